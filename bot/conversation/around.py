"""What may stand around the service: rules of communities, sharing, judging. The service knows no more than this."""

from __future__ import annotations

from typing import Protocol

from bot.advisor.models import Answer
from bot.conversation.drafts import Draft, Situation
from bot.conversation.sessions import Outcome
from bot.messages import Part
from bot.storage.buttons import Pressed


class Inner(Protocol):
    """The service, as what stands around it sees it."""

    async def draft(self, situation: Situation) -> Draft:
        """What a message leads to."""
        ...

    async def advise(self, text: str, situation: Situation) -> Draft:
        """The answer to a question."""
        ...

    async def outcome(self, text: str, situation: Situation) -> Outcome:
        """What the advisor gives for a question."""
        ...

    def rendered(self, answer: Answer, situation: Situation) -> tuple[Part, ...]:
        """An answer as the platform shows it."""
        ...

    def over_limit(self, situation: Situation) -> Draft | None:
        """What is said to one who asks too much; ``None`` to anybody else."""
        ...


class Around(Protocol):
    """What stands around the service."""

    async def draft(self, situation: Situation, inner: Inner) -> Draft:
        """What a message leads to."""
        ...

    async def pressed(self, pressed: Pressed, situation: Situation, inner: Inner) -> Draft | None:
        """What a button leads to; ``None`` for one that is not known here."""
        ...


class Alone:
    """Nothing around it."""

    async def draft(self, situation: Situation, inner: Inner) -> Draft:
        """What the service says."""
        return await inner.draft(situation)

    async def pressed(self, pressed: Pressed, situation: Situation, inner: Inner) -> Draft | None:
        """It knows no button."""
        del pressed, situation, inner
        return None
