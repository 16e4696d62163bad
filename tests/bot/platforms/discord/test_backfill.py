"""What is missed while the bot comes and goes quickly, before it could look for anything, is found later."""

from __future__ import annotations

from pathlib import Path

from bot.platforms.discord.backfill import ALIVE, SEEN
from tests.bot.platforms.discord.running import run, running
from tests.emulators.discord import DiscordEmulator
from tests.fakes.advising import FakeAdvisor


def test_a_first_life_that_was_too_short_to_look_for_anything_is_remembered(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as discord:
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                assert not bot.store.platform_notes.all("discord", ALIVE)
            discord.say("missed", user=5, mentions_bot=True)
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.until(lambda: any("You said: missed" in each.text for each in discord.shown()))

    run(story)


def test_what_was_said_before_the_first_start_is_not_answered(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as discord:
            discord.say("long ago", user=5, mentions_bot=True)
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.until(lambda: bot.store.platform_notes.all("discord", ALIVE))
                await bot.settle()
                assert discord.shown() == []

    run(story)


def test_a_newer_direct_message_does_not_hide_an_older_one_that_was_missed(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as discord:
            chat = discord.dm(7)

            def said() -> str:
                return "\n".join(each.text for each in discord.shown(chat))

            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.until(lambda: bot.store.platform_notes.all("discord", ALIVE))
                await bot.say("before", user=7, channel=chat)
                await bot.until(lambda: bot.store.platform_notes.all("discord", SEEN))
            discord.say("missed", user=7, channel=chat)
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                discord.say("newer", user=7, channel=chat)
                await bot.until(lambda: "newer" in said())
                assert "missed" not in said()  # it ends before it has looked for anything
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.until(lambda: "missed" in said())
                await bot.settle()
            assert len(discord.shown(chat)) == 3

    run(story)


def test_a_session_that_is_resumed_before_it_has_looked_for_anything_hides_nothing(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as discord:
            chat = discord.dm(7)

            def said() -> str:
                return "\n".join(each.text for each in discord.shown(chat))

            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.until(lambda: bot.store.platform_notes.all("discord", ALIVE))
                await bot.say("before", user=7, channel=chat)
                await bot.until(lambda: bot.store.platform_notes.all("discord", SEEN))
            discord.say("missed", user=7, channel=chat)
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.until(lambda: bot.platform.client.guilds)  # before that there is no session to resume
                discord.drop()
                await bot.until(lambda: discord.gateway.resumed)
                discord.say("newer", user=7, channel=chat)
                await bot.until(lambda: "newer" in said())
                assert "missed" not in said()
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.until(lambda: "missed" in said())

    run(story)


def test_a_direct_chat_that_began_in_a_short_life_is_looked_through_later(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as discord:
            chat = discord.dm(7)
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.say("before", user=7, channel=chat)
                assert not bot.store.platform_notes.all("discord", ALIVE)
            discord.say("missed", user=7, channel=chat)
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.until(lambda: len(discord.shown(chat)) == 2)

    run(story)
