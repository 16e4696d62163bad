"""The knowledge base: records by id, evidence, search and vectors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from knowledge.embeddings import Embedder, FloatArray
from knowledge.evidence import EvidenceMaker
from knowledge.models import Credential, Rate, RecognitionNote, Role, Source
from knowledge.queries import Hit, Query
from knowledge.retrieval import Retriever
from knowledge.stored_records import Records


class KnowledgeBase:
    """What the advisor knows. Records by id, search, vectors; reading is safe from several threads.

    ``index_id`` names the state it answers from: the snapshot, or ``catalog-<hash>`` where it answers without one.
    """

    def __init__(
        self, records: Records, retriever: Retriever, embedder: Embedder, *, index_id: str, problem: str | None = None
    ) -> None:
        self.index_id = index_id
        self._records = records
        self._retriever = retriever
        self._embedder = embedder
        self._problem = problem

    @property
    def degraded(self) -> str | None:
        """Sentences on what is not available and how to get it back; ``None`` while all is well."""
        problems = [*([self._problem] if self._problem else []), *self._retriever.problems]
        return " ".join(problems) or None

    def credential(self, credential_id: str) -> Credential | None:
        """The credential with this id, or ``None``."""
        return self._records.credentials.get(credential_id)

    def credentials(self) -> tuple[Credential, ...]:
        """All credentials by id."""
        return tuple(self._records.credentials.values())

    def note(self, note_id: str) -> RecognitionNote | None:
        """The recognition note with this id, or ``None``."""
        return self._records.notes.get(note_id)

    def notes(self) -> tuple[RecognitionNote, ...]:
        """All recognition notes by id."""
        return tuple(self._records.notes.values())

    def notes_about(self, credential_id: str) -> tuple[RecognitionNote, ...]:
        """The notes that name a credential: strongest grade first, then newest (undated last), then by id."""
        return self._notes_by_credential.get(credential_id, ())

    def role(self, role_id: str) -> Role | None:
        """The role with this id, or ``None``."""
        return self._records.roles.get(role_id)

    def roles(self) -> tuple[Role, ...]:
        """All roles by id."""
        return tuple(self._records.roles.values())

    def rate(self, currency: str) -> Rate | None:
        """The exchange rate of a currency (ISO 4217), or ``None``."""
        return self._records.rates.get(currency)

    def sources(self) -> Mapping[str, Source]:
        """All sources by their id."""
        return self._records.sources

    @cached_property
    def evidence(self) -> EvidenceMaker:
        """Makes evidence of facts, notes, edges, requirements, rates and roles."""
        return EvidenceMaker(self._records.sources)

    def search(self, query: Query) -> tuple[Hit, ...]:
        """The records that fit a query best, best first, ties by id. Any text will do. Blocks for milliseconds."""
        return self._retriever.search(query)

    def embed(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of the texts: (n, dimensions), float32, length 1.

        Raises:
            ModelError: the embedding model is missing or broken; the message says what to do.
        """
        return self._embedder.embed(texts)

    def warm_up(self) -> None:
        """Load the model and open the index now rather than on the first question. Never fails; see ``degraded``."""
        self._retriever.search(Query(text="warm up", limit=1))

    @cached_property
    def _notes_by_credential(self) -> Mapping[str, tuple[RecognitionNote, ...]]:
        found: dict[str, list[RecognitionNote]] = {}
        newest_first = sorted(self.notes(), key=lambda note: note.as_of or "", reverse=True)
        for note in sorted(newest_first, key=lambda note: note.grade.rank):
            for credential_id in dict.fromkeys(note.credential_ids):
                found.setdefault(credential_id, []).append(note)
        return {credential_id: tuple(notes) for credential_id, notes in found.items()}
