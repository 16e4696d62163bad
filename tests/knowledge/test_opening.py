from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

import knowledge.opening
from knowledge.base import KnowledgeBase
from knowledge.embeddings import MiniLmEmbedder
from knowledge.errors import DataError, IndexBusy, ModelError
from knowledge.indexing import writing
from knowledge.models import EvidenceGrade
from knowledge.opening import Opening, open_with
from knowledge.queries import Query
from knowledge.snapshot import snapshots_dir
from tests.knowledge.made_up import ODD_TEXTS, SMALL, WordEmbedder, credential, note, write_catalog

ROOT = Path(__file__).parents[2]
AS_NOBODY = """
import os, sys
from pathlib import Path
from tests.knowledge.test_opening import Opening, WordEmbedder, answers, open_with
folder = Path(sys.argv[1])
opening = Opening(index_dir=folder / "index", embedder=WordEmbedder(), data_dir=folder / "data")
import tantivy, numpy
os.setgid(65534)
os.setuid(65534)
found = open_with(opening)
print((found.degraded, answers(found)))
"""
QUESTIONS = ("google data", "a plus", "cloud", "experience", "sql spreadsheets", "terrafrom")


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    data_dir = write_catalog(tmp_path / "data", *SMALL)
    return Opening(index_dir=tmp_path / "index", embedder=WordEmbedder(), data_dir=data_dir, wait_s=0.3)


def answers(knowledge: KnowledgeBase) -> list[list[str]]:
    return [[hit.record_id for hit in knowledge.search(Query(text=text))] for text in QUESTIONS]


def test_the_first_opening_builds_and_the_second_does_not(opening: Opening) -> None:
    first = open_with(opening)
    expected = answers(first)
    embedder = WordEmbedder()
    second = open_with(replace(opening, embedder=embedder))
    assert embedder.texts == 0
    assert (second.index_id, second.degraded) == (first.index_id, None)
    assert answers(second) == expected


def test_records_are_found_by_id_and_listed_by_id(opening: Opening) -> None:
    found = open_with(opening)
    assert [item.id for item in found.credentials()] == sorted(item.id for item in found.credentials())
    assert found.credential("terraform") == SMALL[4]
    assert found.credential("nothing") is None
    assert found.note("survey") == found.notes()[0]
    assert found.role("data-analyst") == found.roles()[0]
    assert found.rate("XXX") is None
    assert set(found.sources()) == {"s1"}
    assert found.evidence.note(found.notes()[0]).claim


def test_notes_come_by_grade_then_newest_then_id(opening: Opening, tmp_path: Path) -> None:
    def about(key: str, grade: EvidenceGrade, as_of: str | None) -> object:
        return note(key, credential_ids=("terraform",), grade=grade, as_of=as_of)

    survey, law = EvidenceGrade.SURVEY, EvidenceGrade.LAW_OR_REGULATOR
    made = [
        about("d-undated", survey, None),
        about("c-old", survey, "2020"),
        about("b-new", survey, "2026-03"),
        about("a-new", survey, "2026-03"),
        about("z-law", law, None),
    ]
    write_catalog(tmp_path / "data", *SMALL, *made)  # type: ignore[arg-type]
    found = open_with(opening).notes_about("terraform")
    assert [item.id for item in found] == ["z-law", "a-new", "b-new", "c-old", "d-undated"]
    assert open_with(opening).notes_about("nothing") == ()


def test_a_changed_catalog_is_indexed_again(opening: Opening, tmp_path: Path) -> None:
    before = open_with(opening)
    write_catalog(tmp_path / "data", *SMALL, credential("brand-new", name="Brand New Award"))
    after = open_with(opening)
    assert after.credential("brand-new") is not None
    assert after.index_id != before.index_id
    assert before.credential("brand-new") is None  # who opened it before goes on with what they had
    assert answers(before)


@pytest.mark.parametrize("damage", ["truncate", "flip", "remove"])
@pytest.mark.parametrize("pattern", ["current", "manifest.json", "records.sqlite", "vectors.npy", "lexical/meta.json"])
def test_a_damaged_index_is_built_again(opening: Opening, pattern: str, damage: str) -> None:
    expected = answers(open_with(opening))
    (file,) = list(opening.index_dir.rglob(pattern))
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0x40
    if damage == "remove":
        file.unlink()
    else:
        file.write_bytes(content if damage == "flip" else content[: len(content) // 3])
    again = open_with(opening)
    assert again.degraded is None
    assert answers(again) == expected


def test_without_the_right_to_build_it_answers_from_the_catalog_and_says_so(opening: Opening) -> None:
    found = open_with(replace(opening, read_only=True))
    assert found.index_id.startswith("catalog-")
    assert found.degraded and "advisor index" in found.degraded and "words alone" in found.degraded
    assert answers(found)[0][0] == "google-data"
    assert len(found.embed(["x"])) == 1
    assert not opening.index_dir.exists()


def test_an_index_folder_that_cannot_be_made_is_told(opening: Opening, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    found = open_with(replace(opening, index_dir=tmp_path / "file" / "index"))
    assert found.degraded and "cannot be" in found.degraded
    assert answers(found)[0][0] == "google-data"


def test_a_missing_model_leaves_search_by_words(opening: Opening, tmp_path: Path) -> None:
    found = open_with(replace(opening, embedder=MiniLmEmbedder(tmp_path / "no-model")))
    assert found.degraded and "model.onnx is missing" in found.degraded
    assert answers(found)[0][0] == "google-data"
    with pytest.raises(ModelError):
        found.embed(["x"])


def test_a_model_lost_after_the_index_was_built_is_told_at_opening(opening: Opening) -> None:
    class Lost(WordEmbedder):
        def check(self, *, thorough: bool = False) -> None:
            raise ModelError("The model is missing.")

    first = open_with(opening)
    found = open_with(replace(opening, embedder=Lost()))
    assert found.degraded == "The model is missing. Until then search goes by words alone."
    assert found.index_id == first.index_id


def test_an_empty_catalog_never_replaces_a_good_index(opening: Opening, tmp_path: Path) -> None:
    expected = answers(open_with(opening))
    write_catalog(tmp_path / "data")
    found = open_with(opening)
    assert answers(found) == expected
    assert found.degraded and "shrank from 5 to 0" in found.degraded


def test_an_empty_catalog_from_the_start_finds_nothing(opening: Opening, tmp_path: Path) -> None:
    found = open_with(replace(opening, data_dir=write_catalog(tmp_path / "empty")))
    assert found.credentials() == ()
    assert found.search(Query(text="data")) == ()


def test_a_catalog_that_is_not_there_is_an_error_that_names_it(opening: Opening, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="nowhere"):
        open_with(replace(opening, data_dir=tmp_path / "nowhere"))


def test_while_another_process_builds_it_waits_and_then_says_so(opening: Opening) -> None:
    labels: list[str] = []
    with writing(opening.index_dir):
        found = open_with(replace(opening, progress=lambda done, total, label: labels.append(label)))
    assert found.degraded and "Another process is building" in found.degraded
    assert any("Waiting" in label for label in labels)


def test_the_index_of_another_process_is_used_when_it_is_done(
    opening: Opening, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = knowledge.opening.build_index

    def busy(*arguments: object) -> object:
        real(*arguments)  # type: ignore[arg-type]
        raise IndexBusy("Another process was faster.")

    monkeypatch.setattr("knowledge.opening.build_index", busy)
    found = open_with(replace(opening, wait_s=10))
    assert found.degraded is None
    assert len(list(snapshots_dir(opening.index_dir).iterdir())) == 1


def test_an_unknown_store_is_refused(opening: Opening) -> None:
    with pytest.raises(ValueError, match="Use exact, chroma or http"):
        open_with(replace(opening, dense="faiss"))


def test_chroma_gives_the_same_answers(opening: Opening) -> None:
    expected = answers(open_with(opening))
    found = open_with(replace(opening, dense="chroma"))
    assert answers(found) == expected
    assert found.degraded is None


def test_a_chroma_server_that_is_not_there_is_told_and_answers_stay(opening: Opening) -> None:
    expected = answers(open_with(opening))
    found = open_with(replace(opening, dense="http://127.0.0.1:9"))
    assert answers(found) == expected
    assert found.degraded and "exact scan answers instead" in found.degraded


def test_a_broken_chroma_folder_is_told_and_answers_stay(opening: Opening) -> None:
    found = open_with(opening)
    expected = answers(found)
    folder = snapshots_dir(opening.index_dir) / found.index_id / "chroma"
    folder.mkdir()
    (folder / "chroma.sqlite3").write_bytes(b"nonsense" * 1_000)
    broken = open_with(replace(opening, dense="chroma"))
    assert answers(broken) == expected
    assert broken.degraded and "Chroma could not be" in broken.degraded


def test_odd_questions_never_fail(opening: Opening) -> None:
    found = open_with(opening)
    for text in ODD_TEXTS:
        found.search(Query(text=text, kinds=("credential", "note", "role")))
        assert len(found.embed([text])) == 1


def test_many_threads_get_the_same_answers(opening: Opening) -> None:
    expected = answers(open_with(opening))
    found = open_with(opening)
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda _: answers(found), range(32))) == [expected] * 32


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to become somebody else")
def test_a_read_only_folder_is_searched_in_full(opening: Opening) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data_dir = write_catalog(folder / "data", *SMALL)
        expected = answers(open_with(replace(opening, index_dir=folder / "index", data_dir=data_dir)))
        for lock in folder.rglob("*.lock"):
            lock.unlink()
        for path in [folder, *folder.rglob("*")]:
            path.chmod(0o555 if path.is_dir() else 0o444)
        done = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, name], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == str((None, expected))


def test_the_shipped_model_finds_by_meaning(opening: Opening) -> None:
    found = open_with(replace(opening, embedder=MiniLmEmbedder()))
    (hit, *_) = found.search(Query(text="provisioning servers through configuration files, HashiCorp tool"))
    assert hit.record_id == "terraform"
    found.warm_up()
    assert found.embed(["x"]).shape == (1, 384)


def test_opening_loads_no_heavy_library_before_it_is_needed() -> None:
    heavy = ("numpy", "onnxruntime", "tantivy", "chromadb", "tokenizers", "langchain_core")
    program = f"import sys, knowledge; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
