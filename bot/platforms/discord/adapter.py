"""Discord as a platform: what the gateway tells is kept, what is to be said goes by the REST interface."""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.conversation.completions import Completions
from bot.conversation.delivering import RetryLaterError
from bot.conversation.signs import Sign
from bot.errors import AdvisorError, PlatformError
from bot.messages import Attachment, Message, Reply
from bot.platforms.background import Background, UnreachableError
from bot.platforms.base import Keep
from bot.platforms.discord.acknowledging import Acknowledging
from bot.platforms.discord.backfill import Backfill
from bot.platforms.discord.client import Addresses, Api, Ears, Shards, make_client, told
from bot.platforms.discord.commands import NAMES, SETUP, Menus
from bot.platforms.discord.forbidden import Forbidden
from bot.platforms.discord.interactions import Forms, Interactions, IsPersonal
from bot.platforms.discord.keeping import Keeper
from bot.platforms.discord.places import Places
from bot.platforms.discord.sending import Sender
from bot.platforms.discord.showing import Showing
from bot.platforms.discord.threads import Threads
from bot.platforms.discord.updates import PLATFORM, Place, incoming, is_addressed, read
from bot.platforms.pausing import Pauses
from bot.platforms.waiting import Waiting
from bot.rendering.phrases import Phrases
from bot.storage.inbox import Incoming
from bot.storage.store import Store
from bot.storage.thread import StorageThread

if TYPE_CHECKING:
    from discord import AutoShardedClient

_TYPING_LASTS_S = 9.0
_EVENTS = ('"MESSAGE_CREATE"', '"INTERACTION_CREATE"')
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the platform works with beside the network. ``jitter`` gives 0 to 1.

    ``changing`` are the actions of buttons whose answer changes the message that they stand on.
    """

    store: Store
    thread: StorageThread
    phrases: Phrases
    completions: Completions
    menus: Menus
    is_personal: IsPersonal
    forms: Forms
    changing: frozenset[str]
    jitter: Callable[[], float]


@dataclass(slots=True, kw_only=True)
class DiscordPlatform:
    """One bot, with all of its shards or with those of ``shards``. Replies are recognised, so many go at once."""

    token: str = field(repr=False)
    api: str
    around: Surroundings
    shards: Shards | None = None
    name: str = field(init=False, default=PLATFORM)
    sends_at_once: int = 16
    own: str = field(init=False, default="")
    client: AutoShardedClient = field(init=False, repr=False)
    _calls: Api = field(init=False)
    _addresses: Addresses = field(init=False)
    _places: Places = field(init=False)
    _acknowledging: Acknowledging = field(init=False)
    _sender: Sender = field(init=False)
    _showing: Showing = field(init=False)
    _forbidden: Forbidden = field(init=False)
    _waiting: Waiting = field(init=False)
    _pauses: Pauses = field(init=False)
    _backfill: Backfill | None = field(init=False, default=None)
    _interactions: Interactions | None = field(init=False, default=None)
    _keeper: Keeper | None = field(init=False, default=None)
    _fatal: asyncio.Future[None] = field(init=False)
    _behind: Background = field(init=False, default_factory=lambda: Background(name="Discord"))

    @property
    def role(self) -> str:
        """One process for each range of shards of a bot."""
        shards = self.shards
        return f"discord-{_bot_of(self.token)}" + (f"-{shards.first}-{shards.last}" if shards is not None else "")

    @property
    def listed(self) -> Sequence[str]:
        """The slash commands."""
        return (*NAMES, SETUP)

    @property
    def sign(self) -> Sign:
        """Typing; for interactions, which show it already, the text so far."""
        return Sign(show_busy=self._show_busy, show_text=self._show_text, busy_every_s=_TYPING_LASTS_S - 1)

    def read(self, payload: str) -> Message | None:
        """The message of a kept event."""
        return read(payload, self.own)

    async def send(self, reply: Reply, was_interrupted: bool, /) -> None:
        """Send one reply; one that was sent before is recognised."""
        del was_interrupted
        await self._sender.send(reply)
        self._waiting.answered(reply.target)

    async def fetch(self, attachment: Attachment) -> bytes:
        """The content of a file."""
        return await told(self.client.http.get_from_cdn(attachment.handle))

    async def prepare(self) -> None:
        """Log in, again and again where Discord cannot be reached.

        Raises:
            PlatformError: the token is wrong.
        """
        self._fatal = asyncio.get_running_loop().create_future()
        self._pauses = Pauses(jitter=self.around.jitter)
        self._addresses = Addresses(api=self.api)
        self._addresses.point()
        while True:
            self.client = make_client(self._ears(), self.shards)
            self._calls = Api(client=self.client)
            try:
                await told(self.client.login(self.token))
                _, gateway, _ = await told(self.client.http.get_bot_gateway())
                break
            except (UnreachableError, RetryLaterError) as exc:
                await self.client.close()
                await self._pause(exc)
        self._addresses.point_gateway(gateway)
        self._pauses.went_well(PLATFORM)
        self.own = str(self.client.user.id) if self.client.user is not None else ""
        self._wire()
        self._behind.do("getting names ready", asyncio.to_thread(self.around.completions.warm_up))
        self._behind.do("reading what it may not do", self._forbidden.read())
        if self.shards is None or self.shards.first == 0:
            self._behind.do("menus", self.around.menus.put(self._calls))

    async def receive(self, keep: Keep) -> None:
        """Listen to the gateway until cancelled.

        Raises:
            PlatformError: Discord does not take this bot.
        """
        await self._listen(keep).begin()  # before anything can be missed
        connecting = asyncio.create_task(self._connect(), name="gateway")
        try:
            await asyncio.wait([connecting, self._fatal], return_when=asyncio.FIRST_COMPLETED)
            await (self._fatal if self._fatal.done() else connecting)
        finally:
            await self._stop_listening()
            connecting.cancel()
            with contextlib.suppress(asyncio.CancelledError, PlatformError):
                await connecting

    async def _connect(self) -> None:
        """Keep to the gateway; where it cannot even be begun, again and again.

        Raises:
            PlatformError: Discord does not take this bot, or has ended the connection.
        """
        why: Exception | None = None
        while not self.client.is_closed():
            try:
                await told(self.client.connect())
            except UnreachableError as exc:
                why = exc
                if not self.client.is_closed():
                    await self._pause(exc)
        raise PlatformError(f"Discord has ended the connection ({why or 'no reason'}): start the bot again")

    async def close(self) -> None:
        """Give up what goes on behind, and close the connections."""
        await self._behind.end()
        with contextlib.suppress(Exception):  # it ends anyway
            await self.client.close()
        self._addresses.restore()
        if self._fatal.done() and not self._fatal.cancelled():
            self._fatal.exception()  # it was told, or nobody waits for it any more

    def _wire(self) -> None:
        around = self.around
        self._places = Places(client=self.client, api=self._calls)
        self._acknowledging = Acknowledging(api=self._calls)
        self._forbidden = Forbidden(
            notes=around.store.platform_notes, thread=around.thread, places=self._places, behind=self._behind
        )
        self._sender = Sender(
            api=self._calls,
            acknowledging=self._acknowledging,
            threads=Threads(api=self._calls, places=self._places, chats=around.store.chats, thread=around.thread),
            phrases=around.phrases,
            pauses=Pauses(jitter=around.jitter),
            on_fatal=self._fail,
            forbidden=self._forbidden,
        )
        self._showing = Showing(api=self._calls, acknowledging=self._acknowledging)
        self._waiting = Waiting(show=self._showing.typing, every_s=_TYPING_LASTS_S)

    def _listen(self, keep: Keep) -> Backfill:
        around = self.around
        keeper = self._keeper = Keeper(keep=keep, after=self._kept)
        self._interactions = Interactions(
            acknowledging=self._acknowledging,
            keeper=keeper,
            places=self._places,
            completions=around.completions,
            phrases=around.phrases,
            buttons=around.store.buttons,
            thread=around.thread,
            is_personal=around.is_personal,
            forms=around.forms,
            changing=around.changing,
        )
        backfill = self._backfill = Backfill(
            api=self._calls,
            places=self._places,
            notes=around.store.platform_notes,
            thread=around.thread,
            heard=self._hear_message,
            is_idle=lambda: keeper.is_idle,
        )
        self._behind.do("noting until when it was there", backfill.watch())
        return backfill

    async def _stop_listening(self) -> None:
        """Close the gateway and have all that came kept; the REST interface stays open for the answers."""
        for shard in self.client.shards.values():
            with contextlib.suppress(Exception):  # it ends anyway
                await shard.disconnect()
        keeper, backfill, self._interactions = self._keeper, self._backfill, None
        if keeper is not None:
            await keeper.finish()
        if backfill is not None:
            await backfill.note_alive()
        self._keeper = None

    def _ears(self) -> Ears:
        return Ears(
            heard=self._hear,
            identified=self._identified,
            resumed=self._resumed,
            disconnected=self._disconnected,
            ready=self._ready,
            removed_from=self._removed,
        )

    async def _hear(self, text: str) -> None:
        """One event of the gateway. What is said is put in line before anything is awaited: the order must hold."""
        if not any(each in text for each in _EVENTS):
            return
        event = json.loads(text)
        raw = event.get("d")
        try:
            if event.get("t") == "MESSAGE_CREATE":
                await self._hear_message(raw)
            elif event.get("t") == "INTERACTION_CREATE" and self._interactions is not None:
                await self._interactions.take(raw)
        except AdvisorError as exc:
            _LOG.error("Discord: an event could not be kept: %s", exc)

    async def _hear_message(self, raw: Mapping[str, Any]) -> None:
        if self._keeper is None or not is_addressed(raw, self.own):
            return
        channel, server = str(raw["channel_id"]), raw.get("guild_id")
        place: Place | None = self._places.known(channel, server)
        if place is None:
            place = await self._places.asked(channel)
        keeping = self._keeper.put(incoming(raw, place))
        if self._waiting.expects(channel):
            self._behind.do("typing", self._waiting.watch(channel))
        try:
            await keeping
        except AdvisorError:
            if self._backfill is not None:  # it is looked for again after the next start
                self._backfill.stop_noting()
            raise

    async def _kept(self, events: Sequence[Incoming]) -> None:
        if self._backfill is not None:
            await self._backfill.note_seen(events)

    def _ready(self, shard: int) -> None:
        self._behind.do("erasing servers that are gone", self._erase_lost(shard))
        if self._backfill is not None:
            self._behind.do("looking for what was missed", self._backfill.run(shard))

    def _identified(self, shard: int) -> None:
        if self._backfill is not None:
            self._backfill.is_new(shard)

    def _resumed(self, shard: int) -> None:
        if self._backfill is not None:
            self._backfill.is_back(shard)

    def _disconnected(self, shard: int) -> None:
        if self._backfill is not None:
            self._backfill.is_away(shard)

    def _removed(self, server: int) -> None:
        self._behind.do("erasing a server", self._erase(str(server)))

    async def _erase(self, server: str) -> None:
        await self._forbidden.forget(server)
        await self.around.thread.run(self.around.store.servers.erase, PLATFORM, server)

    async def _erase_lost(self, shard: int) -> None:
        """Erase the servers of a shard that the bot was removed from while it was away."""
        for server in await self.around.thread.run(self.around.store.servers.known, PLATFORM):
            if self._places.shard_of(server) == shard and not self._places.is_here(server):
                await self._erase(server)

    async def _pause(self, fault: Exception) -> None:
        """Wait, twice as long each time."""
        delay_s = self._pauses.after_fault(PLATFORM)
        _LOG.warning("Discord: %s; tried again in %.1f s", fault, delay_s)
        await asyncio.sleep(delay_s)

    async def _show_busy(self, message: Message) -> None:
        await self._showing.busy(message, self._waiting)

    async def _show_text(self, message: Message, text: str) -> None:
        await self._showing.text(message, text, self._waiting)

    def _fail(self, fault: PlatformError) -> None:
        if not self._fatal.done():
            self._fatal.set_exception(fault)


def _bot_of(token: str) -> str:
    """The id of the bot, which is the first part of its token; digits and letters alone."""
    head = token.partition(".")[0]
    try:
        found = base64.urlsafe_b64decode(head + "=" * (-len(head) % 4)).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        found = ""
    return found if found.isdigit() else "bot"
