"""How long to wait before the next try: twice as long each time, spread so that not all come back at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

LONGEST_PAUSE_S = 60.0
_FIRST_S = 0.5
_MOST_KEPT = 10_000


@dataclass(slots=True, kw_only=True)
class Pauses:
    """Faults counted by what failed: a chat, or the connection. ``jitter`` gives 0 to 1."""

    jitter: Callable[[], float]
    _faults: dict[str, int] = field(default_factory=dict)

    def after_fault(self, what: str) -> float:
        """Seconds to wait after one more fault of ``what``."""
        if len(self._faults) > _MOST_KEPT:
            self._faults.clear()
        count = self._faults.get(what, 0)
        self._faults[what] = min(count + 1, 10)
        return min(LONGEST_PAUSE_S, _FIRST_S * 2.0**count) * (0.5 + self.jitter())

    def went_well(self, what: str) -> None:
        """Note that ``what`` works."""
        self._faults.pop(what, None)
