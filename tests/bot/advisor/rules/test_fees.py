"""What has to be paid beside the price is in the total; what is in the price already counts no second time."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.advisor.models import Money, Profile
from bot.advisor.rules.cost import estimate_cost, price_for
from bot.advisor.rules.upkeep import over_years
from knowledge import PriceModel, Requirement, RequirementKind
from tests.bot.advisor.made_up import Shelf, credential, fact, price


def fee(attribute: str, amount: str, per: str | None = None, unit: str = "USD"):
    return fact(attribute, Decimal(amount), unit=unit, per=per)


def total(*facts, budget: Money | None = None):
    cost = estimate_cost(credential("alpha", *facts), Profile(budget=budget), None, Shelf())
    return None if cost is None else (cost.low, cost.high)


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ([fee("application_fee", "50")], ("810", "810")),
        ([fee("application_fee", "50", "application, included in the 760 total")], ("760", "760")),
        ([fee("application_fee", "100", "when no official course was taken")], ("760", "860")),
        ([fee("membership_fee", "245", "year")], ("1005", "1005")),
        ([fee("membership_fee", "164", "year, optional")], ("760", "760")),
        ([fee("application_fee", "50"), fee("membership_fee", "245", "year")], ("1055", "1055")),
        ([fee("application_fee", "50", unit="EUR")], ("760", "760")),
    ],
)
def test_a_total_holds_the_fees_that_must_be_paid_beside_the_exam(beside, expected):
    assert total(price("760"), *beside) == tuple(map(Decimal, expected))


def test_a_price_for_the_whole_path_holds_its_fees_already():
    assert total(price("3400", model=PriceModel.ONE_OFF), fee("application_fee", "500")) == (3400, 3400)


def test_an_exam_that_fits_does_not_fit_with_its_fee():
    record = credential("alpha", price("760"), fee("application_fee", "50"))
    cost = estimate_cost(record, Profile(budget=Money(amount=Decimal(800), currency="USD")), None, Shelf())
    assert cost.within_budget is False
    assert cost.short_by == Money(amount=Decimal(10), currency="USD")
    assert next(each.formula for each in cost.computed) == "760 USD + 50 USD"


def test_the_years_begin_with_the_fee():
    record, maker = credential("alpha", price("760"), fee("application_fee", "50"), fee("annual_fee", "85")), Shelf()
    later = over_years(record, price_for(record, Profile(), maker.evidence), maker.evidence, 6)
    assert later.total == 1320  # 760 + 50 + 6 x 85


def test_a_price_without_the_course_that_is_asked_for_is_the_least_and_never_fits():
    course = Requirement(kind=RequirementKind.TRAINING, note="an approved course", is_mandatory=True)
    bare = fact("price", Decimal(184), unit="GBP", model=PriceModel.ONE_OFF, per="licence alone, without the course")
    cost = estimate_cost(
        credential("alpha", bare, requires=(course,)),
        Profile(budget=Money(amount=Decimal(300), currency="GBP")),
        None,
        Shelf(),
    )
    assert (cost.low, cost.high, cost.within_budget) == (184, None, None)
    assert total(bare) == (184, 184)  # where no course is asked for, it may be left out
