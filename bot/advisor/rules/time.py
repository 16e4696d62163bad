"""How many weeks a credential takes at this learner's pace.

Published hours come first; where only a published span of weeks is known, the span stands as the provider gives it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.advisor.models import Computed, Profile, TimeEstimate
from knowledge import Credential, Evidence, EvidenceMaker, Fact, plain_amount

ASSUMED_HOURS_PER_WEEK = 6.0
"""Used where the learner has not said: the example of the answer's contract (2026-11), and always named."""


def estimate_time(credential: Credential, profile: Profile, maker: EvidenceMaker) -> TimeEstimate | None:
    """Weeks for this learner, or ``None`` where no length is known (then nothing may be said to fit)."""
    effort = _published_hours(credential, maker) or _derived_hours(credential, maker)
    return _from_hours(effort, profile) if effort is not None else _from_weeks(credential, profile, maker)


def in_a_row(times: Sequence[TimeEstimate | None], deadline_weeks: int | None) -> TimeEstimate | None:
    """The weeks of steps taken one after the other, ``None`` where the length of any is not known."""
    known = [each for each in times if each is not None and each.low_weeks is not None and each.high_weeks is not None]
    if not known or len(known) < len(times):
        return None
    lows, highs = [each.low_weeks or 0 for each in known], [each.high_weeks or 0 for each in known]
    evidence = tuple(dict.fromkeys(each.evidence[0] for each in known))
    ids = tuple(each.id for each in evidence)
    sums = [
        Computed(value=str(sum(ends)), unit="weeks", formula=_row_formula(ends), evidence=ids) for ends in (lows, highs)
    ]
    return TimeEstimate(
        low_weeks=sum(lows),
        high_weeks=sum(highs),
        within_deadline=_within(sum(lows), sum(highs), deadline_weeks, is_least=any(each.is_least for each in known)),
        is_estimate=any(each.is_estimate for each in known),
        is_least=any(each.is_least for each in known),
        computed=tuple(dict.fromkeys(sums)) if len(known) > 1 else (),
        evidence=evidence,
    )


def _row_formula(weeks: Sequence[int]) -> str:
    return " + ".join(plain_amount(Decimal(each), "weeks") for each in weeks)


def weeks_for(hours: Decimal, hours_per_week: float) -> int:
    """Whole weeks, rounded up."""
    return math.ceil(hours / Decimal(str(hours_per_week)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Effort:
    low: Decimal
    high: Decimal
    is_estimate: bool
    evidence: tuple[Evidence, ...]
    is_least: bool = False
    computed: tuple[Computed, ...] = ()


def _published_hours(credential: Credential, maker: EvidenceMaker) -> _Effort | None:
    for attribute in ("effort_hours", "study_hours"):
        fact = credential.facts.get(attribute)
        low, high = _ends(fact)
        evidence = maker.fact(credential, attribute)
        if fact is not None and low is not None and high is not None and evidence is not None and low > 0:
            is_least = not isinstance(fact.value, Decimal) and fact.high is None
            return _Effort(low=low, high=high, is_estimate=fact.is_estimate, evidence=(evidence,), is_least=is_least)
    return None


def _derived_hours(credential: Credential, maker: EvidenceMaker) -> _Effort | None:
    """Published weeks times the published pace."""
    weeks, pace = credential.facts.get("duration_weeks"), credential.facts.get("hours_per_week")
    evidence = [maker.fact(credential, attribute) for attribute in ("duration_weeks", "hours_per_week")]
    if weeks is None or pace is None or not isinstance(weeks.value, Decimal) or not isinstance(pace.value, Decimal):
        return None
    hours = weeks.value * pace.value
    known = tuple(each for each in evidence if each is not None)
    formula = f"{plain_amount(weeks.value, 'weeks')} x {plain_amount(pace.value, 'hours/week')}"
    computed = Computed(value=f"{hours:f}", unit="hours", formula=formula, evidence=tuple(each.id for each in known))
    return _Effort(low=hours, high=hours, is_estimate=True, evidence=known, computed=(computed,)) if hours > 0 else None


def _ends(fact: Fact | None) -> tuple[Decimal | None, Decimal | None]:
    if fact is None:
        return None, None
    if isinstance(fact.value, Decimal):
        return fact.value, fact.value
    low = fact.low if fact.low is not None else fact.high
    high = fact.high if fact.high is not None else fact.low
    return low, high


def _from_hours(effort: _Effort, profile: Profile) -> TimeEstimate:
    pace = profile.hours_per_week or ASSUMED_HOURS_PER_WEEK
    low_weeks, high_weeks = weeks_for(effort.low, pace), weeks_for(effort.high, pace)
    computed = [*effort.computed, _weeks_computed(effort.low, low_weeks, pace, effort.evidence[0])]
    if high_weeks != low_weeks:
        computed.append(_weeks_computed(effort.high, high_weeks, pace, effort.evidence[0]))
    return TimeEstimate(
        low_weeks=low_weeks,
        high_weeks=high_weeks,
        within_deadline=_within(low_weeks, high_weeks, profile.deadline_weeks, is_least=effort.is_least),
        low_hours=effort.low,
        high_hours=effort.high,
        is_estimate=effort.is_estimate,
        is_least=effort.is_least,
        computed=tuple(computed),
        evidence=effort.evidence,
        assumptions=() if profile.hours_per_week else ("hours-per-week",),
    )


def _weeks_computed(hours: Decimal, weeks: int, pace: float, evidence: Evidence) -> Computed:
    formula = f"{plain_amount(hours, 'hours')} / {plain_amount(Decimal(str(pace)), 'hours')} a week, rounded up"
    return Computed(value=str(weeks), unit="weeks", formula=formula, evidence=(evidence.id,))


def _from_weeks(credential: Credential, profile: Profile, maker: EvidenceMaker) -> TimeEstimate | None:
    for attribute in ("duration_band", "duration_weeks"):
        fact = credential.facts.get(attribute)
        low, high = _ends(fact)
        evidence = maker.fact(credential, attribute)
        if low is None or high is None or evidence is None:
            continue
        low_weeks, high_weeks = math.ceil(low), math.ceil(high)
        return TimeEstimate(
            low_weeks=low_weeks,
            high_weeks=high_weeks,
            within_deadline=_within(low_weeks, high_weeks, profile.deadline_weeks),
            is_estimate=True,
            evidence=(evidence,),
            assumptions=("provider-pace",),
        )
    return None


def _within(low_weeks: int, high_weeks: int, deadline: int | None, *, is_least: bool = False) -> bool | None:
    """Kept if even the long end keeps it, missed if even the short end misses it, else open. The least keeps none."""
    if deadline is None:
        return None
    if high_weeks <= deadline:
        return None if is_least else True
    return False if low_weeks > deadline else None
