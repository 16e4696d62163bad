"""Every language says everything that composition can say, from the same values."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.advisor.tongues import SPOKEN

WORDING = Path(__file__).resolve().parents[3] / "prompts" / "wording"
FILES = ("care", "commands", "facts", "kinds", "values", "worth")


def messages(language: str) -> dict[str, frozenset[str]]:
    found: dict[str, str] = {}
    for name in FILES:
        resource = FluentParser().parse((WORDING / language / f"{name}.ftl").read_text(encoding="utf-8"))
        for entry in resource.body:
            assert not isinstance(entry, ast.Junk), f"{language}/{name}.ftl: {entry.content[:80]}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{language}: {entry.id.name} stands twice"
                text = (WORDING / language / f"{name}.ftl").read_text(encoding="utf-8")
                line = re.search(rf"^{re.escape(entry.id.name)} = (.*(?:\n .*)*)", text, re.M)
                assert line is not None
                found[entry.id.name] = line[1]
    return {name: values_in(text, found) for name, text in found.items()}


def values_in(text: str, others: dict[str, str]) -> frozenset[str]:
    """What a message is filled in with, by itself or by the messages that it names."""
    named = [others[name] for name in re.findall(r"\{ ?([a-z][\w-]*) ?\}", text) if name in others]
    return frozenset(re.findall(r"\{ ?\$(\w+) ", text)).union(*(values_in(each, others) for each in named))


@pytest.mark.parametrize("language", [code for code in SPOKEN if code != "en"])
def test_a_language_has_the_messages_of_english_with_their_values(language: str) -> None:
    english, other = messages("en"), messages(language)
    assert sorted(set(english) - set(other)) == []
    assert sorted(set(other) - set(english)) == []
    # A value may be left out where the language says it without; it must never be one that English does not give.
    assert {key: sorted(other[key] - english[key]) for key in english if other[key] - english[key]} == {}


@pytest.mark.parametrize("language", [code for code in SPOKEN if code != "en"])
def test_names_and_amounts_are_never_left_out(language: str) -> None:
    english, other = messages("en"), messages(language)
    needed = {"name", "first", "second", "amount", "gap", "weeks", "hours", "total", "formula", "low", "high", "months"}
    missing = {
        key: sorted((english[key] & needed) - other[key]) for key in english if (english[key] & needed) - other[key]
    }
    assert missing == {}
