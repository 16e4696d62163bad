"""Whether the records of a catalog point at things that are there, and never in a circle."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from knowledge.models import Credential, EdgeKind
from knowledge.records import Catalog
from knowledge.rows import Finding


def check_links(catalog: Catalog) -> Iterator[Finding]:
    """Findings about ids that stand twice, references into nothing, edges, duplicates, successors and cycles."""
    for check in _CHECKS:
        yield from check(catalog)


def _unique_ids(catalog: Catalog) -> Iterator[Finding]:
    owners: dict[str, str] = {}
    records = {"credential": catalog.credentials, "note": catalog.notes, "role": catalog.roles}
    for kind, mapping in records.items():
        for record_id in mapping:
            other = owners.setdefault(record_id, kind)
            if other != kind:
                place = catalog.places[f"{other}:{record_id}"]
                problem = f"is the id of the {other} in {place.file}:{place.line}, too"
                yield catalog.finding(f"{kind}:{record_id}", "id", problem, "give one of them another id")


def _source_uses(catalog: Catalog) -> Iterator[tuple[str, str, str]]:
    for credential in catalog.credentials.values():
        key = f"credential:{credential.id}"
        yield from ((key, f"source_ids.{n}", each) for n, each in enumerate(credential.source_ids))
        yield from ((key, f"facts.{name}.source_id", fact.source_id) for name, fact in credential.facts.items())
        yield from ((key, f"edges.{n}.source_id", edge.source_id) for n, edge in enumerate(credential.edges))
        prices = enumerate(credential.regional_prices)
        yield from ((key, f"regional_prices.{n}.source_id", price.source_id) for n, price in prices)
        yield from ((key, f"parts.{n}.source_id", part.source_id) for n, part in enumerate(credential.parts))
    for note in catalog.notes.values():
        yield from ((f"note:{note.id}", f"source_ids.{n}", each) for n, each in enumerate(note.source_ids))
    for role in catalog.roles.values():
        yield from ((f"role:{role.id}", f"source_ids.{n}", each) for n, each in enumerate(role.source_ids))
    for rate in catalog.rates.values():
        yield f"rate:{rate.currency}", "source_id", rate.source_id


def _sources(catalog: Catalog) -> Iterator[Finding]:
    used: set[str] = set()
    for key, field, source_id in _source_uses(catalog):
        used.add(source_id)
        if source_id not in catalog.sources:
            yield catalog.finding(
                key, field, f"there is no source {source_id}", "add it to sources.jsonl, or correct the id"
            )
    for note in catalog.notes.values():
        if not note.source_ids:
            yield catalog.finding(f"note:{note.id}", "source_ids", "is empty", "name where the claim was read")
    for source_id in catalog.sources:
        if source_id not in used:
            fix = "take it out, or name it where it was used"
            yield catalog.finding(f"source:{source_id}", "source_id", "is used nowhere", fix, is_error=False)


def _credential_uses(catalog: Catalog) -> Iterator[tuple[str, str, str]]:
    for credential in catalog.credentials.values():
        key = f"credential:{credential.id}"
        if credential.successor_id is not None:
            yield key, "successor_id", credential.successor_id
        if credential.duplicate_of is not None:
            yield key, "duplicate_of", credential.duplicate_of
        for n, requirement in enumerate(credential.requires):
            if requirement.credential_id is not None:
                yield key, f"requires.{n}.credential_id", requirement.credential_id
        yield from ((key, f"edges.{n}.to", edge.to) for n, edge in enumerate(credential.edges) if edge.to is not None)
    for note in catalog.notes.values():
        yield from ((f"note:{note.id}", f"credential_ids.{n}", each) for n, each in enumerate(note.credential_ids))
    for role in catalog.roles.values():
        for n, each in enumerate(role.entry_credential_ids):
            yield f"role:{role.id}", f"entry_credential_ids.{n}", each


def _credentials(catalog: Catalog) -> Iterator[Finding]:
    for key, field, credential_id in _credential_uses(catalog):
        if credential_id not in catalog.credentials:
            yield catalog.finding(
                key, field, f"there is no credential {credential_id}", "correct the id, or take it out"
            )
        elif key == f"credential:{credential_id}":
            yield catalog.finding(key, field, "points at its own record", "name the other credential, or take it out")


def _edges(catalog: Catalog) -> Iterator[Finding]:
    for credential in catalog.credentials.values():
        seen: set[tuple[EdgeKind, str | None, str | None]] = set()
        for n, edge in enumerate(credential.edges):
            mark = (edge.kind, edge.to, edge.to_name)
            if mark in seen:
                yield catalog.finding(f"credential:{credential.id}", f"edges.{n}", "stands twice", "keep one of them")
            seen.add(mark)


def _replacements(catalog: Catalog) -> Iterator[Finding]:
    for credential in catalog.credentials.values():
        key = f"credential:{credential.id}"
        original = catalog.credentials.get(credential.duplicate_of or "")
        if original is not None and original.duplicate_of is not None:
            problem = f"{original.id} is itself a duplicate of {original.duplicate_of}"
            yield catalog.finding(key, "duplicate_of", problem, f"name {original.duplicate_of}")
    yield from _cycles(catalog, "successor_id", lambda c: [c.successor_id] if c.successor_id else [], "successors")


def _needs(credential: Credential) -> list[str]:
    return [r.credential_id for r in credential.requires if r.is_mandatory and r.credential_id is not None]


def _prerequisite_cycles(catalog: Catalog) -> Iterator[Finding]:
    needed: dict[str, list[str]] = {credential_id: _needs(c) for credential_id, c in catalog.credentials.items()}
    for credential in catalog.credentials.values():
        for edge in credential.edges:
            if edge.kind is EdgeKind.PREREQUISITE and edge.to in needed:
                needed[edge.to].append(credential.id)
    yield from _cycles(catalog, "requires", lambda c: needed[c.id], "mandatory prerequisites")


def _cycles(catalog: Catalog, field: str, following: Callable[[Credential], list[str]], what: str) -> Iterator[Finding]:
    """One finding per circle, at its first record by id. Iterative, so that no chain is too long."""
    finished: set[str] = set()
    for start in catalog.credentials:
        path: list[str] = []
        pending = [(start, False)]
        while pending:
            current, is_leaving = pending.pop()
            if is_leaving:
                finished.add(path.pop())
            elif current in path:
                circle = path[path.index(current) :]
                first = min(circle)
                shown = " -> ".join([*circle, current])
                yield catalog.finding(
                    f"credential:{first}", field, f"{what} run in a circle: {shown}", "break it at one place"
                )
            elif current not in finished and current in catalog.credentials:
                path.append(current)
                pending.append((current, True))
                pending += [(each, False) for each in sorted(set(following(catalog.credentials[current])) - {current})]


def _fields(catalog: Catalog) -> Iterator[Finding]:
    for credential in catalog.credentials.values():
        if not credential.fields:
            yield catalog.finding(
                f"credential:{credential.id}", "fields", "is empty", "name at least one field of work"
            )


_CHECKS = (_unique_ids, _sources, _credentials, _edges, _replacements, _prerequisite_cycles, _fields)
