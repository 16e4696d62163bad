"""Records in SQLite: what a snapshot keeps of the catalog, as JSON by kind and id."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from knowledge import records
from knowledge.errors import DataError, SnapshotDamaged, SnapshotError
from knowledge.models import Credential, Rate, RecognitionNote, Role, Source

T = TypeVar("T")


class Records(Protocol):
    """All records by id, each mapping in the order of its keys. A ``Catalog`` is one."""

    @property
    def credentials(self) -> Mapping[str, Credential]:
        """By id."""

    @property
    def notes(self) -> Mapping[str, RecognitionNote]:
        """By id."""

    @property
    def roles(self) -> Mapping[str, Role]:
        """By id."""

    @property
    def rates(self) -> Mapping[str, Rate]:
        """By currency."""

    @property
    def sources(self) -> Mapping[str, Source]:
        """By source id."""


class LazyRecords(Mapping[str, T], Generic[T]):
    """Records that are read from their JSON when first asked for."""

    def __init__(self, texts: Mapping[str, str], read: Callable[[Mapping[str, object]], T]) -> None:
        self._texts = texts
        self._read = read
        self._made: dict[str, T] = {}

    def __getitem__(self, key: str) -> T:
        made = self._made.get(key)
        if made is None:
            text = self._texts[key]
            try:
                made = self._read(json.loads(text))
            except (ValueError, DataError) as exc:
                raise SnapshotDamaged(f"The index holds a broken record {key}. Run: advisor index.") from exc
            self._made[key] = made
        return made

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRecords:
    """The records of a snapshot; a :class:`Records`. ``rows`` names kind and record of each passage, by its row."""

    credentials: Mapping[str, Credential]
    notes: Mapping[str, RecognitionNote]
    roles: Mapping[str, Role]
    rates: Mapping[str, Rate]
    sources: Mapping[str, Source]
    rows: Sequence[tuple[str, str]]


def write_records(file: Path, source: Records, rows: Sequence[tuple[str, str]]) -> None:
    """Write all records and the rows of their passages into a new SQLite file.

    Raises:
        SnapshotError: it cannot be written.
    """
    found = (
        ("credential", source.credentials),
        ("note", source.notes),
        ("role", source.roles),
        ("rate", source.rates),
        ("source", source.sources),
    )
    try:
        with closing(sqlite3.connect(file)) as database, database:
            database.execute(
                "CREATE TABLE record (kind TEXT, id TEXT, json TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID"
            )
            database.execute("CREATE TABLE passage (row INTEGER PRIMARY KEY, kind TEXT, record_id TEXT)")
            for kind, mapping in found:
                database.executemany(
                    "INSERT INTO record VALUES (?, ?, ?)", ((kind, key, _json(mapping[key])) for key in sorted(mapping))
                )
            database.executemany(
                "INSERT INTO passage VALUES (?, ?, ?)", ((row, *passage) for row, passage in enumerate(rows))
            )
    except (sqlite3.Error, OSError) as exc:
        raise SnapshotError(f"The records cannot be written to {file} ({exc}). Check free space and rights.") from exc


def read_records(file: Path) -> StoredRecords:
    """Read what :func:`write_records` wrote; the file is closed again.

    Raises:
        SnapshotDamaged: the file is missing, cut short or holds something else.
    """
    texts: dict[str, dict[str, str]] = {kind: {} for kind in ("credential", "note", "role", "rate", "source")}
    try:
        # immutable: no lock and no journal, so that a read-only folder will do
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            for kind, key, text in database.execute("SELECT kind, id, json FROM record ORDER BY kind, id"):
                texts[kind][key] = text
            rows = list(database.execute("SELECT kind, record_id FROM passage ORDER BY row"))
    except (sqlite3.Error, KeyError, ValueError) as exc:
        raise SnapshotDamaged(f"The records {file} cannot be read. Run: advisor index.") from exc
    return StoredRecords(
        credentials=LazyRecords(texts["credential"], records.credential_from_json),
        notes=LazyRecords(texts["note"], records.note_from_json),
        roles=LazyRecords(texts["role"], records.role_from_json),
        rates=LazyRecords(texts["rate"], records.rate_from_json),
        sources=LazyRecords(texts["source"], records.source_from_json),
        rows=rows,
    )


def _json(record: object) -> str:
    return json.dumps(records.record_to_json(record), ensure_ascii=False, separators=(",", ":"))
