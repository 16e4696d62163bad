"""What was said to the bot while it was away: messages are asked for from the last one that was seen.

Discord replays what was missed to a session that goes on, and nothing to a new one. So it is noted until when each
shard was there, and which message was seen last in each direct chat; those chats cannot be listed otherwise.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.errors import AdvisorError
from bot.platforms.background import UnreachableError
from bot.platforms.discord.client import Api
from bot.platforms.discord.places import Places
from bot.platforms.discord.updates import PLATFORM
from bot.platforms.discord.ways import snowflake_at
from bot.storage.inbox import Incoming
from bot.storage.platform_notes import Note, PlatformNotes
from bot.storage.thread import StorageThread

SEEN, ALIVE = "seen", "alive"
_ALIVE_EVERY_S = 30.0
_MARGIN_S = 120.0
"""For so long a connection may be dead before the library notices; what is asked for twice is kept once."""
_LONGEST_AWAY_S = 86_400.0
_PAGE = 100
_MOST_PAGES = 20
_AT_ONCE = 4
_LOG = logging.getLogger(__name__)

Heard = Callable[[Mapping[str, Any]], Awaitable[None]]


@dataclass(slots=True, kw_only=True)
class Backfill:
    """One process. ``heard`` gets each message that was found; ``is_idle`` says that all that came is safe."""

    api: Api
    places: Places
    notes: PlatformNotes
    thread: StorageThread
    heard: Heard
    is_idle: Callable[[], bool]
    _there: set[int] = field(default_factory=set)
    _has_lost: bool = False

    def is_there(self, shard: int) -> None:
        """Note that a shard hears everything from now on."""
        self._there.add(shard)

    def is_away(self, shard: int) -> None:
        """Note that a shard may miss something from now on."""
        self._there.discard(shard)

    def stop_noting(self) -> None:
        """Note that something could not be kept: from here on all is looked for again after the next start."""
        self._has_lost = True

    async def note_seen(self, events: Sequence[Incoming]) -> None:
        """Note which messages of direct chats were seen last. It does not raise."""
        if self._has_lost:
            return
        last = {}
        for each in events:
            if each.message.isdigit() and _is_direct(each):
                last[each.address.chat] = each
        notes = [Note(kind=SEEN, name=chat, text=e.message, learner=e.address.learner) for chat, e in last.items()]
        await self._put(notes)

    async def watch(self) -> None:
        """Note again and again until when each shard was there."""
        while True:
            await asyncio.sleep(_ALIVE_EVERY_S)
            await self.note_alive()

    async def note_alive(self) -> None:
        """Note it now, where all that came is safe."""
        if self.is_idle() and not self._has_lost:
            now = str(int(time.time() - _MARGIN_S))
            await self._put([Note(kind=ALIVE, name=str(shard), text=now) for shard in self._there])

    async def run(self, shard: int) -> None:
        """Ask for what a shard has missed since it was there last. It does not raise."""
        try:
            alive = await self.thread.run(self.notes.all, PLATFORM, ALIVE)
            seen = await self.thread.run(self.notes.all, PLATFORM, SEEN)
        except AdvisorError as exc:
            _LOG.error("Discord: what was missed could not be looked for: %s", exc)
            return
        oldest = time.time() - _LONGEST_AWAY_S
        wanted: dict[str, int] = {}
        if str(shard) in alive:
            after = snowflake_at(max(float(alive[str(shard)]), oldest))
            wanted = dict.fromkeys(self.places.written_since(shard, after), after)
        if shard == 0:
            wanted |= {chat: max(int(last), snowflake_at(oldest)) for chat, last in seen.items()}
        limit = asyncio.Semaphore(_AT_ONCE)
        found = await asyncio.gather(*(self._channel(chat, after, limit) for chat, after in wanted.items()))
        if wanted:
            _LOG.info("Discord: %d channels looked through, %d messages found", len(wanted), sum(found))
        self.is_there(shard)
        await self.note_alive()

    async def _channel(self, channel: str, after: int, limit: asyncio.Semaphore) -> int:
        count = 0
        async with limit:
            for _ in range(_MOST_PAGES):
                page = await self._page(channel, after)
                for each in sorted(page, key=lambda each: int(each["id"])):
                    await self.heard({"guild_id": self.places.server_of(channel), **each})
                count += len(page)
                if len(page) < _PAGE:
                    return count
                after = max(int(each["id"]) for each in page)
        return count

    async def _page(self, channel: str, after: int) -> list[Mapping[str, Any]]:
        query = {"after": str(after), "limit": str(_PAGE)}
        try:
            found = await self.api.call("GET", "/channels/{channel_id}/messages", query=query, channel_id=channel)
        except (RefusedError, RetryLaterError, UnreachableError) as exc:
            _LOG.info("Discord: a channel could not be looked through: %s", exc)
            return []
        return list(found) if isinstance(found, list) else []

    async def _put(self, notes: Sequence[Note]) -> None:
        if not notes:
            return
        try:
            await self.thread.run(self.notes.put, PLATFORM, *notes)
        except AdvisorError as exc:
            _LOG.error("Discord: a note could not be kept: %s", exc)


def _is_direct(event: Incoming) -> bool:
    """Whether a message came in a direct chat."""
    return json.loads(event.payload)["raw"].get("guild_id") is None
