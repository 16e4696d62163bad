"""What people see: slash commands, questions in channels and threads, buttons, completion, the message menu."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.platforms.discord.commands import NAMES, OPTIONS
from tests.bot.platforms.discord.running import run, running
from tests.emulators.discord import DiscordEmulator
from tests.fakes.advising import FakeAdvisor


def test_a_slash_command_is_acknowledged_at_once_and_answered_in_its_place(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            asked = await bot.discord.slash("recognition", {"credential": "CCNA"}, user=5)
            shown = await bot.answered(asked)
            assert "CCNA" in shown.text
            assert not shown.is_ephemeral
            assert [each.type for each in bot.discord.acks] == [5]
            assert bot.discord.refused == []
            assert bot.discord.pings == []

    run(story)


@pytest.mark.parametrize("command", NAMES)
def test_every_command_is_answered(tmp_path: Path, command: str):
    values = {
        "question": "Is CCNA worth it?",
        "a": "CCNA",
        "b": "Security+",
        "goal": "Data Analyst",
        "text": "The price is wrong.",
        "credential": "PMP",
    }

    async def story() -> None:
        async with running(tmp_path) as bot:
            given = {each.name: values[each.name] for each in OPTIONS.get(command, ()) if each.is_required}
            for channel in (None, bot.discord.dm(5)):
                shown = await bot.answered(await bot.discord.slash(command, given, user=5, channel=channel))
                assert shown.text or shown.uploads
            await bot.settle()
            assert bot.discord.refused == []

    run(story)


def test_what_tells_of_the_asker_is_shown_to_the_asker_alone(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            question = "I have 200 USD and hold the A+, is CCNA worth it?"
            shown = await bot.answered(await bot.discord.slash("ask", {"question": question}, user=5))
            assert shown.is_ephemeral
            await bot.settle()
            assert bot.discord.shown() == []
            assert "CCNA" in bot.discord.shown_to(5)[0].text
            open_one = await bot.answered(await bot.discord.slash("ask", {"question": "what does it cost?"}, user=5))
            assert "CCNA" not in open_one.text  # what was said for one alone is not carried into the open
            assert bot.discord.refused == []

    run(story)


def test_names_are_completed_while_typing_also_mistyped_ones(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            typed = await bot.discord.type("compare", "a", "secruity+", user=5)
            await bot.until(lambda: typed.choices is not None)
            assert any("Security+" in each["value"] for each in typed.choices or ())
            roles = await bot.discord.type("plan", "goal", "data an", user=5)
            await bot.until(lambda: roles.choices is not None)
            assert any("Data analyst" in each["name"] for each in roles.choices or ())
            every = await bot.discord.type("stack", "credential", "", user=5)
            await bot.until(lambda: every.choices is not None)
            assert len(every.choices or ()) == 25
            assert bot.store.inbox.counts() == {}  # nothing of it is kept
            assert bot.discord.refused == []

    run(story)


def test_in_a_channel_it_answers_only_when_it_is_meant(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            bot.discord.say("is CCNA worth it?", user=5)
            bot.discord.say("<@123456789012345678> is CCNA worth it?", user=5)
            asked = bot.discord.say("is CCNA worth it?", user=5, mentions_bot=True)
            await bot.until(lambda: asked in bot.discord.world.channels and bot.discord.shown(asked))
            assert "CCNA" in bot.discord.shown(asked)[0].text
            await bot.settle()
            assert bot.store.inbox.counts() == {"done": 1}
            assert bot.discord.refused == []
            assert bot.discord.pings == []

    run(story)


def test_a_reply_to_its_answer_is_a_follow_up(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            first = await bot.say("first", user=5, mentions_bot=True)
            second = await bot.say("second", user=5, replies_to=first)
            assert "second" in second.text
            assert bot.advisor is not None
            assert [len(context.turns) for _, context in bot.advisor.seen] == [0, 1]

    run(story)


def test_in_a_direct_chat_no_mention_is_needed_and_what_is_kept_is_told_once(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            chat = bot.discord.dm(5)
            first = await bot.say("hello", user=5, channel=chat)
            assert "I keep what you tell me" in first.text
            second = await bot.say("again", user=5, channel=chat)
            assert "I keep what you tell me" not in second.text
            assert len(bot.discord.shown(chat)) == 2

    run(story)


def test_buttons_work_after_a_restart_and_only_for_their_learner(tmp_path: Path):
    async def story() -> None:
        async with DiscordEmulator() as discord:
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                shown = await bot.answered(await discord.slash("ask", {"question": "data"}, user=5))
            async with running(tmp_path, advisor=FakeAdvisor(), discord=discord) as bot:
                pressed = await bot.answered(await discord.press_label(shown, "Compare it", user=5))
                assert "compare it with another" in pressed.text
                assert not pressed.is_ephemeral
                other = await bot.answered(await discord.press_label(shown, "Compare it", user=6))
                assert other.is_ephemeral
                assert "somebody else" in other.text
                thanks = await bot.answered(await discord.press_label(shown, "Useful", user=5))
                assert thanks.is_ephemeral
                assert discord.refused == []

    run(story)


def test_a_picture_comes_with_words_for_it(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            asked = await bot.discord.slash("compare", {"a": "CCNA", "b": "Security+"}, user=5)
            shown = await bot.answered(asked)
            await bot.settle()
            assert [each.name[-4:] for each in shown.uploads] == [".png"]
            assert shown.uploads[0].description
            assert "CCNA" in shown.text
            assert asked.follow_ups == []  # all of it stands in one message
            assert bot.discord.refused == []

    run(story)


def test_the_commands_have_names_in_other_languages(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            known = {each["name"]: each for each in bot.discord.commands}
            assert known["ask"]["name_localizations"]["de"] == "fragen"
            assert set(known["ask"]["name_localizations"]) == {"de", "es-ES", "es-419", "fr", "hi", "pt-BR"}
            assert known["setup"]["default_member_permissions"] == "32"
            assert known["setup"]["contexts"] == [0]
            assert known["ask"]["integration_types"] == [0, 1]
            for locale in ("de", "es-ES", "fr", "hi", "pt-BR"):
                names = [each["name_localizations"][locale] for each in known.values()]
                assert len(set(names)) == len(names)
            assert bot.discord.refused == []

    run(story)


def test_the_help_lists_the_slash_commands_that_are_there_and_no_others(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            shown = await bot.answered(await bot.discord.slash("help", user=5))
            listed = set(re.findall(r"(?m)^\W*(/[a-z]+)\b", shown.text))
            assert listed == {f"/{each['name']}" for each in bot.discord.commands if each.get("type", 1) == 1}

    run(story)
