"""Which held credentials to keep in front, to group, to name lower down, and to leave out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.advisor.rules.recognition import Strength, recognise
from bot.advisor.rules.reference import Reference
from knowledge import Credential, Edge, EdgeKind, Status

_SUPERSEDING = (EdgeKind.RENEWS, EdgeKind.SUPERSEDES)
_LEADING = (EdgeKind.PREREQUISITE, EdgeKind.RECOMMENDED_BEFORE)
FEWEST_SHARED = 3
MOSTLY = 2 / 3
"""Skills that two must share to be called much alike. Our own choice (2026-11)."""
FEWEST_OF_A_LEVEL = 2
"""The same at one level, where that is all that the shorter list holds: four more pairs of the catalog. Our own choice
(2026-11), as is to leave likeness of meaning aside: by the embeddings of skills no threshold set alike pairs apart."""
_NO_SKILL = frozenset({"varies", "varies by title"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sorted:
    """Held credentials by what to do with them, each in the order given."""

    keep: tuple[Credential, ...]
    group: tuple[Credential, ...]
    apart: tuple[Credential, ...]
    drop: tuple[Credential, ...]

    @property
    def all(self) -> tuple[Credential, ...]:
        """All of them, group after group."""
        return (*self.keep, *self.group, *self.apart, *self.drop)


@dataclass(frozen=True, slots=True, kw_only=True)
class Above:
    """``higher`` stands above ``lower`` by an edge of ``higher``, so that one line says both."""

    higher: Credential
    lower: Credential
    edge: Edge


def stands_above(held: Sequence[Credential]) -> tuple[Above, ...]:
    """Pairs of which one renews or replaces the other, or asks for it first, in the order held."""
    by_id = {each.id: each for each in held}
    found = []
    for each in held:
        for edge in each.edges:
            other = by_id.get(edge.to or "")
            if other is None or other is each:
                continue
            if edge.kind in _SUPERSEDING:
                found.append(Above(higher=each, lower=other, edge=edge))
            elif edge.kind in _LEADING:
                found.append(Above(higher=other, lower=each, edge=edge))
    return tuple(found)


def much_alike(held: Sequence[Credential]) -> tuple[tuple[Credential, Credential], ...]:
    """Pairs whose skills are mostly the same.

    That is at least two thirds of the shorter list, and three of them; or, at the same level, all of a shorter list of
    two that is at least half of the longer.
    """
    return tuple(
        (one, other)
        for position, one in enumerate(held)
        for other in held[position + 1 :]
        if _is_alike(_skills(one), _skills(other), is_same_level=one.level == other.level)
    )


def _skills(credential: Credential) -> frozenset[str]:
    return frozenset(skill.casefold() for skill in credential.skills) - _NO_SKILL


def _is_alike(one: frozenset[str], other: frozenset[str], *, is_same_level: bool) -> bool:
    shared, (shorter, longer) = len(one & other), sorted((len(one), len(other)))
    if shared >= FEWEST_SHARED:
        return shared >= MOSTLY * shorter
    return is_same_level and shared == shorter == FEWEST_OF_A_LEVEL and 2 * shared >= longer


def sort_held(held: Sequence[Credential], goal: tuple[str, ...], reference: Reference) -> Sorted:
    """Keep what has support and fits the goal; what has support for other work stands apart.

    Dropped is what is retired, replaced by another held one, or off the goal without support. What another held one
    renews still counts: the two go into one line.
    """
    replaced = _reached(held, EdgeKind.SUPERSEDES)
    renewed = _reached(held, EdgeKind.RENEWS)
    keep, group, apart, drop = list[Credential](), list[Credential](), list[Credential](), list[Credential]()
    for each in held:
        off_goal = bool(goal) and not set(goal) & set(each.fields)
        is_supported = recognise(each, None, reference).strength >= Strength.MODERATE
        if each.status is Status.RETIRED or each.id in replaced or (off_goal and not is_supported):
            drop.append(each)
        elif is_supported and not (each.id in renewed and not off_goal):
            (apart if off_goal else keep).append(each)
        else:
            group.append(each)
    return Sorted(keep=tuple(keep), group=tuple(group), apart=tuple(apart), drop=tuple(drop))


def _reached(held: Sequence[Credential], kind: EdgeKind) -> frozenset[str]:
    """Ids to which a held one has an edge of ``kind``."""
    return frozenset(edge.to for each in held for edge in each.edges if edge.kind is kind and edge.to is not None)
