"""What a credential costs beyond its price, in sentences: a second try, membership, the years that were asked for."""

from __future__ import annotations

from decimal import Decimal

from bot.advisor.desk import Desk
from bot.advisor.rules.case import Case
from bot.advisor.rules.cost import Price, price_for
from bot.advisor.rules.upkeep import LaterCost, as_member, over_years, with_second_try
from bot.advisor.sentences.phrases import Sentence
from knowledge import PriceModel


def later_sentences(desk: Desk, case: Case) -> list[Sentence]:
    """All of them, where the credential costs anything."""
    price = price_for(case.credential, case.profile, desk.knowledge.evidence)
    is_free = price is not None and price.high == 0
    tries = [] if is_free and not desk.is_second_try else second_try_sentences(desk, case)
    return [*years_sentences(desk, case), *tries, *([] if is_free else _member_sentences(desk, case))]


def second_try_sentences(desk: Desk, case: Case) -> list[Sentence]:
    """The total with a second try, or that its fee is not known: of an exam, or where it was asked for."""
    maker = desk.knowledge.evidence
    price = price_for(case.credential, case.profile, maker)
    again = with_second_try(case.credential, price, maker) if price is not None else None
    if again is not None:
        text = desk.say("cost-second-try", total=desk.amount(again.total, again.currency))
        return [Sentence(text=text, evidence=again.evidence, computed=(again.computed,))]
    is_exam = price is not None and price.model is PriceModel.EXAM_FEE
    if "retake_fee" in case.credential.facts or not (is_exam or desk.is_second_try):
        return []
    return [Sentence(text=desk.say("cost-second-try-unknown"))]


def _member_sentences(desk: Desk, case: Case) -> list[Sentence]:
    member = as_member(case.credential, desk.knowledge.evidence)
    if member is None:
        return []
    parts = [desk.amount(str(each.value), each.unit) for each in member.evidence]
    total = desk.amount(member.total, member.currency)
    text = desk.say("cost-as-member", fee=parts[0], price=parts[1], total=total)
    return [Sentence(text=text, evidence=member.evidence, computed=(member.computed,))]


def years_sentences(desk: Desk, case: Case) -> list[Sentence]:
    """The total over the years that were asked for, and that a renewal whose price is not known is not in it."""
    ends = totals_over_years(desk, case)
    if not ends:
        return []
    years, last = desk.amount(Decimal(desk.years or 0), "years"), ends[-1]
    if " + " not in last.computed.formula:
        message = "cost-over-years-open" if last.unknown else "cost-over-years-none"
        return [Sentence(text=desk.say(message, years=years), evidence=last.evidence[1:])]
    unknown = [Sentence(text=desk.say("cost-over-years-unknown"))] if last.unknown else []
    total, formula = desk.amount(last.total, last.currency), last.computed.formula
    text = desk.say("cost-over-years", years=years, formula=formula, total=total)
    if len(ends) > 1 or case.cost is None or case.cost.high is None:
        text = desk.say("cost-over-years-range", years=years, total=_span(desk, case, ends))
    computed = tuple(each.computed for each in ends)
    return [Sentence(text=text, evidence=last.evidence, computed=computed), *unknown]


def _span(desk: Desk, case: Case, ends: tuple[LaterCost, ...]) -> str:
    last = desk.amount(ends[-1].total, ends[-1].currency)
    if len(ends) > 1:
        return desk.speech.between(desk.speech.number(ends[0].total), last)
    return desk.say("at-least", amount=last) if case.cost is not None and case.cost.high is None else last


def totals_over_years(desk: Desk, case: Case) -> tuple[LaterCost, ...]:
    """What it comes to over the years asked for, at the low and at the high end; once where both are the same.

    Empty where no years were asked for, the price is not known, or only a part is asked about.
    """
    maker = desk.knowledge.evidence
    price = price_for(case.credential, case.profile, maker)
    if desk.years is None or price is None or case.credential.asked_part is not None:
        return ()
    if not _is_span(price):
        one = over_years(case.credential, price, maker, desk.years)
        return () if one is None else (one,)
    if case.cost is None or case.cost.low is None:
        return ()
    paid = dict.fromkeys((case.cost.low, case.cost.high if case.cost.high is not None else case.cost.low))
    found = [over_years(case.credential, price, maker, desk.years, paid=each) for each in paid]
    return tuple(each for each in found if each is not None)


def _is_span(price: Price) -> bool:
    return price.low != price.high or price.model is PriceModel.SUBSCRIPTION_MONTH
