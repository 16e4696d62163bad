"""Sends what waits in the outbox: each chat in order, each reply a bounded number of times."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from bot.conversation.kept import load
from bot.conversation.pump import Pump
from bot.conversation.turns import Turns
from bot.messages import Reply
from bot.storage.letters import INTERRUPTED, Claim
from bot.storage.store import Store
from bot.storage.thread import StorageThread

LONGEST_SEND_S = 30.0
_LONGEST_BACKOFF_S = 300.0
_LOG = logging.getLogger(__name__)


class RetryLaterError(Exception):
    """The platform asks to wait. ``after_s`` is for how long; only this chat waits."""

    def __init__(self, after_s: float) -> None:
        super().__init__(f"the platform asks to wait for {after_s:g} s")
        self.after_s = after_s


class RefusedError(Exception):
    """The platform will never take this reply. The message says why, without what it says."""


Sending = Callable[[Reply, bool], Awaitable[None]]
"""Sends one reply. The flag says that an earlier try broke off: it may have been sent already.

Raises:
    RetryLaterError: the platform asks to wait.
    RefusedError: it will never be taken.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Courier:
    """Sends the replies of one process. ``sendings`` are by platform.

    ``turns`` keep sending and noting together where the platform knows no keys: a process that is killed then leaves
    one reply of which nobody knows whether it was sent, unless a slow one was overtaken.
    """

    store: Store
    thread: StorageThread
    sendings: Mapping[str, Sending]
    jitter: Callable[[], float]
    on_sent: Callable[[Claim], None] = lambda _: None
    turns: Turns = field(default_factory=lambda: Turns(0))

    def pump(self, *, most_at_once: int = 8) -> Pump:
        """What runs it."""
        return Pump(name="outbox", take=self.take, work=self.deliver, most_at_once=most_at_once)

    async def take(self) -> Claim | None:
        """The next reply to send."""
        return await self.thread.run(self.store.outbox.claim, tuple(self.sendings))

    async def deliver(self, claim: Claim) -> None:
        """Send one reply: it is sent afterwards, or it will be tried again, or it is dead."""
        async with self.turns.turn():
            await self._deliver(claim)

    async def _deliver(self, claim: Claim) -> None:
        try:
            reply = load(Reply, claim.payload)
            await asyncio.wait_for(self.sendings[claim.platform](reply, claim.was_interrupted), LONGEST_SEND_S)
        except RetryLaterError as exc:
            await self.thread.run(self.store.outbox.hold_back, claim, exc.after_s)
        except RefusedError as exc:
            _LOG.warning("reply %d was refused: %s", claim.id, exc)
            await self.thread.run(self.store.outbox.bury, claim, str(exc))
        except Exception as exc:  # noqa: BLE001  # the border: one bad reply must not end the courier
            _LOG.exception("reply %d could not be sent (try %d)", claim.id, claim.attempts)
            delay_s = min(_LONGEST_BACKOFF_S, 2.0 ** (claim.attempts - 1)) * (0.5 + self.jitter())
            fault = INTERRUPTED if isinstance(exc, TimeoutError) else type(exc).__name__
            await self.thread.run(self.store.outbox.postpone, claim, delay_s, fault)
        else:
            await self.thread.run(self.store.outbox.sent, claim)
            self.on_sent(claim)
