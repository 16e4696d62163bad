"""Servers, channels, people and messages of the emulated Discord, and how its API writes them."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.emulators.discord_components import BUTTON, LINK_STYLE, SELECT, SELECTS, TEXT, within
from tests.emulators.discord_rules import COMPONENTS_V2, EPHEMERAL

EPOCH_MS = 1_420_070_400_000
BOT_ID = 900_000_000_000_000_001
APPLICATION_ID = 900_000_000_000_000_002
TEXT_CHANNEL, DM, GROUP_DM, NEWS_THREAD, THREAD, PRIVATE_THREAD, FORUM = 0, 1, 3, 10, 11, 12, 15
THREADS = (NEWS_THREAD, THREAD, PRIVATE_THREAD)
PERMISSIONS = {
    "administrator": 1 << 3, "manage_channels": 1 << 4, "manage_guild": 1 << 5, "view_channel": 1 << 10,
    "send_messages": 1 << 11, "manage_messages": 1 << 13, "embed_links": 1 << 14, "attach_files": 1 << 15,
    "read_message_history": 1 << 16, "mention_everyone": 1 << 17, "use_application_commands": 1 << 31,
    "manage_threads": 1 << 34, "create_public_threads": 1 << 35, "send_messages_in_threads": 1 << 38,
}  # fmt: skip
EVERYONE = (
    "view_channel", "send_messages", "embed_links", "attach_files", "read_message_history",
    "use_application_commands", "create_public_threads", "send_messages_in_threads",
)  # fmt: skip
MENTION = re.compile(r"<@!?(\d+)>")
ROLE_MENTION = re.compile(r"<@&(\d+)>")


def bits(names: Iterable[str]) -> int:
    """A permission set."""
    return sum(PERMISSIONS[name] for name in set(names))


@dataclass
class Member:
    """Somebody in a server. ``permissions`` beyond those of everyone come by a role."""

    user: int
    roles: list[int] = field(default_factory=list)


@dataclass
class Guild:
    """A server. ``has_bot``: the bot was added to it; otherwise people may use it as their own install."""

    id: int
    name: str
    owner: int
    roles: dict[int, tuple[str, int]] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    system_channel: int | None = None
    locale: str = "en-US"
    has_bot: bool = True


@dataclass
class Channel:
    """A channel, thread, forum or private chat. ``forbidden``: what the bot may not do there."""

    id: int
    type: int
    name: str
    guild: int | None = None
    parent: int | None = None
    people: tuple[int, ...] = ()
    owner: int = 0
    is_archived: bool = False
    forbidden: set[str] = field(default_factory=set)


@dataclass
class Upload:
    """A file of a message."""

    id: int
    name: str
    content: bytes
    description: str


@dataclass
class Shown:
    """A message. ``seen_by`` is the only one who sees it, where it is ephemeral."""

    id: int
    channel: int
    author: int
    content: str = ""
    embeds: list[dict[str, Any]] = field(default_factory=list)
    components: list[dict[str, Any]] = field(default_factory=list)
    uploads: list[Upload] = field(default_factory=list)
    flags: int = 0
    kind: int = 0
    reply_to: int | None = None
    seen_by: int | None = None
    nonce: str | None = None
    allowed_mentions: Mapping[str, Any] = field(default_factory=dict)
    interaction: Mapping[str, Any] | None = None
    sent_at: float = 0.0
    at: float = 0.0
    changed_at: list[float] = field(default_factory=list)
    is_deleted: bool = False
    versions: list[str] = field(default_factory=list)

    @property
    def is_v2(self) -> bool:
        return bool(self.flags & COMPONENTS_V2)

    @property
    def is_ephemeral(self) -> bool:
        return bool(self.flags & EPHEMERAL)

    @property
    def text(self) -> str:
        """All that can be read in it, without buttons: content, embeds, text displays, in order."""
        parts = [self.content]
        for embed in self.embeds:
            parts += [embed.get("author", {}).get("name", ""), embed.get("title", ""), embed.get("description", "")]
            parts += [f"{each['name']}\n{each['value']}" for each in embed.get("fields", ())]
            parts.append(embed.get("footer", {}).get("text", ""))
        parts += [each["content"] for each in within(self.components) if each["type"] == TEXT]
        return "\n".join(each for each in parts if each)

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """All buttons, those that are links as well."""
        return [each for each in within(self.components) if each["type"] == BUTTON]

    @property
    def links(self) -> list[str]:
        """Where its link buttons lead."""
        return [each["url"] for each in self.buttons if each["style"] == LINK_STYLE]

    @property
    def selects(self) -> list[dict[str, Any]]:
        """All selects."""
        return [each for each in within(self.components) if each["type"] in SELECTS]

    def button(self, label: str) -> str:
        """The custom id of the button whose label holds ``label``."""
        return next(
            str(each["custom_id"]) for each in self.buttons if label in each.get("label", "") and "custom_id" in each
        )

    def component(self, custom_id: str) -> Mapping[str, Any]:
        """The button or select of that id, which people can use."""
        found = [each for each in within(self.components) if each.get("custom_id") == custom_id]
        if not found:
            raise AssertionError(f"the message has no component {custom_id!r}: {self.text[:200]!r}")
        if found[0].get("disabled"):
            raise AssertionError(f"the component {custom_id!r} is disabled")
        return found[0]

    @property
    def option_values(self) -> list[str]:
        """The values of its first select of texts."""
        return [each["value"] for select in self.selects if select["type"] == SELECT for each in select["options"]]


class World:
    """Everything that exists. Ids are snowflakes of the emulator's own clock, which tests may shift."""

    def __init__(self) -> None:
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.messages: dict[int, Shown] = {}
        self.last: dict[int, int] = {}
        self.shift_s = 0.0
        self.url = ""
        self._last_id = 0

    def now(self) -> float:
        """Seconds since the epoch, as this Discord counts them."""
        return time.time() + self.shift_s

    def new_id(self) -> int:
        """A snowflake above all before it."""
        self._last_id = max(self._last_id + 1, (int(self.now() * 1000) - EPOCH_MS) << 22)
        return self._last_id

    def add_guild(self, name: str, *, owner: int = 1, has_bot: bool = True, id: int | None = None) -> Guild:
        """A new server with one channel, #general."""
        guild = Guild(id=id or self.new_id(), name=name, owner=owner, has_bot=has_bot)
        guild.roles[guild.id] = ("@everyone", bits(EVERYONE))
        self.guilds[guild.id] = guild
        self.add_member(guild, owner)
        if has_bot:
            self.add_member(guild, BOT_ID)
        guild.system_channel = self.add_channel(guild, "general").id
        return guild

    def add_member(self, guild: Guild, user: int, *permissions: str, roles: Iterable[int] = ()) -> Member:
        """Somebody in a server, with a role of their own for ``permissions`` beyond everyone's."""
        member = guild.members.setdefault(user, Member(user))
        member.roles += [each for each in roles if each not in member.roles]
        if permissions:
            member.roles.append(self.add_role(guild, f"role of {user}", *permissions))
        return member

    def add_role(self, guild: Guild, name: str, *permissions: str) -> int:
        """A new role; its id."""
        role = self.new_id()
        guild.roles[role] = (name, bits(permissions))
        return role

    def add_channel(self, guild: Guild, name: str, kind: int = TEXT_CHANNEL, *, parent: int | None = None) -> Channel:
        """A new channel."""
        channel = Channel(id=self.new_id(), type=kind, name=name, guild=guild.id, parent=parent)
        self.channels[channel.id] = channel
        return channel

    def dm(self, *people: int) -> Channel:
        """The private chat of one person with the bot, or of several people without it."""
        for each in self.channels.values():
            if each.guild is None and each.people == people:
                return each
        channel = Channel(id=self.new_id(), type=DM if len(people) < 3 else GROUP_DM, name="", people=people)
        self.channels[channel.id] = channel
        return channel

    def has_bot(self, channel: Channel) -> bool:
        """Whether the bot is in a channel, as far as it was invited."""
        if channel.guild is None:
            return len(channel.people) == 1
        return self.guilds[channel.guild].has_bot

    def permissions(self, user: int, channel: Channel) -> int:
        """What somebody may do in a channel."""
        if channel.guild is None:
            return bits(EVERYONE)
        guild = self.guilds[channel.guild]
        member = guild.members.get(user)
        if member is None:
            return 0
        if user == guild.owner:
            return bits(PERMISSIONS)
        found = 0
        for role in (guild.id, *member.roles):
            found |= guild.roles[role][1]
        if user == BOT_ID:
            places = [channel] if channel.parent is None else [channel, self.channels[channel.parent]]
            found &= ~bits(name for place in places for name in place.forbidden)
        return bits(PERMISSIONS) if found & PERMISSIONS["administrator"] else found

    def may(self, name: str, channel: Channel, user: int = BOT_ID) -> bool:
        """Whether somebody, the bot where nobody is named, may do something."""
        return self.has_bot(channel) and bool(self.permissions(user, channel) & PERMISSIONS[name])

    def keep(self, shown: Shown) -> None:
        """A new message."""
        self.messages[shown.id] = shown
        if shown.seen_by is None:
            self.last[shown.channel] = max(shown.id, self.last.get(shown.channel, 0))

    def shown(self, channel: int) -> Iterator[Shown]:
        """What stands in a channel for all to see, oldest first."""
        for each in self.messages.values():
            if each.channel == channel and each.seen_by is None and not each.is_deleted:
                yield each

    # As the API writes them.

    def user(self, user: int) -> dict[str, Any]:
        """A user."""
        is_bot = user == BOT_ID
        name = "advisor" if is_bot else f"user{user}"
        return {
            "id": str(user), "username": name, "discriminator": "0", "global_name": name.title(), "avatar": None,
            "bot": is_bot, "system": False, "public_flags": 0,
        }  # fmt: skip

    def member(
        self, guild: Guild, user: int, *, channel: Channel | None = None, has_user: bool = True
    ) -> dict[str, Any]:
        """A member; with a channel, their permissions there."""
        member = guild.members.get(user, Member(user))
        found: dict[str, Any] = {
            "roles": [str(each) for each in member.roles], "joined_at": stamp(1_600_000_000.0), "deaf": False,
            "mute": False, "flags": 0, "nick": None, "avatar": None, "premium_since": None, "pending": False,
        }  # fmt: skip
        if has_user:
            found["user"] = self.user(user)
        if channel is not None:
            found["permissions"] = str(self.permissions(user, channel))
        return found

    def channel(self, channel: Channel, *, user: int | None = None) -> dict[str, Any]:
        """A channel; for an interaction with the permissions of its user."""
        found: dict[str, Any] = {"id": str(channel.id), "type": channel.type, "flags": 0}
        found["last_message_id"] = str(self.last[channel.id]) if channel.id in self.last else None
        if channel.guild is None:
            found["recipients"] = [self.user(each) for each in channel.people]
            return found
        found |= {
            "guild_id": str(channel.guild), "name": channel.name, "position": 0, "nsfw": False, "topic": None,
            "rate_limit_per_user": 0, "permission_overwrites": [],
            "parent_id": None if channel.parent is None else str(channel.parent),
        }  # fmt: skip
        if channel.type in THREADS:
            at = stamp(self.now())
            found |= {
                "owner_id": str(channel.owner), "message_count": 0, "member_count": 1, "total_message_sent": 0,
                "thread_metadata": {"archived": channel.is_archived, "auto_archive_duration": 1440,
                                    "archive_timestamp": at, "locked": False, "create_timestamp": at},
            }  # fmt: skip
        if channel.type == FORUM:
            found |= {"available_tags": [], "default_auto_archive_duration": 1440, "default_reaction_emoji": None,
                      "default_sort_order": None, "default_forum_layout": 0}  # fmt: skip
        if user is not None:
            found["permissions"] = str(self.permissions(user, channel))
        return found

    def guild(self, guild: Guild) -> dict[str, Any]:
        """A server as GUILD_CREATE has it."""
        places = [each for each in self.channels.values() if each.guild == guild.id]
        overwrites = {
            each.id: [{"id": str(BOT_ID), "type": 1, "allow": "0", "deny": str(bits(each.forbidden))}]
            for each in places if each.forbidden
        }  # fmt: skip
        return {
            "id": str(guild.id), "name": guild.name, "icon": None, "splash": None, "discovery_splash": None,
            "owner_id": str(guild.owner), "afk_channel_id": None, "afk_timeout": 300, "verification_level": 0,
            "default_message_notifications": 1, "explicit_content_filter": 0, "emojis": [], "features": [],
            "mfa_level": 0, "application_id": None, "system_channel_id": str(guild.system_channel),
            "system_channel_flags": 0, "rules_channel_id": None, "vanity_url_code": None, "description": None,
            "banner": None, "premium_tier": 0, "preferred_locale": guild.locale, "public_updates_channel_id": None,
            "nsfw_level": 0, "stickers": [], "premium_progress_bar_enabled": False, "safety_alerts_channel_id": None,
            "roles": [
                {"id": str(role), "name": name, "color": 0, "hoist": False, "position": number, "managed": False,
                 "permissions": str(allowed), "mentionable": True, "flags": 0, "icon": None, "unicode_emoji": None}
                for number, (role, (name, allowed)) in enumerate(guild.roles.items())
            ],
            "joined_at": stamp(1_700_000_000.0), "large": False, "unavailable": False,
            "member_count": len(guild.members), "voice_states": [], "presences": [], "stage_instances": [],
            "guild_scheduled_events": [], "soundboard_sounds": [],
            "members": [self.member(guild, BOT_ID)],
            "channels": [
                {**self.channel(each), "permission_overwrites": overwrites.get(each.id, [])}
                for each in places if each.type not in THREADS
            ],
            "threads": [self.channel(each) for each in places if each.type in THREADS and not each.is_archived],
        }  # fmt: skip

    def message(self, shown: Shown, *, is_whole: bool = False, depth: int = 0) -> dict[str, Any]:
        """A message as the bot gets it: without its content where the bot has no right to read it."""
        channel = self.channels[shown.channel]
        people = [int(each) for each in MENTION.findall(shown.content)]
        replied = self.messages.get(shown.reply_to or 0)
        if replied is not None and shown.allowed_mentions.get("replied_user", shown.author != BOT_ID):
            people.append(replied.author)
        is_read = is_whole or channel.guild is None or shown.author == BOT_ID or BOT_ID in people
        found: dict[str, Any] = {
            "id": str(shown.id), "channel_id": str(shown.channel), "author": self.user(shown.author),
            "content": shown.content if is_read else "", "timestamp": stamp(shown.sent_at), "tts": False,
            "edited_timestamp": stamp(self.now()) if shown.changed_at else None, "mention_everyone": False,
            "mentions": [self.user(each) for each in dict.fromkeys(people)],
            "mention_roles": list(dict.fromkeys(ROLE_MENTION.findall(shown.content))),
            "attachments": [self.attachment(shown, each) for each in shown.uploads] if is_read else [],
            "embeds": shown.embeds if is_read else [], "components": shown.components if is_read else [],
            "pinned": False, "type": shown.kind or (19 if replied is not None else 0), "flags": shown.flags,
        }  # fmt: skip
        if shown.author == BOT_ID:
            found["application_id"] = str(APPLICATION_ID)
        if shown.nonce is not None:
            found["nonce"] = shown.nonce
        if shown.interaction is not None:
            found["interaction_metadata"] = shown.interaction
        if shown.reply_to is not None:
            reference = {"type": 0, "channel_id": str(shown.channel), "message_id": str(shown.reply_to)}
            found["message_reference"] = reference | ({} if channel.guild is None else {"guild_id": str(channel.guild)})
            if depth == 0:
                is_there = replied is not None and not replied.is_deleted
                found["referenced_message"] = self.message(replied, depth=1) if replied and is_there else None
        if shown.id in self.channels and self.channels[shown.id].type in THREADS:
            found["thread"] = self.channel(self.channels[shown.id])
        return found

    def attachment(self, shown: Shown, upload: Upload) -> dict[str, Any]:
        """A file of a message."""
        url = f"{self.url}/attachments/{shown.channel}/{upload.id}/{upload.name}"
        found = {"id": str(upload.id), "filename": upload.name, "size": len(upload.content), "url": url,
                 "proxy_url": url, "content_type": "application/octet-stream"}  # fmt: skip
        return found | ({"description": upload.description} if upload.description else {})


def stamp(at: float) -> str:
    """A time as the API writes it."""
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="microseconds")
