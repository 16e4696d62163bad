"""Care told of somebody else, in passing or beside an oath; words that only sound like it are not care."""

import pytest

from bot.advisor.reading.rough_words import without_abuse
from bot.advisor.rules.care import Care, care_flags
from bot.advisor.rules.care_cues import plain
from bot.advisor.rules.care_despair import despair_of_another
from tests.bot.advisor.reading_desk import read


@pytest.mark.parametrize(
    "text",
    [
        "my friend keeps saying he wants to die since the layoff",
        "my daughter cuts herself when she fails a test",
        "one of my students is suicidal, what do i say",
        "husband? he told me he would end his life over this exam",
    ],
)
def test_despair_of_somebody_near_is_heard(text: str) -> None:
    assert despair_of_another(plain(text))
    assert Care.DESPAIR in care_flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "my son doesnt want to live in ohio anymore, what cert is portable",
        "my wife is dying and i care for her, want something online",
        "help kids at risk of suicide, which first aid course",
        "studying for it is suicide by boredom, another one instead?",
        "my trial ends tomorrow, how do i end it",
        "i wont be here when the new exam comes out in june, im travelling",
    ],
)
def test_words_that_only_sound_grave_are_no_despair(text: str) -> None:
    assert Care.DESPAIR not in care_flags(text)


@pytest.mark.parametrize(
    "text", ["my 16 year old laptop runs ubuntu, ckad?", "our 12 year old software", "mom of a 15 year old, hr cert?"]
)
def test_the_age_of_a_thing_or_of_a_child_is_not_the_age_of_the_learner(text: str) -> None:
    assert Care.MINOR not in care_flags(text)


@pytest.mark.parametrize(
    "text", ["go in 9. grade real school, worth it?", "gcse student, want python", "my 15 year old loves it"]
)
def test_a_class_at_school_tells_of_a_minor(text: str) -> None:
    assert Care.MINOR in care_flags(text)


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("nobody in london hires a hijabi", Care.BARRIER),
        ("im 61, will anyone hire me with a ccna", Care.BARRIER),
        ("guy offers the cisco result without test for 400", Care.CHEATING),
        ("can i pay it with affirm? 0% apr", Care.LAST_MONEY),
        ("my uncle will lend me 2000 for it", Care.LAST_MONEY),
        ("since my husbands death i need to earn", Care.GRIEF),
        ("diagnosed with lupus last month", Care.HEALTH),
        ("colleagues make fun of my accent", Care.MISTREATED),
    ],
)
def test_told_in_other_words(text: str, flag: Care) -> None:
    assert flag in care_flags(text)


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("which cert for fraud analyst work", Care.SCAM),
        ("single mom, 5h a week, google data worth it", Care.BARRIER),
        ("manager beat me to the cissp lol", Care.MISTREATED),
        ("real world questions on the job", Care.CHEATING),
    ],
)
def test_like_words_of_other_things(text: str, flag: Care) -> None:
    assert flag not in care_flags(text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("ur useless, just give me the damn prices u stupid bot", "give me the prices"),
        ("you useless piece of junk how much is a+", "how much is a+"),
        ("this bot sucks. which cert for hr", "which cert for hr"),
        ("you stupid bot", "you stupid bot"),
        ("is it useless", "is it useless"),
    ],
)
def test_abuse_around_a_request_is_left_out(text: str, asked: str) -> None:
    assert without_abuse(text) == asked


def test_an_attempt_at_an_exam_is_not_the_credential() -> None:
    assert read("only got one shot at the cka exam, worth it?").profile.held == ()


def test_what_is_told_before_several_questions_is_what_they_are_about() -> None:
    questions = read("too stupid for security+ they say. is it really that hard? what score do i need").questions
    assert questions[0].credential_ids == ("comptia-security-plus",)


def test_an_illness_lasts_and_sets_no_deadline() -> None:
    profile = read("on chemo till march, 2 good hours a week. google it support?").profile
    assert (profile.deadline_weeks, profile.hours_per_week) == (None, 2.0)
