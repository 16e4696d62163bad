from dataclasses import replace
from datetime import date
from decimal import Decimal

from bot.advisor.models import Money, Profile
from bot.advisor.rules.case import Aim, make_case
from bot.advisor.rules.pathway_options import (
    LAW_RECOGNITION,
    OF_VALUE,
    all_before,
    all_held,
    common_currency,
    needs_of,
    option_of,
    read_links,
    recognition_of,
)
from bot.advisor.rules.ranking import Candidate
from bot.advisor.rules.worth import decide
from knowledge import Edge, EdgeKind, EvidenceGrade, Relation, Requirement, RequirementKind, Status
from tests.bot.advisor.made_up import Shelf, credential, note, price

TODAY = date(2026, 11, 23)


def edge(to, kind=EdgeKind.PREREQUISITE):
    return Edge(kind=kind, to=to, note="first", source_id="page")


def asks_for(*ids):
    return tuple(
        Requirement(kind=RequirementKind.CREDENTIAL, is_mandatory=True, note=each, credential_id=each) for each in ids
    )


def case_of(one, shelf, **profile):
    return make_case(one, Profile(**profile), shelf, today=TODAY, aim=Aim(fields=("cloud",)))


def option(one, shelf, currency="USD", **profile):
    candidate = Candidate(decision=decide(case_of(one, shelf, **profile)), relevance=0.0)
    return option_of(candidate, read_links(shelf.held), shelf, currency=currency)


def test_every_requirement_must_be_met():
    both = credential("both", requires=asks_for("one", "two"))
    shelf = Shelf(held=(credential("one", edges=(edge("both"),)), credential("two"), both))
    assert needs_of(both, read_links(shelf.held), shelf) == (frozenset({"one"}), frozenset({"two"}))


def test_edges_without_a_requirement_are_alternatives():
    expert = credential("expert")
    shelf = Shelf(held=(credential("one", edges=(edge("expert"),)), credential("two", edges=(edge("expert"),)), expert))
    assert needs_of(expert, read_links(shelf.held), shelf) == (frozenset({"one", "two"}),)


def test_what_is_retired_is_asked_of_nobody():
    expert = credential("expert", requires=asks_for("gone"))
    gone = credential("gone", status=Status.RETIRED, edges=(edge("expert"),))
    assert needs_of(expert, read_links((gone, expert)), Shelf(held=(gone, expert))) == ()


def test_all_that_comes_before_is_found_over_several_steps():
    first, second, third = (
        credential("a"),
        credential("b", requires=asks_for("a")),
        credential("c", requires=asks_for("b")),
    )
    shelf = Shelf(held=(first, second, third))
    links = read_links(shelf.held)
    assert [each.id for each in all_before([third], links, shelf)] == ["a", "b", "c"]
    assert all_held([third], links, shelf) == {"a", "b", "c"}


def test_a_requirement_with_alternatives_is_not_taken_for_held():
    expert = credential("expert")
    shelf = Shelf(held=(credential("one", edges=(edge("expert"),)), credential("two", edges=(edge("expert"),)), expert))
    assert all_held([expert], read_links(shelf.held), shelf) == {"expert"}


def test_law_counts_above_counts_above_hearsay():
    shelf = Shelf(
        held=(credential("law"), credential("ads"), credential("talk"), credential("none")),
        said=(
            note("l", about=("law",), relation=Relation.REQUIRED, grade=EvidenceGrade.LAW_OR_REGULATOR),
            note("a", about=("ads",)),
            note("t", about=("talk",), grade=EvidenceGrade.ANECDOTE, relation=Relation.PREFERRED),
        ),
    )
    points = [recognition_of(case_of(each, shelf)) for each in shelf.held]
    assert points == [LAW_RECOGNITION, 4, 1, 0]


def test_evidence_from_elsewhere_counts_less_and_hearsay_never_opens_a_door():
    shelf = Shelf(held=(credential("ads"),), said=(note("a", about=("ads",), region="US"),))
    here, elsewhere = (recognition_of(case_of(shelf.held[0], shelf, region=r)) for r in ("United States", "Nigeria"))
    assert here > elsewhere >= OF_VALUE > 2


def test_a_price_is_told_in_the_currency_of_the_sum_or_is_unknown():
    one = credential("one", price("100"))
    known, unknown = Shelf(held=(one,), rates={"USD": "1.25"}), Shelf(held=(one,))
    assert option(one, known, "EUR").high_cost == Decimal(80)
    assert option(one, unknown, "EUR").high_cost is None
    assert option(credential("no-price"), unknown).high_cost is None


def test_free_is_free_in_every_currency():
    free = credential("free", price("0"))
    assert option(free, Shelf(held=(free,)), "EUR").high_cost == 0


def test_sums_are_in_the_budgets_currency_else_in_the_commonest():
    shelf = Shelf(held=(credential("a", price("1")), credential("b", price("2")), credential("c", price("3", "EUR"))))
    cases = [case_of(each, shelf) for each in shelf.held]
    assert common_currency(Profile(), cases) == "USD"
    assert common_currency(Profile(budget=Money(amount=Decimal(5), currency="GBP")), cases) == "GBP"
    assert common_currency(Profile(budget=Money(amount=Decimal(5), currency=None)), cases) == "USD"


def test_what_is_advised_before_orders_without_being_needed():
    first, second = credential("first", edges=(edge("second", EdgeKind.RECOMMENDED_BEFORE),)), credential("second")
    shelf = Shelf(held=(first, second))
    made = option(second, shelf)
    assert made.needs == ()
    assert made.after == {"first"}
    assert made.linked == {"first"}


def test_a_double_leads_nowhere():
    double = replace(credential("double", edges=(edge("second"),)), duplicate_of="first")
    assert read_links((double,)).required == {}


def test_renewing_another_leads_nowhere():
    one = credential("one", edges=(edge("two", EdgeKind.RENEWS), edge("three", EdgeKind.COUNTS_TOWARD)))
    assert option(one, Shelf(held=(one,))).linked == {"three"}
