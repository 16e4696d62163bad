"""The part of the API that is about messages, threads and typing, with the permissions that each needs."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from tests.emulators.discord_components import TEXT, within
from tests.emulators.discord_gateway import DIRECT_MESSAGES, GUILD_MESSAGES, GUILDS, Gateway
from tests.emulators.discord_http import Asked
from tests.emulators.discord_rules import (
    COMPONENTS_V2,
    LOADING,
    SUPPRESS_EMBEDS,
    SUPPRESS_NOTIFICATIONS,
    RefusalError,
    bad,
    check_message,
    forbidden,
    known_keys,
    number_of,
    text_of,
    unknown,
)
from tests.emulators.discord_world import (
    BOT_ID,
    DM,
    FORUM,
    MENTION,
    NEWS_THREAD,
    PRIVATE_THREAD,
    ROLE_MENTION,
    THREAD,
    THREADS,
    Channel,
    Shown,
    Upload,
    World,
)

Body = Mapping[str, Any]
NONCES_LAST_S = 300.0
_MAY_BE_SET = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2


def dispatched(world: World, gateway: Gateway, shown: Shown, event: str) -> None:
    """Tell the bot of a message that all can see."""
    channel = world.channels[shown.channel]
    if shown.seen_by is not None or not world.has_bot(channel) or not world.may("view_channel", channel):
        return
    data: dict[str, Any] = {"id": str(shown.id), "channel_id": str(shown.channel)}
    if event != "MESSAGE_DELETE":
        data = world.message(shown)
    if channel.guild is not None:
        data["guild_id"] = str(channel.guild)
        if event != "MESSAGE_DELETE":
            data["member"] = world.member(world.guilds[channel.guild], shown.author, has_user=False)
    intent = DIRECT_MESSAGES if channel.guild is None else GUILD_MESSAGES
    gateway.dispatch(event, data, guild=channel.guild, intent=intent)


def fill(world: World, shown: Shown, body: Body, uploads: Mapping[str, bytes]) -> None:
    """Put what a body says into a message; what it leaves out stays."""
    now = time.monotonic()
    if shown.at and not shown.flags & LOADING:
        shown.changed_at.append(now)
    shown.at = shown.at or now
    if "content" in body:
        shown.content = body["content"] or ""
    if "embeds" in body:
        shown.embeds = list(body["embeds"] or ())
    if "components" in body:
        shown.components = list(body["components"] or ())
    shown.allowed_mentions = body.get("allowed_mentions") or {}
    _take_files(world, shown, body, uploads)
    shown.versions.append(shown.text)


def _take_files(world: World, shown: Shown, body: Body, uploads: Mapping[str, bytes]) -> None:
    described = {str(each.get("id")): each.get("description") or "" for each in body.get("attachments") or ()}
    if "attachments" in body:
        shown.uploads = [each for each in shown.uploads if str(each.id) in described]
    for key, content in uploads.items():
        number, _, name = key.partition(":")
        description = described.get(number, "") or _described(body.get("components") or (), name)
        shown.uploads.append(Upload(world.new_id(), name, content, description))


def _described(components: Any, name: str) -> str:
    for each in within(components):
        for item in [each, *each.get("items", ())]:
            if item.get("media", {}).get("url") == f"attachment://{name}":
                return str(item.get("description") or "")
    return ""


def new_flags(body: Body, *, allowed: int = _MAY_BE_SET) -> int:
    """The flags that a body asks for."""
    flags = int(body.get("flags") or 0)
    if flags & ~allowed:
        raise bad("flags", f"the emulator refuses: flags {flags & ~allowed} cannot be set here")
    return flags


def edited_flags(shown: Shown, body: Body) -> int:
    """The flags after an edit: components of the second kind cannot be taken back."""
    flags = new_flags(body, allowed=SUPPRESS_EMBEDS | COMPONENTS_V2) if body.get("flags") is not None else shown.flags
    kept = shown.flags & ~(LOADING | SUPPRESS_EMBEDS)
    if flags & COMPONENTS_V2 and not shown.is_v2:
        for name in ("content", "embeds"):
            if getattr(shown, name) and name not in body:
                raise bad(name, "the emulator refuses: it must be set to null where components take its place")
    return kept | flags & (SUPPRESS_EMBEDS | COMPONENTS_V2)


def rings(world: World, shown: Shown) -> list[str]:
    """What of a message would ring somebody."""
    allowed = shown.allowed_mentions
    parse = allowed.get("parse", ["everyone", "users", "roles"]) if allowed is not None else []
    text = "\n".join([shown.content, *(each.get("content", "") for each in _texts(shown))])
    found = []
    if "everyone" in parse and ("@everyone" in text or "@here" in text):
        found.append("@everyone")
    if "users" in parse or allowed.get("users"):
        found += [f"<@{each}>" for each in MENTION.findall(text)]
    if "roles" in parse or allowed.get("roles"):
        found += [f"<@&{each}>" for each in ROLE_MENTION.findall(text)]
    if shown.reply_to in world.messages and allowed.get("replied_user"):
        found.append(f"reply to {world.messages[shown.reply_to].author}")
    return found


def _texts(shown: Shown) -> list[dict[str, Any]]:
    return [dict(each) for each in within(shown.components) if each["type"] == TEXT]


class Messages:
    """Handlers of the routes below /channels and /users."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        self.world, self.gateway = world, gateway
        self.typing: dict[int, list[float]] = defaultdict(list)
        self.pings: list[tuple[int, str]] = []
        self.doubled_nonces = 0

    def place(self, asked: Asked, *needed: str) -> Channel:
        """The channel of a call, where the bot may do what is ``needed``."""
        channel = self.world.channels.get(asked.number("channel"))
        if channel is None:
            raise unknown("Channel", 10003)
        if not self.world.has_bot(channel) or not self.world.may("view_channel", channel):
            raise forbidden(50001, "Missing Access")
        for name in needed:
            if name == "send_messages" and channel.type in THREADS:
                name = "send_messages_in_threads"
            if not self.world.may(name, channel):
                raise forbidden()
        return channel

    def one(self, asked: Asked) -> Shown:
        """The message of a call; one that only somebody sees is not to be found here."""
        shown = self.world.messages.get(asked.number("message"))
        if shown is None or shown.is_deleted or shown.seen_by is not None or shown.channel != asked.number("channel"):
            raise unknown("Message", 10008)
        return shown

    async def get_channel(self, asked: Asked) -> object:
        return self.world.channel(self.place(asked))

    async def get_messages(self, asked: Asked) -> object:
        channel = self.place(asked)
        if not self.world.may("read_message_history", channel):
            return []
        limit = int(asked.query.get("limit", 50))
        if not 1 <= limit <= 100:
            raise bad("limit", "int value should be between 1 and 100.", "NUMBER_TYPE_RANGE")
        found = list(self.world.shown(channel.id))
        if "after" in asked.query:
            found = [each for each in found if each.id > int(asked.query["after"])][:limit]
        elif "before" in asked.query:
            found = [each for each in found if each.id < int(asked.query["before"])][-limit:]
        elif "around" in asked.query:
            found = [each for each in found if each.id == int(asked.query["around"])]
        else:
            found = found[-limit:]
        return [self.world.message(each) for each in reversed(found)]

    async def get_message(self, asked: Asked) -> object:
        self.place(asked, "read_message_history")
        return self.world.message(self.one(asked))

    async def send(self, asked: Asked) -> object:
        channel = self.place(asked, "send_messages")
        body = asked.body or {}
        if channel.type == FORUM:
            raise RefusalError(400, 50008, "Cannot send messages in a non-text channel")
        flags = new_flags(body)
        check_message(body, asked.uploads, flags=flags)
        if asked.uploads and not self.world.may("attach_files", channel):
            raise forbidden()
        known = self._known_nonce(channel, body)
        if known is not None:
            self.doubled_nonces += 1
            return self.world.message(known)
        shown = Shown(
            id=self.world.new_id(), channel=channel.id, author=BOT_ID, flags=flags, nonce=_nonce(body),
            reply_to=self._replied(channel, body), sent_at=self.world.now(),
        )  # fmt: skip
        self.put(shown, body, asked.uploads)
        return self.world.message(shown)

    def put(self, shown: Shown, body: Body, uploads: Mapping[str, bytes]) -> None:
        """Show a new message of the bot."""
        fill(self.world, shown, body, uploads)
        if not self.world.may("embed_links", self.world.channels[shown.channel]) and shown.seen_by is None:
            shown.embeds = []
        self.world.keep(shown)
        if shown.seen_by is None:
            self.pings += [(shown.id, each) for each in rings(self.world, shown)]
            dispatched(self.world, self.gateway, shown, "MESSAGE_CREATE")

    def _known_nonce(self, channel: Channel, body: Body) -> Shown | None:
        if body.get("enforce_nonce") and body.get("nonce") is None:
            raise bad("nonce", "the emulator refuses: enforce_nonce without a nonce")
        if not body.get("enforce_nonce"):
            return None
        for each in self.world.messages.values():
            is_recent = self.world.now() - each.sent_at < NONCES_LAST_S
            if each.channel == channel.id and each.nonce == _nonce(body) and each.author == BOT_ID and is_recent:
                return each
        return None

    def _replied(self, channel: Channel, body: Body) -> int | None:
        reference = body.get("message_reference")
        if reference is None:
            return None
        replied = self.world.messages.get(int(reference["message_id"]))
        if replied is None or replied.is_deleted or replied.channel != channel.id or replied.seen_by is not None:
            if reference.get("fail_if_not_exists", True):
                raise bad("message_reference", "Unknown message", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE")
            return None
        if not self.world.may("read_message_history", channel):
            raise forbidden(160002, "Cannot reply without permission to read message history")
        return replied.id

    async def edit(self, asked: Asked) -> object:
        channel = self.place(asked)
        shown, body = self.one(asked), asked.body or {}
        if shown.author != BOT_ID:
            raise forbidden(50005, "Cannot edit a message authored by another user")
        flags = edited_flags(shown, body)
        check_message(body, asked.uploads, flags=flags, is_edit=True)
        if asked.uploads and not self.world.may("attach_files", channel):
            raise forbidden()
        self.change(shown, body, asked.uploads, flags)
        return self.world.message(shown)

    def change(self, shown: Shown, body: Body, uploads: Mapping[str, bytes], flags: int) -> None:
        """Show an edit."""
        if uploads and "attachments" not in body:
            raise bad("attachments", "the emulator refuses: files come with their list")
        fill(self.world, shown, body, uploads)
        shown.flags = flags
        dispatched(self.world, self.gateway, shown, "MESSAGE_UPDATE")

    async def delete(self, asked: Asked) -> object:
        channel = self.place(asked)
        shown = self.one(asked)
        if shown.author != BOT_ID and not self.world.may("manage_messages", channel):
            raise forbidden()
        self.remove(shown)
        return None

    def remove(self, shown: Shown) -> None:
        """Take a message away."""
        shown.is_deleted = True
        dispatched(self.world, self.gateway, shown, "MESSAGE_DELETE")

    async def type(self, asked: Asked) -> object:
        self.typing[self.place(asked, "send_messages").id].append(time.monotonic())

    async def thread_of_message(self, asked: Asked) -> object:
        channel, shown = self.place(asked, "create_public_threads"), self.one(asked)
        if channel.type in THREADS or channel.type == DM:
            raise RefusalError(400, 50024, "Cannot execute action on this channel type")
        if shown.id in self.world.channels:
            raise RefusalError(400, 160004, "A thread has already been created for this message")
        return self._open(channel, asked.body or {}, THREAD, id=shown.id)

    async def thread_in_channel(self, asked: Asked) -> object:
        channel = self.place(asked)
        body = asked.body or {}
        if channel.type in THREADS or channel.type == DM:
            raise RefusalError(400, 50024, "Cannot execute action on this channel type")
        if channel.type == FORUM:
            self.place(asked, "send_messages")
            message = body.get("message") or {}
            flags = new_flags(message)
            check_message(message, asked.uploads, flags=flags)
            found = self._open(channel, body, THREAD, id=self.world.new_id())
            first = Shown(int(found["id"]), int(found["id"]), BOT_ID, flags=flags, sent_at=self.world.now())
            self.put(first, message, asked.uploads)
            return {**found, "message": self.world.message(first)}
        kind = number_of(body, "type", "", least=NEWS_THREAD, most=PRIVATE_THREAD) or PRIVATE_THREAD
        self.place(asked, "create_public_threads")
        return self._open(channel, body, kind, id=self.world.new_id())

    def _open(self, channel: Channel, body: Body, kind: int, *, id: int) -> dict[str, Any]:
        known = ("name", "auto_archive_duration", "rate_limit_per_user", "type", "invitable", "message", "applied_tags")
        known_keys(body, known)
        name = text_of(body, "name", "", most=100, needed=True)
        if body.get("auto_archive_duration") not in (None, 60, 1440, 4320, 10080):
            raise bad("auto_archive_duration", "Value must be one of (60, 1440, 4320, 10080).")
        thread = Channel(id, kind, name, guild=channel.guild, parent=channel.id, owner=BOT_ID)
        self.world.channels[id] = thread
        self.tell_thread(thread)
        return self.world.channel(thread)

    def tell_thread(self, thread: Channel) -> None:
        """Tell the bot of a new thread."""
        data = {**self.world.channel(thread), "newly_created": True}
        self.gateway.dispatch("THREAD_CREATE", data, guild=thread.guild, intent=GUILDS)

    async def join_thread(self, asked: Asked) -> object:
        self.place(asked)

    async def edit_channel(self, asked: Asked) -> object:
        channel = self.place(asked, "manage_threads")
        known_keys(asked.body or {}, ("archived", "locked", "name", "auto_archive_duration"))
        channel.is_archived = bool((asked.body or {}).get("archived", channel.is_archived))
        return self.world.channel(channel)

    async def open_dm(self, asked: Asked) -> object:
        return self.world.channel(self.world.dm(int((asked.body or {})["recipient_id"])))


def _nonce(body: Body) -> str | None:
    return None if body.get("nonce") is None else str(body["nonce"])
