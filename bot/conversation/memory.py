"""What is remembered: a profile for each learner, the last turns for each of the learner's conversations."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from bot.advisor.models import Context, Profile, Turn

TURNS_KEPT = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationKey:
    """One conversation of one learner. The same conversation id of two learners names two conversations."""

    learner: str
    conversation: str


@dataclass(slots=True, kw_only=True)
class Memory:
    """Profiles and turns, in memory. Nothing of one learner is reachable through another's key."""

    profiles: dict[str, Profile] = field(default_factory=dict)
    turns: dict[ConversationKey, tuple[Turn, ...]] = field(default_factory=dict)

    def context(self, key: ConversationKey) -> Context:
        """What may be known when the next message of ``key`` is read."""
        return Context(profile=self.profiles.get(key.learner, Profile()), turns=self.turns.get(key, ()))

    def keep(self, key: ConversationKey, turn: Turn, *, before: Profile, after: Profile) -> None:
        """Add ``turn``, and the changes from ``before`` to ``after`` to the profile that holds now."""
        self.turns[key] = (*self.turns.get(key, ()), turn)[-TURNS_KEPT:]
        self.profiles[key.learner] = merge_profiles(self.profiles.get(key.learner, Profile()), before, after)

    def start_anew(self, key: ConversationKey) -> None:
        """Drop the turns of one conversation."""
        self.turns.pop(key, None)

    def forget(self, learner: str) -> None:
        """Drop the profile and every conversation of ``learner``."""
        self.profiles.pop(learner, None)
        for key in [key for key in self.turns if key.learner == learner]:
            del self.turns[key]


def merge_profiles(current: Profile, before: Profile, after: Profile) -> Profile:
    """``current`` with what changed from ``before`` to ``after``: two conversations of a learner may overlap."""
    if current == before:
        return after
    changes = {
        each.name: getattr(after, each.name)
        for each in fields(Profile)
        if getattr(after, each.name) != getattr(before, each.name)
    }
    return current.but(**changes)
