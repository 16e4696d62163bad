"""One exchange: turn, profile, replies and "answered" in one transaction, so that none is without another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.storage.buttons import Buttons, NewButton
from bot.storage.feedback import Notes
from bot.storage.forgetting import Forgetting
from bot.storage.inbox import Inbox
from bot.storage.learners import Address, Learner, Learners, Remembered
from bot.storage.letters import Claim, Surroundings
from bot.storage.outbox import Outbox, Outgoing, answering
from bot.storage.servers import Servers

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What one message changes. ``key_id`` is that of the memory it was answered from.

    ``change_profile`` gets the profile that holds when it is kept, for another conversation may have changed it.
    ``turns_kept`` is how many turns of a conversation are remembered. ``change_server`` is the same for what the
    community with the id ``server`` has set. ``rested_at`` is as in ``Remembered``; ``None`` leaves it as it is.
    """

    address: Address
    key_id: str
    is_private: bool = True
    turn: str | None = None
    turns_kept: int = 12
    change_profile: Callable[[str | None], str | None] | None = None
    starts_anew: bool = False
    forgets: bool = False
    replies: tuple[Outgoing, ...] = ()
    buttons: tuple[NewButton, ...] = ()
    feedback: str | None = None
    unanswered: str | None = None
    server: str | None = None
    change_server: Callable[[str | None], str | None] | None = None
    rested_at: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The parts of one database that an exchange touches."""

    learners: Learners
    inbox: Inbox
    outbox: Outbox
    forgetting: Forgetting
    buttons: Buttons
    feedback: Notes
    unanswered: Notes
    servers: Servers


class Exchanges:
    """Reads what is remembered and keeps what is new."""

    def __init__(self, surroundings: Surroundings, parts: Parts) -> None:
        """All parts are those of one database."""
        self._in = surroundings
        self._parts = parts
        self._learners = parts.learners
        self._inbox = parts.inbox
        self._outbox = parts.outbox
        self._forgetting = parts.forgetting

    def remembered(self, address: Address, *, is_private: bool) -> Remembered:
        """What is known of a learner in a chat; a learner who was not known is from now on."""
        with self._in.database.transaction(is_durable=False) as connection:
            return self._learners.remembered(connection, address, is_private=is_private)

    def keep(self, change: Change, claim: Claim | None = None) -> bool:
        """Keep a change, all of it or nothing. ``claim`` is the message that is answered by it.

        ``False`` where the answer came too late: the learner was forgotten meanwhile, or the claim no longer holds.
        Then nothing of it is kept and nothing is sent.

        Raises:
            StorageError: nothing was kept.
        """
        if change.forgets:
            return self._forgetting.forget(change.address, claim=claim, replies=change.replies)
        with self._in.database.transaction() as connection:
            if claim is not None and not self._inbox.finish(connection, claim):
                return False
            learner = self._learners.find(connection, change.address.platform, change.address.learner)
            if learner is None or learner.key_id != change.key_id:
                return False
            self._remember(connection, learner, change)
            self._note(connection, learner, change)
            for reply in change.replies:
                self._outbox.put(connection, change.address, learner, answering(reply, claim))
        if self._forgetting.is_log_full:
            self._forgetting.clear_log()
        return True

    def _remember(self, connection: Connection, learner: Learner, change: Change) -> None:
        self._learners.touch(connection, learner, rested_at=change.rested_at)
        is_of_group = change.change_profile is not None and not change.is_private
        conversation_id = None
        if change.turn is not None or change.starts_anew or is_of_group:
            conversation_id = self._learners.conversation(connection, learner, self._learners.chat(change.address))
        if change.starts_anew and conversation_id is not None:
            self._learners.drop_turns(connection, conversation_id)
        if change.turn is not None and conversation_id is not None:
            self._learners.add_turn(connection, learner, conversation_id, change.turn, kept=change.turns_kept)
        if change.change_profile is not None:
            owner = conversation_id if is_of_group else None
            self._learners.change_profile(connection, learner, change.change_profile, conversation_id=owner)

    def _note(self, connection: Connection, learner: Learner, change: Change) -> None:
        self._parts.buttons.add(connection, learner, change.buttons)
        if change.feedback is not None:
            self._parts.feedback.add(connection, learner, change.feedback)
        if change.unanswered is not None:
            self._parts.unanswered.add(connection, learner, change.unanswered)
        if change.server is not None and change.change_server is not None:
            platform = change.address.platform
            self._parts.servers.change(connection, platform, change.server, change.change_server)
