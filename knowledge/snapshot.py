"""A snapshot: one built index in its own folder, with a manifest that says what it was built from.

``<index folder>/current`` names the snapshot in use, ``<index folder>/snapshots/<name>/`` holds it. A snapshot is never
changed once it stands; it is a cache, the truth is the catalog.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from knowledge.dense import ExactStore, open_vectors
from knowledge.embeddings import Embedder, FloatArray
from knowledge.errors import SnapshotDamaged, SnapshotMissing, SnapshotOutdated
from knowledge.lexical import LexicalIndex
from knowledge.passages import KINDS, passages_of
from knowledge.stored_records import StoredRecords, read_records

FORMAT = 1
FIX = "Run: advisor index."
MANIFEST = "manifest.json"
RECORDS = "records.sqlite"
VECTORS = "vectors.npy"
LEXICAL = "lexical"
CHROMA = "chroma"

_NAME = re.compile(r"[0-9a-f]{16}(-\d{1,6})?\Z")
# Up to here all files are hashed at each opening (some milliseconds); above, their sizes are compared.
_HASH_UP_TO_BYTES = 64_000_000
_MANIFEST_UP_TO_BYTES = 1_000_000
# A snapshot holds what these modules made of the catalog; when one of them changes, it is built again.
_MODULES = ("models", "attributes", "shapes", "rows", "records", "stored_records", "passages", "lexical", "embeddings")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """What a snapshot was built from: the catalog's fingerprint, the code that read it, and the embedder."""

    records: str
    code: str
    embedder: str
    model_hash: str

    @property
    def key(self) -> str:
        """Sixteen hexadecimal digits that name a snapshot of these parts in this format."""
        text = json.dumps([FORMAT, self.records, self.code, self.embedder, self.model_hash])
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def fit_of(fingerprint: str, embedder: Embedder) -> Fit:
    """What a snapshot of this catalog with this embedder would be built from. Reads the code files once."""
    return Fit(records=fingerprint, code=_code_hash(), embedder=embedder.name, model_hash=embedder.model_hash)


@lru_cache(maxsize=1)
def _code_hash() -> str:
    digest = hashlib.sha256()
    for module in _MODULES:
        file = Path(__file__).with_name(f"{module}.py")
        digest.update(file.read_bytes() if file.is_file() else module.encode())
    return digest.hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """Size and sha256 of one file of a snapshot."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a snapshot was built from and what it holds. ``files`` by their path in the folder, with ``/``."""

    fit: Fit
    counts: Mapping[str, int]
    files: Mapping[str, StoredFile]

    def to_json(self) -> str:
        """The manifest file; ``sum`` is the hash of the rest."""
        body = {"format": FORMAT, **asdict(self)}
        digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
        return json.dumps({**body, "sum": digest}, indent=1, sort_keys=True) + "\n"

    @classmethod
    def read(cls, folder: Path) -> Manifest:
        """The manifest of a snapshot.

        Raises:
            SnapshotMissing: there is none.
            SnapshotDamaged: it cannot be understood.
            SnapshotOutdated: it is of another format.
        """
        file = folder / MANIFEST
        try:
            with file.open("rb") as stream:
                content = stream.read(_MANIFEST_UP_TO_BYTES)
            data = json.loads(content)
            if data["format"] != FORMAT:
                found = f"The index {folder} has format {data['format']}, this version reads format {FORMAT}."
                raise SnapshotOutdated(f"{found} {FIX}")
            made = cls(
                fit=Fit(**data["fit"]),
                counts={str(name): int(count) for name, count in data["counts"].items()},
                files={str(name): StoredFile(**entry) for name, entry in data["files"].items()},
            )
            if made.to_json().encode() != content:
                raise ValueError("not what was written")
        except FileNotFoundError as exc:
            raise SnapshotMissing(f"There is no index in {folder}. {FIX}") from exc
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as exc:
            raise SnapshotDamaged(f"The manifest {file} cannot be read. {FIX}") from exc
        return made


class Snapshot:
    """An opened snapshot. Its parts are read when first used."""

    def __init__(self, folder: Path, manifest: Manifest) -> None:
        self.folder = folder
        self.manifest = manifest

    @classmethod
    def open(cls, folder: Path) -> Snapshot:
        """Open a snapshot after checking its files (their hashes; only their sizes where they are large).

        Raises:
            SnapshotMissing, SnapshotDamaged, SnapshotOutdated: it cannot be used; each names the command to run.
        """
        snapshot = cls(folder, Manifest.read(folder))
        size = sum(file.size for file in snapshot.manifest.files.values())
        snapshot.check(thorough=size <= _HASH_UP_TO_BYTES)
        return snapshot

    @property
    def name(self) -> str:
        """Name of the snapshot: that of its folder."""
        return self.folder.name

    def check(self, *, thorough: bool) -> None:
        """Compare the files with the manifest: their sizes, and if ``thorough`` their sha256.

        Raises:
            SnapshotDamaged: one is missing, cut short or changed.
        """
        if missing := {RECORDS, VECTORS} - set(self.manifest.files):
            raise SnapshotDamaged(f"The index {self.folder} lacks {', '.join(sorted(missing))}. {FIX}")
        for name, expected in self.manifest.files.items():
            file = self.folder / name
            try:
                if file.stat().st_size != expected.size:
                    raise SnapshotDamaged(f"The file {file} of the index has another size than it had. {FIX}")
                if thorough and sha256_of(file) != expected.sha256:
                    raise SnapshotDamaged(f"The file {file} of the index was changed. {FIX}")
            except OSError as exc:
                raise SnapshotDamaged(f"The file {file} of the index cannot be read ({exc.strerror}). {FIX}") from exc

    @cached_property
    def records(self) -> StoredRecords:
        """All records, and the rows of their passages."""
        return read_records(self.folder / RECORDS)

    @cached_property
    def kinds(self) -> dict[str, range]:
        """The rows of each kind of record."""
        return rows_by_kind([kind for kind, _ in self.records.rows])

    @cached_property
    def vectors(self) -> FloatArray:
        """The vectors of the passages by row."""
        vectors = open_vectors(self.folder / VECTORS)
        if len(vectors) != len(self.records.rows):
            raise SnapshotDamaged(f"The index {self.folder} holds fewer or more vectors than passages. {FIX}")
        return vectors

    @cached_property
    def exact(self) -> ExactStore:
        """The vectors as a store."""
        return ExactStore(self.vectors, self.kinds)

    @cached_property
    def lexical(self) -> LexicalIndex:
        """The word index; made again in memory where it cannot be opened, as in a read-only folder."""
        try:
            index = LexicalIndex.open(self.folder / LEXICAL)
            if index.count == len(self.records.rows):
                return index
        except SnapshotDamaged:
            pass  # same passages, same order: the word index in memory finds the same
        found = self.records
        return LexicalIndex.build(passages_of(found.credentials, found.notes, found.roles))


def rows_by_kind(kinds: list[str]) -> dict[str, range]:
    """The rows of each kind, given the kind of each row; rows of a kind stand together."""
    found: dict[str, range] = {}
    for kind in KINDS:
        count = kinds.count(kind)
        start = kinds.index(kind) if count else 0
        found[kind] = range(start, start + count)
    return found


def sha256_of(file: Path) -> str:
    """The sha256 of a file in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def snapshots_dir(index_dir: Path) -> Path:
    """Where the snapshots of an index folder stand."""
    return index_dir / "snapshots"


def current_name(index_dir: Path) -> str:
    """The name that ``current`` holds.

    Raises:
        SnapshotMissing: there is no index yet.
        SnapshotDamaged: the file holds something else.
    """
    file = index_dir / "current"
    try:
        name = file.read_bytes()[:64].decode("ascii", "replace").strip()
    except FileNotFoundError as exc:
        raise SnapshotMissing(f"There is no index in {index_dir} yet. {FIX}") from exc
    except OSError as exc:
        raise SnapshotDamaged(f"The file {file} cannot be read ({exc.strerror}). {FIX}") from exc
    if not _NAME.match(name):
        raise SnapshotDamaged(f"The file {file} does not name an index. {FIX}")
    return name


def open_current(index_dir: Path, fit: Fit | None = None) -> Snapshot:
    """Open the snapshot in use, and check that it fits (``None``: whatever it was built from).

    Raises:
        SnapshotMissing, SnapshotDamaged, SnapshotOutdated: none can be used; each names the command to run.
    """
    folder = snapshots_dir(index_dir) / current_name(index_dir)
    if fit is not None:
        _check_fit(Manifest.read(folder).fit, fit, folder)
    return Snapshot.open(folder)


def _check_fit(found: Fit, wanted: Fit, folder: Path) -> None:
    if found == wanted:
        return
    if found.records != wanted.records:
        what = "from another state of the catalog"
    elif found.code != wanted.code:
        what = "by another version of this program"
    else:
        what = f"with the embedding model {found.embedder}, not with this {wanted.embedder}"
    raise SnapshotOutdated(f"The index {folder} was built {what}. {FIX}")
