"""``/forget``: the learner's key and rows are destroyed, and what was said afterwards is kept under a new key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from bot.storage.inbox import Inbox
from bot.storage.learners import Address, Learner, Learners
from bot.storage.letters import Claim, Surroundings
from bot.storage.outbox import Outbox, Outgoing, answering
from bot.storage.tables import INBOX, LEARNERS, OUTBOX
from bot.storage.tombstones import Tombstones

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NOBODY = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """A message that came after the one that asked to forget."""

    row_id: int
    chat: bytes
    payload: str


class Forgetting:
    """Erases learners."""

    def __init__(
        self,
        surroundings: Surroundings,
        *,
        learners: Learners,
        inbox: Inbox,
        outbox: Outbox,
        tombstones: Tombstones,
    ) -> None:
        """All parts are those of one database."""
        self._in = surroundings
        self._learners = learners
        self._inbox = inbox
        self._outbox = outbox
        self._tombstones = tombstones
        self._is_log_full = False

    def forget(self, address: Address, *, claim: Claim | None = None, replies: Sequence[Outgoing] = ()) -> bool:
        """Erase a learner; ``False`` where ``claim``, the message that asked for it, no longer holds.

        Messages of the learner that came before it are dropped, with every answer under way; those that came after it
        are kept, encrypted anew, and answered by one who knows nothing. ``replies`` are sent all the same.

        Raises:
            StorageError: nothing was erased; or all was, and only the file of marks is still to be written.
        """
        with self._in.database.transaction() as connection:
            if claim is not None and not self._inbox.finish(connection, claim):
                return False
            learner = self._learners.find(connection, address.platform, address.learner)
            if learner is not None:
                later = self._messages_after(connection, learner, claim)
                self.erase(connection, learner.row_id, learner.key_id)
                self._keep(connection, address, later)
            for reply in replies:
                self._outbox.put(connection, address, None, answering(reply, claim))
        if claim is not None:
            self._inbox.let_go(claim)
        if learner is not None:
            self._tombstones.announce(learner.key_id)
        self.clear_log()
        return True

    def erase(self, connection: Connection, row_id: int, key_id: str) -> None:
        """Within a transaction, erase all rows of a learner; what hangs on them goes with them."""
        self._tombstones.add(connection, key_id)
        connection.execute(delete(OUTBOX).where(OUTBOX.c.learner_id == row_id))
        connection.execute(
            update(INBOX)
            .where(INBOX.c.learner_id == row_id)
            .values(state="done", sealed=None, learner_id=None, chat=_NOBODY, claim=None, fault=None)
        )
        connection.execute(delete(LEARNERS).where(LEARNERS.c.id == row_id))

    def clear_log(self) -> None:
        """Take erased bytes out of the write-ahead log, too; where a reader is in the way, at the next call."""
        self._is_log_full = not self._in.database.empty_write_ahead_log()

    @property
    def is_log_full(self) -> bool:
        """Whether erased bytes may still stand in the write-ahead log."""
        return self._is_log_full

    def _messages_after(self, connection: Connection, learner: Learner, claim: Claim | None) -> list[Later]:
        if claim is None:
            return []
        query = select(INBOX.c.id, INBOX.c.chat, INBOX.c.sealed).where(
            INBOX.c.learner_id == learner.row_id,
            INBOX.c.id > claim.id,
            INBOX.c.state.in_(("waiting", "claimed")),
        )
        rows = connection.execute(query).all()
        purpose = self._inbox.purpose
        return [
            Later(row_id=row.id, chat=bytes(row.chat), payload=learner.sealer.open(purpose, bytes(row.sealed)))
            for row in rows
        ]

    def _keep(self, connection: Connection, address: Address, later: list[Later]) -> None:
        """Put messages back that the erasing has blanked, under a new key."""
        if not later:
            return
        learner = self._learners.find_or_create(connection, address.platform, address.learner)
        for each in later:
            connection.execute(
                update(INBOX)
                .where(INBOX.c.id == each.row_id)
                .values(
                    state="waiting",
                    chat=each.chat,
                    sealed=learner.sealer.seal(self._inbox.purpose, each.payload),
                    learner_id=learner.row_id,
                    claim=None,
                )
            )
