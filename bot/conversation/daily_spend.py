"""The purse of one database: what models may cost in a day, however often the process starts anew."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from decimal import Decimal

from bot.errors import StorageError
from bot.storage.store import Store
from bot.storage.thread import StorageThread

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class DailySpend:
    """Money set aside in the ledger before it is spent: a crash in between counts it as spent. Days are of UTC."""

    store: Store
    thread: StorageThread
    cap_usd: Decimal

    async def reserve(self, usd: Decimal) -> bool:
        """Set ``usd`` aside; ``False`` where it would pass the cap, or where nobody can tell."""
        try:
            return await self.thread.run(self.store.spend.reserve, usd, cap_usd=self.cap_usd)
        except StorageError as exc:
            _LOG.error("nothing is spent: %s", exc)
            return False

    async def give_back(self, usd: Decimal) -> None:
        """Give back what was set aside and not needed. Where that fails it counts as spent."""
        try:
            await self.thread.run(self.store.spend.give_back, usd)
        except StorageError as exc:
            _LOG.error("what was not spent counts as spent: %s", exc)
