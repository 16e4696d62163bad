"""What happened in a process since it began, for those who watch it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

REPLY_BOUNDS_S = (0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0)
"""The goals lie at 0.5 s (95 of 100), 2 s (99 of 100), 5 s (after a kill) and 60 s (the index lost)."""


@dataclass(slots=True, kw_only=True)
class Histogram:
    """How many values were at most each of ``bounds``, which rise; above the last one there is no bound."""

    bounds: tuple[float, ...]
    total: float = 0.0
    counts: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.counts = self.counts or [0] * (len(self.bounds) + 1)

    def add(self, value: float) -> None:
        """Count one."""
        self.counts[bisect_left(self.bounds, value)] += 1
        self.total += value

    def cumulated(self) -> tuple[tuple[str, int], ...]:
        """Each bound with how many were at most that, ``+Inf`` last."""
        names = [*(repr(each) for each in self.bounds), "+Inf"]
        return tuple((name, sum(self.counts[: n + 1])) for n, name in enumerate(names))


@dataclass(slots=True, kw_only=True)
class Figures:
    """Counts. ``reply_s`` is how long it took from keeping a message until a reply to it was sent."""

    received: int = 0
    sent: int = 0
    sent_perhaps_twice: int = 0
    reply_s: Histogram = field(default_factory=lambda: Histogram(bounds=REPLY_BOUNDS_S))


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """What there is to watch at one time, by name. ``counters`` only grow; ``states`` are gauges by state."""

    counters: Mapping[str, float] = field(default_factory=dict)
    gauges: Mapping[str, float] = field(default_factory=dict)
    states: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    histograms: Mapping[str, Histogram] = field(default_factory=dict)
