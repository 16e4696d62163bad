"""Faults of the database as sentences: what happened, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.errors import (
    StorageDamagedError,
    StorageError,
    StorageFullError,
    StorageLockedError,
    StorageOfflineError,
    StorageReadOnlyError,
)

_FAULTS: tuple[tuple[tuple[str, ...], type[StorageError], str], ...] = (
    (
        ("database or disk is full", "no space left", "could not extend file", "disk full"),
        StorageFullError,
        "there is no room left on its disk; nothing of this write was kept: make room and try again",
    ),
    (
        ("readonly database", "read-only", "permission denied"),
        StorageReadOnlyError,
        "it cannot be written: give this account the right to write the file and its folder",
    ),
    (
        ("database is locked", "database table is locked", "lock timeout", "deadlock detected"),
        StorageLockedError,
        "another process has held its lock for too long: end that process, or try again",
    ),
    (
        ("not a database", "malformed", "disk i/o error", "file is encrypted"),
        StorageDamagedError,
        "it is damaged or no database: put a backup in its place with advisor restore",
    ),
    (
        ("unable to open database file",),
        StorageReadOnlyError,
        "it cannot be opened: check that its folder exists and that this account may use it",
    ),
    (
        ("connection", "could not translate host", "authentication", "server closed", "terminating", 'database "'),
        StorageOfflineError,
        "its server cannot be reached: check ADVISOR_DATABASE_URL and that the server runs",
    ),
)


@contextmanager
def told_in_words(name: str) -> Iterator[None]:
    """Turn a fault of the database called ``name`` into a :class:`StorageError` with a sentence.

    Raises:
        StorageError: the narrowest that fits.
    """
    try:
        yield
    except DBAPIError as exc:
        raise _worded(name, str(exc.orig)) from exc
    except SQLAlchemyError as exc:
        raise StorageError(f"the database {name} could not be used ({type(exc).__name__})") from exc


def _worded(name: str, said: str) -> StorageError:
    lowered = said.lower()
    for marks, kind, sentence in _FAULTS:
        if any(mark in lowered for mark in marks):
            return kind(f"the database {name} cannot be used: {sentence}")
    first_line = said.strip().splitlines()[0] if said.strip() else "no reason given"
    return StorageError(f"the database {name} cannot be used ({first_line[:200]})")
