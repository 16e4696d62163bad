from __future__ import annotations

from decimal import Decimal

import pytest

from bot.storage.buttons import NewButton, Pressed, Refusal
from bot.storage.records import DAY_S
from bot.storage.store import Store
from tests.bot.storage.conftest import Clock, Opener
from tests.bot.storage.letters import address, days_pass
from tests.bot.storage.test_exchanges import keep

HOUR = NewButton(token="abc", action="say", payload="and the second one?", lasts_s=3600)


def test_a_button_does_what_it_was_made_for_also_after_a_restart(store: Store, opener: Opener):
    keep(store, buttons=(HOUR,))
    assert opener().buttons.press("abc", address("another chat")) == Pressed(action="say", payload=HOUR.payload)


def test_the_button_of_another_learner_does_nothing(store: Store):
    keep(store, buttons=(HOUR,))
    keep(store, learner="bob")
    assert store.buttons.press("abc", address(learner="bob")) is Refusal.OF_ANOTHER
    assert store.buttons.press("abc", address(learner="unknown")) is Refusal.OF_ANOTHER


def test_an_old_or_invented_button_has_expired(store: Store, clock: Clock):
    keep(store, buttons=(HOUR,))
    assert store.buttons.press("invented", address()) is Refusal.EXPIRED
    clock.now += 3601
    assert store.buttons.press("abc", address()) is Refusal.EXPIRED
    store.records.drop_old(days=30)
    assert store.buttons.press("abc", address()) is Refusal.EXPIRED


def test_notes_are_listed_in_order_and_go_with_their_learner(store: Store):
    keep(store, feedback="good", unanswered="what is a Zorblax?")
    keep(store, feedback="bad", learner="bob")
    assert [each.text for each in store.feedback.all()] == ["good", "bad"]
    assert [each.text for each in store.unanswered.all()] == ["what is a Zorblax?"]
    keep(store, buttons=(HOUR,))
    assert {kind for kind, _ in store.records.record(address()).more} == {"feedback", "unanswered", "button"}
    store.forgetting.forget(address())
    assert [each.text for each in store.feedback.all()] == ["bad"]
    assert store.unanswered.all() == ()
    assert store.buttons.press("abc", address()) is Refusal.EXPIRED


def test_old_notes_are_dropped(store: Store, clock: Clock):
    keep(store, feedback="old", unanswered="old")
    days_pass(store, clock, 20, kept_days=30)
    keep(store, feedback="new")
    days_pass(store, clock, 20, kept_days=30)
    assert [each.text for each in store.feedback.all()] == ["new"]
    assert store.unanswered.all() == ()


def test_spend_stops_at_the_cap_and_outlives_the_process(store: Store, opener: Opener, clock: Clock):
    assert store.spend.reserve(Decimal("0.6"), cap_usd=Decimal(1))
    assert not opener().spend.reserve(Decimal("0.5"), cap_usd=Decimal(1))
    assert store.spend.reserve(Decimal("0.4"), cap_usd=Decimal(1))
    assert store.spend.today_usd() == Decimal(1)
    clock.now += DAY_S
    assert store.spend.today_usd() == 0
    assert store.spend.reserve(Decimal("0.5"), cap_usd=Decimal(1))


def test_a_fraction_of_a_millionth_counts_as_one_and_less_than_nothing_is_refused(store: Store):
    store.spend.reserve(Decimal("0.0000001"), cap_usd=Decimal(1))
    assert store.spend.today_usd() == Decimal("0.000001")
    with pytest.raises(ValueError, match="negative"):
        store.spend.reserve(Decimal(-1), cap_usd=Decimal(1))


def test_what_was_not_spent_is_given_back_and_never_more(store: Store):
    store.spend.reserve(Decimal("0.6"), cap_usd=Decimal(1))
    store.spend.give_back(Decimal("0.5"))
    assert store.spend.today_usd() == Decimal("0.1")
    store.spend.give_back(Decimal(3))
    assert store.spend.today_usd() == 0
    with pytest.raises(ValueError, match="negative"):
        store.spend.give_back(Decimal(-1))
