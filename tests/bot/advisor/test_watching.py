from __future__ import annotations

from bot.advisor.watching import Pace


def test_looking_is_due_once_in_its_time_and_each_time_without_one():
    now = [0.0]
    slow, always = Pace(1.0, lambda: now[0]), Pace()
    assert [slow.is_due(), slow.is_due(), always.is_due(), always.is_due()] == [True, False, True, True]
    now[0] = 1.0
    assert slow.is_due()
    now[0] = -5.0  # a clock that was set back must not end the looking
    assert slow.is_due()
