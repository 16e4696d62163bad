"""Errors of the knowledge base.

KnowledgeError
├── DataError            a data file cannot be read at all (a bad row is a finding, not an error)
│   └── RecordError      one object does not hold what a record must
├── ModelError           the embedding model is missing or not the one expected
└── SnapshotError        the index is missing, damaged or does not fit
    ├── SnapshotMissing
    ├── SnapshotDamaged
    ├── SnapshotOutdated
    └── IndexBusy
"""

from __future__ import annotations


class KnowledgeError(Exception):
    """Base of all errors of the knowledge base. The message names the thing and the fix."""


class DataError(KnowledgeError):
    """A data file cannot be read at all."""


class RecordError(DataError):
    """One object does not hold what a record must; the message lists every problem."""


class ModelError(KnowledgeError):
    """The embedding model is missing or not the one expected."""


class SnapshotError(KnowledgeError):
    """The index cannot be used."""


class SnapshotMissing(SnapshotError):  # noqa: N818  (reads as what is the case)
    """There is no index yet."""


class SnapshotDamaged(SnapshotError):  # noqa: N818  (reads as what is the case)
    """A file of the index is missing, cut short or changed."""


class SnapshotOutdated(SnapshotError):  # noqa: N818  (reads as what is the case)
    """The index was built from other records, another embedder or another format."""


class IndexBusy(SnapshotError):  # noqa: N818  (reads as what is the case)
    """Another process is writing the index of this folder."""
