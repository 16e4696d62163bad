"""Telegram's webhook: an update is answered with 200 only when it is committed, so that what is not comes again."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.errors import StorageError

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

LONGEST_BODY = 1_000_000
PATH = "/telegram"
_SECRET_HEADER = "x-telegram-bot-api-secret-token"
_DEEPEST = 40
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """Where updates come in. ``take`` keeps them: when it returns they are safe."""

    secret: str = field(repr=False)
    take: Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]

    async def receive(self, request: Request) -> Response:
        """Keep the update of a request."""
        from starlette.responses import Response

        shown = request.headers.get(_SECRET_HEADER, "").encode("utf-8", "replace")
        if not hmac.compare_digest(shown, self.secret.encode()):
            return Response(status_code=403)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        update = _read(body)
        if update is None:
            return Response(status_code=400)
        try:
            await self.take([update])
        except (StorageError, TimeoutError) as exc:
            _LOG.error("an update could not be kept, it will come again: %s", exc)
            return Response(status_code=503, headers={"Retry-After": "2"})
        return Response(status_code=200)


async def _body(request: Request) -> bytes | None:
    """The body; ``None`` where it is too long, and then the rest is not read."""
    announced = request.headers.get("content-length", "0")
    if not announced.isdigit() or int(announced[:12]) > LONGEST_BODY:
        return None
    found = bytearray()
    async for chunk in request.stream():
        found += chunk
        if len(found) > LONGEST_BODY:
            return None
    return bytes(found)


def _read(body: bytes) -> Mapping[str, Any] | None:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and _depth(found) <= _DEEPEST else None


def _depth(value: object) -> int:
    deepest, waiting = 0, [(value, 1)]
    while waiting:
        each, depth = waiting.pop()
        deepest = max(deepest, depth)
        if isinstance(each, dict):
            waiting += [(inner, depth + 1) for inner in each.values()]
        elif isinstance(each, list):
            waiting += [(inner, depth + 1) for inner in each]
    return deepest
