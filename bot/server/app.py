"""One ASGI app: ``/healthz`` (the process lives), ``/readyz`` (it can answer), ``/metrics`` (for Prometheus)."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

_PREFIX = "advisor_"
Lifespan = Callable[["Starlette"], contextlib.AbstractAsyncContextManager[None]]


class Watched(Protocol):
    """What is watched; ``bot.platforms.host.Host`` is the real one."""

    async def problems(self) -> tuple[str, ...]:
        """Why it is not ready."""
        ...

    async def numbers(self) -> dict[str, float]:
        """What there is to watch, by name; those that only grow end in ``_total``."""
        ...


def build_app(watched: Watched, *, lifespan: Lifespan | None = None) -> Starlette:
    """The app. No answer names a learner, a chat or what was said. ``lifespan`` is entered while it runs."""
    from starlette.applications import Starlette
    from starlette.responses import JSONResponse, PlainTextResponse
    from starlette.routing import Route

    async def healthz(request: Request) -> Response:
        del request
        return PlainTextResponse("ok\n")

    async def readyz(request: Request) -> Response:
        del request
        problems = await watched.problems()
        return JSONResponse({"ready": not problems, "problems": problems}, status_code=503 if problems else 200)

    async def metrics(request: Request) -> Response:
        del request
        content, media_type = exposition(await watched.numbers())
        return PlainTextResponse(content, media_type=media_type)

    routes = [Route(f"/{each.__name__}", each, methods=["GET"]) for each in (healthz, readyz, metrics)]
    return Starlette(routes=routes, lifespan=lifespan)


def exposition(numbers: dict[str, float]) -> tuple[bytes, str]:
    """The numbers in the format of Prometheus, and its media type."""
    from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, generate_latest

    registry = CollectorRegistry()
    for name, value in sorted(numbers.items()):
        words = name.removesuffix("_total").replace("_", " ")
        if name.endswith("_total"):
            Counter(_PREFIX + name, words, registry=registry).inc(value)
        else:
            Gauge(_PREFIX + name, words, registry=registry).set(value)
    return generate_latest(registry), CONTENT_TYPE_LATEST


@contextlib.asynccontextmanager
async def served(app: Starlette, *, host: str, port: int) -> AsyncIterator[None]:
    """Serve ``app`` while the block runs."""
    import uvicorn

    config = uvicorn.Config(app, host=host, port=port, log_config=None, access_log=False, lifespan="off")
    server = _without_signals(uvicorn.Server)(config)
    task = asyncio.create_task(server.serve(), name="server")
    try:
        yield
    finally:
        server.should_exit = True
        with contextlib.suppress(asyncio.CancelledError):
            await task


def _without_signals(base: type[uvicorn.Server]) -> type[uvicorn.Server]:
    """A server that leaves signals to the host, which stops both in good order."""

    class Guest(base):  # type: ignore[valid-type,misc]  # the class is known once its library is loaded
        @contextlib.contextmanager
        def capture_signals(self) -> Iterator[None]:
            yield

    return Guest
