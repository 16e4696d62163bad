"""What a community sees: threads, sharing, judging, deleting, the panel of managers, a bot brought along."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.storage.learners import Address
from tests.bot.platforms.discord.running import run, running
from tests.emulators.discord_world import FORUM
from tests.fakes.advising import FakeAdvisor

JUDGE = "Is this worth it?"


def test_a_long_answer_opens_a_thread_in_which_the_conversation_goes_on(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            asked = bot.discord.say("is the google data analytics certificate worth it?", user=5, mentions_bot=True)
            await bot.until(lambda: bot.discord.threads() and bot.discord.shown(asked))
            assert bot.discord.shown() == []
            thread = bot.discord.threads()[0]
            assert thread.id == asked
            first = bot.discord.shown(thread.id)[0]
            assert "Google Data Analytics" in first.text
            more = await bot.say("and how long does it take?", user=5, channel=thread.id, mentions_bot=True)
            assert "Google Data Analytics" in more.text or "week" in more.text
            assert len(bot.discord.threads()) == 1
            assert bot.discord.refused == []
            assert bot.discord.pings == []

    run(story)


def test_a_long_answer_to_a_command_stands_in_a_thread_below_its_line(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            asked = await bot.discord.slash("ask", {"question": "is the PMP worth it?"}, user=5)
            await bot.until(lambda: bot.discord.threads())
            line = asked.original
            assert line is not None
            assert "thread" in line.text
            thread = bot.discord.threads()[0]
            assert thread.id == line.id
            await bot.until(lambda: bot.discord.shown(thread.id))
            assert "PMP" in bot.discord.shown(thread.id)[0].text
            assert bot.discord.refused == []

    run(story)


def test_where_no_thread_may_be_opened_the_answer_stands_in_the_channel(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            bot.discord.forbid(bot.discord.general, "create_public_threads")
            shown = await bot.say("is the PMP worth it?", user=5, mentions_bot=True)
            assert "PMP" in shown.text
            asked = await bot.discord.slash("ask", {"question": "is the PMP worth it?"}, user=6)
            await bot.until(lambda: asked.original is not None and "[1]" in asked.original.text)
            assert bot.discord.threads() == []

    run(story)


def test_a_forum_post_is_a_conversation(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            forum = bot.discord.add_channel("questions", FORUM)
            post = bot.discord.open_thread("Which one?", user=5, channel=forum, text="which one should I take?")
            await bot.say("data?", user=5, channel=post, mentions_bot=True)
            await bot.say("and then?", user=5, channel=post, replies_to=bot.discord.shown(post)[-1])
            assert bot.advisor is not None
            assert [len(context.turns) for _, context in bot.advisor.seen] == [0, 1]

    run(story)


def test_a_personal_answer_is_shared_without_the_person(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            question = "Is CCNA worth it? My budget is 377 USD and I hold the CompTIA A+"
            own = await bot.answered(await bot.discord.slash("ask", {"question": question}, user=5))
            assert own.is_ephemeral
            preview = await bot.answered(await bot.discord.press_label(own, "Share", user=5))
            assert preview.is_ephemeral
            assert bot.discord.shown() == []
            await bot.discord.press_label(preview, "Post", user=5)
            await bot.until(lambda: bot.discord.shown())
            await bot.settle()
            places = [bot.discord.general, *(each.id for each in bot.discord.threads())]
            said = " ".join(each.text for place in places for each in bot.discord.shown(place))
            assert "CCNA" in said
            assert "377" not in said
            for place in places:
                address = Address(platform="discord", chat=str(place), learner="5")
                known = bot.store.exchanges.remembered(address, is_private=False)
                assert known.turns == ()  # nothing that was said in private is known where others read along
                assert known.profile is None
            assert bot.discord.refused == []
            assert bot.discord.pings == []

    run(story)


def test_the_message_menu_judges_for_the_asker_alone_and_keeps_nothing(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            message = bot.discord.say("I just passed my CCNA, so happy!", user=6)
            shown = await bot.answered(await bot.discord.message_menu(JUDGE, message, user=5))
            assert shown.is_ephemeral
            assert "CCNA" in shown.text
            assert "not worth" not in shown.text.lower()
            assert "skip" not in shown.text.lower()
            await bot.settle()
            assert bot.discord.shown() == []
            assert bot.discord.refused == []

    run(story)


def test_an_answer_is_deleted_by_its_asker_or_a_moderator_and_by_nobody_else(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.discord.add_member(7, "manage_messages")
            for user, other in ((5, 6), (5, None)):
                await bot.say("data", user=5, mentions_bot=True)
                shown = bot.discord.shown()[-1]
                if other is not None:
                    refused = await bot.discord.press_label(shown, "Delete", user=other)
                    await bot.until(lambda refused=refused: refused.follow_ups)
                    assert refused.follow_ups[0].is_ephemeral
                    assert not shown.is_deleted
                await bot.discord.press_label(shown, "Delete", user=user if other else 7)
                await bot.until(lambda shown=shown: shown.is_deleted)
            assert bot.discord.refused == []

    run(story)


def test_the_line_above_a_thread_goes_with_the_last_answer_in_it(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            asked = await bot.discord.slash("ask", {"question": "is the PMP worth it?"}, user=5)
            first = await bot.answered(asked)
            line = asked.original
            assert line is not None
            bot.discord.say("and how long does it take?", user=5, channel=line.id, mentions_bot=True)
            await bot.until(lambda: len(bot.discord.shown(line.id)) == 2)
            second = bot.discord.shown(line.id)[-1]
            await bot.discord.press_label(first, "Delete", user=5)
            await bot.until(lambda: first.is_deleted)
            await bot.settle()
            assert not line.is_deleted
            await bot.discord.press_label(second, "Delete", user=5)
            await bot.until(lambda: second.is_deleted)
            await bot.until(lambda: line.is_deleted)
            assert bot.discord.refused == []

    run(story)


def test_the_message_of_somebody_else_above_a_thread_stays_when_the_answer_is_deleted(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            asked = bot.discord.say("is the google data analytics certificate worth it?", user=5, mentions_bot=True)
            await bot.until(lambda: bot.discord.threads() and bot.discord.shown(asked))
            shown = bot.discord.shown(asked)[0]
            await bot.discord.press_label(shown, "Delete", user=5)
            await bot.until(lambda: shown.is_deleted)
            await bot.settle()
            assert not bot.discord.world.messages[asked].is_deleted
            assert bot.discord.refused == []

    run(story)


def test_a_manager_sets_a_channel_off_and_adds_a_note_in_the_panel(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            bot.discord.add_member(9, "manage_guild")
            quiet = bot.discord.add_channel("quiet")
            panel = await bot.answered(await bot.discord.slash("setup", user=9))
            assert panel.is_ephemeral
            pressed = await bot.discord.press_label(panel, "Add a note", user=9)
            await bot.until(lambda: pressed.modal is not None)
            fields = {"text": "Our college accepts the CCNA.", "signed": "Registrar", "months": "6"}
            await bot.discord.submit(pressed, fields)
            await bot.until(lambda: "Saved" in panel.text)
            await bot.discord.select(panel, panel.selects[0]["custom_id"], "channels", user=9)
            await bot.until(lambda: "which channels" in panel.text)
            await bot.discord.select(panel, panel.selects[0]["custom_id"], str(quiet), user=9)
            await bot.until(lambda: "chosen channel?" in panel.text)
            await bot.discord.press_label(panel, "Off", user=9)
            await bot.until(lambda: f"Off: <#{quiet}>" in panel.text)
            refused = await bot.answered(await bot.discord.slash("recognition", {"credential": "CCNA"}, channel=quiet))
            assert refused.text
            assert "Cisco" not in refused.text
            answer = await bot.answered(await bot.discord.slash("recognition", {"credential": "CCNA"}, user=5))
            await bot.settle()
            places = [bot.discord.general, *(each.id for each in bot.discord.threads())]
            said = " ".join(each.text for place in places for each in bot.discord.shown(place))
            assert "Our college accepts the CCNA" in said + answer.text
            assert bot.discord.refused == []

    run(story)


def test_managers_are_shown_where_rights_are_missing(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.discord.add_member(9, "manage_guild")
            bot.discord.forbid(bot.discord.general, "send_messages")
            bot.discord.say("hello", user=5, mentions_bot=True)
            await bot.until(lambda: bot.store.platform_notes.all("discord", "forbidden"))
            panel = await bot.answered(await bot.discord.slash("setup", user=9))
            assert f"I may not write in <#{bot.discord.general}>" in panel.text
            bot.discord.allow(bot.discord.general, "send_messages")
            await bot.say("again", user=5, mentions_bot=True)
            await bot.until(lambda: not bot.store.platform_notes.all("discord", "forbidden"))

    run(story)


def test_what_a_community_has_set_is_erased_when_the_bot_is_removed_also_while_it_was_away(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            bot.discord.add_member(9, "manage_guild")
            await asyncio.to_thread(_set, bot.store, str(bot.discord.home.id))
            other = str(bot.discord.world.new_id())
            await asyncio.to_thread(_set, bot.store, other)
            bot.platform._ready(0)  # as after a start
            await bot.until(lambda: bot.store.servers.known("discord") == (str(bot.discord.home.id),))
            bot.discord.remove_bot(bot.discord.home)
            await bot.until(lambda: bot.store.servers.known("discord") == ())

    run(story)


def _set(store, server: str) -> None:
    with store.database.transaction() as connection:
        store.servers.change(connection, "discord", server, lambda _: "{}")


def test_a_member_brings_the_bot_along_to_where_it_is_not(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            private = bot.discord.private_channel(5, 6)
            asked = await bot.discord.slash("recognition", {"credential": "CCNA"}, user=5, channel=private)
            shown = await bot.answered(asked)
            assert "CCNA" in shown.text
            assert not shown.is_ephemeral
            own = await bot.answered(await bot.discord.slash("profile", user=5, channel=private))
            assert own.is_ephemeral
            elsewhere = bot.discord.add_guild("Elsewhere", has_bot=False)
            hall = elsewhere.system_channel
            long_one = await bot.discord.slash("ask", {"question": "is the PMP worth it?"}, user=5, channel=hall)
            shown = await bot.answered(long_one)
            assert "PMP" in shown.text
            await bot.settle()
            assert bot.discord.refused == []
            assert bot.discord.invalid == 0

    run(story)
