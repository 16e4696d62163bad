"""Ways to the goal without paying for a credential, set against the best path of credentials. Pure.

They are candidates like any other and may win. All stand on the ladder of ``pathway_options`` (recognition for work):
hearsay gives 1, counts of adverts 4, a public list or a measured outcome 6, the law 9; one point more or less for
evidence from here or from elsewhere.

| route | offered where | points |
|---|---|---|
| apply now | the law asks for no licence that is missing | 2; 5 with something of value held, or a year of work |
| one project | the law asks for no licence that is missing | 3 |
| apprenticeship or job with training | a requirement of the target is hours at work | 10 by law, else 4 |
| free at a local college or by public funds | ``funding`` has a route for a step | one less than the path |

Why a project (3) beats hearsay (1 or 2) and loses to counts (4): US HR people ranked experience above alternative
credentials (SHRM 2022) and about 1 in 8 credentials pays by wages alone (Burning Glass), so a paper must be shown to be
asked for. Work or a paper of value that is there (5) beats one more paper of the same rung, never a list or a law.
What is free elsewhere gives the path that would be taken with money enough, and its price is not known before asking:
so it loses to that path where the money is there, and beats a project where it is not. The distances are our own
choice (2026-11).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from bot.advisor.models import Profile
from bot.advisor.rules.case import Case
from bot.advisor.rules.funding import funding_routes
from bot.advisor.rules.pathway_options import LAW_RECOGNITION, OF_VALUE, recognition_of
from bot.advisor.rules.pathway_problem import Path
from bot.advisor.rules.reference import Reference
from bot.advisor.rules.requirements import Standing
from knowledge import CredentialType, Evidence, RequirementKind

APPLY_BARE, PROJECT, OF_WORK, APPLY_WITH_VALUE, LEARNED_AT_WORK = 2, 3, 4, 5, LAW_RECOGNITION + 1
ENOUGH_YEARS = 1.0
PROJECT_WEEKS = 4
"""The size to which one project is cut: a month of evenings. Our own choice (2026-11); no more than the deadline."""
AT_WORK = "apprenticeships"


class Route(StrEnum):
    """A way to the goal; ``credentials`` is the best path of the search."""

    CREDENTIALS = "credentials"
    APPLY_NOW = "apply-now"
    ONE_PROJECT = "one-project"
    WORK_WITH_TRAINING = "work-with-training"
    FREE_LOCALLY = "free-locally"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A route in the contest. Cost in the currency of the path, weeks at most; ``None`` is unknown, never zero."""

    route: Route
    points: int
    cost: Decimal | None
    weeks: int | None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standpoint:
    """What the contest looks at: who asks, the goal's field, the cases by id, those held, and the law.

    ``is_licensed``: the law asks for a licence for this work. ``held`` are the cases of what is held.
    """

    profile: Profile
    fields: tuple[str, ...]
    cases: Sequence[Case]
    held: Sequence[Case] = ()
    is_licensed: bool = False


def contest(
    path: Path | None, standpoint: Standpoint, reference: Reference, *, wished: Path | None = None
) -> tuple[Entry, ...]:
    """All routes that are open, the winner first: by points, then known and lower cost, fewer weeks, by name.

    ``path`` keeps the limits, ``wished`` is the one that would be taken with money enough.
    """
    entries = [
        *_credentials(path),
        *_without_paper(standpoint),
        *_at_work(path or wished, standpoint, reference),
        *_free_locally(wished or path, standpoint, reference),
    ]
    return tuple(sorted(entries, key=_order))


def _order(entry: Entry) -> tuple[object, ...]:
    return (
        -entry.points,
        entry.cost is None,
        entry.cost or Decimal(0),
        entry.weeks is None,
        entry.weeks or 0,
        entry.route,
    )


def _credentials(path: Path | None) -> Iterable[Entry]:
    if path is not None:
        best = max((step.recognition for step in path.steps), default=0)
        yield Entry(route=Route.CREDENTIALS, points=best, cost=path.high_cost, weeks=path.high_weeks)


def _without_paper(standpoint: Standpoint) -> Iterable[Entry]:
    has_licence = any(case.recognition.law for case in standpoint.held)
    if standpoint.is_licensed and not has_licence:
        return
    is_ready = any(recognition_of(case) >= OF_VALUE and _fits(case, standpoint) for case in standpoint.held)
    has_worked = (standpoint.profile.experience_years or 0) >= ENOUGH_YEARS
    points = APPLY_WITH_VALUE if is_ready or has_worked else APPLY_BARE
    yield Entry(route=Route.APPLY_NOW, points=points, cost=Decimal(0), weeks=0)
    deadline = standpoint.profile.deadline_weeks
    weeks = PROJECT_WEEKS if deadline is None else min(PROJECT_WEEKS, deadline)
    yield Entry(route=Route.ONE_PROJECT, points=PROJECT, cost=Decimal(0), weeks=weeks)


def _fits(case: Case, standpoint: Standpoint) -> bool:
    return not standpoint.fields or bool(set(case.credential.fields) & set(standpoint.fields))


def _at_work(path: Path | None, standpoint: Standpoint, reference: Reference) -> Iterable[Entry]:
    """Where what is aimed at can't be bought: hours at work are asked for and are not there yet. Licensed work aims at
    its licence, whatever else the path has.
    """
    aimed = {step.id for step in path.steps} if path is not None else set()
    for case in standpoint.cases:
        is_licence = standpoint.is_licensed and case.is_for_role and case.credential.type is CredentialType.LICENCE
        if path is not None and case.credential.id not in aimed and not is_licence:
            continue
        for checked in case.requirements:
            is_work = checked.requirement.kind is RequirementKind.EXPERIENCE
            is_there = checked.standing is Standing.MET or (checked.standing is Standing.UNKNOWN and not is_licence)
            if not is_work or is_there:
                continue
            law = [note for note in case.recognition.law if AT_WORK in note.topics]
            proof = [reference.evidence.requirement(case.credential, checked.requirement)]
            proof += [reference.evidence.note(note, case.credential.id) for note in law[:1]]
            points = LEARNED_AT_WORK if law else OF_WORK
            yield Entry(
                route=Route.WORK_WITH_TRAINING, points=points, cost=None, weeks=None, evidence=tuple(reversed(proof))
            )
            return


def _free_locally(path: Path | None, standpoint: Standpoint, reference: Reference) -> Iterable[Entry]:
    """Only where a note for the learner's own region names the way. What one pays there is not known beforehand."""
    steps = [reference.credential(each) for each in path.ids] if path is not None else []
    for step in steps:
        note = next(iter(funding_routes(step, standpoint.profile.region, reference)), None) if step else None
        if path is None or step is None or note is None:
            continue
        best = max((each.recognition for each in path.steps), default=0)
        proof = reference.evidence.note(note, step.id if step.id in note.credential_ids else None)
        yield Entry(route=Route.FREE_LOCALLY, points=max(0, best - 1), cost=None, weeks=None, evidence=(proof,))
        return
