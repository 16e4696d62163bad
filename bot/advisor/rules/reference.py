"""What the rules may look up. ``KnowledgeBase`` satisfies it; tests pass a small stand-in."""

from __future__ import annotations

from typing import Protocol

from knowledge import Credential, EvidenceMaker, Rate, RecognitionNote


class Reference(Protocol):
    """Look-ups without network or clock."""

    @property
    def evidence(self) -> EvidenceMaker:
        """Makes evidence from records."""

    def rate(self, currency: str) -> Rate | None:
        """Units of ``currency`` for one euro, or ``None``."""

    def credential(self, credential_id: str) -> Credential | None:
        """The credential, or ``None``."""

    def notes_about(self, credential_id: str) -> tuple[RecognitionNote, ...]:
        """Notes that name the credential, strongest grade first, then newest, then by id."""

    def notes(self) -> tuple[RecognitionNote, ...]:
        """All notes by id."""
