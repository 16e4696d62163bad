"""How a community has set the bot, as text and back. The storage encrypts it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from bot.conversation.kept import dump, load
from bot.conversation.serialising import ShapeError

MOST_NOTES = 50
MOST_CHANNELS = 200
_LOG = logging.getLogger(__name__)


class ChannelMode(StrEnum):
    """What is said in a channel. ``MENTION``: only to who mentions the bot or replies to it, for all to see."""

    OPEN = "open"
    MENTION = "mention"
    THREAD = "thread"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerNote:
    """What a community says of a credential. ``about`` are names of credentials, ``on`` and ``until`` days (ISO 8601).

    ``is_of_seller``: it comes from one who earns by it.
    """

    id: int
    text: str
    signed: str
    on: str
    until: str
    about: tuple[str, ...]
    is_of_seller: bool = False

    def holds(self, today: date) -> bool:
        """Whether it has not expired."""
        return today.isoformat() <= self.until


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSettings:
    """All that a community has set. ``channels`` maps channel ids to modes; a channel that is not there is open.

    ``allowed_roles``: where there are any, one of them is needed; ``denied_roles`` win over them.
    """

    channels: Mapping[str, str] = field(default_factory=dict)
    member_cooldown_s: int = 0
    channel_cooldown_s: int = 0
    allowed_roles: tuple[str, ...] = ()
    denied_roles: tuple[str, ...] = ()
    region: str | None = None
    currency: str | None = None
    language: str | None = None
    feedback_channel: str | None = None
    notes: tuple[ServerNote, ...] = ()
    next_note: int = 1

    def mode(self, channel: str | None) -> ChannelMode:
        """What is said in a channel."""
        found = self.channels.get(channel or "")
        return ChannelMode(found) if found in set(ChannelMode) else ChannelMode.OPEN

    def with_mode(self, channels: tuple[str, ...], mode: ChannelMode) -> ServerSettings:
        """The same with another mode for some channels."""
        rest = {each: value for each, value in self.channels.items() if each not in channels}
        more = {} if mode is ChannelMode.OPEN else dict.fromkeys(channels, mode.value)
        return replace(self, channels=dict(list({**rest, **more}.items())[-MOST_CHANNELS:]))

    def with_note(self, note: ServerNote, today: date) -> ServerSettings:
        """The same with one more note, which gets the next number; what has expired is dropped."""
        kept = tuple(each for each in self.notes if each.holds(today))[-(MOST_NOTES - 1) :]
        return replace(self, notes=(*kept, replace(note, id=self.next_note)), next_note=self.next_note + 1)

    def without_notes(self, ids: frozenset[int]) -> ServerSettings:
        """The same without some notes."""
        return replace(self, notes=tuple(each for each in self.notes if each.id not in ids))


def read_settings(text: str | None) -> ServerSettings:
    """What was kept; one that cannot be read counts as nothing set."""
    if text is None:
        return ServerSettings()
    try:
        return load(ServerSettings, text)
    except ShapeError:
        _LOG.exception("what a community has set cannot be read: it is left out")
        return ServerSettings()


def dump_settings(settings: ServerSettings) -> str:
    """As one line of JSON."""
    return dump(settings)
