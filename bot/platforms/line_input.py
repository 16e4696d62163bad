"""Lines from a byte stream, however long or broken: none is held in memory beyond a limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

LONGEST_LINE = 2_000_000
"""Bytes of a line that are kept: 100,000 characters fit, each written as a JSON escape of a surrogate pair."""
_CHUNK = 65_536
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line without its end. ``is_cut``: it was longer than the limit; the rest was read and dropped."""

    content: bytes
    is_cut: bool = False


def read_lines(stream: BinaryIO, *, longest: int = LONGEST_LINE) -> Iterator[Line]:
    """The lines of ``stream`` until it ends. A byte order mark before the first line is dropped. Blocks on reading."""
    is_first = True
    while True:
        raw = stream.readline(longest + 2)
        if not raw:
            return
        is_cut = not raw.endswith(b"\n") and len(raw) > longest
        if is_cut:
            _skip_rest(stream)
        content = raw.rstrip(b"\r\n")
        if is_first:
            content = content.removeprefix(_BYTE_ORDER_MARK)
            is_first = False
        yield Line(content=content[:longest], is_cut=is_cut)


def _skip_rest(stream: BinaryIO) -> None:
    while True:
        chunk = stream.readline(_CHUNK)
        if not chunk or chunk.endswith(b"\n"):
            return
