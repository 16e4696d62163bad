"""Is it worth it, for this learner? One table of rules, read from the top.

A gate ends the matter. Without a gate the base comes from the evidence, and each limit can only lower it. Every
rule gives its reason; nothing here is worded: codes and values go to the wording files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from bot.advisor.models import Reason, Stance, Verdict
from bot.advisor.rules.ages import age
from bot.advisor.rules.care import Care
from bot.advisor.rules.case import Case, Clause, Decision, Outcome
from bot.advisor.rules.recognition import UMBRELLA_SKILL, Strength, job_strength
from bot.advisor.rules.regions import covers
from bot.advisor.rules.requirements import Checked, Standing
from knowledge import EdgeKind, EvidenceGrade, Level, RequirementKind, Status

SMALL_GAP_SHARE = Decimal(1)
"""A gap up to the whole budget again is called a condition, beyond it "not now". Our own choice (2026-11): a person
can wait for a sale or save for twice the sum, seldom for more."""
LEVELS = (Level.NONE, Level.ENTRY, Level.INTERMEDIATE, Level.ADVANCED, Level.EXPERT)
ADULT_YEARS = 18
FEWEST_DENIALS = 2
"""So many notes against it make a skip, at least one of them a count or study. Our own choice (2026-11)."""
LEVEL_JUMP = 2
"""Two steps above the learner's level is too early (entry to advanced). Our own choice (2026-11)."""


Rule = Callable[[Case], Outcome | None]
_ORDER = (Verdict.SKIP, Verdict.NOT_ENOUGH_EVIDENCE, Verdict.NOT_NOW, Verdict.ONLY_IF, Verdict.WORTH_IT)


def decide(case: Case) -> Decision:
    """The verdict on one credential for one learner. The same case gives the same decision.

    Of one that is under way only what is left would count, and that is not known: it has no total.
    """
    if case.credential.id in case.profile.in_progress:
        case = _unpriced(case)
    for gate in GATES:
        outcome = gate(case)
        if outcome is not None:
            return _decision(_unpriced(case) if gate in (_retired, _held) else case, outcome, [outcome])
    base = next(outcome for rule in BASES if (outcome := rule(case)) is not None)
    limits = [outcome for rule in LIMITS if (outcome := rule(case)) is not None]
    worst = min([base, *limits], key=lambda outcome: _ORDER.index(outcome.verdict))
    return _decision(case, worst, [base, *limits])


def as_picked(decision: Decision) -> Decision:
    """The decision on one that an answer puts forward for a goal though nothing shows that employers ask for it: it
    is worth it to learn, not for its name. Any other decision stands.
    """
    if decision.verdict is not Verdict.NOT_ENOUGH_EVIDENCE or decision.decided_by != "nothing":
        return decision
    return replace(decision, verdict=Verdict.ONLY_IF, conditions=(Clause(code="learn"),))


def _unpriced(case: Case) -> Case:
    """What is held or can't be earned any more costs nothing from here on, and takes no weeks."""
    return replace(case, cost=None, time=None)


def _decision(case: Case, worst: Outcome, outcomes: list[Outcome]) -> Decision:
    found = [each.clause for each in outcomes if each.clause is not None and each.verdict is worst.verdict]
    clauses = list({each.code: each for each in found}.values())
    has_condition = worst.verdict in (Verdict.ONLY_IF, Verdict.NOT_NOW)
    reasons = sorted((each.reason for each in outcomes), key=lambda reason: (-reason.weight, reason.code))
    return Decision(
        case=case,
        verdict=worst.verdict,
        conditions=tuple(clauses) if has_condition else (),
        reasons=tuple(reasons),
        decided_by=worst.reason.code,
    )


# Gates: any of these ends the matter.


def _unverified(case: Case) -> Outcome | None:
    if case.credential.is_verified:
        return None
    evidence = case.reference.evidence.fact(case.credential, "existence")
    reason = Reason(code="unverified", stance=Stance.NEUTRAL, evidence=(evidence,) if evidence else (), weight=10)
    return Outcome(verdict=Verdict.NOT_ENOUGH_EVIDENCE, reason=reason)


def _retired(case: Case) -> Outcome | None:
    if case.credential.status is not Status.RETIRED:
        return None
    successor = case.reference.credential(case.credential.successor_id or "")
    args = {"successor": successor.short_name if successor else ""}
    evidence = case.reference.evidence.fact(case.credential, "status")
    reason = Reason(
        code="retired", stance=Stance.AGAINST, args=args, evidence=(evidence,) if evidence else (), weight=10
    )
    return Outcome(verdict=Verdict.SKIP, reason=reason)


def _held(case: Case) -> Outcome | None:
    if case.credential.id not in case.profile.held:
        return None
    renewal = case.reference.evidence.fact(case.credential, "renewal")
    reason = Reason(code="held", stance=Stance.AGAINST, evidence=(renewal,) if renewal else (), weight=10)
    return Outcome(verdict=Verdict.SKIP, reason=reason)


def _below_level(case: Case) -> Outcome | None:
    level, own = case.credential.level, case.profile.level
    if level is None or own not in ("advanced", "expert") or level not in (Level.ENTRY, Level.NONE):
        return None
    if case.recognition.law:
        return None
    evidence = case.reference.evidence.fact(case.credential, "level")
    reason = Reason(code="below-level", stance=Stance.AGAINST, evidence=(evidence,) if evidence else (), weight=8)
    return Outcome(verdict=Verdict.SKIP, reason=reason)


def _passed(case: Case) -> Outcome | None:
    """Something that comes after it, or of a higher level in its field, is held already."""
    held = [case.reference.credential(each) for each in case.profile.held]
    later = {edge.to for edge in case.credential.edges if edge.kind in _LEADING}
    for one in [each for each in held if each is not None]:
        is_higher = _step(one.level) > _step(case.credential.level) and case.credential.fields[0] in one.fields
        if (one.id in later or is_higher) and not case.recognition.law:
            evidence = case.reference.evidence.fact(case.credential, "level")
            reason = Reason(
                code="passed",
                stance=Stance.AGAINST,
                args={"name": one.short_name},
                evidence=(evidence,) if evidence else (),
                weight=9,
            )
            return Outcome(verdict=Verdict.SKIP, reason=reason)
    return None


_LEADING = (EdgeKind.PREREQUISITE, EdgeKind.RECOMMENDED_BEFORE)


def _step(level: Level | None) -> int:
    return LEVELS.index(level) if level in LEVELS else -1


# Bases: the first that speaks gives the best verdict that the evidence allows.


def _by_law(case: Case) -> Outcome | None:
    if not case.recognition.law:
        return None
    note = case.recognition.law[0]
    evidence = case.reference.evidence.note(note, case.credential.id)
    reason = Reason(code="law", stance=Stance.FOR, evidence=(evidence,), weight=9)
    if case.recognition.is_local and "(" not in note.region:
        return Outcome(verdict=Verdict.WORTH_IT, reason=reason)
    return Outcome(
        verdict=Verdict.ONLY_IF, reason=reason, clause=Clause(code="work-where", args={"region": note.region})
    )


def _by_evidence(case: Case) -> Outcome | None:
    asked_for = [note for note in case.recognition.supporting if job_strength(note) >= Strength.MODERATE]
    if not asked_for:
        return None
    note = asked_for[0]
    evidence = case.reference.evidence.note(note, case.credential.id)
    reason = Reason(code="evidence", stance=Stance.FOR, evidence=(evidence,), weight=8)
    args = {"field": _goal_field(case), "region": note.region}
    is_stale = age(note.as_of, case.today) == "stale" and note.grade is EvidenceGrade.COUNTED_JOB_ADS
    if covers(note.region, case.profile.region) is False or is_stale:
        clause = Clause(code="local-adverts", args=args)
        return Outcome(verdict=Verdict.ONLY_IF, reason=reason, clause=clause)
    if any(skill.startswith(UMBRELLA_SKILL) for skill in case.credential.skills):
        return Outcome(verdict=Verdict.ONLY_IF, reason=reason, clause=Clause(code="local-adverts", args=args))
    if not case.fields and not case.is_for_role:
        return Outcome(verdict=Verdict.ONLY_IF, reason=reason, clause=Clause(code="want-field", args=args))
    if covers(note.region, case.profile.region) is None:
        return Outcome(verdict=Verdict.ONLY_IF, reason=reason, clause=Clause(code="work-where", args=args))
    return Outcome(verdict=Verdict.WORTH_IT, reason=reason)


def _by_credit(case: Case) -> Outcome | None:
    """Study credit shows that it teaches something; it does not show that employers ask for it."""
    if case.recognition.strength < Strength.MODERATE:
        return None
    evidence = case.reference.evidence.note(case.recognition.supporting[0], case.credential.id)
    reason = Reason(code="learn", stance=Stance.NEUTRAL, evidence=(evidence,), weight=7)
    return Outcome(verdict=Verdict.ONLY_IF, reason=reason, clause=Clause(code="learn"))


def _by_weak_evidence(case: Case) -> Outcome | None:
    if case.recognition.strength is not Strength.WEAK:
        return None
    evidence = case.reference.evidence.note(case.recognition.supporting[0], case.credential.id)
    reason = Reason(code="weak-evidence", stance=Stance.NEUTRAL, evidence=(evidence,), weight=7)
    if _is_doubted(case):
        return Outcome(verdict=Verdict.SKIP, reason=_against(case))
    args = {"field": _goal_field(case), "region": case.profile.region or ""}
    return Outcome(verdict=Verdict.ONLY_IF, reason=reason, clause=Clause(code="local-adverts", args=args))


def _by_doubt(case: Case) -> Outcome | None:
    if not _is_doubted(case):
        return None
    return Outcome(verdict=Verdict.SKIP, reason=_against(case))


def _is_doubted(case: Case) -> bool:
    """Whether a count or study and at least one more note speak against it: one count of one group is too little."""
    return bool(case.recognition.doubts) and len(case.recognition.denials) >= FEWEST_DENIALS


def _against(case: Case) -> Reason:
    evidence = case.reference.evidence.note(case.recognition.doubts[0], case.credential.id)
    return Reason(code="doubt", stance=Stance.AGAINST, evidence=(evidence,), weight=8)


def _nothing(case: Case) -> Outcome | None:
    del case
    return Outcome(verdict=Verdict.NOT_ENOUGH_EVIDENCE, reason=Reason(code="nothing", stance=Stance.NEUTRAL, weight=7))


def _goal_field(case: Case) -> str:
    shared = [each for each in case.credential.fields if each in case.fields]
    return (shared or list(case.credential.fields))[0]


# Limits: each can only lower the base.


def _requirement(case: Case) -> Outcome | None:
    ranked = [
        each
        for standing in (Standing.UNMET, Standing.UNKNOWN)
        for each in case.requirements
        if each.standing is standing
    ]
    for checked in ranked:
        outcome = _requirement_outcome(case, checked)
        if outcome is not None:
            return outcome
    return None


def _requirement_outcome(case: Case, checked: Checked) -> Outcome | None:
    requirement = checked.requirement
    gates = (RequirementKind.CREDENTIAL, RequirementKind.EXPERIENCE, RequirementKind.EDUCATION)
    if requirement.kind not in gates:
        return None
    if requirement.kind is RequirementKind.EDUCATION and checked.standing is not Standing.UNMET:
        return None
    evidence = case.reference.evidence.requirement(case.credential, requirement)
    needed = case.reference.credential(requirement.credential_id or "")
    code = "hold-first" if needed else ("experience" if requirement.months else "requirement")
    args = {
        "name": needed.short_name if needed else "",
        "months": str(requirement.months or ""),
        "note": requirement.note,
    }
    reason = Reason(code=f"need-{code}", stance=Stance.AGAINST, args=args, evidence=(evidence,), weight=8.5)
    verdict = Verdict.NOT_NOW if checked.standing is Standing.UNMET else Verdict.ONLY_IF
    return Outcome(verdict=verdict, reason=reason, clause=Clause(code=code, args=args))


def _too_early(case: Case) -> Outcome | None:
    level, own = case.credential.level, case.profile.level
    if level not in LEVELS or own is None or own not in list(LEVELS):
        return None
    if LEVELS.index(level) - LEVELS.index(Level(own)) < LEVEL_JUMP or case.recognition.law:
        return None
    evidence = case.reference.evidence.fact(case.credential, "level")
    reason = Reason(
        code="too-early",
        stance=Stance.AGAINST,
        args={"level": str(level)},
        evidence=(evidence,) if evidence else (),
        weight=8,
    )
    return Outcome(verdict=Verdict.NOT_NOW, reason=reason, clause=Clause(code="grow-first", args={"level": str(level)}))


def _over_budget(case: Case) -> Outcome | None:
    cost, budget = case.cost, case.profile.budget
    if cost is None or budget is None or cost.within_budget is True or cost.short_by is None:
        return None
    args = {"gap": str(cost.short_by.amount), "currency": cost.short_by.currency or cost.currency or ""}
    args["per"] = "month" if case.profile.is_budget_monthly else "whole"
    code = "over-budget" if cost.within_budget is False else "may-be-over-budget"
    reason = Reason(code=code, stance=Stance.AGAINST, args=args, evidence=cost.evidence, weight=7.5)
    is_small = cost.short_by.amount <= budget.amount * SMALL_GAP_SHARE
    verdict = Verdict.ONLY_IF if is_small or cost.within_budget is None else Verdict.NOT_NOW
    return Outcome(verdict=verdict, reason=reason, clause=Clause(code="find-more", args=args))


def _too_late(case: Case) -> Outcome | None:
    time, deadline = case.time, case.profile.deadline_weeks
    if time is None or deadline is None or time.within_deadline is not False or time.low_weeks is None:
        return None
    args = {"weeks": str(time.low_weeks), "deadline": str(deadline)}
    reason = Reason(code="too-late", stance=Stance.AGAINST, args=args, evidence=time.evidence, weight=7.2)
    verdict = Verdict.ONLY_IF if time.low_weeks <= deadline * 2 else Verdict.NOT_NOW
    return Outcome(verdict=verdict, reason=reason, clause=Clause(code="more-time", args=args))


def _too_young(case: Case) -> Outcome | None:
    if Care.MINOR not in case.care:
        return None
    for requirement in case.credential.requires:
        if requirement.kind is RequirementKind.AGE and (requirement.years_old or 0) >= ADULT_YEARS:
            evidence = case.reference.evidence.requirement(case.credential, requirement)
            reason = Reason(code="too-young", stance=Stance.AGAINST, evidence=(evidence,), weight=9)
            return Outcome(verdict=Verdict.NOT_NOW, reason=reason, clause=Clause(code="age"))
    return None


def _last_money(case: Case) -> Outcome | None:
    is_free = case.cost is not None and case.cost.high == 0
    if Care.LAST_MONEY not in case.care or is_free:
        return None
    reason = Reason(code="last-money", stance=Stance.AGAINST, weight=9)
    return Outcome(verdict=Verdict.NOT_NOW, reason=reason, clause=Clause(code="spare-money"))


def _retiring(case: Case) -> Outcome | None:
    if case.credential.status is not Status.RETIRING:
        return None
    evidence = case.reference.evidence.fact(case.credential, "status")
    reason = Reason(code="retiring", stance=Stance.AGAINST, evidence=(evidence,) if evidence else (), weight=8)
    return Outcome(verdict=Verdict.ONLY_IF, reason=reason, clause=Clause(code="before-retirement"))


def _elsewhere(case: Case) -> Outcome | None:
    """It counts in one country only, and the learner is in another."""
    region = case.credential.region
    if not region or covers(region, case.profile.region) is not False:
        return None
    evidence = case.reference.evidence.fact(case.credential, "issuer")
    args = {"region": region}
    reason = Reason(
        code="elsewhere", stance=Stance.AGAINST, args=args, evidence=(evidence,) if evidence else (), weight=9
    )
    return Outcome(verdict=Verdict.ONLY_IF, reason=reason, clause=Clause(code="work-where", args=args))


GATES: tuple[Rule, ...] = (_unverified, _retired, _held, _passed, _below_level)
BASES: tuple[Rule, ...] = (_by_law, _by_evidence, _by_credit, _by_weak_evidence, _by_doubt, _nothing)
LIMITS: tuple[Rule, ...] = (
    _last_money,
    _too_young,
    _elsewhere,
    _requirement,
    _too_early,
    _over_budget,
    _too_late,
    _retiring,
)
