"""Words of time and of money in a run of words: where a date or a sum begins, a name has ended."""

from __future__ import annotations

from collections.abc import Sequence

from bot.advisor.reading.currencies import CODES, WORDS, singular
from bot.advisor.reading.lexicon import words
from bot.advisor.reading.units import Unit

_MONTHS = words(
    "january february april june july august september october november december jan feb apr jun jul aug sep sept oct "
    "nov dec"
)
_MONTHS_TOO = words("may march mar")
_PARTS = words(
    "end mid middle early late start beginning next this summer winter spring autumn fall christmas xmas easter year "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_BEFORE = words("by before until till in of on within from next late early mid end")
_STARTS = words("by before until till")
_SPANS = words("day days week weeks wk wks month months mo mos year years yr yrs hour hours hr hrs")


def is_time(units: Sequence[Unit], position: int) -> bool:
    """Whether a date or a span stands at ``position`` or begins there ("by december", "6 weeks")."""
    unit = units[position]
    after = units[position + 1].word if position + 1 < len(units) else ""
    if unit.word.isdigit() and after in _SPANS:
        return True
    if unit.word in _MONTHS:
        return True
    if unit.word in _MONTHS_TOO and position:
        return units[position - 1].word in _BEFORE
    if unit.word not in _STARTS:
        return False
    nearby = [one.word for one in units[position + 1 : position + 3]]
    nearby = nearby[1:] if nearby[:1] == ["the"] else nearby[:1]
    return any(one in _MONTHS | _MONTHS_TOO | _PARTS or one.isdigit() for one in nearby)


def is_money(units: Sequence[Unit], position: int) -> bool:
    """Whether what can be spent stands at ``position`` or begins there ("budget", "20k naira", "60 usd")."""
    unit = units[position]
    if unit.word == "budget" and not unit.is_capital:
        return True
    sums = (position - 1, position) if position else (position,)
    return any(_is_sum(units, at) for at in sums)


def _is_sum(units: Sequence[Unit], position: int) -> bool:
    word = units[position].word
    if not word[:1].isdigit():
        return False
    if word.endswith("k") and word[:-1].isdigit():
        return True
    after = units[position + 1].word if position + 1 < len(units) else ""
    return word.isdigit() and (after in CODES or singular(after) in WORDS)
