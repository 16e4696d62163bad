"""The storage of these settings, for commands that need it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.storage.store import Store


@contextmanager
def opened_store() -> Iterator[tuple[Settings, Store]]:
    """Settings and storage; it is closed afterwards.

    Raises:
        StorageError: it cannot be used, or nothing is remembered yet.
    """
    from pathlib import Path

    from bot.bootstrap import open_storage
    from bot.cli.arguments import set_up_logging
    from bot.errors import StorageError
    from bot.settings import load_settings

    settings = load_settings()
    set_up_logging(settings.log_level)
    if isinstance(settings.database, Path) and not settings.database.exists():
        raise StorageError(f"there is no database at {settings.database} yet: nothing was remembered so far")
    store = open_storage(settings)
    try:
        yield settings, store
    finally:
        store.close()
