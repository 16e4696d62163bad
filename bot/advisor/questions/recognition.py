"""Who recognises it?"""

from __future__ import annotations

from collections.abc import Iterable

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind, no_query
from bot.advisor.models import Kind, Question, Suggestion
from bot.advisor.rules.case import Decision
from bot.advisor.rules.recognition import Recognition, Strength
from bot.advisor.rules.regions import canonical, covers
from bot.advisor.sentences.phrases import Sentence, assessment_of, note_assumptions
from bot.advisor.sentences.prose import sentence_of
from bot.advisor.sentences.to_the_point import notes_to_the_point
from bot.advisor.sentences.verdicts import distinct, say_misfit, say_note
from bot.advisor.wishes import asks_by_law, asks_law
from knowledge import CredentialType, EvidenceGrade, Hit, RecognitionNote, Relation, Status

MOST_JUDGED = 2
MOST_NOTES = 4
_LOCAL_RULES = "local rules"
_OF_RULES = frozenset({"regulation", "legal requirement", _LOCAL_RULES})


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> list[Decision]:
    del hits
    return [desk.decide(each, question) for each in desk.credentials(question.credential_ids)[:MOST_JUDGED]]


def _compose(question: Question, decisions: list[Decision], desk: Desk) -> Draft:
    draft = Draft(Kind.RECOGNITION, desk.today, question.profile)
    for decision in decisions:
        draft.paragraph()
        _say_one(draft, desk, decision, question)
        draft.shown.append(decision.case.credential.id)
        draft.assessments.append(assessment_of(desk, decision))
        if say_misfit(draft, desk, decision):
            note_assumptions(desk, draft, decision.case)
    first = decisions[0].case
    draft.next_step = desk.say("next-law" if first.recognition.law else "next-recognition")
    if first.profile.region is None and first.recognition.supporting:
        draft.questions.append(desk.say("ask-region"))
    name = first.credential.short_name
    for key in ("worth", "cost"):
        message = desk.say(f"suggest-{key}-message", name=name)
        draft.suggestions.append(Suggestion(label=desk.say(f"suggest-{key}"), message=message))
    return draft


def _say_one(draft: Draft, desk: Desk, decision: Decision, question: Question) -> None:
    case, maker = decision.case, desk.knowledge.evidence
    recognition = case.recognition
    notes = desk.knowledge.notes_about(case.credential.id)
    asked = notes_to_the_point(question.text, notes, desk.credentials(question.credential_ids))
    is_law_asked = asks_law(question.text)
    rules = _on_rules(notes) if is_law_asked else ()
    first = _opening_on_law(desk, decision, rules) if is_law_asked else _opening(desk, decision)
    draft.say(first.text, *first.evidence)
    for note in (*rules, *asked)[:1]:
        say_note(draft, desk, note, case.credential)
    supporting = distinct(recognition.supporting)[:MOST_NOTES]
    for position, note in enumerate(supporting):
        say_note(draft, desk, note, case.credential, rank=0 if position < 2 else position)
    region = case.profile.region
    known = (*recognition.supporting, *recognition.sceptical)
    if region and known and not any(canonical(note.region) == canonical(region) for note in known):
        draft.say(desk.say("nothing-local", own=desk.region_name(region)))
    if recognition.sceptical:
        draft.paragraph()
        for position, note in enumerate(distinct(recognition.sceptical)[:2]):
            say_note(draft, desk, note, case.credential, rank=position * 3)
    _say_credit(draft, desk, decision)
    if case.credential.is_verified and recognition.general and recognition.strength < Strength.MODERATE:
        for note in recognition.general[:1]:
            draft.say(note.brief, maker.note(note), rank=2)
    status = maker.fact(case.credential, "status")
    if case.credential.status is not Status.ACTIVE and case.credential.status_note and status is not None:
        draft.say(sentence_of(case.credential.status_note), status)


def _on_rules(notes: Iterable[RecognitionNote]) -> tuple[RecognitionNote, ...]:
    """The notes that speak of what the law asks for, or leaves open."""
    return tuple(note for note in notes if _OF_RULES & set(note.topics))


def _opening_on_law(desk: Desk, decision: Decision, rules: tuple[RecognitionNote, ...]) -> Sentence:
    """Whether the law asks for it."""
    case = decision.case
    is_listed = any(note.relation is Relation.APPROVED_BASELINE for note in rules) and not asks_by_law(desk.text)
    is_unruled = case.credential.type is CredentialType.LICENCE and not rules
    if case.recognition.law or decision.decided_by == "unverified" or is_listed or is_unruled:
        return _opening(desk, decision)
    is_local = any(_LOCAL_RULES in note.topics for note in rules)
    message = "recognised-by-place" if is_local else "recognised-not-law"
    return Sentence(text=desk.say(message, name=case.credential.short_name))


def _opening(desk: Desk, decision: Decision) -> Sentence:
    case = decision.case
    name = case.credential.short_name
    recognition = case.recognition
    region = case.profile.region
    if decision.decided_by == "unverified":
        return Sentence(text=desk.say("open-unverified", name=name), evidence=decision.reasons[0].evidence)
    if recognition.law:
        note = recognition.law[0]
        return Sentence(text=desk.say("recognised-law", name=name, region=desk.region_name(note.region)))
    notes = (*recognition.supporting, *recognition.sceptical)
    if region and notes and not any(covers(note.region, region) for note in notes):
        return Sentence(text=desk.say("recognised-elsewhere", name=name, own=desk.region_name(region)))
    return Sentence(text=desk.say(_opening_message(recognition, case.credential.type), name=name))


def _opening_message(recognition: Recognition, kind: CredentialType) -> str:
    if not recognition.supporting:
        if any(note.grade is EvidenceGrade.LAW_OR_REGULATOR for note in recognition.sceptical):
            return "recognised-not-law"
        if recognition.sceptical:
            return "recognised-doubted"
        return "recognised-regulator" if kind is CredentialType.LICENCE else "recognised-nobody"
    best: RecognitionNote = recognition.supporting[0]
    if recognition.strength is Strength.WEAK:
        return "recognised-weakly"
    by_relation = {
        Relation.CREDIT_AWARDED: "recognised-credit",
        Relation.TRANSFERS_INTO: "recognised-credit",
        Relation.DEMAND_IN_POSTINGS: "recognised-adverts",
        Relation.APPROVED_BASELINE: "recognised-baseline",
    }
    return by_relation.get(best.relation, "recognised-some")


def _say_credit(draft: Draft, desk: Desk, decision: Decision) -> None:
    """What the record itself says of academic credit, where no note does."""
    case = decision.case
    fact = case.credential.facts.get("credit")
    evidence = desk.knowledge.evidence.fact(case.credential, "credit")
    has_note = any(note.relation is Relation.CREDIT_AWARDED for note in case.recognition.supporting)
    if fact is None or evidence is None or has_note or not isinstance(fact.value, str):
        return
    draft.say(desk.say("credit-line", note=sentence_of(fact.value)), evidence, rank=2)


KIND = QuestionKind(kind=Kind.RECOGNITION, query=no_query, assess=_assess, compose=_compose)
