"""Wording files (Fluent) taken apart into messages, each parsed when it is first said.

Parsing all of them takes longer than most answers; an answer says about thirty. Who waits for messages parses the rest
meanwhile (:meth:`WordingFiles.put_all`).
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import WordingError

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle
    from fluent.syntax.ast import EntryType

_NAME = re.compile(r"(-?[A-Za-z][\w-]*) *=")
_NAMED_INSIDE = re.compile(r"\{\s*(-?[a-z][\w-]*)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Block:
    """One message as it stands in its file; ``line`` is that of its name, from 1."""

    path: Path
    line: int
    text: str


class WordingFiles:
    """The messages of some wording files. Reads the files when it is made; parses a message when it is asked for.

    Raises:
        WordingError: a file cannot be read, or a line belongs to no message; names file and line.
    """

    def __init__(self, paths: Iterable[Path]) -> None:
        self._blocks: dict[str, _Block] = {}
        self._lock = threading.Lock()
        for path in paths:
            for name, block in _blocks(path):
                self._blocks.setdefault(name, block)

    def __contains__(self, message_id: str) -> bool:
        return message_id in self._blocks

    def put(self, message_id: str, bundle: FluentBundle) -> None:
        """Parse a message, and those that it names, into ``bundle``. Does nothing for one that there is not.

        Thread-safe: a message stands in the bundle once its block is gone, and what it names stood there before.

        Raises:
            WordingError: it is broken; names file and line.
        """
        if message_id in self._blocks:
            with self._lock:
                self._put(message_id, bundle)

    def put_all(self, bundle: FluentBundle) -> None:
        """Parse all that was not asked for yet into ``bundle``. May run in another thread.

        Raises:
            WordingError: one is broken; those before it are in the bundle.
        """
        for message_id in list(self._blocks):
            self.put(message_id, bundle)

    def _put(self, message_id: str, bundle: FluentBundle) -> None:
        from fluent.syntax import ast

        found: dict[str, EntryType] = {}
        names = [message_id]
        while names:
            name = names.pop()
            block = self._blocks.get(name)
            if block is not None and name not in found:
                found[name] = _parsed(block)
                names += _NAMED_INSIDE.findall(block.text)
        bundle.add_resource(ast.Resource(list(reversed(found.values()))))
        for name in found:
            del self._blocks[name]

    def check(self) -> None:
        """Parse all that was not asked for yet.

        Raises:
            WordingError: one is broken; names file and line.
        """
        for block in list(self._blocks.values()):
            _parsed(block)


def _blocks(path: Path) -> Iterator[tuple[str, _Block]]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise WordingError(f"{path}: cannot be read as UTF-8 text ({exc}).") from exc
    name, begin, lines = "", 0, list[str]()
    for number, line in enumerate(text.split("\n"), start=1):
        found = _NAME.match(line)
        if found is None and (not line.strip() or (line[0] in " }" and lines)):
            lines.append(line)
            continue
        if found is None and not line.startswith("#"):
            raise _not_a_message(path, number)
        if name:
            yield name, _block(path, begin, lines)
        name, begin, lines = (found[1], number, [line]) if found is not None else ("", 0, [])
    if name:
        yield name, _block(path, begin, lines)


def _block(path: Path, begin: int, lines: list[str]) -> _Block:
    text = "\n".join(lines)
    if text.count("{") != text.count("}"):
        raise _not_a_message(path, begin)
    return _Block(path=path, line=begin, text=text)


def _parsed(block: _Block) -> EntryType:
    from fluent.syntax import FluentParser, ast

    entries = FluentParser(with_spans=True).parse(block.text).body
    for entry in entries:
        if isinstance(entry, ast.Junk):
            start = entry.span.start if entry.span else 0
            raise _not_a_message(block.path, block.line + block.text.count("\n", 0, start))
    return entries[0]


def _not_a_message(path: Path, line: int) -> WordingError:
    return WordingError(f"{path}:{line}: not a message. Write 'name = text', further lines indented.")
