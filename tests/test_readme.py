from __future__ import annotations

import argparse
import re
from pathlib import Path

from bot.cli.parser import build_parser
from bot.settings import DENSE_STORES, LOG_LEVELS
from bot.variables import VARIABLES

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def rows(heading: str) -> dict[str, str]:
    """The rows of the first table under a heading, by their first code word."""
    section = README.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    found = re.findall(r"^\| `([^`]+)` \|(.*)$", section, re.M)
    return dict(found)


def test_every_setting_is_documented_with_its_default_and_none_is_invented():
    documented = rows("Settings")
    assert sorted(documented) == sorted(variable.name for variable in VARIABLES)
    for variable in VARIABLES:
        assert variable.default in documented[variable.name]
    for choice in (*DENSE_STORES, *LOG_LEVELS):
        assert f"`{choice}`" in "".join(documented.values())


def test_no_other_module_reads_the_environment():
    for path in sorted([*(ROOT / "bot").rglob("*.py"), *(ROOT / "knowledge").rglob("*.py")]):
        if path != ROOT / "bot" / "settings.py":
            assert not re.search(r"os\.environ|os\.getenv", path.read_text(encoding="utf-8")), path


def test_every_command_is_documented_with_its_options():
    actions = [action for action in build_parser()._actions if isinstance(action, argparse._SubParsersAction)]
    documented = {usage.split()[1]: usage for usage in rows("Commands")}
    assert sorted(documented) == sorted(actions[0].choices)
    for name in ("ask", "chat"):
        options = {
            option
            for action in actions[0].choices[name]._actions
            for option in action.option_strings
            if option.startswith("--") and option != "--help"
        }
        assert all(option in documented[name] for option in options)


def test_every_target_named_exists_and_explains_itself():
    explained = set(re.findall(r"^([a-z-]+):.*## ", MAKEFILE, re.M))
    assert set(re.findall(r"(?:`|^)make ([a-z-]+)", README, re.M)) <= explained
    assert {"help", "setup", "chat", "ask", "test", "lint", "lock", "bench", "index", "evaluate", "check"} <= explained


def test_the_first_screen_has_a_transcript_and_the_two_commands():
    first = "\n".join(README.splitlines()[:70])
    assert "```text" in first
    assert "make chat" in first
    assert "make test" in first


def test_files_that_are_named_exist():
    for name in re.findall(r"`((?:bot|knowledge|prompts|tests|benchmarks)/[\w./-]*|[A-Z]+\.md|\.ci/run)`", README):
        assert (ROOT / name).exists(), name


def test_no_path_of_a_machine_stands_in_the_documents():
    for text in (README, CHANGELOG, MAKEFILE):
        assert not re.search(r"/(?:home|root|Users|work|tmp|opt)/", text)


def test_the_changelog_keeps_its_form():
    assert "## [Unreleased]" in CHANGELOG
    sections = re.findall(r"^### (.*)$", CHANGELOG, re.M)
    assert set(sections) <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
