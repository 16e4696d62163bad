"""Short messages in the light of the turns before: descriptions, clauses, limits of others, and remarks."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.advisor.models import Kind, Profile, Turn
from tests.bot.advisor.reading_desk import read, turn

WORTH = turn(Kind.WORTH_IT, "google-ux-design")
FACTS = turn(Kind.FACTS, "cisco-ccna")
PAIR = turn(Kind.COMPARE, "cambridge-celta", "trinity-certtesol")
RUNGS = turn(Kind.COMPARE, "aws-cloud-practitioner", "aws-solutions-architect-associate")
THREE = turn(Kind.COMPARE, "ec-council-ceh", "offsec-oscp", "ine-ejpt")
LEVELS = turn(Kind.WORTH_IT, "cipd-level-5")


@pytest.mark.parametrize(
    ("text", "before", "credential"),
    [
        ("the architect one, how many hours", RUNGS, "aws-solutions-architect-associate"),
        ("price of the basic one", RUNGS, "aws-cloud-practitioner"),
        ("the one from trinity, how much", PAIR, "trinity-certtesol"),
        ("how long is the offsec thing", THREE, "offsec-oscp"),
    ],
)
def test_description_means_the_one_of_those_talked_about_that_it_fits(text: str, before: Turn, credential: str) -> None:
    assert read(text, before).questions[0].credential_ids == (credential,)


def test_description_that_fits_none_of_them_is_not_forced_on_one() -> None:
    assert read("what about the cooking one", PAIR).questions[0].credential_ids != ("trinity-certtesol",)


def test_rung_said_to_be_held_is_held() -> None:
    assert read("i already have level 3", LEVELS).profile.held == ("cipd-level-3",)


@pytest.mark.parametrize("text", ["ok plan it, i got 5 hours a week", "got 5 hours a week. plan it please"])
def test_limit_beside_a_wish_leaves_the_wish(text: str) -> None:
    reading = read(text, FACTS)
    assert (reading.questions[0].kind, reading.profile.hours_per_week) == (Kind.PLAN, 5)


def test_question_beside_a_name_is_asked_of_it() -> None:
    question = read("ok trinity. how many hours", PAIR).questions[0]
    assert (question.kind, question.credential_ids) == (Kind.FACTS, ("trinity-certtesol",))


@pytest.mark.parametrize(
    "text", ["hmm it sounds like a lot of work to me", "my mate at the gym says otherwise", "sorry i meant melbourne"]
)
def test_remark_goes_on_with_what_was_talked_about(text: str) -> None:
    assert read(text, WORTH).questions[0].credential_ids == ("google-ux-design",)


@pytest.mark.parametrize("text", ["who won the match yesterday", "is it gonna rain in oslo tomorrow", "tell me a joke"])
def test_other_matter_is_none_of_what_was_talked_about(text: str) -> None:
    assert read(text, WORTH).questions[0].kind is Kind.OUT_OF_SCOPE


@pytest.mark.parametrize("text", ["thx thats super helpful", "ok cool", "makes sense"])
def test_thanks_stay_thanks(text: str) -> None:
    assert read(text, WORTH).questions[0].kind is Kind.SMALL_TALK


def test_one_turned_down_leaves_the_others_to_choose_from() -> None:
    question = read("drop the oscp", THREE).questions[0]
    assert (question.kind, question.credential_ids) == (Kind.COMPARE, ("ec-council-ceh", "ine-ejpt"))


@pytest.mark.parametrize("text", ["nothing from america please", "not in the us"])
def test_country_turned_down_is_not_where_the_learner_is(text: str) -> None:
    assert read(text, WORTH).profile.region is None


def test_field_turned_down_is_no_aim() -> None:
    assert "software" not in read("something in cloud, not programming").questions[0].fields


def test_limits_of_somebody_spoken_for_count() -> None:
    before = turn(Kind.WORTH_IT, "google-ux-design", text="is google ux good for my brother")
    reading = read("he has 150 euros", before)
    budget = reading.questions[0].profile.budget
    assert budget is not None
    assert (budget.amount, budget.currency) == (Decimal(150), "EUR")
    assert reading.profile.budget is None  # the learner's own


def test_money_of_somebody_else_is_no_budget() -> None:
    assert read("he has 150 euros", WORTH).profile.budget is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [("3 hours saturday, 3 sunday", 6), ("i can only do sundays, 4 hours", 4), ("2h monday 1h thursday", 3)],
)
def test_hours_told_day_by_day_are_summed(text: str, hours: float) -> None:
    assert read(text, WORTH).profile.hours_per_week == hours


def test_corrected_number_beside_the_wrong_one_wins() -> None:
    before = Profile(hours_per_week=5.0)
    assert read("i mean 15 not 5", WORTH, profile=before).profile.hours_per_week == 15


@pytest.mark.parametrize(
    "text", ["and how much in total if i do 10 hours a week", "how long would it be at 10 hours a week"]
)
def test_a_pace_told_with_a_fact_asked_is_of_the_one_talked_about(text: str) -> None:
    reading = read(text, FACTS)
    assert reading.questions[0].kind is Kind.FACTS
    assert reading.questions[0].credential_ids == ("cisco-ccna",)
    assert reading.profile.hours_per_week == 10
