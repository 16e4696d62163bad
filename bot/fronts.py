"""The composition root of the platforms: the settings of each in, the platform out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from bot.bootstrap import PROMPTS, Application, build_framer
from bot.rendering.phrases import Phrases
from bot.settings import Settings, needed

if TYPE_CHECKING:
    from bot.advisor.prompt_library import Wording
    from bot.platforms.discord.adapter import DiscordPlatform
    from bot.platforms.telegram.adapter import TelegramPlatform
    from bot.platforms.telegram.menus import Menus
    from bot.storage.store import Store
    from bot.storage.thread import StorageThread

MENU_LANGUAGES = ("de", "es", "fr", "hi", "pt")


def build_telegram(
    application: Application, settings: Settings, store: Store, thread: StorageThread, *, polls: bool = True
) -> TelegramPlatform:
    """The Telegram bot of these settings.

    Raises:
        SettingError: there is no token.
    """
    import random

    from bot.conversation.cards import Cards
    from bot.platforms.telegram.adapter import Surroundings, TelegramPlatform
    from bot.rendering.telegram_html import TelegramHtml

    around = Surroundings(
        store=store,
        thread=thread,
        phrases=application.phrases,
        cards=Cards(knowledge=application.knowledge, phrases=application.phrases),
        renderer=TelegramHtml(build_framer(application)),
        menus=build_menus(),
        jitter=random.random,
    )
    token = needed(settings.telegram.token, "ADVISOR_TELEGRAM_TOKEN")
    return TelegramPlatform(token=token, api=settings.telegram.api, around=around, polls=polls)


def build_menus() -> Menus:
    """The menus of commands, in each language in which they are worded."""
    from bot.platforms.telegram.menus import Menus

    return Menus(phrases=_menu_phrases())


def build_discord(application: Application, settings: Settings, store: Store, thread: StorageThread) -> DiscordPlatform:
    """The Discord bot of these settings.

    Raises:
        SettingError: there is no token.
    """
    import random

    from bot.conversation.cards import Cards
    from bot.conversation.completions import Completions
    from bot.conversation.personal import is_personal
    from bot.conversation.servers.community import CHANGING_THEIR_MESSAGE
    from bot.platforms.discord.adapter import DiscordPlatform, Surroundings
    from bot.platforms.discord.client import Shards
    from bot.platforms.discord.commands import Menus

    known, found = application.knowledge, settings.discord
    cards = Cards(knowledge=known, phrases=application.phrases)
    around = Surroundings(
        store=store,
        thread=thread,
        phrases=application.phrases,
        completions=Completions(knowledge=known, credential_ids=cards.names, name_of=application.name_of),
        menus=Menus(phrases=_menu_phrases()),
        is_personal=is_personal,
        forms=_forms(application.phrases),
        changing=CHANGING_THEIR_MESSAGE,
        jitter=random.random,
    )
    shards = (
        None if found.shards is None else Shards(first=found.shards[0], last=found.shards[1], count=found.shards[2])
    )
    token = needed(found.token, "ADVISOR_DISCORD_TOKEN")
    return DiscordPlatform(token=token, api=found.api, around=around, shards=shards)


def _forms(phrases: Phrases) -> Callable[[str, str], Mapping[str, object] | None]:
    from bot.conversation.servers.forms import form
    from bot.rendering.discord_forms import modal

    def shown(name: str, token: str) -> Mapping[str, object] | None:
        found = form(name, phrases)
        return None if found is None else modal(found, token)

    return shown


def _menu_phrases() -> dict[str, Wording]:
    from bot.advisor.prompt_library import Wording

    names = {"": "en", **{each: each for each in MENU_LANGUAGES}}
    return {code: Wording(PROMPTS / "wording", language=name) for code, name in names.items()}
