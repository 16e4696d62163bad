"""What inbox and outbox share: letters, claimed in the order of their chat, tried a bounded number of times."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select, update

from bot.errors import StorageDamagedError
from bot.storage.chat_locks import ChatLocks
from bot.storage.heads import LONGEST_DELAY_S, Heads, Wanted
from bot.storage.learners import Learners
from bot.storage.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Table

    from bot.storage.database import Database

MOST_TRIES = 5
"""A letter whose handling fails this often goes to the dead letters."""
MOST_INTERRUPTIONS = 20
"""One that was claimed this often, and never came to an end, does so as well: it may be what ends the process."""
GIVEN_UP = "given up: it was interrupted too often"
INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What every part of the storage works with. ``clock`` gives seconds since 1970, ``token`` 32 random digits."""

    database: Database
    vault: Vault
    clock: Callable[[], float]
    token: Callable[[], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A letter in hand. ``was_interrupted``: an earlier try broke off, and nobody knows how far it came.

    ``asked_at`` is when the message came, or the message that a reply answers; ``None`` where that is not known.
    """

    id: int
    token: str
    platform: str
    chat: bytes
    payload: str
    attempts: int
    was_interrupted: bool
    waited_s: float
    key: str = ""
    asked_at: float | None = None

    @property
    def is_given_up(self) -> bool:
        """Whether it was interrupted so often that it is not to be tried again, only to be told of."""
        return self.attempts > MOST_INTERRUPTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """A letter that was given up, without what it says."""

    id: int
    platform: str
    attempts: int
    fault: str
    created_at: float
    changed_at: float


class Letters:
    """One of the two tables. Every method is one transaction and blocks."""

    purpose = "letter"
    most_claims = MOST_INTERRUPTIONS

    def __init__(self, surroundings: Surroundings, table: Table, learners: Learners) -> None:
        """``table`` is INBOX or OUTBOX."""
        self._in = surroundings
        self._table = table
        self._learners = learners
        self._locks = ChatLocks(surroundings.database, table.name)
        self._heads = Heads(table, is_sqlite=surroundings.database.is_sqlite)

    def claim(self, platforms: Sequence[str]) -> Claim | None:
        """The oldest letter whose chat has none in hand and none before it; ``None`` where nothing is due.

        Several processes may claim at the same time on PostgreSQL; on SQLite one process serves a platform.
        """
        while True:
            token = self._in.token()
            row = None
            try:
                with self._in.database.transaction(is_durable=False) as connection:
                    row = self._next(connection, platforms, token)
                    if row is None:
                        return None
                    found = self._take(connection, row, token)
            except BaseException:
                self._locks.release_all_of(token)
                raise
            if found is not None:
                return found
            self._locks.release_all_of(token)

    def postpone(self, claim: Claim, delay_s: float, fault: str) -> bool:
        """Put a letter back for ``delay_s`` seconds, before all others of its chat; after ``MOST_TRIES`` it is dead.

        Whether it will be tried again.
        """
        if claim.attempts >= MOST_TRIES:
            self.bury(claim, fault)
            return False
        due = self._in.clock() + min(max(delay_s, 0.0), LONGEST_DELAY_S)
        self._close(claim, state="waiting", not_before=due, fault=fault[:200])
        return True

    def hold_back(self, claim: Claim, delay_s: float) -> None:
        """Put a letter back for ``delay_s`` seconds because it was asked for: that was no try."""
        due = self._in.clock() + min(max(delay_s, 0.0), LONGEST_DELAY_S)
        self._close(claim, state="waiting", not_before=due, attempts=max(0, claim.attempts - 1))

    def bury(self, claim: Claim, fault: str) -> None:
        """Put a letter among the dead ones; those behind it in its chat go on."""
        self._close(claim, state="dead", fault=fault[:200])

    def let_go(self, claim: Claim) -> None:
        """Say that the work on a claim has ended, however it ended."""
        self._locks.release(claim.chat, claim.token)

    def dead(self) -> tuple[DeadLetter, ...]:
        """The letters that were given up, oldest first."""
        columns = self._table.c
        query = select(columns.id, columns.platform, columns.attempts, columns.fault, columns.created_at)
        with self._in.database.reading() as connection:
            rows = connection.execute(
                query.add_columns(columns.changed_at).where(columns.state == "dead").order_by(columns.id)
            ).all()
        return tuple(
            DeadLetter(
                id=row.id,
                platform=row.platform,
                attempts=row.attempts,
                fault=row.fault or "",
                created_at=row.created_at,
                changed_at=row.changed_at,
            )
            for row in rows
        )

    def replay(self, ids: Iterable[int]) -> int:
        """Have dead letters tried anew; how many of ``ids`` those were."""
        with self._in.database.transaction() as connection:
            done = connection.execute(
                update(self._table)
                .where(self._table.c.state == "dead", self._table.c.id.in_(list(ids)))
                .values(state="waiting", attempts=0, not_before=0.0, fault=None, changed_at=self._in.clock())
            )
        return done.rowcount

    def counts(self) -> dict[str, int]:
        """How many letters are in each state."""
        query = select(self._table.c.state, func.count()).group_by(self._table.c.state)
        with self._in.database.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def close(self) -> None:
        """Give up all locks."""
        self._locks.close()

    def _next(self, connection: Connection, platforms: Sequence[str], token: str) -> Row[tuple[object, ...]] | None:
        wanted = Wanted(now=self._in.clock(), platforms=platforms, in_hand=self._locks.held)
        for chat in self._heads.due(connection, wanted):
            if self._locks.take(chat, token):
                # Another process may have answered it between the question and the lock.
                row = self._heads.first(connection, chat, wanted)
                if row is not None:
                    return row
                self._locks.release(chat, token)
        return None

    def _take(self, connection: Connection, row: Row[tuple[object, ...]], token: str) -> Claim | None:
        now = self._in.clock()
        was_interrupted = row.state == "claimed" or row.fault == INTERRUPTED
        if row.attempts >= self.most_claims:
            self._set(connection, row.id, state="dead", claim=None, fault=GIVEN_UP)
            return None
        try:
            payload = self._learners.sealer(connection, row.learner_id).open(self.purpose, bytes(row.sealed or b""))
        except StorageDamagedError as exc:
            self._set(connection, row.id, state="dead", claim=None, fault=str(exc)[:200])
            return None
        self._set(connection, row.id, state="claimed", claim=token, attempts=row.attempts + 1)
        return Claim(
            id=row.id,
            token=token,
            platform=row.platform,
            chat=bytes(row.chat),
            payload=payload,
            attempts=row.attempts + 1,
            was_interrupted=was_interrupted,
            waited_s=max(0.0, now - row.created_at),
            key=getattr(row, "idempotency_key", ""),
            asked_at=getattr(row, "asked_at", row.created_at),
        )

    def _set(self, connection: Connection, row_id: int, **values: object) -> None:
        changed = {"changed_at": self._in.clock(), **values}
        connection.execute(update(self._table).where(self._table.c.id == row_id).values(**changed))

    def _close(self, claim: Claim, **values: object) -> bool:
        """Change a claimed letter and drop the claim; ``False`` where the claim no longer held."""
        try:
            with self._in.database.transaction() as connection:
                return self.end(connection, claim, **values)
        finally:
            self._locks.release(claim.chat, claim.token)

    def end(self, connection: Connection, claim: Claim, **values: object) -> bool:
        """Within a transaction, change a claimed letter and drop the claim; ``False`` where it no longer held."""
        done = connection.execute(
            update(self._table)
            .where(self._table.c.id == claim.id, self._table.c.claim == claim.token)
            .values(claim=None, changed_at=self._in.clock(), **values)
        )
        return done.rowcount == 1
