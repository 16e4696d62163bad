"""Composed answers worded anew by something that costs money, as long as today's money lasts."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Protocol

from bot.advisor.models import Answer, Context, Profile, Turn
from bot.errors import AdvisorError

DAILY_SPEND = "daily-spend"
WRITER_FAULT = "writer-fault"
LONGEST_S = 20.0
"""The inbox gives up on an answer after 30 seconds: the composed one must stand before that."""


class Purse(Protocol):
    """What may be spent today, by all processes together."""

    async def reserve(self, usd: Decimal) -> bool:
        """Set ``usd`` aside; ``False`` where today's limit would be passed: then nothing is."""
        ...

    async def give_back(self, usd: Decimal) -> None:
        """Give back what was set aside and not needed."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Reworded:
    """An answer in other words, and what they cost."""

    answer: Answer
    cost_usd: Decimal


class Writer(Protocol):
    """Words answers anew, for money."""

    def most_usd(self, answer: Answer) -> Decimal:
        """The most that wording this answer anew can cost."""
        ...

    async def reword(self, text: str, answer: Answer) -> Reworded:
        """The answer to ``text`` in other words; its provenance names the writer.

        Raises:
            AdvisorError: it could not be done.
        """
        ...


class _Result(Protocol):
    @property
    def answer(self) -> Answer: ...
    @property
    def turn(self) -> Turn: ...
    @property
    def profile(self) -> Profile: ...


class _Composing(Protocol):
    async def answer(self, text: str, context: Context, *, today: date) -> _Result: ...
    def load_ahead(self) -> None: ...

    def refresh(self) -> tuple[str, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """An answer with the turn and the profile of the composed one."""

    answer: Answer
    turn: Turn
    profile: Profile


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewording:
    """An advisor whose answers are worded by ``writer``, paid from ``purse``; without either as they were composed."""

    composing: _Composing
    writer: Writer
    purse: Purse
    longest_s: float = LONGEST_S

    def load_ahead(self) -> None:
        """Read now what no answer has needed yet."""
        self.composing.load_ahead()

    def refresh(self) -> tuple[str, ...]:
        """Read edited prompts again; what cannot be used, a sentence each."""
        return self.composing.refresh()

    async def answer(self, text: str, context: Context, *, today: date) -> Outcome:
        """The answer to one message. Where its provenance has a fallback, that says why it is the composed one."""
        composed = await self.composing.answer(text, context, today=today)
        answer = await self._worded(text, composed.answer)
        return Outcome(answer=answer, turn=composed.turn, profile=composed.profile)

    async def _worded(self, text: str, composed: Answer) -> Answer:
        most_usd = self.writer.most_usd(composed)
        if not await self.purse.reserve(most_usd):
            return _fallen_back(composed, DAILY_SPEND)
        try:
            reworded = await asyncio.wait_for(self.writer.reword(text, composed), self.longest_s)
        except (AdvisorError, TimeoutError):  # what it cost is not known: all that was set aside counts as spent
            return _fallen_back(composed, WRITER_FAULT)
        await self.purse.give_back(max(Decimal(0), most_usd - reworded.cost_usd))
        return reworded.answer


def _fallen_back(composed: Answer, why: str) -> Answer:
    return replace(composed, provenance=replace(composed.provenance, fallback=why))
