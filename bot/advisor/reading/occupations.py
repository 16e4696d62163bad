"""Words that say what somebody is or wants to be ("an azure admin", "a SAP consultant"): a job, not a credential."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.advisor.reading.lexicon import CREDENTIAL_NOUNS, words
from bot.advisor.reading.units import Label, Unit

_WORKERS = words(
    "admin administrator engineer consultant technician analyst developer architect designer programmer tester officer "
    "assistant accountant nurse teacher sysadmin dba marketer recruiter specialist manager trainer scientist clerk "
    "auditor advisor adviser coder support lead operator supervisor coordinator guy bloke lad worker driver dev "
    "devs coach buyer planner"
)
"""Words that end the name of a job."""
_BEING = words("become becoming be am i'm im as being was")
_ARTICLES = words("a an the")
_RUNGS = words("junior senior trainee qualified experienced former ex")
_CAREERS = words("career careers job jobs role roles work")
_PERSONS = words("guy bloke lad worker driver")
_NEVER_INSIDE = words("certified associate professional expert fundamentals specialty certificate chartered")
_LONGEST = 5


def occupations(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Ranges of units, from the article on, that say what somebody is or will be. A title with "certified" or a rung
    of a ladder in it, or with a word for credentials after it, is left to the names.
    """
    for position, unit in enumerate(units):
        if unit.word not in _WORKERS or _goes_on(units, position + 1):
            continue
        start = _start_of(units, position)
        if start is not None:
            yield start, position + 1


def is_asked_for_job(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether ``units[start:stop]`` stand after "for" and have a word for a job in them ("for sap consultant")."""
    is_after_for = start > 0 and units[start - 1].word == "for" and not units[start].is_break
    part = units[start:stop]
    is_titled = any(unit.word in _NEVER_INSIDE or unit.word in CREDENTIAL_NOUNS for unit in part)
    return is_after_for and not is_titled and any(unit.word in _WORKERS for unit in part[1:])


def is_of_career(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether ``units[start:stop]``, with no issuer and no word for credentials, are a line of work ("accessibility
    testing career", "from graphic design").
    """
    part = units[start:stop]
    if any(unit.label in (Label.NOUN, Label.BRAND) or unit.is_capital or unit.word == "certified" for unit in part):
        return False
    after = units[stop].word if stop < len(units) and not units[stop].is_break else ""
    is_left = start > 0 and units[start - 1].word == "from" and not units[start].is_break
    return after in _CAREERS or (is_left and all(unit.label is Label.TOPIC for unit in part))


def _goes_on(units: Sequence[Unit], stop: int) -> bool:
    """Whether a word for credentials or a rung follows, or the name of a job goes on."""
    if stop >= len(units) or units[stop].is_break:
        return False
    after = units[stop]
    return after.label is Label.NOUN or after.word in _NEVER_INSIDE or after.word in _WORKERS


def _start_of(units: Sequence[Unit], last: int) -> int | None:
    for start in range(last, max(-1, last - _LONGEST), -1):
        if units[start].word in _NEVER_INSIDE:
            return None
        before = units[start - 1] if start else None
        if before is None or units[start].is_break:
            return start if units[last].word in _PERSONS and start < last else None
        if before.word in _BEING and start < last:
            return start
        if before.word in _ARTICLES and start > 1 and not before.is_break:
            is_for = units[start - 2].word == "for" and before.word != "the" and start < last
            return start if units[start - 2].word in _BEING or is_for else None
    return None
