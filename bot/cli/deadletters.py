"""``advisor deadletters``: list messages and replies that were given up, or have them tried anew."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.storage.letters import Letters


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("deadletters", help="list what was given up, or have it tried anew")
    parser.add_argument("--replay", nargs="+", metavar="ID", help="try these anew, such as in-12 out-7, or all")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """List them, or put some back; 1 where an id names none."""
    from bot.cli.stores import opened_store

    with opened_store() as (_, store):
        boxes: dict[str, Letters] = {"in": store.inbox, "out": store.outbox}
        if args.replay:
            return _replay(boxes, args.replay)
        rows = [(f"{name}-{each.id}", each) for name, box in boxes.items() for each in box.dead()]
        for label, each in rows:
            print(f"{label}\t{each.platform}\t{each.attempts} tries\t{_when(each.changed_at)}\t{each.fault}")
        print(f"{len(rows)} dead letters." if len(rows) != 1 else "1 dead letter.")
    return 0


def _replay(boxes: dict[str, Letters], wanted: list[str]) -> int:
    known = {f"{name}-{each.id}": (box, each.id) for name, box in boxes.items() for each in box.dead()}
    chosen = list(known) if wanted == ["all"] else wanted
    unknown = [label for label in chosen if label not in known]
    for label in chosen:
        if label in known:
            box, row_id = known[label]
            box.replay([row_id])
    print(f"Tried anew: {len(chosen) - len(unknown)}.")
    if unknown:
        print(f"No dead letter is called {', '.join(unknown)}: advisor deadletters lists them.")
    return 1 if unknown else 0


def _when(at: float) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")
