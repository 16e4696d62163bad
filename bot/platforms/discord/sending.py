"""Replies sent: to the channel with a nonce, or as the answer to an interaction; what fails is told in our words."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.errors import PlatformError
from bot.messages import Part, Reply
from bot.platforms.background import UnreachableError
from bot.platforms.discord.acknowledging import EPHEMERAL, Acknowledging
from bot.platforms.discord.client import Api, BodyRefusedError, ForbiddenError, NotThereError
from bot.platforms.discord.forbidden import Forbidden
from bot.platforms.discord.threads import Threads
from bot.platforms.discord.ways import TOKEN_LASTS_S, Way, read_way
from bot.platforms.pausing import LONGEST_PAUSE_S, Pauses
from bot.rendering.discord_bodies import COMPONENTS_V2, Body, bodies
from bot.rendering.phrases import Phrases

LONGEST_SEND_S = 25.0
_NONCE_DIGITS = 24
_MARKS = "0123456789abcdefghijklmnopqrstuvwxy|"
"""Behind the key of a reply, for each of its messages: 25 characters are the most that a nonce may have."""
_LINE = len(_MARKS) - 1
_YOUNG_S = 4.0
_LOG = logging.getLogger(__name__)


class TooLateError(Exception):
    """The interaction cannot be answered any more."""


@dataclass(slots=True, kw_only=True)
class Sender:
    """Sends replies. ``on_fatal`` is told where Discord does not take this bot any more."""

    api: Api
    acknowledging: Acknowledging
    threads: Threads
    phrases: Phrases
    pauses: Pauses
    on_fatal: Callable[[PlatformError], None]
    forbidden: Forbidden

    async def send(self, reply: Reply) -> None:
        """Send one reply. It may be sent again: Discord recognises a nonce, and an original answer is changed.

        Raises:
            RetryLaterError: the platform asks to wait, or cannot be reached.
            RefusedError: it will never be taken.
        """
        try:
            way = read_way(reply.via)
            async with asyncio.timeout(LONGEST_SEND_S):
                await self._send(reply, way)
        except (UnreachableError, TimeoutError) as exc:
            raise RetryLaterError(self.pauses.after_fault(reply.target)) from exc
        except ForbiddenError as exc:
            self.forbidden.note(channel_of(reply), exc.code)
            raise
        except PlatformError as exc:
            self.on_fatal(exc)
            raise RetryLaterError(LONGEST_PAUSE_S) from exc
        self.pauses.went_well(reply.target)
        if way is None or way.interaction is None:
            self.forbidden.drop(channel_of(reply))

    async def _send(self, reply: Reply, way: Way | None) -> None:
        if reply.deletes is not None:
            await self._delete(reply, way)
            await self.threads.drop_line(channel_of(reply))
        if not reply.parts and not reply.files:
            await self._say_nothing(reply, way)
            return
        await self._in_some_form(reply, way)

    async def _in_some_form(self, reply: Reply, way: Way | None) -> None:
        """As components, where those are refused as embeds, and as plain words in the end."""
        try:
            await self._in_form(reply, way, bodies(reply))
        except BodyRefusedError as exc:
            _LOG.warning("Discord: the components of a reply were refused, it goes as embeds: %s", exc)
        else:
            return
        try:
            await self._in_form(reply, way, bodies(reply, uses_components=False))
        except BodyRefusedError as exc:
            _LOG.warning("Discord: the embeds of a reply were refused, it goes as plain words: %s", exc)
            await self._in_form(reply, way, _in_words(reply))

    async def _in_form(self, reply: Reply, way: Way | None, shown: tuple[Body, ...]) -> None:
        if reply.edits is not None:
            await self._edit(reply, way, shown[0])
        elif way is None or way.interaction is None:
            if reply.is_private and way is not None and not way.is_direct:
                return
            await self._post_all(reply, await self.threads.opened(reply, way), shown)
        else:
            await self._answer(reply, way, shown)

    async def _answer(self, reply: Reply, way: Way, shown: tuple[Body, ...]) -> None:
        """Answer an interaction: the first body changes the original answer, the others follow."""
        await self.acknowledging.settled(way.interaction or "")
        is_first = reply.number == 0 and not way.is_update
        if is_first and not way.is_direct and reply.is_private is not way.is_ephemeral:
            await self._say_nothing(reply, way)  # the original would be seen by others than it is for
            is_first = False
        try:
            if reply.opens_thread is not None and way.may_post and not reply.is_private:
                await self._answer_in_thread(reply, way, shown, is_first=is_first)
            else:
                await self._answer_here(reply, way, shown, is_first=is_first)
        except TooLateError:
            await self._answer_late(reply, way, shown)

    async def _answer_here(self, reply: Reply, way: Way, shown: tuple[Body, ...], *, is_first: bool) -> None:
        if is_first:
            await self._change_original(way, shown[0])
        for number, body in enumerate(shown):
            if number or not is_first:
                await self._follow(reply, way, body, number)

    async def _answer_in_thread(self, reply: Reply, way: Way, shown: tuple[Body, ...], *, is_first: bool) -> None:
        """A line in the channel, which the thread is opened from; where none can be opened the answer itself."""
        line = bodies(_with_sentence(reply, self.phrases.say("service-in-thread")))[0]
        if is_first:
            begins = await self._change_original(way, line)
        else:
            begins = await self._post(reply, channel_of(reply), line, _LINE)
        opened = await self.threads.opened(reply, way, str(begins["id"]))
        if opened != channel_of(reply):
            await self._post_all(reply, opened, shown)
            return
        if not is_first:
            await self._delete(replace(reply, deletes=str(begins["id"])), None)
        await self._answer_here(reply, way, shown, is_first=is_first)

    async def _answer_late(self, reply: Reply, way: Way, shown: tuple[Body, ...]) -> None:
        """After its time an answer goes to the channel where all may read it, else a sentence does."""
        if not way.may_post:
            raise RefusedError("the interaction is over, and the bot cannot write in that channel")
        if way.is_ephemeral and reply.is_private:
            shown = bodies(_with_sentence(reply, self.phrases.say("service-too-late")))
        await self._post_all(reply, channel_of(reply), shown)

    async def _change_original(self, way: Way, body: Body) -> Any:  # noqa: ANN401  # a message as JSON
        fields = dict(body.fields)
        if int(str(fields.get("flags") or 0)) & COMPONENTS_V2:
            fields["content"] = None  # what was shown while it was made
        return await self._by_token(way, "PATCH", "/messages/@original", replace(body, fields=fields))

    async def _follow(self, reply: Reply, way: Way, body: Body, number: int) -> None:
        is_for_all = way.is_direct or not reply.is_private
        if is_for_all and way.may_post:
            try:
                await self._post(reply, channel_of(reply), body, number)
            except ForbiddenError:
                _LOG.info("Discord: a channel takes answers to commands only")
            else:
                return
        fields = dict(body.fields)
        if not is_for_all:
            fields["flags"] = int(str(fields.get("flags") or 0)) | EPHEMERAL
        await self._by_token(way, "POST", "", replace(body, fields=fields))

    async def _by_token(self, way: Way, method: str, path: str, body: Body | None) -> Any:  # noqa: ANN401  # JSON
        """A call that the token of an interaction allows.

        Raises:
            TooLateError: its time is over.
        """
        if way.age_s() > TOKEN_LASTS_S:
            raise TooLateError
        fields, files = (None, ()) if body is None else (body.fields, body.files)
        try:
            return await self.api.call(
                method,
                f"/webhooks/{{webhook_id}}/{{webhook_token}}{path}",
                fields,
                files=files,
                webhook_id=self.api.application,
                webhook_token=way.token,
            )
        except NotThereError as exc:
            if way.age_s() < _YOUNG_S:  # another process is about to acknowledge it
                raise RetryLaterError(0.5) from exc
            raise TooLateError from exc

    async def _edit(self, reply: Reply, way: Way | None, body: Body) -> None:
        if way is not None and way.is_update:
            await self.acknowledging.settled(way.interaction or "")
            try:
                await self._change_original(way, body)
            except TooLateError:
                _LOG.info("Discord: a message could not be changed any more")
            return
        path = "/channels/{channel_id}/messages/{message_id}"
        await self.api.call(
            "PATCH", path, body.fields, files=body.files, channel_id=channel_of(reply), message_id=reply.edits or ""
        )

    async def _delete(self, reply: Reply, way: Way | None) -> None:
        """Take away one of our messages: the one that a button stands on, or any in the channel."""
        if way is not None and way.is_update:
            await self.acknowledging.settled(way.interaction or "")
            with contextlib.suppress(TooLateError):
                await self._by_token(way, "DELETE", "/messages/@original", None)
                return
        path = "/channels/{channel_id}/messages/{message_id}"
        try:
            await self.api.call("DELETE", path, channel_id=channel_of(reply), message_id=reply.deletes or "")
        except NotThereError:
            _LOG.info("Discord: a message that was to be deleted is gone")

    async def _say_nothing(self, reply: Reply, way: Way | None) -> None:
        """Take away what shows that an answer comes."""
        if way is None or way.interaction is None or way.is_update or reply.number:
            return
        await self.acknowledging.settled(way.interaction)
        try:
            await self._by_token(way, "DELETE", "/messages/@original", None)
        except TooLateError:
            _LOG.info("Discord: an interaction ended without an answer")

    async def _post_all(self, reply: Reply, channel: str, shown: tuple[Body, ...]) -> None:
        for number, body in enumerate(shown):
            await self._post(reply, channel, body, number)

    async def _post(self, reply: Reply, channel: str, body: Body, number: int) -> Any:  # noqa: ANN401  # JSON
        """Write to a channel. One that was sent before is recognised by its nonce, and is what is given back."""
        mark = "" if number == 0 else _MARKS[min(number, len(_MARKS) - 1)]
        fields = {**body.fields, "nonce": f"{reply.idempotency_key[:_NONCE_DIGITS]}{mark}", "enforce_nonce": True}
        is_reply = reply.reply_to is not None and reply.reply_to.isdigit() and number == 0
        if is_reply and channel == channel_of(reply):
            fields["message_reference"] = {"message_id": reply.reply_to, "fail_if_not_exists": False}
        path = "/channels/{channel_id}/messages"
        return await self.api.call("POST", path, fields, files=body.files, channel_id=channel)


def channel_of(reply: Reply) -> str:
    """The channel of a conversation; one apart has the learner behind a dash."""
    return reply.target.partition("-")[0]


def _with_sentence(reply: Reply, sentence: str) -> Reply:
    """The reply with nothing but a sentence."""
    return replace(reply, parts=(Part(text=sentence),), buttons=(), selects=(), files=())


def _in_words(reply: Reply) -> tuple[Body, ...]:
    """The reply without any form."""
    parts = tuple(Part(text=each.text) for each in reply.parts)
    return bodies(replace(reply, parts=parts, buttons=(), selects=()))
