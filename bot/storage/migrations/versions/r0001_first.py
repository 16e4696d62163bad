"""Learners, conversations, turns, inbox, outbox and tombstones."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_OPEN = sa.text("state IN ('waiting', 'claimed')")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "meta",
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("value", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "learners",
        _row_id(),
        sa.Column("lookup", sa.LargeBinary, nullable=False, unique=True),
        sa.Column("key_id", sa.String(32), nullable=False, unique=True),
        sa.Column("wrapped_key", sa.LargeBinary, nullable=False),
        sa.Column("sealed_address", sa.LargeBinary, nullable=False),
        sa.Column("sealed_profile", sa.LargeBinary),
        sa.Column("seen_at", sa.Double, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_learners_seen_at", "learners", ["seen_at"])
    _conversations()
    _letters("inbox", sa.Column("dedupe", sa.LargeBinary, nullable=False, unique=True))
    _letters("outbox", sa.Column("idempotency_key", sa.String(80), nullable=False, unique=True))
    op.create_table(
        "tombstones",
        sa.Column("mark", sa.LargeBinary, primary_key=True),
        sa.Column("at", sa.Double, nullable=False),
    )


def _conversations() -> None:
    op.create_table(
        "conversations",
        _row_id(),
        _owner("learner_id", "learners.id"),
        sa.Column("chat", sa.LargeBinary, nullable=False),
        sa.Column("sealed_profile", sa.LargeBinary),
        sa.UniqueConstraint("learner_id", "chat", name="uq_conversations"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_conversations_learner_id", "conversations", ["learner_id"])
    op.create_table(
        "turns",
        _row_id(),
        _owner("conversation_id", "conversations.id"),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("at", sa.Double, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_turns_conversation_id", "turns", ["conversation_id"])
    op.create_index("ix_turns_at", "turns", ["at"])


def _letters(name: str, unique: sa.Column[bytes] | sa.Column[str]) -> None:
    op.create_table(
        name,
        _row_id(),
        unique,
        sa.Column("platform", sa.String(40), nullable=False),
        sa.Column("chat", sa.LargeBinary, nullable=False),
        sa.Column("learner_id", _ROW_ID),
        sa.Column("sealed", sa.LargeBinary),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("claim", sa.String(32)),
        sa.Column("not_before", sa.Double, nullable=False),
        sa.Column("created_at", sa.Double, nullable=False),
        sa.Column("changed_at", sa.Double, nullable=False),
        sa.Column("fault", sa.String(200)),
        sqlite_autoincrement=True,
    )
    op.create_index(f"ix_{name}_learner_id", name, ["learner_id"])
    op.create_index(f"ix_{name}_open", name, ["chat", "id"], sqlite_where=_OPEN, postgresql_where=_OPEN)
    op.create_index(f"ix_{name}_state", name, ["state", "changed_at"])


def _row_id() -> sa.Column[int]:
    return sa.Column("id", _ROW_ID, primary_key=True, autoincrement=True)


def _owner(name: str, target: str) -> sa.Column[int]:
    return sa.Column(name, _ROW_ID, sa.ForeignKey(target, ondelete="CASCADE"), nullable=False)


branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None
