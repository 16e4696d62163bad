"""Answers that speak to the very words of a question: notes, entry rules, what is retired or unchecked."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from bot.advisor.models import Answer, Kind, Verdict
from tests.bot.advisor.reading_desk import read
from tests.shared_application import application

DAY = date(2026, 11, 23)


def answer(text: str) -> Answer:
    return asyncio.run(application().sessions.ask(text, conversation=text, learner=text, today=DAY))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("i need bls for a ward job, will an online only one do", "online-only life-support cards"),
        ("i can speak english at B2, is celta worth it", "strong English (about C1)"),
        ("can she already sit the leed green associate? she is 16", "18 or older"),
        (
            "will a university in leeds give credits for google data analytics",
            "university",
        ),
        ("is itil 4 foundation outdated", "Version 5"),
    ],
)
def test_what_is_held_on_the_words_of_the_question_is_said(text, said):
    assert said in answer(text).text


def test_note_on_other_matters_is_not_dragged_in():
    assert "online-only" not in answer("how much is bls").text


def test_one_that_is_retired_is_called_so_where_a_choice_is_asked_for():
    said = answer("which microsoft cert for data engineering? wanted to do dp-203").text
    assert said.startswith("DP-203")
    assert "retired" in said


def test_how_about_one_at_the_start_asks_for_a_verdict():
    assert read("how about the aws machine learning specialty? i have the saa").questions[0].kind is Kind.WORTH_IT


def test_of_two_alike_the_one_that_keeps_the_budget_is_taken():
    found = answer("pl-300 or tableau data analyst, 180 dollars at most")
    assert found.text.startswith("Take PL-300")
    verdicts = {each.credential_id: each.verdict for each in found.assessments}
    assert verdicts["pl-300"] is Verdict.ONLY_IF


def test_hours_that_are_free_ask_for_no_free_credential():
    assert "free credential" not in answer("which cert for a help desk job, 8 hrs a week free").text


def test_starter_is_not_sent_to_the_top_of_a_ladder():
    found = answer("history degree, want into HR in leeds. which cipd level first")
    assert "cipd-level-7" not in {each.credential_id for each in found.assessments}


def test_visa_is_asked_of_those_who_grant_it_and_not_at_home():
    found = answer("if i pass ccna do i get a work visa for australia? live in lahore")
    assert any("australia" in each.evidence.id for each in found.citations)


def test_code_on_offer_is_not_taken_at_its_word():
    said = answer("somebody sells comptia vouchers with code CHEAP40, is security+ half price then?").text
    assert "I can't check that code or voucher" in said


def test_pay_of_elsewhere_is_no_answer_for_here():
    assert answer("what do people earn with ccna in nairobi").text.startswith("I don't know what CCNA pays in Kenya")


def test_the_one_that_another_asks_for_comes_first_in_a_plan():
    steps = [each.credential_id for each in answer("roadmap to cks, then cka too, 6 hours a week").steps]
    assert steps.index("cka") < steps.index("cks")


def test_one_that_is_still_valid_is_held():
    assert read("roadmap to cks, cka valid till 2027").profile.held == ("cka",)


def test_licensed_work_that_is_aimed_at_is_no_work_of_today():
    assert read("what is the way to becoming a licensed electrician").questions[0].role_id == "electrician"


def test_price_without_a_rate_is_named_and_not_left_out():
    found = answer("which google certificate for a school teacher in kenya, i have 2000 shillings")
    assert "google-certified-educator-1" in {each.credential_id for each in found.assessments}
    assert "no exchange rate" in found.text
