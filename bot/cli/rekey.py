"""``advisor rekey``: change the master key."""

from __future__ import annotations

import argparse


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("rekey", help="change the master key that encrypts what is remembered")
    parser.add_argument("--keep-old", action="store_true", help="leave the old key in the file: older backups open")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Change it. The bot must not run meanwhile: it would wrap the keys of new learners under the old one."""
    from bot.cli.stores import opened_store
    from bot.errors import StorageLockedError
    from bot.storage.roles import roles_held

    with opened_store() as (settings, store):
        running = roles_held(settings.data_dir)
        if running:
            raise StorageLockedError(f"the bot runs ({', '.join(running)}) and knows the old key only: end it first")
        number = store.vault.change_master_key(store.database, keep_old=args.keep_old)
        print(f"The master key in {settings.key_file} is new; the keys of {number} learners were wrapped anew.")
        if not args.keep_old:
            print("Backups made before need the old key, which is gone: make a new one now with advisor backup.")
    return 0
