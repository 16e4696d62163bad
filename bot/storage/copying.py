"""A consistent copy of a SQLite database while others use it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path

from bot.errors import StorageDamagedError, StorageError

_BUSY_S = 30.0


def copy_database(source: Path, target: Path) -> None:
    """Write what ``source`` holds now to ``target``, readable by its owner alone, whole or not at all. Blocks.

    Raises:
        StorageError: one of the two cannot be used; a ``target`` that was there is kept.
    """
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        _copy(source, unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(target)
    except (OSError, sqlite3.Error) as exc:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise StorageError(f"no copy of the database could be written to {target} ({exc})") from exc


def check_whole(path: Path) -> None:
    """See that ``path`` is a SQLite database without damage.

    Raises:
        StorageDamagedError: it is none, or not whole.
    """
    try:
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            row = connection.execute("PRAGMA quick_check").fetchone()
    except sqlite3.Error as exc:
        raise StorageDamagedError(f"{path} is no whole database ({exc}): name another backup") from exc
    if row is None or row[0] != "ok":
        raise StorageDamagedError(f"{path} is damaged: name another backup")


def _copy(source: Path, target: Path) -> None:
    with (
        contextlib.closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True, timeout=_BUSY_S)) as old,
        contextlib.closing(sqlite3.connect(target)) as new,
    ):
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")
