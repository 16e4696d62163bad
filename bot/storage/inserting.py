"""Inserting a row that may be there already, on both kinds of database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table
    from sqlalchemy.dialects import postgresql, sqlite
    from sqlalchemy.sql.dml import ReturningInsert


def insert_unless_there(connection: Connection, table: Table, unique: str, values: Mapping[str, object]) -> bool:
    """Insert ``values`` unless a row with the same ``unique`` column is there; whether it was inserted."""
    statement = _statement(table, unique, connection.dialect.name == "sqlite")
    return connection.execute(statement, dict(values)).first() is not None


def insert_all_unless_there(
    connection: Connection, table: Table, unique: str, rows: Sequence[Mapping[str, object]]
) -> None:
    """Insert each of ``rows`` unless one with the same ``unique`` column is there, all in one go."""
    if rows:
        statement = _plain_statement(table, unique, connection.dialect.name == "sqlite")
        connection.execute(statement, [dict(each) for each in rows])


@cache
def _statement(table: Table, unique: str, is_sqlite: bool) -> ReturningInsert[tuple[object, ...]]:
    """Made once: making it takes longer than running it."""
    return _plain_statement(table, unique, is_sqlite).returning(table.c[unique])


@cache
def _plain_statement(table: Table, unique: str, is_sqlite: bool) -> sqlite.Insert | postgresql.Insert:
    # The dialect of the other kind stays out: loading it takes a tenth of the time until the first reply after a kill.
    if is_sqlite:
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]  # both have what is used here
    return insert(table).on_conflict_do_nothing(index_elements=[unique])
