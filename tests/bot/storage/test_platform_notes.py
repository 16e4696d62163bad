"""What a platform must know again after a restart."""

from __future__ import annotations

from pathlib import Path

from bot.storage.learners import Address
from bot.storage.platform_notes import Note
from bot.storage.store import Store, open_store
from tests.bot.storage.letters import incoming


def opened(folder: Path, clock: float = 1_000.0) -> Store:
    data = folder / "data"
    return open_store(data / "state.db", key_file=folder / "key", data_dir=data, clock=lambda: clock)


def test_a_note_takes_the_place_of_the_one_before_and_is_there_after_a_restart(tmp_path: Path):
    store = opened(tmp_path)
    store.platform_notes.put("fake", Note(kind="seen", name="hall", text="1"), Note(kind="seen", name="yard", text="2"))
    store.platform_notes.put("fake", Note(kind="seen", name="hall", text="3"))
    store.platform_notes.put("other", Note(kind="seen", name="hall", text="9"))
    store.close()
    store = opened(tmp_path)
    assert store.platform_notes.all("fake", "seen") == {"hall": "3", "yard": "2"}
    store.platform_notes.drop("fake", "seen", "hall")
    assert store.platform_notes.all("fake", "seen") == {"yard": "2"}
    store.close()


def test_a_note_of_a_learner_is_exported_and_forgotten_with_the_learner(tmp_path: Path):
    store = opened(tmp_path)
    store.inbox.receive([incoming("hello")])
    store.platform_notes.put("fake", Note(kind="seen", name="chat-of-ann", text="1", learner="ann"))
    store.platform_notes.put("fake", Note(kind="seen", name="chat-of-none", text="1", learner="nobody"))
    assert store.platform_notes.all("fake", "seen") == {"chat-of-ann": "1"}
    ann = Address(platform="fake", chat="ann", learner="ann")
    assert any("chat-of-ann" in text for _, text in store.records.record(ann).more)
    store.forgetting.forget(ann)
    assert store.platform_notes.all("fake", "seen") == {}
    store.close()


def test_notes_are_dropped_when_they_are_old_and_stand_nowhere_in_plain(tmp_path: Path):
    store = opened(tmp_path)
    store.platform_notes.put("fake", Note(kind="seen", name="123456789012345678", text="1"))
    store.close()
    assert b"123456789012345678" not in b"".join(each.read_bytes() for each in (tmp_path / "data").glob("state.db*"))
    store = opened(tmp_path, clock=1_000.0 + 91 * 86_400)
    store.records.drop_old(days=90)
    assert store.platform_notes.all("fake", "seen") == {}
    store.close()
