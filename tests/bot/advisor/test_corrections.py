"""Short corrections and reactions in a conversation, in words of many learners."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.advisor.constraints import read_limits
from bot.advisor.models import Kind, Money, Profile
from tests.bot.advisor.reading_desk import TODAY, read, turn

KNOWN = Profile(hours_per_week=12.0, budget=Money(amount=Decimal(200), currency="USD"))
HOURS = Profile(hours_per_week=12.0)
MONEY = Profile(budget=Money(amount=Decimal(200), currency="GBP"))
WORTH = turn(Kind.WORTH_IT, "google-ux-design")
PAIR = turn(Kind.COMPARE, "comptia-security-plus", "isc2-cc", "cisco-ccna")


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("make that 9 hours, twins arrived", 9),
        ("nah. honestly 4", 4),
        ("oops, meant 7", 7),
        ("let's say 15", 15),
        ("sry only 2 hrs now, new shifts", 2),
    ],
)
def test_bare_number_sets_the_hours_right(text, hours):
    assert dict(read_limits(text, HOURS, TODAY).values)["hours_per_week"] == hours


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("roof leaks. only 120 now", 120),
        ("sorry meant 80", 80),
        ("got sacked, can only do 90", 90),
        ("more like 350", 350),
    ],
)
def test_bare_number_sets_the_budget_right_in_its_currency(text, amount):
    assert dict(read_limits(text, MONEY, TODAY).values)["budget"] == Money(amount=Decimal(amount), currency="GBP")


@pytest.mark.parametrize("text", ["no, i have 3 certs", "is it only 3 hours?", "wait, 2 options?", "nope, 3"])
def test_other_numbers_leave_the_budget(text):
    assert "budget" not in read_limits(text, MONEY, TODAY).stated


@pytest.mark.parametrize(
    ("text", "code"),
    [("naira sorry, im in abuja", "NGN"), ("oops pesos, not dollars. from cebu", "PHP"), ("pounds i meant", "GBP")],
)
def test_currency_alone_in_a_clause_sets_that_of_the_budget_right(text, code):
    before = Profile(budget=Money(amount=Decimal(200), currency="USD"), region="Philippines" if code == "PHP" else None)
    assert dict(read_limits(text, before, TODAY).values)["budget"] == Money(amount=Decimal(200), currency=code)


def test_bare_amount_that_somebody_has_is_a_budget():
    assert dict(read_limits("is it worth it, i got 700", Profile(), TODAY).values)["budget"] is not None
    assert "budget" not in read_limits("got 820, passed the exam", Profile(), TODAY).stated
    assert "budget" not in read_limits("my laptop broke down", Profile(), TODAY).stated


def test_corrected_hours_repeat_the_question():
    question = read("nope, 3", WORTH, profile=HOURS).questions[0]
    assert (question.kind, question.credential_ids) == (Kind.WORTH_IT, ("google-ux-design",))
    assert question.profile.hours_per_week == 3


@pytest.mark.parametrize(
    ("text", "kind", "ids"),
    [
        ("2nd one, when does it lapse", Kind.FACTS, ("isc2-cc",)),
        ("price of the middle one", Kind.FACTS, ("isc2-cc",)),
        ("last one. hours needed?", Kind.FACTS, ("cisco-ccna",)),
    ],
)
def test_places_in_a_list_need_no_article(text, kind, ids):
    question = read(text, PAIR).questions[0]
    assert (question.kind, question.credential_ids) == (kind, ids)


@pytest.mark.parametrize("text", ["which ones cheaper", "whats easier", "who of them pays more"])
def test_more_of_something_after_two_compares_these(text):
    pair = turn(Kind.COMPARE, "cka", "hashicorp-terraform-associate")
    question = read(text, pair).questions[0]
    assert (question.kind, set(question.credential_ids)) == (Kind.COMPARE, {"cka", "hashicorp-terraform-associate"})


@pytest.mark.parametrize(
    "text",
    [
        "where did u read that",
        "what source is this",
        "hw do u know",
        "who told u that",
        "can you prove it",
        "any links?",
    ],
)
def test_sources_are_asked_for_in_many_words(text):
    assert read(text, WORTH).questions[0].modifier in ("sources",)


@pytest.mark.parametrize(
    ("text", "modifier"),
    [("whats a gentler option", "easier"), ("smth at half the price", "cheaper"), ("one thats not so long", "faster")],
)
def test_other_words_for_cheaper_faster_easier(text, modifier):
    assert read(text, WORTH).questions[0].modifier == modifier


def test_maker_without_apostrophe_is_its_twin():
    assert read("n ibms?", turn(Kind.WORTH_IT, "google-data-analytics")).questions[0].credential_ids == (
        "ibm-data-analyst",
    )
    assert read("what bout microsofts one", turn(Kind.WORTH_IT, "aws-cloud-practitioner")).questions[
        0
    ].credential_ids == ("azure-fundamentals",)


def test_told_use_of_a_maker_asks_for_theirs():
    question = read("our office runs google cloud tho", turn(Kind.WORTH_IT, "azure-administrator")).questions[0]
    assert "azure-administrator" not in question.credential_ids


def told(ids: tuple[str, ...], state: str):
    profile = Profile(**{state: ids})
    return turn(Kind.RECOMMEND, shown=("comptia-network-plus", "cisco-ccna"), stated=(state,), profile=profile), profile


@pytest.mark.parametrize("text", ["then what", "what should come after it", "which exam after that pls"])
def test_after_what_is_under_way_comes_another(text):
    before, profile = told(("ibm-data-analyst",), "in_progress")
    question = read(text, before, profile=profile).questions[0]
    assert (question.kind, question.credential_ids, question.fields) == (Kind.RECOMMEND, (), ("data",))


@pytest.mark.parametrize("text", ["worth finishing?", "should i quit it", "is it hard"])
def test_it_is_what_is_under_way(text):
    before, profile = told(("ibm-data-analyst",), "in_progress")
    assert read(text, before, profile=profile).questions[0].credential_ids == ("ibm-data-analyst",)


@pytest.mark.parametrize("text", ["hm no i never passed it", "oh that expired", "sorry, i dont actually have it"])
def test_credential_not_held_after_all_is_taken_out_and_judged(text):
    before, profile = told(("pmi-pmp",), "held")
    reading = read(text, before, profile=profile)
    assert reading.profile.held == ()
    assert (reading.questions[0].kind, reading.questions[0].credential_ids) == (Kind.WORTH_IT, ("pmi-pmp",))


def test_again_or_another_compares():
    question = read("do it again or try prince2 foundation", turn(Kind.WORTH_IT, "pmi-pmp")).questions[0]
    assert (question.kind, question.credential_ids) == (Kind.COMPARE, ("pmi-pmp", "prince2-foundation"))


@pytest.mark.parametrize("text", ["ok which", "so whats first", "alright, which one should i take", "ok and?"])
def test_bare_question_after_limits_asks_for_the_answer(text):
    before = turn(Kind.RECOMMEND, shown=("aat-level-2",), role_id="bookkeeper")
    question = read(text, before).questions[0]
    assert (question.kind, question.role_id) == (Kind.RECOMMEND, "bookkeeper")


def test_payer_supposed_repeats_the_question():
    question = read("hm what if my boss pays", WORTH).questions[0]
    assert (question.kind, question.profile.payer) == (Kind.WORTH_IT, "employer")


def test_right_now_is_no_nurse():
    assert read("doing the ibm data analyst rn").profile.role_id is None
    assert read("im an rn, which cert").questions[0].kind is Kind.RECOMMEND


def test_next_step_is_judged_not_planned():
    assert read("got a+ and net+, is sec+ the right next step").questions[0].kind is Kind.WORTH_IT
