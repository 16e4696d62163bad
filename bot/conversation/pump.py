"""Takes letters one after the other and works on several at once, each of another chat."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.errors import AdvisorError

if TYPE_CHECKING:
    from bot.storage.letters import Claim

_LOG = logging.getLogger(__name__)
_PAUSE_AFTER_FAULT_S = 1.0
_TOLD_AGAIN_AFTER_S = 60.0


@dataclass(slots=True, kw_only=True)
class Pump:
    """Works until it is told to stop. ``idle_s`` is how long it waits where nothing is due and nobody wakes it."""

    name: str
    take: Callable[[], Awaitable[Claim | None]]
    work: Callable[[Claim], Coroutine[None, None, None]]
    most_at_once: int = 8
    idle_s: float = 0.5
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _awake: asyncio.Event = field(default_factory=asyncio.Event)
    _is_settled: asyncio.Event = field(default_factory=asyncio.Event)
    _is_stopping: bool = False
    _told: tuple[str, float] = ("", 0.0)

    def wake(self) -> None:
        """Say that there may be a letter."""
        self._awake.set()

    def stop(self) -> None:
        """Take no further letter; :meth:`run` ends when those in hand are done."""
        self._is_stopping = True
        self.wake()

    async def run(self) -> None:
        """Work until stopped. A fault of the storage is logged and tried again: it may pass."""
        try:
            while not self._is_stopping:
                await self._step()
            if self._tasks:
                await asyncio.gather(*self._tasks, return_exceptions=True)
        finally:
            for task in self._tasks:
                task.cancel()

    async def drain(self) -> None:
        """Work until nothing is due any more."""
        while (claim := await self.take()) is not None or self._tasks:
            if claim is not None:
                self._begin(claim)
            else:
                await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)

    async def settled(self) -> None:
        """Wait, while :meth:`run` runs, until nothing is in hand and nothing is due."""
        self._is_settled.clear()
        self.wake()
        await self._is_settled.wait()

    async def _step(self) -> None:
        self._awake.clear()
        claim = None
        if len(self._tasks) < self.most_at_once:
            try:
                claim = await self.take()
            except AdvisorError as exc:
                self._tell(str(exc))
                await self._wait(_PAUSE_AFTER_FAULT_S)
                return
            self._told = ("", 0.0)
        if claim is None:
            if not self._tasks:
                self._is_settled.set()
            await self._wait(self.idle_s)
        else:
            self._begin(claim)

    def _tell(self, fault: str) -> None:
        """Say what is wrong, and say it again now and then while it lasts."""
        now = asyncio.get_running_loop().time()
        sentence, at = self._told
        if sentence != fault or now - at >= _TOLD_AGAIN_AFTER_S:
            _LOG.error("%s: %s", self.name, fault)
            self._told = (fault, now)

    def _begin(self, claim: Claim) -> None:
        task = asyncio.create_task(self.work(claim), name=f"{self.name} {claim.id}")
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self.wake()
        if not task.cancelled() and (fault := task.exception()) is not None:
            _LOG.error("%s: a letter could not be put back, and is taken again", self.name, exc_info=fault)

    async def _wait(self, longest_s: float) -> None:
        try:
            await asyncio.wait_for(self._awake.wait(), longest_s)
        except TimeoutError:
            return
