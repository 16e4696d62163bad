"""Answers to what nobody has a figure for: that it is not known comes first, then what is held instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.models import NO_FIGURE, NOTE_TOPIC, Aspect, Kind, Question, Suggestion
from bot.advisor.reading.employers import employer_asked
from bot.advisor.rules.unknowable import Unknowable, is_of_passing, unknowable
from bot.advisor.sentences.aspects import ASPECTS
from bot.advisor.sentences.phrases import Sentence, note_assumptions
from bot.advisor.sentences.verdicts import distinct, say_note
from knowledge import Credential, EvidenceGrade, Query, RecognitionNote

COUNTED = (EvidenceGrade.OUTCOME_WITH_COMPARISON, EvidenceGrade.OUTCOME_WITHOUT_COMPARISON)
LEFT_ALONE = (Kind.PROFILE, Kind.SMALL_TALK, Kind.UNKNOWN_CREDENTIAL, Kind.OVERLOAD)
ALIKE = 0.55
"""The cosine at which a note is on what is asked, so that it is answered and not left open (2026-11)."""
BASE_RATE_NOTE = "bgi-measuring-what-matters"
MOST_NOTES = 2
SEARCHED = 10
OF_EMPLOYERS = (Kind.RECOGNITION, Kind.WORTH_IT, Kind.FACTS, Kind.CONCEPT)
_PEOPLE_COUNTED = (Unknowable.ODDS, Unknowable.SHARE)
_STILL_JUDGED = re.compile(r"\b(?:should i|shall i|worth it|still (?:do|take|get|worth))\b")


def without_figure(question: Question, desk: Desk) -> Question:
    """The question as one that is left open, where it asks for a figure that nobody has; else as it is."""
    asked = unknowable(question.text, desk.today.year)
    if asked is None and question.kind in OF_EMPLOYERS:
        return _of_employer(question, desk)
    if asked is None or question.kind in LEFT_ALONE or question.unknown_names or question.care:
        return question
    named = desk.credentials(question.credential_ids)
    if not named and (question.ambiguities or question.platforms or question.issuers):
        return question
    if _is_judged(asked, question, named):
        return question
    counted = _counted(question, named, desk) if asked in _PEOPLE_COUNTED else None
    if counted is not None:
        return counted
    kind = Kind.FACTS if asked is Unknowable.PRICE else Kind.WORTH_IT
    return replace(question, kind=kind if named else Kind.CONCEPT, topic=f"{NO_FIGURE}{asked}")


def _of_employer(question: Question, desk: Desk) -> Question:
    """The question as one on an employer of which nothing is held; else as it is."""
    named = desk.credentials(question.credential_ids)
    who = employer_asked(question.text) if len(named) == 1 else None
    if who is None or not named[0].is_verified or _is_held(who, named[0], desk):
        return question
    return replace(question, kind=Kind.RECOGNITION, topic=f"{NO_FIGURE}{Unknowable.EMPLOYER}", role_text=who)


def _is_held(who: str, credential: Credential, desk: Desk) -> bool:
    """Whether it gives the credential itself, or a note on the credential names it."""
    name = re.compile(rf"\b{re.escape(who.lower())}\b")
    notes = desk.knowledge.notes_about(credential.id)
    told = (credential.issuer, *credential.aliases, *(f"{one.organisation} {one.claim} {one.brief}" for one in notes))
    return any(name.search(each.lower()) for each in told)


def is_of_no_figure(other: Question, first: Question) -> bool:
    """Whether a second question only says once more what the first leaves open ("give me a number")."""
    return _asked(first) is not None and other.kind not in (
        Kind.WORTH_IT,
        Kind.RECOMMEND,
        Kind.COMPARE,
        Kind.PLAN,
        Kind.FACTS,
    )


def _is_judged(asked: Unknowable, question: Question, named: Sequence[Credential]) -> bool:
    """Whether a verdict of today is asked for beside what AI may bring."""
    return asked is Unknowable.AI and bool(named) and _STILL_JUDGED.search(question.text.lower()) is not None


def _counted(question: Question, named: Sequence[Credential], desk: Desk) -> Question | None:
    """The question as one that is answered after all, where a pass rate or a count of those who finished is held."""
    is_passing = is_of_passing(question.text)
    if is_passing:
        return question if any("pass_rate" in each.facts for each in named) else None
    hits = desk.knowledge.search(Query(text=question.text, kinds=("note",), limit=SEARCHED))
    for hit in sorted(hits, key=lambda each: (-each.likeness, each.record_id)):
        note = desk.knowledge.note(hit.record_id) if hit.likeness >= ALIKE else None
        if note is not None and note.grade in COUNTED:
            return replace(question, kind=Kind.CONCEPT, topic=f"{NOTE_TOPIC}{note.id}")
    notes = (note for each in named for note in desk.knowledge.notes_about(each.id))
    return question if any(note.grade in COUNTED for note in notes) else None


def _asked(question: Question) -> Unknowable | None:
    topic = question.topic or ""
    return Unknowable(topic.removeprefix(NO_FIGURE)) if topic.startswith(NO_FIGURE) else None


def no_figure(question: Question, desk: Desk) -> Draft | None:
    """The answer that leaves the question open, or ``None`` where it is none of these."""
    asked = _asked(question)
    if asked is None:
        return None
    draft = Draft(question.kind, desk.today, question.profile)
    named = desk.credentials(question.credential_ids)[:1]
    if named:
        _say_of_one(draft, desk, named[0], question)
    else:
        _say_in_general(draft, desk, asked)
    return draft


def _say_of_one(draft: Draft, desk: Desk, credential: Credential, question: Question) -> None:
    asked, name = _asked(question), credential.short_name
    draft.shown.append(credential.id)
    who = question.role_text or ""
    draft.say(desk.say(f"no-figure-{asked}", name=name, who=who))
    draft.paragraph()
    for position, sentence in enumerate(_held(draft, desk, credential, question)):
        draft.compute(*sentence.computed)
        draft.say(sentence.text, *sentence.evidence, rank=position)
    if asked is not Unknowable.PRICE and not is_of_passing(question.text):
        for note in _notes(desk, credential, question):
            say_note(draft, desk, note, credential, rank=1)
    draft.next_step = desk.say(f"next-no-figure-{asked}", name=name, who=who)
    for key in ("worth", "recognition"):
        message = desk.say(f"suggest-{key}-message", name=name)
        draft.suggestions.append(Suggestion(label=desk.say(f"suggest-{key}"), message=message))


def _held(draft: Draft, desk: Desk, credential: Credential, question: Question) -> list[Sentence]:
    """The facts that come nearest to what is asked."""
    asked = _asked(question)
    if not credential.is_verified:
        return []
    case = desk.case(credential, question)
    note_assumptions(desk, draft, case)
    if asked is Unknowable.PRICE:
        return ASPECTS[Aspect.COST](desk, case)[:2]
    if asked in _PEOPLE_COUNTED and is_of_passing(question.text):
        return ASPECTS[Aspect.DIFFICULTY](desk, case)[:3]
    return ASPECTS[Aspect.VALIDITY](desk, case)[:1] if asked is Unknowable.FUTURE else []


def _notes(desk: Desk, credential: Credential, question: Question) -> list[RecognitionNote]:
    recognition = desk.case(credential, question).recognition
    return distinct((*recognition.supporting[:1], *recognition.sceptical[:1]))[:MOST_NOTES]


def _say_in_general(draft: Draft, desk: Desk, asked: Unknowable) -> None:
    draft.say(desk.say(f"no-figure-{asked}-general"))
    note = desk.knowledge.note(BASE_RATE_NOTE)
    if asked in _PEOPLE_COUNTED and note is not None:
        draft.say(desk.say("base-rate"), desk.knowledge.evidence.note(note))
    draft.next_step = desk.say(f"next-no-figure-{asked}", name=desk.say("goal-this"))
    for key in ("worth", "recommend"):
        text = desk.say(f"talk-example-{key}")
        draft.suggestions.append(Suggestion(label=text, message=text))
