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
    ],
)
def test_a_wrong_value_names_the_variable_and_an_example(name: str, value: str):
    with pytest.raises(SettingError, match=rf"{name}=.*for example {name}="):
        load_settings({name: value})


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
