from decimal import Decimal

from bot.advisor.rules.pathway_choices import choose, skipped, stop_points
from bot.advisor.rules.pathway_problem import Path
from bot.advisor.rules.pathway_search import Objective
from tests.bot.advisor.rules.test_pathway_search import option, problem


def test_each_variant_says_what_it_gives_up():
    given = problem(
        option("liked", 300, 20, worth=90, recognition=4),
        option("cheap", 50, 30, worth=60, recognition=1),
        option("quick", 200, 2, worth=50, recognition=1),
        option("known", 900, 25, worth=70, recognition=9),
    )
    found = {each.objective: each for each in choose(given)}
    assert [each.path.ids for each in found.values()] == [("liked",), ("cheap",), ("quick",), ("known",)]
    liked, known = found[Objective.BEST], found[Objective.BEST_RECOGNISED]
    assert (liked.more_cost, liked.more_weeks) == (Decimal(250), 18)
    assert (known.more_cost, known.more_weeks, known.less_recognition) == (Decimal(850), 23, 0)
    assert liked.less_recognition == 8 * (9 - 4)
    assert found[Objective.CHEAPEST].more_cost == 0


def test_a_path_that_is_best_in_all_respects_stands_once():
    assert [each.objective for each in choose(problem(option("only")))] == [Objective.BEST]


def test_what_is_not_known_is_not_given_up_by_a_number():
    (only,) = choose(problem(option("open", None, None)))
    assert (only.more_cost, only.more_weeks) == (None, None)


def test_stopping_keeps_what_is_finished_and_loses_what_is_under_way():
    path = Path(steps=(option("first", 100, 4), option("second", 300, 10)), fits=None)
    two, six, twelve = stop_points(path)
    assert (two.in_hand, two.unfinished, two.lost_weeks, two.lost_cost) == ((), "first", 2, Decimal(100))
    assert (six.in_hand, six.unfinished, six.lost_weeks, six.lost_cost) == (("first",), "second", 2, Decimal(300))
    assert (twelve.in_hand, twelve.lost_weeks) == (("first",), 8)


def test_a_week_after_the_end_is_no_stop():
    path = Path(steps=(option("only", weeks=5),), fits=None)
    assert [each.week for each in stop_points(path)] == [2]


def test_after_an_unknown_length_nothing_is_said_to_be_in_hand():
    path = Path(steps=(option("open", 100, None), option("second", 300, 1)), fits=None)
    for stop in stop_points(path):
        assert stop.in_hand == ()
        assert stop.unfinished == "open"
        assert stop.lost_weeks is None
        assert not stop.is_known


def test_an_unknown_price_is_no_loss_of_nothing():
    (stop, *_) = stop_points(Path(steps=(option("open", None, 20),), fits=None))
    assert stop.lost_cost is None


def test_what_is_left_out_has_its_reason():
    given = problem(
        option("taken", 100, 4),
        option("dear", 900, 4),
        option("priceless", None, 4),
        option("endless", 10, None),
        option("late", 10, 4, needs=("dear",)),
        option("more", 10, 4),
        target="taken",
        budget=Decimal(500),
        weeks=10,
    )
    path = Path(steps=(given.options[0],), fits=True)
    found = dict(skipped(given, path, ["taken", "dear", "priceless", "endless", "late", "more", "not-in-the-pool"]))
    assert found == {
        "dear": "over-limits",
        "priceless": "unknown-cost",
        "endless": "unknown-length",
        "late": "needs-first",
        "more": "adds-little",
    }
