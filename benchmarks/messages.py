"""Messages through inbox, service and outbox in real processes, on SQLite and PostgreSQL; the advisor is a fake.

python -m benchmarks.messages [--messages 1500] [--seconds 20]      how many a second, and how long one takes
python -m benchmarks.messages --all                                 the rows of the README, with kills and marks as well
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from tests.bot.storage.databases import NoServerError, new_database
from tests.torture import marks
from tests.torture.platform import FakePlatform, served
from tests.torture.torturing import Torture, told_times

ROOT = Path(__file__).resolve().parent.parent
CHATS = 60
AT_ONCE = 8
PER_SECOND = 20
WORKERS = (1, 4)
LONGEST_START_S = 60.0
COMMAND = "`python -m benchmarks.messages --all`"
_HEARD = re.compile(r"heard (\w+) number")


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """How much is asked: so many at once, then twenty a second for so many seconds."""

    messages: int
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What came of it. ``waits_s`` are those at twenty a second, from the platform's side, sorted."""

    per_second: float
    waits_s: tuple[float, ...]
    lost: int

    def __str__(self) -> str:
        middle, late = (self.waits_s[int(len(self.waits_s) * share)] * 1000 for share in (0.5, 0.99))
        return (
            f"{self.per_second:.0f} messages/s; at {PER_SECOND} a second {middle:.0f} ms p50, {late:.0f} ms p99 of "
            f"{len(self.waits_s):,}; {self.lost} lost"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=1500)
    parser.add_argument("--seconds", type=int, default=20)
    parser.add_argument("--all", action="store_true", help="every row: also kills and marks (about half an hour)")
    parser.add_argument("--kills", type=int, default=100, help="with --all, amid twenty messages each")
    parser.add_argument("--marks", type=int, default=20_000, help="with --all, messages of 50 learners with marks")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="messages-") as name:
        for what, found in rows(Path(name), args):
            print(f"| {what} | {found} | {COMMAND} |" if args.all else f"{what}: {found}", flush=True)


def rows(folder: Path, args: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Each figure with its name, as soon as it is there."""
    load = Load(messages=args.messages, seconds=args.seconds)
    yield "SQLite, 1 worker", str(measure(folder / "sqlite", None, 1, load))
    yield "SQLite, 4 workers", refusal(folder)
    for workers in WORKERS:
        name = f"PostgreSQL, {workers} worker{'s' * (workers > 1)}"
        try:
            url = new_database(folder / "postgresql")
        except NoServerError as exc:
            yield name, f"not measured: {exc}"
            continue
        yield name, str(measure(folder / f"workers{workers}", url, workers, load))
    if args.all:
        yield from killed_rows(folder, args.kills)
        yield from marked_rows(folder, args.marks)


def killed_rows(folder: Path, kills: int) -> Iterator[tuple[str, str]]:
    """What kills cost, on both kinds of database."""
    for kind in ("SQLite", "PostgreSQL"):
        name = f"killed {kills} times amid {20 * kills:,} messages of {CHATS} chats, {kind}"
        try:
            url = new_database(folder / "postgresql") if kind == "PostgreSQL" else None
        except NoServerError as exc:
            yield name, f"not measured: {exc}"
            continue
        place = folder / f"killed-{kind}"
        place.mkdir()
        found = Torture(folder=place, messages=20 * kills, chats=CHATS, kills=kills, url=url).run()
        yield (
            name,
            f"{found.lost} lost, {found.out_of_order} out of order, {found.state_wrong} counted wrong, {found.doubled} "
            f"replies doubled, at most {found.doubled_most_per_kill} per kill",
        )
        yield (
            f"from a start after a kill to the first reply, {kind}",
            f"{told_times(found.recoveries_s)}; computing until then: {told_times(found.starts_cpu_s)}",
        )


def marked_rows(folder: Path, messages: int) -> Iterator[tuple[str, str]]:
    """Whether what one said reaches another, and what is left of those who were forgotten."""
    found = marks.run(folder / "marks", messages=messages)
    yield (
        "one learner's words in another's reply",
        f"{found.leaks} of {found.replies:,} replies to {found.messages:,} mixed messages of 50 learners",
    )
    yield (
        "bytes left after `/forget` of 25 learners",
        f"{len(found.files_with_bytes)} files hold one of {found.bytes_looked_for} byte strings looked for",
    )


def refusal(folder: Path) -> str:
    """What the program says where several workers are asked for on SQLite."""
    environ = {**os.environ, "ADVISOR_DATA_DIR": str(folder / "refused"), "ADVISOR_DATABASE_URL": ""}
    environ["ADVISOR_WEBHOOK_SECRET"] = "a-long-random-word-0123456789"
    command = [sys.executable, "-m", "bot", "serve", "--workers", "4"]
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    if done.returncode == 0 or "needs PostgreSQL" not in done.stderr:
        raise SystemExit(f"four workers on SQLite were not refused: {done.stderr}")
    return "refused: more than one worker needs PostgreSQL"


def measure(folder: Path, url: str | None, workers: int, load: Load) -> Measured:
    """How many messages a second are answered, and how long one takes at twenty a second."""
    folder.mkdir()
    platform = FakePlatform(redelivered=0.0)
    with served(platform) as port, running(platform, port, Place(folder=folder, url=url), workers):
        platform.add("chat0", "first")
        wait_for(platform, 1, LONGEST_START_S)
        begin = monotonic()
        for number in range(load.messages):
            platform.add(f"chat{number % CHATS}", f"burst{number}")
        wait_for(platform, load.messages + 1, 600)
        per_second = load.messages / (monotonic() - begin)
        paced = load.seconds * PER_SECOND
        begin = monotonic()
        for number in range(paced):
            sleep(max(0.0, begin + number / PER_SECOND - monotonic()))
            platform.add(f"chat{number % CHATS}", f"paced{number}")
        wait_for(platform, load.messages + 1 + paced, 60)
    waits = dict(waits_of(platform))
    return Measured(
        per_second=per_second,
        waits_s=tuple(sorted(wait for text, wait in waits.items() if text.startswith("paced"))),
        lost=load.messages + 1 + paced - len(waits),
    )


def wait_for(platform: FakePlatform, replies: int, timeout_s: float) -> None:
    """Wait for so many different replies.

    Raises:
        SystemExit: they did not come; a figure would mean nothing.
    """
    if not platform.wait_for(replies, timeout_s):
        raise SystemExit(f"{len(platform.keys)} of {replies} replies came within {timeout_s:.0f} s")


def waits_of(platform: FakePlatform) -> Iterator[tuple[str, float]]:
    """Each message that was answered, with how long that took."""
    for each in platform.sent:
        found = _HEARD.search(each.text)
        if found is not None:
            yield found[1], each.at - platform.added_at[found[1]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where processes keep what they are told. Without ``url`` that is SQLite."""

    folder: Path
    url: str | None


@contextlib.contextmanager
def running(platform: FakePlatform, port: int, place: Place, workers: int) -> Iterator[None]:
    """One process that receives and answers, and others that only answer; all are there when this begins."""
    processes: list[subprocess.Popen[bytes]] = []
    try:
        for number in range(workers):
            processes.append(started(port, place, number))
            if not platform.wait_for_processes(number + 1, LONGEST_START_S):  # the first one makes tables and key
                raise SystemExit(f"process {number} did not start within {LONGEST_START_S:.0f} s")
        yield
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(40)


def started(port: int, place: Place, number: int) -> subprocess.Popen[bytes]:
    """The ``number``-th process; only the first one receives."""
    command = [sys.executable, "-m", "tests.torture.victim", "--port", str(port), "--folder", str(place.folder)]
    command += ["--data", f"data{number}" if number else "data", "--at-once", str(AT_ONCE)]
    command += (["--url", place.url] if place.url else []) + (["--no-poll"] if number else [])
    return subprocess.Popen(command, cwd=ROOT)


if __name__ == "__main__":
    main()
