"""Which letter is next: the first open one of each chat, oldest first, read so that a long backlog costs nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import LargeBinary, String, bindparam, select, text

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Select, Table, TextClause

LONGEST_DELAY_S = 3_600.0
_FIRST_WINDOW = 32
_LARGEST_WINDOW = 2_048
_BY_INDEX = text("SET LOCAL enable_bitmapscan TO OFF")
"""PostgreSQL has no statistics of a backlog that has just come in: it takes it for one row and sorts all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for: letters of these platforms that are due at ``now``, none of a chat ``in_hand``."""

    now: float
    platforms: Collection[str]
    in_hand: Collection[bytes]

    def is_due(self, not_before: float) -> bool:
        """Whether a letter is due. A clock that was set back makes none wait for longer than the longest delay."""
        return not self.now < not_before <= self.now + LONGEST_DELAY_S


class Heads:
    """The first open letters of the chats in one table.

    A letter that is claimed and whose chat nobody holds was left by a process, or a try, that broke off: it is open.
    """

    def __init__(self, table: Table, *, is_sqlite: bool) -> None:
        """``table`` is INBOX or OUTBOX."""
        self._is_sqlite = is_sqlite
        self._window = _window(table.name, is_sqlite=is_sqlite)
        self._of_chat = _of_chat(table)

    def due(self, connection: Connection, wanted: Wanted) -> Iterator[bytes]:
        """The chats whose first open letter is due, by the age of that letter; read as far as they are asked for.

        The oldest open letters are read by windows. The first of its chat in them is the first of its chat at all, so
        that none is compared with the rest of the backlog.
        """
        if not self._is_sqlite:
            connection.execute(_BY_INDEX)
        passed, last, size = set(wanted.in_hand), 0, _FIRST_WINDOW
        while True:
            asked = {"last": last, "platforms": list(wanted.platforms), "passed": list(passed), "size": size}
            rows = connection.execute(self._window, asked).all()
            for row in rows:
                chat = bytes(row.chat)
                if chat not in passed:
                    passed.add(chat)
                    if wanted.is_due(row.not_before):
                        yield chat
            if len(rows) < size:
                return
            last, size = rows[-1].id, min(4 * size, _LARGEST_WINDOW)

    def first(self, connection: Connection, chat: bytes, wanted: Wanted) -> Row[tuple[object, ...]] | None:
        """The first open letter of ``chat``, held for this transaction; ``None`` where it is not, or no longer, due."""
        row = connection.execute(self._of_chat, {"chat": chat}).first()
        return row if row is not None and wanted.is_due(row.not_before) else None


def _window(name: str, *, is_sqlite: bool) -> TextClause:
    """As text, for SQLite has to be told its index: otherwise it sorts all that is open."""
    index = f" INDEXED BY ix_{name}_next" if is_sqlite else ""
    statement = text(
        f"SELECT id, chat, not_before FROM {name}{index} WHERE {_open(name)} AND id > :last "  # no input
        "AND platform IN :platforms AND chat NOT IN :passed ORDER BY id LIMIT :size"
    )
    return statement.bindparams(
        bindparam("platforms", expanding=True, type_=String()), bindparam("passed", expanding=True, type_=LargeBinary())
    )


def _of_chat(table: Table) -> Select[tuple[object, ...]]:
    query = select(table).where(text(_open(table.name)), table.c.chat == bindparam("chat"))
    return query.order_by(table.c.id).limit(1).with_for_update()


def _open(name: str) -> str:
    """The condition of the partial indexes, word for word: otherwise SQLite reads every letter that ever came."""
    return f"{name}.state IN ('waiting', 'claimed')"
