"""``advisor webhook``: tell Telegram where to deliver, once, or have it stop."""

from __future__ import annotations

import argparse
import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Settings


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = subparsers.add_parser("webhook", help="tell Telegram where to deliver, or have it stop")
    parser.add_argument("what", choices=("set", "remove", "show"), help="set it, remove it, or show what is set")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Do it, and print in a sentence what holds now."""
    from bot.cli.arguments import set_up_logging
    from bot.settings import load_settings

    settings = load_settings()
    set_up_logging(settings.log_level, secrets=[each for each in (settings.telegram.token,) if each])
    print(asyncio.run(_do(settings, args.what)))
    return 0


async def _do(settings: Settings, what: str) -> str:
    from bot.fronts import build_menus
    from bot.platforms.telegram.webhook import remove, set_up, shown
    from bot.server.webhook import PATH
    from bot.settings import needed

    found = settings.telegram
    token = needed(found.token, "ADVISOR_TELEGRAM_TOKEN")
    if what == "remove":
        await remove(token, found.api)
        return "Removed: Telegram delivers nothing now, and 'advisor telegram' may poll."
    if what == "show":
        return await shown(token, found.api)
    url = needed(found.webhook_url, "ADVISOR_WEBHOOK_URL") + PATH
    secret = needed(found.webhook_secret, "ADVISOR_WEBHOOK_SECRET")
    await set_up(token, found.api, url=url, secret=secret, menus=build_menus())
    return f"Set: Telegram delivers to {url}. 'advisor serve' must answer there."
