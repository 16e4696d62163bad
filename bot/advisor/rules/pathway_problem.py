"""What a search for a path works on: options, limits, a problem, and a path with its sums. Pure.

An unknown price or length is never zero: a sum with an unknown part is unknown, and keeps no limit that was stated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

MOST_STEPS = 4
SHARES = (8, 4, 2, 1)
"""Eighths of its points that the best, the second, the third and the fourth of a path count with: each further paper
for one goal shows less that is new. Only steps that records link to each other and to a target count together, the
best such group of a path: papers that have nothing to do with each other do not stack. Our own choice (2026-11)."""
STEP_PRICE_WORTH = 25
STEP_PRICE_RECOGNITION = 2
"""Points that each step after the first must bring in to be worth the trouble, on the scale of ``Option.worth`` and
of ``Option.recognition`` (half of what counted adverts give). Our own choice (2026-11): one credential is the rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One credential as the search sees it.

    Costs are in one currency for all options of a problem, weeks are whole weeks at the learner's pace; ``None`` is
    unknown. ``worth`` (the rules' points, in tenths) and ``recognition`` (the ladder) are 0 or more. Of each group of
    ``needs`` one must be held or come before; those of ``after`` come before it only where they are taken, too.
    ``linked`` are the ids that a record ties it to, in either direction.
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
    linked: frozenset[str] = frozenset()


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
    """Steps in order. ``fits``: every stated limit is surely kept; ``None`` where that is open, or none was stated.

    ``targets`` are those of the problem; empty: any step is one.
    """

    steps: tuple[Option, ...]
    fits: bool | None
    targets: frozenset[str] = frozenset()

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
        targets = self.targets or frozenset(self.ids)
        return worth_together(self.steps, targets, lambda step: step.recognition, STEP_PRICE_RECOGNITION)


def total(parts: Iterable[Decimal | int | None]) -> Decimal | None:
    """The sum, or ``None`` where a part is unknown."""
    whole = Decimal(0)
    for part in parts:
        if part is None:
            return None
        whole += part
    return whole


def worth_together(
    steps: Iterable[Option], targets: frozenset[str], points: Callable[[Option], int], step_price: int
) -> int:
    """What the steps are worth together, in eighths: the best linked group of them that holds a target; else 0."""
    taken = list(steps)
    groups = [group for group in linked_groups(taken) if any(each.id in targets for each in group)]
    values = [earned(sorted(map(points, group), reverse=True)) for group in groups]
    return max(values, default=0) - effort(len(taken), step_price)


def earned(points: Iterable[int]) -> int:
    """Points, best first, as they count together, in eighths."""
    return sum(share * each for share, each in zip(SHARES, points, strict=False))


def effort(steps: int, step_price: int) -> int:
    """What so many steps must bring in, in eighths."""
    return SHARES[0] * step_price * max(0, steps - 1)


def neighbours(options: Iterable[Option]) -> dict[str, frozenset[str]]:
    """The ids that each option is linked to among the options, in whichever direction."""
    taken = {each.id: each for each in options}
    found: dict[str, set[str]] = {each: set() for each in taken}
    for one in taken.values():
        for other in one.linked & taken.keys() - {one.id}:
            found[one.id].add(other)
            found[other].add(one.id)
    return {each: frozenset(near) for each, near in found.items()}


def linked_groups(options: Iterable[Option]) -> Iterable[list[Option]]:
    """The options in groups that links hold together, over however many others."""
    waiting = {each.id: each for each in options}
    near = neighbours(waiting.values())
    while waiting:
        _, first = waiting.popitem()
        group = [first]
        for one in group:
            group.extend(waiting.pop(each) for each in sorted(near[one.id] & waiting.keys()))
        yield group


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
