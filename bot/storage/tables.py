"""The tables. What is said stands in ``sealed`` columns, encrypted; ids of people and chats only as keyed hashes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

METADATA = MetaData()
_ROW_ID = BigInteger().with_variant(Integer(), "sqlite")


def _row_id() -> Column[int]:
    return Column("id", _ROW_ID, primary_key=True, autoincrement=True)


def _learner() -> Column[int]:
    return Column("learner_id", _ROW_ID, ForeignKey("learners.id", ondelete="CASCADE"), nullable=False, index=True)


META = Table(
    "meta",
    METADATA,
    Column("name", String(40), primary_key=True),
    Column("value", LargeBinary, nullable=False),
)
"""Keys of the database itself, wrapped by the master key."""

LEARNERS = Table(
    "learners",
    METADATA,
    _row_id(),
    Column("lookup", LargeBinary, nullable=False, unique=True),
    Column("key_id", String(32), nullable=False, unique=True),
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("sealed_address", LargeBinary, nullable=False),
    Column("sealed_profile", LargeBinary),
    Column("seen_at", Double, nullable=False, index=True),
    Column("rested_at", Double),
    sqlite_autoincrement=True,
)

CONVERSATIONS = Table(
    "conversations",
    METADATA,
    _row_id(),
    _learner(),
    Column("chat", LargeBinary, nullable=False),
    Column("sealed_profile", LargeBinary),
    UniqueConstraint("learner_id", "chat", name="uq_conversations"),
    sqlite_autoincrement=True,
)
"""One learner in one chat. ``sealed_profile`` is what was said in a group: it never mixes with the private one."""

TURNS = Table(
    "turns",
    METADATA,
    _row_id(),
    Column(
        "conversation_id",
        _ROW_ID,
        ForeignKey("conversations.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("sealed", LargeBinary, nullable=False),
    Column("at", Double, nullable=False, index=True),
    sqlite_autoincrement=True,
)


# In the database the indexes of open letters hold those that are waiting or claimed alone: the migrations say so.
# Said here, it would load the dialect of PostgreSQL each time, a tenth of the time until the first reply after a kill.


def _letter_columns() -> tuple[Column[Any], ...]:
    """What inbox and outbox have in common."""
    return (
        Column("platform", String(40), nullable=False),
        Column("chat", LargeBinary, nullable=False),
        Column("learner_id", _ROW_ID, index=True),
        Column("sealed", LargeBinary),
        Column("state", String(10), nullable=False),
        Column("attempts", Integer, nullable=False),
        Column("claim", String(32)),
        Column("not_before", Double, nullable=False),
        Column("created_at", Double, nullable=False),
        Column("changed_at", Double, nullable=False),
        Column("fault", String(200)),
    )


INBOX = Table(
    "inbox",
    METADATA,
    _row_id(),
    Column("dedupe", LargeBinary, nullable=False, unique=True),
    *_letter_columns(),
    Index("ix_inbox_open", "chat", "id"),
    Index("ix_inbox_next", "id"),
    Index("ix_inbox_state", "state", "changed_at"),
    sqlite_autoincrement=True,
)
"""Messages as they came. ``dedupe`` is the keyed hash of (platform, chat, message)."""

OUTBOX = Table(
    "outbox",
    METADATA,
    _row_id(),
    Column("idempotency_key", String(80), nullable=False, unique=True),
    *_letter_columns(),
    Column("asked_at", Double),
    Index("ix_outbox_open", "chat", "id"),
    Index("ix_outbox_next", "id"),
    Index("ix_outbox_state", "state", "changed_at"),
    sqlite_autoincrement=True,
)
"""Replies ready to be sent, in the order in which a chat must see them."""

TOMBSTONES = Table(
    "tombstones",
    METADATA,
    Column("mark", LargeBinary, primary_key=True),
    Column("at", Double, nullable=False),
)
"""Keyed hashes of data keys that were destroyed. A restored backup that still holds such a key loses it again."""

SERVERS = Table(
    "servers",
    METADATA,
    Column("lookup", LargeBinary, primary_key=True),
    Column("platform", String(40), nullable=False),
    Column("key_id", String(32), nullable=False, unique=True),
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("sealed_address", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("at", Double, nullable=False),
)
"""How a community has set the bot, under a key of its own, which goes with it."""

BUTTONS = Table(
    "buttons",
    METADATA,
    Column("lookup", LargeBinary, primary_key=True),
    _learner(),
    Column("sealed", LargeBinary, nullable=False),
    Column("expires_at", Double, nullable=False, index=True),
)
"""What a button does, found by the keyed hash of its token, for the one learner whom it was shown to."""

FEEDBACK = Table(
    "feedback",
    METADATA,
    _row_id(),
    _learner(),
    Column("sealed", LargeBinary, nullable=False),
    Column("at", Double, nullable=False, index=True),
    sqlite_autoincrement=True,
)

UNANSWERED = Table(
    "unanswered",
    METADATA,
    _row_id(),
    _learner(),
    Column("sealed", LargeBinary, nullable=False),
    Column("at", Double, nullable=False, index=True),
    sqlite_autoincrement=True,
)
"""Questions that could not be answered, for the advisers, de-identified. They go with their learner all the same."""

INACTIVE_CHATS = Table(
    "inactive_chats",
    METADATA,
    Column("chat", LargeBinary, primary_key=True),
    Column("at", Double, nullable=False, index=True),
)
"""Keyed hashes of chats that take nothing more: the bot was blocked there or removed."""

SPEND = Table(
    "spend",
    METADATA,
    Column("day", String(10), primary_key=True),
    Column("micro_usd", BigInteger, nullable=False),
)
"""What the language model has cost, by day (UTC)."""

CLOCK_WATCH = Table(
    "clock_watch",
    METADATA,
    Column("name", String(20), primary_key=True),
    Column("at", Double, nullable=False),
)
"""When the clock was last believed, and since when it is doubted: before old things are dropped for good."""

PLATFORM_NOTES = Table(
    "platform_notes",
    METADATA,
    Column("lookup", LargeBinary, primary_key=True),
    Column("platform", String(40), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("learner_id", _ROW_ID, ForeignKey("learners.id", ondelete="CASCADE"), index=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("at", Double, nullable=False, index=True),
)
"""What a platform must know again after a restart: the last message seen in a channel, what it may not do there."""
