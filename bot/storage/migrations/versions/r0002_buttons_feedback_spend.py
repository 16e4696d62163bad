"""Buttons, feedback, unanswered questions and the daily spend."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_ROW_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "buttons",
        sa.Column("lookup", sa.LargeBinary, primary_key=True),
        _learner(),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("expires_at", sa.Double, nullable=False),
    )
    op.create_index("ix_buttons_learner_id", "buttons", ["learner_id"])
    op.create_index("ix_buttons_expires_at", "buttons", ["expires_at"])
    for name in ("feedback", "unanswered"):
        op.create_table(
            name,
            sa.Column("id", _ROW_ID, primary_key=True, autoincrement=True),
            _learner(),
            sa.Column("sealed", sa.LargeBinary, nullable=False),
            sa.Column("at", sa.Double, nullable=False),
            sqlite_autoincrement=True,
        )
        op.create_index(f"ix_{name}_learner_id", name, ["learner_id"])
        op.create_index(f"ix_{name}_at", name, ["at"])
    op.create_table(
        "spend",
        sa.Column("day", sa.String(10), primary_key=True),
        sa.Column("micro_usd", sa.BigInteger, nullable=False),
    )


def _learner() -> sa.Column[int]:
    return sa.Column("learner_id", _ROW_ID, sa.ForeignKey("learners.id", ondelete="CASCADE"), nullable=False)
