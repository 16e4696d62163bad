"""Telegram and Discord in one process: each is answered on its own, and nobody's memory crosses over."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from bot.bootstrap import build_host, open_storage
from bot.fronts import build_discord, build_telegram
from bot.settings import TelegramSettings
from bot.storage.thread import StorageThread
from tests.bot.platforms.discord.running import run, settings
from tests.emulators.discord import DiscordEmulator
from tests.emulators.telegram import TOKEN, TelegramEmulator
from tests.fakes.advising import FakeAdvisor
from tests.shared_application import application


def test_one_process_serves_both(tmp_path: Path):
    async def story() -> None:
        async with TelegramEmulator() as telegram, DiscordEmulator() as discord:
            reached = TelegramSettings(token=TOKEN, api=telegram.url)
            wanted = settings(tmp_path, discord, telegram=reached)
            advisor = FakeAdvisor()
            app = replace(application(), advisor=advisor)
            store, thread, stop = open_storage(wanted), StorageThread(), asyncio.Event()
            platforms = [build(app, wanted, store, thread) for build in (build_telegram, build_discord)]
            host = build_host(app, wanted, store, platforms, thread)
            task = asyncio.create_task(host.run(stop))
            try:
                await discord.until(lambda: task.done() or (discord.commands and discord.gateway.live))
                telegram.text("from telegram", user=5)
                chat = discord.dm(5)
                discord.say("from discord", user=5, channel=chat)
                await telegram.until(lambda: any("from telegram" in each.text for each in telegram.shown(5)))
                await discord.until(lambda: any("from discord" in each.text for each in discord.shown(chat)))
                assert not task.done()
                assert [len(context.turns) for _, context in advisor.seen] == [0, 0]
                assert telegram.refused == []
                assert discord.refused == []
            finally:
                stop.set()
                await asyncio.gather(task, return_exceptions=True)
                thread.close()
                store.close()

    run(story)
