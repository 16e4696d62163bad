"""The composition root: settings in, wired objects out. The only module that names concrete classes."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bot.advisor.models import Context
from bot.conversation.replies import CommandReplies
from bot.conversation.sessions import Advising, Sessions
from bot.conversation.state_file import StateFile
from bot.errors import StateError, WordingError
from bot.settings import Settings, needed

if TYPE_CHECKING:
    from bot.advisor.prompt_library import Wording
    from bot.advisor.rewording import Writer
    from bot.conversation.attached import Fetching as FetchingOne
    from bot.conversation.operator import Operator
    from bot.conversation.requests import Requests
    from bot.conversation.servers.community import Community
    from bot.conversation.service import Renderer, Service
    from bot.conversation.stored_memory import StoredMemory
    from bot.platforms.base import Platform
    from bot.platforms.host import Host
    from bot.rendering.frame import Framer
    from bot.storage.store import Store
    from bot.storage.thread import StorageThread
    from knowledge import KnowledgeBase, Progress

PROMPTS = Path(__file__).resolve().parent.parent / "prompts"
"""Beside the packages, both in a checkout and where the wheel is installed."""
IN_ONE_MESSAGE = frozenset({"discord"})
"""Platforms that show pictures, words and buttons in one message."""
_LOG = logging.getLogger(__name__)
SURE_NAME = 0.9
"""A name that may be another's is not read out of what somebody else wrote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """Everything that a front end needs. ``writer`` words answers for money; none is built in."""

    knowledge: KnowledgeBase
    phrases: Wording
    advisor: Advising
    replies: CommandReplies
    sessions: Sessions
    writer: Writer | None = None

    @property
    def notice(self) -> str | None:
        """What does not work at present, in a sentence for people; ``None`` where all does."""
        return self.knowledge.degraded

    def reload(self) -> tuple[str, ...]:
        """Reads edited prompts again; a sentence for each that cannot be used and was left as it was."""
        return self.advisor.refresh()

    def warm_up(self) -> None:
        """Answer one question, so that the first learners do not wait until all is loaded. Blocks, also in a loop."""
        asked = self.phrases.say("chat-example-worth")
        answering = self.advisor.answer(asked, Context(), today=datetime.now(UTC).date())
        with ThreadPoolExecutor(max_workers=1) as thread:
            thread.submit(asyncio.run, answering).result()

    def load_behind(self) -> threading.Thread:
        """Load languages and sentences that no question has needed yet, in a thread that ends with the process."""
        loading = threading.Thread(target=self._load_ahead, name="load-behind", daemon=True)
        loading.start()
        return loading

    def _load_ahead(self) -> None:
        try:
            self.advisor.load_ahead()
        except WordingError as exc:  # it is told when a message needs it
            _LOG.warning("%s", exc)

    def name_of(self, credential_id: str) -> str:
        """The name that people read for a credential."""
        return self.replies.name_of(credential_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What a front end may add: a state file, and where faults in keeping it are told.

    ``looks_every_s`` is how often edited prompts are looked for: looking costs as much as a third of an answer.
    """

    state: Path | None = None
    looks_every_s: float = 0.0
    on_fault: Callable[[StateError], None] | None = None


def build(
    settings: Settings,
    *,
    progress: Progress | None = None,
    extras: Extras | None = None,
    knowledge: KnowledgeBase | None = None,
    advisor: Advising | None = None,
) -> Application:
    """The application; ``knowledge`` and ``advisor`` may be given, for tests. Opens or builds the index, reads files.

    Raises:
        KnowledgeError: the catalog cannot be read.
        WordingError: a file under ``prompts/`` cannot be used.
        StateError: the state file cannot be used.
    """
    from bot.advisor.prompt_library import Wording

    wished = extras or Extras()
    store = StateFile(wished.state) if wished.state is not None else None
    memory = store.load() if store is not None else None  # before the index: a bad state file is told at once
    phrases = Wording(PROMPTS / "wording")
    known = knowledge if knowledge is not None else open_index(settings, progress=progress)
    advising = advisor if advisor is not None else _advisor(known, phrases, settings, wished.looks_every_s)
    replies = CommandReplies(
        phrases=phrases,
        name_of=name_reader(known),
        index_id=known.index_id,
        state_name=wished.state.name if wished.state is not None else None,
    )
    sessions = Sessions(advising, replies, store=store, memory=memory, on_fault=wished.on_fault)
    return Application(knowledge=known, phrases=phrases, advisor=advising, replies=replies, sessions=sessions)


def open_storage(settings: Settings) -> Store:
    """The storage of these settings, made or brought up to date where that is needed.

    Raises:
        StorageError: it cannot be used; the sentence says why and what to do.
    """
    from bot.storage.store import open_store

    return open_store(settings.database, key_file=settings.key_file, data_dir=settings.data_dir)


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What learners are shown on platforms: by platform its renderer, what gets its files, and its own commands.

    ``operator`` is who answers for it.
    """

    renderers: Mapping[str, Renderer]
    fetchings: Mapping[str, FetchingOne]
    operator: Operator | None = None
    listed: Mapping[str, Sequence[str]] = field(default_factory=dict)


def build_service(application: Application, settings: Settings, memory: StoredMemory, front: Front) -> Service:
    """The service of platforms that keep what they are told."""
    import secrets
    import time

    from bot.conversation.attached import Attached
    from bot.conversation.commands import SHARED_COMMANDS, CommandName
    from bot.conversation.drafts import Drafting
    from bot.conversation.limits import Limits, Rate
    from bot.conversation.service import Service
    from bot.conversation.shared_replies import SharedReplies
    from bot.rendering.pictures.files import pictures

    commands = replace(
        application.replies,
        commands=tuple(each for each in SHARED_COMMANDS if each.name is not CommandName.START),
        privacy_id="service-privacy-line",
    )
    requests = build_requests(application)
    return Service(
        advisor=paid_advisor(application, settings, memory),
        replies=SharedReplies(commands=commands, days=settings.retention_days, operator=front.operator),
        memory=memory,
        renderers=front.renderers,
        limits=Limits(
            each=Rate(burst=20, per_minute=settings.messages_per_minute),
            all_together=Rate(burst=200, per_minute=1_800),
            clock_s=time.time,
        ),
        drafting=Drafting(token=lambda: secrets.token_urlsafe(12), reply_key=memory.reply_key, in_one=IN_ONE_MESSAGE),
        requests=requests,
        attached=Attached(requests=requests, fetchings=front.fetchings),
        pictures=partial(pictures, phrases=application.phrases),
        around=build_community(application, requests, memory),
        listed=front.listed,
    )


def paid_advisor(application: Application, settings: Settings, memory: StoredMemory) -> Advising:
    """The advisor, with its writer where there is one, who is paid within the limit of a day."""
    if application.writer is None:
        return application.advisor
    from bot.advisor.rewording import Rewording

    purse = memory.purse(settings.daily_spend_usd)
    return Rewording(composing=application.advisor, writer=application.writer, purse=purse)


def build_community(application: Application, requests: Requests, memory: StoredMemory) -> Community:
    """What stands around the service where people ask together."""
    import time

    from bot.advisor.reading.places import country_of
    from bot.advisor.reading.tokens import fold
    from bot.conversation.servers.community import Community
    from bot.conversation.servers.panel import Panel
    from bot.conversation.servers.rules import Cooldowns

    panel = Panel(
        requests=requests,
        region_of=lambda name: country_of(fold(name).text.strip()),
        knows_currency=lambda code: code == "EUR" or application.knowledge.rate(code) is not None,
    )
    return Community(
        requests=requests,
        panel=panel,
        read=memory.server,
        forbidden=memory.forbidden_channels,
        cooldowns=Cooldowns(time.monotonic),
    )


def build_host(
    application: Application,
    settings: Settings,
    store: Store,
    platforms: Sequence[Platform],
    thread: StorageThread | None = None,
) -> Host:
    """The host of ``platforms``, which share one storage, one thread for it and one service."""
    from bot.conversation.stored_memory import StoredMemory
    from bot.platforms.base import Fetching, Listing
    from bot.platforms.host import Host
    from bot.rendering.discord_components import DiscordComponents
    from bot.rendering.plain import PlainText
    from bot.rendering.telegram_html import TelegramHtml
    from bot.storage.thread import StorageThread

    shared = thread or StorageThread()
    framer = build_framer(application)
    special: Mapping[str, Renderer] = {"telegram": TelegramHtml(framer), "discord": DiscordComponents(framer)}
    plain = PlainText(framer)
    front = Front(
        renderers={each.name: special.get(each.name, plain) for each in platforms},
        fetchings={each.name: each.fetch for each in platforms if isinstance(each, Fetching)},
        operator=build_operator(settings) if settings.operator is not None else None,
        listed={each.name: each.listed for each in platforms if isinstance(each, Listing)},
    )
    return Host(
        store=store,
        service=build_service(application, settings, StoredMemory(store, shared), front),
        platforms=platforms,
        data_dir=settings.data_dir,
        retention_days=settings.retention_days,
        fault_text=lambda language: application.phrases.in_language(language).say("service-fault"),
        thread=shared,
    )


def build_operator(settings: Settings) -> Operator:
    """Who answers for the bot: needed wherever strangers can write to it.

    Raises:
        SettingError: nobody is named, or the referral cannot be read.
    """
    from bot.conversation.operator import Operator, read_referral

    name = needed(settings.operator, "ADVISOR_OPERATOR")
    contact = needed(settings.contact, "ADVISOR_CONTACT")
    referral = None if settings.referral_file is None else read_referral(settings.referral_file)
    return Operator(name=name, contact=contact, referral=referral)


def build_requests(application: Application) -> Requests:
    """What turns commands, files and other people's words into questions."""
    from bot.advisor.linking import Linker
    from bot.conversation.requests import Requests

    linker: list[Linker] = []

    def names_in(text: str) -> tuple[str, ...]:
        if not linker:  # made on first use: it takes a moment
            linker.append(Linker(application.knowledge))
        found = linker[0].link(text[:20_000]).credentials
        sure = (each.credential_id for each in found if each.score >= SURE_NAME)
        return tuple(dict.fromkeys(application.name_of(each) for each in sure))

    return Requests(phrases=application.phrases, names_in=names_in, name_of=application.name_of)


def build_framer(application: Application) -> Framer:
    """What says of an answer what is shown of it."""
    from bot.rendering.frame import Framer

    return Framer(phrases=application.phrases, name_of=application.name_of, rate_of=application.knowledge.rate)


def open_index(settings: Settings, *, progress: Progress | None = None) -> KnowledgeBase:
    """The knowledge base of these settings; its index is built where there is none that fits."""
    from knowledge import open_knowledge

    return open_knowledge(settings.index_dir, progress=progress, dense=settings.dense)


def name_reader(knowledge: KnowledgeBase) -> Callable[[str], str]:
    """What gives the short name of a credential id, or the id in words where it is not in the catalog."""

    def name_of(credential_id: str) -> str:
        credential = knowledge.credential(credential_id)
        return credential_id.replace("-", " ") if credential is None else credential.short_name

    return name_of


def _advisor(knowledge: KnowledgeBase, wording: Wording, settings: Settings, looks_every_s: float) -> Advising:
    from bot.advisor.advisor import Advisor
    from bot.advisor.understanding import Taught, Understanding
    from bot.advisor.watching import Pace

    taught = Taught(examples=PROMPTS / "examples", phrases=PROMPTS / "phrases", aliases=PROMPTS / "aliases.txt")
    understanding = Understanding(knowledge, prompts=taught, cache=settings.data_dir)
    return Advisor(knowledge, understanding, wording, looking=Pace(looks_every_s))
