from __future__ import annotations

import json
from decimal import Decimal

from bot.advisor.models import Figure, Money, Profile
from bot.advisor.outward import plain_decimal, profile_to_json, to_json
from bot.conversation.profile_file import profile_from_json
from tests.fakes.advising import answer


def test_every_field_of_the_contract_is_there():
    found = to_json(answer())
    assert list(found) == [
        "kind",
        "text",
        "verdicts",
        "steps",
        "next_step",
        "citations",
        "computed",
        "assumptions",
        "questions",
        "suggestions",
        "figures",
        "profile",
        "provenance",
        "timings_ms",
    ]
    json.dumps(found, allow_nan=False)


def test_money_is_a_plain_decimal_string():
    (verdict,) = to_json(answer())["verdicts"]
    assert verdict["total_cost"] == {"low": "147", "high": "294.00", "currency": "USD", "within_budget": True}
    assert plain_decimal(Decimal("1E+3")) == "1000"


def test_a_condition_stands_only_where_the_verdict_depends_on_it():
    (verdict,) = to_json(answer())["verdicts"]
    assert verdict["condition"] == "you finish in three months"


def test_unknown_is_null_and_nothing_is_an_empty_list():
    empty = to_json(answer(assessments=(), citations=(), next_step=None, suggestions=(), steps=()))
    assert empty["next_step"] is None
    assert empty["verdicts"] == empty["citations"] == empty["suggestions"] == empty["steps"] == []


def test_a_profile_goes_out_and_comes_back():
    profile = Profile(goal="data", budget=Money(amount=Decimal("2E+2"), currency="USD"), hours_per_week=6.0)
    outward = profile_to_json(profile)
    assert outward["budget"] == {"amount": "200", "currency": "USD"}
    assert profile_from_json(outward, is_known=lambda each: True) == profile


def test_figures_carry_plain_values():
    figure = Figure(
        kind="timeline", alt="Weeks", data={"cost": Decimal("1E+1"), "rows": (Money(amount=Decimal(1), currency=None),)}
    )
    (found,) = to_json(answer(figures=(figure,)))["figures"]
    assert found["data"] == {"cost": "10", "rows": [{"amount": "1", "currency": None}]}
