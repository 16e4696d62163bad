"""What Telegram shows of the bot before anything is said: the menu of commands by scope and language, what it does."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.conversation.commands import SHARED_COMMANDS, Command
from bot.platforms.telegram.client import told
from bot.rendering.phrases import Phrases

if TYPE_CHECKING:
    from telegram import Bot, BotCommand

_LONGEST_SUMMARY = 256
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Menus:
    """``phrases`` are by language (ISO 639-1); the one under the empty name is for all others."""

    phrases: Mapping[str, Phrases]

    async def put(self, bot: Bot) -> None:
        """Put the menus in place. It may be done again at any time."""
        from telegram import BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

        for language, phrases in self.phrases.items():
            code = language or None
            every = list(_commands(phrases, SHARED_COMMANDS))
            public = list(_commands(phrases, tuple(each for each in SHARED_COMMANDS if each.is_for_groups)))
            await told(bot.set_my_commands(every, scope=BotCommandScopeAllPrivateChats(), language_code=code))
            await told(bot.set_my_commands(public, scope=BotCommandScopeAllGroupChats(), language_code=code))
            await told(bot.set_my_short_description(phrases.say("bot-short-description"), language_code=code))
            await told(bot.set_my_description(phrases.say("bot-description"), language_code=code))
        _LOG.info("Telegram: the menus stand in %d languages", len(self.phrases))


def _commands(phrases: Phrases, commands: tuple[Command, ...]) -> Iterator[BotCommand]:
    from telegram import BotCommand

    for each in commands:
        yield BotCommand(each.name.value, phrases.say(each.summary_id)[:_LONGEST_SUMMARY])
