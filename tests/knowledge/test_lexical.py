from __future__ import annotations

from pathlib import Path

import pytest

from knowledge.errors import SnapshotDamaged, SnapshotError
from knowledge.lexical import LexicalIndex, tokens_of
from knowledge.passages import Passage, passages_of
from tests.knowledge.made_up import ODD_TEXTS, SMALL, catalog, credential

MADE = catalog(*SMALL)
PASSAGES = passages_of(MADE.credentials, MADE.notes, MADE.roles)


@pytest.fixture(scope="module")
def index() -> LexicalIndex:
    return LexicalIndex.build(PASSAGES)


def found(index: LexicalIndex, text: str, kind: str = "credential") -> list[str]:
    return [PASSAGES[row].record_id for row, _ in index.search(text, kind, 10)]


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_text_never_fails(index: LexicalIndex, text: str) -> None:
    for kind in ("credential", "note", "role", "nothing"):
        index.search(text, kind, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A+", "a-plus"),
        ("a plus", "a-plus"),
        ("az900", "azure-fundamentals"),
        ("AZ-900", "azure-fundamentals"),
        ("az 900", "azure-fundamentals"),
        ("ＡＺ－９００", "azure-fundamentals"),
        ("sy0701", "security-plus"),
        ("sec+", "security-plus"),
        ("googel data analitics", "google-data"),
        ("terrafrom", "terraform"),
        ("spreadsheet", "google-data"),
    ],
)
def test_what_learners_type_finds_the_credential(index: LexicalIndex, text: str, expected: str) -> None:
    assert found(index, text)[0] == expected


def test_kinds_do_not_mix(index: LexicalIndex) -> None:
    assert found(index, "sql", "role") == ["data-analyst"]
    assert found(index, "experience", "note") == ["survey"]
    assert found(index, "experience", "credential") == []


def test_repeated_words_count(index: LexicalIndex) -> None:
    once = dict(index.search("google terraform", "credential", 10))
    twice = dict(index.search("google google terraform", "credential", 10))
    row = next(row for row, passage in enumerate(PASSAGES) if passage.record_id == "google-data")
    assert twice[row] > once[row]


def test_equal_scores_come_in_order_of_rows() -> None:
    same = [Passage(kind="credential", record_id=f"c{n}", part=0, names="data", text="data") for n in range(300)]
    hits = LexicalIndex.build(same).search("data", "credential", 100)
    assert [row for row, _ in hits] == list(range(100))


def test_a_short_unknown_word_is_not_taken_for_a_misspelling() -> None:
    made = catalog(credential("shop", name="Shop Award"))
    index = LexicalIndex.build(passages_of(made.credentials, {}, {}))
    assert index.search("stop", "credential", 10) == []
    assert index.search("shpo", "credential", 10) == []


def test_no_passages_find_nothing() -> None:
    index = LexicalIndex.build([])
    assert index.count == 0
    assert index.search("data", "credential", 10) == []
    assert not index.holds("credential")


def test_a_folder_gives_the_same_as_memory(tmp_path: Path, index: LexicalIndex) -> None:
    LexicalIndex.build(PASSAGES, tmp_path)
    opened = LexicalIndex.open(tmp_path)
    for text in ("data certificate", "comptia", "associate terraform"):
        assert opened.search(text, "credential", 10) == index.search(text, "credential", 10)


def test_a_folder_that_is_not_there_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(SnapshotError, match="cannot be written"):
        LexicalIndex.build(PASSAGES, tmp_path / "missing")


def test_a_folder_without_an_index_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(SnapshotDamaged, match="advisor index"):
        LexicalIndex.open(tmp_path)


def test_tokens_keep_order_and_repetitions() -> None:
    assert tokens_of("Running the running C# A+") == ["run", "the", "run", "c", "sharp", "a", "plus"]
