"""The real process on the emulated Discord, killed and cut off again and again; counts what people got.

Messages are sent while the process is up and while it is down. Half of them mention the bot in channels, half are
private. A cut is a lost connection, the wish to connect anew (op 7), or an invalid session (op 9).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.emulators.discord import TOKEN, DiscordEmulator
from tests.emulators.discord_interactions import Interaction
from tests.emulators.discord_world import BOT_ID, Shown
from tests.shared_application import ROOT, application

QUESTIONS = ("what does Security+ cost?", "what does the PMP cost?", "how long does CCNA take?", "/privacy")
FIRST_USER = 1_000
THREAD_IS_THERE = 160_004
"""Told to a process that was killed after it had opened the thread and before it had noted it."""


def environment(folder: Path, **more: str) -> dict[str, str]:
    """The settings of a process of its own, with an index that stands."""
    application()
    shutil.copytree(
        ROOT / ".data" / "test", folder / "data", ignore=shutil.ignore_patterns("state.db*", "locks", "forgotten")
    )
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **inherited,
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),  # a start then loads what the first one compiled
        "ADVISOR_DATA_DIR": str(folder / "data"),
        "ADVISOR_KEY_FILE": str(folder / "key"),
        "ADVISOR_OPERATOR": "Example College",
        "ADVISOR_CONTACT": "privacy@example.org",
        "ADVISOR_MESSAGES_PER_MINUTE": "100000",
        "ADVISOR_LOG_LEVEL": "ERROR",
        **more,
    }


def discord_environment(folder: Path, discord: DiscordEmulator) -> dict[str, str]:
    """The same for Discord."""
    return environment(folder, ADVISOR_DISCORD_TOKEN=TOKEN, ADVISOR_DISCORD_API=discord.url)


def start(environ: dict[str, str], log: Path, *command: str) -> subprocess.Popen[bytes]:
    """The process; ``command`` is what stands behind ``advisor``."""
    with log.open("ab") as target:
        return subprocess.Popen(
            [sys.executable, "-m", "bot", *command], env=environ, cwd=ROOT, stdout=target, stderr=target
        )


@dataclass
class Result:
    """What came of it. ``unacknowledged``: interactions that Discord told their users had failed."""

    messages: int
    interactions: int = 0
    kills: int = 0
    cuts: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    doubled: int = 0
    lost_after_deferral: int = 0
    doubled_interactions: int = 0
    unacknowledged: int = 0
    refused: list[str] = field(default_factory=list)
    pings: int = 0
    took_s: float = 0.0

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost, doubled, refused or rung."""
        wrong = self.lost + self.doubled + self.lost_after_deferral + self.doubled_interactions + self.pings
        return not wrong and not self.refused

    def __str__(self) -> str:
        cuts = ", ".join(f"{name} {number}" for name, number in sorted(self.cuts.items()))
        return (
            f"{self.messages} messages, {self.kills} kills, {sum(self.cuts.values())} cuts ({cuts}): "
            f"lost {self.lost}, doubled {self.doubled}\n"
            f"{self.interactions} interactions: lost once deferred {self.lost_after_deferral}, "
            f"doubled {self.doubled_interactions}, never deferred {self.unacknowledged}\n"
            f"calls refused {len(self.refused)}, mentions that ring {self.pings}; {self.took_s:.0f} s in all"
            + "".join(f"\n  {each}" for each in self.refused[:10])
        )


@dataclass
class DiscordTorture:
    """One run. Each life of the process gets its share of messages, interactions and cuts."""

    folder: Path
    messages: int
    kills: int
    cuts: int
    interactions: int = 0
    chats: int = 20
    seed: int = 1
    patience_s: float = 240.0

    async def run(self) -> Result:
        self._dice = random.Random(self.seed)
        result = Result(self.messages)
        begin = time.monotonic()
        async with DiscordEmulator() as discord:
            self._discord = discord
            self._environ = discord_environment(self.folder, discord)
            self._sent: list[int] = []
            self._used: list[Interaction] = []
            self._places = [discord.general, *(discord.add_channel(f"room {n}") for n in range(self.chats // 2 - 1))]
            self._places += [discord.dm(FIRST_USER + n) for n in range(self.chats - self.chats // 2)]
            await self._make_known()
            shares = _shared(self.messages, self.kills + 1)
            for life, share in enumerate(shares):
                cuts = _shared(self.cuts, self.kills + 1)[life]
                uses = _shared(self.interactions, self.kills + 1)[life]
                await self._life(share, cuts, uses, result, is_last=life == self.kills)
            self._judge(result)
        result.took_s = time.monotonic() - begin
        return result

    async def _make_known(self) -> None:
        """Everybody has written once: private chats that the bot never heard of cannot be looked through."""
        process = start(self._environ, self.folder / "log", "discord")
        await self._discord.until(lambda: self._discord.commands and self._discord.gateway.live, 60)
        for place in self._places:
            self._say(place)
        await self._all_answered()
        process.terminate()
        await asyncio.to_thread(process.wait, 30)

    async def _life(self, share: int, cuts: int, uses: int, result: Result, *, is_last: bool) -> None:
        before = self._dice.randint(0, share // 2)
        for _ in range(before):
            self._say(self._dice.choice(self._places))
        process = start(self._environ, self.folder / "log", "discord")
        with contextlib.suppress(AssertionError):
            await self._discord.until(lambda: self._discord.gateway.live or process.poll() is not None, 60)
        assert process.poll() is None, f"the process ended by itself, see {self.folder / 'log'}"
        events = ["say"] * (share - before) + ["cut"] * cuts + ["use"] * uses
        self._dice.shuffle(events)
        for event in events:
            await self._do(event, result)
        if is_last:
            await self._all_answered()
            await asyncio.sleep(1)
            process.terminate()
        else:
            await asyncio.sleep(self._dice.random() * 2)
            process.kill()
            result.kills += 1
        await asyncio.to_thread(process.wait, 30)

    async def _do(self, event: str, result: Result) -> None:
        if event == "say":
            self._say(self._dice.choice(self._places))
        elif event == "use":
            with contextlib.suppress(AssertionError):
                await self._discord.until(lambda: self._discord.gateway.live, 15)
            self._used.append(await self._use())
        else:
            kind = self._dice.choice(("connection lost", "op 7", "op 9"))
            result.cuts[kind] += 1
            with contextlib.suppress(AssertionError):
                await self._discord.until(lambda: self._discord.gateway.live, 15)
            {"connection lost": self._discord.drop, "op 7": self._discord.reconnect}.get(
                kind, self._discord.invalidate_session
            )()
        if self._dice.random() < 0.3:
            await asyncio.sleep(self._dice.random() * 0.2)

    def _say(self, place: int) -> None:
        channel = self._discord.world.channels[place]
        user = channel.people[0] if channel.guild is None else FIRST_USER + self._dice.randrange(self.chats)
        text = self._dice.choice(QUESTIONS)
        is_private = channel.guild is None
        self._sent.append(self._discord.say(text, user=user, channel=place, mentions_bot=not is_private))

    async def _use(self) -> Interaction:
        user = FIRST_USER + self._dice.randrange(self.chats)
        place = self._dice.choice([each for each in self._places if self._discord.world.channels[each].guild])
        question = {"question": self._dice.choice(QUESTIONS[:3])}
        return await self._discord.slash("ask", question, user=user, channel=place)

    def _answers(self) -> Counter[int]:
        """How many posts answer each message of a channel (by reply or in its thread), or stand in a private chat."""
        found: Counter[int] = Counter()
        for each in self._discord.world.messages.values():
            if each.author != BOT_ID or each.is_deleted or each.interaction is not None:
                continue
            found[_answered_by(each)] += 1
        return found

    def _posts(self, used: Interaction, answers: Counter[int]) -> int:
        """How many posts answer an interaction; where it points to a thread, those that stand there."""
        if used.original is None or not used.is_answered:
            return 0
        return answers[used.original.id] if used.original.id in self._discord.world.channels else len(used.messages)

    def _wanted(self) -> Counter[int]:
        worlds = self._discord.world
        private = {each.id for each in worlds.channels.values() if each.guild is None}
        return Counter(
            worlds.messages[each].channel if worlds.messages[each].channel in private else each for each in self._sent
        )

    async def _all_answered(self) -> None:
        wanted = self._wanted()

        def is_done() -> bool:
            answers = self._answers()
            is_said = all(answers[each] >= count for each, count in wanted.items())
            return is_said and all(each.ack is None or self._posts(each, answers) for each in self._used)

        with contextlib.suppress(AssertionError):
            await self._discord.until(is_done, self.patience_s)

    def _judge(self, result: Result) -> None:
        answers, wanted = self._answers(), self._wanted()
        result.lost = sum(max(0, count - answers[each]) for each, count in wanted.items())
        result.doubled = sum(max(0, answers[each] - count) for each, count in wanted.items())
        result.interactions = len(self._used)
        result.unacknowledged = sum(each.ack is None for each in self._used)
        result.lost_after_deferral = sum(each.ack is not None and not self._posts(each, answers) for each in self._used)
        result.doubled_interactions = sum(max(0, self._posts(each, answers) - 1) for each in self._used)
        result.refused = [
            f"{each.route}: {each.description}" for each in self._discord.refused if each.code != THREAD_IS_THERE
        ]
        result.pings = len(self._discord.pings)


def _answered_by(shown: Shown) -> int:
    """What a post answers: a message, the message that its thread hangs on, or a private chat."""
    return shown.reply_to or shown.channel


def _shared(total: int, parts: int) -> list[int]:
    return [total * (number + 1) // parts - total * number // parts for number in range(parts)]
