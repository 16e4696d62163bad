"""Strict reading of JSON lines: whatever is wrong becomes a value that names file, line, field and fix."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Generic, TypeVar

from knowledge.errors import DataError

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
Parser = Callable[[object], object]

# Bounds that no honest row comes near; they keep a damaged or hostile file from filling the memory.
MAX_FILE_BYTES = 64_000_000
MAX_LINE_BYTES = 200_000
MAX_ITEMS = 500
MAX_TEXT = 4_000

_ID = re.compile(r"[a-z0-9][a-z0-9.-]{0,119}\Z")
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z", re.ASCII)
_NUMBER = re.compile(r"\d{1,12}(?:\.\d{1,6})?\Z", re.ASCII)
_URL = re.compile(r"https?://[^\s/?#]+\.[^\s]+\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong (or, where ``is_error`` is false, doubtful) in a data file. ``line`` counts from 1;
    0 stands for the file as a whole.
    """

    file: str
    line: int
    record: str | None
    field: str
    problem: str
    fix: str
    is_error: bool = True

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        name = ".".join(part for part in (self.record, self.field) if part)
        return (
            f"{place} {name}: {self.problem}. Fix: {self.fix}."
            if name
            else f"{place}: {self.problem}. Fix: {self.fix}."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with one field. ``field`` is a path such as ``facts.price.unit``."""

    field: str
    problem: str
    fix: str


class BadRow(Exception):  # noqa: N818  (it carries findings to the reader of the file; nobody else sees it)
    """A row that does not hold what it must; ``problems`` lists all of them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{p.field or 'row'}: {p.problem}" for p in self.problems))


def bad(problem: str, fix: str) -> BadRow:
    """A complaint about the value at hand; the caller's path is put before it."""
    return BadRow([Problem(field="", problem=problem, fix=fix)])


def _under(name: str, problems: Iterable[Problem]) -> list[Problem]:
    return [Problem(field=f"{name}.{p.field}" if p.field else name, problem=p.problem, fix=p.fix) for p in problems]


def _shown(value: object) -> str:
    shown = ascii(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def text(value: object) -> str:
    """A single line of text that is not empty and has no space at its ends."""
    if not isinstance(value, str):
        raise bad(f"must be text, is {type(value).__name__} {_shown(value)}", 'write text in quotes, as "..."')
    if not value or value != value.strip():
        raise bad("is empty or has a space at an end", "take the space out, or leave the key out where it is unknown")
    if len(value) > MAX_TEXT:
        raise bad(f"has {len(value)} characters", f"cut it to at most {MAX_TEXT}")
    if not value.isprintable():
        raise bad(
            "holds a control character, odd space, line break or half a surrogate pair", "write one plain line of text"
        )
    return value


# Ids, dates and numbers repeat by the thousand, and to read one has no side effect.
_REMEMBERED = 10_000


@lru_cache(maxsize=_REMEMBERED)
def _is_id(value: str) -> bool:
    return _ID.match(value) is not None


def identifier(value: object) -> str:
    """An id: lower-case letters, digits, dots and hyphens."""
    if not isinstance(value, str) or not _is_id(value):
        raise bad(
            f"{_shown(value)} is not an id", "use lower-case letters, digits, dots and hyphens, as comptia-a-plus"
        )
    return value


@lru_cache(maxsize=_REMEMBERED)
def _is_day(value: str) -> bool:
    match = _DATE.match(value)
    if match is None:
        raise bad(f"{_shown(value)} is not a date", "write YYYY, YYYY-MM or YYYY-MM-DD in quotes")
    try:
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        raise bad(f"{_shown(value)} is not a day of the calendar", "correct the month or the day") from None
    return True


def day(value: object) -> str:
    """A date as ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD`` that exists."""
    if not isinstance(value, str):
        raise bad(f"{_shown(value)} is not a date", "write YYYY, YYYY-MM or YYYY-MM-DD in quotes")
    _is_day(value)
    return value


@lru_cache(maxsize=_REMEMBERED)
def _decimal(value: str) -> Decimal | None:
    return Decimal(value) if _NUMBER.match(value) else None


def number_or_text(value: object) -> Decimal | str:
    """A number where the string is one, else a single line of text."""
    found = _decimal(value) if isinstance(value, str) else None
    return text(value) if found is None else found


def number(value: object) -> Decimal:
    """A decimal number of at least zero, written as a string so that nothing is rounded."""
    found = _decimal(value) if isinstance(value, str) else None
    if found is None:
        fix = 'write a number of at least 0 as a string, as "439" or "45.5"; leave the key out where it is unknown'
        raise bad(f"{_shown(value)} is not a number in a string", fix)
    return found


def whole(value: object) -> int:
    """A whole number from 0 to 1,000, as a JSON number."""
    if type(value) is not int or not 0 <= value <= 1_000:
        raise bad(
            f"{_shown(value)} is not a whole number from 0 to 1000", "write it without quotes and without a point"
        )
    return value


def flag(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise bad(f"{_shown(value)} is neither true nor false", "write true or false without quotes")
    return value


def url(value: object) -> str:
    """An address that begins with http:// or https://."""
    if not isinstance(value, str) or not _URL.match(value) or len(value) > MAX_TEXT:
        fix = "write the whole address from https:// on, or leave the key out"
        raise bad(f"{_shown(value)} is not an http(s) address", fix)
    return text(value)


def choice(kind: type[E]) -> Parser:
    """One of the values of an enum."""
    members = {member.value: member for member in kind}

    def parse(value: object) -> E:
        found = members.get(value) if isinstance(value, str) else None
        if found is None:
            raise bad(f"{_shown(value)} is not allowed", f"use one of {', '.join(members)}")
        return found

    return parse


def items(parser: Parser) -> Parser:
    """A list, each item read by ``parser``; the outcome is a tuple."""

    def parse(value: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise bad(f"must be a list, is {type(value).__name__} {_shown(value)}", "put it in [ ]")
        if len(value) > MAX_ITEMS:
            raise bad(f"has {len(value)} items", f"keep at most {MAX_ITEMS}")
        try:
            return tuple([parser(item) for item in value])
        except BadRow:
            raise BadRow(_all_problems(parser, value)) from None

    return parse


def _all_problems(parser: Parser, value: list[object]) -> list[Problem]:
    problems: list[Problem] = []
    for position, item in enumerate(value):
        try:
            parser(item)
        except BadRow as row:
            problems += _under(str(position), row.problems)
    return problems


class Shape(Generic[T]):
    """How a JSON object becomes one record: which keys it must and may have, and how each is read.

    ``check`` looks at the finished record for what no single key shows.
    """

    def __init__(
        self,
        make: Callable[..., T],
        required: Mapping[str, Parser],
        optional: Mapping[str, Parser],
        check: Callable[[T], Iterable[Problem]] | None = None,
    ) -> None:
        self._make = make
        self._parsers = {**required, **optional}
        self._required = frozenset(required)
        self._check = check

    def __call__(self, data: object) -> T:
        """The record. Raises ``BadRow`` with every problem found."""
        if not isinstance(data, dict):
            raise bad(f"must be an object, is {type(data).__name__} {_shown(data)}", "write { ... }")
        values: dict[str, object] = {}
        problems: list[Problem] = []
        for key, value in data.items():
            parser = self._parsers.get(key)
            if parser is None:
                fix = f"take it out or correct its name; known keys: {', '.join(sorted(self._parsers))}"
                problems.append(Problem(field=_shown(key).strip("'"), problem="is not a known key", fix=fix))
            elif value is not None:
                try:
                    values[key] = parser(value)
                except BadRow as row:
                    problems += _under(key, row.problems)
        if not self._required <= values.keys():
            told = {problem.field.partition(".")[0] for problem in problems}
            missing = sorted(self._required - values.keys() - told)
            problems += [Problem(field=key, problem="is missing", fix=f"add {key}") for key in missing]
        if problems:
            raise BadRow(problems)
        record = self._make(**values)
        if self._check and (more := tuple(self._check(record))):
            raise BadRow(more)
        return record


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise bad(f"the key {_shown(twice)} stands twice in one object", "keep one of them")
    return found


def _constant(name: str) -> object:
    raise bad(f"{name} is not a number", "leave the key out where the value is unknown")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_constant)


def parse_line(line: bytes) -> object:
    """The JSON value of one line. Raises ``BadRow`` for everything that is not strict JSON in UTF-8."""
    if len(line) > MAX_LINE_BYTES:
        raise bad(f"the line has {len(line)} bytes", f"keep it under {MAX_LINE_BYTES}")
    try:
        return _DECODER.decode(line.decode("utf-8"))
    except UnicodeDecodeError as exc:
        raise bad(f"byte {exc.start + 1} is not UTF-8", "save the file as UTF-8") from None
    except json.JSONDecodeError as exc:
        raise bad(f"is not JSON: {exc.msg} at column {exc.colno}", "write one whole JSON object on the line") from None
    except RecursionError:
        raise bad("is nested too deeply", "write one flat JSON object on the line") from None
    except ValueError as exc:
        raise bad(f"holds a number that cannot be read: {_shown(str(exc))}", "write a plain number") from None


def read_file(path: Path) -> bytes:
    """The bytes of a data file. Raises ``DataError`` where it cannot be read or is absurdly large. Does I/O."""
    try:
        if (size := path.stat().st_size) > MAX_FILE_BYTES:
            raise DataError(
                f"{path.name} has {size} bytes, more than {MAX_FILE_BYTES}. Split it, or put back the shipped one."
            )
        return path.read_bytes()
    except OSError as exc:
        raise DataError(f"{path} cannot be read ({exc.strerror or exc}). Check that it is there and readable.") from exc
