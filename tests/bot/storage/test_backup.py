from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest

from bot.errors import KeyFileError, StorageDamagedError, StorageError
from bot.storage import migrating
from bot.storage.backup import Restored, back_up, restore
from bot.storage.database import connect
from bot.storage.keys import MasterKeys
from bot.storage.migrating import bring_up_to_date, current_revision
from bot.storage.store import Store, open_store
from tests.bot.storage.conftest import Opener
from tests.bot.storage.letters import address, answer, claim, claimed, incoming, send_all
from tests.bot.storage.test_exchanges import keep
from tests.bot.storage.test_forgetting import bytes_of, files_with, known

on_sqlite = pytest.mark.parametrize("location", ["sqlite"], indirect=True)


def put_back(store: Store, backup: Path) -> Restored:
    folder = backup.parent
    return restore(store, backup, key_file=folder / "config" / "key", data_dir=folder / "data")


@on_sqlite
def test_a_backup_made_while_others_write_is_whole(store: Store, opener: Opener, tmp_path: Path):
    def write() -> None:
        other = opener()
        for number in range(50):
            keep(other, str(number), learner="bob", turns_kept=100)

    keep(store, "one", change_profile=lambda before: "known")
    writing = threading.Thread(target=write)
    writing.start()
    back_up(store, tmp_path / "backup.db")
    writing.join()
    assert stat.S_IMODE((tmp_path / "backup.db").stat().st_mode) == 0o600
    found = open_store(tmp_path / "backup.db", key_file=tmp_path / "config" / "key", data_dir=tmp_path / "data")
    assert known(found) == ("known", ("one",))
    found.close()


@on_sqlite
def test_what_a_backup_holds_is_back_also_for_a_process_that_has_the_database_open(
    store: Store, opener: Opener, tmp_path: Path
):
    running = opener()
    keep(store, "one")
    back_up(store, tmp_path / "backup.db")
    keep(store, "two")
    assert put_back(store, tmp_path / "backup.db") == Restored(forgotten_again=0, dead_letters=0)
    assert known(running)[1] == ("one",)
    keep(running, "three")
    assert known(store)[1] == ("one", "three")
    assert not list((tmp_path / "data").glob("*restoring*"))


@on_sqlite
def test_a_restored_backup_obeys_what_was_forgotten_since(store: Store, tmp_path: Path):
    keep(store, "of ann", change_profile=lambda before: "known")
    keep(store, "of bob", learner="bob")
    back_up(store, tmp_path / "backup.db")
    before = bytes_of(store)
    store.forgetting.forget(address())
    assert put_back(store, tmp_path / "backup.db").forgotten_again == 1
    assert files_with(tmp_path / "data", before) == []
    assert known(store) == (None, ())
    assert known(store, "bob")[1] == ("of bob",)


@on_sqlite
def test_letters_that_waited_in_a_backup_are_not_answered_or_sent_again(store: Store, tmp_path: Path):
    store.inbox.receive([incoming("hello"), incoming("there")])
    answer(store, claimed(store), "hi")
    back_up(store, tmp_path / "backup.db")
    send_all(store)
    answer(store, claimed(store), "you")
    assert put_back(store, tmp_path / "backup.db").dead_letters == 2
    assert send_all(store) == []
    assert claim(store) is None
    assert len(store.inbox.dead()) == len(store.outbox.dead()) == 1


@on_sqlite
def test_a_damaged_backup_changes_nothing(store: Store, tmp_path: Path):
    keep(store, "one")
    bad = tmp_path / "backup.db"
    back_up(store, bad)
    content = bytearray(bad.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    bad.write_bytes(content)
    with pytest.raises(StorageDamagedError, match=r"backup\.db"):
        put_back(store, bad)
    with pytest.raises(StorageDamagedError):
        put_back(store, tmp_path / "no-such.db")
    assert known(store)[1] == ("one",)


@on_sqlite
def test_a_backup_of_another_key_changes_nothing(store: Store, opener: Opener, tmp_path: Path):
    keep(store, "one")
    key = tmp_path / "other" / "key"
    MasterKeys.create(key)
    other = open_store(tmp_path / "other" / "state.db", key_file=key, data_dir=tmp_path / "other")
    back_up(other, tmp_path / "backup.db")
    other.close()
    with pytest.raises(KeyFileError, match="does not fit"):
        put_back(store, tmp_path / "backup.db")
    assert known(store)[1] == ("one",)


@on_sqlite
def test_a_backup_of_another_database_never_replaces_one_that_knows_somebody(store: Store, tmp_path: Path):
    other = open_store(tmp_path / "o" / "state.db", key_file=tmp_path / "config" / "key", data_dir=tmp_path / "o")
    keep(other, "other")
    back_up(other, tmp_path / "backup.db")
    other.close()
    keep(store, "one")
    with pytest.raises(StorageDamagedError, match="another database"):
        put_back(store, tmp_path / "backup.db")
    assert known(store)[1] == ("one",)


@pytest.mark.parametrize("location", ["postgresql"], indirect=True)
def test_on_postgresql_pg_dump_is_named(store: Store, tmp_path: Path):
    with pytest.raises(StorageError, match="pg_dump"):
        back_up(store, tmp_path / "backup.db")
    with pytest.raises(StorageError, match="pg_restore"):
        put_back(store, tmp_path / "backup.db")


def old_database(location: Path | str) -> None:
    old = connect(location)
    bring_up_to_date(old, revision="0001")
    assert current_revision(old) == "0001"
    old.close()


def test_an_older_database_is_brought_up_to_date_and_keeps_what_it_holds(location: Path | str, opener: Opener):
    old_database(location)
    store = opener()
    keep(store, "one", feedback="good")
    assert current_revision(store.database) == migrating.HEAD
    if isinstance(location, Path):
        (kept,) = location.parent.glob("state.db.before-*")
        copy = connect(kept)
        assert current_revision(copy) == "0001"
        copy.close()
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_a_migration_that_breaks_off_leaves_the_old_database(location: Path | str, monkeypatch: pytest.MonkeyPatch):
    from alembic import op

    old_database(location)
    opened = connect(location)
    create_table, made = op.create_table, []

    def breaks(name: str, *columns: object, **more: object) -> object:
        made.append(name)
        if name == "spend":
            raise RuntimeError("in the middle")
        return create_table(name, *columns, **more)

    with monkeypatch.context() as patch:
        patch.setattr(op, "create_table", breaks)
        with pytest.raises(RuntimeError):
            bring_up_to_date(opened)
    assert "buttons" in made
    assert current_revision(opened) == "0001"
    bring_up_to_date(opened)
    assert current_revision(opened) == migrating.HEAD
    opened.close()
