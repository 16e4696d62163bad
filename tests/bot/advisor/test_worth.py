from datetime import date
from decimal import Decimal

import pytest

from bot.advisor.models import Money, Profile, Verdict
from bot.advisor.rules.case import Aim, make_case
from bot.advisor.rules.worth import decide
from knowledge import (
    CredentialType,
    Edge,
    EdgeKind,
    EvidenceGrade,
    Level,
    PriceModel,
    Relation,
    Requirement,
    RequirementKind,
    Status,
    Verification,
)
from tests.bot.advisor.made_up import Shelf, credential, fact, note, price

TODAY = date(2026, 11, 23)
CLOUD = (("cloud",), False)
US = Profile(region="United States")


def judge(record, *notes, profile=US, goal=CLOUD, others=(), care=()):
    shelf = Shelf(held=(record, *others), said=notes, rates={"USD": "1.1"})
    return decide(
        make_case(record, profile, shelf, today=TODAY, aim=Aim(fields=goal[0], is_for_role=goal[1], care=care))
    )


def test_counted_adverts_where_the_learner_is_and_for_the_goal_make_it_worth_it():
    assert judge(credential(), note()).verdict is Verdict.WORTH_IT


def test_without_a_goal_it_depends_on_wanting_that_work():
    decision = judge(credential(), note(), goal=((), False))
    assert (decision.verdict, decision.conditions[0].code) == (Verdict.ONLY_IF, "want-field")


def test_without_a_region_it_depends_on_where_the_work_is():
    decision = judge(credential(), note(), profile=Profile())
    assert (decision.verdict, decision.conditions[0].code) == (Verdict.ONLY_IF, "work-where")


def test_evidence_from_elsewhere_depends_on_local_adverts():
    decision = judge(credential(), note(), profile=Profile(region="Nigeria"))
    assert (decision.verdict, decision.conditions[0].code) == (Verdict.ONLY_IF, "local-adverts")


def test_global_evidence_covers_every_region():
    assert judge(credential(), note(region="Global"), profile=Profile(region="Nigeria")).verdict is Verdict.WORTH_IT


def test_no_evidence_is_said_and_is_not_a_skip():
    assert judge(credential()).verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_definitions_are_no_evidence_either_way():
    only = note(relation=Relation.DEFINES, grade=EvidenceGrade.DEFINITION)
    assert judge(credential(), only).verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_counts_that_speak_against_it_make_a_skip_but_opinions_do_not():
    counted = note("counted", relation=Relation.NO_VALUE_NOTED, is_sceptical=True)
    opinion = note("said", relation=Relation.NO_VALUE_NOTED, grade=EvidenceGrade.ANECDOTE, is_sceptical=True)
    other = note("also", relation=Relation.NO_VALUE_NOTED, grade=EvidenceGrade.ANECDOTE, is_sceptical=True)
    assert judge(credential(), counted, opinion).verdict is Verdict.SKIP
    assert judge(credential(), counted).verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert judge(credential(), opinion, other).verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_an_old_count_is_no_reason_to_pay_today():
    decision = judge(credential(), note(as_of="2016-08"))
    assert (decision.verdict, decision.conditions[0].code) == (Verdict.ONLY_IF, "local-adverts")


def test_what_a_held_one_stands_above_is_a_skip():
    edge = Edge(kind=EdgeKind.RECOMMENDED_BEFORE, to="beta", to_name="Beta", note="x", source_id="page")
    holder = Profile(region="US", held=("beta",))
    after = credential("beta")
    decision = judge(credential(edges=(edge,)), note(), profile=holder, others=(after,))
    assert (decision.verdict, decision.decided_by) == (Verdict.SKIP, "passed")
    higher = credential("beta", level=Level.ADVANCED)
    assert judge(credential(), note(), profile=holder, others=(higher,)).verdict is Verdict.SKIP
    elsewhere = credential("beta", level=Level.ADVANCED, fields=("healthcare",))
    assert judge(credential(), note(), profile=holder, others=(elsewhere,)).verdict is Verdict.WORTH_IT


def test_an_issuers_own_claim_alone_never_makes_it_worth_it():
    claim = note(relation=Relation.ENDORSES, grade=EvidenceGrade.SURVEY)
    assert judge(credential(), claim).verdict is Verdict.ONLY_IF


def test_study_credit_is_for_learning_and_shows_no_job():
    credit = note(relation=Relation.CREDIT_AWARDED, grade=EvidenceGrade.ACCREDITOR_OR_UNIVERSITY_CREDIT)
    decision = judge(credential(), credit)
    assert (decision.verdict, decision.conditions[0].code) == (Verdict.ONLY_IF, "learn")


def test_retired_is_never_more_than_a_skip():
    record = credential(status=Status.RETIRED, status_note="Retired in 2025", successor_id="beta")
    assert judge(record, note()).verdict is Verdict.SKIP


@pytest.mark.parametrize("verification", [Verification.MEMORY_ONLY, Verification.EXISTENCE_ONLY])
def test_unverified_is_never_above_not_enough_evidence(verification):
    assert judge(credential(verification=verification), note()).verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_what_is_held_is_not_bought_twice():
    assert judge(credential(), note(), profile=Profile(region="US", held=("alpha",))).verdict is Verdict.SKIP


def test_another_field_than_the_goal_depends_on_wanting_that_field():
    decision = judge(credential(), note(), goal=(("healthcare",), False))
    assert (decision.verdict, decision.conditions[0].code) == (Verdict.ONLY_IF, "want-field")


def test_a_cancelled_rule_is_history_and_makes_nothing_worth_it():
    old = note(
        relation=Relation.APPROVED_BASELINE,
        grade=EvidenceGrade.PUBLIC_BASELINE_LIST,
        limits="The table was cancelled in February 2023.",
    )
    assert judge(credential(), old).verdict is Verdict.ONLY_IF


def test_a_role_that_names_it_overrules_its_field():
    assert judge(credential(), note(), goal=(("healthcare",), True)).verdict is Verdict.WORTH_IT


def test_the_law_makes_it_worth_it_where_it_holds_and_conditional_elsewhere():
    law = note(relation=Relation.REQUIRED, grade=EvidenceGrade.LAW_OR_REGULATOR)
    licence = credential(type=CredentialType.LICENCE)
    assert judge(licence, law).verdict is Verdict.WORTH_IT
    elsewhere = judge(licence, law, profile=Profile(region="Kenya"))
    assert (elsewhere.verdict, elsewhere.conditions[0].code) == (Verdict.ONLY_IF, "work-where")


def test_a_duty_in_one_country_does_not_make_a_general_certification_a_licence():
    law = note("law", relation=Relation.REQUIRED, grade=EvidenceGrade.LAW_OR_REGULATOR, region="India")
    decision = judge(credential(), law, note("ads"), profile=Profile())
    assert decision.conditions[0].args["region"] == "US"


def test_missing_experience_is_not_now_for_a_starter_and_a_condition_where_unknown():
    needs = Requirement(kind=RequirementKind.EXPERIENCE, is_mandatory=True, note="five years", months=60)
    record = credential(requires=(needs,))
    starter = judge(record, note(), profile=Profile(region="US", experience_years=1))
    unknown = judge(record, note())
    veteran = judge(record, note(), profile=Profile(region="US", experience_years=6))
    assert [each.verdict for each in (starter, unknown, veteran)] == [
        Verdict.NOT_NOW,
        Verdict.ONLY_IF,
        Verdict.WORTH_IT,
    ]


def test_a_credential_that_must_come_first_is_named():
    needs = Requirement(kind=RequirementKind.CREDENTIAL, is_mandatory=True, note="beta", credential_id="beta")
    first = credential("beta")
    decision = judge(credential(requires=(needs,)), note(), others=(first,))
    assert ("hold-first", "Beta") in [(each.code, each.args["name"]) for each in decision.conditions]
    held = judge(credential(requires=(needs,)), note(), others=(first,), profile=Profile(region="US", held=("beta",)))
    assert held.verdict is Verdict.WORTH_IT


def test_recommended_requirements_stop_nobody():
    needs = Requirement(kind=RequirementKind.EXPERIENCE, is_mandatory=False, note="two years", months=24)
    assert judge(credential(requires=(needs,)), note()).verdict is Verdict.WORTH_IT


def test_two_levels_up_is_too_early():
    decision = judge(credential(level=Level.ADVANCED), note(), profile=Profile(region="US", level="entry"))
    assert (decision.verdict, decision.decided_by) == (Verdict.NOT_NOW, "too-early")


def test_entry_level_is_a_skip_for_an_expert_but_never_against_the_law():
    expert = Profile(region="US", level="expert")
    assert judge(credential(), note(), profile=expert).verdict is Verdict.SKIP
    law = note(relation=Relation.REQUIRED, grade=EvidenceGrade.LAW_OR_REGULATOR)
    assert judge(credential(), law, profile=expert).verdict is Verdict.WORTH_IT


@pytest.mark.parametrize(("budget", "verdict"), [("500", "worth-it"), ("300", "only-if"), ("100", "not-now")])
def test_a_gap_in_the_budget_lowers_the_verdict_by_its_size(budget, verdict):
    profile = Profile(region="US", budget=Money(amount=Decimal(budget), currency="USD"))
    assert judge(credential("alpha", price("439")), note(), profile=profile).verdict == verdict


def test_a_missed_deadline_lowers_the_verdict():
    record = credential("alpha", fact("effort_hours", Decimal(60), unit="hours"))
    late = judge(record, note(), profile=Profile(region="US", hours_per_week=6.0, deadline_weeks=6))
    assert (late.verdict, late.conditions[0].code) == (Verdict.ONLY_IF, "more-time")


def test_no_limit_turns_missing_evidence_into_a_recommendation():
    rich = Profile(region="US", budget=Money(amount=Decimal(9999), currency="USD"), hours_per_week=40.0)
    assert judge(credential("alpha", price("10")), profile=rich).verdict is Verdict.NOT_ENOUGH_EVIDENCE


def test_last_money_is_never_spent_on_it_unless_it_is_free():
    free = credential("alpha", price("0", model=PriceModel.FREE))
    assert judge(credential("alpha", price("10")), note(), care=("last-money",)).verdict is Verdict.NOT_NOW
    assert judge(credential(), note(), care=("last-money",)).verdict is Verdict.NOT_NOW
    assert judge(free, note(), care=("last-money",)).verdict is Verdict.WORTH_IT


def test_an_age_rule_holds_for_the_young_only():
    needs = Requirement(kind=RequirementKind.AGE, is_mandatory=True, note="18 or older", years_old=18)
    record = credential(requires=(needs,))
    assert judge(record, note(), care=("minor",)).verdict is Verdict.NOT_NOW
    assert judge(record, note()).verdict is Verdict.WORTH_IT


def test_conditional_verdicts_always_name_a_condition():
    edge = Edge(kind=EdgeKind.PREREQUISITE, to=None, to_name="Gamma", note="x", source_id="page")
    for region in (None, "United States", "Kenya"):
        for goal in (((), False), CLOUD):
            decision = judge(
                credential(edges=(edge,)),
                note(),
                profile=Profile(region=region),
                goal=goal,
            )
            assert bool(decision.conditions) is (decision.verdict in (Verdict.ONLY_IF, Verdict.NOT_NOW))
