"""Plans on the real catalog: what is needed comes first, limits hold for the sum, unknown never fits."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from bot.advisor.desk import Desk
from bot.advisor.models import Kind, LinkedCredential, Money, Profile, Question
from bot.advisor.pathfinding import Way, way_to_credential, way_to_goal
from bot.advisor.prompt_library import Wording
from bot.advisor.rules.care import Care
from bot.advisor.rules.pathway_routes import Route
from bot.advisor.topics import Topics
from bot.bootstrap import PROMPTS
from tests.shared_application import application


@cache
def desk() -> Desk:
    knowledge = application().knowledge
    return Desk(
        knowledge=knowledge,
        wording=Wording(Path(PROMPTS) / "wording"),
        topics=Topics(knowledge.credentials(), knowledge.roles()),
        today=date(2026, 11, 23),
    )


def to_credential(*ids: str, **profile: object) -> Way:
    links = tuple(LinkedCredential(credential_id=each, span="", start=0, score=1.0) for each in ids)
    question = Question(kind=Kind.PLAN, text="plan", credentials=links, profile=Profile().but(**profile))
    target = desk().credential(ids[-1])
    assert target is not None
    return way_to_credential(question, target, desk())


def to_role(role_id: str, *care: str, **profile: object) -> Way:
    from bot.advisor.registry import kind_of

    known = Profile().but(**profile)
    question = Question(kind=Kind.PLAN, text=f"plan {role_id}", role_id=role_id, profile=known, care=care)
    query = kind_of(Kind.PLAN).query(question, desk())
    return way_to_goal(question, desk().knowledge.search(query) if query else (), desk())


def ids(way: Way) -> list[str]:
    return [stop.credential.id for stop, _ in way.stops]


def dollars(amount: int) -> Money:
    return Money(amount=Decimal(amount), currency="USD")


def test_what_is_asked_for_comes_first():
    way = to_credential("cks")
    assert ids(way) == ["cka", "cks"]
    assert way.stops[0][0].leads_to is not None
    assert way.stops[0][0].leads_to.id == "cks"


def test_what_is_held_is_left_out():
    assert ids(to_credential("cks", held=("cka",))) == ["cks"]


def test_both_of_two_requirements_are_taken_and_one_of_two_alternatives():
    assert set(ids(to_credential("iaap-cpwa"))) == {"iaap-cpacc", "iaap-was", "iaap-cpwa"}
    assert len(ids(to_credential("azure-devops-engineer"))) == 2


def test_a_chain_of_three_is_followed():
    chain = ["scrum-alliance-cspo", "scrum-alliance-a-cspo", "scrum-alliance-csp-po"]
    assert ids(to_credential("scrum-alliance-csp-po")) == chain


def test_a_retired_target_gives_way_to_its_successor_or_to_nothing():
    retired = [each for each in desk().knowledge.credentials() if each.status == "retired"]
    assert retired
    for each in retired:
        taken = ids(to_credential(each.id))
        assert each.id not in taken


def test_a_target_beyond_the_money_is_told_with_its_path_and_fits_nothing():
    way = to_credential("cks", budget=dollars(500))
    assert ids(way) == ["cka", "cks"]
    assert way.choices == ()


def test_two_that_are_named_come_in_their_order():
    assert ids(to_credential("comptia-a-plus", "cisco-ccna")) == ["comptia-a-plus", "cisco-ccna"]


@pytest.mark.parametrize("role", sorted(each.id for each in application().knowledge.roles())[::5])
@pytest.mark.parametrize("money", [150, 600])
def test_no_plan_that_is_said_to_fit_breaks_a_limit(role, money):
    way = to_role(role, budget=dollars(money), hours_per_week=7.0, deadline_weeks=20)
    for choice in way.choices:
        if choice.path.fits:
            assert choice.path.high_cost is not None
            assert choice.path.high_cost <= money
            assert choice.path.high_weeks is not None
            assert choice.path.high_weeks <= 20
        else:
            assert choice.path.fits is None


def test_a_price_that_is_not_known_is_not_said_to_fit():
    unknown = [
        each.id
        for each in desk().knowledge.credentials()
        if "price" not in each.facts and each.is_verified and each.status == "active" and not each.duplicate_of
    ]
    for each in unknown[::25]:
        way = to_credential(each, budget=dollars(100_000))
        assert not any(choice.path.fits for choice in way.choices)


def test_with_nothing_to_spend_only_what_is_free_is_in_the_plan():
    way = to_role("data-analyst", budget=dollars(0), hours_per_week=6.0)
    for _, decision in way.stops:
        assert decision.case.cost is not None
        assert decision.case.cost.high == 0


def test_the_last_money_is_not_spent():
    way = to_role("data-analyst", Care.LAST_MONEY, budget=dollars(300))
    for _, decision in way.stops:
        assert decision.case.cost is not None
        assert decision.case.cost.high == 0


def test_what_is_later_goes_on_from_the_last_step():
    way = to_role("kubernetes-administrator", budget=dollars(500), hours_per_week=8.0)
    assert ids(way) == ["kcna"]
    assert way.later is not None
    assert way.later.id == "cka"


def test_a_law_beats_everything_and_no_project_replaces_a_licence():
    way = to_role("door-supervisor", region="United Kingdom")
    assert ids(way) == ["uk-sia-door-supervisor-licence"]
    assert way.routes[0].route is Route.CREDENTIALS
    assert not {Route.APPLY_NOW, Route.ONE_PROJECT} & {entry.route for entry in way.routes}


def test_without_evidence_for_a_paper_one_project_wins():
    assert to_role("front-end-developer").routes[0].route is Route.ONE_PROJECT


def test_what_stands_in_the_catalog_for_another_country_is_not_taken_blindly():
    for _, decision in to_role("phlebotomist").stops:
        assert decision.case.credential.region is None or decision.case.is_for_role
