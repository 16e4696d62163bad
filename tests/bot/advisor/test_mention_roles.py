"""What is had, or what one is in, need not be the credential that is named next."""

import pytest

from tests.bot.advisor.reading_desk import read


@pytest.mark.parametrize(
    "text",
    [
        "i have 300 euros, CCNA worth it?",
        "i have 10 years of experience , pmp is it worth it ?",
        "i have 500 euros and 10 hours a week, i live in spain, pl-300 is it worth it?",
        "i'm in singapore, 45 years old, google data analytics worth it?",
        "im in germany google data analytics worth it?",
        "we have $200 and 3 months, is az-900 ok",
    ],
)
def test_money_time_and_places_are_not_credentials(text: str) -> None:
    profile = read(text).profile
    assert profile.held == ()
    assert profile.in_progress == ()


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("i already have ccna, security+ is it worth it?", ("cisco-ccna",)),
        ("i have ccna and security+, what next", ("cisco-ccna", "comptia-security-plus")),
        ("i have 5 years experience and a PMP, what next", ("pmi-pmp",)),
        ("got security+, 300 dollars left. cysa+?", ("comptia-security-plus",)),
    ],
)
def test_what_is_held_stays_held(text: str, held: tuple[str, ...]) -> None:
    assert read(text).profile.held == held


@pytest.mark.parametrize(
    "text", ["im in the google data analytics course, finish it?", "i'm in week 3 of google data analytics"]
)
def test_a_course_that_one_is_in_is_under_way(text: str) -> None:
    assert read(text).profile.in_progress == ("google-data-analytics",)
