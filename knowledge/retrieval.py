"""Search: candidates by words and by meaning, fused, then filtered by what the records hold."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from knowledge.dense import DenseStore
from knowledge.embeddings import Embedder
from knowledge.errors import ModelError, SnapshotError
from knowledge.lexical import LexicalIndex
from knowledge.models import Status
from knowledge.passages import KINDS
from knowledge.queries import Hit, Query
from knowledge.stored_records import Records

# Weight of the words; the rest is the meaning. Half and half was best over six public sets, November 2026.
LEXICAL_WEIGHT = 0.5
WORDS_ALONE = "Until then search goes by words alone."
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

        Each kind is searched for itself: scores compare records of one kind.
        A text without a word lists what passes the filters by id, with score 0. Duplicates of another record and
        (unless asked for) retired credentials are left out; an unknown level passes no filter by level.
        """
        hits = [hit for kind in KINDS if kind in query.kinds for hit in self._of_kind(query, kind)]
        return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.record_id, hit.record_kind))[: max(query.limit, 0)])

    def _of_kind(self, query: Query, kind: str) -> list[Hit]:
        if not any(character.isalnum() for character in query.text):
            return self._listed(query, kind)
        passes = self._filter(query, kind)
        # A field holds a tenth of the records or less: for many of one field the first depth hardly ever suffices.
        depth = DEPTH * _DEEPER if query.fields and query.limit > DEPTH // 2 else DEPTH
        while True:
            scores, likeness, is_all = self._fused(query.text, kind, depth)
            found = [key for key in scores if passes(key)]
            if is_all or len(found) >= query.limit:
                return [
                    Hit(record_id=key, record_kind=kind, score=scores[key], likeness=likeness.get(key, 0.0))
                    for key in found
                ]
            depth *= _DEEPER

    def _listed(self, query: Query, kind: str) -> list[Hit]:
        keys: Mapping[str, object] = {
            "credential": self._records.credentials,
            "note": self._records.notes,
            "role": self._records.roles,
        }[kind]
        passes = self._filter(query, kind)
        return [Hit(record_id=key, record_kind=kind, score=0.0) for key in keys if passes(key)]

    def _fused(self, text: str, kind: str, depth: int) -> tuple[Mapping[str, float], Mapping[str, float], bool]:
        """Score of each candidate, the cosine of those found by meaning, and whether deeper would find no more."""
        words = self._by_words(text, kind, depth)
        meaning = self._by_meaning(text, kind, depth)
        weight = LEXICAL_WEIGHT if meaning and words else float(bool(words))
        likeness = self._by_record(meaning)
        lexical, dense = min_max(self._by_record(words)), min_max(likeness)
        fused = {
            found: round(weight * lexical.get(found, 0.0) + (1 - weight) * dense.get(found, 0.0), 6)
            for found in lexical.keys() | dense.keys()
        }
        return fused, likeness, len(words) < depth and len(meaning) < depth

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
            self._lose_dense(f"{exc} {WORDS_ALONE}")
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
        self.problems[-1] += f" {WORDS_ALONE}"
        return None

    def _lose_dense(self, problem: str, store: DenseStore | None = None) -> None:
        """Go on without what failed; ``store`` is the one that did, ``None`` where no store can help."""
        with self._lock:
            if self._dense is None or (store is not None and self._dense is not store):
                return  # another thread was faster
            self.problems.append(problem)
            self._has_dense = store is not None
            self._dense = self._open_spare() if store is not None else None

    def _filter(self, query: Query, kind: str) -> Callable[[str], bool]:
        """Tells of a record id whether the query wants that record."""
        fields = frozenset(query.fields)
        if kind == "credential":
            return self._credential_filter(query, fields)
        if not fields:
            return lambda _: True
        if kind == "note":
            return lambda record_id: self._records.notes[record_id].field in fields
        return lambda record_id: not fields.isdisjoint(self._records.roles[record_id].fields)

    def _credential_filter(self, query: Query, fields: frozenset[str]) -> Callable[[str], bool]:
        credentials = self._records.credentials
        issuers = {issuer.casefold() for issuer in query.issuers}

        def passes(record_id: str) -> bool:
            credential = credentials[record_id]
            return (
                (not fields or not fields.isdisjoint(credential.fields))
                and (query.include_retired or credential.status is not Status.RETIRED)
                and (not query.levels or credential.level in query.levels)
                and (not query.credential_types or credential.type in query.credential_types)
                and (not issuers or credential.issuer.casefold() in issuers)
                and (credential.duplicate_of is None or credential.duplicate_of not in credentials)
            )

        return passes


def min_max(scores: Mapping[str, float]) -> dict[str, float]:
    """The scores spread over 0..1; all 1 where they are equal."""
    if not scores:
        return {}
    low, high = min(scores.values()), max(scores.values())
    spread = high - low
    return {key: (score - low) / spread if spread else 1.0 for key, score in scores.items()}
