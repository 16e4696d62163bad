"""In which order the steps of a path may and should be taken. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import permutations

from bot.advisor.rules.pathway_problem import Option


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
