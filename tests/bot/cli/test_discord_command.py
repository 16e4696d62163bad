"""The command tells what is missing, in a sentence and without the secret."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.doctor import DIAGNOSES
from bot.findings import Finding, Grade
from bot.settings import load_settings
from tests.emulators.discord import TOKEN, DiscordEmulator

NEEDED = {
    "ADVISOR_DISCORD_TOKEN": TOKEN,
    "ADVISOR_OPERATOR": "Example College",
    "ADVISOR_CONTACT": "privacy@example.org",
}


@pytest.fixture
def environ(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("ADVISOR_DATABASE_URL", "ADVISOR_REFERRAL_FILE", "ADVISOR_DISCORD_SHARDS", "ADVISOR_TELEGRAM_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ADVISOR_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("ADVISOR_KEY_FILE", str(tmp_path / "key"))
    monkeypatch.setenv("ADVISOR_DISCORD_API", "http://127.0.0.1:9/api/v10")
    for name, value in NEEDED.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@contextmanager
def emulated() -> Iterator[DiscordEmulator]:
    """An emulator in a loop of its own, for what begins its own loop."""
    loop, discord = asyncio.new_event_loop(), DiscordEmulator()
    runner = threading.Thread(target=loop.run_forever, daemon=True)
    runner.start()
    asyncio.run_coroutine_threadsafe(discord.__aenter__(), loop).result(10)
    try:
        yield discord
    finally:
        asyncio.run_coroutine_threadsafe(discord.__aexit__(None, None, None), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        runner.join(10)
        loop.close()


def diagnosed() -> list[Finding]:
    return list(dict(DIAGNOSES)["discord"](load_settings()))


@pytest.mark.parametrize("missing", sorted(NEEDED))
def test_what_is_missing_is_named_before_anything_is_opened(
    environ: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], missing: str, tmp_path: Path
):
    environ.delenv(missing)
    assert main(["discord"]) == 1
    told = capsys.readouterr().err
    assert missing in told
    assert TOKEN not in told
    assert not (tmp_path / "data").exists()


def test_a_wrong_token_is_not_shown(environ: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    environ.setenv("ADVISOR_DISCORD_TOKEN", "abc.def")
    assert main(["discord"]) == 1
    told = capsys.readouterr().err
    assert "ADVISOR_DISCORD_TOKEN=(not shown)" in told
    assert "abc.def" not in told


def test_some_of_the_shards_need_postgresql(environ: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    environ.setenv("ADVISOR_DISCORD_SHARDS", "0-3/16")
    assert main(["discord"]) == 1
    assert "PostgreSQL" in capsys.readouterr().err


def test_the_doctor_says_what_is_wrong_with_discord(environ: pytest.MonkeyPatch):
    found = diagnosed()
    assert any("cannot be asked" in each.text for each in found)
    environ.delenv("ADVISOR_CONTACT")
    assert any("ADVISOR_CONTACT" in each.text for each in diagnosed())
    assert not any(TOKEN in each.text for each in found)
    environ.delenv("ADVISOR_DISCORD_TOKEN")
    assert [each.grade for each in diagnosed()] == [Grade.NOTE]


def test_the_doctor_asks_discord_who_the_bot_is(environ: pytest.MonkeyPatch):
    with emulated() as discord:
        environ.setenv("ADVISOR_DISCORD_API", discord.url)
        found = diagnosed()
        assert found[0].grade is Grade.GOOD
        assert any("the commands do not stand yet" in each.text for each in found)
        discord.token = discord.doors.token = "another.token-of.no-bot"
        assert any("does not know this token" in each.text for each in diagnosed())
