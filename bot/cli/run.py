"""``advisor run``: run platforms in one process on one data folder."""

from __future__ import annotations

import argparse

from bot.cli.hosting import NAMES


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("run", help="run platforms in one process, and remember what they are told")
    parser.add_argument("names", nargs="+", choices=NAMES, metavar="NAME", help=f"what to run: {', '.join(NAMES)}")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run until a signal to end, or until all input was answered."""
    from bot.cli.hosting import serve

    return serve(args.names)
