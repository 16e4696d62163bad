from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from knowledge.dense import ChromaStore, ExactStore, open_vectors
from knowledge.embeddings import FloatArray
from knowledge.errors import SnapshotDamaged, SnapshotError

KINDS = {"credential": range(0, 400), "note": range(400, 430), "role": range(430, 430)}


def made_vectors(count: int = 430) -> FloatArray:
    found = np.random.default_rng(7).normal(size=(count, 32)).astype(np.float32)
    found[100:120] = found[0]  # equal scores
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    return found


VECTORS = made_vectors()


@pytest.fixture(scope="module")
def chroma(tmp_path_factory: pytest.TempPathFactory) -> ChromaStore:
    return ChromaStore.open(tmp_path_factory.mktemp("chroma"), "passages", VECTORS, KINDS)


def test_exact_scan_orders_by_cosine_and_row() -> None:
    hits = ExactStore(VECTORS, KINDS).search(VECTORS[0], "credential", 21)
    assert [row for row, _ in hits] == [0, *range(100, 120)]
    assert all(score == pytest.approx(1, abs=1e-5) for _, score in hits)


def test_exact_scan_keeps_to_its_kind() -> None:
    store = ExactStore(VECTORS, KINDS)
    assert {row for row, _ in store.search(VECTORS[0], "note", 100)} == set(KINDS["note"])
    assert store.search(VECTORS[0], "role", 100) == []
    assert store.search(VECTORS[0], "nothing", 100) == []


def test_both_stores_give_the_same_order(chroma: ChromaStore) -> None:
    exact = ExactStore(VECTORS, KINDS)
    for number in range(0, 430, 10):
        for kind in KINDS:
            for limit in (1, 5, 100):
                assert chroma.search(VECTORS[number], kind, limit) == exact.search(VECTORS[number], kind, limit)


def test_chroma_is_filled_once_and_opened_again(tmp_path: Path) -> None:
    first = ChromaStore.open(tmp_path, "passages", VECTORS, KINDS)
    again = ChromaStore.open(tmp_path, "passages", VECTORS, KINDS)
    assert again.search(VECTORS[3], "credential", 10) == first.search(VECTORS[3], "credential", 10)


def test_chroma_that_lost_rows_is_filled_again(tmp_path: Path) -> None:
    import chromadb
    from chromadb.config import Settings

    ChromaStore.open(tmp_path, "passages", VECTORS, KINDS)
    client = chromadb.PersistentClient(path=str(tmp_path), settings=Settings(anonymized_telemetry=False))
    client.get_collection("passages-credential", embedding_function=None).delete(ids=["0", "100"])
    again = ChromaStore.open(tmp_path, "passages", VECTORS, KINDS)
    assert [row for row, _ in again.search(VECTORS[0], "credential", 2)] == [0, 100]


def test_a_broken_chroma_folder_is_an_error_of_ours(tmp_path: Path) -> None:
    (tmp_path / "chroma.sqlite3").write_bytes(b"not a database, not at all " * 100)
    with pytest.raises(SnapshotError, match="Chroma could not be"):
        ChromaStore.open(tmp_path, "passages", VECTORS, KINDS)


def test_an_unreachable_chroma_server_is_an_error_of_ours() -> None:
    with pytest.raises(SnapshotError, match="Chroma could not be opened"):
        ChromaStore.open("http://127.0.0.1:9", "passages", VECTORS, KINDS)


@pytest.mark.parametrize(
    "content", [b"", b"\x93NUMPY", b"garbage" * 100, pytest.param(None, id="missing"), pytest.param(b"cut", id="cut")]
)
def test_vectors_that_cannot_be_read_are_damaged(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "vectors.npy"
    if content == b"cut":
        np.save(file, VECTORS)
        file.write_bytes(file.read_bytes()[:-5])
    elif content is not None:
        file.write_bytes(content)
    with pytest.raises(SnapshotDamaged, match="advisor index"):
        open_vectors(file)


def test_pickled_vectors_are_refused(tmp_path: Path) -> None:
    np.save(tmp_path / "vectors.npy", np.array([{"a": 1}], dtype=object), allow_pickle=True)
    with pytest.raises(SnapshotDamaged):
        open_vectors(tmp_path / "vectors.npy")


def test_no_vectors_can_be_stored(tmp_path: Path) -> None:
    np.save(tmp_path / "vectors.npy", np.zeros((0, 32), dtype=np.float32))
    assert open_vectors(tmp_path / "vectors.npy").shape == (0, 32)
