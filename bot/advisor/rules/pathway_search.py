"""The best choice and order of credentials on the way to a target, by exact search. Pure.

A set of steps is allowed where it holds a target, where each step finds in the set (or among what is held) one member
of every group that it needs, and where an order exists in which those come first. Among the allowed sets that keep
the limits the search gives the one with the least key of the objective; no allowed set has a smaller one (the tests
hold it against enumeration). Keys are read from the left: cheapest by cost, number of steps, weeks; fastest by weeks,
steps, cost; the others by points, steps, cost, weeks; then by recognition and by id. Costs and weeks are the high ends. It grows sets from the targets, repairs what is missing, and leaves a branch only where
its bound shows that no set beyond it can be better. At most ``sum(C(n, k), k <= steps)`` sets are looked at, for ``n``
options; on the catalog it is a few hundred (``benchmarks/plans.py``).

An unknown price or length is never zero: it keeps no limit that was stated, and is neither cheapest nor fastest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import permutations

MOST_STEPS = 4
SHARES = (8, 4, 2, 1)
"""Eighths of its points that the best, the second, the third and the fourth of a path count with: each further paper
for one goal shows less that is new. Our own choice (2026-11)."""
STEP_PRICE_WORTH = 25
STEP_PRICE_RECOGNITION = 2
"""Points that each step after the first must bring in to be worth the trouble, on the scale of ``Option.worth`` and
of ``Option.recognition`` (half of what counted adverts give). Our own choice (2026-11): one credential is the rule."""


class Objective(StrEnum):
    """What a path is chosen by."""

    BEST = "best"
    CHEAPEST = "cheapest"
    FASTEST = "fastest"
    BEST_RECOGNISED = "best-recognised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One credential as the search sees it.

    Costs are in one currency for all options of a problem, weeks are whole weeks at the learner's pace; ``None`` is
    unknown. ``worth`` (the rules' points, in tenths) and ``recognition`` (the ladder) are 0 or more. Of each group of
    ``needs`` one must be held or come before; those of ``after`` come before it only where they are taken, too.
    """

    id: str
    worth: int = 0
    recognition: int = 0
    low_cost: Decimal | None = None
    high_cost: Decimal | None = None
    low_weeks: int | None = None
    high_weeks: int | None = None
    needs: tuple[frozenset[str], ...] = ()
    after: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What was stated: money in the currency of the options, weeks from today. ``None``: not stated."""

    budget: Decimal | None = None
    weeks: int | None = None
    steps: int = MOST_STEPS


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What may be taken, what is held, of which ids at least one must be reached, and the limits."""

    options: tuple[Option, ...]
    targets: frozenset[str]
    held: frozenset[str] = frozenset()
    limits: Limits = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """Steps in order. ``fits``: every stated limit is surely kept; ``None`` where that is open, or none was stated."""

    steps: tuple[Option, ...]
    fits: bool | None

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of the steps, in order."""
        return tuple(step.id for step in self.steps)

    @property
    def low_cost(self) -> Decimal | None:
        """Least cost of all steps; ``None`` where one of them is unknown."""
        return total(step.low_cost for step in self.steps)

    @property
    def high_cost(self) -> Decimal | None:
        """Greatest cost of all steps; ``None`` where one of them is unknown."""
        return total(step.high_cost for step in self.steps)

    @property
    def low_weeks(self) -> int | None:
        """Fewest weeks, one step after the other; ``None`` where one is unknown."""
        weeks = total(step.low_weeks for step in self.steps)
        return None if weeks is None else int(weeks)

    @property
    def high_weeks(self) -> int | None:
        """Most weeks, one step after the other; ``None`` where one is unknown."""
        weeks = total(step.high_weeks for step in self.steps)
        return None if weeks is None else int(weeks)

    @property
    def recognition(self) -> int:
        """How far the path as a whole is recognised, in eighths of a point."""
        return shared((step.recognition for step in self.steps), STEP_PRICE_RECOGNITION)


def search(problem: Problem, objective: Objective, *, is_sure: bool = True) -> Path | None:
    """The best path, or ``None`` where there is none. The same problem gives the same path.

    With ``is_sure`` only paths that surely keep every stated limit count. Without it those count, too, of which it is
    not known: no stated limit is known to be broken, and ``fits`` is ``None``.
    """
    return _Search(problem, objective, is_sure=is_sure).run()


def total(parts: Iterable[Decimal | int | None]) -> Decimal | None:
    """The sum, or ``None`` where a part is unknown."""
    whole = Decimal(0)
    for part in parts:
        if part is None:
            return None
        whole += part
    return whole


def shared(points: Iterable[int], step_price: int) -> int:
    """What several steps are worth together, in eighths: the best in full, each further one half of the one before."""
    ranked = sorted(points, reverse=True)
    earned = sum(share * each for share, each in zip(SHARES, ranked, strict=False))
    return earned - SHARES[0] * step_price * max(0, len(ranked) - 1)


def is_kept(steps: Iterable[Option], limits: Limits) -> bool | None:
    """Whether the steps together keep the limits: surely, surely not (``False``), or it is not known (``None``)."""
    taken = tuple(steps)
    answers = [
        _is_within([s.low_cost for s in taken], [s.high_cost for s in taken], limits.budget),
        _is_within([s.low_weeks for s in taken], [s.high_weeks for s in taken], limits.weeks),
    ]
    if False in answers:
        return False
    return None if None in answers else True


def _is_within(
    lows: Iterable[Decimal | int | None], highs: Iterable[Decimal | int | None], limit: Decimal | int | None
) -> bool | None:
    if limit is None:
        return True
    if sum(low for low in lows if low is not None) > limit:
        return False
    high = total(highs)
    return True if high is not None and high <= limit else None


Key = tuple[object, ...]


class _Search:
    """One search: its options by id, the best set so far and the sets already seen."""

    def __init__(self, problem: Problem, objective: Objective, *, is_sure: bool) -> None:
        self._problem = problem
        self._objective = objective
        self._is_sure = is_sure
        self._options = {o.id: o for o in sorted(problem.options, key=lambda o: o.id) if o.id not in problem.held}
        self._best: tuple[Key, frozenset[str]] | None = None
        self._seen: set[frozenset[str]] = set()
        self._order = sorted(self._options, key=lambda each: (self._promise(self._options[each]), each))

    def run(self) -> Path | None:
        self._grow(frozenset())
        if self._best is None:
            return None
        chosen = [self._options[each] for each in self._best[1]]
        steps = best_order(chosen, self._problem.held)
        limits = self._problem.limits
        has_limit = limits.budget is not None or limits.weeks is not None
        return Path(steps=steps, fits=is_kept(steps, limits) if has_limit else None)

    def _grow(self, chosen: frozenset[str]) -> None:
        if chosen in self._seen or len(chosen) > self._problem.limits.steps:
            return
        self._seen.add(chosen)
        steps = [self._options[each] for each in chosen]
        if not self._may_count(steps) or self._is_beaten(steps):
            return
        missing = self._missing(chosen)
        if missing is not None:
            following = [each for each in self._order if each in missing]
        else:
            is_complete = can_be_ordered(steps, self._problem.held)
            if is_complete:
                self._consider(chosen, steps)
            if is_complete and self._objective in (Objective.CHEAPEST, Objective.FASTEST):
                return
            following = [each for each in self._order if each not in chosen]
        for each in following:
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
        recognition = shared((step.recognition for step in steps), STEP_PRICE_RECOGNITION)
        key = (*self._key(steps, self._value(steps)), -recognition, tuple(sorted(chosen)))
        if self._best is None or key < self._best[0]:  # type: ignore[operator]  # keys of one objective compare
            self._best = key, chosen

    def _is_beaten(self, steps: list[Option]) -> bool:
        """Whether no set that holds these steps can be better than the best so far."""
        if self._best is None:
            return False
        floor = self._key(steps, self._most_value(steps))
        return floor > self._best[0][: len(floor)]  # type: ignore[operator]  # keys of one objective compare

    def _key(self, steps: list[Option], value: int) -> Key:
        """Smaller is better. It never falls when steps are added, as long as ``value`` is an upper bound for them."""
        cost = _unknown_last(total(step.high_cost for step in steps))
        weeks = _unknown_last(total(step.high_weeks for step in steps))
        if self._objective is Objective.CHEAPEST:
            return (cost, len(steps), weeks)
        if self._objective is Objective.FASTEST:
            return (weeks, len(steps), cost)
        return (-value, len(steps), cost, weeks)

    def _points(self, option: Option) -> int:
        return option.recognition if self._objective is Objective.BEST_RECOGNISED else option.worth

    @property
    def _step_price(self) -> int:
        return STEP_PRICE_RECOGNITION if self._objective is Objective.BEST_RECOGNISED else STEP_PRICE_WORTH

    def _value(self, steps: list[Option]) -> int:
        return shared((self._points(step) for step in steps), self._step_price)

    def _most_value(self, steps: list[Option]) -> int:
        """The most that these steps can be worth with any others that there is room for."""
        taken = {step.id for step in steps}
        room = max(0, self._problem.limits.steps - len(steps))
        points = [self._points(step) for step in steps]
        spare = sorted((self._points(o) for o in self._options.values() if o.id not in taken), reverse=True)[:room]
        return max(shared([*points, *spare[:count]], self._step_price) for count in range(len(spare) + 1))

    def _promise(self, option: Option) -> Key:
        """Which options to try first: a good set found early makes the bound bite."""
        if self._objective is Objective.CHEAPEST:
            return _unknown_last(option.high_cost)
        if self._objective is Objective.FASTEST:
            return _unknown_last(option.high_weeks)
        return (-self._points(option),)


def _unknown_last(value: Decimal | int | None) -> tuple[bool, Decimal | int]:
    return (value is None, value if value is not None else 0)


def can_be_ordered(steps: Iterable[Option], held: frozenset[str]) -> bool:
    """Whether an order exists in which all that is needed comes first."""
    waiting = {step.id: step for step in steps}
    done = set(held)
    while waiting:
        ready = [each for each in waiting.values() if _is_ready(each, done, waiting.keys())]
        if not ready:
            return False
        for each in ready:
            done.add(each.id)
            del waiting[each.id]
    return True


def _is_ready(option: Option, done: set[str] | frozenset[str], waiting: Iterable[str]) -> bool:
    return all(group & done for group in option.needs) and not option.after & (set(waiting) - {option.id})


def best_order(steps: Iterable[Option], held: frozenset[str]) -> tuple[Option, ...]:
    """The allowed order in which value is in hand soonest: the least sum of points times the week of finishing.

    What is finished in a week that is not known comes last, as far as the order allows; ties by id. Exact, by going
    through the orders. Empty where no order is allowed.
    """
    ranked = sorted(steps, key=lambda each: each.id)
    allowed = (order for order in permutations(ranked) if _is_allowed(order, held))
    return min(allowed, key=lambda order: (_wait(order), tuple(each.id for each in order)), default=())


def _is_allowed(order: tuple[Option, ...], held: frozenset[str]) -> bool:
    done = set(held)
    for position, each in enumerate(order):
        if not _is_ready(each, done, {later.id for later in order[position:]}):
            return False
        done.add(each.id)
    return True


def _wait(order: tuple[Option, ...]) -> tuple[int, int]:
    """Points whose week is not known, then points times weeks of the others."""
    unknown = waited = 0
    for option, week in zip(order, finish_weeks(order), strict=True):
        if week is None:
            unknown += option.worth
        else:
            waited += option.worth * week
    return unknown, waited


def finish_weeks(order: Iterable[Option]) -> Iterator[int | None]:
    """The week in which each step ends at the latest; from the first unknown length on ``None``."""
    week: int | None = 0
    for option in order:
        week = week + option.high_weeks if week is not None and option.high_weeks is not None else None
        yield week
