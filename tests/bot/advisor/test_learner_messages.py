"""Messages as learners type them: limits alone, reactions, backgrounds, two sides, names and languages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.advisor.models import Aspect, Kind, Money, Profile
from tests.bot.advisor.reading_desk import read, turn


def rows(table: str) -> list[tuple[str, ...]]:
    kept = [line for line in table.strip("\n").splitlines() if line.strip()]
    return [tuple(part.strip() for part in line.split("|")) for line in kept]


REQUESTS = """
6 months, €800                                   | recommend | budget deadline_weeks
AUD 600 and 3 months                             | recommend | budget deadline_weeks
400 euro, 3 months                               | recommend | budget deadline_weeks
can do 5 hrs a week                              | recommend | hours_per_week
2 hours a day                                    | recommend | hours_per_week
low on money                                     | recommend | budget
1000 euro budget for scrum, i live in berlin     | recommend | budget region
budget 50k kes data analyst nairobi              | recommend | budget region
i have 3 weeks and £50, something in data        | recommend | budget deadline_weeks
i have 2 weeks off work what cert can i finish   | recommend | deadline_weeks
im stuck in retail                               | recommend |
already have security+                           | recommend | held
got google data, ibm data science, 6 udemy certs, still no interviews | overload | held
how long?                                        | needs-detail |
how long does it take?                           | needs-detail |
whats the weather in lagos tomorrow              | out-of-scope |
"""

REACTIONS = """
so what instead              | recommend | google-ux-design | 300
what would you do            | recommend |                  | 300
no sorry, 1000               | worth-it  | google-ux-design | 1000
i know excel well            | worth-it  | google-ux-design | 300
how long?                    | facts     | google-ux-design | 300
how long at 5 hours a week   | facts     | google-ux-design | 300
and in euros                 | worth-it  | google-ux-design | 300
"""


@pytest.mark.parametrize(("text", "kind", "fields"), rows(REQUESTS))
def test_limits_and_wishes_are_a_request(text: str, kind: str, fields: str) -> None:
    question = read(text).questions[0]
    assert question.kind.value == kind
    assert set(fields.split()) <= set(question.stated)


@pytest.mark.parametrize(("text", "kind", "ids", "amount"), rows(REACTIONS))
def test_reaction_to_an_answer(text: str, kind: str, ids: str, amount: str) -> None:
    known = Profile(budget=Money(amount=Decimal(300), currency="USD"))
    reading = read(text, turn(Kind.WORTH_IT, "google-ux-design", text="is google ux worth it"), profile=known)
    question = reading.questions[0]
    assert question.kind.value == kind
    assert list(question.credential_ids) == ids.split()
    assert reading.profile.budget == Money(amount=Decimal(amount), currency="USD")


def test_the_most_of_a_list_is_found_by_comparing_it() -> None:
    shown = ("google-data-analytics", "pl-300", "ibm-data-analyst")
    before = turn(Kind.RECOMMEND, shown=shown, text="which cert for data", fields=("data",))
    question = read("which is fastest", before).questions[0]
    assert (question.kind, question.credential_ids, question.aspects) == (Kind.COMPARE, shown, (Aspect.LENGTH,))


STANDING = """
is Google Cloud Engineer prep (Coursera) worth it?                |                  |         |
is Google Workspace Administrator (Professional) worth it?        |                  |         |
is Journeyman electrician licence (US) worth it                   |                  |         |
i'm a barista, which cert should i get                            |                  |         |
if im a teacher wanting out of teaching what can i do             |                  |         |
already did 2 years helpdesk what next                            |                  |         |
4 yrs linux sysadmin i want to do devops                          | devops-engineer  |         |
python dev wanting machine learning                               |                  | ai      |
backend dev 3 years, which cert                                   |                  |         |
refugee in uk, was accountant in syria                            |                  |         | United Kingdom
nurse in manila want to go US                                     |                  |         | United States
warehouse worker, looking for something in IT                     |                  | it-support |
leaving teaching for data                                         |                  | data    |
work in finance, want to get into data                            |                  | data    |
mechanical engineer moving into data science                      | data-scientist   |         |
i was a chef, now want IT support                                 | help-desk-technician |     |
is CISSP ok for DoD jobs                                          |                  |         | United States
"""


@pytest.mark.parametrize(("text", "role", "fields", "region"), rows(STANDING))
def test_goal_is_what_is_aimed_at_and_not_where_one_stands(text: str, role: str, fields: str, region: str) -> None:
    profile = read(text).profile
    assert (profile.role_id or "", " ".join(profile.fields), profile.region or "") == (role, fields, region)
