"""How much the catalog knows: price, length, validity and recognition by field, and how old its facts are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from knowledge.models import Credential, Fact, PriceModel, RecognitionNote, Relation
from knowledge.records import Catalog

# The ages of ``contracts/answer.md`` (2026-11).
FRESH_MONTHS = 12
AGEING_MONTHS = 36
AGES = ("fresh", "ageing", "stale", "undated")

_LENGTHS = ("effort_hours", "study_hours", "duration_band", "duration_weeks")
_NO_EXPIRY = re.compile(r"(?:the \w+ |exams? )?(?:do(?:es)? not expire|(?:has )?no (?:\w+ )?expiry)\b", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How many of ``total`` credentials of ``field`` have each thing, and how many facts are of which age.

    ``recognition`` counts credentials that a note names which does more than define; ``validity`` those with a term or
    with the statement that they do not expire. ``ages`` maps each of :data:`AGES` to a number of facts.
    """

    field: str
    total: int
    price: int
    length: int
    validity: int
    recognition: int
    ages: Mapping[str, int]


def coverage_of(catalog: Catalog, today: date) -> tuple[Coverage, ...]:
    """The whole first, then each first field of the credentials by name."""
    recognised = _recognised(catalog.notes.values())
    by_field: dict[str, list[Credential]] = {}
    for credential in catalog.credentials.values():
        by_field.setdefault(credential.fields[0] if credential.fields else "none", []).append(credential)
    rows = [("all", list(catalog.credentials.values())), *sorted(by_field.items())]
    return tuple(_count(name, credentials, recognised, today) for name, credentials in rows)


def age_of(as_of: str | None, today: date) -> str:
    """One of :data:`AGES` for ``YYYY[-MM[-DD]]``; a year alone counts from its December."""
    if not as_of:
        return "undated"
    year, month = int(as_of[:4]), int(as_of[5:7] or 12)
    months = (today.year - year) * 12 + today.month - month
    if months <= FRESH_MONTHS:
        return "fresh"
    return "ageing" if months <= AGEING_MONTHS else "stale"


def has_price(credential: Credential) -> bool:
    """Whether an amount, a range or free is known."""
    fact = credential.facts.get("price")
    return fact is not None and (fact.model is PriceModel.FREE or _has_number(fact))


def has_length(credential: Credential) -> bool:
    """Whether its hours or weeks are known."""
    return any(name in credential.facts for name in _LENGTHS)


def has_validity(credential: Credential) -> bool:
    """Whether its term is known, or that it has none."""
    renewal = credential.facts.get("renewal")
    return "validity_years" in credential.facts or (renewal is not None and bool(_NO_EXPIRY.match(str(renewal.value))))


def _has_number(fact: Fact) -> bool:
    return fact.value is not None or fact.low is not None or fact.high is not None


def _recognised(notes: Iterable[RecognitionNote]) -> set[str]:
    return {each for note in notes if note.relation is not Relation.DEFINES for each in note.credential_ids}


def _count(name: str, credentials: list[Credential], recognised: set[str], today: date) -> Coverage:
    ages = dict.fromkeys(AGES, 0)
    for credential in credentials:
        for fact in credential.facts.values():
            ages[age_of(fact.as_of, today)] += 1
    return Coverage(
        field=name,
        total=len(credentials),
        price=sum(map(has_price, credentials)),
        length=sum(map(has_length, credentials)),
        validity=sum(map(has_validity, credentials)),
        recognition=sum(credential.id in recognised for credential in credentials),
        ages=ages,
    )
