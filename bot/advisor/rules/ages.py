"""How old a fact is, by its date and the day of asking."""

from __future__ import annotations

from datetime import date

FRESH_MONTHS = 12
"""Fresh up to here: the contract of the answer (``contracts/answer.md``, 2026-11)."""
AGEING_MONTHS = 36
"""Ageing up to here, stale beyond: the same contract."""


def age(as_of: str | None, today: date) -> str:
    """``fresh``, ``ageing``, ``stale`` or ``undated`` for a date ``YYYY[-MM[-DD]]``.

    A year alone counts from its December, a month from its last day: the kindest reading that the date allows.
    A date after ``today`` is fresh.
    """
    if not as_of:
        return "undated"
    parts = [int(part) for part in as_of.split("-")]
    month = parts[1] if len(parts) > 1 else 12
    months = (today.year - parts[0]) * 12 + today.month - month
    if months <= FRESH_MONTHS:
        return "fresh"
    return "ageing" if months <= AGEING_MONTHS else "stale"
