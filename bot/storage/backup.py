"""Copies of the database, made and put back while it is in use. The key file is not in them: keep it elsewhere, too."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select, update

from bot.errors import StorageDamagedError, StorageError
from bot.storage.copying import check_whole, copy_database
from bot.storage.database import Database, connect
from bot.storage.migrating import bring_up_to_date
from bot.storage.store import Store
from bot.storage.tables import INBOX, LEARNERS, OUTBOX
from bot.storage.vault import open_vault

RESTORED = "it waited when the backup was made, and may have been answered since"
_BUSY_S = 30.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What a backup brought: how many learners were forgotten again, and how many letters wait among the dead."""

    forgotten_again: int
    dead_letters: int


def back_up(store: Store, target: Path) -> None:
    """Write a consistent copy of the database to ``target``, readable by its owner alone. Others go on meanwhile.

    Raises:
        StorageError: the database is PostgreSQL, or the copy could not be written.
    """
    copy_database(_file_of(store.database), target)


def restore(store: Store, backup: Path, *, key_file: Path, data_dir: Path) -> Restored:
    """Put ``backup`` in the place of what the database holds; processes that use it go on with what it brings.

    A backup of another database is put only in the place of one that knows no learner.

    Learners who were forgotten since are forgotten again. Letters that waited then are put among the dead ones, not
    answered a second time. What the database held is kept beside it, as ``.before-restore``.

    Raises:
        StorageError: the backup is damaged, newer, or of another key; then nothing was changed.
    """
    path = _file_of(store.database)
    prepared = path.with_name(f"{path.name}.restoring")
    try:
        check_whole(backup)
        copy_database(backup, prepared)
        copied = connect(prepared)
        try:
            found = _prepare(store, copied, key_file=key_file, data_dir=data_dir)
        finally:
            copied.close()
        copy_database(path, path.with_name(f"{path.name}.before-restore"))
        _overwrite(path, prepared)
    finally:
        for each in (prepared, *path.parent.glob(f"{prepared.name}-*"), *path.parent.glob(f"{prepared.name}.before-*")):
            each.unlink(missing_ok=True)
    store.forgetting.clear_log()
    return found


def _prepare(store: Store, copied: Database, *, key_file: Path, data_dir: Path) -> Restored:
    """Bring a copy of the backup up to date, erase what was forgotten since, and bury what waited."""
    bring_up_to_date(copied)
    vault = open_vault(copied, key_file)
    is_same = vault.lookup("same", "database") == store.vault.lookup("same", "database")
    if not is_same and _holds_learners(store.database):
        raise StorageDamagedError("the backup is that of another database: name one of this database")
    opened = Store(copied, vault, tombstones=data_dir / "forgotten", clock=store.clock)
    with copied.transaction() as connection:
        buried = [
            connection.execute(
                update(table)
                .where(table.c.state.in_(("waiting", "claimed")))
                .values(state="dead", claim=None, fault=RESTORED)
            ).rowcount
            for table in (INBOX, OUTBOX)
        ]
    copied.empty_write_ahead_log()
    return Restored(forgotten_again=opened.forgotten_again, dead_letters=sum(buried))


def _holds_learners(database: Database) -> bool:
    with database.reading() as connection:
        return connection.execute(select(LEARNERS.c.id).limit(1)).first() is not None


def _overwrite(path: Path, prepared: Path) -> None:
    """Copy page by page into the file that others have open: they see the old state or the new one."""
    try:
        with (
            contextlib.closing(sqlite3.connect(prepared)) as source,
            contextlib.closing(sqlite3.connect(path, timeout=_BUSY_S)) as target,
        ):
            source.backup(target)
    except sqlite3.Error as exc:
        raise StorageError(f"the backup could not be put in place ({exc}); end the other processes and retry") from exc


def _file_of(database: Database) -> Path:
    if database.path is None:
        raise StorageError(
            "this database is PostgreSQL: back it up with pg_dump and restore it with pg_restore or psql; what was "
            "forgotten since is forgotten again at the next start"
        )
    return database.path


def set_aside(location: Path | str) -> Path:
    """Move a database that cannot be used out of the way, with its log; where it is now.

    Raises:
        StorageError: it is PostgreSQL, or cannot be moved.
    """
    if not isinstance(location, Path):
        raise StorageError("this database is PostgreSQL: restore it with pg_restore or psql")
    target = location.with_name(f"{location.name}.damaged")
    try:
        for ending in ("-wal", "-shm", ""):
            beside = location.with_name(location.name + ending)
            if beside.exists():
                beside.replace(target.with_name(target.name + ending))
    except OSError as exc:
        raise StorageError(f"{location} cannot be moved out of the way ({exc.strerror})") from exc
    return target
