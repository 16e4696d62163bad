"""A service over a real store, and a platform that remembers what it was told to send."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.conversation.attached import Attached
from bot.conversation.commands import SHARED_COMMANDS
from bot.conversation.delivering import Courier
from bot.conversation.drafts import Drafting, Replies
from bot.conversation.inbox_worker import InboxWorker
from bot.conversation.kept import load
from bot.conversation.limits import Limits, Rate
from bot.conversation.replies import CommandReplies
from bot.conversation.requests import Requests
from bot.conversation.servers.community import Community
from bot.conversation.servers.panel import Panel
from bot.conversation.servers.rules import Cooldowns
from bot.conversation.service import Service
from bot.conversation.shared_replies import SharedReplies
from bot.conversation.stored_memory import StoredMemory
from bot.messages import Attachment, Message, Reply
from bot.rendering.frame import Framer
from bot.rendering.plain import PlainText
from bot.storage.inbox import Incoming
from bot.storage.learners import Address
from bot.storage.store import Store, open_store
from bot.storage.thread import StorageThread
from tests.fakes.advising import FakeAdvisor, name_of, wording

PLATFORM = "fake"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def message(text: str = "", *, chat: str = "home", learner: str = "ann", number: int = 1, **more: object) -> Message:
    values: dict[str, object] = {
        "platform": PLATFORM,
        "conversation": chat,
        "learner": learner,
        "id": str(number),
        "text": text,
        "sent_at": NOW,
        "is_private": not chat.startswith("group"),
    }
    return Message(**{**values, **more})  # type: ignore[arg-type]  # the names are those of the dataclass


def read_update(payload: str) -> Message | None:
    """A message from the fake platform's raw update; one without text asks for nothing."""
    raw = json.loads(payload)
    if "text" not in raw:
        return None
    return message(
        raw["text"],
        chat=raw["chat"],
        learner=raw.get("learner", raw["chat"]),
        number=raw["id"],
        press=raw.get("press"),
        language=raw.get("language"),
    )


def update(text: str, *, chat: str = "home", learner: str = "ann", number: int = 1, **more: object) -> Incoming:
    raw = {"text": text, "chat": chat, "learner": learner, "id": number, **more}
    return Incoming(
        address=Address(platform=PLATFORM, chat=chat, learner=learner), message=str(number), payload=json.dumps(raw)
    )


FILES: dict[str, bytes] = {}


async def fetch(attachment: Attachment) -> bytes:
    return FILES[attachment.handle]


def names_in(text: str) -> tuple[str, ...]:
    return tuple(name for name in ("Data Cert", "Cloud Cert") if name.lower() in text.lower())


@dataclass
class Serving:
    """Everything between a raw update and a sent reply."""

    store: Store
    advisor: FakeAdvisor = field(default_factory=FakeAdvisor)
    rate: Rate = field(default_factory=lambda: Rate(burst=10_000, per_minute=10_000))
    sent: list[Reply] = field(default_factory=list)
    greetings: list[Reply] = field(default_factory=list)
    send: Callable[[Reply, bool], None] | None = None
    now_s: float = 0.0
    limits_clock: Callable[[], float] = lambda: 0.0

    def __post_init__(self) -> None:
        self.thread = StorageThread()
        self.tokens = (f"token-{number}" for number in itertools.count(1))
        phrases = wording()
        self.replies = SharedReplies(
            commands=CommandReplies(phrases=phrases, name_of=name_of, index_id="abc", commands=SHARED_COMMANDS), days=90
        )
        self.memory = StoredMemory(self.store, self.thread)
        requests = Requests(phrases=phrases, names_in=names_in, name_of=name_of)
        self.service = Service(
            advisor=self.advisor,
            replies=self.replies,
            memory=self.memory,
            renderers={PLATFORM: PlainText(Framer(phrases=phrases, name_of=name_of))},
            limits=Limits(each=self.rate, all_together=Rate(burst=1e6, per_minute=1e6), clock_s=self.limits_clock),
            drafting=Drafting(token=lambda: next(self.tokens), reply_key=self.memory.reply_key),
            requests=requests,
            attached=Attached(requests=requests, fetchings={PLATFORM: fetch}),
            around=Community(
                requests=requests,
                panel=Panel(
                    requests=requests,
                    region_of=lambda name: name if name == "Kenya" else None,
                    knows_currency=lambda code: code in ("EUR", "USD"),
                ),
                read=self.memory.server,
                cooldowns=Cooldowns(lambda: self.now_s),
            ),
        )
        self.worker = InboxWorker(
            store=self.store,
            thread=self.thread,
            service=self.service,
            readings={PLATFORM: read_update},
            fault_text=lambda language: phrases.in_language(language).say("service-fault"),
            on_kept=lambda: None,
            jitter=lambda: 0.5,
        )
        self.courier = Courier(
            store=self.store, thread=self.thread, sendings={PLATFORM: self._send}, jitter=lambda: 0.5
        )

    async def ask(self, asked: Message) -> Replies:
        """Handle a message without an inbox, and keep what it changes."""
        done = await self.service.handle(asked)
        await self.memory.keep(done.change)
        return done

    async def settle(self) -> list[str]:
        """Answer and send all that waits; what was said, in order."""
        begin = len(self.sent)
        await self.worker.pump().drain()
        await self.courier.pump().drain()
        return [text_of(each) for each in self.sent[begin:]]

    def close(self) -> None:
        self.thread.close()
        self.store.close()

    async def _send(self, reply: Reply, was_interrupted: bool) -> None:
        if self.send is not None:
            self.send(reply, was_interrupted)
        (self.greetings if is_greeting(reply) else self.sent).append(reply)


def serving(folder: Path, *, clock: Callable[[], float] = time.time, **more: object) -> Serving:
    data = folder / "data"
    store = open_store(data / "state.db", key_file=folder / "config" / "key", data_dir=data, clock=clock)
    return Serving(store, **more)  # type: ignore[arg-type]  # passed on as given


def text_of(reply: Reply) -> str:
    return "\n\n".join(part.text for part in reply.parts)


def is_greeting(reply: Reply) -> bool:
    """Whether it only says what is kept of a new learner."""
    return text_of(reply).startswith("I keep what you tell me")


def said(done: Replies) -> str:
    return "\n\n".join(text_of(each) for each in done.replies)


def from_outbox(payload: str) -> Reply:
    return load(Reply, payload)
