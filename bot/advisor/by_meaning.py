"""What no name, job or kind tells is asked by its meaning: of the notes, where one plainly answers it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.advisor.desk import Desk
from bot.advisor.models import NOTE_TOPIC, Kind, LinkedCredential, Question
from knowledge import EvidenceGrade, Query, RecognitionNote

OPEN = (Kind.OUT_OF_SCOPE, Kind.NEEDS_DETAIL)
PLAIN = {Kind.OUT_OF_SCOPE: 0.46, Kind.NEEDS_DETAIL: 0.42, Kind.RECOMMEND: 0.55}
OF_LAW = 0.36
"""The least cosine at which a note answers a question that would be left open; less where leave is asked for and a law
gives or denies it (chosen on 40 such questions and all examples of what is out of scope or needs a detail, 2026-11)."""
REFERRAL = "referral"
_FEWEST_WORDS = 3
_LOOKED_AT = 20
_LEAVE = re.compile(
    r"\b(?:need(?:ed|s)?|required?|allowed|legal(?:ly)?|law|illegal|licen[cs]e\w*|permit\w*|papers?|cards?|tickets?|"
    r"badges?|official(?:ly)?|have to|has to|must|may|can|could|without|certif\w+|exams?|tests?|training|rules?)\b"
)
"""Words by which it is asked whether something may be done."""
_YES_OR_NO = re.compile(
    r"\W*(?:did|is|are|was|were|has|have|does|do(?! you)|who|"
    r"which (?:compan\w+|employers|firms|universit\w+))\b"
)
"""Words that begin a question on an issuer or a platform, which asks for no choice."""
_ONE_OF_THEIRS = re.compile(
    r"\b(?:have|has|offers?|gives?|got|there|do) (?:an?|any|some|free|one)\b|\bfor (?:beginners|newbies|me|us)\b|"
    r"\bgood\b"
)
"""Words by which one of an issuer's own is asked for after all."""
_CHOICE = re.compile(
    r"\b(?:(?:which|what) (?:\w+ )?(?:certs?|certificat\w+|courses?|one|ones|should|shall|do i|to)\b|best|"
    r"suggest|recommend|pick|confused|where (?:do|should|shall) i|should i|i want|help me|hire an?|hiring an?|"
    r"good course|you)\b"
)
"""Words by which one is asked for, or by which the talk is of the advisor: no note says that."""


def told_by_note(question: Question, desk: Desk) -> Question:
    """The question as one on the note that answers it, where it would be left open otherwise; else as it is.

    Searches the notes where the question is open.
    """
    text = question.text.lower()
    is_of_brand = question.kind is Kind.RECOMMEND and bool(question.issuers or question.platforms)
    is_open = (question.kind in OPEN and not question.ambiguities) or (is_of_brand and _is_on_brand(text))
    if question.is_follow_up or question.credentials or question.fields:
        return question
    if not is_open or len(text.split()) < _FEWEST_WORDS or question.role_id is not None:
        return question
    note, likeness = _nearest(question, desk)
    if note is None:
        return question
    is_law = note.grade is EvidenceGrade.LAW_OR_REGULATOR
    if is_law and likeness >= OF_LAW and _LEAVE.search(text):
        return _on_law(question, note, desk)
    if likeness >= PLAIN[question.kind] and not _CHOICE.search(text):
        return replace(question, kind=Kind.CONCEPT, topic=f"{NOTE_TOPIC}{note.id}")
    return question


def _is_on_brand(text: str) -> bool:
    """Whether an issuer or a platform itself is asked about, and none of what it gives."""
    return bool(_YES_OR_NO.match(text)) and not _ONE_OF_THEIRS.search(text)


def _nearest(question: Question, desk: Desk) -> tuple[RecognitionNote | None, float]:
    """The note that is most like the question, and how like it is; routes to help are left out."""
    hits = desk.knowledge.search(Query(text=question.text, kinds=("note",), limit=_LOOKED_AT))
    for hit in sorted(hits, key=lambda each: (-each.likeness, each.record_id)):
        note = desk.knowledge.note(hit.record_id)
        if note is not None and REFERRAL not in note.topics:
            return note, hit.likeness
    return None, 0.0


def _on_law(question: Question, note: RecognitionNote, desk: Desk) -> Question:
    """The question as one on who asks for the paper that the law names, or on the law alone where it names none."""
    named = desk.credentials(note.credential_ids)[:1]
    if not named:
        return replace(question, kind=Kind.CONCEPT, topic=f"{NOTE_TOPIC}{note.id}")
    link = LinkedCredential(credential_id=named[0].id, span="", start=-1, score=0.9)
    return replace(question, kind=Kind.RECOGNITION, credentials=(link,))
