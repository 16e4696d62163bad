"""The table of rules for people says what the code does: each row has a case, each verdict of the code has a row."""

from __future__ import annotations

import inspect
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.advisor.models import Money, Profile, Verdict
from bot.advisor.rules import worth
from bot.advisor.rules.case import Aim, Case, make_case
from knowledge import (
    Edge,
    EdgeKind,
    EvidenceGrade,
    Level,
    Relation,
    Requirement,
    RequirementKind,
    Status,
    Verification,
)
from tests.bot.advisor.made_up import Shelf, credential, fact, note, price

TABLE = Path(worth.__file__).with_name("README.md")
TODAY = date(2026, 11, 23)
US = Profile(region="United States")
HELPERS = {"_requirement": ("_requirement_outcome",)}
"""Functions beside a rule that make its outcome."""


def case(record=None, *notes, profile=US, fields=("cloud",), others=(), care=()) -> Case:
    record = record or credential()
    shelf = Shelf(held=(record, *others), said=notes)
    return make_case(record, profile, shelf, today=TODAY, aim=Aim(fields=fields, care=care))


def usd(amount: str) -> Profile:
    return Profile(region="US", budget=Money(amount=Decimal(amount), currency="USD"))


def law(region: str = "US"):
    return note("law", relation=Relation.REQUIRED, grade=EvidenceGrade.LAW_OR_REGULATOR, region=region)


def against(name: str, grade: EvidenceGrade):
    return note(name, relation=Relation.NO_VALUE_NOTED, grade=grade, is_sceptical=True)


HEARSAY = note("hearsay", relation=Relation.ENDORSES, grade=EvidenceGrade.SURVEY)
CREDIT = note("credit", relation=Relation.CREDIT_AWARDED, grade=EvidenceGrade.ACCREDITOR_OR_UNIVERSITY_CREDIT)
DOUBTS = (against("counted", EvidenceGrade.COUNTED_JOB_ADS), against("said", EvidenceGrade.ANECDOTE))
NEEDS_BETA = Requirement(kind=RequirementKind.CREDENTIAL, is_mandatory=True, note="beta", credential_id="beta")
NEEDS_WORK = Requirement(kind=RequirementKind.EXPERIENCE, is_mandatory=True, note="five years", months=60)
NEEDS_DEGREE = Requirement(kind=RequirementKind.EDUCATION, is_mandatory=True, note="a bachelor degree")
ADULTS = Requirement(kind=RequirementKind.AGE, is_mandatory=True, note="18 or older", years_old=18)
SIXTY_HOURS = fact("effort_hours", Decimal(60), unit="hours")


def in_weeks(weeks: int) -> Profile:
    return Profile(region="US", hours_per_week=6.0, deadline_weeks=weeks)


CASES: dict[tuple[str, str, str], list[Case]] = {
    ("unverified", "not-enough-evidence", "-"): [case(credential(verification=Verification.EXISTENCE_ONLY), note())],
    ("retired", "skip", "-"): [case(credential(status=Status.RETIRED), note())],
    ("held", "skip", "-"): [case(credential(), note(), profile=Profile(region="US", held=("alpha",)))],
    ("passed", "skip", "-"): [
        case(
            credential(edges=(Edge(kind=EdgeKind.PREREQUISITE, to="beta", to_name="B", note="x", source_id="page"),)),
            note(),
            profile=Profile(region="US", held=("beta",)),
            others=(credential("beta"),),
        ),
        case(
            credential(),
            note(),
            profile=Profile(region="US", held=("beta",)),
            others=(credential("beta", level=Level.EXPERT),),
        ),
    ],
    ("below_level", "skip", "-"): [case(credential(), note(), profile=Profile(region="US", level="advanced"))],
    ("by_law", "worth-it", "-"): [case(None, law())],
    ("by_law", "only-if", "work-where"): [
        case(None, law(), profile=Profile(region="Kenya")),
        case(None, law("US (New Jersey)")),
        case(None, law(), profile=Profile()),
    ],
    ("by_evidence", "worth-it", "-"): [case(None, note())],
    ("by_evidence", "only-if", "local-adverts"): [
        case(None, note(), profile=Profile(region="Kenya")),
        case(None, note(as_of="2016-08")),
        case(credential(skills=("varies by course",)), note()),
    ],
    ("by_evidence", "only-if", "want-field"): [case(None, note(), fields=()), case(None, note(), fields=("finance",))],
    ("by_evidence", "only-if", "work-where"): [case(None, note(), profile=Profile())],
    ("by_credit", "only-if", "learn"): [case(None, CREDIT)],
    ("by_weak_evidence", "only-if", "local-adverts"): [case(None, HEARSAY)],
    ("by_weak_evidence", "skip", "-"): [case(None, HEARSAY, *DOUBTS)],
    ("by_doubt", "skip", "-"): [case(None, *DOUBTS)],
    ("nothing", "not-enough-evidence", "-"): [case(None)],
    ("last_money", "not-now", "spare-money"): [case(credential("alpha", price("9")), note(), care=("last-money",))],
    ("too_young", "not-now", "age"): [case(credential(requires=(ADULTS,)), note(), care=("minor",))],
    ("elsewhere", "only-if", "work-where"): [case(credential(region="Kenya"), note())],
    ("requirement", "not-now", "hold-first"): [
        case(
            credential(requires=(NEEDS_BETA,)),
            note(),
            profile=Profile(region="US", level="entry"),
            others=(credential("beta"),),
        )
    ],
    ("requirement", "not-now", "experience"): [
        case(credential(requires=(NEEDS_WORK,)), note(), profile=Profile(region="US", experience_years=2.0))
    ],
    ("requirement", "not-now", "requirement"): [
        case(credential(requires=(NEEDS_DEGREE,)), note(), profile=Profile(region="US", has_degree=False))
    ],
    ("requirement", "only-if", "hold-first"): [
        case(credential(requires=(NEEDS_BETA,)), note(), others=(credential("beta"),))
    ],
    ("requirement", "only-if", "experience"): [case(credential(requires=(NEEDS_WORK,)), note())],
    ("too_early", "not-now", "grow-first"): [
        case(credential(level=Level.ADVANCED), note(), profile=Profile(region="US", level="entry"))
    ],
    ("over_budget", "only-if", "find-more"): [
        case(credential("alpha", price("439")), note(), profile=usd("300")),
        case(
            credential("alpha", fact("price", low=Decimal(100), high=Decimal(900), unit="USD", model=price("1").model)),
            note(),
            profile=usd("200"),
        ),
    ],
    ("over_budget", "not-now", "find-more"): [case(credential("alpha", price("439")), note(), profile=usd("100"))],
    ("too_late", "only-if", "more-time"): [case(credential("alpha", SIXTY_HOURS), note(), profile=in_weeks(6))],
    ("too_late", "not-now", "more-time"): [case(credential("alpha", SIXTY_HOURS), note(), profile=in_weeks(4))],
    ("retiring", "only-if", "before-retirement"): [case(credential(status=Status.RETIRING), note())],
}


def rows() -> list[tuple[str, str, str]]:
    """The rows of the table, one for each condition that it names."""
    found = []
    for line in TABLE.read_text("utf-8").splitlines():
        cells = [each.strip() for each in line.strip("|").split("|")]
        if (
            line.startswith("|")
            and len(cells) == 4
            and re.fullmatch(r"[a-z]+(_[a-z]+)*", cells[0])
            and cells[0] != "rule"
        ):
            found += [(cells[0], cells[2], condition.strip()) for condition in cells[3].split(",")]
    return found


def rules() -> dict[str, worth.Rule]:
    return {each.__name__.lstrip("_"): each for each in (*worth.GATES, *worth.BASES, *worth.LIMITS)}


def test_the_table_names_every_rule_in_the_order_of_the_code():
    assert list(dict.fromkeys(name for name, _, _ in rows())) == list(rules())


def test_each_rule_has_a_row_for_every_verdict_that_its_code_can_give():
    for name, rule in rules().items():
        functions = [rule, *(getattr(worth, each) for each in HELPERS.get(rule.__name__, ()))]
        code = "".join(inspect.getsource(each) for each in functions)
        in_code = {Verdict[each].value for each in re.findall(r"Verdict\.([A-Z_]+)\b", code)}
        assert {verdict for each, verdict, _ in rows() if each == name} == in_code, name


def test_each_row_has_a_case_and_each_case_a_row():
    assert sorted(CASES) == sorted(rows())


@pytest.mark.parametrize(
    ("row", "number"), [(row, number) for row, cases in CASES.items() for number in range(len(cases))]
)
def test_a_case_of_each_row_comes_out_as_the_table_says(row, number):
    name, verdict, condition = row
    found = CASES[row][number]
    outcome = rules()[name](found)
    assert outcome is not None
    assert outcome.verdict == verdict
    assert (outcome.clause.code if outcome.clause is not None else "-") == condition
    decision = worth.decide(found)
    assert decision.verdict == verdict
    assert decision.decided_by == outcome.reason.code
