from __future__ import annotations

from knowledge.models import Level, Status
from knowledge.passages import MAX_CHARACTERS, credential_passages, passages_of, role_passages
from tests.knowledge.made_up import SMALL, catalog, credential, role


def test_a_credential_is_described_whole() -> None:
    record = credential(
        "x",
        name="Example Exam",
        short_name="EE",
        aliases=("example",),
        exam_codes=("EX-100",),
        skills=("logic",),
        level=Level.ENTRY,
        status=Status.RETIRED,
        notes="For newcomers.",
    )
    (passage,) = credential_passages(record)
    expected = (
        "Example Exam",
        "EE",
        "EX-100",
        "EX100",
        "entry level",
        "Example Board",
        "logic",
        "newcomers",
        "retired",
    )
    assert [words for words in expected if words not in passage.text] == []
    assert "retired" in passage.text
    assert "example" not in passage.names.split(" | ")  # it brings no new word


def test_passages_stand_in_order_of_kind_and_id() -> None:
    made = catalog(*SMALL)
    order = [(passage.kind, passage.record_id) for passage in passages_of(made.credentials, made.notes, made.roles)]
    assert order == sorted(order)


def test_a_long_record_is_cut_into_pieces_that_keep_its_name() -> None:
    record = credential("x", name="Example Exam", skills=tuple(f"skill number {n}" for n in range(300)))
    passages = list(credential_passages(record))
    assert len(passages) > 1
    assert [passage.part for passage in passages] == list(range(len(passages)))
    assert all(len(passage.text) <= MAX_CHARACTERS and "Example Exam" in passage.text for passage in passages)
    assert all(any(f"skill number {n}" in passage.text for passage in passages) for n in range(300))


def test_a_role_with_hundreds_of_titles_is_cut_too() -> None:
    titles = tuple(f"specialist for matter {n}" for n in range(400))
    passages = list(role_passages(role("x", alternative_titles=titles)))
    assert all(len(passage.text) <= MAX_CHARACTERS for passage in passages)
    assert any("matter 399" in passage.text for passage in passages)


def test_a_text_without_a_space_is_cut_as_well() -> None:
    (first, *rest) = credential_passages(credential("x", notes="y" * 5_000))
    assert rest
    assert len(first.text) <= MAX_CHARACTERS
