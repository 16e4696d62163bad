"""What the advisor knows: the catalog, the evidence in it, and search. This is the front door.

>>> knowledge = open_knowledge(Path("index"))                          # doctest: +SKIP
>>> knowledge.search(Query(text="help desk, no experience"))           # doctest: +SKIP
"""

from knowledge.base import KnowledgeBase
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
from knowledge.evidence import EvidenceMaker
from knowledge.indexing import Progress, build_index
from knowledge.models import Hit, Query
from knowledge.opening import open_knowledge
from knowledge.records import Catalog, load_catalog

__all__ = [
    "Catalog",
    "DataError",
    "Embedder",
    "EvidenceMaker",
    "FloatArray",
    "Hit",
    "IndexBusy",
    "KnowledgeBase",
    "KnowledgeError",
    "ModelError",
    "Progress",
    "Query",
    "SnapshotDamaged",
    "SnapshotError",
    "SnapshotMissing",
    "SnapshotOutdated",
    "build_index",
    "load_catalog",
    "open_knowledge",
]
