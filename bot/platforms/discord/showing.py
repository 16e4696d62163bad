"""Signs of life: "typing" in channels; interactions, which show it already, get the text so far."""

from __future__ import annotations

from dataclasses import dataclass

from bot.messages import Message
from bot.platforms.discord.acknowledging import Acknowledging
from bot.platforms.discord.client import Api
from bot.platforms.discord.ways import TOKEN_LASTS_S, Way, read_way
from bot.platforms.waiting import Waiting
from bot.rendering.discord_bodies import LONGEST_CONTENT
from bot.rendering.discord_text import escape


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """Shows that an answer is being made."""

    api: Api
    acknowledging: Acknowledging

    async def typing(self, channel: str) -> None:
        """Show "typing" in a channel."""
        await self.api.call("POST", "/channels/{channel_id}/typing", channel_id=channel)

    async def busy(self, message: Message, waiting: Waiting) -> None:
        """Show that somebody is at it, where nothing shows it yet."""
        way = read_way(message.via)
        if way is None or way.interaction is None:
            await waiting.show_once(message.conversation)

    async def text(self, message: Message, text: str, waiting: Waiting) -> None:
        """Show the text so far in the place of the answer; in channels only that somebody is at it."""
        way = read_way(message.via)
        if way is None or way.interaction is None:
            await waiting.show_once(message.conversation)
        elif not way.is_update and way.age_s() < TOKEN_LASTS_S:
            await self._show_in_place(way, text)

    async def _show_in_place(self, way: Way, text: str) -> None:
        await self.acknowledging.settled(way.interaction or "")
        shown = escape(text[: LONGEST_CONTENT // 2])[:LONGEST_CONTENT]
        body = {"content": shown, "allowed_mentions": {"parse": [], "replied_user": False}}
        await self.api.call(
            "PATCH",
            "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
            body,
            webhook_id=self.api.application,
            webhook_token=way.token,
        )
