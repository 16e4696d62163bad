"""The gateway: sessions of shards, each with all that was sent to it, so that it can be resumed."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.emulators.discord_world import APPLICATION_ID, BOT_ID, Guild, World

PRIVILEGED = {1: "GUILD_MEMBERS", 8: "GUILD_PRESENCES", 15: "MESSAGE_CONTENT"}
GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES = 1 << 0, 1 << 9, 1 << 12
MOST_PER_MINUTE = 120
_FLUSHED = zlib.Z_SYNC_FLUSH


class ClosingError(Exception):
    """The gateway closes the connection with a code."""

    def __init__(self, code: int) -> None:
        super().__init__(str(code))
        self.code = code


@dataclass
class Session:
    """One identified shard. ``sent`` holds everything by its number."""

    id: str
    shard: tuple[int, int]
    intents: int
    number: int = 0
    sent: list[dict[str, Any]] = field(default_factory=list)
    connection: Connection | None = None

    def push(self, event: str, data: Mapping[str, Any]) -> None:
        self.number += 1
        payload = {"op": 0, "t": event, "s": self.number, "d": data}
        self.sent.append(payload)
        if self.connection is not None:
            self.connection.send(payload)


class Connection:
    """One websocket. What is to be sent waits in a queue, so that order is kept and nobody waits for the network."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse) -> None:
        self.request, self.socket = request, socket
        self.session: Session | None = None
        self.heard_at = time.monotonic()
        self.received: list[float] = []
        self._queue: asyncio.Queue[dict[str, Any] | int] = asyncio.Queue()
        self._deflate = zlib.compressobj() if request.query.get("compress") == "zlib-stream" else None

    def send(self, payload: Mapping[str, Any]) -> None:
        self._queue.put_nowait(dict(payload))

    def close(self, code: int) -> None:
        """Close after everything that waits."""
        self._queue.put_nowait(code)

    def abort(self) -> None:
        """Cut the line."""
        if self.request.transport is not None:
            self.request.transport.abort()

    async def write(self) -> None:
        """Send what waits, until the connection ends."""
        while True:
            payload = await self._queue.get()
            try:
                if isinstance(payload, int):
                    await self.socket.close(code=payload)
                    return
                text = json.dumps(payload)
                if self._deflate is None:
                    await self.socket.send_str(text)
                else:
                    packed = self._deflate.compress(text.encode()) + self._deflate.flush(_FLUSHED)
                    await self.socket.send_bytes(packed)
            except (ConnectionError, RuntimeError):
                return


class Gateway:
    """All sessions. ``allowed`` names the privileged intents that the developer portal has switched on."""

    def __init__(self, world: World, token: str) -> None:
        self.world, self.token = world, token
        self.url = ""
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.heartbeat_s = 41.25
        self.allowed: set[str] = set()
        self.least_shards = 1
        self.closing_code: int | None = None
        self.identified = 0
        self.resumed = 0
        self.invalidated = 0
        self.closed: list[int] = []

    @property
    def live(self) -> list[Session]:
        """Sessions that have a connection."""
        return [each for each in self.sessions.values() if each.connection is not None]

    def shards_of(self, guild: int | None) -> Iterator[Session]:
        """The sessions that hear of a server, or of private chats."""
        for each in list(self.sessions.values()):
            number, count = each.shard
            if number == (0 if guild is None else (guild >> 22) % count):
                yield each

    def dispatch(self, event: str, data: Mapping[str, Any], *, guild: int | None, intent: int = 0) -> bool:
        """Send an event to those that want it; whether anyone was connected."""
        is_heard = False
        for each in self.shards_of(guild):
            if not intent or each.intents & intent:
                each.push(event, data)
                is_heard = is_heard or each.connection is not None
        return is_heard

    # Faults.

    def drop(self) -> None:
        """Cut every connection; sessions stay and can be resumed."""
        for each in list(self.connections):
            if each.session is not None:
                each.session.connection = None
            each.abort()

    def reconnect(self) -> None:
        """Ask every connection to come again (op 7)."""
        self._tell({"op": 7, "d": None})

    def invalidate(self, *, can_resume: bool = False) -> None:
        """Declare every session invalid (op 9). What happens until the next identification is never sent."""
        self.invalidated += 1
        self._tell({"op": 9, "d": can_resume})
        if not can_resume:
            for each in self.sessions.values():
                if each.connection is not None:
                    each.connection.session = None
            self.sessions.clear()

    def close(self, code: int, *, stays: bool = False) -> None:
        """Close every connection with a code; ``stays``: and every later one at its identification."""
        self.closing_code = code if stays else None
        for each in self.connections:
            each.close(code)

    def _tell(self, payload: Mapping[str, Any]) -> None:
        for each in self.connections:
            each.send(payload)

    # The protocol.

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection, from HELLO to its end."""
        socket = web.WebSocketResponse(heartbeat=None, compress=False, max_msg_size=4096 * 4)
        await socket.prepare(request)
        connection = Connection(request, socket)
        self.connections.append(connection)
        writer = asyncio.create_task(connection.write())
        watcher = asyncio.create_task(self._watch(connection))
        connection.send({"op": 10, "d": {"heartbeat_interval": int(self.heartbeat_s * 1000), "_trace": []}})
        try:
            await self._read(connection)
        finally:
            writer.cancel()
            watcher.cancel()
            self.connections.remove(connection)
            session = connection.session
            if session is not None and session.connection is connection:
                session.connection = None
                if socket.close_code in (1000, 1001):  # the bot has said that it does not come back
                    self.sessions.pop(session.id, None)
        return socket

    async def _read(self, connection: Connection) -> None:
        handlers: dict[int, Callable[[Connection, Any], None]] = {
            1: self._heartbeat, 2: self._identify, 3: self._presence, 6: self._resume, 8: self._members,
        }  # fmt: skip
        async for message in connection.socket:
            if message.type is not WSMsgType.TEXT:
                continue
            try:
                connection.received = [at for at in connection.received if at > time.monotonic() - 60]
                connection.received.append(time.monotonic())
                if len(connection.received) > MOST_PER_MINUTE:
                    raise ClosingError(4008)
                given = _payload(message.data)
                handler = handlers.get(given.get("op", -1))
                if handler is None:
                    raise ClosingError(4001)
                handler(connection, given.get("d"))
            except ClosingError as exc:
                self.closed.append(exc.code)
                connection.close(exc.code)

    async def _watch(self, connection: Connection) -> None:
        """Close a connection that does not beat."""
        while True:
            await asyncio.sleep(self.heartbeat_s / 2)
            if time.monotonic() - connection.heard_at > self.heartbeat_s * 1.6:
                self.closed.append(4009)
                connection.close(4009)

    def _heartbeat(self, connection: Connection, _data: object) -> None:
        connection.heard_at = time.monotonic()
        connection.send({"op": 11, "d": None})

    def _presence(self, connection: Connection, _data: object) -> None:
        if connection.session is None:
            raise ClosingError(4003)

    def _members(self, connection: Connection, data: Any) -> None:
        if connection.session is None:
            raise ClosingError(4003)
        guild = self.world.guilds[int(data["guild_id"])]
        chunk = {"guild_id": str(guild.id), "members": [self.world.member(guild, each) for each in guild.members],
                 "chunk_index": 0, "chunk_count": 1, "nonce": data.get("nonce")}  # fmt: skip
        connection.session.push("GUILD_MEMBERS_CHUNK", chunk)

    def _identify(self, connection: Connection, data: Any) -> None:
        if connection.session is not None:
            raise ClosingError(4005)
        if data.get("token") != self.token:
            raise ClosingError(4004)
        if self.closing_code is not None:
            raise ClosingError(self.closing_code)
        shard = self._shard(data.get("shard"))
        intents = data.get("intents")
        if not isinstance(intents, int) or intents >> 26:
            raise ClosingError(4013)
        if any(intents & 1 << bit and name not in self.allowed for bit, name in PRIVILEGED.items()):
            raise ClosingError(4014)
        for old in [each for each in self.sessions.values() if each.connection is None and each.shard == shard]:
            del self.sessions[old.id]
        session = Session(id=secrets.token_hex(16), shard=shard, intents=intents, connection=connection)
        self.sessions[session.id] = connection_session = session
        connection.session = connection_session
        self.identified += 1
        self._ready(session)

    def _shard(self, given: object) -> tuple[int, int]:
        if given is None:
            if self.least_shards > 1:
                raise ClosingError(4011)
            return 0, 1
        if not isinstance(given, list) or len(given) != 2 or not 0 <= given[0] < given[1]:
            raise ClosingError(4010)
        if given[1] < self.least_shards:
            raise ClosingError(4011)
        return given[0], given[1]

    def _ready(self, session: Session) -> None:
        mine = [each for each in self.world.guilds.values() if each.has_bot and session in self.shards_of(each.id)]
        session.push(
            "READY",
            {
                "v": 10, "user": {**self.world.user(BOT_ID), "verified": True, "mfa_enabled": False, "email": None,
                                  "flags": 0}, "session_id": session.id, "session_type": "normal",
                "resume_gateway_url": self.url, "shard": list(session.shard), "private_channels": [],
                "relationships": [], "presences": [], "user_settings": {},
                "guilds": [{"id": str(each.id), "unavailable": True} for each in mine],
                "application": {"id": str(APPLICATION_ID), "flags": 0}, "_trace": [],
            },
        )  # fmt: skip
        if session.intents & GUILDS:
            for each in mine:
                session.push("GUILD_CREATE", self.world.guild(each))

    def _resume(self, connection: Connection, data: Any) -> None:
        if data.get("token") != self.token:
            raise ClosingError(4004)
        if self.closing_code is not None:
            raise ClosingError(self.closing_code)
        session = self.sessions.get(str(data.get("session_id")))
        seen = data.get("seq")
        if session is None or not isinstance(seen, int):
            self.invalidated += 1
            connection.send({"op": 9, "d": False})
            return
        if seen > session.number:
            raise ClosingError(4007)
        if session.connection is not None and session.connection is not connection:
            session.connection.abort()
        session.connection, connection.session = connection, session
        self.resumed += 1
        for payload in session.sent:
            if payload["s"] > seen:
                connection.send(payload)
        session.push("RESUMED", {"_trace": []})

    def joined(self, guild: Guild) -> None:
        """Tell that the bot is in a server now."""
        self.dispatch("GUILD_CREATE", self.world.guild(guild), guild=guild.id, intent=GUILDS)


def _payload(text: str) -> dict[str, Any]:
    if len(text.encode()) > 4096:
        raise ClosingError(4002)
    try:
        found = json.loads(text)
    except ValueError as exc:
        raise ClosingError(4002) from exc
    if not isinstance(found, dict):
        raise ClosingError(4002)
    return found
