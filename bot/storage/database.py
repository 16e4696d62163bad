"""One database, SQLite or PostgreSQL: how it is opened, how a transaction begins, and what a fault says."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import URL, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError

from bot.errors import StorageError, StorageReadOnlyError
from bot.storage.faults import told_in_words

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

BUSY_TIMEOUT_S = 5.0
_SHORT_WAIT_MS = 100
_BEGIN = "advisor_begin"


class Database:
    """Transactions on one database. Blocks; async callers go through :class:`~bot.storage.thread.StorageThread`."""

    def __init__(self, engine: Engine, *, name: str, path: Path | None) -> None:
        """``name`` is what messages call it (no password), ``path`` the file of a SQLite database."""
        self.engine = engine
        self.name = name
        self.path = path

    @property
    def is_sqlite(self) -> bool:
        """Whether it is one file of this machine."""
        return self.path is not None

    @contextmanager
    def transaction(self, *, is_durable: bool = True) -> Iterator[Connection]:
        """A write: all of it is kept, or nothing. ``is_durable``: it also survives a loss of power once it returns.

        Raises:
            StorageError: the narrowest kind for what went wrong.
        """
        how = "durable" if is_durable else "relaxed"
        with told_in_words(self.name), self.engine.connect() as connection:
            connection = connection.execution_options(**{_BEGIN: how})
            with connection.begin():
                if not self.is_sqlite and not is_durable:
                    connection.execute(text("SET LOCAL synchronous_commit TO OFF"))
                yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A consistent view for reading.

        Raises:
            StorageError: the narrowest kind for what went wrong.
        """
        with told_in_words(self.name), self.engine.connect() as connection:
            connection = connection.execution_options(**{_BEGIN: "reading"})
            with connection.begin():
                yield connection

    @contextmanager
    def outside_transaction(self) -> Iterator[Connection]:
        """A connection on which each statement stands alone (VACUUM, checkpoints, session locks)."""
        with told_in_words(self.name), self.engine.connect() as connection:
            alone = {_BEGIN: "never"} if self.is_sqlite else {"isolation_level": "AUTOCOMMIT"}
            yield connection.execution_options(**alone)

    def empty_write_ahead_log(self) -> bool:
        """Move the write-ahead log into the file and cut it to nothing; whether that was possible just now.

        Deleted rows are zeros in the file (``secure_delete``); only in the log could their bytes outlive them.
        On PostgreSQL there is nothing to do here: its log is the server's.
        """
        if not self.is_sqlite:
            return True
        with self.outside_transaction() as connection:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={_SHORT_WAIT_MS}")
            row = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").first()
            connection.exec_driver_sql(f"PRAGMA busy_timeout={int(BUSY_TIMEOUT_S * 1000)}")
        return row is not None and row[0] == 0

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def connect(location: Path | str) -> Database:
    """The database at ``location``, a file or a PostgreSQL address. Nothing is created but the file and its folder.

    Raises:
        StorageError: the address cannot be used, or the folder cannot be made.
    """
    return _sqlite(location) if isinstance(location, Path) else _postgresql(location)


def _sqlite(path: Path) -> Database:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as exc:
        raise StorageReadOnlyError(
            f"the database {path} cannot be opened ({exc.strerror}): check that this account may write there, "
            "or name another folder with ADVISOR_DATA_DIR"
        ) from exc
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_TIMEOUT_S, "check_same_thread": False, "isolation_level": None},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return Database(engine, name=str(path), path=path)


def _prepare_sqlite(connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
    del record
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "secure_delete=ON", "foreign_keys=ON", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """Begin as the transaction asks: a writer takes its lock at once, so that it never fails half-way."""
    how = connection.get_execution_options().get(_BEGIN, "durable")
    if how == "never":
        return
    if how != "reading":
        connection.exec_driver_sql(f"PRAGMA synchronous={'FULL' if how == 'durable' else 'NORMAL'}")
    connection.exec_driver_sql("BEGIN" if how == "reading" else "BEGIN IMMEDIATE")


def _postgresql(address: str) -> Database:
    try:
        url = make_url(address)
    except ArgumentError as exc:
        raise StorageError("ADVISOR_DATABASE_URL is no address: write it like postgresql://user@host/name") from exc
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise StorageError("ADVISOR_DATABASE_URL must begin with postgresql://; without it SQLite is used")
    url = url.set(drivername="postgresql+psycopg")
    engine = create_engine(url, pool_pre_ping=True, hide_parameters=True, connect_args={"connect_timeout": 5})
    return Database(engine, name=url.render_as_string(hide_password=True), path=None)
