"""The commands that every chat knows, as data, and how one is told from a message."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_WHOLE_COMMAND = re.compile(r"/([A-Za-z][A-Za-z_-]{0,30})(?:@\w{1,64})?[.!?]?")


class CommandName(StrEnum):
    """What a command does, whatever word was typed for it."""

    HELP = "help"
    PROFILE = "profile"
    SOURCES = "sources"
    NEW = "new"
    FORGET = "forget"
    SETTINGS = "settings"
    PRIVACY = "privacy"
    EXPORT = "export"
    FEEDBACK = "feedback"
    QUIT = "quit"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command. ``summary_id`` is the wording of its line in the help."""

    name: CommandName
    aliases: tuple[str, ...] = ()

    @property
    def word(self) -> str:
        """What is typed, with its slash."""
        return f"/{self.name.value}"

    @property
    def summary_id(self) -> str:
        """Message id of the line that explains the command."""
        return f"command-{self.name.value}-summary"


COMMANDS = (
    Command(name=CommandName.HELP, aliases=("start", "h")),
    Command(name=CommandName.PROFILE, aliases=("me",)),
    Command(name=CommandName.SOURCES, aliases=("source",)),
    Command(name=CommandName.NEW, aliases=("reset",)),
    Command(name=CommandName.FORGET, aliases=("forgetme", "forget-me")),
    Command(name=CommandName.QUIT, aliases=("exit", "bye", "q")),
)
"""Those of the chat in a terminal."""
SHARED_COMMANDS = (
    *(command for command in COMMANDS if command.name is not CommandName.QUIT),
    Command(name=CommandName.SETTINGS),
    Command(name=CommandName.PRIVACY),
    Command(name=CommandName.EXPORT),
    Command(name=CommandName.FEEDBACK),
)
"""Those of every platform that keeps what it is told."""
_WITH_TEXT = re.compile(r"/(feedback|start)(?:@\w{1,64})?\s+(\S.*)", re.I | re.S)


def read_command(text: str, commands: tuple[Command, ...] = COMMANDS) -> CommandName | None:
    """The command that ``text`` is, ``UNKNOWN`` for a lone slash word that is none, ``None`` for a message.

    Only a whole message can be a command: ``/r/itcareers says ...`` and ``/help me choose`` are messages.
    """
    found = _WHOLE_COMMAND.fullmatch(text.strip())
    if found is None:
        return None
    word = found[1].lower()
    for command in commands:
        if word in (command.name.value, *command.aliases):
            return command.name
    return CommandName.UNKNOWN


def read_shared_command(text: str) -> tuple[CommandName | None, str]:
    """The same for platforms that keep what they are told, with the text behind the command.

    ``/feedback the price is wrong`` carries a text, ``/start abc`` a deep link; no other command does.
    """
    found = _WITH_TEXT.fullmatch(text.strip())
    if found is None:
        return read_command(text, SHARED_COMMANDS), ""
    is_feedback = found[1].lower() == "feedback"
    return (CommandName.FEEDBACK, found[2].strip()) if is_feedback else (CommandName.HELP, "")
