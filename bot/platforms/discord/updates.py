"""Events of the gateway read: first only whose they are, then the message.

What is kept is the raw event in an envelope that says what only the receiving process knew: where the channel belongs,
and how the answer will be shown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from bot.conversation.inbox_worker import UnreadableError
from bot.messages import Attachment, Message
from bot.platforms.discord.ways import Way, made_at
from bot.storage.inbox import Incoming
from bot.storage.learners import Address

PLATFORM = "discord"
BUTTON_PREFIX = "b1:"
"""Marks the form of what components carry: the token of a button of the storage stands behind it."""
FORM_PREFIX = "f1:"
"""The same for a button that opens a form: its name and a colon stand before the token."""
JUDGE = "judge"
COMMAND, PRESS, AUTOCOMPLETE, FORM = 2, 3, 4, 5
"""Types of interactions."""
QUARANTINE = "unreadable"
_THREADS = (10, 11, 12)
_BOT_DM = 1
_ORDINARY, _REPLY = 0, 19
_ADMINISTRATOR, _MANAGE_SERVER, _MANAGE_MESSAGES = 1 << 3, 1 << 5, 1 << 13
_EPHEMERAL = 1 << 6
_FAULTS = (KeyError, TypeError, AttributeError, ValueError, IndexError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something was said. ``parent`` is the channel that a thread belongs to. ``is_here``: the bot is in it."""

    parent: str | None = None
    is_here: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How the answer to an interaction will be shown."""

    is_ephemeral: bool = False
    is_update: bool = False


def incoming(raw: Mapping[str, Any], place: Place, manner: Manner | None = None) -> Incoming:
    """What is to be kept of a message, or with ``manner`` of an interaction.

    One whose sender cannot be found is kept under a name of its own, for the dead letters.
    """
    envelope = {"raw": raw, "place": asdict(place), "manner": None if manner is None else asdict(manner)}
    payload = json.dumps(envelope, separators=(",", ":"))
    try:
        learner = learner_of(raw) if manner is not None else str(int(raw["author"]["id"]))
        chat = _conversation(raw, manner)
        message = str(int(raw["id"])) if manner is None else f"interaction-{int(raw['id'])}"
    except _FAULTS:
        address = Address(platform=PLATFORM, chat=QUARANTINE, learner=QUARANTINE)
        return Incoming(address=address, message=f"event-{raw.get('id')}", payload=payload)
    return Incoming(address=Address(platform=PLATFORM, chat=chat, learner=learner), message=message, payload=payload)


def is_addressed(raw: Mapping[str, Any], own: str) -> bool:
    """Whether a message is meant for the bot: written to it directly, or it is mentioned or replied to."""
    author = raw.get("author") or {}
    if author.get("bot") or raw.get("webhook_id") or raw.get("type", _ORDINARY) not in (_ORDINARY, _REPLY):
        return False
    if not any(raw.get(name) for name in ("content", "attachments", "message_snapshots", "sticker_items", "poll")):
        return False
    if raw.get("guild_id") is None:
        return True
    replied = (raw.get("referenced_message") or {}).get("author") or {}
    return replied.get("id") == own or any(each.get("id") == own for each in raw.get("mentions") or ())


def learner_of(raw: Mapping[str, Any]) -> str:
    """Who did an interaction."""
    user = (raw.get("member") or {}).get("user") or raw["user"]
    return str(int(user["id"]))


def is_in_direct_chat(raw: Mapping[str, Any]) -> bool:
    """Whether nobody but the learner and the bot is where an interaction was done."""
    if raw.get("guild_id") is not None:
        return False
    return int(raw.get("context", _BOT_DM)) == _BOT_DM


def is_shown_to_one(raw: Mapping[str, Any]) -> bool:
    """Whether the message whose button was pressed is seen by the learner alone."""
    return bool(int((raw.get("message") or {}).get("flags") or 0) & _EPHEMERAL)


def pressed_token(raw: Mapping[str, Any]) -> str:
    """The token that a component or a form carries."""
    return str(raw["data"]["custom_id"]).removeprefix(BUTTON_PREFIX)


def read(payload: str, own: str) -> Message | None:
    """The message of a kept event; ``None`` for one that asks for no answer.

    Raises:
        UnreadableError: it makes no sense.
    """
    try:
        envelope = json.loads(payload)
        raw, place = envelope["raw"], Place(**envelope["place"])
        if envelope["manner"] is None:
            return _message(raw, place, own)
        return _interaction(raw, place, Manner(**envelope["manner"]))
    except (*_FAULTS, OverflowError, OSError) as exc:
        raise UnreadableError(type(exc).__name__) from exc


def _conversation(raw: Mapping[str, Any], manner: Manner | None) -> str:
    """The channel; what is shown to one person alone is a conversation apart, so that it never mixes with the open."""
    channel = str(int(raw["channel_id"]))
    is_apart = manner is not None and manner.is_ephemeral and not is_in_direct_chat(raw)
    return f"{channel}-{learner_of(raw)}" if is_apart else channel


def _message(raw: Mapping[str, Any], place: Place, own: str) -> Message:
    text = re.sub(rf"<@!?{re.escape(own)}>", " ", str(raw.get("content") or "")).strip()
    replied = raw.get("referenced_message") or {}
    quoted = shown_text(replied) or None
    author = (replied.get("author") or {}).get("id")
    server = raw.get("guild_id")
    if server is None and author == own:
        quoted = None  # in a direct chat there is only one whom our replies can have been for
    forwarded = [shown_text(each.get("message") or {}) for each in raw.get("message_snapshots") or ()]
    if any(forwarded):
        quoted, author = "\n\n".join(filter(None, forwarded)), None
    return Message(
        platform=PLATFORM,
        conversation=_conversation(raw, None),
        learner=str(int(raw["author"]["id"])),
        id=str(int(raw["id"])),
        text=text,
        sent_at=datetime.fromtimestamp(made_at(raw["id"]), UTC),
        is_private=server is None,
        reply_to=replied.get("id"),
        attachments=tuple(_attachments(raw)),
        quoted=quoted,
        quotes_us=author == own,
        quoted_author=author,
        server=server,
        channel=place.parent or str(raw["channel_id"]),
        roles=tuple(str(each) for each in (raw.get("member") or {}).get("roles") or ()),
        is_thread=place.parent is not None,
        via=Way(learner=str(int(raw["author"]["id"])), message=str(int(raw["id"])), is_direct=server is None).dump(),
    )


def _interaction(raw: Mapping[str, Any], place: Place, manner: Manner) -> Message:
    learner, member, data = learner_of(raw), raw.get("member") or {}, raw["data"]
    rights = int(member.get("permissions") or 0)
    is_open_to_all = not manner.is_ephemeral and not is_in_direct_chat(raw)
    told = _told(raw, data)
    return Message(
        platform=PLATFORM,
        conversation=_conversation(raw, manner),
        learner=learner,
        id=f"interaction-{int(raw['id'])}",
        text=told.text,
        sent_at=datetime.fromtimestamp(made_at(raw["id"]), UTC),
        is_private=not is_open_to_all,
        press=told.press,
        reply_to=(raw.get("message") or {}).get("id"),
        quoted=told.quoted,
        quoted_author=told.quoted_author,
        server=raw.get("guild_id") if place.is_here else None,
        channel=place.parent or str(raw["channel_id"]),
        roles=tuple(str(each) for each in member.get("roles") or ()),
        is_manager=bool(rights & (_ADMINISTRATOR | _MANAGE_SERVER)),
        is_moderator=bool(rights & (_ADMINISTRATOR | _MANAGE_MESSAGES)),
        is_thread=place.parent is not None,
        chosen=told.chosen,
        form=told.form,
        action=told.action,
        via=Way(
            learner=learner,
            interaction=str(int(raw["id"])),
            token=str(raw["token"]),
            is_ephemeral=manner.is_ephemeral,
            is_update=manner.is_update,
            is_direct=is_in_direct_chat(raw),
            may_post=place.is_here,
        ).dump(),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What an interaction says, by its type."""

    text: str = ""
    press: str | None = None
    chosen: tuple[str, ...] = ()
    form: Mapping[str, str] | None = None
    quoted: str | None = None
    quoted_author: str | None = None
    action: tuple[str, str] | None = None


def _told(raw: Mapping[str, Any], data: Mapping[str, Any]) -> _Told:
    if raw["type"] == FORM:
        return _Told(press=pressed_token(raw), form=dict(_fields(data.get("components") or ())))
    if raw["type"] == PRESS:
        return _Told(press=pressed_token(raw), chosen=tuple(str(each) for each in data.get("values") or ()))
    if "target_id" in data:
        target = data["resolved"]["messages"][data["target_id"]]
        author = (target.get("author") or {}).get("id")
        return _Told(action=(JUDGE, ""), quoted=shown_text(target) or None, quoted_author=author)
    return _Told(text=command_text(data))


def command_text(data: Mapping[str, Any]) -> str:
    """A slash command as one would have typed it."""
    values = [str(each.get("value", "")).strip() for each in data.get("options") or ()]
    said = (" and " if data["name"] == "compare" else ", ").join(filter(None, values))
    return f"/{data['name']} {said}".strip()


def place_of(raw: Mapping[str, Any], *, is_here: bool) -> Place:
    """The place of an interaction, which says it itself."""
    channel = raw.get("channel") or {}
    parent = channel.get("parent_id") if channel.get("type") in _THREADS else None
    return Place(parent=parent, is_here=is_here)


def shown_text(raw: Mapping[str, Any]) -> str:
    """The words of a message, whatever they stand in."""
    embeds = [each.get(name) for each in raw.get("embeds") or () for name in ("title", "description")]
    found = [raw.get("content"), *embeds, *_displayed(raw.get("components") or ())]
    return "\n".join(str(each) for each in found if each).strip()


def _displayed(components: object) -> Iterator[str]:
    for each in components if isinstance(components, list) else ():
        if each.get("type") == 10:
            yield str(each.get("content") or "")
        yield from _displayed(each.get("components"))


def _fields(components: object) -> Iterator[tuple[str, str]]:
    """The fields of a form, in rows or under labels."""
    for each in components if isinstance(components, (list, tuple)) else ():
        if "component" in each:
            yield from _fields([each["component"]])
        elif "components" in each:
            yield from _fields(each["components"])
        elif "custom_id" in each:
            values = each.get("values")
            yield str(each["custom_id"]), ",".join(values) if values else str(each.get("value") or "")


def _attachments(raw: Mapping[str, Any]) -> Iterator[Attachment]:
    for each in raw.get("attachments") or ():
        yield Attachment(
            name=str(each.get("filename") or ""),
            media_type=str(each.get("content_type") or ""),
            size=each.get("size"),
            handle=str(each.get("url") or ""),
        )
    if raw.get("sticker_items"):
        yield Attachment(name="sticker", media_type="application/x-sticker")
    if raw.get("poll"):
        yield Attachment(name="poll", media_type="application/x-poll")
