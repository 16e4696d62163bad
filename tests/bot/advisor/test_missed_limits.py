"""A limit that is missed is said, whatever was asked."""

from __future__ import annotations

import asyncio
import re
from datetime import date

from tests.bot.advisor.reading_desk import read
from tests.shared_application import application

DAY = date(2026, 11, 23)


def test_who_recognises_it_says_what_is_lacking_to_pay_for_it():
    sessions = application().sessions
    with asyncio.Runner() as runner:
        for text in ("who recognises the SIA door supervisor licence in the uk?", "i only have 200 dollars"):
            told = runner.run(sessions.ask(text, conversation="limits", learner="limits", today=DAY))
    assert "over your 200 USD" in told.text


def test_weeks_after_a_name_that_is_not_held_are_a_deadline():
    found = read("zorblax certification in 6 weeks?")
    assert found.questions[0].unknown_names == ("zorblax certification",)
    assert found.profile.deadline_weeks == 6


def test_the_sum_that_is_lacking_is_shown_with_its_formula():
    sessions = application().sessions
    with asyncio.Runner() as runner:
        for text in ("who recognises the SIA door supervisor licence in the uk?", "i only have 200 dollars"):
            told = runner.run(sessions.ask(text, conversation="sum", learner="sum", today=DAY))
    assert any(" - 200 USD" in each.formula for each in told.computed)


def test_deadline_of_one_week_is_said_as_one():
    sessions = application().sessions
    with asyncio.Runner() as runner:
        told = runner.run(
            sessions.ask(
                "how long does the google data analytics certificate take, i have 1 week and 1 hour a week",
                conversation="one",
                learner="one",
                today=DAY,
            )
        )
    assert "misses your 1 week by" in told.text
    assert "at 1 hour a week" in told.text
    assert not any(re.search(r"\b1 (?:weeks|hours|months)\b", each.formula) for each in told.computed)
