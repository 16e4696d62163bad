"""Messages as learners type them: limits alone, reactions, backgrounds, two sides, names and languages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.advisor.models import Aspect, Kind, Money, Profile
from tests.bot.advisor.reading_desk import linker, read, turn


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
im stuck in retail                               | needs-detail |
already have security+                           | recommend | held
got google data, ibm data science, 6 udemy certs, still no interviews | overload | held
how long?                                        | needs-detail |
how long does it take?                           | needs-detail |
whats the weather in lagos tomorrow              | out-of-scope |
budget is 300 euros                              | recommend | budget
10 years civil engineer, in qatar                | profile | experience_years region
"""

YEARS = """
sysadmin 6 yrs linux, company moving to kubernetes. which cert next | 6  | advanced
10 years civil engineer, want into data                            | 10 |
i have 2 years helpdesk                                            | 2  | intermediate
does pmp need 3 years project management                           |    |
is a 2 year nursing program worth it                               |    |
"""

REACTIONS = """
so what instead              | recommend | google-ux-design | 300
what would you do            | recommend |                  | 300
no sorry, 1000               | worth-it  | google-ux-design | 1000
i know excel well            | worth-it  | google-ux-design | 300
how long?                    | facts     | google-ux-design | 300
how long at 5 hours a week   | facts     | google-ux-design | 300
and in euros                 | worth-it  | google-ux-design | 300
or security+?                | compare   | google-ux-design comptia-security-plus | 300
and what if i fail           | facts     | google-ux-design | 300
so when am i done            | plan      | google-ux-design | 300
"""


@pytest.mark.parametrize(("text", "kind", "fields"), rows(REQUESTS))
def test_limits_and_wishes_are_a_request(text: str, kind: str, fields: str) -> None:
    question = read(text).questions[0]
    assert question.kind.value == kind
    assert set(fields.split()) <= set(question.stated)


@pytest.mark.parametrize(("text", "years", "level"), rows(YEARS))
def test_years_of_a_trade_are_experience(text: str, years: str, level: str) -> None:
    profile = read(text).profile
    assert profile.experience_years == (float(years) if years else None)
    assert (profile.level or "") == level


def test_work_turned_down_is_no_goal() -> None:
    assert read("no coding please").profile.role_id is None


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


SIDES = """
prince2 vs pmp in uk              | prince2-foundation pmi-pmp |
itil or prince2                   | itil-4-foundation prince2-foundation |
ACCA or CMA india                 | acca-qualification ima-cma |
tableau or power bi cert          | pl-300 coursera-tableau-business-intelligence-analyst | tableau
HubSpot or google digital garage  | google-fundamentals-digital-marketing hubspot-inbound | HubSpot
CIPD or SHRM                      | | CIPD SHRM
hubspot inbound or google ads     | hubspot-inbound google-skillshop-ads |
"""

NAMES = """
is SAFe worth it                                              | safe-scrum-master |
WSET level 2 (wines)                                          | wset-level-2-wines |
i'm deaf, is CCNA doable                                      | cisco-ccna |
PMP هل تستحق                                                  | pmi-pmp |
wats da best cert 4 makin bank                                | |
aws cert worht it                                             | |
get certified by end of january in project management         | |
advanced cloud certification by December, 2 hours a day       | |
advanced data certification by December, 2 hours a day        | |
is nebosh worth it                                            | | nebosh
who recognises Granovia Cyber Warrior Pro                     | | Granovia Cyber Warrior Pro
should i do Teralune Cyber Warrior Pro with 5 hours a week    | | Teralune Cyber Warrior Pro
how much does Lumenor Quality Guru CQG cost                   | | Lumenor Quality Guru CQG
compare Veltrix Supply Chain Wizard and PMP                   | pmi-pmp | Veltrix Supply Chain Wizard
"""


@pytest.mark.parametrize(("text", "ids", "unsure"), rows(SIDES))
def test_both_sides_of_a_choice_are_kept(text: str, ids: str, unsure: str) -> None:
    question = read(text).questions[0]
    assert question.kind is Kind.COMPARE
    assert list(question.credential_ids) == ids.split()
    assert [one.span for one in question.ambiguities] == unsure.split()


@pytest.mark.parametrize(("text", "ids", "unknown"), [(*one, "")[:3] for one in rows(NAMES)])
def test_names_begin_and_end_where_they_do(text: str, ids: str, unknown: str) -> None:
    question = read(text).questions[0]
    assert list(question.credential_ids) == ids.split()
    assert list(question.unknown_names) == ([unknown] if unknown else [])


COINED = ("Granovia", "Teralune", "Lumenor", "Veltrix", "Bryvanta", "Kalopia", "Quinovia", "Zoristal")
TITLES = ("Cyber Warrior Pro", "Supply Chain Wizard", "Quality Guru", "Cloud Captain", "Agile Champion", "Data Master")
PHRASINGS = (
    "who recognises {}",
    "should i do {} with 5 hours a week and $200",
    "how much does {} cost",
    "compare {} and PMP",
    "is {} worth it",
    "tell me about {}",
    "i want to get {} by june",
    "how long does {} take",
    "plan {} in 3 months",
    "does {} count toward a degree",
)


@pytest.mark.parametrize("phrasing", PHRASINGS)
def test_made_up_name_is_said_to_be_unknown_in_any_phrasing(phrasing: str) -> None:
    names = [f"{coined} {title}" for coined in COINED for title in TITLES]
    lost = [name for name in names if name not in " ".join(linker().link(phrasing.format(name)).unknown_names)]
    assert len(lost) <= 0.03 * len(names), lost


PLAIN = """
My name is Anil Kumar Reddy and I want a data cert
I work for Tata Consultancy Services as a tester
what are ECTS points
does the NHS accept online courses
which Cyber Security certificate is best for a Junior Analyst
Should I learn Power BI or Tableau Desktop skills first
physiotherapist, i want to become a personal trainer
"""


@pytest.mark.parametrize("text", PLAIN.strip().splitlines())
def test_people_employers_and_plain_words_are_no_unknown_names(text: str) -> None:
    assert linker().link(text).unknown_names == ()


LANGUAGES = """
Lohnt sich das Google Data Analytics Zertifikat?    | worth-it    | google-data-analytics
wie viel kostet CISSP                               | facts       | isc2-cissp
Ist CompTIA Security+ in Deutschland anerkannt?     | recognition | comptia-security-plus
¿Vale la pena el PMP?                               | worth-it    | pmi-pmp
cuánto cuesta el CCNA                               | facts       | cisco-ccna
est-ce que PMP vaut le coup                         | worth-it    | pmi-pmp
combien coûte CISSP                                 | facts       | isc2-cissp
vale a pena fazer CCNA?                             | worth-it    | cisco-ccna
quanto custa a certificação PMP                     | facts       | pmi-pmp
kya PMP karna chahiye                               | worth-it    | pmi-pmp
क्या PMP करना चाहिए                                  | worth-it    | pmi-pmp
quiero ser analista de datos que certificado hago   | recommend   |
je veux devenir data analyst, quelle certification  | recommend   |
is PMP worth it in Spain                            | worth-it    | pmi-pmp
"""


@pytest.mark.parametrize(("text", "kind", "ids"), rows(LANGUAGES))
def test_question_in_another_language_is_read_by_its_structure(text: str, kind: str, ids: str) -> None:
    question = read(text).questions[0]
    assert (question.kind.value, list(question.credential_ids)) == (kind, ids.split())


@pytest.mark.parametrize(
    "text", ["34, no degree, want to get into it", "switching to it from retail, where do i start"]
)
def test_small_it_is_the_field_where_somebody_goes_to_work(text: str) -> None:
    assert read(text).questions[0].fields == ("it-support",)


@pytest.mark.parametrize("text", ["how do i get into it", "i want to go for it"])
def test_small_it_is_a_word_of_talk_elsewhere(text: str) -> None:
    assert not read(text).questions[0].fields


def test_small_it_is_the_work_named_before() -> None:
    assert read("hr sounds fun, how do i get into it with no money").questions[0].role_id == "hr-assistant"
    assert not read("hr sounds fun, how do i get into it with no money").questions[0].fields


@pytest.mark.parametrize("text", ["what is the best certification right now", "how should i do it cheap"])
def test_without_any_aim_nothing_is_recommended(text: str) -> None:
    assert read(text).questions[0].kind is Kind.NEEDS_DETAIL


@pytest.mark.parametrize("text", ["want to learn python", "want to learn excel for free"])
def test_a_skill_to_learn_is_no_strange_subject(text: str) -> None:
    assert read(text).questions[0].kind is Kind.RECOMMEND


def test_a_background_in_accounts_is_the_field_of_finance() -> None:
    assert read("best cert for a mum returning to work, accounts background").questions[0].fields == ("finance",)


@pytest.mark.parametrize("text", ["should i be a welder or an electrician", "help desk vs data analyst, 300 euros"])
def test_two_jobs_set_against_each_other_are_a_choice(text: str) -> None:
    question = read(text).questions[0]
    assert len(question.role_choice) == 2
    assert question.role_id is None


def test_a_job_beside_names_is_no_choice_of_jobs() -> None:
    assert not read("pmp or capm for a project manager").questions[0].role_choice
