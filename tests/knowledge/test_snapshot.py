from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from knowledge.errors import SnapshotDamaged, SnapshotError, SnapshotMissing, SnapshotOutdated
from knowledge.indexing import build_index
from knowledge.snapshot import Manifest, Snapshot, fit_of, open_current, snapshots_dir
from tests.knowledge.made_up import SMALL, WordEmbedder, catalog

CATALOG = catalog(*SMALL)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    build_index(folder, CATALOG, WordEmbedder())
    return folder


@pytest.fixture
def index_dir(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "index"))


def snapshot_dir(index_dir: Path) -> Path:
    return snapshots_dir(index_dir) / (index_dir / "current").read_text().strip()


def files_of(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file() and file.suffix != ".lock")


def test_a_snapshot_holds_every_record_as_it_was(built: Path) -> None:
    records = open_current(built).records
    assert dict(records.credentials) == dict(sorted(CATALOG.credentials.items()))
    assert dict(records.notes) == CATALOG.notes
    assert dict(records.roles) == CATALOG.roles
    assert dict(records.sources) == CATALOG.sources


def test_a_snapshot_that_fits_opens(built: Path) -> None:
    assert open_current(built, fit_of(CATALOG.fingerprint, WordEmbedder())).manifest.counts["credential"] == 5


@pytest.mark.parametrize(
    ("fingerprint", "embedder", "said"),
    [("0" * 64, "words", "another state of the catalog"), (CATALOG.fingerprint, "other", "embedding model words, not")],
)
def test_a_snapshot_of_something_else_is_outdated(built: Path, fingerprint: str, embedder: str, said: str) -> None:
    with pytest.raises(SnapshotOutdated, match=f"{said}.*Run: advisor index"):
        open_current(built, fit_of(fingerprint, WordEmbedder(embedder)))


def test_no_index_is_missing(tmp_path: Path) -> None:
    with pytest.raises(SnapshotMissing, match="Run: advisor index"):
        open_current(tmp_path / "nowhere")


@pytest.mark.parametrize("content", [b"", b"\xff\x00", b"../../etc", b"deadbeef", b"x" * 1_000_000])
def test_a_current_file_that_names_nothing_is_damaged(index_dir: Path, content: bytes) -> None:
    (index_dir / "current").write_bytes(content)
    with pytest.raises(SnapshotDamaged, match="Run: advisor index"):
        open_current(index_dir)


def test_a_current_file_that_names_a_lost_snapshot_is_missing(index_dir: Path) -> None:
    (index_dir / "current").write_text("0123456789abcdef\n")
    with pytest.raises(SnapshotMissing):
        open_current(index_dir)


def test_every_damage_to_every_file_is_found(index_dir: Path) -> None:
    folder = snapshot_dir(index_dir)
    for file in files_of(folder):
        whole = file.read_bytes()
        flipped = bytearray(whole)
        flipped[len(whole) // 2] ^= 0x10
        for damage in (whole[:-1], whole[: len(whole) // 2], b"", whole + b"x", bytes(flipped), None):
            if damage is None:
                file.unlink()
            else:
                file.write_bytes(damage)
            with pytest.raises(SnapshotError, match="advisor index"):
                open_current(index_dir, fit_of(CATALOG.fingerprint, WordEmbedder()))
            file.write_bytes(whole)
    open_current(index_dir, fit_of(CATALOG.fingerprint, WordEmbedder()))


def test_a_manifest_of_another_format_is_outdated(index_dir: Path) -> None:
    file = snapshot_dir(index_dir) / "manifest.json"
    file.write_text(json.dumps({"format": 99}))
    with pytest.raises(SnapshotOutdated, match="has format 99"):
        open_current(index_dir)


@pytest.mark.parametrize(
    "content",
    ["[]", "null", "{}", '{"format": 1}', "[" * 100_000, '{"format": 1, "fit": {}, "counts": {}, "files": {}}'],
)
def test_a_manifest_that_says_nothing_is_damaged(index_dir: Path, content: str) -> None:
    (snapshot_dir(index_dir) / "manifest.json").write_text(content)
    with pytest.raises(SnapshotDamaged):
        open_current(index_dir)


def test_a_manifest_without_its_files_is_damaged(index_dir: Path) -> None:
    file = snapshot_dir(index_dir) / "manifest.json"
    manifest = replace(Manifest.read(file.parent), files={})
    file.write_text(manifest.to_json())
    with pytest.raises(SnapshotDamaged, match="lacks"):
        open_current(index_dir)


def test_a_large_snapshot_is_hashed_on_demand_only(index_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("knowledge.snapshot._HASH_UP_TO_BYTES", 10)
    file = snapshot_dir(index_dir) / "vectors.npy"
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    snapshot = open_current(index_dir)
    with pytest.raises(SnapshotDamaged, match="was changed"):
        snapshot.check(thorough=True)


def test_a_word_index_that_cannot_be_opened_is_made_again_in_memory(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = open_current(built).lexical.search("comptia data certificate", "credential", 10)

    def refuse(folder: Path) -> None:
        raise SnapshotDamaged("a read-only folder")

    monkeypatch.setattr("knowledge.lexical.LexicalIndex.open", refuse)
    assert open_current(built).lexical.search("comptia data certificate", "credential", 10) == expected


@pytest.mark.skipif(os.name != "posix", reason="file rights as on POSIX")
def test_opening_writes_nothing(index_dir: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in index_dir.rglob("*") if file.suffix != ".lock"}
    snapshot = Snapshot.open(snapshot_dir(index_dir))
    assert snapshot.records.rows
    assert snapshot.lexical.count == len(snapshot.vectors)
    assert {file: file.stat().st_mtime_ns for file in index_dir.rglob("*") if file in before} == before
