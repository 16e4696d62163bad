from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot import bootstrap
from bot.__main__ import main
from bot.errors import StateError
from tests.fakes.advising import FakeAdvisor
from tests.fakes.knowing import FakeKnowledge

Typing = Callable[[bytes], None]


def test_ask_prints_the_answer_as_text(advisor: FakeAdvisor, capsys: pytest.CaptureFixture[str]):
    assert main(["ask", "is it worth it?"]) == 0
    printed = capsys.readouterr().out
    assert "You said: is it worth it? [1]." in printed
    assert "Data Cert: only if" in printed
    assert "\x1b" not in printed


def test_ask_json_prints_one_object_and_nothing_else(advisor: FakeAdvisor, capsys: pytest.CaptureFixture[str]):
    assert main(["ask", "größer?", "--json"]) == 0
    printed = capsys.readouterr().out
    assert printed.count("\n") == 1
    assert json.loads(printed)["text"] == "You said: größer? [1]."
    assert printed.isascii()


def test_ask_takes_a_profile(advisor: FakeAdvisor, tmp_path: Path):
    path = tmp_path / "profile.json"
    path.write_text('{"region": "Kenya", "held": ["data-cert"]}')
    assert main(["ask", "hello", "--profile", str(path)]) == 0
    assert advisor.seen[0][1].profile.region == "Kenya"


def test_a_profile_that_cannot_be_used_is_one_sentence(
    advisor: FakeAdvisor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "profile.json"
    path.write_text('{"held": ["nothing-like-it"]}')
    assert main(["ask", "hello", "--profile", str(path)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "nothing-like-it" in told.err
    assert advisor.seen == []


@pytest.mark.parametrize("day", ["tomorrow", "2026-13-01", "20261123", "2026-W01-1", "0001-01-01", ""])
def test_a_day_that_is_none_is_a_fault_of_usage(day: str, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as stopped:
        main(["ask", "hello", "--today", day])
    assert stopped.value.code == 2
    assert "2026-11-23" in capsys.readouterr().err or day == "0001-01-01"


def test_today_reaches_the_advisor(advisor: FakeAdvisor, monkeypatch: pytest.MonkeyPatch):
    days: list[date] = []
    answer = advisor.answer

    async def watched(text: str, context: object, *, today: date) -> object:
        days.append(today)
        return await answer(text, context, today=today)

    monkeypatch.setattr(advisor, "answer", watched)
    main(["ask", "hello", "--today", "2025-02-03"])
    assert days == [date(2025, 2, 3)]


def test_chat_answers_piped_lines(advisor: FakeAdvisor, type_in: Typing, capsys: pytest.CaptureFixture[str]):
    type_in(b"one\ntwo\n")
    assert main(["chat"]) == 0
    assert advisor.finished == ["one", "two"]
    assert "You said: two" in capsys.readouterr().out


def test_chat_jsonl_prints_answers_alone(advisor: FakeAdvisor, type_in: Typing, capsys: pytest.CaptureFixture[str]):
    type_in(b'{"text": "one"}\nnonsense\n{"text": "two"}\n')
    assert main(["chat", "--jsonl"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert ["error" in line for line in lines] == [False, True, False]


def test_state_outlives_the_process(advisor: FakeAdvisor, type_in: Typing, tmp_path: Path):
    state = tmp_path / "state.json"
    for _ in range(2):
        type_in(b'{"text": "hello", "conversation": "c", "learner": "u"}\n')
        assert main(["chat", "--jsonl", "--state", str(state)]) == 0
    assert [len(context.turns) for _, context in advisor.seen] == [0, 1]


def test_a_corrupt_state_is_one_sentence_and_stays_as_it_is(
    advisor: FakeAdvisor, type_in: Typing, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    state = tmp_path / "state.json"
    state.write_text("{")
    type_in(b'{"text": "hello"}\n')
    assert main(["chat", "--jsonl", "--state", str(state)]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "state.json" in told.err
    assert "Traceback" not in told.err
    assert state.read_text() == "{"


def test_what_cannot_be_kept_is_answered_told_once_and_shown_in_the_exit_code(
    advisor: FakeAdvisor,
    type_in: Typing,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
):
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    type_in(b'{"text": "one"}\n{"text": "two"}\n')
    assert main(["chat", "--jsonl", "--state", str(tmp_path / "state.json")]) == 1
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 2
    assert told.err.count("No space left on device") == 1


def test_index_says_what_is_ready(advisor: FakeAdvisor, capsys: pytest.CaptureFixture[str]):
    assert main(["index"]) == 0
    assert "Index abc is ready: 1 credentials" in capsys.readouterr().out


def test_index_fails_where_search_is_degraded(
    advisor: FakeAdvisor, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(bootstrap, "open_index", lambda settings, progress=None: FakeKnowledge("The disk is full."))
    assert main(["index"]) == 1
    assert "The disk is full." in capsys.readouterr().err


def test_what_does_not_work_is_told_beside_the_answer(
    advisor: FakeAdvisor, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(bootstrap, "open_index", lambda settings, progress=None: FakeKnowledge("No index."))
    assert main(["ask", "hello", "--json"]) == 0
    told = capsys.readouterr()
    assert "No index." in told.err
    json.loads(told.out)


def test_version_is_printed(capsys: pytest.CaptureFixture[str]):
    assert main(["version"]) == 0
    assert capsys.readouterr().out.startswith("credential-advisor ")


def test_no_command_is_a_fault_of_usage(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as stopped:
        main([])
    assert stopped.value.code == 2


@pytest.mark.parametrize(
    ("fault", "code"),
    [(KeyboardInterrupt(), 130), (BrokenPipeError(), 141), (StateError("x.json is \x1b[2J broken"), 1)],
)
def test_foreseen_faults_have_their_exit_codes(
    fault: BaseException, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    def fail(args: object) -> int:
        raise fault

    monkeypatch.setattr("bot.cli.version.run", fail)
    monkeypatch.setattr("bot.__main__._close_quietly", lambda stream: None)
    assert main(["version"]) == code
    told = capsys.readouterr()
    assert "Traceback" not in told.err
    assert "\x1b" not in told.err
    assert told.out == ""


def test_a_wrong_setting_names_variable_and_example(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("ADVISOR_DENSE", "pinecone")
    assert main(["ask", "hello"]) == 1
    assert "ADVISOR_DENSE=exact" in capsys.readouterr().err


def test_the_parser_loads_nothing_heavy():
    heavy = "numpy onnxruntime tantivy chromadb rich prompt_toolkit langchain_core pydantic fluent matplotlib"
    code = (
        "import sys; from bot.cli.parser import build_parser; build_parser(); "
        f"sys.exit(' '.join(name for name in '{heavy}'.split() if name in sys.modules) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
