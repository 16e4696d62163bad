from __future__ import annotations

from pathlib import Path

from benchmarks.messages import CHATS, Load, marked_rows, measure, refusal


def test_a_short_run_answers_every_message_once_and_measures_each_that_was_paced(tmp_path: Path):
    found = measure(tmp_path / "sqlite", None, 1, Load(messages=CHATS, seconds=1))
    assert found.lost == 0
    assert len(found.waits_s) == 20
    assert list(found.waits_s) == sorted(found.waits_s)
    assert found.per_second > 0
    assert "0 lost" in str(found)


def test_several_workers_on_sqlite_are_refused_by_the_program_itself(tmp_path: Path):
    assert "needs PostgreSQL" in refusal(tmp_path)


def test_marks_are_looked_for_in_replies_and_files(tmp_path: Path):
    found = dict(marked_rows(tmp_path, 60))
    assert found["one learner's words in another's reply"].startswith("0 of ")
    assert found["bytes left after `/forget` of 25 learners"].startswith("0 files")
