"""A chat platform on loopback that hands out updates as Telegram does and remembers every reply that reached it.

An update is handed out until an offset above it is asked for; now and then one that was confirmed comes again.
"""

from __future__ import annotations

import json
import random
import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Sent:
    chat: str
    text: str
    key: str
    at: float
    life: int


@dataclass
class FakePlatform:
    """The state of the platform. ``redelivered`` is the share of answers that repeat an old update."""

    seed: int = 1
    redelivered: float = 0.05
    updates: list[dict[str, object]] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    confirmed: int = 0
    life: int = 0
    awake_life: int = -1
    awake_at: float = 0.0
    cpu_of_start_s: float = 0.0
    added_at: dict[str, float] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    processes: int = 0

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._changed = threading.Condition()

    def add(self, chat: str, text: str) -> None:
        with self._changed:
            self.added_at[text] = time.monotonic()
            self.updates.append({"update": len(self.updates), "id": len(self.updates), "chat": chat, "text": text})
            self._changed.notify_all()

    def get(self, offset: int, limit: int, wait_s: float, *, cpu_s: float = 0.0) -> list[dict[str, object]]:
        with self._changed:
            if self.awake_life != self.life:
                self.awake_at, self.cpu_of_start_s = time.monotonic(), cpu_s
            self.awake_life = self.life
            self._changed.notify_all()
            self.confirmed = max(self.confirmed, offset)
            if self.confirmed >= len(self.updates):
                self._changed.wait(wait_s)
            found = self.updates[self.confirmed : self.confirmed + limit]
            if self.confirmed and self._random.random() < self.redelivered:
                found = [self.updates[self._random.randrange(self.confirmed)], *found]
            return found

    def send(self, chat: str, text: str, key: str) -> None:
        with self._changed:
            self.sent.append(Sent(chat, text, key, time.monotonic(), self.life))
            self.keys.add(key)
            self._changed.notify_all()

    def wait_until_asked(self, timeout_s: float) -> bool:
        """Wait until the process of this life asks for updates."""
        with self._changed:
            return self._changed.wait_for(lambda: self.awake_life == self.life, timeout_s)

    def wait_for(self, number: int, timeout_s: float) -> bool:
        """Wait until that many different replies are here."""
        with self._changed:
            return self._changed.wait_for(lambda: len(self.keys) >= number, timeout_s)

    def greet(self) -> None:
        """Note that a process has started."""
        with self._changed:
            self.processes += 1
            self._changed.notify_all()

    def wait_for_processes(self, number: int, timeout_s: float) -> bool:
        """Wait until so many processes have started."""
        with self._changed:
            return self._changed.wait_for(lambda: self.processes >= number, timeout_s)


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        platform: FakePlatform = self.server.platform  # type: ignore[attr-defined]
        for line in self.rfile:
            asked = json.loads(line)
            if asked["do"] == "get":
                answer: object = platform.get(asked["offset"], asked["limit"], 0.2, cpu_s=asked["cpu_s"])
            elif asked["do"] == "hello":
                platform.greet()
                answer = {"ok": True}
            else:
                platform.send(asked["chat"], asked["text"], asked["key"])
                answer = {"ok": True}
            self.wfile.write(json.dumps(answer).encode() + b"\n")


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """The process at the other end is killed again and again: that is no fault."""


@contextmanager
def served(platform: FakePlatform) -> Iterator[int]:
    """The port on which ``platform`` is reached."""
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.platform = platform  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
