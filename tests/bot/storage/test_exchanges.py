from __future__ import annotations

import re

import pytest
from sqlalchemy import text

from bot.storage.exchanges import Change
from bot.storage.store import Store
from tests.bot.storage.conftest import Clock, Opener
from tests.bot.storage.letters import address, answer, claimed, days_pass, incoming, send_all


def keep(store: Store, turn: str | None = None, *, chat: str = "chat", learner: str = "ann", **more: object) -> bool:
    where = address(chat, learner)
    key_id = store.exchanges.remembered(where, is_private=True).key_id
    return store.exchanges.keep(Change(address=where, key_id=key_id, turn=turn, **more))  # type: ignore[arg-type]


def test_a_new_learner_has_neither_profile_nor_turns(store: Store):
    found = store.exchanges.remembered(address(), is_private=True)
    assert (found.profile, found.turns) == (None, ())


def test_turns_belong_to_one_chat_and_the_profile_to_the_learner(store: Store, opener: Opener):
    keep(store, "one", chat="a", change_profile=lambda before: "in Kenya")
    keep(store, "two", chat="b")
    again = opener()
    assert again.exchanges.remembered(address("a"), is_private=True).turns == ("one",)
    assert again.exchanges.remembered(address("b"), is_private=True).turns == ("two",)
    assert again.exchanges.remembered(address("b"), is_private=True).profile == "in Kenya"


def test_learners_share_nothing_even_in_one_chat(store: Store):
    keep(store, "of ann", change_profile=lambda before: "ann's")
    found = store.exchanges.remembered(address(learner="bob"), is_private=True)
    assert (found.profile, found.turns) == (None, ())


def test_a_private_profile_is_not_known_in_a_group_nor_the_other_way_round(store: Store):
    keep(store, "private", change_profile=lambda before: "secret")
    keep(store, "public", chat="group", is_private=False, change_profile=lambda before: f"{before}, said in public")
    assert store.exchanges.remembered(address("group"), is_private=False).profile == "None, said in public"
    assert store.exchanges.remembered(address(), is_private=True).profile == "secret"


def test_only_the_last_turns_are_kept(store: Store):
    for number in range(6):
        keep(store, str(number), turns_kept=3)
    assert store.exchanges.remembered(address(), is_private=True).turns == ("3", "4", "5")


def test_a_new_conversation_drops_the_turns_of_this_chat_alone(store: Store):
    keep(store, "one", chat="a", change_profile=lambda before: "kept")
    keep(store, "two", chat="b")
    keep(store, chat="a", starts_anew=True)
    assert store.exchanges.remembered(address("a"), is_private=True).turns == ()
    assert store.exchanges.remembered(address("a"), is_private=True).profile == "kept"
    assert store.exchanges.remembered(address("b"), is_private=True).turns == ("two",)


def test_a_profile_changed_by_another_conversation_is_what_the_change_is_applied_to(store: Store):
    first = store.exchanges.remembered(address("a"), is_private=True).key_id
    keep(store, chat="b", change_profile=lambda before: f"{before}+b")
    store.exchanges.keep(Change(address=address("a"), key_id=first, change_profile=lambda before: f"{before}+a"))
    assert store.exchanges.remembered(address(), is_private=True).profile == "None+b+a"


def test_the_record_holds_all_that_was_said(store: Store):
    keep(store, "one", chat="a", change_profile=lambda before: "private")
    keep(store, "two", chat="b", is_private=False, change_profile=lambda before: "public")
    store.inbox.receive([incoming("unanswered", chat="c")])
    found = store.records.record(address("elsewhere"))
    assert found.address == '["fake", "ann"]'
    assert found.profile == "private"
    assert [(each.profile, [turn.text for turn in each.turns]) for each in found.conversations] == [
        (None, ["one"]),
        ("public", ["two"]),
    ]
    assert found.waiting == ("unanswered",)
    assert store.records.record(address(learner="bob")).profile is None


def test_what_is_old_is_dropped_and_what_is_new_is_kept(store: Store, clock: Clock):
    keep(store, "old", change_profile=lambda before: "bob's", learner="bob")
    keep(store, "old", change_profile=lambda before: "ann's")
    store.inbox.receive([incoming("hello")])
    answer(store, claimed(store), "hi", turn=None)
    send_all(store)
    assert days_pass(store, clock, 20, kept_days=30) == 0
    keep(store, "new")
    assert days_pass(store, clock, 11, kept_days=30) == 1
    found = store.exchanges.remembered(address(), is_private=True)
    assert (found.profile, found.turns) == ("ann's", ("new",))
    assert store.exchanges.remembered(address(learner="bob"), is_private=True).profile is None
    assert store.inbox.counts() == store.outbox.counts() == {}


def test_what_was_answered_lately_is_still_known(store: Store, clock: Clock):
    store.inbox.receive([incoming("hello")])
    answer(store, claimed(store), "hi")
    days_pass(store, clock, 2, kept_days=30)
    assert store.inbox.receive([incoming("hello")]) == 0


@pytest.mark.parametrize("name", ["ann", "chat", "hello-said", "in-kenya"])
def test_no_id_and_no_word_stands_in_the_rows_in_the_clear(store: Store, name: str):
    store.inbox.receive([incoming("hello-said", chat="chat", learner="ann")])
    keep(store, "hello-said", change_profile=lambda before: "in-kenya")
    key_id = store.exchanges.remembered(address(), is_private=True).key_id
    assert key_id
    with store.database.reading() as connection:
        for table in ("learners", "conversations", "turns", "inbox", "outbox"):
            for row in connection.execute(text(f"SELECT * FROM {table}")):
                for value in row:
                    raw = bytes(value) if isinstance(value, (bytes, memoryview)) else str(value).encode()
                    # A token of ciphertext may hold three letters by chance; a word of its own it never is.
                    assert re.search(rb"(?<![\w-])" + name.encode() + rb"(?![\w-])", raw) is None
