"""What a message tells about the person that must come before any advice. See ``VOICE.md``, "Care".

Cues are words and phrases in English, matched on whole words. A flag changes what is said and what may be
recommended; it is never stored and never becomes a label for the person.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bot.advisor.rules import care_cues as cues
from bot.advisor.rules.barriers import barrier_asked
from bot.advisor.rules.care_cues import compiled, plain
from bot.advisor.rules.care_despair import despair_of_another, despair_told
from bot.advisor.rules.care_minors import minor_told
from bot.advisor.rules.care_money import last_money_told
from bot.advisor.rules.care_persons import other_person
from bot.advisor.rules.care_trouble import is_grief, is_illness, is_loss, mistreatment
from bot.advisor.rules.licensed_work import licensed_asked


class Care(StrEnum):
    """What was told or asked, most urgent first (the order of declaration is the rank)."""

    DESPAIR = "despair"
    CHEATING = "cheating"
    MISTREATED = "mistreated"
    MINOR = "minor"
    LAST_MONEY = "last-money"
    LICENSED_WORK = "licensed-work"
    IMMIGRATION = "immigration"
    RECORD = "record"
    BARRIER = "barrier"
    CLEARANCE = "clearance"
    SCAM = "scam"
    GRIEF = "grief"
    HEALTH = "health"
    LOSS = "loss"
    OTHER_PERSON = "other-person"


_PATTERNS = {
    Care.CHEATING: compiled(cues.CHEATING),
    Care.IMMIGRATION: compiled(cues.IMMIGRATION),
    Care.RECORD: compiled(cues.RECORD),
    Care.CLEARANCE: compiled(cues.CLEARANCE),
    Care.SCAM: compiled(cues.SCAM),
}
_HEARD: dict[Care, Callable[[str], object]] = {
    Care.DESPAIR: lambda said: despair_told(said) or despair_of_another(said),
    Care.MISTREATED: mistreatment,
    Care.MINOR: minor_told,
    Care.LAST_MONEY: last_money_told,
    Care.LICENSED_WORK: licensed_asked,
    Care.BARRIER: barrier_asked,
    Care.GRIEF: is_grief,
    Care.HEALTH: is_illness,
    Care.LOSS: is_loss,
    Care.OTHER_PERSON: other_person,
}


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
    told.update(flag for flag, hears in _HEARD.items() if hears(said))
    return tuple(flag for flag in Care if flag in told)
