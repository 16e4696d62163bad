"""The text of a file that somebody sent: bounded in size, pages and time, in a process of its own, kept nowhere."""

from __future__ import annotations

import asyncio
import sys
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
_PROCESS = "bot.conversation.reading_process"


class Fault(StrEnum):
    """Why nothing was read; the message ids end in these."""

    UNKNOWN = "cannot-read"
    TOO_BIG = "file-too-big"
    BROKEN = "file-broken"
    LOCKED = "file-locked"
    WITHOUT_TEXT = "file-without-text"


FAULT_CODES = {fault: code for code, fault in enumerate(Fault, start=64)}
"""By which a process that reads tells its fault."""


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
    """Reads each file in a process of its own, so many at once: what hangs is killed and holds nobody up.

    ``longest_s`` is how long a learner is kept waiting for one file.
    """

    longest_s: float = LONGEST_READING_S
    _free: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(_MOST_AT_ONCE))

    async def read(self, reader: Reader, content: bytes) -> str:
        """The text of ``content``. ``reader`` is a function of a module: it is found there by its name.

        Raises:
            FileFaultError: it cannot be read, or not in time.
        """
        try:
            async with asyncio.timeout(self.longest_s), self._free:
                return await _read_apart(f"{reader.__module__}:{reader.__qualname__}", content)
        except TimeoutError as exc:
            raise FileFaultError(Fault.TOO_BIG) from exc


async def _read_apart(name: str, content: bytes) -> str:
    pipe, nothing = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", _PROCESS, name, stdin=pipe, stdout=pipe, stderr=nothing
    )
    try:
        text, _ = await process.communicate(content)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        faults = {code: fault for fault, code in FAULT_CODES.items()}
        raise FileFaultError(faults.get(process.returncode, Fault.BROKEN))
    return text.decode("utf-8", "surrogatepass")


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
