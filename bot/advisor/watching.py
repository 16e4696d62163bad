"""Files that advisers edit while the advisor runs: which of them changed since they were last read."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path


class Watch:
    """Tells once for each change. ``paths`` gives the files; asking reads their times only."""

    def __init__(self, paths: Callable[[], Iterable[Path]]) -> None:
        self._paths = paths
        self._seen = self._stamps()

    def has_changed(self) -> bool:
        """Whether a file was written, added or taken out since the last call."""
        stamps = self._stamps()
        changed, self._seen = stamps != self._seen, stamps
        return changed

    def _stamps(self) -> dict[Path, int]:
        found = {}
        for path in sorted(self._paths()):
            try:
                found[path] = path.stat().st_mtime_ns
            except OSError:
                continue
        return found


class Pace:
    """Says yes at most once in ``every_s`` seconds; with 0 always."""

    def __init__(self, every_s: float = 0.0, clock_s: Callable[[], float] = time.monotonic) -> None:
        self._every_s = every_s
        self._clock_s = clock_s
        self._last: float | None = None

    def is_due(self) -> bool:
        """Whether it is time again; if so, the time counts from now."""
        now = self._clock_s()
        if self._last is not None and 0 <= now - self._last < self._every_s:
            return False
        self._last = now
        return True
