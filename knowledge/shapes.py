"""What a row of each kind must hold: the shapes that turn JSON objects into records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from knowledge.attributes import ATTRIBUTES, Attribute, Holds
from knowledge.models import (
    Confidence,
    Credential,
    CredentialType,
    Edge,
    EdgeKind,
    EvidenceGrade,
    Fact,
    Level,
    Part,
    PriceModel,
    Rate,
    RecognitionNote,
    RegionalPrice,
    Relation,
    Requirement,
    RequirementKind,
    Role,
    Source,
    Status,
    Verification,
)
from knowledge.rows import (
    BadRow,
    Problem,
    Shape,
    bad,
    choice,
    day,
    flag,
    identifier,
    items,
    number,
    number_or_text,
    text,
    url,
    whole,
)

_CURRENCY_FIX = "use the three capital letters of ISO 4217, as USD"


def currency(value: object) -> str:
    """Three capital letters; whether such a currency exists is for the check of the whole catalog."""
    code = text(value)
    if len(code) != 3 or not code.isascii() or not code.isalpha() or not code.isupper():
        raise bad(f"{code!r} is not a currency code", _CURRENCY_FIX)
    return code


def _fact_value(fact: Fact, rule: Attribute) -> Iterable[Problem]:
    is_range = fact.low is not None or fact.high is not None
    if rule.holds is Holds.TEXT:
        if not isinstance(fact.value, str) or is_range:
            yield Problem(
                field="value", problem=f"{fact.attribute} needs a text", fix="put words into value, no low or high"
            )
        return
    if isinstance(fact.value, str):
        yield Problem(
            field="value", problem=f"{fact.attribute} needs a number", fix='write it as "439"; words go into note'
        )
    if rule.holds is Holds.RANGE and (fact.value is not None or not is_range):
        yield Problem(field="low", problem=f"{fact.attribute} is a range", fix="give low, high or both, and no value")
    if rule.holds is not Holds.RANGE and is_range and fact.value is not None:
        yield Problem(field="low", problem="stands beside a value", fix="keep either the value or the range")
    if fact.low is not None and fact.high is not None and fact.low > fact.high:
        yield Problem(field="low", problem=f"{fact.low} is above high {fact.high}", fix="exchange them")
    for name, amount in (("value", fact.value), ("low", fact.low), ("high", fact.high)):
        if rule.most is not None and isinstance(amount, Decimal) and amount > rule.most:
            fix = f"{fact.attribute} is at most {rule.most} {rule.unit or ''}".strip()
            yield Problem(field=name, problem=f"{amount} is absurd", fix=fix)


def _fact_unit(fact: Fact, rule: Attribute) -> Iterable[Problem]:
    if rule.holds is Holds.MONEY:
        if fact.unit is not None:
            try:
                currency(fact.unit)
            except BadRow as row:
                yield from (Problem(field="unit", problem=p.problem, fix=p.fix) for p in row.problems)
        elif fact.value or fact.low or fact.high:
            yield Problem(field="unit", problem="an amount has no currency", fix=_CURRENCY_FIX)
    elif fact.unit != rule.unit:
        fix = f'write "{rule.unit}"' if rule.unit else "leave the unit out"
        yield Problem(field="unit", problem=f"{fact.unit!r} does not fit {fact.attribute}", fix=fix)


def _check_fact(fact: Fact) -> Iterable[Problem]:
    rule = ATTRIBUTES[fact.attribute]
    yield from _fact_value(fact, rule)
    yield from _fact_unit(fact, rule)
    if fact.model is not None and fact.attribute != "price":
        yield Problem(field="model", problem="belongs to price alone", fix="take it out")
    if (
        fact.attribute == "price"
        and fact.value is None
        and fact.low is None
        and fact.high is None
        and fact.model is None
    ):
        yield Problem(
            field="value", problem="says nothing: no amount and no model", fix="add one, or take the fact out"
        )
    if fact.is_source_shared and fact.confidence is Confidence.HIGH:
        fix = "set confidence to medium, or name the one source that gave it"
        yield Problem(field="confidence", problem="is high although the source is shared", fix=fix)


def _check_requirement(requirement: Requirement) -> Iterable[Problem]:
    if requirement.credential_id is not None and requirement.kind is not RequirementKind.CREDENTIAL:
        yield Problem(
            field="credential_id", problem="stands in a requirement of another kind", fix="set kind to credential"
        )
    if requirement.months is not None and requirement.kind is not RequirementKind.EXPERIENCE:
        yield Problem(field="months", problem="stands in a requirement of another kind", fix="set kind to experience")
    if requirement.years_old is not None and requirement.kind is not RequirementKind.AGE:
        yield Problem(field="years_old", problem="stands in a requirement of another kind", fix="set kind to age")


def _check_source(source: Source) -> Iterable[Problem]:
    if source.url is not None and not source.is_confirmed:
        yield Problem(field="url", problem="an unconfirmed source must not be linked", fix="take the url out")


def _check_edge(edge: Edge) -> Iterable[Problem]:
    if edge.to is None and edge.to_name is None:
        yield Problem(field="to", problem="leads nowhere", fix="give to (an id of the catalog) or to_name")


SOURCE = Shape(
    Source,
    {"source_id": identifier, "title": text},
    {"url": url, "licence": text, "retrieved_on": day, "is_confirmed": flag},
    _check_source,
)
_FACT = Shape(
    Fact,
    {"attribute": text, "source_id": identifier, "confidence": choice(Confidence)},
    {
        "value": number_or_text,
        "low": number,
        "high": number,
        "unit": text,
        "model": choice(PriceModel),
        "per": text,
        "note": text,
        "as_of": day,
        "is_source_shared": flag,
        "is_estimate": flag,
    },
    _check_fact,
)


def _texts(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise bad("must be an object from credential id to sentence", "write { ... }")
    return {identifier(key): text(member) for key, member in value.items()}


def _facts(value: object) -> Mapping[str, Fact]:
    if not isinstance(value, dict):
        raise bad("must be an object from attribute to fact", "write { ... }")
    found: dict[str, Fact] = {}
    problems: list[Problem] = []
    for name, data in value.items():
        try:
            if name not in ATTRIBUTES:
                raise bad("is not a known attribute", f"use one of {', '.join(ATTRIBUTES)}")
            if not isinstance(data, dict) or "attribute" in data:
                raise bad("must be an object without a key attribute", 'write {"value": ..., "source_id": ...}')
            found[name] = _FACT({"attribute": name, **data})
        except BadRow as row:
            problems += [
                Problem(field=f"{name}.{p.field}".rstrip("."), problem=p.problem, fix=p.fix) for p in row.problems
            ]
    if problems:
        raise BadRow(problems)
    return found


_REQUIREMENT = Shape(
    Requirement,
    {"kind": choice(RequirementKind), "is_mandatory": flag, "note": text},
    {"credential_id": identifier, "months": whole, "years_old": whole},
    _check_requirement,
)
_EDGE = Shape(
    Edge,
    {"kind": choice(EdgeKind), "note": text, "source_id": identifier},
    {"to": identifier, "to_name": text},
    _check_edge,
)
_REGIONAL = Shape(
    RegionalPrice,
    {"amount": number, "currency": currency, "region": text, "source_id": identifier},
    {"note": text, "as_of": day},
)
_PART = Shape(
    Part,
    {"name": text, "names": items(text), "amount": number, "currency": currency, "source_id": identifier},
    {"high": number, "note": text, "as_of": day},
)
CREDENTIAL = Shape(
    Credential,
    {
        "id": identifier,
        "name": text,
        "short_name": text,
        "issuer": text,
        "issuer_kind": identifier,
        "type": choice(CredentialType),
        "fields": items(identifier),
        "confidence": choice(Confidence),
        "verification": choice(Verification),
    },
    {
        "aliases": items(text),
        "platform": text,
        "skills": items(text),
        "level": choice(Level),
        "assessment": items(identifier),
        "delivery": items(identifier),
        "exam_codes": items(text),
        "region": text,
        "status": choice(Status),
        "status_note": text,
        "successor_id": identifier,
        "duplicate_of": identifier,
        "official_url": url,
        "source_ids": items(identifier),
        "as_of": day,
        "notes": text,
        "facts": _facts,
        "requires": items(_REQUIREMENT),
        "edges": items(_EDGE),
        "regional_prices": items(_REGIONAL),
        "parts": items(_PART),
    },
)
NOTE = Shape(
    RecognitionNote,
    {
        "id": identifier,
        "organisation": text,
        "organisation_kind": identifier,
        "relation": choice(Relation),
        "grade": choice(EvidenceGrade),
        "field": identifier,
        "region": text,
        "claim": text,
        "brief": text,
        "source_ids": items(identifier),
        "confidence": choice(Confidence),
        "verification": choice(Verification),
    },
    {
        "credential_ids": items(identifier),
        "briefs": _texts,
        "topics": items(text),
        "as_of": day,
        "is_sceptical": flag,
        "limits": text,
        "who_paid": text,
    },
)
ROLE = Shape(
    Role,
    {
        "id": identifier,
        "title": text,
        "fields": items(identifier),
        "source_ids": items(identifier),
    },
    {
        "alternative_titles": items(text),
        "skills": items(text),
        "skills_are_derived": flag,
        "entry_credential_ids": items(identifier),
        "onet_code": text,
        "esco_uri": url,
        "job_zone": whole,
        "is_licensed": flag,
        "as_of": day,
    },
)
RATE = Shape(Rate, {"currency": currency, "per_eur": number, "source_id": identifier, "as_of": day}, {})
