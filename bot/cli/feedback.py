"""``advisor feedback``: what learners said of answers, and what could not be answered."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.storage.feedback import Note


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("feedback", help="list what learners said of answers")
    parser.add_argument("--unanswered", action="store_true", help="list the questions that could not be answered")
    parser.add_argument("--export", type=Path, metavar="FILE", help="write them as JSON lines instead")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """List or write the notes, oldest first. They name nobody."""
    from bot.cli.stores import opened_store
    from bot.rendering.safety import clean_line

    with opened_store() as (_, store):
        notes = (store.unanswered if args.unanswered else store.feedback).all()
    lines = [json.dumps(_document(each), ensure_ascii=True) for each in notes]
    if args.export is None:
        for line in lines:
            print(clean_line(line))
        print(f"{len(lines)} notes." if len(lines) != 1 else "1 note.")
        return 0
    args.export.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    args.export.chmod(0o600)
    print(f"{len(lines)} notes written to {args.export}.")
    return 0


def _document(note: Note) -> dict[str, object]:
    from datetime import UTC, datetime

    said = json.loads(note.text)
    return {"id": note.id, "day": datetime.fromtimestamp(note.at, UTC).date().isoformat(), **said}
