"""What ``advisor doctor`` finds: one sentence each, with its fix."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Grade(StrEnum):
    """How bad it is."""

    GOOD = "good"
    NOTE = "note"
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding about one ``part``. ``fix`` says what to do; it is empty where all is well."""

    part: str
    grade: Grade
    text: str
    fix: str = ""
