"""Countries and regions as people name them: by country, nationality, state or big city."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from bot.advisor.reading.lexicon import words


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, str]]:
    """The tables of ``places.txt``: section -> what is said -> what it stands for."""
    tables: dict[str, dict[str, str]] = {}
    section = ""
    for line in Path(__file__).with_name("places.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
            tables[section] = {}
        elif line and not line.startswith("#"):
            kept, _, said = line.partition(": ")
            tables[section].update((one, kept) for one in said.split(", "))
    return tables


_NEEDS_PREPOSITION = words(
    "jordan chad georgia gulf portland phoenix austin santiago lima sofia wellington perth porto valencia "
    "guernsey jersey niger mali togo guinea "
    "virginia florence lyon rome athens bali male victoria montana dallas houston denver paris kano africa "
    "turkey alexandria cologne sydney "
    "melbourne cambridge oxford california louisiana washington america singapore ontario malaysia colombo "
    "delaware maine oregon florida carolina"
)
_WORK_BEFORE = re.compile(
    r"(?:\b(?:work|working|job|jobs|role|roles|hired|employed|employers?|companies|move|moving|relocate|"
    r"relocating|relocated|emigrate|migrate|migrating|career|live and work|recogni[sz]ed|accepted|valid|"
    r"market)\b[a-z ,']{0,25}?)\b(?:in|to|by|from|across|within|inside)\s(?:the )?$"
)
_HERE_BEFORE = re.compile(
    r"\b(?:in|for|at|near|around|inside|within|across|to|based in|live in|living in|located in|outside)\s(?:the )?$"
)
_LIVING_BEFORE = re.compile(
    r"\b(?:i|im|i'm|am|we|currently|now|but|and|still)\s(?:currently |now |still |just |only )*"
    r"(?:live|living|based|located|stay|staying|reside)?\s?(?:here )?in\s(?:the )?$"
)
"""Words of where somebody is, whatever is said of work before them."""
_ORIGIN_BEFORE = re.compile(r"\b(?:from|left|leaving)\s(?:the )?$")
_MOVED_FROM = re.compile(r"\b(?:mov\w+|relocat\w+|e?migrat\w+|com(?:e|ing)|flying)\b[a-z ,']{0,40}\bfrom\s(?:the )?$")
"""Words of leaving one country for another: work is sought in the other."""
_ALONE_BEFORE = re.compile(r"[,;.(]\s?$")
_ALONE_AFTER = re.compile(r"^\s?(?:[,;.)!?]|$)")
_PAST_BEFORE = re.compile(
    r"\b(?:was|were|used to (?:be|work|live)|worked|studied|graduated|trained|qualified|born|raised|originally|lived|"
    r"degree|came|fled|experience)\b[a-z ']{0,40}\b(?:in|from|at)\s(?:the )?$"
)
_GOING_BEFORE = re.compile(
    r"\b(?:want|wants|wanna|plan|planning|hoping|hope|going|wish|dream|like|looking|trying|aim|aiming)(?: to| of| on)? "
    r"(?:go|going|move|moving|be|live|living|come|get|practi[cs]e|settle|register|nurse|teach)(?: over)?"
    r"(?: to| in| into)?\s(?:the )?$"
)
_BODIES = {
    "dod": "United States",
    "gi bill": "United States",
    "va benefits": "United States",
    "nhs": "United Kingdom",
    "universal credit": "United Kingdom",
    "jobcentre": "United Kingdom",
    "skillsfuture": "Singapore",
    "bildungsgutschein": "Germany",
}
"""Bodies of one country: they tell the region where nothing else does."""
_NOT_BEFORE = re.compile(r"\b(?:not|isn't|not in|outside)\s(?:in |the )*$")
_MONEY_AFTER = re.compile(
    r"^\s(?:dollars?|bucks?|pounds?|pesos?|rupees?|shillings?|francs?|kroner?|kronor|riyals?|dirhams?|"
    r"dinars?|lira|won)\b"
)
_LANGUAGE_BEFORE = re.compile(
    r"\b(?:in|speak|speaks|speaking|understand|teach|teaching|learn|learning|only|my|into|for|no|little|much|bad|good|poor)\s(?:[a-z]{1,9}\s)?$"
)
_LANGUAGE_AFTER = re.compile(r"^\s?(?:language|subtitles|speaker|speaking|course|version|only)|^\s?(?:$|[.,;!?\n])")


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    from babel import Locale

    names: dict[str, str] = {}
    for code, name in sorted(Locale("en").territories.items()):
        if len(code) == 2 and code.isalpha() and code not in ("EZ", "UN", "XA", "XB", "ZZ", "EU", "QO", "EA", "IC"):
            names[_plain(str(name))] = _said(str(name))
    names |= _tables()["places"] | _BODIES
    for name in ("georgia", "us", "bouvet island"):
        names.pop(name, None)
    return names


def _plain(name: str) -> str:
    from bot.advisor.reading.tokens import fold

    return fold(name.replace("&", "and")).text


def _said(name: str) -> str:
    return {
        "Türkiye": "Turkey",
        "Hong Kong SAR China": "Hong Kong",
        "Myanmar (Burma)": "Myanmar",
        "Macao SAR China": "Macao",
    }.get(name, name)


_TURNED_DOWN = re.compile(
    r"(?<!why )\b(?:not|nothing|none|no (?:\w+ )?|anything but|except|outside|avoid)\s?(?:from|in|of|to)?\s?(?:the )?$"
)
"""A place that is not meant ("nothing from america")."""
_WORD = re.compile(r"[^\W\d_]+(?:[.'-][^\W\d_]+)*")
_LONGEST_NAME = 4
_US_BEFORE = re.compile(r"\b(?:in|the|across)\s$")
_US_AFTER = re.compile(
    r"^\s(?:citizen|army|military|veteran|government|federal|employers?|companies|jobs?|market|based|resident|visa)\b"
)


def country_of(name: str) -> str | None:
    """The place that a folded name or nationality stands for, or ``None``."""
    return _names().get(name) or _tables()["nationalities"].get(name)


def is_place_unsaid(region: str | None, text: str) -> bool:
    """Whether ``region`` is a part of a country (``United States (Nevada)``) that ``text`` names by no word of it."""
    inner = re.search(r"\((.*?)\)", region or "")
    if inner is None:
        return False
    part, low = inner.group(1).lower(), text.lower()
    said = [each for each, kept in _tables()["parts"].items() if kept == part] or [part]
    return not any(re.search(rf"\b{re.escape(each)}\b", low) for each in said)


def region_in(folded: str, typed: str) -> str | None:
    """The country or region that the learner lives in or aims at. Where several are named, where work is sought wins
    over where they are, that over where they come from, and then the later mention. ``typed`` is the text before
    folding, position for position; it tells ``US`` from ``us``.
    """
    best = (-1, -1, "")
    for start, end, name, place in _mentions(folded, typed):
        grade = _grade(name, folded[max(0, start - 60) : start], folded[end : end + 24])
        if grade is not None:
            best = max(best, (grade, start, place))
    return best[2] or None


def countries_in(text: str) -> list[str]:
    """The countries that a plain text in lower case names, in order, with repeats; none for languages."""
    found = []
    for start, end, name, place in _mentions(text, text):
        if _grade(name, text[max(0, start - 60) : start], text[end : end + 24]) is not None:
            found.append(place)
    return found


def countries_aimed_at(text: str) -> list[str]:
    """The countries that a plain text names and that are neither where its writer is nor where they come from."""
    found = []
    for start, end, name, place in _mentions(text, text):
        before, after = text[max(0, start - 60) : start], text[end : end + 24]
        is_own = any(pattern.search(before) for pattern in (_LIVING_BEFORE, _ORIGIN_BEFORE, _PAST_BEFORE))
        if _grade(name, before, after) is not None and not is_own:
            found.append(place)
    return found


def _mentions(folded: str, typed: str) -> Iterator[tuple[int, int, str, str]]:
    words = [(match.start(), match.end()) for match in _WORD.finditer(folded)]
    position = 0
    while position < len(words):
        found = _longest_place(folded, words, position) or _american(folded, typed, words[position])
        if found is None:
            position += 1
            continue
        width, name, place = found
        yield words[position][0], words[position + width - 1][1], name, place
        position += width


def _longest_place(folded: str, words: Sequence[tuple[int, int]], position: int) -> tuple[int, str, str] | None:
    for width in range(min(_LONGEST_NAME, len(words) - position), 0, -1):
        name = folded[words[position][0] : words[position + width - 1][1]]
        for spelling in (name, name.removesuffix("'s"), name.removesuffix("-based"), name.removesuffix("s")):
            place = country_of(spelling)
            if place is not None and (spelling == name or width == 1):
                return width, spelling, place
    return None


def _american(folded: str, typed: str, span: tuple[int, int]) -> tuple[int, str, str] | None:
    start, end = span
    if folded[start:end] not in ("us", "us-based", "u.s", "u.s.a"):
        return None
    is_typed = len(typed) == len(folded) and typed[start : start + 2] == "US" and not typed.isupper()
    if is_typed or "-" in folded[start:end] or "." in folded[start:end] or _US_AFTER.search(folded[end : end + 14]):
        return 1, "us", "United States"
    return (1, "us", "United States") if _US_BEFORE.search(folded[max(0, start - 8) : start]) else None


def _grade(name: str, before: str, after: str) -> int | None:
    if _MONEY_AFTER.search(after) or _NOT_BEFORE.search(before) or _TURNED_DOWN.search(before):
        return None
    if name in _tables()["languages"] and (
        _LANGUAGE_BEFORE.search(before) or _LANGUAGE_AFTER.search(after) or name == "english"
    ):
        return None
    if name in _BODIES:
        return 0
    if _GOING_BEFORE.search(before):
        return 4
    if _PAST_BEFORE.search(before):
        return 1
    if _MOVED_FROM.search(before):
        return 2
    if _WORK_BEFORE.search(before) and not _LIVING_BEFORE.search(before):
        return 4
    if _HERE_BEFORE.search(before):
        return 3
    if _ORIGIN_BEFORE.search(before):
        return 2
    is_alone = bool(_ALONE_BEFORE.search(before) and _ALONE_AFTER.match(after))
    return None if name in _NEEDS_PREPOSITION and not is_alone else 1


_WORD_ALONE = re.compile(r"\b[a-z]{4,12}\b")
_CANNOT = re.compile(r"\b(?:don't|dont|do not|can't|cannot|not|no|bad|poor|little|isn't|without|weak)\b[a-z' ]{0,25}$")


def language_in(folded: str) -> str | None:
    """The language (ISO 639-1) that a course should be in, where the learner says so."""
    languages = _tables()["languages"]
    for match in _WORD_ALONE.finditer(folded):
        if match.group() not in languages:
            continue
        before = folded[max(0, match.start() - 40) : match.start()]
        after = folded[match.end() : match.end() + 12]
        if _CANNOT.search(before):
            continue
        if re.search(
            r"\b(?:in|speak|speaking|only|subtitles in|available in|taught in|available)\s$", before
        ) or re.match(r"\s(?:language|subtitles|version|speaking|speaker|only)\b", after):
            return languages[match.group()]
    return None
