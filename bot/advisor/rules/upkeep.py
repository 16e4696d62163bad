"""What a credential costs after it is earned: a second try, renewals and yearly fees over some years. Pure.

A renewal falls due at the end of each term of validity; the one that falls on the last day of the span is not counted.
What is not known is left out and named; it is never zero.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
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
    """The exam with one more try, or ``None`` where its fee is not known in the same currency.

    A price that is published per attempt is due again.
    """
    attribute = "price" if "retake_fee" not in credential.facts and _is_per_attempt(credential) else "retake_fee"
    fact, evidence = credential.facts.get(attribute), maker.fact(credential, attribute)
    if price.model is not PriceModel.EXAM_FEE or price.high != price.low or fact is None or evidence is None:
        return None
    if not isinstance(fact.value, Decimal) or fact.value == 0 or fact.unit != price.currency:
        return None
    total = price.low + fact.value
    formula = f"{plain_amount(price.low, price.currency)} + {plain_amount(fact.value, fact.unit)} for a second try"
    return _later(total, price, formula, tuple(dict.fromkeys((price.evidence, evidence))))


def _is_per_attempt(credential: Credential) -> bool:
    fact = credential.facts.get("price")
    if fact is None:
        return False
    return fact.per == "attempt" or (fact.per or "").startswith("attempt;") or "per attempt" in (fact.note or "")


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


def over_years(
    credential: Credential, price: Price, maker: EvidenceMaker, years: int, *, paid: Decimal | None = None
) -> LaterCost | None:
    """Price, fees beside it, renewals and yearly fees over ``years``.

    ``paid`` is what getting it comes to where that is another sum than the price: the months of a subscription, or one
    end of a range. ``None`` where it is needed and not given.

    Raises:
        ValueError: ``years`` is not between 1 and 30.
    """
    if not 1 <= years <= LONGEST_YEARS:
        raise ValueError(f"{years} years: give 1 to {LONGEST_YEARS}.")
    if paid is None and (price.high != price.low or price.model is PriceModel.SUBSCRIPTION_MONTH):
        return None
    sums = _Sums(credential=credential, currency=price.currency, maker=maker)
    sums.add(price.low if paid is None else paid, price.evidence)
    for fee in fees_beside(credential, price.currency, maker) if paid is None else ():
        sums.add(fee.high, fee.evidence)
    term = credential.facts.get("validity_years")
    renewals = math.ceil(years / term.value) - 1 if term is not None and isinstance(term.value, Decimal) else 0
    sums.add_fee("renewal_fee", renewals, is_needed="annual_fee" not in credential.facts)
    sums.add_fee("annual_fee", years)
    if _is_member_each_year(credential):
        sums.add_fee("membership_fee", years - 1)
    validity = maker.fact(credential, "validity_years")
    if renewals > 0 and validity is not None:
        sums.used.append(validity)
    return _later(sums.total, price, " + ".join(sums.parts), tuple(sums.used), tuple(sums.unknown))


@dataclass(slots=True, kw_only=True)
class _Sums:
    """A total as it grows: its parts in words, what they rest on, and the fees that are left out as unknown."""

    credential: Credential
    currency: str
    maker: EvidenceMaker
    total: Decimal = Decimal(0)
    parts: list[str] = field(default_factory=list)
    used: list[Evidence] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)

    def add(self, amount: Decimal, evidence: Evidence) -> None:
        """An amount that is paid once."""
        self.total += amount
        self.parts.append(plain_amount(amount, self.currency))
        self.used.append(evidence)

    def add_fee(self, attribute: str, count: int, *, is_needed: bool = False) -> None:
        """A fee of the record so many times. One in another currency, or needed and not known, is left out by name."""
        fact, evidence = self.credential.facts.get(attribute), self.maker.fact(self.credential, attribute)
        if count <= 0:
            return
        if fact is None or evidence is None or not isinstance(fact.value, Decimal):
            self.unknown += [attribute] if is_needed else []
        elif fact.value > 0 and fact.unit != self.currency:
            self.unknown.append(attribute)
        elif fact.value > 0:
            self.total += fact.value * count
            self.parts.append(f"{count} x {plain_amount(fact.value, fact.unit)}")
            self.used.append(evidence)


def _is_member_each_year(credential: Credential) -> bool:
    """Whether a membership that is not optional is paid by the year; its first year stands beside the price."""
    fact, price = credential.facts.get("membership_fee"), credential.facts.get("price")
    is_beside = price is not None and price.model is PriceModel.EXAM_FEE
    return is_beside and fact is not None and (fact.per or "").startswith("year") and "optional" not in (fact.per or "")


def _later(
    total: Decimal, price: Price, formula: str, evidence: tuple[Evidence, ...], unknown: tuple[str, ...] = ()
) -> LaterCost:
    computed = Computed(
        value=_decimal(total), unit=price.currency, formula=formula, evidence=tuple(each.id for each in evidence)
    )
    return LaterCost(total=total, currency=price.currency, computed=computed, evidence=evidence, unknown=unknown)


def _decimal(amount: Decimal) -> str:
    return str(int(amount)) if amount == amount.to_integral_value() else f"{amount:.2f}"
