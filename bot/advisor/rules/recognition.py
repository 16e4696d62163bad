"""How well a credential is recognised, by the ladder of evidence and the learner's region.

The ladder (``EvidenceGrade``) and its order come from the design: law or regulator first, anecdote last. What only
defines something is never evidence for or against. A sceptical note speaks against whatever its relation.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from bot.advisor.rules.reference import Reference
from bot.advisor.rules.regions import canonical, covers, is_local_rule
from knowledge import Confidence, Credential, CredentialType, EvidenceGrade, RecognitionNote, Relation

PLATFORM_RECORDS = {
    "Coursera": "coursera-mooc-certificates",
    "Udemy": "udemy-certificate-of-completion",
}
"""Platforms whose certificates in general have studies of their own; they speak, at a distance, for each of theirs."""

_SUPPORTING = frozenset(
    {
        Relation.REQUIRED,
        Relation.APPROVED_BASELINE,
        Relation.PREFERRED,
        Relation.HIRING_CONSORTIUM,
        Relation.CREDIT_AWARDED,
        Relation.TRANSFERS_INTO,
        Relation.ENDORSES,
        Relation.DEMAND_IN_POSTINGS,
    }
)
_STRONG = frozenset(
    {EvidenceGrade.LAW_OR_REGULATOR, EvidenceGrade.PUBLIC_BASELINE_LIST, EvidenceGrade.OUTCOME_WITH_COMPARISON}
)
_JOB_TOPICS = ("job-effects", "wage-effects", "job-ads", "hiring-practice")
_MODERATE = frozenset(
    {
        EvidenceGrade.OUTCOME_WITHOUT_COMPARISON,
        EvidenceGrade.COUNTED_JOB_ADS,
        EvidenceGrade.ACCREDITOR_OR_UNIVERSITY_CREDIT,
        EvidenceGrade.EMPLOYER_STATEMENT,
    }
)


STILL_IN_FORCE = frozenset({"dod-8140-secplus"})
"""Notes that name a cancelled rule only to say what replaced it."""
UMBRELLA_SKILL = "varies"
"""Marks a record for a whole family ("a Coursera certificate"): a word on the family, never a thing to take."""


class Strength(IntEnum):
    """How strong the best support is."""

    NONE = 0
    WEAK = 1
    MODERATE = 2
    STRONG = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """What stands for and against a credential, each best first.

    ``supporting`` puts evidence that covers the learner's region before other evidence of the same grade.
    ``is_local``: whether the best support covers the learner's region; ``None`` when the region is not known.
    ``denials``: sceptical notes about this very credential. ``law``: notes by which the law or a regulator demands it.
    """

    supporting: tuple[RecognitionNote, ...]
    sceptical: tuple[RecognitionNote, ...]
    law: tuple[RecognitionNote, ...]
    denials: tuple[RecognitionNote, ...]
    general: tuple[RecognitionNote, ...]
    strength: Strength
    is_local: bool | None

    @property
    def doubts(self) -> tuple[RecognitionNote, ...]:
        """Sceptical notes that rest on more than an opinion: counts, studies, rules. A local list of what counts for
        schools and grants says as little against it as for it.
        """
        opinions = (EvidenceGrade.ANECDOTE, EvidenceGrade.DEFINITION, EvidenceGrade.SURVEY)
        return tuple(note for note in self.denials if note.grade not in opinions and not _is_school_list(note))

    @property
    def is_known(self) -> bool:
        """Whether any note speaks for or against it."""
        return bool(self.supporting or self.sceptical)


def strength_of(note: RecognitionNote) -> Strength:
    """The strength of one supporting note: its grade, lowered where it speaks of something other than work.

    A state's own list speaks for its schools and grants, not for employers. Credit is not a job; praise for what
    people learned is not either, however well it was measured.
    """
    if is_history(note) or _is_school_list(note):
        return Strength.WEAK
    if note.relation in (Relation.CREDIT_AWARDED, Relation.TRANSFERS_INTO):
        return min(Strength.MODERATE, _by_grade(note.grade))
    if note.relation is Relation.ENDORSES and not set(_JOB_TOPICS) & set(note.topics):
        return Strength.WEAK
    return _by_grade(note.grade)


def _is_school_list(note: RecognitionNote) -> bool:
    return note.grade is EvidenceGrade.PUBLIC_BASELINE_LIST and is_local_rule(note.region)


def job_strength(note: RecognitionNote) -> Strength:
    """Its strength for work: study credit is none of it."""
    credit = (Relation.CREDIT_AWARDED, Relation.TRANSFERS_INTO)
    if note.relation is Relation.ENDORSES and not set(_JOB_TOPICS) & set(note.topics):
        return Strength.NONE
    return min(Strength.WEAK, strength_of(note)) if note.relation in credit else strength_of(note)


def is_history(note: RecognitionNote) -> bool:
    """Whether it tells of a rule that was cancelled since: worth knowing, no longer a reason."""
    return "cancelled" in f"{note.claim} {note.limits or ''}".lower() and note.id not in STILL_IN_FORCE


def _by_grade(grade: EvidenceGrade) -> Strength:
    if grade in _STRONG:
        return Strength.STRONG
    return Strength.MODERATE if grade in _MODERATE else Strength.WEAK


def recognise(credential: Credential, region: str | None, reference: Reference) -> Recognition:
    """All that is held on the credential's recognition, for a learner in ``region``."""
    own = reference.notes_about(credential.id)
    general = _platform_notes(credential, reference)
    supporting = sorted(
        (note for note in own if _supports(note)),
        key=lambda note: (*_order(note, region)[:3], not names(note, credential), *_order(note, region)[3:]),
    )
    best = strength_of(supporting[0]) if supporting else Strength.NONE
    leading = [note for note in supporting if strength_of(note) is best]
    return Recognition(
        supporting=tuple(supporting),
        sceptical=tuple(note for note in own if note.is_sceptical or note.relation is Relation.NO_VALUE_NOTED),
        law=_law(credential, supporting, region),
        denials=tuple(note for note in own if _denies(note, credential)),
        general=general,
        strength=best,
        is_local=_any_local(leading, region),
    )


def _law(credential: Credential, supporting: list[RecognitionNote], region: str | None) -> tuple[RecognitionNote, ...]:
    """Notes by which the law asks for it where the learner is.

    A duty in one country does not make a certification that counts in others a licence: then it is one more support.
    """
    law = [
        note
        for note in supporting
        if note.relation is Relation.REQUIRED and note.grade is EvidenceGrade.LAW_OR_REGULATOR
    ]
    here = tuple(note for note in law if covers(note.region, region))
    if here or credential.type is CredentialType.LICENCE:
        return here or tuple(law)
    countries = {canonical(note.region) for note in supporting}
    return tuple(law) if len(countries) == 1 else ()


def names(note: RecognitionNote, credential: Credential) -> bool:
    """Whether the brief of the note names the credential, so that it can stand alone in a sentence."""
    words = (credential.short_name, credential.name, credential.issuer, *credential.aliases)
    if any(skill.startswith(UMBRELLA_SKILL) for skill in credential.skills):
        words = (*words, credential.platform or credential.name)
    return len(note.credential_ids) == 1 or _mentions(note.brief_for(credential.id), words)


def names_others_only(note: RecognitionNote, credential: Credential, reference: Reference) -> bool:
    """Whether the brief names other credentials of the note but not this one, so that it must be said to cover it."""
    if names(note, credential):
        return False
    others = [reference.credential(each) for each in note.credential_ids if each != credential.id]
    return any(_mentions(note.brief, (each.short_name, *each.aliases)) for each in others if each is not None)


def _mentions(text: str, words: tuple[str, ...]) -> bool:
    lowered = text.lower()
    return any(word.lower() in lowered for word in words)


def _platform_notes(credential: Credential, reference: Reference) -> tuple[RecognitionNote, ...]:
    record = PLATFORM_RECORDS.get(credential.platform or "")
    if record is None or record == credential.id:
        return ()
    return tuple(note for note in reference.notes_about(record) if note.relation is not Relation.DEFINES)


def _supports(note: RecognitionNote) -> bool:
    is_evidence = note.grade is not EvidenceGrade.DEFINITION
    return note.relation in _SUPPORTING and is_evidence and not note.is_sceptical


def _denies(note: RecognitionNote, credential: Credential) -> bool:
    """Whether the note speaks against this very credential; a count that merely includes it does not."""
    if note.relation is Relation.NO_VALUE_NOTED:
        return True
    return note.relation is Relation.DEMAND_IN_POSTINGS and note.is_sceptical and names(note, credential)


def _order(note: RecognitionNote, region: str | None) -> tuple[object, ...]:
    local = covers(note.region, region)
    newest_first = tuple(-int(part) for part in (note.as_of or "0").split("-"))
    reach = _reach(note.region) if region is None else 0
    is_one_place = reach == _ONE_PLACE
    rule = is_local_rule(note.region)
    trust = list(Confidence).index(note.confidence)
    strength = strength_of(note)
    is_distant = local is False or (local is True and strength < Strength.MODERATE)
    return (is_one_place, is_distant, -strength, rule, reach, trust, note.grade.rank, newest_first, note.id)


def _reach(region: str) -> int:
    """How far a note reaches, for a learner who may be anywhere: the world, a large market, one place."""
    name = canonical(region) or ""
    if covers(region, None):
        return 0
    return 1 if name in _LARGE_MARKETS else _ONE_PLACE


_ONE_PLACE = 2
_LARGE_MARKETS = frozenset({"united states", "united kingdom", "eu", "europe", "us / global"})


def _any_local(notes: list[RecognitionNote], region: str | None) -> bool | None:
    answers = [covers(note.region, region) for note in notes]
    if True in answers:
        return True
    return None if not answers or None in answers else False


FIELD_WIDE = "field-wide"
"""The topic of counts that tell of a whole field; a count of one credential says nothing of the others."""


def field_counts(fields: tuple[str, ...], region: str | None, reference: Reference) -> tuple[RecognitionNote, ...]:
    """Sceptical counts of adverts that hold for any credential of a field; nearest and newest first."""
    found = [
        note
        for note in reference.notes()
        if note.field in fields
        and FIELD_WIDE in note.topics
        and note.is_sceptical
        and note.grade is EvidenceGrade.COUNTED_JOB_ADS
    ]

    def order(note: RecognitionNote) -> tuple[object, ...]:
        newest_first = tuple(-int(part) for part in (note.as_of or "0").split("-"))
        return (covers(note.region, region) is False, newest_first, note.id)

    return tuple(sorted(found, key=order))
