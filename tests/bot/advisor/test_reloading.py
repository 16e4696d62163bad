"""What advisers edit is read again while the advisor runs; what cannot be used leaves the last good one."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.advisor.models import Context, Kind
from bot.advisor.prompt_library import Wording
from bot.advisor.understanding import Taught, Understanding
from tests.bot.advisor.reading_desk import shelf

PROMPTS = Path(__file__).resolve().parents[3] / "prompts"
TODAY = date(2026, 11, 23)


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    for name in ("examples", "phrases"):
        shutil.copytree(PROMPTS / name, tmp_path / name)
    (tmp_path / "aliases.txt").write_text("# none yet\n", encoding="utf-8")
    return tmp_path


def understanding(prompts: Path) -> Understanding:
    taught = Taught(examples=prompts / "examples", phrases=prompts / "phrases", aliases=prompts / "aliases.txt")
    return Understanding(shelf(), prompts=taught)


def add(path: Path, line: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")


def ids(reader: Understanding, text: str) -> tuple[str, ...]:
    return reader.read(text, Context(), TODAY).questions[0].credential_ids


def test_a_new_alias_is_understood_at_once(prompts: Path) -> None:
    reader = understanding(prompts)
    assert ids(reader, "is the Zupacert worth it?") == ()
    add(prompts / "aliases.txt", "comptia-security-plus = Zupacert")
    assert reader.refresh() == ()
    assert ids(reader, "is the Zupacert worth it?") == ("comptia-security-plus",)


def test_a_broken_alias_is_named_with_its_line_and_the_last_good_one_stays(prompts: Path) -> None:
    reader = understanding(prompts)
    add(prompts / "aliases.txt", "comptia-security-plus = Zupacert")
    reader.refresh()
    add(prompts / "aliases.txt", "comptia-secruity-plus = Zupa")
    (problem,) = reader.refresh()
    assert "aliases.txt:3" in problem
    assert "comptia-secruity-plus" in problem
    assert reader.refresh() == ()
    assert ids(reader, "is the Zupacert worth it?") == ("comptia-security-plus",)


def test_a_new_example_teaches_its_kind(prompts: Path) -> None:
    reader = understanding(prompts)
    odd = "blimey guv, wotcha reckon to PMP and its pals then"
    add(prompts / "examples" / "recognition.txt", "blimey guv, wotcha reckon to X and its pals then")
    assert reader.refresh() == ()
    assert reader.read(odd, Context(), TODAY).questions[0].kind is Kind.RECOGNITION


def test_a_broken_example_is_named_with_its_line(prompts: Path) -> None:
    reader = understanding(prompts)
    add(prompts / "examples" / "worth-it.txt", "[cost never closed")
    (problem,) = reader.refresh()
    assert "worth-it.txt:" in problem
    assert "close" in problem or "bracket" in problem
    assert reader.read("is PMP worth it", Context(), TODAY).questions[0].kind is Kind.WORTH_IT


def test_a_broken_phrasebook_is_named_and_the_last_good_one_stays(prompts: Path) -> None:
    (prompts / "phrases" / "de.txt").write_text("is it worth getting = lohnt sich\n", encoding="utf-8")
    reader = understanding(prompts)
    assert reader.read("lohnt sich PMP?", Context(), TODAY).english.startswith("is it worth getting")
    add(prompts / "phrases" / "de.txt", "no sign of equality here")
    (problem,) = reader.refresh()
    assert "de.txt:2" in problem
    assert reader.read("lohnt sich PMP?", Context(), TODAY).english.startswith("is it worth getting")


def test_wording_of_another_language_falls_back_to_english(tmp_path: Path) -> None:
    for language, text in (("en", "hello = Hello\nbye = Bye\n"), ("de", "hello = Hallo\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(text, encoding="utf-8")
    german = Wording(tmp_path).in_language("de")
    assert (german.say("hello"), german.say("bye"), german.language) == ("Hallo", "Bye", "de")
    assert Wording(tmp_path).in_language("it").language == "en"


def test_a_broken_file_of_another_language_is_told_once_and_english_is_said(tmp_path: Path) -> None:
    for language, text in (("en", "hello = Hello\n"), ("de", "hello\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(text, encoding="utf-8")
    wording = Wording(tmp_path)
    german = wording.in_language("de")
    assert german.say("hello") == "Hello"
    wording.say("hello")
    assert "a.ftl:1" in (wording.refresh() or "")
    assert wording.refresh() is None
