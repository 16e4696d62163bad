"""How far the clock was seen to go, so that one wild jump erases nobody."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "clock_watch",
        sa.Column("name", sa.String(20), primary_key=True),
        sa.Column("at", sa.Double, nullable=False),
    )
