"""What the bot may not do in a server: told once to its log, kept for its manager, and not tried again."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field

from bot.platforms.background import Background
from bot.platforms.discord.places import Places
from bot.platforms.discord.updates import PLATFORM
from bot.storage.platform_notes import FORBIDDEN, Note, PlatformNotes
from bot.storage.thread import StorageThread

_LOG = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Forbidden:
    """The channels where something was refused. The note of a channel is its server and Discord's code."""

    notes: PlatformNotes
    thread: StorageThread
    places: Places
    behind: Background
    _told: set[str] = field(default_factory=set)

    async def read(self) -> None:
        """Know again what was noted before a restart: it was told then."""
        self._told |= set(await self.thread.run(self.notes.all, PLATFORM, FORBIDDEN))

    def drop(self, channel: str) -> None:
        """Note that the bot could write in ``channel``."""
        if channel in self._told:
            self._told.discard(channel)
            self.behind.do("dropping a missing right", self.thread.run(self.notes.drop, PLATFORM, FORBIDDEN, channel))

    def note(self, channel: str, code: int) -> None:
        """Note that the bot lacks a right in ``channel``."""
        server = self.places.server_of(channel)
        if server is None or channel in self._told:
            return
        self._told.add(channel)
        _LOG.warning("Discord: a right is missing (%d) in channel %s of server %s", code, channel, server)
        note = Note(kind=FORBIDDEN, name=channel, text=f"{server} {code}")
        self.behind.do("noting a missing right", self.thread.run(self.notes.put, PLATFORM, note))

    async def forget(self, server: str) -> None:
        """Drop what was noted of a server."""
        found = await self.thread.run(self.notes.all, PLATFORM, FORBIDDEN)
        for channel, text in found.items():
            if text.split()[0] == server:
                self._told.discard(channel)
                await self.thread.run(self.notes.drop, PLATFORM, FORBIDDEN, channel)
