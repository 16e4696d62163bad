"""Which held credentials to keep in front, to group, and to leave out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.advisor.rules.recognition import Strength, recognise
from bot.advisor.rules.reference import Reference
from knowledge import Credential, EdgeKind, Status

_SUPERSEDING = (EdgeKind.RENEWS, EdgeKind.SUPERSEDES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """Held credentials by what to do with them, each in the order given."""

    keep: tuple[Credential, ...]
    group: tuple[Credential, ...]
    drop: tuple[Credential, ...]


def sort_held(held: Sequence[Credential], goal: tuple[str, ...], reference: Reference) -> Sorted:
    """Keep what has support and fits the goal; drop what is retired, superseded by another held one or off the goal."""
    superseded = {edge.to for each in held for edge in each.edges if edge.kind in _SUPERSEDING and edge.to is not None}
    keep, group, drop = [], [], []
    for each in held:
        off_goal = bool(goal) and not set(goal) & set(each.fields)
        if each.status is Status.RETIRED or each.id in superseded or off_goal:
            drop.append(each)
        elif recognise(each, None, reference).strength >= Strength.MODERATE:
            keep.append(each)
        else:
            group.append(each)
    return Sorted(keep=tuple(keep), group=tuple(group), drop=tuple(drop))
