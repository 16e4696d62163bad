"""The emulator refuses what the platform refuses; otherwise it would hold nothing."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import ClientSession

from tests.emulators.chat_picture import Bubble, draw_chat
from tests.emulators.telegram import TelegramEmulator
from tests.emulators.telegram_rules import RefusalError, check, read_parameters, visible

BUTTON = {"text": "a", "callback_data": "b"}


def call(method: str, **given: object) -> None:
    check(method, read_parameters(method, given))


@pytest.mark.parametrize(
    ("method", "given"),
    [
        ("sendMessage", {"chat_id": 1, "text": ""}),
        ("sendMessage", {"chat_id": 1, "text": "👍" * 2049}),
        ("sendMessage", {"chat_id": 1, "text": "x", "colour": "red"}),
        ("sendMessage", {"chat_id": 1, "text": "<b>x", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": 1, "text": "<b>x</i>", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": 1, "text": "<h1>x</h1>", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": 1, "text": "a < b", "parse_mode": "HTML"}),
        ("sendMessage", {"chat_id": 1, "text": "a & b", "parse_mode": "HTML"}),
        (
            "sendMessage",
            {"chat_id": 1, "text": "<blockquote><blockquote>x</blockquote></blockquote>", "parse_mode": "HTML"},
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{**BUTTON, "callback_data": "x" * 65}]]}},
        ),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[BUTTON] * 9]}}),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "", "callback_data": "b"}]]}},
        ),
        ("sendPhoto", {"chat_id": 1, "photo": "x", "caption": "x" * 1025}),
        ("sendChatAction", {"chat_id": 1, "action": "dancing"}),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}),
        ("setMyCommands", {"commands": [{"command": "No-Good", "description": "x"}]}),
        ("setMyCommands", {"commands": [{"command": "good", "description": ""}]}),
        ("setMyShortDescription", {"short_description": "x" * 121}),
        ("setWebhook", {"url": "https://x", "secret_token": "no good"}),
    ],
)
def test_a_wrong_call_is_refused(method: str, given: dict[str, object]):
    with pytest.raises(RefusalError):
        call(method, **given)


def test_a_right_call_is_taken():
    call(
        "sendMessage", chat_id=1, text="<b>x</b> &lt;", parse_mode="HTML", reply_markup={"inline_keyboard": [[BUTTON]]}
    )
    assert visible('<a href="https://example.org">a</a> &amp; b', "HTML") == "a & b"
    call("sendMessage", chat_id=1, text="👍" * 2048)


def test_over_http_a_second_poller_ends_the_first_and_a_webhook_ends_both():
    async def story() -> None:
        async with TelegramEmulator() as telegram, ClientSession() as session:
            address = f"{telegram.url}/bot{telegram.token}"

            async def ask(method: str, **given: str) -> int:
                async with session.post(f"{address}/{method}", data=given) as answer:
                    return answer.status

            first = asyncio.create_task(ask("getUpdates", timeout="5"))
            await asyncio.sleep(0.05)
            second = asyncio.create_task(ask("getUpdates", timeout="1"))
            assert await first == 409
            assert await second == 200
            assert await ask("setWebhook", url="https://example.org") == 200
            assert await ask("getUpdates") == 409
            assert await ask("sendMessage", chat_id="77", text="x") == 400
            assert await ask("noSuchMethod") == 404
            async with session.post(f"{telegram.url}/botwrong/getMe") as answer:
                assert answer.status == 401
            assert [each.code for each in telegram.calls] == [409, 200, 200, 409, 400, 404, 401]

    asyncio.run(story())


def test_updates_below_the_offset_are_confirmed():
    async def story() -> None:
        async with TelegramEmulator() as telegram, ClientSession() as session:
            telegram.text("one")
            update = telegram.pending[0]["update_id"]
            telegram.text("two")
            async with session.post(
                f"{telegram.url}/bot{telegram.token}/getUpdates", data={"offset": str(update + 1)}
            ) as answer:
                found = await answer.json()
            assert [each["message"]["text"] for each in found["result"]] == ["two"]
            assert len(telegram.pending) == 1

    asyncio.run(story())


def test_a_chat_can_be_drawn_with_all_that_it_may_show():
    bubbles = [
        Bubble("", title="Private chat"),
        Bubble("hello", is_ours=True),
        Bubble(
            "<b>Yes</b>\n<blockquote expandable>Sources\na\nb\nc\nd</blockquote>",
            marked=True,
            rows=[["👍 Useful", "👎 Not"]],
        ),
    ]
    drawn = draw_chat(bubbles)
    assert drawn.startswith(b"\x89PNG")
    bubbles[2].rows = [["👎 Not", "👍 Useful"]]
    assert draw_chat(bubbles) != drawn
