from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from langchain_core.embeddings import Embeddings

from knowledge.embeddings import MODEL_DIR, MiniLmEmbedder, RememberingEmbedder
from knowledge.errors import ModelError
from knowledge.langchain_embeddings import LangChainEmbedder, as_langchain
from tests.knowledge.made_up import ODD_TEXTS, WordEmbedder


@pytest.fixture(scope="module")
def shipped() -> MiniLmEmbedder:
    return MiniLmEmbedder()


@pytest.fixture
def model_copy(tmp_path: Path) -> Path:
    for name in ("model.onnx", "tokenizer.json"):
        shutil.copy(MODEL_DIR / name, tmp_path / name)
    return tmp_path


def test_vectors_are_float32_of_length_one(shipped: MiniLmEmbedder) -> None:
    vectors = shipped.embed(["a certificate in data", "welding"])
    assert vectors.shape == (2, 384)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_no_texts_give_no_vectors(shipped: MiniLmEmbedder) -> None:
    assert shipped.embed([]).shape == (0, 384)


def test_near_meanings_are_nearer_than_far_ones(shipped: MiniLmEmbedder) -> None:
    question, near, far = shipped.embed(["drawing blood", "phlebotomy technician", "cloud computing architect"])
    assert question @ near > question @ far + 0.1


def test_the_vector_of_a_text_does_not_depend_on_its_neighbours(shipped: MiniLmEmbedder) -> None:
    texts = ["short", "a rather longer sentence about networks and routers " * 5, "C++"]
    assert np.array_equal(shipped.embed(texts)[0], shipped.embed(texts[:1])[0])


def test_odd_texts_have_vectors(shipped: MiniLmEmbedder) -> None:
    assert np.isfinite(shipped.embed(ODD_TEXTS)).all()


def test_the_shipped_model_is_the_one_named(shipped: MiniLmEmbedder) -> None:
    shipped.check(thorough=True)


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_missing_model_file_is_named_with_the_fix(model_copy: Path, name: str) -> None:
    (model_copy / name).unlink()
    with pytest.raises(ModelError, match=rf"{name} is missing. Install"):
        MiniLmEmbedder(model_copy).embed(["x"])


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_a_model_file_cut_short_is_refused(model_copy: Path, name: str) -> None:
    with (model_copy / name).open("r+b") as stream:
        stream.truncate(1_000)
    with pytest.raises(ModelError, match=f"{name} has 1,000 bytes"):
        MiniLmEmbedder(model_copy).embed(["x"])


def test_a_changed_model_of_the_same_size_is_found_by_its_hash(model_copy: Path) -> None:
    with (model_copy / "model.onnx").open("r+b") as stream:
        stream.seek(5_000_000)
        stream.write(b"\x00\x01\x02")
    MiniLmEmbedder(model_copy).check()
    with pytest.raises(ModelError, match="sha256 differs"):
        MiniLmEmbedder(model_copy).check(thorough=True)


def test_a_model_full_of_zeros_is_an_error_that_names_it(model_copy: Path) -> None:
    size = (model_copy / "model.onnx").stat().st_size
    (model_copy / "model.onnx").write_bytes(bytes(size))
    with pytest.raises(ModelError, match=r"model\.onnx cannot be loaded"):
        MiniLmEmbedder(model_copy).embed(["x"])


def test_a_remembered_text_is_not_embedded_again() -> None:
    words = WordEmbedder()
    remembering = RememberingEmbedder(words, size=2)
    first = remembering.embed(["one"])
    first[0][0] = 9  # what a caller does to its copy stays there
    assert remembering.embed(["one"])[0][0] != 9
    assert words.texts == 1
    remembering.embed(["two"])
    remembering.embed(["three"])
    remembering.embed(["one"])
    assert words.texts == 4


class _Fixed(Embeddings):
    def __init__(self, vectors: list[list[float]]) -> None:
        self._vectors = vectors

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return self._vectors[: len(texts)]

    def embed_query(self, text: str) -> list[float]:
        return self._vectors[0]


class _Failing(_Fixed):
    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        raise ConnectionError("https://user:secret@example.org refused")


def test_langchain_vectors_are_normalised() -> None:
    embedder = LangChainEmbedder(_Fixed([[3.0, 4.0], [0.0, 0.0]]), name="fixed")
    assert embedder.dimensions == 2
    assert embedder.embed(["a", "b"]).tolist() == pytest.approx(np.array([[0.6, 0.8], [0.0, 0.0]]))
    assert embedder.embed([]).shape == (0, 2)


def test_a_failing_langchain_model_is_named_without_its_address() -> None:
    with pytest.raises(ModelError, match="mine failed") as caught:
        LangChainEmbedder(_Failing([]), name="mine").embed(["a"])
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("vectors", [[], [[float("nan"), 1.0]], [[1.0, 2.0], [1.0]]])
def test_malformed_langchain_vectors_are_refused(vectors: list[list[float]]) -> None:
    with pytest.raises(ModelError):
        LangChainEmbedder(_Fixed(vectors), name="mine").embed(["a", "b"])


def test_anything_but_langchain_embeddings_is_refused() -> None:
    with pytest.raises(ModelError, match="str is not a LangChain"):
        LangChainEmbedder("openai:x", name="mine")  # type: ignore[arg-type]


def test_our_embedder_serves_langchain(shipped: MiniLmEmbedder) -> None:
    made = as_langchain(shipped)
    assert made.embed_query("data") == made.embed_documents(["data", "x"])[0]
