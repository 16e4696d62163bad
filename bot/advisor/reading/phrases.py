"""Cuts the words that no exact name has claimed into phrases that may be loose names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.advisor.reading.lexicon import PLAIN_ACRONYMS, words
from bot.advisor.reading.times import is_money, is_time
from bot.advisor.reading.units import Label, Unit

_INNER = words("of in from by on the a an at one ones")
_JOINING = words("and")
_LONGEST = 12
_LONGEST_TAIL = 4


def phrases(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Ranges of units that may be one loose name, in order. Stop words, breaks and claimed words end a phrase."""
    start: int | None = None
    for position, unit in enumerate(units):
        fits = _may_be_inside(unit) and not is_time(units, position) and not is_money(units, position)
        if start is not None and (not fits or unit.is_break or position - start >= _LONGEST):
            yield from _trimmed(units, start, position)
            start = None
        if start is None and fits:
            start = position
    if start is not None:
        yield from _trimmed(units, start, len(units))


def _may_be_inside(unit: Unit) -> bool:
    if unit.is_taken or unit.is_job:
        return False
    return unit.label is not Label.STOP or unit.word in _INNER


def _trimmed(units: Sequence[Unit], start: int, stop: int) -> Iterator[tuple[int, int]]:
    while start < stop and not _may_start(units, start, stop):
        start += 1
    while stop > start and not _may_end(units, start, stop):
        stop -= 1
    if stop > start:
        yield start, stop


def _may_start(units: Sequence[Unit], start: int, stop: int) -> bool:
    unit = units[start]
    if unit.word.isdigit():
        return False
    if unit.label in (Label.BRAND, Label.TOPIC, Label.LEVEL, Label.NOUN):
        return True
    if unit.label is Label.FILLER and unit.is_capital and start + 1 < stop and units[start + 1].is_capital:
        return True
    opens = start == 0 or unit.is_break
    is_pointed = opens or units[start - 1].word in ("the", "this", "that")
    is_plain = unit.word in PLAIN_ACRONYMS and not (start + 1 < stop and units[start + 1].word.isdigit())
    if is_plain or unit.label is not Label.OTHER or not (unit.is_odd or unit.is_capital or is_pointed):
        return False
    return start + 1 < stop and units[start + 1].label in (
        Label.TOPIC,
        Label.NOUN,
        Label.BRAND,
        Label.LEVEL,
        Label.OTHER,
    )


def _may_end(units: Sequence[Unit], start: int, stop: int) -> bool:
    unit = units[stop - 1]
    if unit.label in (Label.BRAND, Label.TOPIC, Label.LEVEL, Label.NOUN):
        return True
    if unit.label is not Label.OTHER:
        return False
    if unit.is_odd or unit.is_capital:
        return True
    for tail, before in enumerate(reversed(units[start:stop])):
        if before.word == "certified":
            return 0 < tail <= _LONGEST_TAIL
        if before.label is not Label.OTHER and before.label is not Label.TOPIC:
            return False
    return False


def split_at_joints(units: Sequence[Unit], start: int, stop: int) -> list[tuple[int, int]]:
    """The parts of a phrase between ``and`` words (there are none in most phrases)."""
    parts: list[tuple[int, int]] = []
    begin = start
    for position in range(start, stop):
        if units[position].word in _JOINING:
            parts.extend(_trimmed(units, begin, position))
            begin = position + 1
    parts.extend(_trimmed(units, begin, stop))
    return parts
