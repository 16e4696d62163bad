"""Search: candidates by words and by meaning, fused, then filtered by what the records hold."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from knowledge.dense import DenseStore
from knowledge.embeddings import Embedder
from knowledge.errors import ModelError, SnapshotError
from knowledge.lexical import LexicalIndex
from knowledge.models import Credential, Hit, Query, RecognitionNote, Role, Status
from knowledge.passages import KINDS
from knowledge.stored_records import Records

# Weight of the words; the rest is the meaning. Half and half was best over six public sets, November 2026.
LEXICAL_WEIGHT = 0.5
# Candidates asked of each side; more only where filters leave too few.
DEPTH = 100
_DEEPER = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The two ways to find passages; ``None`` where one is not available. Called once, on the first search.

    ``spare`` is the store to go on with when ``dense`` fails. ``rows`` names kind and record of each passage.
    """

    rows: Callable[[], Sequence[tuple[str, str]]]
    lexical: Callable[[], LexicalIndex] | None
    dense: Callable[[], DenseStore] | None
    spare: Callable[[], DenseStore] | None = None


class Retriever:
    """Answers queries. What fails is left out from then on and told in ``problems``. Thread-safe."""

    def __init__(self, sides: Sides, embedder: Embedder, records: Records) -> None:
        self._sides = sides
        self._embedder = embedder
        self._records = records
        self._lock = threading.Lock()
        self._lexical: LexicalIndex | None = None
        self._dense: DenseStore | None = None
        self._has_lexical = sides.lexical is not None
        self._has_dense = sides.dense is not None
        self._is_spare = False
        self.problems: list[str] = []

    def search(self, query: Query) -> tuple[Hit, ...]:
        """The records that fit best, best first, ties by record id. Never fails on odd text.

        A text without a word lists what passes the filters by id, with score 0. Duplicates of another record and
        (unless asked for) retired credentials are left out; an unknown level passes no filter by level.
        """
        hits = [hit for kind in KINDS if kind in query.kinds for hit in self._of_kind(query, kind)]
        return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.record_id, hit.record_kind))[: max(query.limit, 0)])

    def _of_kind(self, query: Query, kind: str) -> list[Hit]:
        allowed = self._allowed(query, kind)
        if not any(character.isalnum() for character in query.text):
            return [Hit(record_id=found, record_kind=kind, score=0.0) for found in sorted(allowed)]
        depth = DEPTH
        while True:
            scores, is_all = self._fused(query.text, kind, depth)
            hits = [
                Hit(record_id=found, record_kind=kind, score=score)
                for found, score in scores.items()
                if found in allowed
            ]
            if is_all or len(hits) >= min(query.limit, len(allowed)):
                return hits
            depth *= _DEEPER

    def _fused(self, text: str, kind: str, depth: int) -> tuple[Mapping[str, float], bool]:
        """Score of each candidate, and whether deeper would find no more."""
        words = self._by_words(text, kind, depth)
        meaning = self._by_meaning(text, kind, depth)
        weight = LEXICAL_WEIGHT if meaning and words else float(bool(words))
        lexical, dense = min_max(self._by_record(words)), min_max(self._by_record(meaning))
        fused = {
            found: round(weight * lexical.get(found, 0.0) + (1 - weight) * dense.get(found, 0.0), 6)
            for found in lexical.keys() | dense.keys()
        }
        return fused, len(words) < depth and len(meaning) < depth

    def _by_words(self, text: str, kind: str, depth: int) -> list[tuple[int, float]]:
        index = self._open_lexical()
        return index.search(text, kind, depth) if index else []

    def _by_meaning(self, text: str, kind: str, depth: int) -> list[tuple[int, float]]:
        store = self._open_dense()
        if store is None:
            return []
        try:
            vector = self._embedder.embed([text])[0]
        except ModelError as exc:
            self._lose_dense(f"{exc} Until then search goes by words alone.")
            return []
        try:
            return store.search(vector, kind, depth)
        except SnapshotError as exc:
            self._lose_dense(str(exc), store)
            return self._by_meaning(text, kind, depth)

    def _by_record(self, hits: Iterable[tuple[int, float]]) -> dict[str, float]:
        """The best score of each record among its passages."""
        rows = self._sides.rows()
        best: dict[str, float] = {}
        for row, score in hits:
            record_id = rows[row][1]
            best[record_id] = max(score, best.get(record_id, score))
        return best

    def _open_lexical(self) -> LexicalIndex | None:
        with self._lock:
            if self._lexical is None and self._has_lexical and self._sides.lexical:
                try:
                    self._lexical = self._sides.lexical()
                except SnapshotError as exc:
                    self._has_lexical = False
                    self.problems.append(f"{exc} Until then search goes by meaning alone.")
            return self._lexical

    def _open_dense(self) -> DenseStore | None:
        with self._lock:
            if self._dense is None and self._has_dense and self._sides.dense:
                self._dense = self._first_that_opens(self._sides.dense)
            return self._dense

    def _first_that_opens(self, dense: Callable[[], DenseStore]) -> DenseStore | None:
        try:
            return dense()
        except SnapshotError as exc:
            self.problems.append(str(exc))
        return self._open_spare()

    def _open_spare(self) -> DenseStore | None:
        """The spare store, once; then no search by meaning any more."""
        if self._sides.spare and not self._is_spare:
            self._is_spare = True
            try:
                store = self._sides.spare()
            except SnapshotError as exc:
                self.problems.append(str(exc))
            else:
                self.problems[-1] += " The exact scan answers instead, with the same results."
                return store
        self._has_dense = False
        return None

    def _lose_dense(self, problem: str, store: DenseStore | None = None) -> None:
        """Go on without what failed; ``store`` is the one that did, ``None`` where no store can help."""
        with self._lock:
            if self._dense is None or (store is not None and self._dense is not store):
                return  # another thread was faster
            self.problems.append(problem)
            self._has_dense = store is not None
            self._dense = self._open_spare() if store is not None else None

    def _allowed(self, query: Query, kind: str) -> set[str]:
        """Ids of the records of a kind that pass the filters."""
        if kind == "credential":
            return {key for key, found in self._records.credentials.items() if self._passes(query, found)}
        others: Mapping[str, RecognitionNote | Role] = self._records.notes if kind == "note" else self._records.roles
        if not query.fields:
            return set(others)
        return {key for key, found in others.items() if set(query.fields) & set(fields_of(found))}

    def _passes(self, query: Query, credential: Credential) -> bool:
        if credential.duplicate_of in self._records.credentials:
            return False
        if credential.status is Status.RETIRED and not query.include_retired:
            return False
        if query.fields and not set(query.fields) & set(credential.fields):
            return False
        if query.levels and credential.level not in query.levels:
            return False
        if query.credential_types and credential.type not in query.credential_types:
            return False
        issuers = {issuer.casefold() for issuer in query.issuers}
        return not issuers or credential.issuer.casefold() in issuers


def fields_of(record: RecognitionNote | Role) -> tuple[str, ...]:
    """The fields a note or role belongs to."""
    return record.fields if isinstance(record, Role) else (record.field,)


def min_max(scores: Mapping[str, float]) -> dict[str, float]:
    """The scores spread over 0..1; all 1 where they are equal."""
    if not scores:
        return {}
    low, high = min(scores.values()), max(scores.values())
    spread = high - low
    return {key: (score - low) / spread if spread else 1.0 for key, score in scores.items()}
