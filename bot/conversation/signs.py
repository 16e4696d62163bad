"""Signs of life while an answer is made: "typing", renewed, and the text so far where it comes bit by bit."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.messages import Message

FIRST_AFTER_S = 0.35
"""An answer that is made sooner is its own sign; people notice a pause from about a second on."""
TYPING_EVERY_S = 4.0
"""Telegram shows "typing" for 5 seconds (Bot API, 2026-11), Discord for 10."""
TEXT_EVERY_S = 1.5
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """How a platform shows that somebody is at it.

    ``show_busy`` says "typing"; ``show_text`` shows the text so far, ``None`` where the platform cannot. Both may fail
    without harm: they are told to the log and tried again later.
    """

    show_busy: Callable[[Message], Awaitable[None]]
    show_text: Callable[[Message, str], Awaitable[None]] | None = None
    first_after_s: float = FIRST_AFTER_S
    busy_every_s: float = TYPING_EVERY_S
    text_every_s: float = TEXT_EVERY_S


@asynccontextmanager
async def shown_while(sign: Sign, message: Message) -> AsyncIterator[Callable[[str], None]]:
    """Show signs until the block ends. What is given is told the text so far, as often as one likes."""
    shown = _Shown(sign, message)
    task = asyncio.create_task(shown.run(), name="signs of life")
    try:
        yield shown.tell
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


class _Shown:
    """The newest text waits until it may be shown; those in between are left out."""

    def __init__(self, sign: Sign, message: Message) -> None:
        self._sign = sign
        self._message = message
        self._text: str | None = None
        self._news = asyncio.Event()

    def tell(self, text: str) -> None:
        self._text = text
        self._news.set()

    async def run(self) -> None:
        await asyncio.sleep(self._sign.first_after_s)
        while True:
            if self._text is not None and self._sign.show_text is not None:
                text, self._text = self._text, None
                self._news.clear()
                await self._show(self._sign.show_text(self._message, text))
                await asyncio.sleep(self._sign.text_every_s)
            else:
                await self._show(self._sign.show_busy(self._message))
            if self._text is None or self._sign.show_text is None:
                await self._pause()

    async def _pause(self) -> None:
        with contextlib.suppress(TimeoutError):
            if self._sign.show_text is None:
                await asyncio.sleep(self._sign.busy_every_s)
            else:
                await asyncio.wait_for(self._news.wait(), self._sign.busy_every_s)

    async def _show(self, showing: Awaitable[None]) -> None:
        try:
            await showing
        except Exception as exc:  # noqa: BLE001  # a sign that fails must not cost the answer
            _LOG.info("a sign of life could not be shown: %s", type(exc).__name__)
