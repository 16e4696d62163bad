"""The chat in a terminal, or over a pipe: the loop, how lines are read, and what is picked by its number."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from bot.advisor.models import Answer, Suggestion
from bot.conversation.commands import COMMANDS, CommandName, read_command
from bot.conversation.sessions import Sessions
from bot.errors import AdvisorError
from bot.platforms.line_input import Line
from bot.rendering.phrases import Phrases
from bot.rendering.safety import clean_line
from bot.rendering.terminal import Screen
from knowledge import KnowledgeError

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession

_LOG = logging.getLogger(__name__)
_LEARNER = "console"
_CONVERSATION = "console"
_ECHO_LENGTH = 200


class LineReader(Protocol):
    """Where the learner's lines come from. ``is_live``: somebody sits there and sees the prompt."""

    is_live: bool

    def read(self) -> str | None:
        """The next line, ``None`` at the end. Blocks.

        Raises:
            KeyboardInterrupt: Ctrl-C was pressed.
        """
        ...


class PromptReader:
    """A line editor with history (in memory only: what is asked is private) and completion of commands."""

    is_live = True

    def __init__(self, prompt: str) -> None:
        self._prompt = prompt
        self._session: PromptSession[str] | None = None

    def read(self) -> str | None:
        """The next line, ``None`` after Ctrl-D."""
        try:
            return self._line_editor().prompt([("bold ansicyan", self._prompt), ("", " › ")])
        except EOFError:
            return None

    def _line_editor(self) -> PromptSession[str]:
        if self._session is None:
            from prompt_toolkit import PromptSession
            from prompt_toolkit.completion import WordCompleter
            from prompt_toolkit.history import InMemoryHistory

            words = [command.word for command in COMMANDS]
            self._session = PromptSession(
                history=InMemoryHistory(),
                completer=WordCompleter(words, sentence=True),
                complete_while_typing=False,
            )
        return self._session


class PlainReader:
    """A line from a terminal that cannot edit."""

    is_live = True

    def __init__(self, prompt: str) -> None:
        self._prompt = f"{prompt}> "

    def read(self) -> str | None:
        """The next line, ``None`` at the end."""
        try:
            return input(self._prompt)
        except EOFError:
            return None
        except KeyboardInterrupt:
            sys.stdout.write("\n")
            raise


class PipeReader:
    """Lines of a pipe or a file; bytes that are not UTF-8 become replacement characters."""

    is_live = False

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines: Iterator[Line] = iter(lines)

    def read(self) -> str | None:
        """The next line, ``None`` at the end."""
        line = next(self._lines, None)
        return None if line is None else line.content.decode("utf-8", "replace")


@dataclass(slots=True, kw_only=True)
class ConsoleChat:
    """One learner at one terminal. ``reload`` reads edited prompts again and says what cannot be used."""

    sessions: Sessions
    screen: Screen
    phrases: Phrases
    today: Callable[[], date]
    privacy: str
    notice: str | None = None
    examples: tuple[Suggestion, ...] = ()
    reload: Callable[[], tuple[str, ...]] = tuple
    _choices: tuple[Suggestion, ...] = ()

    def run(self, reader: LineReader) -> None:
        """Chat until the input ends, ``/quit``, Ctrl-D or two Ctrl-C in a row.

        Raises:
            KeyboardInterrupt: Ctrl-C where nobody sits at the prompt.
        """
        if reader.is_live:
            self._welcome()
        with asyncio.Runner() as runner:
            interrupts = 0
            while interrupts < 2:
                try:
                    if not self._exchange(reader, runner):
                        break
                    interrupts = 0
                except KeyboardInterrupt:
                    if not reader.is_live:
                        raise
                    interrupts += 1
                    if interrupts < 2:
                        self.screen.note(self.phrases.say("chat-interrupted"))
        if reader.is_live:
            self.screen.note(self.phrases.say("chat-goodbye"))

    def _exchange(self, reader: LineReader, runner: asyncio.Runner) -> bool:
        """One line and its answer; whether to go on."""
        typed = reader.read()
        if typed is None:
            return False
        if not typed.strip():
            return True
        if read_command(typed) is CommandName.QUIT:
            return False
        if not reader.is_live:
            self.screen.heading("> " + clean_line(typed)[:_ECHO_LENGTH])
        text = self._picked(typed)
        if text != typed:
            self.screen.note(self.phrases.say("chat-picked", message=text))
        self.screen.blank()
        for problem in self.reload():
            self.screen.note(self.phrases.say("chat-not-reloaded", problem=problem), is_quiet=False)
        answer = self._answer(runner, text)
        if answer is not None:
            self._choices = answer.suggestions
            self.screen.show(answer)
        return True

    def _welcome(self) -> None:
        say = self.phrases.say
        self.screen.heading(say("chat-title"))
        self.screen.note(say("chat-what"), is_quiet=False)
        self.screen.note(say("chat-software"), is_quiet=False)
        self.screen.blank()
        self.screen.choices(say("chat-try"), [example.label for example in self.examples])
        self._choices = self.examples
        self.screen.blank()
        self.screen.note(say("chat-help-hint"))
        self.screen.note(self.privacy)
        if self.notice is not None:
            self.screen.note(say("chat-degraded", sentence=self.notice), is_quiet=False)
        self.screen.blank()

    def _picked(self, typed: str) -> str:
        """The message of the follow-up whose number was typed, else what was typed."""
        digits = typed.strip().rstrip(".)")
        if digits.isascii() and digits.isdigit() and len(digits) == 1 and 1 <= int(digits) <= len(self._choices):
            return self._choices[int(digits) - 1].message
        return typed

    def _answer(self, runner: asyncio.Runner, text: str) -> Answer | None:
        asked = self.sessions.ask(text, conversation=_CONVERSATION, learner=_LEARNER, today=self.today())
        try:
            return runner.run(asked)
        except (AdvisorError, KnowledgeError) as exc:
            self.screen.note(str(exc), is_quiet=False)
        except Exception:  # noqa: BLE001  # the border: one bad message must not end the chat
            _LOG.exception("a message could not be answered")
            self.screen.note(self.phrases.say("chat-fault"), is_quiet=False)
        return None
