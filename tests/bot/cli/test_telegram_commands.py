"""The commands tell what is missing, in a sentence and without the secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.__main__ import main
from tests.emulators.telegram import TOKEN

NEEDED = {
    "ADVISOR_TELEGRAM_TOKEN": TOKEN,
    "ADVISOR_OPERATOR": "Example College",
    "ADVISOR_CONTACT": "privacy@example.org",
}


@pytest.fixture
def environ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("ADVISOR_WEBHOOK_SECRET", "ADVISOR_WEBHOOK_URL", "ADVISOR_DATABASE_URL", "ADVISOR_REFERRAL_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ADVISOR_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("ADVISOR_KEY_FILE", str(tmp_path / "key"))
    monkeypatch.setenv("ADVISOR_TELEGRAM_API", "http://127.0.0.1:9")
    for name, value in NEEDED.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.mark.parametrize("missing", sorted(NEEDED))
def test_what_is_missing_is_named_before_anything_is_opened(
    environ: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], missing: str, tmp_path: Path
):
    environ.delenv(missing)
    assert main(["telegram"]) == 1
    told = capsys.readouterr().err
    assert missing in told
    assert TOKEN not in told
    assert not (tmp_path / "data").exists()


def test_a_wrong_token_is_not_shown(environ: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    environ.setenv("ADVISOR_TELEGRAM_TOKEN", "123:abc")
    assert main(["telegram"]) == 1
    told = capsys.readouterr().err
    assert "ADVISOR_TELEGRAM_TOKEN=(not shown)" in told
    assert "123:abc" not in told


def test_several_workers_need_postgresql(environ: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    environ.setenv("ADVISOR_WEBHOOK_SECRET", "a-secret-of-the-tests")
    assert main(["serve", "--workers", "2"]) == 1
    assert "PostgreSQL" in capsys.readouterr().err


def test_a_webhook_needs_its_settings_and_a_platform_that_answers(
    environ: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    assert main(["webhook", "set"]) == 1
    assert "ADVISOR_WEBHOOK_URL" in capsys.readouterr().err
    assert main(["webhook", "show"]) == 1
    assert "cannot be reached" in capsys.readouterr().err


def test_the_doctor_says_what_is_wrong_with_telegram(environ: pytest.MonkeyPatch):
    from bot.doctor import DIAGNOSES
    from bot.findings import Grade
    from bot.settings import load_settings

    diagnose = dict(DIAGNOSES)["telegram"]
    found = list(diagnose(load_settings()))
    assert any("cannot be asked" in each.text for each in found)
    environ.delenv("ADVISOR_CONTACT")
    environ.setenv("ADVISOR_WEBHOOK_URL", "https://bot.example.org")
    found = [each.text for each in diagnose(load_settings()) if each.grade is Grade.BAD]
    assert any("ADVISOR_CONTACT" in each for each in found)
    assert any("ADVISOR_WEBHOOK_SECRET" in each for each in found)
    assert not any(TOKEN in each for each in found)
    environ.delenv("ADVISOR_TELEGRAM_TOKEN")
    assert [each.grade for each in diagnose(load_settings())] == [Grade.NOTE]
