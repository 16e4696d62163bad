"""Classes of messages that were misread once, each in phrasings of its own."""

from __future__ import annotations

import pytest

from bot.advisor.models import Aspect, Kind, Profile
from tests.bot.advisor.reading_desk import linker, read, turn

JUDGED = """
everyone tells me pmp is the best one for a pm, right? | pmi-pmp
is the ccna a total joke now | cisco-ccna
cissp any good haha | isc2-cissp
celta for a 44 year old? | cambridge-celta
i'm a cost accountant, would the CMA help me | ima-cma
medical assistant in Ohio, is CMA worth it | aama-cma
is coursera plus worth paying for | coursera-mooc-certificates
"""
JOBS = """
i want to be a SAP consultant one day | sap-consultant
hoping to become an it support technician | help-desk-technician
which cert for network engineer with 6 years experience | network-engineer
i work as a network technician, which cybersecurity cert first | cybersecurity-analyst
"""


def pairs(table: str) -> list[tuple[str, str]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "credential"), pairs(JUDGED))
def test_opinion_that_is_asked_for_is_a_verdict(text: str, credential: str) -> None:
    question = read(text).questions[0]
    assert question.kind is Kind.WORTH_IT
    assert question.credential_ids == (credential,)


@pytest.mark.parametrize(("text", "role"), pairs(JOBS))
def test_job_aimed_at_is_no_name_and_job_of_today_no_goal(text: str, role: str) -> None:
    question = read(text).questions[0]
    assert (question.kind, question.role_id, question.credential_ids) == (Kind.RECOMMEND, role, ())


@pytest.mark.parametrize(
    "text",
    [
        "suggest a certification in human resources",
        "how can i break into software development with no degree",
        "58 now, too late for data?",
        "i'm an azure engineer, what next",
        "nursing data",
        "2 weeks till my interview, junior SOC",
        "cheapest thing for sap consultant budget 30k naira a month",
    ],
)
def test_request_names_no_credential(text: str) -> None:
    question = read(text).questions[0]
    assert question.kind is Kind.RECOMMEND
    assert not question.credential_ids
    assert not question.unknown_names


def test_work_that_is_left_is_not_searched_for() -> None:
    question = read("i want to leave teaching for data").questions[0]
    assert question.fields == ("data",)
    assert "teaching" not in question.text


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("my grades were awful can i still do AAT", Aspect.REQUIREMENTS),
        ("do they let you take the cissp after two years", Aspect.REQUIREMENTS),
        ("the CFA is just one exam?", Aspect.FORMAT),
        ("az-500 still going?", Aspect.STATUS),
    ],
)
def test_fact_is_told_by_its_words(text: str, aspect: Aspect) -> None:
    question = read(text).questions[0]
    assert question.kind is Kind.FACTS
    assert aspect in question.aspects


def test_own_income_is_no_question_of_pay() -> None:
    question = read("CFA is one exam about 1500 usd? i earn fine in Accra so why not").questions[0]
    assert Aspect.PAY not in question.aspects
    assert question.profile.budget is None


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("acca or cma", ("acca-qualification", "ima-cma")),
        ("sre here: cka or terraform?", ("cka", "hashicorp-terraform-associate")),
        (
            "udemy or coursera, who do firms trust more",
            ("coursera-mooc-certificates", "udemy-certificate-of-completion"),
        ),
    ],
)
def test_both_sides_are_compared(text: str, ids: tuple[str, ...]) -> None:
    question = read(text).questions[0]
    assert question.kind is Kind.COMPARE
    assert set(question.credential_ids) == set(ids)


def test_maker_alone_is_asked_about_by_what_it_gives() -> None:
    assert read("do firms care about the ibm certificate").questions[0].kind is Kind.RECOGNITION
    assert read("does the google certificate count toward a degree").questions[0].kind is Kind.STACKING
    assert read("is coursera recognised in Ghana").questions[0].credential_ids == ("coursera-mooc-certificates",)


def test_retired_ones_are_listed_rather_than_one_of_today() -> None:
    ids = read("which azure certs are retired").questions[0].credential_ids
    assert "azure-developer" in ids
    assert "azure-fundamentals" not in ids


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("scrum master, what should i take next", "has_degree", None),
        ("i led projects for 18 months, can i do pmp", "experience_years", 1.5),
        ("i want to work in europe, i live in brazil, which cert for cloud", "region", "Europe"),
        ("best certification for a beginner in data analytics", "level", "entry"),
        ("got 3 weeks till interview, junior SOC", "deadline_weeks", 3),
        ("naija here, which cloud cert", "region", "Nigeria"),
    ],
)
def test_what_is_said_of_the_learner(text: str, field: str, value: object) -> None:
    assert getattr(read(text).profile, field) == value


def test_many_courses_without_interviews_are_a_pile() -> None:
    assert read("took so many courses and zero interviews").questions[0].kind is Kind.OVERLOAD


def test_something_cheaper_than_a_name_leaves_that_name_out() -> None:
    question = read("anything cheaper than CISSP?").questions[0]
    assert (question.kind, question.modifier) == (Kind.RECOMMEND, "cheaper")


def test_saved_sum_and_fewer_hours_change_the_limits() -> None:
    before = turn(Kind.WORTH_IT, "cisco-ccna")
    saved = read("and if i save 500?", before, profile=Profile(hours_per_week=5.0))
    assert saved.profile.budget is not None
    assert saved.profile.budget.amount == 500
    assert read("what if i only have 3 hours", before).profile.hours_per_week == 3


def test_sum_named_after_free_only_ends_it() -> None:
    before = turn(Kind.RECOMMEND, shown=("pl-300",), text="data cert, free only", modifier="free")
    assert read("can spend 60 usd", before).questions[0].modifier is None


def test_certified_title_is_still_a_name() -> None:
    assert linker().link("i want to become a certified kubernetes administrator").credentials
