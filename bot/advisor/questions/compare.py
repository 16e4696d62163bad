"""Which of these?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.intents.cues import asks_upkeep_cost
from bot.advisor.kind import QuestionKind, no_query
from bot.advisor.models import Aspect, Kind, Question, Suggestion, Verdict
from bot.advisor.rules.case import Case, Decision
from bot.advisor.rules.recognition import Strength
from bot.advisor.rules.requirements import Standing
from bot.advisor.rules.worth import as_picked
from bot.advisor.sentences.compared_prices import Prices, cheaper, prices_of
from bot.advisor.sentences.figures import comparison
from bot.advisor.sentences.keeping import cheaper_to_keep, validity_sentences
from bot.advisor.sentences.later_costs import second_try_sentences, years_sentences
from bot.advisor.sentences.phrases import (
    Sentence,
    assessment_of,
    condition_text,
    note_assumptions,
    say_all,
    time_sentences,
    upkeep_sentences,
)
from bot.advisor.sentences.prices import price_sentences
from bot.advisor.sentences.prose import status_sentence
from bot.advisor.sentences.verdicts import (
    next_step_for,
    questions_back,
    say_needs,
    say_note,
    support_strength,
    why_not_yet,
)
from knowledge import Credential, EdgeKind, Evidence, Hit, Level, Status

MOST_COMPARED = 4
CHOICE = "choice"
"""Modifier of a question that presses for one of two after they were compared."""
_RANKS = (
    Verdict.WORTH_IT,
    Verdict.ONLY_IF,
    Verdict.NOT_ENOUGH_EVIDENCE,
    Verdict.NOT_NOW,
    Verdict.SKIP,
)
_ORDERING = (EdgeKind.PREREQUISITE, EdgeKind.RECOMMENDED_BEFORE, EdgeKind.SUPERSEDED_BY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The decisions, best first, and the edge that orders the two, if there is one."""

    ranked: tuple[Decision, ...]
    prices: Prices
    first: Credential | None = None
    second: Credential | None = None
    edge: Evidence | None = None


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> Compared:
    del hits
    credentials = desk.credentials(question.credential_ids)[:MOST_COMPARED]
    decisions = [desk.decide(each, question, is_goal_binding=False) for each in credentials]
    prices = prices_of(decisions, desk)
    ranked = sorted(enumerate(decisions), key=lambda pair: (_key(pair[1], question, prices), pair[0]))
    first, second, edge = _ordered(credentials, desk)
    in_order = tuple(decision for _, decision in ranked)
    return Compared(ranked=in_order, prices=prices, first=first, second=second, edge=edge)


def _key(decision: Decision, question: Question, prices: Prices) -> tuple[object, ...]:
    strength, is_local = support_strength(decision)
    price = prices.low(decision)
    if Aspect.COST in question.aspects:
        return (decision.verdict is Verdict.SKIP, price, -strength)
    if _is_over(decision):
        return (len(_RANKS) + _rank(decision), price, -strength)
    if Aspect.LENGTH in question.aspects:
        return (decision.verdict is Verdict.SKIP, *_hours(decision))
    if Aspect.DIFFICULTY in question.aspects:
        return (decision.verdict is Verdict.SKIP, _difficulty(decision))
    return (_rank(decision), -strength, not is_local, _difficulty(decision), price)


def _is_over(decision: Decision) -> bool:
    """Whether it is known to break the budget or the deadline."""
    cost, time = decision.case.cost, decision.case.time
    return bool(cost and cost.within_budget is False) or bool(time and time.within_deadline is False)


def _is_only_fit(best: Decision, other: Decision) -> bool:
    """Whether the one is known to break a limit that the other is not known to break."""
    return _is_over(other) and not _is_over(best)


def _rank(decision: Decision) -> int:
    """The verdict's place; a condition on hearsay or on study credit alone is no better than no evidence."""
    strength, _ = support_strength(decision)
    is_hearsay = decision.verdict is Verdict.ONLY_IF and strength < Strength.MODERATE
    return _RANKS.index(Verdict.NOT_ENOUGH_EVIDENCE if is_hearsay else decision.verdict)


def _is_close(best: Decision, other: Decision) -> bool:
    """Whether the evidence does not tell the two apart: the same, or no more than hearsay on either."""
    strengths = support_strength(best)[0], support_strength(other)[0]
    return max(strengths) < Strength.MODERATE or support_strength(best) == support_strength(other)


def _difficulty(decision: Decision) -> tuple[int, Decimal]:
    order = (Level.NONE, Level.ENTRY, Level.INTERMEDIATE, Level.ADVANCED, Level.EXPERT, Level.DEGREE)
    level, time = decision.case.credential.level, decision.case.time
    hours = time.high_hours if time is not None and time.high_hours is not None else Decimal(9999)
    return (order.index(level) if level in order else len(order), hours)


def _hours(decision: Decision) -> tuple[Decimal, Decimal]:
    """The hours that it takes, at least and at most; one whose length is unknown comes last."""
    time, unknown = decision.case.time, Decimal("Infinity")
    if time is None or time.low_hours is None or time.high_hours is None:
        return unknown, unknown
    return (time.low_hours + time.high_hours) / 2, time.low_hours


def _ordered(
    credentials: list[Credential], desk: Desk
) -> tuple[Credential, Credential, Evidence] | tuple[None, None, None]:
    for one in credentials:
        for other in credentials:
            for edge in one.edges:
                if edge.to == other.id and edge.kind in _ORDERING and one is not other:
                    return one, other, desk.knowledge.evidence.edge(one, edge)
    return None, None, None


def _compose(question: Question, compared: Compared, desk: Desk) -> Draft:
    draft = Draft(Kind.COMPARE, desk.today, question.profile)
    best = compared.ranked[0]
    goal = desk.goal(question)
    if question.role_choice and len(compared.ranked) > 1:
        usual = [each.short_name for each in desk.credentials(question.credential_ids)]
        draft.say(desk.say("compare-jobs", first=usual[0], second=usual[-1]))
    _say_choice(draft, desk, question, compared)
    for decision in compared.ranked:
        _say_one(draft, desk, decision, asked=question.aspects)
        draft.shown.append(decision.case.credential.id)
        is_taken = decision is best and len(compared.ranked) > 1 and _is_only_fit(best, compared.ranked[1])
        draft.assessments.append(assessment_of(desk, as_picked(decision) if is_taken else decision))
        note_assumptions(desk, draft, decision.case)
    draft.next_step = next_step_for(desk, best, goal)
    draft.questions.extend(_questions(desk, question, compared, goal.label))
    names = ", ".join(decision.case.credential.short_name for decision in compared.ranked)
    draft.figures.append(comparison(desk, compared.ranked, alt=desk.say("compare-alt", names=names)))
    for decision in compared.ranked[:2]:
        name = decision.case.credential.short_name
        message = desk.say("suggest-worth-message", name=name)
        draft.suggestions.append(Suggestion(label=desk.say("suggest-worth-named", name=name), message=message))
    return draft


def _say_choice(draft: Draft, desk: Desk, question: Question, compared: Compared) -> None:
    best, other = compared.ranked[0], compared.ranked[1] if len(compared.ranked) > 1 else None
    name = best.case.credential.short_name
    if other is None:
        unknown = question.unknown_names[0][:60] if question.unknown_names else ""
        draft.say(desk.say("compare-unknown" if unknown else "compare-one", name=name, unknown=unknown))
        return
    retired = [each for each in compared.ranked if each.case.credential.status is Status.RETIRED]
    if retired and best not in retired:
        draft.say(desk.say("compare-retired", first=name, second=retired[0].case.credential.short_name))
        return
    asked = _asked_choice(desk, question, compared)
    if asked is not None:
        draft.say(asked[0], *asked[1])
    else:
        _say_judgement(draft, desk, compared, is_pressed=question.modifier == CHOICE)


def _asked_choice(desk: Desk, question: Question, compared: Compared) -> tuple[str, tuple[Evidence, ...]] | None:
    """The sentence on the one thing that was asked for (length, difficulty, price), with what it rests on."""
    best, other = compared.ranked[:2]
    values = {"first": best.case.credential.short_name, "second": other.case.credential.short_name}
    lengths = (best.case.time, other.case.time)
    if Aspect.LENGTH in question.aspects and all(lengths):
        message = "compare-same-length" if _hours(best) == _hours(other) else "compare-faster"
        return desk.say(message, **values), tuple(each.evidence[0] for each in lengths if each is not None)
    if Aspect.DIFFICULTY in question.aspects:
        levels = [desk.knowledge.evidence.fact(each.case.credential, "level") for each in (best, other)]
        return desk.say("compare-easier", **values), tuple(each for each in levels if each is not None)
    if Aspect.PAY in question.aspects and Aspect.COST not in question.aspects:
        return desk.say("compare-pay", **values), ()
    if Aspect.VALIDITY in question.aspects and Aspect.COST not in question.aspects and asks_upkeep_cost(desk.text):
        return cheaper_to_keep(desk, (best.case, other.case))
    if _is_over(best) and _is_over(other):
        return desk.say("compare-over", **values), ()
    return cheaper(desk, compared.prices, compared.ranked[:2]) if Aspect.COST in question.aspects else None


def _say_judgement(draft: Draft, desk: Desk, compared: Compared, *, is_pressed: bool) -> None:
    """The choice by order of study, by purpose or by evidence; ``is_pressed``: also where they are close."""
    best, other = compared.ranked[:2]
    values = {"first": best.case.credential.short_name, "second": other.case.credential.short_name}
    if compared.edge is not None and compared.first is not None and compared.second and _is_start(compared):
        values = {"first": compared.first.short_name, "second": compared.second.short_name}
        draft.say(desk.say("compare-sequence", **values), compared.edge)
    elif not set(best.case.credential.fields) & set(other.case.credential.fields):
        fields = {"field": _field(desk, best), "other": _field(desk, other)}
        draft.say(desk.say("compare-different", **values, **fields))
    elif all(each.verdict in (Verdict.SKIP, Verdict.NOT_NOW) for each in (best, other)):
        draft.say(desk.say("compare-neither", **values))
    elif _rank(best) == _rank(other) and _is_close(best, other) and not _is_only_fit(best, other):
        draft.say(desk.say("compare-pressed" if is_pressed else "compare-close", **values))
    else:
        draft.say(desk.say("compare-take", **values))


def _is_start(compared: Compared) -> bool:
    """Whether the first of the two is still open: neither passed nor broken by a limit that the second keeps."""
    first = next(each for each in compared.ranked if each.case.credential.id == getattr(compared.first, "id", None))
    second = next(each for each in compared.ranked if each.case.credential.id == getattr(compared.second, "id", None))
    is_ready = any(each.standing is Standing.MET for each in second.case.requirements)
    return first.verdict is not Verdict.SKIP and not is_ready and not (_is_over(first) and not _is_over(second))


def _field(desk: Desk, decision: Decision) -> str:
    return desk.field_name(decision.case.credential.fields[0])


def _say_one(draft: Draft, desk: Desk, decision: Decision, *, asked: tuple[Aspect, ...]) -> None:
    case, maker = decision.case, desk.knowledge.evidence
    draft.paragraph()
    name = case.credential.short_name
    condition = condition_text(desk, decision, is_brief=True)
    if decision.verdict is Verdict.ONLY_IF and condition:
        lead = desk.say("compare-line-only-if", name=name, condition=condition)
    elif decision.verdict is Verdict.NOT_NOW:
        lead = desk.say("compare-line-not-now", name=name, condition=why_not_yet(desk, decision))
    else:
        lead = desk.say(f"compare-line-{decision.verdict}", name=name)
    draft.say(lead)
    say_needs(draft, desk, decision, rank=2)
    successor = desk.credential(case.credential.successor_id or "")
    if case.credential.status is Status.RETIRED and successor is not None:
        gone = maker.fact(case.credential, "status")
        draft.say(desk.say("retired-successor", name=successor.short_name), *((gone,) if gone else ()))
    status = maker.fact(case.credential, "status")
    ending = status_sentence(desk, case.credential)
    if case.credential.status is not Status.ACTIVE and ending and status:
        draft.say(desk.say("status-line", note=ending) if desk.is_english else ending, status)
    notes = [*case.recognition.supporting[:1]] or [*case.recognition.sceptical[:1]]
    for note in notes:
        say_note(draft, desk, note, case.credential, rank=3)
    if case.credential.status is not Status.RETIRED:
        price, *fit = price_sentences(desk, case)
        draft.say(price.text, *price.evidence, rank=1)
        say_all(draft, [*fit, *years_sentences(desk, case)])
        say_all(draft, _keeping(desk, case) if Aspect.VALIDITY in asked else [])
        say_all(draft, _again(desk, case) if desk.is_second_try else [])
    if case.time is not None:
        length, *kept = time_sentences(desk, case)
        draft.say(length.text, *length.evidence, rank=1 if kept or Aspect.LENGTH in asked else 4)
        say_all(draft, kept)


def _keeping(desk: Desk, case: Case) -> list[Sentence]:
    """What keeping it costs, or that it does not expire."""
    return validity_sentences(desk, case)[:3]


def _again(desk: Desk, case: Case) -> list[Sentence]:
    """What a second try comes to, that it is free, or that its fee is not known."""
    told = [each for each in upkeep_sentences(desk, case) if any("retake" in one.id for one in each.evidence)]
    return second_try_sentences(desk, case) or told


def _questions(desk: Desk, question: Question, compared: Compared, goal: str) -> list[str]:
    asked = questions_back(desk, compared.ranked[0], desk.goal(question))
    if not goal and desk.say("ask-goal") not in asked:
        asked.insert(0, desk.say("ask-goal"))
    return asked[:2]


KIND = QuestionKind(kind=Kind.COMPARE, query=no_query, assess=_assess, compose=_compose)
