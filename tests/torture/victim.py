"""The process that is killed: the real store, service and host, fed by the fake platform.

``--kill before:NAME:N`` or ``after:NAME:N`` ends it by SIGKILL at the Nth call of that name.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import time
from pathlib import Path

from sqlalchemy import event

from bot.advisor.models import Profile
from bot.conversation.limits import Rate
from bot.messages import Reply
from bot.platforms.base import Keep
from bot.platforms.host import Host
from bot.storage.database import Database
from bot.storage.store import Store, open_store
from tests.fakes.advising import FakeAdvisor
from tests.fakes.serving import Serving, is_greeting, read_update, text_of, update

NAMES = ("receive", "claim", "keep", "commit", "send", "sent", "begin")


class Killer:
    """Kills this process at one call."""

    def __init__(self, plan: str | None) -> None:
        self._when, self._name, number = (plan or "never:none:0").split(":")
        self._left = int(number)

    def wrap(self, name: str, owner: object, method: str) -> None:
        """Have calls of ``method`` counted."""
        if name != self._name:
            return
        inner = getattr(owner, method)

        def called(*args: object, **kwargs: object) -> object:
            self.reach(name, "before")
            found = inner(*args, **kwargs)
            self.reach(name, "after")
            return found

        setattr(owner, method, called)

    def reach(self, name: str, when: str) -> None:
        """Count a call, and end the process where it is the one."""
        if name == self._name and when == self._when:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    def watch(self, database: Database) -> None:
        """Count transactions: ``begin`` and ``commit``, before they take place."""
        event.listen(database.engine, "commit", lambda connection: self.reach("commit", "before"))
        event.listen(database.engine, "begin", lambda connection: self.reach("begin", "before"))


class Line:
    """One connection to the platform."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    @classmethod
    async def open(cls, port: int) -> Line:
        return cls(*await asyncio.open_connection("127.0.0.1", port, limit=10_000_000))

    async def ask(self, **asked: object) -> object:
        self._writer.write(json.dumps(asked).encode() + b"\n")
        await self._writer.drain()
        line = await self._reader.readline()
        if not line:
            raise ConnectionError("the platform has gone")
        return json.loads(line)


def count_message(text: str, profile: Profile) -> Profile:
    """Each message makes the profile one hour longer: a message that counts twice, or not at all, is seen."""
    return profile.but(hours_per_week=(profile.hours_per_week or 0.0) + 1)


class Counting(FakeAdvisor):
    """Says the message and how many it has heard of this learner."""

    async def answer(self, text: str, context: object, *, today: object) -> object:
        outcome = await super().answer(text, context, today=today)  # type: ignore[arg-type]  # passed on as it came
        from tests.fakes.advising import answer

        hours = outcome.profile.hours_per_week or 0
        outcome.answer = answer(f"heard {text} number {hours:g}", assessments=(), citations=(), suggestions=())
        return outcome


class TorturedPlatform:
    """The adapter of the fake platform."""

    name = "fake"
    role = "fake"

    def __init__(self, args: argparse.Namespace, killer: Killer) -> None:
        self.sends_at_once: int = args.at_once
        self._args, self._killer = args, killer
        self._lines: list[Line] = []
        self.read = read_update

    async def receive(self, keep: Keep) -> None:
        """Keep updates, then confirm them by asking with a higher offset."""
        line, offset = await Line.open(self._args.port), 0
        await line.ask(do="hello")
        while not self._args.polls:
            await asyncio.sleep(3600)
        while True:
            found = await line.ask(do="get", offset=offset, limit=20, cpu_s=time.process_time())
            assert isinstance(found, list)
            if found:
                await keep(
                    [update(raw["text"], chat=raw["chat"], learner=raw["chat"], number=raw["id"]) for raw in found]
                )
                offset = max(offset, max(raw["update"] for raw in found) + 1)

    async def send(self, reply: Reply, was_interrupted: bool) -> None:
        if is_greeting(reply):
            return
        line = self._lines.pop() if self._lines else await Line.open(self._args.port)
        self._killer.reach("send", "before")
        await line.ask(do="send", chat=reply.target, text=text_of(reply), key=reply.idempotency_key)
        self._killer.reach("send", "after")
        self._lines.append(line)


async def run(args: argparse.Namespace) -> None:
    killer = Killer(args.kill)
    store: Store = open_store(
        args.url or args.folder / "data" / "state.db",
        key_file=args.folder / "config" / "key",
        data_dir=args.folder / args.data,
    )
    killer.watch(store.database)
    for name, owner, method in (
        ("receive", store.inbox, "receive"),
        ("claim", store.inbox, "claim"),
        ("keep", store.exchanges, "keep"),
        ("sent", store.outbox, "sent"),
    ):
        killer.wrap(name, owner, method)
    serving = Serving(store, advisor=Counting(learn=count_message), rate=Rate(burst=1e6, per_minute=1e6))
    host = Host(
        store=store,
        service=serving.service,
        platforms=[TorturedPlatform(args, killer)],
        data_dir=args.folder / args.data,
        retention_days=90,
        fault_text=lambda language: "fault",
        thread=serving.thread,
    )
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    await host.run(stop)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--url")
    parser.add_argument("--data", default="data")
    parser.add_argument("--kill")
    parser.add_argument("--at-once", type=int, default=1)
    parser.add_argument("--no-poll", dest="polls", action="store_false")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    random.seed(0)
    main()
