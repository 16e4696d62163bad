"""The one employer of whom it is asked whether it counts a paper."""

from __future__ import annotations

import re

from bot.advisor.reading.lexicon import PLAIN_ACRONYMS, is_everyday
from bot.advisor.reading.places import country_of

_ACTS = (
    r"(?:recogni[sz]e|accept|require|ask for|want|pay (?:extra|more|a bonus)|care about|care if|value|respect|look for|"
    r"count|insist on|hire (?:\w+ )?with|prefer|take)"
)
_NAME = r"[\w&.'-]+"
_ASKED = re.compile(
    rf"\b(?:do|does|will|would|did|is|are)\s+((?:{_NAME}\s+){{1,3}}?)(?:even |really |actually |still |ever )?{_ACTS}\b"
    rf"|\b(?:recogni[sz]ed|accepted|valued|required|wanted|respected) (?:by|at) ((?:{_NAME} ?){{1,2}})"
)
_FIRMS = re.compile(
    r"\b(?:amazon|apple|google|microsoft|meta|facebook|netflix|tesla|target|shell|boeing|airbus|disney|intel|oracle|"
    r"dell|visa|walmart|costco|starbucks|nike|ford|toyota|samsung|sony|bp|bt|ey|pwc|kpmg|ibm|ubs|hsbc|citi|barclays|"
    r"lloyds|goldman sachs|jp ?morgan|morgan stanley|bank of america|american express|home depot|general electric)\b"
)
"""Firms whose names are words of other things too; the rest is told by being no ordinary word."""


def employer_asked(text: str) -> str | None:
    """The employer as typed, or ``None``: what ordinary words and places name ("german companies") is no one employer.
    Pure.
    """
    for match in _ASKED.finditer(text.lower()):
        place = 1 if match.group(1) else 2
        who = match.group(place).strip(" .'-")
        if _FIRMS.fullmatch(who) or (who and not any(_is_word(each) for each in re.findall(r"[\w&'-]+", who))):
            start = match.start(place)
            return text[start : start + len(match.group(place))].strip(" .'-")
    return None


def _is_word(word: str) -> bool:
    return is_everyday(word) or country_of(word) is not None or word in PLAIN_ACRONYMS
