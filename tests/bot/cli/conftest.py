from __future__ import annotations

import io
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import bootstrap
from knowledge import open_knowledge
from tests.fakes.advising import FakeAdvisor
from tests.fakes.knowing import FakeKnowledge


@pytest.fixture
def advisor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeAdvisor:
    """The command line on a fake advisor and a fake catalog."""
    fake = FakeAdvisor()
    monkeypatch.setenv("ADVISOR_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr(bootstrap, "open_index", lambda settings, progress=None: FakeKnowledge())
    monkeypatch.setattr(bootstrap, "_advisor", lambda *given: fake)
    return fake


@pytest.fixture
def type_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """What stands on standard input."""

    def put(raw: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))

    return put


@pytest.fixture(scope="session")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the index of the shipped catalog."""
    folder = tmp_path_factory.mktemp("advisor-data")
    open_knowledge(folder)
    return folder


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    """Commands set up the log of their process; here it is the log of the tests after them."""
    root = logging.getLogger()
    level, formatters = root.level, [(each, each.formatter) for each in root.handlers]
    yield
    root.setLevel(level)
    for handler, formatter in formatters:
        handler.setFormatter(formatter)
