from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from knowledge.errors import DataError, RecordError
from knowledge.models import Confidence, Level, PriceModel, RequirementKind, Verification
from knowledge.records import (
    credential_from_json,
    credential_to_json,
    load_catalog,
    note_from_json,
    note_to_json,
    rate_from_json,
    rate_to_json,
    role_from_json,
    role_to_json,
    source_from_json,
    source_to_json,
)
from knowledge.rows import Finding
from tests.knowledge.small_catalog import (
    credential_row,
    fact_row,
    note_row,
    rate_row,
    role_row,
    source_row,
    write_catalog,
    write_lines,
)


def findings_of(folder: Path) -> tuple[Finding, ...]:
    return load_catalog(folder).findings


def test_a_good_folder_has_no_findings(tmp_path: Path) -> None:
    catalog = load_catalog(write_catalog(tmp_path))
    assert catalog.findings == ()
    assert list(catalog.credentials) == ["alpha", "beta"]
    assert list(catalog.rates) == ["JPY", "USD"]
    assert catalog.places["credential:beta"].file == "catalog/cloud.jsonl"
    assert catalog.places["credential:beta"].line == 2


def test_values_become_their_types() -> None:
    row = credential_row(
        level="entry",
        requires=[{"kind": "experience", "is_mandatory": True, "note": "two years", "months": 24}],
        facts={"study_hours": fact_row(low="10", high="20.5", unit="hours", is_estimate=True, confidence="low")},
    )
    credential = credential_from_json(row)
    assert credential.level is Level.ENTRY
    assert credential.requires[0].kind is RequirementKind.EXPERIENCE
    fact = credential.facts["study_hours"]
    assert (fact.attribute, fact.low, fact.high) == ("study_hours", Decimal(10), Decimal("20.5"))
    assert fact.confidence is Confidence.LOW
    assert credential.verification is Verification.OFFICIAL_PAGE


def test_unknown_price_is_not_free() -> None:
    row = credential_row(facts={"price": fact_row(model="subscription-month")})
    fact = credential_from_json(row).facts["price"]
    assert fact.value is None
    assert fact.model is PriceModel.SUBSCRIPTION_MONTH


def test_every_record_type_goes_out_and_comes_back() -> None:
    credential = credential_from_json(
        credential_row(
            edges=[{"kind": "renews", "to": "beta", "note": "renews it", "source_id": "issuer-page"}],
            regional_prices=[{"amount": "90", "currency": "GBP", "region": "UK", "source_id": "issuer-page"}],
        )
    )
    assert credential_from_json(json.loads(json.dumps(credential_to_json(credential)))) == credential
    note, role, rate = note_from_json(note_row()), role_from_json(role_row()), rate_from_json(rate_row())
    assert note_from_json(note_to_json(note)) == note
    assert role_from_json(role_to_json(role)) == role
    assert rate_from_json(rate_to_json(rate)) == rate
    source = source_from_json(source_row())
    assert source_from_json(source_to_json(source)) == source


def test_rows_without_their_defaults_stay_short() -> None:
    out = credential_to_json(credential_from_json(credential_row()))
    assert "platform" not in out
    assert "status" not in out
    assert out["facts"] == {
        "price": {
            "value": "100",
            "unit": "USD",
            "model": "exam-fee",
            "source_id": "issuer-page",
            "as_of": "2026-06",
            "confidence": "high",
        }
    }


@pytest.mark.parametrize(
    ("changes", "field", "words"),
    [
        ({"colour": "red"}, "colour", "not a known key"),
        ({"name": None}, "name", "missing"),
        ({"name": 7}, "name", "must be text"),
        ({"name": " Alpha"}, "name", "space at an end"),
        ({"name": "Al\u0007pha"}, "name", "control character"),
        ({"name": "Al\ud800pha"}, "name", "surrogate"),
        ({"level": "guru"}, "level", "use one of none, entry"),
        ({"as_of": "2026-13"}, "as_of", "not a day of the calendar"),
        ({"as_of": "2026-02-30"}, "as_of", "not a day of the calendar"),
        ({"as_of": "June 2026"}, "as_of", "not a date"),
        ({"fields": "cloud"}, "fields", "must be a list"),
        ({"fields": [7]}, "fields.0", "not an id"),
        ({"fields": ["cloud"] * 501}, "fields", "501 items"),
        ({"official_url": "issuer.example.org"}, "official_url", "not an http(s) address"),
        ({"facts": {"mood": fact_row("1")}}, "facts.mood", "not a known attribute"),
        ({"facts": {"price": fact_row("100", unit="usd", model="exam-fee")}}, "facts.price.unit", "currency code"),
        ({"facts": {"price": fact_row("100", model="exam-fee")}}, "facts.price.unit", "no currency"),
        ({"facts": {"price": fact_row("-5", unit="USD")}}, "facts.price.value", "needs a number"),
        ({"facts": {"price": fact_row(100)}}, "facts.price.value", "must be text"),  # type: ignore[arg-type]
        ({"facts": {"price": fact_row()}}, "facts.price.value", "says nothing"),
        ({"facts": {"validity_years": fact_row("60", unit="years")}}, "facts.validity_years.value", "absurd"),
        ({"facts": {"effort_hours": fact_row("10001", unit="hours")}}, "facts.effort_hours.value", "absurd"),
        ({"facts": {"effort_hours": fact_row("10", unit="weeks")}}, "facts.effort_hours.unit", "does not fit"),
        ({"facts": {"study_hours": fact_row("10", unit="hours")}}, "facts.study_hours.low", "is a range"),
        (
            {"facts": {"study_hours": fact_row(low="9", high="3", unit="hours")}},
            "facts.study_hours.low",
            "above high",
        ),
        ({"facts": {"renewal": fact_row(low="3")}}, "facts.renewal.value", "needs a text"),
        ({"facts": {"renewal": fact_row("ok", model="free")}}, "facts.renewal.model", "belongs to price"),
        (
            {"facts": {"price": fact_row("1", unit="USD", is_source_shared=True)}},
            "facts.price.confidence",
            "source is shared",
        ),
        (
            {"requires": [{"kind": "age", "is_mandatory": True, "note": "18", "months": 3}]},
            "requires.0.months",
            "another kind",
        ),
        ({"edges": [{"kind": "renews", "note": "?", "source_id": "issuer-page"}]}, "edges.0.to", "leads nowhere"),
    ],
)
def test_a_bad_value_is_found_with_its_field_and_a_fix(
    tmp_path: Path, changes: dict[str, object], field: str, words: str
) -> None:
    folder = write_catalog(tmp_path, credentials=[credential_row("beta"), credential_row(**changes)])
    found = [finding for finding in findings_of(folder) if finding.field == field]
    assert len(found) == 1
    assert (found[0].file, found[0].line, found[0].record) == ("catalog/cloud.jsonl", 2, "alpha")
    assert words in f"{found[0].problem} {found[0].fix}"
    assert found[0].fix
    assert str(found[0]).startswith(f"catalog/cloud.jsonl:2 alpha.{field}: ")


def test_all_problems_of_a_row_are_reported_together(tmp_path: Path) -> None:
    folder = write_catalog(tmp_path, credentials=[credential_row(level="guru", as_of="x", colour="red")])
    assert {finding.field for finding in findings_of(folder)} == {"level", "as_of", "colour"}


def test_a_bad_row_is_left_out_and_the_others_stay(tmp_path: Path) -> None:
    folder = write_catalog(tmp_path, credentials=[credential_row(level="guru"), credential_row("beta")])
    assert list(load_catalog(folder).credentials) == ["beta"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"{", "not JSON"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b"[1]", "must be an object"),
        (b'"alpha"', "must be an object"),
        (b'{"id": NaN}', "NaN is not a number"),
        (b'{"id": Infinity}', "Infinity is not a number"),
        (b'{"id": "a", "id": "b"}', "stands twice"),
        (b'{"id": ' + b"[" * 50_000 + b"]" * 50_000 + b"}", "nested too deeply"),
        (b'{"id": ' + b"1" * 5_000 + b"}", "cannot be read"),
        (b'{"id": "' + b"x" * 300_000 + b'"}', "bytes"),
        (b'{"id": 1e999}', "is not an id"),
    ],
)
def test_a_line_that_is_no_strict_json_is_found(tmp_path: Path, line: bytes, words: str) -> None:
    folder = write_catalog(tmp_path, credentials=[json.dumps(credential_row()).encode(), line])
    found = findings_of(folder)
    assert any(words in finding.problem and finding.line == 2 for finding in found)
    assert list(load_catalog(folder).credentials) == ["alpha"]
    assert all(len(str(finding)) < 2_000 for finding in found)


def test_blank_lines_do_no_harm(tmp_path: Path) -> None:
    folder = write_catalog(tmp_path, credentials=[b"", json.dumps(credential_row()).encode() + b"\r", b"  "])
    catalog = load_catalog(folder)
    assert catalog.findings == ()
    assert catalog.places["credential:alpha"].line == 2


def test_the_second_row_of_one_id_is_found(tmp_path: Path) -> None:
    folder = write_catalog(tmp_path, credentials=[credential_row(), credential_row(name="Other")])
    (found,) = findings_of(folder)
    assert "stands already in catalog/cloud.jsonl:1" in found.problem
    assert load_catalog(folder).credentials["alpha"].name == "Certified Alpha"


def test_an_unconfirmed_source_is_never_a_link(tmp_path: Path) -> None:
    folder = write_catalog(tmp_path, sources=[source_row(is_confirmed=False)])
    assert [finding.field for finding in findings_of(folder)] == ["url"]


def test_a_long_id_keeps_its_record(tmp_path: Path) -> None:
    long = "a" * 110
    folder = write_catalog(tmp_path, credentials=[credential_row(long)], notes=[], roles=[])
    assert list(load_catalog(folder).credentials) == [long]


def test_a_missing_folder_names_itself_and_the_fix(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no data folder .*nowhere.*Name another one"):
        load_catalog(tmp_path / "nowhere")


def test_a_file_that_cannot_be_read_is_an_error_and_no_traceback_of_the_system(tmp_path: Path) -> None:
    write_catalog(tmp_path)
    (tmp_path / "catalog" / "odd.jsonl").mkdir()
    with pytest.raises(DataError, match=r"odd\.jsonl cannot be read"):
        load_catalog(tmp_path)


def test_the_fingerprint_follows_contents_and_names_only(tmp_path: Path) -> None:
    first = load_catalog(write_catalog(tmp_path / "one")).fingerprint
    assert load_catalog(write_catalog(tmp_path / "two")).fingerprint == first
    write_lines(tmp_path / "two" / "recognition" / "cloud.jsonl", [note_row(region="UK")])
    assert load_catalog(tmp_path / "two").fingerprint != first
    (tmp_path / "one" / "recognition" / "cloud.jsonl").rename(tmp_path / "one" / "recognition" / "clouds.jsonl")
    assert load_catalog(tmp_path / "one").fingerprint != first


def test_a_bad_object_raises_with_every_problem() -> None:
    with pytest.raises(RecordError, match=r"as_of: 'x' is not a date; level: 'guru' is not allowed"):
        credential_from_json({**credential_row(), "level": "guru", "as_of": "x"})
