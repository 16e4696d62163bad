"""Prices are held against each other in one currency, and only as far as they are known."""

from decimal import Decimal

import pytest

from bot.advisor.rules.price_spans import Order, Span, in_one_currency, order
from tests.bot.advisor.made_up import Shelf

RATES = {"USD": "1.1", "GBP": "0.88"}


def span(low, high=None, currency="USD", *, is_least=False):
    return Span(low=Decimal(low), high=None if is_least else Decimal(high or low), currency=currency)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (span(300), span(439), Order.LOWER),
        (span(300), span(300), Order.SAME),
        (span(300, 500), span(439), Order.OVERLAPS),
        (span(300, 439), span(439), Order.LOWER),
        (span(184, is_least=True), span(439), Order.OPEN),
        (span(300), None, Order.UNKNOWN),
        (None, None, Order.UNKNOWN),
        (span(300), span(439, is_least=True), Order.LOWER),
    ],
)
def test_how_one_price_stands_to_another(one, other, expected):
    assert order(one, other) is expected


def test_prices_in_two_currencies_are_compared_in_one():
    dollars, pounds = in_one_currency([span(110), span(80, currency="GBP")], Shelf(rates=RATES))
    assert (dollars, pounds) == (span(110), span(100))  # 80 / 0.88 x 1.1 = 100


def test_price_without_a_rate_is_not_compared():
    assert in_one_currency([span(110), span(80, currency="XXX"), None], Shelf(rates=RATES)) == (span(110), None, None)
