"""The job of today: whether a learner gets on in it or leaves it, and money for training that waits to be spent."""

from __future__ import annotations

import re

from bot.advisor.reading.message import Message

_STAYS = re.compile(
    r"\b(?:next|promot\w+|advance|advancing|level up|levelling up|move up|moving up|step up|progress\w*|pay rise|raise|"
    r"wants? up|more money|earn more|better paid|work (?:in|abroad)|abroad|overseas|get ahead|stand out|"
    r"upskill\w*|as an? \w+|for my (?:job|role|work|career|field)|in my (?:job|role|field|career)|"
    r"better at my)\b"
)
"""Words of getting on in the job of today."""
_WHICH_PAPER = re.compile(
    r"\b(?:which|what|best|any)\b.{0,16}\b(?:certs?|certificates?|certifications?|courses?|ones?)\b"
)
_LEAVES = re.compile(
    r"\b(?:chang\w+|switch\w*|leav\w+|leave|quit\w*|out|hate|bored|tired|sick|burn\w*|new|else|different|retrain\w*|"
    r"move|moving|escape|lost|stuck)\b"
)
_GETS_OUT = re.compile(
    r"\b(?:out of (?:here|there|this|it)|get\w* (?:me |myself )?out|leav\w+|quit\w*|escap\w+|fed up)\b"
)
_SPEND = re.compile(
    r"\bwhat (?:should|shall|could|can|would|do|to) (?:(?:i|we) )?(?:use|spend|put|do with) (?:it|that|this|them)\b|"
    r"\b(?:spend|use) (?:it|that|this|them) (?:on|for)\b"
)


def is_for_todays_job(message: Message) -> bool:
    """Whether one is asked for by somebody who tells nothing but the job of today ("i am a plumber, which course")."""
    text = message.folded
    is_asked = _WHICH_PAPER.search(text) or asks_what_to_spend_on(text)
    return bool(message.subjects.now and is_asked and not _LEAVES.search(text))


def stays(text: str) -> bool:
    """Whether ``text`` (folded) tells of getting on in the job of today, and not of leaving it."""
    return bool(_STAYS.search(text) and not _GETS_OUT.search(text))


def asks_what_to_spend_on(text: str) -> bool:
    """Whether money or time is there and it is asked what to take with it."""
    return bool(_SPEND.search(text))
