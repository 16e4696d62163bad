"""The real bot as processes of its own, by polling or behind a webhook, against the emulator."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.emulators.telegram import TOKEN, TelegramEmulator
from tests.emulators.telegram_people import Shown
from tests.shared_application import ROOT, application

SECRET = "benchmark-secret-0123456789"
GREETING = "I keep what you tell me"


@dataclass
class Bot:
    """What runs it. ``url`` is a PostgreSQL address, otherwise SQLite is used."""

    folder: Path
    telegram: TelegramEmulator
    url: str = ""
    workers: int = 0
    process: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        application()  # builds the index where there is none
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        left_out = shutil.ignore_patterns("state.db*", "locks", "forgotten")
        shutil.copytree(ROOT / ".data" / "test", self.folder / "data", ignore=left_out)

    @property
    def environment(self) -> dict[str, str]:
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {
            **inherited,
            "PYTHONPYCACHEPREFIX": str(self.folder / "bytecode"),  # a start then loads what the first one compiled
            "ADVISOR_DATA_DIR": str(self.folder / "data"),
            "ADVISOR_DATABASE_URL": self.url,
            "ADVISOR_KEY_FILE": str(self.folder / "key"),
            "ADVISOR_OPERATOR": "Example College",
            "ADVISOR_CONTACT": "privacy@example.org",
            "ADVISOR_TELEGRAM_TOKEN": TOKEN,
            "ADVISOR_TELEGRAM_API": self.telegram.url,
            "ADVISOR_WEBHOOK_URL": f"http://127.0.0.1:{self.port}",
            "ADVISOR_WEBHOOK_SECRET": SECRET,
            "ADVISOR_MESSAGES_PER_MINUTE": "100000",
            "ADVISOR_LOG_LEVEL": "ERROR",
        }

    def start(self) -> None:
        """Begin to serve; with ``workers`` behind a webhook that must be set."""
        serve = ["serve", "--port", str(self.port), "--workers", str(self.workers)]
        self.process = self._popen(serve if self.workers else ["telegram"])

    def set_webhook(self) -> None:
        if self._popen(["webhook", "set"]).wait(60):
            raise SystemExit((self.folder / "log").read_text())

    def kill(self) -> None:
        """Kill the process that polls."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        assert self.process is not None
        self.process.terminate()
        try:
            self.process.wait(40)
        except subprocess.TimeoutExpired:
            for each in self.serving():
                kill(each)
            self.kill()

    def serving(self) -> list[int]:
        """The processes of the workers."""
        assert self.process is not None
        return [each for each in children(self.process.pid) if b"spawn_main" in command(each)]

    def resident_mb(self) -> float:
        assert self.process is not None
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def left(self) -> str:
        """What still stands in inbox and outbox: late is what waits, lost is what does not."""
        from bot.storage.store import open_store

        where = self.url or self.folder / "data" / "state.db"
        store = open_store(where, key_file=self.folder / "key", data_dir=self.folder / "data")
        try:
            counts = {"inbox": store.inbox.counts(), "outbox": store.outbox.counts()}
            faults = {each.fault for box in (store.inbox, store.outbox) for each in box.dead()}
            return f"{counts}" + (f"; dead because: {sorted(faults)}" if faults else "")
        finally:
            store.close()

    def _popen(self, arguments: list[str]) -> subprocess.Popen[bytes]:
        with (self.folder / "log").open("ab") as log:
            command = [sys.executable, "-m", "bot", *arguments]
            return subprocess.Popen(command, env=self.environment, cwd=ROOT, stdout=log, stderr=log)


def children(pid: int) -> list[int]:
    found = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(each) for each in found.read_text().split()] if found.exists() else []


def command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def answers(telegram: TelegramEmulator, chat: int) -> list[Shown]:
    """What was said in a chat, without the line on what is kept."""
    return [each for each in telegram.shown(chat) if not each.text.startswith(GREETING)]
