"""Both ways between our embedders and LangChain's ``Embeddings``. LangChain is imported on first use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from knowledge.embeddings import Embedder, FloatArray, clean_text
from knowledge.errors import ModelError

if TYPE_CHECKING:
    from langchain_core.embeddings import Embeddings


class LangChainEmbedder:
    """Any LangChain ``Embeddings`` object as an :class:`Embedder`. Vectors are normalised here; may use the network."""

    def __init__(self, embeddings: Embeddings, *, name: str) -> None:
        from langchain_core.embeddings import Embeddings

        if not isinstance(embeddings, Embeddings):
            raise ModelError(f"{type(embeddings).__name__} is not a LangChain Embeddings object. Pass one that is.")
        self._embeddings = embeddings
        self._name = name
        self._dimensions: int | None = None

    @property
    def name(self) -> str:
        """Name given by the caller."""
        return self._name

    @property
    def dimensions(self) -> int:
        """Length of each vector; asks the model once."""
        if self._dimensions is None:
            self._dimensions = int(self._vectors(["dimensions"]).shape[1])
        return self._dimensions

    @property
    def model_hash(self) -> str:
        """Empty: what stands behind a LangChain object cannot be known."""
        return ""

    def check(self, *, thorough: bool = False) -> None:
        """If ``thorough``, embed one word.

        Raises:
            ModelError: that does not work.
        """
        if thorough:
            self._vectors(["check"])

    def embed(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of the texts, shape (n, dimensions), float32, length 1.

        Raises:
            ModelError: the model behind it fails or returns something else than one vector a text.
        """
        import numpy as np

        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        return self._vectors([clean_text(text) for text in texts])

    def _vectors(self, texts: list[str]) -> FloatArray:
        import numpy as np

        try:
            vectors: FloatArray = np.asarray(self._embeddings.embed_documents(texts), dtype=np.float32)
        except Exception as exc:  # any vendor's library may stand behind it
            raise ModelError(
                f"The embedding model {self._name} failed ({type(exc).__name__}). Check its settings."
            ) from exc
        if vectors.ndim != 2 or len(vectors) != len(texts) or not np.isfinite(vectors).all():
            raise ModelError(f"The embedding model {self._name} did not return one vector a text. Check its settings.")
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        normalised: FloatArray = (vectors / np.where(lengths == 0, 1, lengths)).astype(np.float32)
        return normalised


def as_langchain(embedder: Embedder) -> Embeddings:
    """The embedder as a LangChain ``Embeddings`` object, for LangChain pipelines."""
    from langchain_core.embeddings import Embeddings

    class _Adapter(Embeddings):
        def embed_documents(self, texts: list[str]) -> list[list[float]]:
            return _as_lists(embedder.embed(texts))

        def embed_query(self, text: str) -> list[float]:
            return _as_lists(embedder.embed([text]))[0]

    return _Adapter()


def _as_lists(vectors: Any) -> list[list[float]]:  # noqa: ANN401  (numpy's tolist is untyped)
    rows: list[list[float]] = vectors.tolist()
    return rows
