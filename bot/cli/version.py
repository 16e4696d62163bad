"""``advisor version``: which version this is."""

from __future__ import annotations

import argparse


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    subparsers.add_parser("version", help="print the version").set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print name and version."""
    from importlib.metadata import PackageNotFoundError, version

    del args
    try:
        number = version("credential-advisor")
    except PackageNotFoundError:
        number = "(not installed: run make setup)"
    print(f"credential-advisor {number}")
    return 0
