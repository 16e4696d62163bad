"""What learners tell piece by piece: hours and sums alone, what they hold or turn down, and what they ask for again."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.advisor.models import Kind, Money, Profile, Turn
from tests.bot.advisor.reading_desk import read, turn, with_suggestion

WORTH = turn(Kind.WORTH_IT, "google-project-management")
FACTS = turn(Kind.FACTS, "azure-fundamentals")
PAIR = turn(Kind.COMPARE, "pmi-capm", "prince2-foundation")
CHOICE = turn(Kind.RECOMMEND, "cipd-level-3", "hrci-aphr")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("like 6 hours", 6),
        ("8 hours and 200 euros", 8),
        ("5h, no money", 5),
        ("10 a week", 10),
        ("probably 5 or 7 hrs", 6),
        ("how long does that take at 10 hours", 10),
    ],
)
def test_hours_told_alone_are_hours_a_week(text: str, hours: int) -> None:
    assert read(text, WORTH).profile.hours_per_week == hours


@pytest.mark.parametrize(
    "text", ["is it 40 hours", "20 hours, is that enough", "i did 40 hours, now what", "$10 a week"]
)
def test_hours_of_a_thing_are_not_the_learners(text: str) -> None:
    assert read(text, WORTH).profile.hours_per_week is None


@pytest.mark.parametrize(
    "text", ["passed it last week!", "thanks!! passed it today", "i did that one already, what now"]
)
def test_what_is_said_to_be_passed_is_held(text: str) -> None:
    assert read(text, FACTS).profile.held == ("azure-fundamentals",)


@pytest.mark.parametrize("text", ["im already halfway thru it lol", "started it last month", "im on week 3 of 6"])
def test_what_is_said_to_be_under_way_is_in_progress(text: str) -> None:
    assert read(text, WORTH).profile.in_progress == ("google-project-management",)


@pytest.mark.parametrize("text", ["i have that much money", "forget it", "is it boring", "i did it for my boss"])
def test_other_remarks_on_it_say_nothing_of_the_sort(text: str) -> None:
    profile = read(text, WORTH).profile
    assert (profile.held, profile.in_progress, profile.rejected) == ((), (), ())


@pytest.mark.parametrize("text", ["not that one, give me another", "nah thats boring", "i dont like that one"])
def test_one_that_is_turned_down_makes_way_for_others(text: str) -> None:
    reading = read(text, CHOICE)
    assert (reading.questions[0].kind, reading.profile.rejected) == (Kind.RECOMMEND, ("cipd-level-3",))


@pytest.mark.parametrize("text", ["another one", "any others?", "got anything else", "nah", "show me more options"])
def test_others_leave_out_what_was_shown(text: str) -> None:
    question = read(text, CHOICE).questions[0]
    assert (question.kind, question.credential_ids) == (Kind.RECOMMEND, ("cipd-level-3", "hrci-aphr"))
    assert question.modifier == "other"


def test_field_told_after_a_job_takes_its_place() -> None:
    profile = Profile(role_id="retail-sales-associate", goal="retail")
    assert read("IT", CHOICE, profile=profile).profile.role_id is None


@pytest.mark.parametrize(
    ("text", "before", "modifier"),
    [
        ("too long, tell me in one line", PAIR, "one-line"),
        ("which would u take", PAIR, "choice"),
        ("how do you know that", WORTH, "sources"),
    ],
)
def test_answer_is_asked_for_in_another_form(text: str, before: Turn, modifier: str) -> None:
    question = read(text, before).questions[0]
    assert (question.kind, question.modifier) == (before.kind, modifier)


def test_form_of_one_answer_is_not_kept_for_the_next() -> None:
    shortened = turn(Kind.WORTH_IT, "google-project-management", modifier="one-line")
    assert read("in spain", shortened).questions[0].modifier is None


def test_number_typed_alone_picks_the_suggestion_of_that_place() -> None:
    suggested = with_suggestion(WORTH, "how much does the Google Project Management certificate cost")
    assert read("1", suggested).questions[0].kind is Kind.FACTS
    assert read("2", suggested).questions[0].kind is Kind.WORTH_IT  # there is no second one


def test_number_typed_alone_answers_what_was_asked_back() -> None:
    asked = replace(WORTH, asked=("How many hours a week do you have?", "What can you spend, and in which currency?"))
    assert read("6", asked).profile.hours_per_week == 6
    assert read("300", asked).profile.budget == Money(amount=Decimal(300), currency=None)
