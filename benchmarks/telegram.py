"""Telegram through the emulator: time to the first sign and to the answer, and what kills cost.

``python -m benchmarks.telegram`` measures times; ``--kills 50 --messages 2000`` kills the process by SIGKILL, with
``--workers 4`` random ones of as many workers behind a webhook; ``--soak 10`` sends 20 a second for 10 minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import statistics
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from benchmarks.telegram_bot import Bot, answers
from benchmarks.telegram_kills import by_polling, by_webhook
from tests.bot.storage.databases import NoServerError, new_database
from tests.emulators.telegram import TelegramEmulator

QUESTIONS = (
    "is the google data analytics certificate worth it?",
    "what does Security+ cost?",
    "who recognises CCNA?",
    "is the PMP worth it? 300 dollars, 6 hours a week",
)


async def latencies(telegram: TelegramEmulator, at_once: int, rounds: int) -> tuple[list[float], list[float]]:
    """Seconds to the first sign and to the answer, of ``at_once`` chats that each ask ``rounds`` questions."""
    signs, full = [], []

    async def learner(user: int) -> None:
        for number in range(rounds):
            before, calls = len(answers(telegram, user)), len(telegram.calls)
            begin = time.monotonic()
            telegram.text(QUESTIONS[(user + number) % len(QUESTIONS)], user=user)
            await telegram.until(lambda before=before: len(answers(telegram, user)) > before, 60)
            done = answers(telegram, user)[before].at
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


async def measure(folder: Path) -> None:
    async with TelegramEmulator() as telegram:
        bot = Bot(folder, telegram)
        bot.start()
        try:
            telegram.text("/start", user=9)
            await telegram.until(lambda: telegram.shown(9), 60)
            for at_once, rounds in ((1, 60), (10, 12), (50, 6)):
                begin = time.monotonic()
                signs, full = await latencies(telegram, at_once, rounds)
                rate = len(full) / (time.monotonic() - begin)
                print(f"{at_once} at once: sign {told(signs)}; answer {told(full)} of {len(full)}; {rate:.1f}/s")
            print(f"resident memory: {bot.resident_mb():.0f} MB; calls refused: {len(telegram.refused)}")
        finally:
            await asyncio.to_thread(bot.stop)


async def soak(folder: Path, *, per_s: float, minutes: float) -> None:
    """Messages at a fixed rate: delays and the growth of memory."""
    async with TelegramEmulator() as telegram:
        bot = Bot(folder, telegram)
        bot.start()
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
                    first_mb = bot.resident_mb()
                await asyncio.sleep(max(0.0, begin + (number + 1) / per_s - time.monotonic()))
                if number % 50 == 0:
                    telegram.calls.clear()
            wanted = Counter(10_000 + number % 400 for number in range(total))
            with contextlib.suppress(AssertionError):  # then it says how many are late
                await telegram.until(lambda: all(len(answers(telegram, u)) >= n for u, n in wanted.items()), 120)
            delays = []
            for user, count in wanted.items():
                first = begin + (user - 10_000) / per_s
                delays += [
                    at - (first + 400 * n / per_s)
                    for n, at in enumerate(each.at for each in answers(telegram, user)[:count])
                ]
            last_mb = bot.resident_mb()
            growth = 100 * (last_mb - first_mb) / first_mb
            print(
                f"soak {per_s:g}/s for {minutes:g} min: {told(delays)} of {len(delays)} ({total} asked); "
                f"memory {first_mb:.0f} to {last_mb:.0f} MB ({growth:+.1f} %)"
            )
        finally:
            await asyncio.to_thread(bot.stop)


async def torture(folder: Path, args: argparse.Namespace) -> int:
    """By polling on SQLite, or with ``--workers`` behind a webhook on PostgreSQL."""
    async with TelegramEmulator() as telegram:
        if not args.workers:
            return await by_polling(Bot(folder, telegram), messages=args.messages, kills=args.kills)
        try:
            url = new_database(folder / "postgresql")
        except NoServerError as exc:
            print(f"webhook: not measured: {exc}")
            return 1
        bot = Bot(folder, telegram, url=url, workers=args.workers)
        return await by_webhook(bot, messages=args.messages, kills=args.kills)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.telegram")
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--workers", type=int, default=0, help="behind a webhook on PostgreSQL; 0 polls")
    parser.add_argument("--soak", type=float, default=0, metavar="MINUTES")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="telegram-") as name:
        if args.kills:
            return asyncio.run(torture(Path(name), args))
        if args.soak:
            asyncio.run(soak(Path(name), per_s=20, minutes=args.soak))
            return 0
        asyncio.run(measure(Path(name)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
