"""What a rule of worth looks at and what it gives. Nothing here is worded: codes and values go to the wording files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.advisor.models import CostEstimate, Profile, Reason, TimeEstimate, Verdict
from bot.advisor.rules.cost import estimate_cost
from bot.advisor.rules.recognition import Recognition, recognise
from bot.advisor.rules.reference import Reference
from bot.advisor.rules.requirements import Checked, check_requirements
from bot.advisor.rules.time import estimate_time
from knowledge import Credential


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """Something that a verdict depends on: a wording code and its values."""

    code: str
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that a rule may look at."""

    credential: Credential
    profile: Profile
    fields: tuple[str, ...]
    is_for_role: bool
    recognition: Recognition
    requirements: tuple[Checked, ...]
    cost: CostEstimate | None
    time: TimeEstimate | None
    reference: Reference
    today: date
    care: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one rule found: a verdict at most as good as ``verdict``, why, and on what it depends."""

    verdict: Verdict
    reason: Reason
    clause: Clause | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The verdict with its conditions and reasons, best reason first; ``decided_by`` is the code of the rule."""

    case: Case
    verdict: Verdict
    conditions: tuple[Clause, ...]
    reasons: tuple[Reason, ...]
    decided_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """What the learner is after: fields, whether the role names the credential, and what was told (``Care`` codes)."""

    fields: tuple[str, ...] = ()
    is_for_role: bool = False
    care: tuple[str, ...] = ()


def make_case(credential: Credential, profile: Profile, reference: Reference, *, today: date, aim: Aim) -> Case:
    """Gathers what the rules need."""
    time = estimate_time(credential, profile, reference.evidence)
    is_apart = not aim.is_for_role and not set(aim.fields) & set(credential.fields)
    return Case(
        credential=credential,
        profile=profile,
        fields=() if is_apart else aim.fields,
        is_for_role=aim.is_for_role,
        care=aim.care,
        recognition=recognise(credential, profile.region, reference),
        requirements=check_requirements(credential, profile),
        cost=estimate_cost(credential, profile, time, reference),
        time=time,
        reference=reference,
        today=today,
    )
