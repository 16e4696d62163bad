from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from bot.advisor.models import Money, Profile
from bot.conversation.profile_file import profile_from_json, read_profile
from bot.errors import StateError


def is_known(credential_id: str) -> bool:
    return credential_id == "data-cert"


def test_a_whole_profile_is_read():
    data = {
        "goal": "data analyst",
        "budget": {"amount": "200", "currency": "usd"},
        "hours_per_week": 6,
        "deadline_weeks": 12,
        "level": "entry",
        "region": "US",
        "held": ["data-cert"],
        "in_progress": [],
        "payer": "self",
    }
    assert profile_from_json(data, is_known=is_known) == Profile(
        goal="data analyst",
        budget=Money(amount=Decimal(200), currency="USD"),
        hours_per_week=6.0,
        deadline_weeks=12,
        level="entry",
        region="US",
        held=("data-cert",),
        payer="self",
    )


def test_every_field_may_be_left_out_or_null():
    assert profile_from_json({}, is_known=is_known) == Profile()
    assert profile_from_json(dict.fromkeys(["goal", "budget", "held"]), is_known=is_known) == Profile()


@pytest.mark.parametrize(
    ("data", "named"),
    [
        ([], "object"),
        ({"hours": 6}, "hours"),
        ({"goal": 3}, "goal"),
        ({"goal": "\x1b[2J"}, "goal"),
        ({"hours_per_week": "six"}, "hours_per_week"),
        ({"hours_per_week": True}, "hours_per_week"),
        ({"hours_per_week": -1}, "hours_per_week"),
        ({"hours_per_week": 1e999}, "hours_per_week"),
        ({"deadline_weeks": 10**9}, "deadline_weeks"),
        ({"level": "ninja"}, "level"),
        ({"level": ["entry"]}, "level"),
        ({"payer": "uncle"}, "payer"),
        ({"budget": 200}, "budget"),
        ({"budget": {"amount": "NaN"}}, "budget"),
        ({"budget": {"amount": "-1", "currency": "USD"}}, "budget"),
        ({"budget": {"amount": "1", "currency": "dollars"}}, "budget"),
        ({"held": "data-cert"}, "held"),
        ({"held": ["nothing-like-it"]}, "nothing-like-it"),
    ],
)
def test_a_field_that_cannot_be_used_is_named(tmp_path: Path, data: object, named: str):
    path = tmp_path / "profile.json"
    path.write_text(json.dumps(data).replace("Infinity", "1e999"))
    with pytest.raises(StateError, match=named) as fault:
        read_profile(path, is_known=is_known)
    assert str(path) in str(fault.value)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"NaN", b"[" * 50_000, b" " * 200_000])
def test_a_file_that_is_no_profile_is_named(tmp_path: Path, content: bytes):
    path = tmp_path / "profile.json"
    path.write_bytes(content)
    with pytest.raises(StateError, match=r"profile\.json"):
        read_profile(path, is_known=is_known)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(StateError, match=r"no-such\.json.*cannot be read"):
        read_profile(tmp_path / "no-such.json", is_known=is_known)
