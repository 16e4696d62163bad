"""What a platform must do so that the host can run it. It adapts one vendor and knows nothing of storage or answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol, runtime_checkable

from bot.conversation.signs import Sign
from bot.messages import Attachment, Message, Reply
from bot.storage.inbox import Incoming

Keep = Callable[[Sequence[Incoming]], Awaitable[int]]
"""Commits raw updates to the inbox. Only when it has returned may they be confirmed to the platform."""


class Platform(Protocol):
    """One place where learners talk."""

    @property
    def name(self) -> str:
        """The word for it in the database, in logs and on the command line."""
        ...

    @property
    def role(self) -> str:
        """What only one process of a data folder may be: the poller of this bot. Letters, digits and dashes.

        Empty where any number of processes may be that.
        """
        ...

    @property
    def sends_at_once(self) -> int:
        """How many replies are sent at the same time, each to another chat.

        A process that is killed between sending and noting it sends again. With 1 that is one reply at most; more is
        for platforms that recognise a reply by its idempotency key.
        """
        ...

    def read(self, payload: str) -> Message | None:
        """The message in a raw update; ``None`` where it asks for no answer."""
        ...

    async def receive(self, keep: Keep) -> None:
        """Hand raw updates to ``keep`` until cancelled, or until there will never be one again."""
        ...

    async def send(self, reply: Reply, was_interrupted: bool, /) -> None:
        """Send one reply. ``was_interrupted``: an earlier try broke off, it may have been sent.

        Raises:
            RetryLaterError: the platform asks to wait.
            RefusedError: it will never take this reply.
        """
        ...


@runtime_checkable
class Connecting(Protocol):
    """A platform that gets ready before anything is read or sent, and closes after the last reply."""

    async def prepare(self) -> None:
        """Get ready.

        Raises:
            PlatformError: the platform does not take this bot.
        """
        ...

    async def close(self) -> None:
        """End what :meth:`prepare` began."""
        ...


@runtime_checkable
class TakingTurns(Protocol):
    """A platform that does not recognise a reply which is sent again, so that replies had better go one by one."""

    @property
    def longest_turn_s(self) -> float:
        """How long a slow reply may hold up the others."""
        ...


@runtime_checkable
class Signing(Protocol):
    """A platform that can show that an answer is being made."""

    @property
    def sign(self) -> Sign:
        """How."""
        ...


@runtime_checkable
class Listing(Protocol):
    """A platform that has other commands than most."""

    @property
    def listed(self) -> Sequence[str]:
        """Their words, as its help lists them."""
        ...


@runtime_checkable
class Fetching(Protocol):
    """A platform that can get the files that came with messages."""

    async def fetch(self, attachment: Attachment) -> bytes:
        """The content of a file."""
        ...
