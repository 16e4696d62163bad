"""The terminal as a platform of the host: what is typed goes through inbox and outbox, and is remembered."""

from __future__ import annotations

import json
import re
import secrets
import shutil
import textwrap
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.conversation.commands import CommandName, read_command
from bot.messages import File, Message, Reply
from bot.platforms.base import Keep
from bot.platforms.console_lines import ConsoleLines
from bot.rendering.safety import clean
from bot.storage.inbox import Incoming
from bot.storage.learners import Address

NAME = "console"
_WHO = "console"
_NARROWEST = 20
_BEHIND_MARK = re.compile(r"\s*(?:(?:-|\d+\.|(?:\[\d+\])+) )?")


@dataclass(slots=True, kw_only=True)
class StoredConsole:
    """One learner at one terminal. ``welcome`` and ``goodbye`` are for somebody who sits there."""

    lines: ConsoleLines
    welcome: str = ""
    goodbye: str = ""
    name: str = NAME
    role: str = NAME
    sends_at_once: int = 1
    _buttons: list[str] = field(default_factory=list)

    async def prepare(self) -> None:
        """Say what this is."""
        if self.lines.is_live:
            self._write(self.welcome)

    async def close(self) -> None:
        """Say goodbye, after the last reply."""
        if self.lines.is_live:
            self._write(self.goodbye)
        self.lines.close()

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
        """Keep each line, until the input ends or says so."""
        address = Address(platform=NAME, chat=_WHO, learner=_WHO)
        while (line := await self.lines.read()) is not None and read_command(line) is not CommandName.QUIT:
            if line.strip():
                raw = {"id": secrets.token_hex(8), "at": datetime.now(UTC).timestamp(), **self._meant(line.strip())}
                await keep([Incoming(address=address, message=str(raw["id"]), payload=json.dumps(raw))])

    async def send(self, reply: Reply, was_interrupted: bool, /) -> None:
        """Write a reply, with its buttons numbered."""
        del was_interrupted
        lines = [clean(part.text) for part in reply.parts]
        lines += [_shown(file) for file in reply.files]
        if reply.buttons:
            self._buttons = [each.token for each in reply.buttons]
            lines.append("\n".join(f" {n}. {clean(each.label)}" for n, each in enumerate(reply.buttons, start=1)))
        self._write("\n\n".join(lines))

    def _write(self, text: str) -> None:
        if self.lines.is_live:
            width = max(_NARROWEST, shutil.get_terminal_size().columns - 1)
            text = "\n".join(wrapped(line, width) for line in text.split("\n"))
        self.lines.write(f"{text}\n\n")

    def _meant(self, line: str) -> dict[str, str]:
        number = line.rstrip(".)")
        if number.isascii() and number.isdigit() and 1 <= int(number[:4]) <= len(self._buttons):
            return {"text": "", "press": self._buttons[int(number) - 1]}
        return {"text": line}


def _shown(file: File) -> str:
    """A file of text as it is; of a picture what it shows in words."""
    try:
        return f"[{file.name}]\n{clean(file.content.decode())}"
    except UnicodeDecodeError:
        return f"[{clean(file.alt)}]"


def wrapped(line: str, width: int) -> str:
    """``line`` broken between words; what follows begins where the text behind a list mark begins."""
    behind = _BEHIND_MARK.match(line)
    indent = " " * (0 if behind is None else len(behind[0]))
    return textwrap.fill(
        line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    )
