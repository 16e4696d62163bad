"""Somebody else whom the talk is about: "he has 150 euros" tells the limit of the brother that was asked for."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.advisor.models import Context, Profile, Question, Turn
from bot.advisor.reading.message import Message
from bot.advisor.reading.slang import spelled_out

_PERSON = (
    r"(?:my|our) (?:\w+ )?(?:son|daughter|kid|child|nephew|niece|brother|bro|sister|sis|wife|husband|partner|boyfriend|"
    r"girlfriend|fianc\w+|friend|mate|mother|mum|mom|father|dad|cousin|student|neighbou?r|colleague)\b"
)
_RELATIVE = re.compile(rf"\b{_PERSON}")
_FOR_ONE = re.compile(
    r"(?:^|[.,;!?]|\b(?:and|what about|how about|ones?|cert\w*|courses?|good|best|ok|okay|same|ask\w*|this is|that'?s|"
    r"something|anything|question|now|but|looking|options?|it))\W*(?:not for me\W+)?(?:(?:but|it'?s) )?(?:for |about )"
    rf"{_PERSON}|\bnot for me\b|\bshould {_PERSON}|\b(?:and|what about|how about) {_PERSON}\W*$"
)
_OF_ONE = re.compile(
    rf"\b{_PERSON}(?: (?:also|just|really|now|only|already))*(?: (?:wants?|wanna|needs?|has|have|had|is|are|got|can|"
    rf"could|"
    r"should|would like|works|keeps|asks|asked|wondering|thinking)\b|'s\b)"
)
"""Speaks of somebody else as the one it is for, or tells what they want, have or are."""
_OF_SELF = re.compile(
    r"\b(?:should|can|could|do|would|will|shall|am|must|may) i\b|\b(?:for|about|back to) me\b|\bi (?:want|wanna|need|"
    r"am|"
    r"was|can|have|got|hold|work|live|only|do|could|'d|should)\b|\b(?:i'm|im|i've|ive|me too|myself|me again)\b|"
    r"\bmy (?:budget|hours|goal|turn|own)\b"
)
_PRONOUN = re.compile(
    r"\b(?:he|she|they)(?P<verb> (?:has|have|can|could|wants?|lives?|is|are|got|only|would|will)\b|'s|'ve|'d)"
)
_ONLY_ME = re.compile(
    r"^\W*(?:(?:and|ok|okay|so|but|now|then|what|how|back|or)\W+)*(?:(?:for|about|to|what about) )?(?:me|myself)"
    r"(?: again| then| instead| now)*\W*$"
)
_OWN = re.compile(r"\b(?:his|her|their) (?=budget|limit|deadline|hours|level)")
_VERBS = {" has": " have", " wants": " want", " lives": " live", " is": " am", " are": " am", "'s": "'m"}
_LOOK_BACK = 4
_EMPLOYER = re.compile(r"\b(?:my|our|the) (?:boss|manager|employer|company|firm|work|job|supervisor)\b")
_PAYS = re.compile(r"\b(?:he|she|they|it)(?:'ll|'d)? (?:will |would |can |might )?(?P<verb>pays?|covers?|funds?)\b")


def is_for_other(text: str, context: Context) -> bool:
    """Whether the folded ``text`` speaks for a relative or friend, or goes on with one of whom the last turns spoke."""
    if _FOR_ONE.search(text):
        return True
    if _OF_SELF.search(text):
        return False
    return bool(_OF_ONE.search(text)) or was_for_other(context)


def was_for_other(context: Context) -> bool:
    """Whether the last turn spoke for a relative or friend."""
    for turn in reversed(context.turns[-_LOOK_BACK:]):
        text = turn.text.lower()
        if _FOR_ONE.search(text) or (_OF_ONE.search(text) and not _OF_SELF.search(text)):
            return True
        if _OF_SELF.search(text):
            return False
    return False


def _is_only_me(folded: str) -> bool:
    """Whether the folded message comes back to the learner and says no more ("ok and for me?")."""
    return bool(_ONLY_ME.match(folded))


def _own_before(context: Context) -> Turn | None:
    """The last turn that was about the learner; ``None`` where none was."""
    for place in range(len(context.turns) - 1, -1, -1):
        if not was_for_other(replace(context, turns=context.turns[: place + 1])):
            return context.turns[place]
    return None


def own_again(question: Question, message: Message, context: Context) -> Question:
    """``question`` for the learner again, after somebody else was asked for: with the goal that they told before, or
    the one asked before where nothing else is said.
    """
    profile = context.profile
    earlier = _own_before(context) if _is_only_me(message.folded) else None
    if earlier is not None:
        return replace(earlier.question, is_follow_up=True)
    is_open = question.is_follow_up and not (message.subjects.aim or message.subjects.fields)
    if not is_open or not (profile.role_id or profile.fields):
        return question
    return replace(question, role_id=None, role_text=None, fields=())


def known_of_other(context: Context) -> Profile:
    """What is known of whom the talk is about: what the last turn held of them, else where the learner is."""
    if was_for_other(context):
        return context.turns[-1].question.profile
    return Profile(region=context.profile.region, language=context.profile.language)


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
