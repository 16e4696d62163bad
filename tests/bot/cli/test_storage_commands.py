from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.storage.roles import held_role
from bot.storage.store import Store, open_store
from tests.bot.storage.letters import address, answer, claimed, incoming
from tests.bot.storage.test_exchanges import keep


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ADVISOR_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("ADVISOR_KEY_FILE", str(tmp_path / "config" / "key"))
    monkeypatch.delenv("ADVISOR_DATABASE_URL", raising=False)
    return tmp_path


def opened(folder: Path) -> Store:
    return open_store(folder / "data" / "state.db", key_file=folder / "config" / "key", data_dir=folder / "data")


def turns(folder: Path) -> tuple[str, ...]:
    store = opened(folder)
    found = store.exchanges.remembered(address(), is_private=True).turns
    store.close()
    return found


def remember(folder: Path, turn: str, **more: object) -> None:
    store = opened(folder)
    keep(store, turn, **more)
    store.close()


def test_a_backup_is_written_and_restored(folder: Path, capsys: pytest.CaptureFixture[str]):
    remember(folder, "one")
    assert main(["backup", str(folder / "b.db")]) == 0
    assert "key file" in capsys.readouterr().out
    remember(folder, "two")
    assert main(["restore", str(folder / "b.db")]) == 0
    assert turns(folder) == ("one",)


def test_a_damaged_database_is_put_aside_by_restore(folder: Path, capsys: pytest.CaptureFixture[str]):
    remember(folder, "one")
    assert main(["backup", str(folder / "b.db")]) == 0
    for beside in (folder / "data").glob("state.db-*"):
        beside.unlink()
    (folder / "data" / "state.db").write_bytes(b"nonsense" * 1000)
    assert main(["deadletters"]) == 1
    assert "advisor restore" in capsys.readouterr().err
    assert main(["restore", str(folder / "b.db")]) == 0
    assert "state.db.damaged" in capsys.readouterr().out
    assert turns(folder) == ("one",)


def test_dead_letters_are_listed_and_replayed(folder: Path, capsys: pytest.CaptureFixture[str]):
    store = opened(folder)
    store.inbox.receive([incoming("secret words", message="1"), incoming("more", message="2")])
    store.inbox.bury(claimed(store), "RuntimeError")
    answer(store, claimed(store), "reply")
    sending = store.outbox.claim(["fake"])
    assert sending is not None
    store.outbox.bury(sending, "403: blocked")
    store.close()
    assert main(["deadletters"]) == 0
    listed = capsys.readouterr().out
    assert "in-1\tfake\t1 tries" in listed
    assert "out-1\tfake\t1 tries" in listed
    assert "2 dead letters." in listed
    assert "secret" not in listed
    assert main(["deadletters", "--replay", "in-1", "in-99"]) == 1
    assert "in-99" in capsys.readouterr().out
    assert main(["deadletters", "--replay", "all"]) == 0
    assert main(["deadletters"]) == 0
    assert "0 dead letters." in capsys.readouterr().out


def test_feedback_is_listed_and_exported_without_names(folder: Path, capsys: pytest.CaptureFixture[str]):
    remember(folder, "one", feedback='{"vote": "bad", "reason": "old"}', unanswered='{"text": "what is Zorblax"}')
    assert main(["feedback"]) == 0
    said = capsys.readouterr().out
    assert '"reason": "old"' in said
    assert "ann" not in said
    assert main(["feedback", "--unanswered", "--export", str(folder / "out.jsonl")]) == 0
    (line,) = (folder / "out.jsonl").read_text().splitlines()
    assert json.loads(line)["text"] == "what is Zorblax"


def test_the_master_key_is_changed(folder: Path, capsys: pytest.CaptureFixture[str]):
    remember(folder, "one")
    key = (folder / "config" / "key").read_text()
    assert main(["rekey"]) == 0
    assert "1 learners" in capsys.readouterr().out
    assert key.strip() not in (folder / "config" / "key").read_text()
    assert turns(folder) == ("one",)


def test_the_master_key_is_not_changed_under_a_running_bot(folder: Path, capsys: pytest.CaptureFixture[str]):
    remember(folder, "one")
    key = (folder / "config" / "key").read_text()
    with held_role(folder / "data", "console"):
        assert main(["rekey"]) == 1
    assert "the bot runs (console)" in capsys.readouterr().err
    assert (folder / "config" / "key").read_text() == key
    assert main(["rekey"]) == 0


@pytest.mark.parametrize("command", [["backup", "x.db"], ["deadletters"], ["feedback"], ["rekey"]])
def test_where_nothing_is_remembered_yet_that_is_said_and_nothing_is_made(
    folder: Path, capsys: pytest.CaptureFixture[str], command: list[str]
):
    assert main(command) == 1
    assert "nothing was remembered" in capsys.readouterr().err
    assert not (folder / "config").exists()


def test_the_doctor_names_each_fault_with_its_fix(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bot.doctor.DIAGNOSES", tuple(each for each in _diagnoses() if each[0] != "index"))
    assert main(["doctor"]) == 0
    assert "nothing is remembered yet" in capsys.readouterr().out
    remember(folder, "one")
    assert main(["doctor"]) == 0
    assert "its key fits" in capsys.readouterr().out
    (folder / "config" / "key").chmod(0o644)
    assert main(["doctor"]) == 1
    said = capsys.readouterr().out
    assert "chmod 600" in said
    assert "Fix:" in said


def _diagnoses() -> tuple[tuple[str, object], ...]:
    from bot.doctor import DIAGNOSES

    return DIAGNOSES


def test_commands_that_keep_nothing_load_neither_database_nor_cryptography():
    code = (
        "import sys, bot.__main__, bot.cli.parser, bot.bootstrap, bot.conversation.sessions, bot.advisor.advisor\n"
        "import bot.cli.ask, bot.cli.chat, bot.platforms.console, bot.platforms.json_lines, bot.cli.screens\n"
        "bot.cli.parser.build_parser()\n"
        "loaded = {'sqlalchemy', 'cryptography', 'alembic', 'psycopg', 'filelock', 'starlette'} & set(sys.modules)\n"
        "print(sorted(loaded))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_start_after_the_first_one_loads_nothing_of_postgresql_nor_of_migrations(tmp_path: Path):
    code = (
        "import sys, pathlib\nfrom bot.storage.store import open_store\n"
        "from bot.storage.inbox import Incoming\nfrom bot.storage.learners import Address\n"
        "folder = pathlib.Path(sys.argv[1])\n"
        "store = open_store(folder / 'state.db', key_file=folder / 'key', data_dir=folder)\n"
        "here = Address(platform='p', chat='c', learner='l')\n"
        "store.inbox.receive([Incoming(address=here, message='1', payload='{}')])\n"
        "others = ('postgresql', 'psycopg', 'alembic')\n"
        "print(sorted(name for name in sys.modules if any(each in name for each in others)))"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    first, second = (subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(2))
    assert "alembic" in first
    assert second.strip() == "[]"
