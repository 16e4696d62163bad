"""Phrases that name a credential which the catalog does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.advisor.reading.coined import is_coined, is_coined_code
from bot.advisor.reading.lexicon import CREDENTIAL_NOUNS, KNOWN_ELSEWHERE, PLAIN_ACRONYMS, words
from bot.advisor.reading.places import country_of
from bot.advisor.reading.spelling import is_slip_of_everyday, is_slip_of_talk
from bot.advisor.reading.units import Label, Unit, is_titled

_QUOTE = re.compile(r"['\"“”‘’«»]")
_BEFORE = words(
    "is isn't are about get getting got take taking do doing pass passed passing vs versus or than the my a an "
    "called named have "
    "of this that i've with and worth recommend on between"
)
_BEING = words("be become becoming as am i'm im")
_MERELY = words("just only still currently now actually")
_STRONG_BEFORE = words(
    "is isn't about get getting take taking do doing pass vs versus or called named than between worth"
)
_NEVER_BEFORE = words("in at from near i'm im am to by mr mrs ms dr name's")
_AFTER = words(
    "worth vs versus or legit recognised recognized valid cost better good any a still and for really actually "
    "exam on is was fee fees price cost costs considered regarded seen"
)
_POINTING = words("the my this that called named than or between")
_JUDGED_AFTER = words("worth vs versus or legit good better recognised recognized valid real accredited")
_SPEAKS_OF_SELF = words("i i'm im i'd i've want wanna would moving looking trying switching hoping wants")
_PRICES = words("fee fees price prices cost costs")
_MAKERS_AFTER = words("from by")
_SHORTEST_LETTERS = 3
_LONGEST_LETTERS = 6
_MONEY_LETTERS = words("usd eur gbp inr ngn kes cad aud zar rs ksh aed pkr php sgd nzd jpy brl")


def leftover_names(units: Sequence[Unit]) -> Iterator[tuple[int, int]]:
    """Ranges of unclaimed units that look like the name of a credential by form and place."""
    position = 0
    while position < len(units):
        stop = _name_at(units, position)
        if stop is None:
            position += 1
        else:
            yield position, stop
            position = stop


def _name_at(units: Sequence[Unit], position: int) -> int | None:
    unit = units[position]
    if unit.is_taken:
        return None
    if _is_plus_name(unit) or _is_letters(units, position) or is_coined_code(units, position):
        return position + 1
    stop = _standard_end(units, position)
    if stop is not None:
        return stop
    stop = _made_end(units, position)
    if stop is not None:
        return stop
    stop = _run_end(units, position)
    if stop is None:
        return None
    is_name = _is_quoted(units, position, stop) or is_coined(units, position, stop)
    return stop if is_name or _is_in_slot(units, position, stop) else None


def _standard_end(units: Sequence[Unit], position: int) -> int | None:
    """End of letters with a long number and the title after them (``ISO 27001 lead auditor``), or ``None``."""
    is_typed = units[position].token.is_upper and units[position].is_capital
    if position + 1 >= len(units) or not (is_typed or units[position].word == "iso"):
        return None
    number = units[position + 1]
    if not (number.word.isdigit() and 3 <= len(number.word) <= 5 and number.token.gap in ("", " ", "-")):
        return None
    if not 2 <= len(units[position].word) <= 4 or units[position].word in _MONEY_LETTERS:
        return None
    stop = position + 2
    while stop < len(units) and not units[stop].is_break and not units[stop].is_taken:
        if units[stop].label in (Label.STOP, Label.NOUN, Label.FILLER):
            break
        stop += 1
    is_said = (stop < len(units) and units[stop].label is Label.NOUN) or stop > position + 2
    return stop if is_said or _is_in_slot(units, position, stop, is_letters=True) else None


def _made_end(units: Sequence[Unit], start: int) -> int | None:
    """End of a title in capitals that is said to come from a maker in capitals ("Prompt Wizard Pro from Zorbex"), or
    ``None``.
    """
    stop = start
    while stop < len(units) and _is_title_word(units[stop]) and (stop == start or not units[stop].is_break):
        stop += 1
    is_title = stop - start > 1 and any(unit.label is Label.OTHER for unit in units[start:stop])
    if not is_title or stop + 1 >= len(units) or units[stop].word not in _MAKERS_AFTER or units[stop].is_break:
        return None
    maker = units[stop + 1]
    is_person = start > 0 and not units[start].is_break and units[start - 1].word in _NEVER_BEFORE
    return stop if maker.is_capital and not (maker.is_break or is_person or country_of(maker.word)) else None


def _is_title_word(unit: Unit) -> bool:
    is_plain = unit.label in (Label.OTHER, Label.TOPIC, Label.LEVEL, Label.NOUN)
    return is_plain and unit.is_capital and not unit.is_taken


def _is_plus_name(unit: Unit) -> bool:
    plain = unit.word[:-1]
    return unit.word.endswith("+") and not unit.word.endswith("++") and len(plain) >= 3 and unit.label is Label.OTHER


def _is_letters(units: Sequence[Unit], position: int) -> bool:
    unit = units[position]
    word = unit.word
    if not (_SHORTEST_LETTERS <= len(word) <= _LONGEST_LETTERS and word.isalpha() and word.isascii()):
        return False
    is_known_elsewhere = word in KNOWN_ELSEWHERE and unit.label in (Label.OTHER, Label.TOPIC, Label.BRAND)
    if not is_known_elsewhere and (word in PLAIN_ACRONYMS or unit.label is not Label.OTHER):
        return False
    is_typed = unit.is_capital and (unit.token.is_upper or sum(one.isupper() for one in unit.token.raw) > 1)
    if not is_known_elsewhere and not is_typed:
        return False
    return _has_noun_beside(units, position) or _is_in_slot(units, position, position + 1, is_letters=True)


def _has_noun_beside(units: Sequence[Unit], position: int) -> bool:
    after = units[position + 1] if position + 1 < len(units) else None
    return after is not None and not after.is_break and (after.word in CREDENTIAL_NOUNS or after.word == "certified")


def _run_end(units: Sequence[Unit], start: int) -> int | None:
    """End of a run of strange or capitalised words at ``start`` that can be a name, or ``None``."""
    stop = start
    strange = capitals = 0
    is_quoted = bool(_QUOTE.search(units[start].token.gap))
    while stop < len(units) and (stop == start or not (units[stop].is_break or "/" in units[stop].token.gap)):
        unit = units[stop]
        is_letters = unit.word.removesuffix("s") in PLAIN_ACRONYMS or country_of(unit.word) is not None
        is_strange = unit.is_odd and len(unit.word) >= 4 and not (is_letters or _is_slip(units, stop))
        is_first = unit.token.is_capital and (is_quoted or (start == 0 and stop == 0))
        is_capital = unit.is_capital or (is_quoted and unit.token.is_capital)
        if unit.is_taken or unit.label is Label.STOP:
            break
        if stop > start and unit.word.isdigit() and unit.token.gap in ("", "-"):
            stop += 1
            continue
        if not (
            is_strange or unit.is_capital or is_first or (stop > start and unit.label in (Label.TOPIC, Label.LEVEL))
        ):
            break
        strange += is_strange
        capitals += is_capital and unit.label not in (Label.TOPIC, Label.BRAND, Label.LEVEL, Label.NOUN)
        stop += 1
    return stop if strange or capitals >= 2 else None


def _is_slip(units: Sequence[Unit], position: int) -> bool:
    """Whether an odd word is an everyday one misspelt; before a title only the commonest are likelier than a name."""
    word = units[position].word
    return is_slip_of_talk(word) if is_titled(units, position) else is_slip_of_everyday(word)


def _is_in_slot(units: Sequence[Unit], start: int, stop: int, *, is_letters: bool = False) -> bool:
    before = units[start - 1] if start and not units[start].is_break else None
    after = units[stop] if stop < len(units) and not units[stop].is_break else None
    if before is not None and (before.word in _NEVER_BEFORE or _is_of_person(units, start)):
        return False
    if after is not None and after.label is Label.NOUN:
        return True
    is_after = after is None or after.word in _AFTER
    if before is None and _is_trade(units, start, stop):
        return False
    if before is None:
        return (
            is_after
            and (after is not None or start == 0)
            and (start > 0 or stop - start < len(units) or is_letters or stop > 1)
        )
    if before.word == "for" and start > 1 and units[start - 2].word not in ("work", "worked", "working", "job"):
        return is_after and stop - start > 1 and any(_is_camel(unit) for unit in units[start:stop])
    if before.word in ("for", "of") and start > 1 and units[start - 2].word in _PRICES:
        return is_after
    if before.word in _STRONG_BEFORE or before.is_taken:
        return is_after
    if not any(unit.is_odd for unit in units[start:stop]) and not is_letters:
        return False
    if before.word in _BEFORE:
        is_judged = _is_taken_up(units, start, stop) if after is None else after.word in _JUDGED_AFTER
        return is_after and (is_letters or stop - start > 1 or is_judged)
    return False


def _is_taken_up(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether the last words of a message are what is asked about: pointed at, taken ("get a ..."), or typed as a name
    is. A plain word in small letters after "a" or "with" is a thing ("hire a plumber", "work with toddlers").
    """
    if any(unit.is_capital or unit.token.is_capital for unit in units[start:stop]):
        return True
    before = units[start - 1].word
    if before in ("a", "an"):
        return start > 1 and units[start - 2].word in _STRONG_BEFORE
    return before in _POINTING


def _is_trade(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether a plain word alone before a comma says what somebody is ("glassblower, want to get into solar")."""
    if start or stop != 1 or stop >= len(units) or not units[stop].is_break or units[0].token.is_capital:
        return False
    return units[stop].word in _SPEAKS_OF_SELF


def _is_of_person(units: Sequence[Unit], start: int) -> bool:
    """Whether an article before the words belongs to "I am a" or "become a": a job or a person, not a credential."""
    if start > 1 and units[start - 1].word == "is" and units[start - 2].word == "name":
        return True
    if start < 2 or units[start - 1].word not in ("a", "an"):
        return False
    at = start - 3 if units[start - 2].word in _MERELY and start > 2 else start - 2
    return units[at].word in _BEING


def _is_quoted(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether the words stand in quotation marks."""
    after = units[stop].token.gap if stop < len(units) else "'"
    return bool(_QUOTE.search(units[start].token.gap)) and bool(_QUOTE.search(after) or "(" in after)


def _is_camel(unit: Unit) -> bool:
    return any(one.islower() and other.isupper() for one, other in pairwise(unit.token.raw))
