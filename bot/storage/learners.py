"""Learners: found by the keyed hash of their id, each with a data key of their own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, select, update

from bot.errors import StorageDamagedError
from bot.storage.inserting import insert_unless_there
from bot.storage.tables import CONVERSATIONS, LEARNERS, TURNS
from bot.storage.vault import Sealer, Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection


# Made once: making a statement takes longer than running it.
_BY_LOOKUP = (
    select(LEARNERS.c.id, LEARNERS.c.key_id, LEARNERS.c.wrapped_key, LEARNERS.c.rested_at)
    .where(LEARNERS.c.lookup == bindparam("lookup"))
    .with_for_update()
)
_CONVERSATION = select(CONVERSATIONS.c.id, CONVERSATIONS.c.sealed_profile).where(
    CONVERSATIONS.c.learner_id == bindparam("learner"), CONVERSATIONS.c.chat == bindparam("chat")
)
_TURNS = select(TURNS.c.sealed).where(TURNS.c.conversation_id == bindparam("conversation")).order_by(TURNS.c.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Who speaks where, in the platform's own ids. It stays in memory: what is kept is hashed or encrypted."""

    platform: str
    chat: str
    learner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Learner:
    """One learner within a transaction. ``rested_at`` is as in :class:`Remembered`."""

    row_id: int
    key_id: str
    sealer: Sealer
    rested_at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What is known when a message is read. ``key_id`` changes when the learner is forgotten.

    ``profile`` is the private one, or in a group what was said there; ``own_profile`` is the private one in any case,
    for how the learner wants to be served, and for nothing else. ``rested_at`` is when the learner may write as much at
    once as anybody, in seconds since 1970.
    """

    key_id: str
    profile: str | None
    turns: tuple[str, ...]
    own_profile: str | None = None
    rested_at: float | None = None


class Learners:
    """Rows of learners, conversations and turns; each method works within a transaction that its caller holds."""

    def __init__(self, vault: Vault, clock: Callable[[], float]) -> None:
        """``clock`` gives seconds since 1970."""
        self._vault = vault
        self._clock = clock

    def find(self, connection: Connection, platform: str, learner: str) -> Learner | None:
        """The learner of that id, held until the transaction ends; ``None`` where there is none."""
        lookup = self._vault.lookup("learner", platform, learner)
        row = connection.execute(_BY_LOOKUP, {"lookup": lookup}).first()
        if row is None:
            return None
        sealer = self._vault.sealer(row.wrapped_key)
        return Learner(row_id=row.id, key_id=row.key_id, sealer=sealer, rested_at=row.rested_at)

    def find_or_create(self, connection: Connection, platform: str, learner: str) -> Learner:
        """The learner of that id, who is new where there was none."""
        found = self.find(connection, platform, learner)
        if found is None:
            key = self._vault.new_data_key()
            values = {
                "lookup": self._vault.lookup("learner", platform, learner),
                "key_id": key.id,
                "wrapped_key": key.wrapped,
                "sealed_address": key.sealer.seal("address", json.dumps([platform, learner])),
                "seen_at": self._clock(),
            }
            insert_unless_there(connection, LEARNERS, "lookup", values)
            found = self.find(connection, platform, learner)
        if found is None:
            raise StorageDamagedError("a learner could not be added to the database")
        return found

    def touch(self, connection: Connection, learner: Learner, *, rested_at: float | None = None) -> None:
        """Note that the learner was here, for retention, and how much it asked of late, where that is given."""
        values = {"seen_at": self._clock()} | ({} if rested_at is None else {"rested_at": rested_at})
        connection.execute(update(LEARNERS).where(LEARNERS.c.id == learner.row_id).values(**values))

    def sealer(self, connection: Connection, row_id: int | None) -> Sealer:
        """What opens the rows of a learner; of the database itself for ``None``.

        Raises:
            StorageDamagedError: there is no such learner.
        """
        if row_id is None:
            return self._vault.system
        row = connection.execute(select(LEARNERS.c.wrapped_key).where(LEARNERS.c.id == row_id)).first()
        if row is None:
            raise StorageDamagedError("its learner is gone")
        return self._vault.sealer(row.wrapped_key)

    def remembered(self, connection: Connection, address: Address, *, is_private: bool) -> Remembered:
        """What is known of a learner in a chat. What was said in private is known in private only."""
        learner = self.find_or_create(connection, address.platform, address.learner)
        chat = self.chat(address)
        found = connection.execute(_CONVERSATION, {"learner": learner.row_id, "chat": chat}).first()
        own = self._own_profile(connection, learner)
        sealed = own if is_private else (found.sealed_profile if found else None)
        turns: tuple[str, ...] = ()
        if found is not None:
            rows = connection.execute(_TURNS, {"conversation": found.id}).scalars()
            turns = tuple(learner.sealer.open("turn", each) for each in rows)
        return Remembered(
            key_id=learner.key_id,
            profile=None if sealed is None else learner.sealer.open("profile", sealed),
            turns=turns,
            own_profile=None if own is None else learner.sealer.open("profile", own),
            rested_at=learner.rested_at,
        )

    def change_profile(
        self,
        connection: Connection,
        learner: Learner,
        change: Callable[[str | None], str | None],
        *,
        conversation_id: int | None,
    ) -> None:
        """Put ``change`` of the profile that holds now in its place: the private one, or that of a group."""
        if conversation_id is None:
            table, row_id, sealed = LEARNERS, learner.row_id, self._own_profile(connection, learner)
        else:
            table, row_id = CONVERSATIONS, conversation_id
            query = select(CONVERSATIONS.c.sealed_profile).where(CONVERSATIONS.c.id == conversation_id)
            sealed = connection.execute(query).scalar()
        after = change(None if sealed is None else learner.sealer.open("profile", sealed))
        value = None if after is None else learner.sealer.seal("profile", after)
        connection.execute(update(table).where(table.c.id == row_id).values(sealed_profile=value))

    def conversation(self, connection: Connection, learner: Learner, chat: bytes) -> int:
        """The row of a learner's conversation, which is new where there was none."""
        found = connection.execute(_CONVERSATION, {"learner": learner.row_id, "chat": chat}).scalar()
        if found is None:
            values = {"learner_id": learner.row_id, "chat": chat}
            found = connection.execute(CONVERSATIONS.insert().values(**values).returning(CONVERSATIONS.c.id)).scalar()
        return int(found or 0)

    def add_turn(self, connection: Connection, learner: Learner, conversation_id: int, turn: str, *, kept: int) -> None:
        """Add a turn and drop those before the last ``kept``."""
        sealed = learner.sealer.seal("turn", turn)
        connection.execute(TURNS.insert().values(conversation_id=conversation_id, sealed=sealed, at=self._clock()))
        of_this = TURNS.c.conversation_id == conversation_id
        oldest_kept = select(TURNS.c.id).where(of_this).order_by(TURNS.c.id.desc()).offset(kept - 1).limit(1)
        connection.execute(delete(TURNS).where(of_this, TURNS.c.id < oldest_kept.scalar_subquery()))

    def drop_turns(self, connection: Connection, conversation_id: int) -> None:
        """Begin a conversation anew."""
        connection.execute(delete(TURNS).where(TURNS.c.conversation_id == conversation_id))

    def chat(self, address: Address) -> bytes:
        """The keyed hash of a chat."""
        return self._vault.lookup("chat", address.platform, address.chat)

    def _own_profile(self, connection: Connection, learner: Learner) -> bytes | None:
        query = select(LEARNERS.c.sealed_profile).where(LEARNERS.c.id == learner.row_id)
        found: bytes | None = connection.execute(query).scalar()
        return found
