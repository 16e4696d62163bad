"""Both sides of a choice: an issuer alone beside "or" or "vs" stands for what it awards, and is not dropped."""

from __future__ import annotations

from collections.abc import Sequence

from bot.advisor.models import Ambiguity
from bot.advisor.reading.found import Found
from bot.advisor.reading.lexicon import words
from bot.advisor.reading.name_index import NameIndex
from bot.advisor.reading.surroundings import linked
from bot.advisor.reading.units import Label, Unit
from knowledge.models import Status

CHOICE = words("or vs versus v")
_ARTICLES = words("the a an that this")
_ONE = words("one ones")
_JOINED, _BETWEEN = "and", "between"
_REACH = 6
_MOST = 4
_SCORE = 0.6
_NOBODY = frozenset(("",))


def read_sides(units: Sequence[Unit], found: Found, index: NameIndex) -> None:
    """Link issuers that are one side of a choice to what they award; claims their units in ``found``."""
    platforms = frozenset(index.platforms.values())
    for position, unit in enumerate(units):
        if not _is_choice(units, position) or unit.label is Label.TOPIC:
            continue
        after, before = _past(units, position + 1, _ARTICLES, 1), _past(units, position - 1, _ONE, -1) + 1
        left, right = _brand_before(units, before, platforms), _brand_at(units, after, platforms)
        for side, other in (
            (left, units[after : after + 1]),
            (right, units[max(0, before - 1) : before]),
        ):
            if side is not None:
                _read_side(units[side[0] : side[1]], found, index, is_other_named=any(one.is_taken for one in other))


def _past(units: Sequence[Unit], at: int, little: frozenset[str], step: int) -> int:
    """The place next to ``at``, in the direction of ``step``, that holds none of the ``little`` words."""
    while 0 <= at < len(units) and units[at].word in little:
        at += step
    return at


def is_side(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether ``units[start:stop]`` are the other side of a choice with a name ("cka or terraform"), and no first word
    of a name already read ("cka or azure az-104").
    """
    if _is_named(units, stop):
        return False
    is_after = start > 1 and _is_choice(units, start - 1) and units[start - 2].is_taken and not units[start].is_break
    is_before = stop + 1 < len(units) and _is_choice(units, stop) and units[stop + 1].is_taken
    return is_after or is_before


def _is_choice(units: Sequence[Unit], at: int) -> bool:
    """Whether the word at ``at`` stands between the sides of a choice: "or", or "and" after "between"."""
    if units[at].word != _JOINED:
        return units[at].word in CHOICE
    return any(unit.word == _BETWEEN for unit in units[max(0, at - _REACH) : at])


def _brand_before(units: Sequence[Unit], stop: int, platforms: frozenset[str]) -> tuple[int, int] | None:
    """The brand that ends at ``stop``."""
    ending = (_brand_at(units, at, platforms) for at in range(max(0, stop - 4), stop))
    return next((one for one in ending if one is not None and one[1] == stop), None)


def _brand_at(units: Sequence[Unit], start: int, platforms: frozenset[str]) -> tuple[int, int] | None:
    """The brand that begins at ``start`` and stands alone up to the end of its clause, a noun or a choice word; not one
    that stands at a name already read ("azure az-104").
    """
    if start >= len(units):
        return None
    unit = units[start]
    stop = start + unit.width
    if _is_named(units, stop) or (start > 0 and units[start - 1].is_taken and not unit.is_break):
        return None
    is_issuer = unit.label is Label.BRAND and not unit.owners & (platforms | _NOBODY)
    if not is_issuer or unit.is_taken:
        return None
    after = units[stop] if stop < len(units) else None
    if after is not None and not after.is_break and after.label in (Label.TOPIC, Label.LEVEL, Label.BRAND):
        return None
    return start, stop


def _is_named(units: Sequence[Unit], at: int) -> bool:
    return at < len(units) and units[at].is_taken and not units[at].is_break


def _read_side(part: Sequence[Unit], found: Found, index: NameIndex, *, is_other_named: bool) -> None:
    owners = part[0].owners
    ids = [
        one
        for one, entry in sorted(index.entries.items())
        if entry.credential.issuer in owners and entry.credential.status is not Status.RETIRED
    ]
    ids.sort(key=lambda one: (-index.entries[one].prior, one))
    near = [one for one in ids if _fields_of(one, index) & _fields_of_found(found, index)]
    chosen = (near or ids)[:_MOST] if is_other_named else ids
    if not chosen or len(chosen) > _MOST:
        return
    span, at = found.claim(part)
    found.issuers[:] = [one for one in found.issuers if one not in owners]
    found.brand_spans[:] = [one for one in found.brand_spans if one[0] != at]
    if len(chosen) == 1:
        found.credentials.append(linked(chosen[0], span, at, _SCORE))
    else:
        found.ambiguities.append(Ambiguity(span=span, candidates=tuple(chosen)))


def _fields_of(credential_id: str, index: NameIndex) -> set[str]:
    return set(index.entries[credential_id].credential.fields[:1])


def _fields_of_found(found: Found, index: NameIndex) -> set[str]:
    return {field for one in found.credentials for field in _fields_of(one.credential_id, index)}
