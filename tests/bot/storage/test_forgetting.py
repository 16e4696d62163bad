from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import select, text

from bot.storage.copying import copy_database
from bot.storage.exchanges import Change
from bot.storage.outbox import Outgoing
from bot.storage.store import Store
from bot.storage.tables import CONVERSATIONS, LEARNERS, TURNS
from tests.bot.storage.conftest import Opener
from tests.bot.storage.letters import address, answer, claim, claimed, incoming, send_all
from tests.bot.storage.test_exchanges import keep


def bytes_of(store: Store, learner: str = "ann") -> list[bytes]:
    """What stands for a learner in the database: wrapped key, sealed address and profile, lookup, sealed turns."""
    with store.database.reading() as connection:
        row = connection.execute(
            select(LEARNERS).where(LEARNERS.c.lookup == store.vault.lookup("learner", "fake", learner))
        ).one()
        theirs = select(TURNS.c.sealed).join(CONVERSATIONS).where(CONVERSATIONS.c.learner_id == row.id)
        turns = connection.execute(theirs).scalars().all()
    found = [row.lookup, row.wrapped_key, row.sealed_address, row.sealed_profile, row.key_id.encode(), *turns]
    return [bytes(each) for each in found if each]


def files_with(folder: Path, wanted: list[bytes]) -> list[str]:
    return [
        path.name for path in folder.rglob("*") if path.is_file() and any(each in path.read_bytes() for each in wanted)
    ]


def known(store: Store, learner: str = "ann") -> tuple[str | None, tuple[str, ...]]:
    found = store.exchanges.remembered(address(learner=learner), is_private=True)
    return found.profile, found.turns


def test_forgetting_erases_one_learner_and_no_other(store: Store):
    for learner in ("ann", "bob"):
        keep(store, f"of {learner}", learner=learner, change_profile=lambda before: "known")
    assert store.forgetting.forget(address())
    assert known(store) == (None, ())
    assert known(store, "bob") == ("known", ("of bob",))
    assert store.records.record(address()).conversations == ()


@pytest.mark.parametrize("location", ["sqlite"], indirect=True)
def test_no_byte_of_a_forgotten_learner_is_left_in_any_file(store: Store, tmp_path: Path):
    for number in range(30):
        keep(store, f"turn {number} " + "x" * 3000, change_profile=lambda before: "profile" * 500, turns_kept=20)
    before = bytes_of(store)
    assert len(before) == 25
    assert files_with(tmp_path / "data", before)
    store.forgetting.forget(address())
    assert files_with(tmp_path / "data", before) == []


@pytest.mark.parametrize("location", ["sqlite"], indirect=True)
def test_bytes_that_a_reader_kept_in_the_log_go_with_the_next_write(store: Store, opener: Opener, tmp_path: Path):
    keep(store, "turn", change_profile=lambda before: "profile")
    before = bytes_of(store)
    other = opener()
    with other.database.reading() as connection:
        connection.execute(text("SELECT count(*) FROM learners")).all()
        store.forgetting.forget(address())
        assert store.forgetting.is_log_full
    keep(store, "of another", learner="bob")
    assert files_with(tmp_path / "data", before) == []


def test_an_answer_under_way_is_dropped(store: Store):
    store.inbox.receive([incoming("in Kenya", chat="a"), incoming("/forget", chat="b")])
    under_way, asking = claimed(store), claimed(store)
    assert answer(store, asking, "Forgotten.", chat="b", turn=None, forgets=True)
    assert not answer(store, under_way, "You are in Kenya.", chat="a")
    assert send_all(store) == ["Forgotten."]
    assert known(store) == (None, ())


def test_an_answer_without_a_letter_is_dropped_as_well(store: Store):
    key_id = store.exchanges.remembered(address(), is_private=True).key_id
    store.forgetting.forget(address())
    assert not store.exchanges.keep(Change(address=address(), key_id=key_id, turn="late"))
    assert known(store) == (None, ())


def test_replies_not_yet_sent_are_dropped(store: Store):
    store.inbox.receive([incoming("hello")])
    answer(store, claimed(store), "about you")
    store.forgetting.forget(address(), replies=[Outgoing(payload="Forgotten.", idempotency_key="f")])
    assert send_all(store) == ["Forgotten."]


def test_messages_sent_before_are_dropped_and_those_sent_after_are_answered(store: Store):
    store.inbox.receive([incoming("before", chat="a")])
    waiting = claimed(store)
    store.inbox.receive([incoming("/forget", chat="b"), incoming("after", chat="b"), incoming("too", chat="a")])
    asking = claimed(store)
    answer(store, asking, "Forgotten.", chat="b", turn=None, forgets=True)
    store.inbox.let_go(waiting)
    after = [claimed(store), claimed(store)]
    assert sorted(each.payload for each in after) == ["after", "too"]
    assert claim(store) is None
    assert known(store) == (None, ())


def test_a_message_forgotten_with_its_learner_is_not_answered_when_it_is_delivered_again(store: Store):
    store.inbox.receive([incoming("hello"), incoming("/forget")])
    answer(store, claimed(store), "hi")
    answer(store, claimed(store), "Forgotten.", turn=None, forgets=True)
    assert store.inbox.receive([incoming("hello"), incoming("/forget")]) == 0


def test_a_learner_who_comes_back_is_new_and_stays(store: Store, opener: Opener):
    keep(store, "one")
    store.forgetting.forget(address())
    keep(store, "two")
    again = opener()
    assert again.forgotten_again == 0
    assert known(again) == (None, ("two",))


@pytest.mark.parametrize("location", ["sqlite"], indirect=True)
def test_a_backup_put_in_place_by_hand_obeys_what_was_forgotten(store: Store, opener: Opener, tmp_path: Path):
    keep(store, "of ann", change_profile=lambda before: "known")
    keep(store, "of bob", learner="bob")
    path = tmp_path / "data" / "state.db"
    copy_database(path, tmp_path / "backup.db")
    before = bytes_of(store)
    store.forgetting.forget(address())
    opener.close()
    for beside in path.parent.glob("state.db*"):
        beside.unlink()
    shutil.copy(tmp_path / "backup.db", path)
    again = opener()
    assert again.forgotten_again == 1
    assert files_with(tmp_path / "data", before) == []
    assert known(again) == (None, ())
    assert known(again, "bob")[1] == ("of bob",)


def test_a_mark_that_could_not_be_written_is_written_at_the_next_start(
    store: Store, opener: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    keep(store, "one")
    with monkeypatch.context() as patch:
        patch.setattr("bot.storage.tombstones.Tombstones._append", lambda self, marks: None)
        store.forgetting.forget(address())
    marks = tmp_path / "data" / "forgotten"
    assert not marks.exists()
    opener()
    assert len(marks.read_text().split()) == 1


def test_a_mark_says_nothing_of_the_learner_and_survives_a_cut_line(store: Store, opener: Opener, tmp_path: Path):
    keep(store, "one")
    store.forgetting.forget(address())
    marks = tmp_path / "data" / "forgotten"
    assert "ann" not in marks.read_text()
    with marks.open("a") as file:
        file.write("abc123")
    opener()
    keep(store, "two")
    store.forgetting.forget(address())
    assert opener().forgotten_again == 0
