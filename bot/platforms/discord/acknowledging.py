"""Interactions told, within their three seconds, that an answer comes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.platforms.background import UnreachableError
from bot.platforms.discord.client import Api
from bot.platforms.discord.updates import PRESS, Manner

LATER, LATER_UPDATE, CHOICES, FORM_SHOWN, NOW = 5, 6, 8, 9, 4
"""Types of the first response."""
EPHEMERAL = 1 << 6
_LONGEST_S = 2.5
_LONGEST_SETTLE_S = 4.0
_MOST_KEPT = 10_000
_LOG = logging.getLogger(__name__)


@dataclass(slots=True, kw_only=True)
class Acknowledging:
    """First responses of this process. An answer must not overtake them."""

    api: Api
    _under_way: dict[str, asyncio.Event] = field(default_factory=dict)

    def expect(self, interaction: str) -> None:
        """Note that a first response will be given."""
        if len(self._under_way) < _MOST_KEPT:
            self._under_way[interaction] = asyncio.Event()

    async def settled(self, interaction: str) -> None:
        """Wait until the first response was given, or could not be; at once where another process gives it."""
        event = self._under_way.get(interaction)
        if event is not None:
            try:
                await asyncio.wait_for(event.wait(), _LONGEST_SETTLE_S)
            except TimeoutError:
                _LOG.info("Discord: an interaction was not acknowledged in time")

    async def defer(self, raw: Mapping[str, Any], manner: Manner) -> bool:
        """Say that an answer comes; whether it was taken."""
        data = {"flags": EPHEMERAL} if manner.is_ephemeral else {}
        kind = LATER_UPDATE if manner.is_update and raw["type"] >= PRESS else LATER
        try:
            return await self.respond(raw, kind, data if kind == LATER else None)
        finally:
            event = self._under_way.pop(str(raw["id"]), None)
            if event is not None:
                event.set()

    async def put_in_place(self, raw: Mapping[str, Any], text: str) -> None:
        """Put a sentence in the place of the answer that was said to come. It does not raise."""
        try:
            await self.api.call(
                "PATCH",
                "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
                {"content": text, "allowed_mentions": {"parse": []}},
                webhook_id=self.api.application,
                webhook_token=str(raw["token"]),
            )
        except (RefusedError, RetryLaterError, UnreachableError) as exc:
            _LOG.warning("Discord: a fault could not be told: %s", exc)

    async def respond(self, raw: Mapping[str, Any], kind: int, data: Mapping[str, Any] | None) -> bool:
        """Give the first response to an interaction; whether it was taken. It does not raise."""
        body: dict[str, Any] = {"type": kind} if data is None else {"type": kind, "data": data}
        try:
            # The id and the token make a bucket of their own of each interaction: none waits for another.
            call = self.api.call(
                "POST",
                "/interactions/{webhook_id}/{webhook_token}/callback",
                body,
                webhook_id=str(raw["id"]),
                webhook_token=str(raw["token"]),
            )
            await asyncio.wait_for(call, _LONGEST_S)
        except (RefusedError, RetryLaterError, UnreachableError, TimeoutError) as exc:
            _LOG.warning("Discord: an interaction could not be acknowledged: %s", exc or type(exc).__name__)
            return False
        return True
