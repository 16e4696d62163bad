"""A small made-up catalog and an embedder without a model, for the tests of search."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from knowledge.embeddings import FloatArray
from knowledge.models import (
    Confidence,
    Credential,
    CredentialType,
    EvidenceGrade,
    RecognitionNote,
    Relation,
    Role,
    Source,
    Verification,
)
from knowledge.records import record_to_json

ODD_TEXTS = (
    "",
    " ",
    "\x00",
    "\ud800 lone \udfff",
    "🙂🙂",
    "a" * 100_000,
    "data " * 20_000,
    '"unclosed (quote AND OR NOT name:x^2 [a TO b] ~ * \\',
    "‮right to left",
    "z̷̢̈́a̶l̵g̴o̶" * 50,
    "\n\t\r",
    "C# C++ A+",
    "ＡＺ－９００",
)


def credential(key: str, **changes: Any) -> Credential:
    values: dict[str, Any] = {
        "id": key,
        "name": f"Certificate {key}",
        "short_name": key,
        "issuer": "Example Board",
        "issuer_kind": "company",
        "type": CredentialType.CERTIFICATION,
        "fields": ("data",),
        "confidence": Confidence.HIGH,
        "verification": Verification.OFFICIAL_PAGE,
    }
    return Credential(**{**values, **changes})


def note(key: str, **changes: Any) -> RecognitionNote:
    values: dict[str, Any] = {
        "id": key,
        "organisation": "Example Survey",
        "organisation_kind": "research",
        "credential_ids": (),
        "relation": Relation.DEFINES,
        "grade": EvidenceGrade.SURVEY,
        "field": "data",
        "region": "US",
        "claim": f"Claim {key}.",
        "brief": f"Brief {key}.",
        "source_ids": ("s1",),
        "confidence": Confidence.MEDIUM,
        "verification": Verification.OFFICIAL_PAGE,
    }
    return RecognitionNote(**{**values, **changes})


def role(key: str, **changes: Any) -> Role:
    values: dict[str, Any] = {
        "id": key,
        "title": key.replace("-", " "),
        "alternative_titles": (),
        "fields": ("data",),
        "skills": ("SQL",),
        "source_ids": ("s1",),
    }
    return Role(**{**values, **changes})


@dataclass(frozen=True, kw_only=True)
class MadeUpCatalog:
    """Satisfies what building an index needs of a ``Catalog``."""

    credentials: dict[str, Credential] = field(default_factory=dict)
    notes: dict[str, RecognitionNote] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    rates: dict[str, Any] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    fingerprint: str = "f" * 64


def catalog(*records: Credential | RecognitionNote | Role, fingerprint: str = "f" * 64) -> MadeUpCatalog:
    return MadeUpCatalog(
        credentials={item.id: item for item in records if isinstance(item, Credential)},
        notes={item.id: item for item in records if isinstance(item, RecognitionNote)},
        roles={item.id: item for item in records if isinstance(item, Role)},
        sources={"s1": Source(source_id="s1", title="A source")},
        fingerprint=fingerprint,
    )


SMALL = (
    credential(
        "security-plus",
        name="CompTIA Security+",
        short_name="Security+",
        aliases=("sec plus",),
        issuer="CompTIA",
        fields=("cybersecurity",),
        exam_codes=("SY0-701",),
        skills=("threats", "cryptography"),
    ),
    credential("a-plus", name="CompTIA A+", short_name="A+", issuer="CompTIA", fields=("it-support",)),
    credential("azure-fundamentals", name="Azure Fundamentals", fields=("cloud",), exam_codes=("AZ-900",)),
    credential(
        "google-data", name="Google Data Analytics Certificate", issuer="Google", skills=("spreadsheets", "SQL")
    ),
    credential("terraform", name="Terraform Associate", issuer="HashiCorp", fields=("cloud",)),
    note("survey", claim="Employers rank experience above certificates.", brief="Experience comes first."),
    role("data-analyst", skills=("SQL", "spreadsheets")),
)


def write_catalog(folder: Path, *records: Credential | RecognitionNote | Role) -> Path:
    """Write the records as the data files of a catalog."""
    for name in ("catalog", "recognition", "roles"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    made = catalog(*records)
    for file, found in (
        ("catalog/all.jsonl", made.credentials),
        ("recognition/all.jsonl", made.notes),
        ("roles/all.jsonl", made.roles),
        ("sources.jsonl", made.sources),
    ):
        lines = [json.dumps(record_to_json(record)) for record in found.values()]
        (folder / file).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return folder


class WordEmbedder:
    """Vectors from the words of a text: texts that share words are near. Counts its calls."""

    dimensions = 16
    model_hash = "made-up"

    def __init__(self, name: str = "words") -> None:
        self.name = name
        self.texts = 0

    def check(self, *, thorough: bool = False) -> None:
        return None

    def embed(self, texts: Sequence[str]) -> FloatArray:
        self.texts += len(texts)
        return np.stack([_vector(text) for text in texts]) if texts else np.zeros((0, 16), dtype=np.float32)


def _vector(text: str) -> FloatArray:
    total = np.full(16, 1e-3)
    for word in text.lower().split()[:200]:
        digest = hashlib.sha256(word.encode("utf-8", "replace")).digest()
        total += np.frombuffer(digest[:16], dtype=np.uint8) / 127.5 - 1
    vector: FloatArray = (total / np.linalg.norm(total)).astype(np.float32)
    return vector
