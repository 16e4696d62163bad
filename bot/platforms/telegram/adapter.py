"""Telegram as a platform: by polling, or by a webhook that somebody else listens on."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.conversation.cards import Cards
from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.conversation.signs import Sign
from bot.errors import PlatformError, StorageError
from bot.messages import Attachment, Message, Reply
from bot.platforms.background import Background, UnreachableError
from bot.platforms.base import Keep
from bot.platforms.pausing import Pauses
from bot.platforms.telegram.client import make_bot, raw_updates, told
from bot.platforms.telegram.inline import results
from bot.platforms.telegram.menus import Menus
from bot.platforms.telegram.sending import Sender
from bot.platforms.telegram.updates import BUTTON_PREFIX, PLATFORM, Self, incoming, language_of, read
from bot.platforms.waiting import Waiting
from bot.rendering.phrases import Tongues
from bot.rendering.telegram_html import LONGEST, TelegramHtml
from bot.storage.buttons import Refusal
from bot.storage.learners import Address
from bot.storage.store import Store
from bot.storage.thread import StorageThread

if TYPE_CHECKING:
    from telegram import Bot

_INLINE_KEPT_S = 300
_LONGEST_START_S = 10.0
_MOST_CARDS = 20
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the platform works with beside the network. ``jitter`` gives 0 to 1."""

    store: Store
    thread: StorageThread
    phrases: Tongues
    cards: Cards
    renderer: TelegramHtml
    menus: Menus
    jitter: Callable[[], float]


@dataclass(slots=True, kw_only=True)
class TelegramPlatform:
    """One bot. With ``polls`` it asks for updates itself; without, :meth:`take` is called with those that came.

    The platform knows no keys: replies go one by one, so that a kill doubles one at most, but none waits for a slow
    one longer than ``longest_turn_s``.
    """

    token: str = field(repr=False)
    api: str
    around: Surroundings
    polls: bool = True
    bot: Bot = field(init=False, repr=False)
    own: Self = field(init=False)
    name: str = field(init=False, default=PLATFORM)
    _sender: Sender = field(init=False)
    _waiting: Waiting = field(init=False)
    sends_at_once: int = 8
    longest_turn_s: float = 1.0
    _keep: Keep | None = field(init=False, default=None)
    _is_open: asyncio.Event = field(init=False, default_factory=asyncio.Event)
    _fatal: asyncio.Future[None] = field(init=False)
    _behind: Background = field(init=False, default_factory=lambda: Background(name="Telegram"))
    _pauses: Pauses = field(init=False)

    @property
    def role(self) -> str:
        """One poller for each bot; any number of workers behind a webhook."""
        return f"telegram-{self.token.split(':')[0]}" if self.polls else ""

    @property
    def sign(self) -> Sign:
        """Typing; in private chats also the text so far, as a draft."""
        return Sign(show_busy=self._show_busy, show_text=self._show_text)

    def read(self, payload: str) -> Message | None:
        """The message of a kept update."""
        return read(payload, self.own)

    async def send(self, reply: Reply, was_interrupted: bool, /) -> None:
        """Send one reply."""
        await self._sender.send(reply, was_interrupted)
        self._waiting.answered(reply.target)

    async def fetch(self, attachment: Attachment) -> bytes:
        """The content of a file."""
        found = await told(self.bot.get_file(attachment.handle))
        return bytes(await told(found.download_as_bytearray()))

    async def prepare(self) -> None:
        """Ask who the bot is, again and again where Telegram cannot be reached.

        Raises:
            PlatformError: the token is wrong.
        """
        self._fatal = asyncio.get_running_loop().create_future()
        self.bot = make_bot(self.token, self.api)
        self._waiting = Waiting(show=self._type)
        self._sender = Sender(
            bot=self.bot,
            store=self.around.store,
            thread=self.around.thread,
            pauses=Pauses(jitter=self.around.jitter),
            on_fatal=self._fail,
        )
        self._pauses = Pauses(jitter=self.around.jitter)
        while True:
            try:
                await told(self.bot.initialize())
                break
            except (UnreachableError, RetryLaterError) as exc:
                await self._pause(exc)
        self._pauses.went_well(PLATFORM)
        self.own = Self(id=self.bot.id, username=self.bot.username)
        if self.polls:
            self._behind.do("menus", self.around.menus.put(self.bot))

    async def receive(self, keep: Keep) -> None:
        """Poll, or wait where a webhook brings what comes.

        Raises:
            PlatformError: the token is not valid any more, another process polls, or a webhook is set.
        """
        self._keep = keep
        self._is_open.set()
        if not self.polls:
            await self._fatal
            return
        polling = asyncio.create_task(self._poll(), name="polling")
        try:
            await asyncio.wait([polling, self._fatal], return_when=asyncio.FIRST_COMPLETED)
            await (self._fatal if self._fatal.done() else polling)
        finally:
            polling.cancel()
            with contextlib.suppress(asyncio.CancelledError, PlatformError):
                await polling

    async def close(self) -> None:
        """Give up what goes on behind, and close the connections."""
        self._is_open.clear()
        await self._behind.end()
        with contextlib.suppress(Exception):  # it ends anyway
            await self.bot.shutdown()
        if self._fatal.done() and not self._fatal.cancelled():
            self._fatal.exception()  # it was told, or nobody waits for it any more

    async def take(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Keep updates; when this returns they are safe. What asks for no answer is seen to behind.

        Raises:
            StorageError: nothing was kept.
        """
        await asyncio.wait_for(self._is_open.wait(), _LONGEST_START_S)
        kept = [found for each in updates if (found := incoming(each, self.own)) is not None]
        new = 0
        if kept and self._keep is not None:
            new = await self._keep(kept)
        for chat in (each.address.chat for each in kept if new):
            if chat.isdigit() and self._waiting.expects(chat):
                self._behind.do("typing", self._waiting.watch(chat))
        for each in updates:
            if "callback_query" in each:
                self._behind.do("press", self._answer_press(each["callback_query"]))
            elif "inline_query" in each:
                self._behind.do("inline", self._answer_inline(each["inline_query"]))
            elif "my_chat_member" in each:
                self._behind.do("membership", self._note_membership(each["my_chat_member"]))
            elif "migrate_to_chat_id" in each.get("message", ()):
                self._behind.do("move", self._move(each["message"]))

    async def _poll(self) -> None:
        """Ask for updates; the offset moves, which confirms them, only when they are safe in the inbox."""
        offset = 0
        while True:
            try:
                updates = await raw_updates(self.bot, offset)
                if updates:
                    await self.take(updates)
                    offset = max(int(each["update_id"]) for each in updates) + 1
                self._pauses.went_well(PLATFORM)
            except RetryLaterError as exc:
                await asyncio.sleep(exc.after_s)
            except (UnreachableError, RefusedError, StorageError) as exc:
                await self._pause(exc)

    async def _pause(self, fault: Exception) -> None:
        """Wait, twice as long each time."""
        delay_s = self._pauses.after_fault(PLATFORM)
        _LOG.warning("Telegram: %s; tried again in %.1f s", fault, delay_s)
        await asyncio.sleep(delay_s)

    async def _answer_press(self, query: Mapping[str, Any]) -> None:
        """Take the clock off the button; in a group say to the presser alone why it does nothing."""
        text = None
        chat = query.get("message", {}).get("chat", {})
        if chat.get("type") != "private":
            address = Address(platform=PLATFORM, chat=str(chat.get("id")), learner=str(query["from"]["id"]))
            token = str(query.get("data", "")).removeprefix(BUTTON_PREFIX)
            found = await self.around.thread.run(self.around.store.buttons.press, token, address)
            if isinstance(found, Refusal):
                text = self._phrases_of(query["from"]).say(f"service-button-{found.value}")[:200]
        await told(self.bot.answer_callback_query(query["id"], text=text, show_alert=text is not None))

    async def _answer_inline(self, query: Mapping[str, Any]) -> None:
        person = query["from"]
        cards = self.around.cards.find(str(query.get("query", "")), _MOST_CARDS, language_of(person) or "en")
        found = results(cards, self.around.renderer, self._phrases_of(person), self.own.username)
        # Personal: Telegram would show one person's language to all others for as long as it keeps the answer.
        await told(self.bot.answer_inline_query(query["id"], found, cache_time=_INLINE_KEPT_S, is_personal=True))

    def _phrases_of(self, person: Mapping[str, Any]) -> Tongues:
        return self.around.phrases.in_language(language_of(person) or "en")

    async def _note_membership(self, change: Mapping[str, Any]) -> None:
        is_gone = change["new_chat_member"]["status"] in ("kicked", "left")
        chats = self.around.store.chats
        chat = str(change["chat"]["id"])
        await self.around.thread.run(chats.mark_inactive if is_gone else chats.mark_active, PLATFORM, chat)

    async def _move(self, message: Mapping[str, Any]) -> None:
        old, new = str(message["chat"]["id"]), str(message["migrate_to_chat_id"])
        await self.around.thread.run(self.around.store.chats.move, PLATFORM, old, new)

    async def _show_busy(self, message: Message) -> None:
        await self._waiting.show_once(message.conversation)

    async def _type(self, chat: str) -> None:
        await told(self.bot.send_chat_action(int(chat), "typing"))

    async def _show_text(self, message: Message, text: str) -> None:
        if not message.is_private:
            await self._show_busy(message)
            return
        draft = zlib.crc32(message.id.encode()) or 1
        await told(self.bot.send_message_draft(int(message.conversation), draft, text[: LONGEST // 2]))

    def _fail(self, fault: PlatformError) -> None:
        if not self._fatal.done():
            self._fatal.set_exception(fault)
