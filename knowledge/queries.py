"""What is looked up, and what is found."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.models import CredentialType, Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look up: free text and structured filters. An empty filter does not filter.

    ``kinds`` are record kinds: ``credential``, ``note``, ``role``. ``limit`` is the number of hits wanted.
    """

    text: str
    kinds: tuple[str, ...] = ("credential",)
    fields: tuple[str, ...] = ()
    levels: tuple[Level, ...] = ()
    issuers: tuple[str, ...] = ()
    credential_types: tuple[CredentialType, ...] = ()
    include_retired: bool = False
    limit: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One record found. ``score`` is the fused score in 0..1, which compares the records found with each other; ties
    are broken by ``record_id``. ``likeness`` is the cosine of the meanings, which compares texts; 0 where the search
    went by words alone.
    """

    record_id: str
    record_kind: str
    score: float
    likeness: float = 0.0
