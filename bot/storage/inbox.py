"""Messages as they came, committed before the platform is told that they arrived."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete

from bot.storage.inserting import insert_unless_there
from bot.storage.learners import Address, Learners
from bot.storage.letters import MOST_INTERRUPTIONS, Claim, Letters, Surroundings
from bot.storage.tables import INACTIVE_CHATS, INBOX

if TYPE_CHECKING:
    from sqlalchemy import Connection

_IS_THERE = delete(INACTIVE_CHATS).where(INACTIVE_CHATS.c.chat == bindparam("chat"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One message before it is read. ``message`` is the platform's id of it, ``payload`` the raw update as JSON."""

    address: Address
    message: str
    payload: str


class Inbox(Letters):
    """The messages that wait for an answer."""

    purpose = "incoming"
    most_claims = MOST_INTERRUPTIONS + 1
    """Claimed once more than it is tried: to tell the learner. What breaks off even then is given up in silence."""

    def __init__(self, surroundings: Surroundings, learners: Learners) -> None:
        """The parts are shared with the other tables."""
        super().__init__(surroundings, INBOX, learners)

    def receive(self, messages: Iterable[Incoming]) -> int:
        """Keep messages in their order; how many are new. When this returns, they may be confirmed to the platform.

        One that was there before (the same platform, chat and message) is left out, an edit of it as well.
        """
        with self._in.database.transaction() as connection:
            return sum(self._receive(connection, each) for each in messages)

    def finish(self, connection: Connection, claim: Claim) -> bool:
        """Within a transaction, say that a message was answered. What it said is dropped, what it was called is kept.

        ``False`` where the claim no longer holds: then nothing may be kept of the answer.
        """
        return self.end(connection, claim, state="done", sealed=None, learner_id=None, fault=None)

    def dismiss(self, claim: Claim) -> bool:
        """Say that a message asks for no answer. ``False`` where the claim no longer held."""
        return self._close(claim, state="done", sealed=None, learner_id=None, fault=None)

    def _receive(self, connection: Connection, each: Incoming) -> bool:
        address = each.address
        learner = self._learners.find_or_create(connection, address.platform, address.learner)
        self._learners.touch(connection, learner)
        now = self._in.clock()
        values = {
            "dedupe": self._in.vault.lookup("message", address.platform, address.chat, each.message),
            "platform": address.platform,
            "chat": self._learners.chat(address),
            "learner_id": learner.row_id,
            "sealed": learner.sealer.seal(self.purpose, each.payload),
            "state": "waiting",
            "attempts": 0,
            "not_before": 0.0,
            "created_at": now,
            "changed_at": now,
        }
        is_new = insert_unless_there(connection, INBOX, "dedupe", values)
        if is_new:  # who writes takes replies again
            connection.execute(_IS_THERE, {"chat": values["chat"]})
        return is_new
