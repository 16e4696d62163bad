"""Work that nobody waits for: it is begun, its faults are told to the log, and it ends with the platform."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.errors import AdvisorError

_LOG = logging.getLogger(__name__)


class UnreachableError(Exception):
    """A platform cannot be reached, or has a fault of its own: it is tried again later."""


@dataclass(slots=True, kw_only=True)
class Background:
    """The tasks of one platform; ``name`` is what the log calls it."""

    name: str
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def do(self, what: str, work: Coroutine[Any, Any, None]) -> None:
        """Begin ``work``; ``what`` says in the log what it was."""
        task = asyncio.create_task(self._watched(what, work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def end(self) -> None:
        """Give up whatever goes on."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _watched(self, what: str, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except (UnreachableError, RetryLaterError, RefusedError, AdvisorError) as exc:
            _LOG.info("%s: %s was given up: %s", self.name, what, exc)
        except Exception:  # noqa: BLE001  # the border: what nobody waits for must not be lost without a trace
            _LOG.exception("%s: %s failed", self.name, what)
