"""Buttons: a short random token goes to the platform, what it does stays here, bound to one learner and for a while."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from bot.storage.inserting import insert_all_unless_there
from bot.storage.learners import Address, Learner, Learners
from bot.storage.letters import Surroundings
from bot.storage.tables import BUTTONS

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Refusal(StrEnum):
    """Why a button does nothing."""

    EXPIRED = "expired"
    OF_ANOTHER = "of-another"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewButton:
    """What a button with this token will do. ``lasts_s`` is how long."""

    token: str
    action: str
    payload: str
    lasts_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """What a button does that may be pressed."""

    action: str
    payload: str


class Buttons:
    """The buttons that were shown."""

    def __init__(self, surroundings: Surroundings, learners: Learners) -> None:
        """Both are those of one database."""
        self._in = surroundings
        self._learners = learners

    def add(self, connection: Connection, learner: Learner, buttons: Sequence[NewButton]) -> None:
        """Within a transaction, keep what buttons do."""
        rows = [
            {
                "lookup": self._in.vault.lookup("button", each.token),
                "learner_id": learner.row_id,
                "sealed": learner.sealer.seal("button", json.dumps([each.action, each.payload])),
                "expires_at": self._in.clock() + each.lasts_s,
            }
            for each in buttons
        ]
        insert_all_unless_there(connection, BUTTONS, "lookup", rows)

    def press(self, token: str, address: Address) -> Pressed | Refusal:
        """What the button does for this learner, or why nothing. One that is not known has expired."""
        query = select(BUTTONS).where(BUTTONS.c.lookup == self._in.vault.lookup("button", token))
        with self._in.database.transaction(is_durable=False) as connection:
            row = connection.execute(query).first()
            if row is None or row.expires_at < self._in.clock():
                return Refusal.EXPIRED
            learner = self._learners.find(connection, address.platform, address.learner)
            if learner is None or learner.row_id != row.learner_id:
                return Refusal.OF_ANOTHER
            action, payload = json.loads(learner.sealer.open("button", row.sealed))
        return Pressed(action=action, payload=payload)

    def collect(self, connection: Connection, learner: Learner) -> tuple[tuple[str, str], ...]:
        """The buttons of a learner, for the record."""
        query = select(BUTTONS.c.sealed).where(BUTTONS.c.learner_id == learner.row_id).order_by(BUTTONS.c.expires_at)
        return tuple(("button", learner.sealer.open("button", each)) for each in connection.execute(query).scalars())

    def drop_expired(self, connection: Connection) -> None:
        """Within a transaction, drop what nobody can press any more."""
        connection.execute(delete(BUTTONS).where(BUTTONS.c.expires_at < self._in.clock()))
