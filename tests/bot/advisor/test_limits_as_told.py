"""Limits and standing as people tell them, and what must follow from them in the answer."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from bot.advisor.models import Answer
from bot.advisor.wishes import share_done
from tests.shared_application import application

TODAY = date(2026, 11, 23)


def asked(text: str) -> Answer:
    return asyncio.run(application().sessions.ask(text, conversation=text, learner=text, today=TODAY))


def verdict(answer: Answer) -> str:
    return str(answer.assessments[0].verdict)


def test_years_of_doing_something_are_experience():
    answer = asked("is the pmp worth it? i have 2 years of leading projects, UK")
    assert answer.profile.experience_years == 2.0
    assert verdict(answer) == "not-now"  # it asks for 36 months at least


def test_a_span_before_hours_a_week_is_a_deadline():
    answer = asked("UK, is the CompTIA A+ worth it? 300 pounds, need it in 8 weeks at 10 hours a week")
    assert (answer.profile.deadline_weeks, answer.profile.hours_per_week) == (8, 10.0)
    assert "5 weeks" in answer.text  # 128 / 10, rounded up, is 13: 5 more than 8


def test_hours_after_in_total_are_the_learners_pace():
    answer = asked("google data analytics 49 a month, how much in total at 5 hours a week?")
    assert "9 months x 49 USD = 441 USD" in answer.text  # 187 / 5 = 38 weeks, 8.9 months


def test_to_become_a_member_is_no_goal():
    answer = asked("what does the PMP cost if I become a PMI member?")
    assert answer.profile.goal is None
    assert "609 USD" in answer.text


def test_a_plan_for_a_name_with_two_meanings_takes_the_likelier_and_says_so():
    answer = asked("AWS solutions architect plan, 5 hours a week, finish before June 2027")
    assert [step.credential_id for step in answer.steps] == ["aws-solutions-architect-associate"]
    assert "I took that as AWS Solutions Architect - Associate" in answer.text


@pytest.mark.parametrize(
    "text", ["do I need a licence to be an electrician in the UK?", "plan to become an electrician in Germany"]
)
def test_a_licence_for_other_work_is_no_answer_to_a_licensed_job(text):
    answer = asked(text)
    assert "SIA" not in answer.text
    assert not answer.assessments
    assert "licence" in answer.text


def test_what_is_paid_already_is_a_question_of_finishing():
    answer = asked("already paid for the PMP exam, should I still take it? UK, 10 years experience, no degree")
    assert answer.kind == "worth-it"
    assert "what you have paid already does not count" in answer.text


def test_who_can_pay_is_told_and_students_are_told_what_is_not_known():
    assert "grants can pay" in asked("CNA certificate in texas, I have 100 dollars, who can pay for it?").text
    told = asked("I am a student. what does the security+ cost me with student discount?").text
    assert "no student price for CompTIA Security+" in told


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("i am half way through", 50),
        ("halfway done with it", 50),
        ("70% done", 70),
        ("two thirds through", 67),
        ("two and a half years", None),
        ("30% off", None),
    ],
)
def test_the_share_that_is_done_is_read(text, share):
    assert share_done(text) == share


def test_of_what_is_half_done_only_the_other_half_is_to_pay():
    answer = asked("I am half way through google data analytics, 8 hours a week, is it worth finishing?")
    # 187 hours x 50% = 93.5; / 8 = 11.7, so 12 weeks; 12 x 7 / 30 = 2.8, so 3 months x 49 USD
    assert "12 weeks" in answer.text
    assert "147 USD is still to pay" in answer.text
    assert "392" not in answer.text


def test_a_second_side_after_a_fact_is_of_the_same_credential():
    answer = asked("how long is the CCNA valid and what does renewal cost")
    assert "net tuition" not in answer.text
    assert "3 years" in answer.text


def test_experience_in_audit_is_no_question_of_auditing_a_course():
    answer = asked("plan for CISA, 5 years of audit experience, 8 hours a week, 900 dollars, by June 2027")
    assert answer.kind == "plan"
    assert "810 USD" in answer.text  # 760 for the exam and 50 to apply


@pytest.mark.parametrize(
    ("years", "words"), [(3, "no fee that falls due again"), (6, "439 USD + 1 x 150 USD = 589 USD")]
)
def test_a_renewal_counts_from_the_end_of_its_term(years, words):
    assert words in asked(f"total cost of security+ over {years} years").text


def test_who_pays_is_not_left_out_of_a_long_answer():
    text = asked("my company pays for PMP, 5 years leading projects, degree, Ireland").text
    assert "As your employer pays" in text
