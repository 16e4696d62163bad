"""Chats that take nothing more, and chats that have got another id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from bot.storage.inserting import insert_unless_there
from bot.storage.learners import Address, Learners
from bot.storage.letters import Surroundings
from bot.storage.tables import CONVERSATIONS, INACTIVE_CHATS, INBOX, OUTBOX, TURNS

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Chats:
    """What is known of chats as such. Each call is one transaction and blocks."""

    def __init__(self, surroundings: Surroundings, learners: Learners) -> None:
        """Both are those of one database."""
        self._in = surroundings
        self._learners = learners

    def mark_inactive(self, platform: str, chat: str) -> int:
        """Note that a chat takes nothing more, and drop what waits for it; how many replies those were."""
        lookup = self._lookup(platform, chat)
        with self._in.database.transaction() as connection:
            values = {"chat": lookup, "at": self._in.clock()}
            insert_unless_there(connection, INACTIVE_CHATS, "chat", values)
            dropped = connection.execute(
                update(OUTBOX)
                .where(OUTBOX.c.chat == lookup, OUTBOX.c.state == "waiting")
                .values(state="dead", sealed=None, learner_id=None, fault="the chat takes nothing more")
            )
        return dropped.rowcount

    def mark_active(self, platform: str, chat: str) -> None:
        """Note that a chat is there again."""
        with self._in.database.transaction(is_durable=False) as connection:
            lookup = self._lookup(platform, chat)
            connection.execute(delete(INACTIVE_CHATS).where(INACTIVE_CHATS.c.chat == lookup))

    def is_inactive(self, platform: str, chat: str) -> bool:
        """Whether a chat takes nothing more."""
        query = select(INACTIVE_CHATS.c.at).where(INACTIVE_CHATS.c.chat == self._lookup(platform, chat))
        with self._in.database.reading() as connection:
            return connection.execute(query).first() is not None

    def move(self, platform: str, old: str, new: str) -> None:
        """Give a chat its new id: what was said and told there, and what waits, goes with it."""
        before, after = self._lookup(platform, old), self._lookup(platform, new)
        with self._in.database.transaction() as connection:
            known = select(CONVERSATIONS.c.learner_id).where(CONVERSATIONS.c.chat == after)
            moved = CONVERSATIONS.c.learner_id.not_in(known.scalar_subquery())
            connection.execute(update(CONVERSATIONS).where(CONVERSATIONS.c.chat == before, moved).values(chat=after))
            for table in (INBOX, OUTBOX):
                is_open = table.c.state == "waiting"
                connection.execute(update(table).where(table.c.chat == before, is_open).values(chat=after))

    def branch(self, address: Address, new: str) -> None:
        """Let a learner go on in another chat: it begins with what was said in this one, unless it has begun."""
        with self._in.database.transaction() as connection:
            learner = self._learners.find(connection, address.platform, address.learner)
            if learner is None:
                return
            old_id = self._learners.conversation(connection, learner, self._learners.chat(address))
            new_id = self._learners.conversation(connection, learner, self._lookup(address.platform, new))
            has_begun = select(TURNS.c.id).where(TURNS.c.conversation_id == new_id).limit(1)
            if connection.execute(has_begun).first() is not None:
                return
            said = select(TURNS.c.sealed, TURNS.c.at).where(TURNS.c.conversation_id == old_id).order_by(TURNS.c.id)
            for row in connection.execute(said).all():
                values = {"conversation_id": new_id, "sealed": bytes(row.sealed), "at": row.at}
                connection.execute(TURNS.insert().values(**values))
            own = select(CONVERSATIONS.c.sealed_profile).where(CONVERSATIONS.c.id == old_id)
            sealed = connection.execute(own).scalar()
            connection.execute(update(CONVERSATIONS).where(CONVERSATIONS.c.id == new_id).values(sealed_profile=sealed))

    def drop_old(self, connection: Connection, before: float) -> None:
        """Within a transaction, drop what was noted earlier."""
        connection.execute(delete(INACTIVE_CHATS).where(INACTIVE_CHATS.c.at < before))

    def _lookup(self, platform: str, chat: str) -> bytes:
        return self._in.vault.lookup("chat", platform, chat)
