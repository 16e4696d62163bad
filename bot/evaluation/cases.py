"""Cases from ``prompts/cases/*.yaml``, by ``contracts/case.md``. Every mistake names file, line and what is allowed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.errors import CaseError
from bot.evaluation.checks import CHECKS, CheckKind
from bot.evaluation.specifications import Specification, SpecificationError
from bot.evaluation.yaml_text import Value, parse_yaml, read_yaml

CASE_KEYS = ("id", "today", "profile", "turns", "expect", "note", "tags")
FILE_KEYS = ("today", "tags", "cases")
TURN_KEYS = ("text", "learner", "conversation")
MOST_TURNS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTurn:
    """One message of a case; ``learner`` and ``conversation`` keep several people apart."""

    text: str
    learner: str = "u1"
    conversation: str = "c1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """One check of a case. ``turn`` counts from 1; ``None`` is the last one."""

    kind: CheckKind
    specification: Specification
    turn: int | None
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What is said and what must come of it. ``today`` is ``None`` where neither case nor file says it."""

    id: str
    file: str
    line: int
    turns: tuple[CaseTurn, ...]
    expect: tuple[Expectation, ...]
    today: date | None = None
    profile: Mapping[str, object] | None = None
    note: str = ""
    tags: tuple[str, ...] = ()

    @property
    def group(self) -> str:
        """The name of its file without ending: the group in tables."""
        return Path(self.file).stem


def load_cases(paths: Iterable[Path]) -> tuple[Case, ...]:
    """All cases of files and folders (their ``*.yaml``), in the order of paths, names and lines. Reads files.

    Raises:
        CaseError: a file cannot be used, or an id stands twice.
    """
    cases: list[Case] = []
    for path in _files(paths):
        cases.extend(_cases_of(read_yaml(path), str(path)))
    return _unique(cases)


def parse_cases(text: str, name: str) -> tuple[Case, ...]:
    """The cases in ``text``; ``name`` stands for the file. Raises as :func:`load_cases`."""
    return _unique(_cases_of(parse_yaml(text, name), name))


def _files(paths: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(path.glob("*.yaml"))
            if not inside:
                raise CaseError(f"{path}: no *.yaml file stands in this folder.")
            found.extend(inside)
        elif path.is_file():
            found.append(path)
        else:
            raise CaseError(f"{path}: there is no such file or folder.")
    return list(dict.fromkeys(found))


def _unique(cases: list[Case]) -> tuple[Case, ...]:
    first: dict[str, Case] = {}
    for case in cases:
        other = first.setdefault(case.id, case)
        if other is not case:
            raise CaseError(f"{case.file}:{case.line}: the id {case.id!r} stands already in {other.file}:{other.line}.")
    return tuple(cases)


def _cases_of(value: Value, file: str) -> list[Case]:
    today: date | None = None
    tags: tuple[str, ...] = ()
    rows = value
    if isinstance(value.data, Mapping):
        fields = _fields(value, file, FILE_KEYS, "a case file")
        today = _day(fields.get("today"), file)
        tags = _texts(fields.get("tags"), file, "tags")
        rows = fields.get("cases", Value(line=value.line, data=()))
    if not isinstance(rows.data, tuple) or not rows.data:
        raise CaseError(f"{file}:{rows.line}: a case file is a list of cases, each beginning with `- id:`.")
    return [_case(row, file, today, tags) for row in rows.data]


def _case(value: Value, file: str, today: date | None, tags: tuple[str, ...]) -> Case:
    fields = _fields(value, file, CASE_KEYS, "a case")
    turns = _turns(fields.get("turns"), file, value.line)
    expect = fields.get("expect")
    if expect is None or not expect.items:
        raise CaseError(f"{file}:{value.line}: `expect` is missing: say what the answer must do.")
    return Case(
        id=_text(fields.get("id"), file, value.line, "id"),
        file=file,
        line=value.line,
        turns=turns,
        expect=tuple(_expectation(item, file, len(turns)) for item in expect.items),
        today=_day(fields.get("today"), file) or today,
        profile=_profile(fields.get("profile"), file),
        note=_text(fields.get("note"), file, value.line, "note", default=""),
        tags=(*tags, *_texts(fields.get("tags"), file, "tags")),
    )


def _profile(value: Value | None, file: str) -> Mapping[str, object] | None:
    if value is None:
        return None
    if not isinstance(value.data, Mapping):
        raise CaseError(f"{file}:{value.line}: `profile` must be a mapping such as {{region: US}}.")
    return {key: item.plain for key, item in value.data.items()}


def _turns(value: Value | None, file: str, line: int) -> tuple[CaseTurn, ...]:
    if value is None or not value.items:
        raise CaseError(f"{file}:{line}: `turns` is missing: write what the learner types, one line per turn.")
    if len(value.items) > MOST_TURNS:
        raise CaseError(f"{file}:{value.line}: more than {MOST_TURNS} turns.")
    return tuple(_turn(item, file) for item in value.items)


def _turn(value: Value, file: str) -> CaseTurn:
    if isinstance(value.data, str):
        return CaseTurn(text=value.data)
    if not isinstance(value.data, Mapping):
        raise CaseError(f"{file}:{value.line}: a turn must be text; put {value.plain!r} in quotes.")
    fields = _fields(value, file, TURN_KEYS, "a turn")
    return CaseTurn(
        text=_text(fields.get("text"), file, value.line, "text"),
        learner=_text(fields.get("learner"), file, value.line, "learner", default="u1"),
        conversation=_text(fields.get("conversation"), file, value.line, "conversation", default="c1"),
    )


def _expectation(value: Value, file: str, turns: int) -> Expectation:
    if not isinstance(value.data, Mapping):
        raise CaseError(f"{file}:{value.line}: a check is `name: what is wanted`. Names: {', '.join(CHECKS)}.")
    fields = dict(value.data)
    turn = _turn_number(fields.pop("turn", None), file, turns)
    if len(fields) != 1:
        raise CaseError(f"{file}:{value.line}: one check per line of the list (and `turn` where needed).")
    name, wanted = next(iter(fields.items()))
    kind = CHECKS.get(name)
    if kind is None:
        raise CaseError(f"{file}:{value.line}: there is no check {name!r}. Those there are: {', '.join(CHECKS)}.")
    if isinstance(wanted.data, Mapping) and "turn" in wanted.data:
        inner = dict(wanted.data)
        turn = _turn_number(inner.pop("turn"), file, turns)
        wanted = Value(line=wanted.line, data=inner)
    try:
        specification = kind.read(wanted)
    except SpecificationError as exc:
        raise CaseError(f"{file}:{value.line}: {name}: {exc}") from exc
    return Expectation(kind=kind, specification=specification, turn=turn, line=value.line)


def _turn_number(value: Value | None, file: str, turns: int) -> int | None:
    if value is None:
        return None
    if isinstance(value.data, bool) or not isinstance(value.data, int) or not 1 <= value.data <= turns:
        raise CaseError(f"{file}:{value.line}: `turn` must be a number from 1 to {turns}.")
    return value.data


def _fields(value: Value, file: str, allowed: tuple[str, ...], what: str) -> Mapping[str, Value]:
    if not isinstance(value.data, Mapping):
        raise CaseError(f"{file}:{value.line}: {what} must be a mapping with {', '.join(allowed)}.")
    for key, item in value.data.items():
        if key not in allowed:
            raise CaseError(f"{file}:{item.line}: {key!r} is not known in {what}. Known: {', '.join(allowed)}.")
    return value.data


def _text(value: Value | None, file: str, line: int, name: str, *, default: str | None = None) -> str:
    if value is None and default is not None:
        return default
    if value is None or not isinstance(value.data, str):
        raise CaseError(f"{file}:{value.line if value else line}: `{name}` must be text; put it in quotes.")
    return value.data


def _texts(value: Value | None, file: str, name: str) -> tuple[str, ...]:
    return () if value is None else tuple(_text(item, file, value.line, name) for item in value.items)


def _day(value: Value | None, file: str) -> date | None:
    if value is None:
        return None
    if not isinstance(value.data, date):
        raise CaseError(f"{file}:{value.line}: `today` must be a day such as 2026-11-23.")
    return value.data
