"""Encryption of rows: a data key for each learner, wrapped by the master key, and keyed hashes for looking up ids.

The key of a learner is destroyed by ``/forget``: whatever copy of a row is left anywhere, nobody can read it again.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cryptography.fernet import Fernet, InvalidToken
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from bot.errors import KeyFileError, StorageDamagedError
from bot.storage.keys import MasterKeys
from bot.storage.tables import LEARNERS, META, SERVERS

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from bot.storage.database import Database

_LOOKUP_KEY, _SYSTEM_KEY = "lookup-key", "system-key"


class Sealer:
    """Encrypts texts under one data key. ``purpose`` is bound in: a text sealed as one thing never opens as another."""

    def __init__(self, key: bytes) -> None:
        """``key`` is a Fernet key."""
        self._fernet = Fernet(key)

    def seal(self, purpose: str, text: str) -> bytes:
        """``text``, encrypted and protected against change."""
        return self._fernet.encrypt(f"{purpose}\0{text}".encode("utf-8", "surrogatepass"))

    def open(self, purpose: str, sealed: bytes) -> str:
        """The text that was sealed for ``purpose``.

        Raises:
            StorageDamagedError: it was changed, or sealed with another key or for another purpose.
        """
        try:
            plain = self._fernet.decrypt(bytes(sealed)).decode("utf-8", "surrogatepass")
        except (InvalidToken, UnicodeDecodeError) as exc:
            raise StorageDamagedError(f"a {purpose} in the database cannot be decrypted: it is damaged") from exc
        found, _, text = plain.partition("\0")
        if found != purpose:
            raise StorageDamagedError(f"a {purpose} in the database is something else: it is damaged")
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class DataKey:
    """A new data key: its id, which says nothing of whose it is, and the key as it is kept."""

    id: str
    wrapped: bytes
    sealer: Sealer


class Vault:
    """All keys of one database."""

    def __init__(self, master: MasterKeys, *, lookup_key: bytes, system_key: bytes) -> None:
        """The keys come unwrapped."""
        self._master = master
        self._lookup_key = lookup_key
        self.system = Sealer(system_key)

    def lookup(self, kind: str, *parts: str) -> bytes:
        """The keyed hash by which a ``kind`` of thing is found again; without the key nobody can make it."""
        mac = hmac.new(self._lookup_key, kind.encode(), hashlib.sha256)
        for part in parts:
            raw = part.encode("utf-8", "surrogatepass")
            mac.update(len(raw).to_bytes(8, "big") + raw)
        return mac.digest()

    def new_data_key(self) -> DataKey:
        """A key for one learner."""
        key = Fernet.generate_key()
        return DataKey(id=secrets.token_hex(16), wrapped=self._master.wrap(key), sealer=Sealer(key))

    def sealer(self, wrapped: bytes) -> Sealer:
        """What opens the rows of the learner whose key is ``wrapped``."""
        return Sealer(self._master.unwrap(bytes(wrapped)))

    def change_master_key(self, database: Database, *, keep_old: bool = False) -> int:
        """Wrap every key anew under a new master key; how many learners' keys those were.

        A crash at any point leaves a key file that opens what the database holds. Without ``keep_old`` the old key is
        gone afterwards, and with it every backup that was made before.

        Raises:
            KeyFileError: the key file cannot be written.
            StorageError: the database cannot be used.
        """
        grown = self._master.with_new_key()
        with database.transaction() as connection:
            for name, value in connection.execute(select(META.c.name, META.c.value)).all():
                wrapped = grown.wrap(grown.unwrap(bytes(value)))
                connection.execute(update(META).where(META.c.name == name).values(value=wrapped))
            learners = connection.execute(select(LEARNERS.c.id, LEARNERS.c.wrapped_key)).all()
            for row_id, value in learners:
                wrapped = grown.wrap(grown.unwrap(bytes(value)))
                connection.execute(update(LEARNERS).where(LEARNERS.c.id == row_id).values(wrapped_key=wrapped))
            for lookup, value in connection.execute(select(SERVERS.c.lookup, SERVERS.c.wrapped_key)).all():
                wrapped = grown.wrap(grown.unwrap(bytes(value)))
                connection.execute(update(SERVERS).where(SERVERS.c.lookup == lookup).values(wrapped_key=wrapped))
        self._master = grown if keep_old else grown.with_newest_only()
        database.empty_write_ahead_log()
        return len(learners)


def open_vault(database: Database, key_file: Path) -> Vault:
    """The keys of ``database``; made, with the key file, where the database is new.

    Raises:
        KeyFileError: the database has keys, and the key file is missing, unsafe or does not fit.
    """
    with database.reading() as connection:
        kept = _kept_keys(connection)
    if kept:
        return _unwrapped(MasterKeys.load(key_file), kept)
    master = MasterKeys.create(key_file)
    try:
        with database.transaction() as connection:
            for name, key in ((_LOOKUP_KEY, secrets.token_bytes(32)), (_SYSTEM_KEY, Fernet.generate_key())):
                connection.execute(META.insert().values(name=name, value=master.wrap(key)))
    except Exception as exc:
        if not isinstance(exc.__cause__, IntegrityError):
            raise  # else another process was faster: its keys hold
    with database.reading() as connection:
        return _unwrapped(master, _kept_keys(connection))


def _kept_keys(connection: Connection) -> dict[str, bytes]:
    rows = connection.execute(select(META.c.name, META.c.value)).all()
    return {name: bytes(value) for name, value in rows if name in (_LOOKUP_KEY, _SYSTEM_KEY)}


def _unwrapped(master: MasterKeys, kept: dict[str, bytes]) -> Vault:
    if len(kept) < 2:
        raise KeyFileError("the database has lost one of its keys: put a backup in its place with advisor restore")
    return Vault(master, lookup_key=master.unwrap(kept[_LOOKUP_KEY]), system_key=master.unwrap(kept[_SYSTEM_KEY]))
