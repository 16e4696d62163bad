"""Discord through the emulator: time to the acknowledgement, of completion, to the answer, and what kills cost.

``python -m benchmarks.discord`` measures times, also with Telegram in the same process; ``--kills 50 --cuts 50
--messages 2000 --interactions 200`` kills the process by SIGKILL and cuts its connection to the gateway.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.telegram import latencies as telegram_latencies
from benchmarks.telegram import told
from tests.emulators.discord import DiscordEmulator
from tests.emulators.telegram import TOKEN as TELEGRAM_TOKEN
from tests.emulators.telegram import TelegramEmulator
from tests.torture.discord_torturing import DiscordTorture, discord_environment, start

QUESTIONS = (
    "is the google data analytics certificate worth it?",
    "what does Security+ cost?",
    "who recognises CCNA?",
    "is the PMP worth it? 300 dollars, 6 hours a week",
)
TYPED = ("se", "secruity", "google data", "pmp", "aws solutoins", "ccn", "")
AT_ONCE = 50


async def commands(discord: DiscordEmulator, at_once: int, rounds: int) -> tuple[list[float], list[float]]:
    """Seconds to the acknowledgement and to the answer, of so many who use a command at once, each in a channel.

    In one channel Discord itself takes no more than a message or so a second.
    """
    acks, full = [], []
    rooms = [discord.add_channel(f"room {number}") for number in range(at_once)]

    base = 1_000 * at_once

    async def learner(user: int) -> None:
        for number in range(rounds):
            question = {"question": QUESTIONS[(user + number) % len(QUESTIONS)]}
            asked = await discord.slash("ask", question, user=user, channel=rooms[user - base])
            shown = await discord.answered(asked, 120)
            assert asked.ack is not None
            acks.append(asked.ack.after_s)
            full.append(shown.at - asked.began)

    await asyncio.gather(*(learner(base + user) for user in range(at_once)))
    return acks, full


async def completions(discord: DiscordEmulator, at_once: int, rounds: int) -> list[float]:
    """Seconds until names are offered to people who type at once."""
    found = []

    async def learner(user: int) -> None:
        for number in range(rounds):
            text = TYPED[(user + number) % len(TYPED)]
            typed = await discord.type("recognition", "credential", text, user=user)
            await discord.until(lambda typed=typed: typed.choices is not None, 30)
            assert typed.ack is not None
            found.append(typed.ack.after_s)

    await asyncio.gather(*(learner(90_000 + user) for user in range(at_once)))
    return found


def memory_mb(process: subprocess.Popen[bytes]) -> float:
    pages = int(Path(f"/proc/{process.pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


async def begun(discord: DiscordEmulator, process: subprocess.Popen[bytes], until: Callable[[], object]) -> None:
    """Wait until the process serves, and has answered once: what loads on first use is loaded."""
    await discord.until(lambda: process.poll() is not None or (discord.commands and discord.gateway.live), 120)
    assert process.poll() is None, "the process ended by itself"
    await discord.answered(await discord.slash("ask", {"question": QUESTIONS[0]}, user=9), 60)
    await discord.until(until, 60)


async def alone(folder: Path) -> None:
    async with DiscordEmulator() as discord:
        process = start(discord_environment(folder, discord), folder / "log", "discord")
        try:
            await begun(discord, process, lambda: True)
            for at_once, rounds in ((1, 40), (AT_ONCE, 6)):
                begin = time.monotonic()
                acks, full = await commands(discord, at_once, rounds)
                rate = len(full) / (time.monotonic() - begin)
                print(
                    f"{at_once} at once: acknowledged {told(acks)}; answered {told(full)} of {len(full)}; {rate:.1f}/s"
                )
            for at_once in (1, 10, AT_ONCE):
                print(
                    f"{at_once} typing at once: completed {told(await completions(discord, at_once, 1000 // at_once))}"
                )
            late = sum(each.after_s > discord.interactions.deadline_s for each in discord.acks)
            print(f"memory {memory_mb(process):.0f} MB; calls refused {len(discord.refused)}; acknowledged late {late}")
        finally:
            process.terminate()
            await asyncio.to_thread(process.wait, 40)


async def together(folder: Path) -> None:
    """Telegram and Discord in one process, asked at the same time."""
    async with DiscordEmulator() as discord, TelegramEmulator() as telegram:
        environ = discord_environment(folder, discord)
        environ |= {"ADVISOR_TELEGRAM_TOKEN": TELEGRAM_TOKEN, "ADVISOR_TELEGRAM_API": telegram.url}
        process = start(environ, folder / "log", "run", "telegram", "discord")
        try:
            telegram.text("/start", user=9)
            await begun(discord, process, lambda: telegram.shown(9))
            half = AT_ONCE // 2
            (acks, full), (_, by_telegram) = await asyncio.gather(
                commands(discord, half, 6), telegram_latencies(telegram, half, 6)
            )
            print(
                f"with Telegram in one process, {half} at once on each: Discord acknowledged {told(acks)}, "
                f"answered {told(full)}; Telegram answered {told(by_telegram)}; memory {memory_mb(process):.0f} MB"
            )
        finally:
            process.terminate()
            await asyncio.to_thread(process.wait, 40)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.discord")
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--cuts", type=int, default=0)
    parser.add_argument("--messages", type=int, default=2_000)
    parser.add_argument("--interactions", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="discord-") as name:
        if args.kills or args.cuts:
            torture = DiscordTorture(
                folder=Path(name), messages=args.messages, kills=args.kills, cuts=args.cuts,
                interactions=args.interactions, chats=60, seed=args.seed,
            )  # fmt: skip
            result = asyncio.run(torture.run())
            print(result)
            return 0 if result.is_good else 1
        for number, measure in enumerate((alone, together)):
            folder = Path(name) / str(number)
            folder.mkdir()
            asyncio.run(measure(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
