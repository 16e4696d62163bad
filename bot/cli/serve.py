"""``advisor serve``: Telegram delivers by webhook to any number of workers."""

from __future__ import annotations

import argparse
import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from bot.platforms.host import Host
    from bot.settings import Settings

_MOST_WORKERS = 64
_LONGEST_SILENCE_S = 10
"""A worker that does not answer its parent for so long is killed: one that loads on a busy machine is slow to answer.

It is also how long the parent may overlook that others have died, where one dies while it is asked.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("serve", help="serve learners on Telegram, by webhook")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: 127.0.0.1)")
    parser.add_argument("--port", type=int, default=8080, help="port to listen on (default: 8080)")
    parser.add_argument("--workers", type=int, default=1, help="processes; more than one needs PostgreSQL")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Listen until the process is told to end."""
    import uvicorn

    from bot.cli.hosting import opened_ground
    from bot.settings import load_settings

    _check(load_settings(), args.workers)
    with opened_ground(["telegram"], warms_up=False):
        pass  # the index is built and the storage brought up to date once, before there are workers
    uvicorn.run(
        "bot.cli.serve:create_app",
        factory=True,
        host=args.host,
        port=args.port,
        workers=args.workers,
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=30,
        timeout_worker_healthcheck=_LONGEST_SILENCE_S,
    )
    return 0


def create_app() -> Starlette:
    """The app of one worker."""
    from starlette.routing import Route

    from bot.cli.hosting import opened_ground
    from bot.fronts import build_telegram
    from bot.server.app import build_app
    from bot.server.webhook import PATH, Webhook
    from bot.settings import needed

    stack = ExitStack()
    ground = stack.enter_context(opened_ground(["telegram"]))
    platform = build_telegram(ground.application, ground.settings, ground.store, ground.thread, polls=False)
    host = ground.host([platform])
    secret = needed(ground.settings.telegram.webhook_secret, "ADVISOR_WEBHOOK_SECRET")
    app = build_app(host, lifespan=lambda _: _running(host, stack))
    app.router.routes.append(Route(PATH, Webhook(secret=secret, take=platform.take).receive, methods=["POST"]))
    return app


@asynccontextmanager
async def _running(host: Host, stack: ExitStack) -> AsyncIterator[None]:
    stop = asyncio.Event()
    task = asyncio.create_task(host.run(stop), name="host")
    task.add_done_callback(_tell)
    with stack:
        try:
            yield
        finally:
            stop.set()
            await asyncio.gather(task, return_exceptions=True)


def _tell(task: asyncio.Task[None]) -> None:
    """Say why a worker serves no more; ``/readyz`` says so, too."""
    if not task.cancelled() and (fault := task.exception()) is not None:
        logging.getLogger(__name__).error("this worker has stopped: %s", fault)


def _check(settings: Settings, workers: int) -> None:
    """Tell what is missing before anything is started.

    Raises:
        SettingError: a setting is missing, or several workers were asked for without PostgreSQL.
    """
    from bot.errors import SettingError
    from bot.settings import needed

    needed(settings.telegram.webhook_secret, "ADVISOR_WEBHOOK_SECRET")
    if not 1 <= workers <= _MOST_WORKERS:
        raise SettingError(f"--workers {workers} cannot be used: it must be from 1 to {_MOST_WORKERS}")
    if workers > 1 and settings.database_url is None:
        raise SettingError(
            "more than one worker needs PostgreSQL: set ADVISOR_DATABASE_URL, "
            "for example ADVISOR_DATABASE_URL=postgresql://advisor@localhost/advisor, or run one worker"
        )
