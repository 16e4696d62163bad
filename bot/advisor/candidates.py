"""Which credentials may be named for a goal, by the job and by what is to be cheaper, faster or free."""

from __future__ import annotations

from bot.advisor.desk import Desk, Goal
from bot.advisor.models import CostEstimate, Question
from bot.advisor.rules.ranking import Candidate
from bot.advisor.topics import IN_NAME
from knowledge import Credential, CredentialType

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
