"""``advisor restore``: put a backup in the place of what is remembered."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("restore", help="put a backup in the place of what is remembered")
    parser.add_argument("file", type=Path, metavar="FILE", help="a file that advisor backup has written")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Put it in place; a database that is missing or damaged is replaced."""
    from bot.bootstrap import open_storage
    from bot.cli.arguments import set_up_logging
    from bot.errors import StorageDamagedError
    from bot.settings import load_settings
    from bot.storage.backup import restore, set_aside

    settings = load_settings()
    set_up_logging(settings.log_level)
    try:
        store = open_storage(settings)
    except StorageDamagedError:
        print(f"The database is damaged; it is kept as {set_aside(settings.database)}.")
        store = open_storage(settings)
    try:
        found = restore(store, args.file, key_file=settings.key_file, data_dir=settings.data_dir)
    finally:
        store.close()
    print(
        f"Restored. Forgotten again: {found.forgotten_again}. Letters that waited then are not answered a second time: "
        f"{found.dead_letters}; advisor deadletters lists them."
    )
    return 0
