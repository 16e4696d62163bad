"""What the commands that serve learners have in common: settings, storage, signals."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.bootstrap import Application
    from bot.platforms.base import Platform
    from bot.platforms.host import Host
    from bot.settings import Settings
    from bot.storage.store import Store
    from bot.storage.thread import StorageThread

NAMES = ("console", "telegram", "discord")
PUBLIC = frozenset({"telegram", "discord"})
"""Platforms where strangers can write to the bot."""
_LOOKS_EVERY_S = 1.0
"""How often edited prompts are looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a process that serves stands on."""

    settings: Settings
    application: Application
    store: Store
    thread: StorageThread

    def host(self, platforms: Sequence[Platform]) -> Host:
        """What runs these platforms."""
        from bot.bootstrap import build_host

        return build_host(self.application, self.settings, self.store, platforms, self.thread)

    def platform(self, name: str) -> Platform:
        """The platform of that name.

        Raises:
            SettingError: a setting that it needs is missing.
        """
        if name == "telegram":
            from bot.fronts import build_telegram

            return build_telegram(self.application, self.settings, self.store, self.thread)
        if name == "discord":
            from bot.fronts import build_discord

            return build_discord(self.application, self.settings, self.store, self.thread)
        return _console(self.application)


@contextmanager
def opened_ground(names: Sequence[str], *, warms_up: bool = True) -> Iterator[Ground]:
    """Settings, storage and index for the platforms of these names; all is closed afterwards.

    ``warms_up``: all that the first answer needs is loaded, too.

    Raises:
        AdvisorError: something that is needed is missing or wrong.
    """
    from bot.bootstrap import Extras, build, build_operator, open_storage
    from bot.cli.json_logging import set_up_json_logging
    from bot.cli.progress import index_progress
    from bot.settings import load_settings, needed
    from bot.storage.thread import StorageThread

    settings = load_settings()
    found = (settings.telegram.token, settings.telegram.webhook_secret, settings.discord.token)
    set_up_json_logging(settings.log_level, secrets=[each for each in found if each])
    # What is missing is told before anything is opened.
    if "telegram" in names:
        needed(settings.telegram.token, "ADVISOR_TELEGRAM_TOKEN")
    if "discord" in names:
        needed(settings.discord.token, "ADVISOR_DISCORD_TOKEN")
        _check_shards(settings)
    if PUBLIC & set(names):
        build_operator(settings)
    store = open_storage(settings)  # before the index: what is wrong with it is told at once
    thread = StorageThread()
    try:
        with _collecting_nothing(), index_progress() as progress:
            application = build(settings, progress=progress, extras=Extras(looks_every_s=_LOOKS_EVERY_S))
            if warms_up:
                application.warm_up()
        if warms_up:
            application.load_behind()
        yield Ground(settings=settings, application=application, store=store, thread=thread)
    finally:
        thread.close()
        store.close()


@contextmanager
def _collecting_nothing() -> Iterator[None]:
    """Look for no garbage meanwhile, nor later in what is made here: it stays.

    Looking through it took a tenth of the start; later, at any moment, everybody waited for it for 0.15 s.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def serve(names: Sequence[str]) -> int:
    """Run platforms until a signal to end, or until all input was answered."""
    with opened_ground(names) as ground:
        host = ground.host([ground.platform(each) for each in dict.fromkeys(names)])
        asyncio.run(_serve(host, ground.settings))
    return 0


def _check_shards(settings: Settings) -> None:
    """Several processes share what is remembered: SQLite is for one.

    Raises:
        SettingError: some of the shards were asked for without PostgreSQL.
    """
    from bot.errors import SettingError

    shards = settings.discord.shards
    if shards is not None and shards[1] - shards[0] + 1 < shards[2] and settings.database_url is None:
        raise SettingError(
            "shards in several processes need PostgreSQL: set ADVISOR_DATABASE_URL, for example "
            "ADVISOR_DATABASE_URL=postgresql://advisor@localhost/advisor, or run all shards in one process"
        )


async def _serve(host: Host, settings: Settings) -> None:
    from bot.server.app import build_app, served

    stop = asyncio.Event()
    stop_on_signals(stop)
    async with contextlib.AsyncExitStack() as stack:
        if settings.listen is not None:
            address, port = settings.listen
            await stack.enter_async_context(served(build_app(host), host=address, port=port))
        await host.run(stop)


def stop_on_signals(stop: asyncio.Event) -> None:
    """SIGTERM and Ctrl-C end it in good order, where the system has such signals."""
    import signal

    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(each, stop.set)


def _console(application: Application) -> Platform:
    """The terminal: edited on a capable one, plain on a dumb one, line by line from a pipe."""
    from bot.conversation.commands import COMMANDS, SHARED_COMMANDS
    from bot.platforms.console_lines import ConsoleLines, EditedLines, StreamedLines
    from bot.platforms.line_input import read_lines
    from bot.platforms.stored_console import StoredConsole
    from bot.settings import load_terminal_traits

    say = application.phrases.say
    is_live = sys.stdin.isatty() and sys.stdout.isatty()
    if is_live and not load_terminal_traits().is_dumb:
        words = [each.word for each in (*SHARED_COMMANDS, COMMANDS[-1])]
        lines: ConsoleLines = EditedLines(say("chat-prompt"), words)
    else:
        # Not sys.stdin: the interpreter waits for whoever reads that when it ends.
        lines = StreamedLines(read_lines(open(sys.stdin.fileno(), "rb", closefd=False)), sys.stdout, is_live=is_live)  # noqa: SIM115  # open as long as the process
    title = [say(f"chat-{what}") for what in ("title", "what", "software", "help-hint")]
    title.append(say("service-privacy-line"))
    if application.notice is not None:
        title.append(say("chat-degraded", sentence=application.notice))
    return StoredConsole(lines=lines, welcome="\n".join(title), goodbye=say("chat-goodbye"))
