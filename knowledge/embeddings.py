"""Texts to vectors: what an embedder is, and the shipped MiniLM model."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from knowledge.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

FloatArray: TypeAlias = "npt.NDArray[np.float32]"

MODEL_DIR = Path(__file__).parent / "embedding_model"
DIMENSIONS = 384
MAX_TOKENS = 256
# 256 tokens are about 1,200 characters of English; reading more than this only costs time.
_MAX_CHARACTERS = 10_000
_WORKERS = 2


class Embedder(Protocol):
    """Turns texts into vectors. Safe to call from several threads."""

    @property
    def name(self) -> str:
        """Name of the model, as the manifest of an index keeps it."""

    @property
    def dimensions(self) -> int:
        """Length of each vector."""

    @property
    def model_hash(self) -> str:
        """Identifies the exact model; empty where that cannot be known."""

    def check(self, *, thorough: bool = False) -> None:
        """Check that the model is there, and if ``thorough`` that it is the one named (which reads or asks it).

        Raises:
            ModelError: it is missing or another one.
        """

    def embed(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of the texts, shape (n, dimensions), float32, length 1. The vector of a text depends on it alone.

        Raises:
            ModelError: the model cannot be loaded or run.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class _ModelFile:
    name: str
    size: int
    sha256: str


_MODEL = _ModelFile(
    name="model.onnx", size=22_903_077, sha256="eac03db6082dbcc39cb061114005b1686cc3b1b25b7ade49d1bf1dd1699fe843"
)
_TOKENIZER = _ModelFile(
    name="tokenizer.json", size=466_247, sha256="be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
)


def clean_text(text: str) -> str:
    """The text with lone surrogates and NUL replaced, so that no library refuses it."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", " ")


class MiniLmEmbedder:
    """The int8 build of all-MiniLM-L6-v2 (English), run by onnxruntime.

    Texts are run one at a time, two at once: quantisation scales a batch together, so in a batch the vector of a text
    would depend on its neighbours (cosine down to .982); on two cores this is no slower. At most 256 tokens count.
    The model is loaded on first use.
    """

    def __init__(self, model_dir: Path = MODEL_DIR) -> None:
        self._dir = model_dir
        self._lock = threading.Lock()
        self._loaded: tuple[InferenceSession, Tokenizer] | None = None

    @property
    def name(self) -> str:
        """Name of the model."""
        return "all-MiniLM-L6-v2-int8"

    @property
    def dimensions(self) -> int:
        """Length of each vector."""
        return DIMENSIONS

    @property
    def model_hash(self) -> str:
        """The sha256 of the network and its tokenizer, shortened."""
        return f"{_MODEL.sha256[:16]}-{_TOKENIZER.sha256[:16]}"

    def check(self, *, thorough: bool = False) -> None:
        """Check the sizes of the model files, and if ``thorough`` their sha256 (reads 23 MB).

        Raises:
            ModelError: a file is missing, cannot be read or is not the one shipped.
        """
        for file in (_MODEL, _TOKENIZER):
            self._check_size(file)
            if thorough:
                self._check_hash(file)

    def embed(self, texts: Sequence[str]) -> FloatArray:
        """Vectors of the texts, shape (n, 384), float32, length 1; no texts give shape (0, 384).

        Raises:
            ModelError: the model is missing, changed or cannot be run.
        """
        import numpy as np

        if not texts:
            return np.zeros((0, DIMENSIONS), dtype=np.float32)
        self._load()
        if len(texts) == 1:
            return np.stack([self._vector(texts[0])])
        with ThreadPoolExecutor(max_workers=_WORKERS) as pool:
            return np.stack(list(pool.map(self._vector, texts)))

    def _vector(self, text: str) -> FloatArray:
        import numpy as np

        session, tokenizer = self._load()
        token_ids = np.asarray([tokenizer.encode(clean_text(text[:_MAX_CHARACTERS])).ids], dtype=np.int64)
        inputs = {
            "input_ids": token_ids,
            "attention_mask": np.ones_like(token_ids),
            "token_type_ids": np.zeros_like(token_ids),
        }
        try:
            hidden = session.run(None, inputs)[0]
        except _runtime_errors() as exc:
            raise self._problem(_MODEL, f"cannot be run ({type(exc).__name__})") from exc
        mean = hidden[0].mean(axis=0)
        vector: FloatArray = (mean / np.linalg.norm(mean)).astype(np.float32)
        return vector

    def _load(self) -> tuple[InferenceSession, Tokenizer]:
        with self._lock:
            if self._loaded is None:
                self._loaded = (self._load_session(), self._load_tokenizer())
            return self._loaded

    def _load_session(self) -> InferenceSession:
        self._check_size(_MODEL)
        import onnxruntime

        options = onnxruntime.SessionOptions()
        # One thread a text: two texts at once give twice the throughput, which two threads on one text do not.
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 3
        try:
            return onnxruntime.InferenceSession(
                str(self._dir / _MODEL.name), sess_options=options, providers=["CPUExecutionProvider"]
            )
        except _runtime_errors() as exc:
            raise self._problem(_MODEL, f"cannot be loaded ({type(exc).__name__})") from exc

    def _load_tokenizer(self) -> Tokenizer:
        self._check_size(_TOKENIZER)
        from tokenizers import Tokenizer

        try:
            tokenizer = Tokenizer.from_buffer((self._dir / _TOKENIZER.name).read_bytes())
        except (OSError, ValueError) as exc:
            raise self._problem(_TOKENIZER, "cannot be loaded") from exc
        tokenizer.no_padding()
        tokenizer.enable_truncation(MAX_TOKENS)
        return tokenizer

    def _check_size(self, file: _ModelFile) -> None:
        try:
            size = (self._dir / file.name).stat().st_size
        except OSError as exc:
            raise self._problem(file, "is missing") from exc
        if size != file.size:
            raise self._problem(file, f"has {size:,} bytes instead of {file.size:,}")

    def _check_hash(self, file: _ModelFile) -> None:
        try:
            with (self._dir / file.name).open("rb") as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError as exc:
            raise self._problem(file, f"cannot be read ({exc.strerror})") from exc
        if digest != file.sha256:
            raise self._problem(file, "is not the file that was shipped (its sha256 differs)")

    def _problem(self, file: _ModelFile, what: str) -> ModelError:
        return ModelError(f"The embedding model {self._dir / file.name} {what}. Install Credential Advisor again.")


def _runtime_errors() -> tuple[type[Exception], ...]:
    """What onnxruntime raises; its classes share no base but Exception."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    found = [kind for kind in vars(state).values() if isinstance(kind, type) and issubclass(kind, Exception)]
    return (*found, RuntimeError, ValueError, OSError)


class RememberingEmbedder:
    """Another embedder with the vectors of its last single texts kept, since one question is embedded several times.

    Keeps a digest of each text, never the text.
    """

    def __init__(self, embedder: Embedder, *, size: int = 256) -> None:
        self._embedder = embedder
        self._size = size
        self._lock = threading.Lock()
        self._kept: OrderedDict[bytes, FloatArray] = OrderedDict()

    @property
    def name(self) -> str:
        """Name of the embedder behind it."""
        return self._embedder.name

    @property
    def dimensions(self) -> int:
        """Length of each vector."""
        return self._embedder.dimensions

    @property
    def model_hash(self) -> str:
        """Hash of the model behind it."""
        return self._embedder.model_hash

    def check(self, *, thorough: bool = False) -> None:
        """Check the embedder behind it.

        Raises:
            ModelError: it is missing or another one.
        """
        self._embedder.check(thorough=thorough)

    def embed(self, texts: Sequence[str]) -> FloatArray:
        """As the embedder behind it.

        Raises:
            ModelError: the model cannot be loaded or run.
        """
        if len(texts) != 1:
            return self._embedder.embed(texts)
        key = hashlib.blake2b(texts[0].encode("utf-8", "surrogatepass"), digest_size=16).digest()
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key].copy()
        vectors = self._embedder.embed(texts)
        with self._lock:
            self._kept[key] = vectors.copy()
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)
        return vectors
