"""Rates with their intervals; what counts as cited, as abstaining, and as abstaining with the case's leave."""

import pytest

from bot.evaluation.cases import parse_cases
from bot.evaluation.measures import Rate, abstains, accepts, citation_rates, rate
from bot.evaluation.said import read_said
from tests.bot.evaluation.answers import answer


def test_wilson_interval_of_known_counts() -> None:
    low, high = Rate(hits=8, of=10).interval
    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)
    assert Rate(hits=0, of=0).interval == (0.0, 1.0)
    assert rate([True, False, True]) == Rate(hits=2, of=3)


def test_a_sentence_that_its_claim_supports_counts() -> None:
    recall, precision = citation_rates([read_said(answer())])
    assert (recall, precision) == (Rate(hits=1, of=1), Rate(hits=1, of=1))


def test_a_number_that_no_claim_holds_is_not_supported() -> None:
    said = read_said(answer(text="The exam fee is 500 USD [1]."))
    recall, precision = citation_rates([said])
    assert recall == Rate(hits=0, of=1)
    assert precision == Rate(hits=1, of=1), "the only mark of a sentence is never beside the point"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, False),
        ({"verdicts__0__verdict": "not-enough-evidence"}, True),
        ({"kind": "unknown-credential"}, True),
        ({"kind": "facts", "citations": [], "text": "I don't know."}, True),
        ({"kind": "facts", "verdicts__0__verdict": "not-enough-evidence"}, False),
        ({"kind": "small-talk", "citations": [], "verdicts": []}, False),
    ],
)
def test_abstaining(changes: dict[str, object], expected: bool) -> None:
    assert abstains(read_said(answer(**changes))) is expected


OPEN_VERDICT = {"verdicts__0__verdict": "not-enough-evidence"}
UNKNOWN = {"kind": "unknown-credential", "verdicts": [], "text": "I have nothing on that."}


@pytest.mark.parametrize(
    ("expectation", "changes", "expected"),
    [
        ("verdict: {comptia-security-plus: [skip, not-enough-evidence]}", OPEN_VERDICT, True),
        ("verdict: {comptia-security-plus: [skip, only-if]}", OPEN_VERDICT, False),
        ("verdict: {cisco-ccna: [none, not-enough-evidence]}", OPEN_VERDICT, False),
        ("verdict: {comptia-security-plus: [none, not-enough-evidence]}", UNKNOWN, False),
        ("{verdict: {comptia-security-plus: not-enough-evidence}, turn: 1}", OPEN_VERDICT, False),
        ("abstains: true", UNKNOWN, True),
        ("abstains: true", {**UNKNOWN, "text": "That is outside what I do."}, False),
        ("abstains: false", UNKNOWN, False),
        ("kind: [unknown-credential, facts]", UNKNOWN, False),
    ],
)
def test_only_an_abstention_that_the_case_itself_names_is_accepted(
    expectation: str, changes: dict[str, object], expected: bool
) -> None:
    (case,) = parse_cases(f"- {{id: a, turns: [hi, security+?], expect: [{expectation}]}}", "a.yaml")
    assert accepts(case, read_said(answer(**changes))) is expected
