"""What a credential costs, in sentences: the price, the total with its formula, and how it stands to the budget."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from bot.advisor.desk import Desk
from bot.advisor.models import Computed, CostEstimate, Money
from bot.advisor.reading.asked_part import unpriced_part
from bot.advisor.rules.case import Case
from bot.advisor.rules.cost import Price, billed_months, price_for
from bot.advisor.rules.fees import leaves_out_the_course
from bot.advisor.rules.money import convert
from bot.advisor.sentences.phrases import Sentence, aged
from bot.advisor.sentences.recorded import fact_sentence
from bot.advisor.sentences.sums import against_budget
from knowledge import Evidence, EvidenceKind, Part, PriceModel, plain_amount


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
    if case.credential.asked_part is not None:
        return _part_sentences(desk, case, price, case.credential.asked_part)
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
            return [first, *_around(desk, case, price)]
        message += "-named" if is_named else ""
        first = Sentence(text=desk.say(message, **values), evidence=(price.evidence,))
    student = fact_sentence(desk, case, "price_student", "cost-student") if desk.is_student else []
    return [first, *_around(desk, case, price), *student]


def _around(desk: Desk, case: Case, price: Price) -> list[Sentence]:
    """What belongs to a price: that it is of the whole, fees beside it, the budget, the currency asked for."""
    is_of_whole = unpriced_part(case.credential, desk.text) is not None
    return [
        *([Sentence(text=desk.say("cost-of-whole"))] if is_of_whole else []),
        *_fee_sentences(desk, case, price),
        *_taken_off(desk, case, price),
        *_budget_sentences(desk, case),
        *_wanted_currency(desk, case, price),
    ]


def _taken_off(desk: Desk, case: Case, price: Price) -> list[Sentence]:
    """What is left to pay where a voucher or another payer takes a share off a price that is paid once."""
    cost, share = case.cost, desk.taken_off
    if share is None or cost is None or cost.low is None or cost.low != cost.high:
        return []
    if price.model is PriceModel.SUBSCRIPTION_MONTH:
        return []
    left = (cost.low * (100 - share) / 100).quantize(Decimal("0.01"))
    left = left.quantize(Decimal(1)) if left == left.to_integral_value() else left
    formula = f"{plain_amount(cost.low, price.currency)} x {100 - share}%"
    ids = tuple(each.id for each in cost.evidence)
    computed = (
        Computed(value=str(left), unit=price.currency, formula=formula, evidence=ids),
        Computed(value=str(share), unit="percent", formula="taken off, as you say"),
    )
    text = desk.say("cost-taken-off", share=str(share), total=desk.amount(left, price.currency))
    first = Sentence(text=text, evidence=(price.evidence,), computed=computed)
    return [first, *against_budget(desk, Money(amount=left, currency=price.currency), desk.budget_left)]


def _part_sentences(desk: Desk, case: Case, price: Price, part: Part) -> list[Sentence]:
    """The price of the part that is asked about alone, and that of the whole."""
    values = {"part": part.name, "name": case.credential.short_name}
    amount = _price_text(desk, price)
    first = desk.say("cost-part", amount=amount, old=aged(desk, price.evidence), **values)
    whole = price_for(replace(case.credential, asked_part=None), case.profile, desk.knowledge.evidence)
    out = [Sentence(text=first, evidence=(price.evidence,)), *_around(desk, case, price)]
    if whole is not None:
        text = desk.say("cost-part-whole", amount=_price_text(desk, whole))
        out.append(Sentence(text=text, evidence=(whole.evidence,)))
    return out


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
