import math

import numpy as np
import pytest

from benchmarks.rank_agreement import interval, kendall, ranks, spearman


def values(*given):
    return np.asarray(given, dtype=np.float64)


def test_ties_share_the_mean_of_their_ranks():
    assert ranks(values(10, 20, 20, 5)).tolist() == [2, 3.5, 3.5, 1]


def test_the_worked_example_without_ties():
    """d = 0, 1, -1, 0: rho = 1 - 6 * 2 / (4 * 15) = 0.8; five pairs of six agree: tau = (5 - 1) / 6."""
    one, other = values(1, 2, 3, 4), values(1, 3, 2, 4)
    assert spearman(one, other) == pytest.approx(0.8)
    assert kendall(one, other) == pytest.approx(4 / 6)


def test_the_worked_example_with_a_tie():
    """Pairs: one agrees, one disagrees, one is tied in the first: (1 - 1) / sqrt(2 * 3) = 0; rho = 0."""
    assert kendall(values(1, 1, 2), values(1, 3, 2)) == pytest.approx(0)
    assert spearman(values(1, 1, 2), values(1, 3, 2)) == pytest.approx(0)


def test_an_order_agrees_with_itself_and_opposes_its_reverse():
    one = values(3, 1, 4, 1.5, 9)
    assert (spearman(one, one), kendall(one, -one)) == (pytest.approx(1), pytest.approx(-1))


def test_what_does_not_vary_agrees_with_nothing():
    assert math.isnan(spearman(values(1, 1, 1), values(1, 2, 3)))


def test_the_interval_is_the_same_each_time_and_holds_the_measure_of_equal_groups():
    one, other = values(*range(30)), values(*(n + (n % 3) for n in range(30)))
    groups = [str(n // 2) for n in range(30)]
    first = interval(lambda n: spearman(one[n], other[n]), groups, draws=200, seed=1)
    assert first == interval(lambda n: spearman(one[n], other[n]), groups, draws=200, seed=1)
    assert first[0] <= spearman(one, other) <= first[1]
