from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot import bootstrap
from bot.__main__ import main
from tests.shared_application import application

TEXT = "make me a plan to become a cloud engineer, 600 dollars, 8 hours a week"


@pytest.fixture(autouse=True)
def whole_application(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real application, opened once for the process."""
    monkeypatch.setattr(bootstrap, "build", lambda *given, **more: application())


@pytest.mark.parametrize(("ending", "start"), [("png", b"\x89PNG"), ("SVG", b"<?xml")])
def test_a_plan_is_told_and_drawn(ending: str, start: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    picture = tmp_path / f"plan.{ending}"
    assert main(["plan", TEXT, "--picture", str(picture), "--today", "2026-11-23"]) == 0
    assert picture.read_bytes().startswith(start)
    assert "1. " in capsys.readouterr().out
    assert [each.name for each in tmp_path.iterdir()] == [picture.name]


def test_a_goal_alone_is_taken_for_the_wish_of_a_plan(capsys: pytest.CaptureFixture[str]):
    assert main(["plan", "cloud engineer, 600 dollars, 8 hours a week", "--today", "2026-11-23"]) == 0
    assert "1. AWS Cloud Practitioner" in capsys.readouterr().out


def test_another_ending_is_refused_before_anything_is_done(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    picture = tmp_path / "plan.gif"
    assert main(["plan", TEXT, "--picture", str(picture)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        "advisor: plan.gif: a picture is written as .png or .svg; name a file that ends in one of these.\n"
    )
    assert not picture.exists()


def test_an_answer_without_a_picture_says_so_and_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    picture = tmp_path / "plan.png"
    assert main(["plan", "hello", "--picture", str(picture)]) == 1
    told = capsys.readouterr()
    assert told.out
    assert "this answer has no picture" in told.err
    assert not picture.exists()


def test_a_folder_that_is_not_there_is_told_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["plan", TEXT, "--picture", str(tmp_path / "nowhere" / "plan.png")]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "nowhere" in told


def test_an_answer_without_a_picture_never_loads_what_draws():
    code = (
        "import sys, asyncio; from datetime import date; from tests.shared_application import application; "
        "asyncio.run(application().sessions.ask('plan for the CKS', conversation='a', learner='a', "
        "today=date(2026, 11, 23))); sys.exit('matplotlib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
