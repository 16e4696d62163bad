"""What people do on the platform, as the updates that a bot gets; and what their chats show of the bot."""

from __future__ import annotations

import itertools
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.emulators.telegram_rules import Upload

BOT = {"id": 123456, "is_bot": True, "first_name": "Advisor", "username": "advisor_bot"}


@dataclass
class Shown:
    """A message of the bot as a chat shows it."""

    id: int
    text: str
    markup: Mapping[str, Any] | None
    method: str
    raw: str
    parse_mode: str | None
    at: float
    upload: Upload | None = None
    reply_to: int | None = None

    @property
    def buttons(self) -> list[dict[str, str]]:
        return [button for row in (self.markup or {}).get("inline_keyboard", ()) for button in row]

    def data(self, label: str) -> str:
        """What the button whose label holds ``label`` carries."""
        return next(each["callback_data"] for each in self.buttons if label in each["text"])


class People:
    """Any number of people, in private and in groups. What they do waits in ``pending``."""

    def __init__(self) -> None:
        self.chats: dict[int, list[Shown]] = defaultdict(list)
        self.known_chats: set[int] = set()
        self.files: dict[str, bytes] = {}
        self.pending: list[dict[str, Any]] = []
        self._open_queries: dict[str, float] = {}
        self._update_ids = itertools.count(1_000)
        self._message_ids: dict[int, Any] = defaultdict(lambda: itertools.count(1))

    def text(self, text: str, *, user: int = 1, chat: int | None = None, language: str = "en", **more: Any) -> int:
        """``user`` writes ``text``, in private where no ``chat`` is named; the id of the message."""
        where = user if chat is None else chat
        message = self.message(user=user, chat=where, language=language, text=text, **more)
        if text.startswith("/"):
            length = len(text.split(None, 1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        elif "@" in text:
            at = text.index("@")
            length = len(text[at:].split(None, 1)[0])
            message.setdefault("entities", [{"type": "mention", "offset": at, "length": length}])
        self.push({"message": message})
        return int(message["message_id"])

    def message(self, *, user: int, chat: int, language: str = "en", **more: Any) -> dict[str, Any]:
        """A message, not yet sent."""
        self.known_chats.add(chat)
        kind: dict[str, Any] = {"id": chat, "type": "private", "first_name": f"User{user}"}
        if chat < 0:
            kind = {"id": chat, "type": "supergroup" if chat < -(10**9) else "group", "title": "A group"}
        return {
            "message_id": next(self._message_ids[chat]),
            "from": {"id": user, "is_bot": False, "first_name": f"User{user}", "language_code": language},
            "chat": kind,
            "date": int(time.time()),
            **more,
        }

    def press(self, data: str, *, user: int = 1, chat: int | None = None, language: str = "en") -> str:
        """``user`` presses a button of the newest message with it; the id of the query."""
        where = user if chat is None else chat
        on = next(
            (each for each in reversed(self.chats[where]) if any(b.get("callback_data") == data for b in each.buttons)),
            None,
        )
        query = f"q{next(self._update_ids)}"
        self._open_queries[query] = time.monotonic()
        holder = self.message(user=user, chat=where, text="..." if on is None else on.text or "...")
        holder["from"] = BOT
        holder["message_id"] = 1 if on is None else on.id
        person = {"id": user, "is_bot": False, "first_name": f"User{user}", "language_code": language}
        self.push(
            {"callback_query": {"id": query, "from": person, "message": holder, "chat_instance": "1", "data": data}}
        )
        return query

    def inline(self, text: str, *, user: int = 1, language: str = "en") -> str:
        """``user`` types the bot's name and ``text`` somewhere."""
        query = f"i{next(self._update_ids)}"
        self._open_queries[query] = time.monotonic()
        person = {"id": user, "is_bot": False, "first_name": f"User{user}", "language_code": language}
        self.push({"inline_query": {"id": query, "from": person, "query": text, "offset": ""}})
        return query

    def upload(self, name: str, content: bytes, media_type: str, *, user: int = 1, **more: Any) -> int:
        """``user`` sends a file."""
        file_id = f"file{next(self._update_ids)}"
        self.files[file_id] = content
        document = {
            "file_id": file_id, "file_unique_id": file_id, "file_name": name, "mime_type": media_type,
            "file_size": len(content),
        }  # fmt: skip
        message = self.message(user=user, chat=user, document=document, **more)
        self.push({"message": message})
        return int(message["message_id"])

    def push(self, content: Mapping[str, Any], *, copies: int = 1, at: int | None = None) -> dict[str, Any]:
        """Queue an update; ``copies`` of it under ids of their own; ``at`` puts it before others."""
        for _ in range(copies):
            update = {"update_id": next(self._update_ids), **content}
            self.pending.insert(len(self.pending) if at is None else at, update)
        return update

    def repeat(self, update: Mapping[str, Any]) -> None:
        """Deliver the very same update once more."""
        self.pending.append(dict(update))


def chat_of(update: Mapping[str, Any]) -> int:
    """In whose order an update stands: that of its chat, or of its person where it has none."""
    query = update.get("callback_query")
    held = update.get("message") or (query or {}).get("message")
    if held is not None:
        return int(held["chat"]["id"])
    return int(next((each["from"]["id"] for each in update.values() if isinstance(each, dict)), 0))
