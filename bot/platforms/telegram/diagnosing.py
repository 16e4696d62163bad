"""What is wrong with the Telegram bot: whether its token is known and where its updates go."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from bot.conversation.delivering import RefusedError, RetryLaterError
from bot.errors import PlatformError
from bot.findings import Finding, Grade
from bot.platforms.background import UnreachableError
from bot.platforms.telegram.client import make_bot, told

_PART = "telegram"
_LONGEST_S = 20.0


def diagnose(token: str, api: str) -> Iterator[Finding]:
    """The findings. Asks Telegram who the bot is; the token stands in none of them."""
    try:
        name, url = asyncio.run(asyncio.wait_for(_asked(token, api), _LONGEST_S))
    except PlatformError as exc:
        yield Finding(part=_PART, grade=Grade.BAD, text=str(exc), fix="follow the sentence above")
    except (UnreachableError, RetryLaterError, RefusedError, TimeoutError) as exc:
        fix = "check the network and ADVISOR_TELEGRAM_API"
        text = f"Telegram cannot be asked ({type(exc).__name__})"
        yield Finding(part=_PART, grade=Grade.BAD, text=text, fix=fix)
    else:
        how = f"delivers to {url}" if url else "waits to be polled"
        yield Finding(part=_PART, grade=Grade.GOOD, text=f"the bot @{name} is known, and {how}")


async def _asked(token: str, api: str) -> tuple[str, str]:
    bot = make_bot(token, api)
    try:
        await told(bot.initialize())
        return bot.username, (await told(bot.get_webhook_info())).url
    finally:
        await bot.shutdown()
