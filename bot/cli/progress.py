"""The progress of building the index, on standard error."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bars
    from rich.progress import TaskID

    from knowledge import Progress

_SECONDS_BETWEEN_LINES = 2.0


@contextmanager
def index_progress() -> Iterator[Progress]:
    """What ``open_knowledge`` calls while it builds: a bar on a terminal, now and then a line elsewhere.

    Nothing is written where nothing is built.
    """
    from bot.settings import load_terminal_traits

    if sys.stderr.isatty() and not load_terminal_traits().is_dumb:
        bar = _Bar()
        try:
            yield bar.report
        finally:
            bar.close()
    else:
        yield _Lines().report


class _Lines:
    """A line for each stage, and one every few seconds within it."""

    def __init__(self) -> None:
        self._stage = ""
        self._told_at = 0.0

    def report(self, done: int, total: int, stage: str) -> None:
        now = time.monotonic()
        if stage == self._stage and now - self._told_at < _SECONDS_BETWEEN_LINES:
            return
        self._stage, self._told_at = stage, now
        count = f": {done} of {total}" if total > 1 else ""
        print(f"advisor: {stage}{count}", file=sys.stderr, flush=True)


class _Bar:
    """One bar for each stage."""

    def __init__(self) -> None:
        self._bars: Bars | None = None
        self._tasks: dict[str, TaskID] = {}

    def report(self, done: int, total: int, stage: str) -> None:
        bars = self._started()
        if stage not in self._tasks:
            self._tasks[stage] = bars.add_task(stage, total=total)
        bars.update(self._tasks[stage], completed=done, total=total)

    def close(self) -> None:
        if self._bars is not None:
            self._bars.stop()

    def _started(self) -> Bars:
        if self._bars is None:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            self._bars = Progress(*columns, console=Console(stderr=True))
            self._bars.start()
        return self._bars
