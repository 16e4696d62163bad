"""What a message tells about the person that must come before any advice. See ``VOICE.md``, "Care".

Cues are words and phrases in English, matched on whole words. A flag changes what is said and what may be
recommended; it is never stored and never becomes a label for the person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.advisor.rules import care_cues as cues
from bot.advisor.rules.barriers import barrier_asked
from bot.advisor.rules.care_cues import READ_CHARACTERS, compiled, plain
from bot.advisor.rules.licensed_work import licensed_asked


class Care(StrEnum):
    """What was told or asked, most urgent first (the order of declaration is the rank)."""

    DESPAIR = "despair"
    CHEATING = "cheating"
    MINOR = "minor"
    LAST_MONEY = "last-money"
    LICENSED_WORK = "licensed-work"
    IMMIGRATION = "immigration"
    RECORD = "record"
    BARRIER = "barrier"
    CLEARANCE = "clearance"
    SCAM = "scam"
    LOSS = "loss"
    OTHER_PERSON = "other-person"


_PATTERNS = {
    Care.DESPAIR: compiled(cues.DESPAIR),
    Care.CHEATING: compiled(cues.CHEATING),
    Care.LAST_MONEY: compiled(cues.LAST_MONEY),
    Care.IMMIGRATION: compiled(cues.IMMIGRATION),
    Care.RECORD: compiled(cues.RECORD),
    Care.CLEARANCE: compiled(cues.CLEARANCE),
    Care.SCAM: compiled(cues.SCAM),
    Care.LOSS: compiled(cues.LOSS),
}
_SOFTER_DESPAIR = compiled(cues.DESPAIR_UNLESS_STUDY)
_SENTENCE = re.compile(r"[.!?;\n]+")
_BORROWING = compiled(cues.BORROWING)
_HAS_BORROWED = re.compile(r"\b(?:already|took|taken|borrowed|owe|paying off|in debt)\b")
_MINOR_SELF = compiled(cues.MINOR_SELF)
_MINOR_OTHER = compiled(cues.MINOR_OTHER)
# Ages that are nobody's now: a way of explaining, a time gone by, a class that someone teaches.
_NOBODYS_AGE = re.compile(
    r"(?:company|firm|business|laptop|pc|computer|car|degree|cert\w*|system|software|school|house|it|which|that|exam|"
    r"book)"
    r" (?:is|are|was) (?:\w+ )?\d+[- ]years?[- ]old|"
    r"(?:like|as if|as though|pretend(?: that)?|for|to) (?:im|i was|i were|an?) (?:an? )?\w+(?:[- ]years?[- ]olds?)?"
    r"(?= ?(?:$|[.,;!?]|please|what|how|why|the))"
    r"|(?:was|were|since|when|until|"
    r"(?<!son )(?<!daughter )(?<!kid )(?<!child )(?<!boy )(?<!girl )at) "
    r"(?:i was |only |the age of |age )?\d+(?:[- ]years?[- ]old)?"
    r"|(?:dropped out|left school|quit school|left|quit|finished|failed|passed|completed|after|teach\w*|tutor\w*) "
    r"(?:\w+ ){0,3}(?:\d+(?:th)?[- ]?(?:grade|class|std|standard)|(?:grade|class|year) \d+|(?:high|secondary|middle) "
    r"school)"
)
_FIRST_PERSON = re.compile(
    r"\b(?:should i|for me|can i|could i|i want|i need|my career|i only|so i|do i|will i|ive \d)\b"
)
_FOR_ANOTHER = re.compile(
    r"\b(?:let|pay for|buy|enroll?|sign|get|help|push|encourage|make|support|send|for|tell|give) (?:my|our|him|her|"
    r"them)\b"
)
_RELATIONS = re.compile(
    r"\b(?:should|shall|can|could|would|is it (?:good|right|worth it) for|recommend\w*|for|let|enroll?|help) (?:my|"
    r"our) "
    r"(?:\d+[- ]?(?:years?[- ]old|yo) )?"
    r"(son|daughter|kid|child|nephew|niece|brother|sister|wife|husband|partner|friend|mother|mum|mom|father|dad|"
    r"cousin)\b"
    r"|\bmy (son|daughter|kid|child|nephew|niece|brother|sister|wife|husband|partner|friend|mother|mum|mom|father|dad|"
    r"cousin)\b[^.?!]{0,40}\b(?:should|shall|can|could|would it help|is it (?:good|worth it) for) (?:he|she|they|him|"
    r"her|them)\b"
)
_SHE = re.compile(r"\b(?:daughter|girl|sister|niece|granddaughter|she|shes|her)\b")
_HE = re.compile(r"\b(?:son|boy|brother|nephew|grandson|stepson|he|hes|his|him)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A whole message and the flags that it raises, most urgent first."""

    text: str
    flags: tuple[Care, ...]


def told_in(text: str) -> Told:
    """What this message tells; nothing of it is kept."""
    return Told(text=text, flags=care_flags(text))


def care_flags(text: str) -> tuple[Care, ...]:
    """The flags that this message raises, most urgent first; linear in the length of the text."""
    said = plain(text)
    told = {flag for flag, pattern in _PATTERNS.items() if pattern.search(said)}
    if any(_SOFTER_DESPAIR.search(one) and not cues.ABOUT_STUDY.search(one) for one in _SENTENCE.split(said)):
        told.add(Care.DESPAIR)
    if minor_told(text) is not None:
        told.add(Care.MINOR)
    if licensed_asked(text) is not None:
        told.add(Care.LICENSED_WORK)
    if barrier_asked(text) is not None:
        told.add(Care.BARRIER)
    if other_person(text) is not None:
        told.add(Care.OTHER_PERSON)
    return tuple(flag for flag in Care if flag in told)


def minor_told(text: str) -> str | None:
    """Who is under age: ``you``, ``he``, ``she`` or ``they``; ``None`` where nobody is said to be."""
    said = _NOBODYS_AGE.sub(" ", plain(text))
    other = _MINOR_OTHER.search(said)
    if other is not None:
        if _FIRST_PERSON.search(said) and not _FOR_ANOTHER.search(said):
            return None
        if _SHE.search(other.group(0)):
            return "she"
        return "he" if _HE.search(other.group(0)) else "they"
    return "you" if _MINOR_SELF.search(said) else None


def asks_to_borrow(text: str) -> bool:
    """Whether borrowing, or selling what one has, is thought of; not where it is done already."""
    said = plain(text)
    return bool(_BORROWING.search(said)) and not _HAS_BORROWED.search(said)


def other_person(text: str) -> str | None:
    """The relation of the person that the question is about, where it is not the learner: ``daughter``."""
    found = _RELATIONS.search(text[:READ_CHARACTERS].lower())
    return found.group(1) or found.group(2) if found else None
