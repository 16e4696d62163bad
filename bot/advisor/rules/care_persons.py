"""Who else a question is about: it is answered to the one who asks, and the choice is left to the other."""

from __future__ import annotations

import re

from bot.advisor.rules.care_cues import plain

_RELATION = (
    r"(son|daughter|kid|child|teen|nephew|niece|brother|sister|wife|husband|partner|girlfriend|boyfriend|friend"
    r"|mother|mum|mom|"
    r"father|dad|cousin|grandson|granddaughter|boy|girl|lad|stepson|stepdaughter)"
)
_AGED = r"(?:,? ?\(?(?:is |age |aged |hes |shes )?\d{1,2}(?: ?(?:years?[- ]old|yrs?[- ]old|yo|[mf]))?\)?,?)?"
_MY = (
    r"(?:my|our) (?:\d+[- ]?(?:years?[- ]old|yo) )?(?:(?:own|older|oldest|eldest|younger|youngest|little|big|step"
    r"|half|best|adult|grown) )?"
)
_RELATIONS = re.compile(
    r"\b(?:should|shall|can|could|would|is it (?:good|right|worth it) for|recommend\w*|for|let|enroll?|help|make"
    r"|making|push|pushing|"
    r"convince|persuade|force|forcing|get|getting|want|tell|telling|sign|pay for|paying for) (?:my|our) "
    r"(?:\d+[- ]?(?:years?[- ]old|yo) )?(?:(?:own|older|oldest|eldest|younger|youngest|little|big|best|adult|grown) )?"
    rf"{_RELATION}\b(?!s? (?:job|work|company|firm|school|cv|business|money|insurance|house|care))"
    rf"|\b(?:{_MY}|(?:^|(?<=[.!?;] )))(?P<about>{_RELATION[1:-1]}){_AGED} (?:\w+ )?(?:should|dropped out|quit|left(?!"
    rf" me\b)|wants?(?! me\b| to (?:sell|pay|help|lend|give|know|see|marry))|"
    r"wanted(?! me\b)|refuses|hates|loves|plays|is on|would (?:like|rather)|thinks of|dreams|is (?:thinking"
    r"|considering|looking|"
    r"planning|into|stuck|lost|unsure|interested|good|lazy|bored|starting|finishing))\b"
)
_NAMED = re.compile(
    rf"\b{_MY}{_RELATION}\b(?!s? (?:job|work|company|firm|school|cv|business|money|insurance|house|care))"
)
_FOR_THEM = re.compile(
    r"\b(?:should|shall|can|could|do|must|id|ill|to) (?:i |we )?(?:\w+ )?(?:make|push|let|get|force|convince|persuade"
    r"|tell|sign|enroll?|send|"
    r"put|help|nudge) (?:her|him|them)\b|\b(?:is|would|will) (?:it|that|this) [^.!?]{0,25}\bfor (?:her|him|them)\b"
    r"|\bfor (?:her|him)(?= ?(?:$|[?.!,]))"
    r"|\bshould (?:she|he|they)\b"
)


def other_person(text: str) -> str | None:
    """The relation of the person that the question is about, where it is not the learner: ``daughter``."""
    said = plain(text)
    found = _RELATIONS.search(said)
    if found is not None:
        return found.group(1) or found.group("about")
    named = _NAMED.search(said) if _FOR_THEM.search(said) else None
    return named.group(1) if named else None
