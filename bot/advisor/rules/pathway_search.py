"""The best choice and order of credentials on the way to a target, by exact search. Pure.

A set of steps is allowed where it holds a target, where each step finds in the set (or among what is held) one member
of every group that it needs, and where an order exists in which those come first. Among the allowed sets that keep
the limits the search gives the one with the least key of the objective; no allowed set has a smaller one (the tests
hold it against enumeration). Keys are read from the left: cheapest by cost, number of steps, weeks; fastest by weeks,
steps, cost; the others by points, steps, cost, weeks; then by recognition and by id. Costs and weeks are the high
ends.

The search grows sets from the targets, repairs what is missing, goes on by what is linked (nothing else adds to what a
set is worth), and leaves a branch only where its bound shows that no set beyond it can be better. At most
``sum(C(n, k), k <= steps)`` sets are looked at, for ``n`` options; on the catalog it is far fewer
(``benchmarks/plans.py``).
"""

from __future__ import annotations

from collections.abc import Set
from decimal import Decimal
from enum import StrEnum
from itertools import islice

from bot.advisor.rules.pathway_order import best_order, can_be_ordered
from bot.advisor.rules.pathway_problem import (
    STEP_PRICE_RECOGNITION,
    STEP_PRICE_WORTH,
    Option,
    Path,
    Problem,
    earned,
    effort,
    is_kept,
    linked_groups,
    neighbours,
    total,
    worth_together,
)


class Objective(StrEnum):
    """What a path is chosen by."""

    BEST = "best"
    CHEAPEST = "cheapest"
    FASTEST = "fastest"
    BEST_RECOGNISED = "best-recognised"


def search(problem: Problem, objective: Objective, *, is_sure: bool = True) -> Path | None:
    """The best path, or ``None`` where there is none. The same problem gives the same path.

    With ``is_sure`` only paths that surely keep every stated limit count. Without it those count, too, of which it is
    not known: no stated limit is known to be broken, and ``fits`` is ``None``.
    """
    return _Search(problem, objective, is_sure=is_sure).run()


Key = tuple[object, ...]
"""Keys of one objective have the same shape and compare."""


class _Search:
    """One search: its options by id, the best set so far and the sets already seen."""

    def __init__(self, problem: Problem, objective: Objective, *, is_sure: bool) -> None:
        self._problem = problem
        self._objective = objective
        self._is_sure = is_sure
        self._is_summed = objective in (Objective.CHEAPEST, Objective.FASTEST)
        self._options = {o.id: o for o in sorted(problem.options, key=lambda o: o.id) if o.id not in problem.held}
        self._best: tuple[Key, frozenset[str]] | None = None
        self._seen: set[frozenset[str]] = set()
        self._groups = [
            sorted(((self._points(each), each.id) for each in group), reverse=True)
            for group in linked_groups(self._options.values())
        ]
        self._group_of = {each: number for number, group in enumerate(self._groups) for _, each in group}
        self._near = neighbours(self._options.values())
        self._order = sorted(self._options, key=lambda each: (self._promise(self._options[each]), each))

    def run(self) -> Path | None:
        self._grow(frozenset())
        if self._best is None:
            return None
        chosen = [self._options[each] for each in self._best[1]]
        steps = best_order(chosen, self._problem.held)
        limits = self._problem.limits
        has_limit = limits.budget is not None or limits.weeks is not None
        fits = is_kept(steps, limits) if has_limit else None
        return Path(steps=steps, fits=fits, targets=self._problem.targets)

    def _grow(self, chosen: frozenset[str]) -> None:
        if chosen in self._seen or len(chosen) > self._problem.limits.steps:
            return
        self._seen.add(chosen)
        steps = [self._options[each] for each in chosen]
        if not self._may_count(steps):
            return
        missing = self._missing(chosen)
        is_complete = missing is None and can_be_ordered(steps, self._problem.held)
        if is_complete:
            self._consider(chosen, steps)
        if (is_complete and self._is_summed) or self._is_beaten(steps):
            return
        following = frozenset().union(*(self._near[each] for each in chosen)) if is_complete else missing
        for each in self._order:
            if each not in chosen and (following is None or each in following):
                self._grow(chosen | {each})

    def _may_count(self, steps: list[Option]) -> bool:
        kept = is_kept(steps, self._problem.limits)
        if kept is False or (kept is None and self._is_sure):
            return False
        if self._objective is Objective.CHEAPEST:
            return all(step.high_cost is not None for step in steps)
        return self._objective is not Objective.FASTEST or all(step.high_weeks is not None for step in steps)

    def _missing(self, chosen: frozenset[str]) -> frozenset[str] | None:
        """The ids of which one must be added; ``None`` where nothing is missing."""
        have = chosen | self._problem.held
        if not chosen & self._problem.targets:
            return self._problem.targets & self._options.keys()
        for each in sorted(chosen):
            for group in self._options[each].needs:
                if not group & have:
                    return group & self._options.keys()
        return None

    def _consider(self, chosen: frozenset[str], steps: list[Option]) -> None:
        recognition = worth_together(steps, self._problem.targets, _recognition, STEP_PRICE_RECOGNITION)
        key = (*self._key(steps, self._value(steps)), -recognition, tuple(sorted(chosen)))
        if self._best is None or key < self._best[0]:
            self._best = key, chosen

    def _is_beaten(self, steps: list[Option]) -> bool:
        """Whether no set of these steps and at least one more can be better than the best so far."""
        if self._best is None:
            return False
        floor = self._key(steps, self._most_value(steps), more=1)
        return floor > self._best[0][: len(floor)]

    def _key(self, steps: list[Option], value: int, *, more: int = 0) -> Key:
        """Smaller is better. With ``more`` steps to come it is a lower bound, if ``value`` is an upper one."""
        count = len(steps) + more
        cost = _unknown_last(total(step.high_cost for step in steps))
        weeks = _unknown_last(total(step.high_weeks for step in steps))
        if self._objective is Objective.CHEAPEST:
            return (cost, count, weeks)
        if self._objective is Objective.FASTEST:
            return (weeks, count, cost)
        return (-value, count, cost, weeks)

    def _points(self, option: Option) -> int:
        return option.recognition if self._objective is Objective.BEST_RECOGNISED else option.worth

    @property
    def _step_price(self) -> int:
        return STEP_PRICE_RECOGNITION if self._objective is Objective.BEST_RECOGNISED else STEP_PRICE_WORTH

    def _value(self, steps: list[Option]) -> int:
        return worth_together(steps, self._problem.targets, self._points, self._step_price)

    def _most_value(self, steps: list[Option]) -> int:
        """The most that these steps and at least one more can be worth, as far as there is room.

        Only a linked group around a target counts. It lies within one linked group of all options; each of those that
        holds one of the steps is filled up with its best. (A better set whose group holds none of these steps is
        reached from its own target.)
        """
        taken = {step.id for step in steps}
        if not taken:
            return sum(earned([self._points(each)]) for each in self._options.values())
        return max(self._most_of(each, taken) for each in {self._group_of[each] for each in taken})

    def _most_of(self, group: int, taken: Set[str]) -> int:
        have = len(taken)
        mine = [points for points, each in self._groups[group] if each in taken]
        best = earned(mine) - effort(have + 1, self._step_price)
        spare = (points for points, each in self._groups[group] if each not in taken)
        for count, points in enumerate(islice(spare, max(0, self._problem.limits.steps - have)), start=1):
            mine.append(points)
            mine.sort(reverse=True)
            best = max(best, earned(mine) - effort(have + count, self._step_price))
        return best

    def _promise(self, option: Option) -> Key:
        """Which options to try first: a good set found early makes the bound bite."""
        if self._objective is Objective.CHEAPEST:
            return _unknown_last(option.high_cost)
        if self._objective is Objective.FASTEST:
            return _unknown_last(option.high_weeks)
        return (-self._points(option),)


def _recognition(option: Option) -> int:
    return option.recognition


def _unknown_last(value: Decimal | int | None) -> tuple[bool, Decimal | int]:
    return (value is None, value if value is not None else 0)
