"""The question before asked again: with a limit changed, for something else, for less money, as a plan."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.advisor.dialogue import followups
from bot.advisor.dialogue.focus import Focus, carried
from bot.advisor.intents.router import aspects_said
from bot.advisor.models import Aspect, Kind, Money, Question
from bot.advisor.reading.asked_costs import years_asked
from bot.advisor.reading.mention_roles import HELD, IN_PROGRESS
from bot.advisor.reading.message import Message

OF_CHOICE = (Kind.RECOMMEND, Kind.PLAN)
_VERDICTS = (Kind.WORTH_IT, Kind.RECOGNITION, Kind.STACKING)
_AND = re.compile(r"^\W*(?:ok |okay )?(?:and|also|n|which|what)\b")
_SIDES = {"cheaper": Aspect.COST, "faster": Aspect.LENGTH, "easier": Aspect.DIFFICULTY}
"""The side of a comparison that a modifier asks for."""
_OF_ANSWER = ("simpler", "one-line", "choice", "sources", "why", "why-not", "more")
"""Modifiers that change how one answer is given, and no later one."""
FREE = "free"


def of_others(focus: Focus, message: Message) -> Question:
    """What else there is for the same goal beside all that was suggested."""
    last = focus.turn.question
    seen = carried((*last.credential_ids, *focus.turn.shown))
    modifier = last.modifier if last.modifier == FREE else "other"
    return replace(last, text=message.text, credentials=seen, modifier=modifier, is_follow_up=True)


def of_free(message: Message, focus: Focus) -> Question:
    """What is free for the same goal, or whether the one talked about is to be had free."""
    last = focus.turn.question
    if focus.turn.kind in OF_CHOICE:
        return replace(last, kind=Kind.RECOMMEND, text=message.text, credentials=(), modifier=FREE, is_follow_up=True)
    links = carried(focus.credentials[:1])
    return Question(
        kind=Kind.FACTS, text=message.text, aspects=(Aspect.FREE_ROUTE,), credentials=links, is_follow_up=True
    )


def asked_again(focus: Focus, message: Message) -> Question:
    """The question before, with a limit changed."""
    last = focus.turn.question
    subjects = message.subjects
    is_turned = subjects.is_wanted or bool(subjects.fields and last.role_id)
    role = subjects.aim or (None if is_turned else last.role_id)
    fields = subjects.fields or (() if subjects.aim else last.fields)
    if last.kind in (Kind.UNKNOWN_CREDENTIAL, Kind.CONCEPT) and (subjects.aim or subjects.fields):
        own = Question(kind=Kind.RECOMMEND, text=message.text, role_id=subjects.aim, role_text=subjects.aim_text)
        return replace(own, fields=subjects.fields, is_follow_up=True)
    told = {one.credential_id for one in message.links.credentials if one.role in (HELD, IN_PROGRESS)}
    if last.kind is Kind.FACTS and told and told.issuperset(last.credential_ids):
        return replace(last, kind=Kind.WORTH_IT, text=message.text, aspects=(), is_follow_up=True)
    if last.kind is Kind.FACTS and (judged := _of_limits(last, message)) is not None:
        return judged
    currency = message.limits.currency_only
    if currency and last.kind in _VERDICTS and last.credentials and aspects_said(message.folded):
        return replace(
            last, kind=Kind.FACTS, aspects=(Aspect.COST,), is_follow_up=True, modifier=f"currency:{currency}"
        )
    is_over = last.modifier in _OF_ANSWER or (last.modifier == FREE and _names_sum(message))
    modifier = None if is_over else last.modifier
    return replace(
        last,
        role_id=role,
        role_text=subjects.aim_text or (None if is_turned else last.role_text),
        fields=fields,
        is_follow_up=True,
        missing=() if role or fields else last.missing,
        modifier=f"currency:{currency}" if currency and "budget" not in message.limits.stated else modifier,
    )


def _of_limits(last: Question, message: Message) -> Question | None:
    """What limits told beside a fact that does not speak of them ask: how long it takes, or whether it is worth it."""
    stated = message.limits.stated
    if not last.credentials or {Aspect.COST, Aspect.LENGTH, Aspect.OVERVIEW} & set(last.aspects):
        return None
    if "budget" in stated:
        return replace(last, kind=Kind.WORTH_IT, text=message.text, aspects=(), is_follow_up=True)
    is_timed = "hours_per_week" in stated or "deadline_weeks" in stated
    return replace(last, text=message.text, aspects=(Aspect.LENGTH,), is_follow_up=True) if is_timed else None


def judged(question: Question, message: Message, focus: Focus) -> Question:
    """``question``, but the verdict where a remark would have the fact told again that was told before."""
    last = focus.turn.question
    is_same = question.kind is last.kind is Kind.FACTS and question.credential_ids == last.credential_ids
    is_asked = aspects_said(message.folded) or years_asked(message.folded) is not None
    if not is_same or question.aspects != last.aspects or is_asked:
        return question
    return replace(question, kind=Kind.WORTH_IT, aspects=())


def _names_sum(message: Message) -> bool:
    """Whether the message says what can be spent, and that is more than nothing."""
    budget = dict(message.limits.values).get("budget")
    return isinstance(budget, Money) and budget.amount > 0


def modified(focus: Focus, modifier: str, message: Message) -> Question:
    """The question before with what is to change of it, or something else that is cheaper, faster or easier."""
    last = focus.turn.question
    ids = followups.counted_off(message, focus)
    if last.kind is Kind.COMPARE and last.aspects and modifier in _SIDES and not ids and _AND.match(message.folded):
        return replace(last, text=message.text, aspects=(_SIDES[modifier],), is_follow_up=True)
    if modifier in ("cheaper", "faster", "easier"):
        shown = carried(focus.turn.shown[:1]) if last.kind is Kind.RECOMMEND else ()
        links = carried(ids) or shown or last.credentials or carried(focus.shown[:1])
        aim = Question(kind=Kind.RECOMMEND, text=message.text, role_id=last.role_id, role_text=last.role_text)
        return replace(aim, fields=last.fields, credentials=links, modifier=modifier, is_follow_up=True)
    if ids and set(ids) != set(last.credential_ids):
        links = carried(ids)
        return replace(last, kind=Kind.WORTH_IT, credentials=links, aspects=(), modifier=modifier, is_follow_up=True)
    return replace(last, modifier=modifier, is_follow_up=True)


def planned(focus: Focus, message: Message) -> Question:
    """A plan for what was talked about or suggested."""
    last = focus.turn.question
    both = followups.pointed_at(message, focus)
    links = last.credentials if last.kind is not Kind.RECOMMEND else carried(focus.turn.shown[:1])
    links = carried(both) if len(both) > 1 else links
    return Question(
        kind=Kind.PLAN,
        text=message.text,
        credentials=links,
        role_id=last.role_id,
        role_text=last.role_text,
        fields=last.fields,
        is_follow_up=True,
    )
