"""Open letters by their age: the next one is found without reading the backlog."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_OPEN = sa.text("state IN ('waiting', 'claimed')")


def upgrade() -> None:
    """Create the indexes."""
    for name in ("inbox", "outbox"):
        op.create_index(f"ix_{name}_next", name, ["id"], sqlite_where=_OPEN, postgresql_where=_OPEN)
