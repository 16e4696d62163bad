"""Questions of money and time as learners ask them, each number worked out by hand from the facts."""

import asyncio
from datetime import date

import pytest

from bot.advisor.models import Kind
from bot.advisor.reading.asked_costs import asks_sum, share_taken_off
from bot.advisor.wishes import share_done
from tests.shared_application import application

DAY = date(2026, 11, 23)


def told(*texts):
    with asyncio.Runner() as runner:
        for text in texts:
            answer = runner.run(application().sessions.ask(text, conversation=texts[0], learner=texts[0], today=DAY))
    return answer


def test_prices_asked_for_together_are_added_up():
    answer = told("how much for a+, network+ and security+ together")
    # two exams at 274 = 548; 399; 439
    assert "548 USD + 399 USD + 439 USD = 1,386 USD" in answer.text
    assert "1386" in {each.value for each in answer.computed}


def test_both_are_added_up_and_not_compared():
    answer = told("how much for both security+ and network+")
    assert answer.kind is Kind.FACTS
    assert "439 USD + 399 USD = 838 USD" in answer.text


def test_a_budget_for_two_is_held_against_their_sum():
    answer = told("i've got 800 dollars for a+ and network+, enough?")
    assert "548 USD + 399 USD = 947 USD" in answer.text
    assert "147 USD over your 800 USD" in answer.text
    assert "fits your 800 USD" not in answer.text


def test_prices_in_a_choice_are_not_added_up():
    assert " = " not in told("network+ or security+, which is cheaper?").text


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("price of a+ and network+ together", True),
        ("are a+ and network+ both worth it", False),
        ("the cost of both", True),
        ("both or just one", False),
        ("are both the ccna and the cism enough for a security job", False),
        ("security+ and cysa+ together in euros", True),
        ("which of both is cheaper", False),
        ("security+ vs network+, total cost", False),
        ("is 800 dollars enough for a+ and network+", True),
    ],
)
def test_a_sum_is_heard(text, is_asked):
    assert asks_sum(text) is is_asked


def test_voucher_is_taken_off_the_price():
    answer = told("i got a 50% voucher for the az-104, what do i pay")
    assert "82.50 USD is left to pay" in answer.text  # 165 x 50%
    assert "pay figure" not in answer.text


def test_half_that_another_pays_is_taken_off():
    assert "75 USD is left to pay" in told("my boss pays half of my aws saa. worth it?").text  # 150 x 50%


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("a 50% voucher", 50),
        ("20% off", 20),
        ("30 percent discount", 30),
        ("my boss pays half", 50),
        ("half price", 50),
        ("a voucher of 40%", 40),
        ("i am 50% through", None),
        ("pass rate of 70%", None),
        ("100% off", None),
    ],
)
def test_what_is_taken_off_is_heard(text, share):
    assert share_taken_off(text) == share


def test_get_it_done_is_not_held():
    answer = told("can i get security+ done in 4 weeks at 10 hours a week?")
    # 35 to 71 hours at 10 a week: 4 to 8 weeks
    assert answer.profile.held == ()
    assert "4 to 8 weeks at 10 hours a week" in answer.text
    assert "misses your 4 weeks by 4 weeks" in answer.text


def test_what_is_left_to_pay_halfway():
    answer = told("i am halfway through google data analytics and i study 5 hours a week, what's left to pay?")
    # 187 x 50% / 5 = 18.7 -> 19 weeks; 19 x 7 / 30 = 4.4 -> 5 months; 5 x 49
    assert "about 19 weeks" in answer.text
    assert "245 USD is still to pay" in answer.text
    assert "without its hours" not in answer.text


def test_length_of_one_that_is_held_is_known():
    assert "I don't know how long" not in told("i have the ccna", "how long does the ccna take?").text


@pytest.mark.parametrize(
    ("text", "share"),
    [("i finished 70% of it", 70), ("i have done 40 % of the course", 40), ("i did half of the course", 50)],
)
def test_share_that_is_done_is_heard(text, share):
    assert share_done(text) == share


def test_70_percent_of_a_course_leaves_30():
    answer = told("i finished 70% of the google data analytics certificate, worth finishing?")
    assert "With 70% done" in answer.text


@pytest.mark.parametrize(
    "text",
    [
        "deadline is 31 january 2027, can i finish google cybersecurity at 10 hours a week",
        "i have 3 weeks, itil 4 foundation at 5 hours a week?",
    ],
)
def test_whether_there_is_time_for_one_is_no_plan(text):
    answer = told(text)
    assert answer.kind is Kind.FACTS
    assert "misses your" in answer.text


def test_auditing_it_is_no_job():
    answer = told("does google data analytics cost money if i only audit it")
    assert answer.profile.role_id is None
    assert answer.kind is Kind.FACTS


def test_years_of_keeping_it_are_no_experience():
    answer = told("what does it cost to keep the pmp for 12 years as a member")
    assert answer.profile.experience_years is None
    assert answer.profile.level is None


def test_money_that_can_not_be_converted_is_said_in_an_overview():
    assert "no exchange rate for NGN" in told("i can pay 15000 naira a month. google data analytics?").text


def test_what_is_earned_in_a_currency_is_no_question_of_pay():
    answer = told("i live in india and earn rupees, what does az-900 cost me? my budget is 5000 rupees")
    assert "pay figure" not in answer.text


def test_whether_a_fund_pays_is_not_known_where_nothing_is_held():
    answer = told("i am a veteran, does the GI bill pay for ccna")
    assert "Whether that pays for CCNA I don't know" in answer.text


def test_hours_on_each_of_two_days_are_added_up():
    assert told("i can study 6 hours each saturday and sunday. az-900 how long").profile.hours_per_week == 12


def test_at_least_so_many_hours_never_keep_a_deadline():
    answer = told("how long does the cfa charter take, i have 160 weeks")
    assert "at least 900 hours" in answer.text
    assert "keeps your 160 weeks" not in answer.text


def test_months_of_a_subscription_are_said_where_asked():
    answer = told("how many months of coursera for google data analytics at 15 hours a week")
    assert "4 months" in answer.text  # 187 / 15 = 12.5 -> 13 weeks; 13 x 7 / 30 = 3.03 -> 4


def test_budget_is_held_against_what_a_voucher_leaves():
    answer = told("i have a 30% voucher for the pmp, budget 500 dollars")
    assert "472.50 USD is left to pay" in answer.text  # 675 x 70%
    assert "That fits your 500 USD" in answer.text
    assert "over your 500 USD" not in answer.text


def test_over_years_alone_is_about_what_was_priced_before():
    assert "589 USD" in told("how much is security+", "and over 6 years?").text  # 439 + 150


@pytest.mark.parametrize(
    "text", ["i did half of the ccna course, what is left", "ccna, halfway, 10 hours a week, what does it cost"]
)
def test_half_of_a_course_is_under_way_and_not_held(text):
    profile = told(text).profile
    assert (profile.held, profile.in_progress) == ((), ("cisco-ccna",))


def test_free_second_try_is_said_in_a_comparison():
    assert "A second try is free" in told("cka or ckad cheaper if i fail once").text


def test_parts_that_have_prices_are_not_called_unknown():
    assert "what one part alone costs" not in told("total cost of cfa level 1 and level 2").text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cuánto cuesta a+ y network+ juntos", "548 USD + 399 USD = 947 USD"),
        ("j'ai un bon de 50% pour az-104, combien je paie ?", "82,50 USD"),
    ],
)
def test_sums_and_vouchers_in_other_languages(text, said):
    assert said in told(text).text
