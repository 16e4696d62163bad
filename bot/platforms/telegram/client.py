"""The Bot API by python-telegram-bot, with its errors told in our words. The token never stands in them."""

from __future__ import annotations

import json
import warnings
from collections.abc import Awaitable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.errors import PlatformError
from bot.platforms.background import UnreachableError

if TYPE_CHECKING:
    from telegram import Bot
    from telegram.error import RetryAfter

T = TypeVar("T")
POLL_HOLD_S = 25
_CALL_TIMEOUT_S = 15.0
_CONNECTIONS = 16
"""Calls at the same time; each call looks at every open connection, so more of them cost more than they give."""
WANTED = ("message", "callback_query", "inline_query", "my_chat_member")
"""Kinds of update that are asked for. Edits are not: the first wording was answered."""
UNAUTHORIZED = "Telegram does not know this token: get a new one from @BotFather and set ADVISOR_TELEGRAM_TOKEN"
SECOND_POLLER = "another process asks Telegram for this bot's messages: end it first (one poller for each bot)"
WEBHOOK_SET = "a webhook is set for this bot, so it cannot be polled: run 'advisor webhook remove' first"


class GoneError(RefusedError):
    """The chat takes nothing more: the bot was blocked or removed."""


class MarkupRefusedError(RefusedError):
    """The platform could not read the call: the text may still go without its markup."""


class MovedError(RefusedError):
    """The chat has another id."""

    def __init__(self, chat: int) -> None:
        super().__init__("the group has become a supergroup")
        self.chat = chat


def make_bot(token: str, api: str) -> Bot:
    """The library's bot, not yet started. ``api`` is the address of the Bot API."""
    from telegram import Bot
    from telegram.request import HTTPXRequest

    warnings.filterwarnings("ignore", message=r"Please use 'Bot\.")  # the raw updates are wanted
    warnings.filterwarnings("ignore", message=".*attribute `retry_after`")  # both types of it are read
    return Bot(
        token,
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=HTTPXRequest(
            connection_pool_size=_CONNECTIONS,
            read_timeout=_CALL_TIMEOUT_S,
            write_timeout=_CALL_TIMEOUT_S,
            connect_timeout=_CALL_TIMEOUT_S,
            pool_timeout=_CALL_TIMEOUT_S,
        ),
        get_updates_request=HTTPXRequest(connection_pool_size=1, read_timeout=POLL_HOLD_S + _CALL_TIMEOUT_S),
    )


async def raw_updates(bot: Bot, offset: int) -> Sequence[Mapping[str, Any]]:
    """The next updates as they come, not yet read: one that makes no sense must not cost the others."""
    asked = {"offset": offset, "timeout": POLL_HOLD_S, "limit": 100, "allowed_updates": json.dumps(WANTED)}
    found = await told(bot.do_api_request("getUpdates", asked))
    return found if isinstance(found, list) else []


async def told(call: Awaitable[T]) -> T:
    """What ``call`` gives.

    Raises:
        RetryLaterError: the platform asks to wait.
        UnreachableError: it cannot be reached.
        RefusedError: it will never take this; :class:`GoneError`, :class:`MovedError`, :class:`MarkupRefusedError`.
        PlatformError: it does not take this bot.
    """
    from telegram import error

    try:
        return await call
    except error.RetryAfter as exc:
        raise RetryLaterError(_wait_s(exc)) from exc
    except error.ChatMigrated as exc:
        raise MovedError(exc.new_chat_id) from exc
    except (error.InvalidToken, error.EndPointNotFound):
        raise PlatformError(UNAUTHORIZED) from None  # its own message holds the token
    except error.Conflict as exc:
        raise PlatformError(WEBHOOK_SET if "webhook" in exc.message.lower() else SECOND_POLLER) from None
    except error.Forbidden as exc:
        raise GoneError(exc.message) from exc
    except error.BadRequest as exc:
        is_gone = "chat not found" in exc.message.lower()
        raise (GoneError(exc.message) if is_gone else MarkupRefusedError(exc.message)) from exc
    except error.TelegramError as exc:
        raise UnreachableError(type(exc).__name__) from None


def _wait_s(fault: RetryAfter) -> float:
    after: Any = fault.retry_after
    return float(after.total_seconds() if hasattr(after, "total_seconds") else after)
