"""A budget by the month: what is paid by the month is held against it, what is paid once is saved up."""

import asyncio
from datetime import date

import pytest

from tests.shared_application import application

DAY = date(2026, 11, 23)


def told(text):
    with asyncio.Runner() as runner:
        return runner.run(application().sessions.ask(text, conversation=text, learner=text, today=DAY))


@pytest.mark.parametrize(
    "text",
    [
        "is CCNA worth it, i have 50 dollars a month",
        "what does CCNA cost? i can spend 50 dollars a month",
        "ccna or network+? i have 50 dollars a month",
        "plan to become a network administrator, 50 dollars a month, 6 hours a week",
    ],
)
def test_exam_paid_once_is_said_in_months_of_saving(text):
    answer = told(text)
    assert "it takes 6 months to save up" in answer.text
    assert "300 USD / 50 USD a month, rounded up" in {each.formula for each in answer.computed}


def test_saving_in_another_currency_goes_by_the_rate():
    answer = told("ccna or network+? i have 40 euros a month")
    assert "no exchange rate" not in answer.text
    assert "to save up" in answer.text


def test_subscription_over_the_month_is_said_by_the_month():
    answer = told("is google data analytics worth it, i have 30 dollars a month")
    assert "19 USD a month over your 30 USD a month" in answer.text
    assert "find 19 USD more a month" in answer.text
