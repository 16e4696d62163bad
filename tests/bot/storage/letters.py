"""Short words for what the tests of the storage do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import event, text

from bot.storage.exchanges import Change
from bot.storage.inbox import Incoming
from bot.storage.learners import Address
from bot.storage.letters import Claim
from bot.storage.outbox import Outgoing
from bot.storage.records import DAY_S
from bot.storage.store import Store

if TYPE_CHECKING:
    from tests.bot.storage.conftest import Clock

PLATFORM = "fake"


def address(chat: str = "chat", learner: str = "ann") -> Address:
    return Address(platform=PLATFORM, chat=chat, learner=learner)


def incoming(text: str, *, chat: str = "chat", learner: str = "ann", message: str | None = None) -> Incoming:
    return Incoming(address=address(chat, learner), message=message or text, payload=text)


def claim(store: Store) -> Claim | None:
    return store.inbox.claim([PLATFORM])


def claimed(store: Store) -> Claim:
    found = claim(store)
    assert found is not None
    return found


def answer(
    store: Store, taken: Claim | None, *texts: str, chat: str = "chat", learner: str = "ann", **more: object
) -> bool:
    """Answer a message with ``texts`` as replies, and a turn that repeats it."""
    where = address(chat, learner)
    key_id = store.exchanges.remembered(where, is_private=True).key_id
    number = 0 if taken is None else taken.id
    replies = tuple(Outgoing(payload=text, idempotency_key=f"{number}-{index}") for index, text in enumerate(texts))
    values = {
        "address": where,
        "key_id": key_id,
        "turn": f"turn on {taken and taken.payload}",
        "replies": replies,
        **more,
    }
    done = store.exchanges.keep(Change(**values), taken)  # type: ignore[arg-type]  # the names are those of the dataclass
    if taken is not None:
        store.inbox.let_go(taken)
    return done


def send_all(store: Store) -> list[str]:
    """Send what is due; gives what was said, in order."""
    said = []
    while (taken := store.outbox.claim([PLATFORM])) is not None:
        said.append(taken.payload)
        assert store.outbox.sent(taken)
    return said


def days_pass(store: Store, clock: Clock, days: int, *, kept_days: int) -> int:
    """So many days in which the bot runs and tidies up; how many learners were dropped."""
    dropped = 0
    for _ in range(days):
        clock.now += DAY_S
        dropped += store.records.drop_old(days=kept_days)
    return dropped


def work_of(store: Store, called: Callable[[], object]) -> int:
    """What the database does for a call: rows that PostgreSQL reads of the inbox, hundreds of steps of SQLite."""
    return _steps_of_sqlite(store, called) if store.database.is_sqlite else _rows_of_postgresql(store, called)


def _steps_of_sqlite(store: Store, called: Callable[[], object]) -> int:
    steps = [0]

    def count() -> int:
        steps[0] += 1
        return 0

    def watch(connection: object, record: object, proxy: object) -> None:
        connection.set_progress_handler(count, 100)  # type: ignore[attr-defined]  # the connection of sqlite3

    event.listen(store.database.engine, "checkout", watch)
    called()
    event.remove(store.database.engine, "checkout", watch)
    return steps[0]


def _rows_of_postgresql(store: Store, called: Callable[[], object]) -> int:
    def read() -> int:
        with store.database.transaction() as connection:
            connection.execute(text("SELECT pg_stat_force_next_flush()"))
        with store.database.reading() as connection:
            query = "SELECT coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) FROM pg_stat_user_tables"
            return int(connection.execute(text(f"{query} WHERE relname = 'inbox'")).scalar_one())

    before = read()
    called()
    return read() - before
