"""The limits and background that a message states, as fields of a profile."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.advisor.models import Money, Profile
from bot.advisor.reading.background import background_in
from bot.advisor.reading.corrections import correction_in
from bot.advisor.reading.deadlines import clears_deadline, deadline_in
from bot.advisor.reading.money import budget_in
from bot.advisor.reading.places import language_in, region_in
from bot.advisor.reading.slang import spelled_out
from bot.advisor.reading.study_hours import hours_in
from bot.advisor.reading.tokens import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one message says. ``values`` are profile fields with their new values (``None``: taken back), in the order
    of the profile's fields; ``readings`` are codes of choices made while reading, with the value after a colon.
    """

    values: tuple[tuple[str, object], ...] = ()
    readings: tuple[str, ...] = ()
    currency_only: str | None = None

    @property
    def stated(self) -> tuple[str, ...]:
        """Names of the profile fields that were said."""
        return tuple(name for name, _ in self.values)

    def merged(self, profile: Profile) -> Profile:
        """``profile`` with what was said; corrections win."""
        return profile.but(**dict(self.values)) if self.values else profile


_SHOWN_IN = re.compile(
    r"^\W*(?:and|also|how much|what(?:'s| is)|show|convert|prices?|costs?)\b(?!.*\b(?:not|meant|"
    r"no)\b)"
)
"""Words before a currency that ask for prices in it, and leave the budget as it is."""


_LEVEL_ALONE = re.compile(
    r"^\W*(?:(?:and|ok|so|but|or|what about|how about|what if|if|for|as|i'?m|i am|someone|somebody|is|it'?s|still|just|"
    r"only|a|an|me|the|total|complete|absolute|pretty|quite|more|at|level|that'?s)\W+)*"
    r"(?P<level>beginners?|newbie|noob|entry|juniors?|graduate|mid|middle|intermediate|seniors?|experienced|advanced|"
    r"experts?|lead|principal)(?:[ -](?:level|dev\w*|engineer|person|role|people|position|one))?"
    r"(?: (?:then|like me|now|instead|too|as well))?\W*$"
)
"""A message that says how far on somebody is and nothing else ("and for a junior?")."""
_LEVELS = {
    **dict.fromkeys(("beginner", "newbie", "noob", "entry", "junior", "graduate"), "entry"),
    **dict.fromkeys(("mid", "middle", "intermediate"), "intermediate"),
    **dict.fromkeys(("senior", "experienced", "advanced"), "advanced"),
    **dict.fromkeys(("expert", "lead", "principal"), "expert"),
}
_AMERICA_ALONE = re.compile(
    r"^\W*(?:(?:and|in|i'?m in|for|from|living in|based in|the) )*(?:us|usa|u\.s\.?|states)\W*$"
)


def read_limits(text: str, profile: Profile, today: date) -> Limits:
    """Limits in ``text`` (names of credentials already blanked out, so that their digits and words say nothing).

    ``profile`` is what is known so far: its region settles shared money words, its budget takes a corrected currency.
    Numbers that cannot be meant (negative, absurd) are left out and named in ``readings``. Linear in the text.
    """
    folded = fold(text).text
    values: list[tuple[str, object]] = []
    region = "United States" if _AMERICA_ALONE.match(folded) else region_in(folded, text)
    folded = spelled_out(folded)
    budget = budget_in(folded, region or profile.region)
    readings = list(budget.codes)
    if budget.is_cleared:
        values += [("budget", None), ("is_budget_monthly", False)]
    elif budget.money is not None:
        money, is_monthly = _completed(budget.money, budget.is_monthly, profile)
        values += [("budget", money), ("is_budget_monthly", is_monthly)]
    elif budget.currency_only and profile.budget is not None and not _SHOWN_IN.search(folded):
        values.append(("budget", Money(amount=profile.budget.amount, currency=budget.currency_only)))
    hours = hours_in(folded)
    if hours.value is not None:
        values.append(("hours_per_week", hours.value))
    deadline = deadline_in(folded, today)
    if not (values or hours.codes or deadline.value):
        values += _set_right(folded, profile)
    if deadline.value is not None:
        values.append(("deadline_weeks", int(deadline.value)))
    elif clears_deadline(folded) and profile.deadline_weeks is not None:
        values.append(("deadline_weeks", None))
    readings += [*hours.codes, *deadline.codes]
    values += _self_description(folded, region, readings)
    return Limits(values=tuple(values), readings=tuple(dict.fromkeys(readings)), currency_only=budget.currency_only)


def _set_right(folded: str, profile: Profile) -> list[tuple[str, object]]:
    """The one limit that a bare number sets right."""
    corrected = correction_in(folded, profile)
    found = (("budget", corrected.budget), ("hours_per_week", corrected.hours), ("deadline_weeks", corrected.weeks))
    return [(name, value) for name, value in found if value is not None]


def _completed(money: Money, is_monthly: bool, profile: Profile) -> tuple[Money, bool]:
    """A bare number keeps the currency named before (``actually 300`` after ``200 euros``)."""
    known = profile.budget
    if money.currency is None and known is not None and known.currency is not None and money.amount > 0:
        return Money(amount=money.amount, currency=known.currency), is_monthly
    return money, is_monthly


def _self_description(folded: str, region: str | None, readings: list[str]) -> list[tuple[str, object]]:
    said = background_in(folded)
    readings += said.codes
    alone = _LEVEL_ALONE.match(folded)
    found: tuple[tuple[str, object | None], ...] = (
        ("level", _LEVELS[alone["level"].removesuffix("s")] if alone else said.level),
        ("region", region),
        ("language", language_in(folded)),
        ("payer", said.payer),
        ("has_degree", said.has_degree),
        ("experience_years", said.years),
    )
    return [(name, value) for name, value in found if value is not None]
