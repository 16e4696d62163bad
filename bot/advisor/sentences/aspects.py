"""One side of a credential in sentences: price, length, requirements, validity, format, pay, what comes next ..."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from bot.advisor.desk import Desk
from bot.advisor.intents.cues import PAYS_FOR_IT
from bot.advisor.models import Aspect, Computed
from bot.advisor.reading.asked_costs import is_paid_for
from bot.advisor.rules.case import Case
from bot.advisor.rules.cost import billed_months
from bot.advisor.rules.regions import covers
from bot.advisor.sentences.keeping import sentences_after_paying, validity_sentences
from bot.advisor.sentences.later_costs import later_sentences, second_try_sentences
from bot.advisor.sentences.phrases import Sentence, finish_sentence, time_sentences, upkeep_sentences
from bot.advisor.sentences.prices import price_sentences
from bot.advisor.sentences.prose import head, needed, note_sentence, replacement_sentence, sentence_of, status_sentence
from bot.advisor.sentences.recorded import change_sentences, fact_sentence
from bot.advisor.sentences.verdicts import distinct, funding_sentences
from knowledge import (
    Credential,
    EdgeKind,
    EvidenceGrade,
    PriceModel,
    RecognitionNote,
    RequirementKind,
    Status,
    plain_amount,
)

OUTCOMES = (EvidenceGrade.OUTCOME_WITHOUT_COMPARISON, EvidenceGrade.OUTCOME_WITH_COMPARISON)
PAY_TOPICS = frozenset({"wage-effects", "starting salary"})
_HOW_MANY_MONTHS = re.compile(r"\bhow many months\b")
_GROUPS = (
    "Many ",
    "Various ",
    "Training ",
    "Registered ",
    "Providers ",
    "The employer",
    "Udemy instr",
    "Coursera part",
)
Say = Callable[[Desk, Case], list[Sentence]]


def issuer_in_sentence(credential: Credential) -> str:
    """The issuer; one that is a group and not a name begins small."""
    issuer = credential.issuer
    return issuer[0].lower() + issuer[1:] if is_group(credential) else issuer


def is_group(credential: Credential) -> bool:
    """Whether the issuer is told by what kind it is, in English, and not by a name."""
    return credential.issuer.startswith(_GROUPS)


def _cost(desk: Desk, case: Case) -> list[Sentence]:
    if is_paid_for(desk.text, (case.credential.short_name, *case.credential.aliases)):
        return sentences_after_paying(desk, case)
    fees = [each for each in upkeep_sentences(desk, case) if any("_fee" in one.id for one in each.evidence)]
    regional = []
    for price in [one for one in case.credential.regional_prices[:2] if desk.is_english or not one.note]:
        evidence = desk.knowledge.evidence.regional_price(case.credential, price)
        note = f" ({head(price.note)})" if price.note and desk.is_english else ""
        amount = desk.amount(price.amount, price.currency)
        text = desk.say("price-region", region=desk.region_name(price.region), amount=amount, note=note)
        regional.append(Sentence(text=text, evidence=(evidence,)))
    member = fact_sentence(desk, case, "price_member", "cost-member")
    time = time_sentences(desk, case)[:1] if _is_monthly(case) and case.time is not None else []
    time += _price_note(desk, case)
    return [
        *price_sentences(desk, case, is_named=True),
        *later_sentences(desk, case),
        *change_sentences(desk, case),
        *time,
        *member,
        *_student(desk, case),
        *fees,
        *regional,
        *_funding(desk, case),
    ]


def _student(desk: Desk, case: Case) -> list[Sentence]:
    """What students pay, or where that is asked for, that it is not known."""
    is_free = case.cost is not None and case.cost.high == 0
    known = fact_sentence(desk, case, "price_student", "cost-student")
    if known or not desk.is_student or is_free:
        return known
    return [Sentence(text=desk.say("cost-student-unknown", name=case.credential.short_name))]


def _funding(desk: Desk, case: Case) -> list[Sentence]:
    """Who could pay it, where the learner pays and it costs anything."""
    is_free = case.cost is not None and case.cost.high == 0
    return [] if is_free or case.profile.payer not in (None, "self") else funding_sentences(desk, case)


def _price_note(desk: Desk, case: Case) -> list[Sentence]:
    """What the source adds to the price, where that is more than whose price it is."""
    fact = case.credential.facts.get("price")
    priced = desk.knowledge.evidence.fact(case.credential, "price")
    if fact is None or priced is None or not fact.note or not desk.is_english:
        return []
    if fact.note.startswith("US list price"):
        return []
    return [Sentence(text=desk.say("price-note", note=sentence_of(head(fact.note))), evidence=(priced,))]


def _note(desk: Desk, note: RecognitionNote, credential: Credential) -> Sentence:
    evidence = desk.knowledge.evidence.note(note, credential.id)
    return Sentence(text=note_sentence(desk, note, credential), evidence=(evidence,))


def _is_monthly(case: Case) -> bool:
    price = case.credential.facts.get("price")
    return price is not None and price.model is PriceModel.SUBSCRIPTION_MONTH


def _length(desk: Desk, case: Case) -> list[Sentence]:
    if case.time is None:
        return [Sentence(text=desk.say("time-unknown-named", name=case.credential.short_name))]
    return [*time_sentences(desk, case), *_months(desk, case), *finish_sentence(desk, case.time)]


def _months(desk: Desk, case: Case) -> list[Sentence]:
    """The months that a subscription is paid for, where months are asked for."""
    time = case.time
    if time is None or time.low_weeks is None or time.high_weeks is None:
        return []
    if not _is_monthly(case) or not _HOW_MANY_MONTHS.search(desk.text.lower()):
        return []
    ends = dict.fromkeys((time.low_weeks, time.high_weeks))
    months = [billed_months(weeks) for weeks in ends]
    computed = tuple(
        Computed(
            value=str(each), unit="months", formula=f"{plain_amount(Decimal(weeks), 'weeks')} x 7 / 30, rounded up"
        )
        for each, weeks in zip(months, ends, strict=True)
    )
    said = desk.say("some-months", months=desk.speech.range(months[0], months[-1]))
    return [Sentence(text=desk.say("months-billed", months=said), evidence=time.evidence[:1], computed=computed)]


def _requirements(desk: Desk, case: Case) -> list[Sentence]:
    credential, maker = case.credential, desk.knowledge.evidence
    order = (RequirementKind.CREDENTIAL, RequirementKind.EXPERIENCE, RequirementKind.EDUCATION)
    listed = sorted(
        enumerate(credential.requires),
        key=lambda pair: (not pair[1].is_mandatory, pair[1].kind not in order, pair[0]),
    )
    out = []
    for _, requirement in listed[:4]:
        note = needed(desk, requirement)
        message = "requires-line" if requirement.is_mandatory else "recommends-line"
        text = desk.say(message, note=note, name=credential.short_name)
        out.append(Sentence(text=text, evidence=(maker.requirement(credential, requirement),)))
    if out:
        return out
    stated = fact_sentence(desk, case, "prerequisites", "requires-stated") or _open_entry(desk, case)
    return stated or [Sentence(text=desk.say("requires-unknown", name=credential.short_name))]


def _open_entry(desk: Desk, case: Case) -> list[Sentence]:
    """What the note on entry says, in another language than its own."""
    fact = case.credential.facts.get("prerequisites")
    evidence = desk.knowledge.evidence.fact(case.credential, "prerequisites")
    if fact is None or evidence is None or desk.is_english:
        return []
    name, said = case.credential.short_name, desk.wording.record(str(fact.value))
    if said is None and not str(fact.value).startswith("None"):
        return []
    text = desk.say("requires-none", name=name) if said is None else desk.say("requires-line", note=said, name=name)
    return [Sentence(text=text, evidence=(evidence,))]


def _format(desk: Desk, case: Case) -> list[Sentence]:
    credential, maker = case.credential, desk.knowledge.evidence
    out: list[Sentence] = []
    assessment, delivery = maker.fact(credential, "assessment"), maker.fact(credential, "delivery")
    if credential.assessment and assessment is not None and credential.is_verified:
        words = _joined(desk, [_worded(desk, "assessment", each) for each in credential.assessment])
        out.append(Sentence(text=desk.say("assessed-by", how=words), evidence=(assessment,)))
    if credential.delivery and delivery is not None and credential.is_verified:
        words = _joined(desk, [_worded(desk, "delivery", each) for each in credential.delivery])
        out.append(Sentence(text=desk.say("delivered", how=words), evidence=(delivery,)))
    out.extend(fact_sentence(desk, case, "format", "format-line"))
    out.extend(change_sentences(desk, case) if out else [])
    return out or [Sentence(text=desk.say("format-unknown", name=credential.short_name))]


def _worded(desk: Desk, group: str, word: str) -> str:
    message = f"{group}-{word}"
    return desk.say(message) if desk.wording.has(message) else word.replace("-", " ")


def _joined(desk: Desk, words: list[str]) -> str:
    text = words[0]
    for position, word in enumerate(words[1:], start=2):
        text = desk.say("list-or" if position == len(words) else "list-comma", first=text, second=word)
    return text


def _how_to_pass(desk: Desk, case: Case) -> list[Sentence]:
    rate = fact_sentence(desk, case, "pass_rate", "pass-rate-line")
    retake = [each for each in upkeep_sentences(desk, case) if any("retake" in one.id for one in each.evidence)]
    retake = second_try_sentences(desk, case) + retake if desk.is_second_try else retake
    advice = Sentence(text=desk.say("how-to-pass"))
    form = fact_sentence(desk, case, "format", "format-line") or _format(desk, case)[:1]
    length = _length(desk, case)[:1] if case.time is not None else []
    return [*form, *change_sentences(desk, case), *length, advice, *retake, *rate]


def _pay(desk: Desk, case: Case) -> list[Sentence]:
    notes = [
        note
        for note in desk.knowledge.notes_about(case.credential.id)
        if note.grade in OUTCOMES or PAY_TOPICS & set(note.topics)
    ]
    region = case.profile.region or ""
    is_elsewhere = bool(region and notes) and not any(covers(note.region, region) for note in notes)
    message = "pay-elsewhere" if is_elsewhere else ("pay-field" if notes else "pay-unknown")
    lead = Sentence(text=desk.say(message, name=case.credential.short_name, own=desk.region_name(region)))
    return [lead, *(_note(desk, note, case.credential) for note in notes[:2])]


def _free_route(desk: Desk, case: Case) -> list[Sentence]:
    price = case.credential.facts.get("price")
    if price is not None and price.model in (PriceModel.FREE, PriceModel.AUDIT_FREE):
        return [*price_sentences(desk, case), *_price_note(desk, case)]
    is_payer_asked = re.search(PAYS_FOR_IT, desk.text.lower()) is not None
    message = "covers-unknown" if is_payer_asked else "free-unknown"
    unknown = Sentence(text=desk.say(message, name=case.credential.short_name))
    prices = price_sentences(desk, case)
    return [unknown, *(prices[:1] if desk.taken_off is None else prices), *_funding(desk, case)]


def _difficulty(desk: Desk, case: Case) -> list[Sentence]:
    credential, maker = case.credential, desk.knowledge.evidence
    rate = fact_sentence(desk, case, "pass_rate", "pass-rate-line")
    level = maker.fact(credential, "level")
    lead = []
    if credential.level is not None and level is not None and credential.is_verified:
        values = {"name": credential.short_name, "level": desk.say(f"level-{credential.level}")}
        lead = [Sentence(text=desk.say("difficulty-level", **values), evidence=(level,))]
    missing = [] if rate else [Sentence(text=desk.say("pass-rate-unknown"))]
    return [*lead, *rate, *(_length(desk, case)[:1] if case.time else []), *missing, *_requirements(desk, case)[:1]]


def _next(desk: Desk, case: Case) -> list[Sentence]:
    maker = desk.knowledge.evidence
    leading = (EdgeKind.PREREQUISITE, EdgeKind.RECOMMENDED_BEFORE, EdgeKind.COUNTS_TOWARD, EdgeKind.CREDIT_TOWARD)
    out = []
    for edge in case.credential.edges:
        if edge.kind in leading:
            target = desk.credential(edge.to or "")
            name = target.short_name if target else (edge.to_name or "")
            if name and (target is None or target.status is not Status.RETIRED):
                text = desk.say(f"leads-{edge.kind}", name=name)
                out.append(Sentence(text=text, evidence=(maker.edge(case.credential, edge),)))
    return out[:3] or [Sentence(text=desk.say("next-unknown", name=case.credential.short_name))]


def _legitimacy(desk: Desk, case: Case) -> list[Sentence]:
    credential, maker = case.credential, desk.knowledge.evidence
    issuer = maker.fact(credential, "issuer")
    values = {"name": credential.short_name, "issuer": issuer_in_sentence(credential)}
    if is_group(credential) and not desk.is_english:
        values["issuer"] = credential.platform or credential.short_name
    lead = Sentence(text=desk.say("legit-known", **values), evidence=(issuer,) if issuer else ())
    notes = distinct(case.recognition.supporting)[:1]
    on_quality = ("accreditation", "fraud-warning", "quality-signals")
    doubts = sorted(case.recognition.sceptical, key=lambda note: not set(on_quality) & set(note.topics))
    notes = [*doubts[:1], *notes]
    said = [_note(desk, note, credential) for note in notes]
    return [lead, *said[:1], Sentence(text=desk.say("legit-signs")), *said[1:]]


def _status(desk: Desk, case: Case) -> list[Sentence]:
    credential = case.credential
    evidence = desk.knowledge.evidence.fact(credential, "status")
    text = desk.say(f"status-{credential.status}", name=credential.short_name)
    out = [Sentence(text=text, evidence=(evidence,) if evidence else ())]
    out.extend(_successor(desk, credential))
    if credential.status_note and evidence is not None and credential.is_verified and desk.is_english:
        out.append(Sentence(text=status_sentence(desk, credential), evidence=(evidence,)))
    elif credential.status is Status.RETIRED and evidence is not None and not desk.is_english:
        text = replacement_sentence(desk, credential)
        out += [Sentence(text=text, evidence=(evidence,))] if text else []
    return out


def _successor(desk: Desk, credential: Credential) -> list[Sentence]:
    """What takes over from one that can still be earned."""
    edges = [each for each in credential.edges if each.kind is EdgeKind.SUPERSEDED_BY]
    successor = desk.credential(edges[0].to or "") if edges and credential.status is not Status.RETIRED else None
    if successor is None:
        return []
    text = desk.say("between-superseded-by", name=credential.short_name, other=successor.short_name)
    return [Sentence(text=text, evidence=(desk.knowledge.evidence.edge(credential, edges[0]),))]


def _credit(desk: Desk, case: Case) -> list[Sentence]:
    notes = [
        note for note in case.recognition.supporting if note.grade is EvidenceGrade.ACCREDITOR_OR_UNIVERSITY_CREDIT
    ]
    own = fact_sentence(desk, case, "credit", "credit-line")
    out = [*own, *(_note(desk, note, case.credential) for note in notes[:2])]
    return out or [Sentence(text=desk.say("credit-unknown", name=case.credential.short_name))]


def _jobs(desk: Desk, case: Case) -> list[Sentence]:
    roles = [role for role in desk.knowledge.roles() if case.credential.id in role.entry_credential_ids][:3]
    out: list[Sentence] = []
    notes = distinct(case.recognition.supporting)[:2]
    out.extend(_note(desk, note, case.credential) for note in notes)
    if roles:
        fields = list(dict.fromkeys(desk.field_name(role.fields[0]) for role in roles))
        words = _joined(desk, [role.title.lower() for role in roles] if desk.is_english else fields)
        out.append(Sentence(text=desk.say("jobs-roles", roles=words, name=case.credential.short_name)))
    return out or [Sentence(text=desk.say("jobs-unknown", name=case.credential.short_name))]


def _overview(desk: Desk, case: Case) -> list[Sentence]:
    credential, maker = case.credential, desk.knowledge.evidence
    issuer, skills = maker.fact(credential, "issuer"), maker.fact(credential, "skills")
    kind = desk.say(f"type-{credential.type}")
    values = {"name": credential.short_name, "issuer": issuer_in_sentence(credential), "kind": kind}
    values["level"] = desk.say(f"an-{credential.level}") if credential.level else desk.say("an-unknown")
    lead = Sentence(text=desk.say("overview-lead", **values), evidence=(issuer,) if issuer else ())
    out = [lead] if desk.is_english or not is_group(credential) else []
    shown = [skill for skill in credential.skills if not skill.startswith("varies")]
    if shown and skills is not None and desk.is_english:
        words = ", ".join(shown[:5])
        out.append(Sentence(text=desk.say("overview-skills", skills=words), evidence=(skills,)))
    out.extend(change_sentences(desk, case))
    out.extend(price_sentences(desk, case))
    out.extend(_length(desk, case)[:2] if case.time else [])
    out.extend(each for each in upkeep_sentences(desk, case)[:1])
    notes = distinct(case.recognition.supporting)[:1] or distinct(case.recognition.sceptical)[:1]
    out.extend(_note(desk, note, credential) for note in notes)
    return out


ASPECTS: dict[Aspect, Say] = {
    Aspect.COST: _cost,
    Aspect.LENGTH: _length,
    Aspect.REQUIREMENTS: _requirements,
    Aspect.VALIDITY: validity_sentences,
    Aspect.FORMAT: _format,
    Aspect.HOW_TO_PASS: _how_to_pass,
    Aspect.PAY: _pay,
    Aspect.FREE_ROUTE: _free_route,
    Aspect.DIFFICULTY: _difficulty,
    Aspect.NEXT: _next,
    Aspect.LEGITIMACY: _legitimacy,
    Aspect.STATUS: _status,
    Aspect.CREDIT: _credit,
    Aspect.JOBS: _jobs,
    Aspect.OVERVIEW: _overview,
}
