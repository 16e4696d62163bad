"""Sixty totals worked out by hand, each with its arithmetic; weeks and months are rounded up by the contract."""

from decimal import Decimal

import pytest

from bot.advisor.models import Money, Profile
from bot.advisor.rules.cost import estimate_cost, price_for
from bot.advisor.rules.time import estimate_time
from bot.advisor.rules.upkeep import over_years, with_second_try
from knowledge import PriceModel
from tests.bot.advisor.made_up import Shelf, credential, fact, price

RATES = {"USD": "1.1", "GBP": "0.88"}
"""For one euro: 110 USD = 100 EUR = 88 GBP."""

SUBSCRIPTIONS = [
    # hours, hours a week, a month -> weeks, total
    ("187", 8, "49", (24, 24), ("294", "294")),  # 187/8 = 23.4 -> 24; 24 x 7/30 = 5.6 -> 6; 6 x 49
    ("187", 6, "49", (32, 32), ("392", "392")),  # 31.2 -> 32; 7.5 -> 8; 8 x 49
    ("100", 6, "49", (17, 17), ("196", "196")),  # 16.7 -> 17; 3.97 -> 4; 4 x 49
    ("166", 6, "49", (28, 28), ("343", "343")),  # 27.7 -> 28; 6.5 -> 7; 7 x 49
    ("166", 7, "49", (24, 24), ("294", "294")),  # 23.7 -> 24; 5.6 -> 6; 6 x 49
    ("10", 10, "49", (1, 1), ("49", "49")),  # 1; 0.2 -> 1
    ("10.5", 10, "49", (2, 2), ("49", "49")),  # 1.05 -> 2; 0.5 -> 1
    ("200", 6, "49", (34, 34), ("392", "392")),  # 33.3 -> 34; 7.9 -> 8; 8 x 49
    ("200", 40, "49", (5, 5), ("98", "98")),  # 5; 1.2 -> 2; 2 x 49
    ("140", 6, "39", (24, 24), ("234", "234")),  # 23.3 -> 24; 5.6 -> 6; 6 x 39
    ("140", 10, "39", (14, 14), ("156", "156")),  # 14; 3.3 -> 4; 4 x 39
    ("36", 8, "59", (5, 5), ("118", "118")),  # 4.5 -> 5; 1.2 -> 2; 2 x 59
    ("60", 5, "29.99", (12, 12), ("89.97", "89.97")),  # 12; 2.8 -> 3; 3 x 29.99
    ("60", 4, "29.99", (15, 15), ("119.96", "119.96")),  # 15; 3.5 -> 4; 4 x 29.99
    ("120", 12, "20", (10, 10), ("60", "60")),  # 10; 2.3 -> 3; 3 x 20
    ("1", 40, "15", (1, 1), ("15", "15")),  # 0.03 -> 1; 1
    ("300", 3, "49", (100, 100), ("1176", "1176")),  # 100; 23.3 -> 24; 24 x 49
    ("90", 9, "45", (10, 10), ("135", "135")),  # 10; 2.3 -> 3; 3 x 45
    ("64-128", 6, "25", (11, 22), ("75", "150")),  # 10.7 -> 11, 21.3 -> 22; 2.6 -> 3, 5.1 -> 6
    ("35-71", 6, "30", (6, 12), ("60", "90")),  # 5.8 -> 6, 11.8 -> 12; 1.4 -> 2, 2.8 -> 3
    ("20-45", 5, "49", (4, 9), ("49", "147")),  # 4, 9; 0.9 -> 1, 2.1 -> 3
    ("120-185", 8, "40", (15, 24), ("160", "240")),  # 15, 23.1 -> 24; 3.5 -> 4, 5.6 -> 6
    ("13-26", 2.5, "10", (6, 11), ("20", "30")),  # 5.2 -> 6, 10.4 -> 11; 1.4 -> 2, 2.6 -> 3
    ("900", 6, "12", (150, 150), ("420", "420")),  # 150; 35; 35 x 12
]


def subscription(hours, month):
    low, _, high = hours.partition("-")
    lengths = {"low": Decimal(low), "high": Decimal(high or low)}
    value = None if high else Decimal(low)
    effort = fact("effort_hours", value, unit="hours", **(lengths if high else {}))
    return credential("alpha", price(month, model=PriceModel.SUBSCRIPTION_MONTH), effort)


@pytest.mark.parametrize(("hours", "pace", "month", "weeks", "totals"), SUBSCRIPTIONS)
def test_a_subscription_at_this_pace(hours, pace, month, weeks, totals):
    record, profile, shelf = subscription(hours, month), Profile(hours_per_week=float(pace)), Shelf(rates=RATES)
    time = estimate_time(record, profile, shelf.evidence)
    cost = estimate_cost(record, profile, time, shelf)
    assert (time.low_weeks, time.high_weeks) == weeks
    assert (cost.low, cost.high) == (Decimal(totals[0]), Decimal(totals[1]))


LATER = [
    # price, fees and term -> years, total, what is left out
    ("439", {"renewal_fee": "150", "validity_years": "3"}, 6, "589", ()),  # one renewal after 3 years: 439 + 150
    ("439", {"renewal_fee": "150", "validity_years": "3"}, 3, "439", ()),  # none within the first term
    ("439", {"renewal_fee": "150", "validity_years": "3"}, 9, "739", ()),  # after 3 and 6: 439 + 2 x 150
    ("439", {"renewal_fee": "150", "validity_years": "3"}, 7, "739", ()),  # after 3 and 6: 439 + 2 x 150
    ("760", {"annual_fee": "85"}, 5, "1185", ()),  # 760 + 5 x 85
    ("749", {"annual_fee": "135", "validity_years": "3"}, 9, "1964", ()),  # 749 + 9 x 135; kept by the yearly fee
    ("1000", {"renewal_fee": "100", "validity_years": "2"}, 4, "1100", ()),  # after 2: 1000 + 100
    ("1000", {"renewal_fee": "100", "validity_years": "2"}, 5, "1200", ()),  # after 2 and 4: 1000 + 2 x 100
    ("165", {"renewal_fee": "0", "validity_years": "1"}, 5, "165", ()),  # four free renewals
    ("99", {}, 10, "99", ()),  # no term, no fees
    ("200", {"renewal_fee": "60", "annual_fee": "20", "validity_years": "3"}, 6, "380", ()),  # 200 + 60 + 6 x 20
    ("199", {"annual_fee": "50", "validity_years": "3"}, 1, "249", ()),  # 199 + 50
    ("250", {"renewal_fee": "100", "validity_years": "5"}, 30, "750", ()),  # after 5, 10, 15, 20, 25: 250 + 5 x 100
    ("300", {"validity_years": "3"}, 6, "300", ("renewal_fee",)),  # one renewal whose fee is not known
]


def with_fees(amount, fees):
    units = {"validity_years": "years"}
    return credential("alpha", price(amount), *(fact(k, Decimal(v), unit=units.get(k, "USD")) for k, v in fees.items()))


@pytest.mark.parametrize(("amount", "fees", "years", "total", "unknown"), LATER)
def test_a_total_over_years(amount, fees, years, total, unknown):
    record, maker = with_fees(amount, fees), Shelf().evidence
    later = over_years(record, price_for(record, Profile(), maker), maker, years)
    assert (later.total, later.unknown) == (Decimal(total), unknown)


@pytest.mark.parametrize(
    ("amount", "again", "total"),
    [("300", "300", "600"), ("675", "375", "1050"), ("70.50", "70.50", "141"), ("300", None, None)],
)
def test_an_exam_with_a_second_try(amount, again, total):
    record = with_fees(amount, {"retake_fee": again} if again else {})
    maker = Shelf().evidence
    later = with_second_try(record, price_for(record, Profile(), maker), maker)
    assert (later.total if later else None) == (Decimal(total) if total else None)


FITS = [
    # price, currency, budget, its currency -> within, short by
    ("439", "USD", "500", "USD", True, None),
    ("439", "USD", "439", "USD", True, None),
    ("439", "USD", "438", "USD", False, "1"),  # 439 - 438
    ("439", "USD", "0", "USD", False, "439"),  # 439 - 0
    ("110", "USD", "100", "EUR", True, None),  # 110 / 1.1 = 100
    ("110", "USD", "99", "EUR", False, "1"),  # 100 - 99
    ("88", "GBP", "110", "USD", True, None),  # 88 / 0.88 x 1.1 = 110
    ("88", "GBP", "100", "USD", False, "10"),  # 110 - 100
    ("88", "GBP", "88", "GBP", True, None),
]


@pytest.mark.parametrize(("amount", "currency", "budget", "own", "within", "short"), FITS)
def test_an_exam_fee_against_a_budget(amount, currency, budget, own, within, short):
    record = credential("alpha", price(amount, currency))
    profile = Profile(budget=Money(amount=Decimal(budget), currency=own))
    cost = estimate_cost(record, profile, None, Shelf(rates=RATES))
    assert cost.within_budget is within
    assert (cost.short_by.amount if cost.short_by else None) == (Decimal(short) if short else None)


MONTHLY = [
    # hours, hours a week, a month, budget, a month? -> within, short by
    ("187", 8, "49", "294", False, True, None),  # 6 x 49 = 294
    ("187", 8, "49", "293", False, False, "1"),  # 294 - 293
    ("64-128", 6, "25", "100", False, None, "50"),  # 75 to 150: 150 - 100 at the slow end
    ("64-128", 6, "25", "150", False, True, None),
    ("64-128", 6, "25", "74", False, False, "1"),  # 75 - 74 at the fast end
    ("187", 8, "49", "50", True, True, None),  # 49 a month of 50 a month
    ("187", 8, "49", "40", True, False, "9"),  # 49 - 40 a month
]


@pytest.mark.parametrize(("hours", "pace", "month", "budget", "is_monthly", "within", "short"), MONTHLY)
def test_a_subscription_against_a_budget(hours, pace, month, budget, is_monthly, within, short):
    record, shelf = subscription(hours, month), Shelf(rates=RATES)
    money = Money(amount=Decimal(budget), currency="USD")
    profile = Profile(hours_per_week=float(pace), budget=money, is_budget_monthly=is_monthly)
    cost = estimate_cost(record, profile, estimate_time(record, profile, shelf.evidence), shelf)
    assert cost.within_budget is within
    assert (cost.short_by.amount if cost.short_by else None) == (Decimal(short) if short else None)


def test_what_is_free_fits_nothing_at_all():
    free = credential("alpha", price("0", model=PriceModel.FREE))
    profile = Profile(budget=Money(amount=Decimal(0), currency="USD"))
    assert estimate_cost(free, profile, None, Shelf()).within_budget is True


def test_an_unknown_price_fits_no_budget():
    profile = Profile(budget=Money(amount=Decimal(1000), currency="USD"))
    assert estimate_cost(credential("alpha", price(None)), profile, None, Shelf()) is None


def test_there_are_sixty():
    assert len(SUBSCRIPTIONS) + len(LATER) + 4 + len(FITS) + len(MONTHLY) + 2 == 60
