"""Small made-up records for the rules: nothing here is a fact about the world."""

from dataclasses import dataclass, field
from decimal import Decimal

from knowledge import (
    Confidence,
    Credential,
    CredentialType,
    EvidenceGrade,
    EvidenceMaker,
    Fact,
    Level,
    PriceModel,
    Rate,
    RecognitionNote,
    Relation,
    Source,
    Verification,
)

SOURCE = Source(source_id="page", title="A page", url="https://example.org/page")


def fact(attribute, value=None, **more):
    return Fact(
        attribute=attribute,
        value=value,
        source_id="page",
        as_of=more.pop("as_of", "2026-06"),
        confidence=Confidence.MEDIUM,
        **more,
    )


def price(amount, currency="USD", model=PriceModel.EXAM_FEE):
    value = None if amount is None else Decimal(amount)
    return fact("price", value, unit=currency if amount is not None else None, model=model)


def credential(name="alpha", *facts, **more):
    return Credential(
        id=name,
        name=more.pop("full_name", f"Certified {name.title()}"),
        short_name=more.pop("short_name", name.title()),
        issuer="Issuer",
        issuer_kind="company",
        type=more.pop("type", CredentialType.CERTIFICATION),
        fields=more.pop("fields", ("cloud",)),
        level=more.pop("level", Level.ENTRY),
        confidence=Confidence.HIGH,
        verification=more.pop("verification", Verification.OFFICIAL_PAGE),
        source_ids=("page",),
        as_of="2026-06",
        facts={each.attribute: each for each in facts},
        **more,
    )


def note(name="seen", about=("alpha",), **more):
    return RecognitionNote(
        id=name,
        organisation=more.pop("organisation", f"Organisation of {name}"),
        organisation_kind="employer",
        credential_ids=about,
        relation=more.pop("relation", Relation.DEMAND_IN_POSTINGS),
        grade=more.pop("grade", EvidenceGrade.COUNTED_JOB_ADS),
        field=more.pop("field", "cloud"),
        region=more.pop("region", "US"),
        claim=more.pop("claim", f"What {name} claims."),
        brief=more.pop("brief", f"What {name} says of Alpha."),
        source_ids=("page",),
        as_of=more.pop("as_of", "2026-01"),
        confidence=more.pop("confidence", Confidence.HIGH),
        verification=Verification.OFFICIAL_PAGE,
        **more,
    )


@dataclass
class Shelf:
    """Stands in for the knowledge base where the rules look things up."""

    held: tuple = ()
    said: tuple = ()
    rates: dict = field(default_factory=dict)

    @property
    def evidence(self):
        return EvidenceMaker({"page": SOURCE})

    def credential(self, credential_id):
        return next((each for each in self.held if each.id == credential_id), None)

    def notes(self):
        return tuple(sorted(self.said, key=lambda each: each.id))

    def notes_about(self, credential_id):
        mine = [each for each in self.said if credential_id in each.credential_ids]
        return tuple(sorted(mine, key=lambda each: (each.grade.rank, each.id)))

    def rate(self, currency):
        per_eur = self.rates.get(currency)
        if per_eur is None:
            return None
        return Rate(currency=currency, per_eur=Decimal(per_eur), source_id="page", as_of="2026-10-30")
