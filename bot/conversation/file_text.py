"""The text of a file that somebody sent: bounded in size, pages and time, away from the loop, and kept nowhere."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

LONGEST_TEXT_FILE = 200_000
"""Bytes of a plain text that is read; a CV as text takes a tenth of it."""
LONGEST_DOCUMENT = 5_000_000
MOST_PAGES = 30
MOST_CHARACTERS = 200_000
LONGEST_READING_S = 10.0
_MOST_AT_ONCE = 2


class Fault(StrEnum):
    """Why nothing was read; the message ids end in these."""

    UNKNOWN = "cannot-read"
    TOO_BIG = "file-too-big"
    BROKEN = "file-broken"
    LOCKED = "file-locked"
    WITHOUT_TEXT = "file-without-text"


class FileFaultError(Exception):
    """A file cannot be read. It says nothing of what stands in it."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


Reader = Callable[[bytes], str]
"""The text of a file's content. Blocks.

Raises:
    FileFaultError: it is too big, broken or locked.
"""


@dataclass(slots=True)
class Readers:
    """Reads in threads of its own, so many at once: what hangs ends with the process and holds nobody up.

    ``longest_s`` is how long a learner is kept waiting for one file.
    """

    longest_s: float = LONGEST_READING_S
    _free: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(_MOST_AT_ONCE))

    async def read(self, reader: Reader, content: bytes) -> str:
        """The text of ``content``.

        Raises:
            FileFaultError: it cannot be read, or not in time.
        """
        if not await asyncio.to_thread(self._free.acquire, timeout=self.longest_s):
            raise FileFaultError(Fault.TOO_BIG)
        loop = asyncio.get_running_loop()
        done: asyncio.Future[str] = loop.create_future()
        threading.Thread(target=self._run, args=(reader, content, loop, done), daemon=True, name="file").start()
        try:
            return await asyncio.wait_for(done, self.longest_s)
        except TimeoutError as exc:
            raise FileFaultError(Fault.TOO_BIG) from exc

    def _run(self, reader: Reader, content: bytes, loop: asyncio.AbstractEventLoop, done: asyncio.Future[str]) -> None:
        try:
            text, fault = reader(content), None
        except FileFaultError as exc:
            text, fault = "", exc
        except Exception:  # noqa: BLE001  # the border: a foreign file may break its library in any way
            text, fault = "", FileFaultError(Fault.BROKEN)
        finally:
            self._free.release()
        if not loop.is_closed():
            loop.call_soon_threadsafe(_tell, done, text, fault)


def _tell(done: asyncio.Future[str], text: str, fault: FileFaultError | None) -> None:
    if done.done():
        return
    if fault is not None:
        done.set_exception(fault)
    else:
        done.set_result(text)


def plain_text(content: bytes) -> str:
    """A plain text in UTF-8, or in what Windows wrote before."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding).replace("\0", " ")
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1").replace("\0", " ")


def with_text(text: str) -> str:
    """``text``, cut to what is read of one file.

    Raises:
        FileFaultError: there is none in it: the pages are pictures.
    """
    if not text.strip():
        raise FileFaultError(Fault.WITHOUT_TEXT)
    return text[:MOST_CHARACTERS].replace("\0", " ")
