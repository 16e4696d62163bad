"""Discord by discord.py, with its errors told in our words. The token never stands in them."""

from __future__ import annotations

import json
import warnings
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.errors import PlatformError
from bot.messages import File
from bot.platforms.background import UnreachableError
from bot.platforms.discord.buckets import Buckets

if TYPE_CHECKING:
    from discord import AutoShardedClient, HTTPException

T = TypeVar("T")
DEFAULT_API = "https://discord.com/api/v10"
LONGEST_WAIT_S = 10.0
"""A longer wait that Discord asks for is waited in the outbox, where it holds up nobody else."""
UNAUTHORIZED = (
    "Discord does not know this token (4004): get a new one from the developer portal and set ADVISOR_DISCORD_TOKEN"
)
INTENTS_REFUSED = (
    "Discord refused the intents (4014): this bot asks for none that is privileged, so look in the developer portal "
    "whether the application is limited or was disabled"
)
_CLOSED = {
    4010: "Discord refused the shard (4010): look at ADVISOR_DISCORD_SHARDS",
    4011: "Discord asks for more shards (4011): unset ADVISOR_DISCORD_SHARDS, or name more of them",
    4012: "Discord does not speak this version of its gateway any more (4012): update this program",
    4013: "Discord refused the intents (4013): update this program",
}
_ALREADY_THERE = 160_004
_INTERACTION_IS_OVER = 50_027
"""Told with 401, as a wrong token of the bot is."""


class NotThereError(RefusedError):
    """What was named is gone: a channel, a message, or an interaction whose time is over."""


class ForbiddenError(RefusedError):
    """The bot may not do this there. ``code`` is Discord's."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


class BodyRefusedError(RefusedError):
    """Discord could not read the call: the words may still go without their form. ``code`` is Discord's."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code

    @property
    def is_there_already(self) -> bool:
        """Whether what was to be made is there."""
        return self.code == _ALREADY_THERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Shards:
    """The shards of this process: from ``first`` to ``last`` of ``count``."""

    first: int
    last: int
    count: int


def _deaf(_: int) -> None:
    """Hears nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ears:
    """Who is told what the gateway says, nobody by default. ``heard`` gets each event as it came, as text."""

    heard: Callable[[str], Awaitable[None]] | None = None
    identified: Callable[[int], None] = _deaf
    resumed: Callable[[int], None] = _deaf
    disconnected: Callable[[int], None] = _deaf
    ready: Callable[[int], None] = _deaf
    removed_from: Callable[[int], None] = _deaf


def load_library() -> None:
    """Import the library without its warning of a module for sound, which is not used here."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="'audioop' is deprecated", category=DeprecationWarning)
        import discord  # noqa: F401


def make_client(ears: Ears, shards: Shards | None) -> AutoShardedClient:
    """The library's client, not yet started. It asks for no privileged intent, and remembers no message or member."""
    load_library()
    import discord

    class Client(discord.AutoShardedClient):
        async def on_socket_raw_receive(self, text: str) -> None:
            if ears.heard is not None:
                await ears.heard(text)

        async def on_shard_ready(self, shard: int) -> None:
            ears.ready(shard)

        async def on_shard_connect(self, shard: int) -> None:
            ears.identified(shard)

        async def on_shard_resumed(self, shard: int) -> None:
            ears.resumed(shard)

        async def on_shard_disconnect(self, shard: int) -> None:
            ears.disconnected(shard)

        async def on_guild_remove(self, guild: discord.Guild) -> None:
            ears.removed_from(guild.id)

    options: dict[str, Any] = {}
    if shards is not None:
        options = {"shard_ids": list(range(shards.first, shards.last + 1)), "shard_count": shards.count}
    client = Client(
        intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True),
        max_messages=None,
        member_cache_flags=discord.MemberCacheFlags.none(),
        chunk_guilds_at_startup=False,
        allowed_mentions=discord.AllowedMentions.none(),
        enable_debug_events=True,  # the public way to the raw events
        **options,
    )
    client.http.max_ratelimit_timeout = LONGEST_WAIT_S
    Buckets(http=client.http).install()
    return client


@dataclass(slots=True, kw_only=True)
class Api:
    """Calls of the REST interface. The library keeps to the limits of each route."""

    client: AutoShardedClient

    @property
    def application(self) -> int:
        """The id of the application."""
        found = self.client.application_id
        if found is None:
            raise UnreachableError("it is not logged in yet")
        return found

    @property
    def own(self) -> str:
        """The id of the bot among those who write."""
        return "" if self.client.user is None else str(self.client.user.id)

    async def call(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        files: Sequence[File] = (),
        query: Mapping[str, str] | None = None,
        **ids: str | int,
    ) -> Any:  # noqa: ANN401  # JSON of any shape, read by the caller
        """What Discord answers. ``path`` holds the names of ``ids`` in braces.

        Raises:
            RetryLaterError, UnreachableError, RefusedError, PlatformError: see :func:`told`.
        """
        from discord.http import Route

        route = Route(method, path, metadata=None, **ids)
        options: dict[str, Any] = {} if body is None else {"json": body}
        if files:
            options = {"form": _form(body, files)}
        if query is not None:
            options["params"] = dict(query)
        return await told(self.client.http.request(route, **options))


def _form(body: object, files: Sequence[File]) -> list[dict[str, Any]]:
    fields: list[dict[str, Any]] = [{"name": "payload_json", "value": json.dumps(body)}]
    for number, file in enumerate(files):
        fields.append(
            {
                "name": f"files[{number}]",
                "value": file.content,
                "filename": file.name,
                "content_type": "application/octet-stream",
            }
        )
    return fields


async def told(call: Awaitable[T]) -> T:
    """What ``call`` gives.

    Raises:
        RetryLaterError: Discord asks to wait.
        UnreachableError: it cannot be reached, or has a fault.
        RefusedError: it will never take this; :class:`NotThereError`, :class:`ForbiddenError`,
            :class:`BodyRefusedError`.
        PlatformError: it does not take this bot.
    """
    import aiohttp
    import discord

    try:
        return await call
    except discord.RateLimited as exc:
        raise RetryLaterError(exc.retry_after) from exc
    except discord.LoginFailure:
        raise PlatformError(UNAUTHORIZED) from None
    except discord.PrivilegedIntentsRequired:
        raise PlatformError(INTENTS_REFUSED) from None
    except discord.ConnectionClosed as exc:
        raise _closed(exc.code) from None
    except discord.GatewayNotFound:
        raise UnreachableError("the gateway was not named") from None
    except discord.HTTPException as exc:
        raise _refusal(exc) from None
    except (aiohttp.ClientError, TimeoutError, OSError) as exc:
        raise UnreachableError(type(exc).__name__) from None


def _closed(code: int) -> PlatformError:
    known = {4004: UNAUTHORIZED, 4014: INTENTS_REFUSED, **_CLOSED}
    return PlatformError(known.get(code, f"Discord has closed the connection for good ({code})"))


def _refusal(fault: HTTPException) -> Exception:
    what = f"{fault.status} ({fault.code})"
    if fault.status == 404 or fault.code == _INTERACTION_IS_OVER:
        return NotThereError(what)
    if fault.status == 401:
        return PlatformError(UNAUTHORIZED)
    if fault.status == 403:
        return ForbiddenError(what, fault.code)
    if fault.status == 429:
        return RetryLaterError(_wait_s(fault.response.headers))
    if fault.status >= 500:
        return UnreachableError(what)
    return BodyRefusedError(f"{what}: {' '.join(fault.text.split())[:120]}", fault.code)


def _wait_s(headers: Mapping[str, str]) -> float:
    try:
        return float(headers.get("Retry-After", ""))
    except ValueError:
        return LONGEST_WAIT_S


@dataclass(slots=True, kw_only=True)
class Addresses:
    """Where the library finds Discord. It knows one place for the whole process, which is put back afterwards."""

    api: str
    _before: tuple[str, Any] | None = field(default=None)

    def point(self) -> None:
        """Point the library there. Before anything is called."""
        load_library()
        from discord.gateway import DiscordWebSocket
        from discord.http import Route

        self._before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
        Route.BASE = self.api

    def point_gateway(self, url: str) -> None:
        """Use the gateway that this API names, unless it is Discord's own."""
        import yarl
        from discord.gateway import DiscordWebSocket

        if self.api != DEFAULT_API:
            DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url)

    def restore(self) -> None:
        """Put back what was there."""
        from discord.gateway import DiscordWebSocket
        from discord.http import Route

        if self._before is not None:
            Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = self._before
            self._before = None
