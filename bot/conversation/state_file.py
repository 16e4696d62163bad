"""Profiles and turns in one JSON file: versioned, replaced by one atomic step, readable by its owner alone."""

from __future__ import annotations

import contextlib
import json
import os
import stat
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.advisor.models import Profile, Turn
from bot.conversation.memory import TURNS_KEPT, ConversationKey, Memory
from bot.conversation.serialising import ShapeError, decode, encode
from bot.errors import StateError

FORMAT = "credential-advisor-state"
VERSION = 1
_ELSEWHERE = "name another file with --state, or move this one away to start anew"


@dataclass(slots=True)
class StateFile:
    """One state file. It remembers what it last read or wrote, and refuses to overwrite anything else."""

    path: Path
    _seen: tuple[int, int, int] | None = None
    _encoded: dict[ConversationKey, tuple[tuple[Turn, ...], str]] = field(default_factory=dict)

    def load(self) -> Memory:
        """What the file holds; empty where there is no file yet, or one without a single byte.

        Raises:
            StateError: it cannot be read or is not a state file of this version. Nothing is changed.
        """
        self.path = self._resolved()
        raw = self._read()
        if not raw:
            self._check_folder()
            return Memory()
        return self._memory(self._document(raw))

    def save(self, memory: Memory) -> None:
        """Put ``memory`` in place of what the file holds.

        Raises:
            StateError: it cannot be written, or another program changed it meanwhile. The file stays as it was.
        """
        if self._fingerprint() != self._seen:
            raise StateError(f"{self.path} was changed by another program; it is left as it is: {_ELSEWHERE}")
        content = self._content(memory).encode("ascii")
        try:
            self._replace(content)
        except OSError as exc:
            raise StateError(f"{self.path} cannot be written ({exc.strerror}); what it held is kept") from exc
        self._seen = self._fingerprint()

    def _resolved(self) -> Path:
        try:
            path = self.path.expanduser().resolve()
            is_special = path.exists() and not stat.S_ISREG(path.stat().st_mode)
        except (OSError, RuntimeError, ValueError) as exc:
            raise StateError(f"{self.path} cannot be used as a state file: name another with --state") from exc
        if is_special:
            raise StateError(f"{self.path} is not a file: name one with --state, for example --state advisor.json")
        return path

    def _check_folder(self) -> None:
        if not self.path.parent.is_dir():
            raise StateError(f"the folder {self.path.parent} does not exist: create it, or name another with --state")
        if not os.access(self.path.parent, os.W_OK):
            raise StateError(f"the folder {self.path.parent} cannot be written: name another with --state")

    def _read(self) -> bytes | None:
        try:
            self._seen = self._fingerprint()
            return None if self._seen is None else self.path.read_bytes()
        except OSError as exc:
            raise StateError(f"{self.path} cannot be read ({exc.strerror}): {_ELSEWHERE}") from exc

    def _document(self, raw: bytes) -> Mapping[str, object]:
        try:
            document = json.loads(raw.decode("utf-8"), parse_constant=_refuse_constant)
        except (ValueError, RecursionError) as exc:
            raise StateError(f"{self.path} is not a whole state file (it is not JSON): {_ELSEWHERE}") from exc
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise StateError(f"{self.path} is not a state file of this program: {_ELSEWHERE}")
        version = document.get("version")
        if not isinstance(version, int) or version < 1:
            raise StateError(f"{self.path} names no version: {_ELSEWHERE}")
        if version > VERSION:
            raise StateError(
                f"{self.path} was written by a newer version of this program (state version {version}, "
                f"this one knows {VERSION}): update the program, or {_ELSEWHERE}"
            )
        return document

    def _memory(self, document: Mapping[str, object]) -> Memory:
        memory = Memory()
        try:
            for learner, profile in _mapping(document, "learners").items():
                memory.profiles[learner] = decode(Profile, profile)
            for learner, conversations in _mapping(document, "conversations").items():
                for conversation, turns in _mapping({"turns": conversations}, "turns").items():
                    key = ConversationKey(learner=learner, conversation=conversation)
                    memory.turns[key] = _turns(turns)
        except (ShapeError, RecursionError) as exc:
            raise StateError(f"{self.path} is damaged ({exc}): {_ELSEWHERE}") from exc
        return memory

    def _content(self, memory: Memory) -> str:
        """The document as ASCII JSON; each conversation is encoded once for as long as it does not change."""
        by_learner: dict[str, list[str]] = {}
        encoded = {}
        for key, turns in memory.turns.items():
            known = self._encoded.get(key)
            text = known[1] if known is not None and known[0] is turns else _dump([encode(turn) for turn in turns])
            encoded[key] = (turns, text)
            by_learner.setdefault(key.learner, []).append(f"{_dump(key.conversation)}:{text}")
        self._encoded = encoded
        learners = ",".join(f"{_dump(name)}:{_dump(encode(each))}" for name, each in memory.profiles.items())
        conversations = ",\n".join(f"{_dump(name)}:{{{','.join(each)}}}" for name, each in by_learner.items())
        head = f'{{"format":{_dump(FORMAT)},"version":{VERSION},'
        return f'{head}\n"learners":{{{learners}}},\n"conversations":{{{conversations}}}}}\n'

    def _replace(self, content: bytes) -> None:
        handle, name = tempfile.mkstemp(prefix=f".{self.path.name[:100]}-", suffix=".new", dir=self.path.parent)
        try:
            with os.fdopen(handle, "wb") as file:  # mkstemp has made it readable and writable by the owner alone
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, self.path)  # noqa: PTH105  # the name comes from mkstemp
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise

    def _fingerprint(self) -> tuple[int, int, int] | None:
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns


def _turns(raw: object) -> tuple[Turn, ...]:
    if not isinstance(raw, list):
        raise ShapeError("the turns of a conversation must be a list")
    return tuple(decode(Turn, each) for each in raw)[-TURNS_KEPT:]


def _mapping(document: Mapping[str, object], name: str) -> dict[str, object]:
    value = document.get(name)
    if not isinstance(value, dict):
        raise ShapeError(f"{name} must be an object")
    return value


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not a number in JSON")


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)
