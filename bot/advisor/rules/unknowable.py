"""What nobody has a figure for: one's own odds, how many were hired through one paper, prices and worth to come."""

from __future__ import annotations

import re
from enum import StrEnum

_FAR_YEARS = 2
"""From so many years ahead on nobody can say what a paper is worth; next year is asked of as today is."""


class Unknowable(StrEnum):
    """What is asked for that nobody has counted or can know; also the end of the message that says so."""

    ODDS = "odds"
    SHARE = "share"
    PRICE = "price"
    FUTURE = "future"
    AI = "ai"
    EMPLOYER = "employer"


_OUTCOME = (
    r"(?:hired?|hiring|jobs?|employed|employment|placed|placement|promot\w+|raises?|interviews?|offers?|call ?backs?|"
    r"recruit\w+|work|success\w*|succeed)"
)
_PASSING = r"(?:pass\w*|fail\w*|first (?:try|time|go|attempt))"
_PASSED = re.compile(rf"\b{_PASSING}\b")
_AFTER = re.compile(rf"\b{_OUTCOME}\b")
_CHANCE = r"(?<!second )(?<!last )(?<!by )(?<!any )(?:odds|chances?|probabilit(?:y|ies)|likelihood)"
_LIKELY = r"how likely (?:am i|is it|are we|would i|will i)"
_ODDS = re.compile(rf"\b(?:{_CHANCE}|{_LIKELY})\b[^.?!]{{0,40}}\b(?:{_OUTCOME}|{_PASSING})\b")
_PERCENT = r"(?:%|percent\w*|per cent|share|fraction|proportion|portion)"
_NOT_PEOPLE = (
    r"(?:ads?|adverts?|postings?|vacanc\w+|listings?|hours?|weeks?|months?|years?|questions?|exams?|tries|attempts|"
    r"countries|employers|compan\w+|firms?|openings)"
)
_COUNT = (
    rf"(?:(?:what|which|how much of|the|exact|a) ?(?:exact )?{_PERCENT}|{_PERCENT} of|"
    rf"how many(?! (?:\w+ )?{_NOT_PEOPLE}))"
)
_SHARE = re.compile(
    rf"\b{_COUNT}[^.?!]{{0,60}}\b{_OUTCOME}\b|\b(?:job|hire|hiring|placement|employment|promotion) rate\b"
    r"|\bhow many (?:(?:extra|more|additional) )?(?:interviews|offers|call ?backs)\b"
)
_OF_ADVERTS = re.compile(
    r"\b(?:ads?|adverts?|postings?|vacanc\w+|listings?|mention\w*|require\w*|demand\w*|(?:ask|look)(?:s|ing)? for|"
    r"jobs? (?:\w+ )?(?:ask\w*|requir\w*|want\w*|mention\w*|list\w*|name\w*|need\w*))\b"
)
"""Shares of adverts are counted."""
_YEAR = re.compile(r"\b20[2-9]\d\b")
_DEADLINE = re.compile(r"\b(?:by|before|until|till) (?:\w+ )?20[2-9]\d\b")
_PRICED = re.compile(r"\b(?:cost\w*|pric\w+|fees?|how much|expensive|cheaper|dearer)\b")
_TO_COME = re.compile(
    r"\b(?:will|would|gonna|going to|'ll|expected to|likely to|about to)\b"
    r"|\b(?:is|are) [^.?!]{0,40}\bgoing (?:up|down)\b"
)
_MOVES = re.compile(
    r"\b(?:go(?:ing)? (?:up|down)|ris\w+|increas\w+|drop\w*|fall\w*|hik\w+|chang\w+|next year|years? from now|"
    r"get(?:ting)? (?:cheaper|dearer|more expensive))\b"
)
_VALUED = re.compile(
    r"\b(?:worth\w*|valu\w+|relevan\w+|useful|useless|obsolete|outdated|dead|in demand|matter|exist|around|a thing|"
    r"respected|recogni[sz]ed|wanted|needed|pay off|any good|jobs?|earn\w*|market)\b"
)
_FAR = re.compile(
    r"\bin (?:\d{1,2}|three|four|five|six|seven|eight|ten|twenty|a few|few|several|some) (?:years?|yrs?)"
    r"(?: time)?\b(?! of\b)|\byears from now\b|\bin the (?:distant )?future\b|\bin a decade\b"
    r"|\b(?:next|coming) (?:decade|\d{1,2} years)\b"
)
_MACHINE = r"(?:ai|a\.i\.|artificial intelligence|chat ?gpt|gpt|llms?|robots?|automation|machines)"
_TAKES = (
    r"(?:replac\w+|kill\w*|wip\w+|tak\w+ (?:over|away|my|our|the|all|their|every)|end|automat\w+|steal\w*|eat\w*|"
    r"destroy\w*|eliminat\w+|make \w+ (?:\w+ ){0,4}(?:useless|obsolete|redundant|worthless))"
)
_AI = re.compile(
    rf"\b{_MACHINE}\b[^.?!]{{0,30}}\b{_TAKES}\b|\b{_TAKES} by {_MACHINE}\b|\b(?:before|until|when) {_MACHINE}\b"
)
_WHEN = re.compile(r"\b(?:when|what year|which year|how (?:long|soon|many years)|by)\b")
_CHOICE = re.compile(
    r"\b(?:which|what|best|any) (?:\w+ ){0,3}(?:certs?|certificat\w+|courses?|jobs?|fields?|careers?)\b"
)
"""One that lasts is asked for: that is a choice to be made today."""


def unknowable(text: str, this_year: int) -> Unknowable | None:
    """What ``text`` asks for that nobody has a figure for, or ``None``. Pure."""
    low = text.lower()
    ahead = max(map(int, _YEAR.findall(low)), default=this_year) - this_year
    is_to_come = _TO_COME.search(low) is not None
    if _PRICED.search(low) and ((is_to_come and _MOVES.search(low)) or (ahead > 0 and not _DEADLINE.search(low))):
        return Unknowable.PRICE
    if _AI.search(low) and not _CHOICE.search(low) and (_WHEN.search(low) or ahead > 0 or is_to_come):
        return Unknowable.AI
    if _VALUED.search(low) and (ahead >= _FAR_YEARS or (is_to_come and _FAR.search(low))) and not _CHOICE.search(low):
        return Unknowable.FUTURE
    return _of_people(low)


def _of_people(low: str) -> Unknowable | None:
    if _OF_ADVERTS.search(low):
        return None
    if _ODDS.search(low):
        return Unknowable.ODDS
    return Unknowable.SHARE if _SHARE.search(low) else None


def is_of_passing(text: str) -> bool:
    """Whether the odds asked for are those of passing an exam, and of nothing that comes after it."""
    low = text.lower()
    return _PASSED.search(low) is not None and _AFTER.search(low) is None
