"""Conversations of learners with the advisor: one message in, one answer out, in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date
from typing import Protocol
from weakref import WeakValueDictionary

from bot.advisor.models import Answer, Context, Profile, Turn
from bot.conversation.commands import CommandName, read_command
from bot.conversation.memory import ConversationKey, Memory
from bot.conversation.replies import CommandReplies
from bot.errors import StateError
from bot.rendering.safety import repair_surrogates


class Outcome(Protocol):
    """What the advisor gives for one message."""

    @property
    def answer(self) -> Answer:
        """What is said."""
        ...

    @property
    def turn(self) -> Turn:
        """What the conversation keeps."""
        ...

    @property
    def profile(self) -> Profile:
        """The profile after the message."""
        ...


class Advising(Protocol):
    """The advisor, as conversations need it."""

    async def answer(self, text: str, context: Context, *, today: date) -> Outcome:
        """Answer one message in its context."""
        ...

    def load_ahead(self) -> None:
        """Read now what no answer has needed yet, where otherwise the first message that needs it waits."""
        ...

    def refresh(self) -> tuple[str, ...]:
        """Read edited prompts again; what cannot be used, a sentence each."""
        ...


class Store(Protocol):
    """Where memory is kept beyond the process."""

    def save(self, memory: Memory) -> None:
        """Keep ``memory`` in place of what was kept before."""
        ...


class Sessions:
    """Profiles by learner, turns by conversation. Messages of one conversation are answered in the order they came.

    ``memory`` is what is known to begin with. With a ``store``, memory is written to it after each answer; where that
    cannot be done, the answer is given all the same and ``on_fault`` gets the error.
    """

    def __init__(
        self,
        advisor: Advising,
        replies: CommandReplies,
        *,
        memory: Memory | None = None,
        store: Store | None = None,
        on_fault: Callable[[StateError], None] | None = None,
    ) -> None:
        self._advisor = advisor
        self._replies = replies
        self._store = store
        self._on_fault = on_fault
        self._memory = Memory() if memory is None else memory
        self._locks: WeakValueDictionary[ConversationKey, asyncio.Lock] = WeakValueDictionary()
        self._forgotten: dict[str, int] = {}

    async def ask(self, text: str, *, conversation: str, learner: str, today: date) -> Answer:
        """The answer to ``text``, which may be a command. Half surrogate pairs in it are replaced."""
        key = ConversationKey(learner=learner, conversation=conversation)
        lock = self._locks.setdefault(key, asyncio.Lock())
        async with lock:
            whole = repair_surrogates(text)
            command = read_command(whole)
            if command is not None:
                return self._obey(command, whole, key)
            return await self._advise(whole, key, today)

    def context(self, *, conversation: str, learner: str) -> Context:
        """What is known of the learner and of this conversation."""
        return self._memory.context(ConversationKey(learner=learner, conversation=conversation))

    def start_with(self, profile: Profile, *, learner: str) -> None:
        """Give ``learner`` a profile to begin with."""
        self._memory.profiles[learner] = profile

    async def _advise(self, text: str, key: ConversationKey, today: date) -> Answer:
        context = self._memory.context(key)
        forgotten = self._forgotten.get(key.learner, 0)
        outcome = await self._advisor.answer(text, context, today=today)
        if self._forgotten.get(key.learner, 0) == forgotten:  # else it was forgotten while the answer was under way
            self._memory.keep(key, outcome.turn, before=context.profile, after=outcome.profile)
            self._save()
        return outcome.answer

    def _obey(self, command: CommandName, text: str, key: ConversationKey) -> Answer:
        answer = self._replies.reply(command, text, self._memory.context(key))
        if command is CommandName.NEW:
            self._memory.start_anew(key)
            self._save()
        elif command is CommandName.FORGET:
            self._memory.forget(key.learner)
            self._forgotten[key.learner] = self._forgotten.get(key.learner, 0) + 1
            self._save()
        return answer

    def _save(self) -> None:
        if self._store is None:
            return
        try:
            self._store.save(self._memory)
        except StateError as exc:
            if self._on_fault is None:
                raise
            self._on_fault(exc)
