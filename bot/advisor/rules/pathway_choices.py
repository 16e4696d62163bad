"""What the choice of a path costs: what each variant gives up, where one may stop, and what to leave out. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.advisor.rules.pathway_order import finish_weeks
from bot.advisor.rules.pathway_problem import Option, Path, Problem, is_kept
from bot.advisor.rules.pathway_search import Objective, search

STOP_WEEKS = (2, 6, 12)
"""Weeks at which people think of stopping; the weeks that the plan of a learner is asked about (2026-11)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One variant and what it gives up against the best of the others in each respect; ``None``: not known.

    ``more_cost`` in the currency of the problem, ``more_weeks`` in whole weeks, ``less_recognition`` in eighths.
    """

    objective: Objective
    path: Path
    more_cost: Decimal | None
    more_weeks: int | None
    less_recognition: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StopPoint:
    """Where the learner stands when stopping at the end of ``week``, at the slow end of each length.

    ``in_hand`` are the steps finished by then. ``unfinished`` is the step under way: ``lost_weeks`` have gone into it
    and at most ``lost_cost`` was paid for it (``None``: not known). ``is_known``: no length before it was unknown.
    """

    week: int
    in_hand: tuple[str, ...]
    unfinished: str | None
    lost_weeks: int | None
    lost_cost: Decimal | None
    is_known: bool


def choose(problem: Problem, *, is_sure: bool = True) -> tuple[Choice, ...]:
    """The variants, the best one first, each path once under the first objective that gives it."""
    found: dict[Objective, Path] = {}
    for objective in Objective:
        path = search(problem, objective, is_sure=is_sure)
        if path is not None:
            found[objective] = path
    paths = tuple(found.values())
    shown: dict[frozenset[str], Choice] = {}
    for objective, path in found.items():
        shown.setdefault(frozenset(path.ids), _choice(objective, path, paths))
    return tuple(shown.values())


def _choice(objective: Objective, path: Path, paths: Sequence[Path]) -> Choice:
    costs = [each.high_cost for each in paths if each.high_cost is not None]
    weeks = [each.high_weeks for each in paths if each.high_weeks is not None]
    return Choice(
        objective=objective,
        path=path,
        more_cost=path.high_cost - min(costs) if path.high_cost is not None else None,
        more_weeks=path.high_weeks - min(weeks) if path.high_weeks is not None else None,
        less_recognition=max(each.recognition for each in paths) - path.recognition,
    )


def stop_points(path: Path, weeks: Iterable[int] = STOP_WEEKS) -> tuple[StopPoint, ...]:
    """What is in hand and what is lost when stopping at the end of each of these weeks, while the path still runs."""
    end = path.high_weeks
    return tuple(_stop_at(path, week) for week in weeks if end is None or week < end)


def _stop_at(path: Path, week: int) -> StopPoint:
    begin: int | None = 0
    in_hand: list[str] = []
    for step, finish in zip(path.steps, finish_weeks(path.steps), strict=True):
        if finish is None or finish > week:
            is_known = begin is not None
            lost = week - begin if begin is not None and finish is not None else None
            return StopPoint(
                week=week,
                in_hand=tuple(in_hand),
                unfinished=step.id if is_known else None,
                lost_weeks=lost,
                lost_cost=step.high_cost if is_known else None,
                is_known=is_known and finish is not None,
            )
        in_hand.append(step.id)
        begin = finish
    return StopPoint(
        week=week, in_hand=tuple(in_hand), unfinished=None, lost_weeks=0, lost_cost=Decimal(0), is_known=True
    )


def skipped(problem: Problem, path: Path, ids: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Why each of ``ids`` that the path leaves out is left out, in their order: a code.

    ``over-limits``, ``unknown-cost``, ``unknown-length``, ``needs-first`` (what it asks for first does not fit), or
    ``adds-little``.
    """
    options = {each.id: each for each in problem.options}
    out = [each for each in dict.fromkeys(ids) if each in options and each not in path.ids]
    return tuple((each, _why_skipped(options[each], problem)) for each in out if each not in problem.held)


def _why_skipped(option: Option, problem: Problem) -> str:
    limits = problem.limits
    if is_kept([option], limits) is False:
        return "over-limits"
    if limits.budget is not None and option.high_cost is None:
        return "unknown-cost"
    if limits.weeks is not None and option.high_weeks is None:
        return "unknown-length"
    alone = replace(problem, targets=frozenset({option.id}))
    return "needs-first" if search(alone, Objective.BEST, is_sure=False) is None else "adds-little"
