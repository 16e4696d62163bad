"""Fees that fall due beside the price: to apply, to enter, to be a member where that is not optional. Pure.

Only a single or exam price is topped up: a price for the whole path holds them already. A fee whose own words say that
it is included counts no second time; one that is due only when something holds counts at the high end alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from knowledge import Credential, Evidence, EvidenceMaker, Fact, PriceModel, RequirementKind

_INCLUDED, _OPTIONAL, _CONDITIONAL = "included", "optional", "when "
_WITHOUT_COURSE = "without the course"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """One fee in the currency of the price; ``low`` is zero where it may not fall due."""

    low: Decimal
    high: Decimal
    evidence: Evidence


def fees_beside(credential: Credential, currency: str, maker: EvidenceMaker) -> tuple[Fee, ...]:
    """The fees that come on top of the price, in the order in which they fall due; a year of membership."""
    price = credential.facts.get("price")
    if price is None or price.model is not PriceModel.EXAM_FEE:
        return ()
    found = []
    for attribute in ("application_fee", "membership_fee"):
        fact, evidence = credential.facts.get(attribute), maker.fact(credential, attribute)
        if fact is None or evidence is None or fact.unit != currency or _says(fact, (_INCLUDED, _OPTIONAL)):
            continue
        low, high = _ends(fact)
        if low is not None and high is not None and high > 0:
            found.append(Fee(low=Decimal(0) if _says(fact, (_CONDITIONAL,)) else low, high=high, evidence=evidence))
    return tuple(found)


def leaves_out_the_course(credential: Credential) -> bool:
    """Whether the price is said to be without the course that must be taken: then it is the least to pay, not all."""
    price = credential.facts.get("price")
    must_train = any(each.kind is RequirementKind.TRAINING and each.is_mandatory for each in credential.requires)
    return price is not None and must_train and _says(price, (_WITHOUT_COURSE,))


def _says(fact: Fact, words: Iterable[str]) -> bool:
    return any(each in (fact.per or "") for each in words)


def _ends(fact: Fact) -> tuple[Decimal | None, Decimal | None]:
    return (fact.value, fact.value) if isinstance(fact.value, Decimal) else (fact.low, fact.high)
