"""Raw updates read: first only whose they are, then the message. A raw update is a JSON object of the Bot API."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.conversation.commands import is_shared_command
from bot.conversation.inbox_worker import UnreadableError
from bot.messages import Attachment, Message
from bot.storage.inbox import Incoming
from bot.storage.learners import Address

if TYPE_CHECKING:
    from telegram import CallbackQuery, Update, User
    from telegram import Message as TelegramMessage

PLATFORM = "telegram"
BUTTON_PREFIX = "b1:"
"""Marks the form of what buttons carry: the token of a button of the storage stands behind it."""
QUARANTINE = "unreadable"
_COMMAND = re.compile(r"/(\w{1,32})(?:@(\w{1,64}))?(?=\s|$)")
_UNREADABLE = {
    "photo": "image/jpeg",
    "voice": "audio/ogg",
    "audio": "audio/mpeg",
    "sticker": "application/x-sticker",
    "location": "application/x-location",
    "venue": "application/x-location",
    "contact": "application/x-contact",
    "video": "video/mp4",
    "video_note": "video/mp4",
    "animation": "video/mp4",
    "poll": "application/x-poll",
    "dice": "application/x-dice",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Self:
    """Who the bot is."""

    id: int
    username: str


def incoming(raw: Mapping[str, Any], own: Self) -> Incoming | None:
    """What is to be kept of an update; ``None`` for one that asks for no answer.

    One whose sender cannot be found is kept under a name of its own, for the dead letters.
    """
    payload = json.dumps(raw, separators=(",", ":"))
    try:
        found = _owner(raw, own)
    except (KeyError, TypeError, AttributeError, ValueError):
        address = Address(platform=PLATFORM, chat=QUARANTINE, learner=QUARANTINE)
        return Incoming(address=address, message=f"update-{raw.get('update_id')}", payload=payload)
    if found is None:
        return None
    chat, learner, message = found
    return Incoming(
        address=Address(platform=PLATFORM, chat=str(chat), learner=str(learner)), message=message, payload=payload
    )


def _owner(raw: Mapping[str, Any], own: Self) -> tuple[int, int, str] | None:
    if "callback_query" in raw:
        query = raw["callback_query"]
        if "message" not in query:
            return None
        return int(query["message"]["chat"]["id"]), int(query["from"]["id"]), f"press-{query['id']}"
    if "message" not in raw:
        return None
    message = raw["message"]
    chat, sender = message["chat"], message.get("from") or message["sender_chat"]
    if sender.get("is_bot") or chat["type"] == "channel":
        return None
    found = int(chat["id"]), int(sender["id"]), str(int(message["message_id"]))
    if not _has_content(message) or (chat["type"] != "private" and not is_addressed(message, own)):
        return None
    return found


def _has_content(message: Mapping[str, Any]) -> bool:
    return any(name in message for name in ("text", "caption", "document", *_UNREADABLE))


def is_addressed(message: Mapping[str, Any], own: Self) -> bool:
    """Whether a message of a group is meant for the bot: it is mentioned, replied to or commanded."""
    if (message.get("reply_to_message") or {}).get("from", {}).get("id") == own.id:
        return True
    text = str(message.get("text") or message.get("caption") or "")
    command = _COMMAND.match(text)
    if command is not None:
        if command[2] is None:
            return is_shared_command(command[1])
        return command[2].lower() == own.username.lower()
    if any((each.get("user") or {}).get("id") == own.id for each in message.get("entities") or ()):
        return True
    return _mention(own).search(text) is not None


def read(payload: str, own: Self) -> Message | None:
    """The message of a kept update; ``None`` for one that asks for no answer.

    Raises:
        UnreadableError: the library cannot read it.
    """
    from telegram import Update
    from telegram.error import TelegramError

    try:
        update = Update.de_json(json.loads(payload), None)
        return _message(update, own)
    except (TelegramError, TypeError, ValueError, KeyError, AttributeError, LookupError, OverflowError) as exc:
        raise UnreadableError(type(exc).__name__) from exc


def _message(update: Update, own: Self) -> Message | None:
    if update.callback_query is not None:
        return _press(update.callback_query)
    if update.message is None:
        return None
    message = update.message
    sender = message.from_user or message.sender_chat
    if sender is None:
        return None
    text = _mention(own).sub(" ", message.text or message.caption or "").strip()
    quoted, quotes_us = _quoted(message, own)
    if message.forward_origin is not None and text:
        text, quoted = "", text
    return Message(
        platform=PLATFORM,
        conversation=str(int(message.chat.id)),
        learner=str(int(sender.id)),
        id=str(int(message.message_id)),
        text=text,
        sent_at=message.date.astimezone(UTC),
        is_private=message.chat.type == "private",
        reply_to=None if message.reply_to_message is None else str(message.reply_to_message.message_id),
        attachments=_attachments(message),
        quoted=quoted,
        quotes_us=quotes_us,
        language=_language(message.from_user),
    )


def _press(query: CallbackQuery) -> Message | None:
    if query.message is None:
        return None
    chat = query.message.chat
    return Message(
        platform=PLATFORM,
        conversation=str(chat.id),
        learner=str(query.from_user.id),
        id=f"press-{query.id}",
        text="",
        sent_at=datetime.now(UTC),
        is_private=chat.type == "private",
        press=(query.data or "").removeprefix(BUTTON_PREFIX),
        language=_language(query.from_user),
    )


def _language(person: User | None) -> str | None:
    return None if person is None else language_of({"language_code": person.language_code})


def language_of(person: Mapping[str, Any]) -> str | None:
    """In which somebody's app speaks: ``pt`` of ``pt-BR``; ``None`` where that is not told."""
    code = str(person.get("language_code") or "")
    return code[:2].lower() if code[:2].isalpha() and code[2:3] in ("", "-") else None


def _quoted(message: TelegramMessage, own: Self) -> tuple[str | None, bool]:
    """What the message replies to; of our own replies only in groups, where others may have asked for them."""
    replied = message.reply_to_message
    if replied is None:
        return None, False
    is_ours = replied.from_user is not None and replied.from_user.id == own.id
    if is_ours and message.chat.type == "private":
        return None, True
    return replied.text or replied.caption, is_ours


def _attachments(message: TelegramMessage) -> tuple[Attachment, ...]:
    document = message.document
    if document is not None and message.animation is None:
        return (
            Attachment(
                name=document.file_name or "",
                media_type=document.mime_type or "",
                size=document.file_size,
                handle=document.file_id,
            ),
        )
    return tuple(
        Attachment(name=name, media_type=media_type)
        for name, media_type in _UNREADABLE.items()
        if getattr(message, name)
    )


def _mention(own: Self) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@/])@{re.escape(own.username)}\b", re.I)
