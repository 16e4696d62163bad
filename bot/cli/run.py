"""``advisor run``: several platforms in one process."""

from __future__ import annotations

import argparse


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    from bot.cli.serving import PLATFORMS

    parser = subparsers.add_parser("run", help="serve learners on several platforms in one process")
    parser.add_argument("platforms", nargs="+", choices=PLATFORMS, metavar="PLATFORM", help=", ".join(PLATFORMS))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until the process is told to end."""
    from bot.cli.serving import serve

    return serve(args.platforms)
