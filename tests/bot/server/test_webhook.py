"""The webhook: the secret, the length, and 200 only after the commit. Also as a process that is killed."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from bot.errors import SettingError, StorageFullError
from bot.server.app import build_app
from bot.server.webhook import LONGEST_BODY, PATH, Webhook
from bot.settings import load_settings
from tests.emulators.telegram import TOKEN, TelegramEmulator
from tests.shared_application import application

ROOT = Path(__file__).resolve().parents[3]
SECRET = "a-secret-of-the-tests"
HEADER = {"X-Telegram-Bot-Api-Secret-Token": SECRET}


class Watched:
    async def problems(self) -> tuple[str, ...]:
        return ()

    async def numbers(self) -> dict[str, float]:
        return {}


@asynccontextmanager
async def client(taken: list[object], fault: Exception | None = None) -> AsyncIterator[httpx.AsyncClient]:
    from starlette.routing import Route

    async def take(updates: object) -> None:
        if fault is not None:
            raise fault
        taken.append(updates)

    app = build_app(Watched())
    app.router.routes.append(Route(PATH, Webhook(secret=SECRET, take=take).receive, methods=["POST"]))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as found:
        yield found


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        (HEADER, b'{"update_id": 1}', 200),
        ({}, b'{"update_id": 1}', 403),
        ({"X-Telegram-Bot-Api-Secret-Token": "wrong"}, b"{}", 403),
        (HEADER, b"{", 400),
        (HEADER, b"[]", 400),
        (HEADER, b"[" * 100_000, 400),
        (HEADER, b'{"a":' * 60 + b"1" + b"}" * 60, 400),
        (HEADER, b'"' + b"x" * LONGEST_BODY + b'"', 413),
    ],
)
def test_what_is_not_an_update_of_telegram_is_refused(headers: dict[str, str], body: bytes, status: int):
    async def story() -> None:
        taken: list[object] = []
        async with client(taken) as web:
            assert (await web.post(PATH, content=body, headers=headers)).status_code == status
        assert len(taken) == (status == 200)

    asyncio.run(story())


def test_a_body_that_does_not_say_its_length_is_cut_off():
    async def chunks() -> AsyncIterator[bytes]:
        for _ in range(30):
            yield b"x" * 50_000

    async def story() -> None:
        async with client([]) as web:
            assert (await web.post(PATH, content=chunks(), headers=HEADER)).status_code == 413

    asyncio.run(story())


def test_what_could_not_be_kept_is_asked_for_again():
    async def story() -> None:
        async with client([], StorageFullError("no room")) as web:
            assert (await web.post(PATH, content=b"{}", headers=HEADER)).status_code == 503

    asyncio.run(story())


def test_a_wrong_secret_is_not_repeated():
    with pytest.raises(SettingError) as caught:
        load_settings({"ADVISOR_WEBHOOK_SECRET": "too short!"})
    assert "too short" not in str(caught.value)


def copied_index(target: Path) -> Path:
    """A data folder with the index of the tests, so that it is not built again."""
    application()
    source = ROOT / ".data" / "test"
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("state.db*", "locks", "forgotten"))
    return target


def environment(folder: Path, telegram: TelegramEmulator, port: int) -> dict[str, str]:
    return {
        **os.environ,
        "ADVISOR_DATA_DIR": str(copied_index(folder / "data")),
        "ADVISOR_DATABASE_URL": "",
        "ADVISOR_KEY_FILE": str(folder / "key"),
        "ADVISOR_OPERATOR": "Example College",
        "ADVISOR_CONTACT": "privacy@example.org",
        "ADVISOR_TELEGRAM_TOKEN": TOKEN,
        "ADVISOR_TELEGRAM_API": telegram.url,
        "ADVISOR_WEBHOOK_URL": f"http://127.0.0.1:{port}",
        "ADVISOR_WEBHOOK_SECRET": SECRET,
        "ADVISOR_MESSAGES_PER_MINUTE": "100000",
    }


def test_the_command_serves_and_a_kill_loses_nothing(tmp_path: Path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    async def story() -> None:
        async with TelegramEmulator() as telegram:
            environ = environment(tmp_path, telegram, port)
            advisor = [sys.executable, "-m", "bot"]
            done = await asyncio.to_thread(
                subprocess.run, [*advisor, "webhook", "set"], env=environ, cwd=ROOT, capture_output=True, text=True
            )
            assert done.returncode == 0, done.stderr
            assert telegram.webhook["secret_token"] == SECRET
            assert SECRET not in done.stdout + done.stderr
            log = (tmp_path / "log").open("wb")
            for life in range(2):
                process = subprocess.Popen(
                    [*advisor, "serve", "--port", str(port)], env=environ, cwd=ROOT, stdout=log, stderr=log
                )
                try:
                    telegram.text(f"is CCNA worth it? {life}")
                    await telegram.until(lambda life=life: len(telegram.shown()) > life * 2, 40)
                    if life == 0:
                        telegram.text("what does Security+ cost?", user=2)
                        await asyncio.sleep(0.01)
                finally:
                    process.kill() if life == 0 else process.terminate()
                    await asyncio.to_thread(process.wait, 20)
            log.close()
            await asyncio.sleep(0)
            assert telegram.shown(2) != []
            assert telegram.refused == []
            done = await asyncio.to_thread(
                subprocess.run, [*advisor, "webhook", "remove"], env=environ, cwd=ROOT, capture_output=True, text=True
            )
            assert done.returncode == 0, done.stderr
            assert telegram.webhook == {}
            assert TOKEN.encode() not in (tmp_path / "log").read_bytes()

    asyncio.run(asyncio.wait_for(story(), 100))
