from decimal import Decimal

import pytest

from bot.advisor.models import Money, Profile
from bot.advisor.rules.cost import billed_months, estimate_cost
from bot.advisor.rules.time import estimate_time, in_a_row, weeks_for
from knowledge import PriceModel, RegionalPrice
from tests.bot.advisor.made_up import Shelf, credential, fact, price

RATES = {"USD": "1.1", "GBP": "0.88"}


def usd(amount):
    return Money(amount=Decimal(amount), currency="USD")


def cost_of(record, profile, shelf=None):
    shelf = shelf or Shelf(rates=RATES)
    time = estimate_time(record, profile, shelf.evidence)
    return estimate_cost(record, profile, time, shelf)


@pytest.mark.parametrize(
    ("hours", "pace", "weeks"),
    [("187", 8.0, 24), ("187", 6.0, 32), ("10", 10.0, 1), ("10.5", 10.0, 2), ("1", 40.0, 1), ("100", 2.5, 40)],
)
def test_weeks_are_rounded_up(hours, pace, weeks):
    assert weeks_for(Decimal(hours), pace) == weeks


@pytest.mark.parametrize(("weeks", "months"), [(1, 1), (4, 1), (5, 2), (13, 4), (24, 6), (26, 7), (30, 7), (0, 1)])
def test_billed_months_are_rounded_up_from_days(weeks, months):
    assert billed_months(weeks) == months


def test_subscription_total_is_months_at_this_pace():
    record = credential(
        "alpha", price("49", model=PriceModel.SUBSCRIPTION_MONTH), fact("effort_hours", Decimal(187), unit="hours")
    )
    cost = cost_of(record, Profile(hours_per_week=8.0, budget=usd("200")))
    assert (cost.low, cost.high, cost.within_budget) == (Decimal(294), Decimal(294), False)
    assert cost.short_by == usd("94")
    assert [(each.value, each.unit) for each in cost.computed] == [("6", "months"), ("294", "USD"), ("94", "USD")]


def test_subscription_without_a_length_has_no_total():
    record = credential("alpha", price("49", model=PriceModel.SUBSCRIPTION_MONTH))
    assert cost_of(record, Profile(budget=usd("1000"))) is None


def test_unknown_price_is_not_free_and_fits_nothing():
    assert cost_of(credential("alpha", price(None)), Profile(budget=usd("1000"))) is None
    assert cost_of(credential("alpha"), Profile(budget=usd("0"))) is None


def test_free_to_audit_is_not_a_free_certificate():
    record = credential("alpha", price("0", model=PriceModel.AUDIT_FREE))
    assert cost_of(record, Profile(budget=usd("0"))) is None


def test_free_fits_a_budget_of_nothing_in_any_currency():
    record = credential("alpha", price("0", model=PriceModel.FREE))
    cost = cost_of(record, Profile(budget=Money(amount=Decimal(0), currency="NGN")))
    assert (cost.high, cost.within_budget) == (Decimal(0), True)


def test_range_that_straddles_the_budget_is_neither_kept_nor_broken():
    record = credential(
        "alpha",
        price("50", model=PriceModel.SUBSCRIPTION_MONTH),
        fact("study_hours", None, low=Decimal(24), high=Decimal(80), unit="hours"),
    )
    cost = cost_of(record, Profile(hours_per_week=8.0, budget=usd("100")))
    assert (cost.low, cost.high, cost.within_budget) == (Decimal(50), Decimal(150), None)
    assert cost.short_by == usd("50")


def test_price_in_another_currency_is_compared_by_a_dated_rate():
    cost = cost_of(credential("alpha", price("110")), Profile(budget=Money(amount=Decimal(100), currency="EUR")))
    assert cost.within_budget is True
    assert [(each.value, each.unit) for each in cost.computed] == [("100", "EUR")]
    assert "2026-10-30" in cost.computed[0].formula


def test_currency_without_a_rate_gives_no_verdict_on_the_budget():
    cost = cost_of(credential("alpha", price("110")), Profile(budget=Money(amount=Decimal(90000), currency="NGN")))
    assert (cost.low, cost.within_budget) == (Decimal(110), None)


def test_budget_without_a_currency_is_taken_in_that_of_the_price_and_says_so():
    cost = cost_of(credential("alpha", price("110")), Profile(budget=Money(amount=Decimal(100), currency=None)))
    assert (cost.within_budget, cost.assumptions) == (False, ("budget-currency",))


def test_price_published_for_the_region_comes_before_the_list_price():
    local = RegionalPrice(amount=Decimal(300), currency="GBP", region="United Kingdom", source_id="page")
    record = credential("alpha", price("439"), regional_prices=(local,))
    assert cost_of(record, Profile(region="United Kingdom")).currency == "GBP"
    assert cost_of(record, Profile(region="Germany")).currency == "USD"


def test_monthly_budget_is_set_against_the_monthly_price():
    record = credential(
        "alpha", price("49", model=PriceModel.SUBSCRIPTION_MONTH), fact("effort_hours", Decimal(100), unit="hours")
    )
    assert cost_of(record, Profile(budget=usd("50"), is_budget_monthly=True)).within_budget is True
    assert cost_of(record, Profile(budget=usd("40"), is_budget_monthly=True)).within_budget is False


def test_unknown_length_keeps_no_deadline():
    assert estimate_time(credential("alpha"), Profile(deadline_weeks=50), Shelf().evidence) is None


def test_published_weeks_and_pace_become_hours_with_their_formula():
    record = credential(
        "alpha",
        fact("duration_weeks", Decimal(30), unit="weeks"),
        fact("hours_per_week", Decimal(6), unit="hours/week"),
    )
    time = estimate_time(record, Profile(hours_per_week=9.0, deadline_weeks=20), Shelf().evidence)
    assert (time.low_weeks, time.high_hours, time.within_deadline) == (20, Decimal(180), True)
    assert time.computed[0].formula == "30 weeks x 6 hours a week"


def test_span_of_weeks_stands_as_the_provider_gives_it():
    record = credential("alpha", fact("duration_band", None, low=Decimal(13), high=Decimal(26), unit="weeks"))
    time = estimate_time(record, Profile(hours_per_week=2.0, deadline_weeks=20), Shelf().evidence)
    assert (time.low_weeks, time.high_weeks, time.within_deadline) == (13, 26, None)
    assert time.assumptions == ("provider-pace",)


def test_pace_that_was_not_said_is_an_assumption():
    record = credential("alpha", fact("effort_hours", Decimal(60), unit="hours"))
    time = estimate_time(record, Profile(), Shelf().evidence)
    assert (time.low_weeks, time.assumptions) == (10, ("hours-per-week",))


def lengths(*hours, pace=6.0):
    records = [
        credential(
            f"step{number}", *([fact("study_hours", low=Decimal(low), high=Decimal(high), unit="hours")] if low else [])
        )
        for number, (low, high) in enumerate(hours)
    ]
    return [estimate_time(each, Profile(hours_per_week=pace), Shelf().evidence) for each in records]


def test_steps_in_a_row_take_the_sum_of_their_weeks():
    row = in_a_row(lengths((35, 71), (50, 85)), None)
    assert (row.low_weeks, row.high_weeks) == (15, 27)  # 6 + 9 and 12 + 15
    assert [each.formula for each in row.computed] == ["6 weeks + 9 weeks", "12 weeks + 15 weeks"]


@pytest.mark.parametrize(("deadline", "kept"), [(27, True), (26, None), (15, None), (14, False), (None, None)])
def test_a_row_of_steps_keeps_a_deadline_only_at_its_slow_end(deadline, kept):
    assert in_a_row(lengths((35, 71), (50, 85)), deadline).within_deadline is kept


def test_a_row_with_a_step_of_unknown_length_has_no_end():
    assert in_a_row(lengths((35, 71), (None, None)), 100) is None
    assert in_a_row([], 100) is None


def test_price_paid_once_is_months_of_a_monthly_budget():
    cost = cost_of(credential("alpha", price("300")), Profile(budget=usd("50"), is_budget_monthly=True))
    assert (cost.within_budget, cost.short_by, cost.months_saved) == (None, None, (6, 6))
    assert ("6", "months", "300 USD / 50 USD a month, rounded up") in [
        (each.value, each.unit, each.formula) for each in cost.computed
    ]


@pytest.mark.parametrize(
    ("total", "a_month", "months"), [("300", "45", 7), ("399", "50", 8), ("125", "40", 4), ("50", "49.99", 2)]
)
def test_months_of_saving_are_rounded_up(total, a_month, months):
    cost = cost_of(credential("alpha", price(total)), Profile(budget=usd(a_month), is_budget_monthly=True))
    assert cost.months_saved == (months, months)


def test_price_within_the_budget_of_one_month_fits():
    cost = cost_of(credential("alpha", price("45")), Profile(budget=usd("50"), is_budget_monthly=True))
    assert (cost.within_budget, cost.months_saved) == (True, None)


def test_price_of_which_the_least_is_known_fits_no_monthly_budget():
    record = credential("alpha", fact("price", None, low=Decimal(45), unit="USD", model=PriceModel.ONE_OFF))
    cost = cost_of(record, Profile(budget=usd("50"), is_budget_monthly=True))
    assert (cost.within_budget, cost.months_saved) == (None, (1, None))


def test_months_of_saving_are_counted_in_the_currency_of_the_budget():
    budget = Money(amount=Decimal(40), currency="EUR")  # 300 USD / 1.1 = 272.7 -> 273 EUR; 273 / 40 = 6.8 -> 7
    cost = cost_of(credential("alpha", price("300")), Profile(budget=budget, is_budget_monthly=True))
    assert cost.months_saved == (7, 7)


def test_nothing_a_month_saves_up_nothing():
    cost = cost_of(credential("alpha", price("300")), Profile(budget=usd("0"), is_budget_monthly=True))
    assert (cost.within_budget, cost.short_by, cost.months_saved) == (False, usd("300"), None)
