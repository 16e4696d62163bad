"""Prices of several credentials as spans in one currency, so that they can be held against each other. Pure.

A span without a high end is the least to pay. What is not known, or can't be converted, has no span: it is never the
cheaper one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from bot.advisor.models import Money
from bot.advisor.rules.money import convert
from bot.advisor.rules.reference import Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From ``low`` to ``high`` in a currency; ``high`` is ``None`` where more comes on top that is not known."""

    low: Decimal
    high: Decimal | None
    currency: str


class Order(Enum):
    """How the price of one stands to that of another which starts no lower."""

    UNKNOWN = "unknown"
    SAME = "same"
    LOWER = "lower"
    OVERLAPS = "overlaps"
    OPEN = "open"


def in_one_currency(spans: Sequence[Span | None], reference: Reference) -> tuple[Span | None, ...]:
    """The spans in the currency of the first that is known; ``None`` where there is no rate for it."""
    first = next((each for each in spans if each is not None), None)
    return tuple(
        None if each is None or first is None else _converted(each, first.currency, reference) for each in spans
    )


def _converted(span: Span, currency: str, reference: Reference) -> Span | None:
    if span.currency == currency:
        return span
    ends = [_amount(each, span.currency, currency, reference) for each in (span.low, span.high) if each is not None]
    known = [each for each in ends if each is not None]
    if len(known) < len(ends):
        return None
    return Span(low=known[0], high=known[-1] if span.high is not None else None, currency=currency)


def _amount(amount: Decimal, currency: str, wanted: str, reference: Reference) -> Decimal | None:
    found = convert(Money(amount=amount, currency=currency), wanted, reference)
    return None if found is None else found.money.amount


def order(one: Span | None, other: Span | None) -> Order:
    """How ``one`` stands to ``other``, which starts no lower."""
    if one is None or other is None:
        return Order.UNKNOWN
    if one.high is None:
        return Order.OPEN
    if (one.low, one.high) == (other.low, other.high):
        return Order.SAME
    return Order.OVERLAPS if one.high > other.low else Order.LOWER
