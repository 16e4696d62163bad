"""What several credentials cost together, and how that stands to the budget."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from bot.advisor.desk import Desk
from bot.advisor.models import Computed, Money
from bot.advisor.rules.case import Case
from bot.advisor.rules.money import convert
from bot.advisor.rules.price_spans import Span, in_one_currency
from bot.advisor.sentences.phrases import Sentence
from knowledge import plain_amount


def sum_sentences(desk: Desk, cases: Sequence[Case]) -> list[Sentence]:
    """The sum with its formula and what is missing or left of the budget; that there is none, where a price is unknown.

    Of prices with two ends, the higher counts. Prices in several currencies are added up in that of the first.
    """
    costs = [each.cost for each in cases]
    spans = [
        None
        if cost is None or cost.high is None or cost.currency is None
        else Span(low=cost.high, high=cost.high, currency=cost.currency)
        for cost in costs
    ]
    shared = in_one_currency(spans, desk.knowledge)
    unknown = [case.credential.short_name for case, span in zip(cases, shared, strict=True) if span is None]
    if unknown:
        return [Sentence(text=desk.say("sum-unknown", name=unknown[0]))]
    known = [span for span in shared if span is not None]
    total, currency = sum((each.low for each in known), Decimal(0)), known[0].currency
    formula = " + ".join(plain_amount(each.low, currency) for each in known)
    evidence = tuple(dict.fromkeys(cost.evidence[0] for cost in costs if cost is not None))
    ids = tuple(each.id for each in evidence)
    computed = Computed(value=_plain(total), unit=currency, formula=formula, evidence=ids)
    text = desk.say("sum-total", formula=formula, total=desk.amount(total, currency))
    first = Sentence(text=text, evidence=evidence, computed=(computed,))
    profile = cases[0].profile
    budget = None if profile.is_budget_monthly else profile.budget
    return [first, *against_budget(desk, Money(amount=total, currency=currency), budget)]


def against_budget(desk: Desk, total: Money, budget: Money | None) -> list[Sentence]:
    """How a sum stands to a budget for the whole, in the budget's currency; nothing where there is none."""
    if budget is None:
        return []
    out = []
    if budget.currency not in (None, total.currency):
        found = convert(total, str(budget.currency), desk.knowledge)
        if found is None:
            return [Sentence(text=desk.say("cost-no-rate", currency=str(budget.currency)))]
        day = min(each.as_of or "" for each in found.evidence)
        text = desk.say("cost-converted", amount=desk.money(found.money), date=desk.month(day[:7]))
        out.append(Sentence(text=text, evidence=found.evidence, computed=(found.computed,)))
        total = found.money
    gap, said = total.amount - budget.amount, desk.money(budget, total.currency)
    if gap <= 0:
        return [*out, Sentence(text=desk.say("budget-fits", budget=said))]
    parts = plain_amount(total.amount, total.currency), plain_amount(budget.amount, total.currency)
    computed = Computed(value=_plain(gap), unit=total.currency, formula=f"{parts[0]} - {parts[1]} budget")
    text = desk.say("budget-over", gap=desk.amount(gap, total.currency), budget=said)
    return [*out, Sentence(text=text, computed=(computed,))]


def _plain(amount: Decimal) -> str:
    return str(int(amount)) if amount == amount.to_integral_value() else f"{amount:.2f}"
