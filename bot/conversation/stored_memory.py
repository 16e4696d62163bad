"""What conversations need of the storage, for async callers: every call goes through the one thread."""

from __future__ import annotations

from decimal import Decimal
from typing import Protocol

from bot.conversation.daily_spend import DailySpend
from bot.messages import Message
from bot.storage.buttons import Pressed, Refusal
from bot.storage.exchanges import Change
from bot.storage.learners import Address, Remembered
from bot.storage.platform_notes import FORBIDDEN
from bot.storage.records import Record
from bot.storage.store import Store
from bot.storage.thread import StorageThread

_KEY_DIGITS = 24  # Discord takes a nonce of at most 25 characters (2026-11)


class Remembering(Protocol):
    """Memory as the service reads it."""

    async def remembered(self, address: Address, *, is_private: bool) -> Remembered:
        """What is known of a learner in a chat."""
        ...

    async def press(self, token: str, address: Address) -> Pressed | Refusal:
        """What a button does."""
        ...

    async def record(self, address: Address) -> Record:
        """All that is kept of a learner."""
        ...

    def reply_key(self, message: Message, number: int) -> str:
        """The key of the ``number``-th reply to a message: the same each time that it is made, and nobody else's."""
        ...


class StoredMemory:
    """The storage, read and written through its thread."""

    def __init__(self, store: Store, thread: StorageThread) -> None:
        """Both live as long as this."""
        self._store = store
        self._thread = thread

    async def remembered(self, address: Address, *, is_private: bool) -> Remembered:
        """What is known of a learner in a chat."""
        return await self._thread.run(self._store.exchanges.remembered, address, is_private=is_private)

    async def press(self, token: str, address: Address) -> Pressed | Refusal:
        """What a button does."""
        return await self._thread.run(self._store.buttons.press, token, address)

    async def record(self, address: Address) -> Record:
        """All that is kept of a learner."""
        return await self._thread.run(self._store.records.record, address)

    async def server(self, platform: str, server: str) -> str | None:
        """What a community has set."""
        return await self._thread.run(self._store.servers.read, platform, server)

    async def forbidden_channels(self, platform: str, server: str) -> tuple[str, ...]:
        """The channels of a community in which the bot was refused what it must do, in order."""
        found = await self._thread.run(self._store.platform_notes.all, platform, FORBIDDEN)
        return tuple(sorted(channel for channel, text in found.items() if text.split()[0] == server))

    async def keep(self, change: Change) -> bool:
        """Keep what a message changed, where no inbox is in between."""
        return await self._thread.run(self._store.exchanges.keep, change)

    def purse(self, cap_usd: Decimal) -> DailySpend:
        """What may be spent in a day, kept in the same storage."""
        return DailySpend(store=self._store, thread=self._thread, cap_usd=cap_usd)

    def reply_key(self, message: Message, number: int) -> str:
        """The key of the ``number``-th reply to a message, for the outbox and for platforms that know such keys."""
        vault = self._store.vault
        found = vault.lookup("reply", message.platform, message.conversation, message.id, str(number))
        return found.hex()[:_KEY_DIGITS]
