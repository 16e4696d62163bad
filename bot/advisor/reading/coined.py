"""Names that cannot be anything but the name of a credential we do not hold: coined words in a row of capitals."""

from __future__ import annotations

from collections.abc import Sequence

from bot.advisor.reading.lexicon import PLAIN_ACRONYMS, words
from bot.advisor.reading.units import Label, Unit

_OBJECT_BEFORE = words(
    "is isn't are about get getting got take taking do doing did does done pass passed vs versus or and called named "
    "than between worth recognise recognises recognize recognizes accept accepts value values respect compare plan "
    "finish start cost costs of with have hold has study buy trust rate review over instead like recommend want need "
    "earn complete choose pick if would will can long much the my this that after before without toward towards "
    "besides beyond past into through la el un una sich das"
)
_NEVER_BEFORE = words("in at from near i'm im am by mr mrs ms dr name's dear hi hello hey regards sincerely")
_HOLDERS = words("name work works worked working job live lives study studied college university company employer")
_SHORTEST_CODE = 3
_LONGEST_CODE = 6
_SURE_CAPITALS = 3


def is_coined(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether the run is sure to be a name by its form: a coined word with capitals in a row, in the place of what is
    asked about. People's names, towns and employers do not stand there.
    """
    run = units[start:stop]
    before = units[start - 1] if start and not units[start].is_break else None
    if before is not None and (before.word in _NEVER_BEFORE or _is_of_holder(units, start)):
        return False
    capitals = sum(unit.is_capital or unit.token.is_capital for unit in run)
    has_coined = any(unit.is_odd for unit in run)
    if has_coined and capitals >= _SURE_CAPITALS:
        return True
    is_object = before is not None and before.word in _OBJECT_BEFORE
    if has_coined and len(run) > 1 and is_object:
        return capitals > 1 or sum(unit.label in (Label.TOPIC, Label.LEVEL) for unit in run) > 0
    return False


def is_asked_about(units: Sequence[Unit], start: int) -> bool:
    """Whether the word before ``start`` takes what is asked about ("is", "the", "after", "get")."""
    return start > 0 and not units[start].is_break and units[start - 1].word in _OBJECT_BEFORE


def is_coined_code(units: Sequence[Unit], position: int) -> bool:
    """Whether capitals that spell no known word stand in the place of what is asked about ("does DPQM count")."""
    unit = units[position]
    if not (unit.is_capital and unit.token.is_upper and unit.label is Label.OTHER and unit.word.isalpha()):
        return False
    if not _SHORTEST_CODE <= len(unit.word) <= _LONGEST_CODE or unit.word in PLAIN_ACRONYMS:
        return False
    before = units[position - 1] if position and not unit.is_break else None
    is_first = before is None and position + 1 < len(units)
    is_object = before is not None and before.word in _OBJECT_BEFORE and not _is_of_holder(units, position)
    return unit.is_odd and (is_object or is_first)


def _is_of_holder(units: Sequence[Unit], start: int) -> bool:
    """Whether the words before speak of a person, a school or an employer ("my name is", "i work for")."""
    return any(unit.word in _HOLDERS for unit in units[max(0, start - 3) : start])
