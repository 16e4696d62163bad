"""Telegram through the emulator: time to the first sign and to the answer, and what kills cost.

``python -m benchmarks.telegram`` measures times; ``--kills 50 --messages 2000`` kills the process by SIGKILL as well.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.emulators.telegram import TOKEN, TelegramEmulator
from tests.shared_application import ROOT, application

QUESTIONS = (
    "is the google data analytics certificate worth it?",
    "what does Security+ cost?",
    "who recognises CCNA?",
    "is the PMP worth it? 300 dollars, 6 hours a week",
)
ANSWERS = "/privacy"


def environment(folder: Path, telegram: TelegramEmulator) -> dict[str, str]:
    application()
    shutil.copytree(
        ROOT / ".data" / "test", folder / "data", ignore=shutil.ignore_patterns("state.db*", "locks", "forgotten")
    )
    return {
        **os.environ,
        "ADVISOR_DATA_DIR": str(folder / "data"),
        "ADVISOR_KEY_FILE": str(folder / "key"),
        "ADVISOR_OPERATOR": "Example College",
        "ADVISOR_CONTACT": "privacy@example.org",
        "ADVISOR_TELEGRAM_TOKEN": TOKEN,
        "ADVISOR_TELEGRAM_API": telegram.url,
        "ADVISOR_MESSAGES_PER_MINUTE": "100000",
        "ADVISOR_LOG_LEVEL": "ERROR",
    }


def start(environ: dict[str, str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("ab") as target:
        return subprocess.Popen(
            [sys.executable, "-m", "bot", "telegram"], env=environ, cwd=ROOT, stdout=target, stderr=target
        )


def answers(telegram: TelegramEmulator, chat: int) -> list[float]:
    """When each answer was shown, without the line on what is kept."""
    return [each.at for each in telegram.shown(chat) if not each.text.startswith("I keep what you tell me")]


async def latencies(telegram: TelegramEmulator, at_once: int, rounds: int) -> tuple[list[float], list[float]]:
    """Seconds to the first sign and to the answer, of ``at_once`` chats that each ask ``rounds`` questions."""
    signs, full = [], []

    async def learner(user: int) -> None:
        for number in range(rounds):
            before, calls = len(answers(telegram, user)), len(telegram.calls)
            begin = time.monotonic()
            telegram.text(QUESTIONS[(user + number) % len(QUESTIONS)], user=user)
            await telegram.until(lambda before=before: len(answers(telegram, user)) > before, 60)
            done = answers(telegram, user)[before]
            seen = [
                each.at
                for each in telegram.calls[calls:]
                if each.parameters.get("chat_id") == user and each.method != "getUpdates"
            ]
            signs.append(min([done, *seen]) - begin)
            full.append(done - begin)

    base = 1_000 * at_once
    await asyncio.gather(*(learner(base + user) for user in range(at_once)))
    return signs, full


def told(values: list[float]) -> str:
    ordered = sorted(values)
    at = ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))]
    return f"p50 {1000 * statistics.median(ordered):.0f} ms, p99 {1000 * at:.0f} ms"


def resident_mb(process: subprocess.Popen[bytes]) -> float:
    pages = int(Path(f"/proc/{process.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


async def measure(folder: Path) -> None:
    async with TelegramEmulator() as telegram:
        process = start(environment(folder, telegram), folder / "log")
        try:
            telegram.text("/start", user=9)
            await telegram.until(lambda: telegram.shown(9), 60)
            for at_once, rounds in ((1, 60), (10, 12), (50, 6)):
                begin = time.monotonic()
                signs, full = await latencies(telegram, at_once, rounds)
                rate = len(full) / (time.monotonic() - begin)
                print(f"{at_once} at once: sign {told(signs)}; answer {told(full)} of {len(full)}; {rate:.1f}/s")
            print(f"resident memory: {resident_mb(process):.0f} MB; calls refused: {len(telegram.refused)}")
        finally:
            process.terminate()
            await asyncio.to_thread(process.wait, 30)


async def soak(folder: Path, *, per_s: float, minutes: float) -> None:
    """Messages at a fixed rate: delays and the growth of memory."""
    async with TelegramEmulator() as telegram:
        process = start(environment(folder, telegram), folder / "log")
        asked: dict[int, float] = {}
        try:
            telegram.text("/start", user=9)
            await telegram.until(lambda: telegram.shown(9), 60)
            total = int(per_s * 60 * minutes)
            begin, first_mb = time.monotonic(), 0.0
            for number in range(total):
                user = 10_000 + number % 400
                telegram.text(QUESTIONS[number % len(QUESTIONS)], user=user)
                asked.setdefault(user, 0)
                if number == total // 5:
                    first_mb = resident_mb(process)
                await asyncio.sleep(max(0.0, begin + (number + 1) / per_s - time.monotonic()))
                if number % 50 == 0:
                    telegram.calls.clear()
            wanted = Counter(10_000 + number % 400 for number in range(total))
            await telegram.until(lambda: all(len(answers(telegram, u)) >= n for u, n in wanted.items()), 60)
            delays = []
            for user, count in wanted.items():
                first = begin + (user - 10_000) / per_s
                delays += [at - (first + 400 * n / per_s) for n, at in enumerate(answers(telegram, user)[:count])]
            last_mb = resident_mb(process)
            growth = 100 * (last_mb - first_mb) / first_mb
            print(
                f"soak {per_s:g}/s for {minutes:g} min: {told(delays)} of {total}; "
                f"memory {first_mb:.0f} to {last_mb:.0f} MB ({growth:+.1f} %)"
            )
        finally:
            process.terminate()
            await asyncio.to_thread(process.wait, 30)


async def torture(folder: Path, *, messages: int, kills: int) -> int:
    """Messages in 60 chats while the process is killed again and again; 0 where none is lost."""
    dice = random.Random(1)
    async with TelegramEmulator() as telegram:
        environ = environment(folder, telegram)
        waiting = [
            (100 + number % 60, f"{ANSWERS}" if number % 2 else f"/ask what does Security+ cost? m{number}")
            for number in range(messages)
        ]
        share = messages // (kills + 1) + 1
        done = 0
        for life in range(kills + 1):
            for user, text in waiting[life * share : (life + 1) * share]:
                telegram.text(text, user=user)
            process = start(environ, folder / "log")
            if life < kills:
                goal = done + dice.randint(1, 2 * share)
                with contextlib.suppress(AssertionError):
                    await telegram.until(
                        lambda goal=goal: sum(len(answers(telegram, u)) for u in telegram.chats) >= goal, 8
                    )
                await asyncio.sleep(dice.random() * 0.05)
                process.kill()
                await asyncio.to_thread(process.wait)
                done = sum(len(answers(telegram, user)) for user in list(telegram.chats))
        wanted = Counter(user for user, _ in waiting)
        try:
            await telegram.until(lambda: all(len(answers(telegram, u)) >= n for u, n in wanted.items()), 240)
            await asyncio.sleep(1)
        except AssertionError:
            pass
        process.terminate()
        await asyncio.to_thread(process.wait, 30)
        lost = sum(max(0, count - len(answers(telegram, user))) for user, count in wanted.items())
        doubled = sum(max(0, len(answers(telegram, user)) - count) for user, count in wanted.items())
        print(
            f"polling: {messages} messages, {kills} kills: lost {lost}, doubled {doubled}; "
            f"refused {len(telegram.refused)}"
        )
        return 1 if lost else 0


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.telegram")
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--soak", type=float, default=0, metavar="MINUTES")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="telegram-") as name:
        if args.kills:
            return asyncio.run(torture(Path(name), messages=args.messages, kills=args.kills))
        if args.soak:
            asyncio.run(soak(Path(name), per_s=20, minutes=args.soak))
            return 0
        asyncio.run(measure(Path(name)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
