"""How what a check wants is read from a case: each reader refuses what it cannot use and says what it can."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.advisor.models import Verdict
from bot.evaluation.yaml_text import Value

VERDICTS = tuple(verdict.value for verdict in Verdict)
NONE = "none"


class SpecificationError(ValueError):
    """What is written after a check's name cannot be used; the message says what can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Specification:
    """What a check wants, and how that reads in a report."""

    wanted: object
    shown: str


def _texts(value: Value, allowed: tuple[str, ...] = ()) -> tuple[str, ...]:
    found = []
    for item in value.items:
        if not isinstance(item.data, str) or not item.data.strip():
            raise SpecificationError(f"{item.plain!r} must be text; put it in quotes.")
        if allowed and item.data not in allowed:
            raise SpecificationError(f"{item.data!r} is not known. Allowed: {', '.join(allowed)}.")
        found.append(item.data)
    if not found:
        raise SpecificationError("write at least one value.")
    return tuple(found)


def list_of(*allowed: str) -> Callable[[Value], Specification]:
    """One text or several; only those ``allowed``, where some are given."""

    def read(value: Value) -> Specification:
        texts = _texts(value, allowed)
        return Specification(wanted=texts, shown=" or ".join(texts) if allowed else " / ".join(texts))

    return read


def verdict_sets(value: Value) -> Specification:
    """Verdicts by credential id; ``none`` stands for no verdict."""
    if not isinstance(value.data, Mapping) or not value.data:
        raise SpecificationError("write {credential-id: [verdict, ...]}.")
    wanted = {key: _texts(item, (*VERDICTS, NONE)) for key, item in value.data.items()}
    return Specification(wanted=wanted, shown="; ".join(f"{key}: {' or '.join(each)}" for key, each in wanted.items()))


def flag(value: Value) -> Specification:
    """``true`` or ``false``."""
    if not isinstance(value.data, bool):
        raise SpecificationError("write true or false.")
    return Specification(wanted=value.data, shown=str(value.data).lower())


def count(value: Value) -> Specification:
    """A whole number from 0."""
    if isinstance(value.data, bool) or not isinstance(value.data, int) or value.data < 0:
        raise SpecificationError("write a whole number.")
    return Specification(wanted=value.data, shown=str(value.data))


def mapping(*required: str) -> Callable[[Value], Specification]:
    """Fields with values; those ``required`` must stand there."""

    def read(value: Value) -> Specification:
        if not isinstance(value.data, Mapping) or not value.data:
            raise SpecificationError(f"write {{{', '.join(f'{key}: ...' for key in required) or 'field: value'}}}.")
        missing = [key for key in required if key not in value.data]
        if missing:
            raise SpecificationError(f"{', '.join(missing)} is missing.")
        return Specification(wanted=value.plain, shown=str(value.plain))

    return read
