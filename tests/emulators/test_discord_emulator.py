"""The real library against the emulated Discord: what it sends and expects, and what Discord refuses by its state."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import discord as library
import pytest

from tests.emulators.discord import CALLBACK, EDIT, ORIGINAL, SEND, DiscordEmulator
from tests.emulators.discord_world import BOT_ID, FORUM

NONE = {"parse": []}
QUIET = library.AllowedMentions.none()
COMMANDS = [
    {"name": "ask", "description": "Ask", "integration_types": [0, 1], "contexts": [0, 1, 2],
     "options": [{"type": 3, "name": "question", "description": "x", "required": True, "autocomplete": True}]},
    {"name": "setup", "description": "Set up", "default_member_permissions": "32", "contexts": [0]},
    {"name": "Is this worth it?", "type": 3},
]  # fmt: skip


class Client(library.AutoShardedClient):
    """Notes what it hears; ``act`` answers interactions."""

    def __init__(self, act: Callable[[library.Interaction[Any]], Awaitable[None]] | None = None, **more: Any) -> None:
        super().__init__(
            intents=library.Intents(guilds=True, guild_messages=True, dm_messages=True), max_messages=None,
            member_cache_flags=library.MemberCacheFlags.none(), chunk_guilds_at_startup=False,
            allowed_mentions=QUIET, guild_ready_timeout=0.05, **more,
        )  # fmt: skip
        self._act = act
        self.heard: list[library.Message] = []
        self.left: list[int] = []

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """No pause: the emulated gateway has no limit."""

    async def on_message(self, message: library.Message) -> None:
        if message.author.id != BOT_ID:
            self.heard.append(message)

    async def on_interaction(self, interaction: library.Interaction[Any]) -> None:
        if self._act is not None:
            await self._act(interaction)

    async def on_guild_remove(self, guild: library.Guild) -> None:
        self.left.append(guild.id)

    @property
    def texts(self) -> list[str]:
        return [each.content for each in self.heard]


@asynccontextmanager
async def connected(
    act: Callable[[library.Interaction[Any]], Awaitable[None]] | None = None, *, shards: int = 1, **more: Any
) -> AsyncIterator[tuple[DiscordEmulator, Client]]:
    async with DiscordEmulator() as discord:
        discord.commands = [{"type": 1, "id": str(n), **each} for n, each in enumerate(COMMANDS)]
        discord.shards = shards
        with discord.pointed():
            client = Client(act, **more)
            task = asyncio.create_task(client.start(discord.token))
            try:
                await discord.until(lambda: task.done() or (client.is_ready() and len(discord.gateway.live) == shards))
                if task.done():
                    task.result()
                yield discord, client
            finally:
                await client.close()
                await asyncio.gather(task, return_exceptions=True)


def run(test: Callable[[], Coroutine[None, None, None]]) -> None:
    asyncio.run(asyncio.wait_for(test(), 20))


def test_a_deferred_answer_fills_the_message_that_was_loading_and_only_its_person_sees_it():
    async def act(interaction: library.Interaction[Any]) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send("the first", allowed_mentions=QUIET)
        await interaction.followup.send("the second", ephemeral=True, allowed_mentions=QUIET)

    async def test() -> None:
        async with connected(act) as (discord, _):
            asked = await discord.slash("ask", {"question": "x"}, user=5)
            assert (await discord.answered(asked)).text == "the first"
            await discord.until(lambda: asked.follow_ups)
            assert [each.text for each in discord.shown_to(5)] == ["the first", "the second"]
            assert discord.shown() == []
            assert [(each.type, each.is_ephemeral) for each in discord.acks] == [(5, True)]
            assert 0 <= discord.acks[0].after_s < 3
            assert discord.refused == []

    run(test)


def test_a_button_carries_its_message_and_a_form_what_was_filled_in():
    async def act(interaction: library.Interaction[Any]) -> None:
        if interaction.type is library.InteractionType.application_command:
            view = library.ui.LayoutView()
            view.add_item(library.ui.Container(
                library.ui.TextDisplay("**Yes** @everyone"),
                library.ui.ActionRow(library.ui.Button(label="Why", custom_id="b1:why")),
            ))  # fmt: skip
            await interaction.response.send_message(view=view, allowed_mentions=QUIET)
        elif interaction.type is library.InteractionType.component:
            assert interaction.message is not None
            modal = library.ui.Modal(title="Form", custom_id="form")
            modal.add_item(library.ui.Label(text="Name", component=library.ui.TextInput(custom_id="name")))
            await interaction.response.send_modal(modal)
        else:
            await interaction.response.edit_message(view=None, content=None, allowed_mentions=QUIET)

    async def test() -> None:
        async with connected(act) as (discord, _):
            asked = await discord.slash("ask", {"question": "x"})
            shown = await discord.answered(asked)
            assert (shown.text, shown.button("Why"), shown.is_v2) == ("**Yes** @everyone", "b1:why", True)
            pressed = await discord.press(shown, "b1:why")
            await discord.until(lambda: pressed.modal)
            with pytest.raises(AssertionError, match="does not take"):
                await discord.submit(pressed, {"name": ""})
            filled = await discord.submit(pressed, {"name": "Ann"})
            await discord.until(lambda: filled.ack is not None)
            assert discord.pings == []

    run(test)


def test_people_are_offered_only_the_commands_that_are_theirs():
    async def test() -> None:
        async with connected() as (discord, _):
            elsewhere = discord.add_guild("Elsewhere", has_bot=False)
            await discord.slash("ask", {"question": "x"}, channel=elsewhere.system_channel)
            await discord.slash("ask", {"question": "x"}, user=4, channel=discord.private_channel(4, 5))
            discord.add_member(3, "manage_guild")
            await discord.slash("setup", user=3)
            for wrong in (
                discord.slash("no-such"), discord.slash("ask"), discord.slash("ask", {"question": "x", "more": "y"}),
                discord.slash("setup", user=4), discord.slash("setup", user=4, channel=discord.dm(4)),
                discord.slash("setup", channel=elsewhere.system_channel),
                discord.type("setup", "question", "x"),
            ):  # fmt: skip
                with pytest.raises((AssertionError, KeyError)):
                    await wrong

    run(test)


def test_without_the_right_to_read_content_only_addressed_messages_have_some():
    async def test() -> None:
        async with connected() as (discord, client):
            first = discord.say("nobody asked you")
            discord.say("you are asked", mentions_bot=True, replies_to=first)
            discord.say("in private", user=4, channel=discord.dm(4))
            await discord.until(lambda: len(client.heard) == 3)
            assert client.texts == ["", f"<@{BOT_ID}> you are asked", "in private"]
            quoted = client.heard[1].reference
            assert quoted is not None
            assert isinstance(quoted.resolved, library.Message)
            assert quoted.resolved.content == ""
            channel = client.get_channel(discord.general)
            assert isinstance(channel, library.TextChannel)
            found = [each async for each in channel.history(after=library.Object(first), oldest_first=True)]
            assert [each.content for each in found] == [f"<@{BOT_ID}> you are asked"]
            menu = await discord.message_menu("Is this worth it?", first)
            assert menu.data["resolved"]["messages"][str(first)]["content"] == "nobody asked you"

    run(test)


def test_a_dropped_connection_is_resumed_and_what_was_missed_is_replayed_once():
    async def test() -> None:
        async with connected() as (discord, client):
            for number in range(6):
                (discord.drop if number % 2 else discord.reconnect)()
                discord.say(f"m{number}", channel=discord.dm(1))
                await discord.until(lambda number=number: client.texts[-1:] == [f"m{number}"])
            assert client.texts == [f"m{number}" for number in range(6)]
            assert (discord.gateway.identified, discord.gateway.resumed) == (1, 6)

    run(test)


def test_after_an_invalid_session_what_was_missed_is_not_replayed_but_can_be_fetched():
    async def test() -> None:
        async with connected() as (discord, client):
            discord.invalidate_session()
            lost = discord.say("lost", mentions_bot=True)
            await discord.until(lambda: discord.gateway.identified == 2)
            await discord.ready()
            discord.say("heard", mentions_bot=True)
            await discord.until(lambda: client.heard)
            assert client.texts == [f"<@{BOT_ID}> heard"]
            channel = client.get_partial_messageable(discord.general)
            found = [each.content async for each in channel.history(after=library.Object(lost - 1), oldest_first=True)]
            assert found == [f"<@{BOT_ID}> lost", f"<@{BOT_ID}> heard"]

    run(test)


def test_a_session_that_a_close_code_ends_is_not_opened_again():
    async def test() -> None:
        for code in (4004, 4014):
            async with connected() as (discord, client):
                discord.close_with(code)
                await discord.until(client.is_closed)

    run(test)


def test_a_wrong_token_and_a_privileged_intent_are_refused():
    async def test() -> None:
        async with DiscordEmulator() as discord:
            with discord.pointed():
                intents = library.Intents(guilds=True, message_content=True)
                for client, token, error in (
                    (Client(), "no-such-token", library.LoginFailure),
                    (library.Client(intents=intents), discord.token, library.PrivilegedIntentsRequired),
                ):
                    with pytest.raises(error):
                        await client.start(token)
                    await client.close()

    run(test)


def test_every_shard_hears_of_its_own_servers_and_the_first_of_private_chats():
    async def test() -> None:
        async with connected(shards=2) as (discord, client):
            home = [(discord.home.id >> 22) % 2]
            other = discord.add_guild(id=discord.home.id + (1 << 22))
            await discord.until(lambda: len(client.guilds) == 2)
            assert [other.shard_id for other in client.guilds if other.id == discord.home.id] == home
            before = {each.shard: each.number for each in discord.gateway.live}
            discord.say("x", channel=other.system_channel)
            after = {each.shard: each.number for each in discord.gateway.live}
            assert [shard[0] for shard in after if after[shard] > before[shard]] == [1 - home[0]]
            discord.remove_bot(other)
            await discord.until(lambda: client.left == [other.id])

    run(test)


def test_a_post_in_a_forum_is_a_thread_with_a_first_message():
    async def test() -> None:
        async with connected() as (discord, client):
            forum = discord.add_channel("questions", FORUM)
            post = discord.open_thread("Which one?", channel=forum, text=f"<@{BOT_ID}> help")
            await discord.until(lambda: client.heard)
            thread = client.heard[0].channel
            assert isinstance(thread, library.Thread)
            assert (thread.id, thread.parent_id, thread.name) == (post, forum, "Which one?")
            await thread.send("here", reference=client.heard[0])
            assert [each.reply_to for each in discord.shown(post)] == [client.heard[0].id]

    run(test)


def test_faults_that_a_test_orders_are_met_by_the_library_as_the_real_ones():
    async def test() -> None:
        async with connected() as (discord, client):
            channel = client.get_partial_messageable(discord.general)
            discord.fail_next(SEND, 429, retry_after=0.01)
            await channel.send("after a pause")
            discord.fail_next(SEND, 429, has_via=False)
            with pytest.raises(library.HTTPException):
                await channel.send("never")
            discord.fail_next(EDIT, 404, code=10008)
            with pytest.raises(library.NotFound):
                await channel.get_partial_message(discord.shown()[0].id).edit(content="x")
            discord.fail_next(SEND, 503, is_done=True)
            with pytest.raises(library.DiscordServerError):
                await channel.send("and the answer is lost")
            assert [each.text for each in discord.shown()] == ["after a pause", "and the answer is lost"]
            assert discord.refused == []
            assert discord.invalid == 2
            assert [len(discord.of(each)) for each in (SEND, CALLBACK, ORIGINAL)] == [1, 0, 0]
            with pytest.raises(AssertionError, match="no route"):
                discord.fail_next("POST /no/such", 500)

    run(test)


def test_what_would_ring_somebody_is_counted():
    async def test() -> None:
        async with connected() as (discord, client):
            await client.get_partial_messageable(discord.general).send("<@4> <@&5> @everyone")
            assert discord.pings == []
            message = discord.say("hello")
            reply = {"message_id": str(message)}
            body = {"content": "x", "message_reference": reply, "allowed_mentions": {"parse": [], "replied_user": True}}
            await client.http.request(
                library.http.Route("POST", "/channels/{channel_id}/messages", channel_id=discord.general), json=body
            )
            assert [each for _, each in discord.pings] == ["reply to 1"]

    run(test)
