"""Building an index: aside, read back, then put in place by one atomic step."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path
from typing import BinaryIO, Protocol, TypeAlias

from knowledge.embeddings import Embedder, FloatArray
from knowledge.errors import IndexBusy, SnapshotDamaged, SnapshotError
from knowledge.lexical import LexicalIndex
from knowledge.passages import Passage, passages_of
from knowledge.snapshot import (
    LEXICAL,
    MANIFEST,
    RECORDS,
    VECTORS,
    Fit,
    Manifest,
    Snapshot,
    StoredFile,
    current_name,
    fit_of,
    open_current,
    sha256_of,
    snapshots_dir,
)
from knowledge.stored_records import Records, write_records

# Steps done, steps in all, what is being done.
Progress: TypeAlias = Callable[[int, int, str], None]

_STEP = 32
# A reader that has just read the old name still opens the old snapshot; none takes this long to do so.
_KEEP_OLD_S = 600
# A catalog that lost more than this share of its credentials at once is taken for a broken one.
_MOST_LOST = 0.2


class FingerprintedRecords(Records, Protocol):
    """Records with the fingerprint of what they were read from. A ``Catalog`` is one."""

    @property
    def fingerprint(self) -> str:
        """Changes when any record changes."""


def build_index(
    index_dir: Path, catalog: FingerprintedRecords, embedder: Embedder, progress: Progress | None = None
) -> Snapshot:
    """Build an index of the catalog, read it back and make it the current one. Blocks for seconds, writes files.

    The index that was current stays until the new one stands, and a catalog that is empty or lost more than a fifth of
    its credentials never replaces it.

    Raises:
        IndexBusy: another process is building in this folder.
        ModelError: the embedding model is missing or another one.
        SnapshotError: the folder cannot be written to, or the catalog has shrunk.
    """
    report = progress or _no_progress
    with writing(index_dir):
        _refuse_shrunken(index_dir, catalog)
        embedder.check(thorough=True)
        _remove_leftovers(index_dir)
        fit = fit_of(catalog.fingerprint, embedder)
        aside = snapshots_dir(index_dir) / f"{fit.key}.{os.getpid()}.tmp"
        try:
            with _disk_errors(index_dir):
                aside.mkdir(parents=True)
                _fill(aside, fit, catalog, embedder, report)
                snapshot = _put_in_place(index_dir, aside, fit.key)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        report(1, 1, "Index ready")
        return snapshot


@contextmanager
def writing(index_dir: Path) -> Iterator[None]:
    """Hold the lock of the one writer of an index folder. The system drops it when a process dies.

    Raises:
        IndexBusy: another process holds it.
        SnapshotError: the folder cannot be written to.
    """
    with _disk_errors(index_dir):
        index_dir.mkdir(parents=True, exist_ok=True)
        stream = (index_dir / "index.lock").open("ab")
    with stream:
        if not _locked(stream):
            what = f"Another process is building the index in {index_dir}."
            raise IndexBusy(f"{what} Wait until it is done, or name another folder with ADVISOR_DATA_DIR.")
        yield


def _locked(stream: BinaryIO) -> bool:
    """Take the lock of the operating system on an open file; it goes with the file or the process."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _fill(folder: Path, fit: Fit, catalog: FingerprintedRecords, embedder: Embedder, report: Progress) -> None:
    """Write all files of a snapshot into an empty folder, the manifest last."""
    passages = passages_of(catalog.credentials, catalog.notes, catalog.roles)
    write_records(folder / RECORDS, catalog, [(passage.kind, passage.record_id) for passage in passages])
    (folder / LEXICAL).mkdir()
    LexicalIndex.build(passages, folder / LEXICAL)
    _write_vectors(folder / VECTORS, passages, embedder, report)
    files = {file.relative_to(folder).as_posix(): file for file in sorted(folder.rglob("*")) if _is_kept(file)}
    for file in files.values():
        _flush(file)
    manifest = Manifest(
        fit=fit,
        counts=_counts(catalog, passages),
        files={name: StoredFile(size=file.stat().st_size, sha256=sha256_of(file)) for name, file in files.items()},
    )
    (folder / MANIFEST).write_text(manifest.to_json(), encoding="utf-8")
    _flush(folder / MANIFEST)


def _is_kept(file: Path) -> bool:
    return file.is_file() and file.suffix != ".lock"


def _counts(catalog: Records, passages: tuple[Passage, ...]) -> Mapping[str, int]:
    return {
        "credential": len(catalog.credentials),
        "note": len(catalog.notes),
        "role": len(catalog.roles),
        "rate": len(catalog.rates),
        "source": len(catalog.sources),
        "passage": len(passages),
    }


def _write_vectors(file: Path, passages: tuple[Passage, ...], embedder: Embedder, report: Progress) -> None:
    import numpy as np

    total = len(passages)
    parts: list[FloatArray] = [embedder.embed([])]
    for start in range(0, total, _STEP):
        report(start, total, "Building the index")
        parts.append(embedder.embed([passage.text for passage in passages[start : start + _STEP]]))
    with file.open("wb") as stream:
        np.save(stream, np.concatenate(parts), allow_pickle=False)
    report(total, total, "Building the index")


def _put_in_place(index_dir: Path, aside: Path, key: str) -> Snapshot:
    """Read the new snapshot back, give it its name, and let ``current`` name it."""
    _read_back(aside)
    parent = snapshots_dir(index_dir)
    names = chain([key], (f"{key}-{number}" for number in count(2)))
    name = next(name for name in names if not (parent / name).exists())
    aside.rename(parent / name)
    _flush(parent)
    old = _name_or_none(index_dir)
    _swap(index_dir, name)
    if old and (parent / old).is_dir():
        os.utime(parent / old)  # from now on it is old
    _remove_old(index_dir, keep=name, now=time.time())
    return Snapshot.open(parent / name)


def _read_back(folder: Path) -> None:
    """Open what was written and ask it something.

    Raises:
        SnapshotDamaged: it does not hold what it should.
    """
    import numpy as np

    snapshot = Snapshot.open(folder)
    snapshot.check(thorough=True)
    found, counts = snapshot.records, snapshot.manifest.counts
    kept = {"credential": found.credentials, "note": found.notes, "role": found.roles, "rate": found.rates}
    is_whole = all(len(mapping) == counts[kind] for kind, mapping in kept.items())
    is_whole &= len(found.rows) == len(snapshot.vectors) == LexicalIndex.open(folder / LEXICAL).count
    is_whole &= bool(np.isfinite(snapshot.vectors).all())
    for kind, rows in snapshot.kinds.items():
        if is_whole and rows:
            nearest = snapshot.exact.search(snapshot.vectors[rows.start], kind, 1)
            is_whole &= bool(nearest) and nearest[0][1] > 1 - 1e-3
            is_whole &= snapshot.lexical.holds(kind)
    if not is_whole:
        what = f"The new index {folder} could not be read back whole."
        raise SnapshotDamaged(f"{what} Check the disk, then run: advisor index.")


def _swap(index_dir: Path, name: str) -> None:
    """Make ``current`` name this snapshot, in one step."""
    temporary = index_dir / f"current.{os.getpid()}.tmp"
    try:
        temporary.write_text(f"{name}\n", encoding="ascii")
        _flush(temporary)
        temporary.replace(index_dir / "current")
    finally:
        temporary.unlink(missing_ok=True)
    _flush(index_dir)


def _flush(path: Path) -> None:
    """Have the system write a file (or the entries of a folder) to the disk."""
    if path.is_dir() and sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove_leftovers(index_dir: Path) -> None:
    """Remove what a build that died left behind; we hold the lock, so nobody is at work on it."""
    for path in snapshots_dir(index_dir).glob("*.tmp"):
        shutil.rmtree(path, ignore_errors=True)
    for path in index_dir.glob("current.*.tmp"):
        path.unlink(missing_ok=True)


def _remove_old(index_dir: Path, *, keep: str, now: float) -> None:
    """Remove snapshots that have not been the current one for some minutes."""
    for folder in sorted(snapshots_dir(index_dir).iterdir()):
        try:
            is_old = now - folder.stat().st_mtime > _KEEP_OLD_S
        except OSError:
            continue
        if is_old and folder.name != keep:
            shutil.rmtree(folder, ignore_errors=True)


def is_shrunken(before: Snapshot, catalog: Records) -> bool:
    """Whether the catalog lost so many credentials since this snapshot that it is taken for a broken one."""
    return len(catalog.credentials) < before.manifest.counts.get("credential", 0) * (1 - _MOST_LOST)


def _refuse_shrunken(index_dir: Path, catalog: Records) -> None:
    try:
        before = open_current(index_dir)
    except SnapshotError:
        return
    if is_shrunken(before, catalog):
        counts = f"{before.manifest.counts['credential']:,} to {len(catalog.credentials):,}"
        what = f"The catalog shrank from {counts} credentials, so the index of before stays."
        raise SnapshotError(f"{what} Run: advisor check. If it is right, remove {snapshots_dir(index_dir)} first.")


def _name_or_none(index_dir: Path) -> str | None:
    try:
        return current_name(index_dir)
    except SnapshotError:
        return None


@contextmanager
def _disk_errors(index_dir: Path) -> Iterator[None]:
    """Turn what a full, read-only or missing disk raises into one error of ours."""
    try:
        yield
    except OSError as exc:
        what = f"The index cannot be written to {index_dir} ({exc.strerror or exc})."
        raise SnapshotError(f"{what} Make room or name another folder with ADVISOR_DATA_DIR.") from exc


def _no_progress(_done: int, _total: int, _label: str) -> None:
    return None
