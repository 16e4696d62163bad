"""Which one should I take for this goal, with these limits?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.advisor.candidates import FREE, is_licence_for_other_work, law_in_places, obeys, surely_fitting
from bot.advisor.composition import Draft
from bot.advisor.desk import Desk, Goal, has_said
from bot.advisor.kind import QuestionKind
from bot.advisor.models import Kind, Question, Reason, Suggestion, Verdict
from bot.advisor.reading.places import is_place_unsaid
from bot.advisor.rules.care import Care
from bot.advisor.rules.case import Case
from bot.advisor.rules.ranking import (
    LEAST_RELEVANCE,
    Candidate,
    fits_limits,
    is_below,
    is_only_uncomparable,
    is_open_to,
    is_within_reach,
    rank,
)
from bot.advisor.rules.recognition import Strength, field_counts, strength_of
from bot.advisor.rules.requirements import hours_at_work
from bot.advisor.rules.worth import as_picked
from bot.advisor.sentences.phrases import assessment_of, note_assumptions, say_all, time_sentences
from bot.advisor.sentences.prices import price_sentences
from bot.advisor.sentences.prose import needed_by_code, note_sentence, sentence_of
from bot.advisor.sentences.verdicts import distinct, opening, say_facts, say_note, say_who_pays
from bot.advisor.topics import IN_NAME
from knowledge import Credential, CredentialType, Hit, PriceModel, Query, RecognitionNote, Relation, Status

SEARCHED = 60
SHOWN = 3
NEAREST_OF = 6
BARRING = ("need-hold-first", "need-experience", "too-early", "last-money", "too-young")
EXPERIENCE_NOTE = "shrm-2022-ranking"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What fits, best first; what misses only the limits; what is known of the whole field; and what the law asks for
    in some parts of a country of which none was named.
    """

    fitting: tuple[Candidate, ...]
    missing_limits: tuple[Candidate, ...]
    field: RecognitionNote | None
    in_places: RecognitionNote | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sought:
    """What candidates are held against; worked out once for all of them. ``topics`` as :meth:`Topics.of` tells them."""

    question: Question
    goal: Goal
    topics: Mapping[str, float]


def _query(question: Question, desk: Desk) -> Query:
    goal = desk.goal(question)
    words = [question.text]
    if goal.role is not None:
        words.extend((goal.role.title, *goal.role.skills[:5]))
    for each in question.credential_ids:
        named = desk.credential(each)
        words.extend((named.name, *named.skills) if named else ())
    return Query(text=" ".join(words), fields=_fields(question, desk), limit=SEARCHED)


def _fields(question: Question, desk: Desk) -> tuple[str, ...]:
    goal = desk.goal(question)
    if goal.fields:
        return goal.fields
    named = desk.credential(question.credential_ids[0]) if question.credentials else None
    return named.fields if named is not None else ()


def _free_ones(desk: Desk) -> list[str]:
    """All that is free and can be had, where nothing is said of what it is for."""
    prices = ((each, each.facts.get("price")) for each in desk.knowledge.credentials())
    return [
        each.id
        for each, price in prices
        if price is not None and price.model is PriceModel.FREE and each.is_verified and each.status is Status.ACTIVE
    ]


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> Found:
    goal = desk.goal(question)
    if not goal.fields:
        question = replace(question, fields=_fields(question, desk))
    relevance = {hit.record_id: hit.score for hit in hits}
    for position, each in enumerate(goal.role.entry_credential_ids if goal.role else ()):
        relevance[each] = max(relevance.get(each, 0.0), 1.0 - 0.1 * position)
    fitting: list[Candidate] = []
    missing: list[Candidate] = []
    topic = _topic(question, goal, desk)
    for each in (*question.credential_ids, *topic):
        relevance[each] = max(relevance.get(each, 0.0), 0.6)
    resolved: dict[str, float] = {}
    is_topic_all = not (goal.fields or question.fields or question.issuers or question.platforms)
    if is_topic_all and question.modifier == "free" and not topic:
        topic = dict.fromkeys(_free_ones(desk), 0.0)
        relevance = dict.fromkeys(topic, 0.0)
    for each, score in relevance.items():
        main = desk.credential(each) if not is_topic_all or each in topic else None
        if main is not None:
            resolved[main.id] = max(resolved.get(main.id, 0.0), score)
    sought = _Sought(question=question, goal=desk.goal(question), topics=desk.topics.of(question.text))
    judged = [_candidate(each, score, sought, desk) for each, score in sorted(resolved.items())]
    candidates = [replace(each, topic=topic.get(_id(each), 0.0)) for each in judged if each is not None]
    for candidate in _to_the_point(candidates, goal, question, desk):
        keeps = not _is_barred(candidate) and fits_limits(candidate.decision.case) and obeys(question, candidate, desk)
        (fitting if keeps else missing).append(candidate)
    if not fitting:
        fitting = [each for each in missing if is_only_uncomparable(each.decision.case) and not _is_barred(each)]
    return Found(
        fitting=surely_fitting(rank(fitting)),
        missing_limits=tuple(rank(missing)),
        field=_field_note(question, desk),
        in_places=law_in_places(goal, question, desk),
    )


def _topic(question: Question, goal: Goal, desk: Desk) -> dict[str, float]:
    """What the words of the question point to, in the fields aimed at: "to IT from retail" is about IT."""
    found = desk.topics.of(question.text)
    near = {each.id for each in desk.credentials(found) if not goal.fields or set(each.fields) & set(goal.fields)}
    return {each: score for each, score in found.items() if each in near}


def _to_the_point(candidates: list[Candidate], goal: Goal, question: Question, desk: Desk) -> list[Candidate]:
    """Those that are usual for the role or on the topic, where there are any; nothing below what is held."""
    held = desk.credentials(question.profile.held)
    kept = [each for each in candidates if not is_below(each.decision.case.credential, held)]
    pointed = [each for each in kept if _is_on_topic(each, goal) or each.decision.case.is_for_role]
    if any(is_within_reach(each.decision.case.credential, question.profile) for each in pointed):
        pointed = [each for each in pointed if _is_near_or_named(each, question)]
    fitting = [each for each in pointed if fits_limits(each.decision.case) and obeys(question, each, desk)]
    if goal.role is not None and goal.role.is_licensed:
        return pointed
    return pointed if (fitting or goal.role is not None) and pointed else kept


def _is_near_or_named(candidate: Candidate, question: Question) -> bool:
    is_near = is_within_reach(candidate.decision.case.credential, question.profile)
    return is_near or _id(candidate) in question.credential_ids


def _is_barred(candidate: Candidate) -> bool:
    return candidate.decision.decided_by in BARRING and candidate.decision.verdict is Verdict.NOT_NOW


def _is_on_topic(candidate: Candidate, goal: Goal) -> bool:
    """Whether a word of the question stands in its name, and it lies in a field aimed at, where one is."""
    fields = candidate.decision.case.credential.fields
    return candidate.topic >= IN_NAME and (not goal.fields or bool(set(fields) & set(goal.fields)))


def _id(candidate: Candidate) -> str:
    return candidate.decision.case.credential.id


def _candidate(credential_id: str, score: float, sought: _Sought, desk: Desk) -> Candidate | None:
    question, goal = sought.question, sought.goal
    credential = desk.credential(credential_id)
    if credential is None or not is_open_to(credential, question.profile):
        return None
    is_named = credential.id in question.credential_ids
    if is_named and ((question.modifier and question.modifier != FREE) or question.is_follow_up):
        return None
    is_for_role = goal.role is not None and credential.id in goal.role.entry_credential_ids
    is_named_house = bool(question.issuers or question.platforms)
    is_near = (
        is_named_house or goal.role is None or (score >= LEAST_RELEVANCE and goal.role.fields[0] in credential.fields)
    )
    is_elsewhere = is_place_unsaid(credential.region, desk.text)
    if not is_named and (is_elsewhere or not (is_near or is_for_role)):
        return None
    if credential.region and question.profile.region is None and not is_for_role and not is_named:
        return None
    if not (is_for_role or is_named) and is_licence_for_other_work(credential, goal, question, desk):
        return None
    if question.platforms and credential.platform not in question.platforms:
        return None
    if question.issuers and not any(issuer.lower() in credential.issuer.lower() for issuer in question.issuers):
        return None
    is_on_topic = sought.topics.get(credential.id, 0.0) >= IN_NAME and question.profile.level is None
    if not is_named and not is_on_topic and not is_within_reach(credential, question.profile):
        return None
    decision = desk.decide(credential, question, is_goal_binding=not is_named)
    is_unfit = decision.decided_by in BARRING
    if decision.verdict is Verdict.SKIP or (is_unfit and decision.verdict is Verdict.NOT_NOW and not is_for_role):
        return None
    return Candidate(decision=decision, relevance=score, roles_naming=desk.topics.roles_naming(credential.id))


def _field_note(question: Question, desk: Desk) -> RecognitionNote | None:
    """What counts of adverts say of the whole field: that tells how much any credential can do there."""
    counts = field_counts(desk.goal(question).fields[:1], question.profile.region, desk.knowledge)
    return counts[0] if counts else None


def _goal(question: Question, desk: Desk) -> Goal:
    """The goal, or the field of the credential that a cheaper or faster one is wanted for."""
    goal = desk.goal(question)
    named = desk.credentials(question.credential_ids)
    if goal.label or not named:
        return goal
    field = named[0].fields[0]
    return Goal(label=desk.say("goal-field", field=desk.field_name(field)), fields=(field,))


def _compose(question: Question, found: Found, desk: Desk) -> Draft:
    draft = Draft(Kind.RECOMMEND, desk.today, question.profile)
    goal = _goal(question, desk)
    for each in [one for one in desk.credentials(question.credential_ids) if one.status is Status.RETIRED][:1]:
        status = desk.knowledge.evidence.fact(each, "status")
        draft.say(desk.say("status-retired", name=each.short_name), *((status,) if status else ()))
    barred = _first_choice_barred(found, goal)
    if found.fitting and barred is None:
        _say_best(draft, desk, question, found, goal)
    else:
        _say_none(draft, desk, question, found, goal)
    _ask(draft, desk, question, goal)
    return draft


def _first_choice_barred(found: Found, goal: Goal) -> Candidate | None:
    """The one that the law or custom of the role puts first, where this learner may not take it yet."""
    first = goal.role.entry_credential_ids[:1] if goal.role is not None else ()
    barred = [each for each in found.missing_limits if each.decision.decided_by in BARRING and _id(each) in first]
    return barred[0] if barred and barred[0].decision.case.recognition.law else None


def _say_best(draft: Draft, desk: Desk, question: Question, found: Found, goal: Goal) -> None:
    best = found.fitting[0].decision
    case = best.case
    name, label = case.credential.short_name, goal.label or desk.say("goal-this")
    supported = case.recognition.strength >= Strength.MODERATE
    usual = "recommend-usual" if case.is_for_role else "recommend-weak"
    message = "recommend-first" if _is_asked_for(case.recognition.supporting) else usual
    if message in ("recommend-weak", "recommend-usual") and case.cost is not None and case.cost.high == 0:
        message = "recommend-weak-free"
    if question.modifier in ("cheaper", "faster", "other") and question.is_follow_up:
        message = f"recommend-{question.modifier}"
    offering = (*question.issuers, *question.platforms)
    if offering and not goal.label:
        draft.say(desk.say("recommend-issuer", issuer=offering[0], name=name))
        message = ""
    if goal.is_licensed and not goal.is_opened_by(case):
        draft.say(desk.say("recommend-licensed", goal=label))
        message = "recommend-side" if supported else message
    _say_learned_at_work(draft, desk, case, label)
    if message:
        draft.say(desk.say(message, name=name, goal=label))
    _say_why(draft, desk, best.case.recognition.supporting, case.credential)
    if found.in_places is not None:
        draft.say(note_sentence(desk, found.in_places), desk.knowledge.evidence.note(found.in_places))
    if found.field is not None:
        draft.say(note_sentence(desk, found.field), desk.knowledge.evidence.note(found.field), rank=2)
    elif not supported:
        _say_experience(draft, desk)
    draft.paragraph()
    say_who_pays(draft, desk, case)
    say_facts(draft, desk, case)
    _say_others(draft, desk, found.fitting[1:SHOWN])
    for candidate in found.fitting[:SHOWN]:
        draft.shown.append(candidate.decision.case.credential.id)
        draft.assessments.append(assessment_of(desk, as_picked(candidate.decision)))
        note_assumptions(desk, draft, candidate.decision.case)
    draft.next_step = _next_step(desk, found, goal, question)
    _suggest(draft, desk, found)


def _say_learned_at_work(draft: Draft, desk: Desk, case: Case, label: str) -> None:
    """Where the licence asks for hours at work that are not there, no paper is bought first: it is learned at work."""
    hours = hours_at_work(case.requirements)
    if hours is not None and case.credential.type is CredentialType.LICENCE:
        evidence = desk.knowledge.evidence.requirement(case.credential, hours)
        draft.say(desk.say("recommend-at-work", goal=label), evidence)


def _is_asked_for(notes: tuple[RecognitionNote, ...]) -> bool:
    """Whether anyone but a college that gives credit stands behind it."""
    credit = (Relation.CREDIT_AWARDED, Relation.TRANSFERS_INTO)
    return any(note.relation not in credit and strength_of(note) >= Strength.MODERATE for note in notes)


def _say_why(draft: Draft, desk: Desk, notes: tuple[RecognitionNote, ...], credential: Credential) -> None:
    for position, note in enumerate(distinct(notes)[: 2 if desk.is_english else 1]):
        say_note(draft, desk, note, credential, rank=0 if position == 0 else 3)
    if not notes:
        draft.say(desk.say("recommend-no-evidence"))


def _say_experience(draft: Draft, desk: Desk) -> None:
    note = desk.knowledge.note(EXPERIENCE_NOTE)
    if note is not None:
        draft.say(note_sentence(desk, note), desk.knowledge.evidence.note(note), rank=2)


def _say_others(draft: Draft, desk: Desk, others: tuple[Candidate, ...]) -> None:
    draft.paragraph()
    for position, candidate in enumerate(others):
        case = candidate.decision.case
        message = "recommend-next" if position == 0 else "recommend-then"
        price = price_sentences(desk, case)[0]
        lead = desk.say(message, name=case.credential.short_name)
        draft.say(f"{lead} {price.text}", *price.evidence, rank=position * 2)
        draft.paragraph()


def _say_none(draft: Draft, desk: Desk, question: Question, found: Found, goal: Goal) -> None:
    label = goal.label or desk.say("goal-this")
    budget = question.profile.budget
    is_free = question.modifier == FREE or (budget is not None and budget.amount == 0)
    message = "recommend-none-free" if is_free else "recommend-none"
    if _first_choice_barred(found, goal) is None:
        if goal.is_licensed:
            draft.say(desk.say("recommend-licensed", goal=label))
        draft.say(desk.say(message, goal=label))
        _say_experience(draft, desk)
    priced = [each for each in found.missing_limits if each.decision.case.cost is not None]
    if Care.LAST_MONEY in question.care:
        priced = []
    barred = _first_choice_barred(found, goal)
    near = sorted(priced[:NEAREST_OF], key=_low_cost)[:2] if barred is None else [barred]
    draft.paragraph()
    for candidate in near[:1]:
        say_who_pays(draft, desk, candidate.decision.case)
    for position, candidate in enumerate(near, start=1):
        case = candidate.decision.case
        draft.shown.append(case.credential.id)
        is_barred = candidate.decision.decided_by in BARRING
        first = opening(desk, candidate.decision, goal) if is_barred else None
        budget = question.profile.budget
        key = "later" if budget is not None and budget.amount == 0 else "near"
        near_text = desk.say(f"recommend-{key}-{position}", name=case.credential.short_name)
        draft.say(f"{case.credential.short_name}: {first.text}" if first is not None else near_text)
        for reason in candidate.decision.reasons if is_barred else ():
            if reason.evidence and reason.code == candidate.decision.decided_by:
                draft.say(_entry_rule(desk, reason), reason.evidence[0])
        facts = [*price_sentences(desk, case), *(time_sentences(desk, case) if case.time else [])]
        say_all(draft, facts, rank=0 if position == 1 else 2)
        draft.assessments.append(assessment_of(desk, candidate.decision))
        note_assumptions(desk, draft, case)
        draft.paragraph()
    draft.next_step = desk.say("next-project", goal=label)


def _entry_rule(desk: Desk, reason: Reason) -> str:
    """What bars the learner, as a sentence."""
    if desk.is_english:
        return sentence_of(reason.evidence[0].claim)
    note = reason.args.get("name") or needed_by_code(desk, reason.code, "")
    return desk.say("requirement-line", note=note)


def _low_cost(candidate: Candidate) -> Decimal:
    cost = candidate.decision.case.cost
    return cost.low if cost is not None and cost.low is not None else Decimal(0)


def _next_step(desk: Desk, found: Found, goal: Goal, question: Question) -> str:
    best = found.fitting[0].decision.case
    if best.recognition.law:
        return desk.say("next-law")
    if best.cost is not None and best.cost.high == 0:
        return desk.say("next-free-named", name=best.credential.short_name)
    if question.profile.budget is None and goal.label:
        return desk.say("next-adverts-recommend", goal=goal.label)
    return desk.say("next-project", goal=goal.label or desk.say("goal-this"))


def _ask(draft: Draft, desk: Desk, question: Question, goal: Goal) -> None:
    profile = question.profile
    if not goal.label:
        draft.questions.append(desk.say("ask-goal"))
    if not has_said(profile, "region"):
        draft.questions.append(desk.say("ask-region"))
    if not has_said(profile, "budget"):
        draft.questions.append(desk.say("ask-budget"))
    if not has_said(profile, "hours_per_week"):
        draft.questions.append(desk.say("ask-hours"))


def _suggest(draft: Draft, desk: Desk, found: Found) -> None:
    names = [each.decision.case.credential.short_name for each in found.fitting[:SHOWN]]
    if len(names) > 1:
        message = desk.say("suggest-compare-message", first=names[0], second=names[1])
        draft.suggestions.append(Suggestion(label=desk.say("suggest-compare", name=names[1]), message=message))
    message = desk.say("suggest-recognition-message", name=names[0])
    draft.suggestions.append(Suggestion(label=desk.say("suggest-recognition"), message=message))
    draft.suggestions.append(Suggestion(label=desk.say("suggest-cheaper"), message=desk.say("suggest-cheaper-message")))


KIND = QuestionKind(kind=Kind.RECOMMEND, query=_query, assess=_assess, compose=_compose)
