"""Answers what waits in the inbox: each chat in order, several chats at once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bot.conversation.drafts import Replies
from bot.conversation.kept import dump
from bot.conversation.pump import Pump
from bot.conversation.service import situation_of
from bot.conversation.signs import Sign, shown_while
from bot.messages import Message, Part, Reply
from bot.storage.exchanges import Change
from bot.storage.learners import Address
from bot.storage.letters import GIVEN_UP, MOST_TRIES, Claim
from bot.storage.outbox import Outgoing
from bot.storage.store import Store
from bot.storage.thread import StorageThread

LONGEST_ANSWER_S = 30.0
_LOG = logging.getLogger(__name__)


class Handling(Protocol):
    """The service, as the worker needs it."""

    async def handle(self, message: Message, on_text: Callable[[str], None] | None = None) -> Replies:
        """The replies to a message and what is kept with them; ``on_text`` gets the text so far."""
        ...


class UnreadableError(Exception):
    """What came makes no sense and never will. The message says why, without what it says."""


Reading = Callable[[str], Message | None]
"""Makes a message of a raw update; ``None`` for one that asks for no answer.

Raises:
    UnreadableError: it is no such update.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxWorker:
    """One worker of one process. ``readings`` and ``signs`` are by platform, ``fault_text`` is by language.

    ``on_kept`` is called when there is something to send.
    """

    store: Store
    thread: StorageThread
    service: Handling
    readings: Mapping[str, Reading]
    fault_text: Callable[[str], str]
    on_kept: Callable[[], None]
    jitter: Callable[[], float]
    signs: Mapping[str, Sign] = field(default_factory=dict)

    def pump(self, *, most_at_once: int = 8) -> Pump:
        """What runs it."""
        return Pump(name="inbox", take=self.take, work=self.answer, most_at_once=most_at_once)

    async def take(self) -> Claim | None:
        """The next message to answer."""
        return await self.thread.run(self.store.inbox.claim, tuple(self.readings))

    async def answer(self, claim: Claim) -> None:
        """Answer one message: its reply waits in the outbox afterwards, or it will be tried again, or it is dead."""
        try:
            if claim.is_given_up:
                await self._give_up(claim)
            else:
                await self._answer(claim)
        except UnreadableError as exc:
            _LOG.warning("message %d cannot be read and is put aside: %s", claim.id, exc)
            await self.thread.run(self.store.inbox.bury, claim, f"cannot be read: {exc}")
        except Exception as exc:  # noqa: BLE001  # the border: one bad message must not end the worker
            _LOG.exception("message %d could not be answered (try %d)", claim.id, claim.attempts)
            await self._try_later(claim, type(exc).__name__)
        finally:
            await self.thread.run(self.store.inbox.let_go, claim)

    async def _answer(self, claim: Claim) -> None:
        message = self.readings[claim.platform](claim.payload)
        if message is None:
            await self.thread.run(self.store.inbox.dismiss, claim)
            return
        sign = self.signs.get(claim.platform)
        if sign is None:
            done = await asyncio.wait_for(self.service.handle(message), LONGEST_ANSWER_S)
        else:
            async with shown_while(sign, message) as on_text:
                done = await asyncio.wait_for(self.service.handle(message, on_text), LONGEST_ANSWER_S)
        if await self.thread.run(self.store.exchanges.keep, done.change, claim):
            self.on_kept()
        else:
            _LOG.info("message %d: the answer came too late and was dropped", claim.id)

    async def _try_later(self, claim: Claim, fault: str) -> None:
        """Put the message back, or bury it and say so to the learner."""
        if claim.attempts >= MOST_TRIES:
            await self._apologise(claim)
        delay_s = 2.0 ** (claim.attempts - 1) * (0.5 + self.jitter())
        await self.thread.run(self.store.inbox.postpone, claim, delay_s, fault)

    async def _give_up(self, claim: Claim) -> None:
        """Say to the learner that a message which broke off again and again is not answered, and bury it."""
        _LOG.error("message %d was interrupted too often and is given up", claim.id)
        await self._apologise(claim)
        await self.thread.run(self.store.inbox.bury, claim, GIVEN_UP)

    async def _apologise(self, claim: Claim) -> None:
        try:
            message = self.readings[claim.platform](claim.payload)
        except Exception as exc:  # noqa: BLE001  # whatever a reader of raw updates raises: there is nobody to tell
            _LOG.warning("message %d: nobody can be told (%s)", claim.id, type(exc).__name__)
            return
        if message is None:
            return
        address = Address(platform=message.platform, chat=message.conversation, learner=message.learner)
        remembered = await self.thread.run(self.store.exchanges.remembered, address, is_private=message.is_private)
        key = self.store.vault.lookup("apology", str(claim.id)).hex()[:24]
        reply = Reply(
            target=message.conversation,
            parts=(Part(text=self.fault_text(situation_of(message, address, remembered).language)),),
            idempotency_key=key,
            reply_to=message.id if message.press is None and message.via is None else None,
            is_private=message.is_private,
            via=message.via,
        )
        outgoing = Outgoing(payload=dump(reply), idempotency_key=key)
        change = Change(address=address, key_id=remembered.key_id, replies=(outgoing,))
        if await self.thread.run(self.store.exchanges.keep, change):
            self.on_kept()
