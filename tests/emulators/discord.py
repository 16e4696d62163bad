"""A strict Discord on loopback, gateway and API: refuses what the real one refuses, fails on demand, records all calls.

One application; any number of servers, channels and people. ``shown(channel)`` is what all see there,
``shown_to(user)`` what only one sees. A test that wants the library in its own process to come here uses
``with discord.pointed():``.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from aiohttp import web

from tests.emulators.discord_commands import check_commands
from tests.emulators.discord_gateway import Gateway
from tests.emulators.discord_http import PREFIX, Asked, Call, Doors, Fault
from tests.emulators.discord_interactions import Ack, Interaction, Interactions
from tests.emulators.discord_messages import Messages
from tests.emulators.discord_people import People
from tests.emulators.discord_rules import unknown
from tests.emulators.discord_world import APPLICATION_ID, BOT_ID, PERMISSIONS, Channel, Guild, Shown, World

TOKEN = "OTAwMDAwMDAwMDAwMDAwMDAx.emulated.token-of-no-real-bot"
SEND = "POST /channels/{channel}/messages"
EDIT = "PATCH /channels/{channel}/messages/{message}"
CALLBACK = "POST /interactions/{interaction}/{token}/callback"
ORIGINAL = "PATCH /webhooks/{application}/{token}/messages/{message}"
FOLLOW_UP = "POST /webhooks/{application}/{token}"
TYPING = "POST /channels/{channel}/typing"
COMMANDS = "PUT /applications/{application}/commands"
THREAD_OF_MESSAGE = "POST /channels/{channel}/messages/{message}/threads"


class DiscordEmulator(People):
    """Everything of one bot. To be used as an async context manager within the loop of the test."""

    def __init__(self, *, token: str = TOKEN, port: int = 0) -> None:
        self.token, self.port = token, port
        self.world = World()
        self.gateway = Gateway(self.world, token)
        self.messages = Messages(self.world, self.gateway)
        self.interactions = Interactions(self.world, self.messages)
        self.doors = Doors(token)
        self.commands: list[dict[str, Any]] = []
        self.shards = 1
        self.home = self.world.add_guild("College")

    async def __aenter__(self) -> DiscordEmulator:
        app = web.Application(client_max_size=30_000_000)
        self._routes(app)
        app.router.add_get("/gateway/", self.gateway.serve)
        app.router.add_get("/attachments/{channel}/{upload}/{name}", self._file)
        app.router.add_route("*", "/{rest:.*}", self.doors.missing)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]  # aiohttp has no other way
        self.world.url = f"http://127.0.0.1:{self.port}"
        self.gateway.url = f"ws://127.0.0.1:{self.port}/gateway/"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.gateway.drop()
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        """What stands in the place of ``https://discord.com/api/v10``."""
        return f"{self.world.url}{PREFIX}"

    @property
    def gateway_url(self) -> str:
        """What stands in the place of ``wss://gateway.discord.gg/``."""
        return self.gateway.url

    @contextmanager
    def pointed(self) -> Iterator[None]:
        """Have the library in this process come here instead, until the end."""
        import yarl
        from discord.gateway import DiscordWebSocket
        from discord.http import Route

        before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = self.url, yarl.URL(self.gateway_url)
        try:
            yield
        finally:
            Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before

    # What there is.

    @property
    def general(self) -> int:
        """The channel in which people write when no other is named."""
        assert self.home.system_channel is not None
        return self.home.system_channel

    def add_guild(self, name: str = "Another", *, owner: int = 1, has_bot: bool = True, id: int | None = None) -> Guild:
        """A new server; the bot is told where it is in it."""
        guild = self.world.add_guild(name, owner=owner, has_bot=has_bot, id=id)
        if has_bot:
            self.gateway.joined(guild)
        return guild

    def remove_bot(self, guild: Guild) -> None:
        """The bot is removed from a server."""
        guild.has_bot = False
        self.gateway.dispatch("GUILD_DELETE", {"id": str(guild.id)}, guild=guild.id)

    def add_channel(self, name: str, kind: int = 0, *, guild: Guild | None = None, parent: int | None = None) -> int:
        """A new channel; its id."""
        channel = self.world.add_channel(guild or self.home, name, kind, parent=parent)
        self.gateway.dispatch("CHANNEL_CREATE", self.world.channel(channel), guild=channel.guild, intent=1)
        return channel.id

    def add_member(self, user: int, *permissions: str, guild: Guild | None = None, roles: Sequence[int] = ()) -> None:
        """Somebody in a server, with permissions beyond those of everyone ("manage_guild", "manage_messages")."""
        where = guild or self.home
        known = set(where.roles)
        self.world.add_member(where, user, *permissions, roles=roles)
        for role in set(where.roles) - known:
            self._tell_role(where, role)

    def add_role(self, name: str, *permissions: str, guild: Guild | None = None) -> int:
        """A new role; its id."""
        role = self.world.add_role(guild or self.home, name, *permissions)
        self._tell_role(guild or self.home, role)
        return role

    def _tell_role(self, guild: Guild, role: int) -> None:
        found = next(each for each in self.world.guild(guild)["roles"] if each["id"] == str(role))
        self.gateway.dispatch("GUILD_ROLE_CREATE", {"guild_id": str(guild.id), "role": found}, guild=guild.id, intent=1)

    def dm(self, user: int) -> int:
        """The channel of somebody's private chat with the bot."""
        return self.world.dm(user).id

    def private_channel(self, *people: int) -> int:
        """A private chat of several people, in which the bot is not."""
        return self.world.dm(*people).id

    # Faults.

    def fail_next(self, route: str, status: int, **more: Any) -> None:
        """Have the next call of a route fail, as the fields of ``Fault`` say."""
        assert route in self.doors.routes, f"there is no route {route!r}"
        self.doors.faults.setdefault(route, []).append(Fault(status, **more))

    def drop(self) -> None:
        """Cut the gateway's connections; sessions can be resumed, what happens meanwhile is replayed."""
        self.gateway.drop()

    def reconnect(self) -> None:
        """Op 7."""
        self.gateway.reconnect()

    def invalidate_session(self, *, can_resume: bool = False) -> None:
        """Op 9: what happens before the bot identifies anew is never sent to it."""
        self.gateway.invalidate(can_resume=can_resume)

    def close_with(self, code: int, *, stays: bool = True) -> None:
        """Close the gateway's connections with a code, later ones too."""
        self.gateway.close(code, stays=stays)

    def forbid(self, channel: int, *permissions: str) -> None:
        """Take permissions from the bot in a channel, and in its threads."""
        assert set(permissions) <= set(PERMISSIONS)
        place = self.world.channels[channel]
        place.forbidden |= set(permissions)
        self._tell_overwrites(place)

    def allow(self, channel: int, *permissions: str) -> None:
        """Give them back."""
        place = self.world.channels[channel]
        place.forbidden -= set(permissions)
        self._tell_overwrites(place)

    def _tell_overwrites(self, channel: Channel) -> None:
        assert channel.guild is not None
        found = self.world.guild(self.world.guilds[channel.guild])
        data = next(each for each in [*found["channels"], *found["threads"]] if each["id"] == str(channel.id))
        self.gateway.dispatch("CHANNEL_UPDATE", data, guild=channel.guild, intent=1)

    def pass_time(self, seconds: float) -> None:
        """Put the clock of this Discord forward: tokens and deadlines run out."""
        self.world.shift_s += seconds

    # What tests ask.

    @property
    def calls(self) -> list[Call]:
        return self.doors.calls

    def of(self, route: str, status: int = 200) -> list[Call]:
        """The calls of a route that were answered so."""
        return [each for each in self.calls if each.route == route and each.status == status]

    @property
    def refused(self) -> list[Call]:
        """Calls that were wrong, not those that a test had fail: there must be none."""
        wrong = (400, 405, 413)
        return [
            each for each in self.calls
            if not each.is_ordered and (each.status in wrong or each.description == "no such route")
        ]  # fmt: skip

    @property
    def invalid(self) -> int:
        """Calls answered 401, 403 or 429: 10,000 of them in ten minutes ban the address."""
        return sum(each.status in (401, 403, 429) for each in self.calls)

    @property
    def acks(self) -> list[Ack]:
        """First answers to interactions, with their times."""
        return self.interactions.acks

    @property
    def pings(self) -> list[tuple[int, str]]:
        """What would have rung somebody: there must be none."""
        return self.messages.pings

    def shown(self, channel: int | None = None) -> list[Shown]:
        """What the bot has said in a channel for all to see, oldest first."""
        return [each for each in self.world.shown(channel or self.general) if each.author == BOT_ID]

    def all_shown(self, channel: int | None = None) -> list[Shown]:
        """Everything that all see in a channel, oldest first."""
        return list(self.world.shown(channel or self.general))

    def shown_to(self, user: int) -> list[Shown]:
        """What only one person sees, oldest first."""
        return [each for each in self.world.messages.values() if each.seen_by == user and not each.is_deleted]

    def threads(self, channel: int | None = None) -> list[Channel]:
        """The threads below a channel."""
        return [each for each in self.world.channels.values() if each.parent == (channel or self.general)]

    async def ready(self, shards: int = 1, timeout_s: float = 20.0) -> None:
        """Wait until so many shards have identified."""
        await self.until(lambda: len(self.gateway.live) >= shards, timeout_s)

    async def until(self, condition: Callable[[], object], timeout_s: float = 10.0) -> None:
        """Wait until something holds."""
        end = time.monotonic() + timeout_s
        while not condition():
            if time.monotonic() > end:
                said = [each.text[:80] for each in list(self.world.messages.values())[-8:]]
                calls = [f"{each.route} {each.status} {each.description}" for each in self.calls[-12:]]
                raise AssertionError(f"it never came; calls: {calls}; said: {said}")
            await asyncio.sleep(0.01)

    async def answered(self, interaction: Interaction, timeout_s: float = 10.0) -> Shown:
        """Wait until an interaction has its answer; its message."""
        await self.until(lambda: interaction.is_answered, timeout_s)
        assert interaction.original is not None
        return interaction.original

    # The API.

    def _routes(self, app: web.Application) -> None:
        """Every route that there is; any other is refused."""
        messages, interactions = self.messages, self.interactions
        channel, webhook = "/channels/{channel}", "/webhooks/{application}/{token}"
        for route, handler in (
            ("GET /users/@me", self._me), ("GET /oauth2/applications/@me", self._application),
            ("GET /applications/@me", self._application), ("GET /gateway/bot", self._gateway_bot),
            ("GET /gateway", self._gateway_bot), (COMMANDS, self._put_commands),
            ("GET /applications/{application}/commands", self._get_commands),
            ("GET /guilds/{guild}", self._guild), ("GET /guilds/{guild}/members/{user}", self._member),
            ("POST /users/@me/channels", messages.open_dm), (f"GET {channel}", messages.get_channel),
            (f"PATCH {channel}", messages.edit_channel), (f"GET {channel}/messages", messages.get_messages),
            (f"GET {channel}/messages/{{message}}", messages.get_message), (SEND, messages.send), (EDIT, messages.edit),
            (f"DELETE {channel}/messages/{{message}}", messages.delete), (TYPING, messages.type),
            (THREAD_OF_MESSAGE, messages.thread_of_message), (f"POST {channel}/threads", messages.thread_in_channel),
            (f"PUT {channel}/thread-members/@me", messages.join_thread),
        ):  # fmt: skip
            self.doors.add(app, route, handler)
        for route, handler in (
            (CALLBACK, interactions.callback), (FOLLOW_UP, interactions.follow_up), (ORIGINAL, interactions.edit),
            (f"GET {webhook}/messages/{{message}}", interactions.get),
            (f"DELETE {webhook}/messages/{{message}}", interactions.delete),
        ):  # fmt: skip
            self.doors.add(app, route, handler, is_open=True)

    async def _me(self, _asked: Asked) -> object:
        return {**self.world.user(BOT_ID), "verified": True, "mfa_enabled": False, "email": None, "flags": 0}

    async def _application(self, _asked: Asked) -> object:
        return {
            "id": str(APPLICATION_ID), "name": "Advisor", "icon": None, "description": "", "bot_public": True,
            "bot_require_code_grant": False, "verify_key": "0" * 64, "owner": self.world.user(1), "team": None,
            "summary": "", "flags": 0, "approximate_guild_count": len(self.world.guilds),
            "integration_types_config": {"0": {}, "1": {}},
        }  # fmt: skip

    async def _gateway_bot(self, _asked: Asked) -> object:
        limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
        return {"url": self.gateway_url, "shards": self.shards, "session_start_limit": limit}

    async def _put_commands(self, asked: Asked) -> object:
        if asked.number("application") != APPLICATION_ID:
            raise unknown("Application", 10002)
        check_commands(asked.body)
        self.commands = [
            {"type": 1, "description": "", **each, "application_id": str(APPLICATION_ID),
             "id": str(self.world.new_id()), "version": str(self.world.new_id())}
            for each in asked.body
        ]  # fmt: skip
        return self.commands

    async def _get_commands(self, _asked: Asked) -> object:
        return self.commands

    async def _guild(self, asked: Asked) -> object:
        guild = self.world.guilds.get(asked.number("guild"))
        if guild is None or not guild.has_bot:
            raise unknown("Guild", 10004)
        return self.world.guild(guild)

    async def _member(self, asked: Asked) -> object:
        guild = self.world.guilds.get(asked.number("guild"))
        if guild is None or not guild.has_bot:
            raise unknown("Guild", 10004)
        if asked.number("user") not in guild.members:
            raise unknown("Member", 10007)
        return self.world.member(guild, asked.number("user"))

    async def _file(self, request: web.Request) -> web.Response:
        for shown in self.world.messages.values():
            for upload in shown.uploads:
                if str(upload.id) == request.match_info["upload"]:
                    return web.Response(body=upload.content)
        return web.Response(status=404)
