"""How much one learner, and all together, may ask: token buckets. Pure: the time comes in, the answer goes out."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

T = TypeVar("T")
_MOST_REMEMBERED = 10_000
_NOTHING = 1e-6
"""Of a token: what is lost where its time is written down and read again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """``burst`` messages at once, then ``per_minute`` on the long run. Both are above 0."""

    burst: float
    per_minute: float


class Bucket:
    """Tokens that come back with time. A clock that goes backwards takes none away and gives none."""

    def __init__(self, rate: Rate, now_s: float) -> None:
        """It begins full."""
        self._rate = rate
        self._tokens = rate.burst
        self._at_s = now_s

    def take(self, now_s: float) -> bool:
        """Take a token; ``False`` where there is none."""
        self._fill(now_s)
        if self._tokens < 1 - _NOTHING:
            return False
        self._tokens -= 1
        return True

    def put_back(self) -> None:
        """Give a token back that was not used."""
        self._tokens = min(self._rate.burst, self._tokens + 1)

    def rested_at_s(self, now_s: float) -> float:
        """When it is full again, if nothing more is taken."""
        self._fill(now_s)
        return now_s + (self._rate.burst - self._tokens) * 60 / self._rate.per_minute

    def hold(self, rested_at_s: float, now_s: float) -> None:
        """Leave no more in it than one that is full at ``rested_at_s`` has.

        A time so far ahead that no bucket can need it comes from another clock, or from another rate: it says nothing.
        """
        self._fill(now_s)
        missing = (rested_at_s - now_s) * self._rate.per_minute / 60
        if 0 < missing <= self._rate.burst + _NOTHING:
            self._tokens = min(self._tokens, self._rate.burst - missing)

    def wait_s(self, now_s: float) -> float:
        """Seconds until there is a token."""
        self._fill(now_s)
        return max(0.0, 1 - self._tokens) * 60 / self._rate.per_minute

    def _fill(self, now_s: float) -> None:
        if now_s > self._at_s:
            self._tokens = min(self._rate.burst, self._tokens + (now_s - self._at_s) * self._rate.per_minute / 60)
        self._at_s = now_s


class Allowance(StrEnum):
    """Whether a message is answered. ``TOLD``: it is not, and the learner was told so a short while ago."""

    YES = "yes"
    TOO_MANY = "too-many"
    TOLD = "told"
    ALL_BUSY = "all-busy"


class Limits:
    """The bucket of each learner and the one of all. Keys are those of the caller; old ones are dropped.

    What each learner asked outlives this where the caller keeps :meth:`rested_at_s` and brings it back. The bucket of
    all protects this process alone, and begins full with it.
    """

    def __init__(
        self, *, each: Rate, all_together: Rate, clock_s: Callable[[], float], tell_every_s: float = 30.0
    ) -> None:
        """``clock_s`` gives seconds since 1970, for they outlive the process."""
        self._each = each
        self._clock_s = clock_s
        self._tell_every_s = tell_every_s
        self._all = Bucket(all_together, clock_s())
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()
        self._told_at: OrderedDict[str, float] = OrderedDict()

    def ask(self, learner: str, *, rested_at_s: float | None = None) -> Allowance:
        """Whether a message of ``learner`` is answered now; if so, it counts.

        ``rested_at_s`` is what was kept of the learner, by this process or another.
        """
        now = self._clock_s()
        bucket = self._buckets.pop(learner, None) or Bucket(self._each, now)
        if rested_at_s is not None:
            bucket.hold(rested_at_s, now)
        _remember(self._buckets, learner, bucket)
        if not bucket.take(now):
            return self._told(learner, now)
        if not self._all.take(now):
            bucket.put_back()
            return Allowance.ALL_BUSY
        return Allowance.YES

    def rested_at_s(self, learner: str) -> float | None:
        """When the learner may write as much at once as anybody; ``None`` for one who asked nothing here."""
        bucket = self._buckets.get(learner)
        return None if bucket is None else bucket.rested_at_s(self._clock_s())

    def wait_s(self, learner: str) -> float:
        """Seconds until the learner's next message would be answered."""
        bucket = self._buckets.get(learner)
        return 0.0 if bucket is None else bucket.wait_s(self._clock_s())

    def _told(self, learner: str, now: float) -> Allowance:
        told_at = self._told_at.get(learner)
        if told_at is not None and 0 <= now - told_at < self._tell_every_s:
            return Allowance.TOLD
        self._told_at.pop(learner, None)
        _remember(self._told_at, learner, now)
        return Allowance.TOO_MANY


def _remember(kept: OrderedDict[str, T], learner: str, value: T) -> None:
    kept[learner] = value
    if len(kept) > _MOST_REMEMBERED:
        kept.popitem(last=False)
