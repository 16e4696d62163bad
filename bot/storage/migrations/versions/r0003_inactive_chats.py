"""Chats that take nothing more."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "inactive_chats",
        sa.Column("chat", sa.LargeBinary, primary_key=True),
        sa.Column("at", sa.Double, nullable=False),
    )
    op.create_index("ix_inactive_chats_at", "inactive_chats", ["at"])
