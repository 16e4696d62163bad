"""The wording files as they ship."""

import re
from collections import Counter
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.advisor.prompt_library import Wording
from bot.advisor.wording_files import WordingFiles

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "prompts" / "wording").glob("*/*.ftl"))


def messages(path):
    return [
        entry for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body if isinstance(entry, ast.Message)
    ]


@pytest.mark.parametrize("language", sorted({path.parent.name for path in FILES}))
def test_no_message_is_said_twice_under_one_name(language):
    names = Counter(each.id.name for path in FILES if path.parent.name == language for each in messages(path))
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_no_message_holds_markup_or_a_banned_word(path):
    text = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    assert not re.search(r"\*\*|__|`|<[a-z]+>|\]\(", text)
    assert not re.search(r"\b(?:unfortunately|simply|as an AI)\b", text, re.IGNORECASE)


def test_every_message_that_code_names_exists():
    known = {each.id.name for path in FILES if path.parent.name == "en" for each in messages(path)}
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot").rglob("*.py"))
    named = set(re.findall(r'\.say\(\s*"([a-z0-9-]+)"', code))
    assert named
    assert sorted(named - known) == []


@pytest.mark.parametrize("language", sorted({path.parent.name for path in FILES}))
def test_every_message_can_be_parsed(language):
    WordingFiles(path for path in FILES if path.parent.name == language).check()


@pytest.mark.parametrize("language", sorted({path.parent.name for path in FILES} - {"en"}))
def test_a_translation_fills_in_what_the_english_does(language):
    def values(name):
        return {
            each.id.name: set(re.findall(r"\$([a-z_]+)", FluentSerializer().serialize_entry(each)))
            for path in FILES
            if path.parent.name == name and path.name == "service.ftl"
            for each in messages(path)
        }

    english = values("en")
    found = values(language)
    assert len(found) > 60
    assert {name: sorted(given) for name, given in found.items()} == {name: sorted(english[name]) for name in found}


MANY = {
    "en": "weeks|months|hours|years|days|seconds|exams",
    "de": "Wochen|Monaten?|Stunden|Jahren?|Tagen?|Sekunden|Prüfungen",
    "es": "semanas|meses|horas|años|días|segundos|exámenes",
    "fr": "semaines|heures|ans|années|jours|secondes|examens",
    "pt": "semanas|meses|horas|anos|dias|segundos|exames",
    "hi": "हफ़्तों|महीनों|घंटों|सालों|परीक्षाएँ",
}
"""How the languages say more than one of what is counted."""
COUNTED = {"weeks", "months", "hours", "years", "days", "deadline", "pace", "count", "value", "seconds", "low", "high"}


@pytest.mark.parametrize("language", sorted(MANY))
def test_one_of_a_thing_is_said_as_one(language):
    wording = Wording(ROOT / "prompts" / "wording").in_language(language)
    found = []
    for each in (each for path in FILES if path.parent.name == language for each in messages(path)):
        source = FluentSerializer().serialize_entry(each)
        names = set(re.findall(r"\$([a-z_]+)", source))
        if names >= {"low", "high"} or not (names & COUNTED or re.search(r"\{ (?:some|pace)-", source)):
            continue
        found.append(wording.say(each.id.name, dict.fromkeys(names, "x") | dict.fromkeys(COUNTED, "1")))
    assert len(found) > 15
    assert [text for text in found if re.search(rf"\b1 (?:{MANY[language]})\b", text)] == []


@pytest.mark.parametrize("language", sorted(MANY))
def test_more_than_one_of_a_thing_is_said_as_many(language):
    wording = Wording(ROOT / "prompts" / "wording").in_language(language)
    one, many, span = (wording.say("some-weeks", weeks=weeks) for weeks in ("1", "2", "1 - 3"))
    assert (many, span) == (f"2 {many.split()[-1]}", f"1 - 3 {many.split()[-1]}")
    assert one.split()[-1] != many.split()[-1]
