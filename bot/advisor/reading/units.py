"""The words of a message as name matching sees them: set right, labelled, with the marks of how they were typed."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.advisor.reading.lexicon import (
    CREDENTIAL_NOUNS,
    FIELD_WORDS,
    FILLERS,
    FOREIGN,
    GENERIC,
    KNOWN_ELSEWHERE,
    LEVEL_WORDS,
    OTHER_ORGANISATIONS,
    OTHER_PAIRS,
    STOP,
    is_everyday,
    words,
)
from bot.advisor.reading.name_index import NameIndex, alternatives
from bot.advisor.reading.slang import SPELLED
from bot.advisor.reading.spelling import Speller, is_slip_of_everyday, is_slip_of_talk
from bot.advisor.reading.tokens import Token

_FOREIGN_LEAST = 3
_FOREIGN_SHARE = 0.35
_CASED = {"SAFe": ("scaled", "agile")}
"""Names that only their capitals tell from everyday words, with the issuer that they stand for."""
_LETTERS_OF_TALK = frozenset(("n", "u", "y"))
_BEFORE_ME = words("can could should would will shall may must do did does am was if when that what where why how so")
_AFTER_ME = words(
    "buy get take need want have had do did am was can should would will could think know use pass passed got must see "
    "finish finished start started pay paid hold live work study like saw heard found just already still also never"
)
_SHORT_FORMS = {"lvl": "level", "lvls": "levels", "certi": "certificate", "certif": "certificate"}
_HARD_GAP = re.compile(r"[!?;\n|]|\.(?=\s|$)|,|:(?=\s)|\s[-–—]+\s|[()\"“”\[\]{}<>]")


class Label(StrEnum):
    """What a word is to a name: issuer or platform, word of a subject, rung, noun for credentials, and so on."""

    BRAND = "brand"
    TOPIC = "topic"
    LEVEL = "level"
    NOUN = "noun"
    FILLER = "filler"
    STOP = "stop"
    OTHER = "other"


_TITLES = (Label.TOPIC, Label.LEVEL, Label.NOUN)


@dataclass(slots=True)
class Unit:
    """One word. ``is_break``: a clause ends before it. ``is_odd``: neither everyday English nor a word of names.
    ``owners``: issuers or platforms that a brand word (with ``width`` words) stands for. ``is_job``: part of what
    somebody is or wants to be.
    """

    word: str
    token: Token
    is_break: bool
    is_corrected: bool = False
    label: Label = Label.OTHER
    owners: frozenset[str] = frozenset()
    width: int = 1
    is_odd: bool = False
    is_capital: bool = False
    is_taken: bool = False
    is_job: bool = False


def make_units(tokens: Sequence[Token], index: NameIndex, speller: Speller, *, shouts: bool) -> list[Unit]:
    """Label the words of ``tokens``. ``shouts``: the text is all capitals (or has none to go by), so they say
    nothing.
    """
    units: list[Unit] = []
    for position, token in enumerate(tokens):
        typed = _SHORT_FORMS.get(token.text, token.text)
        corrected = speller.correct(typed, token.is_upper and not shouts)
        is_break = position > 0 and bool(_HARD_GAP.search(token.gap))
        is_first = position == 0 or is_break
        for number, word in enumerate(corrected):
            unit = Unit(word, token, is_break and number == 0, is_corrected=word != token.text)
            is_typed = sum(one.isupper() for one in token.raw) > 1 or (token.is_capital and not is_first)
            unit.is_capital = is_typed and not shouts
            units.append(unit)
    for unit in units:
        unit.label = _label(unit.word, index)
        unit.is_odd = unit.label is Label.OTHER and not is_everyday(unit.word) and unit.word.rstrip("+#").isalpha()
    for position, unit in enumerate(units):
        is_plain = unit.is_odd and not unit.token.is_capital and unit.word not in KNOWN_ELSEWHERE
        is_slip = is_plain and is_slip_of_everyday(unit.word, 1)
        if is_slip and not (is_titled(units, position) and not is_slip_of_talk(unit.word)):
            unit.label, unit.is_odd = Label.STOP, False
    if _is_foreign(units):
        for unit in units:
            unit.is_odd, unit.is_capital = False, unit.is_capital and unit.token.is_upper
    _mark_pronoun(units)
    for unit, after in itertools.pairwise(units):
        if unit.word == "professional" and after.word in CREDENTIAL_NOUNS:
            unit.label = Label.NOUN
    _drop_possessives(units, index)
    _mark_brands(units, index)
    _mark_cased(() if shouts else units, index)
    return units


def _mark_pronoun(units: Sequence[Unit]) -> None:
    """Read a small "i" as who speaks where a verb of talk stands before or after it, and not as a rung ("psm i")."""
    for position, unit in enumerate(units):
        if unit.token.raw != "i" or unit.label is not Label.LEVEL:
            continue
        after = units[position + 1].word if position + 1 < len(units) else ""
        before = units[position - 1].word if position and not unit.is_break else ""
        if before in _BEFORE_ME or after in _AFTER_ME:
            unit.label = Label.STOP


def is_titled(units: Sequence[Unit], position: int) -> bool:
    """Whether the words right after the one at ``position`` are of subjects and end in one for a rung or a credential
    (``... network diploma``).
    """
    stop = position + 1
    while stop < len(units) and not units[stop].is_break and units[stop].label in _TITLES:
        stop += 1
    return stop > position + 1 and units[stop - 1].label in (Label.LEVEL, Label.NOUN)


def _is_foreign(units: Sequence[Unit]) -> bool:
    """Whether so many words are odd that the message is in another language, where oddness tells no names."""
    odd = sum(unit.is_odd for unit in units)
    if sum(unit.word in FOREIGN for unit in units) >= _FOREIGN_LEAST:
        return True
    return odd > _FOREIGN_LEAST and odd >= _FOREIGN_SHARE * len(units)


def _label(word: str, index: NameIndex) -> Label:
    if word in _LETTERS_OF_TALK:
        return Label.STOP
    if word in GENERIC:
        return Label.NOUN
    if word in LEVEL_WORDS:
        return Label.LEVEL
    is_name_word = any(all(stem in index.weights for stem in reading) for reading in alternatives(word))
    if is_name_word and (word in FIELD_WORDS or (word not in STOP and word not in FILLERS)):
        return Label.TOPIC
    if word in STOP or word in SPELLED:
        return Label.STOP
    if word in FILLERS:
        return Label.FILLER
    return Label.TOPIC if word in FIELD_WORDS else Label.OTHER


def _drop_possessives(units: Sequence[Unit], index: NameIndex) -> None:
    """Read issuers with an s and no apostrophe as their names ("ibms")."""
    for unit in units:
        bare = (unit.word[:-1],)
        if unit.label is Label.OTHER and unit.word.endswith("s") and (bare in index.brands or bare in index.platforms):
            unit.word, unit.is_odd = bare[0], False


def _mark_brands(units: Sequence[Unit], index: NameIndex) -> None:
    longest = index.longest_brand
    position = 0
    while position < len(units):
        width = 1
        for size in range(min(longest, len(units) - position), 0, -1):
            key = tuple(unit.word for unit in units[position : position + size])
            owners = index.brands.get(key, frozenset())
            if key in index.platforms:
                owners = owners | {index.platforms[key]}
            is_mit = key[0] != "mit" or units[position].token.is_upper
            is_other = key[0] in OTHER_ORGANISATIONS and is_mit if size == 1 else " ".join(key) in OTHER_PAIRS
            if not owners and size <= 2 and is_other:
                owners = frozenset({""})
            if owners and not any(unit.is_break for unit in units[position + 1 : position + size]):
                for unit in units[position : position + size]:
                    unit.label, unit.owners, unit.is_odd = Label.BRAND, owners, False
                units[position].width = width = size
                break
        position += width


def _mark_cased(units: Sequence[Unit], index: NameIndex) -> None:
    for unit in units:
        if unit.token.raw in _CASED:
            unit.label, unit.is_odd = Label.BRAND, False
            unit.owners = index.brands.get(_CASED[unit.token.raw], frozenset())


def is_credential_noun(unit: Unit) -> bool:
    """Whether a word says "certificate" and the like."""
    return unit.word in CREDENTIAL_NOUNS
