"""Signs of life, files, slow storage, shards and the one process that each range of them has."""

from __future__ import annotations

import asyncio
import threading
import time
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from bot.advisor.models import Context
from bot.errors import StorageFullError, StorageLockedError
from bot.storage.roles import held_role
from tests.bot.platforms.discord.running import run, running, settings
from tests.emulators.discord import ORIGINAL, TOKEN, TYPING, DiscordEmulator
from tests.fakes.advising import FakeAdvisor, Outcome
from tests.shared_application import application


class SlowAdvisor(FakeAdvisor):
    """Tells what it has so far, many times in four seconds."""

    async def answer_streaming(self, text: str, context: Context, *, today: date, on_text: object) -> Outcome:
        for number in range(40):
            on_text(f"It depends on {number} things")  # type: ignore[operator]  # what tells the text
            await asyncio.sleep(0.1)
        return await self.answer(text, context, today=today)


def test_the_text_so_far_is_shown_in_the_place_of_the_answer_at_most_every_second_and_a_half(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=SlowAdvisor()) as bot:
            asked = await bot.discord.slash("ask", {"question": "data"}, user=5)
            await bot.until(lambda: asked.original is not None and "You said: data" in asked.original.text)
            edits = [each for each in bot.discord.of(ORIGINAL) if "It depends" in str(each.body.get("content"))]
            assert 2 <= len(edits) <= 4
            assert all(later.at - earlier.at >= 1.4 for earlier, later in pairwise(edits))
            assert asked.original is not None
            assert "It depends" not in asked.original.text
            assert bot.discord.refused == []

    run(story)


def test_somebody_who_waits_in_a_channel_sees_typing(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor(pause=lambda _: 1.5)) as bot:
            bot.discord.say("hello", user=5, mentions_bot=True)
            await bot.until(lambda: bot.discord.of(TYPING, 204))
            assert bot.discord.shown() == []
            await bot.until(lambda: bot.discord.shown())

    run(story)


def test_a_storage_that_is_slow_does_not_cost_the_interaction(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            free = threading.Event()
            blocked = asyncio.create_task(bot.host.thread.run(free.wait, 20))
            asked = await bot.discord.slash("ask", {"question": "data"}, user=5)
            await bot.until(lambda: bot.discord.acks)
            assert bot.discord.acks[0].after_s < 2.5
            free.set()
            await blocked
            assert "You said: data" in (await bot.answered(asked)).text

    run(story)


@pytest.mark.parametrize("after_s", [0.0, 1.4])
def test_what_cannot_be_kept_is_told_to_the_one_who_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after_s: float
):
    def full(messages: object) -> int:
        time.sleep(after_s)
        raise StorageFullError("the disk has no room left")

    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            monkeypatch.setattr(bot.store.inbox, "receive", full)
            asked = await bot.discord.slash("ask", {"question": "data"}, user=5)
            await bot.until(lambda: asked.original is not None and asked.original.text)
            assert asked.original is not None
            assert asked.original.text == application().phrases.say("service-fault")

    run(story)


def test_a_cv_is_read_and_nothing_of_it_is_kept(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            chat = bot.discord.dm(5)
            cv = b"Network engineer. Certificates: CCNA, CompTIA Security+."
            shown = await bot.say("", user=5, channel=chat, files=[("cv.txt", cv)])
            assert "CCNA" in shown.text
            assert bot.discord.refused == []

    run(story)


def test_shards_share_one_process(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as discord:
            discord.shards = 2
            first = discord.add_guild("Even", id=(20 << 22))
            second = discord.add_guild("Odd", id=(21 << 22))
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.until(lambda: len(discord.gateway.live) == 2)
                for guild in (first, second):
                    assert guild.system_channel is not None
                    await bot.say("hello", user=5, channel=guild.system_channel, mentions_bot=True)
                assert discord.refused == []

    run(story)


def test_a_process_serves_its_range_of_shards_alone(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as discord:
            discord.shards = 2
            first = discord.add_guild("Even", id=(20 << 22))
            second = discord.add_guild("Odd", id=(21 << 22))
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord, shards=(1, 1, 2)) as bot:
                assert bot.platform.role.endswith("-1-1")
                assert first.system_channel is not None
                assert second.system_channel is not None
                discord.say("hello", user=5, channel=first.system_channel, mentions_bot=True)
                await bot.say("hello", user=5, channel=second.system_channel, mentions_bot=True)
                assert discord.shown(first.system_channel) == []

    run(story)


def test_a_second_process_of_the_same_bot_is_refused(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            role = bot.platform.role
            assert TOKEN not in role
            wanted = settings(tmp_path, bot.discord)
            with pytest.raises(StorageLockedError), held_role(wanted.data_dir, role):
                pass

    run(story)
