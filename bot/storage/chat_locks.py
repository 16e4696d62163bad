"""Which chats this process has in hand; on PostgreSQL also told to all other processes, by advisory locks."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from sqlalchemy import text

from bot.storage.faults import told_in_words

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bot.storage.database import Database


class ChatLocks:
    """Locks by chat. They end with the process, however it ends: PostgreSQL ties them to one connection.

    On SQLite one process serves a platform, so what this process has in hand is all that is in hand.
    """

    def __init__(self, database: Database, space: str) -> None:
        """Locks of different ``space`` do not touch each other."""
        self._database = database
        self._space = space
        self._connection: Connection | None = None
        self._held: dict[bytes, str] = {}

    @property
    def held(self) -> tuple[bytes, ...]:
        """The chats in hand."""
        return tuple(self._held)

    def take(self, chat: bytes, token: str) -> bool:
        """Take ``chat`` for the claim ``token``; ``False`` where it is in hand already, here or elsewhere.

        Raises:
            StorageError: the server cannot be reached; then all locks are lost.
        """
        if chat in self._held:
            return False
        if not self._database.is_sqlite and not self._ask("SELECT pg_try_advisory_lock(:key)", chat):
            return False
        self._held[chat] = token
        return True

    def release(self, chat: bytes, token: str) -> None:
        """Give ``chat`` back, where that claim still holds it."""
        if self._held.get(chat) == token:
            del self._held[chat]
            if not self._database.is_sqlite:
                self._ask("SELECT pg_advisory_unlock(:key)", chat)

    def release_all_of(self, token: str) -> None:
        """Give back whatever that claim holds."""
        for chat in [chat for chat, holder in self._held.items() if holder == token]:
            self.release(chat, token)

    def close(self) -> None:
        """Give all back."""
        self._held.clear()
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None

    def _ask(self, statement: str, chat: bytes) -> bool:
        try:
            with told_in_words(self._database.name):
                if self._connection is None:
                    fresh = self._database.engine.connect()
                    self._connection = fresh.execution_options(isolation_level="AUTOCOMMIT")
                return bool(self._connection.execute(text(statement), {"key": self._key(chat)}).scalar())
        except BaseException:
            self.close()
            raise

    def _key(self, chat: bytes) -> int:
        digest = hashlib.sha256(self._space.encode() + b"\0" + chat).digest()
        return int.from_bytes(digest[:8], "big", signed=True)
