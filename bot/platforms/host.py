"""Runs platforms in one process on one data folder: receives, answers, sends, tidies up, and stops in good order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.conversation.delivering import Courier
from bot.conversation.inbox_worker import Handling, InboxWorker
from bot.conversation.pump import Pump
from bot.conversation.turns import Turns
from bot.errors import AdvisorError
from bot.platforms.base import Connecting, Platform, Signing, TakingTurns
from bot.platforms.figures import Figures, Numbers
from bot.storage.inbox import Incoming
from bot.storage.letters import Claim
from bot.storage.roles import held_role
from bot.storage.store import Store
from bot.storage.thread import StorageThread

FIRST_TIDIED_AFTER_S = 5.0
"""What waits since a kill is answered before what is old is dropped."""
TIDY_EVERY_S = 3_600.0
LONGEST_FINISH_S = 35.0
ANSWERED_AT_ONCE = 16
OPEN_STATES = ("waiting", "claimed", "dead")
_LOG = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Host:
    """One process. ``fault_text`` tells a learner in a language that a message could not be answered."""

    store: Store
    service: Handling
    platforms: Sequence[Platform]
    data_dir: Path
    retention_days: int
    fault_text: Callable[[str], str]
    thread: StorageThread = field(default_factory=StorageThread)
    figures: Figures = field(default_factory=Figures)
    _pumps: list[Pump] = field(default_factory=list)
    _receiving: list[asyncio.Task[None]] = field(default_factory=list)
    _is_tidied: bool = False

    async def run(self, stop: asyncio.Event) -> None:
        """Run until ``stop`` is set or no platform will receive anything any more; answers under way are finished.

        Raises:
            StorageLockedError: another process holds the role of one of the platforms.
            AdvisorError: a platform cannot go on; the others were stopped in good order.
        """
        async with contextlib.AsyncExitStack() as held:
            for platform in self.platforms:
                if platform.role:
                    held.enter_context(held_role(self.data_dir, platform.role))
                if isinstance(platform, Connecting):
                    held.push_async_callback(platform.close)
                    if not await _prepared(platform, stop):
                        return
            answering, sending = self._answering(), [self._sending(platform) for platform in self.platforms]
            self._pumps = [answering, *sending]
            working = [asyncio.create_task(pump.run(), name=pump.name) for pump in self._pumps]
            tidying = asyncio.create_task(self._tidy(), name="tidying")
            self._receiving = [asyncio.create_task(self._receive(each), name=each.name) for each in self.platforms]
            try:
                await self._until(stop)
            finally:
                tidying.cancel()
                await self._finish(answering, sending, working)
                if not self._is_tidied:  # a short run must drop what is old, too
                    await self._drop_old()

    async def problems(self) -> tuple[str, ...]:
        """Why it is not ready, in sentences; empty where it is."""
        found = [f"{task.get_name()} has stopped receiving" for task in self._receiving if task.done()]
        if not self._receiving:
            found.append("it has not begun yet")
        try:
            await asyncio.wait_for(self.thread.run(self.store.inbox.counts), 5)
        except (AdvisorError, TimeoutError) as exc:
            found.append(str(exc) or "the database did not answer within 5 seconds")
        return tuple(found)

    async def numbers(self) -> Numbers:
        """What there is to watch."""
        inbox = await self.thread.run(self.store.inbox.counts)
        outbox = await self.thread.run(self.store.outbox.counts)
        spend_usd = await self.thread.run(self.store.spend.today_usd)
        return Numbers(
            counters={
                "messages_received": self.figures.received,
                "replies_sent": self.figures.sent,
                "replies_sent_perhaps_twice": self.figures.sent_perhaps_twice,
            },
            gauges={"model_spend_today_usd": float(spend_usd)},
            states={
                "inbox_messages": {state: inbox.get(state, 0) for state in OPEN_STATES},
                "outbox_replies": {state: outbox.get(state, 0) for state in OPEN_STATES},
            },
            histograms={"reply_latency_seconds": self.figures.reply_s},
        )

    def _answering(self) -> Pump:
        return InboxWorker(
            store=self.store,
            thread=self.thread,
            service=self.service,
            readings={platform.name: platform.read for platform in self.platforms},
            fault_text=self.fault_text,
            on_kept=self._wake,
            jitter=random.random,
            signs={platform.name: platform.sign for platform in self.platforms if isinstance(platform, Signing)},
        ).pump(most_at_once=ANSWERED_AT_ONCE)

    def _sending(self, platform: Platform) -> Pump:
        courier = Courier(
            store=self.store,
            thread=self.thread,
            sendings={platform.name: platform.send},
            jitter=random.random,
            on_sent=self._count,
            turns=Turns(platform.longest_turn_s if isinstance(platform, TakingTurns) else 0),
        )
        return courier.pump(most_at_once=platform.sends_at_once)

    def _count(self, claim: Claim) -> None:
        self.figures.sent += 1
        self.figures.sent_perhaps_twice += claim.was_interrupted
        if claim.asked_at is not None:
            self.figures.reply_s.add(max(0.0, self.store.clock() - claim.asked_at))

    def _wake(self) -> None:
        for pump in self._pumps:
            pump.wake()

    async def _receive(self, platform: Platform) -> None:
        async def keep(messages: Sequence[Incoming]) -> int:
            new = await self.thread.run(self.store.inbox.receive, messages)
            self.figures.received += new
            self._wake()
            return new

        await platform.receive(keep)

    async def _tidy(self) -> None:
        await asyncio.sleep(FIRST_TIDIED_AFTER_S)
        while True:
            await self._drop_old()
            await asyncio.sleep(TIDY_EVERY_S)

    async def _drop_old(self) -> None:
        self._is_tidied = True
        try:
            await self.thread.run(self.store.records.drop_old, days=self.retention_days)
        except AdvisorError as exc:
            _LOG.error("what is old could not be dropped: %s", exc)

    async def _until(self, stop: asyncio.Event) -> None:
        stopping = asyncio.create_task(stop.wait())
        open_tasks = set(self._receiving)
        try:
            while open_tasks and not stop.is_set():
                done, _ = await asyncio.wait({stopping, *open_tasks}, return_when=asyncio.FIRST_COMPLETED)
                for task in done & open_tasks:
                    task.result()  # a platform that cannot go on ends the process with its sentence
                open_tasks -= done
        finally:
            stopping.cancel()

    async def _finish(self, answering: Pump, sending: list[Pump], working: list[asyncio.Task[None]]) -> None:
        """Receive nothing more, finish what is being answered, send what can be sent at once."""
        for task in self._receiving:
            task.cancel()
        await asyncio.gather(*self._receiving, return_exceptions=True)
        is_at_end = all(not task.cancelled() and task.exception() is None for task in self._receiving)
        try:
            async with asyncio.timeout(LONGEST_FINISH_S):
                if is_at_end:  # all input was read: answer it as well
                    await answering.settled()
                answering.stop()
                await working[0]
                for pump in sending:
                    await pump.settled()
        except TimeoutError:
            _LOG.warning("not all could be finished in %.0f s; the next start does", LONGEST_FINISH_S)
        for pump in (answering, *sending):
            pump.stop()
        await asyncio.wait(working, timeout=5)
        for task in working:
            task.cancel()


async def _prepared(platform: Connecting, stop: asyncio.Event) -> bool:
    """Have a platform get ready, for as long as nobody says stop."""
    preparing, stopping = asyncio.create_task(platform.prepare()), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({preparing, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if not preparing.done():
            return False
        preparing.result()
        return True
    finally:
        for task in (preparing, stopping):
            task.cancel()
