"""Questions that name no credential: what can be said comes first; only what is no matter of ours is turned away."""

import asyncio
from datetime import date

import pytest

from bot.advisor.models import Answer, Context, Kind
from bot.advisor.reading.described import described_job
from bot.advisor.reading.services import is_service
from tests.bot.advisor.reading_desk import read
from tests.shared_application import application

TODAY = date(2026, 11, 23)


def answer(text: str) -> Answer:
    return asyncio.run(application().advisor.answer(text, Context(), today=TODAY)).answer


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("i'd like to put solar panels on roofs", "solar-installer"),
        ("driving a bus in chicago what do i need", "bus-driver"),
        ("how do i get into cleaning teeth", "dental-assistant"),
        ("want to put in bathrooms and pipes for a living", "plumber"),
        ("i want to buy a truck", None),
        ("how do i get into a club in berlin", None),
        ("i want to lose weight", None),
        ("what do i need for a passport", None),
        ("the capital of france", None),
    ],
)
def test_a_job_is_known_by_what_is_done_in_it_where_it_is_wished_for(text: str, role: str | None) -> None:
    found = described_job(text, application().knowledge)
    assert (found.id if found else None) == role


def test_the_job_that_was_understood_is_named() -> None:
    said = answer("how do i start putting in bathrooms and pipes")
    assert said.kind is Kind.RECOMMEND
    assert "plumber" in said.text


@pytest.mark.parametrize("job", ["zookeeper", "paralegal", "flight attendant", "court reporter"])
def test_a_job_without_a_credential_here_gets_what_holds_for_any_job(job: str) -> None:
    said = answer(f"how do i become a {job} cheaply")
    assert said.kind is Kind.CONCEPT
    assert job in said.text
    assert said.citations
    assert said.next_step
    assert not said.assessments
    assert len(said.questions) <= 2


@pytest.mark.parametrize(
    "text", ["i want to be a better person", "how do i become a citizen", "i want to become a dad"]
)
def test_not_all_that_one_can_become_is_a_job(text: str) -> None:
    assert read(text).questions[0].role_text is None


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("how do i hire a ", "", True),
        ("how much does a ", " charge", True),
        ("my ", " was rude to me", True),
        ("find me a good ", " near me", True),
        ("how do i find a ", " job", False),
        ("i want to be a ", "", False),
        ("my ", " licence", False),
    ],
)
def test_somebody_whose_service_is_wanted_is_no_work_to_aim_at(before: str, after: str, expected: bool) -> None:
    assert is_service(before, after) is expected


@pytest.mark.parametrize("text", ["how do i hire a carpenter", "my dentist was rude, who do i tell"])
def test_what_is_no_matter_of_credentials_is_turned_away(text: str) -> None:
    said = answer(text)
    assert said.kind is Kind.OUT_OF_SCOPE
    assert said.profile.role_id is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("i want to work with toddlers", ()),
        ("do i have to pay a plumber", ()),
        ("should i get a zorblax", ("zorblax",)),
        ("tell me about the zorblax", ("zorblax",)),
    ],
)
def test_a_plain_thing_at_the_end_is_no_name(text: str, name: tuple[str, ...]) -> None:
    assert read(text).questions[0].unknown_names == name


@pytest.mark.parametrize(
    "text",
    [
        "how do i convince a company that i know excel, i have no papers",
        "we get 900 a year each for learning at work, how is it best spent",
    ],
)
def test_proof_of_skill_and_an_employers_money_are_answered_first(text: str) -> None:
    said = answer(text)
    assert said.kind is Kind.CONCEPT
    assert said.citations
    assert said.next_step
