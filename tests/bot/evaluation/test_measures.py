"""Rates with their intervals; what counts as cited, and as abstaining."""

import pytest

from bot.evaluation.measures import Rate, abstains, citation_rates, rate
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
