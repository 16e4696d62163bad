"""Messages through inbox, service and outbox in real processes, on SQLite and PostgreSQL; the advisor is a fake.

python -m benchmarks.messages [--messages 1500] [--seconds 20]
"""

from __future__ import annotations

import argparse
import contextlib
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bot.storage.databases import NoServerError, new_database
from tests.torture.platform import FakePlatform, served

ROOT = Path(__file__).resolve().parent.parent
CHATS = 60
AT_ONCE = 8
PER_SECOND = 20
_HEARD = re.compile(r"heard (\w+) number")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=1500)
    parser.add_argument("--seconds", type=int, default=20)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="messages-") as name:
        folder = Path(name)
        measure("SQLite, 1 worker", folder / "sqlite", None, 1, args)
        for workers in (1, 4):
            try:
                url = new_database(folder / "postgresql")
            except NoServerError as exc:
                print(f"PostgreSQL: not measured: {exc}")
                return
            measure(f"PostgreSQL, {workers} workers", folder / f"workers{workers}", url, workers, args)


def measure(name: str, folder: Path, url: str | None, workers: int, args: argparse.Namespace) -> None:
    """Print how many messages a second are answered, and how long one takes at twenty a second."""
    folder.mkdir()
    platform = FakePlatform(redelivered=0.0)
    with served(platform) as port, running(port, folder, url, workers):
        wait_for_start(platform)
        begin = time.monotonic()
        for number in range(args.messages):
            platform.add(f"chat{number % CHATS}", f"burst{number}")
        platform.wait_for(args.messages + 1, 600)
        rate = args.messages / (time.monotonic() - begin)
        for number in range(args.seconds * PER_SECOND):
            platform.add(f"chat{number % CHATS}", f"paced{number}")
            time.sleep(1 / PER_SECOND)
        platform.wait_for(args.messages + 1 + args.seconds * PER_SECOND, 60)
    waits = sorted(wait for text, wait in waits_of(platform) if text.startswith("paced"))
    middle, late = waits[len(waits) // 2], waits[int(len(waits) * 0.99)]
    print(
        f"{name}: {rate:.0f} messages/s; at {PER_SECOND} a second {middle * 1000:.0f} ms p50, {late * 1000:.0f} ms p99 "
        f"of {len(waits)}",
        flush=True,
    )


def waits_of(platform: FakePlatform) -> Iterator[tuple[str, float]]:
    for each in platform.sent:
        found = _HEARD.search(each.text)
        if found is not None:
            yield found[1], each.at - platform.added_at[found[1]]


def wait_for_start(platform: FakePlatform) -> None:
    platform.add("chat0", "first")
    if not platform.wait_for(1, 30):
        raise SystemExit("the process did not answer its first message within 30 s")


@contextlib.contextmanager
def running(port: int, folder: Path, url: str | None, workers: int) -> Iterator[None]:
    """One process that receives and answers, and others that only answer."""
    processes = []
    for number in range(workers):
        command = [sys.executable, "-m", "tests.torture.victim", "--port", str(port), "--folder", str(folder)]
        command += ["--data", f"data{number}" if number else "data", "--at-once", str(AT_ONCE)]
        command += (["--url", url] if url else []) + (["--no-poll"] if number else [])
        processes.append(subprocess.Popen(command, cwd=ROOT))
        if number == 0:
            time.sleep(2)  # the first one makes tables and key
    try:
        yield
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(40)


if __name__ == "__main__":
    main()
