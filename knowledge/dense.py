"""Search by meaning: the vectors of the passages, behind one protocol with two stores that give the same order."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from knowledge.embeddings import FloatArray
from knowledge.errors import SnapshotDamaged, SnapshotError

if TYPE_CHECKING:
    from chromadb.api import ClientAPI
    from chromadb.api.collection_configuration import CreateCollectionConfiguration
    from chromadb.api.models.Collection import Collection

_BATCH = 1_000
# Scores are compared to this many decimals, so that the order does not hang on how a library adds up.
_DECIMALS = 6
_NEAR = 1e-5
# Wide enough that Chroma's graph finds the true nearest: it is rescored and ordered by us.
_EF_CONSTRUCTION, _NEIGHBOURS, _EF_SEARCH = 200, 32, 400
# A small file is read: one that is cut short while it is mapped would end the process.
_MAP_FROM_BYTES = 64_000_000


class DenseStore(Protocol):
    """Finds passages by their vectors. Rows are positions in the list of passages. Thread-safe."""

    def search(self, vector: FloatArray, kind: str, limit: int) -> list[tuple[int, float]]:
        """Rows of one kind with their cosine, best first, ties by row.

        ``vector`` has the shape (dimensions,), float32, length 1. At most ``limit`` rows.

        Raises:
            SnapshotError: the store cannot be read.
        """


class ExactStore:
    """Compares with every vector. ``vectors`` (n, d), float32, length 1; ``kinds`` names the rows of each kind."""

    def __init__(self, vectors: FloatArray, kinds: dict[str, range]) -> None:
        self._vectors = vectors
        self._kinds = kinds

    @classmethod
    def open(cls, file: Path, kinds: dict[str, range]) -> ExactStore:
        """Open the vectors of a snapshot.

        Raises:
            SnapshotDamaged: the file is missing, cut short or holds something else.
        """
        return cls(open_vectors(file), kinds)

    def search(self, vector: FloatArray, kind: str, limit: int) -> list[tuple[int, float]]:
        """Rows of one kind with their cosine, best first, ties by row."""
        import numpy as np

        rows = self._kinds.get(kind, range(0))
        if not rows or limit < 1:
            return []
        scores = self._vectors[rows.start : rows.stop] @ vector
        wanted = min(len(rows), limit)
        lowest = -np.partition(-scores, wanted - 1)[wanted - 1]
        # With all that come near the last one: equal scores are told apart only after rounding, and by row.
        best = np.flatnonzero(scores >= lowest - _NEAR)
        return rescored(self._vectors, [rows.start + int(row) for row in best], vector)[:limit]


def open_vectors(file: Path) -> FloatArray:
    """The vectors of a snapshot, (n, d), float32; a large file is mapped into memory rather than read.

    Raises:
        SnapshotDamaged: the file is missing, cut short or holds something else.
    """
    import numpy as np

    try:
        is_large = file.stat().st_size > _MAP_FROM_BYTES
        vectors: FloatArray = np.load(file, mmap_mode="r" if is_large else None, allow_pickle=False)
    except (OSError, ValueError, EOFError) as exc:
        raise SnapshotDamaged(f"The vectors {file} cannot be read. Run: advisor index.") from exc
    if vectors.ndim != 2 or vectors.dtype != np.float32:
        raise SnapshotDamaged(f"The file {file} does not hold vectors. Run: advisor index.")
    return vectors


def rescored(vectors: FloatArray, rows: Sequence[int], vector: FloatArray) -> list[tuple[int, float]]:
    """The rows with their cosine, best first, ties by row. A score does not hang on which others are asked for."""
    import numpy as np

    scores = np.round((vectors[list(rows)] * vector).sum(axis=1, dtype=np.float64), _DECIMALS)
    return sorted(zip(rows, scores.tolist(), strict=True), key=lambda hit: (-hit[1], hit[0]))


class ChromaStore:
    """The same vectors in Chroma, one collection a kind, so that no search needs a metadata filter.

    Chroma proposes, our own vectors give the score: the order is that of :class:`ExactStore`.
    """

    def __init__(self, client: ClientAPI, name: str, vectors: FloatArray, kinds: dict[str, range]) -> None:
        self._vectors = vectors
        self._kinds = kinds
        self._lock = threading.Lock()
        with _as_snapshot_error("filled"):
            self._collections = {kind: self._filled(client, f"{name}-{kind}", kind) for kind in sorted(kinds)}

    @classmethod
    def open(cls, where: str | Path, name: str, vectors: FloatArray, kinds: dict[str, range]) -> ChromaStore:
        """Open a folder or a server (``http://host:port``) and fill in what it lacks. Blocks; may use the network.

        Raises:
            SnapshotError: Chroma cannot be reached, read or written.
        """
        with _as_snapshot_error("opened"):
            client = _client(where)
        return cls(client, name, vectors, kinds)

    def search(self, vector: FloatArray, kind: str, limit: int) -> list[tuple[int, float]]:
        """Rows of one kind with their cosine, best first, ties by row."""
        rows = self._kinds.get(kind, range(0))
        if not rows or limit < 1:
            return []
        wanted = min(len(rows), limit + 8)
        while True:
            with _as_snapshot_error("searched"), self._lock:
                found = self._collections[kind].query(query_embeddings=[vector.tolist()], n_results=wanted, include=[])
            hits = rescored(self._vectors, [int(row) for row in found["ids"][0]], vector)
            # More where the last one wanted has equals among those not fetched.
            if wanted == len(rows) or hits[-1][1] < hits[min(limit, len(hits)) - 1][1]:
                return hits[:limit]
            wanted = min(len(rows), wanted * 4)

    def _filled(self, client: ClientAPI, name: str, kind: str) -> Collection:
        rows = self._kinds[kind]
        options: CreateCollectionConfiguration = {
            "hnsw": {
                "space": "ip",
                "ef_construction": _EF_CONSTRUCTION,
                "max_neighbors": _NEIGHBOURS,
                "ef_search": _EF_SEARCH,
            }
        }
        made = client.get_or_create_collection(name, embedding_function=None, configuration=options)
        if made.count() != len(rows):
            client.delete_collection(name)
            made = client.create_collection(name, embedding_function=None, configuration=options)
            for start in range(rows.start, rows.stop, _BATCH):
                batch = range(start, min(start + _BATCH, rows.stop))
                made.add(ids=[str(row) for row in batch], embeddings=self._vectors[batch.start : batch.stop].tolist())
        if rows:  # a folder broken by a crash counts well and fails only when it is asked
            made.query(query_embeddings=[self._vectors[rows.start].tolist()], n_results=1, include=[])
        return made


def _client(where: str | Path) -> ClientAPI:
    import chromadb
    from chromadb.config import Settings

    settings = Settings(anonymized_telemetry=False)
    if isinstance(where, Path):
        return chromadb.PersistentClient(path=str(where), settings=settings)
    address = urlsplit(where)
    return chromadb.HttpClient(
        host=address.hostname or "localhost",
        port=address.port or (443 if address.scheme == "https" else 8000),
        ssl=address.scheme == "https",
        settings=settings,
    )


@contextmanager
def _as_snapshot_error(what: str) -> Iterator[None]:
    """Turn whatever Chroma and its parts raise into one error of ours."""
    try:
        yield
    except Exception as exc:  # Chroma lets through what httpx, SQLite and its own core raise
        reason = f"{type(exc).__name__}: {exc}"[:200]
        raise SnapshotError(f"Chroma could not be {what} ({reason}).") from exc
