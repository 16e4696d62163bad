"""``advisor telegram``: learners chat on Telegram."""

from __future__ import annotations

import argparse


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    subparsers.add_parser("telegram", help="serve learners on Telegram, by polling").set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Serve until the process is told to end."""
    from bot.cli.hosting import serve

    del args
    return serve(["telegram"])
