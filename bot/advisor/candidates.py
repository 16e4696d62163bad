"""Which credentials may be named for a goal, by the job, the budget and what is to be cheaper, faster or free."""

from __future__ import annotations

from bot.advisor.desk import Desk, Goal
from bot.advisor.models import CostEstimate, Question
from bot.advisor.reading.places import is_place_unsaid
from bot.advisor.rules.ranking import Candidate, is_open_to
from bot.advisor.rules.regions import is_local_rule
from bot.advisor.topics import IN_NAME
from knowledge import Credential, CredentialType, EvidenceGrade, RecognitionNote

FREE = "free"


def is_licence_for_other_work(credential: Credential, goal: Goal, question: Question, desk: Desk) -> bool:
    """Whether it is a licence for another job than the one aimed at: a shared field does not make it one for this job.

    Where the job has a licence of its own, a shared word ("licence") does not, either.
    """
    if credential.type is not CredentialType.LICENCE or goal.role is None:
        return False
    return goal.role.is_licensed or desk.topics.of(question.text).get(credential.id, 0.0) < IN_NAME


def obeys(question: Question, candidate: Candidate, desk: Desk) -> bool:
    """Whether it is cheaper or faster than the one asked about, where that was asked."""
    cost = candidate.decision.case.cost
    if question.modifier == FREE:
        return cost is not None and cost.high == 0
    if question.modifier not in ("cheaper", "faster") or not question.credentials:
        return True
    named = desk.credential(question.credential_ids[0])
    if named is None:
        return True
    old, new = desk.case(named, question), candidate.decision.case
    if question.modifier == "cheaper":
        return _is_below(new.cost, old.cost)
    if old.time is None or new.time is None:
        return new.time is not None
    return (new.time.high_weeks or 0) < (old.time.low_weeks or 0)


def _is_below(new: CostEstimate | None, old: CostEstimate | None) -> bool:
    if new is None or new.high is None:
        return False
    if old is None or old.low is None or old.currency != new.currency:
        return True
    return new.high < old.low


def surely_fitting(ranked: list[Candidate]) -> tuple[Candidate, ...]:
    """Those put forward: beside a first one that keeps the budget, none that may break it."""
    first = ranked[0].decision.case.cost if ranked else None
    if first is None or first.within_budget is not True:
        return tuple(ranked)
    costs = [(each, each.decision.case.cost) for each in ranked]
    return tuple(each for each, cost in costs if cost is None or cost.within_budget is not None or not cost.short_by)


def law_in_places(goal: Goal, question: Question, desk: Desk) -> RecognitionNote | None:
    """The law of some states for the role, where the learner may be in one of them and has named none."""
    usual = desk.credentials(goal.role.entry_credential_ids) if goal.role is not None else []
    open_ones = [each for each in usual if is_open_to(each, question.profile)]
    bound = [each for each in open_ones if each.region and is_local_rule(each.region)]
    if not all(is_place_unsaid(each.region, desk.text) for each in bound):
        return None
    notes = [note for each in bound for note in desk.knowledge.notes_about(each.id)]
    return next((note for note in notes if note.grade is EvidenceGrade.LAW_OR_REGULATOR), None)
