"""Interactions as they come: completed while typing, answered by a form, or kept and told that an answer comes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.conversation.completions import Completions
from bot.errors import AdvisorError
from bot.platforms.discord.acknowledging import CHOICES, EPHEMERAL, FORM_SHOWN, NOW, Acknowledging
from bot.platforms.discord.commands import CREDENTIAL, LONGEST_CHOICE, MOST_CHOICES, completed_by
from bot.platforms.discord.keeping import Keeper
from bot.platforms.discord.places import Places
from bot.platforms.discord.updates import (
    AUTOCOMPLETE,
    COMMAND,
    FORM_PREFIX,
    PLATFORM,
    PRESS,
    Manner,
    command_text,
    incoming,
    is_in_direct_chat,
    is_shown_to_one,
    learner_of,
    place_of,
    pressed_token,
)
from bot.rendering.phrases import Phrases
from bot.storage.buttons import Buttons, Pressed
from bot.storage.learners import Address
from bot.storage.thread import StorageThread

_LONGEST_KEEPING_S = 1.0
"""So long the storage may take before an interaction is acknowledged all the same: Discord waits for three seconds."""
_QUIET_COMMANDS = frozenset({"help", "privacy", "human", "setup", "start", "feedback"})
"""Their answers are of no use to others in a channel, or not meant for them."""
_LOG = logging.getLogger(__name__)

IsPersonal = Callable[[str, str | None], bool]
Forms = Callable[[str, str], Mapping[str, Any] | None]
"""The form of a name, as the interface takes it, with the token that it is to carry; ``None`` for one not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interactions:
    """One process. ``is_personal`` says of a text, with its command if any, that its answer is for the asker alone.

    ``changing`` are the actions of buttons whose answer changes the message that they stand on.
    """

    acknowledging: Acknowledging
    keeper: Keeper
    places: Places
    completions: Completions
    phrases: Phrases
    buttons: Buttons
    thread: StorageThread
    is_personal: IsPersonal
    forms: Forms
    changing: frozenset[str]

    async def take(self, raw: Mapping[str, Any]) -> None:
        """See to one interaction."""
        kind = raw["type"]
        if kind == AUTOCOMPLETE:
            await self._complete(raw)
        elif kind == PRESS and str(raw["data"]["custom_id"]).startswith(FORM_PREFIX):
            await self._show_form(raw)
        elif kind >= COMMAND:
            await self._keep(raw)

    async def _keep(self, raw: Mapping[str, Any]) -> None:
        """Keep it, then say that an answer comes, so that none is lost after that; a slow storage is not waited for."""
        self.acknowledging.expect(str(raw["id"]))
        manner = await self._manner(raw)
        place = place_of(raw, is_here=self.places.is_here(raw.get("guild_id")))
        keeping = self.keeper.put(incoming(raw, place, manner))
        await asyncio.wait({keeping}, timeout=_LONGEST_KEEPING_S)
        if keeping.done() and keeping.exception() is not None:
            data = {"content": self.phrases.say("service-fault"), "flags": EPHEMERAL, "allowed_mentions": {"parse": []}}
            await self.acknowledging.respond(raw, NOW, data)
            return
        await self.acknowledging.defer(raw, manner)
        try:
            await keeping
        except AdvisorError as exc:
            _LOG.error("Discord: an interaction could not be kept: %s", exc)
            await self.acknowledging.put_in_place(raw, self.phrases.say("service-fault"))

    async def _manner(self, raw: Mapping[str, Any]) -> Manner:
        """How its answer will be shown: decided now, for it cannot be changed any more."""
        if raw["type"] != COMMAND:
            return await self._manner_of_press(raw)
        data = raw["data"]
        if is_in_direct_chat(raw):
            return Manner()
        if "target_id" in data:
            return Manner(is_ephemeral=True)
        command, text = str(data["name"]), command_text(data).partition(" ")[2]
        return Manner(is_ephemeral=command in _QUIET_COMMANDS or self.is_personal(text, command))

    async def _manner_of_press(self, raw: Mapping[str, Any]) -> Manner:
        """A follow-up of an open answer is open; all else is for the one who pressed."""
        address = Address(platform=PLATFORM, chat="", learner=learner_of(raw))
        is_alone = is_in_direct_chat(raw)
        try:
            asked = self.thread.run(self.buttons.press, pressed_token(raw), address)
            found = await asyncio.wait_for(asked, _LONGEST_KEEPING_S)
        except (AdvisorError, TimeoutError):
            return Manner(is_ephemeral=not is_alone)
        if not isinstance(found, Pressed):
            return Manner(is_ephemeral=not is_alone)
        if found.action in self.changing:
            return Manner(is_ephemeral=is_shown_to_one(raw), is_update=True)
        is_open = found.action == "say" and not is_shown_to_one(raw) and not self.is_personal(found.payload, None)
        return Manner(is_ephemeral=not is_alone and not is_open)

    async def _complete(self, raw: Mapping[str, Any]) -> None:
        data = raw["data"]
        options: list[Mapping[str, Any]] = data.get("options") or []
        focused: Mapping[str, Any] = next((each for each in options if each.get("focused")), {})
        typed = str(focused.get("value") or "")
        wanted = completed_by(str(data["name"]), str(focused.get("name")))
        find = self.completions.credentials if wanted == CREDENTIAL else self.completions.roles
        names = find(typed, MOST_CHOICES) if wanted is not None else ()
        choices = [{"name": each[:LONGEST_CHOICE], "value": each[:LONGEST_CHOICE]} for each in names]
        await self.acknowledging.respond(raw, CHOICES, {"choices": choices})

    async def _show_form(self, raw: Mapping[str, Any]) -> None:
        name, _, token = str(raw["data"]["custom_id"]).removeprefix(FORM_PREFIX).partition(":")
        form = self.forms(name, token)
        if form is None:
            text = self.phrases.say("service-button-expired")
            data = {"content": text, "flags": EPHEMERAL, "allowed_mentions": {"parse": []}}
            await self.acknowledging.respond(raw, NOW, data)
        else:
            await self.acknowledging.respond(raw, FORM_SHOWN, form)
