"""A light check of JSON against ``answer.schema.json``: the words of JSON Schema that this file uses, and no others."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

SCHEMA = Path(__file__).with_name("answer.schema.json")
_IGNORED = {"$schema", "title"}
_TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


@cache
def answer_schema() -> Mapping[str, object]:
    """The schema of an answer. Reads the shipped file once."""
    loaded = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return loaded if isinstance(loaded, dict) else {}


def schema_problems(value: object, schema: Mapping[str, object], place: str = "answer") -> Iterator[str]:
    """What in ``value`` does not keep ``schema``, each with its place.

    Raises ``ValueError`` for a word of JSON Schema that is not supported.
    """
    for word, wanted in schema.items():
        if word in _IGNORED or word in ("then", "else"):
            continue
        check = _CHECKS.get(word)
        if check is None:
            raise ValueError(f"the schema word {word} is not supported")
        yield from check(value, wanted, place)
    if "if" in schema:
        holds = not list(schema_problems(value, _mapping(schema["if"]), place))
        yield from schema_problems(value, _mapping(schema.get("then" if holds else "else", {})), place)


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _type(value: object, wanted: object, place: str) -> Iterator[str]:
    names = wanted if isinstance(wanted, list) else [wanted]
    allowed = tuple(kind for name in names for kind in _TYPES[str(name)])
    if isinstance(value, bool) and bool not in allowed:
        yield f"{place} is a boolean, not {' or '.join(map(str, names))}"
    elif not isinstance(value, allowed) and not _is_whole(value, names):
        yield f"{place} is {type(value).__name__}, not {' or '.join(map(str, names))}"


def _is_whole(value: object, names: list[object]) -> bool:
    return "integer" in names and isinstance(value, float) and value.is_integer()


def _enum(value: object, wanted: object, place: str) -> Iterator[str]:
    if isinstance(wanted, list) and value not in wanted:
        yield f"{place} is {value!r}, not one of {', '.join(map(str, wanted))}"


def _required(value: object, wanted: object, place: str) -> Iterator[str]:
    if isinstance(value, dict) and isinstance(wanted, list):
        yield from (f"{place}.{name} is missing" for name in wanted if name not in value)


def _properties(value: object, wanted: object, place: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in _mapping(wanted).items():
            if name in value:
                yield from schema_problems(value[name], _mapping(inner), f"{place}.{name}")


def _additional(value: object, wanted: object, place: str) -> Iterator[str]:
    """Every member; the one such place in the schema asks the same of its named members."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield from schema_problems(member, _mapping(wanted), f"{place}.{name}")


def _items(value: object, wanted: object, place: str) -> Iterator[str]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from schema_problems(item, _mapping(wanted), f"{place}[{index}]")


def _any_of(value: object, wanted: object, place: str) -> Iterator[str]:
    options = wanted if isinstance(wanted, list) else []
    problems = [list(schema_problems(value, _mapping(option), place)) for option in options]
    if problems and all(problems):
        yield problems[-1][0]


def _pattern(value: object, wanted: object, place: str) -> Iterator[str]:
    if isinstance(value, str) and not re.search(str(wanted), value):
        yield f"{place} is {value[:60]!r}, which does not look like {wanted}"


def _minimum(value: object, wanted: object, place: str) -> Iterator[str]:
    if isinstance(value, int | float) and isinstance(wanted, int) and value < wanted:
        yield f"{place} is {value}, under {wanted}"


def _shortest(value: object, wanted: object, place: str) -> Iterator[str]:
    if isinstance(value, str | list) and isinstance(wanted, int) and len(value) < wanted:
        yield f"{place} is shorter than {wanted}"


def _longest(value: object, wanted: object, place: str) -> Iterator[str]:
    if isinstance(value, str | list) and isinstance(wanted, int) and len(value) > wanted:
        yield f"{place} is longer than {wanted}"


def _nothing(_value: object, _wanted: object, _place: str) -> Iterator[str]:
    return iter(())


_CHECKS: Mapping[str, Callable[[object, object, str], Iterator[str]]] = {
    "type": _type,
    "enum": _enum,
    "required": _required,
    "properties": _properties,
    "additionalProperties": _additional,
    "items": _items,
    "anyOf": _any_of,
    "pattern": _pattern,
    "minimum": _minimum,
    "minLength": _shortest,
    "maxLength": _longest,
    "maxItems": _longest,
    "if": _nothing,
}
