"""The data of a figure read as what it must be; anything else is taken for unknown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

Row = Mapping[str, object]


def rows_of(data: Row, name: str) -> list[Row]:
    """The list of mappings under ``name``; empty where there is none."""
    found = data.get(name)
    return [each for each in found if isinstance(each, Mapping)] if isinstance(found, Sequence) else []


def texts_of(row: Row, name: str) -> list[str]:
    """The texts under ``name``."""
    found = row.get(name)
    return [each for each in found if isinstance(each, str)] if isinstance(found, (list, tuple)) else []


def text_of(row: Row, name: str) -> str | None:
    """The text under ``name``, or ``None``."""
    found = row.get(name)
    return found if isinstance(found, str) and found else None


def number_of(row: Row, name: str) -> float | None:
    """The number under ``name``, or ``None``; a number that is told as text counts."""
    found = row.get(name)
    if isinstance(found, (int, float, Decimal)) and not isinstance(found, bool):
        return float(found)
    try:
        return float(found) if isinstance(found, str) else None
    except ValueError:
        return None
