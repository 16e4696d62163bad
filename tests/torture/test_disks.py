"""A disk that is full for real, and one that cannot be written: nothing acknowledged is lost, and it goes on after."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.errors import StorageFullError, StorageReadOnlyError
from bot.storage.store import Store
from tests.fakes.serving import Serving, is_greeting, serving, text_of, update

CHATS = 4
KEPT_BEFORE = 20


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a small disk of its own; not run where this account may not mount one."""
    folder = tmp_path / "data"
    folder.mkdir()
    if shutil.which("mount") is None or _mount("-t", "tmpfs", "-o", "size=12m,mode=0700", "tmpfs", str(folder)):
        pytest.skip("not run: this account cannot mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def _mount(*args: str) -> int:
    return subprocess.run(["mount", *args], check=False, capture_output=True).returncode


def fill(folder: Path) -> None:
    """Leave no byte on the disk of ``folder``."""
    handle = os.open(folder / "filler", os.O_WRONLY | os.O_CREAT)
    with contextlib.suppress(OSError):
        while os.write(handle, b"x" * 4096):
            pass
    os.close(handle)


def received_until_full(store: Store, folder: Path) -> list[str]:
    """Hand in messages, fill the disk, and go on until one is refused; those that were acknowledged."""
    done: list[str] = []
    with pytest.raises(StorageFullError, match="make room"):
        for number in range(1_000):
            if number == KEPT_BEFORE:
                fill(folder)
            text = f"m{number}"
            store.inbox.receive([update(text, chat=f"chat{number % CHATS}", learner="ann", number=number)])
            done.append(text)
    assert len(done) >= KEPT_BEFORE
    return done


def heard(chats: Serving) -> list[str]:
    return [text_of(each).split("You said: ")[1].split(" ")[0] for each in chats.sent if not is_greeting(each)]


async def work_until(chats: Serving, is_done: Callable[[], bool]) -> None:
    """Answer and send as the bot does, until it is done or a minute is over."""
    pumps = [chats.worker.pump(), chats.courier.pump()]
    running = [asyncio.create_task(pump.run()) for pump in pumps]
    for _ in range(600):
        if is_done():
            break
        await asyncio.sleep(0.1)
    for pump in pumps:
        pump.stop()
    await asyncio.gather(*running)


def test_on_a_full_disk_nothing_acknowledged_is_lost_and_it_goes_on_once_there_is_room(
    disk: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    chats = serving(tmp_path)
    done = received_until_full(chats.store, disk)
    refused = len(done)
    caplog.clear()
    with caplog.at_level(logging.ERROR):
        asyncio.run(work_until(chats, lambda: "make room" in caplog.text))
    told = [each.getMessage() for each in caplog.records if "make room" in each.getMessage()]
    assert len(told) in (1, 2)  # once by each of those who take letters
    early = len(heard(chats))
    (disk / "filler").unlink()
    again = chats.store.inbox.receive([update(f"m{refused}", chat="chat0", learner="ann", number=refused)])
    assert again == 1
    asyncio.run(work_until(chats, lambda: len(heard(chats)) == refused + 1))
    assert sorted(heard(chats)) == sorted([*done, f"m{refused}"])
    assert early < refused + 1
    for chat in range(CHATS):
        of_chat = [text for text in heard(chats) if int(text[1:]) % CHATS == chat and text != f"m{refused}"]
        assert of_chat == sorted(of_chat, key=lambda text: int(text[1:]))
    chats.close()


def test_after_a_kill_on_a_full_disk_what_was_acknowledged_is_there(disk: Path, tmp_path: Path):
    store = serving(tmp_path).store
    done = received_until_full(store, disk)
    store.database.engine.dispose(close=False)  # as a kill leaves it: no checkpoint, the log is as it was
    (disk / "filler").unlink()
    again = serving(tmp_path)
    asyncio.run(work_until(again, lambda: len(heard(again)) == len(done)))
    assert sorted(heard(again)) == sorted(done)
    again.close()


def test_a_disk_that_cannot_be_written_is_named_and_used_again_when_it_can(disk: Path, tmp_path: Path):
    before = serving(tmp_path)
    before.store.inbox.receive([update("before", number=1)])
    before.close()
    assert _mount("-o", "remount,ro", str(disk)) == 0
    with pytest.raises(StorageReadOnlyError, match=r"Read-only file system.*ADVISOR_DATA_DIR"):
        serving(tmp_path)
    assert _mount("-o", "remount,rw", str(disk)) == 0
    again = serving(tmp_path)
    asyncio.run(work_until(again, lambda: len(heard(again)) == 1))
    assert heard(again) == ["before"]
    again.close()
