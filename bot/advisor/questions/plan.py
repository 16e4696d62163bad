"""An ordered path to a credential or a role."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import accumulate

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk, Goal, amount_text, has_said
from bot.advisor.kind import QuestionKind
from bot.advisor.models import Computed, Kind, LinkedCredential, Money, Profile, Question, Step, Verdict
from bot.advisor.pathfinding import Way, way_to_credential, way_to_goal
from bot.advisor.rules.case import Clause, Decision
from bot.advisor.rules.money import convert
from bot.advisor.rules.pathway import Stop
from bot.advisor.rules.time import in_a_row
from bot.advisor.rules.worth import as_picked
from bot.advisor.sentences.figures import Caption, timeline
from bot.advisor.sentences.phrases import (
    assessment_of,
    deadline_sentence,
    finish_sentence,
    note_assumptions,
    say_all,
    time_sentences,
)
from bot.advisor.sentences.plans import say_way, winning_route
from bot.advisor.sentences.prices import price_sentences
from bot.advisor.sentences.prose import needed_by_code
from bot.advisor.sentences.verdicts import distinct, opening, say_note, say_who_pays
from knowledge import Evidence, Hit, Query, Status

AIM_CHARACTERS = 1500
SEARCHED = 60
FEWEST_SUMMED = 2
ASKED_OF_PEOPLE = ("need-experience", "need-requirement")
"""What no step of a plan gives: it is said beside the step that asks for it."""


def _query(question: Question, desk: Desk) -> Query | None:
    goal = desk.goal(question)
    if question.credentials or not goal.fields:
        return None
    words = [question.text, *((goal.role.title, *goal.role.skills[:5]) if goal.role else ())]
    return Query(text=" ".join(words), fields=goal.fields, limit=SEARCHED)


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> Way:
    if len(question.credentials) > 1:
        question = replace(question, credentials=_needed_first(question, desk))
    target = desk.credential(question.credential_ids[-1]) if question.credentials else None
    return way_to_goal(question, hits, desk) if target is None else way_to_credential(question, target, desk)


def _needed_first(question: Question, desk: Desk) -> tuple[LinkedCredential, ...]:
    """The credentials named, those in front that another one asks for ("roadmap to CKS, have no CKA")."""
    asked = {
        each.credential_id
        for one in desk.credentials(question.credential_ids)
        for each in one.requires
        if each.is_mandatory
    }
    return tuple(sorted(question.credentials, key=lambda link: link.credential_id not in asked))


def _compose(question: Question, found: Way, desk: Desk) -> Draft:
    draft = Draft(Kind.PLAN, desk.today, question.profile, aim=AIM_CHARACTERS)
    goal = desk.goal(question)
    has_licence = any(goal.is_opened_by(decision.case) for _, decision in found.stops)
    if goal.is_licensed and not has_licence:
        draft.say(desk.say("recommend-licensed", goal=goal.label))
    retired = [each for each in desk.credentials(question.credential_ids) if each.status is Status.RETIRED]
    for each in retired[:1]:
        status = desk.knowledge.evidence.fact(each, "status")
        draft.say(desk.say("status-retired", name=each.short_name), *((status,) if status else ()))
    if not found.stops and winning_route(desk, found, goal):
        draft.say(winning_route(desk, found, goal), *found.routes[0].evidence)
    elif not found.stops:
        draft.say(desk.say(_none(goal), goal=goal.label or desk.say("goal-this")))
    else:
        _say_plan(draft, desk, found, goal)
    label = goal.label or desk.say("goal-this")
    draft.next_step = desk.say("next-law") if goal.is_licensed else desk.say("next-plan", goal=label)
    if not goal.label and not found.stops:
        draft.questions.append(desk.say("ask-goal"))
    if not has_said(question.profile, "hours_per_week"):
        draft.questions.append(desk.say("ask-hours"))
    if not has_said(question.profile, "budget"):
        draft.questions.append(desk.say("ask-budget"))
    return draft


def _none(goal: Goal) -> str:
    """What is said where no step is left: applying is no way to work that asks for a licence."""
    if goal.is_licensed:
        return "recommend-none"
    return "plan-none" if goal.label else "plan-no-goal"


def _say_plan(draft: Draft, desk: Desk, found: Way, goal: Goal) -> None:
    last = found.stops[-1][1].case.credential
    is_order_open = _say_lead(draft, desk, found, goal)
    paid = next((each.case for _, each in found.stops if not _is_free(each)), None)
    if paid is not None:
        say_who_pays(draft, desk, paid)
    if is_order_open:
        draft.say(desk.say("plan-route-then"))
    week: int | None = 0
    for (stop, _), decision in zip(found.stops, _steps_in_time(found), strict=True):
        week = _say_step(draft, desk, stop, decision, week=week)
    draft.paragraph()
    _say_total(draft, desk, found)
    finish = _say_finish(draft, desk, found)
    if found.later is not None:
        draft.say(desk.say("plan-later", name=found.later.short_name))
    say_way(draft, desk, found)
    aim = goal.label or last.short_name
    caption = Caption(goal=aim, finish=finish, alt=desk.say("plan-alt", goal=aim))
    draft.figures.append(timeline(desk, found, draft.steps, caption))


def _say_lead(draft: Draft, desk: Desk, found: Way, goal: Goal) -> bool:
    """Says what the plan comes to; whether it is another way than these steps, which then follow as a second best."""
    first, last = found.stops[0][0].credential, found.stops[-1][0].credential
    route = winning_route(desk, found, goal)
    barred = next((each for _, each in found.stops if each.verdict is Verdict.NOT_NOW), None)
    is_too_long = _say_too_long(draft, desk, found)
    if is_too_long and barred is not None and barred.decided_by == "too-late":
        barred = None
    if barred is not None:
        early = opening(desk, barred, goal)
        draft.say(f"{barred.case.credential.short_name}: {early.text}", *early.evidence)
        named = [each for each in barred.reasons if each.args.get("name") or each.args.get("note")]
        for reason in [each for each in named if each.code == barred.decided_by and each.evidence][:1]:
            note = reason.args.get("name") or needed_by_code(desk, reason.code, reason.args.get("note", ""))
            draft.say(desk.say("requirement-line", note=note), *reason.evidence)
    elif is_too_long:
        draft.say(desk.say("plan-with-more-time"))
    elif route:
        draft.say(route, *found.routes[0].evidence)
    elif len(found.stops) == 1:
        draft.say(desk.say("plan-one", name=first.short_name))
    else:
        draft.say(desk.say("plan-lead", first=first.short_name, last=last.short_name))
    return bool(route) and barred is None and not is_too_long


def _say_too_long(draft: Draft, desk: Desk, found: Way) -> bool:
    """Says first of all that the steps take longer than there is time, where they surely do; whether that was said."""
    deadline = found.stops[0][1].case.profile.deadline_weeks
    known = [each.case.time for _, each in found.stops if each.case.time is not None and each.case.time.low_weeks]
    least = sum(each.low_weeks or 0 for each in known)
    if deadline is None or least <= deadline:
        return False
    sums = in_a_row(known, deadline)
    draft.compute(*(sums.computed if sums is not None else ()))
    evidence = [each.evidence[0] for each in known]
    message = "plan-too-long" if len(known) == len(found.stops) else "plan-too-long-known"
    message = "plan-too-long-one" if len(found.stops) == 1 else message
    name = found.stops[0][0].credential.short_name
    draft.say(desk.say(message, weeks=str(deadline), least=desk.amount(Decimal(least), "weeks"), name=name), *evidence)
    return True


def _steps_in_time(found: Way) -> list[Decision]:
    """The decisions on the steps; one for which there surely is no time now is put off."""
    decisions = [each for _, each in found.stops]
    deadline = decisions[0].case.profile.deadline_weeks
    lows = [each.case.time.low_weeks if each.case.time is not None else None for each in decisions]
    if deadline is None or sum(each or 0 for each in lows) <= deadline:
        return decisions
    ends = accumulate(lows, lambda one, other: None if one is None or other is None else one + other)
    return [
        each if end is not None and end <= deadline else _put_off(each, end, deadline)
        for each, end in zip(decisions, ends, strict=True)
    ]


def _put_off(decision: Decision, end: int | None, deadline: int) -> Decision:
    """``decision`` on a step for which there is no time now, whatever else speaks for it."""
    if decision.verdict in (Verdict.SKIP, Verdict.NOT_NOW):
        return decision
    args = {"weeks": str(end), "deadline": str(deadline)}
    clauses = (Clause(code="more-time", args=args),) if end is not None else ()
    return replace(decision, verdict=Verdict.NOT_NOW, decided_by="too-late", conditions=clauses)


def _is_free(decision: Decision) -> bool:
    cost = decision.case.cost
    return cost is not None and cost.high == 0


def _say_finish(draft: Draft, desk: Desk, found: Way) -> str:
    """Between which days the whole plan is done and how that stands to the deadline; gives the sentence on the days."""
    deadline = found.stops[0][1].case.profile.deadline_weeks
    time = in_a_row([decision.case.time for _, decision in found.stops], deadline)
    if time is None:
        unknown = [each.case.credential.short_name for _, each in found.stops if each.case.time is None]
        draft.say(desk.say("plan-finish-unknown", name=unknown[0]) if unknown else "", rank=1)
        return ""
    draft.compute(*time.computed)
    days = finish_sentence(desk, time)
    say_all(draft, days)
    if deadline is not None:
        say_all(draft, [deadline_sentence(desk, time, deadline)])
    return " ".join(each.text for each in days)


def _say_total(draft: Draft, desk: Desk, found: Way) -> None:
    """What all steps cost together, where every price is known in one currency."""
    costs = [decision.case.cost for _, decision in found.stops]
    known = [cost for cost in costs if cost is not None and cost.high is not None]
    currencies = {cost.currency for cost in known}
    if len(known) < len(costs) or len(known) < FEWEST_SUMMED or len(currencies) != 1:
        return
    total = sum((cost.high for cost in known if cost.high is not None), Decimal(0))
    currency = currencies.pop()
    formula = " + ".join(amount_text(cost.high or Decimal(0), cost.currency) for cost in known)
    ids = tuple(each.id for cost in known for each in cost.evidence[:1])
    draft.compute(Computed(value=_plain(total), unit=currency, formula=formula, evidence=ids))
    evidence = [each for cost in known for each in cost.evidence[:1]]
    draft.say(desk.say("plan-total", total=desk.amount(total, currency), formula=formula), *evidence)
    _say_against_budget(draft, desk, Money(amount=total, currency=currency), found.stops[0][1].case.profile)


def _say_against_budget(draft: Draft, desk: Desk, total: Money, profile: Profile) -> None:
    """How the sum stands to the budget, in the budget's currency; a monthly budget limits each month, not the sum."""
    budget = profile.budget
    if budget is None or profile.is_budget_monthly:
        return
    if budget.currency not in (None, total.currency):
        converted = convert(total, str(budget.currency), desk.knowledge)
        if converted is None:
            return
        day = min(each.as_of or "" for each in converted.evidence)
        values = {"amount": desk.money(converted.money), "date": desk.month(day[:7])}
        draft.compute(converted.computed)
        draft.say(desk.say("cost-converted", **values), *converted.evidence, rank=1)
        total = converted.money
    gap = total.amount - budget.amount
    if gap <= 0:
        draft.say(desk.say("budget-fits", budget=desk.money(budget, total.currency)), rank=1)
        return
    currency = total.currency or ""
    text = f"{amount_text(total.amount, currency)} - {desk.money(budget, currency)} budget"
    draft.compute(Computed(value=_plain(gap), unit=currency, formula=text))
    draft.say(desk.say("plan-over", gap=desk.amount(gap, currency), budget=desk.money(budget, currency)))


def _plain(amount: Decimal) -> str:
    return str(int(amount)) if amount == amount.to_integral_value() else f"{amount:.2f}"


def _say_step(draft: Draft, desk: Desk, stop: Stop, decision: Decision, *, week: int | None) -> int | None:
    """Adds one step; the week in which it ends, ``None`` where that is not known."""
    case = decision.case
    ends = week + case.time.high_weeks if week is not None and case.time and case.time.high_weeks else None
    order = len(draft.steps) + 1
    draft.paragraph()
    draft.say(f"{order}. " + desk.say("plan-step", name=case.credential.short_name))
    why, evidence = _why(desk, stop)
    if evidence is not None:
        draft.say(why, evidence)
    for note in distinct(case.recognition.supporting)[:1]:
        say_note(draft, desk, note, case.credential, rank=2)
    say_all(draft, price_sentences(desk, case))
    if case.time is not None:
        say_all(draft, time_sentences(desk, case)[:1])
    for reason in [each for each in decision.reasons if each.code in ASKED_OF_PEOPLE and each.evidence][:1]:
        asked = needed_by_code(desk, reason.code, reason.args.get("note", ""))
        draft.say(desk.say("requirement-line", note=asked), *reason.evidence, rank=1)
    draft.shown.append(case.credential.id)
    draft.assessments.append(assessment_of(desk, as_picked(decision)))
    note_assumptions(desk, draft, case)
    draft.steps.append(Step(credential_id=case.credential.id, order=order, starts_week=week, ends_week=ends, why=why))
    return ends


def _why(desk: Desk, stop: Stop) -> tuple[str, Evidence | None]:
    """Why this step stands here, and the edge or requirement that says so."""
    maker = desk.knowledge.evidence
    if stop.leads_to is None:
        return desk.say("plan-why-next" if stop.edge else "plan-why-goal"), None
    why = desk.say("plan-why-before", name=stop.leads_to.short_name)
    if stop.edge is not None:
        return why, maker.edge(stop.credential, stop.edge)
    requirement = next((each for each in stop.leads_to.requires if each.credential_id == stop.credential.id), None)
    return why, maker.requirement(stop.leads_to, requirement) if requirement else None


KIND = QuestionKind(kind=Kind.PLAN, query=_query, assess=_assess, compose=_compose)
