"""What the emulated Discord refuses by its state: too late, twice, gone, not allowed. Without the library."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession

from tests.emulators.discord import DiscordEmulator
from tests.emulators.discord_rules import EPHEMERAL, LOADING
from tests.emulators.discord_world import APPLICATION_ID

NONE = {"parse": []}
ASK = {"name": "ask", "id": "1", "type": 1, "options": [{"type": 3, "name": "question", "required": True}]}


def run(test: Callable[[], Coroutine[None, None, None]]) -> None:
    asyncio.run(asyncio.wait_for(test(), 20))


@asynccontextmanager
async def by_hand() -> AsyncIterator[tuple[DiscordEmulator, Callable[..., Coroutine[None, None, tuple[int, Any]]]]]:
    """The API without the library: ``call("POST", path, body)`` gives the status and what was answered."""
    async with DiscordEmulator() as discord, ClientSession() as session:
        discord.commands = [ASK]

        async def call(method: str, path: str, body: object = None) -> tuple[int, Any]:
            headers = {"Authorization": f"Bot {discord.token}", "Content-Type": "application/json"}
            async with session.request(
                method, discord.url + path, data=None if body is None else json.dumps(body), headers=headers
            ) as answer:
                text = await answer.text()
                return answer.status, json.loads(text) if text else None

        yield discord, call


def test_an_interaction_is_answered_once_within_three_seconds_and_for_a_quarter_of_an_hour():
    async def test() -> None:
        async with by_hand() as (discord, call):
            asked = await discord.slash("ask", {"question": "x"}, user=4)
            webhook = f"/webhooks/{APPLICATION_ID}/{asked.token}"
            said = {"content": "x", "allowed_mentions": NONE}
            assert (await call("POST", webhook, said))[1]["code"] == 10015  # nothing was answered before
            callback = f"/interactions/{asked.id}/{asked.token}/callback"
            assert (await call("POST", callback, {"type": 8, "data": {"choices": []}}))[0] == 400
            assert (await call("POST", callback, {"type": 5, "data": {"flags": EPHEMERAL}}))[0] == 204
            assert asked.original is not None
            assert asked.original.flags == EPHEMERAL | LOADING
            assert not asked.is_answered
            assert (await call("POST", callback, {"type": 5}))[1]["code"] == 40060
            assert (await call("PATCH", f"{webhook}/messages/@original", said))[0] == 200
            assert asked.text == "x"
            assert (await call("GET", f"/channels/{discord.general}/messages/{asked.original.id}"))[1]["code"] == 10008
            discord.pass_time(901)
            assert (await call("PATCH", f"{webhook}/messages/@original", said))[1]["code"] == 50027
            late = await discord.slash("ask", {"question": "x"}, user=4)
            discord.pass_time(3.1)
            answer = await call("POST", f"/interactions/{late.id}/{late.token}/callback", {"type": 5})
            assert (answer[0], answer[1]["code"], late.too_late) == (404, 10062, 1)

    run(test)


def test_components_of_the_second_kind_stay_and_take_the_place_of_the_text():
    async def test() -> None:
        async with by_hand() as (discord, call):
            said = {"content": "x", "allowed_mentions": NONE}
            layout = {"flags": 1 << 15, "components": [{"type": 10, "content": "y"}], "allowed_mentions": NONE}
            _, made = await call("POST", f"/channels/{discord.general}/messages", said)
            path = f"/channels/{discord.general}/messages/{made['id']}"
            assert (await call("PATCH", path, layout))[0] == 400
            assert (await call("PATCH", path, {**layout, "content": None}))[0] == 200
            assert (await call("PATCH", path, said))[0] == 400
            assert [each.text for each in discord.shown()] == ["y"]
            assert len(discord.refused) == 2

    run(test)


def test_a_message_with_a_known_nonce_is_not_sent_again():
    async def test() -> None:
        async with by_hand() as (discord, call):
            said = {"content": "x", "nonce": "n1", "enforce_nonce": True, "allowed_mentions": NONE}
            first, again = [await call("POST", f"/channels/{discord.general}/messages", said) for _ in range(2)]
            assert first[1]["id"] == again[1]["id"]
            await call("POST", f"/channels/{discord.general}/messages", {**said, "nonce": "n2"})
            assert (len(discord.shown()), discord.messages.doubled_nonces) == (2, 1)

    run(test)


def test_a_missing_permission_and_what_does_not_exist_are_told_by_their_codes():
    async def test() -> None:
        async with by_hand() as (discord, call):
            said = {"content": "x", "allowed_mentions": NONE}
            channel = f"/channels/{discord.general}"
            message = discord.say("hello")
            discord.forbid(discord.general, "send_messages", "create_public_threads")
            assert (await call("POST", f"{channel}/messages", said))[1]["code"] == 50013
            assert (await call("POST", f"{channel}/typing"))[0] == 403
            assert (await call("POST", f"{channel}/messages/{message}/threads", {"name": "a"}))[0] == 403
            discord.allow(discord.general, "send_messages", "create_public_threads")
            assert (await call("POST", f"{channel}/messages", said))[0] == 200
            made = await call("POST", f"{channel}/messages/{message}/threads", {"name": "a"})
            assert made[1]["id"] == str(message)
            assert (await call("POST", f"{channel}/messages/{message}/threads", {"name": "a"}))[1]["code"] == 160004
            discord.forbid(discord.general, "view_channel")
            assert (await call("GET", f"{channel}/messages"))[1]["code"] == 50001
            assert (await call("POST", "/channels/1/messages", said))[1]["code"] == 10003
            assert (await call("DELETE", f"/channels/{discord.dm(1)}/messages/1"))[1]["code"] == 10008
            assert (await call("PATCH", f"/channels/{discord.dm(1)}/messages/{message}", said))[1]["code"] == 10008
            elsewhere = discord.add_guild(has_bot=False).system_channel
            assert (await call("POST", f"/channels/{elsewhere}/messages", said))[1]["code"] == 50001
            assert (await call("GET", "/no/such/route"))[0] == 404
            assert discord.refused[-1].description == "no such route"

    run(test)
