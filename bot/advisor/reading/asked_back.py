"""Bare numbers that answer what was asked back: "6" after "How many hours a week do you have?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.advisor.models import Money, Profile
from bot.advisor.reading.numbers import NUMBER, value_of

MOST_HOURS = 45
"""A bare number up to this answers a question for hours; a larger one a question for money, if that was asked too."""
_NUMBER = re.compile(
    rf"^[^\w$€£₹¥-]*(?:(?:ok|okay|well|so|hm+|um+|uh|oh|idk|i|i've|i'd|have|got|can|do|spend|maybe|probably|like|about|abt|"
    rf"around|roughly|approx\w*|only|just|at|up|to|most|least|max|say|less than|under|not more than)\W+)*"
    rf"(?P<low>{NUMBER})(?:\s?(?:-|to|or)\s?(?P<high>{NUMBER}))?"
    r"(?:\W+(?:max|tops|or so|at most|i guess|i think|maybe|probably|each week|weekly|total|altogether))*\W*$"
)
_HOURS = re.compile(r"\b(?:hours|stunden|horas|heures)\b|घंटे")
_MONEY = re.compile(r"\b(?:spend|ausgeben|gastar|mettre)\b|खर्च")
"""The questions for hours and for money, in the languages in which they are asked."""


def answered(folded: str, asked: Sequence[str], profile: Profile) -> tuple[tuple[str, object], ...]:
    """The limit that the folded message gives in answer to one of the questions ``asked`` back, where it is a number
    and nothing else; empty where it is none or was not asked for.
    """
    match = _NUMBER.match(folded) if asked else None
    low = value_of(match["low"]) if match is not None else None
    if match is None or low is None or low <= 0:
        return ()
    high = value_of(match["high"]) if match["high"] else None
    value = (low + high) / 2 if high is not None and high > low else low
    questions = " ".join(asked).lower()
    is_money = bool(_MONEY.search(questions)) and profile.budget is None
    if _HOURS.search(questions) and profile.hours_per_week is None and value <= MOST_HOURS:
        return (("hours_per_week", float(value)),)
    if is_money and high is None:
        return (("budget", Money(amount=value, currency=None)), ("is_budget_monthly", False))
    return ()
