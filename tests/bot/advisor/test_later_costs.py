"""What is to be paid later is said with its sum, or said to be unknown."""

import asyncio
from datetime import date
from decimal import Decimal

import pytest

from bot.advisor.models import Profile
from bot.advisor.reading.asked_costs import asks_second_try, years_asked
from bot.advisor.rules.cost import price_for
from bot.advisor.rules.upkeep import over_years, with_second_try
from knowledge import PriceModel
from tests.bot.advisor.made_up import Shelf, credential, fact, price
from tests.shared_application import application

DAY = date(2026, 11, 23)
UNKNOWN = "I don't know what a second try costs"


def told(text):
    with asyncio.Runner() as runner:
        return runner.run(application().sessions.ask(text, conversation=text, learner=text, today=DAY))


@pytest.mark.parametrize(
    "text",
    [
        "what does the CISA retake cost?",
        "what does security+ cost if i need two tries",
        "what does security+ cost?",
        "if i fail security+ do i pay again",
    ],
)
def test_fee_for_a_second_try_that_is_not_held_is_called_unknown(text):
    assert UNKNOWN in told(text).text


@pytest.mark.parametrize(
    "text", ["how much is aws saa?", "how much is the CKA if i fail once", "how do i pass security+"]
)
def test_second_try_that_is_known_or_not_asked_for_is_not_called_unknown(text):
    assert UNKNOWN not in told(text).text


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("how much is a resit", True),
        ("what if i fail it", True),
        ("retake fee?", True),
        ("failed it once, pay again?", True),
        ("what does it cost", False),
        ("can i fail to finish it", False),
        ("i want to try it", False),
    ],
)
def test_what_failing_costs_is_heard(text, is_asked):
    assert asks_second_try(text) is is_asked


def later(*facts, years, paid=None):
    record, maker = credential("alpha", *facts), Shelf().evidence
    return over_years(record, price_for(record, Profile(), maker), maker, years, paid=paid)


def test_yearly_fee_in_another_currency_is_named_as_left_out():
    found = later(price("300"), fact("annual_fee", Decimal(40), unit="EUR"), years=5)
    assert (found.total, found.unknown) == (300, ("annual_fee",))


def test_membership_that_is_not_optional_is_paid_each_year():
    found = later(price("760"), fact("membership_fee", Decimal(245), unit="USD", per="year"), years=4)
    assert (found.total, found.computed.formula) == (1740, "760 USD + 245 USD + 3 x 245 USD")  # 760 + 4 x 245


def test_years_of_a_subscription_begin_with_what_its_months_come_to():
    monthly = price("49", model=PriceModel.SUBSCRIPTION_MONTH)
    assert later(monthly, years=6) is None
    found = later(monthly, fact("annual_fee", Decimal(10), unit="USD"), years=6, paid=Decimal(392))
    assert (found.total, found.computed.formula) == (452, "392 USD + 6 x 10 USD")  # 392 + 6 x 10


def test_years_asked_for_are_kept_in_a_comparison():
    answer = told("ccna or security+ over 6 years, which is cheaper?")
    assert "439 USD + 1 x 150 USD = 589 USD" in answer.text
    assert "Over 6 years" in answer.text
    assert "589" in {each.value for each in answer.computed}


def test_over_years_the_yearly_fees_decide_which_is_cheaper():
    # CISM 760 + 50 + 9 x 85 = 1,575; CISSP 749 + 9 x 135 = 1,964
    answer = told("is cissp or cism cheaper over 9 years")
    assert answer.text.startswith("Over 9 years, CISM costs less than CISSP")


@pytest.mark.parametrize(
    "names", ["google data analytics or ibm data analyst", "ibm data analyst or google data analytics"]
)
def test_one_without_a_price_is_never_called_the_dearer(names):
    answer = told(f"is {names} cheaper")
    assert answer.text.startswith("I can't say which costs less: I hold no whole price for IBM Data Analyst")


def test_one_that_is_passed_over_is_not_called_dearer_for_that():
    answer = told("i have the ccna. is the cissp or the ccna cheaper?")
    assert "CISSP costs less" not in answer.text


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("what does it cost over 6 years", 6),
        ("in total over the next six years", 6),
        ("10 year cost of cissp", 10),
        ("cost of keeping it for a decade", 10),
        ("over two decades", 20),
        ("over 99 years", None),
        ("i have over 6 years of experience", None),
        ("is it worth it in 2027", None),
        ("i have been a nurse for six years, what does it cost", None),
        ("i worked in IT for over 5 years", None),
        ("can i get there in 2 years? and the cost?", None),
        ("what do i pay in 5 years", 5),
    ],
)
def test_the_years_that_a_cost_is_asked_over_are_heard(text, years):
    assert years_asked(text) == years


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("was kostet security+ über 6 jahre", "Über 6 Jahre"),
        ("combien coûte security+ sur 6 ans ?", "Sur 6 ans"),
        ("¿cuánto cuesta security+ en 6 años?", "En 6 años"),
        ("security+ oder ccna, was ist günstiger über 6 jahre", "Über 6 Jahre"),
    ],
)
def test_years_are_kept_in_other_languages(text, said):
    answer = told(text)
    assert said in answer.text
    assert "589 USD" in answer.text


@pytest.mark.parametrize(
    ("per", "note", "total"),
    [
        ("attempt", None, 400),
        ("attempt; the course is separate", None, 400),
        (None, "395 since January; per attempt", 400),
        (None, None, None),
        ("attempt, plus a 100 application fee", None, None),
        ("all three exams", None, None),
    ],
)
def test_price_per_attempt_is_due_again(per, note, total):
    bare = fact("price", Decimal(200), unit="USD", model=PriceModel.EXAM_FEE, per=per, note=note)
    record, maker = credential("alpha", bare), Shelf().evidence
    again = with_second_try(record, price_for(record, Profile(), maker), maker)
    assert (again.total if again else None) == total
