"""Messages that look like talk, or like nothing at all, and go on with what was talked about: "without experience?",
"i can only do sundays", "does that change your answer".
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.advisor.dialogue import followups
from bot.advisor.dialogue.focus import Focus, carried, several
from bot.advisor.intents.router import aspects_said
from bot.advisor.models import Aspect, Kind, Profile, Question
from bot.advisor.reading.message import Message
from bot.advisor.reading.segments import is_asking
from bot.advisor.reading.slang import spelled_out

_SURE = 0.85
"""From here on the router is right that a message is of something else (measured on messages of both sorts, 2026-11:
the surest of those that went on with a talk had 0.83, other matters nearly always more than 0.9)."""
_WHICH = re.compile(
    r"^\W*(?:(?:so|ok|okay|and|then|well|now)\W+)*(?:which|what's|what is|what do|what should|where do)\b"
)
_TALK = (Kind.SMALL_TALK, Kind.OUT_OF_SCOPE)
_LISTS = (Kind.RECOMMEND, Kind.PLAN)


def carried_on(question: Question, message: Message, focus: Focus) -> Question | None:
    """What ``message`` asks in the talk that ``focus`` tells of, where ``question``, its reading alone, is of nothing;
    ``None`` where it is a matter of its own. Pure.
    """
    if not _is_empty(question, message):
        return None
    last = replace(focus.turn.question, is_follow_up=True)
    text = spelled_out(message.folded)
    is_ask = is_asking(text) or "?" in text
    if question.kind in _LISTS and is_ask:
        return _asked(message, focus, text) if followups.pointed_at(message, focus) else None
    if question.kind in _LISTS:
        return last
    if not is_ask or not focus.credentials:
        return None if is_ask and question.kind is Kind.OUT_OF_SCOPE and not _is_short(message) else last
    return _asked(message, focus, text)


def is_plea(question: Question, message: Message) -> bool:
    """Whether a message, read as ``question``, asks and names nothing of its own and is no mere talk: after a refusal
    it pleads for what was refused.
    """
    links = message.links
    if links.subjects or links.unknown_names or (question.kind in _TALK and question.confidence >= _SURE):
        return False
    return question.kind in (*_TALK, Kind.NEEDS_DETAIL) or not is_asking(spelled_out(message.folded))


def is_open_choice(question: Question, message: Message, profile: Profile) -> bool:
    """Whether a message of nothing by itself asks which to take for the goal that was told before."""
    is_empty = question.kind in _TALK and question.confidence < _SURE
    return is_empty and bool(profile.role_id or profile.fields) and bool(_WHICH.match(spelled_out(message.folded)))


def _is_empty(question: Question, message: Message) -> bool:
    """Whether the reading of the message alone leaves nothing to answer."""
    if question.credentials or question.unknown_names or question.ambiguities:
        return False
    if question.kind in _TALK:
        is_kind = question.kind is Kind.SMALL_TALK and not followups.is_without_courtesy(message)
        return question.confidence < _SURE and not is_kind
    if question.kind is Kind.NEEDS_DETAIL:
        return True
    has_aim = question.role_id or question.role_text or question.fields or question.issuers or question.platforms
    return question.kind in _LISTS and not has_aim and "goal" in question.missing


def _is_short(message: Message) -> bool:
    return message.words <= followups.SHORT


def _asked(message: Message, focus: Focus, text: str) -> Question:
    """A question on what was talked about: both of two, a side of one, or more of it than was said."""
    last = focus.turn.question
    plain = Question(kind=Kind.FACTS, text=message.text, is_follow_up=True, confidence=0.5)
    aspects = aspects_said(text)
    ids = followups.pointed_at(message, focus)
    if len(ids) > 1 or (not ids and last.kind is Kind.COMPARE and not aspects):
        return replace(plain, kind=Kind.COMPARE, credentials=carried(ids or several(focus)), aspects=aspects)
    is_same = last.kind not in (Kind.WORTH_IT, Kind.FACTS) and not ids
    if is_same and not aspects:
        return replace(last, is_follow_up=True)
    if not aspects and last.kind is not Kind.WORTH_IT:
        return replace(plain, kind=Kind.WORTH_IT, credentials=carried(ids or focus.credentials[:1]))
    return replace(plain, credentials=carried(ids or focus.credentials[:1]), aspects=aspects or (Aspect.OVERVIEW,))
