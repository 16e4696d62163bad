"""Facts of one credential as sentences with their evidence: price, length, upkeep, conditions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.models import Assessment, Computed, Reason, Stance, TimeEstimate, Verdict
from bot.advisor.rules.ages import age
from bot.advisor.rules.case import Case, Clause, Decision
from bot.advisor.rules.time import ASSUMED_HOURS_PER_WEEK
from bot.advisor.sentences.prose import needed_by_code, stance_sentence
from knowledge import Evidence, plain_amount

_BRIEF_CODES = frozenset({"evidence", "law", "doubt", "weak-evidence"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence and what it rests on."""

    text: str
    evidence: tuple[Evidence, ...] = ()
    computed: tuple[Computed, ...] = ()


def clause_text(desk: Desk, clause: Clause, case: Case) -> str:
    """A condition as it follows "if"."""
    return desk.say(f"if-{clause.code}", **_clause_values(desk, clause, case))


def _placeless(clause: Clause) -> Clause:
    return Clause(code=clause.code, args={**clause.args, "region": ""}) if clause.code == "want-field" else clause


def not_yet_text(desk: Desk, clause: Clause, case: Case) -> str:
    """A condition as it follows "Not yet:"."""
    return desk.say(f"not-yet-{clause.code}", **_clause_values(desk, clause, case))


def _clause_values(desk: Desk, clause: Clause, case: Case) -> dict[str, str]:
    values = dict(clause.args)
    if "field" in values:
        values["field"] = desk.field_name(values["field"])
    if "region" in values:
        values["place"] = _place(desk, values["region"])
        values["where"] = _where(desk, values["region"])
    if "gap" in values:
        values["amount"] = desk.amount(values["gap"], values["currency"])
    if "level" in values:
        values["level"] = desk.say(f"level-{values['level']}")
    if "note" in values:
        values["note"] = needed_by_code(desk, clause.code, values["note"], case.credential)
    values["credential"] = case.credential.short_name
    return values


def _place(desk: Desk, region: str) -> str:
    if not region or region.lower().startswith(("global", "international")):
        return ""
    return " " + desk.say("in-region", region=desk.region_name(region))


def _where(desk: Desk, region: str) -> str:
    return " " + desk.say("evidence-from", region=desk.region_name(region)) if _place(desk, region) else ""


def condition_text(desk: Desk, decision: Decision, *, is_brief: bool = False) -> str | None:
    """All conditions of a verdict joined, or ``None`` where it has none.

    ``is_brief`` leaves out where the evidence is from.
    """
    shown = [_placeless(each) if is_brief else each for each in decision.conditions[:2]]
    clauses = [clause_text(desk, clause, decision.case) for clause in shown]
    if not clauses:
        return None
    return clauses[0] if len(clauses) == 1 else desk.say("both", first=clauses[0], second=clauses[1])


def reason_text(desk: Desk, reason: Reason, case: Case) -> str:
    """A reason as a full sentence."""
    if reason.code in _BRIEF_CODES and reason.evidence:
        if desk.is_english:
            return reason.evidence[0].brief
        return stance_sentence(desk, reason.evidence[0], case.credential, is_for=reason.stance is not Stance.AGAINST)
    values = _clause_values(desk, Clause(code=reason.code, args=reason.args), case)
    return desk.say(f"reason-{reason.code}", **values)


def assessment_of(desk: Desk, decision: Decision) -> Assessment:
    """The decision in its outward form, with every reason worded."""
    case = decision.case
    condition = condition_text(desk, decision)
    if condition is None and decision.verdict in (Verdict.ONLY_IF, Verdict.NOT_NOW):
        condition = desk.say("if-local-adverts")
    return Assessment(
        credential_id=case.credential.id,
        verdict=decision.verdict,
        condition=condition,
        reasons=tuple(replace(reason, text=reason_text(desk, reason, case)) for reason in decision.reasons),
        cost=case.cost,
        time=case.time,
    )


def note_assumptions(desk: Desk, draft: Draft, case: Case) -> None:
    """Names what was assumed to compute time and money, and shows the numbers computed."""
    if case.time is not None:
        draft.compute(*case.time.computed)
        if "hours-per-week" in case.time.assumptions:
            draft.assume(desk.say("assume-hours", hours=f"{ASSUMED_HOURS_PER_WEEK:g}"))
        if "provider-pace" in case.time.assumptions:
            draft.assume(desk.say("assume-provider-pace"))
    if case.cost is not None:
        draft.compute(*case.cost.computed)
        if "budget-currency" in case.cost.assumptions and case.profile.budget and case.profile.budget.amount:
            draft.assume(desk.say("assume-currency", amount=desk.money(case.profile.budget, case.cost.currency)))


def time_sentences(desk: Desk, case: Case) -> list[Sentence]:
    """How long it takes at the learner's pace, and how that stands to the deadline."""
    time = case.time
    if time is None:
        return [Sentence(text=desk.say("time-unknown"))]
    weeks = desk.say("some-weeks", weeks=desk.speech.range(time.low_weeks, time.high_weeks))
    if time.low_hours is None:
        first = desk.say("time-weeks", weeks=weeks)
    else:
        pace = case.profile.hours_per_week or ASSUMED_HOURS_PER_WEEK
        hours = desk.speech.range(time.low_hours, time.high_hours)
        message = "time-study" if "study_hours" in time.evidence[0].id else "time-course"
        if time.is_estimate:
            message += "-estimate"
        if "duration_weeks" in time.evidence[0].id:
            message = "time-published"
        if time.is_least:
            message = "time-least"
        first = desk.say(message, hours=hours, weeks=weeks, pace=desk.speech.plain(pace))
    sentences = [Sentence(text=first, evidence=time.evidence)]
    if case.credential.asked_part is not None:
        sentences.append(Sentence(text=desk.say("time-of-whole")))
    deadline = case.profile.deadline_weeks
    if deadline is not None:
        sentences.append(deadline_sentence(desk, time, deadline))
    return sentences


def deadline_sentence(desk: Desk, time: TimeEstimate, deadline: int) -> Sentence:
    """Whether the deadline is kept, and by how many weeks it is missed at the nearest end that misses it.

    Empty where only the least is known and would keep it.
    """
    late = time.low_weeks if time.within_deadline is False else time.high_weeks
    if time.within_deadline is True or late is None:
        return Sentence(text=desk.say("deadline-kept", weeks=str(deadline)))
    over = late - deadline
    if over <= 0:
        return Sentence(text="")
    computed = Computed(value=str(over), unit="weeks", formula=f"{_weeks(late)} - {_weeks(deadline)} to the deadline")
    values = {"weeks": str(deadline), "over": str(over)}
    message = "deadline-missed" if time.within_deadline is False else "deadline-open"
    return Sentence(text=desk.say(message, **values), computed=(computed,))


def _weeks(weeks: int) -> str:
    """So many weeks as formulas show them."""
    return plain_amount(Decimal(weeks), "weeks")


def finish_sentence(desk: Desk, time: TimeEstimate | None) -> list[Sentence]:
    """Between which days it would be done, begun today at this pace; nothing where no length is known."""
    if time is None or time.low_weeks is None or time.high_weeks is None or time.is_least:
        return []
    days, computed = [], []
    for weeks in dict.fromkeys((time.low_weeks, time.high_weeks)):
        day = desk.today + timedelta(weeks=weeks)
        days.append(desk.speech.day(day))
        computed.append(
            Computed(value=day.isoformat(), unit=None, formula=f"{desk.today.isoformat()} + {_weeks(weeks)}")
        )
    message = "finish-on" if len(days) == 1 else "finish-between"
    text = desk.say(message, first=days[0], last=days[-1])
    return [Sentence(text=text, evidence=time.evidence, computed=tuple(computed))]


def upkeep_sentences(desk: Desk, case: Case) -> list[Sentence]:
    """How long it stays valid and what keeping it costs."""
    credential, maker = case.credential, desk.knowledge.evidence
    out = []
    validity = credential.facts.get("validity_years")
    evidence = maker.fact(credential, "validity_years")
    if validity is not None and evidence is not None and isinstance(validity.value, Decimal):
        out.append(
            Sentence(text=desk.say("valid-years", years=desk.amount(validity.value, "years")), evidence=(evidence,))
        )
    for attribute in ("renewal_fee", "annual_fee", "retake_fee"):
        fact = credential.facts.get(attribute)
        evidence = maker.fact(credential, attribute)
        if fact is None or evidence is None or not isinstance(fact.value, Decimal):
            continue
        message = f"fee-{attribute.removesuffix('_fee')}" + ("-free" if fact.value == 0 else "")
        per = f" ({fact.per})" if fact.per and desk.is_english else ""
        text = desk.say(message, amount=desk.amount(fact.value, fact.unit), per=per)
        out.append(Sentence(text=text, evidence=(evidence,)))
    return out


def aged(desk: Desk, evidence: Evidence) -> str:
    """Words that call an old figure old, empty for a fresh one."""
    how = age(evidence.as_of, desk.today)
    if how in ("fresh", "undated"):
        return "" if how == "fresh" else " " + desk.say("undated-figure")
    return " " + desk.say("old-figure" if how == "stale" else "dated-figure", date=desk.month(evidence.as_of))


def say_all(draft: Draft, sentences: Sequence[Sentence], *, rank: int = 0) -> None:
    """Adds the sentences; the later ones are the more dispensable where ``rank`` is above 0."""
    for position, sentence in enumerate(sentences):
        draft.compute(*sentence.computed)
        draft.say(sentence.text, *sentence.evidence, rank=rank + position if rank else 0)
