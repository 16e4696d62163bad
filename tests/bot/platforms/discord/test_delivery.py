"""Faults of the platform: nothing is lost, nothing is answered twice, no other channel waits."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from pathlib import Path

import pytest

from bot.doctor import DIAGNOSES
from bot.errors import PlatformError
from bot.platforms.discord.backfill import ALIVE
from bot.storage.platform_notes import Note
from tests.bot.platforms.discord.running import run, running, settings
from tests.emulators.discord import ORIGINAL, SEND, TOKEN, DiscordEmulator
from tests.fakes.advising import FakeAdvisor


def test_too_many_requests_hold_up_that_channel_alone(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            slow, quick = bot.discord.add_channel("slow"), bot.discord.add_channel("quick")
            bot.discord.fail_next(SEND, 429, retry_after=1.5, when=lambda path, body: str(slow) in path)
            bot.discord.say("slow", user=5, channel=slow, mentions_bot=True)
            await bot.until(lambda: bot.discord.of(SEND, 429))
            bot.discord.say("quick", user=6, channel=quick, mentions_bot=True)
            await bot.until(lambda: bot.discord.shown(quick))
            assert not bot.discord.shown(slow)
            await bot.until(lambda: bot.discord.shown(slow))
            assert len(bot.discord.shown(slow)) == 1

    run(story)


def test_a_longer_wait_is_waited_in_the_outbox(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.discord.fail_next(SEND, 429, retry_after=3_000.0)
            bot.discord.say("hello", user=5, mentions_bot=True)
            await bot.until(lambda: bot.discord.of(SEND, 429))
            await bot.until(lambda: bot.store.outbox.counts() == {"waiting": 1})

    run(story)


def test_a_missing_right_is_told_once_and_nothing_is_tried_again(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.discord.forbid(bot.discord.general, "send_messages")
            with caplog.at_level(logging.WARNING):
                bot.discord.say("one", user=5, mentions_bot=True)
                bot.discord.say("two", user=5, mentions_bot=True)
                await bot.until(lambda: len(bot.discord.of(SEND, 403)) == 2)
                await bot.settle()
                await asyncio.sleep(0.2)
            assert len(bot.discord.of(SEND, 403)) == 2
            assert sum("a right is missing" in each for each in caplog.messages) == 1
            asked = await bot.discord.slash("ask", {"question": "data"}, user=5)
            assert "You said: data" in (await bot.answered(asked)).text  # commands are answered all the same

    run(story)


def test_the_doctor_names_servers_where_rights_are_missing(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.discord.forbid(bot.discord.general, "send_messages")
            bot.discord.say("one", user=5, mentions_bot=True)
            await bot.until(lambda: bot.store.platform_notes.all("discord", "forbidden"))
            wanted = settings(tmp_path, bot.discord)
            found = await asyncio.to_thread(lambda: list(dict(DIAGNOSES)["discord"](wanted)))
            assert any("rights are missing" in each.text and str(bot.discord.home.id) in each.text for each in found)
            bot.discord.remove_bot(bot.discord.home)
            await bot.until(lambda: not bot.store.platform_notes.all("discord", "forbidden"))

    run(story)


def test_what_was_said_in_a_session_that_became_invalid_is_looked_for(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            await bot.say("before", user=5, mentions_bot=True)
            chat = bot.discord.dm(7)
            await bot.say("before in private", user=7, channel=chat)
            await bot.until(lambda: bot.store.platform_notes.all("discord", ALIVE))
            bot.discord.invalidate_session()
            bot.discord.say("missed", user=5, mentions_bot=True)
            bot.discord.say("not for it", user=5)
            bot.discord.say("missed in private", user=7, channel=chat)
            await bot.until(lambda: any("You said: missed" in each.text for each in bot.discord.shown()))
            await bot.until(lambda: any("missed in private" in each.text for each in bot.discord.shown(chat)))
            await bot.settle()
            assert len(bot.discord.shown()) == 2
            assert len(bot.discord.shown(chat)) == 2

    run(story)


def test_what_was_said_while_it_did_not_run_is_looked_for(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as discord:
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.say("before", user=5, mentions_bot=True)
                await bot.until(lambda: bot.store.platform_notes.all("discord", ALIVE))
            discord.say("missed", user=5, mentions_bot=True)
            first = discord.shown()[0]
            discord.say("missed, too", user=5, replies_to=first)
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.until(lambda: len(discord.shown()) >= 3)
                await bot.settle()
                said = [each.text for each in discord.shown()]
                assert len(said) == 3
                assert "You said: missed [1]" in said[1]
                assert "You said: missed, too" in said[2]

    run(story)


def test_a_dropped_connection_loses_and_doubles_nothing(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            for number in range(12):
                bot.discord.say(f"number {number}", user=5, mentions_bot=True)
                if number % 4 == 1:
                    bot.discord.drop()
                if number % 4 == 3:
                    bot.discord.reconnect()
                await asyncio.sleep(0.02)
            await bot.until(lambda: len(bot.discord.shown()) >= 12)
            await bot.settle()
            said = [each.text for each in bot.discord.shown()]
            assert len(said) == 12
            assert all(f"number {number} " in said[number] for number in range(12))

    run(story)


@pytest.mark.parametrize(("code", "sentence"), [(4004, "does not know this token"), (4014, "intents")])
def test_what_it_cannot_go_on_with_ends_it_with_a_sentence(tmp_path: Path, code: int, sentence: str):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.discord.close_with(code)
            with pytest.raises(PlatformError, match=sentence) as told, suppress(TimeoutError):
                await asyncio.wait_for(bot.task, 10)
            assert TOKEN not in str(told.value)

    run(story)


def test_a_wrong_token_ends_it_with_a_sentence(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator(token="another.token-of.no-bot") as discord:
            with pytest.raises(PlatformError, match="does not know this token"):
                async with running(tmp_path, advisor=FakeAdvisor(), discord=discord):
                    pass

    run(story)


def test_a_discord_that_cannot_be_reached_is_waited_for(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as first:
            port = first.port
        discord = DiscordEmulator(port=port)
        discord.world.url = f"http://127.0.0.1:{port}"
        began = asyncio.Event()

        async def begin() -> None:
            await asyncio.sleep(0.7)
            async with discord:
                began.set()
                await asyncio.sleep(30)

        beginning = asyncio.create_task(begin())
        async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
            assert began.is_set()
            await bot.say("hello", user=5, mentions_bot=True)
        beginning.cancel()

    run(story)


def test_a_gateway_that_is_not_named_is_asked_for_again(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as discord:
            named = []

            def is_second(path: str, body: object) -> bool:
                named.append(path)
                return len(named) == 2  # the first is the login's, the second that of the connection

            discord.fail_next("GET /gateway/bot", 404, when=is_second)
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                await bot.say("hello", user=5, mentions_bot=True)

    run(story)


def test_a_call_whose_answer_was_lost_is_not_seen_twice(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.discord.fail_next(SEND, 503, is_done=True)
            bot.discord.say("hello", user=5, mentions_bot=True)
            await bot.until(lambda: bot.store.outbox.counts().get("sent"))
            await bot.settle()
            assert len(bot.discord.shown()) == 1
            assert len(bot.discord.of(SEND)) == 1

    run(story)


def test_an_answer_that_comes_too_late_goes_to_the_channel_where_all_may_read_it(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.discord.fail_next(ORIGINAL, 404, code=10015, times=100)
            await bot.discord.slash("ask", {"question": "data"}, user=5)
            await bot.until(lambda: bot.discord.shown() and "You said: data" in bot.discord.shown()[-1].text)
            await bot.discord.slash("ask", {"question": "is it worth it with my 200 USD?"}, user=5)
            await bot.until(lambda: "could not be shown to you alone" in bot.discord.shown()[-1].text)
            assert not any("200 USD" in each.text for each in bot.discord.shown())

    run(story)


def test_components_that_are_refused_go_as_embeds_and_those_as_plain_words(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.discord.fail_next(SEND, 400, code=50035, when=lambda path, body: bool(body.get("flags")))
            shown = await bot.say("hello", user=5, mentions_bot=True)
            assert not shown.is_v2
            assert shown.embeds
            assert "You said: hello" in shown.text
            for field in ("flags", "embeds"):
                bot.discord.fail_next(SEND, 400, code=50035, when=lambda path, body, field=field: bool(body.get(field)))
            shown = await bot.say("again", user=5, mentions_bot=True)
            assert not shown.embeds
            assert "You said: again" in shown.content

    run(story)


def test_an_interaction_that_is_replayed_is_answered_once(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.store.platform_notes.put("discord", Note(kind="seen", name="1", text="1"))
            asked = await bot.discord.slash("ask", {"question": "data"}, user=5)
            await bot.answered(asked)
            raw = bot.discord.interactions.payload(asked, locale="en-US")
            bot.discord.gateway.dispatch("INTERACTION_CREATE", raw, guild=asked.guild)
            await asyncio.sleep(0.3)
            await bot.settle()
            assert bot.advisor is not None
            assert len(bot.advisor.seen) == 1
            assert asked.follow_ups == []

    run(story)


def test_an_interaction_whose_token_has_run_out_does_not_end_the_bot(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.discord.fail_next(ORIGINAL, 401, code=50027, times=100)
            await bot.discord.slash("ask", {"question": "data"}, user=5)
            await bot.until(lambda: bot.discord.shown() and "You said: data" in bot.discord.shown()[-1].text)
            assert not bot.task.done()

    run(story)
