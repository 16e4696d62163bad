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
    empty). ``quotes_us``: that was one of our own replies; ``quoted_author`` is the id of who wrote it.

    In a community, ``server`` is its id and ``channel`` the channel whose rules apply (that of a thread is its parent);
    ``roles`` are those of the learner there, as ids. ``is_manager``: may manage the server; ``is_moderator``: may
    delete what others wrote; ``is_thread``: the conversation is a thread. All of these are what the platform says, not
    what anybody typed.

    ``via`` is what the platform needs to answer this very message: it goes into every reply to it, and means nothing to
    anybody else.

    ``language`` is that of the learner's own app (ISO 639-1), where the platform tells it.

    ``press`` is also the token of a select (then ``chosen`` are the values) or of a submitted form (then ``form`` has
    its fields by name). ``reply_to`` of a press is the message that holds the button. ``action`` is what was chosen in
    a menu of the platform, as (action, payload): no token is kept for it, so everybody may do it.
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
    quoted_author: str | None = None
    server: str | None = None
    channel: str | None = None
    roles: tuple[str, ...] = ()
    is_manager: bool = False
    is_moderator: bool = False
    is_thread: bool = False
    chosen: tuple[str, ...] = ()
    form: Mapping[str, str] | None = None
    action: tuple[str, str] | None = None
    via: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of a reply: ``text`` in a ``format`` that the platform knows (``plain``, ``html``), or ``components``.

    In ``channels`` each ``<#id>`` is shown as the name of that channel; the rest is plain.

    With ``components`` the text says the same in words, for those who cannot be shown them. The format of components
    says what they are (``components``, ``embeds``).
    """

    text: str
    format: str = "plain"
    components: tuple[Mapping[str, object], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """What can be pressed. ``token`` is what the platform carries; what it stands for is kept by the storage.

    ``kind`` is ``button``, or ``link``: it opens ``url`` and has no token. ``style`` is ``plain``, ``primary`` or
    ``danger``. ``form`` is the name of the form that it opens at once; what is filled in comes with the same token.
    """

    label: str
    token: str
    kind: str = "button"
    url: str | None = None
    style: str = "plain"
    form: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of a select. ``value`` comes back when it is chosen."""

    label: str
    value: str
    description: str | None = None
    is_chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Select:
    """A list to choose from; ``token`` is as for a button.

    ``kind`` is ``options``, or ``channels`` or ``roles``: then the platform lists those of the server, and ``options``
    is empty. At least ``least`` and at most ``most`` may be chosen.
    """

    token: str
    placeholder: str
    kind: str = "options"
    options: tuple[Choice, ...] = ()
    least: int = 1
    most: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that a form asks for. ``longest`` is in characters; ``is_long``: it takes several lines."""

    name: str
    label: str
    hint: str
    longest: int
    is_needed: bool = False
    is_long: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form that a platform shows at once, without asking anybody; at most five fields."""

    name: str
    title: str
    fields: tuple[Field, ...]


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

    ``via`` is that of the message which is answered, ``number`` how many replies to it went before. Without parts and
    files a reply with ``via`` says that nothing will be said.

    ``opens_thread`` is the title of the thread to post it in, opened where there is none yet. ``deletes`` is the id of
    one of our messages that is taken away; without parts nothing is posted.
    """

    target: str
    parts: tuple[Part, ...]
    idempotency_key: str
    buttons: tuple[Button, ...] = ()
    files: tuple[File, ...] = ()
    reply_to: str | None = None
    edits: str | None = None
    is_private: bool = True
    selects: tuple[Select, ...] = ()
    opens_thread: str | None = None
    deletes: str | None = None
    via: str | None = None
    number: int = 0
