"""Events put into the inbox in the order in which they came; those that come while others are written go together."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from bot.platforms.base import Keep
from bot.storage.inbox import Incoming

Kept = Callable[[Sequence[Incoming]], Awaitable[None]]


@dataclass(slots=True, kw_only=True)
class Keeper:
    """Commits events. ``after`` is told of each batch that is safe."""

    keep: Keep
    after: Kept
    _waiting: list[tuple[Incoming, asyncio.Future[int]]] = field(default_factory=list)
    _writing: asyncio.Task[None] | None = None

    @property
    def is_idle(self) -> bool:
        """Whether all that came is safe."""
        return not self._waiting and self._writing is None

    def put(self, event: Incoming) -> asyncio.Future[int]:
        """Have an event kept. The future is done when it is safe, or holds the fault; its result is of no interest."""
        future: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting.append((event, future))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write(), name="keeping")
        return future

    async def finish(self) -> None:
        """Wait until all that came is safe, or could not be kept."""
        if self._writing is not None:
            await asyncio.wait({self._writing})

    async def _write(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                await self._write_batch(batch)
        finally:
            self._writing = None

    async def _write_batch(self, batch: list[tuple[Incoming, asyncio.Future[int]]]) -> None:
        events = [event for event, _ in batch]
        try:
            new = await self.keep(events)
        except Exception as exc:  # noqa: BLE001  # told to whoever waits for each event
            for _, future in batch:
                if not future.done():
                    future.set_exception(exc)
            return
        for _, future in batch:
            if not future.done():
                future.set_result(new)
        await self.after(events)
