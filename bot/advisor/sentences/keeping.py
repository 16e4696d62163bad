"""How long a credential lasts and what keeping it takes and costs, and what is left to pay once the price is paid."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from bot.advisor.desk import Desk
from bot.advisor.intents.cues import asks_upkeep_cost
from bot.advisor.rules.case import Case
from bot.advisor.sentences.phrases import Sentence, upkeep_sentences
from bot.advisor.sentences.prices import price_sentences
from bot.advisor.sentences.recorded import change_sentences, fact_sentence
from knowledge import Evidence

_HOW_KEPT = re.compile(r"\bhow (?:do|can|does|would|to|should)\b[^.?!]{0,30}\b(?:renew\w*|keep|stay|maintain|extend)\b")
_SAT_AGAIN = re.compile(r"\b(?:exams?|retake)\b", re.IGNORECASE)


def validity_sentences(desk: Desk, case: Case) -> list[Sentence]:
    """How long it stays valid and how it is renewed; first of all what is asked of the two, or what that costs."""
    out = [each for each in upkeep_sentences(desk, case) if "retake" not in each.evidence[0].id]
    renewal = fact_sentence(desk, case, "renewal", "renewal-line")
    fact = case.credential.facts.get("renewal")
    told = desk.knowledge.evidence.fact(case.credential, "renewal")
    if fact is not None and told and isinstance(fact.value, str) and fact.value.lower().startswith("does not expire"):
        return [Sentence(text=desk.say("no-expiry", name=case.credential.short_name), evidence=(told,)), *out]
    if fact is not None and told and not renewal and not out:
        return [Sentence(text=desk.say("renewal-noted", name=case.credential.short_name), evidence=(told,))]
    if asks_upkeep_cost(desk.text):
        return _keeping(desk, case, renewal)
    if not renewal and "validity_years" not in case.credential.facts:
        return [Sentence(text=desk.say("validity-unknown", name=case.credential.short_name)), *out]
    is_how = _HOW_KEPT.search(desk.text.lower()) is not None
    return [*renewal, *out] if is_how else [*out, *renewal]


def _keeping(desk: Desk, case: Case, renewal: list[Sentence]) -> list[Sentence]:
    """What keeping it costs, first of all; where that is no fee of its own, the exam that is sat again."""
    out = [each for each in upkeep_sentences(desk, case) if "retake" not in each.evidence[0].id]
    fees = [each for each in out if "_fee" in each.evidence[0].id]
    rest = [each for each in out if each not in fees]
    if fees:
        return [*fees, *rest, *renewal]
    unknown = Sentence(text=desk.say("renewal-cost-unknown", name=case.credential.short_name))
    is_free = any("free" in each.text.lower() for each in renewal)
    again = any(_SAT_AGAIN.search(each.text) for each in renewal)
    price = price_sentences(desk, case)[:1] if again and case.cost is not None else []
    return [*([] if is_free else [unknown]), *renewal, *price, *rest]


def sentences_after_paying(desk: Desk, case: Case) -> list[Sentence]:
    """What may still fall due where the price is paid."""
    lead = Sentence(text=desk.say("cost-paid", name=case.credential.short_name))
    fees = [each for each in upkeep_sentences(desk, case) if any("_fee" in one.id for one in each.evidence)]
    renewal = fact_sentence(desk, case, "renewal", "renewal-line")
    last = [] if fees else [Sentence(text=desk.say("cost-paid-no-more"))]
    return [lead, *fees, *last, *renewal, *change_sentences(desk, case)]


def cheaper_to_keep(desk: Desk, pair: Sequence[Case]) -> tuple[str, tuple[Evidence, ...]] | None:
    """Which of the two costs less to keep, by its fees a year; ``None`` where one has none that is known."""
    known = [(each, *_a_year(desk, each)) for each in pair]
    if any(not units or len(units) > 1 for _, _, units, _ in known) or known[0][2] != known[1][2]:
        return None
    first, second = sorted(known, key=lambda one: one[1])
    message = "compare-same-to-keep" if first[1] == second[1] else "compare-cheaper-to-keep"
    text = desk.say(message, first=first[0].credential.short_name, second=second[0].credential.short_name)
    return text, (*first[3], *second[3])


def _a_year(desk: Desk, case: Case) -> tuple[Decimal, frozenset[str], tuple[Evidence, ...]]:
    """The fees of one year, their currencies, and what they rest on; a renewal fee is spread over its term."""
    facts, total, units, used = case.credential.facts, Decimal(0), set(), []
    term = facts.get("validity_years")
    for attribute in ("annual_fee", "renewal_fee"):
        fact, evidence = facts.get(attribute), desk.knowledge.evidence.fact(case.credential, attribute)
        if fact is None or evidence is None or not isinstance(fact.value, Decimal) or fact.unit is None:
            continue
        years = Decimal(1)
        if attribute == "renewal_fee":
            if term is None or not isinstance(term.value, Decimal):
                continue
            years = term.value
        total += fact.value / years
        units.add(fact.unit)
        used.append(evidence)
    return total, frozenset(units), tuple(used)
