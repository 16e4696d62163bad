"""What is kept of a learner, as text: the profile with the settings, and turns. The storage encrypts it."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from bot.advisor.models import Context, Profile, Turn
from bot.conversation.memory import merge_profiles
from bot.conversation.serialising import ShapeError, T, decode, encode

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What a learner has set. ``language`` is the one to answer in; ``None`` is that of each message."""

    remembers: bool = True
    is_plain: bool = False
    currency: str | None = None
    language: str | None = None
    in_months: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A learner as kept. ``is_greeted``: was told what is kept."""

    profile: Profile = field(default_factory=Profile)
    preferences: Preferences = field(default_factory=Preferences)
    is_greeted: bool = False


def dump(value: object) -> str:
    """``value`` as one line of ASCII JSON."""
    return json.dumps(encode(value), separators=(",", ":"), allow_nan=False)


def load(wanted: type[T], text: str) -> T:
    """What :func:`dump` gave.

    Raises:
        ShapeError: it is not of that type.
    """
    try:
        return decode(wanted, json.loads(text))
    except (ValueError, RecursionError) as exc:
        raise ShapeError(f"a kept {wanted.__name__} cannot be read ({exc})") from exc


def dump_turn(turn: Turn) -> str:
    """A turn without what it told of the person's situation: that is heard, never kept."""
    return dump(replace(turn, question=replace(turn.question, care=())))


def read_kept(text: str | None) -> Kept:
    """A learner as kept; one of whom nothing can be read is new."""
    return _readable(Kept, text) or Kept()


def read_context(kept: Kept, turns: tuple[str, ...]) -> Context:
    """What the advisor may know. A turn that cannot be read any more is left out."""
    found = (_readable(Turn, each) for each in turns)
    return Context(profile=kept.profile, turns=tuple(turn for turn in found if turn is not None))


def profile_change(before: Profile, after: Profile, *, greets: bool) -> Callable[[str | None], str]:
    """What turns the kept text of a learner into the next: with the changes from ``before`` to ``after``."""

    def change(text: str | None) -> str:
        now = read_kept(text)
        profile = merge_profiles(now.profile, before, after)
        return dump(replace(now, profile=profile, is_greeted=now.is_greeted or greets))

    return change


def preference_change(**changes: bool | str | None) -> Callable[[str | None], str]:
    """What changes preferences. One who is not to be remembered loses the profile with it."""

    def change(text: str | None) -> str:
        now = read_kept(text)
        preferences = replace(now.preferences, **changes)  # type: ignore[arg-type]  # the names are those of the dataclass
        profile = now.profile if preferences.remembers else Profile()
        return dump(replace(now, preferences=preferences, profile=profile))

    return change


def _readable(wanted: type[T], text: str | None) -> T | None:
    if text is None:
        return None
    try:
        return load(wanted, text)
    except ShapeError:
        _LOG.exception("what was kept cannot be read: it is left out")
        return None
