"""Notes of the records, whose prose is English, in another language."""

import json
from pathlib import Path

import pytest

from bot.advisor.prompt_library import Wording
from bot.advisor.sentences.prose import head

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def wording(tmp_path: Path) -> Wording:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "kinds.ftl").write_text("hello = Hallo\n", encoding="utf-8")
    lines = "# Englisch = Deutsch\nstrong English (about C1) = gutes Englisch (etwa C1)\n"
    (tmp_path / "de" / "records.txt").write_text(lines, encoding="utf-8")
    return Wording(tmp_path, language="de")


def test_a_note_is_said_as_the_language_has_it(wording: Wording) -> None:
    assert wording.record("strong English (about C1)") == "gutes Englisch (etwa C1)"


def test_a_note_that_has_changed_is_not_said_in_old_words(wording: Wording) -> None:
    assert wording.record("strong English (about C2)") is None


def test_a_language_without_such_a_file_has_none(tmp_path: Path) -> None:
    assert Wording(tmp_path, language="fr").record("strong English (about C1)") is None


def test_each_german_line_is_of_a_note_that_is_held() -> None:
    held = set()
    for path in sorted((ROOT / "knowledge" / "data" / "catalog").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            held.update(head(each["note"]) for each in record.get("requires", ()) if each.get("note"))
            held.add(str(record.get("facts", {}).get("prerequisites", {}).get("value")))
    path = ROOT / "prompts" / "wording" / "de" / "records.txt"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    strange = [line for line in lines if line.partition(" = ")[0] not in held]
    assert not strange
