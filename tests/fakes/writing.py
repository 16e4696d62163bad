"""A writer that is paid, for tests: it shouts."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from decimal import Decimal

from bot.advisor.models import Answer, Block
from bot.advisor.rewording import Reworded


@dataclass
class PaidWriter:
    """``fails`` is raised instead; ``pause_s`` is how long it thinks."""

    most: Decimal = Decimal("0.40")
    costs: Decimal = Decimal("0.10")
    fails: Exception | None = None
    pause_s: float = 0.0
    asked: list[str] = field(default_factory=list)

    def most_usd(self, answer: Answer) -> Decimal:
        return self.most

    async def reword(self, text: str, answer: Answer) -> Reworded:
        self.asked.append(text)
        await asyncio.sleep(self.pause_s)
        if self.fails is not None:
            raise self.fails
        blocks = (Block(kind="paragraph", lines=(f"SAID ANEW: {text}",)),)
        made = replace(answer.provenance, composer="model", model="fake")
        return Reworded(answer=replace(answer, blocks=blocks, provenance=made), cost_usd=self.costs)
