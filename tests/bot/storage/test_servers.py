"""What a community has set: kept sealed, erased with its key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.storage.exchanges import Change
from bot.storage.learners import Address
from bot.storage.store import Store, open_store

HOME = Address(platform="discord", chat="1", learner="ann")


def opened(folder: Path) -> Store:
    return open_store(folder / "data" / "state.db", key_file=folder / "key", data_dir=folder / "data")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = opened(tmp_path)
    yield made
    made.close()


def put(store: Store, server: str, text: str | None) -> None:
    known = store.exchanges.remembered(HOME, is_private=True)
    store.exchanges.keep(Change(address=HOME, key_id=known.key_id, server=server, change_server=lambda _: text))


def test_what_is_set_is_kept_by_community_and_changes_with_the_exchange(store: Store):
    assert store.servers.read("discord", "7") is None
    put(store, "7", "Zorblax accepted")
    put(store, "8", "other")
    assert store.servers.read("discord", "7") == "Zorblax accepted"
    assert store.servers.read("telegram", "7") is None
    assert store.servers.known("discord") == ("7", "8")
    put(store, "7", None)
    assert store.servers.known("discord") == ("8",)


def test_an_answer_that_came_too_late_changes_nothing(store: Store):
    known = store.exchanges.remembered(HOME, is_private=True)
    store.forgetting.forget(HOME)
    late = Change(address=HOME, key_id=known.key_id, server="7", change_server=lambda _: "x")
    assert not store.exchanges.keep(late)
    assert store.servers.read("discord", "7") is None


def test_when_the_bot_is_removed_nothing_of_it_is_left_in_any_file(store: Store, tmp_path: Path):
    put(store, "7", "Zorblax accepted")
    row = store.vault.lookup("server", "discord", "7")
    assert any(row in path.read_bytes() for path in (tmp_path / "data").iterdir() if path.is_file())
    assert store.servers.erase("discord", "7")
    assert not store.servers.erase("discord", "7")
    for path in (tmp_path / "data").iterdir():
        if path.is_file():
            assert row not in path.read_bytes(), path.name


def test_settings_stay_readable_under_a_new_master_key(store: Store, tmp_path: Path):
    put(store, "7", "Zorblax accepted")
    store.vault.change_master_key(store.database)
    assert store.servers.read("discord", "7") == "Zorblax accepted"
    store.close()
    again = opened(tmp_path)
    assert again.servers.read("discord", "7") == "Zorblax accepted"
    again.close()
