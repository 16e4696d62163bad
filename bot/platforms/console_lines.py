"""Where the lines of the stored console come from and its replies go: a pipe, a plain terminal, a line editor."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Protocol, TextIO

from bot.platforms.line_input import Line

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession
    from prompt_toolkit.patch_stdout import StdoutProxy


class ConsoleLines(Protocol):
    """One end of a conversation. ``is_live``: somebody sits there."""

    is_live: bool

    async def read(self) -> str | None:
        """The next line, ``None`` at the end. It can be cancelled while nobody types."""
        ...

    def write(self, text: str) -> None:
        """Show a text, also while a line is being typed."""
        ...

    def close(self) -> None:
        """Show what is still to be shown."""
        ...


class StreamedLines:
    """Lines of a stream, which block; bytes that are not UTF-8 become replacement characters."""

    def __init__(self, lines: Iterable[Line], out: TextIO, *, is_live: bool = False) -> None:
        """``lines`` are read in a thread that the end of the process does not wait for."""
        self.is_live = is_live
        self._lines: Iterator[Line] = iter(lines)
        self._out = out

    async def read(self) -> str | None:
        """The next line, ``None`` at the end."""
        loop = asyncio.get_running_loop()
        found: asyncio.Future[Line | None] = loop.create_future()

        def tell(line: Line | None) -> None:
            if not found.done():
                found.set_result(line)

        def work() -> None:
            line = next(self._lines, None)
            if not loop.is_closed():
                loop.call_soon_threadsafe(tell, line)

        threading.Thread(target=work, daemon=True, name="console").start()
        line = await found
        return None if line is None else line.content.decode("utf-8", "replace")

    def write(self, text: str) -> None:
        """Write at once."""
        self._out.write(text)
        self._out.flush()

    def close(self) -> None:
        """Nothing waits."""


class EditedLines:
    """A line editor with history (in memory only) and completion; replies appear above the line being typed."""

    is_live = True

    def __init__(self, prompt: str, words: Iterable[str], *, interrupt: Callable[[], None] | None = None) -> None:
        """``interrupt`` is what Ctrl-C does: the signal, unless told otherwise."""
        self._prompt = prompt
        self._words = list(words)
        self._interrupt = interrupt or (lambda: signal.raise_signal(signal.SIGINT))
        self._session: PromptSession[str] | None = None
        self._out: StdoutProxy | None = None

    async def read(self) -> str | None:
        """The next line, ``None`` after Ctrl-D. Ctrl-C ends the process in good order, whatever else it runs."""
        try:
            # The loop's own handler of the signal would be gone after the first line otherwise.
            return await self._editor().prompt_async([("bold ansicyan", f"{self._prompt} › ")], handle_sigint=False)
        except EOFError:
            return None
        except KeyboardInterrupt:
            self._interrupt()
            never: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
            return await never  # cancelled with what was interrupted

    def write(self, text: str) -> None:
        """Write above the line being typed."""
        if self._out is None:
            from prompt_toolkit.patch_stdout import StdoutProxy

            self._out = StdoutProxy(sleep_between_writes=0.05)
        self._out.write(text)
        self._out.flush()

    def close(self) -> None:
        """Write what waits."""
        if self._out is not None:
            self._out.close()

    def _editor(self) -> PromptSession[str]:
        if self._session is None:
            from prompt_toolkit import PromptSession
            from prompt_toolkit.completion import WordCompleter
            from prompt_toolkit.history import InMemoryHistory

            self._session = PromptSession(
                history=InMemoryHistory(),
                completer=WordCompleter(self._words, sentence=True),
                complete_while_typing=False,
            )
        return self._session
