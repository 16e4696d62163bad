"""What a plan says of its end: the days between which it is done, the deadline, the sum against the budget."""

from __future__ import annotations

import asyncio
from datetime import date

from bot.advisor.models import Answer
from tests.shared_application import application

TODAY = date(2026, 11, 23)


def planned(text: str) -> Answer:
    answer = asyncio.run(application().sessions.ask(text, conversation=text, learner=text, today=TODAY))
    assert answer.kind == "plan"
    return answer


def test_a_plan_names_the_days_between_which_it_is_done_and_keeps_the_deadline():
    answer = planned("plan to become a cloud engineer in the UK, 500 pounds, 10 hours a week, 9 months")
    # AWS Cloud Practitioner 20 to 35 hours (2 to 4 weeks), Solutions Architect 50 to 85 (5 to 9): 7 to 13 weeks.
    assert "between 11 January 2027 and 22 February 2027" in answer.text
    assert "That keeps your 39 weeks." in answer.text
    assert {"2026-11-23 + 7 weeks", "2026-11-23 + 13 weeks"} <= {each.formula for each in answer.computed}
    timeline = answer.figures[0]
    assert "between 11 January 2027 and 22 February 2027" in timeline.alt
    assert "22 February 2027" in str(timeline.data["finish"])


def test_the_sum_of_a_plan_is_set_against_a_budget_in_another_currency():
    answer = planned("plan to become a cloud engineer in the UK, 500 pounds, 10 hours a week, 9 months")
    total = "Together that is 100 USD + 150 USD = 250 USD at most"
    assert "about 187 GBP" in answer.text[answer.text.index(total) :]  # 250 x 0.8338 / 1.1172 = 186.6


def test_a_plan_for_one_credential_says_by_how_much_a_deadline_may_be_missed():
    answer = planned(
        "make me a plan for the PMP in 20 weeks, 8 hours a week, 6 years of experience in project management"
    )
    # 120 to 185 hours at 8 a week: 15 to 24 weeks, at the slow end 4 too many.
    assert "15 to 24 weeks" in answer.text
    assert "4 weeks" in answer.text
    assert "between 8 March 2027 and 10 May 2027" in answer.text


def test_a_plan_says_what_work_or_schooling_a_step_asks_for():
    assert "60 months of leading projects" in planned("plan for PMP, 6 hours a week").text


def test_what_comes_later_is_not_called_of_little_use():
    text = planned("plan to become cybersecurity analyst, US, 600 dollars, 20 weeks, 8 hours a week").text
    assert "Next, once you can pay for it: CompTIA CySA+." in text
    assert "I left out CompTIA CySA+" not in text
