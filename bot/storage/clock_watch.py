"""Whether the clock can be believed where old things are about to be dropped for good."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, update

from bot.storage.inserting import insert_unless_there
from bot.storage.letters import Surroundings
from bot.storage.tables import CLOCK_WATCH, LEARNERS

if TYPE_CHECKING:
    from sqlalchemy import Connection

LONGEST_SILENCE_S = 86_400.0
"""The clock is looked at each hour while a bot runs: after a day without a look, nobody knows who moved it."""
DOUBTED_FOR_S = 3 * 86_400.0
"""Long enough that an operator hears of it, also after a weekend."""
_BELIEVED, _DOUBTED = "believed", "doubted"
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """A jump of the clock by ``jump_s`` seconds; nothing is dropped before ``until``, in seconds since 1970."""

    jump_s: float
    until: float


class ClockWatch:
    """Notes how far the clock was seen to go. A jump is believed once the clock has gone on from there for days.

    So a clock that is set wrong and set right again within that time erases nothing, and a bot that was switched off
    for months drops what is old a few days after it came back.
    """

    def __init__(self, surroundings: Surroundings) -> None:
        """Whose clock is watched."""
        self._in = surroundings

    def look(self, connection: Connection) -> bool:
        """Within a transaction, look at the clock; whether it can be believed."""
        now = self._in.clock()
        noted = self._noted(connection)
        believed, doubted = noted.get(_BELIEVED, now), noted.get(_DOUBTED)
        if now - believed > LONGEST_SILENCE_S:
            if doubted is None or now < doubted:
                self._put(connection, _DOUBTED, now)
                _LOG.warning(
                    "the clock is %.0f days ahead of when the bot last looked: nothing is dropped for %.0f days, "
                    "see that the clock is right",
                    (now - believed) / 86_400,
                    DOUBTED_FOR_S / 86_400,
                )
                return False
            if now < doubted + DOUBTED_FOR_S:
                return False
        self._put(connection, _BELIEVED, now)
        connection.execute(delete(CLOCK_WATCH).where(CLOCK_WATCH.c.name == _DOUBTED))
        return True

    def doubt(self) -> Doubt | None:
        """Why nothing is dropped at present; ``None`` where the clock is believed."""
        with self._in.database.reading() as connection:
            noted = self._noted(connection)
        doubted = noted.get(_DOUBTED)
        if doubted is None:
            return None
        return Doubt(jump_s=doubted - noted.get(_BELIEVED, doubted), until=doubted + DOUBTED_FOR_S)

    def _noted(self, connection: Connection) -> dict[str, float]:
        found = {row.name: row.at for row in connection.execute(select(CLOCK_WATCH))}
        if _BELIEVED not in found:  # the first look: the newest message says how far the clock had come
            newest = connection.execute(select(func.max(LEARNERS.c.seen_at))).scalar()
            if newest is not None:
                found[_BELIEVED] = newest
                self._put(connection, _BELIEVED, newest)
        return found

    def _put(self, connection: Connection, name: str, at: float) -> None:
        if not insert_unless_there(connection, CLOCK_WATCH, "name", {"name": name, "at": at}):
            connection.execute(update(CLOCK_WATCH).where(CLOCK_WATCH.c.name == name).values(at=at))
