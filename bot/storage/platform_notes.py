"""What a platform must know again after a restart, by kind and name. What points to a learner goes with the learner."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from bot.storage.inserting import insert_unless_there
from bot.storage.learners import Learner, Learners
from bot.storage.letters import Surroundings
from bot.storage.tables import PLATFORM_NOTES

if TYPE_CHECKING:
    from sqlalchemy import Connection

FORBIDDEN = "forbidden"
"""Kind of the notes on channels where the bot was refused something: the server and the platform's code of it."""
_PURPOSE = "platform note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One note. ``learner`` is whose it is, in the platform's own id; ``None`` where it is nobody's."""

    kind: str
    name: str
    text: str
    learner: str | None = None


class PlatformNotes:
    """The notes. Each call is one transaction and blocks."""

    def __init__(self, surroundings: Surroundings, learners: Learners) -> None:
        """Both are those of one database."""
        self._in = surroundings
        self._learners = learners

    def put(self, platform: str, *notes: Note) -> None:
        """Put notes in the place of those of the same kind and name. One of a learner who is not known is left out."""
        with self._in.database.transaction(is_durable=False) as connection:
            for each in notes:
                self._put(connection, platform, each)

    def all(self, platform: str, kind: str) -> dict[str, str]:
        """The texts of all notes of a kind, by name."""
        columns = PLATFORM_NOTES.c
        query = select(columns.learner_id, columns.sealed).where(columns.platform == platform, columns.kind == kind)
        found = {}
        with self._in.database.transaction(is_durable=False) as connection:
            for row in connection.execute(query).all():
                sealer = self._learners.sealer(connection, row.learner_id)
                name, text = json.loads(sealer.open(_PURPOSE, bytes(row.sealed)))
                found[str(name)] = str(text)
        return found

    def drop(self, platform: str, kind: str, name: str) -> None:
        """Take a note away."""
        with self._in.database.transaction(is_durable=False) as connection:
            lookup = self._lookup(platform, kind, name)
            connection.execute(delete(PLATFORM_NOTES).where(PLATFORM_NOTES.c.lookup == lookup))

    def collect(self, connection: Connection, learner: Learner) -> tuple[tuple[str, str], ...]:
        """The notes of a learner, for the record."""
        query = select(PLATFORM_NOTES.c.sealed).where(PLATFORM_NOTES.c.learner_id == learner.row_id)
        found = connection.execute(query.order_by(PLATFORM_NOTES.c.lookup)).scalars()
        return tuple(("platform note", learner.sealer.open(_PURPOSE, each)) for each in found)

    def drop_old(self, connection: Connection, before: float) -> None:
        """Within a transaction, drop what was noted earlier."""
        connection.execute(delete(PLATFORM_NOTES).where(PLATFORM_NOTES.c.at < before))

    def _put(self, connection: Connection, platform: str, note: Note) -> None:
        sealer, learner_id = self._in.vault.system, None
        if note.learner is not None:
            learner = self._learners.find(connection, platform, note.learner)
            if learner is None:
                return
            sealer, learner_id = learner.sealer, learner.row_id
        lookup = self._lookup(platform, note.kind, note.name)
        values = {
            "lookup": lookup,
            "platform": platform,
            "kind": note.kind,
            "learner_id": learner_id,
            "sealed": sealer.seal(_PURPOSE, json.dumps([note.name, note.text])),
            "at": self._in.clock(),
        }
        if not insert_unless_there(connection, PLATFORM_NOTES, "lookup", values):
            connection.execute(update(PLATFORM_NOTES).where(PLATFORM_NOTES.c.lookup == lookup).values(**values))

    def _lookup(self, platform: str, kind: str, name: str) -> bytes:
        return self._in.vault.lookup("platform note", platform, kind, name)
