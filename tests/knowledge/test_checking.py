from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from knowledge.checking import CheckReport, check_catalog
from knowledge.coverage import age_of
from knowledge.records import load_catalog
from knowledge.rows import Finding
from tests.knowledge.small_catalog import (
    credential_row,
    fact_row,
    note_row,
    rate_row,
    role_row,
    source_row,
    write_catalog,
)

TODAY = date(2026, 11, 23)


def check(folder: Path, **files: list[Any]) -> CheckReport:
    return check_catalog(write_catalog(folder, **files), TODAY)


def only(report: CheckReport) -> Finding:
    (found,) = report.findings
    return found


def edge(to: str | None, kind: str = "prerequisite") -> dict[str, object]:
    return {"kind": kind, "to": to, "note": "leads on", "source_id": "issuer-page"}


def need(credential_id: str) -> dict[str, object]:
    return {"kind": "credential", "is_mandatory": True, "note": "first", "credential_id": credential_id}


def test_a_good_folder_has_no_findings(tmp_path: Path) -> None:
    assert check(tmp_path).findings == ()


def test_bad_rows_are_reported(tmp_path: Path) -> None:
    found = only(check(tmp_path, credentials=[credential_row(), credential_row("beta", level="guru")]))
    assert (found.record, found.field, found.is_error) == ("beta", "level", True)


@pytest.mark.parametrize(
    ("row", "field", "words"),
    [
        (credential_row(source_ids=["issuer-page", "gone"]), "source_ids.1", "no source gone"),
        (
            credential_row(facts={"renewal": fact_row("x", source_id="gone")}),
            "facts.renewal.source_id",
            "no source gone",
        ),
        (credential_row(edges=[edge("gone")]), "edges.0.to", "no credential gone"),
        (credential_row(edges=[edge("alpha")]), "edges.0.to", "own record"),
        (credential_row(edges=[edge("beta"), edge("beta")]), "edges.1", "stands twice"),
        (credential_row(successor_id="gone"), "successor_id", "no credential gone"),
        (credential_row(duplicate_of="gone"), "duplicate_of", "no credential gone"),
        (credential_row(requires=[need("gone")]), "requires.0.credential_id", "no credential gone"),
        (credential_row(fields=[]), "fields", "is empty"),
        (credential_row(as_of="2027-01"), "as_of", "2027-01 has not come yet"),
        (credential_row(facts={"renewal": fact_row("x", as_of="2026-12")}), "facts.renewal.as_of", "has not come yet"),
        (credential_row(facts={"price": fact_row("1", unit="USX")}), "facts.price.unit", "not a currency"),
        (credential_row(facts={"price": fact_row("100001", unit="USD")}), "facts.price.value", "more than 100000 USD"),
        (credential_row(facts={"price": fact_row("0", unit="USD")}), "facts.price.value", "not free"),
        (
            credential_row(facts={"price": fact_row("5", unit="USD", model="free")}),
            "facts.price.model",
            "has an amount",
        ),
        (credential_row(facts={"effort_hours": fact_row("0", unit="hours")}), "facts.effort_hours", "is zero"),
        (credential_row(verification="existence-only"), "facts.price", "must not hold a number"),
        (credential_row(verification="memory-only", facts={}), "confidence", "above low"),
        (credential_row(status="retired"), "status_note", "is missing"),
        (credential_row(status="retiring", status_note="Last day 2026-07-31"), "status", "2026-07-31, which is past"),
    ],
)
def test_a_bad_credential_is_found(tmp_path: Path, row: dict[str, Any], field: str, words: str) -> None:
    found = only(check(tmp_path, credentials=[row, credential_row("beta")]))
    assert (found.file, found.line, found.record, found.field) == ("catalog/cloud.jsonl", 1, "alpha", field)
    assert words in found.problem
    assert found.is_error


def test_a_price_in_a_small_unit_of_money_is_not_absurd(tmp_path: Path) -> None:
    row = credential_row(facts={"price": fact_row("200000", unit="JPY")})
    assert check(tmp_path, credentials=[row, credential_row("beta")]).findings == ()


def test_a_memory_only_record_holds_no_number_in_words_either(tmp_path: Path) -> None:
    facts = {"renewal": fact_row("every 2 years", confidence="low"), "credit": fact_row("none", confidence="low")}
    row = credential_row(verification="memory-only", confidence="low", facts=facts)
    assert only(check(tmp_path, credentials=[row, credential_row("beta")])).field == "facts.renewal"


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"credential_ids": ["gone"]}, "credential_ids.0", "no credential gone"),
        ({"source_ids": ["gone"]}, "source_ids.0", "no source gone"),
        ({"source_ids": []}, "source_ids", "is empty"),
        ({"brief": "x" * 161}, "brief", "161 characters"),
        ({"brief": "Asked for in 13 roles."}, "brief", "holds 13"),
        ({"as_of": "2028"}, "as_of", "has not come yet"),
    ],
)
def test_a_bad_note_is_found(tmp_path: Path, changes: dict[str, Any], field: str, words: str) -> None:
    found = only(check(tmp_path, notes=[note_row(**changes)]))
    assert (found.file, found.record, found.field) == ("recognition/cloud.jsonl", "note-alpha", field)
    assert words in found.problem


def test_a_brief_may_use_the_date_and_digits_of_names(tmp_path: Path) -> None:
    note = note_row(claim="It took 1,200 people.", brief="In 2026 3MTT and SY0-701 took 1200 people.", as_of="2026-05")
    assert check(tmp_path, notes=[note]).findings == ()


def test_bad_roles_and_rates_are_found(tmp_path: Path) -> None:
    report = check(tmp_path, roles=[role_row(entry_credential_ids=["gone"])], rates=[rate_row("ZZZ")])
    assert {(f.file, f.field) for f in report.errors} == {
        ("roles/cloud.jsonl", "entry_credential_ids.0"),
        ("rates.jsonl", "currency"),
    }


def test_one_id_for_two_kinds_is_found(tmp_path: Path) -> None:
    found = only(check(tmp_path, notes=[note_row("alpha")]))
    assert (found.file, found.field) == ("recognition/cloud.jsonl", "id")
    assert "catalog/cloud.jsonl:1" in found.problem


def test_a_duplicate_of_a_duplicate_is_found(tmp_path: Path) -> None:
    rows = [credential_row(duplicate_of="beta"), credential_row("beta", duplicate_of="gamma"), credential_row("gamma")]
    found = only(check(tmp_path, credentials=rows))
    assert (found.record, found.field, found.fix) == ("alpha", "duplicate_of", "name gamma")


def test_prerequisites_in_a_circle_are_found_once(tmp_path: Path) -> None:
    rows = [
        credential_row(requires=[need("beta")]),
        credential_row("beta", requires=[need("gamma")]),
        credential_row("gamma", edges=[edge("delta", "recommended-before")]),
        credential_row("delta"),
    ]
    assert check(tmp_path / "straight", credentials=rows).findings == ()
    rows[0]["edges"] = [edge("gamma")]
    found = only(check(tmp_path / "round", credentials=rows))
    assert (found.record, found.field) == ("alpha", "requires")
    assert "circle" in found.problem


def test_successors_in_a_circle_are_found(tmp_path: Path) -> None:
    rows = [credential_row(successor_id="beta"), credential_row("beta", successor_id="alpha")]
    assert only(check(tmp_path, credentials=rows)).field == "successor_id"


def test_a_very_long_chain_of_prerequisites_is_followed(tmp_path: Path) -> None:
    rows = [credential_row("alpha")]
    rows += [credential_row(f"c{n:04}", requires=[need(f"c{n + 1:04}")]) for n in range(1_500)]
    rows.append(credential_row("c1500"))
    assert check(tmp_path, credentials=rows).findings == ()


def test_one_name_of_two_active_credentials_is_a_warning(tmp_path: Path) -> None:
    rows = [credential_row(aliases=["The Cert"]), credential_row("beta", exam_codes=["the-cert"])]
    report = check(tmp_path, credentials=rows)
    assert report.errors == ()
    assert only(report).problem == "'the cert' names alpha as well"
    rows[1] |= {"status": "retired", "status_note": "Retired 2024-01-31"}
    assert check(tmp_path / "retired", credentials=rows).findings == ()


def test_an_unused_source_is_a_warning(tmp_path: Path) -> None:
    found = only(check(tmp_path, sources=[source_row(), source_row("idle")]))
    assert (found.record, found.is_error) == ("idle", False)


def test_coverage_counts_what_is_known(tmp_path: Path) -> None:
    facts = {
        "price": fact_row(model="subscription-month"),
        "study_hours": fact_row(low="5", unit="hours", as_of="2024-12"),
        "renewal": fact_row("Does not expire", as_of="2021"),
        "credit": fact_row("some", as_of=None),
    }
    rows = [credential_row(), credential_row("beta", fields=["data", "cloud"], facts=facts)]
    whole, cloud, data = check(tmp_path, credentials=rows).coverage
    assert (whole.field, whole.total, whole.price, whole.length, whole.validity, whole.recognition) == (
        "all",
        2,
        1,
        1,
        1,
        1,
    )
    assert (cloud.field, cloud.price, cloud.recognition) == ("cloud", 1, 1)
    assert (data.field, data.price, data.length) == ("data", 0, 1)
    assert whole.ages == {"fresh": 2, "ageing": 1, "stale": 1, "undated": 1}


def test_a_note_that_only_defines_is_no_recognition(tmp_path: Path) -> None:
    assert check(tmp_path, notes=[note_row(relation="defines")]).coverage[0].recognition == 0


@pytest.mark.parametrize(
    ("as_of", "age"),
    [
        ("2025-11", "fresh"),
        ("2025-10-31", "ageing"),
        ("2025", "fresh"),
        ("2023-11", "ageing"),
        ("2023-10", "stale"),
        (None, "undated"),
    ],
)
def test_facts_age(as_of: str | None, age: str) -> None:
    assert age_of(as_of, TODAY) == age


def test_the_shipped_catalog_has_no_error() -> None:
    assert [str(finding) for finding in check_catalog(None, TODAY).errors] == []


def test_the_shipped_catalog_is_whole() -> None:
    catalog = load_catalog()
    assert len(catalog.credentials) >= 526
    assert len(catalog.notes) >= 324
    assert all(source.title and "@" not in source.title for source in catalog.sources.values())


def test_the_shipped_catalog_offers_nothing_unverified_as_a_number() -> None:
    for credential in load_catalog().credentials.values():
        if not credential.is_verified:
            assert not credential.facts
            assert not credential.regional_prices
