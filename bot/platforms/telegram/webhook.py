"""A webhook set up and removed: once by command, never by the workers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.errors import PlatformError
from bot.platforms.background import UnreachableError
from bot.platforms.telegram.client import WANTED, make_bot, told
from bot.platforms.telegram.menus import Menus

if TYPE_CHECKING:
    from telegram import Bot

_CONNECTIONS = 40


async def set_up(token: str, api: str, *, url: str, secret: str, menus: Menus) -> None:
    """Have Telegram deliver to ``url``, and put the menus in place.

    Raises:
        PlatformError: it could not be done; says why.
    """
    async with _bot(token, api) as bot:
        await told(
            bot.set_webhook(url, secret_token=secret, allowed_updates=list(WANTED), max_connections=_CONNECTIONS)
        )
        await menus.put(bot)


async def remove(token: str, api: str) -> None:
    """Have Telegram keep what comes until it is asked for.

    Raises:
        PlatformError: it could not be done; says why.
    """
    async with _bot(token, api) as bot:
        await told(bot.delete_webhook())


async def shown(token: str, api: str) -> str:
    """Where Telegram delivers, and what it says of it.

    Raises:
        PlatformError: it could not be asked; says why.
    """
    async with _bot(token, api) as bot:
        info = await told(bot.get_webhook_info())
    if not info.url:
        return "No webhook is set: 'advisor telegram' may poll."
    fault = f" Its last fault: {info.last_error_message}." if info.last_error_message else ""
    return f"Telegram delivers to {info.url}; {info.pending_update_count} updates wait.{fault}"


@asynccontextmanager
async def _bot(token: str, api: str) -> AsyncIterator[Bot]:
    bot = make_bot(token, api)
    try:
        await told(bot.initialize())
        yield bot
    except (UnreachableError, RetryLaterError) as exc:
        raise PlatformError(f"Telegram cannot be reached ({exc}): try again, or check ADVISOR_TELEGRAM_API") from exc
    except RefusedError as exc:
        raise PlatformError(f"Telegram refused: {exc}") from exc
    finally:
        await bot.shutdown()
