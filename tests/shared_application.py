"""The real application, wired once for a test process. Its index is kept in ``.data/test``, not among a user's data."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.bootstrap import Application, build
from bot.evaluation.runner import Bench
from bot.evaluation.vantage import Vantage
from bot.settings import Settings

ROOT = Path(__file__).parent.parent
CASES = ROOT / "prompts" / "cases"


@cache
def application() -> Application:
    """The application; the first call may build the index (seconds)."""
    return build(Settings(data_dir=ROOT / ".data" / "test"))


@cache
def vantage() -> Vantage:
    """The catalog as evaluation sees it."""
    return Vantage(application().knowledge)


def bench() -> Bench:
    """What cases are run against."""
    return Bench(sessions=application().sessions, knowledge=application().knowledge)
