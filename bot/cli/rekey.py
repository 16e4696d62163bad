"""``advisor rekey``: change the master key."""

from __future__ import annotations

import argparse


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("rekey", help="change the master key that encrypts what is remembered")
    parser.add_argument("--keep-old", action="store_true", help="leave the old key in the file: older backups open")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Change it. The bot must not run meanwhile: it knows the old key only."""
    from bot.cli.stores import opened_store

    with opened_store() as (settings, store):
        number = store.vault.change_master_key(store.database, keep_old=args.keep_old)
        print(f"The master key in {settings.key_file} is new; the keys of {number} learners were wrapped anew.")
        if not args.keep_old:
            print("Backups made before need the old key, which is gone: make a new one now with advisor backup.")
    return 0
