"""One after the other, as long as nobody is slow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass


@dataclass(slots=True)
class Turns:
    """Each waits for the one before, for ``longest_s`` at most: a slow one holds nobody up for longer."""

    longest_s: float
    _last: asyncio.Future[None] | None = None

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait for one's turn; it ends with the block."""
        before, mine = self._last, asyncio.get_running_loop().create_future()
        self._last = mine
        try:
            if before is not None and not before.done() and self.longest_s > 0:
                await asyncio.wait([before], timeout=self.longest_s)
            yield
        finally:
            mine.set_result(None)
