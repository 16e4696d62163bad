"""Files that advisers edit while the advisor runs: which of them changed since they were last read."""

from __future__ import annotations

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
