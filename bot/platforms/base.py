"""What a platform is to the rest: it brings what comes, reads it, and sends what is to be said."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from bot.conversation.signs import Sign
from bot.errors import AdvisorError
from bot.messages import Attachment, Message, Reply
from bot.storage.inbox import Incoming


class PlatformError(AdvisorError):
    """The platform does not take this bot. The sentence says why and what to do; trying again does not help."""


Receiving = Callable[[Sequence[Incoming]], Awaitable[int]]
"""Keeps what came; when it returns, it may be confirmed to the platform."""


class Platform(Protocol):
    """One platform, in one process."""

    @property
    def name(self) -> str:
        """The short word that messages carry."""
        ...

    @property
    def sign(self) -> Sign | None:
        """How it shows that an answer is being made."""
        ...

    def read(self, payload: str) -> Message | None:
        """The message of a raw update; ``None`` for one that asks for no answer.

        Raises:
            UnreadableError: it is no such update.
        """
        ...

    async def send(self, reply: Reply, was_interrupted: bool) -> None:
        """Send one reply; see :data:`bot.conversation.delivering.Sending` for what it raises."""
        ...

    async def fetch(self, attachment: Attachment) -> bytes:
        """The content of a file that came with a message."""
        ...

    async def start(self, receiving: Receiving) -> None:
        """Get ready. ``receiving`` takes what comes.

        Raises:
            PlatformError: the platform does not take this bot.
        """
        ...

    async def run(self) -> None:
        """Bring what comes until :meth:`stop`.

        Raises:
            PlatformError: the platform does not take this bot any more.
        """
        ...

    async def stop(self) -> None:
        """End what :meth:`start` began; waiting calls are given up."""
        ...
