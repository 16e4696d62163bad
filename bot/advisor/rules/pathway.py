"""One step of a path as it is told. Pure. How paths are found: ``pathway_search``."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge import Credential, Edge


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One credential on the way.

    ``leads_to`` is the step that asks for it; ``edge`` says so, or that it usually follows an earlier step (``None``:
    the requirement of ``leads_to`` says so, or nothing does).
    """

    credential: Credential
    leads_to: Credential | None = None
    edge: Edge | None = None
