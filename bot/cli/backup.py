"""``advisor backup``: copy what is remembered, while the bot runs."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("backup", help="copy what is remembered to a file, also while the bot runs")
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to write; one that is there is replaced")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the copy."""
    from bot.cli.stores import opened_store

    with opened_store() as (settings, store):
        from bot.storage.backup import back_up

        back_up(store, args.file)
        print(f"Written to {args.file}. It is encrypted: keep the key file {settings.key_file} elsewhere, too.")
    return 0
