from __future__ import annotations

from pathlib import Path

import pytest

from bot.storage.diagnosing import diagnose
from bot.storage.records import DAY_S
from bot.storage.store import Store
from tests.bot.storage.conftest import Clock, Opener
from tests.bot.storage.letters import address, answer, claimed, days_pass, incoming
from tests.bot.storage.test_exchanges import keep


def profile(store: Store) -> str | None:
    return store.exchanges.remembered(address(), is_private=True).profile


def remember(store: Store) -> None:
    keep(store, "a turn", change_profile=lambda before: "ann's", feedback="good")


def test_a_clock_set_months_ahead_and_back_again_erases_nobody(store: Store, clock: Clock):
    remember(store)
    days_pass(store, clock, 2, kept_days=90)
    right = clock.now
    clock.now += 200 * DAY_S
    for _ in range(48):  # two days of hourly tidying with the wrong clock
        assert store.records.drop_old(days=90) == 0
        clock.now += 3_600
    clock.now = right + 2 * DAY_S
    assert days_pass(store, clock, 3, kept_days=90) == 0
    assert profile(store) == "ann's"
    assert store.exchanges.remembered(address(), is_private=True).turns == ("a turn",)
    assert [each.text for each in store.feedback.all()] == ["good"]


def test_restarts_do_not_make_a_jump_believed(opener: Opener, clock: Clock):
    store = opener()
    remember(store)
    store.records.drop_old(days=90)
    clock.now += 200 * DAY_S
    for _ in range(5):
        assert store.records.drop_old(days=90) == 0
        opener.close()
        store = opener()
    assert profile(store) == "ann's"


def test_a_message_written_under_the_wrong_clock_does_not_make_it_believed(store: Store, clock: Clock):
    remember(store)
    store.records.drop_old(days=90)
    clock.now += 200 * DAY_S
    store.inbox.receive([incoming("hello", chat="b", learner="bob")])
    answer(store, claimed(store), "hi", chat="b", learner="bob")
    assert store.records.drop_old(days=90) == 0
    assert profile(store) == "ann's"


def test_the_first_look_at_an_old_database_goes_by_its_newest_message(store: Store, clock: Clock):
    remember(store)
    clock.now += 200 * DAY_S
    assert store.records.drop_old(days=90) == 0
    assert profile(store) == "ann's"


def test_after_months_switched_off_what_is_old_is_dropped_a_few_days_later(store: Store, clock: Clock):
    remember(store)
    store.records.drop_old(days=90)
    clock.now += 200 * DAY_S
    assert store.records.drop_old(days=90) == 0
    assert days_pass(store, clock, 3, kept_days=90) == 1
    assert profile(store) is None
    assert store.clock_watch.doubt() is None


def test_a_bot_that_runs_for_a_moment_now_and_then_drops_what_is_old_as_well(store: Store, clock: Clock):
    remember(store)
    dropped = 0
    for _ in range(15):
        clock.now += 7 * DAY_S
        dropped += store.records.drop_old(days=90)
    assert dropped == 1


def test_a_jump_is_logged_once_and_told_by_the_doctor(
    opener: Opener, clock: Clock, caplog: pytest.LogCaptureFixture, tmp_path: Path
):
    store = opener()
    remember(store)
    store.records.drop_old(days=90)
    clock.now += 200 * DAY_S
    for _ in range(3):
        store.records.drop_old(days=90)
    assert [each.message.split(":")[0] for each in caplog.records if "ahead" in each.message] == [
        "the clock is 200 days ahead of when the bot last looked"
    ]
    opener.close()
    found = diagnose(opener.location, key_file=tmp_path / "config" / "key", data_dir=tmp_path / "data")
    (told,) = [each for each in found if "clock" in each.text]
    assert "200 days" in told.text
    assert "the clock of this machine" in told.fix
