from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import stat
import threading
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from bot.errors import (
    StorageDamagedError,
    StorageError,
    StorageFullError,
    StorageLockedError,
    StorageNewerError,
    StorageOfflineError,
    StorageReadOnlyError,
)
from bot.storage import database as database_module
from bot.storage.database import Database, connect
from bot.storage.migrating import HEAD, SCRIPTS, bring_up_to_date, current_revision
from bot.storage.tables import META, METADATA
from bot.storage.thread import StorageThread


def put(database: Database, name: str, value: bytes = b"x") -> None:
    with database.transaction() as connection:
        connection.execute(META.insert().values(name=name, value=value))


def names(database: Database) -> list[str]:
    with database.reading() as connection:
        return sorted(connection.execute(META.select()).scalars())


def test_the_newest_revision_is_the_one_that_the_program_asks_for():
    assert ScriptDirectory(str(SCRIPTS)).get_heads() == [HEAD]


def test_a_new_database_has_every_table_and_column_that_the_code_names(database: Database):
    with database.reading() as connection:
        found = inspect(connection)
        for table in METADATA.sorted_tables:
            assert {each["name"] for each in found.get_columns(table.name)} == set(table.columns.keys())
            wanted = {str(index.name) for index in table.indexes}
            assert wanted <= {str(index["name"]) for index in found.get_indexes(table.name)}


def test_opening_again_changes_nothing(database: Database):
    put(database, "a")
    bring_up_to_date(database)
    assert names(database) == ["a"]
    assert current_revision(database) == HEAD


def test_a_failed_transaction_leaves_nothing(database: Database):
    with pytest.raises(RuntimeError), database.transaction() as connection:
        connection.execute(META.insert().values(name="a", value=b""))
        raise RuntimeError("in the middle")
    assert names(database) == []


def test_a_database_of_a_newer_version_is_refused_with_a_sentence(database: Database):
    with database.transaction() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StorageNewerError, match=r"9999.*update the program"):
        bring_up_to_date(database)
    assert current_revision(database) == "9999"


def test_a_database_of_another_program_is_refused(location: Path | str):
    opened = connect(location)
    with opened.transaction() as connection:
        connection.execute(text("CREATE TABLE theirs (a int)"))
    with pytest.raises(StorageDamagedError, match="not made by this program"):
        bring_up_to_date(opened)
    opened.close()


def test_the_file_and_its_folder_are_for_their_owner_alone(tmp_path: Path):
    path = tmp_path / "data" / "state.db"
    opened = connect(path)
    bring_up_to_date(opened)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    for beside in path.parent.glob("state.db-*"):
        assert stat.S_IMODE(beside.stat().st_mode) == 0o600
    opened.close()


def test_sqlite_writes_ahead_erases_what_is_deleted_and_syncs_durable_writes(tmp_path: Path):
    opened = connect(tmp_path / "state.db")
    bring_up_to_date(opened)
    with opened.transaction() as connection:
        asked = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("synchronous", "journal_mode")
        }
        assert asked == {"synchronous": 2, "journal_mode": "wal"}
        assert connection.exec_driver_sql("PRAGMA secure_delete").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    with opened.transaction(is_durable=False) as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 1
    opened.close()


def test_a_file_that_is_no_database_is_named_as_damaged(tmp_path: Path):
    path = tmp_path / "state.db"
    path.write_bytes(b"not a database at all" * 100)
    opened = connect(path)
    with pytest.raises(StorageDamagedError, match=r"state\.db.*advisor restore"):
        bring_up_to_date(opened)
    assert path.read_bytes().startswith(b"not a database")


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path):
    opened = connect(tmp_path / "state.db")
    bring_up_to_date(opened)
    put(opened, "before")
    with opened.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    with pytest.raises(StorageFullError, match="make room"), opened.transaction() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        connection.execute(META.insert().values(name="large", value=b"x" * 200_000))
    assert names(opened) == ["before"]
    opened.close()


def test_a_database_that_cannot_be_written_is_told(tmp_path: Path):
    opened = connect(tmp_path / "state.db")
    bring_up_to_date(opened)
    with pytest.raises(StorageReadOnlyError, match="cannot be written"), opened.transaction() as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
        connection.execute(META.insert().values(name="a", value=b""))
    opened.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageReadOnlyError, match="ADVISOR_DATA_DIR"):
        connect(tmp_path / "file" / "state.db")


def test_a_lock_held_for_too_long_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_S", 0.05)
    opened = connect(tmp_path / "state.db")
    bring_up_to_date(opened)
    with contextlib.closing(sqlite3.connect(tmp_path / "state.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageLockedError, match="another process"):
            put(opened, "a")
    put(opened, "a")
    opened.close()


def test_a_server_that_is_not_there_is_told_without_its_password():
    opened = connect("postgresql://someone:secret@127.0.0.1:1/nothing")
    with pytest.raises(StorageOfflineError, match="ADVISOR_DATABASE_URL") as fault:
        bring_up_to_date(opened)
    assert "secret" not in str(fault.value)
    assert "secret" not in repr(fault.value.__cause__)


@pytest.mark.parametrize("address", ["mysql://x/y", "nonsense", ""])
def test_an_address_that_is_none_of_postgresql_is_refused(address: str):
    with pytest.raises(StorageError, match="postgresql://"):
        connect(address)


def test_calls_from_async_code_run_in_one_thread_in_order():
    seen: list[tuple[int, int]] = []

    async def all_at_once() -> None:
        thread = StorageThread()
        await asyncio.gather(*(thread.run(lambda n=n: seen.append((n, threading.get_ident()))) for n in range(20)))
        thread.close()

    asyncio.run(all_at_once())
    assert [number for number, _ in seen] == list(range(20))
    assert {ident for _, ident in seen} != {threading.get_ident()}
    assert len({ident for _, ident in seen}) == 1
