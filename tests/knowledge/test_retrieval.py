from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from knowledge.dense import ExactStore
from knowledge.embeddings import FloatArray
from knowledge.errors import ModelError, SnapshotError
from knowledge.lexical import LexicalIndex
from knowledge.models import CredentialType, Level, Status
from knowledge.passages import passages_of
from knowledge.queries import Query
from knowledge.retrieval import DEPTH, Retriever, Sides, min_max
from knowledge.snapshot import rows_by_kind
from tests.knowledge.made_up import ODD_TEXTS, SMALL, MadeUpCatalog, WordEmbedder, catalog, credential, role


def made_sides(made: MadeUpCatalog, **changes: Any) -> Sides:
    passages = passages_of(made.credentials, made.notes, made.roles)
    kinds = rows_by_kind([passage.kind for passage in passages])
    store = ExactStore(WordEmbedder().embed([passage.text for passage in passages]), kinds)
    rows = [(passage.kind, passage.record_id) for passage in passages]
    values: dict[str, Any] = {
        "rows": lambda: rows,
        "lexical": lambda: LexicalIndex.build(passages),
        "dense": lambda: store,
    }
    return Sides(**{**values, **changes})


def retriever(made: MadeUpCatalog, **changes: Any) -> Retriever:
    return Retriever(made_sides(made, **changes), WordEmbedder(), made)


def ids(found: Retriever, text: str, **filters: Any) -> list[str]:
    return [hit.record_id for hit in found.search(Query(text=text, **filters))]


FILTERED = catalog(
    credential("active", name="Data Award", level=Level.ENTRY, issuer="One"),
    credential("advanced", name="Data Award advanced", level=Level.ADVANCED, fields=("data", "cloud")),
    credential("copy", name="Data Award", duplicate_of="active"),
    credential("orphan", name="Data Award", duplicate_of="gone"),
    credential("retired", name="Data Award retired", status=Status.RETIRED),
    credential("licence", name="Data Licence", type=CredentialType.LICENCE),
)


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_text_never_fails(text: str) -> None:
    retriever(catalog(*SMALL)).search(Query(text=text, kinds=("credential", "note", "role")))


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, {"active", "advanced", "orphan", "licence"}),
        ({"include_retired": True}, {"active", "advanced", "orphan", "licence", "retired"}),
        ({"fields": ("cloud", "hr")}, {"advanced"}),
        ({"levels": (Level.ENTRY, Level.NONE)}, {"active"}),
        ({"issuers": ("ONE",)}, {"active"}),
        ({"credential_types": (CredentialType.LICENCE,)}, {"licence"}),
        ({"kinds": ("note",)}, set()),
        ({"kinds": ()}, set()),
        ({"fields": ("nowhere",)}, set()),
    ],
)
def test_filters_look_at_the_records_own_fields(filters: dict[str, Any], expected: set[str]) -> None:
    assert set(ids(retriever(FILTERED), "data award", **filters)) == expected
    assert set(ids(retriever(FILTERED), "", **filters)) == expected


def test_no_text_lists_by_id() -> None:
    assert ids(retriever(FILTERED), "  ", limit=2) == ["active", "advanced"]


def test_scores_lie_between_nought_and_one_best_first() -> None:
    hits = retriever(catalog(*SMALL)).search(Query(text="google data certificate", kinds=("credential", "role")))
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    assert next(hit.record_id for hit in hits if hit.record_kind == "credential") == "google-data"


def test_equal_records_come_by_id() -> None:
    same = catalog(*(credential(f"c{n}", name="Award", short_name="Award") for n in (3, 1, 2)))
    assert ids(retriever(same), "award") == ["c1", "c2", "c3"]


def test_filters_that_leave_few_search_deeper() -> None:
    many = [credential(f"c{n:04}", name=f"Data Award {n}") for n in range(DEPTH * 3)]
    rare = credential("z-rare", name="Data of another sort", fields=("rare",))
    assert ids(retriever(catalog(*many, rare)), "data award", fields=("rare",)) == ["z-rare"]


def test_a_record_of_several_passages_is_found_once() -> None:
    made = catalog(role("welder", alternative_titles=tuple(f"metal joiner {n}" for n in range(300))))
    assert ids(retriever(made), "metal joiner 299", kinds=("role",)) == ["welder"]


def test_the_limit_holds() -> None:
    assert len(ids(retriever(catalog(*SMALL)), "certificate", limit=2)) == 2
    assert ids(retriever(catalog(*SMALL)), "certificate", limit=0) == []
    assert ids(retriever(catalog(*SMALL)), "certificate", limit=-1) == []


class _Failing:
    def search(self, vector: FloatArray, kind: str, limit: int) -> list[tuple[int, float]]:
        raise SnapshotError("Chroma could not be searched (gone).")


def _cannot_open() -> Any:
    raise SnapshotError("Chroma could not be opened (broken).")


@pytest.mark.parametrize("dense", [_Failing, _cannot_open])
def test_a_failing_store_is_replaced_by_its_spare_with_the_same_hits(dense: Any) -> None:
    made = catalog(*SMALL)
    good = retriever(made)
    found = retriever(made, dense=dense, spare=made_sides(made).dense)
    for _ in range(2):
        assert found.search(Query(text="data cloud")) == good.search(Query(text="data cloud"))
    assert len(found.problems) == 1
    assert "The exact scan answers instead" in found.problems[0]


@pytest.mark.parametrize("spare", [None, _cannot_open, _Failing])
def test_without_any_store_words_go_on_and_it_is_told(spare: Any) -> None:
    found = retriever(catalog(*SMALL), dense=_Failing, spare=spare)
    assert ids(found, "google data")[0] == "google-data"
    assert "search goes by words alone" in found.problems[-1]


def test_without_a_model_words_go_on_and_it_is_told() -> None:
    class Broken(WordEmbedder):
        def embed(self, texts: Sequence[str]) -> FloatArray:
            raise ModelError("The model is missing.")

    made = catalog(*SMALL)
    found = Retriever(made_sides(made), Broken(), made)
    assert ids(found, "google data")[0] == "google-data"
    assert found.problems == ["The model is missing. Until then search goes by words alone."]


def test_without_a_word_index_meaning_goes_on_and_it_is_told() -> None:
    def broken() -> LexicalIndex:
        raise SnapshotError("No word index.")

    found = retriever(catalog(*SMALL), lexical=broken)
    assert ids(found, "Google Data Analytics Certificate")[0] == "google-data"
    assert "by meaning alone" in found.problems[0]


def test_min_max_spreads_over_nought_to_one() -> None:
    assert min_max({}) == {}
    assert min_max({"a": 3.0}) == {"a": 1.0}
    assert min_max({"a": 1.0, "b": 3.0, "c": 2.0}) == {"a": 0.0, "b": 1.0, "c": 0.5}


def test_a_folder_of_no_use_is_not_made(tmp_path: Path) -> None:
    retriever(catalog(*SMALL)).search(Query(text="data"))
    assert not list(tmp_path.iterdir())
