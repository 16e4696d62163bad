"""One ASGI app: ``/healthz`` (the process lives), ``/readyz`` (it can answer), ``/metrics`` (for Prometheus)."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Protocol

from bot.platforms.figures import Numbers

if TYPE_CHECKING:
    import uvicorn
    from prometheus_client import Metric
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

    async def numbers(self) -> Numbers:
        """What there is to watch."""
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


HELP = {
    "messages_received": "Messages that were kept, without those that came twice.",
    "replies_sent": "Replies that the platforms took.",
    "replies_sent_perhaps_twice": "Replies sent anew because an earlier try broke off.",
    "inbox_messages": "Messages that are not answered, by state: dead ones were given up.",
    "outbox_replies": "Replies that are not sent, by state: dead ones were given up.",
    "reply_latency_seconds": "From keeping a message until a reply to it was sent, over restarts.",
    "model_spend_today_usd": "What paid wording has cost today (UTC), in US dollars.",
}
"""By name, without prefix and ``_total``; the README lists the same."""


def exposition(numbers: Numbers) -> tuple[bytes, str]:
    """The numbers in the format of Prometheus with those of the process, and the media type."""
    from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, ProcessCollector, generate_latest

    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    registry.register(_Families(numbers))
    return generate_latest(registry), CONTENT_TYPE_LATEST


class _Families:
    """Numbers as the client library collects them."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def collect(self) -> Iterator[Metric]:
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily

        for name, value in sorted(self._numbers.counters.items()):
            yield CounterMetricFamily(_PREFIX + name, HELP[name], value=value)
        for name, value in sorted(self._numbers.gauges.items()):
            yield GaugeMetricFamily(_PREFIX + name, HELP[name], value=value)
        for name, states in sorted(self._numbers.states.items()):
            family = GaugeMetricFamily(_PREFIX + name, HELP[name], labels=["state"])
            for state, value in states.items():
                family.add_metric([state], value)
            yield family
        for name, found in sorted(self._numbers.histograms.items()):
            buckets = [(bound, float(count)) for bound, count in found.cumulated()]
            yield HistogramMetricFamily(_PREFIX + name, HELP[name], buckets=buckets, sum_value=found.total)


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
