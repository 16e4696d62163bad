"""Where channels belong, and what the bot may do there, as far as the library knows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.platforms.background import UnreachableError
from bot.platforms.discord.client import Api
from bot.platforms.discord.updates import Place

if TYPE_CHECKING:
    from discord import AutoShardedClient, Guild

_THREADS = (10, 11, 12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """What the library remembers of servers."""

    client: AutoShardedClient
    api: Api

    def known(self, channel: str, server: str | None) -> Place | None:
        """The place of a channel; ``None`` where it must be asked for."""
        if server is None:
            return Place()
        guild = self.client.get_guild(int(server))
        found: Any = None if guild is None else guild.get_channel_or_thread(int(channel))
        if found is None:
            return None
        parent = getattr(found, "parent_id", None)
        return Place(parent=None if parent is None else str(parent))

    async def asked(self, channel: str) -> Place:
        """The place of a channel that the library does not know: a thread that was closed for long."""
        try:
            found = await self.api.call("GET", "/channels/{channel_id}", channel_id=channel)
        except (RefusedError, RetryLaterError, UnreachableError):
            return Place()
        return Place(parent=found.get("parent_id") if found.get("type") in _THREADS else None)

    async def parent(self, thread: str) -> str | None:
        """The channel that a thread stands in; ``None`` for what is no thread."""
        found: Any = self.client.get_channel(int(thread))
        if found is None:
            return (await self.asked(thread)).parent
        parent = getattr(found, "parent_id", None)
        return None if parent is None else str(parent)

    def is_here(self, server: str | None) -> bool:
        """Whether the bot itself is in a server, rather than brought along by one member."""
        return server is None or self.client.get_guild(int(server)) is not None

    def shard_of(self, server: str) -> int:
        """The shard that a server belongs to."""
        return (int(server) >> 22) % (self.client.shard_count or 1)

    def server_of(self, channel: str) -> str | None:
        """The server of a channel; ``None`` for a direct chat."""
        found: Any = self.client.get_channel(int(channel))
        guild = getattr(found, "guild", None)
        return None if guild is None else str(guild.id)

    def written_since(self, shard: int, after: int) -> Iterator[str]:
        """The channels and threads of a shard that the bot may read and in which somebody wrote after ``after``."""
        for guild in self.client.guilds:
            if guild.shard_id == shard and not guild.unavailable:
                yield from _written_since(guild, after)


def _written_since(guild: Guild, after: int) -> Iterator[str]:
    own = guild.me
    channels: list[Any] = [*guild.channels, *guild.threads]
    for each in channels:
        last = getattr(each, "last_message_id", None)
        if last is None or last <= after:
            continue
        rights = None if own is None else each.permissions_for(own)
        if rights is None or (rights.view_channel and rights.read_message_history):
            yield str(each.id)
