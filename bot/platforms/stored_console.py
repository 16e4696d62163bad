"""The terminal as a platform of the host: what is typed goes through inbox and outbox, and is remembered."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TextIO

from bot.messages import Message, Reply
from bot.platforms.base import Keep
from bot.rendering.safety import clean
from bot.storage.inbox import Incoming
from bot.storage.learners import Address

NAME = "console"
_WHO = "console"


@dataclass(slots=True, kw_only=True)
class StoredConsole:
    """One learner at one terminal. ``read_line`` blocks and gives ``None`` at the end."""

    read_line: Callable[[], str | None]
    out: TextIO
    name: str = NAME
    role: str = NAME
    sends_at_once: int = 1
    _buttons: list[str] = field(default_factory=list)

    def read(self, payload: str) -> Message | None:
        """The message that a line is; a number presses a button that was shown."""
        raw = json.loads(payload)
        return Message(
            platform=NAME,
            conversation=_WHO,
            learner=_WHO,
            id=raw["id"],
            text=raw["text"],
            sent_at=datetime.fromtimestamp(raw["at"], UTC),
            is_private=True,
            press=raw.get("press"),
        )

    async def receive(self, keep: Keep) -> None:
        """Keep each line, until the input ends."""
        address = Address(platform=NAME, chat=_WHO, learner=_WHO)
        while (line := await asyncio.to_thread(self.read_line)) is not None:
            if line.strip():
                raw = {"id": secrets.token_hex(8), "at": datetime.now(UTC).timestamp(), **self._meant(line.strip())}
                await keep([Incoming(address=address, message=str(raw["id"]), payload=json.dumps(raw))])

    async def send(self, reply: Reply, was_interrupted: bool, /) -> None:
        """Write a reply, with its buttons numbered."""
        del was_interrupted
        lines = [clean(part.text) for part in reply.parts]
        lines += [f"[{file.name}]\n{clean(file.content.decode('utf-8', 'replace'))}" for file in reply.files]
        if reply.buttons:
            self._buttons = [each.token for each in reply.buttons]
            lines.append("\n".join(f" {n}. {clean(each.label)}" for n, each in enumerate(reply.buttons, start=1)))
        self.out.write("\n\n".join(lines) + "\n\n")
        self.out.flush()

    def _meant(self, line: str) -> dict[str, str]:
        number = line.rstrip(".)")
        if number.isascii() and number.isdigit() and 1 <= int(number[:4]) <= len(self._buttons):
            return {"text": "", "press": self._buttons[int(number) - 1]}
        return {"text": line}
