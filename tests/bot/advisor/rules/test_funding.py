"""Who could pay: the same sourced routes for verdicts, recommendations and plans, and only those that hold here."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from bot.advisor.rules.funding import ROUTE_TOPIC, funding_routes
from knowledge import Level, PriceModel, load_catalog
from tests.bot.advisor.made_up import Shelf, credential, note, price
from tests.shared_application import application

TODAY = date(2026, 11, 23)


def route(name: str = "fund", about: tuple[str, ...] = (), **more):
    return note(name, about=about, topics=(ROUTE_TOPIC,), **{"region": "Ireland", "field": "all", **more})


def found(record, *notes, region: str | None = "Ireland", others=()):
    shelf = Shelf(held=(record, *others), said=notes)
    return [each.id for each in funding_routes(record, region, shelf)]


def test_a_fund_is_named_only_where_the_learner_lives():
    assert found(credential("alpha"), route()) == ["fund"]
    assert found(credential("alpha"), route(), region="Nigeria") == []
    assert found(credential("alpha"), route(), region=None) == []


def test_a_note_on_funds_that_is_no_route_for_one_learner_is_not_named():
    assert found(credential("alpha"), note("study", about=(), topics=("funding",), region="Ireland")) == []


def test_a_fund_for_one_credential_is_none_for_another_and_comes_first_for_its_own():
    own = route("own", about=("beta",))
    assert found(credential("alpha"), own) == []
    assert found(credential("beta"), route("a-fund"), own) == ["own", "a-fund"]


def test_a_free_place_stands_for_what_shares_its_field():
    place = credential("place", price("0", model=PriceModel.FREE), fields=("cloud", "data"))
    named = route("places", about=("place",))
    assert found(credential("alpha", fields=("data",)), named, others=(place,)) == ["places"]
    assert found(credential("alpha", fields=("finance",)), named, others=(place,)) == []


def test_funds_for_courses_are_not_named_for_what_asks_for_years_of_work():
    assert found(credential("alpha", level=Level.EXPERT), route()) == []


def test_no_route_of_the_catalog_is_a_loan():
    routes = [each for each in load_catalog().notes.values() if ROUTE_TOPIC in each.topics]
    assert {each.region for each in routes} >= {"US", "England", "Ireland", "Singapore"}
    assert not [each.id for each in routes if "loan" in each.claim.lower()]


@pytest.mark.parametrize(
    "text",
    [
        "is CompTIA Data+ worth it in Singapore?",
        "which certificate for data analyst in Singapore? 500 SGD",
        "make me a plan to become a data analyst in Singapore, 500 SGD, 8 hours a week",
        "how much is CompTIA Data+ in Singapore?",
    ],
)
def test_a_fund_is_named_before_what_the_learner_would_pay(text):
    answer = asyncio.run(application().sessions.ask(text, conversation=text, learner=text, today=TODAY))
    assert "500 SGD of training credit" in answer.text
    if answer.kind != "facts":
        assert answer.text.index("training credit") < answer.text.index(" USD")
