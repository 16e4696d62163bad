"""Starts the process, kills it at named and at random points, starts it again, and counts what the platform saw."""

from __future__ import annotations

import random
import re
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.platform import FakePlatform, served

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("receive", "claim", "keep", "commit", "begin", "send", "sent")
_HEARD = re.compile(r"heard (m\d+) number (\d+)")


@dataclass
class Result:
    """What came of it. Times in seconds."""

    messages: int
    chats: int
    kills: int = 0
    kills_at: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    doubled: int = 0
    doubled_most_per_kill: int = 0
    out_of_order: int = 0
    state_wrong: int = 0
    recoveries_s: list[float] = field(default_factory=list)
    starts_s: list[float] = field(default_factory=list)
    starts_cpu_s: list[float] = field(default_factory=list)
    took_s: float = 0.0

    def __str__(self) -> str:
        return (
            f"{self.messages} messages, {self.chats} chats, {self.kills} kills "
            f"({', '.join(f'{name} {number}' for name, number in sorted(self.kills_at.items()))})\n"
            f"lost {self.lost}, doubled {self.doubled} (at most {self.doubled_most_per_kill} per kill), "
            f"out of order {self.out_of_order}, state wrong {self.state_wrong}\n"
            f"recovery to the first reply: {told_times(self.recoveries_s)}\n"
            f"of that until it asks for messages: {told_times(self.starts_s)}\n"
            f"of that computing: {told_times(self.starts_cpu_s)}\n"
            f"{self.took_s:.0f} s in all"
        )


def told_times(found_s: list[float]) -> str:
    """Median and longest of them, in words."""
    if not found_s:
        return "none measured"
    return f"median {statistics.median(found_s):.2f} s, at most {max(found_s):.2f} s ({len(found_s)} measured)"


@dataclass
class Torture:
    """One run. ``url`` is a PostgreSQL address, otherwise SQLite is used."""

    folder: Path
    messages: int
    chats: int
    kills: int
    seed: int = 1
    url: str | None = None
    at_once: int = 1
    timeout_s: float = 900.0

    def run(self) -> Result:
        self._random = random.Random(self.seed)
        platform = FakePlatform(seed=self.seed)
        result = Result(self.messages, self.chats)
        begin = time.monotonic()
        with served(platform) as port:
            self._torture(platform, port, result)
        result.took_s = time.monotonic() - begin
        judge(platform, result)
        return result

    def _torture(self, platform: FakePlatform, port: int, result: Result) -> None:
        waiting = [(f"chat{number % self.chats}", f"m{number}") for number in range(self.messages)]
        self._random.shuffle(waiting)
        share = max(1, len(waiting) // (self.kills + 1))
        deadline = time.monotonic() + self.timeout_s
        while result.kills < self.kills and time.monotonic() < deadline:
            for chat, text in waiting[:share]:
                platform.add(chat, text)
            del waiting[:share]
            self._one_life(platform, port, result)
        for chat, text in waiting:
            platform.add(chat, text)
        platform.life += 1
        last = self._start(port, None)
        platform.wait_for(self.messages, max(1.0, deadline - time.monotonic()))
        time.sleep(0.3)
        last.terminate()
        try:
            last.wait(5)
        except subprocess.TimeoutExpired:
            last.kill()
            last.wait()

    def _one_life(self, platform: FakePlatform, port: int, result: Result) -> None:
        plan = None
        if self._random.random() < 0.7:
            name = self._random.choice(NAMES)
            when = "before" if name in ("commit", "begin") else self._random.choice(("before", "after"))
            plan = f"{when}:{name}:{self._random.randint(1, 2 if name == 'receive' else 25)}"
        platform.life += 1
        before, begin = len(platform.sent), time.monotonic()
        process = self._start(port, plan)
        if platform.wait_until_asked(20):
            result.starts_s.append(platform.awake_at - begin)
            result.starts_cpu_s.append(platform.cpu_of_start_s)
        try:
            process.wait(self._random.random() * 0.6 if plan is None else 3)
        except subprocess.TimeoutExpired:
            plan = None
            process.kill()
            process.wait()
        assert process.returncode == -9, f"the process ended by itself ({process.returncode}) with {plan}"
        result.kills += 1
        result.kills_at["random" if plan is None else plan.split(":")[1]] += 1
        if len(platform.sent) > before:
            result.recoveries_s.append(platform.sent[before].at - begin)

    def _start(self, port: int, plan: str | None) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.torture.victim", "--port", str(port), "--folder", str(self.folder)]
        command += ["--at-once", str(self.at_once)]
        if self.url is not None:
            command += ["--url", self.url]
        if plan is not None:
            command += ["--kill", plan]
        log = (self.folder / "victim.log").open("ab")
        with log:
            return subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log)


def judge(platform: FakePlatform, result: Result) -> None:
    """Compare what was asked with what was answered."""
    asked, heard = defaultdict(list), defaultdict(list)
    for raw in platform.updates:
        asked[raw["chat"]].append(raw["text"])
    known: set[str] = set()
    doubled: Counter[int] = Counter()
    for each in platform.sent:
        doubled[each.life] += each.key in known
        known.add(each.key)
    result.doubled = doubled.total()
    result.doubled_most_per_kill = max(doubled.values(), default=0)
    seen: set[str] = set()
    for each in platform.sent:
        found = _HEARD.search(each.text)
        if each.key in seen or found is None:
            continue
        seen.add(each.key)
        heard[each.chat].append((found[1], int(found[2])))
    for chat, texts in asked.items():
        said = [text for text, _ in heard[chat]]
        result.lost += len(set(texts) - set(said))
        result.doubled += len(said) - len(set(said))
        result.out_of_order += sum(a != b for a, b in zip(said, [t for t in texts if t in set(said)], strict=False))
        result.state_wrong += sum(number != index for index, (_, number) in enumerate(heard[chat], start=1))
