"""What comes in from a platform and what goes out to it. Nothing here knows a platform."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message from a learner. ``sent_at`` is aware UTC. ``learner`` is a pseudonym, never a platform's user id."""

    platform: str
    conversation: str
    learner: str
    text: str
    sent_at: datetime
    reply_to_text: str | None = None
    attachments: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A follow-up that can be pressed."""

    label: str
    action: str
    payload: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Text with its format (``plain``, ``terminal``, ``html``), or a component as a plain mapping."""

    text: str = ""
    format: str = "plain"
    component: Mapping[str, object] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to send, with its text alternative."""

    name: str
    content: bytes
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One message ready to send."""

    target: str
    parts: tuple[Part, ...]
    buttons: tuple[Button, ...] = ()
    files: tuple[File, ...] = ()
    reply_to: str | None = None
    edits: str | None = None
    is_private: bool = False
    idempotency_key: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)
