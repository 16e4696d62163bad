"""What may be said: tables of the traps, and properties."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.advisor.grounding import CitedClaim, GroundingView, check
from bot.advisor.text.known_names import KnownNames
from bot.advisor.text.plain_text import FindingClass

NAMES = KnownNames.of(
    credentials=(
        "CompTIA Security+",
        "Security+",
        "AZ-900",
        "ITIL 4 Foundation",
        "3MTT",
        "220-1201",
        "113",
        "Microsoft Certified: Azure Fundamentals",
        "Google Data Analytics",
        "A+",
        "CKA",
        "Scrum.org",
    ),
    others=("Office 365", "Power BI", "ITIL 4", "Linux Foundation"),
    ids=("comptia-security-plus", "azure-fundamentals", "cka"),
)


def codes(text: str, claim: str = "", **more: object) -> list[str]:
    citations = (CitedClaim(mark=1, claim=claim, as_of=more.pop("as_of", None), source="https://example.org/a"),)  # type: ignore[arg-type]
    marked = f"{text} [1]" if claim else text
    view = GroundingView(text=marked, citations=citations if claim else (), names=NAMES, **more)  # type: ignore[arg-type]
    return [finding.code for finding in check(view) if finding.finding_class is not FindingClass.TONE]


SUPPORTED = [
    ("The exam is 439 USD.", "Exam fee 439 USD"),
    ("The exam is $439.", "Exam fee 439 USD"),
    ("The exam is 439 dollars.", "Exam fee 439.00 USD"),
    ("It is £22.50.", "22.5 GBP"),
    ("It is 22.50 pounds, or quid.", "22.5 GBP"),
    ("It is €1,512.", "1512 EUR"),
    ("It is ₹1,000.", "1000 INR"),
    ("It is ₹1,00,000.", "100000 rupees"),
    ("It costs 49 USD a month.", "49 USD per month"),
    ("It costs 49 USD per month.", "Subscription, 49 USD/month"),
    ("It costs $49 a month.", "monthly price 49 USD"),
    ("That is 50 USD a year.", "Annual fee: 50 USD"),
    ("It takes 13 to 26 weeks.", "13-26 weeks"),
    ("It takes 13-26 weeks.", "between 13 and 26 weeks"),
    ("It takes 13–26 weeks.", "13 weeks to 26 weeks"),
    ("That is 147 to 294 USD.", "$147-$294"),
    ("Asked of 1,129 HR people.", "1129 HR professionals"),
    ("Asked of 1129 HR people.", "1,129 HR professionals"),
    ("Prices of June 2026.", "checked 2026-06"),
    ("Prices of 2026-06.", "checked on 13 June 2026"),
    ("Last offered on 29 September 2025.", "last offered 2025-09-29"),
    ("Needed since 1 March 2021.", "since March 1, 2021"),
    ("Counted in 2025.", "September 2025 adverts"),
    ("About 1 in 8 pays.", "one in eight credentials"),
    ("About one in three pays.", "about 1 in 3"),
    ("A third of them held one.", "one third of entrants"),
    ("It has two exams.", "2 exams"),
    ("It has 2 exams.", "two exams in all"),
    ("About 45% of workers.", "45 percent of US workers"),
    ("About 45 per cent of workers.", "45%"),
    ("Valid for three years.", "valid 3 years"),
    ("Valid for 3 years.", "a 3-year cycle"),
    ("A 90-minute exam of 40 questions.", "90 minutes, 40 questions"),
    ("At least 8,000 supervised hours.", "8,000 hours"),
    ("A fund of 100 million dollars.", "A 100-million-dollar fund"),
    ("Upkeep is 100, 175 or 250 dollars.", "by level: 100, 175 or 250 USD"),
    ("About 1.113 million certificates.", "1.113 million certificates"),
    ("Named 786 times.", "Security+ 786, CISSP 722"),
    ("Between 50 and 80% of the fee.", "50 to 80%"),
    ("It is 500 Singapore dollars.", "500 SGD"),
    ("In 2022-23 there were 42,430 starts.", "2022-23: 42430 starts"),
]


@pytest.mark.parametrize(("text", "claim"), SUPPORTED)
def test_a_number_in_the_claim_may_be_said(text: str, claim: str) -> None:
    assert codes(text, claim) == []


UNSUPPORTED = [
    ("The exam is 439 GBP.", "Exam fee 439 USD", "number-unit"),
    ("The exam is £439.", "Exam fee 439 USD", "number-unit"),
    ("It takes 3 months.", "valid 3 years", "number-unit"),
    ("It takes three months.", "valid 3 years", "number-unit"),
    ("It is 49 USD a month.", "49 USD in all", "number-unit"),
    ("It is 49 USD in all.", "49 USD a month", "number-unit"),
    ("It is 49 USD a year.", "49 USD a month", "number-unit"),
    ("It takes 8 hours a week.", "8 hours in all", "number-unit"),
    ("It takes 12 months.", "valid 1 year", "number-unsupported"),
    ("It takes 13 to 30 weeks.", "13 to 26 weeks", "number-unsupported"),
    ("It takes 10-26 weeks.", "13-26 weeks", "number-unsupported"),
    ("That is 147-290 USD.", "147-294 USD", "number-unsupported"),
    ("Prices of June 2026.", "as of 2026", "number-unsupported"),
    ("Prices of June 2026.", "July 2026", "number-unsupported"),
    ("Counted in 2024.", "September 2025", "number-unsupported"),
    ("On 14 June 2026 it ended.", "13 June 2026", "number-unsupported"),
    ("About 1 in 8 pays.", "1 in 3 pays", "number-unsupported"),
    ("About 1 in 8 pays.", "1 of them, 8 hours", "number-unsupported"),
    ("About 45% of workers.", "45 workers", "number-unit"),
    ("It has two exams.", "2 attempts", "number-unit"),
    ("It has three exams.", "two exams", "number-unsupported"),
    ("It costs 439 USD.", "Named in 439 adverts", "number-unit"),
    ("Named in 113 adverts.", "Named in 112 adverts", "number-unsupported"),
    ("It costs 4,39 USD.", "439 USD", "number-unsupported"),
    ("It costs 1.129 USD.", "1129 USD", "number-unsupported"),
    ("It costs ４３９ USD.", "438 USD", "number-unsupported"),
    ("A fund of 100 million.", "100 thousand", "number-unsupported"),
    ("Two thirds of them.", "a third of them", "number-unsupported"),
    ("It costs nothing more than 999999999999999999999999 USD.", "1 USD", "number-unsupported"),
    ("Valid one year.", "valid 3 years", "number-unsupported"),
]


@pytest.mark.parametrize(("text", "claim", "code"), UNSUPPORTED)
def test_value_and_unit_must_both_agree(text: str, claim: str, code: str) -> None:
    assert code in codes(text, claim)


def test_nothing_is_verified_by_default() -> None:
    assert "number-unsupported" in codes("It takes 40 hours.")


@pytest.mark.parametrize(
    "text",
    [
        "Start with AZ-900.",
        "ITIL 4 is a framework.",
        "3MTT is free.",
        "Office 365 is a product.",
        "A+ has the paper 220-1201.",
        "1. Read the page\n2. Ask your tutor",
        "It is the 2nd step, the first one comes before.",
        "Read ten local adverts and count what they name.",
        "Take one ward question.",
        "One of them helps.",
        "You can ask 24/7.",
        "Take it one week at a time.",
    ],
)
def test_names_marks_ordinals_and_advice_do_not_count(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    "text", ["It takes ten weeks.", "Two exams are needed.", "It needs 10 adverts.", "Ten hours will do."]
)
def test_spelled_out_facts_count(text: str) -> None:
    assert codes(text)


def test_learners_own_words_profile_assumptions_and_computed_support_a_number() -> None:
    assert codes("Your £150 is enough.", learner=("i have 150 quid",)) == []
    assert codes("Your 200 USD is enough.", profile=("200 USD",)) == []
    assert codes("At 6 hours a week it fits.", assumptions=("6 hours a week, because you did not say",)) == []
    assert codes("That is 196 USD.", computed=("196 USD: 4 months x 49 USD a month",)) == []
    assert codes("That is 4 months x 49 USD a month = 196 USD.", computed=("196 USD: 4 months x 49 USD a month",)) == []
    assert codes("That is 94 over your 200 USD.", computed=("94 USD: 294 - 200",), profile=("200 USD",)) == []
    assert codes("With ₹5k you can start.", learner=("only 5000 rupees",)) == []
    assert codes("With 8 hours a week.", learner=("8h a week",)) == []
    assert "number-unit" in codes("Your $150 is enough.", learner=("i have 150 quid",))


def test_as_of_supports_a_date() -> None:
    assert codes("Price of June 2026.", "Exam fee", as_of="2026-06") == []
    assert codes("Price of 13 June 2026.", "Exam fee", as_of="2026-06") == ["number-unsupported"]


def test_each_number_needs_a_mark_of_its_source_in_its_own_paragraph() -> None:
    citations = (CitedClaim(mark=1, claim="439 USD"), CitedClaim(mark=2, claim="valid 3 years"))
    good = GroundingView(text="It costs 439 USD [1].\n\nIt is valid 3 years [2].", citations=citations, names=NAMES)
    bad = GroundingView(text="It costs 439 USD [2].\n\nIt is valid 3 years [1].", citations=citations, names=NAMES)
    assert [finding.code for finding in check(good)] == []
    assert [finding.code for finding in check(bad)] == ["mark-elsewhere", "mark-elsewhere"]


def test_marks_and_citations_must_match() -> None:
    citations = (CitedClaim(mark=1, claim="x"), CitedClaim(mark=2, claim="y"), CitedClaim(mark=2, claim="z"))
    found = check(GroundingView(text="A thing [1] and [3].", citations=citations))
    assert [finding.code for finding in found] == ["mark-unknown", "mark-unused", "mark-unused", "mark-twice"]


def test_a_claim_about_a_named_credential_needs_a_mark() -> None:
    assert codes("Many employers require Security+.") == ["mark-missing"]
    assert codes("CKA lapses after a while.") == ["mark-missing"]
    assert codes("Do you already hold Security+?") == []
    assert codes("I have no evidence on who accepts Security+.") == []
    assert codes("Ask whether they accept Security+.") == []
    assert codes("Many employers require Security+.", "Security+ is required") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("See ev-comptia-security-plus-price.", "id-shown"),
        ("Take comptia-security-plus.", "id-shown"),
        ("See /srv/data/catalog.", "path-shown"),
        ("Traceback (most recent call last)", "traceback-shown"),
        ("A KeyError came.", "traceback-shown"),
        ("**Yes**", "markup"),
        ("__Yes__", "markup"),
        ("`Yes`", "markup"),
        ("# Yes", "markup"),
        ("| a | b |", "markup"),
        ("<b>Yes</b>", "markup"),
        ("a &amp; b", "markup"),
        ("[page](https://example.org/a)", "markup"),
        ("It is {name}.", "placeholder"),
        ("It is { $price }.", "placeholder"),
        ("It takes None weeks.", "placeholder"),
        ("Yes\x1b[0m", "control-character"),
        ("Yes\u2068no\u2069", "control-character"),
        ("Unfortunately not.", "banned-word"),
        ("You simply pay.", "banned-word"),
        ("As an AI I cannot.", "banned-word"),
        ("", "empty"),
        ("word " * 400, "too-long"),
        ("See https://evil.example/x.", "link-unsupported"),
        ("See coursera.org/learn.", "link-unsupported"),
        ("Take AZ-999.", "code-unknown"),
        ("Take the Zorblax Cloud Master Certificate.", "name-unknown"),
        ("Ask Harvard University first.", "name-unknown"),
    ],
)
def test_form_links_and_names(text: str, code: str) -> None:
    assert code in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "C#, A+ and C* are fine.",
        "Less is more: a < b.",
        "It is a state-of-the-art step, and/or TCP/IP.",
        "Scrum.org sets it.",
        "The Linux Foundation sets it.",
        "Take CompTIA Security+ first.",
        "None of them is known.",
    ],
)
def test_plain_text_passes(text: str) -> None:
    assert codes(text) == []


def test_links_may_come_from_citations_only() -> None:
    assert codes("See https://example.org/a.", "x") == []
    assert codes("See example.org/a.", "x") == []
    assert codes("See https://example.org/b.", "x") == ["link-unsupported"]
    assert "link-unsupported" in codes("See https://bad.example/x.", learner=("is https://bad.example/x ok",))


def test_an_unknown_name_may_be_repeated_from_the_learner() -> None:
    assert (
        codes('I have nothing on a "Zorblax Cloud Master Certificate".', learner=("zorblax cloud master certificate?",))
        == []
    )


def test_a_plan_may_be_longer() -> None:
    view = GroundingView(text="word " * 500, is_plan=True)
    assert "too-long" not in [finding.code for finding in check(view)]


def test_a_long_first_sentence_is_a_matter_of_tone() -> None:
    found = check(GroundingView(text=" ".join(["word"] * 26) + ". Short."))
    assert [(finding.code, finding.finding_class) for finding in found] == [("first-sentence-long", FindingClass.TONE)]
    assert check(GroundingView(text=" ".join(["word"] * 25) + ". Short.")) == ()


UNITS = ["USD", "GBP", "weeks", "hours", "%", "years", "USD a month"]


@given(st.integers(1, 10**9), st.sampled_from(UNITS), st.sampled_from(UNITS))
@settings(max_examples=150, deadline=None)
def test_a_number_is_covered_exactly_by_its_own_unit(value: int, unit: str, other: str) -> None:
    said = codes(f"It is {value:,} {unit}.", f"so it is {value} {other}")
    assert (said == []) is (unit == other)


@given(st.integers(1, 10**6), st.integers(1, 10**6))
@settings(max_examples=100, deadline=None)
def test_another_value_never_covers(value: int, other: int) -> None:
    assert (codes(f"It is {value} USD.", f"{other} USD") == []) is (value == other)


@given(st.text(max_size=300), st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_text_is_checked_without_error(text: str, claim: str) -> None:
    check(GroundingView(text=text, citations=(CitedClaim(mark=1, claim=claim),), learner=(claim,), names=NAMES))


@given(st.text(alphabet="0123456789.,- []$%/thweo\n", max_size=400))
@settings(max_examples=200, deadline=None)
def test_numeric_noise_is_checked_without_error(text: str) -> None:
    check(GroundingView(text=text, names=NAMES))


@pytest.mark.parametrize(
    "piece", ["1,", "[", "A ", "one ", "2 to ", "a-", "x.", "5 a ", "( ", "annual ", "\n", "Ab Cd ", "1", "/a"]
)
def test_a_very_long_text_is_checked_to_the_end(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    assert "too-long" in [finding.code for finding in check(GroundingView(text=text, names=NAMES))]
