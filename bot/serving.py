"""The composition root of what serves learners on platforms: it wires service, storage and platforms."""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from bot.bootstrap import PROMPTS, Application
from bot.errors import SettingError
from bot.settings import Settings, variable

if TYPE_CHECKING:
    from bot.conversation.operator import Operator
    from bot.conversation.requests import Requests
    from bot.conversation.service import Renderer, Service
    from bot.platforms.base import Platform
    from bot.platforms.station import Station
    from bot.platforms.telegram.adapter import TelegramPlatform
    from bot.platforms.telegram.menus import Menus
    from bot.rendering.frame import Framer
    from bot.storage.store import Store
    from bot.storage.thread import StorageThread

# A person asks a few questions a minute; a flood is stopped, a quick exchange is not.
BURST, PER_MINUTE = 12, 20
ALL_BURST, ALL_PER_MINUTE = 600, 3_000
_TOKEN_BYTES = 9
MENU_LANGUAGES = ("de", "es", "fr", "hi", "pt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """What every platform of a process works with."""

    settings: Settings
    application: Application
    store: Store
    thread: StorageThread
    operator: Operator
    per_minute: float = PER_MINUTE


def open_base(settings: Settings, application: Application) -> Base:
    """Storage and operator of these settings.

    Raises:
        SettingError: what is needed to go public is missing; names the variable and an example.
        StorageError: the storage cannot be used.
    """
    from bot.storage.store import open_store
    from bot.storage.thread import StorageThread

    operator = operator_of(settings)
    store = open_store(settings.database, key_file=settings.key_file, data_dir=settings.data_dir)
    return Base(settings=settings, application=application, store=store, thread=StorageThread(), operator=operator)


def operator_of(settings: Settings) -> Operator:
    """Who answers for the bot.

    Raises:
        SettingError: nobody is named, or the referral cannot be read.
    """
    from bot.conversation.operator import Operator, read_referral

    name = needed(settings.operator, "ADVISOR_OPERATOR")
    contact = needed(settings.contact, "ADVISOR_CONTACT")
    referral = None if settings.referral_file is None else read_referral(settings.referral_file)
    return Operator(name=name, contact=contact, referral=referral)


def needed(value: str | None, name: str) -> str:
    """``value``.

    Raises:
        SettingError: it is not set.
    """
    if value is None:
        known = variable(name)
        raise SettingError(f"{name} is not set: it is {known.purpose}. For example {name}={known.example!r}")
    return value


def station(base: Base, platforms: Sequence[Platform]) -> Station:
    """What serves learners on these platforms."""
    from bot.platforms.station import Station

    phrases = base.application.phrases
    return Station(
        store=base.store,
        thread=base.thread,
        service=service(base, platforms),
        platforms=platforms,
        fault_text=lambda: phrases.say("service-fault"),
        jitter=random.random,
        days=base.settings.retention_days,
    )


def telegram(base: Base, *, polls: bool = True) -> TelegramPlatform:
    """The Telegram bot of these settings.

    Raises:
        SettingError: there is no token.
    """
    from bot.conversation.cards import Cards
    from bot.platforms.telegram.adapter import Surroundings, TelegramPlatform
    from bot.rendering.telegram_html import TelegramHtml

    application = base.application
    around = Surroundings(
        store=base.store,
        thread=base.thread,
        phrases=application.phrases,
        cards=Cards(knowledge=application.knowledge, phrases=application.phrases),
        renderer=TelegramHtml(_framer(base)),
        menus=menus(),
        jitter=random.random,
    )
    token = needed(base.settings.telegram.token, "ADVISOR_TELEGRAM_TOKEN")
    return TelegramPlatform(token=token, api=base.settings.telegram.api, around=around, polls=polls)


def menus() -> Menus:
    """The menus of commands, in each language in which they are worded."""
    from bot.advisor.prompt_library import Wording
    from bot.platforms.telegram.menus import Menus

    languages = {"": "en", **{each: each for each in MENU_LANGUAGES}}
    return Menus(phrases={code: Wording(PROMPTS / "wording", language=name) for code, name in languages.items()})


def service(base: Base, platforms: Sequence[Platform]) -> Service:
    """What answers messages of these platforms."""
    from bot.conversation.attached import Attached
    from bot.conversation.commands import SHARED_COMMANDS, CommandName
    from bot.conversation.drafts import Drafting
    from bot.conversation.limits import Limits, Rate
    from bot.conversation.replies import CommandReplies
    from bot.conversation.service import Service
    from bot.conversation.shared_replies import SharedReplies
    from bot.conversation.stored_memory import StoredMemory
    from bot.rendering.pictures import pictures

    application = base.application
    phrases = application.phrases
    memory = StoredMemory(base.store, base.thread)
    asking = _requests(application)
    commands = CommandReplies(
        phrases=phrases,
        name_of=application.name_of,
        index_id=application.knowledge.index_id,
        commands=tuple(each for each in SHARED_COMMANDS if each.name is not CommandName.START),
        privacy_line=phrases.say("service-privacy-line"),
    )
    return Service(
        advisor=application.advisor,
        replies=SharedReplies(commands=commands, days=base.settings.retention_days, operator=base.operator),
        memory=memory,
        renderers=_renderers(base, platforms),
        limits=Limits(
            each=Rate(burst=max(BURST, base.per_minute / 2), per_minute=base.per_minute),
            all_together=Rate(burst=ALL_BURST, per_minute=ALL_PER_MINUTE),
            clock_s=time.monotonic,
        ),
        drafting=Drafting(token=lambda: secrets.token_urlsafe(_TOKEN_BYTES), reply_key=memory.reply_key),
        requests=asking,
        attached=Attached(requests=asking, fetchings={each.name: each.fetch for each in platforms}),
        pictures=partial(pictures, words=_picture_words(phrases.say)),
    )


def _renderers(base: Base, platforms: Sequence[Platform]) -> Mapping[str, Renderer]:
    from bot.rendering.telegram_html import TelegramHtml

    known = {"telegram": lambda: TelegramHtml(_framer(base))}
    return {each.name: known[each.name]() for each in platforms}


def _framer(base: Base) -> Framer:
    from bot.rendering.frame import Framer

    application = base.application
    return Framer(phrases=application.phrases, name_of=application.name_of, rate_of=application.knowledge.rate)


def _picture_words(say: Callable[[str], str]) -> Mapping[str, str]:
    verdicts = ("worth-it", "only-if", "not-now", "skip", "not-enough-evidence")
    words = {each: say(f"verdict-{each}") for each in verdicts}
    return {**words, **{each: say(f"picture-{each}") for each in ("week", "cost", "weeks", "unknown")}}


def _requests(application: Application) -> Requests:
    from bot.advisor.linking import Linker
    from bot.conversation.requests import Requests

    linker = Linker(application.knowledge)

    def names_in(text: str) -> tuple[str, ...]:
        found = linker.link(text[:20_000]).credentials
        sure = (each.credential_id for each in found if each.score >= _SURE)
        return tuple(dict.fromkeys(application.name_of(each) for each in sure))

    return Requests(phrases=application.phrases, names_in=names_in, name_of=application.name_of)


_SURE = 0.9
"""A name that may be another's is not read out of what somebody else wrote."""
