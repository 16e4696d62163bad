from __future__ import annotations

import asyncio
import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli.json_logging import JsonFormatter
from bot.errors import AdvisorError, StorageLockedError, StorageOfflineError
from bot.messages import Reply
from bot.platforms.base import Keep
from bot.platforms.console_lines import StreamedLines
from bot.platforms.host import Host
from bot.platforms.line_input import Line
from bot.platforms.stored_console import StoredConsole
from bot.rendering.plain import packed
from bot.storage.roles import held_role
from tests.bot.storage.conftest import Clock
from tests.fakes.serving import Serving, is_greeting, read_update, serving, text_of, update


class FakePlatform:
    """Hands over what it is given and waits; ``fails`` is raised instead."""

    name = role = "fake"
    sends_at_once = 4

    def __init__(self, *texts: str, fails: Exception | None = None, ends: bool = False) -> None:
        self.texts, self.fails, self.ends = texts, fails, ends
        self.sent: list[str] = []
        self.read = read_update

    async def receive(self, keep: Keep) -> None:
        await keep([update(text, number=number) for number, text in enumerate(self.texts)])
        if self.fails is not None:
            raise self.fails
        while not self.ends:
            await asyncio.sleep(60)

    async def send(self, reply: Reply, was_interrupted: bool) -> None:
        if not is_greeting(reply):
            self.sent.append(text_of(reply).split("You said: ")[1].split(" ")[0])


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[Serving]:
    found = serving(tmp_path)
    yield found
    found.close()


def host_of(chats: Serving, platform: object, folder: Path) -> Host:
    return Host(
        store=chats.store,
        service=chats.service,
        platforms=[platform],  # type: ignore[list-item]  # fakes of the protocol
        data_dir=folder / "data",
        retention_days=90,
        fault_text=lambda language: "fault",
        thread=chats.thread,
    )


def test_what_came_before_the_signal_is_answered_before_the_end(chats: Serving, tmp_path: Path):
    async def work() -> None:
        stop = asyncio.Event()
        running = asyncio.create_task(host.run(stop))
        await asyncio.sleep(0.15)
        assert await host.problems() == ()
        stop.set()
        await running

    chats.advisor.pause = lambda text: 0.3
    platform = FakePlatform("one")
    host = host_of(chats, platform, tmp_path)
    asyncio.run(work())
    assert platform.sent == ["one"]
    assert host.figures.received == 1
    assert host.figures.sent == 2


def test_input_that_ends_is_answered_whole_and_in_order(chats: Serving, tmp_path: Path):
    platform = FakePlatform(*map(str, range(20)), ends=True)
    asyncio.run(host_of(chats, platform, tmp_path).run(asyncio.Event()))
    assert platform.sent == [str(number) for number in range(20)]


def test_a_platform_that_cannot_go_on_ends_the_process_with_its_sentence(chats: Serving, tmp_path: Path):
    platform = FakePlatform("one", fails=AdvisorError("the token is not accepted"))
    with pytest.raises(AdvisorError, match="token is not accepted"):
        asyncio.run(host_of(chats, platform, tmp_path).run(asyncio.Event()))


def test_a_second_process_of_the_same_role_is_refused_with_a_sentence(chats: Serving, tmp_path: Path):
    platform = FakePlatform("one", ends=True)
    with held_role(tmp_path / "data", "fake"), pytest.raises(StorageLockedError, match="another process"):
        asyncio.run(host_of(chats, platform, tmp_path).run(asyncio.Event()))
    with held_role(tmp_path / "data", "other"):
        asyncio.run(host_of(chats, platform, tmp_path).run(asyncio.Event()))


def test_a_role_is_free_again_when_its_process_is_gone(tmp_path: Path):
    code = (
        "import os, sys, pathlib\nfrom bot.storage.roles import held_role\n"
        "with held_role(pathlib.Path(sys.argv[1]), 'fake'):\n    os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert done.returncode == -9
    with held_role(tmp_path, "fake"):
        pass


def test_a_real_second_process_is_told_in_a_sentence(tmp_path: Path):
    code = (
        "import sys, pathlib\nfrom bot.storage.roles import held_role\n"
        "with held_role(pathlib.Path(sys.argv[1]), 'fake'):\n    pass"
    )
    with held_role(tmp_path, "fake"):
        done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "another process of this machine runs fake" in done.stderr


def test_it_is_not_ready_before_it_began_nor_without_its_database(
    chats: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    host = host_of(chats, FakePlatform(), tmp_path)
    assert asyncio.run(host.problems()) == ("it has not begun yet",)
    monkeypatch.setattr(
        chats.store.inbox, "counts", lambda: (_ for _ in ()).throw(StorageOfflineError("the server is gone"))
    )
    assert "the server is gone" in asyncio.run(host.problems())


def test_what_waits_is_answered_before_what_is_old_is_dropped(
    chats: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    platform, drop_old, answered = FakePlatform("one", "two", ends=True), chats.store.records.drop_old, []

    def dropping(*, days: int) -> int:
        answered.append(list(platform.sent))
        return drop_old(days=days)

    monkeypatch.setattr(chats.store.records, "drop_old", dropping)
    asyncio.run(host_of(chats, platform, tmp_path).run(asyncio.Event()))
    assert answered == [["one", "two"]]


def test_the_numbers_count_what_waits_and_what_is_dead(chats: Serving, tmp_path: Path):
    chats.store.inbox.receive([update("one")])
    numbers = asyncio.run(host_of(chats, FakePlatform(), tmp_path).numbers())
    assert numbers.states["inbox_messages"]["waiting"] == 1
    assert numbers.states["outbox_replies"]["dead"] == numbers.counters["replies_sent"] == 0


def test_how_long_a_learner_waited_counts_over_a_kill(tmp_path: Path):
    clock = Clock()
    before = serving(tmp_path, clock=clock)
    before.store.inbox.receive([update("one"), update("two", chat="other", learner="bob")])
    asyncio.run(before.worker.answer(before.store.inbox.claim(["fake"])))  # type: ignore[arg-type]  # it is there
    before.close()
    clock.now += 3
    again = serving(tmp_path, clock=clock)
    host = host_of(again, FakePlatform(ends=True), tmp_path)
    asyncio.run(host.run(asyncio.Event()))
    numbers = asyncio.run(host.numbers())
    again.close()
    waits = dict(numbers.histograms["reply_latency_seconds"].cumulated())
    assert (waits["2.0"], waits["5.0"], waits["+Inf"]) == (0, 4, 4)


def test_the_console_remembers_from_one_run_to_the_next(tmp_path: Path):
    def run(*lines: str) -> str:
        chats, typed, out = serving(tmp_path), iter(lines), io.StringIO()
        console = StoredConsole(lines=StreamedLines((Line(content=each.encode()) for each in typed), out))
        chats.service.renderers["console"] = chats.service.renderers["fake"]  # type: ignore[index]  # a plain dict
        asyncio.run(host_of(chats, console, tmp_path).run(asyncio.Event()))
        chats.close()
        return out.getvalue()

    first = run("hello", "", "/feedback good")
    assert "You said: hello" in first
    assert "1. Compare it" in first
    assert "facts behind my last answer" in run("/sources")
    assert "Forgotten" in run("/forget")
    assert "not cited anything" in run("/sources")


def test_a_number_presses_the_button_that_was_shown():
    console = StoredConsole(lines=StreamedLines((), io.StringIO()))
    console._buttons = ["a", "b"]
    assert console._meant("2.") == {"text": "", "press": "b"}
    assert console._meant("3") == {"text": "3"}


def test_a_log_line_is_one_json_object_and_repeats_no_words_of_a_fault():
    try:
        raise ValueError("my secret budget")
    except ValueError:
        record = logging.LogRecord("bot.x", logging.ERROR, __file__, 1, "message %d failed", (7,), sys.exc_info())
    line = JsonFormatter().format(record)
    assert "secret" not in line
    assert "\n" not in line
    found = json.loads(line)
    assert (found["message"], found["level"], found["fault"]) == ("message 7 failed", "ERROR", "ValueError")


@pytest.mark.parametrize("longest", [10, 30, 4000])
def test_a_long_answer_is_cut_between_paragraphs_and_words(longest: int):
    paragraphs = ["first one here", "x" * 65, "a b c d e f g h i j k l m"]
    parts = packed(paragraphs, longest)
    assert all(0 < len(part) <= longest for part in parts)
    assert "".join("".join(parts).split()) == "".join("".join(paragraphs).split())
