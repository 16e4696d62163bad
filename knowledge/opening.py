"""Opening a knowledge base: the index that stands, a new one, or the catalog alone."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from pathlib import Path

from knowledge.base import KnowledgeBase
from knowledge.dense import ChromaStore
from knowledge.embeddings import Embedder, MiniLmEmbedder, RememberingEmbedder
from knowledge.errors import IndexBusy, KnowledgeError, ModelError, SnapshotError
from knowledge.indexing import Progress, build_index, is_shrunken, writing
from knowledge.lexical import LexicalIndex
from knowledge.passages import passages_of
from knowledge.records import Catalog, fingerprint_of, load_catalog
from knowledge.retrieval import WORDS_ALONE, Retriever, Sides
from knowledge.snapshot import CHROMA, Fit, Snapshot, fit_of, open_current

# An index of the shipped catalog takes some seconds; a process that builds for longer than this is taken to be stuck.
_WAIT_S = 60.0
_POLL_S = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How to open a knowledge base; ``data_dir`` ``None`` is the catalog that ships. See :func:`open_knowledge`."""

    index_dir: Path
    embedder: Embedder
    progress: Progress | None = None
    dense: str = "exact"
    read_only: bool = False
    data_dir: Path | None = None
    wait_s: float = _WAIT_S


def open_knowledge(
    index_dir: Path,
    *,
    progress: Progress | None = None,
    dense: str = "exact",
    read_only: bool = False,
    embedder: Embedder | None = None,
) -> KnowledgeBase:
    """The knowledge base of the shipped catalog with its index in ``index_dir``, which is built where none fits.

    ``dense`` is ``exact`` (scan of the snapshot's vectors), ``chroma`` (in the snapshot's folder) or the address of a
    Chroma server, ``http://host:port``; the order of hits is the same. ``read_only``: never build. ``progress`` is
    called with steps done, steps in all and a label while an index is built, which blocks for some seconds.
    Where no index can be had it answers from the catalog in memory, by words alone, and says so in ``degraded``.

    Raises:
        DataError: the catalog itself cannot be read.
        ValueError: ``dense`` is none of these.
    """
    return open_with(
        Opening(
            index_dir=index_dir,
            embedder=embedder or MiniLmEmbedder(),
            progress=progress,
            dense=dense,
            read_only=read_only,
        )
    )


def open_with(opening: Opening) -> KnowledgeBase:
    """As :func:`open_knowledge`, for any catalog folder.

    Raises:
        DataError: the catalog itself cannot be read.
        ValueError: ``dense`` is none of the known stores.
    """
    if opening.dense not in ("exact", "chroma") and not opening.dense.startswith(("http://", "https://")):
        known = "exact, chroma or http://host:port of a Chroma server"
        raise ValueError(f"{opening.dense!r} is no vector store. Use {known}.")
    fit = fit_of(fingerprint_of(opening.data_dir), opening.embedder)
    try:
        return _from_snapshot(open_current(opening.index_dir, fit), opening)
    except SnapshotError as exc:
        problem: KnowledgeError = exc
    catalog = load_catalog(opening.data_dir)
    if not opening.read_only:
        try:
            return _from_snapshot(_built_or_awaited(opening, catalog, fit), opening)
        except KnowledgeError as exc:
            problem = exc
    return _from_old(opening, catalog, fit, problem) or _from_catalog(opening, catalog, problem)


def _built_or_awaited(opening: Opening, catalog: Catalog, fit: Fit) -> Snapshot:
    """A new index; where another process is building it, that one's."""
    give_up_at = time.monotonic() + opening.wait_s
    while True:
        try:
            return build_index(opening.index_dir, catalog, opening.embedder, opening.progress)
        except IndexBusy:
            if time.monotonic() >= give_up_at:
                raise
        if opening.progress:
            opening.progress(0, 0, "Waiting for another process that builds the index")
        time.sleep(_POLL_S)
        try:
            return open_current(opening.index_dir, fit)
        except SnapshotError:
            continue


def _from_old(opening: Opening, catalog: Catalog, fit: Fit, problem: KnowledgeError) -> KnowledgeBase | None:
    """The index of before, where the catalog lost so much that it must not replace it."""
    try:
        old = open_current(opening.index_dir)
    except SnapshotError:
        return None
    is_readable = old.manifest.fit.code == fit.code and old.manifest.fit.embedder == fit.embedder
    if not is_readable or not is_shrunken(old, catalog):
        return None
    return _from_snapshot(old, opening, str(problem))


def _from_snapshot(snapshot: Snapshot, opening: Opening, problem: str | None = None) -> KnowledgeBase:
    embedder = RememberingEmbedder(opening.embedder)
    sides = Sides(
        rows=lambda: snapshot.records.rows,
        lexical=lambda: snapshot.lexical,
        dense=lambda: snapshot.exact,
    )
    if opening.dense != "exact":
        sides = replace(sides, dense=lambda: _chroma(snapshot, opening), spare=sides.dense)
    model_problem = _model_problem(opening.embedder)
    if model_problem:
        sides = replace(sides, dense=None)
    problems = [text for text in (problem, model_problem) if text]
    return KnowledgeBase(
        snapshot.records,
        Retriever(sides, embedder, snapshot.records),
        embedder,
        index_id=snapshot.name,
        problem=" ".join(problems) or None,
    )


def _from_catalog(opening: Opening, catalog: Catalog, problem: KnowledgeError) -> KnowledgeBase:
    passages = passages_of(catalog.credentials, catalog.notes, catalog.roles)
    rows = [(passage.kind, passage.record_id) for passage in passages]
    embedder = RememberingEmbedder(opening.embedder)
    sides = Sides(
        rows=lambda: rows,
        lexical=lambda: LexicalIndex.build(passages),
        dense=None,
    )
    return KnowledgeBase(
        catalog,
        Retriever(sides, embedder, catalog),
        embedder,
        index_id=f"catalog-{catalog.fingerprint[:16]}",
        problem=f"{problem} {WORDS_ALONE}",
    )


def _chroma(snapshot: Snapshot, opening: Opening) -> ChromaStore:
    if opening.dense != "chroma":
        return ChromaStore.open(opening.dense, f"advisor-{snapshot.name}", snapshot.vectors, snapshot.kinds)
    with writing(opening.index_dir):
        return ChromaStore.open(snapshot.folder / CHROMA, "passages", snapshot.vectors, snapshot.kinds)


def _model_problem(embedder: Embedder) -> str | None:
    """A cheap look at the model: its files are there and have their sizes."""
    try:
        embedder.check()
    except ModelError as exc:
        return f"{exc} {WORDS_ALONE}"
    return None
