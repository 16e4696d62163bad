"""The real bot, by the real library, against the emulator."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from bot.bootstrap import Application, build_host, open_storage
from bot.fronts import build_telegram
from bot.platforms.host import Host
from bot.platforms.telegram.adapter import TelegramPlatform
from bot.settings import Settings, TelegramSettings
from bot.storage.store import Store
from bot.storage.thread import StorageThread
from tests.emulators.telegram import TOKEN, TelegramEmulator
from tests.fakes.advising import FakeAdvisor
from tests.shared_application import application


@dataclass
class Running:
    telegram: TelegramEmulator
    store: Store
    platform: TelegramPlatform
    host: Host
    advisor: FakeAdvisor | None
    task: asyncio.Task[None]

    async def say(self, text: str, *, user: int = 1, chat: int | None = None, replies: int = 1, **more: object) -> str:
        """Write, wait for so many messages, give the last one's text."""
        where = user if chat is None else chat
        before = len(self.telegram.shown(where))
        self.telegram.text(text, user=user, chat=chat, **more)
        await self.telegram.until(lambda: self.task.done() or len(self.telegram.shown(where)) >= before + replies)
        if self.task.done():
            self.task.result()
        return self.telegram.shown(where)[-1].text

    async def settle(self) -> None:
        """Wait until nothing is due any more."""

        def is_idle() -> bool:
            boxes = (self.store.inbox.counts(), self.store.outbox.counts())
            return not any(box.get(state) for box in boxes for state in ("waiting", "claimed"))

        await asyncio.sleep(0.05)
        await self.telegram.until(is_idle)


def settings(folder: Path, telegram: TelegramEmulator, **more: object) -> Settings:
    values: dict[str, object] = {
        "data_dir": folder / "data",
        "given_key_file": folder / "config" / "key",
        "operator": "Example College",
        "contact": "privacy@example.org",
        "messages_per_minute": 100_000,
        "telegram": TelegramSettings(token=TOKEN, api=telegram.url),
    }
    return Settings(**{**values, **more})  # type: ignore[arg-type]  # the names are those of the dataclass


@asynccontextmanager
async def running(
    folder: Path, *, advisor: FakeAdvisor | None = None, telegram: TelegramEmulator | None = None, **more: object
) -> AsyncIterator[Running]:
    """The bot; with ``advisor`` a fake one answers. What is in hand at the end is finished."""
    if telegram is None:
        async with TelegramEmulator() as made, running(folder, advisor=advisor, telegram=made, **more) as found:
            yield found
        return
    wanted = settings(folder, telegram, **more)
    app: Application = application()
    if advisor is not None:
        app = replace(app, advisor=advisor)
    store, thread, stop = open_storage(wanted), StorageThread(), asyncio.Event()
    platform = build_telegram(app, wanted, store, thread)
    host = build_host(app, wanted, store, [platform], thread)
    task = asyncio.create_task(host.run(stop))
    try:
        yield Running(telegram, store, platform, host, advisor, task)
    finally:
        stop.set()
        await asyncio.gather(task, return_exceptions=True)
        thread.close()
        store.close()


def run(test: Callable[[], Coroutine[None, None, None]]) -> None:
    """Run a test's coroutine."""
    asyncio.run(asyncio.wait_for(test(), 20))
