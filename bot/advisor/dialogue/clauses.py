"""A short message clause by clause: "ok plan it, i got 5 hours a week" is a wish, and a limit beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.advisor.constraints import Limits
from bot.advisor.dialogue import followups
from bot.advisor.intents.cues import aspects_said
from bot.advisor.reading.message import Message

_LONGEST = 24
_MOST = 4
_END = re.compile(
    r"[,;!?\n]+(?!\d)|\.(?=\s|$)|\s(?:but|and|with|given|because|cos|cuz|since)\s(?=i\b|i'|im\b|my\b|only\b|\d)"
)
_TAKEN_BACK = re.compile(
    r"\b(?:forget|drop|ignore|never ?mind) (?:about )?(?:my|the) (?:budget|money|price|hours|time|deadline|country)\b"
)
"""Takes back a limit, and is no ask of its own."""


def wishes_in(message: Message) -> Iterator[Message]:
    """Each clause of a short message of several, the last first, where the others only tell something: they ask for
    nothing and name nothing. What they tell of limits is left to those who read the whole.
    """
    if message.words > _LONGEST:
        return
    spans = _spans(message.folded)
    if not 1 < len(spans) <= _MOST:
        return
    for start, end in reversed(spans):
        others = [one for one in spans if one != (start, end)]
        if not any(_asks_or_names(message, *one) for one in others):
            yield _cut(message, start, end)


def _spans(folded: str) -> list[tuple[int, int]]:
    ends = [(match.start(), match.end()) for match in _END.finditer(folded)]
    starts = [0, *(end for _, end in ends)]
    stops = [*(start for start, _ in ends), len(folded)]
    return [(a, b) for a, b in zip(starts, stops, strict=True) if any(one.isalnum() for one in folded[a:b])]


def _asks_or_names(message: Message, start: int, end: int) -> bool:
    links = message.links
    is_named = any(start <= one.start < end for one in links.credentials)
    is_open = any(start <= at < end for at, _ in links.brand_spans) or bool(links.ambiguities or links.unknown_names)
    told = _TAKEN_BACK.sub(" ", message.folded[start:end])
    return is_named or is_open or followups.asks_itself(told) or bool(aspects_said(told))


def _cut(message: Message, start: int, end: int) -> Message:
    """The clause as a message of its own that states no limit."""
    links = message.links
    kept = tuple(replace(one, start=one.start - start) for one in links.credentials if start <= one.start < end)
    own = replace(
        links,
        credentials=kept,
        masked=links.masked[start:end],
        spans=tuple((a - start, b - start) for a, b in links.spans if start <= a < end),
        brand_spans=tuple((a - start, b - start) for a, b in links.brand_spans if start <= a < end),
    )
    return replace(message, text=message.text[start:end], folded=message.folded[start:end], links=own, limits=Limits())
