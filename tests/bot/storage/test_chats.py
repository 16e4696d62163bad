from __future__ import annotations

from pathlib import Path

from bot.storage.learners import Address
from bot.storage.store import Store, open_store
from tests.bot.storage.letters import answer, claimed, incoming


def opened(folder: Path) -> Store:
    return open_store(folder / "data" / "state.db", key_file=folder / "key", data_dir=folder / "data")


def test_a_chat_that_is_gone_loses_what_waits_for_it_and_may_come_back(tmp_path: Path):
    store = opened(tmp_path)
    store.inbox.receive([incoming("hello", chat="gone"), incoming("hello", chat="there", learner="bea")])
    answer(store, claimed(store), "An answer.", chat="gone")
    answer(store, claimed(store), "An answer.", chat="there", learner="bea")
    assert store.chats.mark_inactive("fake", "gone") == 1
    assert store.outbox.counts() == {"dead": 1, "waiting": 1}
    assert store.chats.is_inactive("fake", "gone")
    assert not store.chats.is_inactive("fake", "there")
    store.chats.mark_active("fake", "gone")
    assert not store.chats.is_inactive("fake", "gone")
    store.close()


def test_a_chat_with_a_new_id_keeps_its_turns_and_what_waits(tmp_path: Path):
    store = opened(tmp_path)
    store.inbox.receive([incoming("hello", chat="group-old")])
    answer(store, claimed(store), "An answer.", chat="group-old", turn="a turn")
    store.chats.move("fake", "group-old", "group-new")
    found = store.exchanges.remembered(Address(platform="fake", chat="group-new", learner="ann"), is_private=False)
    assert found.turns == ("a turn",)
    assert store.outbox.counts() == {"waiting": 1}
    store.close()


def test_a_chat_that_goes_on_elsewhere_begins_with_what_was_said_by_that_learner(tmp_path: Path):
    store = opened(tmp_path)
    store.inbox.receive([incoming("hello", chat="hall"), incoming("hi", chat="hall", learner="bea")])
    answer(store, claimed(store), "An answer.", chat="hall", turn="of ann")
    answer(store, claimed(store), "An answer.", chat="hall", learner="bea", turn="of bea")
    store.chats.branch(Address(platform="fake", chat="hall", learner="ann"), "thread")
    store.chats.branch(Address(platform="fake", chat="hall", learner="ann"), "thread")

    def turns(chat: str, learner: str) -> tuple[str, ...]:
        address = Address(platform="fake", chat=chat, learner=learner)
        return store.exchanges.remembered(address, is_private=False).turns

    assert turns("thread", "ann") == ("of ann",)
    assert turns("thread", "bea") == ()
    assert turns("hall", "ann") == ("of ann",)
    store.close()
