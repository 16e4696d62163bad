"""Interactions: what a person does with a command, a component or a form, and how the bot may answer it.

The first answer must come within three seconds; after it the token serves for a quarter of an hour.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.emulators.discord_commands import check_choices
from tests.emulators.discord_components import check_modal
from tests.emulators.discord_http import Asked
from tests.emulators.discord_messages import Body, Messages, edited_flags, new_flags
from tests.emulators.discord_rules import (
    COMPONENTS_V2,
    EPHEMERAL,
    LOADING,
    SUPPRESS_EMBEDS,
    SUPPRESS_NOTIFICATIONS,
    RefusalError,
    bad,
    check_message,
    known_keys,
    unknown,
)
from tests.emulators.discord_world import APPLICATION_ID, BOT_ID, Shown, World

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
MESSAGE, DEFER, DEFER_UPDATE, UPDATE, CHOICES, SHOW_MODAL = 4, 5, 6, 7, 8, 9
DEADLINE_S = 3.0
TOKEN_LASTS_S = 900.0
_FLAGS = SUPPRESS_EMBEDS | EPHEMERAL | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2
_ALLOWED = {
    COMMAND: (MESSAGE, DEFER, SHOW_MODAL),
    AUTOCOMPLETE: (CHOICES,),
    COMPONENT: (MESSAGE, DEFER, DEFER_UPDATE, UPDATE, SHOW_MODAL),
    MODAL: (MESSAGE, DEFER, DEFER_UPDATE, UPDATE),
}


@dataclass(frozen=True)
class Ack:
    """The first answer to an interaction: which kind, and how many seconds after it was sent."""

    interaction: int
    type: int
    kind: int
    after_s: float
    is_ephemeral: bool


@dataclass
class Interaction:
    """One interaction and all that came of it. ``original`` is the message of the first answer."""

    id: int
    token: str
    kind: int
    user: int
    channel: int
    guild: int | None
    data: Mapping[str, Any]
    sent_at: float
    began: float
    source: Shown | None = None
    ack: Ack | None = None
    original: Shown | None = None
    follow_ups: list[Shown] = field(default_factory=list)
    modal: Mapping[str, Any] | None = None
    choices: list[Mapping[str, Any]] | None = None
    is_delivered: bool = True
    too_late: int = 0

    @property
    def is_answered(self) -> bool:
        """Whether the person sees an answer, not only that one is coming."""
        return self.original is not None and not self.original.flags & LOADING

    @property
    def messages(self) -> list[Shown]:
        """All messages that answer it, oldest first."""
        found = [] if self.original is None or self.original.is_deleted else [self.original]
        return [*found, *(each for each in self.follow_ups if not each.is_deleted)]

    @property
    def text(self) -> str:
        """All that can be read in its answers."""
        return "\n".join(each.text for each in self.messages)


class Interactions:
    """Handlers of the routes of interactions and of their tokens."""

    def __init__(self, world: World, messages: Messages) -> None:
        self.world, self.messages = world, messages
        self.all: dict[str, Interaction] = {}
        self.acks: list[Ack] = []
        self.deadline_s = DEADLINE_S

    def new(
        self, kind: int, data: Mapping[str, Any], *, user: int, channel: int, source: Shown | None = None
    ) -> Interaction:
        """A new one, not yet sent."""
        found = Interaction(
            id=self.world.new_id(), token=secrets.token_urlsafe(48), kind=kind, user=user, channel=channel,
            guild=self.world.channels[channel].guild, data=data, sent_at=self.world.now(), began=time.monotonic(),
            source=source,
        )  # fmt: skip
        self.all[found.token] = found
        return found

    def payload(self, given: Interaction, *, locale: str) -> dict[str, Any]:
        """The interaction as the gateway writes it."""
        channel = self.world.channels[given.channel]
        has_bot = self.world.has_bot(channel)
        found: dict[str, Any] = {
            "id": str(given.id), "application_id": str(APPLICATION_ID), "type": given.kind, "token": given.token,
            "version": 1, "data": given.data, "channel_id": str(channel.id), "locale": locale, "entitlements": [],
            "channel": self.world.channel(channel, user=given.user), "attachment_size_limit": 10_485_760,
            "authorizing_integration_owners": {"1": str(given.user)},
            "context": 0 if channel.guild is not None else 1 if len(channel.people) == 1 else 2,
            "app_permissions": str(self.world.permissions(BOT_ID, channel)),
        }  # fmt: skip
        if channel.guild is None:
            found["user"] = self.world.user(given.user)
        else:
            guild = self.world.guilds[channel.guild]
            found |= {
                "guild_id": str(guild.id), "guild_locale": guild.locale,
                "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
                "member": self.world.member(guild, given.user, channel=channel),
            }  # fmt: skip
            if has_bot:
                found["authorizing_integration_owners"] = {"0": str(guild.id)}
        if given.source is not None:
            found["message"] = self.world.message(given.source, is_whole=True)
        return found

    # The first answer.

    async def callback(self, asked: Asked) -> object:
        given = self.all.get(asked.parameters["token"])
        if given is None or given.id != asked.number("interaction"):
            raise unknown("interaction", 10062)
        if self.world.now() - given.sent_at > self.deadline_s:
            given.too_late += 1
            raise unknown("interaction", 10062)
        if given.ack is not None:
            raise RefusalError(400, 40060, "Interaction has already been acknowledged.")
        body = asked.body or {}
        known_keys(body, ("type", "data"))
        kind, data = body.get("type"), body.get("data") or {}
        is_possible = kind in _ALLOWED[given.kind] and (kind not in (DEFER_UPDATE, UPDATE) or given.source is not None)
        if not is_possible:
            raise bad("type", f"Value must be one of {_ALLOWED[given.kind]}.")
        flags = self._check(kind, data, asked.uploads, given)
        after_s = time.monotonic() - given.began
        given.ack = Ack(given.id, kind, given.kind, after_s, bool(flags & EPHEMERAL))
        self.acks.append(given.ack)
        self._show(given, kind, data, asked.uploads, flags)
        if asked.query.get("with_response") in ("1", "true"):
            return self._told(given, kind)
        return None

    def _check(self, kind: int, data: Body, uploads: Mapping[str, bytes], given: Interaction) -> int:
        if kind == CHOICES:
            check_choices(data)
        elif kind == SHOW_MODAL:
            check_modal(data)
        elif kind == MESSAGE:
            flags = new_flags(data, allowed=_FLAGS)
            check_message(data, uploads, flags=flags)
            return flags
        elif kind == UPDATE and given.source is not None:
            flags = edited_flags(given.source, data)
            check_message(data, uploads, flags=flags, is_edit=True)
            return flags
        elif kind == DEFER:
            known_keys(data, ("flags", "tts"), "data")
            return new_flags(data, allowed=EPHEMERAL | COMPONENTS_V2) & EPHEMERAL
        return 0

    def _show(self, given: Interaction, kind: int, data: Body, uploads: Mapping[str, bytes], flags: int) -> None:
        if kind == CHOICES:
            given.choices = list(data["choices"])
        elif kind == SHOW_MODAL:
            given.modal = data
        elif kind == DEFER:
            given.original = self._new(given, flags | LOADING)
            self.world.keep(given.original)
        elif kind == MESSAGE:
            given.original = self._new(given, flags)
            self.messages.put(given.original, data, uploads)
        elif kind == UPDATE and given.source is not None:
            given.original = given.source
            self.messages.change(given.source, data, uploads, flags)
        elif kind == DEFER_UPDATE:
            given.original = given.source

    def _new(self, given: Interaction, flags: int) -> Shown:
        metadata = {
            "id": str(given.id), "type": given.kind, "user": self.world.user(given.user),
            "authorizing_integration_owners": {"1": str(given.user)},
        }  # fmt: skip
        return Shown(
            id=self.world.new_id(), channel=given.channel, author=BOT_ID, flags=flags, interaction=metadata,
            kind=20 if given.kind == COMMAND else 0, seen_by=given.user if flags & EPHEMERAL else None,
            sent_at=self.world.now(),
        )  # fmt: skip

    def _told(self, given: Interaction, kind: int) -> dict[str, Any]:
        found: dict[str, Any] = {"interaction": {"id": str(given.id), "type": given.kind}, "resource": {"type": kind}}
        if given.original is not None and kind != SHOW_MODAL:
            found["interaction"]["response_message_id"] = str(given.original.id)
            found["interaction"]["response_message_loading"] = bool(given.original.flags & LOADING)
            found["interaction"]["response_message_ephemeral"] = given.original.is_ephemeral
            if kind in (MESSAGE, UPDATE):
                found["resource"]["message"] = self.world.message(given.original)
        return found

    # Everything after it, by the token.

    def _open(self, asked: Asked) -> Interaction:
        if asked.number("application") != APPLICATION_ID:
            raise unknown("Webhook", 10015)
        given = self.all.get(asked.parameters["token"])
        if given is None:
            raise RefusalError(401, 50027, "Invalid Webhook Token")
        if self.world.now() - given.sent_at > TOKEN_LASTS_S:
            raise RefusalError(401, 50027, "Invalid Webhook Token")
        if given.ack is None or given.ack.type == CHOICES:
            raise unknown("Webhook", 10015)
        return given

    def _message(self, asked: Asked) -> tuple[Interaction, Shown]:
        given, wanted = self._open(asked), asked.parameters["message"]
        if wanted == "@original":
            shown = given.original
        else:
            shown = next((each for each in given.messages if str(each.id) == wanted), None)
        if shown is None or shown.is_deleted:
            raise unknown("Message", 10008)
        return given, shown

    async def get(self, asked: Asked) -> object:
        return self.world.message(self._message(asked)[1])

    async def edit(self, asked: Asked) -> object:
        given, shown = self._message(asked)
        self._fill(given, shown, asked)
        return self.world.message(shown)

    def _fill(self, given: Interaction, shown: Shown, asked: Asked) -> None:
        body, was_loading = asked.body or {}, bool(shown.flags & LOADING)
        flags = edited_flags(shown, body)
        check_message(body, asked.uploads, flags=flags, is_edit=not was_loading)
        if was_loading:
            shown.flags = flags
            self.messages.put(shown, body, asked.uploads)
        else:
            self.messages.change(shown, body, asked.uploads, flags)

    async def follow_up(self, asked: Asked) -> object:
        """A further message; the first one after a deferral takes the place of "is thinking"."""
        given, body = self._open(asked), asked.body or {}
        original = given.original
        if original is not None and original.flags & LOADING:
            body = {name: value for name, value in body.items() if name != "flags"}
            body["flags"] = int((asked.body or {}).get("flags") or 0) & ~EPHEMERAL
            self._fill(given, original, Asked(asked.parameters, asked.query, body, asked.uploads))
            return self.world.message(original)
        flags = new_flags(body, allowed=_FLAGS)
        check_message(body, asked.uploads, flags=flags)
        if not self.world.has_bot(self.world.channels[given.channel]) and len(given.follow_ups) >= 5:
            raise RefusalError(400, 40094, "Maximum number of follow-up messages reached")
        shown = self._new(given, flags)
        shown.kind = 19
        self.messages.put(shown, body, asked.uploads)
        given.follow_ups.append(shown)
        return self.world.message(shown)

    async def delete(self, asked: Asked) -> object:
        self.messages.remove(self._message(asked)[1])
        return None
