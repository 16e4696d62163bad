"""Telegram. python-telegram-bot is imported here alone, on demand: see :mod:`bot.platforms.telegram.client`."""
