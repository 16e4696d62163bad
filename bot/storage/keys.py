"""The master key: a file of its own, apart from the data, that its owner alone may read. It wraps all other keys."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.errors import KeyFileError

_LONGEST_FILE = 10_000


class MasterKeys:
    """The keys of one file, newest first: the first wraps, each of them unwraps."""

    def __init__(self, path: Path, keys: tuple[bytes, ...]) -> None:
        """``keys`` are Fernet keys."""
        self.path = path
        self._keys = keys
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    @classmethod
    def load(cls, path: Path) -> MasterKeys:
        """The keys that stand in ``path``.

        Raises:
            KeyFileError: there is no such file, others may read it, or it holds no key.
        """
        try:
            _check_private(path)
            lines = path.read_bytes()[:_LONGEST_FILE].split()
        except FileNotFoundError as exc:
            raise KeyFileError(
                f"the key file {path} is missing, and without it nothing that was kept can be read: put it back, name "
                "it with ADVISOR_KEY_FILE, or move the database away to start anew"
            ) from exc
        except OSError as exc:
            raise KeyFileError(f"the key file {path} cannot be read ({exc.strerror})") from exc
        try:
            return cls(path, tuple(lines))
        except ValueError as exc:
            raise KeyFileError(f"the key file {path} holds no usable key: put the right file in its place") from exc

    @classmethod
    def create(cls, path: Path) -> MasterKeys:
        """A new key in a new file. Another process that does the same at the same time gives the same key.

        Raises:
            KeyFileError: the file cannot be written.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write_new(path, Fernet.generate_key() + b"\n")
        except FileExistsError:
            pass
        except OSError as exc:
            raise KeyFileError(
                f"the key file {path} cannot be written ({exc.strerror}): name another with ADVISOR_KEY_FILE"
            ) from exc
        return cls.load(path)

    def wrap(self, key: bytes) -> bytes:
        """``key`` encrypted with the newest master key."""
        return self._fernet.encrypt(key)

    def unwrap(self, wrapped: bytes) -> bytes:
        """The key that was wrapped.

        Raises:
            KeyFileError: none of the keys in the file wrapped it.
        """
        try:
            return self._fernet.decrypt(wrapped)
        except InvalidToken as exc:
            raise KeyFileError(
                f"the key file {self.path} does not fit this database: put back the one that it was made with, "
                "or name it with ADVISOR_KEY_FILE"
            ) from exc

    def with_new_key(self) -> MasterKeys:
        """A new key first, the old ones behind it; written to the file."""
        return self._written((Fernet.generate_key(), *self._keys))

    def with_newest_only(self) -> MasterKeys:
        """The newest key alone; written to the file."""
        return self._written(self._keys[:1])

    def __repr__(self) -> str:
        return f"MasterKeys({str(self.path)!r}, {len(self._keys)} keys)"

    def _written(self, keys: tuple[bytes, ...]) -> MasterKeys:
        try:
            _replace(self.path, b"\n".join(keys) + b"\n")
        except OSError as exc:
            raise KeyFileError(f"the key file {self.path} cannot be written ({exc.strerror}); it is as it was") from exc
        return MasterKeys(self.path, keys)


def _check_private(path: Path) -> None:
    found = path.stat()
    if os.name == "posix" and stat.S_IMODE(found.st_mode) & 0o077:
        raise KeyFileError(f"the key file {path} can be read by others: make it private with chmod 600 {path}")


def _write_new(path: Path, content: bytes) -> None:
    """Whole or not at all, and never over a file that is there."""
    unfinished = _unfinished(path, content)
    try:
        os.link(unfinished, path)
    finally:
        unfinished.unlink()
    _sync_folder(path.parent)


def _replace(path: Path, content: bytes) -> None:
    _unfinished(path, content).replace(path)
    _sync_folder(path.parent)


def _unfinished(path: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)  # for the owner alone
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return Path(name)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
