"""Everything of one process that serves learners: the platforms, the worker that answers, the courier that sends."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.conversation.delivering import Courier
from bot.conversation.inbox_worker import Handling, InboxWorker
from bot.conversation.pump import Pump
from bot.errors import AdvisorError
from bot.platforms.base import Platform
from bot.storage.inbox import Incoming
from bot.storage.store import Store
from bot.storage.thread import StorageThread

ANSWERED_AT_ONCE = 16
SENT_AT_ONCE = 16
_TIDIED_EVERY_S = 3_600.0
_LOG = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Station:
    """Serves until stopped. ``days`` is how long something is kept after a learner's last message."""

    store: Store
    thread: StorageThread
    service: Handling
    platforms: Sequence[Platform]
    fault_text: Callable[[], str]
    jitter: Callable[[], float]
    days: int
    _answering: Pump = field(init=False)
    _sending: Pump = field(init=False)
    _tasks: list[asyncio.Task[None]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        """Wire the pumps."""
        courier = Courier(
            store=self.store,
            thread=self.thread,
            sendings={each.name: each.send for each in self.platforms},
            jitter=self.jitter,
        )
        self._sending = courier.pump(most_at_once=SENT_AT_ONCE)
        worker = InboxWorker(
            store=self.store,
            thread=self.thread,
            service=self.service,
            readings={each.name: each.read for each in self.platforms},
            fault_text=self.fault_text,
            on_kept=self._sending.wake,
            jitter=self.jitter,
            signs={each.name: each.sign for each in self.platforms if each.sign is not None},
        )
        self._answering = worker.pump(most_at_once=ANSWERED_AT_ONCE)

    async def receive(self, messages: Sequence[Incoming]) -> int:
        """Keep what came; how many are new. When this returns, they are safe."""
        found = await self.thread.run(self.store.inbox.receive, messages)
        self._answering.wake()
        return found

    async def start(self) -> None:
        """Begin to answer and to send; the platforms get ready.

        Raises:
            PlatformError: one of them does not take this bot.
        """
        for platform in self.platforms:
            await platform.start(self.receive)
        self._tasks = [
            asyncio.create_task(self._answering.run(), name="answering"),
            asyncio.create_task(self._sending.run(), name="sending"),
            asyncio.create_task(self._tidy(), name="tidying"),
        ]

    async def serve(self, stopped: asyncio.Event) -> None:
        """Start, bring what comes until ``stopped``, then end in good order.

        Raises:
            PlatformError: a platform does not take this bot (any more).
        """
        try:
            await self.start()
            bringing = [asyncio.create_task(each.run(), name=each.name) for each in self.platforms]
            waiting = asyncio.create_task(stopped.wait(), name="stopping")
            done, _ = await asyncio.wait([*bringing, waiting], return_when=asyncio.FIRST_COMPLETED)
            for task in (*bringing, waiting):
                task.cancel()
            await asyncio.gather(*bringing, waiting, return_exceptions=True)
            for task in done:
                if not task.cancelled() and (fault := task.exception()) is not None:
                    raise fault
        finally:
            await self.stop()

    async def stop(self) -> None:
        """Finish what is in hand, and stop."""
        for pump in (self._answering, self._sending):
            pump.stop()
        if self._tasks:
            self._tasks[-1].cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []
        for platform in self.platforms:
            with contextlib.suppress(Exception):  # it ends anyway
                await platform.stop()

    async def _tidy(self) -> None:
        """Drop what has been kept for long enough, now and every hour."""
        while True:
            try:
                gone = await self.thread.run(self.store.records.drop_old, days=self.days)
                if gone:
                    _LOG.info("%d learners were not here for %d days and are erased", gone, self.days)
            except AdvisorError as exc:
                _LOG.error("what is old could not be dropped: %s", exc)
            await asyncio.sleep(_TIDIED_EVERY_S)
