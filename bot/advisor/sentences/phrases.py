"""Facts of one credential as sentences with their evidence: price, length, upkeep, conditions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.models import Assessment, Computed, CostEstimate, Money, Reason, Stance, TimeEstimate, Verdict
from bot.advisor.rules.ages import age
from bot.advisor.rules.case import Case, Clause, Decision
from bot.advisor.rules.cost import Price, billed_months, price_for
from bot.advisor.rules.fees import leaves_out_the_course
from bot.advisor.rules.money import convert
from bot.advisor.rules.time import ASSUMED_HOURS_PER_WEEK
from bot.advisor.sentences.prose import needed_by_code, stance_sentence
from knowledge import Evidence, EvidenceKind, PriceModel, plain_amount

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


def price_sentences(desk: Desk, case: Case, *, is_named: bool = False) -> list[Sentence]:
    """What it costs: the price, the total with its formula, and how it stands to the budget."""
    price = price_for(case.credential, case.profile, desk.knowledge.evidence)
    if price is None:
        return [_unknown_price(desk, case, is_named=is_named)]
    amount = _price_text(desk, price)
    if price.high == 0:
        message = "cost-free-named" if is_named else "cost-free"
        values = {"name": case.credential.short_name, "old": aged(desk, price.evidence)}
        return [Sentence(text=desk.say(message, **values), evidence=(price.evidence,))]
    values = {"amount": amount, "old": aged(desk, price.evidence), "name": case.credential.short_name}
    if price.model is PriceModel.SUBSCRIPTION_MONTH:
        first = _subscription(desk, case, values, price.evidence)
    else:
        message = "cost-exam" if price.model is PriceModel.EXAM_FEE else "cost-once"
        count = case.credential.facts.get("exam_count")
        exams = desk.knowledge.evidence.fact(case.credential, "exam_count")
        if message == "cost-exam" and count is not None and exams is not None and isinstance(count.value, Decimal):
            values["count"] = desk.speech.number(count.value)
            text = desk.say("cost-exams-named" if is_named else "cost-exams", **values)
            first = Sentence(text=text, evidence=(price.evidence, exams))
            return [first, *_fee_sentences(desk, case, price), *_budget_sentences(desk, case)]
        message += "-named" if is_named else ""
        first = Sentence(text=desk.say(message, **values), evidence=(price.evidence,))
    return [
        first,
        *_fee_sentences(desk, case, price),
        *_budget_sentences(desk, case),
        *_wanted_currency(desk, case, price),
    ]


def _fee_sentences(desk: Desk, case: Case, price: Price) -> list[Sentence]:
    """The total with the fees that come on top, or that a course which must be paid is not in the price."""
    cost = case.cost
    if cost is None or cost.low is None:
        return []
    if cost.high is None and leaves_out_the_course(case.credential):
        return [Sentence(text=desk.say("cost-without-course"), evidence=(price.evidence,))]
    fees = [each for each in cost.evidence[1:] if each.kind is not EvidenceKind.RATE]
    if not fees or cost.high is None:
        return []
    total = _span(desk, list(dict.fromkeys((cost.low, cost.high))), price.currency)
    return [Sentence(text=desk.say("cost-with-fees", total=total), evidence=tuple(fees))]


def _price_text(desk: Desk, price: Price) -> str:
    if price.high is None:
        return desk.say("at-least", amount=desk.amount(price.low, price.currency))
    if price.low != price.high:
        return desk.speech.between(desk.speech.number(price.low), desk.amount(price.high, price.currency))
    return desk.amount(price.low, price.currency)


def _unknown_price(desk: Desk, case: Case, *, is_named: bool) -> Sentence:
    fact = case.credential.facts.get("price")
    suffix = "-named" if is_named else ""
    if fact is None or not case.credential.is_verified:
        return Sentence(text=desk.say(f"cost-unknown{suffix}", name=case.credential.short_name))
    evidence = desk.knowledge.evidence.fact(case.credential, "price")
    message = {
        PriceModel.SUBSCRIPTION_MONTH: "cost-unknown-subscription",
        PriceModel.AUDIT_FREE: "cost-audit",
        PriceModel.EXAM_FEE: "cost-unknown-exam",
    }.get(fact.model or PriceModel.ONE_OFF, "cost-unknown")
    return Sentence(
        text=desk.say(message + suffix, name=case.credential.short_name), evidence=(evidence,) if evidence else ()
    )


def _subscription(desk: Desk, case: Case, values: dict[str, str], price: Evidence) -> Sentence:
    cost, time = case.cost, case.time
    if cost is None or time is None or cost.low is None or cost.high is None:
        return Sentence(text=desk.say("cost-month", **values), evidence=(price,))
    low = desk.say(
        "cost-months",
        months=_months(desk, billed_months(time.low_weeks or 0)),
        amount=values["amount"],
        total=desk.amount(cost.low, cost.currency),
    )
    if cost.low == cost.high:
        return Sentence(text=desk.say("cost-month-total", formula=low, **values), evidence=(price,))
    high = desk.say(
        "cost-months",
        months=_months(desk, billed_months(time.high_weeks or 0)),
        amount=values["amount"],
        total=desk.amount(cost.high, cost.currency),
    )
    return Sentence(text=desk.say("cost-month-range", low=low, high=high, **values), evidence=(price,))


def _months(desk: Desk, months: int) -> str:
    return desk.say("some-months", months=str(months))


def _wanted_currency(desk: Desk, case: Case, price: Price) -> list[Sentence]:
    """The price in the currency that was asked for, or that we hold no rate for it."""
    wanted = desk.currency
    if wanted is None or wanted == price.currency:
        return []
    cost = case.cost
    known = cost is not None and cost.low is not None and cost.high is not None
    totals = (cost.low, cost.high) if known and cost is not None else (price.low, price.low)
    ends = [
        convert(Money(amount=each or Decimal(0), currency=price.currency), wanted, desk.knowledge)
        for each in dict.fromkeys(totals)
    ]
    found = [each for each in ends if each is not None]
    if not found:
        return [Sentence(text=desk.say("cost-no-rate-asked", currency=wanted))]
    day = min(each.as_of or "" for each in found[0].evidence)
    values = {"amount": _span(desk, [each.money.amount for each in found], wanted), "date": desk.month(day[:7])}
    text = desk.say("cost-converted", **values)
    return [Sentence(text=text, evidence=found[0].evidence, computed=tuple(each.computed for each in found))]


def _span(desk: Desk, ends: list[Decimal], currency: str) -> str:
    """One amount, or the first and the last as a range."""
    last = desk.amount(ends[-1], currency)
    return last if len(ends) == 1 else desk.speech.between(desk.speech.number(ends[0]), last)


def _budget_sentences(desk: Desk, case: Case) -> list[Sentence]:
    cost, budget = case.cost, case.profile.budget
    if cost is None or budget is None:
        return []
    out = []
    rates = tuple(each for each in cost.evidence if each.kind is EvidenceKind.RATE)
    if rates and cost.low is not None:
        converted = [each for each in cost.computed if each.unit == budget.currency and " x " in each.formula]
        converted = [each for each in converted if "month" not in each.formula]
        if converted:
            day = min(each.as_of or "" for each in rates)
            ends = [Decimal(each.value) for each in converted]
            values = {"amount": _span(desk, ends, str(budget.currency)), "date": desk.month(day[:7])}
            out.append(Sentence(text=desk.say("cost-converted", **values), evidence=rates))
    if budget.currency not in (None, cost.currency) and not rates:
        text = desk.say("cost-no-rate", currency=str(budget.currency))
        return [Sentence(text=text)]
    out.extend(_fit(desk, case, cost))
    return out


def _fit(desk: Desk, case: Case, cost: CostEstimate) -> list[Sentence]:
    budget = case.profile.budget
    assert budget is not None
    values = {"budget": desk.money(budget, cost.currency)}
    if cost.within_budget is True:
        return [
            Sentence(
                text=desk.say("budget-monthly-fits" if case.profile.is_budget_monthly else "budget-fits", **values)
            )
        ]
    if cost.months_saved is not None:
        return [Sentence(text=desk.say("budget-monthly-saved", months=_saved(desk, *cost.months_saved), **values))]
    if cost.short_by is None:
        return []
    values["gap"] = desk.money(cost.short_by, cost.currency)
    message = "budget-over" if cost.within_budget is False else "budget-may-be-over"
    if case.profile.is_budget_monthly:
        message = "budget-monthly-over"
    if budget.amount == 0:
        message = "budget-none"
    return [Sentence(text=desk.say(message, **values))]


def _saved(desk: Desk, low: int, high: int | None) -> str:
    """The months of saving in words, ``at least`` where the whole price is not known."""
    months = desk.say("some-months", months=desk.speech.range(low, high))
    return months if high is not None else desk.say("at-least", amount=months)


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
        first = desk.say(message, hours=hours, weeks=weeks, pace=desk.speech.plain(pace))
    sentences = [Sentence(text=first, evidence=time.evidence)]
    deadline = case.profile.deadline_weeks
    if deadline is not None:
        sentences.append(deadline_sentence(desk, time, deadline))
    return sentences


def deadline_sentence(desk: Desk, time: TimeEstimate, deadline: int) -> Sentence:
    """Whether the deadline is kept, and by how many weeks it is missed at the nearest end that misses it."""
    late = time.low_weeks if time.within_deadline is False else time.high_weeks
    if time.within_deadline is True or late is None:
        return Sentence(text=desk.say("deadline-kept", weeks=str(deadline)))
    over = late - deadline
    computed = Computed(value=str(over), unit="weeks", formula=f"{_weeks(late)} - {_weeks(deadline)} to the deadline")
    values = {"weeks": str(deadline), "over": str(over)}
    message = "deadline-missed" if time.within_deadline is False else "deadline-open"
    return Sentence(text=desk.say(message, **values), computed=(computed,))


def _weeks(weeks: int) -> str:
    """So many weeks as formulas show them."""
    return plain_amount(Decimal(weeks), "weeks")


def finish_sentence(desk: Desk, time: TimeEstimate | None) -> list[Sentence]:
    """Between which days it would be done, begun today at this pace; nothing where no length is known."""
    if time is None or time.low_weeks is None or time.high_weeks is None:
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
