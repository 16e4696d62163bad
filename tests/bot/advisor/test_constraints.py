"""Limits: everyday words to profile fields; numbers that mean something else are left alone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.advisor.constraints import read_limits
from bot.advisor.models import Money, Profile

TODAY = date(2026, 11, 23)

BUDGETS = """
$200                                    | 200 USD
I can stretch to 150 quid               | 150 GBP
₹5k                                     | 5000 INR
5k rupees                               | 5000 INR
1.5 lakh                                | 150000 INR
about 200 bucks                         | 200 USD
no money at all                         | 0 None
free only                               | 0 None
€50 a month                             | 50 EUR monthly
30 pounds per month                     | 30 GBP monthly
under 300                               | 300 None
between 200 and 400                     | 400 None
200-400 dollars                         | 400 USD
2,000.50 dollars                        | 2000.50 USD
2.000,50 euro                           | 2000.50 EUR
1 500 euros                             | 1500 EUR
R$ 300                                  | 300 BRL
200k naira                              | 200000 NGN
N50,000                                 | 50000 NGN
Ksh 10,000                              | 10000 KES
budget 50,-                             | 50 None
200 canadian dollars                    | 200 CAD
two hundred dollars                     | 200 USD
AED 2000                                | 2000 AED
actually 500 dollars                    | 500 USD
my company gives me 1000 dollars        | 1000 USD
I earn 40k a year and can spend 300     | 300 None
it costs $439 but my budget is $300     | 300 USD
the rent is 900, I have 2k saved        | 2000 None
"""

NO_BUDGET = """
the exam costs 439
they charge 1200 for it
a salary of 60k
he made 50k with it
3 years experience
is it worth $300?
my friend paid 500 dollars
they want 2500 euros upfront
I have 10 certificates
under 3 months
can I learn it for free
is 500 dollars too much for it
"""

HOURS = """
6h a week                           | 6
10-15 hours per week                | 12.5
an hour a day                       | 7
half an hour a day                  | 3.5
a couple of hours after work        | 10
two hours on weekdays               | 10
weekends only                       | 8
evenings only                       | 10
evenings and weekends               | 18
I can study full time               | 35
make it 12 hours a week             | 12
six hours a week                    | 6
30 min a day                        | 3.5
two and a half hours a day          | 17.5
warehouse job, 4 hrs a week         | 4
"""

NO_HOURS = """
the course is 180 hours
the exam takes 2 hours
I work 40 hours a week
I do 12 hour shifts
500 hours a week
-5 hours a week
I work full time
"""

DEADLINES = """
by June                         | 27
by 15 March                     | 16
by end of June                  | 31
in 3 months                     | 13
within six weeks                | 6
before Christmas                | 5
by the end of the year          | 5
I have 8 weeks to prepare       | 8
my exam is in 10 days           | 1
6 months max                    | 26
by 2027                         | 6
in a couple of months           | 9
"""

NO_DEADLINES = """
asap
3 months experience
$49 a month
it takes 6 months
valid for 3 years
expired 2 months ago
I worked in 3 companies for 2 years
it expires in 3 months
"""

PEOPLE = """
complete newbie in Germany                            | level=entry region=Germany
I'm from Kenya and want to work in Germany            | region=Germany
nurse in Lagos                                        | region=Nigeria
moving from India to Canada                           | region=Canada
jobs in new york                                      | region=United_States
I live in the US                                      | region=United_States
can you help us                                       |
NHS band 3                                            | region=United_Kingdom
spanish employers                                     | region=Spain
courses in spanish                                    | language=es
no degree, no experience                              | level=entry has_degree=False
I have a BSc in biology                               | has_degree=True
do I need a degree                                    |
is it better than a degree                            |
I dropped out of college                              | has_degree=False
5 years as a sysadmin                                 | level=advanced experience_years=5.0
2 years helpdesk experience                           | level=intermediate experience_years=2.0
nurse, 10 years experience, want to move into data    | experience_years=10.0
my friend has 10 years experience                     |
they want 3 years experience                          |
is it good for beginners?                             |
I'm a senior network engineer                         | level=advanced
my employer pays                                      | payer=employer
my company won't pay                                  | payer=self
will my employer pay?                                 |
on the GI Bill                                        | payer=military-benefit region=United_States
the jobcentre funds it                                | payer=public-fund region=United_Kingdom
my uni covers it                                      | payer=college
200 canadian dollars                                  |
"""


def rows(table: str) -> list[tuple[str, str]]:
    lines = [line for line in table.strip("\n").splitlines() if line.strip()]
    return [(line.rsplit("|", 1)[0].strip(), line.rsplit("|", 1)[1].strip()) for line in lines]


def lines(table: str) -> list[str]:
    return [line for line in table.strip().splitlines() if line]


def said(text: str, profile: Profile | None = None) -> dict[str, object]:
    return dict(read_limits(text, profile or Profile(), TODAY).values)


@pytest.mark.parametrize(("text", "expected"), rows(BUDGETS))
def test_budget_is_read(text: str, expected: str) -> None:
    amount, currency, *monthly = expected.split()
    values = said(text)
    assert values["budget"] == Money(amount=Decimal(amount), currency=None if currency == "None" else currency)
    assert values["is_budget_monthly"] is bool(monthly)


@pytest.mark.parametrize("text", lines(NO_BUDGET))
def test_other_numbers_are_not_a_budget(text: str) -> None:
    assert "budget" not in said(text)


@pytest.mark.parametrize(("text", "expected"), rows(HOURS))
def test_hours_a_week_are_read(text: str, expected: str) -> None:
    assert said(text)["hours_per_week"] == float(expected)


@pytest.mark.parametrize("text", lines(NO_HOURS))
def test_other_hours_are_not_for_study(text: str) -> None:
    assert "hours_per_week" not in said(text)


@pytest.mark.parametrize(("text", "expected"), rows(DEADLINES))
def test_deadline_is_read_in_weeks(text: str, expected: str) -> None:
    assert said(text)["deadline_weeks"] == int(expected)


@pytest.mark.parametrize("text", lines(NO_DEADLINES))
def test_other_times_are_no_deadline(text: str) -> None:
    assert "deadline_weeks" not in said(text)


@pytest.mark.parametrize(("text", "expected"), rows(PEOPLE))
def test_people_describe_themselves(text: str, expected: str) -> None:
    wanted = dict(part.split("=") for part in expected.split())
    values = {name: str(value).replace(" ", "_") for name, value in said(text).items() if "budget" not in name}
    assert values == wanted


def test_assumed_values_are_named() -> None:
    assert read_limits("a couple of hours after work", Profile(), TODAY).readings == (
        "hours-vague:10",
        "hours-workdays:10",
    )
    assert read_limits("before christmas", Profile(), TODAY).readings == ("deadline-christmas:2026-12-25",)


@pytest.mark.parametrize(
    ("text", "code"), [("500 hours a week", "hours-ignored:500"), ("-200 dollars", "budget-ignored:200")]
)
def test_numbers_that_cannot_be_meant_are_ignored_and_named(text: str, code: str) -> None:
    limits = read_limits(text, Profile(), TODAY)
    assert code in limits.readings
    assert not limits.values


def test_currency_correction_keeps_the_amount() -> None:
    known = Profile(budget=Money(amount=Decimal(200), currency="USD"))
    assert said("no, euros", known)["budget"] == Money(amount=Decimal(200), currency="EUR")
    assert said("my budget is 300 now", known)["budget"] == Money(amount=Decimal(300), currency="USD")


def test_currency_does_not_set_the_region() -> None:
    assert "region" not in said("20k rupees")


def test_region_settles_shared_money_words() -> None:
    assert said("15,000 pesos", Profile(region="Philippines"))["budget"].currency == "PHP"
    assert said("200 pesos")["budget"].currency is None


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("i'm in Dakar with 100,000 francs", "XOF"),
        ("living in abidjan, 150 000 francs to spend", "XOF"),
        ("90,000 XOF budget in Douala", "XAF"),
        ("budget 2 million guinean francs", "GNF"),
        ("i live in Lausanne and have 500 francs", "CHF"),
        ("500 swiss francs", "CHF"),
        ("500 francs", None),
        ("in Algiers with 30000 dinars", "DZD"),
        ("i'm in Casablanca, 3000 dirhams at most", "MAD"),
    ],
)
def test_francs_and_dinars_are_those_of_the_country_told(text: str, currency: str | None) -> None:
    assert said(text)["budget"].currency == currency


def test_a_deadline_in_a_field_is_no_experience_in_it() -> None:
    assert "experience_years" not in said("something on my cv within 2 months in cybersecurity")
    assert said("i have 3 years in finance")["experience_years"] == 3


def test_limit_on_money_can_be_lifted() -> None:
    assert said("forget my budget")["budget"] is None
    assert said("money is no object")["budget"] is None


def test_stated_names_only_what_was_said() -> None:
    assert read_limits("6h a week in Spain", Profile(), TODAY).stated == ("hours_per_week", "region")
