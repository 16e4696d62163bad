"""How well two orders agree: Spearman and Kendall with ties, and intervals by resampling whole groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]


def ranks(values: Values) -> Values:
    """Ranks from 1, ties share their mean."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    means = ends - (counts - 1) / 2
    return np.asarray(means[inverse], dtype=np.float64)


def spearman(one: Values, other: Values) -> float:
    """Spearman's rho in -1..1; not a number where one of them does not vary."""
    a, b = ranks(one), ranks(other)
    a, b = a - a.mean(), b - b.mean()
    scale = np.sqrt((a * a).sum() * (b * b).sum())
    return float((a * b).sum() / scale) if scale > 0 else float("nan")


def kendall(one: Values, other: Values) -> float:
    """Kendall's tau-b in -1..1; not a number where one of them does not vary."""
    a, b = np.sign(one[:, None] - one[None, :]), np.sign(other[:, None] - other[None, :])
    scale = np.sqrt((a * a).sum() * (b * b).sum())
    return float((a * b).sum() / scale) if scale > 0 else float("nan")


def interval(
    measure: Callable[[NDArray[np.int64]], float], groups: Sequence[str], *, draws: int, seed: int
) -> tuple[float, float]:
    """The middle 95 % of ``measure`` over row numbers drawn group by group, with replacement."""
    members: dict[str, list[int]] = {}
    for number, group in enumerate(groups):
        members.setdefault(group, []).append(number)
    rows = [np.asarray(each, dtype=np.int64) for each in members.values()]
    draw = np.random.default_rng(seed)
    found = [
        measure(np.concatenate([rows[each] for each in draw.integers(0, len(rows), len(rows))])) for _ in range(draws)
    ]
    low, high = np.nanpercentile(found, [2.5, 97.5])
    return float(low), float(high)
