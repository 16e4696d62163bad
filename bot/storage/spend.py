"""What the language model has cost today: kept in the database, so that a restart does not make it free again."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import ROUND_CEILING, Decimal

from sqlalchemy import case, select, update

from bot.storage.inserting import insert_unless_there
from bot.storage.letters import Surroundings
from bot.storage.tables import SPEND

_MICRO = Decimal(1_000_000)


class Spend:
    """The daily ledger. Days are those of UTC."""

    def __init__(self, surroundings: Surroundings) -> None:
        """Whose clock says which day it is."""
        self._in = surroundings

    def reserve(self, usd: Decimal, *, cap_usd: Decimal) -> bool:
        """Add ``usd`` to today's spend, unless that would exceed ``cap_usd``: then ``False``, and nothing is added.

        Raises:
            ValueError: ``usd`` is negative.
        """
        if usd < 0:
            raise ValueError("a cost cannot be negative")
        amount = int((usd * _MICRO).to_integral_value(ROUND_CEILING))
        with self._in.database.transaction() as connection:
            insert_unless_there(connection, SPEND, "day", {"day": self._today(), "micro_usd": 0})
            done = connection.execute(
                update(SPEND)
                .where(SPEND.c.day == self._today(), SPEND.c.micro_usd + amount <= int(cap_usd * _MICRO))
                .values(micro_usd=SPEND.c.micro_usd + amount)
            )
        return done.rowcount == 1

    def give_back(self, usd: Decimal) -> None:
        """Take ``usd`` off today's spend, which is never less than nothing: what was set aside before midnight stays.

        Raises:
            ValueError: ``usd`` is negative.
        """
        if usd < 0:
            raise ValueError("what is given back cannot be negative")
        amount = int(usd * _MICRO)
        today = SPEND.c.day == self._today()
        with self._in.database.transaction() as connection:
            connection.execute(
                update(SPEND)
                .where(today)
                .values(micro_usd=case((SPEND.c.micro_usd > amount, SPEND.c.micro_usd - amount), else_=0))
            )

    def today_usd(self) -> Decimal:
        """What was spent today."""
        with self._in.database.reading() as connection:
            found = connection.execute(select(SPEND.c.micro_usd).where(SPEND.c.day == self._today())).scalar()
        return Decimal(found or 0) / _MICRO

    def _today(self) -> str:
        return datetime.fromtimestamp(self._in.clock(), UTC).date().isoformat()
