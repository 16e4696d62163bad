"""What is wrong with the Discord bot: whether its token is known, how often it may begin, what it may not do."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.errors import PlatformError
from bot.findings import Finding, Grade
from bot.platforms.background import UnreachableError
from bot.platforms.discord.client import Addresses, Api, Ears, make_client, told

_PART = "discord"
_LONGEST_S = 20.0
_FEW_STARTS = 20
_COMMANDS_AT_LEAST = 13


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    name: str
    starts_left: int
    commands: int
    endpoint: str | None


def diagnose(token: str, api: str) -> Iterator[Finding]:
    """The findings. Asks Discord who the bot is; the token stands in none of them."""
    try:
        found = asyncio.run(asyncio.wait_for(_asked(token, api), _LONGEST_S))
    except PlatformError as exc:
        yield Finding(part=_PART, grade=Grade.BAD, text=str(exc), fix="follow the sentence above")
    except (UnreachableError, RetryLaterError, RefusedError, TimeoutError) as exc:
        fix = "check the network and ADVISOR_DISCORD_API"
        text = f"Discord cannot be asked ({type(exc).__name__})"
        yield Finding(part=_PART, grade=Grade.BAD, text=text, fix=fix)
    else:
        yield from _findings(found)


def missing_rights(notes: Mapping[str, str]) -> Iterator[Finding]:
    """A finding for each server where the bot was refused something; ``notes`` are server and code by channel."""
    servers: dict[str, list[str]] = {}
    for channel, text in notes.items():
        servers.setdefault(text.split()[0], []).append(channel)
    for server, channels in sorted(servers.items()):
        fix = "give the bot View Channel, Send Messages, Send Messages in Threads, Create Public Threads there"
        text = f"rights are missing in server {server}, channels {', '.join(sorted(channels)[:5])}"
        yield Finding(part=_PART, grade=Grade.NOTE, text=text, fix=fix)


def _findings(found: _Found) -> Iterator[Finding]:
    yield Finding(part=_PART, grade=Grade.GOOD, text=f"the bot {found.name} is known")
    if found.endpoint is not None:
        fix = "clear Interactions Endpoint URL in the developer portal"
        text = "an interactions endpoint is set: commands and buttons go there, not here"
        yield Finding(part=_PART, grade=Grade.BAD, text=text, fix=fix)
    if found.starts_left < _FEW_STARTS:
        text = f"only {found.starts_left} starts are left today"
        yield Finding(part=_PART, grade=Grade.NOTE, text=text, fix="find out what restarts the bot")
    if found.commands < _COMMANDS_AT_LEAST:
        fix = "start advisor discord once: it puts them in place"
        yield Finding(part=_PART, grade=Grade.NOTE, text="the commands do not stand yet", fix=fix)


async def _asked(token: str, api: str) -> _Found:
    addresses = Addresses(api=api)
    addresses.point()
    client = make_client(Ears(), None)
    try:
        await told(client.login(token))
        calls = Api(client=client)
        gateway: Mapping[str, Any] = await calls.call("GET", "/gateway/bot")
        path = "/applications/{application_id}/commands"
        commands: list[Any] = await calls.call("GET", path, application_id=calls.application)
        application = client.application
        return _Found(
            name=str(client.user),
            starts_left=int(gateway["session_start_limit"]["remaining"]),
            commands=len(commands),
            endpoint=None if application is None else application.interactions_endpoint_url,
        )
    finally:
        with contextlib.suppress(Exception):  # it ends anyway
            await client.close()
        addresses.restore()
