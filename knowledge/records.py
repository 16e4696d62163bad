"""Rows of the data files to validated records and back, and the whole catalog in one call."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from knowledge import shapes
from knowledge.errors import DataError, RecordError
from knowledge.models import Credential, Rate, RecognitionNote, Role, Source
from knowledge.rows import BadRow, Finding, Shape, bad, parse_line, read_file

T = TypeVar("T")
MAX_SHOWN = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a record stands: the file (relative to the data folder, with ``/``) and its line, from 1."""

    file: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """All records of a data folder, each mapping in the order of its keys.

    ``findings`` are the rows that were left out and why. ``fingerprint`` is the SHA-256 (hexadecimal) of the names and
    contents of all files. ``places`` maps ``credential:<id>``, ``note:<id>``, ``role:<id>``, ``rate:<currency>`` and
    ``source:<id>`` to where the record stands.
    """

    credentials: Mapping[str, Credential]
    notes: Mapping[str, RecognitionNote]
    roles: Mapping[str, Role]
    rates: Mapping[str, Rate]
    sources: Mapping[str, Source]
    findings: tuple[Finding, ...]
    fingerprint: str
    places: Mapping[str, Place]

    def finding(self, key: str, field: str, problem: str, fix: str, *, is_error: bool = True) -> Finding:
        """A finding about the record that ``places`` knows as ``key``."""
        place = self.places[key]
        return Finding(
            file=place.file,
            line=place.line,
            record=key.partition(":")[2],
            field=field,
            problem=problem,
            fix=fix,
            is_error=is_error,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kind:
    """One kind of row: where its files are and how a row is read and named."""

    name: str
    pattern: str
    shape: Callable[[object], object]
    key: str = "id"


_KINDS = (
    _Kind(name="source", pattern="sources.jsonl", shape=shapes.SOURCE, key="source_id"),
    _Kind(name="credential", pattern="catalog/*.jsonl", shape=shapes.CREDENTIAL),
    _Kind(name="note", pattern="recognition/*.jsonl", shape=shapes.NOTE),
    _Kind(name="role", pattern="roles/*.jsonl", shape=shapes.ROLE),
    _Kind(name="rate", pattern="rates.jsonl", shape=shapes.RATE, key="currency"),
)


class _Loading:
    """The state of one load: what was read, where, and what was wrong."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.findings: list[Finding] = []
        self.places: dict[str, Place] = {}
        self.contents: dict[str, bytes] = {}

    def rows(self, kind: _Kind) -> Iterator[tuple[str, object]]:
        """Key and record of every good row of ``kind``, the first of each key; the rest become findings."""
        for path in sorted(self.data_dir.glob(kind.pattern)):
            name = path.relative_to(self.data_dir).as_posix()
            self.contents[name] = read_file(path)
            for line, raw in enumerate(self.contents[name].split(b"\n"), start=1):
                if raw.strip():
                    yield from self._row(kind, Place(file=name, line=line), raw)

    def _row(self, kind: _Kind, place: Place, raw: bytes) -> Iterator[tuple[str, object]]:
        key: str | None = None
        try:
            data = parse_line(raw)
            if isinstance(data, dict) and isinstance(given := data.get(kind.key), str):
                key = given
            record = kind.shape(data)
            known = self.places.setdefault(f"{kind.name}:{key}", place)
            if known is not place:
                raise bad(f"{kind.key} stands already in {known.file}:{known.line}", "keep one, or give it another id")
        except BadRow as row:
            shown = None if key is None else ascii(key)[1:-1][:MAX_SHOWN]
            for p in row.problems:
                self.findings.append(
                    Finding(file=place.file, line=place.line, record=shown, field=p.field, problem=p.problem, fix=p.fix)
                )
        else:
            yield str(key), record


def load_catalog(data_dir: Path | None = None) -> Catalog:
    """The catalog in ``data_dir`` (default: the one that ships). Bad rows are left out and listed in ``findings``.

    Reads files. Raises ``DataError`` where the folder is missing or a file cannot be read at all.
    """
    loading = _Loading(_data_folder(data_dir))
    records = {kind.name: dict(sorted(loading.rows(kind))) for kind in _KINDS}
    return Catalog(
        credentials=_only(records["credential"], Credential),
        notes=_only(records["note"], RecognitionNote),
        roles=_only(records["role"], Role),
        rates=_only(records["rate"], Rate),
        sources=_only(records["source"], Source),
        findings=tuple(loading.findings),
        fingerprint=_fingerprint(loading.contents),
        places=loading.places,
    )


def fingerprint_of(data_dir: Path | None = None) -> str:
    """The ``fingerprint`` that :func:`load_catalog` would give, without reading the rows.

    Reads files. Raises ``DataError`` where the folder is missing or a file cannot be read at all.
    """
    folder = _data_folder(data_dir)
    files = {path for kind in _KINDS for path in folder.glob(kind.pattern)}
    return _fingerprint({path.relative_to(folder).as_posix(): read_file(path) for path in files})


def _data_folder(data_dir: Path | None) -> Path:
    folder = data_dir or Path(__file__).parent / "data"
    if not folder.is_dir():
        raise DataError(f"There is no data folder {folder}. Name another one, or install the package again.")
    return folder


def _fingerprint(contents: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(contents.items()):
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _only(records: Mapping[str, object], kind: type[T]) -> dict[str, T]:
    return {key: record for key, record in records.items() if isinstance(record, kind)}


def _made(shape: Shape[T], data: Mapping[str, object]) -> T:
    try:
        return shape(data)
    except BadRow as row:
        raise RecordError(str(row)) from row


def credential_from_json(data: Mapping[str, object]) -> Credential:
    """The credential of a row. Raises ``RecordError`` that lists every problem of the row."""
    return _made(shapes.CREDENTIAL, data)


def note_from_json(data: Mapping[str, object]) -> RecognitionNote:
    """The recognition note of a row. Raises ``RecordError`` that lists every problem of the row."""
    return _made(shapes.NOTE, data)


def role_from_json(data: Mapping[str, object]) -> Role:
    """The role of a row. Raises ``RecordError`` that lists every problem of the row."""
    return _made(shapes.ROLE, data)


def rate_from_json(data: Mapping[str, object]) -> Rate:
    """The exchange rate of a row. Raises ``RecordError`` that lists every problem of the row."""
    return _made(shapes.RATE, data)


def source_from_json(data: Mapping[str, object]) -> Source:
    """The source of a row. Raises ``RecordError`` that lists every problem of the row."""
    return _made(shapes.SOURCE, data)


def _default(field: Field[object]) -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _plain_member(member) for key, member in value.items()}
    return value if value is None or isinstance(value, str | int | bool) else record_to_json(value)


def _plain_member(member: object) -> object:
    if isinstance(member, str):
        return member
    return {key: value for key, value in record_to_json(member).items() if key != "attribute"}


def record_to_json(record: object) -> dict[str, object]:
    """A record of :mod:`knowledge.models` as the object of its row; what has its default is left out."""
    if not is_dataclass(record):
        raise TypeError(f"{type(record).__name__} is not a record")
    found = ((field, getattr(record, field.name)) for field in fields(record))
    return {field.name: _plain(value) for field, value in found if value != _default(field)}


def credential_to_json(credential: Credential) -> dict[str, object]:
    """The row of a credential; ``credential_from_json`` reads it back."""
    return record_to_json(credential)


def note_to_json(note: RecognitionNote) -> dict[str, object]:
    """The row of a recognition note; ``note_from_json`` reads it back."""
    return record_to_json(note)


def role_to_json(role: Role) -> dict[str, object]:
    """The row of a role; ``role_from_json`` reads it back."""
    return record_to_json(role)


def rate_to_json(rate: Rate) -> dict[str, object]:
    """The row of an exchange rate; ``rate_from_json`` reads it back."""
    return record_to_json(rate)


def source_to_json(source: Source) -> dict[str, object]:
    """The row of a source; ``source_from_json`` reads it back."""
    return record_to_json(source)
