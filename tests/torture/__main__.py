"""``make torture``: 2,000 messages, 60 chats, 100 kills, on SQLite; with ``--postgresql`` there; or ``--marks``."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.torture import marks
from tests.torture.torturing import Torture


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.torture")
    parser.add_argument("--messages", type=int, help="2,000; with --marks 20,000")
    parser.add_argument("--chats", type=int, default=60)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--at-once", type=int, default=1, help="replies that are sent at the same time")
    parser.add_argument("--postgresql", action="store_true", help="on PostgreSQL instead of SQLite")
    parser.add_argument("--marks", action="store_true", help="50 learners, 20,000 mixed messages, no kills")
    args = parser.parse_args()
    if args.marks:
        with tempfile.TemporaryDirectory(prefix="marks-") as name:
            marked = marks.run(Path(name), messages=args.messages or 20_000)
        sys.stdout.write(f"{marked}\n")
        return 1 if marked.leaks or marked.files_with_bytes else 0
    with tempfile.TemporaryDirectory(prefix="torture-") as name:
        url = None
        if args.postgresql:
            from tests.bot.storage.databases import new_database

            url = new_database(Path(name) / "postgresql")
        result = Torture(
            folder=Path(name),
            messages=args.messages or 2_000,
            chats=args.chats,
            kills=args.kills,
            seed=args.seed,
            url=url,
            at_once=args.at_once,
        ).run()
    sys.stdout.write(f"{'PostgreSQL' if url else 'SQLite'}, {args.at_once} at once: {result}\n")
    is_good = not (result.lost or result.out_of_order or result.state_wrong) and result.kills == args.kills
    return 0 if is_good and result.doubled_most_per_kill <= args.at_once else 1


if __name__ == "__main__":
    sys.exit(main())
