"""Keeping what the intent router learned on disk, so that a start need not learn it again."""

from __future__ import annotations

import contextlib
import hashlib
import io
import logging
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from bot.advisor.intents.model import VoteModel

if TYPE_CHECKING:
    from knowledge import FloatArray

FILE_NAME = "intents.cache"
_VERSION = "1"
_ARRAYS = ("vectors", "votes", "rarity", "gram_votes", "build_votes")
_DIGEST_BYTES = 32
# Two runs of one embedder on one text agree to seven digits; int8 models on different processors to about three.
_SAME = 0.999

_log = logging.getLogger(__name__)


def load_model(folder: Path, key: str, probe: FloatArray) -> VoteModel | None:
    """What was kept under ``key`` by an embedder that gives ``probe`` for the probing text; ``None`` where there is no
    such thing or it is damaged. Reads one file.
    """
    import numpy as np

    try:
        raw = (folder / FILE_NAME).read_bytes()
    except OSError:
        return None
    digest, body = raw[:_DIGEST_BYTES], raw[_DIGEST_BYTES:]
    if hashlib.sha256(body).digest() != digest:
        _log.info("the kept intent model is damaged; learning anew")
        return None
    with np.load(io.BytesIO(body), allow_pickle=False) as kept:
        arrays = {name: kept[name] for name in kept.files}
    if _text(arrays, "key") != _full(key) or arrays["probe"].shape != probe.shape:
        return None
    if float(arrays["probe"] @ probe) < _SAME:
        return None
    grams = {gram: position for position, gram in enumerate(_text(arrays, "grams").split("\n"))}
    return VoteModel(grams=grams, size=int(arrays["size"][0]), **{name: arrays[name] for name in _ARRAYS})


def keep_model(folder: Path, key: str, probe: FloatArray, model: VoteModel) -> None:
    """Keep ``model`` in one atomic step. Where the folder cannot be written, nothing happens: it is a cache."""
    import numpy as np

    buffer = io.BytesIO()
    # Grams hold no line break: they are made of words and single spaces.
    texts = {"key": _full(key), "grams": "\n".join(model.grams)}
    np.savez(
        buffer,
        allow_pickle=False,
        probe=probe,
        size=np.asarray([model.size], dtype=np.int64),
        **{name: np.frombuffer(text.encode("utf-8"), dtype=np.uint8) for name, text in texts.items()},
        **{name: getattr(model, name) for name in _ARRAYS},
    )
    body = buffer.getvalue()
    try:
        _replace(folder / FILE_NAME, hashlib.sha256(body).digest() + body)
    except OSError as exc:
        _log.info("the intent model cannot be kept (%s)", exc.strerror)


def _replace(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _full(key: str) -> str:
    return f"{_VERSION}-{key}"


def _text(arrays: Mapping[str, FloatArray], name: str) -> str:
    return arrays[name].tobytes().decode("utf-8")
