"""What a message tells about the person that must come before any advice. See ``VOICE.md``, "Care".

Cues are words and phrases in English, matched on whole words. A flag changes what is said and what may be
recommended; it is never stored and never becomes a label for the person.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Care(StrEnum):
    """What was told or asked, most urgent first (the order of declaration is the rank)."""

    DESPAIR = "despair"
    CHEATING = "cheating"
    MINOR = "minor"
    LAST_MONEY = "last-money"
    IMMIGRATION = "immigration"
    RECORD = "record"
    CLEARANCE = "clearance"
    LICENSED_WORK = "licensed-work"
    SCAM = "scam"
    LOSS = "loss"
    OTHER_PERSON = "other-person"


_CUES: dict[Care, tuple[str, ...]] = {
    Care.DESPAIR: (
        r"kill(?:ing)? myself",
        r"end (?:my life|it all)",
        r"suicid\w*",
        r"(?:don'?t|do not|no longer) want to (?:live|be alive|go on|wake up|exist|be here anymore)",
        r"want(?:ed)? to die",
        r"better off dead",
        r"better off without me",
        r"(?:no|any) (?:reason|point) (?:to|in) liv(?:e|ing)",
        r"hurt(?:ing)? myself",
        r"self[- ]?harm\w*",
        r"(?:point|use|sense) (?:of|in) (?:being alive|living|life|going on|existing)",
        r"can'?t (?:go|carry) on (?:any ?more|living|like this)",
        r"life is(?:n'?t| not) worth",
        r"nothing left to live for",
        r"giv(?:e|en|ing) up on (?:life|living|everything)",
        r"(?:can'?t|cannot|cant) (?:cope|take it|take this|do this|go on) (?:any ?more|any longer)",
    ),
    Care.CHEATING: (
        r"brain ?dumps?",
        r"exam ?dumps?",
        r"dumps",
        r"(?:real|actual|leaked|stolen) (?:exam )?(?:questions|answers)",
        r"proxy (?:exam|test|taker|testing)",
        r"(?:someone|somebody|person|friend|guy|anyone) (?:to |who (?:can|will) |can |could )?"
        r"(?:take|sit|write|pass) (?:the|my|an?) (?:exam|test|cert\w*)",
        r"(?:take|sit|write|do) (?:the|my|an?) (?:[\w+-]+ ){0,3}(?:exam|test|cert\w*) for me",
        r"(?:buy|get|purchase) (?:a |the |my )?(?:\w+ ){0,3}(?:cert\w*|licen[cs]e|diploma|degree)? ?"
        r"without (?:taking |sitting |doing )?(?:the |an? |any )?(?:exam|test|study\w*)",
        r"fake (?:a |an |the )?(?:\w+ ){0,2}(?:cert\w*|diploma|degree|licen[cs]e)",
        r"cheat(?:ing)? (?:on|in|at|the|my)",
        r"guaranteed pass",
    ),
    Care.MINOR: (
        r"(?:i'?m|i am|im|just turned) (?:only |just )?(?:9|1[0-7])"
        r"(?! ?(?:%|percent|usd|dollars|eur|euros|gbp|pounds|hours?|weeks?|months?|days?|years? (?:into|in|of)))",
        r"(?:1[0-7]|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]?"
        r"(?:years?[- ]old|yo|y/o|yrs? old)",
        r"(?:i'?m|i am|im) (?:only |just )?(?:thirteen|fourteen|fifteen|sixteen|seventeen)",
        r"(?:i'?m|i am|im) (?:still )?in (?:high|middle|secondary) school",
        r"(?:i'?m|i am|im) (?:a |an )?(?:high[- ]school|secondary[- ]school) "
        r"(?:student|kid|pupil|junior|sophomore|freshman)",
        r"(?:under ?age|a minor|under 18)",
        r"(?:son|daughter|kid|child|brother|sister|nephew|niece)(?: is| who is|,)?(?: only)? ?"
        r"\(?(?:[5-9]|1[0-7])\b(?! ?%)\)?",
    ),
    Care.LAST_MONEY: (
        r"last (?:of my )?(?:money|savings|cash|\W?\d+)",
        r"(?:all|everything) (?:of )?(?:my|our|i have|i'?ve got|we have)(?: (?:savings|money))",
        r"(?:my|our) (?:entire|whole|life) savings",
        r"(?:take|taking|get|getting|took|need) (?:out )?an? (?:\w+ )?loan",
        r"(?:borrow(?:ing|ed)?|in debt|on (?:my |a )?credit card|remortgage|pawn(?:ing)?|sell(?:ing)? my)",
        r"(?:rent|food|grocery|electricity) money",
        r"(?:can'?t|cannot|barely) (?:pay|afford|make) (?:the |my )?(?:rent|food|bills)",
        r"evict\w*",
        r"loan (?:for|to pay|to take|to do)",
        r"(?:i'?m|i am|im|totally|completely|flat) (?:so |totally |completely |flat )?broke",
    ),
    Care.IMMIGRATION: (
        r"visas?",
        r"immigra\w+",
        r"green card",
        r"work permit",
        r"permanent residen\w+",
        r"citizenship",
        r"h[- ]?1b",
        r"asylum",
        r"express entry",
        r"blue card",
    ),
    Care.RECORD: (
        r"criminal (?:record|conviction|history|background)",
        r"felon\w*",
        r"convict(?:ed|ion)",
        r"misdemeanou?rs?",
        r"ex[- ]?(?:con|offender|convict|prisoner)",
        r"(?:was|been|went) (?:in|to) (?:prison|jail)",
        r"(?:out of|released from|left) (?:prison|jail)",
        r"on (?:probation|parole)",
        r"dui|dwi",
    ),
    Care.CLEARANCE: (r"security clearance", r"(?:secret|ts|ts/sci|top[- ]secret) clearance", r"clearance"),
    Care.SCAM: (
        r"scams?",
        r"scammy",
        r"legit\w*",
        r"fraud\w*",
        r"fake",
        r"rip[- ]?off",
        r"trustworthy",
        r"diploma mill",
    ),
    Care.LOSS: (
        r"laid off",
        r"(?:got|been|was) (?:fired|sacked|made redundant|let go)",
        r"redundan\w+",
        r"lost (?:my|our) job",
        r"unemployed",
        r"(?:hundreds?|\d+) (?:of )?(?:applications|rejections)",
        r"(?:ashamed|embarrassed|humiliated|feel(?:ing)? (?:stupid|useless|like a failure|worthless|hopeless))",
        r"(?:i'?m|i am|im) (?:so |just )?(?:desperate|exhausted|scared|afraid|terrified|depressed|burn(?:ed|t) out)",
        r"no one (?:will )?hires? me",
        r"nobody (?:will )?hires? me",
        r"failed (?:the|my|it|again|twice)",
        r"failed (?:[\w+-]+ ){1,3}(?:again|twice|(?:two|three|four|\d) times)",
        r"divorc\w+",
        r"passed away",
    ),
}
_RELATIONS = re.compile(
    r"\b(?:should|shall|can|could|would|is it (?:good|right|worth it) for|recommend\w*|for) (?:my|our) "
    r"(son|daughter|kid|child|nephew|niece|brother|sister|wife|husband|partner|friend|mother|mum|mom|father|dad|cousin)\b"
)
_PATTERNS = {flag: re.compile(r"(?<!\w)(?:" + "|".join(cues) + r")(?!\w)") for flag, cues in _CUES.items()}
READ_CHARACTERS = 8000


def care_flags(text: str) -> tuple[Care, ...]:
    """The flags that this message raises, most urgent first; linear in the length of the text."""
    plain = text[:READ_CHARACTERS].lower().replace("\u2019", "'")
    told = [flag for flag in Care if flag in _PATTERNS and _PATTERNS[flag].search(plain)]
    return tuple(told) if other_person(text) is None else (*told, Care.OTHER_PERSON)


def other_person(text: str) -> str | None:
    """The relation of the person that the question is about, where it is not the learner: ``daughter``."""
    found = _RELATIONS.search(text[:READ_CHARACTERS].lower())
    return found.group(1) if found else None
