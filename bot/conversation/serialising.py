"""Frozen dataclasses to plain JSON values and back, checked against their type annotations.

What equals its default is left out. A ``Decimal`` becomes ``{"decimal": "1.50"}``, so that it is never taken for text;
bytes become ``{"base64": "..."}``. A mapping must hold plain JSON values and is kept as it is.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from math import isfinite
from types import NoneType, UnionType
from typing import TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


class ShapeError(ValueError):
    """A value does not have the shape that its type asks for. The message says where."""


def encode(value: object) -> object:
    """``value`` as JSON values.

    Raises:
        TypeError: a value of a type that is not kept.
    """
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        return {"decimal": format(value, "f")}
    if isinstance(value, tuple):
        return [encode(each) for each in value]
    if isinstance(value, bytes):
        return {"base64": b64encode(value).decode("ascii")}
    if isinstance(value, Mapping):
        return dict(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {
            each.name: encode(getattr(value, each.name))
            for each in fields(value)
            if getattr(value, each.name) != _default(each)
        }
    raise TypeError(f"{type(value).__name__} is not a type that is kept")


def decode(wanted: type[T], raw: object) -> T:
    """The dataclass ``wanted`` from what :func:`encode` gave. Keys that it does not know are left out.

    Raises:
        ShapeError: a value is missing or of the wrong type; the message names the place.
    """
    return _decode(wanted, raw, wanted.__name__)  # type: ignore[return-value]  # the annotation is followed at run time


def _decode(wanted: object, raw: object, place: str) -> object:
    origin = get_origin(wanted)
    if origin in (Union, UnionType):
        return _decode_union(get_args(wanted), raw, place)
    if origin is tuple:
        if not isinstance(raw, list):
            raise ShapeError(f"{place} must be a list")
        inner = get_args(wanted)[0]
        return tuple(_decode(inner, each, f"{place}[{index}]") for index, each in enumerate(raw))
    if origin is Mapping:
        if not isinstance(raw, dict):
            raise ShapeError(f"{place} must be an object")
        return raw
    if isinstance(wanted, type):
        return _decode_plain(wanted, raw, place)
    raise ShapeError(f"{place} has a type that is not kept")


def _decode_union(members: tuple[object, ...], raw: object, place: str) -> object:
    if raw is None and NoneType in members:
        return None
    faults = []
    for member in members:
        if member is NoneType:
            continue
        try:
            return _decode(member, raw, place)
        except ShapeError as exc:
            faults.append(str(exc))
    raise ShapeError(faults[0] if faults else f"{place} has the wrong type")


def _decode_plain(wanted: type, raw: object, place: str) -> object:
    if is_dataclass(wanted):
        return _decode_dataclass(wanted, raw, place)
    if wanted is Decimal:
        return _decode_decimal(raw, place)
    if wanted is bytes:
        return _decode_bytes(raw, place)
    if issubclass(wanted, Enum):
        try:
            return wanted(raw)
        except ValueError as exc:
            raise ShapeError(f"{place} has an unknown value") from exc
    if wanted is float and isinstance(raw, (int, float)) and not isinstance(raw, bool) and isfinite(raw):
        return float(raw)
    if type(raw) is wanted and wanted in (str, bool, int):
        return raw
    raise ShapeError(f"{place} must be of type {wanted.__name__}")


def _decode_dataclass(wanted: type, raw: object, place: str) -> object:
    if not isinstance(raw, Mapping):
        raise ShapeError(f"{place} must be an object")
    hints = _hints(wanted)
    values = {}
    for each in fields(wanted):
        if each.name in raw:
            values[each.name] = _decode(hints[each.name], raw[each.name], f"{place}.{each.name}")
        elif each.default is MISSING and each.default_factory is MISSING:
            raise ShapeError(f"{place}.{each.name} is missing")
    return wanted(**values)


def _decode_decimal(raw: object, place: str) -> Decimal:
    if isinstance(raw, Mapping) and isinstance(raw.get("decimal"), str):
        try:
            number = Decimal(raw["decimal"])
        except InvalidOperation as exc:
            raise ShapeError(f"{place} must be a decimal number") from exc
        if number.is_finite():
            return number
    raise ShapeError(f"{place} must be a decimal number")


def _decode_bytes(raw: object, place: str) -> bytes:
    if isinstance(raw, Mapping) and isinstance(raw.get("base64"), str):
        try:
            return b64decode(raw["base64"], validate=True)
        except ValueError as exc:
            raise ShapeError(f"{place} must be bytes in base64") from exc
    raise ShapeError(f"{place} must be bytes in base64")


def _default(each: Field[object]) -> object:
    if each.default is not MISSING:
        return each.default
    return MISSING if each.default_factory is MISSING else each.default_factory()


@cache
def _hints(wanted: type) -> dict[str, object]:
    return get_type_hints(wanted)
