"""Somebody else whom the talk is about: "he has 150 euros" tells the limit of the brother that was asked for."""

from __future__ import annotations

import re

from bot.advisor.models import Context
from bot.advisor.reading.slang import spelled_out

_RELATIVE = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:son|daughter|kid|child|nephew|niece|brother|sister|wife|husband|partner|boyfriend|"
    r"girlfriend|fianc\w+|friend|mate|mother|mum|mom|father|dad|cousin|student|neighbou?r|colleague)\b"
)
_PRONOUN = re.compile(
    r"\b(?:he|she|they)(?P<verb> (?:has|have|can|could|wants?|lives?|is|are|got|only|would|will)\b|'s|'ve|'d)"
)
_OWN = re.compile(r"\b(?:his|her|their) (?=budget|limit|deadline|hours|level)")
_VERBS = {" has": " have", " wants": " want", " lives": " live", " is": " am", " are": " am", "'s": "'m"}
_LOOK_BACK = 4
_EMPLOYER = re.compile(r"\b(?:my|our|the) (?:boss|manager|employer|company|firm|work|job|supervisor)\b")
_PAYS = re.compile(r"\b(?:he|she|they|it)(?:'ll|'d)? (?:will |would |can |might )?(?P<verb>pays?|covers?|funds?)\b")


def in_first_person(text: str, context: Context) -> str:
    """``text`` with what it tells of "he", "she" or "they" told of "I", where a relative or friend was spoken for in
    the last turns; else as it is.
    """
    if _PAYS.search(text.lower()) and any(_EMPLOYER.search(turn.text.lower()) for turn in context.turns[-_LOOK_BACK:]):
        return _PAYS.sub(lambda match: f"my employer {match['verb']}", text.lower())
    if not any(_RELATIVE.search(turn.text.lower()) for turn in context.turns[-_LOOK_BACK:]):
        return text
    told = spelled_out(text.lower()).replace("shes ", "she's ").replace("hes ", "he's ")
    if _PRONOUN.search(told) is None and _OWN.search(told) is None:
        return text
    spoken = _PRONOUN.sub(lambda match: "i" + _VERBS.get(match["verb"], match["verb"]), told)
    return _OWN.sub("my ", spoken)
