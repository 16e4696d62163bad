"""Replies sent: markup once, then plain; what the platform answers is told to the courier in its words."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.conversation.delivering import RetryLaterError
from bot.errors import PlatformError
from bot.messages import File, Part, Reply
from bot.platforms.background import UnreachableError
from bot.platforms.pausing import LONGEST_PAUSE_S, Pauses
from bot.platforms.telegram.client import GoneError, MarkupRefusedError, MovedError, told
from bot.platforms.telegram.updates import BUTTON_PREFIX, PLATFORM
from bot.rendering.keyboards import keyboard
from bot.rendering.measuring import units
from bot.rendering.plain import packed
from bot.rendering.safety import repair_surrogates
from bot.rendering.telegram_html import LONGEST, LONGEST_CAPTION, without_markup
from bot.storage.store import Store
from bot.storage.thread import StorageThread

if TYPE_CHECKING:
    from telegram import Bot, InlineKeyboardMarkup, ReplyParameters

_LOG = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Sender:
    """Sends replies. ``on_fatal`` is told where the platform does not take this bot any more."""

    bot: Bot
    store: Store
    thread: StorageThread
    pauses: Pauses
    on_fatal: Callable[[PlatformError], None]

    async def send(self, reply: Reply, was_interrupted: bool) -> None:
        """Send one reply; one that only its learner may see is left out where others would see it.

        Raises:
            RetryLaterError: the platform asks to wait, or cannot be reached.
            RefusedError: it will never be taken.
        """
        del was_interrupted  # the platform knows no keys: a reply whose sending broke off is sent again
        if reply.is_private and reply.target.startswith("-"):
            return
        if await self.thread.run(self.store.chats.is_inactive, PLATFORM, reply.target):
            raise GoneError("the chat takes nothing more, until it writes again")
        try:
            await self._send(reply)
        except UnreachableError as exc:
            raise RetryLaterError(self.pauses.after_fault(reply.target)) from exc
        except GoneError:
            await self.thread.run(self.store.chats.mark_inactive, PLATFORM, reply.target)
            raise
        except MovedError as exc:
            await self.thread.run(self.store.chats.move, PLATFORM, reply.target, str(exc.chat))
            await self._send(replace(reply, target=str(exc.chat)))
        except PlatformError as exc:
            self.on_fatal(exc)
            raise RetryLaterError(LONGEST_PAUSE_S) from exc
        self.pauses.went_well(reply.target)

    async def _send(self, reply: Reply) -> None:
        if reply.edits is not None:
            await self._edit(reply)
            return
        pictures = [each for each in reply.files if each.name.endswith(".png")]
        for picture in pictures:
            await self._picture(reply, picture)
        for part in reply.parts:
            is_last = part is reply.parts[-1]
            await self._part(reply, part, has_buttons=is_last)
        for file in reply.files:
            if file not in pictures:
                await self._document(reply, file)

    async def _part(self, reply: Reply, part: Part, *, has_buttons: bool) -> None:
        markup = _markup(reply) if has_buttons else None
        if part.format == "html":
            try:
                await self._text(reply, part.text, markup, "HTML")
            except MarkupRefusedError as exc:
                _LOG.warning("the markup of a reply was refused, it goes as plain text: %s", exc)
            else:
                return
        text = repair_surrogates(without_markup(part.text) if part.format == "html" else part.text)
        pieces = [each for each in packed([text.replace("\0", " ")], LONGEST, units) if each.strip()]
        for piece in pieces:
            await self._text(reply, piece, markup if piece is pieces[-1] else None, None)

    async def _text(self, reply: Reply, text: str, markup: InlineKeyboardMarkup | None, mode: str | None) -> None:
        from telegram import LinkPreviewOptions

        await told(
            self.bot.send_message(
                int(reply.target),
                text,
                parse_mode=mode,
                reply_markup=markup,
                reply_parameters=_answering(reply),
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        )

    async def _picture(self, reply: Reply, picture: File) -> None:
        from telegram import InputFile

        photo = InputFile(picture.content, filename=picture.name)
        caption = picture.alt[:LONGEST_CAPTION]
        await told(self.bot.send_photo(int(reply.target), photo, caption=caption, reply_parameters=_answering(reply)))

    async def _document(self, reply: Reply, file: File) -> None:
        from telegram import InputFile

        content = InputFile(file.content, filename=file.name)
        caption = file.alt[:LONGEST_CAPTION]
        await told(self.bot.send_document(int(reply.target), content, caption=caption))

    async def _edit(self, reply: Reply) -> None:
        part = reply.parts[-1]
        mode = "HTML" if part.format == "html" else None
        try:
            await told(
                self.bot.edit_message_text(
                    part.text, int(reply.target), int(reply.edits or 0), parse_mode=mode, reply_markup=_markup(reply)
                )
            )
        except MarkupRefusedError as exc:
            if "not modified" not in str(exc):
                raise


def _answering(reply: Reply) -> ReplyParameters | None:
    if reply.reply_to is None or not reply.reply_to.isdigit():
        return None
    from telegram import ReplyParameters

    return ReplyParameters(int(reply.reply_to), allow_sending_without_reply=True)


def _markup(reply: Reply) -> InlineKeyboardMarkup | None:
    if not reply.buttons:
        return None
    from telegram import InlineKeyboardButton, InlineKeyboardMarkup

    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(each.label, callback_data=f"{BUTTON_PREFIX}{each.token}") for each in row]
            for row in keyboard(reply.buttons)
        ]
    )
