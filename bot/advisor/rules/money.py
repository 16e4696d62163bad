"""Money in another currency, by a dated rate."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from bot.advisor.models import Computed, Money
from bot.advisor.rules.reference import Reference
from knowledge import Evidence, Rate, plain_amount

EURO = "EUR"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """An amount in the learner's currency, rounded to whole units, with its formula and the rates behind it."""

    money: Money
    computed: Computed
    evidence: tuple[Evidence, ...]


def convert(money: Money, currency: str, reference: Reference) -> Conversion | None:
    """``money`` in ``currency``, or ``None`` where a rate is not known.

    Rounded half up to whole units: a rate of another day differs by more than the cents.
    """
    if money.currency is None:
        return None
    rates = [reference.rate(code) for code in (money.currency, currency) if code != EURO]
    if any(rate is None for rate in rates):
        return None
    known = [rate for rate in rates if rate is not None]
    factor = _per_eur(currency, known) / _per_eur(money.currency, known)
    amount = (money.amount * factor).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    used = tuple(reference.evidence.rate(rate) for rate in known)
    day = min((rate.as_of for rate in known), default="")
    formula = (
        f"{plain_amount(money.amount, money.currency)} x {factor:.4f} {currency} per {money.currency}, rate of {day}"
    )
    computed = Computed(
        value=f"{amount}", unit=currency, formula=formula, evidence=tuple(evidence.id for evidence in used)
    )
    return Conversion(money=Money(amount=amount, currency=currency), computed=computed, evidence=used)


def _per_eur(currency: str, rates: list[Rate]) -> Decimal:
    if currency == EURO:
        return Decimal(1)
    return next(rate.per_eur for rate in rates if rate.currency == currency)
