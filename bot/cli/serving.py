"""What the commands that serve learners have in common: settings, storage, signals and locks."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.platforms.base import Platform
    from bot.serving import Base

PLATFORMS = ("telegram",)


@contextmanager
def opened_base() -> Iterator[Base]:
    """Settings, index and storage of a process that serves; all is closed afterwards.

    Raises:
        AdvisorError: something that is needed is missing or wrong.
    """
    from bot.bootstrap import build
    from bot.cli.arguments import set_up_logging
    from bot.cli.progress import index_progress
    from bot.serving import open_base, operator_of
    from bot.settings import load_settings

    settings = load_settings()
    secrets = [settings.telegram.token, settings.telegram.webhook_secret]
    set_up_logging(settings.log_level, secrets=[each for each in secrets if each])
    operator_of(settings)  # what is missing is told before the index is built
    with index_progress() as progress:
        application = build(settings, progress=progress)
    if application.notice is not None:
        print(f"advisor: {application.notice}", file=sys.stderr)
    base = open_base(settings, application)
    try:
        yield base
    finally:
        base.thread.close()
        base.store.close()


def serve(names: Sequence[str]) -> int:
    """Serve learners on these platforms until the process is told to end."""
    from bot.serving import needed
    from bot.settings import load_settings
    from bot.storage.roles import held_role

    token = needed(load_settings().telegram.token, "ADVISOR_TELEGRAM_TOKEN") if "telegram" in names else ""
    with opened_base() as base, ExitStack() as held:
        if token:
            held.enter_context(held_role(base.settings.data_dir, f"telegram-{token.split(':')[0]}"))
        asyncio.run(_serve(base, [_platform(base, each) for each in dict.fromkeys(names)]))
    return 0


def _platform(base: Base, name: str) -> Platform:
    from bot.serving import telegram

    return {"telegram": telegram}[name](base)


async def _serve(base: Base, platforms: Sequence[Platform]) -> None:
    from bot.serving import station

    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C ends it all the same
            loop.add_signal_handler(each, stopped.set)
    print(f"advisor: serving {', '.join(each.name for each in platforms)}; Ctrl-C ends it", file=sys.stderr, flush=True)
    await station(base, platforms).serve(stopped)
