"""Threads that are opened for long answers; a conversation goes on in them with what was said before."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.conversation.delivering import RefusedError
from bot.errors import StorageError
from bot.messages import Reply
from bot.platforms.discord.client import Api, BodyRefusedError, ForbiddenError
from bot.platforms.discord.places import Places
from bot.platforms.discord.updates import PLATFORM
from bot.platforms.discord.ways import Way
from bot.storage.chats import Chats
from bot.storage.learners import Address
from bot.storage.thread import StorageThread

_LONGEST_NAME = 100
_KEPT_OPEN_MINUTES = 1_440
_MOST_LOOKED_AT = 100
_WRITTEN = (0, 19, 20)
"""Types of messages that somebody wrote: by itself, as a reply, as the answer to a command."""
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Threads:
    """Opens threads from messages. The id of such a thread is that of its message, so that it is opened once.

    ``places`` knows where threads stand.
    """

    api: Api
    places: Places
    chats: Chats
    thread: StorageThread

    async def opened(self, reply: Reply, way: Way | None, message: str | None = None) -> str:
        """The channel that a reply goes to: its thread, or where none may be opened the channel itself."""
        channel = reply.target.partition("-")[0]
        begins = message or (way.message if way is not None else None)
        if reply.opens_thread is None or begins is None:
            return channel
        name = " ".join(reply.opens_thread.split())[:_LONGEST_NAME] or "…"
        body = {"name": name, "auto_archive_duration": _KEPT_OPEN_MINUTES}
        path = "/channels/{channel_id}/messages/{message_id}/threads"
        try:
            await self.api.call("POST", path, body, channel_id=channel, message_id=begins)
        except BodyRefusedError as exc:
            if not exc.is_there_already:
                return channel
        except ForbiddenError:
            return channel
        except RefusedError as exc:
            _LOG.info("Discord: no thread could be opened: %s", exc)
            return channel
        await self._go_on(reply, way, begins)
        return begins

    async def drop_line(self, channel: str) -> None:
        """Take away our line that a thread was opened from, where none of our answers is left in the thread."""
        parent = await self.places.parent(channel)
        if parent is None:
            return
        try:
            path = "/channels/{channel_id}/messages"
            said = await self.api.call("GET", path, query={"limit": str(_MOST_LOOKED_AT)}, channel_id=channel)
            if any(self._is_own(each) for each in said):
                return
            path = "/channels/{channel_id}/messages/{message_id}"
            if self._is_own(await self.api.call("GET", path, channel_id=parent, message_id=channel)):
                await self.api.call("DELETE", path, channel_id=parent, message_id=channel)
        except RefusedError as exc:
            _LOG.info("Discord: the line above a thread stays: %s", exc)

    def _is_own(self, message: Mapping[str, Any]) -> bool:
        return str(message["author"]["id"]) == self.api.own and message.get("type") in _WRITTEN

    async def _go_on(self, reply: Reply, way: Way | None, opened: str) -> None:
        if way is None or way.is_ephemeral:
            return  # what was said to one alone is not carried to where others read along
        address = Address(platform=PLATFORM, chat=reply.target, learner=way.learner)
        try:
            await self.thread.run(self.chats.branch, address, opened)
        except StorageError as exc:
            _LOG.error("Discord: a thread begins without what was said before: %s", exc)
