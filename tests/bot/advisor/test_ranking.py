from datetime import date
from decimal import Decimal

from bot.advisor.models import Money, Profile
from bot.advisor.rules.case import Aim, make_case
from bot.advisor.rules.ranking import Candidate, fits_limits, fits_surely, is_open_to, is_within_reach, rank
from bot.advisor.rules.worth import decide
from knowledge import Level, Status, Verification
from tests.bot.advisor.made_up import Shelf, credential, fact, note, price

TODAY = date(2026, 11, 23)


def case(record, profile=None, *notes):
    shelf = Shelf(held=(record,), said=notes, rates={"USD": "1.1"})
    return make_case(record, profile or Profile(region="US"), shelf, today=TODAY, aim=Aim(fields=("cloud",)))


def candidate(name, *notes, relevance=0.5, **more):
    return Candidate(decision=decide(case(credential(name, **more), None, *notes)), relevance=relevance)


def order(*candidates):
    return [each.decision.case.credential.id for each in rank(candidates)]


def test_evidence_comes_before_a_closer_match_of_words():
    proven = candidate("proven", note(about=("proven",)), relevance=0.3)
    assert order(candidate("similar", relevance=0.9), proven) == ["proven", "similar"]


def test_ties_are_broken_by_id():
    assert order(candidate("beta"), candidate("alpha")) == ["alpha", "beta"]


def test_what_cannot_be_taken_is_not_open():
    assert is_open_to(credential(), Profile())
    assert not is_open_to(credential(status=Status.RETIRED), Profile())
    assert not is_open_to(credential(verification=Verification.MEMORY_ONLY), Profile())
    assert not is_open_to(credential(duplicate_of="beta"), Profile())
    assert not is_open_to(credential(skills=("varies by title",)), Profile())
    for taken in (Profile(held=("alpha",)), Profile(in_progress=("alpha",)), Profile(rejected=("alpha",))):
        assert not is_open_to(credential(), taken)


def test_what_counts_in_one_country_only_is_not_for_another_and_ranks_low_for_who_has_not_said():
    bound = credential(region="Nigeria")
    assert is_open_to(bound, Profile(region="Nigeria"))
    assert is_open_to(bound, Profile())
    assert not is_open_to(bound, Profile(region="United States"))
    nowhere = Profile()
    local = Candidate(decision=decide(case(bound, nowhere)), relevance=0.9)
    anywhere = Candidate(decision=decide(case(credential("beta"), nowhere)), relevance=0.3)
    assert order(local, anywhere) == ["beta", "alpha"]


def test_two_levels_up_is_out_of_reach_for_who_has_not_said():
    assert is_within_reach(credential(level=Level.INTERMEDIATE), Profile())
    assert not is_within_reach(credential(level=Level.ADVANCED), Profile())
    assert is_within_reach(credential(level=Level.ADVANCED), Profile(level="intermediate"))
    assert is_within_reach(credential(level=Level.ENTRY), Profile(level="expert"))


def test_unknown_price_breaks_no_budget_but_keeps_none_and_is_out_where_only_free_will_do():
    record = credential("alpha", fact("effort_hours", Decimal(10), unit="hours"))
    some = Profile(budget=Money(amount=Decimal(50), currency="USD"))
    nothing = Profile(budget=Money(amount=Decimal(0), currency=None))
    assert fits_limits(case(record, some))
    assert not fits_surely(case(record, some))
    assert not fits_limits(case(record, nothing))


def test_a_known_breach_of_budget_or_deadline_is_not_fitting():
    record = credential("alpha", price("439"), fact("effort_hours", Decimal(60), unit="hours"))
    assert not fits_limits(case(record, Profile(budget=Money(amount=Decimal(100), currency="USD"))))
    assert not fits_limits(case(record, Profile(hours_per_week=5.0, deadline_weeks=4)))
    assert fits_surely(case(record, Profile(hours_per_week=5.0, deadline_weeks=12)))
