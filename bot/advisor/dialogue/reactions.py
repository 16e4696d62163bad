"""Short reactions to an answer: "so what instead", "what would you do", "which is fastest", "I know Excel well"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.advisor.dialogue import followups
from bot.advisor.dialogue.focus import Focus, carried, several
from bot.advisor.intents.router import aspects_said
from bot.advisor.models import Kind, Question
from bot.advisor.reading.message import Message
from bot.advisor.reading.segments import is_asking
from bot.advisor.reading.slang import spelled_out

FieldsOf = Callable[[Sequence[str]], tuple[str, ...]]
_LONGEST = 9
_MOST_COMPARED = 3
_LEAD = r"^\W*(?:(?:so|ok|okay|and|then|well|but|hm+|right|fine)\W+)*"
_INSTEAD = re.compile(
    rf"{_LEAD}(?:what|which(?: one)?)(?: (?:should|can|could|do|would) (?:i|you)(?: (?:do|get|take|suggest|"
    rf"recommend))?)?"
    r"\s(?:instead|then|else)(?: then)?\W*$|^\W*instead\W*$"
)
_ANYTHING_ELSE = re.compile(
    r"\b(?:anything|something|what|whats|which|any) (?:else|others?|instead|different)\b|"
    r"\banother\b|\b(?:other|different) (?:ones?|options?|courses?|cert\w*)\b|\binstead\W*$"
)
_YOUR_CHOICE = re.compile(
    rf"{_LEAD}(?:what|which(?: one)?)(?: (?:one )?of (?:them|those|these|the two))? (?:would|wud|should|do) (?:you|u|"
    rf"i) "
    rf"(?:personally |rather |really )*(?:do|pick|choose|take|go for|get|recommend|"
    r"suggest)(?: (?:if you were me|in my (?:place|shoes|position|case)|then|first|now))*\W*$|"
    rf"{_LEAD}(?:(?:what(?:'s| is) )?your (?:own )?(?:pick|choice|call|advice|favou?rite|preference)|"
    rf"(?:just )?(?:you )?(?:choose|pick|decide)"
    r"(?: one| for me| one for me)?|(?:just )?tell me (?:which|what)(?: one)?(?: to (?:take|do|pick|get))?)\W*$"
)
_KNOWS = re.compile(
    r"^\W*(?:(?:but|and|also|well|actually|btw)\W+)*(?:i|i've|ive) (?:already |also |do )?(?:know|can (?:use|code|"
    r"write|"
    r"speak|do|drive|cook|program)|speak|have (?:used|experience)|use|used|learned|learnt|studied)\b(?! (?:what|that|"
    r"how|"
    r"you|if|why|which|nothing|about this))"
)
_MOST = re.compile(
    rf"{_LEAD}(?:(?:which|what|whats|what's|who)\b.*|the )?\b(?:fastest|quickest|shortest|cheapest|easiest|"
    r"hardest|longest|toughest|least expensive|most (?:expensive|recogni[sz]ed|respected|valuable|useful))\b"
)

_WHICH_OF = re.compile(
    rf"{_LEAD}(?:(?:which|what)(?: one)?(?: (?:of|out of) (?:the |these |those )?"
    r"(?:them|two|both|these|those|three|2|3))?(?: (?:is|would be|should (?:i|come)|do i|to|goes|comes|will))?"
    r"(?: (?:better|do|take|get|start|begin|pick|best|with|first|then|now))*|"
    r"(?:whats? |what's |what is )?(?:the )?difference(?: between (?:them|the two|both))?)\W*$"
)
"""Asks for one of those talked of, or how they differ."""
_PRESSED = re.compile(
    rf"{_LEAD}(?:so )?which(?: one)?(?: (?:should|shall|do|would) i (?:take|do|get|pick|choose|go (?:for|with)|"
    rf"start with))?"
    r"(?: then| first| now)*\W*$"
)
"""Presses for one of two that were just compared."""
_OF_THREE = re.compile(r"\b(?:three|3|all)\b")
_LISTS = (Kind.RECOMMEND, Kind.PLAN)


def reaction(message: Message, focus: Focus, fields_of: FieldsOf) -> Question | None:
    """The question that a short reaction to the last answer makes; ``None`` where it is none. Pure."""
    links = message.links
    if _is_turned_down(message):
        return _after_turning_down(message, focus, fields_of)
    if message.words > _LONGEST or links.unknown_names or links.ambiguities or links.credentials:
        return None
    text, last = spelled_out(message.folded), focus.turn.question
    if message.subjects.aim_text or message.subjects.fields:
        return None
    count = _MOST_COMPARED if _OF_THREE.search(text) or last.kind in _LISTS else 2
    group = several(focus, count)
    if _MOST.search(text) and len(group) > 1:
        return _plain(message, Kind.COMPARE, credentials=carried(group), aspects=aspects_said(text))
    if last.kind is Kind.COMPARE and (_PRESSED.search(text) or _YOUR_CHOICE.search(text)):
        return replace(last, modifier="choice", aspects=(), is_follow_up=True)
    if _WHICH_OF.search(text) and last.kind not in _LISTS and len(group) > 1:
        return _plain(message, Kind.COMPARE, credentials=carried(group), aspects=aspects_said(text))
    if _YOUR_CHOICE.search(text) and last.kind not in _LISTS and len(focus.named) > 1:
        return _plain(message, Kind.COMPARE, credentials=carried(group), modifier="choice")
    if _KNOWS.search(text) and not followups.asks_itself(text):
        return replace(last, is_follow_up=True)
    is_instead = bool(_INSTEAD.search(text))
    if not is_instead and not _YOUR_CHOICE.search(text):
        return None
    role, fields = last.role_id, last.fields or fields_of(focus.credentials[:1])
    turned_down = carried(focus.credentials[:1]) if is_instead else ()
    missing = () if role or fields or turned_down else ("goal",)
    one = _plain(message, Kind.RECOMMEND, credentials=turned_down, fields=fields, missing=missing)
    return replace(one, role_id=role, role_text=last.role_text)


def _is_turned_down(message: Message) -> bool:
    """Whether a short message turns something down and asks for nothing else than what to take instead."""
    links = message.links
    is_turned_down = bool(links.rejected) or any(one.role == "rejected" for one in links.credentials)
    is_only_that = not links.subjects and not links.unknown_names and "?" not in message.folded
    is_open = _ANYTHING_ELSE.search(message.folded) or (is_only_that and not is_asking(message.folded))
    return bool(is_turned_down and is_open and message.words <= _LONGEST)


def _after_turning_down(message: Message, focus: Focus, fields_of: FieldsOf) -> Question:
    """What is left of those compared, else what to take instead for the same goal."""
    rest = _left_of(message, focus)
    if rest:
        return _plain(message, Kind.COMPARE if len(rest) > 1 else Kind.WORTH_IT, credentials=carried(rest))
    role, fields = focus.turn.question.role_id, focus.turn.question.fields or fields_of(focus.credentials[:1])
    one = _plain(message, Kind.RECOMMEND, fields=fields, missing=() if role or fields else ("goal",))
    return replace(one, role_id=role, role_text=focus.turn.question.role_text)


def _left_of(message: Message, focus: Focus) -> tuple[str, ...]:
    """What is left of those compared where one or more of them are turned down ("drop the expensive one")."""
    own = focus.turn.question.credential_ids
    named = {one.credential_id for one in message.links.credentials if one.role == "rejected"}
    if focus.turn.kind is not Kind.COMPARE or not named or not named < set(own):
        return ()
    return tuple(one for one in own if one not in named)


def _plain(message: Message, kind: Kind, **more: object) -> Question:
    return Question(kind=kind, text=message.text, is_follow_up=True, confidence=0.8, **more)  # type: ignore[arg-type]  # fields of the dataclass
