"""Short corrections of what was said before: "nope, 3", "make it 14 hours, lost my job", "sorry, meant 80"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.advisor.models import Money, Profile
from bot.advisor.reading.numbers import NUMBER, value_of

LONGEST = 120
"""Characters; longer messages say what they mean in full."""
LEAST_MONEY = 50
"""A bare number from here is money where hours and a budget are both known."""
MOST_HOURS = 60
_LEAST_LIKELY = 0.1
"""Of the budget before: a small bare number below this share of it is about something else."""
_WEEK_DAYS, _MONTH_DAYS = 7, 30.44

CORRECTING = re.compile(
    r"\b(?:no|nope|nah|sorry|actually|wait|oops|(?:i )?mean|meant|make (?:it|that)|more like|correction|rather|"
    r"realistically|honestly|only|scratch|wrong|mistake|typo|instead|let's say|lets say|now|closer to|down to|up to|"
    r"hang on|hold on|not|if|said|say|how about|what about|and)\b"
)
"""Words that set right what was said before."""
_LEAD = (
    r"(?:ok|okay|well|so|and|but|hm+|um+|oh|no|nope|nah|sorry|actually|wait|oops|i|i'm|i'd|i've|we|mean|meant|make|it|"
    r"it's|its|that|that's|is|was|should|be|more|like|correction|rather|realistically|honestly|really|only|just|about|"
    r"around|maybe|probably|now|let's|lets|say|closer|to|down|up|at|most|least|max|can|could|will|do|spend|manage|pay|"
    r"afford|have|got|get|go|with|put|in|my|budget|limit|hours|then|instead|the|a|of|scratch|wrong|typo|it'd|would|not|what|if|said|say|how|'d|had|just|even|maybe|went)"
)
_TAIL = (
    r"(?:now|then|instead|please|max|tops|sorry|only|or so|at most|though|tho|today|total|i mean|i meant|actually|"
    r"realistically|is all|all|in|free|to spend|left|is (?:it|all i have))"
)
_UNIT = r"(?P<unit>h|hrs?|hours?|weeks?|wks?|months?)"
_CORRECTED = re.compile(
    rf"^\W*(?!(?:is|was)\b)(?:{_LEAD}\W+)*(?P<number>{NUMBER})(?:\s?{_UNIT}\b)?(?:\W+{_TAIL}\b)*"
    rf"(?:\W+(?:and )?(?:not|instead of|rather than)\W+{NUMBER}(?:\s?(?:h|hrs?|hours?|weeks?|months?)\b)?)?\W*$"
)
_CLAUSE = re.compile(r"[,;!?\n]+(?!\d)|\.(?!\d)|\bbut\b|\bbecause\b|\bso\b")


@dataclass(frozen=True, slots=True)
class Correction:
    """What a bare number sets right; at most one of these."""

    hours: float | None = None
    budget: Money | None = None
    weeks: int | None = None


def correction_in(text: str, profile: Profile) -> Correction:
    """The limit of ``profile`` that the folded ``text`` corrects with a number that does not say of what. Nothing where
    the profile holds no such limit or the text says more than that.
    """
    if len(text) > LONGEST or not (CORRECTING.search(text) or len(text.split()) == 1):
        return Correction()
    for clause in _CLAUSE.split(text):
        match = _CORRECTED.match(clause)
        value = value_of(match["number"]) if match else None
        if match is not None and value is not None and value > 0:
            return _of(float(value), match["unit"], profile)
    return Correction()


def _of(value: float, unit: str | None, profile: Profile) -> Correction:
    if unit is not None and unit.startswith("h"):
        return Correction(hours=value) if value <= MOST_HOURS else Correction()
    if unit is not None:
        days = value * (_WEEK_DAYS if unit.startswith("w") else _MONTH_DAYS)
        return (
            Correction(weeks=max(1, round(days / _WEEK_DAYS))) if profile.deadline_weeks is not None else Correction()
        )
    is_money = profile.budget is not None and (profile.hours_per_week is None or value >= LEAST_MONEY)
    if is_money and profile.budget is not None:
        if value < _LEAST_LIKELY * float(profile.budget.amount) and value < LEAST_MONEY:
            return Correction()
        amount = value_of(f"{value:g}") or profile.budget.amount
        return Correction(budget=Money(amount=amount, currency=profile.budget.currency))
    return Correction(hours=value) if profile.hours_per_week is not None and value <= MOST_HOURS else Correction()
