"""What the English notes of the records hold in numbers is said in every language."""

from decimal import Decimal

import pytest

from bot.advisor.sentences.noted import condition_in_words, fact_in_words
from knowledge import Confidence, Fact


class Words:
    """Gives each message as its id and what it says."""

    def __init__(self) -> None:
        self.speech = self

    def number(self, number: Decimal) -> str:
        return str(number)

    def amount(self, number: Decimal, unit: str) -> str:
        return f"{number} {unit}"

    def between(self, first: str, second: str) -> str:
        return f"{first}-{second}"

    def say(self, message: str, **values: str) -> str:
        return f"{message}({', '.join(values.values())})"


def told(attribute: str, **values: object) -> str:
    fact = Fact(attribute=attribute, source_id="s", confidence=Confidence.LOW, **values)  # type: ignore[arg-type]
    return fact_in_words(Words(), fact)  # type: ignore[arg-type]  # says what it is given


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("60 PDUs every three years", "renewal-credits(60, 3 years)."),
        ("20 CPE hours a year and 120 over three years, plus annual fee", "renewal-credits(120, 3 years)."),
        ("CE units plus a fee of 150 USD per 3-year cycle (50 credits per 3 years)", "renewal-credits(50, 3 years)."),
        ("20 SEUs and a 100 USD fee every two years", "renewal-credits(20, 2 years)."),
        ("60 credits in three years, or retake the exam", "renewal-or-exam(renewal-credits(60, 3 years))"),
        ("20 hours of continuing education every two years; fee 55 USD", "renewal-hours(20, 2 years)."),
        ("30 hours of continuing education a year, two of them ethics", "renewal-hours(30, 1 years)."),
        ("Pass the current exam again (or a higher-level exam in the path) before expiry", "renewal-exam()"),
        ("Free online renewal assessment within six months before expiry", "renewal-free-online()"),
        ("Exam withdrawn, so it cannot be passed again", "renewal-ended()"),
        ("A fee of 150 USD per three-year cycle", ""),
        ("Renew before expiry; see the issuer for the current route", ""),
    ],
)  # fmt: skip
def test_a_renewal_is_told_by_its_credits_or_its_exam(note: str, said: str) -> None:
    assert told("renewal", value=note) == said


def test_study_credit_keeps_apart_whose_credits_they_are() -> None:
    note = "ACE: up to 12 US credits recommended (2021); ECTS recommendation 7 (FIBAA)"
    assert told("credit", value=note) == "credit-us(12), credit-ects(7)."
    assert told("credit", value="Pilot micro-modules ran from 1 to 8 ECTS") == "credit-ects(1-8)."
    assert told("credit", value="Regulated level 5") == ""


def test_a_pass_rate_is_told_whole_whether_it_is_one_number_or_two() -> None:
    assert told("pass_rate", value=Decimal(76), unit="percent") == "percent(76)"
    assert told("pass_rate", low=Decimal(67), high=Decimal(70), unit="percent") == "percent(67)-percent(70)"


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("bachelor degree or final two years of one, or four years of work", "needs-degree-or-work()"),
        ("high-school diploma or GED", "needs-school()"),
        ("strong English (about C1)", "needs-english()"),
        ("35 hours of project management education, or a CAPM", "needs-training-of(35 hours)"),
        ("at least 120 hours of work placement", "needs-practice-of(120 hours)"),
        ("Unique Student Identifier", None),
    ],
)
def test_a_condition_of_entry_is_named_where_a_rule_tells_it(note: str, said: str | None) -> None:
    assert condition_in_words(Words(), note) == said  # type: ignore[arg-type]  # says what it is given
