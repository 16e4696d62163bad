"""What is left of a credential that is under way, by the share that the learner says is done. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.advisor.models import Computed, Profile
from bot.advisor.rules.cost import billed_months, price_for
from bot.advisor.rules.reference import Reference
from bot.advisor.rules.time import ASSUMED_HOURS_PER_WEEK, estimate_time, weeks_for
from knowledge import Credential, Evidence, PriceModel, plain_amount

WHOLE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Weeks still to go at this pace, both ends; ``totals`` what they cost where it is paid by the month, else empty.

    ``share`` is what is done, in percent.
    """

    share: int
    low_weeks: int
    high_weeks: int
    totals: tuple[Decimal, ...]
    currency: str
    computed: tuple[Computed, ...]
    evidence: tuple[Evidence, ...]
    is_pace_assumed: bool


def what_is_left(credential: Credential, profile: Profile, share: int, reference: Reference) -> Left | None:
    """The rest of the hours, or ``None`` where no hours are known or ``share`` is not between 1 and 99."""
    time = estimate_time(credential, profile, reference.evidence)
    if time is None or time.low_hours is None or time.high_hours is None or not 0 < share < WHOLE:
        return None
    pace = profile.hours_per_week or ASSUMED_HOURS_PER_WEEK
    computed = [Computed(value=str(share), unit="percent", formula="done, as you say")]
    price = price_for(credential, profile, reference.evidence)
    is_monthly = price is not None and price.model is PriceModel.SUBSCRIPTION_MONTH and price.low == price.high
    weeks, totals = [], []
    for hours in dict.fromkeys((time.low_hours, time.high_hours)):
        rest = hours * (WHOLE - share) / WHOLE
        weeks.append(weeks_for(rest, pace))
        ids = (time.evidence[0].id,)
        at_pace = plain_amount(Decimal(str(pace)), "hours")
        formula = f"{plain_amount(hours, 'hours')} x {WHOLE - share}% left / {at_pace} a week, rounded up"
        computed.append(Computed(value=str(weeks[-1]), unit="weeks", formula=formula, evidence=ids))
        if price is not None and is_monthly:
            months = billed_months(weeks[-1])
            totals.append(price.low * months)
            formula = f"{months} {'month' if months == 1 else 'months'} x {plain_amount(price.low, price.currency)}"
            value = f"{totals[-1]:f}"
            computed.append(Computed(value=value, unit=price.currency, formula=formula, evidence=(price.evidence.id,)))
    return Left(
        share=share,
        low_weeks=weeks[0],
        high_weeks=weeks[-1],
        totals=tuple(dict.fromkeys(totals)),
        currency=price.currency if price is not None else "",
        computed=tuple(computed),
        evidence=(*time.evidence[:1], *((price.evidence,) if price is not None and is_monthly else ())),
        is_pace_assumed=profile.hours_per_week is None,
    )
