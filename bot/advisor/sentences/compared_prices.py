"""What credentials cost beside each other: spans in one currency, and which costs less as far as that is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.advisor.desk import Desk
from bot.advisor.models import CostEstimate
from bot.advisor.rules.case import Decision
from bot.advisor.rules.price_spans import Order, Span, in_one_currency, order
from bot.advisor.rules.upkeep import LaterCost
from bot.advisor.sentences.later_costs import totals_over_years
from knowledge import Evidence

_CHEAPER = {
    Order.UNKNOWN: "compare-cost-unknown",
    Order.SAME: "compare-same-cost",
    Order.LOWER: "compare-cheaper",
    Order.OVERLAPS: "compare-cheaper-from",
    Order.OPEN: "compare-cheaper-least",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Prices:
    """What each comes to in one currency, by id; over the years asked for where that is known of all."""

    spans: Mapping[str, Span | None]
    is_over_years: bool

    def of(self, decision: Decision) -> Span | None:
        """The span of one of them."""
        return self.spans[decision.case.credential.id]

    def low(self, decision: Decision) -> Decimal:
        """The least that it comes to; one whose price is not known comes last."""
        span = self.of(decision)
        return span.low if span is not None else Decimal("Infinity")


def prices_of(decisions: Sequence[Decision], desk: Desk) -> Prices:
    """What each of them comes to, over the years asked for where that is known of all."""
    ids = [each.case.credential.id for each in decisions]
    totals = [totals_over_years(desk, each.case) for each in decisions]
    is_over_years = all(total and not total[-1].unknown for total in totals)
    spans = [
        _total_span(total, each.case.cost) if is_over_years else _cost_span(each.case.cost)
        for total, each in zip(totals, decisions, strict=True)
    ]
    shared = in_one_currency(spans, desk.knowledge)
    return Prices(spans=dict(zip(ids, shared, strict=True)), is_over_years=is_over_years)


def _cost_span(cost: CostEstimate | None) -> Span | None:
    if cost is None or cost.low is None or cost.currency is None:
        return None
    return Span(low=cost.low, high=cost.high, currency=cost.currency)


def _total_span(totals: tuple[LaterCost, ...], cost: CostEstimate | None) -> Span:
    is_least = cost is None or cost.high is None
    return Span(low=totals[0].total, high=None if is_least else totals[-1].total, currency=totals[0].currency)


def cheaper(desk: Desk, prices: Prices, pair: Sequence[Decision]) -> tuple[str, tuple[Evidence, ...]]:
    """Which of the two costs less, as far as both prices are known."""
    one, other = sorted(pair, key=prices.low)
    stands = order(prices.of(one), prices.of(other))
    message = _CHEAPER[stands]
    if stands is Order.UNKNOWN and prices.of(one) is None:
        message = "compare-cost-unknown-both"
    if stands in (Order.SAME, Order.LOWER) and desk.years is not None:
        message += "-years" if prices.is_over_years else "-at-first"
    costs = [each.case.cost for each in (one, other)]
    years = desk.amount(Decimal(desk.years or 0), "years")
    text = desk.say(message, years=years, first=one.case.credential.short_name, second=other.case.credential.short_name)
    return text, tuple(each.evidence[0] for each in costs if each is not None)
