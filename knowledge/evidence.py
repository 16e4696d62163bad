"""Facts, edges, requirements, rates and notes as :class:`Evidence`: one claim each, with its source and date.

The claim repeats what the record holds and nothing else; how it is worded for a learner is the advisor's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from knowledge.models import (
    Confidence,
    Credential,
    Edge,
    EdgeKind,
    Evidence,
    EvidenceKind,
    Fact,
    Part,
    PriceModel,
    Rate,
    RecognitionNote,
    RegionalPrice,
    Requirement,
    RequirementKind,
    Role,
    Source,
)

_LABELS = {
    "price": "price",
    "price_member": "price for members",
    "price_student": "price for students",
    "retake_fee": "fee to take the exam again",
    "renewal_fee": "renewal fee",
    "annual_fee": "annual fee",
    "membership_fee": "membership fee",
    "application_fee": "application fee",
    "effort_hours": "course length",
    "study_hours": "time to prepare",
    "duration_weeks": "length",
    "hours_per_week": "pace of the published length",
    "duration_band": "published length",
    "validity_years": "valid for",
    "exam_count": "exams needed",
    "renewal": "renewal",
    "credit": "academic credit",
    "prerequisites": "stated prerequisites",
    "format": "exam format",
    "pass_rate": "pass rate",
    "language": "language",
}
_PRICE_LABELS = {
    PriceModel.EXAM_FEE: "exam fee",
    PriceModel.ONE_OFF: "price, paid once",
    PriceModel.SUBSCRIPTION_MONTH: "subscription price a month",
    PriceModel.FREE: "free of charge",
    PriceModel.AUDIT_FREE: "free to audit, the certificate costs extra",
}
_EDGE_WORDS = {
    EdgeKind.PREREQUISITE: "is required before",
    EdgeKind.RECOMMENDED_BEFORE: "is recommended before",
    EdgeKind.RENEWS: "renews",
    EdgeKind.PART_OF: "is part of",
    EdgeKind.CREDIT_TOWARD: "can give credit toward",
    EdgeKind.COUNTS_TOWARD: "counts toward",
    EdgeKind.SUPERSEDED_BY: "was replaced by",
    EdgeKind.SUPERSEDES: "replaced",
    EdgeKind.EQUIVALENT: "is treated as equal to",
}
_CURRENCY_LENGTH = 3


def plain_number(number: Decimal) -> str:
    """The number as people read it: thousands with commas, no trailing zeros but cents as two digits.

    >>> plain_number(Decimal("1129")), plain_number(Decimal("70.5")), plain_number(Decimal("49.00"))
    ('1,129', '70.50', '49')
    """
    if number == number.to_integral_value():
        return f"{int(number):,}"
    return f"{number:,.2f}"


def plain_amount(number: Decimal, unit: str | None) -> str:
    """The number with its unit: ``439 USD``, ``187 hours``, ``1 year``; hours keep at most one decimal."""
    if unit is None:
        return plain_number(number)
    if len(unit) == _CURRENCY_LENGTH and unit.isupper():
        return f"{plain_number(number)} {unit}"
    text = plain_number(number) if number == number.to_integral_value() else f"{number.normalize():f}"
    if number == 1 and unit in {"hours", "weeks", "years", "months"}:
        unit = unit[:-1]
    return f"{text} {unit}" if unit != "hours/week" else f"{text} hours a week"


def _range_text(fact: Fact) -> str | None:
    if fact.low is not None and fact.high is not None and fact.low != fact.high:
        return f"{plain_number(fact.low)} to {plain_amount(fact.high, fact.unit)}"
    if fact.low is not None and fact.high is None:
        return f"at least {plain_amount(fact.low, fact.unit)}"
    if fact.low is None and fact.high is not None:
        return f"at most {plain_amount(fact.high, fact.unit)}"
    return plain_amount(fact.low, fact.unit) if fact.low is not None else None


def _value_text(fact: Fact) -> str | None:
    if isinstance(fact.value, Decimal):
        return plain_amount(fact.value, fact.unit)
    return fact.value if fact.value is not None else _range_text(fact)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."


def fact_claim(name: str, fact: Fact) -> str:
    """The claim that a fact makes about the credential called ``name``, in full sentences."""
    label = _LABELS.get(fact.attribute, fact.attribute.replace("_", " "))
    if fact.attribute == "price" and fact.model is not None:
        label = _PRICE_LABELS[fact.model]
    value = _value_text(fact)
    free = fact.attribute == "price" and fact.model is PriceModel.FREE
    if free and fact.value == 0:
        head = f"{name}: {label} (0 {fact.unit or 'USD'})"
    elif value is None:
        head = f"{name}: {label}"
    else:
        head = f"{name}: {label} {value}"
    if fact.per:
        head = f"{head} ({fact.per})"
    if fact.is_estimate:
        head = f"{head}; an estimate"
    parts = [_sentence(head)]
    if fact.note:
        parts.append(_sentence(fact.note[0].upper() + fact.note[1:]))
    return " ".join(parts)


class EvidenceMaker:
    """Makes evidence from records. Pure: no I/O, no clock."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources

    def shown_source(self, source_id: str | None) -> str:
        """The address of a source, or its title where it must not be linked; never empty."""
        source = self._sources.get(source_id or "")
        if source is None:
            return "source not kept"
        if source.url and source.is_confirmed:
            return source.url
        return source.title

    def best_source(self, source_ids: tuple[str, ...]) -> str:
        """The first confirmed address among ``source_ids``, else the first title."""
        for source_id in source_ids:
            source = self._sources.get(source_id)
            if source is not None and source.url and source.is_confirmed:
                return source.url
        return self.shown_source(source_ids[0] if source_ids else None)

    def fact(self, credential: Credential, attribute: str) -> Evidence | None:
        """The evidence for one attribute, or ``None`` where it is unknown or the record is not verified.

        Attributes beside those in ``facts``: ``status``, ``level``, ``issuer``, ``assessment``, ``delivery``,
        ``skills``, ``exam_codes``.
        """
        if not credential.is_verified:
            return self._existence(credential)
        fact = credential.facts.get(attribute)
        if fact is None:
            return self._field(credential, attribute)
        claim = fact_claim(credential.name, fact)
        return Evidence(
            id=f"ev-{credential.id}-{attribute}",
            subject=credential.id,
            credential_id=credential.id,
            claim=claim,
            brief=claim,
            value=fact.value,
            unit=fact.unit,
            source=self.shown_source(fact.source_id),
            as_of=fact.as_of,
            confidence=fact.confidence,
            kind=EvidenceKind.FACT,
        )

    def _existence(self, credential: Credential) -> Evidence:
        return self._plain(
            credential,
            "existence",
            f"{credential.name}, issued by {credential.issuer}, is known to exist; nothing else about it was verified.",
            Confidence.LOW,
        )

    def _field(self, credential: Credential, attribute: str) -> Evidence | None:
        claims = {
            "status": self._status_claim(credential),
            "level": f"{credential.name}: level {credential.level}." if credential.level else None,
            "issuer": f"{credential.name} is issued by {credential.issuer}"
            + (f" on {credential.platform}." if credential.platform else "."),
            "assessment": _listed(credential.name, "assessed by", credential.assessment),
            "delivery": _listed(credential.name, "offered", credential.delivery),
            "skills": _listed(credential.name, "covers", credential.skills),
            "exam_codes": _listed(credential.name, "exam code", credential.exam_codes),
        }
        claim = claims.get(attribute)
        return self._plain(credential, attribute, claim, credential.confidence) if claim else None

    @staticmethod
    def _status_claim(credential: Credential) -> str:
        claim = f"{credential.name}: {credential.status}."
        return f"{claim} {_sentence(credential.status_note)}" if credential.status_note else claim

    def _plain(self, credential: Credential, attribute: str, claim: str, confidence: Confidence) -> Evidence:
        return Evidence(
            id=f"ev-{credential.id}-{attribute}",
            subject=credential.id,
            credential_id=credential.id,
            claim=claim,
            brief=claim,
            source=self.best_source(credential.source_ids),
            as_of=credential.as_of,
            confidence=confidence,
            kind=EvidenceKind.FACT,
        )

    def regional_price(self, credential: Credential, price: RegionalPrice) -> Evidence:
        """The evidence for a price published for one region."""
        claim = f"{credential.name}: {plain_amount(price.amount, price.currency)} in {price.region}."
        if price.note:
            claim = f"{claim} {_sentence(price.note)}"
        position = credential.regional_prices.index(price) + 1
        return Evidence(
            id=f"ev-{credential.id}-regional_price_{position}",
            subject=credential.id,
            credential_id=credential.id,
            claim=claim,
            brief=claim,
            value=price.amount,
            unit=price.currency,
            source=self.shown_source(price.source_id),
            as_of=price.as_of,
            confidence=credential.confidence,
            kind=EvidenceKind.FACT,
        )

    def part(self, credential: Credential, part: Part) -> Evidence:
        """The evidence for the price of one part."""
        amount = plain_amount(part.high or part.amount, part.currency)
        amount = amount if part.high is None else f"{plain_number(part.amount)} to {amount}"
        claim = f"{credential.name}, {part.name} alone: {amount}."
        return Evidence(
            id=f"ev-{credential.id}-part_{credential.parts.index(part) + 1}",
            subject=credential.id,
            credential_id=credential.id,
            claim=f"{claim} {_sentence(part.note)}" if part.note else claim,
            brief=claim,
            value=part.amount,
            unit=part.currency,
            source=self.shown_source(part.source_id),
            as_of=part.as_of,
            confidence=credential.confidence,
            kind=EvidenceKind.FACT,
        )

    def requirement(self, credential: Credential, requirement: Requirement) -> Evidence:
        """The evidence for one requirement of a credential."""
        word = "requires" if requirement.is_mandatory else "recommends"
        position = credential.requires.index(requirement) + 1
        kind = "" if requirement.kind is RequirementKind.OTHER else f" ({requirement.kind})"
        claim = f"{credential.name} {word}{kind}: {_sentence(requirement.note)}"
        evidence = self._plain(credential, f"requires_{position}", claim, credential.confidence)
        return _as(evidence, EvidenceKind.REQUIREMENT)

    def edge(self, credential: Credential, edge: Edge) -> Evidence:
        """The evidence for one stacking edge, read from ``credential`` to its target."""
        position = credential.edges.index(edge) + 1
        claim = f"{credential.name} {_EDGE_WORDS[edge.kind]} {edge.to_name or 'another award'}: {_sentence(edge.note)}"
        return Evidence(
            id=f"ev-{credential.id}-edge_{position}",
            subject=credential.id,
            credential_id=credential.id,
            claim=claim,
            brief=claim,
            source=self.shown_source(edge.source_id),
            as_of=credential.as_of,
            confidence=credential.confidence,
            kind=EvidenceKind.EDGE,
        )

    def note(self, note: RecognitionNote, credential_id: str | None = None) -> Evidence:
        """The evidence of a recognition note; ``credential_id`` names the credential that it is cited for."""
        claim = note.claim if not note.limits else f"{_sentence(note.claim)} Limits: {_sentence(note.limits)}"
        return Evidence(
            id=f"ev-{note.id}-note",
            subject=note.id,
            credential_id=credential_id or (note.credential_ids[0] if len(note.credential_ids) == 1 else None),
            claim=claim,
            brief=note.brief_for(credential_id),
            source=self.best_source(note.source_ids),
            as_of=note.as_of,
            confidence=note.confidence,
            kind=EvidenceKind.RECOGNITION,
            grade=note.grade,
        )

    def rate(self, rate: Rate) -> Evidence:
        """The evidence for an exchange rate."""
        claim = f"One euro was {rate.per_eur.normalize():f} {rate.currency} on {rate.as_of}."
        return Evidence(
            id=f"ev-rate-{rate.currency.lower()}",
            subject=rate.currency,
            credential_id=None,
            claim=claim,
            brief=claim,
            value=rate.per_eur,
            unit=rate.currency,
            source=self.shown_source(rate.source_id),
            as_of=rate.as_of,
            confidence=Confidence.HIGH,
            kind=EvidenceKind.RATE,
        )

    def role(self, role: Role) -> Evidence:
        """The evidence for what a role works with."""
        claim = f"{role.title}: works with {', '.join(role.skills)}."
        return Evidence(
            id=f"ev-{role.id}-skills",
            subject=role.id,
            credential_id=None,
            claim=claim,
            brief=claim,
            source=self.best_source(role.source_ids),
            as_of=role.as_of,
            confidence=Confidence.MEDIUM,
            kind=EvidenceKind.ROLE,
        )


def _listed(name: str, words: str, values: tuple[str, ...]) -> str | None:
    return f"{name}: {words} {', '.join(values)}." if values else None


def _as(evidence: Evidence, kind: EvidenceKind) -> Evidence:
    return replace(evidence, kind=kind)
