"""A part that is asked about alone is priced alone, where its price is held."""

import asyncio
from datetime import date
from decimal import Decimal

import pytest

from bot.advisor.reading.asked_part import part_asked, unpriced_part
from knowledge import Part
from tests.bot.advisor.made_up import credential
from tests.shared_application import application

DAY = date(2026, 11, 23)
LEVELS = tuple(
    Part(name=f"Level {n}", names=(f"level {n}",), amount=Decimal(100 * n), currency="USD", source_id="page")
    for n in (1, 2, 3)
)


def told(text):
    with asyncio.Runner() as runner:
        return runner.run(application().sessions.ask(text, conversation=text, learner=text, today=DAY))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("how much is CFA level 1?", "CFA charter, Level I alone, costs 1,490 USD"),
        ("is cfa level I worth it", "CFA charter, Level I alone, costs 1,490 USD"),
        ("price of CFA level 3", "CFA charter, Level III alone, costs 1,590 USD"),
        ("what does the 350-401 ENCOR exam cost", "costs 400 USD"),
        ("how much is the 220-1201 exam", "CompTIA A+, Core 1 alone, costs 274 USD"),
        ("cost of the us cma part 1", "costs 415 to 495 USD"),
        ("was kostet cfa level 1?", "nur Level I: Das kostet 1.490 USD"),
    ],
)
def test_part_that_is_asked_about_has_its_own_price(text, said):
    assert said in told(text).text


@pytest.mark.parametrize("text", ["how much is the CFA charter", "how much are all three levels, cfa level 1 to 3"])
def test_whole_that_is_asked_about_has_the_price_of_the_whole(text):
    answer = told(text)
    assert "4,570 USD" in answer.text
    assert "alone" not in answer.text.split("India")[0]


def test_budget_is_held_against_the_part():
    answer = told("how much is CFA level 1? i have 1500 dollars")
    assert "fits your 1,500 USD" in answer.text
    assert answer.assessments[0].cost.within_budget is True


def test_length_of_the_whole_is_called_that():
    assert "That length is for the whole." in told("is cfa level 1 worth it, 10 hours a week").text


def test_price_of_the_whole_is_called_that_where_a_part_has_none():
    assert "That is for the whole" in told("how much is CISA part 2?").text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("level 1 only", "Level 1"),
        ("level 1 and level 2", None),
        ("all levels, level 1 first", None),
        ("level 12", None),
        ("the whole thing", None),
    ],
)
def test_one_part_alone_is_heard(text, name):
    found = part_asked(credential("alpha", parts=LEVELS), text)
    assert (found.name if found else None) == name


@pytest.mark.parametrize(
    ("text", "part"),
    [("alpha part 2", "part 2"), ("alpha for level 1 support", None), ("both, part 1 and part 2", None)],
)
def test_part_without_a_price_is_heard(text, part):
    assert unpriced_part(credential("alpha"), text) == part
