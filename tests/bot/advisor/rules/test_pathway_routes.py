from datetime import date
from decimal import Decimal

import pytest

from bot.advisor.models import Profile
from bot.advisor.rules.case import Aim, make_case
from bot.advisor.rules.funding import ROUTE_TOPIC
from bot.advisor.rules.pathway_problem import Path
from bot.advisor.rules.pathway_routes import Route, Standpoint, contest
from knowledge import (
    CredentialType,
    EvidenceGrade,
    Relation,
    Requirement,
    RequirementKind,
)
from tests.bot.advisor.made_up import Shelf, credential, note
from tests.bot.advisor.rules.test_pathway_search import option

TODAY = date(2026, 11, 23)
HOURS_AT_WORK = Requirement(
    kind=RequirementKind.EXPERIENCE, is_mandatory=True, note="8,000 supervised hours", months=48
)


def path(recognition, cost=100, weeks=8, name="alpha"):
    return Path(steps=(option(name, cost, weeks, recognition=recognition),), fits=True)


def winner(found, shelf=None, *, held=(), wished=None, is_licensed=False, **profile):
    shelf = shelf or Shelf()
    own = Profile(**profile)
    aim = Aim(fields=("cloud",))
    cases = [make_case(each, own, shelf, today=TODAY, aim=aim) for each in shelf.held]
    have = [make_case(each, own, shelf, today=TODAY, aim=aim) for each in held]
    view = Standpoint(profile=own, fields=("cloud",), cases=cases, held=have, is_licensed=is_licensed)
    return contest(found, view, shelf, wished=wished)


@pytest.mark.parametrize(
    ("recognition", "route"),
    [(0, Route.ONE_PROJECT), (1, Route.ONE_PROJECT), (2, Route.ONE_PROJECT), (4, Route.CREDENTIALS)],
)
def test_a_paper_must_be_shown_to_be_asked_for_to_beat_one_project(recognition, route):
    assert winner(path(recognition))[0].route is route


def test_who_holds_something_of_value_applies_now():
    held = credential("held")
    shelf = Shelf(said=(note("counted", about=("held",)),))
    assert winner(path(4), shelf, held=(held,))[0].route is Route.APPLY_NOW


def test_what_is_held_in_another_field_is_no_reason_to_apply():
    held = credential("held", fields=("finance",))
    shelf = Shelf(said=(note("counted", about=("held",)),))
    assert winner(path(4), shelf, held=(held,))[0].route is Route.CREDENTIALS


def test_a_year_of_work_beats_counted_adverts_but_no_public_list():
    assert winner(path(4), experience_years=3.0)[0].route is Route.APPLY_NOW
    assert winner(path(6), experience_years=3.0)[0].route is Route.CREDENTIALS


def test_without_a_path_one_project_is_left_and_keeps_the_deadline():
    best = winner(None, deadline_weeks=2)[0]
    assert (best.route, best.cost, best.weeks) == (Route.ONE_PROJECT, Decimal(0), 2)


def test_where_the_law_asks_for_a_licence_neither_project_nor_applying_is_a_way():
    routes = {each.route for each in winner(path(9), is_licensed=True)}
    assert routes == {Route.CREDENTIALS}


def test_hours_at_work_that_the_law_asks_for_can_not_be_bought():
    licence = credential("alpha", type=CredentialType.LICENCE, requires=(HOURS_AT_WORK,))
    law = note(
        "law",
        relation=Relation.REQUIRED,
        grade=EvidenceGrade.LAW_OR_REGULATOR,
        topics=("apprenticeships",),
    )
    best = winner(path(9), Shelf(held=(licence,), said=(law,)), is_licensed=True, level="entry")[0]
    assert best.route is Route.WORK_WITH_TRAINING
    assert best.cost is None
    assert best.evidence[0].id.startswith("ev-law")


def test_hours_that_are_there_are_not_asked_for_again():
    licence = credential("alpha", type=CredentialType.LICENCE, requires=(HOURS_AT_WORK,))
    found = winner(path(9), Shelf(held=(licence,)), is_licensed=True, experience_years=6.0)
    assert Route.WORK_WITH_TRAINING not in {each.route for each in found}


def offer():
    return note(
        "grant",
        about=(),
        relation=Relation.DEFINES,
        grade=EvidenceGrade.DEFINITION,
        region="US",
        topics=(ROUTE_TOPIC,),
    )


def test_a_free_place_wins_where_the_money_is_short_and_loses_where_it_is_not():
    shelf = Shelf(held=(credential("alpha"),), said=(offer(),))
    short = winner(None, shelf, wished=path(6), region="United States")
    assert short[0].route is Route.FREE_LOCALLY
    assert short[0].cost is None  # what one pays there is not known before asking
    assert short[0].evidence[0].id.startswith("ev-grant")
    assert winner(path(6), shelf, region="United States")[0].route is Route.CREDENTIALS


@pytest.mark.parametrize("region", [None, "Nigeria"])
def test_a_free_place_elsewhere_is_no_offer(region):
    shelf = Shelf(held=(credential("alpha"),), said=(offer(),))
    assert Route.FREE_LOCALLY not in {each.route for each in winner(None, shelf, wished=path(6), region=region)}
