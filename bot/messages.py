"""What every platform speaks with conversations: a message that came, and replies that are ready to be sent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """Something that came with a message. ``size`` is in bytes, ``None`` where the platform does not say.

    ``handle`` is what the platform finds it by.
    """

    name: str
    media_type: str
    size: int | None = None
    handle: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a learner, or one press of a button (then ``press`` is the token of the button).

    ``id``, ``conversation`` and ``learner`` are the platform's own ids, as text; ``learner`` is never a name.
    ``sent_at`` is aware and in UTC. ``is_private``: nobody but this learner will see the reply (a private chat, or a
    reply that the platform shows to one person alone); what is remembered of the learner is used only then.
    ``quoted`` is what somebody else wrote and this message is about: one replied to, or one forwarded (then ``text`` is
    empty). ``quotes_us``: that was one of our own replies.
    """

    platform: str
    conversation: str
    learner: str
    id: str
    text: str
    sent_at: datetime
    is_private: bool
    press: str | None = None
    reply_to: str | None = None
    attachments: tuple[Attachment, ...] = ()
    quoted: str | None = None
    quotes_us: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of a reply: ``text`` in a ``format`` that the platform knows (``plain``, ``html``), or ``components``."""

    text: str
    format: str = "plain"
    components: tuple[Mapping[str, object], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """What can be pressed. ``token`` is what the platform carries; what it stands for is kept by the storage."""

    label: str
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to send; ``alt`` is what it shows, in words."""

    name: str
    content: bytes
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One message ready to be sent to a ``target`` conversation.

    ``edits`` is the id of a message to change instead. ``is_private``: only the learner may see it; where the platform
    cannot do that outside a private chat, it is not sent. Two of the same ``idempotency_key`` are one.
    """

    target: str
    parts: tuple[Part, ...]
    idempotency_key: str
    buttons: tuple[Button, ...] = ()
    files: tuple[File, ...] = ()
    reply_to: str | None = None
    edits: str | None = None
    is_private: bool = True
