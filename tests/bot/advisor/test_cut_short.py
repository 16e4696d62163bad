"""Names and questions that only the conversation completes: "or trinity?", "and 66?", "which of the two"."""

from __future__ import annotations

import pytest

from bot.advisor.models import Aspect, Kind, Profile
from tests.bot.advisor.reading_desk import read, turn

NAMED = """
cambridge-celta            | or trinity?                        | compare  | cambridge-celta trinity-certtesol
nasaa-series-65            | what about 66?                     | worth-it | nasaa-series-66
aat-level-2                | does it lead to 3?                 | stacking | aat-level-2 aat-level-3
us-cdl-class-a             | class b?                           | worth-it | us-cdl-class-b
prince2-foundation         | and the practitioner one           | worth-it | prince2-practitioner
aws-cloud-practitioner     | what about google's?               | worth-it | gcp-cloud-digital-leader
aws-cloud-practitioner     | and azure's?                       | worth-it | azure-fundamentals
meta-front-end-developer   | how about back-end                 | worth-it | meta-back-end-developer
salesforce-platform-administrator | servicenow one instead?     | unknown-credential |
cisco-ccna                 | something in healthcare            | recommend |
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip("\n").splitlines()]


@pytest.mark.parametrize(("before", "text", "kind", "ids"), rows(NAMED))
def test_word_alone_completes_the_name(before: str, text: str, kind: str, ids: str) -> None:
    question = read(text, turn(Kind.WORTH_IT, before)).questions[0]
    assert question.kind.value == kind
    assert sorted(question.credential_ids) == sorted(ids.split())


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("do i need osha 30 or is 10 enough", {"osha-30-construction", "osha-10-construction"}),
        ("celta or trinity? want to teach in vietnam", {"cambridge-celta", "trinity-certtesol"}),
        ("series 65 or 66 for a fee only adviser", {"nasaa-series-65", "nasaa-series-66"}),
        ("is prince2 foundation ok with 10 hours a week or 5", {"prince2-foundation"}),
    ],
)
def test_other_side_of_a_choice_may_be_one_word(text: str, ids: set[str]) -> None:
    assert set(read(text).questions[0].credential_ids) == ids


@pytest.mark.parametrize("text", ["which of the two", "which first", "difference?", "which one is better"])
def test_two_named_one_after_the_other_are_compared(text: str) -> None:
    turns = (turn(Kind.WORTH_IT, "ec-council-ceh"), turn(Kind.WORTH_IT, "offsec-oscp"))
    question = read(text, *turns).questions[0]
    assert question.kind is Kind.COMPARE
    assert question.credential_ids == ("ec-council-ceh", "offsec-oscp")


def test_both_are_planned_and_priced() -> None:
    turns = (turn(Kind.WORTH_IT, "ec-council-ceh"), turn(Kind.WORTH_IT, "offsec-oscp"))
    assert read("plan both please", *turns).questions[0].credential_ids == ("ec-council-ceh", "offsec-oscp")
    priced = read("how much each", turn(Kind.COMPARE, "cka", "ckad")).questions[0]
    assert (priced.kind, priced.credential_ids, priced.aspects) == (Kind.FACTS, ("cka", "ckad"), (Aspect.COST,))


def test_cheaper_one_is_told_by_the_prices() -> None:
    question = read("the cheaper one expires when?", turn(Kind.COMPARE, "cisco-ccna", "comptia-network-plus")).questions
    assert (question[0].kind, question[0].credential_ids) == (Kind.FACTS, ("cisco-ccna",))


def test_comparison_goes_on_with_another_side() -> None:
    before = turn(Kind.COMPARE, "pmi-pmp", "prince2-foundation", aspects=(Aspect.COST,))
    question = read("and quicker", before).questions[0]
    assert (question.kind, question.aspects) == (Kind.COMPARE, (Aspect.LENGTH,))


@pytest.mark.parametrize(("text", "hours"), [("what if only 5?", 5), ("and 20?", 20), ("no i said 15", 15)])
def test_number_alone_is_the_limit_said_before(text: str, hours: int) -> None:
    before = turn(Kind.WORTH_IT, "google-project-management", text="google pm, 10 hours a week")
    reading = read(text, before, profile=Profile(hours_per_week=10))
    assert reading.profile.hours_per_week == hours
    assert reading.questions[0].credential_ids == ("google-project-management",)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("and for a junior?", "level", "entry"),
        ("senior", "level", "advanced"),
        ("us", "region", "United States"),
        ("3 months until i need it", "deadline_weeks", 13),
    ],
)
def test_answer_of_a_word_is_kept_and_the_question_goes_on(text: str, field: str, value: object) -> None:
    reading = read(text, turn(Kind.WORTH_IT, "pmi-capm"))
    assert getattr(reading.profile, field) == value
    assert reading.questions[0].credential_ids == ("pmi-capm",)


@pytest.mark.parametrize("text", ["not sure", "thats insane", "hm really"])
def test_remark_is_neither_thanks_nor_off_topic(text: str) -> None:
    assert read(text, turn(Kind.WORTH_IT, "pmi-capm")).questions[0].kind is Kind.WORTH_IT


def test_courtesy_stays_courtesy() -> None:
    assert read("thanks!", turn(Kind.WORTH_IT, "pmi-capm")).questions[0].kind is Kind.SMALL_TALK


def test_what_is_had_already_is_held_and_something_else_recommended() -> None:
    before = turn(Kind.RECOMMEND, shown=("comptia-a-plus", "google-it-support"), fields=("it-support",))
    reading = read("i have it already", before)
    assert reading.profile.held == ("comptia-a-plus",)
    assert reading.questions[0].kind is Kind.RECOMMEND


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("i hate aws", "aws-cloud-practitioner"),
        ("i dont like google", "google-data-analytics"),
        ("network+ is boring", "comptia-network-plus"),
    ],
)
def test_what_is_disliked_is_turned_down(text: str, gone: str) -> None:
    reading = read(text, turn(Kind.RECOMMEND, shown=("aws-cloud-practitioner", gone), fields=("cloud",)))
    assert gone in reading.profile.rejected
    assert reading.questions[0].kind is Kind.RECOMMEND


def test_quoted_price_is_no_budget() -> None:
    assert read("it says 175 usd, true?", turn(Kind.WORTH_IT, "snowflake-snowpro-core")).profile.budget is None


def test_wasting_time_with_a_course_is_not_holding_it() -> None:
    assert read("Am I wasting my time with the udemy 100 days of code thing?").profile.held == ()
