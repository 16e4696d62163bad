"""What learners said of answers, and what could not be answered: for the advisers to read, under the learner's key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from bot.storage.learners import Learner, Learners
from bot.storage.letters import Surroundings
from bot.storage.tables import FEEDBACK, UNANSWERED

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One note. It names no learner; ``learner`` only says which notes are of the same one."""

    id: int
    learner: int
    text: str
    at: float


class Notes:
    """One of the two tables."""

    def __init__(self, surroundings: Surroundings, learners: Learners, table: Table) -> None:
        """``table`` is FEEDBACK or UNANSWERED."""
        self._in = surroundings
        self._learners = learners
        self._table = table

    def add(self, connection: Connection, learner: Learner, text: str) -> None:
        """Within a transaction, keep a note."""
        sealed = learner.sealer.seal(self._table.name, text)
        connection.execute(self._table.insert().values(learner_id=learner.row_id, sealed=sealed, at=self._in.clock()))

    def all(self) -> tuple[Note, ...]:
        """Every note, oldest first."""
        with self._in.database.reading() as connection:
            rows = connection.execute(select(self._table).order_by(self._table.c.id)).all()
            sealers = {each: self._learners.sealer(connection, each) for each in sorted({r.learner_id for r in rows})}
        return tuple(
            Note(
                id=row.id,
                learner=row.learner_id,
                text=sealers[row.learner_id].open(self._table.name, row.sealed),
                at=row.at,
            )
            for row in rows
        )

    def collect(self, connection: Connection, learner: Learner) -> tuple[tuple[str, str], ...]:
        """The notes of a learner, for the record."""
        name, columns = self._table.name, self._table.c
        query = select(columns.sealed).where(columns.learner_id == learner.row_id).order_by(columns.id)
        return tuple((name, learner.sealer.open(name, each)) for each in connection.execute(query).scalars())

    def drop_old(self, connection: Connection, before: float) -> None:
        """Within a transaction, drop what is older."""
        connection.execute(delete(self._table).where(self._table.c.at < before))


def feedback_notes(surroundings: Surroundings, learners: Learners) -> Notes:
    """Votes with their reasons."""
    return Notes(surroundings, learners, FEEDBACK)


def unanswered_notes(surroundings: Surroundings, learners: Learners) -> Notes:
    """Questions that could not be answered."""
    return Notes(surroundings, learners, UNANSWERED)
