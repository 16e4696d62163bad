"""The real bot, by the real library, against the emulator."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot.bootstrap import Application, build_host, open_storage
from bot.fronts import build_discord
from bot.platforms.discord.adapter import DiscordPlatform
from bot.platforms.host import Host
from bot.settings import DiscordSettings, Settings
from bot.storage.store import Store
from bot.storage.thread import StorageThread
from tests.emulators.discord import TOKEN, DiscordEmulator
from tests.emulators.discord_interactions import Interaction
from tests.emulators.discord_world import Shown
from tests.fakes.advising import FakeAdvisor
from tests.shared_application import application


@dataclass
class Running:
    discord: DiscordEmulator
    store: Store
    platform: DiscordPlatform
    host: Host
    advisor: FakeAdvisor | None
    task: asyncio.Task[None]

    async def until(self, condition: Callable[[], object]) -> None:
        """Wait until something holds; a bot that has ended tells why at once."""
        await self.discord.until(lambda: self.task.done() or condition())
        if self.task.done():
            self.task.result()

    async def answered(self, asked: Interaction) -> Shown:
        """Wait for the answer to an interaction: what stands in its place."""
        await self.until(lambda: asked.is_answered)
        assert asked.original is not None
        return await self.in_thread(asked.original)

    async def in_thread(self, shown: Shown) -> Shown:
        """What stands in the thread of a message that only points to it; else the message."""
        if "in the thread below" not in shown.text:
            return shown
        await self.until(lambda: shown.id in self.discord.world.channels and self.discord.shown(shown.id))
        return self.discord.shown(shown.id)[0]

    async def say(self, text: str, *, channel: int | None = None, replies: int = 1, **more: object) -> Shown:
        """Write, wait for so many messages, give the last one."""
        before = len(self.discord.shown(channel))
        self.discord.say(text, channel=channel, **more)  # type: ignore[arg-type]  # passed on as given
        await self.until(lambda: len(self.discord.shown(channel)) >= before + replies)
        return self.discord.shown(channel)[-1]

    async def settle(self) -> None:
        """Wait until nothing is due any more."""

        def is_idle() -> bool:
            boxes = (self.store.inbox.counts(), self.store.outbox.counts())
            return not any(box.get(state) for box in boxes for state in ("waiting", "claimed"))

        await asyncio.sleep(0.05)
        await self.until(is_idle)


def settings(
    folder: Path, discord: DiscordEmulator, *, shards: tuple[int, int, int] | None = None, **more: object
) -> Settings:
    values: dict[str, object] = {
        "data_dir": folder / "data",
        "given_key_file": folder / "config" / "key",
        "operator": "Example College",
        "contact": "privacy@example.org",
        "messages_per_minute": 100_000,
        "discord": DiscordSettings(token=TOKEN, api=discord.url, shards=shards),
    }
    return Settings(**{**values, **more})  # type: ignore[arg-type]  # the names are those of the dataclass


@asynccontextmanager
async def running(
    folder: Path, *, advisor: FakeAdvisor | None = None, discord: DiscordEmulator | None = None, **more: object
) -> AsyncIterator[Running]:
    """The bot; with ``advisor`` a fake one answers. What is in hand at the end is finished."""
    if discord is None:
        async with DiscordEmulator() as made, running(folder, advisor=advisor, discord=made, **more) as found:
            yield found
        return
    wanted = settings(folder, discord, **more)  # type: ignore[arg-type]  # passed on as given
    app: Application = application()
    if advisor is not None:
        app = replace(app, advisor=advisor)
    store, thread, stop = open_storage(wanted), StorageThread(), asyncio.Event()
    platform = build_discord(app, wanted, store, thread)
    host = build_host(app, wanted, store, [platform], thread)
    task = asyncio.create_task(host.run(stop))
    try:
        bot = Running(discord, store, platform, host, advisor, task)
        has_commands = wanted.discord.shards is None or wanted.discord.shards[0] == 0
        await bot.until(
            lambda: (discord.commands or not has_commands) and discord.gateway.live and platform.client.guilds
        )
        yield bot
    finally:
        stop.set()
        await asyncio.gather(task, return_exceptions=True)
        thread.close()
        store.close()


def run(test: Callable[[], Coroutine[None, None, None]]) -> None:
    """Run a test's coroutine."""
    asyncio.run(asyncio.wait_for(test(), 25))
