"""What the conversation is about: the last turn that named something, what was shown, listed and named one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.advisor.models import Context, Kind, LinkedCredential, Turn

_LOOK_BACK = 4
_LIST_BACK = 8
_MOST_NAMED = 4

_PLAIN_KINDS = (Kind.SMALL_TALK, Kind.OUT_OF_SCOPE, Kind.PROFILE)
"""Turns that leave nothing to point at."""

_CHOOSING = (Kind.RECOMMEND, Kind.COMPARE)
"""Turns whose answer puts first what it advises: "it" is that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Focus:
    """What the conversation is about: the last turn that named something, and its credentials, the most important
    first. ``listed`` is the latest list of at least two that was shown; ordinals count in it. ``named`` are those asked
    about since, the latest last. ``held`` and ``under_way`` are what the learner has just said to hold or to be doing.
    """

    turn: Turn
    credentials: tuple[str, ...]
    shown: tuple[str, ...]
    listed: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    under_way: tuple[str, ...] = ()


def focus_of(context: Context) -> Focus | None:
    """The latest turn (of a few) that left something to point at; credentials of an earlier one where it left none."""
    latest: Turn | None = None
    lists = (_list_of(turn) for turn in reversed(context.turns[-_LIST_BACK:]))
    listed = next((one for one in lists if len(one) > 1), ())
    held, under_way = _told_of(context)
    for turn in reversed(context.turns[-_LOOK_BACK:]):
        if turn.kind in _PLAIN_KINDS and not turn.question.credentials:
            continue
        latest = latest or turn
        own = turn.question.credential_ids
        shown = tuple(dict.fromkeys((*turn.shown, *own)))
        if shown:
            named = shown if turn.kind in _CHOOSING else tuple(dict.fromkeys((*own, *turn.shown)))
            return Focus(
                turn=latest,
                credentials=named,
                shown=shown,
                listed=listed or shown,
                named=_named_singly(context),
                held=held,
                under_way=under_way,
            )
    if latest is None:
        return None
    return Focus(turn=latest, credentials=(), shown=(), held=held, under_way=under_way)


def _told_of(context: Context) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the learner last said to hold and to be doing, as long as nothing else was named since."""
    for turn in reversed(context.turns[-_LOOK_BACK:]):
        profile, stated = turn.question.profile, turn.question.stated
        told = (
            profile.held[-1:] if "held" in stated else (),
            profile.in_progress[-1:] if "in_progress" in stated else (),
        )
        if any(told):
            return told
        if any(one.start >= 0 for one in turn.question.credentials):
            break
    return (), ()


def _list_of(turn: Turn) -> tuple[str, ...]:
    """What "the second" counts in: the learner's own order where they named them, else the order shown."""
    named = () if turn.kind is Kind.RECOMMEND else turn.question.credential_ids
    return tuple(dict.fromkeys((*named, *turn.shown))) if len(named) > 1 else turn.shown


def carried(ids: Sequence[str]) -> tuple[LinkedCredential, ...]:
    """Links for credentials that were not named in this message but in the turns before."""
    return tuple(LinkedCredential(credential_id=one, span="", start=-1, score=0.9) for one in dict.fromkeys(ids))


def _named_singly(context: Context) -> tuple[str, ...]:
    """The credentials that were asked about, one or more at a time, since the last list was shown, the oldest first."""
    found: list[str] = []
    for turn in reversed(context.turns[-_LIST_BACK:]):
        own = tuple(dict.fromkeys(turn.question.credential_ids))
        if turn.kind in (Kind.RECOMMEND, Kind.PLAN) and not own:
            break
        found[:0] = [one for one in own if one not in found]
    return tuple(dict.fromkeys(found))[-_MOST_NAMED:]


def several(focus: Focus, count: int = 2) -> tuple[str, ...]:
    """The ``count`` credentials that "both" or "the two" mean: those of the last turn, else those named one after the
    other, else the first of the latest list; fewer where there are not so many.
    """
    own = () if focus.turn.kind is Kind.RECOMMEND else tuple(dict.fromkeys(focus.turn.question.credential_ids))
    for group, is_latest in ((own, False), (focus.named, True), (focus.listed, False), (focus.shown, False)):
        if len(group) >= count:
            return group[-count:] if is_latest else group[:count]
    return max((own, focus.named, focus.listed, focus.shown), key=len)[:count]


def recent_two(context: Context) -> tuple[str, ...]:
    """The last two different credentials of the conversation, in the order in which they came up."""
    found: list[str] = []
    for turn in reversed(context.turns[-_LOOK_BACK:]):
        for one in reversed((*turn.shown[:2], *turn.question.credential_ids)):
            if one not in found:
                found.append(one)
    return tuple(reversed(found[:2]))
