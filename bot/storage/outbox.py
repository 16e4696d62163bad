"""Replies that go: put there with the turn they belong to, sent in the order of their chat."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.storage.inserting import insert_unless_there
from bot.storage.learners import Address, Learner, Learners
from bot.storage.letters import Claim, Letters, Surroundings
from bot.storage.tables import OUTBOX

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One reply ready to be sent. Two of the same ``idempotency_key`` are one.

    ``asked_at`` is when the message came that it answers, in seconds since 1970.
    """

    payload: str
    idempotency_key: str
    asked_at: float | None = None


def answering(reply: Outgoing, claim: Claim | None) -> Outgoing:
    """``reply`` with the time when the message came that it answers, where it answers one."""
    return reply if claim is None else replace(reply, asked_at=claim.asked_at)


class Outbox(Letters):
    """The replies that wait to be sent."""

    purpose = "outgoing"

    def __init__(self, surroundings: Surroundings, learners: Learners) -> None:
        """The parts are shared with the other tables."""
        super().__init__(surroundings, OUTBOX, learners)

    def put(self, connection: Connection, address: Address, learner: Learner | None, reply: Outgoing) -> bool:
        """Within a transaction, add a reply; ``False`` where it is there already.

        ``learner`` is whose key it is encrypted with; ``None`` for what must outlive the learner: "forgotten".
        """
        sealer = self._in.vault.system if learner is None else learner.sealer
        now = self._in.clock()
        values = {
            "idempotency_key": reply.idempotency_key,
            "platform": address.platform,
            "chat": self._learners.chat(address),
            "learner_id": None if learner is None else learner.row_id,
            "sealed": sealer.seal(self.purpose, reply.payload),
            "state": "waiting",
            "attempts": 0,
            "not_before": 0.0,
            "created_at": now,
            "changed_at": now,
            "asked_at": reply.asked_at,
        }
        return insert_unless_there(connection, OUTBOX, "idempotency_key", values)

    def sent(self, claim: Claim) -> bool:
        """Say that a reply was sent; what it said is dropped. ``False`` where the claim no longer held."""
        return self._close(claim, state="sent", sealed=None, learner_id=None, fault=None)
