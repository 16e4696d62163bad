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


_FOR_ALL = "all"


class Refusal(StrEnum):
    """Why a button does nothing."""

    EXPIRED = "expired"
    OF_ANOTHER = "of-another"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewButton:
    """What a button with this token will do. ``lasts_s`` is how long.

    ``is_for_all``: others than the learner may press it, too; what it does for them is for the caller to say.
    """

    token: str
    action: str
    payload: str
    lasts_s: float
    is_for_all: bool = False

    @property
    def text(self) -> str:
        """As it is kept."""
        return json.dumps([self.action, self.payload, *([_FOR_ALL] if self.is_for_all else [])])


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """What a button does that may be pressed. ``is_own``: by the learner whom it was shown to."""

    action: str
    payload: str
    is_own: bool = True


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
                "sealed": learner.sealer.seal("button", each.text),
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
            is_own = learner is not None and learner.row_id == row.learner_id
            sealer = self._learners.sealer(connection, row.learner_id)
            action, payload, *marks = json.loads(sealer.open("button", row.sealed))
        if not is_own and _FOR_ALL not in marks:
            return Refusal.OF_ANOTHER
        return Pressed(action=action, payload=payload, is_own=is_own)

    def collect(self, connection: Connection, learner: Learner) -> tuple[tuple[str, str], ...]:
        """The buttons of a learner, for the record."""
        query = select(BUTTONS.c.sealed).where(BUTTONS.c.learner_id == learner.row_id).order_by(BUTTONS.c.expires_at)
        return tuple(("button", learner.sealer.open("button", each)) for each in connection.execute(query).scalars())

    def drop_expired(self, connection: Connection) -> None:
        """Within a transaction, drop what nobody can press any more."""
        connection.execute(delete(BUTTONS).where(BUTTONS.c.expires_at < self._in.clock()))
