"""Offers, reserved work, minors, barriers and money: what is told, and what only looks alike."""

import time

import pytest

from bot.advisor.rules.barriers import barrier_asked
from bot.advisor.rules.care import Care, care_flags
from bot.advisor.rules.care_minors import minor_told
from bot.advisor.rules.care_money import asks_to_borrow
from bot.advisor.rules.legitimacy import is_money_lost, is_suspect_offer, warning_signs
from bot.advisor.rules.licensed_work import licensed_asked


@pytest.mark.parametrize(
    "text",
    [
        "Guaranteed job after our PMP course! pay today 999",
        "they say mandatory certification 85 USD to start the job",
        "100% placement guarantee, training fee 45000 rs, join today",
        "company says i am selected but have to pay a deposit for the training kit",
    ],
)
def test_signs_of_an_offer_are_seen_without_the_word_scam(text):
    assert is_suspect_offer(text)
    assert warning_signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "does the google certificate guarantee a job",
        "can i register for ccna now",
        "my employer will pay for the pmp, should i do it before the deadline",
        "do employers pay for certification before you start the job",
        "which certs have no exam",
        "aws voucher 50% discount ends friday worth it",
    ],
)
def test_a_question_is_no_offer(text):
    assert not is_suspect_offer(text)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("can i wire houses with an online course", "closed"),
        ("practise law with coursera certificate?", "closed"),
        ("which certificate lets me work as nurse in the uk", "open"),
        ("Syrian doctor in Germany, which certificate", "foreign"),
        ("move to australia as electrician", "foreign"),
        ("am a nurse in Lagos, want to move into data. which certificate?", None),
        ("best cert for an electrician who wants solar", None),
        ("i have a cdl, can i drive trucks in texas", None),
        ("can i work as a data analyst with the google certificate", None),
    ],
)
def test_reserved_work_is_told_from_other_work(text, how):
    assert licensed_asked(text) == how


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("im in year 10", "you"),
        ("turning 14 next month", "you"),
        ("sophomore in high school", "you"),
        ("my son (17) wants ccna", "he"),
        ("my daughter is 15", "she"),
        ("my kid is in 9th grade", "they"),
        ("explain it like i'm 12", None),
        ("i teach 9th grade math", None),
        ("my company is 15 years old", None),
        ("i have a minor in computer science", None),
        ("my son is 25", None),
    ],
)
def test_who_is_under_age(text, who):
    assert minor_told(text) == who


@pytest.mark.parametrize(
    ("text", "barrier"),
    [
        ("I'm blind, can i do security+", "exam"),
        ("58, too late?", "age"),
        ("will my hijab be a problem for getting hired", "hiring"),
        ("accessibility certification for designing for blind users", None),
        ("is it too late to register for the may exam", None),
        ("I'm Mohammed, 52, male. is security+ worth it", None),
    ],
)
def test_barriers_are_heard_where_asked_about(text, barrier):
    assert barrier_asked(text) == barrier


def test_borrowing_thought_of_is_told_from_borrowing_done():
    assert asks_to_borrow("can i borrow from my brother")
    assert not asks_to_borrow("i already took a loan for it")
    assert Care.LAST_MONEY in care_flags("i already took a loan for it")
    assert Care.LAST_MONEY not in care_flags("i spent the last 3 years in retail")


@pytest.mark.parametrize("piece", ["a ", "im a ", "pay 5 to ", "can i ", "to be a nurse for ", "1", "my son is "])
def test_long_texts_take_linear_time(piece):
    begin = time.perf_counter()
    care_flags(piece * (8000 // len(piece)))
    is_suspect_offer(piece * (8000 // len(piece)))
    assert time.perf_counter() - begin < 2


@pytest.mark.parametrize(
    ("text", "is_lost"),
    [
        ("i sent 300 for an exam voucher and the seller vanished", True),
        ("course company took my money and wont refund me", True),
        ("paid 300 for ccna, failed, retake fee?", False),
        ("is it too late to get a refund on my az-900 exam", False),
    ],
)
def test_money_that_is_gone_is_heard(text, is_lost):
    assert is_money_lost(text) is is_lost


@pytest.mark.parametrize(
    "text",
    [
        "woman on the phone says the discount ends tonight, 1999 for cyber diploma. do i pay now",
        "insta guy sells forex certificate, says 5k a month easy",
    ],
)
def test_a_seller_who_presses_is_a_suspect_offer(text):
    assert is_suspect_offer(text)
    assert warning_signs(text)


def test_a_public_sale_is_no_suspect_offer():
    assert not is_suspect_offer("does the sale price for coursera plus end in january")
