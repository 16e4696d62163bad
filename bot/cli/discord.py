"""``advisor discord``: communities ask on Discord."""

from __future__ import annotations

import argparse


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    subparsers.add_parser("discord", help="serve learners on Discord").set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until the process is told to end."""
    from bot.cli.hosting import serve

    del args
    return serve(["discord"])
