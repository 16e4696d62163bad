from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.storage.database import Database, connect
from bot.storage.migrating import bring_up_to_date
from bot.storage.store import Store, open_store
from tests.bot.storage.databases import NoServerError, drop_database, new_database

KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def server_folder() -> Path:
    """The folder of the run's server: one for all workers of the run, and not where other runs tidy up."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or str(os.getpid())
    return Path(tempfile.gettempdir()) / f"advisor-postgresql-{run}"


@pytest.fixture(params=KINDS)
def location(request: pytest.FixtureRequest, tmp_path: Path, server_folder: Path) -> Iterator[Path | str]:
    """Where an empty database may be: a file, then a PostgreSQL address."""
    if request.param == "sqlite":
        yield tmp_path / "data" / "state.db"
        return
    try:
        address = new_database(server_folder)
    except NoServerError as exc:
        pytest.skip(f"not run on PostgreSQL: {exc}")
    yield address
    drop_database(server_folder, address)


@pytest.fixture
def database(location: Path | str) -> Iterator[Database]:
    opened = connect(location)
    bring_up_to_date(opened)
    yield opened
    opened.close()


@dataclass
class Clock:
    """A clock that stands still until it is set."""

    now: float = 1_795_000_000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Opener:
    """Opens stores on one database, as so many processes would, and closes them."""

    location: Path | str
    folder: Path
    clock: Clock = field(default_factory=Clock)
    opened: list[Store] = field(default_factory=list)

    def __call__(self) -> Store:
        store = open_store(
            self.location, key_file=self.folder / "config" / "key", data_dir=self.folder / "data", clock=self.clock
        )
        self.opened.append(store)
        return store

    def close(self) -> None:
        while self.opened:
            self.opened.pop().close()


@pytest.fixture
def opener(location: Path | str, tmp_path: Path) -> Iterator[Opener]:
    opener = Opener(location, tmp_path)
    yield opener
    opener.close()


@pytest.fixture
def clock(opener: Opener) -> Clock:
    return opener.clock


@pytest.fixture
def store(opener: Opener) -> Store:
    return opener()
