"""What is a micro-credential, how does it differ from a degree, what does stackable mean, who accredits?"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind
from bot.advisor.models import CONCEPT_TOPICS, NOTE_TOPIC, UNHELD_JOB, Kind, Question, Suggestion
from bot.advisor.rules.regions import covers
from knowledge import EvidenceGrade, Hit, Query, RecognitionNote

SHOWN = 3
REFERRAL = "referral"
"""Routes to help are for ``care`` alone; they explain nothing."""
BEARING_OUT = 8
PLAIN_SCORE = 0.8
PLAIN_LEAD = 0.3
NEAR = 0.5
"""A fused score and a lead (both 0..1) at which one note alone is plainly meant, and the share of the best score that a
note off the topic must reach (chosen on the cases, 2026-11)."""
PLAIN_LIKENESS = 0.58
ALIKE = 0.85
OFF_FIELD = 0.05
"""The cosine at which a note answers the question by its meaning, the share of it that a second one must reach, and
what a note of another field is put back by (chosen on 40 questions, 2026-11)."""
BASE_RATE_NOTE = "bgi-measuring-what-matters"
RANKING_NOTE = "shrm-2022-ranking"
RESTING_ON = {
    "proof-of-skill": (RANKING_NOTE, "portfolio-google-design-ads", "portfolio-vs-cert-opinion"),
    "employer-pays": (BASE_RATE_NOTE, RANKING_NOTE),
    "military-benefit": ("us-workforce-pell-rules",),
    UNHELD_JOB: (BASE_RATE_NOTE, RANKING_NOTE),
}
"""Topics that no note is tagged with, to the notes which answer them."""
OPEN_TOPICS = ("employer-pays", UNHELD_JOB)
"""Topics whose answer a detail of the learner would make a better one."""
CUES = (
    (
        r"\b(?:gi bill|post[- ]9/11|va (?:benefits?|education|money|pay)|(?:military|army|navy) (?:tuition|benefits?)|"
        r"tuition assistance|credentialing assistance|mycaa)\b",
        "military-benefit",
    ),
    (r"\b(?:expired|lapsed|out of date|ran out)\b.*\b(?:cv|resume|linkedin|profile)\b", "expired-on-cv"),
    (r"\b(?:cv|resume|linkedin|profile)\b.*\b(?:expired|lapsed|out of date|ran out)\b", "expired-on-cv"),
    (r"proctor", "proctored"),
    (r"\b(cpes?|ceus?|pdus?|continuing education|continuing professional)\b", "continuing-education"),
    (r"vouchers?", "voucher"),
    (r"\baudit(?:ing|ed)? (?:a |the |this )?course|\baudit mode\b", "audit"),
    (r"stack", "stackability"),
    (r"accredit", "accreditation"),
    (r"badge", "open-badges"),
    (r"boot ?camp", "bootcamps"),
    (r"licen[cs]", "licence-vs-certificate"),
    (r"\b(credits?|ects)\b", "academic-credit"),
    (r"(degree|bachelor|master|college|university)", "micro-credential-vs-degree"),
    (r"certificates?\b.*\bcertifications?|certifications?\b.*\bcertificates?", "certificate-vs-certification"),
    (r"(finish|complet|drop ?out)", "completion-rates"),
    (
        r"\b(earn(?:ed|ing)?|assess\w*|graded|exams?)\b.*\bmicro|\bmicro.*\b(earned?|assess\w*|graded)\b",
        "assessment-types",
    ),
    (r"micro-? ?cred", "micro-credential-definition"),
    (r"\b(pay|salary|salaries|wages?|raise|money)\b", "wage-effects"),
    (r"(employers?|recruiters?|hr |hiring)", "employer-views"),
    (r"\b(moocs?|online courses?)\b", "moocs"),
)
GLOSSARY = ("expired-on-cv", "proctored", "continuing-education", "voucher", "audit")
"""Words that a plain sentence explains; no study is needed for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The concept meant, where it is one of ours, and the notes on it, best first."""

    concept: str | None
    notes: tuple[RecognitionNote, ...]


def _query(question: Question, desk: Desk) -> Query | None:
    del desk
    if question.topic == UNHELD_JOB or (_note_id(question) and _named(question.text) is None):
        return None
    return Query(text=question.text, kinds=("note",), limit=30)


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> Found:
    told = desk.knowledge.note(_note_id(question))
    if told is not None and not hits:
        return Found(concept=None, notes=(told,))
    found = [(hit.score, desk.knowledge.note(hit.record_id)) for hit in hits]
    notes = [(score, note) for score, note in found if note is not None and REFERRAL not in note.topics]
    named = _named(question.text)
    known = question.topic if question.topic in RESTING_ON else _borne_out(question.topic, notes)
    concept = known if known in RESTING_ON and named not in RESTING_ON else named or known or _concept_of(notes)
    if concept in GLOSSARY:
        return Found(concept=concept, notes=())
    if concept in RESTING_ON:
        held = [desk.knowledge.note(each) for each in RESTING_ON[concept]]
        return Found(concept=concept, notes=tuple(note for note in held if note is not None))
    alike = _alike(question, hits, desk)
    if alike:
        return Found(concept=concept if concept in alike[0].topics else None, notes=alike)
    region = question.profile.region
    plain_hit = _plain_hit(notes)
    if plain_hit is not None and concept is not None and concept not in plain_hit.topics and named is None:
        concept = None

    def order(pair: tuple[float, RecognitionNote]) -> tuple[object, ...]:
        score, note = pair
        on_topic = concept is not None and concept in note.topics
        named_here = set(note.credential_ids) & set(question.credential_ids)
        far = covers(note.region, region) is False
        is_special = note.field not in ("all", *question.fields)
        weak = note.grade is EvidenceGrade.ANECDOTE
        return (note is not plain_hit, not named_here, far, not on_topic, is_special, weak, -score, note.id)

    best = max((score for score, _ in notes), default=0.0)
    near = [pair for pair in notes if (concept is not None and concept in pair[1].topics) or pair[0] >= best * NEAR]
    ranked = [note for _, note in sorted(near, key=order)]
    base_rate = desk.knowledge.note(BASE_RATE_NOTE)
    if concept == "base-rate" and base_rate is not None:
        ranked.insert(0, base_rate)
    return Found(concept=concept, notes=tuple(_varied(ranked)[:SHOWN]))


def _note_id(question: Question) -> str:
    """The id of the note that the question is known to be on; empty where none is."""
    topic = question.topic or ""
    return topic.removeprefix(NOTE_TOPIC) if topic.startswith(NOTE_TOPIC) else ""


def _alike(question: Question, hits: tuple[Hit, ...], desk: Desk) -> tuple[RecognitionNote, ...]:
    """The notes that say what is asked, told by their meaning, best first; none where none is plainly alike."""
    likeness = {hit.record_id: hit.likeness for hit in hits}
    best = max(likeness.values(), default=0.0)
    if best < PLAIN_LIKENESS:
        return ()
    found = (desk.knowledge.note(each) for each, near in likeness.items() if near >= best * ALIKE)
    notes = [note for note in found if note is not None and REFERRAL not in note.topics]
    region = question.profile.region
    fields = ("all", *question.fields)
    notes.sort(
        key=lambda note: (
            covers(note.region, region) is False,
            (note.field not in fields) * OFF_FIELD - likeness[note.id],
            note.id,
        )
    )
    return tuple(notes[:SHOWN])


def _plain_hit(notes: list[tuple[float, RecognitionNote]]) -> RecognitionNote | None:
    """The note that answers the question by itself: found well, and far ahead of the next."""
    if len(notes) < 2 or notes[0][0] < PLAIN_SCORE or notes[0][0] - notes[1][0] < PLAIN_LEAD:
        return None
    return notes[0][1]


def _borne_out(topic: str | None, notes: list[tuple[float, RecognitionNote]]) -> str | None:
    """The topic that the question sounds like, where the best hits are on it too."""
    is_found = any(topic in note.topics for _, note in notes[:BEARING_OUT])
    return topic if topic in CONCEPT_TOPICS and (is_found or not notes) else None


def _named(text: str) -> str | None:
    """The concept whose own word stands in the question; the more special word first."""
    plain = text.lower()
    return next((concept for cue, concept in CUES if re.search(cue, plain)), None)


def _concept_of(notes: list[tuple[float, RecognitionNote]]) -> str | None:
    """The topic that the best hits share, weighted by their scores."""
    weights: dict[str, float] = {}
    for score, note in notes[:8]:
        for topic in note.topics:
            if topic in CONCEPT_TOPICS:
                weights[topic] = weights.get(topic, 0.0) + score
    return max(sorted(weights), key=lambda topic: weights[topic]) if weights else None


def _varied(notes: list[RecognitionNote]) -> list[RecognitionNote]:
    """One note per organisation."""
    seen: set[str] = set()
    out = []
    for note in notes:
        if note.organisation not in seen:
            seen.add(note.organisation)
            out.append(note)
    return out


def _compose(question: Question, found: Found, desk: Desk) -> Draft:
    draft = Draft(Kind.CONCEPT, desk.today, question.profile)
    message = f"concept-{found.concept}"
    if found.concept == UNHELD_JOB:
        draft.say(desk.say(message, job=question.role_text or desk.say("goal-this")))
    elif found.concept is not None and desk.wording.has(message):
        draft.say(desk.say(message))
    elif not found.notes:
        draft.say(desk.say("concept-unknown"))
    for position, note in enumerate(found.notes):
        draft.say(note.brief, desk.knowledge.evidence.note(note), rank=position)
    special = f"next-concept-{found.concept}"
    draft.next_step = desk.say(special if desk.wording.has(special) else "next-concept")
    if found.concept in OPEN_TOPICS:
        _ask(draft, desk, question, found.concept)
    for key in ("worth", "recommend"):
        text = desk.say(f"talk-example-{key}")
        draft.suggestions.append(Suggestion(label=text, message=text))
    return draft


def _ask(draft: Draft, desk: Desk, question: Question, concept: str | None) -> None:
    """At most two things that would let more be said."""
    if concept != UNHELD_JOB and not desk.goal(question).label:
        draft.questions.append(desk.say("ask-goal"))
    if concept == UNHELD_JOB and question.profile.region is None:
        draft.questions.append(desk.say("ask-region"))


KIND = QuestionKind(kind=Kind.CONCEPT, query=_query, assess=_assess, compose=_compose)
