"""What a credential costs after it is earned: a second try, renewals and yearly fees over some years. Pure.

A renewal falls due at the end of each term of validity; the one that falls on the last day of the span is not counted.
What is not known is left out and named; it is never zero.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

from bot.advisor.models import Computed
from bot.advisor.rules.cost import Price
from bot.advisor.rules.fees import fees_beside
from knowledge import Credential, Evidence, EvidenceMaker, PriceModel, plain_amount

LONGEST_YEARS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterCost:
    """A total in one currency with its formula and what it rests on. ``unknown`` names fees that it leaves out."""

    total: Decimal
    currency: str
    computed: Computed
    evidence: tuple[Evidence, ...]
    unknown: tuple[str, ...] = ()


def with_second_try(credential: Credential, price: Price, maker: EvidenceMaker) -> LaterCost | None:
    """The exam with one more try, or ``None`` where its fee is not known in the same currency."""
    fact, evidence = credential.facts.get("retake_fee"), maker.fact(credential, "retake_fee")
    if price.model is not PriceModel.EXAM_FEE or price.high != price.low or fact is None or evidence is None:
        return None
    if not isinstance(fact.value, Decimal) or fact.value == 0 or fact.unit != price.currency:
        return None
    total = price.low + fact.value
    formula = f"{plain_amount(price.low, price.currency)} + {plain_amount(fact.value, fact.unit)} for a second try"
    return _later(total, price, formula, (price.evidence, evidence))


def as_member(credential: Credential, maker: EvidenceMaker) -> LaterCost | None:
    """A year's membership and the members' price together; ``None`` where one is not known in the same currency."""
    facts = [(credential.facts.get(each), maker.fact(credential, each)) for each in ("membership_fee", "price_member")]
    known = [(fact, evidence) for fact, evidence in facts if fact is not None and evidence is not None]
    amounts = [fact.value for fact, _ in known if isinstance(fact.value, Decimal)]
    units = {fact.unit for fact, _ in known}
    if len(amounts) < len(facts) or len(units) != 1:
        return None
    total, unit = sum(amounts, Decimal(0)), str(units.pop())
    formula = f"{plain_amount(amounts[0], unit)} membership + {plain_amount(amounts[1], unit)}"
    ids = tuple(evidence.id for _, evidence in known)
    computed = Computed(value=_decimal(total), unit=unit, formula=formula, evidence=ids)
    return LaterCost(total=total, currency=unit, computed=computed, evidence=tuple(each for _, each in known))


def over_years(credential: Credential, price: Price, maker: EvidenceMaker, years: int) -> LaterCost | None:
    """Price, fees beside it, renewals and yearly fees over ``years``.

    ``None`` where the price is a range or paid by the month.

    Raises:
        ValueError: ``years`` is not between 1 and 30.
    """
    if not 1 <= years <= LONGEST_YEARS:
        raise ValueError(f"{years} years: give 1 to {LONGEST_YEARS}.")
    if price.high != price.low or price.model is PriceModel.SUBSCRIPTION_MONTH:
        return None
    total, parts, used, unknown = price.low, [plain_amount(price.low, price.currency)], [price.evidence], []
    for fee in fees_beside(credential, price.currency, maker):
        total += fee.high
        parts.append(plain_amount(fee.high, price.currency))
        used.append(fee.evidence)
    term = credential.facts.get("validity_years")
    renewals = math.ceil(years / term.value) - 1 if term is not None and isinstance(term.value, Decimal) else 0
    for attribute, count in (("renewal_fee", renewals), ("annual_fee", years)):
        fact, evidence = credential.facts.get(attribute), maker.fact(credential, attribute)
        if fact is None or evidence is None or not isinstance(fact.value, Decimal) or fact.unit != price.currency:
            if attribute == "renewal_fee" and renewals > 0 and "annual_fee" not in credential.facts:
                unknown.append(attribute)
            continue
        if count > 0 and fact.value > 0:
            total += fact.value * count
            parts.append(f"{count} x {plain_amount(fact.value, fact.unit)}")
            used.append(evidence)
    validity = maker.fact(credential, "validity_years")
    if renewals > 0 and validity is not None:
        used.append(validity)
    return _later(total, price, " + ".join(parts), tuple(used), tuple(unknown))


def _later(
    total: Decimal, price: Price, formula: str, evidence: tuple[Evidence, ...], unknown: tuple[str, ...] = ()
) -> LaterCost:
    computed = Computed(
        value=_decimal(total), unit=price.currency, formula=formula, evidence=tuple(each.id for each in evidence)
    )
    return LaterCost(total=total, currency=price.currency, computed=computed, evidence=evidence, unknown=unknown)


def _decimal(amount: Decimal) -> str:
    return str(int(amount)) if amount == amount.to_integral_value() else f"{amount:.2f}"
