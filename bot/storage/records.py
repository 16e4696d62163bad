"""All that is kept of one learner, for ``/export``, and what has been kept for long enough."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from bot.storage.chats import Chats
from bot.storage.clock_watch import ClockWatch
from bot.storage.exchanges import Parts
from bot.storage.learners import Address, Learner
from bot.storage.letters import Surroundings
from bot.storage.platform_notes import PlatformNotes
from bot.storage.tables import CONVERSATIONS, INBOX, LEARNERS, OUTBOX, TURNS

if TYPE_CHECKING:
    from sqlalchemy import Connection

DAY_S = 86_400.0
LETTERS_KEPT_DAYS = 3
"""Telegram redelivers for 24 hours at most (Bot API, 2026-11): until then it must be known what was answered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptTurn:
    """One turn as it was kept, and when."""

    text: str
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptConversation:
    """One conversation. ``profile`` is what was said about oneself in a group."""

    profile: str | None
    turns: tuple[KeptTurn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that is kept of a learner. ``more`` holds what hangs on other tables, by its name."""

    address: str | None = None
    profile: str | None = None
    conversations: tuple[KeptConversation, ...] = ()
    waiting: tuple[str, ...] = ()
    more: tuple[tuple[str, str], ...] = ()


class Records:
    """Reads whole records, and drops old ones."""

    def __init__(
        self, surroundings: Surroundings, parts: Parts, *, chats: Chats, notes: PlatformNotes, clock_watch: ClockWatch
    ) -> None:
        """All parts are those of one database."""
        self._in = surroundings
        self._parts = parts
        self._chats = chats
        self._notes = notes
        self._clock_watch = clock_watch
        self._learners = parts.learners
        self._forgetting = parts.forgetting

    def record(self, address: Address) -> Record:
        """All that is kept of a learner, in every chat."""
        with self._in.database.transaction(is_durable=False) as connection:
            learner = self._learners.find(connection, address.platform, address.learner)
            if learner is None:
                return Record()
            return self._record(connection, learner)

    def drop_old(self, *, days: int) -> int:
        """Drop turns older than ``days`` and learners who were not here for so long; how many learners those were.

        Letters that were answered or sent are dropped after three days. Nothing is dropped by a clock that has just
        jumped ahead: see :class:`~bot.storage.clock_watch.ClockWatch`.
        """
        now = self._in.clock()
        before = now - days * DAY_S
        with self._in.database.transaction() as connection:
            if not self._clock_watch.look(connection):
                return 0
            gone = connection.execute(select(LEARNERS.c.id, LEARNERS.c.key_id).where(LEARNERS.c.seen_at < before)).all()
            for row_id, key_id in gone:
                self._forgetting.erase(connection, row_id, key_id)
            connection.execute(delete(TURNS).where(TURNS.c.at < before))
            self._parts.feedback.drop_old(connection, before)
            self._parts.unanswered.drop_old(connection, before)
            self._parts.buttons.drop_expired(connection)
            self._chats.drop_old(connection, before)
            self._notes.drop_old(connection, before)
            for table, state in ((INBOX, "done"), (OUTBOX, "sent")):
                old = now - LETTERS_KEPT_DAYS * DAY_S
                connection.execute(delete(table).where(table.c.state == state, table.c.changed_at < old))
                connection.execute(delete(table).where(table.c.state == "dead", table.c.changed_at < before))
        self._forgetting.clear_log()
        return len(gone)

    def _record(self, connection: Connection, learner: Learner) -> Record:
        row = connection.execute(select(LEARNERS).where(LEARNERS.c.id == learner.row_id)).one()
        return Record(
            address=learner.sealer.open("address", row.sealed_address),
            profile=_opened(learner, "profile", row.sealed_profile),
            conversations=self._conversations(connection, learner),
            waiting=self._waiting(connection, learner),
            more=(
                *self._parts.feedback.collect(connection, learner),
                *self._parts.unanswered.collect(connection, learner),
                *self._parts.buttons.collect(connection, learner),
                *self._notes.collect(connection, learner),
            ),
        )

    def _conversations(self, connection: Connection, learner: Learner) -> tuple[KeptConversation, ...]:
        query = select(CONVERSATIONS).where(CONVERSATIONS.c.learner_id == learner.row_id).order_by(CONVERSATIONS.c.id)
        return tuple(
            KeptConversation(
                profile=_opened(learner, "profile", each.sealed_profile),
                turns=tuple(
                    KeptTurn(text=learner.sealer.open("turn", turn.sealed), at=turn.at)
                    for turn in connection.execute(
                        select(TURNS).where(TURNS.c.conversation_id == each.id).order_by(TURNS.c.id)
                    )
                ),
            )
            for each in connection.execute(query).all()
        )

    def _waiting(self, connection: Connection, learner: Learner) -> tuple[str, ...]:
        found = []
        for table, purpose in ((INBOX, "incoming"), (OUTBOX, "outgoing")):
            query = select(table.c.sealed).where(table.c.learner_id == learner.row_id).order_by(table.c.id)
            found += [learner.sealer.open(purpose, each) for each in connection.execute(query).scalars() if each]
        return tuple(found)


def _opened(learner: Learner, purpose: str, sealed: bytes | None) -> str | None:
    return None if sealed is None else learner.sealer.open(purpose, sealed)
