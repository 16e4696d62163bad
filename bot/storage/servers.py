"""How a community has set the bot: found by the keyed hash of its id, under a key of its own, erased when it goes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from bot.storage.inserting import insert_unless_there
from bot.storage.letters import Surroundings
from bot.storage.tables import SERVERS
from bot.storage.tombstones import Tombstones

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

_PURPOSE = "server"


class Servers:
    """The settings of communities, as text. Reading and erasing are one transaction each and block."""

    def __init__(self, surroundings: Surroundings, tombstones: Tombstones) -> None:
        """Both are those of one database."""
        self._in = surroundings
        self._tombstones = tombstones

    def read(self, platform: str, server: str) -> str | None:
        """What a community has set; ``None`` where it has set nothing."""
        with self._in.database.reading() as connection:
            row = self._row(connection, platform, server, is_held=False)
            return None if row is None else self._in.vault.sealer(row.wrapped_key).open(_PURPOSE, bytes(row.sealed))

    def known(self, platform: str) -> tuple[str, ...]:
        """The ids of the communities that have set anything, in order."""
        query = select(SERVERS.c.wrapped_key, SERVERS.c.sealed_address).where(SERVERS.c.platform == platform)
        with self._in.database.reading() as connection:
            rows = connection.execute(query).all()
        sealed = (self._in.vault.sealer(each.wrapped_key).open("address", bytes(each.sealed_address)) for each in rows)
        return tuple(sorted(json.loads(each)[1] for each in sealed))

    def change(
        self, connection: Connection, platform: str, server: str, change: Callable[[str | None], str | None]
    ) -> None:
        """Within a transaction, put ``change`` of what is set now in its place; ``None`` erases it."""
        row = self._row(connection, platform, server)
        if row is None:
            after = change(None)
            if after is not None:
                self._add(connection, platform, server, after)
            return
        sealer = self._in.vault.sealer(row.wrapped_key)
        after = change(sealer.open(_PURPOSE, bytes(row.sealed)))
        if after is None:
            self._erase(connection, row)
            return
        values = {"sealed": sealer.seal(_PURPOSE, after), "at": self._in.clock()}
        connection.execute(update(SERVERS).where(SERVERS.c.lookup == row.lookup).values(**values))

    def erase(self, platform: str, server: str) -> bool:
        """Erase all that a community has set, with its key: the bot was removed. ``False`` where there was nothing."""
        with self._in.database.transaction() as connection:
            row = self._row(connection, platform, server)
            if row is not None:
                self._erase(connection, row)
        if row is None:
            return False
        self._tombstones.announce(row.key_id)
        self._in.database.empty_write_ahead_log()
        return True

    def _erase(self, connection: Connection, row: Row[tuple[object, ...]]) -> None:
        self._tombstones.add(connection, row.key_id)
        connection.execute(delete(SERVERS).where(SERVERS.c.lookup == row.lookup))

    def _add(self, connection: Connection, platform: str, server: str, text: str) -> None:
        key = self._in.vault.new_data_key()
        values = {
            "lookup": self._lookup(platform, server),
            "platform": platform,
            "key_id": key.id,
            "wrapped_key": key.wrapped,
            "sealed_address": key.sealer.seal("address", json.dumps([platform, server])),
            "sealed": key.sealer.seal(_PURPOSE, text),
            "at": self._in.clock(),
        }
        insert_unless_there(connection, SERVERS, "lookup", values)

    def _row(
        self, connection: Connection, platform: str, server: str, *, is_held: bool = True
    ) -> Row[tuple[object, ...]] | None:
        query = select(SERVERS).where(SERVERS.c.lookup == self._lookup(platform, server))
        return connection.execute(query.with_for_update() if is_held else query).first()

    def _lookup(self, platform: str, server: str) -> bytes:
        return self._in.vault.lookup("server", platform, server)
