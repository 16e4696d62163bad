"""What the records say in prose. Their prose is English: another language gets a sentence from the structured facts."""

from __future__ import annotations

import re
from decimal import Decimal

from bot.advisor.desk import Desk
from bot.advisor.sentences.noted import condition_in_words
from bot.advisor.sentences.speech import is_world
from bot.advisor.text.quantities import normalised, quantities
from knowledge import Credential, Evidence, RecognitionNote, Requirement, RequirementKind, Status

HEAD_CHARACTERS = 120
_NEEDS = {
    RequirementKind.EXPERIENCE: "needs-experience",
    RequirementKind.EDUCATION: "needs-education",
    RequirementKind.AGE: "needs-age",
    RequirementKind.MEMBERSHIP: "needs-membership",
    RequirementKind.TRAINING: "needs-training",
}
_REPLACED_BY = re.compile(r"(?:successor exam|replaced by|points to) ([A-Z]{2,}-\d{2,4})\b")
"""The code of the exam that a note on a retired one names."""


def head(note: str) -> str:
    """The first clause of a prose note, short enough to stand in a sentence."""
    first = note.split(";")[0].strip().rstrip(".")
    if first.count("(") > first.count(")"):
        first = first[: first.rindex("(")].strip()
    if len(first) <= HEAD_CHARACTERS:
        return first
    cut = first[:HEAD_CHARACTERS].rsplit(", ", 1)[0]
    return cut if len(cut) > HEAD_CHARACTERS // 2 else first[:HEAD_CHARACTERS].rsplit(" ", 1)[0] + " ..."


def sentence_of(text: str) -> str:
    """Prose of a record as a sentence: capital first, full stop last."""
    text = text.strip()
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."


def note_sentence(desk: Desk, note: RecognitionNote, credential: Credential | None = None) -> str:
    """The note in one sentence; empty where it is on no one credential and cannot be said in this language."""
    if desk.is_english:
        return note.brief_for(credential.id if credential is not None else None)
    if credential is None or note.grade is None:
        return ""
    return stance_sentence(
        desk, desk.knowledge.evidence.note(note, credential.id), credential, is_for=not note.is_sceptical
    )


def stance_sentence(desk: Desk, evidence: Evidence, credential: Credential, *, is_for: bool) -> str:
    """Which kind of evidence speaks for or against the credential, from where and when."""
    note = desk.knowledge.note(evidence.subject)
    details = [desk.region_name(note.region)] if note is not None and not is_world(note.region) else []
    details += [desk.month(evidence.as_of)] if evidence.as_of else []
    where = " " + desk.say("note-where", details=", ".join(details)) if details else ""
    kind = desk.say(f"grade-{evidence.grade}")
    return desk.say("note-for" if is_for else "note-against", kind=kind, where=where, name=credential.short_name)


def needed(desk: Desk, requirement: Requirement) -> str:
    """What a requirement asks for, as it follows "asks for"."""
    credential = desk.credential(requirement.credential_id or "")
    if credential is not None:
        return credential.short_name
    if desk.is_english:
        return head(requirement.note)
    in_words = desk.wording.record(head(requirement.note)) or _needed_in_numbers(desk, requirement)
    in_words = in_words or (
        condition_in_words(desk, requirement.note) if requirement.kind is not RequirementKind.EXPERIENCE else None
    )
    return in_words or desk.say(_NEEDS.get(requirement.kind, "needs-other"))


def _needed_in_numbers(desk: Desk, requirement: Requirement) -> str | None:
    """The months or years that a requirement asks for, in the unit that its source gives; ``None`` without any."""
    said = quantities(normalised(requirement.note))
    if requirement.years_old is not None and requirement.kind is RequirementKind.AGE:
        return desk.say("needs-age-of", age=str(requirement.years_old))
    if requirement.months is None or requirement.kind is not RequirementKind.EXPERIENCE:
        return None
    for unit, size in (("months", 1), ("years", 12)):
        asked = [each.value for each in said if each.unit == unit[:-1] and each.value is not None]
        amount = Decimal(requirement.months) / size
        is_by_schooling = unit == "months" and "degree" in requirement.note and len(set(asked)) > 1
        if amount in asked and not is_by_schooling:
            return desk.say("needs-experience-of", time=desk.amount(amount, unit))
        if unit == "months" and asked and max(asked) > amount:
            *fewer, most = sorted({amount, *asked})
            less = ", ".join(map(desk.speech.plain, fewer))
            return desk.say(
                "needs-experience-by-schooling", time=desk.say("list-or", first=less, second=desk.amount(most, unit))
            )
    return None


def needed_by_code(desk: Desk, code: str, note: str, credential: Credential | None = None) -> str:
    """What an entry rule asks for, by the code of the reason that names it."""
    if desk.is_english:
        return head(note)
    for requirement in credential.requires if credential is not None else ():
        if requirement.note == note:
            return needed(desk, requirement)
    return desk.say("needs-experience" if code.endswith("experience") else "needs-other")


def status_sentence(desk: Desk, credential: Credential) -> str:
    """What is known of its end, as a full sentence; empty for an active one that nothing is noted on."""
    if desk.is_english and credential.status_note:
        return sentence_of(credential.status_note)
    if credential.status is Status.RETIRED:
        return desk.say("reason-retired")
    return desk.say("reason-retiring") if credential.status is Status.RETIRING else ""


def replacement_sentence(desk: Desk, credential: Credential) -> str:
    """What took the place of a retired one, for a language that the note on it is not written in; else empty."""
    successor = desk.credential(credential.successor_id or "")
    if successor is not None:
        return desk.say("retired-successor", name=successor.short_name)
    found = _REPLACED_BY.search(credential.status_note or "")
    return "" if found is None else desk.say("status-replaced-by", name=found[1])
