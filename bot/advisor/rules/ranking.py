"""Which credentials to name for a goal, and in which order. Pure: the same candidates give the same order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.advisor.models import Profile, Verdict
from bot.advisor.rules.care import Care
from bot.advisor.rules.case import Case, Decision
from bot.advisor.rules.recognition import UMBRELLA_SKILL, Strength, job_strength
from bot.advisor.rules.regions import covers
from knowledge import Confidence, Credential, Level, Status

_VERDICT_POINTS = {
    Verdict.WORTH_IT: 3.0,
    Verdict.ONLY_IF: 2.0,
    Verdict.NOT_ENOUGH_EVIDENCE: 1.0,
    Verdict.NOT_NOW: 0.0,
    Verdict.SKIP: -5.0,
}
ROLE_POINTS = 2.5
LAW_POINTS = 4.0
FOREIGN_EVIDENCE_POINTS = 0.8
"""For being what people usually consider for the role. Below one step of evidence, above one of price. Our own choice
(2026-11), as are the points below; the benchmarks show what they give on questions that they were not chosen on."""
LOCAL_POINTS = 0.7
STRENGTH_POINTS = 0.6
HEARSAY_POINTS = 1.2
RELEVANCE_POINTS = 2.0
KNOWN_POINTS = 0.4
LEVEL_POINTS = 1.5
STATED_LEVEL_POINTS = 3.0
FIT_POINTS = 1.5
TOPIC_POINTS = 2.5
MOST_TOPIC = 2.0
ROLE_LIST_POINTS = 0.25
MOST_ROLES = 3
BESIDE_POINTS = 9.0
"""Taken off a card that the law asks for beside the trade: what its law and its sure evidence bring in elsewhere."""
FIRST_RELEVANCE = 1.0
"""That of the one which people usually take first for the role."""
LEAST_RELEVANCE = 0.3
"""Found less well than this, it is not about the role at all. Our own choice (2026-11)."""
LOW_CONFIDENCE_POINTS = 0.5
SECOND_FIELD_POINTS = 0.8
FOREIGN_POINTS = 2.5
"""Taken off where it counts in one country only and the learner's is not known: it outweighs a step of evidence."""
_STEPS = {Level.NONE: 0, Level.ENTRY: 1, Level.INTERMEDIATE: 2, Level.ADVANCED: 3, Level.EXPERT: 4, Level.DEGREE: 4}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A credential in question: the decision on it and how well the search found it (0..1).

    ``topic``: how clearly its name and skills hold the topic words of the question, 1 for a word of its name.
    ``roles_naming`` is the number of roles for which people usually consider it.
    """

    decision: Decision
    relevance: float
    topic: float = 0.0
    roles_naming: int = 0


def is_open_to(credential: Credential, profile: Profile) -> bool:
    """Whether it may be recommended at all.

    Still earned, verified, no double, not held, under way or turned down, and not bound to another country.
    """
    barred = {*profile.held, *profile.in_progress, *profile.rejected}
    is_current = credential.status is not Status.RETIRED and credential.duplicate_of is None
    is_one_thing = not any(skill.startswith(UMBRELLA_SKILL) for skill in credential.skills)
    is_here = not credential.region or covers(credential.region, profile.region) is not False
    return is_current and is_one_thing and is_here and credential.is_verified and credential.id not in barred


def is_below(credential: Credential, held: Iterable[Credential]) -> bool:
    """Whether something of a higher level in the same field is held already."""
    own = [each.level for each in held if each.level and credential.fields[0] in each.fields]
    return credential.level is not None and any(_STEPS[level] > _STEPS[credential.level] for level in own if level)


def is_within_reach(credential: Credential, profile: Profile) -> bool:
    """Whether its level is less than two steps above the learner's; who has not said is taken for a starter."""
    return credential.level is None or _level_fit(credential.level, profile) >= 0 or not _is_above(credential, profile)


def _is_above(credential: Credential, profile: Profile) -> bool:
    return credential.level in _STEPS and _STEPS[credential.level] > _own_step(profile)


def fits_limits(case: Case) -> bool:
    """Whether no stated limit is known to be broken. What is unknown is kept, and said to be unknown.

    A price that cannot be set against the budget (no exchange rate) is not kept: it may be many times too high.
    """
    is_free = case.cost is not None and case.cost.high == 0
    if _is_incomparable(case) or (Care.LAST_MONEY in case.care and not is_free):
        return False
    budget_broken = case.cost is not None and case.cost.within_budget is False
    free_only = case.profile.budget is not None and case.profile.budget.amount == 0
    if free_only and (case.cost is None or case.cost.within_budget is not True):
        return False
    deadline_broken = case.time is not None and case.time.within_deadline is False
    return not budget_broken and not deadline_broken


def _is_incomparable(case: Case) -> bool:
    budget, cost = case.profile.budget, case.cost
    if budget is None or cost is None or case.profile.is_budget_monthly:
        return False
    return cost.within_budget is None and cost.short_by is None and cost.high is not None


def is_only_uncomparable(case: Case) -> bool:
    """Whether nothing speaks against it but a price that cannot be set against the budget (no exchange rate)."""
    is_late = case.time is not None and case.time.within_deadline is False
    return _is_incomparable(case) and not is_late and Care.LAST_MONEY not in case.care


def fits_surely(case: Case) -> bool:
    """Whether every stated limit is known to be kept."""
    if case.profile.budget is not None and (case.cost is None or case.cost.within_budget is not True):
        return False
    deadline = case.profile.deadline_weeks
    return deadline is None or (case.time is not None and case.time.within_deadline is True)


def points(candidate: Candidate) -> float:
    """The worth of naming this one; higher is better."""
    case = candidate.decision.case
    strength = max((job_strength(note) for note in case.recognition.supporting), default=Strength.NONE)
    total = _VERDICT_POINTS[candidate.decision.verdict] + RELEVANCE_POINTS * candidate.relevance
    total += STRENGTH_POINTS * int(strength)
    if candidate.decision.verdict is Verdict.ONLY_IF and strength < Strength.MODERATE:
        total -= HEARSAY_POINTS
    total += LOCAL_POINTS if case.recognition.is_local else 0.0
    total += ROLE_POINTS if case.is_for_role else 0.0
    total += LAW_POINTS if case.is_for_role and case.recognition.law else 0.0
    total -= FOREIGN_EVIDENCE_POINTS if case.recognition.is_local is False else 0.0
    total += KNOWN_POINTS * ((case.cost is not None) + (case.time is not None))
    total += (STATED_LEVEL_POINTS if case.profile.level else LEVEL_POINTS) * _level_fit(
        case.credential.level, case.profile
    )
    if case.fields and case.credential.fields[0] not in case.fields:
        total -= SECOND_FIELD_POINTS
    if case.credential.confidence is Confidence.LOW:
        total -= LOW_CONFIDENCE_POINTS
    if case.credential.region and case.profile.region is None and not case.is_for_role:
        total -= FOREIGN_POINTS
    total += ROLE_LIST_POINTS * min(candidate.roles_naming, MOST_ROLES)
    total += TOPIC_POINTS * min(candidate.topic, MOST_TOPIC)
    total -= BESIDE_POINTS if _is_beside(candidate) else 0.0
    if case.profile.budget or case.profile.deadline_weeks:
        total += FIT_POINTS if fits_surely(case) else -FIT_POINTS
    return total


def _is_beside(candidate: Candidate) -> bool:
    """Whether it is a card that the law asks for in many kinds of work, and not first of all in the one aimed at: a
    safety card makes nobody a welder.
    """
    case = candidate.decision.case
    is_one_of_many = candidate.roles_naming > MOST_ROLES and candidate.relevance < FIRST_RELEVANCE
    return is_one_of_many and case.is_for_role and bool(case.recognition.law)


def _level_fit(level: Level | None, profile: Profile) -> float:
    """1 for the learner's own level, falling by one a step; who has not said is taken for a starter."""
    return 0.0 if level is None else 1.0 - abs(_STEPS[level] - _own_step(profile))


def _own_step(profile: Profile) -> int:
    return _STEPS[Level(profile.level)] if profile.level in list(Level) else _STEPS[Level.ENTRY]


def rank(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Best first; ties by id."""
    return sorted(candidates, key=lambda each: (-points(each), each.decision.case.credential.id))
