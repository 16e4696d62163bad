"""A starting profile from outside: the ``profile`` object of the contract, checked field by field."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from math import isfinite
from pathlib import Path

from bot.advisor.models import Money, Profile
from bot.errors import StateError

LONGEST_FILE = 100_000
LEVELS = ("entry", "intermediate", "advanced", "expert")
PAYERS = ("self", "employer", "public-fund", "military-benefit", "college")
FIELDS = ("goal", "budget", "hours_per_week", "deadline_weeks", "level", "region", "held", "in_progress", "payer")
_HOURS_A_WEEK = 168
_MOST_WEEKS = 2_000
_LONGEST_TEXT = 300


class _FieldError(ValueError):
    """A field cannot be used; the message begins with its name."""


def read_profile(path: Path, *, is_known: Callable[[str], bool]) -> Profile:
    """The profile in a JSON file. ``is_known`` says whether there is a credential of that id.

    Raises:
        StateError: the file cannot be read, or a field cannot be used; the message names file, field and fix.
    """
    try:
        raw = path.read_bytes()
        if len(raw) > LONGEST_FILE:
            raise StateError(f"{path} is too long for a profile (over {LONGEST_FILE} bytes)")
        data = json.loads(raw.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except OSError as exc:
        raise StateError(f"{path} cannot be read ({exc.strerror}): name a profile file with --profile") from exc
    except (ValueError, RecursionError) as exc:
        raise StateError(f'{path} is not JSON: write an object such as {{"hours_per_week": 6}}') from exc
    try:
        return profile_from_json(data, is_known=is_known)
    except _FieldError as exc:
        raise StateError(f"{path}: {exc}") from exc


def profile_from_json(data: object, *, is_known: Callable[[str], bool]) -> Profile:
    """The profile that ``data`` describes; every field may be left out or null.

    Raises:
        ValueError: a field cannot be used; the message names it and what it must be.
    """
    if not isinstance(data, Mapping):
        raise _FieldError('a profile must be an object such as {"hours_per_week": 6}')
    unknown = sorted(str(name) for name in data if name not in FIELDS)
    if unknown:
        raise _FieldError(f"{unknown[0]} is not a field of a profile; those are {', '.join(FIELDS)}")
    weeks = _number(data, "deadline_weeks", _MOST_WEEKS)
    return Profile(
        goal=_text(data, "goal"),
        budget=_budget(data.get("budget")),
        hours_per_week=_number(data, "hours_per_week", _HOURS_A_WEEK),
        deadline_weeks=None if weeks is None else int(weeks),
        level=_one_of(data, "level", LEVELS),
        region=_text(data, "region"),
        held=_ids(data, "held", is_known),
        in_progress=_ids(data, "in_progress", is_known),
        payer=_one_of(data, "payer", PAYERS),
    )


def _text(data: Mapping[str, object], name: str) -> str | None:
    value = data.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST_TEXT or not value.isprintable():
        raise _FieldError(f"{name} must be a short text of printable characters, or null")
    return value


def _one_of(data: Mapping[str, object], name: str, allowed: tuple[str, ...]) -> str | None:
    value = data.get(name)
    if value is not None and value not in allowed:
        raise _FieldError(f"{name} must be one of {', '.join(allowed)}, or null")
    return None if value is None else str(value)


def _number(data: Mapping[str, object], name: str, most: int) -> float | None:
    value = data.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value) or not 0 < value <= most:
        raise _FieldError(f"{name} must be a number above 0 and at most {most}, or null")
    return float(value)


def _budget(value: object) -> Money | None:
    if value is None:
        return None
    wanted = 'budget must look like {"amount": "200", "currency": "USD"}, or be null'
    if not isinstance(value, Mapping):
        raise _FieldError(wanted)
    amount, currency = value.get("amount"), value.get("currency")
    if isinstance(amount, bool) or not isinstance(amount, (str, int, float)):
        raise _FieldError(wanted)
    if currency is not None and not (isinstance(currency, str) and len(currency) == 3 and currency.isalpha()):
        raise _FieldError(wanted)
    try:
        number = Decimal(str(amount))
    except InvalidOperation as exc:
        raise _FieldError(wanted) from exc
    if not number.is_finite() or number < 0 or number > Decimal("1e12"):
        raise _FieldError(wanted)
    return Money(amount=number, currency=None if currency is None else currency.upper())


def _ids(data: Mapping[str, object], name: str, is_known: Callable[[str], bool]) -> tuple[str, ...]:
    value = data.get(name)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise _FieldError(f"{name} must be a list of credential ids")
    for each in value:
        if not is_known(each):
            raise _FieldError(f"{name} names {each!r}, which is not in the catalog")
    return tuple(dict.fromkeys(value))


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not a number in JSON")
