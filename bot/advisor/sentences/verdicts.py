"""A decision in words: the first sentence, the reasons that decide it, the next step."""

from __future__ import annotations

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk, Goal
from bot.advisor.models import Aspect, Question, Suggestion, Verdict
from bot.advisor.reading.asked_costs import is_paid_for
from bot.advisor.rules.case import Case, Decision
from bot.advisor.rules.cost import price_for
from bot.advisor.rules.funding import free_place, funding_routes
from bot.advisor.rules.progress import what_is_left
from bot.advisor.rules.recognition import Strength, job_strength, names, names_others_only
from bot.advisor.rules.regions import covers
from bot.advisor.rules.time import ASSUMED_HOURS_PER_WEEK
from bot.advisor.sentences.phrases import (
    Sentence,
    aged,
    condition_text,
    not_yet_text,
    say_all,
    time_sentences,
    upkeep_sentences,
)
from bot.advisor.sentences.prices import price_sentences
from bot.advisor.sentences.prose import (
    needed_by_code,
    note_sentence,
    replacement_sentence,
    sentence_of,
    status_sentence,
)
from knowledge import Credential, CredentialType, EdgeKind, PriceModel, RecognitionNote, Relation, Status

ADVERT_VARIANTS = 3
LARGE_SUM_USD = 500
"""Over about 500 USD a sum is large (``VOICE.md``, 2026-11)."""
LARGE_SUM_CURRENCIES = ("USD", "EUR", "GBP")
FIRST_CONDITIONS = ("spare-money", "age")
BASE_RATE_NOTE = "bgi-measuring-what-matters"
"""Most short credentials do not pay: said wherever a credential has no support of its own and no law asks for it."""


def opening(desk: Desk, decision: Decision, goal: Goal) -> Sentence:
    """The sentence that answers."""
    credential = decision.case.credential
    values = {"name": credential.short_name, "goal": goal.label}
    is_begun = credential.id in decision.case.profile.in_progress and decision.verdict is not Verdict.NOT_NOW
    if is_begun and decision.decided_by not in ("retired", "held", "unverified"):
        return Sentence(text=desk.say("open-in-progress", **values))
    if decision.verdict is Verdict.WORTH_IT:
        message = "open-worth-it-law" if decision.case.recognition.law else "open-worth-it"
        if message == "open-worth-it" and not goal.label:
            message = "open-worth-it-plain"
        return Sentence(text=desk.say(message, **values))
    if decision.decided_by == "learn" and len(decision.conditions) == 1:
        return Sentence(text=desk.say("open-learn", **values))
    if decision.verdict is Verdict.ONLY_IF:
        condition = condition_text(desk, decision) or desk.say("if-local-adverts")
        return Sentence(text=desk.say("open-only-if", condition=condition, **values))
    if decision.verdict is Verdict.NOT_NOW:
        return Sentence(text=desk.say("open-not-now", condition=why_not_yet(desk, decision), **values))
    if decision.verdict is Verdict.SKIP:
        held = next((each.args["name"] for each in decision.reasons if each.code == "passed"), "")
        return Sentence(text=desk.say(f"open-skip-{decision.decided_by}", held=held, **values))
    if decision.decided_by == "unverified":
        return Sentence(text=desk.say("open-unverified", **values), evidence=decision.reasons[0].evidence)
    is_licence = credential.type is CredentialType.LICENCE
    return Sentence(text=desk.say("open-not-enough-law" if is_licence else "open-not-enough", **values))


def why_not_yet(desk: Desk, decision: Decision) -> str:
    """What a verdict of "not now" rests on, as it follows "Not yet:"."""
    deciding = next((each for each in decision.conditions if each.code in FIRST_CONDITIONS), decision.conditions[0])
    return not_yet_text(desk, deciding, decision.case)


def say_decision(draft: Draft, desk: Desk, decision: Decision, question: Question, *, rank: int = 0) -> None:
    """The first sentence, what speaks for it, what speaks against; facts in a paragraph of their own.

    ``rank`` is that of the facts: above 0 they may make way.
    """
    goal = desk.goal(question)
    first = opening(desk, decision, goal)
    draft.say(first.text, *first.evidence)
    _say_gate(draft, desk, decision)
    if decision.decided_by == "unverified":
        return
    _say_support(draft, desk, decision)
    _say_against(draft, desk, decision)
    if decision.decided_by not in ("retired", "held", "passed"):
        draft.paragraph()
        say_who_pays(draft, desk, decision.case)
        say_facts(draft, desk, decision.case, rank=rank)


def say_who_pays(draft: Draft, desk: Desk, case: Case) -> None:
    """What to see to where another pays; else a sourced fund where the learner lives, before they pay themselves."""
    payer = case.profile.payer
    if payer is not None and desk.wording.has(f"pays-{payer}"):
        draft.say(desk.say(f"pays-{payer}"))
        return
    is_free = case.cost is not None and case.cost.high == 0
    if payer in (None, "self") and not is_free:
        for sentence in funding_sentences(desk, case):
            draft.say(sentence.text, *sentence.evidence, rank=1)


def funding_sentences(desk: Desk, case: Case) -> list[Sentence]:
    """The best sourced way to have it paid for where the learner lives; empty where none is held."""
    maker = desk.knowledge.evidence
    for note in funding_routes(case.credential, case.profile.region, desk.knowledge)[:1]:
        text = note_sentence(desk, note) or desk.say("funding-route", name=note.organisation)
        out = [Sentence(text=text, evidence=(maker.note(note),))]
        place = free_place(note, case.credential, desk.knowledge)
        price = maker.fact(place, "price") if place is not None else None
        if place is not None and price is not None:
            free = desk.say("cost-free-named", name=place.short_name, old=aged(desk, price))
            out.append(Sentence(text=free, evidence=(price,)))
        return out
    return []


def _say_gate(draft: Draft, desk: Desk, decision: Decision) -> None:
    credential, maker = decision.case.credential, desk.knowledge.evidence
    status = maker.fact(credential, "status")
    if decision.decided_by == "retired" and status is not None:
        draft.say(status_sentence(desk, credential), status)
        successor = desk.credential(credential.successor_id or "")
        if successor is not None:
            draft.shown.append(successor.id)
            draft.say(desk.say("retired-successor", name=successor.short_name), status)
        elif not desk.is_english and replacement_sentence(desk, credential):
            draft.say(replacement_sentence(desk, credential), status)
        draft.say(desk.say("retired-holders"), rank=3)
    renewal = credential.facts.get("renewal")
    evidence = maker.fact(credential, "renewal")
    is_text = renewal is not None and isinstance(renewal.value, str) and desk.is_english
    if decision.decided_by == "held" and is_text and renewal is not None and evidence:
        draft.say(desk.say("held-renewal", note=sentence_of(str(renewal.value))), evidence)


def _say_support(draft: Draft, desk: Desk, decision: Decision) -> None:
    case, maker = decision.case, desk.knowledge.evidence
    notes = distinct(case.recognition.supporting)[: 2 if desk.is_english else 1]
    if decision.decided_by in ("retired", "held", "passed", "below-level"):
        notes = []
    for position, note in enumerate(notes):
        is_must = position == 0 and decision.decided_by != "learn"
        say_note(draft, desk, note, case.credential, rank=0 if is_must else 4)
    if notes and case.profile.region and covers(notes[0].region, case.profile.region) is False:
        values = {"region": desk.region_name(notes[0].region), "own": desk.region_name(case.profile.region)}
        rank = 5 if decision.decided_by == "learn" else 1  # it goes before the note that it speaks of
        draft.say(desk.say("elsewhere", **values), maker.note(notes[0], case.credential.id), rank=rank)
    if case.recognition.strength < Strength.MODERATE and case.recognition.general and notes is not None:
        if decision.decided_by in ("retired", "held", "passed", "below-level"):
            return
        note = case.recognition.general[0]
        draft.say(note_sentence(desk, note), maker.note(note), rank=3)


def _say_against(draft: Draft, desk: Desk, decision: Decision) -> None:
    case = decision.case
    if decision.decided_by in ("retired", "held"):
        return
    say_needs(draft, desk, decision, rank=1)
    named = tuple(note for note in case.recognition.sceptical if names(note, case.credential))
    doubts = distinct((*case.recognition.denials, *named))[:1]
    for doubt in doubts:
        rank = 0 if decision.decided_by == "doubt" else 1
        say_note(draft, desk, doubt, case.credential, rank=rank)
    if case.recognition.strength < Strength.MODERATE and not case.recognition.law and not doubts:
        _say_base_rate(draft, desk, case)


def say_needs(draft: Draft, desk: Desk, decision: Decision, *, rank: int) -> None:
    """What it asks for that the learner lacks."""
    for reason in decision.reasons:
        if reason.code.startswith("need-") and reason.evidence:
            note = reason.args.get("name") or needed_by_code(
                desk, reason.code, reason.args.get("note", ""), decision.case.credential
            )
            draft.say(desk.say("requirement-line", note=note), *reason.evidence, rank=rank)


def say_misfit(draft: Draft, desk: Desk, decision: Decision, aspects: tuple[Aspect, ...] = ()) -> bool:
    """What is recommended beyond a limit says so, whatever else is asked; ``aspects`` are said anyway.

    Whether there was something to say.
    """
    case = decision.case
    if decision.verdict not in (Verdict.WORTH_IT, Verdict.ONLY_IF) or Aspect.OVERVIEW in aspects:
        return False
    is_over = case.cost is not None and case.cost.within_budget is False and Aspect.COST not in aspects
    is_late = case.time is not None and case.time.within_deadline is False and Aspect.LENGTH not in aspects
    sentences = [*(price_sentences(desk, case) if is_over else ()), *(time_sentences(desk, case) if is_late else ())]
    if sentences:
        draft.paragraph()
    for sentence in sentences:
        draft.compute(*sentence.computed)
        draft.say(sentence.text, *sentence.evidence)
    return bool(sentences)


def _say_base_rate(draft: Draft, desk: Desk, case: Case) -> None:
    note = desk.knowledge.note(BASE_RATE_NOTE)
    if note is not None and case.credential.type is not CredentialType.LICENCE:
        draft.say(desk.say("base-rate"), desk.knowledge.evidence.note(note), rank=2)


def say_note(draft: Draft, desk: Desk, note: RecognitionNote, credential: Credential, *, rank: int = 0) -> None:
    """The brief of a note; where it does not name the credential, that it covers it."""
    evidence = desk.knowledge.evidence.note(note, credential.id)
    draft.say(note_sentence(desk, note, credential), evidence, rank=rank)
    if desk.is_english and names_others_only(note, credential, desk.knowledge):
        draft.say(desk.say("named-too", name=credential.short_name), evidence, rank=rank)


def distinct(notes: tuple[RecognitionNote, ...]) -> list[RecognitionNote]:
    """The notes without those that say the same by another route: one per organisation and relation."""
    seen: set[tuple[str, Relation]] = set()
    out = []
    for note in notes:
        key = (note.organisation, note.relation)
        if key not in seen:
            seen.add(key)
            out.append(note)
    return out


def say_facts(draft: Draft, desk: Desk, case: Case, *, rank: int = 0) -> None:
    """Price, length and upkeep; they begin a paragraph unless the caller has begun one with who pays."""
    if case.credential.id in case.profile.in_progress:
        say_what_is_left(draft, desk, case)
        return
    say_all(draft, price_sentences(desk, case), rank=rank)
    if case.time is not None:
        say_all(draft, time_sentences(desk, case), rank=rank)
    say_all(draft, upkeep_sentences(desk, case)[:2], rank=5)
    for edge in case.credential.edges:
        if edge.kind is EdgeKind.SUPERSEDED_BY and case.credential.status is not Status.RETIRED:
            newer = desk.credential(edge.to or "")
            name = newer.short_name if newer else (edge.to_name or "")
            draft.say(desk.say("newer-version", name=name), desk.knowledge.evidence.edge(case.credential, edge))
    status = desk.knowledge.evidence.fact(case.credential, "status")
    note = status_sentence(desk, case.credential)
    if note and status is not None and case.credential.status is not Status.RETIRED:
        draft.say(desk.say("status-line", note=note) if desk.is_english else note, status)


def say_what_is_left(draft: Draft, desk: Desk, case: Case) -> None:
    """Of one that is under way: what each further month or the exam costs, and what stopping leaves."""
    price = price_for(case.credential, case.profile, desk.knowledge.evidence)
    is_paid = is_paid_for(desk.text, (case.credential.short_name, *case.credential.aliases))
    if price is not None and price.low > 0 and price.low == price.high and not is_paid:
        is_monthly = price.model is PriceModel.SUBSCRIPTION_MONTH
        amount = desk.amount(price.low, price.currency)
        message = "left-month" if is_monthly else "left-once"
        draft.say(desk.say(message, amount=amount), price.evidence)
    if desk.share_done is not None:
        _say_share_left(draft, desk, case, desk.share_done)
    draft.say(desk.say("left-stop"), rank=1)


def _say_share_left(draft: Draft, desk: Desk, case: Case, share: int) -> None:
    """The weeks that are left, and what they cost where it is paid by the month."""
    left = what_is_left(case.credential, case.profile, share, desk.knowledge)
    if left is None:
        return
    draft.compute(*left.computed)
    if left.is_pace_assumed:
        draft.assume(desk.say("assume-hours", hours=f"{ASSUMED_HOURS_PER_WEEK:g}"))
    weeks = desk.speech.range(left.low_weeks, left.high_weeks)
    draft.say(desk.say("left-weeks", share=str(left.share), weeks=weeks), *left.evidence[:1])
    if left.totals:
        last = desk.amount(left.totals[-1], left.currency)
        first = desk.speech.number(left.totals[0])
        total = last if len(left.totals) == 1 else desk.speech.between(first, last)
        draft.say(desk.say("left-total", total=total), *left.evidence[1:])


def next_step_for(desk: Desk, decision: Decision, goal: Goal) -> str:
    """One thing to do this week; free."""
    case = decision.case
    by_rule = {
        "retired": "next-successor" if case.credential.successor_id else "next-adverts-plain-1",
        "passed": "next-held",
        "held": "next-held",
        "need-experience": "next-experience",
        "need-requirement": "next-experience",
        "need-hold-first": "next-first",
        "over-budget": "next-budget",
        "may-be-over-budget": "next-budget",
        "law": "next-law",
        "unverified": "next-trial",
        "below-level": "next-level",
        "too-early": "next-level",
        "retiring": "next-retiring",
    }
    message = by_rule.get(decision.decided_by)
    if case.credential.id in case.profile.in_progress and decision.decided_by != "retired":
        message = "next-in-progress"
    if message == "next-successor":
        successor = desk.credential(case.credential.successor_id or "")
        return desk.say(message, name=successor.short_name if successor else "")
    if message == "next-first":
        return desk.say(message, name=_needed_name(decision))
    if message is None and decision.verdict is not Verdict.SKIP and _is_free(case):
        message = "next-free"
    budget = case.profile.budget
    if message == "next-budget" and budget is not None and budget.amount == 0:
        message = "next-free-learning"
    if message is not None:
        return desk.say(message, name=case.credential.short_name)
    if credential_counts(case) and not goal.label:
        return desk.say("next-credit")
    if decision.verdict is Verdict.WORTH_IT and "proctored-exam" in case.credential.assessment:
        return desk.say("next-mock")
    if decision.verdict is Verdict.NOT_ENOUGH_EVIDENCE and "proctored-exam" not in case.credential.assessment:
        return desk.say("next-topics", name=case.credential.short_name)
    return read_adverts(desk, case.credential, goal)


def read_adverts(desk: Desk, credential: Credential, goal: Goal) -> str:
    """How to find out what local employers ask; one of a few wordings, the same for the same credential."""
    variant = sum(map(ord, credential.id)) % ADVERT_VARIANTS + 1
    if goal.label:
        return desk.say(f"next-adverts-{variant}", goal=goal.label, name=credential.short_name)
    return desk.say(f"next-adverts-plain-{variant}", name=credential.short_name)


def credential_counts(case: Case) -> bool:
    """Whether it is made to count toward a degree."""
    return case.credential.type is CredentialType.DEGREE_CREDIT_PROGRAMME


def _needed_name(decision: Decision) -> str:
    return next((reason.args.get("name", "") for reason in decision.reasons if reason.code == "need-hold-first"), "")


def _is_free(case: Case) -> bool:
    price = case.credential.facts.get("price")
    return price is not None and price.model in (PriceModel.FREE, PriceModel.AUDIT_FREE)


def questions_back(desk: Desk, decision: Decision, goal: Goal) -> list[str]:
    """At most two questions, each only where its answer could change the verdict."""
    case = decision.case
    if decision.decided_by in ("retired", "held", "passed", "unverified", "below-level"):
        return []
    asked = []
    if not goal.label and case.recognition.is_known and not case.recognition.law:
        asked.append(desk.say("ask-goal"))
    if case.recognition.supporting and case.recognition.is_local is None:
        asked.append(desk.say("ask-region"))
    if any(reason.code == "need-experience" for reason in decision.reasons) and case.profile.experience_years is None:
        asked.insert(0, desk.say("ask-experience"))
    if case.time is not None and case.profile.hours_per_week is None and _is_monthly(case):
        asked.append(desk.say("ask-hours"))
    if _is_dear(case) and case.profile.payer is None and decision.verdict is not Verdict.NOT_NOW:
        asked.append(desk.say("ask-payer"))
    return asked[:2]


def _is_dear(case: Case) -> bool:
    """Whether who pays could change the decision: it breaks the budget, or it is a large sum."""
    cost = case.cost
    if cost is None or cost.high is None:
        return False
    return cost.within_budget is False or (cost.high > LARGE_SUM_USD and cost.currency in LARGE_SUM_CURRENCIES)


def _is_monthly(case: Case) -> bool:
    price = case.credential.facts.get("price")
    return price is not None and price.model is PriceModel.SUBSCRIPTION_MONTH


def suggestions_for(desk: Desk, decision: Decision, alternative: str | None) -> list[Suggestion]:
    """What the learner may want to ask next."""
    name = decision.case.credential.short_name
    out = []
    if alternative is not None:
        other = desk.credential(alternative)
        if other is not None:
            label = desk.say("suggest-compare", name=other.short_name)
            message = desk.say("suggest-compare-message", first=name, second=other.short_name)
            out.append(Suggestion(label=label, message=message))
    for key in ("recognition", "next", "cost"):
        message = desk.say(f"suggest-{key}-message", name=name)
        out.append(Suggestion(label=desk.say(f"suggest-{key}"), message=message))
    return out[:3]


def support_strength(decision: Decision) -> tuple[int, bool]:
    """How well the decision is supported for work: strength of the best note, and whether it is local."""
    recognition = decision.case.recognition
    best = max((job_strength(note) for note in recognition.supporting), default=Strength.NONE)
    return int(best), recognition.is_local is True
