"""What the advisor knows: the catalog, the evidence in it, and search. This is the front door.

>>> knowledge = open_knowledge(Path("index"))                          # doctest: +SKIP
>>> knowledge.search(Query(text="help desk, no experience"))           # doctest: +SKIP
"""

from knowledge.base import KnowledgeBase
from knowledge.checking import CheckReport, check_catalog
from knowledge.coverage import AGES, Coverage
from knowledge.embeddings import Embedder, FloatArray
from knowledge.errors import (
    DataError,
    IndexBusy,
    KnowledgeError,
    ModelError,
    SnapshotDamaged,
    SnapshotError,
    SnapshotMissing,
    SnapshotOutdated,
)
from knowledge.evidence import EvidenceMaker, plain_amount, plain_number
from knowledge.indexing import Progress, build_index
from knowledge.models import (
    Confidence,
    Credential,
    CredentialType,
    Edge,
    EdgeKind,
    Evidence,
    EvidenceGrade,
    EvidenceKind,
    Fact,
    Level,
    Part,
    PriceModel,
    Rate,
    RecognitionNote,
    RegionalPrice,
    Relation,
    Requirement,
    RequirementKind,
    Role,
    Source,
    Status,
    Verification,
)
from knowledge.opening import open_knowledge
from knowledge.queries import Hit, Query
from knowledge.records import Catalog, load_catalog
from knowledge.rows import Finding

__all__ = [
    "AGES",
    "Catalog",
    "CheckReport",
    "Confidence",
    "Coverage",
    "Credential",
    "CredentialType",
    "DataError",
    "Edge",
    "EdgeKind",
    "Embedder",
    "Evidence",
    "EvidenceGrade",
    "EvidenceKind",
    "EvidenceMaker",
    "Fact",
    "Finding",
    "FloatArray",
    "Hit",
    "IndexBusy",
    "KnowledgeBase",
    "KnowledgeError",
    "Level",
    "ModelError",
    "Part",
    "PriceModel",
    "Progress",
    "Query",
    "Rate",
    "RecognitionNote",
    "RegionalPrice",
    "Relation",
    "Requirement",
    "RequirementKind",
    "Role",
    "SnapshotDamaged",
    "SnapshotError",
    "SnapshotMissing",
    "SnapshotOutdated",
    "Source",
    "Status",
    "Verification",
    "build_index",
    "check_catalog",
    "load_catalog",
    "open_knowledge",
    "plain_amount",
    "plain_number",
]
