"""From a question to the best path: what may be taken, the search, and what stands against it.

Between the rules, which know neither desk nor question, and the kind of question that says the plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.advisor.desk import Desk, Goal
from bot.advisor.models import Question, Verdict
from bot.advisor.reading.places import is_place_unsaid
from bot.advisor.rules.care import Care
from bot.advisor.rules.case import Case, Decision
from bot.advisor.rules.pathway import Stop
from bot.advisor.rules.pathway_choices import Choice, StopPoint, choose, skipped, stop_points
from bot.advisor.rules.pathway_options import (
    OF_VALUE,
    Links,
    all_before,
    all_held,
    common_currency,
    option_of,
    read_links,
    recognition_of,
)
from bot.advisor.rules.pathway_problem import Limits, Option, Path, Problem
from bot.advisor.rules.pathway_routes import Entry, Standpoint, contest
from bot.advisor.rules.pathway_search import Objective, search
from bot.advisor.rules.ranking import LEAST_RELEVANCE, Candidate, fits_limits, is_open_to, is_within_reach
from bot.advisor.rules.requirements import MONTHS_A_YEAR, Standing, check_requirements
from knowledge import Credential, Hit, Status

MOST_TOWARDS_ROLE = 3
MOST_TOWARDS_CREDENTIAL = 4
_LATER = ("need-hold-first", "over-budget", "may-be-over-budget", "too-late")
"""What only an order, money or time stands against: the search weighs those itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What was found. ``stops`` are the steps of the best path with their decisions, empty where nothing fits.

    ``choices``: the variants, the best first. ``routes``: all ways to the goal, the winner first. ``left_out``: ids
    that people usually take for it, each with the code why not. ``later``: what only the budget leaves out.
    ``currency`` is that of all sums.
    """

    stops: tuple[tuple[Stop, Decision], ...] = ()
    choices: tuple[Choice, ...] = ()
    halts: tuple[StopPoint, ...] = ()
    routes: tuple[Entry, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    later: Credential | None = None
    currency: str | None = None


def way_to_credential(question: Question, target: Credential, desk: Desk) -> Way:
    """The way to one credential; others named before it are taken to be wanted on the way."""
    aimed = _earnable(target, desk)
    if aimed is None:
        return Way()
    links = read_links(desk.knowledge.credentials())
    others = [each for each in desk.credentials(question.credential_ids[:-1]) if each.status is not Status.RETIRED]
    wanted = frozenset(each.id for each in others if each.id not in {aimed.id, *question.profile.held})
    pool = _judged(all_before([aimed, *others], links, desk.knowledge), {}, question, desk)
    forced = {aimed.id: wanted}
    return _way(pool, frozenset({aimed.id}), _Setting(question, desk, links, forced, MOST_TOWARDS_CREDENTIAL))


def _earnable(target: Credential, desk: Desk) -> Credential | None:
    """The target, or for a retired one its successor, where that is still to be had."""
    if target.status is not Status.RETIRED:
        return target
    successor = desk.credential(target.successor_id or "")
    return successor if successor is not None and successor.status is not Status.RETIRED else None


def way_to_goal(question: Question, hits: Iterable[Hit], desk: Desk) -> Way:
    """The way to a role or into a field, by what was found for it and what people usually consider first."""
    goal = desk.goal(question)
    relevance = {hit.record_id: hit.score for hit in hits}
    for position, each in enumerate(goal.role.entry_credential_ids if goal.role else ()):
        relevance[each] = max(relevance.get(each, 0.0), 1.0 - 0.1 * position)
    links = read_links(desk.knowledge.credentials())
    usual = tuple(goal.role.entry_credential_ids) if goal.role else ()
    found = [
        each
        for each in desk.credentials(sorted(relevance))
        if _may_be_taken(each, question) and not is_place_unsaid(each.region, desk.text)
    ]
    is_licensed = goal.role is not None and goal.role.is_licensed  # near is not enough where the law decides
    named = [
        each for each in found if each.id in usual or (not is_licensed and _is_near(each, relevance, question, goal))
    ]
    pool = [each for each in _judged(named, relevance, question, desk) if _is_candidate(each)]
    start = [each.decision.case.credential for each in pool]
    rest = [*all_before(start, links, desk.knowledge), *_following(start, goal.fields, question, desk)]
    known = {each.id for each in start}
    stage = _stage(question, desk)
    rest += [each for each in stage if each.id not in known]
    pool += _judged([each for each in rest if each.id not in known], {}, question, desk)
    targets = _targets([each for each in pool if each.decision.case.credential.id in known], usual)
    forced = {} if not stage else dict.fromkeys(targets - {stage[-1].id}, frozenset({stage[-1].id}))
    # One step for the job that comes first and one for the goal, more only where one asks for another.
    for steps in (len(stage) + 1, len(stage) + MOST_TOWARDS_ROLE) if forced else ():
        way = _way(pool, frozenset(forced), _Setting(question, desk, links, forced, steps))
        if way.choices:
            return way
    return _way(pool, targets, _Setting(question, desk, links, {}, MOST_TOWARDS_ROLE))


def _stage(question: Question, desk: Desk) -> list[Credential]:
    """What is taken for the job that is wanted first, as a step to the goal; empty where none is."""
    if question.role_first is None:
        return []
    before = replace(question, role_id=question.role_first, role_first=None, role_text=None, fields=())
    way = way_to_goal(before, (), desk)
    goal = desk.goal(question)
    usual = goal.role.entry_credential_ids if goal.role is not None else ()
    return [stop.credential for stop, _ in way.stops[:1] if stop.credential.id not in usual]


def _may_be_taken(credential: Credential, question: Question) -> bool:
    return is_open_to(credential, question.profile) and is_within_reach(credential, question.profile)


def _is_near(credential: Credential, relevance: dict[str, float], question: Question, goal: Goal) -> bool:
    """Whether it is about the goal, and not bound to a country where the learner is not known to be."""
    if credential.region and question.profile.region is None:
        return False
    is_found = relevance.get(credential.id, 0.0) >= LEAST_RELEVANCE
    return goal.role is None or (is_found and goal.role.fields[0] in credential.fields)


def _is_candidate(candidate: Candidate) -> bool:
    decision = candidate.decision
    is_free = decision.case.cost is not None and decision.case.cost.high == 0
    if Care.LAST_MONEY in decision.case.care and not is_free:
        return False
    if decision.verdict is Verdict.NOT_NOW:
        return decision.decided_by in _LATER
    return decision.verdict is not Verdict.SKIP


def _following(
    start: Sequence[Credential], fields: tuple[str, ...], question: Question, desk: Desk
) -> list[Credential]:
    """What records name as the next step after one of these, in the fields of the goal."""
    known = {each.id for each in start}
    found = desk.credentials(edge.to for each in start for edge in each.edges if edge.to is not None)
    wanted = [each for each in found if each.id not in known and set(each.fields) & set(fields)]
    return [each for each in wanted if is_open_to(each, question.profile) and not _asks_for_years(each, question)]


def _asks_for_years(credential: Credential, question: Question) -> bool:
    """Whether it asks for a year or more of work that the learner has not told of: no step of a plan in weeks."""
    return any(
        checked.standing is not Standing.MET and (checked.requirement.months or 0) >= MONTHS_A_YEAR
        for checked in check_requirements(credential, question.profile)
    )


def _judged(
    credentials: Iterable[Credential], relevance: dict[str, float], question: Question, desk: Desk
) -> list[Candidate]:
    unique = {each.id: each for each in credentials}
    return [
        Candidate(
            decision=desk.decide(each, question),
            relevance=relevance.get(each.id, 0.0),
            roles_naming=desk.topics.roles_naming(each.id),
        )
        for each in unique.values()
    ]


def _targets(pool: Iterable[Candidate], usual: tuple[str, ...]) -> frozenset[str]:
    """Those usual for the role; where there are none, those of value by themselves, else all."""
    cases = [each.decision.case for each in pool]
    ids = frozenset(case.credential.id for case in cases)
    valued = frozenset(case.credential.id for case in cases if recognition_of(case) >= OF_VALUE)
    return ids & frozenset(usual) or valued or ids


@dataclass(frozen=True, slots=True)
class _Setting:
    """What every part of the search shares. ``forced``: ids wanted before a credential, by its id."""

    question: Question
    desk: Desk
    links: Links
    forced: dict[str, frozenset[str]]
    steps: int


def _way(pool: list[Candidate], targets: frozenset[str], setting: _Setting) -> Way:
    question, desk = setting.question, setting.desk
    cases = [each.decision.case for each in pool]
    currency = common_currency(question.profile, cases)
    whole = Problem(
        options=tuple(_option(each, currency, setting) for each in pool),
        targets=targets,
        held=_held(setting) - targets,
        limits=Limits(steps=setting.steps),
    )
    limited = _limited(whole, pool, question)
    sure = _limited(whole, [each for each in pool if _is_monthly_kept(each.decision.case)], question)
    choices = choose(sure) or choose(limited, is_sure=False)
    wished = search(whole, Objective.BEST)
    is_one = bool(question.credentials)
    path = choices[0].path if choices else (wished if is_one else None)
    decisions = {each.decision.case.credential.id: each.decision for each in pool}
    routes = contest(choices[0].path if choices else None, _standpoint(cases, setting), desk.knowledge, wished=wished)
    goal = desk.goal(question)
    # What asks for years of work is no step of a plan in weeks; the contest of the routes speaks of it.
    usual = tuple(
        each.id
        for each in desk.credentials(goal.role.entry_credential_ids if goal.role is not None and not is_one else ())
        if not _asks_for_years(each, question)
    )
    return Way(
        stops=tuple((stop, decisions[stop.credential.id]) for stop in _stops(path, decisions, setting)),
        choices=choices,
        halts=stop_points(path) if path is not None else (),
        routes=routes,
        left_out=skipped(limited, path, usual) if path is not None else (),
        later=_later(path, wished, desk) if choices and not is_one else None,
        currency=currency,
    )


def _option(candidate: Candidate, currency: str, setting: _Setting) -> Option:
    forced = setting.forced.get(candidate.decision.case.credential.id, frozenset())
    return option_of(candidate, setting.links, setting.desk.knowledge, currency=currency, forced=forced)


def _held(setting: _Setting) -> frozenset[str]:
    held = setting.desk.credentials(setting.question.profile.held)
    return all_held(held, setting.links, setting.desk.knowledge)


def _limited(whole: Problem, pool: list[Candidate], question: Question) -> Problem:
    """The problem with the learner's limits. What breaks one by itself, or can't be set against it, is out.

    A monthly budget limits each month and not the sum: it is set against each price by the rules of cost.
    """
    profile = question.profile
    kept = {each.decision.case.credential.id for each in pool if fits_limits(each.decision.case)}
    budget = profile.budget.amount if profile.budget is not None and not profile.is_budget_monthly else None
    return replace(
        whole,
        options=tuple(each for each in whole.options if each.id in kept),
        limits=Limits(budget=budget, weeks=profile.deadline_weeks, steps=whole.limits.steps),
    )


def _is_monthly_kept(case: Case) -> bool:
    """Whether a monthly budget surely pays for it; other budgets are weighed by the search."""
    is_kept = case.cost is not None and case.cost.within_budget is True
    return is_kept or case.profile.budget is None or not case.profile.is_budget_monthly


def _standpoint(cases: list[Case], setting: _Setting) -> Standpoint:
    question, desk = setting.question, setting.desk
    goal = desk.goal(question)
    held = [desk.case(each, question) for each in desk.credentials(question.profile.held)]
    return Standpoint(
        profile=question.profile,
        fields=goal.fields,
        cases=cases,
        held=held,
        is_licensed=goal.role is not None and goal.role.is_licensed,
    )


def _later(path: Path | None, wished: Path | None, desk: Desk) -> Credential | None:
    """The next step of the path that would be taken with money enough, where it goes on from this one."""
    done = len(path.ids) if path is not None else 0
    if path is None or wished is None or len(wished.ids) == done or wished.ids[:done] != path.ids:
        return None
    return desk.credential(wished.ids[done])


def _stops(path: Path | None, decisions: dict[str, Decision], setting: _Setting) -> list[Stop]:
    """The steps with what they lead to, or the edge by which they usually follow."""
    stops = []
    for position, option in enumerate(path.steps if path is not None else ()):
        credential = decisions[option.id].case.credential
        later = next((each for each in path.steps[position + 1 :] if _is_needed(option, each, setting)), None)  # type: ignore[union-attr]  # there are steps
        if later is not None:
            required = setting.links.required.get(later.id, ())
            edge = next((edge for before, edge in required if before.id == option.id), None)
            stops.append(Stop(credential=credential, leads_to=decisions[later.id].case.credential, edge=edge))
            continue
        earlier = {each.id for each in path.steps[:position]}  # type: ignore[union-attr]  # there are steps
        advised = (*setting.links.advised.get(option.id, ()), *setting.links.required.get(option.id, ()))
        edge = next((edge for before, edge in advised if before.id in earlier), None)
        stops.append(Stop(credential=credential, edge=edge))
    return stops


def _is_needed(option: Option, later: Option, setting: _Setting) -> bool:
    forced = setting.forced.get(later.id, frozenset())
    return option.id not in forced and any(option.id in group for group in later.needs)
