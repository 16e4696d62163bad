"""Inserting a row that may be there already, on both kinds of database."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy.dialects import postgresql, sqlite

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table


def insert_unless_there(connection: Connection, table: Table, unique: str, values: Mapping[str, object]) -> bool:
    """Insert ``values`` unless a row with the same ``unique`` column is there; whether it was inserted."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = insert(table).values(**values).on_conflict_do_nothing(index_elements=[unique])
    return connection.execute(statement.returning(table.c[unique])).first() is not None
