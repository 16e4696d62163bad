"""The composition root: settings in, wired objects out. The only module that names concrete classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from bot.conversation.replies import CommandReplies
from bot.conversation.sessions import Advising, Sessions
from bot.conversation.state_file import StateFile
from bot.errors import StateError
from bot.rendering.phrases import Phrases
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.advisor.prompt_library import Wording
    from bot.conversation.service import Renderer, Service
    from bot.conversation.stored_memory import StoredMemory
    from bot.platforms.base import Platform
    from bot.platforms.host import Host
    from bot.storage.store import Store
    from knowledge import KnowledgeBase, Progress

PROMPTS = Path(__file__).resolve().parent.parent / "prompts"
"""Beside the packages, both in a checkout and where the wheel is installed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """Everything that a front end needs."""

    knowledge: KnowledgeBase
    phrases: Phrases
    advisor: Advising
    replies: CommandReplies
    sessions: Sessions

    @property
    def notice(self) -> str | None:
        """What does not work at present, in a sentence for people; ``None`` where all does."""
        return self.knowledge.degraded

    def reload(self) -> tuple[str, ...]:
        """Reads edited prompts again; a sentence for each that cannot be used and was left as it was."""
        return self.advisor.refresh()

    def name_of(self, credential_id: str) -> str:
        """The name that people read for a credential."""
        return self.replies.name_of(credential_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extras:
    """What a front end may add: a state file, and where faults in keeping it are told."""

    state: Path | None = None
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
    advising = advisor if advisor is not None else _advisor(known, phrases, settings)
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


def build_service(
    application: Application, settings: Settings, memory: StoredMemory, renderers: Mapping[str, Renderer]
) -> Service:
    """The service of platforms that keep what they are told. ``renderers`` are by platform."""
    import secrets
    import time

    from bot.conversation.commands import SHARED_COMMANDS
    from bot.conversation.drafts import Drafting
    from bot.conversation.limits import Limits, Rate
    from bot.conversation.service import Service
    from bot.conversation.shared_replies import SharedReplies

    commands = replace(
        application.replies,
        commands=SHARED_COMMANDS,
        privacy_line=application.phrases.say("service-privacy-line"),
    )
    return Service(
        advisor=application.advisor,
        replies=SharedReplies(commands=commands, days=settings.retention_days),
        memory=memory,
        renderers=renderers,
        limits=Limits(
            each=Rate(burst=20, per_minute=12), all_together=Rate(burst=200, per_minute=1_800), clock_s=time.monotonic
        ),
        drafting=Drafting(token=lambda: secrets.token_urlsafe(12), reply_key=memory.reply_key),
    )


def build_host(application: Application, settings: Settings, store: Store, platforms: Sequence[Platform]) -> Host:
    """The host of ``platforms``, which share one storage and one service."""
    from bot.conversation.stored_memory import StoredMemory
    from bot.platforms.host import Host
    from bot.rendering.frame import Framer
    from bot.rendering.plain import PlainText
    from bot.storage.thread import StorageThread

    thread = StorageThread()
    plain = PlainText(Framer(phrases=application.phrases, name_of=application.name_of))
    renderers = {platform.name: plain for platform in platforms}
    return Host(
        store=store,
        service=build_service(application, settings, StoredMemory(store, thread), renderers),
        platforms=platforms,
        data_dir=settings.data_dir,
        retention_days=settings.retention_days,
        fault_text=lambda: application.phrases.say("service-fault"),
        thread=thread,
    )


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


def _advisor(knowledge: KnowledgeBase, wording: Wording, settings: Settings) -> Advising:
    from bot.advisor.advisor import Advisor
    from bot.advisor.understanding import Taught, Understanding

    taught = Taught(examples=PROMPTS / "examples", phrases=PROMPTS / "phrases", aliases=PROMPTS / "aliases.txt")
    understanding = Understanding(knowledge, prompts=taught, cache=settings.data_dir)
    return Advisor(knowledge, understanding, wording)
