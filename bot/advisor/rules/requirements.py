"""Whether what a credential asks for first is there, as far as the learner has told us."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.advisor.models import Profile
from knowledge import Credential, Requirement, RequirementKind

MONTHS_A_YEAR = 12


class Standing(StrEnum):
    """How a requirement stands for this learner."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One requirement and how it stands."""

    requirement: Requirement
    standing: Standing


def check_requirements(credential: Credential, profile: Profile) -> tuple[Checked, ...]:
    """The mandatory requirements in the record's order, each with how it stands.

    Unknown means that the learner has not said; it is never taken for met.
    """
    mandatory = [requirement for requirement in credential.requires if requirement.is_mandatory]
    return tuple(Checked(requirement=each, standing=_standing(each, profile)) for each in mandatory)


def _standing(requirement: Requirement, profile: Profile) -> Standing:
    if requirement.kind is RequirementKind.CREDENTIAL:
        return _held(requirement, profile)
    if requirement.kind is RequirementKind.EXPERIENCE:
        return _experienced(requirement, profile)
    if requirement.kind is RequirementKind.EDUCATION and profile.has_degree is not None:
        return _educated(requirement, is_graduate=profile.has_degree)
    return Standing.UNKNOWN


def _held(requirement: Requirement, profile: Profile) -> Standing:
    if requirement.credential_id in profile.held:
        return Standing.MET
    return Standing.UNMET if profile.level == "entry" and not profile.held else Standing.UNKNOWN


def _experienced(requirement: Requirement, profile: Profile) -> Standing:
    if profile.experience_years is not None and requirement.months is not None:
        has_enough = profile.experience_years * MONTHS_A_YEAR >= requirement.months
        return Standing.MET if has_enough else Standing.UNMET
    return Standing.UNMET if profile.level == "entry" else Standing.UNKNOWN


def _educated(requirement: Requirement, *, is_graduate: bool) -> Standing:
    if is_graduate:
        return Standing.MET
    asks_for_degree = any(word in requirement.note.lower() for word in ("degree", "bachelor"))
    has_alternative = any(word in requirement.note.lower() for word in (" or ", "high-school", "secondary"))
    return Standing.UNMET if asks_for_degree and not has_alternative else Standing.UNKNOWN


def hours_at_work(checked: Iterable[Checked]) -> Requirement | None:
    """What is asked for in time at work, where the learner is not known to have it."""
    asked = (each for each in checked if each.requirement.kind is RequirementKind.EXPERIENCE)
    return next((each.requirement for each in asked if each.standing is not Standing.MET), None)
