from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.limits import Allowance, Bucket, Limits, Rate


@dataclass
class Clock:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def limits(clock: Clock, *, burst: float = 3, per_minute: float = 6, all_burst: float = 1000) -> Limits:
    everyone = Rate(burst=all_burst, per_minute=60_000)
    return Limits(each=Rate(burst=burst, per_minute=per_minute), all_together=everyone, clock_s=clock)


def test_a_burst_is_answered_and_then_one_message_as_each_token_comes_back():
    clock = Clock()
    asked = limits(clock)
    assert [asked.ask("ann") for _ in range(4)] == [Allowance.YES] * 3 + [Allowance.TOO_MANY]
    assert asked.wait_s("ann") == 10
    clock.now += 10
    assert asked.ask("ann") is Allowance.YES


def test_a_limit_that_is_kept_goes_on_in_another_process():
    clock = Clock()
    before, after = limits(clock), limits(clock)
    for _ in range(2):
        before.ask("ann")
    kept = before.rested_at_s("ann")
    assert [after.ask("ann", rested_at_s=kept) for _ in range(2)] == [Allowance.YES, Allowance.TOO_MANY]
    clock.now += 10
    assert limits(clock).ask("ann", rested_at_s=after.rested_at_s("ann")) is Allowance.YES
    assert after.rested_at_s("bob") is None


def test_a_limit_kept_under_a_clock_that_was_wrong_shuts_nobody_out():
    clock = Clock()
    before = limits(clock)
    for _ in range(4):
        before.ask("ann")
    kept = before.rested_at_s("ann")
    clock.now -= 500
    assert limits(clock).ask("ann", rested_at_s=kept) is Allowance.YES


def test_one_who_floods_is_told_now_and_then_only():
    clock = Clock()
    asked = limits(clock, burst=1, per_minute=0.1)
    asked.ask("ann")
    found = []
    for _ in range(70):
        found.append(asked.ask("ann"))
        clock.now += 1
    assert found.count(Allowance.TOO_MANY) == 3
    assert found.count(Allowance.YES) == 0


def test_one_who_floods_takes_nothing_from_the_others():
    clock = Clock()
    asked = limits(clock, all_burst=60)
    for _ in range(1000):
        asked.ask("flood")
    assert all(asked.ask(f"calm {number}") is Allowance.YES for number in range(50))


def test_the_cap_of_all_holds_and_costs_the_learner_nothing():
    clock = Clock()
    asked = limits(clock, all_burst=2)
    assert [asked.ask(name) for name in "abc"] == [Allowance.YES, Allowance.YES, Allowance.ALL_BUSY]
    for _ in range(3):
        clock.now += 1
        assert asked.ask("c") is Allowance.YES


@given(st.lists(st.tuples(st.floats(0, 1e6), st.booleans()), max_size=60))
def test_never_more_than_the_burst_and_the_rate_whatever_the_clock_does(steps: list[tuple[float, bool]]):
    bucket, last, forward, taken = Bucket(Rate(burst=5, per_minute=60), 0.0), 0.0, 0.0, 0
    for now, wants in steps:
        forward += max(0.0, now - last)
        last = now
        if wants and bucket.take(now):
            taken += 1
    assert taken <= 5 + forward + 1e-6
