"""What was said to the bot while it was away: messages are asked for from the last one that was seen.

Discord replays what was missed to a session that goes on, and nothing to a new one. So it is noted until when each
shard was there, and which message was seen last in each direct chat; those chats cannot be listed otherwise. Neither
is noted before what was missed has been looked for: a newer message must not hide an older one.
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

SEEN, ALIVE, BEGUN = "seen", "alive", "begun"
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
    _looked: set[int] = field(default_factory=set)
    _has_lost: bool = False
    _unnoted: dict[str, Note] = field(default_factory=dict)
    _known: set[str] = field(default_factory=set)

    async def begin(self) -> None:
        """Note when the bot was started for the first time. It does not raise."""
        try:
            known = await self.thread.run(self.notes.all, PLATFORM, BEGUN)
            self._known = set(await self.thread.run(self.notes.all, PLATFORM, SEEN))
        except AdvisorError as exc:
            _LOG.error("Discord: the notes could not be read: %s", exc)
            return
        if not known:
            await self._put([Note(kind=BEGUN, name=BEGUN, text=str(time.time()))])

    def is_new(self, shard: int) -> None:
        """Note that a shard has a new session: what was missed before must be looked for."""
        self._looked.discard(shard)
        self._there.discard(shard)

    def is_back(self, shard: int) -> None:
        """Note that the session of a shard goes on: what was missed is replayed."""
        if shard in self._looked:
            self._there.add(shard)

    def is_away(self, shard: int) -> None:
        """Note that a shard may miss something from now on."""
        self._there.discard(shard)

    def stop_noting(self) -> None:
        """Note that something could not be kept: from here on all is looked for again after the next start."""
        self._has_lost = True

    async def note_seen(self, events: Sequence[Incoming]) -> None:
        """Note which messages of direct chats were seen last. It does not raise."""
        for each in events:
            if each.message.isdigit() and _is_direct(each):
                note = Note(kind=SEEN, name=each.address.chat, text=each.message, learner=each.address.learner)
                before = self._unnoted.get(note.name)
                if before is None or int(before.text) < int(note.text):
                    self._unnoted[note.name] = note
        await self._note_seen()

    async def _note_seen(self) -> None:
        """Put what was seen, once older messages are safe: direct chats belong to the first shard.

        Of a chat without a note nothing older could be looked for, so its first note hides nothing.
        """
        new = [each for each in self._unnoted.values() if each.name not in self._known]
        self._known |= {each.name for each in new}
        await self._put(new)
        if 0 in self._there and not self._has_lost:
            notes, self._unnoted = list(self._unnoted.values()), {}
            await self._put(notes)

    async def watch(self) -> None:
        """Note again and again until when each shard was there."""
        while True:
            await asyncio.sleep(_ALIVE_EVERY_S)
            await self.note_alive()

    async def note_alive(self) -> None:
        """Note it now, where all that came is safe."""
        await self._note_seen()
        if self.is_idle() and not self._has_lost:
            now = str(int(time.time() - _MARGIN_S))
            await self._put([Note(kind=ALIVE, name=str(shard), text=now) for shard in self._there])

    async def run(self, shard: int) -> None:
        """Ask for what a shard has missed since it was there last. It does not raise."""
        try:
            alive = await self.thread.run(self.notes.all, PLATFORM, ALIVE)
            begun = await self.thread.run(self.notes.all, PLATFORM, BEGUN)
            seen = await self.thread.run(self.notes.all, PLATFORM, SEEN)
        except AdvisorError as exc:
            _LOG.error("Discord: what was missed could not be looked for: %s", exc)
            return
        oldest = time.time() - _LONGEST_AWAY_S
        wanted: dict[str, int] = {}
        since = alive.get(str(shard), begun.get(BEGUN))
        if since is not None:
            after = snowflake_at(max(float(since), oldest))
            wanted = dict.fromkeys(self.places.written_since(shard, after), after)
        if shard == 0:
            wanted |= {chat: max(int(last), snowflake_at(oldest)) for chat, last in seen.items()}
        limit = asyncio.Semaphore(_AT_ONCE)
        found = await asyncio.gather(*(self._channel(chat, after, limit) for chat, after in wanted.items()))
        if wanted:
            _LOG.info("Discord: %d channels looked through, %d messages found", len(wanted), sum(found))
        self._looked.add(shard)
        self._there.add(shard)
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
        except RefusedError as exc:
            _LOG.info("Discord: a channel cannot be looked through: %s", exc)
            return []
        except (RetryLaterError, UnreachableError) as exc:
            _LOG.warning("Discord: a channel could not be looked through, that waits for the next start: %s", exc)
            self.stop_noting()
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
