"""The slash commands and the message menu, as Discord is told of them, with their names in other languages."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.platforms.discord.client import Api
from bot.rendering.phrases import Phrases

CREDENTIAL, ROLE = "credential", "role"
MOST_CHOICES = 25
LONGEST_CHOICE = 100
_CHAT_INPUT, _MESSAGE_MENU = 1, 3
_TEXT = 3
_EVERYWHERE, _SERVER_ONLY = [0, 1, 2], [0]
_MANAGE_SERVER = str(1 << 5)
_LONGEST_DESCRIPTION, _LONGEST_NAME = 100, 32
_LOCALES = {"de": ("de",), "es": ("es-ES", "es-419"), "fr": ("fr",), "hi": ("hi",), "pt": ("pt-BR",)}
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """What stands behind a command. ``completes`` is what is offered while it is typed."""

    name: str
    description_id: str
    completes: str | None = None
    is_required: bool = True
    longest: int = 1_500


OPTIONS: Mapping[str, tuple[Option, ...]] = {
    "ask": (Option(name="question", description_id="option-question"),),
    "compare": (
        Option(name="a", description_id="option-first", completes=CREDENTIAL, longest=100),
        Option(name="b", description_id="option-second", completes=CREDENTIAL, longest=100),
    ),
    "plan": (
        Option(name="goal", description_id="option-goal", completes=ROLE, longest=200),
        Option(name="details", description_id="option-details", is_required=False, longest=500),
    ),
    "recognition": (Option(name="credential", description_id="option-credential", completes=CREDENTIAL, longest=200),),
    "feedback": (Option(name="text", description_id="option-feedback", longest=1_000),),
    "stack": (Option(name="credential", description_id="option-credential", completes=CREDENTIAL, longest=200),),
}
NAMES = (*OPTIONS, "profile", "settings", "forget", "export", "privacy", "human", "help")
SETUP = "setup"


def completed_by(command: str, option: str) -> str | None:
    """What is offered while an option of a command is typed."""
    return next((each.completes for each in OPTIONS.get(command, ()) if each.name == option), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Menus:
    """``phrases`` are by language (ISO 639-1); the one under the empty name is for all others."""

    phrases: Mapping[str, Phrases]

    async def put(self, api: Api) -> None:
        """Put the commands in place of those that stand. It may be done again at any time."""
        path = "/applications/{application_id}/commands"
        await api.call("PUT", path, list(self.commands()), application_id=api.application)
        _LOG.info("Discord: the commands stand in %d languages", len(self.phrases))

    def commands(self) -> Iterator[dict[str, Any]]:
        """All of them, as the interface takes them."""
        for name in NAMES:
            yield self._command(name, options=[self._option(each) for each in OPTIONS.get(name, ())])
        yield {
            **self._command(SETUP, options=[]),
            "default_member_permissions": _MANAGE_SERVER,
            "integration_types": [0],
            "contexts": _SERVER_ONLY,
        }
        yield {
            "type": _MESSAGE_MENU,
            "name": self._english.say("command-judge-name")[:_LONGEST_NAME],
            "name_localizations": self._localised("command-judge-name", _LONGEST_NAME),
            **_where(),
        }

    @property
    def _english(self) -> Phrases:
        return self.phrases[""]

    def _command(self, name: str, *, options: list[dict[str, Any]]) -> dict[str, Any]:
        return {
            "type": _CHAT_INPUT,
            "name": name,
            "name_localizations": self._localised(f"command-{name}-name", _LONGEST_NAME),
            **self._description(f"command-{name}-summary"),
            "options": options,
            **_where(),
        }

    def _option(self, option: Option) -> dict[str, Any]:
        return {
            "type": _TEXT,
            "name": option.name,
            **self._description(option.description_id),
            "required": option.is_required,
            "autocomplete": option.completes is not None,
            "max_length": option.longest,
        }

    def _description(self, message_id: str) -> dict[str, Any]:
        return {
            "description": self._english.say(message_id)[:_LONGEST_DESCRIPTION],
            "description_localizations": self._localised(message_id, _LONGEST_DESCRIPTION),
        }

    def _localised(self, message_id: str, longest: int) -> dict[str, str]:
        return {
            locale: phrases.say(message_id)[:longest]
            for language, phrases in self.phrases.items()
            for locale in _LOCALES.get(language, ())
        }


def _where() -> dict[str, Any]:
    """In servers, in direct chats and wherever a member brings the bot along."""
    return {"integration_types": [0, 1], "contexts": _EVERYWHERE}
