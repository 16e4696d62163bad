"""Asks every plug point what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.errors import AdvisorError
from bot.findings import Finding, Grade
from bot.settings import Settings
from bot.variables import variable
from knowledge import KnowledgeError

Diagnosis = Callable[[Settings], Iterable[Finding]]


def examine(settings: Settings) -> tuple[Finding, ...]:
    """All findings, part by part. A part that cannot even be examined is a finding itself."""
    found: list[Finding] = []
    for part, diagnose in DIAGNOSES:
        try:
            found.extend(diagnose(settings))
        except (AdvisorError, KnowledgeError, OSError) as exc:
            found.append(Finding(part=part, grade=Grade.BAD, text=str(exc), fix="follow the sentence above"))
    return tuple(found)


def _storage(settings: Settings) -> Iterable[Finding]:
    from bot.storage.diagnosing import diagnose

    return diagnose(settings.database, key_file=settings.key_file, data_dir=settings.data_dir)


def _index(settings: Settings) -> Iterable[Finding]:
    from bot.bootstrap import open_index

    known = open_index(settings)
    if known.degraded is not None:
        yield Finding(part="index", grade=Grade.BAD, text=known.degraded, fix="advisor index builds it anew")
    else:
        yield Finding(part="index", grade=Grade.GOOD, text=f"{len(known.credentials())} credentials can be found")


def _wording(settings: Settings) -> Iterable[Finding]:
    from bot.advisor.prompt_library import Wording
    from bot.bootstrap import PROMPTS

    del settings
    Wording(PROMPTS / "wording").say("chat-title")
    yield Finding(part="wording", grade=Grade.GOOD, text="the sentences can be read")


def _telegram(settings: Settings) -> Iterable[Finding]:
    from bot.platforms.telegram.diagnosing import diagnose

    found = settings.telegram
    if found.token is None:
        fix = "to serve Telegram, set ADVISOR_TELEGRAM_TOKEN to what BotFather gave you"
        yield Finding(part="telegram", grade=Grade.NOTE, text="no bot token is set", fix=fix)
        return
    yield from _operator("telegram", settings)
    if (found.webhook_url is None) != (found.webhook_secret is None):
        fix = "set both or neither"
        text = "only one of ADVISOR_WEBHOOK_URL and ADVISOR_WEBHOOK_SECRET is set"
        yield Finding(part="telegram", grade=Grade.BAD, text=text, fix=fix)
    yield from diagnose(found.token, found.api)


def _discord(settings: Settings) -> Iterable[Finding]:
    from bot.platforms.discord.diagnosing import diagnose, missing_rights
    from bot.platforms.discord.updates import PLATFORM
    from bot.storage.diagnosing import kept_notes
    from bot.storage.platform_notes import FORBIDDEN

    found = settings.discord
    if found.token is None:
        fix = "to serve Discord, set ADVISOR_DISCORD_TOKEN to what the developer portal gave you"
        yield Finding(part="discord", grade=Grade.NOTE, text="no bot token is set", fix=fix)
        return
    yield from _operator("discord", settings)
    where = {"key_file": settings.key_file, "data_dir": settings.data_dir}
    yield from missing_rights(kept_notes(settings.database, **where, of=(PLATFORM, FORBIDDEN)))
    yield from diagnose(found.token, found.api)


def _operator(part: str, settings: Settings) -> Iterable[Finding]:
    """Who answers for a bot that strangers can write to."""
    from bot.bootstrap import build_operator

    for name, value in (("ADVISOR_OPERATOR", settings.operator), ("ADVISOR_CONTACT", settings.contact)):
        if value is None:
            fix = f"set it, for example {name}={variable(name).example!r}"
            yield Finding(part=part, grade=Grade.BAD, text=f"{name} is not set, learners must be told", fix=fix)
    if settings.operator and settings.contact:
        build_operator(settings)


DIAGNOSES: tuple[tuple[str, Diagnosis], ...] = (
    ("wording", _wording),
    ("index", _index),
    ("storage", _storage),
    ("telegram", _telegram),
    ("discord", _discord),
)
