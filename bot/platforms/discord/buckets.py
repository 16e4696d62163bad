"""The library's limits of calls, kept so that many interactions do not make each call slower."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from discord.http import HTTPClient, Ratelimit

MOST_AT_REST = 256
"""As in the library (2.7.1), from where on old ones are dropped."""


@dataclass(slots=True, kw_only=True)
class Buckets:
    """The limit of each route, channel and interaction, least lately used first.

    The library itself looks through all of them each time that there is a new one. Every interaction makes a new one,
    which is kept for five minutes: with 50 people typing, each letter waited for thousands to be looked at.
    """

    http: HTTPClient
    _kept: OrderedDict[str, Ratelimit] = field(default_factory=OrderedDict)

    def install(self) -> None:
        """Have the library ask here. Before anything is called."""
        self.http.get_ratelimit = self.get  # type: ignore[method-assign]  # public, and it offers no other way

    def get(self, key: str) -> Ratelimit:
        """The limit under ``key``, new where there is none; those that rest for long are dropped, oldest first."""
        from discord.http import Ratelimit

        found = self._kept.pop(key, None) or Ratelimit(self.http.max_ratelimit_timeout)
        self._kept[key] = found
        while len(self._kept) > MOST_AT_REST and next(iter(self._kept.values())).is_inactive():
            self._kept.popitem(last=False)
        return found
