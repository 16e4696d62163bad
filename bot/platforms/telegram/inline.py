"""Cards of credentials for inline mode."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.conversation.cards import Card
from bot.rendering.phrases import Phrases
from bot.rendering.telegram_html import TelegramHtml

if TYPE_CHECKING:
    from telegram import InlineQueryResultArticle

_LONGEST_ID = 64


def results(
    cards: Sequence[Card], renderer: TelegramHtml, phrases: Phrases, username: str
) -> list[InlineQueryResultArticle]:
    """One result for each card: the facts with their sources and dates, and a button that asks the bot about it."""
    from telegram import (
        InlineKeyboardButton,
        InlineKeyboardMarkup,
        InlineQueryResultArticle,
        InputTextMessageContent,
        LinkPreviewOptions,
    )

    found = []
    for card in cards:
        ask = InlineKeyboardButton(
            phrases.say("card-ask"), url=f"https://t.me/{username}?start=ask_{card.credential_id}"[:512]
        )
        content = InputTextMessageContent(
            f"<b>{renderer.escaped(card.title)}</b>\n\n{renderer.render(card.answer)[0].text}",
            parse_mode="HTML",
            link_preview_options=LinkPreviewOptions(is_disabled=True),
        )
        found.append(
            InlineQueryResultArticle(
                card.credential_id[:_LONGEST_ID],
                card.title,
                content,
                description=card.summary,
                reply_markup=InlineKeyboardMarkup([[ask]]),
            )
        )
    return found
