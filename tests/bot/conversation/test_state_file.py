from __future__ import annotations

import json
import stat
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.advisor.models import Money, Profile, Turn
from bot.conversation.memory import ConversationKey, Memory
from bot.conversation.serialising import ShapeError, decode, encode
from bot.conversation.state_file import StateFile
from bot.errors import StateError
from tests.fakes.advising import turn

KEY = ConversationKey(learner="ann", conversation="one")
PROFILE = Profile(
    goal="nurse → data",
    budget=Money(amount=Decimal("149.50"), currency=None),
    hours_per_week=2.5,
    held=("data-cert",),
    has_degree=False,
)


def memory() -> Memory:
    return Memory(profiles={"ann": PROFILE}, turns={KEY: (turn("hello \U0001f600"), turn("again", PROFILE))})


def saved(path: Path) -> Path:
    file = StateFile(path)
    file.load()
    file.save(memory())
    return path


def test_what_is_kept_comes_back_whole(tmp_path: Path):
    found = StateFile(saved(tmp_path / "state.json")).load()
    assert found == memory()


def test_the_file_is_readable_by_its_owner_alone(tmp_path: Path):
    path = tmp_path / "state.json"
    path.touch(mode=0o644)
    assert stat.S_IMODE(saved(path).stat().st_mode) == 0o600


def test_nothing_else_is_left_in_the_folder(tmp_path: Path):
    saved(tmp_path / "state.json")
    assert [each.name for each in tmp_path.iterdir()] == ["state.json"]


def test_an_empty_file_is_a_new_one(tmp_path: Path):
    path = tmp_path / "state.json"
    path.touch()
    assert StateFile(path).load() == Memory()


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b'{"format": "something else", "version": 1}',
        b'{"format": "credential-advisor-state"}',
        b'{"format": "credential-advisor-state", "version": 1}',
        b'{"format": "credential-advisor-state", "version": 1, "learners": {"a": 3}, "conversations": {}}',
        b'{"format": "credential-advisor-state", "version": 1, "learners": {}, "conversations": {"a": {"b": [{}]}}}',
        b'{"format": "credential-advisor-state", "version": 1, "learners": {"a": {"hours_per_week": NaN}}}',
        b"[" * 200_000,
    ],
    ids=range(11),
)
def test_a_damaged_file_is_refused_by_name_and_left_as_it_is(tmp_path: Path, content: bytes):
    path = tmp_path / "state.json"
    path.write_bytes(content)
    with pytest.raises(StateError, match=r"state\.json.*--state"):
        StateFile(path).load()
    assert path.read_bytes() == content


def test_a_newer_version_is_refused_with_the_way_out(tmp_path: Path):
    path = saved(tmp_path / "state.json")
    document = json.loads(path.read_text())
    path.write_text(json.dumps({**document, "version": 2}))
    with pytest.raises(StateError, match="newer version"):
        StateFile(path).load()


def test_a_file_changed_by_another_program_is_not_overwritten(tmp_path: Path):
    path = tmp_path / "state.json"
    first, second = StateFile(path), StateFile(path)
    first.load()
    second.load()
    second.save(memory())
    before = path.read_bytes()
    with pytest.raises(StateError, match="changed by another program"):
        first.save(Memory())
    assert path.read_bytes() == before


def test_a_missing_folder_is_named(tmp_path: Path):
    with pytest.raises(StateError, match=r"no-such.*create it"):
        StateFile(tmp_path / "no-such" / "state.json").load()


def test_a_folder_is_no_state_file(tmp_path: Path):
    with pytest.raises(StateError, match="is not a file"):
        StateFile(tmp_path).load()


def test_a_failed_write_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = saved(tmp_path / "state.json")
    before = path.read_bytes()
    file = StateFile(path)
    kept = file.load()
    monkeypatch.setattr("os.fsync", lambda handle: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    kept.forget("ann")
    with pytest.raises(StateError, match="No space left"):
        file.save(kept)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["state.json"]


def test_forgetting_takes_the_bytes_out_of_the_file(tmp_path: Path):
    file = StateFile(saved(tmp_path / "state.json"))
    kept = file.load()
    kept.forget("ann")
    file.save(kept)
    assert b"nurse" not in (tmp_path / "state.json").read_bytes()
    assert b"again" not in (tmp_path / "state.json").read_bytes()


@given(st.text(), st.decimals(allow_nan=False, allow_infinity=False), st.floats(allow_nan=False, allow_infinity=False))
def test_any_profile_survives(goal: str, amount: Decimal, hours: float):
    profile = Profile(goal=goal, budget=Money(amount=amount, currency="USD"), hours_per_week=hours)
    assert decode(Profile, json.loads(json.dumps(encode(profile)))) == profile


def test_a_decimal_never_comes_back_as_text():
    kept = decode(Turn, json.loads(json.dumps(encode(turn("hello")))))
    assert isinstance(kept.citations[0].evidence.value, Decimal)


def test_a_wrong_type_is_named_by_its_place():
    with pytest.raises(ShapeError, match=r"Profile\.held"):
        decode(Profile, {"held": "data-cert"})
