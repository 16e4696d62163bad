"""Faults of the platform: nothing is lost, nothing is answered twice, no other chat waits."""

from __future__ import annotations

import asyncio
import json
import logging
from contextlib import suppress
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from bot.advisor.models import Context
from bot.cli.json_logging import JsonFormatter
from bot.conversation.kept import dump
from bot.errors import PlatformError
from bot.messages import Part, Reply
from bot.platforms.telegram.updates import Self, incoming, read
from bot.storage.exchanges import Change
from bot.storage.learners import Address
from bot.storage.outbox import Outgoing
from tests.bot.platforms.telegram.running import run, running
from tests.emulators.telegram import TOKEN, TelegramEmulator
from tests.fakes.advising import FakeAdvisor, Outcome, answer, turn


def said(telegram: TelegramEmulator, chat: int = 1) -> list[str]:
    """What was said, without the line on what is kept."""
    return [each.text for each in telegram.shown(chat) if not each.text.startswith("I keep what you tell me")]


def test_too_many_requests_hold_up_that_chat_alone(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.telegram.fail(
                "sendMessage", 429, chat=1, parameters={"retry_after": 3}, description="Too Many Requests"
            )
            bot.telegram.text("slow", user=1)
            bot.telegram.text("quick", user=2)
            await bot.telegram.until(lambda: said(bot.telegram, 2))
            assert not said(bot.telegram, 1)
            await bot.telegram.until(lambda: said(bot.telegram, 1))
            refused, taken = bot.telegram.of("sendMessage", 429)[0], bot.telegram.shown(1)[0]
            assert taken.at - refused.at >= 3

    run(story)


def test_a_slow_reply_is_overtaken(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.telegram.fail("sendMessage", 200, chat=1, delay_s=8)
            bot.telegram.text("slow", user=1)
            bot.telegram.text("quick", user=2)
            await bot.telegram.until(lambda: said(bot.telegram, 2))
            assert not said(bot.telegram, 1)
            await bot.telegram.until(lambda: said(bot.telegram, 1))

    run(story)


def test_a_fault_of_the_platform_is_waited_out_and_nothing_is_lost(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.telegram.fail("sendMessage", 502, times=2, description="Bad Gateway")
            bot.telegram.fail("getUpdates", 502, times=2, description="Bad Gateway")
            await bot.say("hello")
            await bot.settle()
            assert len(said(bot.telegram)) == 1
            assert bot.store.outbox.counts() == {"sent": 2}

    run(story)


def test_markup_that_is_refused_goes_once_as_plain_text(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            refused = "Bad Request: can't parse entities: whatever"
            bot.telegram.fail("sendMessage", 400, description=refused, when=lambda raw: "parse_mode" in raw)
            await bot.say("hello")
            first = bot.telegram.shown()[0]
            assert first.parse_mode is None
            assert "You said: hello" in first.text
            assert "<b>" not in first.text
            assert len(bot.telegram.of("sendMessage", 400)) == 1

    run(story)


def test_one_who_has_blocked_the_bot_is_marked_and_not_tried_again(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.telegram.blocked.add(1)
            bot.telegram.known_chats.add(1)
            bot.telegram.text("hello")
            await bot.telegram.until(lambda: bot.telegram.of("sendMessage", 403))
            await bot.settle()
            await asyncio.sleep(0.2)
            assert len(bot.telegram.of("sendMessage", 403)) == 1
            assert bot.store.chats.is_inactive("telegram", "1")

    run(story)


def test_a_chat_that_is_gone_is_sent_nothing_until_it_writes_again(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            await bot.say("hello")
            await bot.settle()
            sent = len(bot.telegram.of("sendMessage"))
            bot.store.chats.mark_inactive("telegram", "1")
            address = Address(platform="telegram", chat="1", learner="1")
            key_id = bot.store.exchanges.remembered(address, is_private=True).key_id
            reply = Reply(target="1", parts=(Part(text="late"),), idempotency_key="k")
            late = Outgoing(payload=dump(reply), idempotency_key="k")
            bot.store.exchanges.keep(Change(address=address, key_id=key_id, replies=(late,)))
            await bot.settle()
            assert len(bot.telegram.of("sendMessage")) == sent
            assert "You said: back" in await bot.say("back")
            assert not bot.store.chats.is_inactive("telegram", "1")

    run(story)


def test_a_group_that_becomes_a_supergroup_keeps_its_conversation(tmp_path: Path):
    old, new = -500, -100_500_500_500

    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            await bot.say("@advisor_bot first", chat=old, user=5)
            bot.telegram.moved[old] = new
            bot.telegram.known_chats.add(new)
            bot.telegram.text("@advisor_bot second", chat=old, user=5)
            await bot.telegram.until(lambda: said(bot.telegram, new))
            await bot.say("@advisor_bot third", chat=new, user=5)
            assert bot.advisor is not None
            contexts = [len(context.turns) for _, context in bot.advisor.seen]
            assert contexts == [0, 1, 2]

    run(story)


@pytest.mark.parametrize(("code", "sentence"), [(401, "does not know this token"), (409, "another process")])
def test_a_bot_that_is_not_taken_any_more_ends_with_a_sentence(tmp_path: Path, code: int, sentence: str):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            await bot.say("hello")
            bot.telegram.fail("getUpdates", code, description="Conflict: terminated by other getUpdates request")
            bot.telegram.text("again")
            await asyncio.wait([bot.task], timeout=10)
            fault = bot.task.exception()
            assert isinstance(fault, PlatformError)
            assert sentence in str(fault)
            assert TOKEN.split(":")[1] not in str(fault)

    run(story)


def test_a_bot_with_a_webhook_is_not_polled(tmp_path: Path):
    async def story() -> None:
        async with TelegramEmulator() as telegram:
            telegram.webhook = {"url": "https://bot.example.org"}
            telegram.pending = []
            async with running(tmp_path, advisor=FakeAdvisor(), telegram=telegram) as bot:
                await asyncio.wait([bot.task], timeout=10)
                assert "advisor webhook remove" in str(bot.task.exception())

    run(story)


def test_the_same_update_twice_is_answered_once(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            message = bot.telegram.message(user=1, chat=1, text="hello")
            update = bot.telegram.push({"message": message}, copies=3)
            bot.telegram.repeat(update)
            await bot.telegram.until(lambda: said(bot.telegram))
            await bot.settle()
            await asyncio.sleep(0.1)
            assert len(said(bot.telegram)) == 1

    run(story)


def test_what_comes_in_another_order_is_answered_in_the_order_in_which_it_came(tmp_path: Path):
    async def story() -> None:
        async with TelegramEmulator() as telegram:
            for number in (3, 1, 2):
                telegram.push({"message": telegram.message(user=1, chat=1, text=f"number {number}")}, at=0)
            async with running(tmp_path, advisor=FakeAdvisor(), telegram=telegram) as bot:
                await telegram.until(lambda: len(said(telegram)) == 3)
                await bot.settle()
                assert ["number" in each for each in said(telegram)] == [True] * 3
                order = [each.split("number ")[1][0] for each in said(telegram)]
                assert order == ["2", "1", "3"]

    run(story)


def test_an_update_that_makes_no_sense_is_put_aside_and_the_others_are_answered(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            bot.telegram.push({"message": {"message_id": 1, "chat": "nonsense"}})
            broken = bot.telegram.message(user=3, chat=3, text="x")
            bot.telegram.push({"message": {**broken, "date": "yesterday"}})
            bot.telegram.push({"callback_query": {"id": "1"}})
            bot.telegram.push({"what": "is this"})
            await bot.say("hello", user=2)
            await bot.settle()
            assert len(bot.store.inbox.dead()) == 2
            assert all("cannot be read" in each.fault for each in bot.store.inbox.dead())

    run(story)


def test_the_offset_moves_only_when_the_inbox_has_it(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            from bot.errors import StorageFullError

            receive, tries = bot.store.inbox.receive, []

            def failing(messages: object) -> int:
                tries.append(1)
                if len(tries) < 3:
                    raise StorageFullError("no room")
                return receive(messages)  # type: ignore[arg-type]  # passed on as it came

            bot.store.inbox.receive = failing  # type: ignore[method-assign,assignment]  # a disk that is full for a while
            await bot.say("hello")
            assert len(tries) == 3

    run(story)


class SlowAdvisor(FakeAdvisor):
    """Tells a word at a time."""

    async def answer_streaming(self, text: str, context: Context, *, today: date, on_text: object) -> Outcome:
        words = ["one", "two", "three", "four", "five"]
        for number in range(len(words)):
            on_text(" ".join(words[: number + 1]))  # type: ignore[operator]  # a function
            await asyncio.sleep(0.5)
        return Outcome(answer(f"You said: {text} [1]."), turn(text), context.profile)


def test_a_slow_answer_shows_typing_before_it_comes_and_drafts_that_are_throttled(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=SlowAdvisor()) as bot:
            bot.telegram.text("hello", user=1)
            bot.telegram.text("@advisor_bot hello", user=1, chat=-100_200)
            await bot.telegram.until(lambda: bot.telegram.of("sendMessageDraft") and bot.telegram.of("sendChatAction"))
            assert not said(bot.telegram)
            await bot.telegram.until(lambda: said(bot.telegram) and said(bot.telegram, -100_200))
            drafts = bot.telegram.of("sendMessageDraft")
            assert 1 <= len(drafts) <= 3
            assert len({each.parameters["draft_id"] for each in drafts}) == 1
            gaps = [b.at - a.at for a, b in pairwise(drafts)]
            assert all(gap >= 1.4 for gap in gaps)
            assert bot.telegram.refused == []
            assert "hello" in said(bot.telegram)[0]

    run(story)


def test_without_a_pause_there_is_no_sign_but_the_answer(tmp_path: Path):
    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            await bot.say("hello")
            assert bot.telegram.of("sendChatAction") == []

    run(story)


def test_the_token_is_in_no_log_line():
    record = logging.LogRecord("x", logging.ERROR, "p", 1, f"POST {TOKEN} failed", None, None)
    assert TOKEN not in JsonFormatter(secrets=[TOKEN]).format(record)


@pytest.mark.parametrize("junk", ["{}", "[]", "null", '{"message": 1}', '{"message": {"date": 1e99}}', "{", "1"])
def test_no_raw_update_is_read_with_another_error(junk: str):
    from bot.conversation.inbox_worker import UnreadableError

    own = Self(id=1, username="advisor_bot")
    with suppress(UnreadableError):
        read(junk, own)
    try:
        raw = json.loads(junk)
    except ValueError:
        return
    if isinstance(raw, dict):
        incoming(raw, own)
