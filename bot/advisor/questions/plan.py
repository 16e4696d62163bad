"""An ordered path to a credential or a role."""

from __future__ import annotations

from decimal import Decimal

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk, Goal, amount_text, has_said
from bot.advisor.figures import timeline
from bot.advisor.kind import QuestionKind
from bot.advisor.models import Computed, Kind, Question, Step, Verdict
from bot.advisor.pathfinding import Way, way_to_credential, way_to_goal
from bot.advisor.phrases import assessment_of, note_assumptions, price_sentences, say_all, time_sentences
from bot.advisor.plan_sentences import say_way, winning_route
from bot.advisor.prose import needed_by_code
from bot.advisor.rules.case import Decision
from bot.advisor.rules.pathway import Stop
from bot.advisor.verdicts import distinct, opening, say_note
from knowledge import Evidence, Hit, Query, Status

AIM_CHARACTERS = 1500
SEARCHED = 60
FEWEST_SUMMED = 2


def _query(question: Question, desk: Desk) -> Query | None:
    goal = desk.goal(question)
    if question.credentials or not goal.fields:
        return None
    words = [question.text, *((goal.role.title, *goal.role.skills[:5]) if goal.role else ())]
    return Query(text=" ".join(words), fields=goal.fields, limit=SEARCHED)


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> Way:
    target = desk.credential(question.credential_ids[-1]) if question.credentials else None
    return way_to_goal(question, hits, desk) if target is None else way_to_credential(question, target, desk)


def _compose(question: Question, found: Way, desk: Desk) -> Draft:
    draft = Draft(Kind.PLAN, desk.today, question.profile, aim=AIM_CHARACTERS)
    goal = desk.goal(question)
    if goal.role is not None and goal.role.is_licensed:
        draft.say(desk.say("recommend-licensed", goal=goal.label))
    retired = [each for each in desk.credentials(question.credential_ids) if each.status is Status.RETIRED]
    for each in retired[:1]:
        status = desk.knowledge.evidence.fact(each, "status")
        draft.say(desk.say("status-retired", name=each.short_name), *((status,) if status else ()))
    if not found.stops and winning_route(desk, found, goal):
        draft.say(winning_route(desk, found, goal), *found.routes[0].evidence)
    elif not found.stops:
        draft.say(desk.say("plan-none" if goal.label else "plan-no-goal", goal=goal.label or desk.say("goal-this")))
    else:
        _say_plan(draft, desk, found, goal)
    label = goal.label or desk.say("goal-this")
    draft.next_step = desk.say("next-plan", goal=label)
    if not goal.label and not found.stops:
        draft.questions.append(desk.say("ask-goal"))
    if not has_said(question.profile, "hours_per_week"):
        draft.questions.append(desk.say("ask-hours"))
    if not has_said(question.profile, "budget"):
        draft.questions.append(desk.say("ask-budget"))
    return draft


def _say_plan(draft: Draft, desk: Desk, found: Way, goal: Goal) -> None:
    last = found.stops[-1][1].case.credential
    first = found.stops[0][1].case.credential
    route = winning_route(desk, found, goal)
    barred = next((each for _, each in found.stops if each.verdict is Verdict.NOT_NOW), None)
    if barred is not None:
        early = opening(desk, barred, goal)
        draft.say(f"{barred.case.credential.short_name}: {early.text}", *early.evidence)
        for reason in [each for each in barred.reasons if each.code == barred.decided_by and each.evidence][:1]:
            note = reason.args.get("name") or needed_by_code(desk, reason.code, reason.args.get("note", ""))
            draft.say(desk.say("requirement-line", note=note), *reason.evidence)
    elif route:
        draft.say(route, *found.routes[0].evidence)
        draft.say(desk.say("plan-route-then"))
    elif len(found.stops) == 1:
        draft.say(desk.say("plan-one", name=first.short_name))
    else:
        draft.say(desk.say("plan-lead", first=first.short_name, last=last.short_name))
    week: int | None = 0
    for stop, decision in found.stops:
        week = _say_step(draft, desk, stop, decision, week=week)
    draft.paragraph()
    _say_total(draft, desk, found)
    if found.later is not None:
        draft.say(desk.say("plan-later", name=found.later.short_name))
    say_way(draft, desk, found)
    _compute_weeks(draft, found)
    aim = goal.label or last.short_name
    draft.figures.append(timeline(desk, found, draft.steps, goal=aim, alt=desk.say("plan-alt", goal=aim)))


def _compute_weeks(draft: Draft, found: Way) -> None:
    """Shows how the week in which each step after the first ends was worked out."""
    parts: list[int] = []
    evidence: list[str] = []
    for stop, decision in found.stops:
        time = decision.case.time
        if time is None or time.high_weeks is None:
            return
        parts.append(time.high_weeks)
        evidence.extend(each.id for each in time.evidence[:1])
        if stop is not found.stops[0][0]:
            formula = " + ".join(f"{weeks} {'week' if weeks == 1 else 'weeks'}" for weeks in parts)
            draft.compute(Computed(value=str(sum(parts)), unit="weeks", formula=formula, evidence=tuple(evidence)))


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
    budget = found.stops[0][1].case.profile.budget
    if budget is not None and budget.currency == currency and total > budget.amount:
        gap = total - budget.amount
        text = f"{amount_text(total, currency)} - {desk.money(budget)} budget"
        draft.compute(Computed(value=_plain(gap), unit=currency, formula=text, evidence=ids))
        draft.say(desk.say("plan-over", gap=desk.amount(gap, currency), budget=desk.money(budget)))


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
    draft.shown.append(case.credential.id)
    draft.assessments.append(assessment_of(desk, decision))
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
