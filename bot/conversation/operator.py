"""Who runs the bot, and whom else a learner may turn to: told by the operator, not by the program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.errors import SettingError

_LONGEST = 3_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """Whom a learner may turn to, and the day on which the operator last looked at it."""

    text: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Who answers for the bot. ``contact`` is an address that people can write to."""

    name: str
    contact: str
    referral: Referral | None = None


def read_referral(path: Path) -> Referral:
    """The referral in a text file: its first line is the date (YYYY-MM-DD), the rest the text.

    Raises:
        SettingError: it cannot be read, or is not of that form; names file and fix.
    """
    try:
        first, _, rest = path.read_text(encoding="utf-8").strip().partition("\n")
        found = Referral(on=date.fromisoformat(first.strip()), text=rest.strip()[:_LONGEST])
    except (OSError, ValueError) as exc:
        raise SettingError(
            f"ADVISOR_REFERRAL_FILE: {path} cannot be used: its first line must be the day it was checked, "
            "for example 2026-11-23, the lines after it the text, in UTF-8"
        ) from exc
    if not found.text:
        raise SettingError(f"ADVISOR_REFERRAL_FILE: {path} holds a date and no text: write whom learners may turn to")
    return found
