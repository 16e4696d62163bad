"""The order in which credentials lead to a goal. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.advisor.rules.reference import Reference
from knowledge import Credential, Edge, EdgeKind, RequirementKind, Status

MOST_STEPS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One credential on the way; ``edge`` says why it comes before the next (``None``: its own requirement)."""

    credential: Credential
    leads_to: Credential | None = None
    edge: Edge | None = None


def path_to(
    target: Credential, held: tuple[str, ...], reference: Reference, catalog: Sequence[Credential]
) -> list[Stop]:
    """What must be there before ``target`` and is not held yet, first things first, ending with ``target``.

    Only mandatory steps: what is merely recommended is not put in a person's way. Cycles are cut.
    """
    if target.status is Status.RETIRED:
        successor = reference.credential(target.successor_id or "")
        return (
            path_to(successor, held, reference, catalog) if successor and successor.status is not Status.RETIRED else []
        )
    stops = [Stop(credential=target)]
    seen = {target.id, *held}
    current = target
    while len(stops) < MOST_STEPS:
        before = _before(current, reference, catalog)
        if before is None or before.credential.id in seen:
            break
        seen.add(before.credential.id)
        stops.insert(0, before)
        current = before.credential
    return stops


def _before(target: Credential, reference: Reference, catalog: Sequence[Credential]) -> Stop | None:
    for requirement in target.requires:
        if requirement.kind is RequirementKind.CREDENTIAL and requirement.is_mandatory and requirement.credential_id:
            needed = reference.credential(requirement.credential_id)
            if needed is not None and needed.status is not Status.RETIRED:
                return Stop(credential=needed, leads_to=target)
    for other in catalog:
        if other.status is Status.RETIRED or other.duplicate_of:
            continue
        for edge in other.edges:
            if edge.to == target.id and edge.kind is EdgeKind.PREREQUISITE:
                return Stop(credential=other, leads_to=target, edge=edge)
    return None


def after(credential: Credential, reference: Reference) -> list[tuple[Credential, Edge]]:
    """What usually comes after it, still active, in the record's order."""
    out = []
    for edge in credential.edges:
        if edge.kind in (EdgeKind.PREREQUISITE, EdgeKind.RECOMMENDED_BEFORE) and edge.to:
            target = reference.credential(edge.to)
            if target is not None and target.status is Status.ACTIVE and target.is_verified:
                out.append((target, edge))
    return out
