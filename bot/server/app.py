"""One ASGI app: Telegram's webhook and a sign of health."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.errors import StorageError

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

LONGEST_BODY = 1_000_000
TELEGRAM_PATH = "/telegram"
_SECRET_HEADER = "x-telegram-bot-api-secret-token"
_DEEPEST = 40
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where updates come in. ``take`` keeps them: when it returns they are safe."""

    secret: str = field(repr=False)
    take: Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]


def make_app(endpoint: Endpoint, running: Callable[[], AbstractAsyncContextManager[None]]) -> Starlette:
    """The app. ``running`` is entered when it starts and left when it ends."""
    from starlette.applications import Starlette
    from starlette.routing import Route

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with running():
            yield

    hook = Webhook(endpoint)
    return Starlette(
        routes=[Route(TELEGRAM_PATH, hook.receive, methods=["POST"]), Route("/health", _health, methods=["GET"])],
        lifespan=lifespan,
    )


@dataclass(frozen=True, slots=True)
class Webhook:
    """Takes one update at a time: 200 only when it is committed, so that what is not comes again."""

    endpoint: Endpoint

    async def receive(self, request: Request) -> Response:
        """Keep the update of a request."""
        from starlette.responses import Response

        shown = request.headers.get(_SECRET_HEADER, "").encode("utf-8", "replace")
        if not hmac.compare_digest(shown, self.endpoint.secret.encode()):
            return Response(status_code=403)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        update = _read(body)
        if update is None:
            return Response(status_code=400)
        try:
            await self.endpoint.take([update])
        except StorageError as exc:
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


async def _health(_: Request) -> Response:
    from starlette.responses import PlainTextResponse

    return PlainTextResponse("ok")
