"""The search for a path, held against enumeration of everything, and what unknown prices and lengths may not do."""

from __future__ import annotations

import random
from decimal import Decimal
from itertools import combinations, permutations

import pytest

from bot.advisor.rules.pathway_problem import (
    SHARES,
    STEP_PRICE_RECOGNITION,
    STEP_PRICE_WORTH,
    Limits,
    Option,
    Problem,
)
from bot.advisor.rules.pathway_search import Objective, search

INSTANCES = 500


def option(name, cost=100, weeks=4, **more):
    """One option with a single price and length; ``None`` is unknown."""
    money = None if cost is None else Decimal(cost)
    return Option(
        id=name,
        worth=more.pop("worth", 50),
        recognition=more.pop("recognition", 4),
        low_cost=more.pop("low_cost", money),
        high_cost=money,
        low_weeks=more.pop("low_weeks", weeks),
        high_weeks=weeks,
        needs=tuple(frozenset(group.split()) for group in more.pop("needs", ())),
        after=frozenset(more.pop("after", "").split()),
        linked=frozenset(more.pop("linked", "").split()),
    )


def problem(*options, target="", held="", **limits):
    return Problem(
        options=options,
        targets=frozenset(target.split()) or frozenset(each.id for each in options),
        held=frozenset(held.split()),
        limits=Limits(**limits),
    )


def random_problem(number: int) -> Problem:
    """A small instance; the same number gives the same one."""
    draw = random.Random(number)
    names = [f"c{n}" for n in range(draw.randint(2, 7))]
    options = []
    for name in names:
        others = [each for each in names if each != name]
        groups = draw.choice([0, 0, 0, 1, 1, 2])
        needs = [draw.sample(others, k=draw.randint(1, min(3, len(others)))) for _ in range(groups)]
        cost = draw.choice([None, 0, 10, 10, 25, 40, 100])
        weeks = draw.choice([None, 1, 1, 2, 3, 8, 20])
        options.append(
            option(
                name,
                cost,
                weeks,
                low_cost=None if cost is None else Decimal(draw.randint(0, cost)),
                low_weeks=None if weeks is None else draw.randint(1, weeks),
                worth=draw.choice([0, 0, 30, 60, 60, 90]),
                recognition=draw.choice([0, 0, 1, 4, 4, 6, 9]),
                needs=tuple(" ".join(group) for group in needs),
                after=" ".join(draw.sample(others, k=draw.choice([0, 0, 0, min(1, len(others))]))),
                linked=" ".join(draw.sample(others, k=draw.randint(0, len(others)))),
            )
        )
    return problem(
        *options,
        target=" ".join(draw.sample(names, k=draw.randint(1, len(names)))),
        held=" ".join(draw.sample(names, k=draw.choice([0, 0, 1]))),
        budget=draw.choice([None, Decimal(0), Decimal(20), Decimal(60), Decimal(200)]),
        weeks=draw.choice([None, 2, 6, 12, 40]),
        steps=draw.randint(1, 4),
    )


def ordered(order, held):
    """Whether each step finds what it needs before it."""
    ids = [each.id for each in order]
    for position, each in enumerate(order):
        done = held | set(ids[:position])
        if any(not group & done for group in each.needs) or each.after & set(ids[position + 1 :]):
            return False
    return True


def within(lows, highs, limit):
    if limit is None:
        return True
    if sum(low or 0 for low in lows) > limit:
        return False
    return True if None not in highs and sum(highs) <= limit else None


def fit(order, limits):
    money = within([o.low_cost for o in order], [o.high_cost for o in order], limits.budget)
    time = within([o.low_weeks for o in order], [o.high_weeks for o in order], limits.weeks)
    return False if False in (money, time) else (None if None in (money, time) else True)


def summed(values):
    return (None in values, 0 if None in values else sum(values))


def value(order, targets, name, price):
    """The best group of linked steps with a target, found by joining groups pair by pair."""
    groups = [{o.id} for o in order]
    for one, other in combinations(order, 2):
        if one.id in other.linked or other.id in one.linked:
            joined = [group for group in groups if {one.id, other.id} & group]
            groups = [group for group in groups if group not in joined] + [set().union(*joined)]
    found = []
    for group in groups:
        if not group & targets:
            continue
        points = sorted((getattr(o, name) for o in order if o.id in group), reverse=True)
        found.append(sum(a * b for a, b in zip(SHARES, points, strict=False)))
    return max(found, default=0) - 8 * price * (len(order) - 1)


def key_of(order, targets, objective):
    """The whole key, worked out anew: set first, then the order within it."""
    cost = summed([o.high_cost for o in order])
    weeks = summed([o.high_weeks for o in order])
    recognition = value(order, targets, "recognition", STEP_PRICE_RECOGNITION)
    worth = value(order, targets, "worth", STEP_PRICE_WORTH)
    first = {
        Objective.CHEAPEST: (cost, len(order), weeks),
        Objective.FASTEST: (weeks, len(order), cost),
        Objective.BEST: (-worth, len(order), cost, weeks),
        Objective.BEST_RECOGNISED: (-recognition, len(order), cost, weeks),
    }[objective]
    late = waited = week = 0
    is_known = True
    for each in order:
        is_known = is_known and each.high_weeks is not None
        if is_known:
            week += each.high_weeks
            waited += each.worth * week
        else:
            late += each.worth
    return (*first, -recognition, tuple(sorted(o.id for o in order)), late, waited, tuple(o.id for o in order))


def by_enumeration(given, objective, *, is_sure):
    """The best of all orders of all subsets."""
    free = [each for each in given.options if each.id not in given.held]
    found = []
    for size in range(1, given.limits.steps + 1):
        for subset in combinations(free, size):
            if not {each.id for each in subset} & given.targets:
                continue
            if objective is Objective.CHEAPEST and any(each.high_cost is None for each in subset):
                continue
            if objective is Objective.FASTEST and any(each.high_weeks is None for each in subset):
                continue
            kept = fit(subset, given.limits)
            if kept is False or (is_sure and kept is None):
                continue
            found.extend(order for order in permutations(subset) if ordered(order, given.held))
    return min(found, key=lambda order: key_of(order, given.targets, objective), default=None)


@pytest.mark.parametrize("objective", Objective)
@pytest.mark.parametrize("is_sure", [True, False])
def test_the_search_finds_what_enumeration_finds(objective, is_sure):
    reached = 0
    for number in range(INSTANCES):
        given = random_problem(number)
        wanted = by_enumeration(given, objective, is_sure=is_sure)
        found = search(given, objective, is_sure=is_sure)
        assert (found.ids if found else None) == (tuple(o.id for o in wanted) if wanted else None), number
        reached += found is not None
    assert reached > INSTANCES / 4  # the instances are no empty ones


def test_an_unknown_price_never_keeps_a_budget():
    given = problem(option("dear", 900), option("unknown", None), budget=Decimal(500))
    assert search(given, Objective.BEST) is None
    open_path = search(given, Objective.BEST, is_sure=False)
    assert open_path is not None
    assert open_path.ids == ("unknown",)
    assert open_path.fits is None
    assert open_path.high_cost is None


def test_an_unknown_length_never_keeps_a_deadline():
    given = problem(option("slow", weeks=30), option("unknown", weeks=None), weeks=10)
    assert search(given, Objective.FASTEST) is None
    assert search(given, Objective.FASTEST, is_sure=False) is None


def test_an_unknown_price_is_never_the_cheapest():
    given = problem(option("unknown", None), option("dear", 900))
    cheapest = search(given, Objective.CHEAPEST)
    assert cheapest is not None
    assert cheapest.ids == ("dear",)
    assert search(problem(option("unknown", None)), Objective.CHEAPEST) is None


def test_free_is_cheaper_than_any_price():
    cheapest = search(problem(option("paid", 1), option("free", 0)), Objective.CHEAPEST)
    assert cheapest is not None
    assert cheapest.ids == ("free",)
    assert cheapest.high_cost == 0


def test_all_that_is_needed_comes_first_and_one_of_several_is_enough():
    given = problem(
        option("expert", needs=("associate other",)),
        option("associate", 50),
        option("other", 20),
        target="expert",
    )
    path = search(given, Objective.CHEAPEST)
    assert path is not None
    assert path.ids == ("other", "expert")
    assert path.high_cost == 120


def test_what_is_held_is_not_taken_again():
    given = problem(option("expert", needs=("first",)), option("first"), target="expert", held="first")
    path = search(given, Objective.BEST)
    assert path is not None
    assert path.ids == ("expert",)


def test_needs_in_a_circle_give_no_path():
    given = problem(option("a", needs=("b",)), option("b", needs=("a",)))
    assert all(search(given, objective) is None for objective in Objective)


@pytest.mark.parametrize(("worth", "linked", "ids"), [(45, "good", 1), (80, "", 1), (80, "good", 2)])
def test_a_second_paper_is_taken_only_where_it_is_linked_and_adds_enough(worth, linked, ids):
    given = problem(option("good", worth=90), option("second", worth=worth, linked=linked))
    path = search(given, Objective.BEST)
    assert path is not None
    assert len(path.ids) == ids


def test_a_well_known_paper_that_has_nothing_to_do_with_the_target_adds_nothing():
    given = problem(option("aim", worth=50), option("famous", worth=99, recognition=9), target="aim")
    for objective in Objective:
        path = search(given, objective)
        assert path is not None
        assert path.ids == ("aim",)


def test_what_gives_value_early_comes_first():
    quick, slow = (
        option("zz-quick", weeks=2, worth=80, linked="aa-slow"),
        option("aa-slow", weeks=20, worth=80, linked="zz-quick"),
    )
    path = search(problem(slow, quick), Objective.BEST)
    assert path is not None
    assert path.ids == ("zz-quick", "aa-slow")


def test_limits_hold_for_all_steps_together():
    given = problem(option("expert", 300, needs=("first",)), option("first", 300), target="expert", budget=Decimal(500))
    assert search(given, Objective.BEST) is None
    assert search(given, Objective.BEST, is_sure=False) is None
