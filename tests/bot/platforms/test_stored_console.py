from __future__ import annotations

import asyncio
import io
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from bot.messages import Button, File, Part, Reply
from bot.platforms.console_lines import EditedLines, StreamedLines
from bot.platforms.line_input import Line
from bot.platforms.stored_console import StoredConsole, wrapped
from bot.storage.inbox import Incoming
from tests.bot.server.test_webhook import ROOT, copied_index


class Terminal:
    """Somebody types these lines and reads what is written."""

    is_live = True

    def __init__(self, *typed: str) -> None:
        self.typed, self.shown = list(typed), ""

    async def read(self) -> str | None:
        return self.typed.pop(0) if self.typed else None

    def write(self, text: str) -> None:
        self.shown += text

    def close(self) -> None:
        self.shown += "closed"


def reply(text: str, **more: object) -> Reply:
    return Reply(target="console", parts=(Part(text=text),), idempotency_key="k", **more)  # type: ignore[arg-type]  # the names are those of the dataclass


def received(console: StoredConsole) -> list[str]:
    kept: list[Incoming] = []

    async def keep(messages: object) -> int:
        kept.extend(messages)  # type: ignore[arg-type]  # a sequence of them
        return 1

    asyncio.run(console.receive(keep))  # type: ignore[arg-type]  # a fake of the protocol
    found = [console.read(each.payload) for each in kept]
    return [each.press or each.text for each in found if each is not None]


def test_one_who_sits_there_is_welcomed_and_can_quit():
    terminal = Terminal("hello", "  ", "/quit", "never read")
    console = StoredConsole(lines=terminal, welcome="Welcome.", goodbye="Goodbye.")
    asyncio.run(console.prepare())
    assert received(console) == ["hello"]
    asyncio.run(console.close())
    assert terminal.shown == "Welcome.\n\nGoodbye.\n\nclosed"


def test_a_pipe_gets_replies_and_nothing_else():
    out = io.StringIO()
    console = StoredConsole(lines=StreamedLines([Line(content=b"caf\xc3\xa9 \xff")], out), welcome="Welcome.")
    asyncio.run(console.prepare())
    assert received(console) == ["café \ufffd"]
    long = "word " * 100 + "end"
    asyncio.run(console.send(reply(long), False))
    asyncio.run(console.close())
    assert out.getvalue() == f"{long}\n\n"


def test_what_was_offered_is_picked_by_its_number():
    terminal = Terminal("2", "2.", "3", "0", "hello")
    console = StoredConsole(lines=terminal)
    buttons = (Button(label="Compare", token="a"), Button(label="Useful", token="b"))
    asyncio.run(console.send(reply("An answer.", buttons=buttons), False))
    assert " 1. Compare\n 2. Useful" in terminal.shown
    assert received(console) == ["b", "b", "3", "0", "hello"]


def test_a_picture_is_told_in_words_and_a_text_is_shown():
    terminal = Terminal()
    picture = File(name="plan.png", content=b"\x89PNG\r\n\xff\x00", alt="a plan of 20 weeks")
    export = File(name="kept.json", content=b'{"a": 1}\x1b[2J', alt="what is kept")
    asyncio.run(StoredConsole(lines=terminal).send(reply("Here.", files=(picture, export)), False))
    assert "[a plan of 20 weeks]" in terminal.shown
    assert '[kept.json]\n{"a": 1}' in terminal.shown
    assert "PNG" not in terminal.shown
    assert "\x1b" not in terminal.shown


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("one two three four", "one two\nthree four"),
        ("- one two three", "- one two\n  three"),
        ("[1][2] one two", "[1][2] one\n       two"),
        ("see https://example.org/long-path", "see\nhttps://example.org/long-path"),
        ("  {", "  {"),
        ("", ""),
    ],
)
def test_lines_are_broken_between_words_under_the_text_of_their_list(line: str, shown: str):
    assert wrapped(line, 11) == shown


def typed_keys(keys: str) -> tuple[list[str | None], list[str]]:
    """What is read from these keys until the end, and how often Ctrl-C was heard."""
    read: list[str | None] = []
    heard: list[str] = []

    async def type_them() -> None:
        lines = EditedLines("You", ["/help"], interrupt=lambda: heard.append("interrupt"))
        while not read or read[-1] is not None:
            read.append(await asyncio.wait_for(lines.read(), 1))

    with create_pipe_input() as keyboard, create_app_session(input=keyboard, output=DummyOutput()):
        keyboard.send_text(keys)
        if "\x03" in keys:
            with pytest.raises(TimeoutError):  # it waits to be stopped
                asyncio.run(type_them())
        else:
            asyncio.run(type_them())
    return read, heard


def test_lines_are_edited_until_ctrl_d_and_ctrl_c_interrupts():
    assert typed_keys("hel\x7fllo\r\x04") == (["hello", None], [])
    assert typed_keys("hello\rhalf\x03") == (["hello"], ["interrupt"])


def test_what_was_typed_before_a_kill_is_answered_after_it(tmp_path: Path):
    data = copied_index(tmp_path / "data")
    environ = {**os.environ, "ADVISOR_DATA_DIR": str(data), "ADVISOR_KEY_FILE": str(tmp_path / "key")}
    environ["ADVISOR_DATABASE_URL"] = ""
    command = [sys.executable, "-m", "bot", "run", "console"]
    asked = [f"what does {name} cost?" for name in ("PMP", "CCNA", "CISSP", "Security+")]
    first_out = tmp_path / "first"
    with first_out.open("wb") as out:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out, env=environ, cwd=ROOT)
        assert process.stdin is not None
        process.stdin.write("".join(f"{each}\n" for each in asked).encode())
        process.stdin.flush()
        deadline = time.monotonic() + 60
        while kept(data / "state.db") < len(asked) and time.monotonic() < deadline:
            time.sleep(0.01)
        process.kill()
        process.wait()
        process.stdin.close()
    assert kept(data / "state.db") == len(asked)
    again = subprocess.run(
        command, input="/quit\n", capture_output=True, text=True, env=environ, cwd=ROOT, check=True, timeout=100
    )
    shown = first_out.read_text() + again.stdout
    places = [shown.find(f"exam fee for {name} is") for name in ("PMP", "CCNA", "CISSP", "CompTIA Security+")]
    assert -1 not in places, shown
    assert places == sorted(places), shown


def kept(path: Path) -> int:
    """How many messages are kept."""
    if not path.exists():
        return 0
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM inbox").fetchone()[0])
    except sqlite3.OperationalError:  # no tables yet
        return 0
    finally:
        connection.close()
