"""``advisor run``: run platforms in one process on one data folder."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

    from bot.platforms.base import Platform
    from bot.platforms.host import Host
    from bot.settings import Settings

NAMES = ("console",)


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("run", help="run platforms in one process, and remember what they are told")
    parser.add_argument("names", nargs="+", choices=NAMES, metavar="NAME", help=f"what to run: {', '.join(NAMES)}")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run until a signal to end, or until all input was answered."""
    import asyncio

    from bot.bootstrap import build, build_host, open_storage
    from bot.cli.json_logging import set_up_json_logging
    from bot.cli.progress import index_progress
    from bot.settings import load_settings

    settings = load_settings()
    set_up_json_logging(settings.log_level)
    store = open_storage(settings)  # before the index: what is wrong with it is told at once
    try:
        with index_progress() as progress:
            application = build(settings, progress=progress)
        platforms = [_platform(name) for name in dict.fromkeys(args.names)]
        host = build_host(application, settings, store, platforms)
        asyncio.run(_serve(host, settings))
        host.thread.close()
    finally:
        store.close()
    return 0


async def _serve(host: Host, settings: Settings) -> None:
    import asyncio
    import contextlib

    from bot.server.app import build_app, served

    stop = asyncio.Event()
    _stop_on_signals(stop)
    async with contextlib.AsyncExitStack() as stack:
        if settings.listen is not None:
            address, port = settings.listen
            await stack.enter_async_context(served(build_app(host), host=address, port=port))
        await host.run(stop)


def _stop_on_signals(stop: asyncio.Event) -> None:
    """SIGTERM and Ctrl-C end it in good order, where the system has such signals."""
    import asyncio
    import contextlib
    import signal

    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(each, stop.set)


def _platform(name: str) -> Platform:
    from bot.platforms.line_input import read_lines
    from bot.platforms.stored_console import StoredConsole

    assert name == "console"
    lines = iter(read_lines(sys.stdin.buffer))

    def read_line() -> str | None:
        line = next(lines, None)
        return None if line is None else line.content.decode("utf-8", "replace")

    return StoredConsole(read_line=read_line, out=sys.stdout)
