"""Names that stand in a text as the catalog knows them: names, aliases, exam codes, older editions of an exam code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.advisor.reading.lexicon import CREDENTIAL_NOUNS, is_everyday, words
from bot.advisor.reading.name_index import JOINING, NameIndex
from bot.advisor.reading.names import Name
from bot.advisor.reading.units import Label, Unit

_LONG_ENOUGH = 3
_CODE_DIGITS = 3
_SHORT_ASK = 5
_SLOT_BEFORE = words(
    "is isn't my the get got getting take taking took passed pass vs versus or do doing about worth does renew"
)
_TAUGHT = words("certified course courses class training")
_SLOT_AFTER = words(
    "worth vs versus or certified exam exams certification cert certificate cost costs take takes expire expires price"
)


@dataclass(frozen=True, slots=True)
class Match:
    """A run of units that is a name. ``owners`` are its credentials (several: ambiguous)."""

    start: int
    stop: int
    owners: tuple[Name, ...]
    is_corrected: bool


def exact_matches(units: Sequence[Unit], index: NameIndex) -> Iterator[Match]:
    """Names in reading order, the longest first at each place. Marks nothing."""
    sure = _sure_places(units, index)
    position = 0
    while position < len(units):
        match = _longest_at(units, position, index, sure)
        if match is None:
            position += 1
        else:
            yield match
            position = match.stop


def unclaimed_runs(units: Sequence[Unit], keys: Mapping[tuple[str, ...], object]) -> Iterator[tuple[int, int]]:
    """Runs of unclaimed units whose words are one of ``keys`` and that no further word of a name follows."""
    longest = max((len(key) for key in keys), default=0)
    position = 0
    while position < len(units):
        stop = next(
            (
                position + width
                for width in range(min(longest, len(units) - position), 1, -1)
                if _is_free_run(units, position, position + width)
                and tuple(unit.word for unit in units[position : position + width]) in keys
            ),
            None,
        )
        if stop is not None:
            yield position, stop
        position = stop or position + 1


def _is_free_run(units: Sequence[Unit], start: int, stop: int) -> bool:
    if any(unit.is_taken or (unit.is_break and at > 0) for at, unit in enumerate(units[start:stop])):
        return False
    before = units[start - 1] if start and not units[start].is_break else None
    after = units[stop] if stop < len(units) and not units[stop].is_break else None
    if after is not None and after.label is Label.NOUN:
        return True
    if len(units) <= stop - start + 1:
        return True
    is_before = before is None or before.word in _SLOT_BEFORE or before.is_taken
    return is_before and (after is None or after.word in _SLOT_AFTER or after.is_taken)


def _sure_places(units: Sequence[Unit], index: NameIndex) -> frozenset[int]:
    """Places of single words that are names beyond doubt: what stands in a list with them is likely one too."""
    names = ((place, index.exact.get((unit.word,))) for place, unit in enumerate(units))
    return frozenset(place for place, owners in names if owners and not owners[0].is_weak)


def _longest_at(units: Sequence[Unit], start: int, index: NameIndex, sure: frozenset[int]) -> Match | None:
    longest = index.first_words.get(units[start].word, 0)
    key: list[str] = []
    best: Match | None = None
    for position in range(start, len(units)):
        unit = units[position]
        if position > start and unit.is_break and not _is_soft(unit, index):
            break
        if unit.word in JOINING and position > start:
            continue
        key.append(unit.word)
        if len(key) > longest:
            break
        owners = index.exact.get(tuple(key))
        if (
            owners
            and (not owners[0].is_weak or _is_meant(units, start, position + 1, sure))
            and not _is_of_other_brand(units, start, owners, index)
            and _is_whole(units, start, position + 1)
            and not units[start].is_job
        ):
            is_corrected = any(one.is_corrected for one in units[start : position + 1])
            best = Match(start, position + 1, owners, is_corrected)
    return best


def _is_of_other_brand(units: Sequence[Unit], start: int, owners: Sequence[Name], index: NameIndex) -> bool:
    """Whether an everyday name follows a brand that has nothing to do with it ("google ads" is not the ADS of IAAP)."""
    before = units[start - 1] if start and not units[start].is_break else None
    if before is None or before.label is not Label.BRAND or not owners[0].is_weak:
        return False
    return not any(before.owners & index.entries[one.credential_id].brands for one in owners)


def _is_soft(unit: Unit, index: NameIndex) -> bool:
    """Whether a break is a dash, colon, comma or bracket such as long names have inside them."""
    return not any(sign in unit.token.gap for sign in "!?;\n|") and unit.word in index.vocabulary


def _is_whole(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether no clause ends inside a short name."""
    breaks = (units[one] for one in range(start + 1, stop) if units[one].is_break)
    return stop - start >= _LONG_ENOUGH or all(unit.token.gap.strip() == "(" for unit in breaks)


def _is_meant(units: Sequence[Unit], start: int, stop: int, sure: frozenset[int]) -> bool:
    """Whether everyday words are meant as the name that they also are."""
    if stop - start == 1 and units[start].token.is_upper and units[start].is_capital:
        return True
    if units[start].word.startswith("micromaster") and stop < len(units) and units[stop].label is not Label.STOP:
        return False
    if units[start].word.startswith("micromaster"):
        return stop >= len(units) or units[stop].word not in ("in", "of", "on")
    if units[start].word == "a+" and not _is_grade(units, start):
        return True
    is_of_maker = stop - start > 1 and units[start].label is Label.BRAND
    if is_of_maker and (_is_beside_choice(units, start, stop) or _is_singled_out(units, start, stop)):
        return True
    return stop - start == len(units) or _is_listed(units, start, stop, sure) or has_sign(units, start, stop)


def _is_grade(units: Sequence[Unit], start: int) -> bool:
    """Whether ``a+`` is a mark at school ("got an a+ in maths")."""
    before = units[start - 1].word if start else ""
    after = units[start + 1].word if start + 1 < len(units) else ""
    return before in ("an", "grade", "straight") or after in ("in", "grade", "student", "rating", "on")


def _is_beside_choice(units: Sequence[Unit], start: int, stop: int) -> bool:
    return any(
        unit.word in ("or", "vs", "versus") for unit in (*units[max(0, start - 1) : start], *units[stop : stop + 1])
    )


def _is_singled_out(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether a slash sets it off from others, or "one" stands after it ("the google ads one")."""
    after = units[stop] if stop < len(units) else None
    is_one = after is not None and not after.is_break and after.word in ("one", "ones", "thing")
    gaps = (units[start].token.gap if start else "", after.token.gap if after is not None else "")
    return is_one or any("/" in gap for gap in gaps)


def _is_listed(units: Sequence[Unit], start: int, stop: int, sure: frozenset[int]) -> bool:
    for place in (start - 2, start - 1, stop, stop + 1):
        if place in sure:
            between = units[stop:place] if place >= stop else units[place + 1 : start]
            joint = units[place if place >= stop else start].token.gap
            is_joined = bool(between) or any(sign in joint for sign in ",/&+")
            if is_joined and all(unit.word in ("and", "or", "vs", "versus", "then") for unit in between):
                return True
    return False


def has_sign(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether the words beside an everyday name show that a credential is meant."""
    before = units[start - 1] if start else None
    after = units[stop] if stop < len(units) else None
    if before is not None and before.label is Label.BRAND and not units[start].is_break:
        return True
    if after is not None and not after.is_break and (after.word in CREDENTIAL_NOUNS or after.word in _TAUGHT):
        return True
    if after is None and before is not None and before.word in _SLOT_BEFORE and stop <= _SHORT_ASK:
        return True
    slots = (before is not None and before.word in _SLOT_BEFORE) + (after is not None and after.word in _SLOT_AFTER)
    return slots == 2


def older_edition(units: Sequence[Unit], start: int, index: NameIndex) -> tuple[int, str | None] | None:
    """An exam code at ``start`` that is not in the catalog: how many units it takes, and the credential of whose exam
    it is an older edition (``None``: of none). ``None`` where no code of a known series stands there.
    """
    stem = ""
    for width in range(1, 4):
        if start + width >= len(units):
            return None
        unit = units[start + width - 1]
        if width > 1 and not _is_joined(unit):
            return None
        stem += unit.word
        last = units[start + width]
        ends = index.code_stems.get(stem)
        if ends and last.word.isdigit() and _is_code_gap(units[start], last):
            return _edition(width + 1, last.word, ends, stem)
    return None


def strange_code(units: Sequence[Unit], start: int) -> bool:
    """Whether letters and three digits joined by a dash stand at ``start`` that no exam is known by (``QX-955``)."""
    if start + 1 >= len(units):
        return False
    letters, digits = units[start], units[start + 1]
    is_code = digits.token.gap == "-" and digits.word.isdigit() and len(digits.word) == _CODE_DIGITS
    return is_code and 2 <= len(letters.word) <= 3 and letters.word.isalpha() and not is_everyday(letters.word)


def _is_joined(unit: Unit) -> bool:
    return unit.token.gap in ("", "-") and not unit.is_break


def _is_code_gap(first: Unit, last: Unit) -> bool:
    if last.token.gap in ("", "-"):
        return True
    return last.token.gap == " " and first.token.is_upper


def _edition(width: int, number: str, ends: Sequence[tuple[str, str]], stem: str) -> tuple[int, str | None] | None:
    same_length = [(end, owner) for end, owner in ends if len(end) == len(number)]
    older = sorted({owner for end, owner in same_length if number < end})
    is_series = any(character.isdigit() for character in stem) or stem.endswith("c")
    if is_series and older and len({owner for _, owner in same_length}) == 1:
        return width, older[0]
    if stem.isdigit():
        return None
    return width, None
