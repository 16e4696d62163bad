"""Schema of the database: made, brought up to date after a backup, or refused where a newer program made it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from bot.errors import StorageDamagedError, StorageNewerError
from bot.storage.copying import copy_database

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bot.storage.database import Database

HEAD = "0009"
"""The newest revision under ``migrations/versions``; a test holds that."""
SCRIPTS = Path(__file__).parent / "migrations"
_LOG = logging.getLogger(__name__)
_MIGRATION_LOCK = 0x41445649  # any number that nothing else locks


def bring_up_to_date(database: Database, *, revision: str = HEAD) -> None:
    """Have ``database`` at ``revision``: in one transaction, so that it is at the old revision or at the new one.

    An older SQLite database is copied first, to a file beside it that names both revisions.

    Raises:
        StorageNewerError: a newer version of this program made it; it is left as it is.
        StorageDamagedError: it holds tables and no revision.
    """
    found = current_revision(database)
    if found == revision:
        return
    _check_known(database, found)
    if found is not None:
        _keep_copy(database, found, revision)
    with database.transaction() as connection:
        if not database.is_sqlite:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
        _upgrade(connection, revision)


def current_revision(database: Database) -> str | None:
    """The revision that the database is at; ``None`` for one without tables.

    Raises:
        StorageDamagedError: it holds tables and no revision: another program made it.
    """
    with database.reading() as connection:
        tables = inspect(connection).get_table_names()
        if "alembic_version" in tables:
            row = connection.execute(text("SELECT version_num FROM alembic_version")).first()
            if row is not None:
                return str(row[0])
        if any(name != "alembic_version" for name in tables):
            raise StorageDamagedError(
                f"the database {database.name} was not made by this program: name another folder or database"
            )
    return None


def _check_known(database: Database, found: str | None) -> None:
    if found is not None and found not in _revisions():
        raise StorageNewerError(
            f"the database {database.name} was made by a newer version of this program (its revision {found} is not "
            f"known here, the newest known one is {HEAD}): update the program; nothing was changed"
        )


def _keep_copy(database: Database, found: str, revision: str) -> None:
    if database.path is None:
        _LOG.warning(
            "the database goes from revision %s to %s; pg_dump before an update keeps the old", found, revision
        )
        return
    copy = database.path.with_name(f"{database.path.name}.before-{revision}-at-{found}")
    copy_database(database.path, copy)
    _LOG.warning("the database goes from revision %s to %s; the old one is kept as %s", found, revision, copy.name)


def _revisions() -> frozenset[str]:
    from alembic.script import ScriptDirectory

    return frozenset(each.revision for each in ScriptDirectory(str(SCRIPTS)).walk_revisions())


def _upgrade(connection: Connection, revision: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
