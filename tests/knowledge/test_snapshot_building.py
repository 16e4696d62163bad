from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from knowledge.errors import IndexBusy, ModelError, SnapshotError
from knowledge.indexing import build_index, writing
from knowledge.snapshot import fit_of, open_current, snapshots_dir
from tests.knowledge.made_up import SMALL, MadeUpCatalog, WordEmbedder, catalog

OLD = catalog(*SMALL, fingerprint="0" * 64)
NEW = catalog(*SMALL, fingerprint="1" * 64)
ROOT = Path(__file__).parents[2]


def fits(index_dir: Path, made: MadeUpCatalog) -> bool:
    try:
        open_current(index_dir, fit_of(made.fingerprint, WordEmbedder()))
    except SnapshotError:
        return False
    return True


@contextmanager
def in_another_process(program: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    preamble = "import sys, os, time, signal\nfrom pathlib import Path\nfolder = Path(sys.argv[1])\n"
    command = [sys.executable, "-c", preamble + textwrap.dedent(program), *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_a_new_index_replaces_the_old_one_which_stays_for_its_readers(tmp_path: Path) -> None:
    old = build_index(tmp_path, OLD, WordEmbedder())
    new = build_index(tmp_path, NEW, WordEmbedder())
    assert fits(tmp_path, NEW)
    assert old.folder.is_dir()
    assert old.records.credentials["terraform"].name == "Terraform Associate"
    assert sorted(path.name for path in snapshots_dir(tmp_path).iterdir()) == sorted({old.name, new.name})


def test_snapshots_long_out_of_use_are_removed(tmp_path: Path) -> None:
    old = build_index(tmp_path, OLD, WordEmbedder())
    build_index(tmp_path, NEW, WordEmbedder())
    os.utime(old.folder, (1, 1))
    build_index(tmp_path, NEW, WordEmbedder())
    assert not old.folder.exists()
    assert fits(tmp_path, NEW)


def test_building_the_same_again_leaves_an_index_in_use_alone(tmp_path: Path) -> None:
    first = build_index(tmp_path, OLD, WordEmbedder())
    second = build_index(tmp_path, OLD, WordEmbedder())
    assert first.name != second.name
    first.check(thorough=True)


def test_progress_runs_from_nothing_to_all(tmp_path: Path) -> None:
    calls: list[tuple[int, int, str]] = []
    build_index(tmp_path, OLD, WordEmbedder(), lambda *call: calls.append(call))
    assert calls[0][:2] == (0, 7)
    assert (7, 7) in [call[:2] for call in calls]
    assert all(0 <= done <= total and label for done, total, label in calls)


def test_an_empty_catalog_can_be_indexed(tmp_path: Path) -> None:
    snapshot = build_index(tmp_path, catalog(), WordEmbedder())
    assert snapshot.lexical.search("data", "credential", 10) == []
    assert len(snapshot.records.credentials) == 0


@pytest.mark.parametrize("records", [(), SMALL[:3]])
def test_an_empty_or_shrunken_catalog_never_replaces_a_good_one(tmp_path: Path, records: tuple[object, ...]) -> None:
    build_index(tmp_path, OLD, WordEmbedder())
    shrunken = catalog(*records, fingerprint="2" * 64)  # type: ignore[arg-type]
    with pytest.raises(SnapshotError, match="shrank from 5 to"):
        build_index(tmp_path, shrunken, WordEmbedder())
    assert fits(tmp_path, OLD)


def test_a_second_writer_is_told_so_in_a_sentence(tmp_path: Path) -> None:
    program = """
        from knowledge.indexing import writing
        with writing(folder):
            print("locked", flush=True)
            time.sleep(60)
    """
    with in_another_process(program, str(tmp_path)) as other:
        assert other.stdout and other.stdout.readline() == "locked\n"
        with pytest.raises(IndexBusy, match="Another process is building the index"):
            build_index(tmp_path, OLD, WordEmbedder())
    build_index(tmp_path, OLD, WordEmbedder())  # the lock of the killed process does not block


def test_the_lock_is_free_again_after_a_build_that_failed(tmp_path: Path) -> None:
    class Broken(WordEmbedder):
        def check(self, *, thorough: bool = False) -> None:
            raise ModelError("no model")

    with pytest.raises(ModelError):
        build_index(tmp_path, OLD, Broken())
    with writing(tmp_path):
        pass


# The calls of a build at which the process is killed, in their order.
KILLED_AT = ("write_records", "LexicalIndex.build", "_write_vectors", "_flush", "_put_in_place", "_swap", "_remove_old")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9")
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("call", KILLED_AT)
def test_a_build_killed_anywhere_leaves_the_old_or_the_new_index(tmp_path: Path, call: str, when: str) -> None:
    build_index(tmp_path, OLD, WordEmbedder())
    program = """
        from knowledge import indexing
        from tests.knowledge.test_snapshot_building import NEW, WordEmbedder
        *owner, name = sys.argv[2].split(".")
        place = getattr(indexing, owner[0]) if owner else indexing
        real = getattr(place, name)
        def wrapper(*arguments, **named):
            if sys.argv[3] == "after":
                real(*arguments, **named)
            os.kill(os.getpid(), signal.SIGKILL)
        setattr(place, name, wrapper)
        indexing.build_index(folder, NEW, WordEmbedder())
    """
    with in_another_process(program, str(tmp_path), call, when) as process:
        assert process.wait(30) == -signal.SIGKILL
    is_in_place = call == "_remove_old" or (call, when) in {("_swap", "after"), ("_put_in_place", "after")}
    assert (fits(tmp_path, OLD), fits(tmp_path, NEW)) == (not is_in_place, is_in_place)
    build_index(tmp_path, NEW, WordEmbedder())
    assert fits(tmp_path, NEW)
    assert not list(tmp_path.rglob("*.tmp"))


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
@pytest.mark.parametrize("call", ["numpy.save", "os.fsync", "pathlib.Path.rename", "pathlib.Path.replace"])
def test_a_full_or_failing_disk_keeps_the_old_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    build_index(tmp_path, OLD, WordEmbedder())

    def fail(*arguments: object, **named: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(call, fail)
        with pytest.raises(SnapshotError, match="ADVISOR_DATA_DIR"):
            build_index(tmp_path, NEW, WordEmbedder())
    assert fits(tmp_path, OLD)
    assert not list(tmp_path.rglob("*.tmp"))


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SnapshotError, match=r"cannot be written to .*index"):
        build_index(tmp_path / "file" / "index", OLD, WordEmbedder())


def test_an_index_that_does_not_read_back_is_not_put_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import numpy as np

    real = np.save

    def half(stream: object, vectors: np.ndarray, **named: object) -> None:
        real(stream, vectors[:-1], allow_pickle=False)  # type: ignore[call-overload]

    build_index(tmp_path, OLD, WordEmbedder())
    with monkeypatch.context() as patch:
        patch.setattr("numpy.save", half)
        with pytest.raises(SnapshotError, match="advisor index"):
            build_index(tmp_path, NEW, WordEmbedder())
    assert fits(tmp_path, OLD)
