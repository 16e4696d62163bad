"""Messages while processes are killed by SIGKILL: what is lost, doubled, out of order, and what is only late."""

from __future__ import annotations

import asyncio
import contextlib
import random
import re
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from benchmarks.telegram_bot import Bot, answers, kill
from tests.emulators.telegram import TelegramEmulator

CHATS = 60
LONGEST_LIFE_S = 8.0
PATIENCE_S = 60.0
"""So long nothing may come before the rest counts as lost."""
_HEARD = re.compile(r"Zorblax Quonk (\d+)")


@dataclass
class Run:
    """One run. ``begun`` is when it began, on the clock of ``time.monotonic``."""

    bot: Bot
    messages: int
    kills: int
    dice: random.Random = field(default_factory=lambda: random.Random(1))
    begun: float = field(default_factory=time.monotonic)
    done_kills: int = 0
    _sent: int = 0

    @property
    def telegram(self) -> TelegramEmulator:
        return self.bot.telegram

    def say(self, number: int) -> None:
        """Each message names a thing that does not exist, and the answer repeats its number."""
        self.telegram.text(f"is the Zorblax Quonk {1000 + number} badge worth it?", user=100 + number % CHATS)

    def say_next(self) -> None:
        """The share of one life."""
        share = -(-self.messages // (self.kills + 1))
        for number in range(self._sent, min(self.messages, self._sent + share)):
            self.say(number)
        self._sent = min(self.messages, self._sent + share)

    def heard(self) -> dict[int, list[int]]:
        """The numbers that were answered, by chat, in the order in which they were shown."""
        return {
            chat: [int(found[1]) - 1000 for each in answers(self.telegram, chat) if (found := _HEARD.search(each.text))]
            for chat in list(self.telegram.chats)
        }

    def count(self) -> int:
        return sum(len(each) for each in self.telegram.chats.values())

    async def until_more(self, more: int, longest_s: float) -> None:
        """Wait until so many more messages were shown, or for so long."""
        goal = self.count() + more
        with contextlib.suppress(AssertionError):
            await self.telegram.until(lambda: self.count() >= goal, longest_s)
        await asyncio.sleep(self.dice.random() * 0.05)

    async def settle(self) -> None:
        """Wait until all is answered, or nothing has come for a long while."""
        last, since = -1, time.monotonic()
        while len({each for found in self.heard().values() for each in found}) < self.messages:
            if self.count() != last:
                last, since = self.count(), time.monotonic()
            elif time.monotonic() - since > PATIENCE_S:
                return
            await asyncio.sleep(0.5)
        await asyncio.sleep(1)

    def told(self, how: str) -> str:
        heard = self.heard()
        counts = Counter(each for found in heard.values() for each in found)
        lost = self.messages - len(counts)
        doubled = sum(counts.values()) - len(counts)
        wrong = sum(later < earlier for found in heard.values() for earlier, later in pairwise(found))
        took_s = time.monotonic() - self.begun
        told = (
            f"{how}: {self.messages} messages in {CHATS} chats, {self.done_kills} kills: unanswered {lost}, "
            f"doubled {doubled}, out of order {wrong}; refused {len(self.telegram.refused)}; {took_s:.0f} s"
        )
        return f"{told}; left: {self.bot.left()}" if lost else told

    def is_good(self) -> bool:
        heard = self.heard()
        counts = Counter(each for found in heard.values() for each in found)
        in_order = all(later >= earlier for found in heard.values() for earlier, later in pairwise(found))
        is_seldom = sum(counts.values()) - len(counts) <= self.done_kills
        return len(counts) == self.messages and in_order and is_seldom


async def by_polling(bot: Bot, *, messages: int, kills: int) -> int:
    """The one process is killed and started again; 0 where nothing is lost."""
    run = Run(bot, messages, kills)
    for _ in range(kills):
        run.say_next()
        bot.start()
        await run.until_more(run.dice.randint(1, 2 * messages // kills), LONGEST_LIFE_S)
        bot.kill()
        run.done_kills += 1
    run.say_next()
    bot.start()
    await run.settle()
    await asyncio.to_thread(bot.stop)
    print(run.told("polling, SQLite"))
    return 0 if run.is_good() else 1


async def by_webhook(bot: Bot, *, messages: int, kills: int) -> int:
    """Workers are killed while the others go on; 0 where nothing is lost."""
    await asyncio.to_thread(bot.set_webhook)
    bot.start()
    bot.telegram.text("/start", user=9)
    await bot.telegram.until(lambda: bot.telegram.shown(9), 120)
    run = Run(bot, messages, kills)
    killed: set[int] = set()
    for _ in range(kills):
        run.say_next()
        await run.until_more(run.dice.randint(1, 2 * messages // kills), LONGEST_LIFE_S)
        chosen = run.dice.choice(await a_worker(bot))
        killed.add(chosen)
        kill(chosen)
        run.done_kills += 1
    run.say_next()
    await run.settle()
    print(run.told(f"webhook, {bot.workers} workers, PostgreSQL ({len(killed)} processes killed)"))
    await asyncio.to_thread(bot.stop)
    return 0 if run.is_good() else 1


async def a_worker(bot: Bot) -> list[int]:
    """The workers, as soon as there is one."""
    end = time.monotonic() + PATIENCE_S
    while not (found := bot.serving()):
        if time.monotonic() > end:
            raise SystemExit(f"no worker was started anew: {(bot.folder / 'log').read_text()[-2000:]}")
        await asyncio.sleep(0.1)
    return found
