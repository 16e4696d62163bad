"""Marks of destroyed keys, in a file beside the database and in a table: what was forgotten stays forgotten.

A backup made before ``/forget`` still holds the learner's key. When it is put in place, the mark says that the key must
go again. A mark is a keyed hash of a random number: it says nothing of whom it was.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from bot.errors import StorageReadOnlyError
from bot.storage.inserting import insert_unless_there
from bot.storage.tables import LEARNERS, SERVERS, TOMBSTONES
from bot.storage.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from bot.storage.database import Database

_DIGITS = 64


class Tombstones:
    """The marks of one database. ``path`` is the file; a table holds the same."""

    def __init__(self, path: Path, vault: Vault, clock: Callable[[], float]) -> None:
        """``clock`` gives seconds since 1970."""
        self._path = path
        self._vault = vault
        self._clock = clock

    def announce(self, key_id: str) -> None:
        """Write the mark of a key to the file, once it stands in the table: a crash in between is made up for at start.

        Raises:
            StorageReadOnlyError: the file cannot be written; the next start tries again.
        """
        self._append([self._mark(key_id)])

    def add(self, connection: Connection, key_id: str) -> None:
        """Within the transaction that destroys a key, keep its mark."""
        values = {"mark": self._mark(key_id), "at": self._clock()}
        insert_unless_there(connection, TOMBSTONES, "mark", values)

    def obey(self, database: Database, forget: Callable[[Connection, int, str], None]) -> int:
        """Have every learner and community forgotten whose key is marked and there all the same; how many those were.

        ``forget`` gets the learner's row and key id within one transaction.
        """
        in_file = self._read()
        with database.transaction() as connection:
            in_table = {bytes(mark) for mark in connection.execute(select(TOMBSTONES.c.mark)).scalars()}
            again, servers = [], []
            if in_file - in_table:
                held = connection.execute(select(SERVERS.c.key_id)).scalars()
                servers = [each for each in held if self._mark(each) in in_file | in_table]
                learners = connection.execute(select(LEARNERS.c.id, LEARNERS.c.key_id)).all()
                again = [each for each in learners if self._mark(each.key_id) in in_file | in_table]
            for row_id, key_id in again:
                forget(connection, row_id, key_id)
            connection.execute(delete(SERVERS).where(SERVERS.c.key_id.in_(servers)))
            for mark in sorted(in_file - in_table):
                insert_unless_there(connection, TOMBSTONES, "mark", {"mark": mark, "at": self._clock()})
        if in_table - in_file:
            self._append(sorted(in_table - in_file))
        return len(again) + len(servers)

    def _mark(self, key_id: str) -> bytes:
        return self._vault.lookup("tombstone", key_id)

    def _read(self) -> set[bytes]:
        try:
            lines = self._path.read_text(encoding="ascii", errors="replace").split()
        except FileNotFoundError:
            return set()
        except OSError as exc:
            raise StorageReadOnlyError(f"{self._path} cannot be read ({exc.strerror})") from exc
        marks = set()
        for line in lines:
            with contextlib.suppress(ValueError):  # the last line may be cut by a crash: the table has it
                if len(line) == _DIGITS:
                    marks.add(bytes.fromhex(line))
        return marks

    def _append(self, marks: list[bytes]) -> None:
        try:
            handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(b"".join(b"\n" + mark.hex().encode() + b"\n" for mark in marks))
                file.flush()
                os.fsync(file.fileno())
        except OSError as exc:
            raise StorageReadOnlyError(f"{self._path} cannot be written ({exc.strerror})") from exc
