from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import SettingError
from bot.settings import load_settings, load_terminal_traits


def test_defaults_hold_where_nothing_is_set():
    settings = load_settings({"ADVISOR_DENSE": "", "ADVISOR_DATA_DIR": " "})
    assert (settings.dense, settings.log_level) == ("exact", "WARNING")
    assert settings.data_dir.is_absolute()


def test_case_does_not_matter():
    settings = load_settings({"ADVISOR_DENSE": "Chroma", "ADVISOR_LOG_LEVEL": "info"})
    assert (settings.dense, settings.log_level) == ("chroma", "INFO")


def test_a_data_folder_may_be_relative(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.chdir(tmp_path)
    assert load_settings({"ADVISOR_DATA_DIR": "here"}).data_dir == tmp_path / "here"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ADVISOR_DENSE", "faiss"),
        ("ADVISOR_LOG_LEVEL", "LOUD"),
        ("ADVISOR_DATA_DIR", "~nobody-of-that-name/x"),
        ("ADVISOR_DATA_DIR", __file__),
        ("ADVISOR_DATABASE_URL", "mysql://someone:secret@host/name"),
        ("ADVISOR_KEY_FILE", "~nobody-of-that-name/key"),
        ("ADVISOR_KEY_FILE", str(Path(__file__).parent)),
        ("ADVISOR_DISCORD_SHARDS", "4-2/16"),
        ("ADVISOR_DISCORD_SHARDS", "0-16/16"),
        ("ADVISOR_DISCORD_API", "discord.com"),
        ("ADVISOR_LISTEN", "8080"),
        ("ADVISOR_LISTEN", "127.0.0.1:99999"),
        ("ADVISOR_RETENTION_DAYS", "0"),
        ("ADVISOR_DAILY_SPEND_USD", "-1"),
        ("ADVISOR_DAILY_SPEND_USD", "NaN"),
        ("ADVISOR_DAILY_SPEND_USD", "a little"),
        ("ADVISOR_RETENTION_DAYS", "a while"),
        ("ADVISOR_RETENTION_DAYS", "9999999999"),
    ],
)
def test_a_wrong_value_names_the_variable_and_an_example(name: str, value: str):
    with pytest.raises(SettingError, match=rf"{name}=.*for example {name}=") as fault:
        load_settings({name: value})
    assert "secret" not in str(fault.value)


def test_what_is_remembered_lies_in_the_data_folder_and_its_key_apart(tmp_path: Path):
    settings = load_settings({"ADVISOR_DATA_DIR": str(tmp_path)})
    assert settings.database == tmp_path / "state.db"
    assert tmp_path not in settings.key_file.parents
    assert settings.retention_days == 90


def test_what_is_served_has_an_address_and_a_port():
    assert load_settings({}).listen is None
    assert load_settings({"ADVISOR_LISTEN": "[::1]:8080"}).listen == ("::1", 8080)


def test_a_password_in_the_address_is_never_printed():
    settings = load_settings({"ADVISOR_DATABASE_URL": "postgresql://someone:secret@host/name"})
    assert settings.database == "postgresql://someone:secret@host/name"
    assert "secret" not in repr(settings)


@pytest.mark.parametrize(
    ("environ", "traits"),
    [
        ({}, (True, False, False)),
        ({"TERM": "dumb"}, (True, False, False)),
        ({"TERM": "xterm-256color"}, (False, True, False)),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, (False, False, False)),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, (False, True, True)),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm", "TMUX": "x"}, (False, True, False)),
    ],
)
def test_the_terminal_is_taken_for_what_it_says(environ: dict[str, str], traits: tuple[bool, bool, bool]):
    found = load_terminal_traits(environ)
    assert (found.is_dumb, found.has_colour, found.has_links) == traits


def test_shards_are_a_range_of_all():
    assert load_settings({"ADVISOR_DISCORD_SHARDS": "0-3/16"}).discord.shards == (0, 3, 16)
    assert load_settings({"ADVISOR_DISCORD_SHARDS": "5/8"}).discord.shards == (5, 5, 8)
    assert load_settings({}).discord.shards is None
