"""All that is kept of a learner as one file that people can read."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.messages import File

if TYPE_CHECKING:
    from bot.storage.records import Record

NAME = "credential-advisor-export.json"


def export_file(record: Record, *, about: str, alt: str, profile_lines: Callable[[str | None], list[str]]) -> File:
    """The record as a JSON file with line ends and indents. ``profile_lines`` says a kept profile in words."""
    document = {
        "about": about,
        "account": _json(record.address),
        "profile": {"in words": profile_lines(record.profile), "as kept": _json(record.profile)},
        "conversations": [
            {
                "profile told in this group": _json(each.profile),
                "turns": [{"at": _when(turn.at), **_turn(_json(turn.text))} for turn in each.turns],
            }
            for each in record.conversations
        ],
        "messages under way": [_json(each) for each in record.waiting],
        "more": [{"what": what, "as kept": _json(text)} for what, text in record.more],
    }
    content = json.dumps(document, ensure_ascii=False, indent=2).encode("utf-8", "replace")
    return File(name=NAME, content=content, alt=alt)


def _turn(kept: object) -> dict[str, object]:
    said = kept.get("text") if isinstance(kept, Mapping) else None
    return {"you said": said, "as kept": kept}


def _when(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")


def _json(text: str | None) -> object:
    if text is None:
        return None
    try:
        return json.loads(text)
    except ValueError:
        return text
