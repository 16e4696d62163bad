"""Each check holds where it should and says what came where it does not."""

from typing import Any

import pytest

from bot.evaluation.cases import parse_cases
from bot.evaluation.checks import CHECKS, Outcome
from bot.evaluation.said import read_said
from tests.bot.evaluation.answers import answer

COST = "verdicts__0__total_cost"
HOLDS: list[tuple[str, dict[str, Any]]] = [
    ("kind: [facts, worth-it]", {}),
    ("verdict: {comptia-security-plus: [only-if]}", {}),
    ("verdict: {isc2-cc: [none]}", {}),
    ("never_verdict: [worth-it]", {}),
    ("cites: [comptia-security-plus]", {}),
    ("cites_any: [isc2-cc, comptia-security-plus]", {}),
    ("never_cites: [isc2-cc]", {}),
    ("says: [nothing, 'IS 439']", {}),
    ("says_all: ['439', yes]".replace("yes", "'yes'"), {}),
    ("never_says: [free]", {}),
    ("names: [comptia-security-plus]", {"text": "Take Security+ first."}),
    ("about: [comptia-security-plus]", {}),
    ("not_about: [isc2-cc]", {}),
    ("recommends_any_of: [comptia-security-plus]", {}),
    ("recommends_none_of: [isc2-cc]", {}),
    ("recommends_nothing: false", {}),
    ("recommends_nothing: true", {"verdicts__0__verdict": "skip"}),
    ("total_cost_at_most: {amount: 439, currency: USD}", {}),
    ("total_cost_at_most: {amount: 1, currency: GBP}", {}),
    ("total_cost: {credential: comptia-security-plus, high: 439, within_budget: null}", {}),
    (
        "total_weeks: {credential: comptia-security-plus, low: 3, high: 4}",
        {"verdicts__0__total_weeks__low": 3, "verdicts__0__total_weeks__high": 4},
    ),
    ("profile: {hours_per_week: 8, held: [cka]}", {"profile__hours_per_week": 8.0, "profile__held": ["cka", "cks"]}),
    ("profile: {budget: {amount: 200, currency: USD}}", {"profile__budget": {"amount": "200.00", "currency": "USD"}}),
    ("questions_at_most: 0", {}),
    ("asks: [how many]", {"questions": ["How many hours?"]}),
    ("abstains: true", {"verdicts": [], "text": "I have nothing on that."}),
    ("abstains: true", {"verdicts": [], "text": "Je n'ai rien sur « X »."}),
    ("abstains: true", {"verdicts": [], "text": "Zu „X“ habe ich nichts, auch nicht ähnlich."}),
    ("abstains: true", {"verdicts": [], "text": "Não tenho nada sobre X."}),
    ("abstains: false", {}),
    ("has_next_step: true", {}),
    ("characters_at_most: 500", {}),
    ("same_verdicts_as: 1", {}),
]
FAILS: list[tuple[str, dict[str, Any], str]] = [
    ("kind: facts", {}, "worth-it"),
    ("verdict: {comptia-security-plus: [skip]}", {}, "only-if"),
    ("verdict: {isc2-cc: [skip]}", {}, "none"),
    ("never_verdict: [only-if]", {}, "comptia-security-plus"),
    ("cites: [comptia-security-plus, isc2-cc]", {}, "ev-comptia-security-plus-price"),
    (
        "cites: [comptia-security]",
        {"citations__0__credential_id": None, "citations__0__evidence_id": "ev-other"},
        "ev-other",
    ),
    ("cites_any: [isc2-cc]", {}, "ev-"),
    ("never_cites: [comptia-security-plus]", {}, "comptia-security-plus"),
    ("says: [free]", {}, "439 USD"),
    ("says_all: ['439', free]", {}, "439 USD"),
    ("never_says: ['439']", {}, "439"),
    ("names: [comptia-security-plus]", {"text": "Take it."}, "not named"),
    ("about: [isc2-cc]", {}, "without isc2-cc"),
    ("not_about: [comptia-security-plus]", {}, "comptia-security-plus"),
    ("recommends_any_of: [isc2-cc]", {}, "comptia-security-plus"),
    ("recommends_none_of: [comptia-security-plus]", {}, "comptia-security-plus"),
    ("recommends_nothing: true", {}, "comptia-security-plus"),
    ("recommends_nothing: false", {"verdicts": []}, "nothing"),
    ("total_cost_at_most: {amount: 438, currency: USD}", {}, "439"),
    ("total_cost: {credential: comptia-security-plus, within_budget: true}", {}, "None"),
    ("total_cost: {credential: isc2-cc, low: 1}", {}, "no total cost"),
    ("total_weeks: {credential: comptia-security-plus, low: 3}", {}, "None"),
    ("profile: {hours_per_week: 8}", {}, "None"),
    ("profile: {hours_per_week: null}", {"profile__hours_per_week": 8}, "8"),
    ("questions_at_most: 1", {"questions": ["a?", "b?"]}, "2"),
    ("asks: [how many]", {}, "nothing"),
    ("abstains: true", {}, "only-if"),
    ("abstains: true", {"verdicts": []}, "439"),
    ("has_next_step: false", {}, "adverts"),
    ("characters_at_most: 5", {}, "characters"),
    ("same_verdicts_as: 2", {}, "against"),
]


def outcome(changes: dict[str, Any]) -> Outcome:
    said = read_said(answer(**changes))
    other = read_said(answer(verdicts=[]))
    return Outcome(
        answers=(said, other), at=said, names_of=lambda each: ("Security+",) if "security" in each else (each,)
    )


def failure(check: str, changes: dict[str, Any]) -> Any:
    (case,) = parse_cases(f"- id: a\n  turns: [hi]\n  expect:\n  - {check}\n", "a.yaml")
    (wanted,) = case.expect
    return wanted.kind.failure(wanted.specification, outcome(changes))


@pytest.mark.parametrize(("check", "changes"), HOLDS)
def test_it_holds(check: str, changes: dict[str, Any]) -> None:
    assert failure(check, changes) is None


@pytest.mark.parametrize(("check", "changes", "came"), FAILS)
def test_it_fails_and_says_what_came(check: str, changes: dict[str, Any], came: str) -> None:
    failed = failure(check, changes)
    assert failed is not None
    assert failed.expected
    assert came in failed.came


def test_every_check_is_tested_both_ways() -> None:
    assert {check.split(":")[0] for check, _ in HOLDS} == set(CHECKS)
    assert {check.split(":")[0] for check, _, _ in FAILS} == set(CHECKS)


@pytest.mark.parametrize(
    ("piece", "text", "said"),
    [
        ("94", "It is 94 over.", True),
        ("94", "It is 94.", True),
        ("94", "It is 1994.", False),
        ("94", "It is 1,940.", False),
        ("94", "It is 94.50 over.", False),
        ("licen", "It needs a LICENCE.", True),
        ("own", "It is known.", False),
        ("don't know", "I don’t\nknow.", True),
    ],
)
def test_a_piece_is_found_from_the_start_of_a_word(piece: str, text: str, said: bool) -> None:
    assert (failure(f'says: ["{piece}"]', {"text": text}) is None) is said
