"""What a credential costs this learner, with the formula. An unknown price is never free and never within budget."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.advisor.models import Computed, CostEstimate, Money, Profile, TimeEstimate
from bot.advisor.rules.fees import Fee, fees_beside, leaves_out_the_course
from bot.advisor.rules.money import Conversion, convert
from bot.advisor.rules.reference import Reference
from bot.advisor.rules.regions import covers
from knowledge import Credential, Evidence, EvidenceMaker, Part, PriceModel, plain_amount

DAYS_A_MONTH = 30
"""A billed month, by the contract of the answer: months = ceil(weeks x 7 / 30)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """The price that applies to this learner: a regional one where it is published, else the list price.

    ``low`` and ``high`` are equal for a single price; ``high`` is ``None`` where only the least is published.
    """

    low: Decimal
    high: Decimal | None
    currency: str
    model: PriceModel
    evidence: Evidence


def price_for(credential: Credential, profile: Profile, maker: EvidenceMaker) -> Price | None:
    """The price that applies, or ``None`` where it is not known."""
    fact = credential.facts.get("price")
    if fact is None or fact.model is None or not credential.is_verified:
        return None
    if credential.asked_part is not None:
        return _price_of(credential.asked_part, credential, fact.model, maker)
    if fact.model is not PriceModel.FREE:
        for regional in credential.regional_prices:
            if profile.region and "," not in regional.region and covers(regional.region, profile.region):
                local = maker.regional_price(credential, regional)
                return Price(
                    low=regional.amount,
                    high=regional.amount,
                    currency=regional.currency,
                    model=fact.model,
                    evidence=local,
                )
    evidence = maker.fact(credential, "price")
    if evidence is None:
        return None
    if fact.model is PriceModel.FREE:
        return Price(low=Decimal(0), high=Decimal(0), currency=fact.unit or "USD", model=fact.model, evidence=evidence)
    low, high = (fact.value, fact.value) if isinstance(fact.value, Decimal) else (fact.low, fact.high)
    if fact.model is PriceModel.AUDIT_FREE or low is None or fact.unit is None:
        return None
    if leaves_out_the_course(credential):
        high = None
    return Price(low=low, high=high, currency=fact.unit, model=fact.model, evidence=evidence)


def _price_of(part: Part, credential: Credential, model: PriceModel, maker: EvidenceMaker) -> Price:
    """The price of a part by itself, in the currency in which it is published."""
    high = part.high if part.high is not None else part.amount
    evidence = maker.part(credential, part)
    return Price(low=part.amount, high=high, currency=part.currency, model=model, evidence=evidence)


def billed_months(weeks: int) -> int:
    """Subscription months for so many weeks, rounded up; at least one."""
    return max(1, math.ceil(weeks * 7 / DAYS_A_MONTH))


def estimate_cost(
    credential: Credential, profile: Profile, time: TimeEstimate | None, reference: Reference
) -> CostEstimate | None:
    """The total for this learner, or ``None`` where the price (or, for a subscription, the length) is not known."""
    price = price_for(credential, profile, reference.evidence)
    if price is None:
        return None
    low, high = price.low, price.high
    computed: tuple[Computed, ...] = ()
    if price.model is PriceModel.SUBSCRIPTION_MONTH:
        if time is None or time.low_weeks is None or time.high_weeks is None:
            return None
        low, high, computed = _subscription(price, time.low_weeks, time.high_weeks)
    fees = fees_beside(credential, price.currency, reference.evidence)
    if fees:
        low, high, computed = _with_fees(price, fees)
    estimate = CostEstimate(
        low=low,
        high=high,
        currency=price.currency,
        within_budget=None,
        computed=computed,
        evidence=(price.evidence, *(fee.evidence for fee in fees)),
    )
    return estimate if profile.budget is None else _against_budget(estimate, price, profile, reference)


def _subscription(price: Price, low_weeks: int, high_weeks: int) -> tuple[Decimal, Decimal, tuple[Computed, ...]]:
    totals = []
    computed: list[Computed] = []
    for weeks in sorted({low_weeks, high_weeks}):
        months = billed_months(weeks)
        total = price.low * months
        formula = f"{months} {'month' if months == 1 else 'months'} x {plain_amount(price.low, price.currency)} a month"
        computed.append(
            Computed(
                value=str(months),
                unit="months",
                formula=f"{plain_amount(Decimal(weeks), 'weeks')} x 7 days / {DAYS_A_MONTH}, rounded up",
                evidence=(price.evidence.id,),
            )
        )
        computed.append(
            Computed(value=_decimal(total), unit=price.currency, formula=formula, evidence=(price.evidence.id,))
        )
        totals.append(total)
    return totals[0], totals[-1], tuple(dict.fromkeys(computed))


def _with_fees(price: Price, fees: tuple[Fee, ...]) -> tuple[Decimal, Decimal | None, tuple[Computed, ...]]:
    """Price and fees together at the low and at the high end, each with its formula."""
    ids = (price.evidence.id, *(fee.evidence.id for fee in fees))
    ends: list[Decimal | None] = []
    computed: list[Computed] = []
    for start, parts in ((price.low, [fee.low for fee in fees]), (price.high, [fee.high for fee in fees])):
        total = sum(parts, start) if start is not None else None
        ends.append(total)
        if start is not None and total is not None and any(parts):
            formula = " + ".join(plain_amount(each, price.currency) for each in (start, *parts) if each > 0)
            computed.append(Computed(value=_decimal(total), unit=price.currency, formula=formula, evidence=ids))
    return ends[0] or price.low, ends[1], tuple(dict.fromkeys(computed))


def _decimal(amount: Decimal) -> str:
    return str(int(amount)) if amount == amount.to_integral_value() else f"{amount:.2f}"


def _against_budget(estimate: CostEstimate, price: Price, profile: Profile, reference: Reference) -> CostEstimate:
    """The estimate set against the budget; a monthly one limits a monthly price and saves up for what is paid once."""
    budget = profile.budget
    assert budget is not None
    if estimate.high == 0:
        return replace(estimate, within_budget=True)
    is_saved_up = profile.is_budget_monthly and price.model is not PriceModel.SUBSCRIPTION_MONTH and budget.amount > 0
    is_by_month = profile.is_budget_monthly and price.model is PriceModel.SUBSCRIPTION_MONTH
    ends = (price.low, price.low) if is_by_month else (estimate.low, estimate.high or estimate.low)
    own = [
        _in_currency(Money(amount=end or Decimal(0), currency=price.currency), budget.currency, reference)
        for end in ends
    ]
    if own[0] is None or own[1] is None:
        return estimate
    low, high = own[0].money.amount, own[1].money.amount
    currency = budget.currency or price.currency
    conversions = [one for one in own if one is not None and one.evidence]
    estimate = replace(
        estimate,
        computed=tuple(dict.fromkeys((*estimate.computed, *(one.computed for one in conversions)))),
        evidence=tuple(dict.fromkeys((*estimate.evidence, *(each for one in conversions for each in one.evidence)))),
        assumptions=("budget-currency",) if budget.currency is None else (),
    )
    if is_saved_up and (high > budget.amount or estimate.high is None):
        return _saved_up(estimate, (low, high), Money(amount=budget.amount, currency=currency))
    if high <= budget.amount and estimate.high is None:
        return estimate
    if high <= budget.amount:
        return replace(estimate, within_budget=True)
    is_over = low > budget.amount
    over = low if is_over else high
    gap = over - budget.amount
    formula = f"{plain_amount(over, currency)} - {plain_amount(budget.amount, currency)} budget"
    short = Computed(value=_decimal(gap), unit=currency, formula=formula, evidence=(price.evidence.id,))
    return replace(
        estimate,
        within_budget=False if is_over else None,
        short_by=Money(amount=gap, currency=currency),
        computed=(*estimate.computed, short),
    )


def _saved_up(estimate: CostEstimate, ends: tuple[Decimal, Decimal], a_month: Money) -> CostEstimate:
    """What is paid once, as months of the monthly budget, rounded up; whether it fits stays open."""
    months, computed = [], []
    for end in dict.fromkeys(ends):
        months.append(math.ceil(end / a_month.amount))
        parts = (plain_amount(each, a_month.currency) for each in (end, a_month.amount))
        formula = f"{' / '.join(parts)} a month, rounded up"
        ids = tuple(each.id for each in estimate.evidence)
        computed.append(Computed(value=str(months[-1]), unit="months", formula=formula, evidence=ids))
    high = None if estimate.high is None else months[-1]
    return replace(estimate, months_saved=(months[0], high), computed=(*estimate.computed, *computed))


def _in_currency(money: Money, currency: str | None, reference: Reference) -> Conversion | None:
    if currency in (None, money.currency):
        same = Computed(value=_decimal(money.amount), unit=money.currency, formula="as published")
        return Conversion(money=money, computed=same, evidence=())
    return convert(money, str(currency), reference)
