"""Who waits for an answer: they are shown "typing" from the moment that their message has waited for a while."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

FIRST_AFTER_S = 0.6
_LONGEST_S = 30.0
_MOST = 2_000


@dataclass(slots=True, kw_only=True)
class Waiting:
    """Chats whose message has come and whose answer has not gone, also while they queue.

    ``every_s`` is how long the platform shows a sign.
    """

    show: Callable[[str], Awaitable[None]]
    every_s: float = 4.0
    clock_s: Callable[[], float] = time.monotonic
    _since: dict[str, float] = field(default_factory=dict)
    _shown_at: dict[str, float] = field(default_factory=dict)

    def expects(self, chat: str) -> bool:
        """Note a message; whether :meth:`watch` is to be started for its chat."""
        is_new = chat not in self._since and len(self._since) < _MOST
        if is_new:
            self._since[chat] = self.clock_s()
        return is_new

    def answered(self, chat: str) -> None:
        """Note that something was sent."""
        self._since.pop(chat, None)
        self._shown_at.pop(chat, None)

    async def watch(self, chat: str) -> None:
        """Show signs while the chat waits, for half a minute at most."""
        begin = self._since.get(chat)
        await asyncio.sleep(FIRST_AFTER_S)
        while begin is not None and self._since.get(chat) == begin:
            if self.clock_s() - begin > _LONGEST_S:
                self.answered(chat)
                return
            await self.show_once(chat)
            await asyncio.sleep(self.every_s)

    async def show_once(self, chat: str) -> None:
        """Show a sign, unless one was shown a moment ago."""
        now = self.clock_s()
        if now - self._shown_at.get(chat, -self.every_s) < self.every_s - 1:
            return
        if chat in self._since:
            self._shown_at[chat] = now
        await self.show(chat)
