"""Whether words that fit no credential were meant as the name of one, not as a field or a remark."""

from __future__ import annotations

from collections.abc import Sequence

from bot.advisor.reading.coined import is_asked_about
from bot.advisor.reading.lexicon import FIELD_WORDS, LEVEL_WORDS, PEOPLE
from bot.advisor.reading.name_index import NameIndex, stem
from bot.advisor.reading.partial import Phrase, is_field_only
from bot.advisor.reading.places import country_of, region_in
from bot.advisor.reading.surroundings import is_after_thought, is_definite, is_judged, is_of_place
from bot.advisor.reading.tokens import fold
from bot.advisor.reading.units import Label, Unit

_NOBODY = frozenset(("",))
_WHERE = ("in", "at", "from")


def is_naming(units: Sequence[Unit], start: int, stop: int, phrase: Phrase, index: NameIndex) -> bool:
    """Whether ``units[start:stop]``, which fit no credential, were meant as the name of one."""
    part = units[start:stop]
    is_after_name = start > 0 and units[start - 1].is_taken and not units[start].is_break
    if not phrase.brands and _is_skill(part, index):
        return False
    strangers = [unit for unit in part if unit.label is Label.OTHER]
    is_marked = any(unit.is_odd or unit.is_capital for unit in strangers)
    is_foreign = any(owners == _NOBODY for owners in phrase.brands)
    if is_foreign:
        return phrase.has_noun or is_marked or bool(phrase.topics and part[0].is_capital)
    if phrase.brands and strangers:
        return phrase.has_noun or is_marked
    if phrase.brands and phrase.has_noun:
        return _is_beyond_brand(part, phrase, index)
    if strangers and not is_after_name and any(one.word == "certified" for one in part[: -len(strangers)]):
        return not all(one.word in PEOPLE or country_of(one.word) for one in strangers)
    if (phrase.has_noun and _is_titled(part, index)) or _is_set_right(units, start, stop):
        return True
    if not phrase.has_noun or is_of_place(part) or is_after_thought(part) or _is_somewhere(part):
        return False
    if all(one.word.endswith("ing") and not one.is_odd and not one.is_capital for one in strangers):
        return False
    return is_marked or (bool(strangers) and (is_definite(units, start, stop) or is_judged(units, start, stop)))


def is_far_guess(part: Sequence[Unit], phrase: Phrase) -> bool:
    """Whether all that tells the name is one word of no field, set right by more than one letter ("Fubstack
    certification"): it is likelier a name that we do not hold.
    """
    told = [unit for unit in part if unit.label in (Label.TOPIC, Label.LEVEL, Label.BRAND)]
    if (
        phrase.brands
        or not phrase.has_noun
        or len(told) != 1
        or not told[0].is_corrected
        or told[0].word in FIELD_WORDS
    ):
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(told[0].token.text, told[0].word) > 1


def _is_skill(part: Sequence[Unit], index: NameIndex) -> bool:
    """Whether the words beside those for credentials are together a job or a skill ("prompt engineering cert")."""
    said = tuple(unit.word for unit in part if unit.label is not Label.NOUN)
    stems = tuple(stem(word) for word in said)
    return bool(said) and (said in index.plain_phrases or stems in index.skill_stems)


def _is_titled(part: Sequence[Unit], index: NameIndex) -> bool:
    """Whether capitals set off a name with a word that no field, job or skill has (``the Global Tech Leaders
    badge``).
    """
    titled = [unit for unit in part if unit.is_capital and unit.label is not Label.NOUN]
    plain = index.plain_stems
    return len(titled) > 1 and any(unit.word not in FIELD_WORDS and stem(unit.word) not in plain for unit in titled)


def _is_set_right(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether the phrase begins with a word that was taken for a misspelt one, of no field, and nothing has both that
    and its other words (``fulstack marketing diploma``): it was typed as meant.
    """
    first, last = units[start], units[stop - 1]
    if not first.is_corrected or first.label is not Label.TOPIC or first.word in FIELD_WORDS:
        return False
    topics = [unit for unit in units[start + 1 : stop] if unit.label is Label.TOPIC]
    is_whole = last.label in (Label.NOUN, Label.LEVEL)
    return bool(topics) and is_whole and (start == 0 or first.is_break or is_asked_about(units, start))


def _is_somewhere(part: Sequence[Unit]) -> bool:
    """Whether the strange words of a phrase say where ("welding cert in Alberta")."""
    for position in range(len(part) - 1, 0, -1):
        if part[position].word in _WHERE and part[position - 1].label is Label.NOUN:
            tail = part[position + 1 :]
            said = " ".join(unit.token.raw for unit in tail)
            return bool(tail) and region_in(fold(said).text, said) is not None
    return False


def _is_beyond_brand(part: Sequence[Unit], phrase: Phrase, index: NameIndex) -> bool:
    """Whether a topic is named that nothing of the brand is about, or a title that none of its credentials has."""
    owned = [entry for entry in index.entries.values() if all(one & entry.brands for one in phrase.brands)]
    for readings in phrase.topics:
        is_level = all(one in LEVEL_WORDS for reading in readings for one in reading)
        if is_level:
            continue
        if not any(entry.knows(reading) for entry in owned for reading in readings):
            return True
    is_title = any(unit.word == "certified" for unit in part) and len(phrase.topics) > 1
    return is_title and not is_field_only(phrase)
