"""The answer as data: what ``contracts/answer.md`` promises to every front end and every evaluation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum

from bot.advisor.models import (
    Answer,
    Assessment,
    Citation,
    Computed,
    CostEstimate,
    Figure,
    Money,
    Profile,
    Provenance,
    Step,
    TimeEstimate,
    Verdict,
)

_CONDITIONAL = (Verdict.ONLY_IF, Verdict.NOT_NOW)


def to_json(answer: Answer) -> dict[str, object]:
    """The answer as plain JSON values: text, numbers, lists and mappings with text keys.

    Money is a plain decimal string (never an exponent), unknown is ``None``, lists are empty rather than absent.
    """
    return {
        "kind": answer.kind.value,
        "text": answer.text,
        "verdicts": [_verdict(assessment) for assessment in answer.assessments],
        "steps": [_step(step) for step in answer.steps],
        "next_step": answer.next_step,
        "citations": [_citation(citation) for citation in answer.citations],
        "computed": [_computed(computed) for computed in answer.computed],
        "assumptions": list(answer.assumptions),
        "questions": list(answer.questions),
        "suggestions": [{"label": each.label, "message": each.message} for each in answer.suggestions],
        "figures": [_figure(figure) for figure in answer.figures],
        "profile": profile_to_json(answer.profile),
        "provenance": _provenance(answer.provenance),
        "timings_ms": _timings(answer.timings_ms),
    }


def profile_to_json(profile: Profile) -> dict[str, object]:
    """What the learner told us, in the outward form."""
    return {
        "goal": profile.goal,
        "budget": _money(profile.budget),
        "hours_per_week": _number(profile.hours_per_week),
        "deadline_weeks": profile.deadline_weeks,
        "level": profile.level,
        "region": profile.region,
        "held": list(profile.held),
        "in_progress": list(profile.in_progress),
        "payer": profile.payer,
    }


def plain_decimal(amount: Decimal) -> str:
    """``1E+2`` as ``100``, ``147.00`` as ``147.00``: the digits that were given, without an exponent."""
    return format(amount, "f")


def _verdict(assessment: Assessment) -> dict[str, object]:
    is_conditional = assessment.verdict in _CONDITIONAL
    return {
        "credential_id": assessment.credential_id,
        "verdict": assessment.verdict.value,
        "condition": assessment.condition if is_conditional else None,
        "reasons": [
            {
                "text": reason.text,
                "stance": reason.stance.value,
                "evidence": [evidence.id for evidence in reason.evidence],
            }
            for reason in assessment.reasons
        ],
        "total_cost": None if assessment.cost is None else _cost(assessment.cost),
        "total_weeks": None if assessment.time is None else _weeks(assessment.time),
    }


def _cost(cost: CostEstimate) -> dict[str, object]:
    return {
        "low": None if cost.low is None else plain_decimal(cost.low),
        "high": None if cost.high is None else plain_decimal(cost.high),
        "currency": cost.currency,
        "within_budget": cost.within_budget,
    }


def _weeks(time: TimeEstimate) -> dict[str, object]:
    return {"low": time.low_weeks, "high": time.high_weeks, "within_deadline": time.within_deadline}


def _step(step: Step) -> dict[str, object]:
    return {
        "credential_id": step.credential_id,
        "order": step.order,
        "starts_week": step.starts_week,
        "ends_week": step.ends_week,
        "why": step.why,
    }


def _citation(citation: Citation) -> dict[str, object]:
    evidence = citation.evidence
    return {
        "mark": citation.mark,
        "evidence_id": evidence.id,
        "credential_id": evidence.credential_id,
        "claim": evidence.claim,
        "source": evidence.source,
        "as_of": evidence.as_of,
        "age": citation.age,
        "confidence": evidence.confidence.value,
    }


def _computed(computed: Computed) -> dict[str, object]:
    return {
        "value": computed.value,
        "unit": computed.unit,
        "from": computed.formula,
        "evidence": list(computed.evidence),
    }


def _figure(figure: Figure) -> dict[str, object]:
    return {"kind": figure.kind, "alt": figure.alt, "data": _plain_mapping(figure.data)}


def _provenance(provenance: Provenance) -> dict[str, object]:
    return {
        "composer": provenance.composer,
        "prompt": provenance.prompt,
        "model": provenance.model,
        "index": provenance.index,
        "fallback": provenance.fallback,
    }


def _timings(timings: Mapping[str, float]) -> dict[str, float]:
    rounded = {name: round(float(value), 3) for name, value in timings.items()}
    if "total" not in rounded:
        rounded["total"] = round(sum(rounded.values()), 3)
    return rounded


def _money(money: Money | None) -> dict[str, object] | None:
    return None if money is None else {"amount": plain_decimal(money.amount), "currency": money.currency}


def _number(value: float | None) -> int | float | None:
    """``6.0`` as ``6``: people say six hours, not six point nought."""
    if value is None:
        return None
    return int(value) if float(value).is_integer() else value


def _plain_mapping(data: Mapping[str, object]) -> dict[str, object]:
    return {str(key): _plain(value) for key, value in data.items()}


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return plain_decimal(value)
    if isinstance(value, Mapping):
        return _plain_mapping(value)
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return value
