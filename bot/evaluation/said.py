"""The outward JSON of an answer, read into types, for checks. Only for objects that keep the schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

Json = Mapping[str, object]
RECOMMENDED = ("worth-it", "only-if")


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidCost:
    """``total_cost`` of a verdict."""

    low: Decimal | None
    high: Decimal | None
    currency: str | None
    within_budget: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidWeeks:
    """``total_weeks`` of a verdict."""

    low: Decimal | None
    high: Decimal | None
    within_deadline: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidVerdict:
    """One verdict."""

    credential_id: str
    verdict: str
    condition: str | None
    evidence: tuple[str, ...]
    cost: SaidCost | None
    weeks: SaidWeeks | None

    @property
    def is_recommended(self) -> bool:
        """Whether the learner is told to take it, at least under a condition."""
        return self.verdict in RECOMMENDED


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidCitation:
    """One citation."""

    mark: int
    evidence_id: str
    credential_id: str | None
    claim: str
    source: str
    as_of: str | None
    age: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidComputed:
    """One number that was worked out."""

    value: str
    unit: str | None
    formula: str

    @property
    def line(self) -> str:
        """Value, unit and formula as one text."""
        return f"{self.value} {self.unit or ''}: {self.formula}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One answer. ``raw`` is the whole object."""

    raw: Json
    kind: str
    text: str
    verdicts: tuple[SaidVerdict, ...]
    steps: tuple[str, ...]
    next_step: str | None
    citations: tuple[SaidCitation, ...]
    computed: tuple[SaidComputed, ...]
    assumptions: tuple[str, ...]
    questions: tuple[str, ...]
    suggestions: int
    profile: Json

    @property
    def recommended(self) -> tuple[SaidVerdict, ...]:
        """The verdicts that recommend."""
        return tuple(verdict for verdict in self.verdicts if verdict.is_recommended)

    @property
    def credential_ids(self) -> frozenset[str]:
        """Ids of all credentials that the answer is about: in verdicts, steps and citations."""
        cited = {citation.credential_id for citation in self.citations if citation.credential_id}
        return frozenset(cited | {verdict.credential_id for verdict in self.verdicts} | set(self.steps))


def read_said(raw: Json) -> Said:
    """The answer in ``raw``, which keeps the schema."""
    return Said(
        raw=raw,
        kind=str(raw["kind"]),
        text=str(raw["text"]),
        verdicts=tuple(_verdict(item) for item in _rows(raw["verdicts"])),
        steps=tuple(str(item["credential_id"]) for item in _rows(raw["steps"])),
        next_step=_text(raw["next_step"]),
        citations=tuple(_citation(item) for item in _rows(raw["citations"])),
        computed=tuple(
            SaidComputed(value=str(item["value"]), unit=_text(item["unit"]), formula=str(item["from"]))
            for item in _rows(raw["computed"])
        ),
        assumptions=_texts(raw["assumptions"]),
        questions=_texts(raw["questions"]),
        suggestions=len(_rows(raw["suggestions"])),
        profile=_row(raw["profile"]) or {},
    )


def _verdict(raw: Json) -> SaidVerdict:
    cost, weeks = _row(raw["total_cost"]), _row(raw["total_weeks"])
    return SaidVerdict(
        credential_id=str(raw["credential_id"]),
        verdict=str(raw["verdict"]),
        condition=_text(raw["condition"]),
        evidence=tuple(each for reason in _rows(raw["reasons"]) for each in _texts(reason["evidence"])),
        cost=None if cost is None else SaidCost(
            low=number(cost["low"]),
            high=number(cost["high"]),
            currency=_text(cost["currency"]),
            within_budget=_claim(cost["within_budget"]),
        ),
        weeks=None if weeks is None else SaidWeeks(
            low=number(weeks["low"]), high=number(weeks["high"]), within_deadline=_claim(weeks["within_deadline"])
        ),
    )  # fmt: skip


def _citation(raw: Json) -> SaidCitation:
    return SaidCitation(
        mark=int(str(raw["mark"])),
        evidence_id=str(raw["evidence_id"]),
        credential_id=_text(raw["credential_id"]),
        claim=str(raw["claim"]),
        source=str(raw["source"]),
        as_of=_text(raw["as_of"]),
        age=str(raw["age"]),
    )


def number(value: object) -> Decimal | None:
    """A JSON number or a decimal text as a ``Decimal``; ``None`` for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        return Decimal(str(value))
    except ArithmeticError:
        return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, Sequence) and not isinstance(value, str) else ()


def _rows(value: object) -> list[Json]:
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, Sequence) else []


def _row(value: object) -> Json | None:
    return value if isinstance(value, Mapping) else None


def _claim(value: object) -> bool | None:
    return value if isinstance(value, bool) else None
