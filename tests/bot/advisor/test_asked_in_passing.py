"""What people tell of themselves in passing, and questions whose matter stands outside the asking words."""

from __future__ import annotations

import asyncio
from datetime import date
from decimal import Decimal

import pytest

from bot.advisor.models import Kind, Money, Verdict
from tests.bot.advisor.reading_desk import linker, read
from tests.shared_application import application

DAY = date(2026, 11, 23)


def told(text: str) -> str:
    return asyncio.run(application().sessions.ask(text, conversation=text, learner=text, today=DAY)).text


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("junior accountant for abt 8 months, is acca worth it", 0.67),
        ("is cism worth it for a security analyst with 6 yrs", 6),
        ("security engineer, 4 years in. cissp?", 4),
        ("have network+ & a year on the service desk, is ccna worth it", 1),
    ],
)
def test_time_at_work_beside_the_job_is_experience(text, years):
    assert read(text).profile.experience_years == years


@pytest.mark.parametrize("text", ["just finished uni, is cissp worth it", "never managed anybody, is pmp worth it"])
def test_who_has_not_begun_is_told_not_yet_where_years_are_asked_for(text):
    assert told(text).startswith("Not yet")


def test_years_that_lie_ahead_are_no_experience():
    assert read("want to be a nurse in 3 years, which certificate").profile.experience_years is None


def test_junior_job_that_is_wanted_says_nothing_of_the_level_today():
    assert read("path to junior web developer please").profile.level is None


def test_dollars_of_the_us_are_money():
    assert read("is pmp worth it, i have 900 US dollars").profile.budget == Money(amount=Decimal(900), currency="USD")


def test_the_country_moved_to_is_the_region_and_not_the_one_left():
    assert read("relocating to leeds from poland, which forklift licence").profile.region == "United Kingdom"


def test_town_that_stands_alone_is_the_region():
    assert read("chef, sydney. which food safety certificate").profile.region == "Australia"


def test_hours_that_can_be_given_are_no_question_of_their_own():
    reading = read("hold itil 4, thinking az-104 next. good idea? can do 5 hours a week")
    assert [one.credential_ids for one in reading.questions] == [("azure-administrator",)]


def test_which_course_first_asks_for_a_choice_though_a_tool_is_named():
    assert read("want to run payroll for shops with quickbooks. which course first?").questions[0].kind is (
        Kind.RECOMMEND
    )


def test_going_straight_to_the_second_is_answered_no_where_the_first_is_required():
    assert told("can i go straight to cks and skip cka").startswith("No: CKA is required before CKS")


def test_pile_with_no_answers_is_no_reason_for_one_more():
    said = told("hold ccna, network+ and security+, not a single callback. should i get cysa+?")
    assert said.startswith("Stop collecting")
    assert "CySA+" not in said


def test_number_that_is_too_many_is_not_known():
    said = told("i list 18 udemy certificates, how many is too many")
    assert said.startswith("I don't know")
    assert "no controlled study" in said


def test_several_at_once_are_taken_one_after_the_other():
    said = told("i take three courses at once: ibm data science, google data analytics and meta front-end. drop one?")
    assert said.startswith("Do one at a time")


def test_choice_put_forward_without_proof_is_worth_it_to_learn():
    answer = asyncio.run(
        application().sessions.ask("which cert for a bookkeeper", conversation="b", learner="b", today=DAY)
    )
    first = answer.assessments[0]
    assert first.verdict is Verdict.ONLY_IF
    assert "learn" in (first.condition or "")


def test_title_from_a_named_maker_is_a_name_that_is_not_held():
    assert linker().link("is Sales Wizard Pro from Zorbex legit?").unknown_names == ("Sales Wizard Pro",)


def test_voucher_of_a_maker_is_no_name():
    assert linker().link("somebody sells comptia vouchers, is security+ cheaper then").unknown_names == ()


def test_work_of_today_is_no_name():
    assert linker().link("cashier -> bookkeeper, which course").unknown_names == ()
