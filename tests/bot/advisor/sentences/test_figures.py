"""Figures of real answers: each number of a text alternative is grounded, unknown is never zero."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from bot.advisor.grounding import check
from bot.advisor.models import Answer, Kind
from bot.advisor.outward import to_json
from bot.evaluation.contract import Heard, grounding_view
from bot.evaluation.said import read_said
from tests.shared_application import application, vantage

TODAY = date(2026, 11, 23)
QUESTIONS = (
    "make me a plan to become a cloud engineer, 600 dollars, 8 hours a week, in 6 months",
    "make me a plan to become a data analyst with 200 euros, 6 hours a week",
    "plan to become a penetration tester, 12 hours a week, 1500 dollars",
    "make me a plan for the CKS, 5 hours a week, 1000 dollars",
    "study plan for SC-100, 6 hours a week",
    "make me a plan for azure devops engineer expert, 10 hours a week",
    "step by step plan to become an electrician in the US",
    "security+ vs ccna vs a+, 300 dollars 5 hours a week",
    "google data analytics or ibm data science?",
    "PMP or PRINCE2 practitioner, 400 pounds",
    "does security+ count toward cysa+",
    "what does the ccna count toward and what do i need before",
)


def asked(text: str) -> Answer:
    return asyncio.run(application().sessions.ask(text, conversation=text, learner=text, today=TODAY))


@pytest.mark.parametrize("text", QUESTIONS)
def test_each_number_of_a_text_alternative_is_grounded(text):
    answer = asked(text)
    assert answer.figures
    said = read_said(to_json(answer))
    view = grounding_view(said, Heard(learner=(text,), today=TODAY), vantage())
    for figure in answer.figures:
        found = check(replace(view, text=figure.alt))
        bad = [each for each in found if each.code in ("number-unsupported", "number-unit")]
        assert bad == [], (figure.alt, bad)


def test_a_timeline_follows_the_steps_and_keeps_the_budget():
    answer = asked(QUESTIONS[0])
    data = answer.figures[0].data
    assert [row["to"] for row in data["steps"]] == [step.ends_week for step in answer.steps]
    assert data["steps"][-1]["to"] <= data["deadline_week"]
    assert all(choice["fits"] for choice in data["choices"])
    assert data["choices"][0]["by"] == "best"
    assert all(choice["cost"] <= 600 for choice in data["choices"])


def test_the_budget_is_kept_by_all_steps_together_in_its_own_currency():
    answer = asked(QUESTIONS[1])
    choices = answer.figures[0].data["choices"]
    assert {answer.figures[0].data["currency"]} == {"EUR"}
    assert all(choice["cost"] <= 200 for choice in choices if choice["fits"])


def test_what_is_not_known_stays_unknown():
    steps = asked(QUESTIONS[5]).figures[0].data["steps"]
    assert steps[-1]["weeks"] is None
    assert steps[-1]["to"] is None


def test_ways_without_a_credential_stand_in_the_contest():
    routes = [each["route"] for each in asked(QUESTIONS[0]).figures[0].data["routes"]]
    assert {"credentials", "apply-now", "one-project"} <= set(routes)


def test_a_graph_names_what_comes_before_and_after():
    answer = asked(QUESTIONS[10])
    assert answer.kind is Kind.STACKING
    graph = answer.figures[0]
    before = [name for group in graph.data["groups"] if group["place"] == "before" for name in group["names"]]
    assert "CompTIA Network+" in before
    assert all(name in graph.alt for name in before)
