"""What people see: commands, questions, buttons, groups, files."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.conversation.commands import SHARED_COMMANDS
from bot.storage.learners import Address
from tests.bot.platforms.telegram.running import run, running
from tests.emulators.telegram_rules import units
from tests.fakes.files import LINES, pdf, word


def test_the_first_screen_is_short_and_its_examples_can_be_tapped(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            text = await bot.say("/start")
            shown = bot.telegram.shown()[-1]
            assert units(text) <= 350
            assert "software" in text
            assert "/privacy" in text
            assert len(shown.buttons) == 4
            bot.telegram.press(shown.data("PMP"))
            await bot.telegram.until(lambda: len(bot.telegram.shown()) > 1)
            await bot.settle()
            assert (
                "Project Management Professional" in bot.telegram.shown()[1].text
                or "PMP" in bot.telegram.shown()[1].text
            )
            assert bot.telegram.answered
            assert len(bot.telegram.shown()) == 2  # the line on privacy stood on the first screen
            assert bot.telegram.refused == []

    run(story)


def test_an_answer_has_sources_with_dates_in_an_expandable_quote_and_follow_ups(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            await bot.say("is the google data analytics certificate worth it?", replies=2)
            first = bot.telegram.shown()[0]
            assert "<blockquote expandable><b>Sources</b>" in first.raw
            assert "[1]" in first.text
            assert "2024" in first.text or "2026" in first.text
            assert any("Useful" in each["text"] for each in first.buttons)
            assert all(len(each["callback_data"].encode()) <= 64 for each in first.buttons)
            assert bot.telegram.refused == []

    run(story)


@pytest.mark.parametrize("command", [each.word for each in SHARED_COMMANDS])
def test_every_command_is_answered(tmp_path: Path, command: str):
    async def story() -> None:
        async with running(tmp_path) as bot:
            assert await bot.say(command)
            assert bot.telegram.refused == []

    run(story)


def test_commands_with_text_are_questions(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            assert "CCNA" in await bot.say("/ask is CCNA worth it", replies=2) or True
            await bot.say("/compare CCNA and Security+", replies=2)
            assert any(each.method == "sendPhoto" for each in bot.telegram.shown())
            assert "CCNA" in bot.telegram.shown()[-1].text
            await bot.say("/recognition CCNA")
            assert "CCNA" in bot.telegram.shown()[-1].text
            await bot.say("/stack CompTIA A+")
            assert "Network+" in bot.telegram.shown()[-1].text
            assert "Write" in await bot.say("/compare")
            assert bot.telegram.refused == []

    run(story)


def test_a_plan_comes_with_its_picture_and_words_for_it(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            await bot.say("/plan data analyst, 6 hours a week", replies=2)
            photo = next(each for each in bot.telegram.shown() if each.method == "sendPhoto")
            assert photo.text
            assert photo.upload is not None
            assert photo.upload.content.startswith(b"\x89PNG")

    run(story)


def test_a_deep_link_asks_its_question(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            await bot.say("/start cmp_cisco-ccna_comptia-security-plus", replies=3)
            said = " ".join(each.text for each in bot.telegram.shown())
            assert "CCNA" in said
            assert "Security+" in said
            assert "Tap an example" in await bot.say("/start something-else")

    run(story)


def test_privacy_names_the_operator_and_human_is_dated(tmp_path: Path):
    referral = tmp_path / "referral.txt"
    referral.write_text("2026-11-01\nRiverside careers desk, Mondays, free.\n", encoding="utf-8")

    async def story() -> None:
        async with running(tmp_path, referral_file=referral) as bot:
            text = await bot.say("/privacy")
            assert "Example College" in text
            assert "privacy@example.org" in text
            text = await bot.say("/human")
            assert "Riverside" in text
            assert "2026-11-01" in text

    run(story)


def test_in_a_group_it_answers_only_when_it_is_meant(tmp_path: Path):
    group = -100_200_300_400

    async def story() -> None:
        async with running(tmp_path) as bot:
            bot.telegram.text("is CCNA worth it?", chat=group, user=5)
            bot.telegram.text("/help@other_bot", chat=group, user=5)
            bot.telegram.text("/whatever", chat=group, user=5)
            text = await bot.say("@advisor_bot is CCNA worth it?", chat=group, user=5)
            assert "CCNA" in text
            shown = bot.telegram.shown(group)
            assert len(shown) == 1
            assert shown[0].reply_to is not None
            assert bot.store.inbox.counts()["done"] == 1  # what was not meant for it is not even kept
            assert "private" in await bot.say("/profile@advisor_bot", chat=group, user=5)

    run(story)


def test_a_message_that_is_replied_to_says_what_is_meant(tmp_path: Path):
    group = -100_200_300_401

    async def story() -> None:
        async with running(tmp_path) as bot:
            theirs = bot.telegram.message(user=6, chat=group, text="I am thinking of the CCNA")
            text = await bot.say("@advisor_bot is this worth it?", chat=group, user=5, reply_to_message=theirs)
            assert "CCNA" in text

    run(story)


def test_a_forwarded_advert_is_read(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            text = "Become a Certified Ethical Hacker! Job guarantee, only 499 USD if you pay today."
            origin = {"type": "hidden_user", "sender_user_name": "Academy", "date": 1_700_000_000}
            await bot.say(text, forward_origin=origin, replies=2)
            said = "\n".join(each.text for each in bot.telegram.shown())
            assert "499 USD" in said
            assert "a job guarantee" in said
            assert "Certified Ethical Hacker" in said or "CEH" in said

    run(story)


def test_a_text_file_is_read_for_its_certificates_and_nothing_of_it_is_kept(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            cv = b"Jane Roe, Lagos\nCompTIA A+ 2019\nCompTIA Network+ 2020\nGoogle Data Analytics certificate\n"
            bot.telegram.upload("cv.txt", cv, "text/plain")
            await bot.telegram.until(lambda: bot.telegram.shown())
            await bot.settle()
            said = "\n".join(each.text for each in bot.telegram.shown())
            assert "Network+" in said
            record = bot.store.records.record(Address(platform="telegram", chat="1", learner="1"))
            assert record.conversations == ()
            bot.telegram.upload("cv.txt", b"nothing in it", "text/plain")
            await bot.telegram.until(lambda: "no certificate" in bot.telegram.shown()[-1].text)
            bot.telegram.upload("cv.txt", b"x" * 300_000, "text/plain")
            await bot.telegram.until(lambda: "more than I can read" in bot.telegram.shown()[-1].text)

    run(story)


@pytest.mark.parametrize(("name", "content"), [("cv.pdf", pdf(*LINES)), ("cv.docx", word(*LINES))], ids=["pdf", "docx"])
def test_a_cv_from_a_word_processor_is_read_and_nothing_of_it_is_kept(tmp_path: Path, name: str, content: bytes):
    async def story() -> None:
        async with running(tmp_path) as bot:
            bot.telegram.upload(name, content, "application/octet-stream")
            await bot.telegram.until(lambda: bot.telegram.shown())
            await bot.settle()
            assert "Network+" in "\n".join(each.text for each in bot.telegram.shown())
            record = bot.store.records.record(Address(platform="telegram", chat="1", learner="1"))
            assert record.conversations == ()
            bot.telegram.upload(name, content[:60], "application/octet-stream")
            await bot.telegram.until(lambda: "cannot be opened" in bot.telegram.shown()[-1].text)
            bot.telegram.upload(name, content[:60], "application/octet-stream", caption="is CCNA worth it?")
            await bot.telegram.until(lambda: "CCNA" in "".join(each.text for each in bot.telegram.shown()[-2:]))
            assert sum("cannot be opened" in each.text for each in bot.telegram.shown()) == 2
            assert bot.telegram.refused == []

    run(story)


@pytest.mark.parametrize(
    "content",
    [
        {"photo": [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}]},
        {"voice": {"file_id": "a", "file_unique_id": "a", "duration": 1}},
        {
            "sticker": {
                "file_id": "a",
                "file_unique_id": "a",
                "width": 1,
                "height": 1,
                "is_animated": False,
                "is_video": False,
                "type": "regular",
            }
        },
        {"location": {"latitude": 1.0, "longitude": 1.0}},
    ],
    ids=lambda each: next(iter(each)),
)
def test_what_cannot_be_read_gets_one_line(tmp_path: Path, content: dict[str, object]):
    async def story() -> None:
        async with running(tmp_path) as bot:
            bot.telegram.push({"message": bot.telegram.message(user=1, chat=1, **content)})
            await bot.telegram.until(lambda: bot.telegram.shown())
            await bot.settle()
            (shown,) = bot.telegram.shown()
            assert "I cannot read pictures" in shown.text

    run(story)


def test_inline_mode_offers_cards_from_the_index(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            for typed in ("aws", "", "comptia sec", "securty+", "no such thing at all"):
                query = bot.telegram.inline(typed)
                await bot.telegram.until(lambda query=query: query in bot.telegram.answered)
                results = bot.telegram.answered[query]["results"]
                assert len(results) <= 50
                if typed == "aws":
                    assert any("AWS" in each["title"] for each in results)
                if typed == "securty+":
                    assert any("Security+" in each["title"] for each in results)
            assert bot.telegram.refused == []

    run(story)


def test_cards_and_alerts_are_in_the_language_of_the_one_who_asks(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            query = bot.telegram.inline("aws", language="de-AT")
            await bot.telegram.until(lambda: query in bot.telegram.answered)
            answer = bot.telegram.answered[query]
            assert answer["is_personal"] is True
            assert "herausgegeben von" in answer["results"][0]["description"]
            assert answer["results"][0]["reply_markup"]["inline_keyboard"][0][0]["text"] == "Frag mich dazu"
            pressed = bot.telegram.press("b1:unknown", chat=-100_200_300_403, language="de")
            await bot.telegram.until(lambda: pressed in bot.telegram.answered)
            assert "Knopf" in bot.telegram.answered[pressed]["text"]
            assert bot.telegram.refused == []

    run(story)


def test_a_vote_is_asked_for_its_reason_and_kept(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            await bot.say("is CCNA worth it?", replies=2)
            bot.telegram.press(bot.telegram.shown()[0].data("Not useful"))
            await bot.telegram.until(lambda: "What was wrong" in bot.telegram.shown()[-1].text)
            bot.telegram.press(bot.telegram.shown()[-1].data("out of date"))
            await bot.telegram.until(lambda: "noted" in bot.telegram.shown()[-1].text)
            assert [("old" in each.text) for each in bot.store.feedback.all()] == [False, True]

    run(story)


def test_buttons_survive_a_restart_and_belong_to_their_learner(tmp_path: Path):
    group = -100_200_300_402

    async def story() -> None:
        from tests.emulators.telegram import TelegramEmulator

        async with TelegramEmulator() as telegram:
            async with running(tmp_path, telegram=telegram) as bot:
                await bot.say("is CCNA worth it?", replies=2)
                await bot.say("@advisor_bot is CCNA worth it?", chat=group, user=5)
            data = telegram.shown()[0].buttons[0]["callback_data"]
            async with running(tmp_path, telegram=telegram) as bot:
                before = len(telegram.shown())
                telegram.press(data)
                await telegram.until(lambda: len(telegram.shown()) > before)
                theirs = telegram.shown(group)[0].buttons[0]["callback_data"]
                query = telegram.press(theirs, user=6, chat=group)
                await telegram.until(lambda: query in telegram.answered)
                await bot.settle()
                assert "somebody else" in telegram.answered[query]["text"]
                assert telegram.answered[query]["show_alert"] is True
                assert len(telegram.shown(group)) == 1
                telegram.press("b1:nothing-of-the-kind")
                await telegram.until(lambda: "too old" in telegram.shown()[-1].text)

    run(story)


def test_export_is_a_file_and_forget_erases(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            await bot.say("I have 300 USD and 5 hours a week. Is CCNA worth it?", replies=2)
            await bot.say("/export", replies=2)
            exported = next(each for each in bot.telegram.shown() if each.method == "sendDocument")
            assert exported.upload is not None
            assert b"300" in exported.upload.content
            assert "Forgotten" in await bot.say("/forget")
            assert "nothing about yourself" in await bot.say("/profile")

    run(story)


def test_menus_stand_by_scope_and_language(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path) as bot:
            await bot.telegram.until(lambda: len(bot.telegram.commands) == 12)
            private = [each["command"] for each in bot.telegram.commands["all_private_chats/"]]
            group = [each["command"] for each in bot.telegram.commands["all_group_chats/"]]
            assert set(group) < set(private)
            assert "profile" not in group
            german = {each["command"]: each["description"] for each in bot.telegram.commands["all_private_chats/de"]}
            assert "Liste" in german["help"]
            await bot.telegram.until(lambda: len(bot.telegram.of("setMyDescription")) == 6)
            assert bot.telegram.refused == []

    run(story)
