"""A small made-up data folder that has no error, to be broken one thing at a time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def source_row(source_id: str = "issuer-page", **changes: Any) -> Row:
    return {"source_id": source_id, "title": "Issuer: page", "url": "https://issuer.example.org/page", **changes}


def credential_row(credential_id: str = "alpha", **changes: Any) -> Row:
    row: Row = {
        "id": credential_id,
        "name": f"Certified {credential_id.title()}",
        "short_name": credential_id.title(),
        "issuer": "Issuer",
        "issuer_kind": "professional-body",
        "type": "certification",
        "fields": ["cloud"],
        "source_ids": ["issuer-page"],
        "as_of": "2026-06",
        "confidence": "high",
        "verification": "official-page",
        "facts": {"price": fact_row("100", unit="USD", model="exam-fee")},
    }
    return {**row, **changes}


def fact_row(value: str | None = None, **changes: Any) -> Row:
    row = {"source_id": "issuer-page", "as_of": "2026-06", "confidence": "high", **changes}
    return row if value is None else {"value": value, **row}


def note_row(note_id: str = "note-alpha", **changes: Any) -> Row:
    row: Row = {
        "id": note_id,
        "organisation": "Ministry",
        "organisation_kind": "government",
        "credential_ids": ["alpha"],
        "relation": "required",
        "grade": "law-or-regulator",
        "field": "cloud",
        "region": "US",
        "claim": "The ministry asks for it in 12 of 40 roles.",
        "brief": "Asked for in 12 of 40 roles.",
        "source_ids": ["issuer-page"],
        "confidence": "high",
        "verification": "official-page",
        "as_of": "2026",
    }
    return {**row, **changes}


def role_row(role_id: str = "cloud-person", **changes: Any) -> Row:
    row: Row = {
        "id": role_id,
        "title": "Cloud person",
        "fields": ["cloud"],
        "entry_credential_ids": ["alpha"],
        "source_ids": ["issuer-page"],
    }
    return {**row, **changes}


def rate_row(currency: str = "USD", per_eur: str = "1.1") -> Row:
    return {"currency": currency, "per_eur": per_eur, "source_id": "issuer-page", "as_of": "2026-10-30"}


def write_lines(path: Path, rows: list[Row] | list[bytes]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = [row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows]
    path.write_bytes(b"".join(line + b"\n" for line in lines))


def write_catalog(folder: Path, **files: list[Any]) -> Path:
    """Write the folder; ``files`` replaces the rows of credentials, notes, roles, rates or sources."""
    places = {
        "credentials": ("catalog/cloud.jsonl", [credential_row(), credential_row("beta")]),
        "notes": ("recognition/cloud.jsonl", [note_row()]),
        "roles": ("roles/cloud.jsonl", [role_row()]),
        "rates": ("rates.jsonl", [rate_row(), rate_row("JPY", "175")]),
        "sources": ("sources.jsonl", [source_row()]),
    }
    for name, (path, rows) in places.items():
        write_lines(folder / path, files.get(name, rows))
    return folder
