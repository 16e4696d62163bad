"""How a credential is tied to others: each tie once, however many records hold it."""

from __future__ import annotations

import asyncio
from datetime import date

from bot.advisor.models import Context
from tests.shared_application import application

TODAY = date(2026, 11, 23)


def test_what_both_records_hold_is_said_once() -> None:
    said = asyncio.run(application().advisor.answer("what does itil 4 foundation stack into?", Context(), today=TODAY))
    assert said.answer.text.count("ITIL Foundation (Version 5)") == 1
