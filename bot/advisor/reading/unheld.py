"""Papers that people ask about by name and the catalog does not hold: said to be unknown, never read as a near one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from bot.advisor.reading.lexicon import is_everyday, words
from bot.advisor.reading.units import Label, Unit

_NAMES = Path(__file__).with_name("unheld.txt")
_BEFORE_HELD = words("have hold holding got passed completed i've ive with as am i'm im being been was have")
"""Words before what somebody has or is, which is not what is asked about."""
_SHORTEST_PLUS = 3
_SPANS = words("day days hour hours hr hrs h week weeks month months euros dollars pounds usd eur gbp")


def unheld_names(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Ranges of free units that are such a name, with the words for a paper or a level after it."""
    position = 0
    while position < len(units):
        stop = _named_end(units, position)
        if stop is None:
            position += 1
            continue
        yield position, _whole(units, stop)
        position = stop


def _named_end(units: Sequence[Unit], position: int) -> int | None:
    if units[position].is_taken or _is_of_learner(units, position):
        return None
    for name in _names().get(units[position].token.text, ()):
        stop = position + len(name)
        said = tuple(unit.token.text for unit in units[position:stop])
        if said == name and not any(unit.is_taken or unit.is_break for unit in units[position + 1 : stop]):
            return stop
    return position + 1 if _is_strange_plus(units, position) else None


def _is_of_learner(units: Sequence[Unit], position: int) -> bool:
    """Whether the words before say that somebody has or is it ("i have padi", "im a certified arborist")."""
    before = [unit.word for unit in units[max(0, position - 2) : position]]
    has_article = before[-1:] in (["a"], ["an"], ["my"])
    return bool(before) and before[-2 if has_article and len(before) > 1 else -1] in _BEFORE_HELD


def _is_strange_plus(units: Sequence[Unit], position: int) -> bool:
    """Whether an everyday word has a plus and stands behind an issuer, like a name of its series ("comptia tea+")."""
    unit = units[position]
    plain = unit.token.text[:-1]
    is_plus = unit.token.text.endswith("+") and len(plain) >= _SHORTEST_PLUS and plain.isalpha()
    is_of_issuer = position > 0 and units[position - 1].label is Label.BRAND and not unit.is_break
    return is_plus and is_of_issuer and is_everyday(plain)


def _whole(units: Sequence[Unit], stop: int) -> int:
    """The end of the name with what belongs to it: its level, the word for a paper."""
    while stop < len(units) and not (units[stop].is_taken or units[stop].is_break):
        if units[stop].label not in (Label.NOUN, Label.LEVEL) or _is_length(units, stop):
            break
        stop += 1
    return stop


def _is_length(units: Sequence[Unit], position: int) -> bool:
    """Whether a number says how long it takes ("smsts 5 day")."""
    after = units[position + 1].word if position + 1 < len(units) else ""
    return units[position].word.isdigit() and after in _SPANS


@cache
def _names() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The names by their first word, longer ones first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in _NAMES.read_text(encoding="utf-8").splitlines():
        name = tuple(line.split())
        if name and not line.startswith("#"):
            found.setdefault(name[0], []).append(name)
    return {first: tuple(sorted(names, key=len, reverse=True)) for first, names in found.items()}
