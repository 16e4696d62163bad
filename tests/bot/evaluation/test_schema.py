"""The light schema check says the same as a full one."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.evaluation.schema import SCHEMA, answer_schema, schema_problems
from tests.bot.evaluation.answers import answer

CONTRACT = Path(__file__).parents[2] / "contracts" / "answer.schema.json"
FULL = jsonschema.Draft202012Validator(json.loads(CONTRACT.read_text(encoding="utf-8")))


def light(value: object) -> list[str]:
    return list(schema_problems(value, answer_schema()))


def test_the_shipped_schema_is_that_of_the_contract() -> None:
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == json.loads(CONTRACT.read_text(encoding="utf-8"))


def test_a_good_answer_keeps_it() -> None:
    assert light(answer()) == []


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"kind": "advice"}, "answer.kind"),
        ({"text": ""}, "answer.text"),
        ({"text": "x" * 3001}, "answer.text"),
        ({"verdicts__0__condition": None}, "answer.verdicts[0].condition"),
        ({"verdicts__0__verdict": "skip"}, "answer.verdicts[0].condition"),
        ({"verdicts__0__total_cost__low": "1,000"}, "answer.verdicts[0].total_cost"),
        ({"verdicts__0__total_cost__low": 439}, "answer.verdicts[0].total_cost"),
        ({"verdicts__0__total_cost__within_budget": "yes"}, "answer.verdicts[0].total_cost"),
        ({"citations__0__mark": 0}, "answer.citations[0].mark"),
        ({"citations__0__mark": True}, "answer.citations[0].mark"),
        ({"citations__0__as_of": "June 2026"}, "answer.citations[0].as_of"),
        ({"citations__0__claim": ""}, "answer.citations[0].claim"),
        ({"questions": ["a", "b", "c"]}, "answer.questions"),
        ({"profile__held": None}, "answer.profile.held"),
        ({"timings_ms__total": "fast"}, "answer.timings_ms.total"),
        ({"provenance": {}}, "answer.provenance.composer"),
    ],
)
def test_a_bad_one_is_named_with_its_place(changes: dict[str, Any], place: str) -> None:
    bad = answer(**changes)
    assert not FULL.is_valid(bad)
    assert any(problem.startswith(place) for problem in light(bad)), light(bad)


PATHS = [
    "kind", "text", "verdicts", "verdicts__0", "verdicts__0__verdict", "verdicts__0__condition", "questions", "profile",
    "verdicts__0__total_cost", "verdicts__0__total_cost__low", "verdicts__0__total_weeks", "profile__budget", "steps",
    "verdicts__0__total_weeks__low", "citations__0__mark", "citations__0__as_of", "citations__0__age", "timings_ms",
    "figures",
]  # fmt: skip
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 9),
    st.sampled_from([1.0, 1.5, "", "12.50", "USD", "2026-06", "skip", "only-if", "fresh", [], {}, [{}], ["x"]]),
    st.just({"amount": "5", "currency": None}),
    st.just({"low": None, "high": None, "currency": None, "within_budget": None}),
)


@given(st.sampled_from(PATHS), VALUES)
@settings(max_examples=400, deadline=None)
def test_it_says_the_same_as_a_full_check(path: str, value: object) -> None:
    changed = answer(**{path: value})
    assert (light(changed) == []) is FULL.is_valid(changed)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
@settings(max_examples=100, deadline=None)
def test_anything_else_is_refused(value: object) -> None:
    assert light(value)


def test_a_schema_word_that_is_not_supported_is_an_error() -> None:
    with pytest.raises(ValueError, match="oneOf"):
        list(schema_problems(1, {"oneOf": []}))
