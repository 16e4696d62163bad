"""Time and memory of answers: a cold `advisor ask`, warm answers, opening the chat.

python -m benchmarks.answering [--rounds 5]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from bot.bootstrap import build
from bot.settings import keep_to_one_numeric_thread, load_settings

QUESTIONS = Path(__file__).with_name("questions.jsonl")
DAY = date(2026, 11, 23)
ASK = ("ask", "is the google data analytics certificate worth it? 200 dollars, 8 hours a week")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    keep_to_one_numeric_thread()  # as the command does
    with tempfile.TemporaryDirectory() as folder:
        environ = {**os.environ, "ADVISOR_DATA_DIR": folder}
        run(("index",), environ)
        cold = [run(ASK, environ) for _ in range(rounds)]
        opening = [run(("chat",), environ) for _ in range(rounds)]
        warm = warm_answers({"ADVISOR_DATA_DIR": folder}, rounds)
        memory = chat_memory(environ)
    print(f"cold advisor ask: median {statistics.median(cold):.2f} s of {rounds} ({max(cold):.2f} s at most)")
    print(f"open the chat and leave: median {statistics.median(opening):.2f} s of {rounds}")
    cuts = statistics.quantiles(warm, n=100)
    print(f"warm answer: p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms of {len(warm)}")
    print(f"resident memory of the chat: {memory / 1e6:.0f} MB at most")


def run(command: tuple[str, ...], environ: dict[str, str]) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "bot", *command], env=environ, stdin=subprocess.DEVNULL, capture_output=True, check=True
    )
    return time.perf_counter() - start


def questions() -> list[str]:
    return [json.loads(line)["text"] for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]


def warm_answers(environ: dict[str, str], rounds: int) -> list[float]:
    """Milliseconds for each question, each asked in a conversation of its own, after one to warm up with."""
    taken = []
    with asyncio.Runner() as runner:
        for number in range(rounds):  # built anew each round: it remembers the vectors of questions it has seen
            application = build(load_settings(environ))
            application.load_behind().join()  # the chat does so while the first line is typed
            sessions = application.sessions
            for index, text in enumerate(["something to warm up with", *questions()]):
                name = f"{number}-{index}"
                start = time.perf_counter()
                runner.run(sessions.ask(text, conversation=name, learner=name, today=DAY))
                if index:
                    taken.append((time.perf_counter() - start) * 1000)
    return taken


def chat_memory(environ: dict[str, str]) -> int:
    """The most bytes that a chat held in memory while it answered every question."""
    with tempfile.TemporaryFile() as lines:
        lines.write("".join(json.dumps({"text": text}) + "\n" for text in questions()).encode())
        lines.seek(0)
        command = [sys.executable, "-m", "bot", "chat", "--jsonl"]
        chat = subprocess.Popen(command, env=environ, stdin=lines, stdout=subprocess.DEVNULL)
        _, _, usage = os.wait4(chat.pid, 0)
        chat.returncode = 0
    return usage.ru_maxrss if sys.platform == "darwin" else usage.ru_maxrss * 1024


if __name__ == "__main__":
    main()
