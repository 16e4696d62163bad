"""What platforms must know again after a restart."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Create the table."""
    row_id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "platform_notes",
        sa.Column("lookup", sa.LargeBinary, primary_key=True),
        sa.Column("platform", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("learner_id", row_id, sa.ForeignKey("learners.id", ondelete="CASCADE")),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("at", sa.Double, nullable=False),
    )
    op.create_index("ix_platform_notes_learner_id", "platform_notes", ["learner_id"])
    op.create_index("ix_platform_notes_at", "platform_notes", ["at"])
