"""Inserting a row that may be there already, on both kinds of database."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy.dialects import postgresql, sqlite

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table
    from sqlalchemy.sql.dml import ReturningInsert


def insert_unless_there(connection: Connection, table: Table, unique: str, values: Mapping[str, object]) -> bool:
    """Insert ``values`` unless a row with the same ``unique`` column is there; whether it was inserted."""
    statement = _statement(table, unique, connection.dialect.name == "sqlite")
    return connection.execute(statement, dict(values)).first() is not None


@cache
def _statement(table: Table, unique: str, is_sqlite: bool) -> ReturningInsert[tuple[object, ...]]:
    """Made once: making it takes longer than running it."""
    insert = sqlite.insert if is_sqlite else postgresql.insert
    return insert(table).on_conflict_do_nothing(index_elements=[unique]).returning(table.c[unique])
