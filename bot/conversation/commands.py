"""The commands that every chat knows, as data, and how one is told from a message."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_WHOLE_COMMAND = re.compile(r"/([A-Za-z][A-Za-z_-]{0,30})(?:@\w{1,64})?[.!?]?")
_WITH_TEXT = re.compile(r"/([A-Za-z][A-Za-z_-]{0,30})(?:@\w{1,64})?\s+(\S.*)", re.S)


class CommandName(StrEnum):
    """What a command does, whatever word was typed for it."""

    START = "start"
    HELP = "help"
    ASK = "ask"
    COMPARE = "compare"
    PLAN = "plan"
    RECOGNITION = "recognition"
    STACK = "stack"
    PROFILE = "profile"
    SOURCES = "sources"
    NEW = "new"
    FORGET = "forget"
    SETTINGS = "settings"
    PRIVACY = "privacy"
    EXPORT = "export"
    FEEDBACK = "feedback"
    HUMAN = "human"
    QUIT = "quit"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command. ``summary_id`` is the wording of its line in the help.

    ``takes_text``: a text may stand behind it. ``is_for_groups``: it is of use where others read along.
    """

    name: CommandName
    aliases: tuple[str, ...] = ()
    takes_text: bool = False
    is_for_groups: bool = False

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
ASKING = (
    CommandName.ASK,
    CommandName.COMPARE,
    CommandName.PLAN,
    CommandName.RECOGNITION,
    CommandName.STACK,
)
"""Those that are a question with the text behind them."""
SHARED_COMMANDS = (
    Command(name=CommandName.START, takes_text=True),
    Command(name=CommandName.HELP, aliases=("h",), is_for_groups=True),
    *(Command(name=name, takes_text=True, is_for_groups=True) for name in ASKING),
    Command(name=CommandName.PROFILE, aliases=("me",)),
    Command(name=CommandName.NEW, aliases=("reset",), is_for_groups=True),
    Command(name=CommandName.SOURCES, aliases=("source",), is_for_groups=True),
    Command(name=CommandName.SETTINGS),
    Command(name=CommandName.PRIVACY, is_for_groups=True),
    Command(name=CommandName.EXPORT),
    Command(name=CommandName.FORGET, aliases=("forgetme", "forget-me"), is_for_groups=True),
    Command(name=CommandName.FEEDBACK, takes_text=True),
    Command(name=CommandName.HUMAN, is_for_groups=True),
)
"""Those of every platform that keeps what it is told, in the order of its menu."""


def read_command(text: str, commands: tuple[Command, ...] = COMMANDS) -> CommandName | None:
    """The command that ``text`` is, ``UNKNOWN`` for a lone slash word that is none, ``None`` for a message.

    Only a whole message can be a command: ``/r/itcareers says ...`` and ``/help me choose`` are messages.
    """
    found = _WHOLE_COMMAND.fullmatch(text.strip())
    if found is None:
        return None
    command = _named(found[1], commands)
    return CommandName.UNKNOWN if command is None else command.name


def read_shared_command(text: str) -> tuple[CommandName | None, str]:
    """The same for platforms that keep what they are told, with the text behind the command.

    ``/ask is CCNA worth it``, ``/feedback the price is wrong`` and ``/start abc`` (a deep link) carry a text;
    ``/profile me`` is a message.
    """
    found = _WITH_TEXT.fullmatch(text.strip())
    if found is None:
        return read_command(text, SHARED_COMMANDS), ""
    command = _named(found[1], SHARED_COMMANDS)
    if command is None or not command.takes_text:
        return None, ""
    return command.name, found[2].strip()


def is_shared_command(word: str) -> bool:
    """Whether ``word``, with or without its slash, is a command of the platforms that keep what they are told."""
    return _named(word.lstrip("/"), SHARED_COMMANDS) is not None


def _named(word: str, commands: tuple[Command, ...]) -> Command | None:
    typed = word.lower()
    return next((each for each in commands if typed in (each.name.value, *each.aliases)), None)
