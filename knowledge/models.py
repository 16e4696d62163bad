"""What the knowledge base holds and what it hands out.

All types are frozen, slotted and keyword-only. Unknown is ``None``; free is ``Decimal(0)``. Knowledge never sees chat.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class Confidence(StrEnum):
    """How far a fact may be trusted."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Verification(StrEnum):
    """How a record was checked; the free text of the input becomes one of these."""

    OFFICIAL_PAGE = "official-page"
    OFFICIAL_DATASET = "official-dataset"
    COUNTED_FROM_DATASET = "counted-from-dataset"
    MULTIPLE_THIRD_PARTY = "multiple-third-party"
    SINGLE_THIRD_PARTY = "single-third-party"
    SCRAPED_CATALOGUE = "scraped-catalogue"
    NEWS_REPORT = "news-report"
    MIRROR = "mirror"
    MEMORY_ONLY = "memory-only"
    EXISTENCE_ONLY = "existence-only"


class Level(StrEnum):
    """Where a credential stands, in the order of study."""

    NONE = "none"
    ENTRY = "entry"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"
    EXPERT = "expert"
    DEGREE = "degree"


class Status(StrEnum):
    """Whether a credential can still be earned."""

    ACTIVE = "active"
    RETIRING = "retiring"
    RETIRED = "retired"


class CredentialType(StrEnum):
    """What sort of paper it is."""

    CERTIFICATION = "certification"
    CERTIFICATE = "certificate"
    LICENCE = "licence"
    MICRO_CREDENTIAL = "micro-credential"
    DEGREE_CREDIT_PROGRAMME = "degree-credit-programme"
    BADGE = "badge"


class PriceModel(StrEnum):
    """What the price pays for."""

    EXAM_FEE = "exam-fee"
    ONE_OFF = "one-off"
    SUBSCRIPTION_MONTH = "subscription-month"
    FREE = "free"
    AUDIT_FREE = "audit-free"


class RequirementKind(StrEnum):
    """What a requirement asks for."""

    CREDENTIAL = "credential"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    AGE = "age"
    MEMBERSHIP = "membership"
    TRAINING = "training"
    OTHER = "other"


class EdgeKind(StrEnum):
    """How one credential leads to another, read from the record to its target."""

    PREREQUISITE = "prerequisite"
    RECOMMENDED_BEFORE = "recommended-before"
    RENEWS = "renews"
    PART_OF = "part-of"
    CREDIT_TOWARD = "credit-toward"
    COUNTS_TOWARD = "counts-toward"
    SUPERSEDED_BY = "superseded-by"
    SUPERSEDES = "supersedes"
    EQUIVALENT = "equivalent"


class Relation(StrEnum):
    """What a recognition note says of the credentials that it names."""

    REQUIRED = "required"
    APPROVED_BASELINE = "approved-baseline"
    PREFERRED = "preferred"
    HIRING_CONSORTIUM = "hiring-consortium"
    CREDIT_AWARDED = "credit-awarded"
    TRANSFERS_INTO = "transfers-into"
    ENDORSES = "endorses"
    DEMAND_IN_POSTINGS = "demand-in-postings"
    NO_VALUE_NOTED = "no-value-noted"
    DEFINES = "defines"


class EvidenceGrade(StrEnum):
    """The ladder of evidence, strongest first (the order of declaration is the rank)."""

    LAW_OR_REGULATOR = "law-or-regulator"
    PUBLIC_BASELINE_LIST = "public-baseline-list"
    OUTCOME_WITH_COMPARISON = "outcome-with-comparison"
    OUTCOME_WITHOUT_COMPARISON = "outcome-without-comparison"
    COUNTED_JOB_ADS = "counted-job-ads"
    ACCREDITOR_OR_UNIVERSITY_CREDIT = "accreditor-or-university-credit"
    EMPLOYER_STATEMENT = "employer-statement"
    ISSUER_PARTNER_LIST = "issuer-partner-list"
    SURVEY = "survey"
    ANECDOTE = "anecdote"
    DEFINITION = "definition"

    @property
    def rank(self) -> int:
        """Position on the ladder: 0 is the strongest."""
        return list(EvidenceGrade).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact was read.

    ``url`` is ``None`` for unconfirmed pages and mirrors: those are named, never linked.
    ``retrieved_on`` is an ISO date or ``None`` where the day was not kept.
    """

    source_id: str
    title: str
    url: str | None = None
    licence: str | None = None
    retrieved_on: str | None = None
    is_confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One attribute of one credential, with its own source and date.

    ``value`` is a number or text; ranges use ``low`` and ``high`` (either may be unknown). ``unit`` is an ISO 4217
    code, ``hours``, ``weeks``, ``hours/week`` or ``years``, else ``None``. ``as_of`` is ``YYYY[-MM[-DD]]`` or ``None``.
    ``model`` is set for ``price`` only; ``per`` says what a fee is charged for. ``is_source_shared``: the input named
    several sources without saying which of them gave this value (confidence is then at most medium).
    ``is_estimate``: worked out or judged by somebody, not published by the issuer.
    """

    attribute: str
    value: Decimal | str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    model: PriceModel | None = None
    per: str | None = None
    note: str | None = None
    source_id: str
    as_of: str | None = None
    confidence: Confidence
    is_source_shared: bool = False
    is_estimate: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionalPrice:
    """A price published for one region, in that region's money."""

    amount: Decimal
    currency: str
    region: str
    note: str | None = None
    source_id: str
    as_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part that can be paid for by itself, such as one level or one exam, with its price.

    ``names`` are how it is named in a message, in lower case; ``high`` is the upper end where the price is a range.
    """

    name: str
    names: tuple[str, ...]
    amount: Decimal
    high: Decimal | None = None
    currency: str
    note: str | None = None
    source_id: str
    as_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """What must (or should) be there first. ``months`` for experience, ``years_old`` for age."""

    kind: RequirementKind
    is_mandatory: bool
    note: str
    credential_id: str | None = None
    months: int | None = None
    years_old: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A stacking edge from the record that holds it to ``to`` (``None``: a target outside the catalog)."""

    kind: EdgeKind
    to: str | None = None
    to_name: str | None = None
    note: str
    source_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """One credential of the catalog. ``facts`` maps attribute to :class:`Fact`; an attribute not there is unknown.

    ``region`` is the only country where it counts or can be had; ``None``: not bound to one, or not known to be.
    ``asked_part`` is set where one of its parts alone is asked about: then that is what is priced.
    """

    id: str
    name: str
    short_name: str
    aliases: tuple[str, ...] = ()
    issuer: str
    issuer_kind: str
    platform: str | None = None
    type: CredentialType
    fields: tuple[str, ...]
    skills: tuple[str, ...] = ()
    level: Level | None = None
    assessment: tuple[str, ...] = ()
    delivery: tuple[str, ...] = ()
    exam_codes: tuple[str, ...] = ()
    region: str | None = None
    status: Status = Status.ACTIVE
    status_note: str | None = None
    successor_id: str | None = None
    duplicate_of: str | None = None
    official_url: str | None = None
    source_ids: tuple[str, ...] = ()
    as_of: str | None = None
    confidence: Confidence
    verification: Verification
    notes: str | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    requires: tuple[Requirement, ...] = ()
    edges: tuple[Edge, ...] = ()
    regional_prices: tuple[RegionalPrice, ...] = ()
    parts: tuple[Part, ...] = ()
    asked_part: Part | None = None

    @property
    def is_verified(self) -> bool:
        """Whether anything but its existence was checked; if not, no number and no verdict may rest on it."""
        return self.verification not in (Verification.MEMORY_ONLY, Verification.EXISTENCE_ONLY)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionNote:
    """What an organisation, law, study or count says.

    ``claim`` is the whole; ``brief`` says it in one short sentence (at most 160 characters, each number in it also in
    ``claim`` or ``as_of``). ``briefs`` says it for one of several credentials, by its id.
    """

    id: str
    organisation: str
    organisation_kind: str
    credential_ids: tuple[str, ...] = ()
    relation: Relation
    grade: EvidenceGrade
    field: str
    region: str
    claim: str
    brief: str
    briefs: Mapping[str, str] = dataclasses.field(default_factory=dict)
    topics: tuple[str, ...] = ()
    as_of: str | None = None
    source_ids: tuple[str, ...]
    confidence: Confidence
    verification: Verification
    is_sceptical: bool = False
    limits: str | None = None
    who_paid: str | None = None

    def brief_for(self, credential_id: str | None) -> str:
        """The brief for this credential: its own where there is one, else that of the whole note."""
        return self.briefs.get(credential_id or "", self.brief)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """A job that learners aim at. ``skills_are_derived``: taken from our own catalog rather than from O*NET."""

    id: str
    title: str
    alternative_titles: tuple[str, ...] = ()
    fields: tuple[str, ...]
    skills: tuple[str, ...] = ()
    skills_are_derived: bool = False
    entry_credential_ids: tuple[str, ...] = ()
    onet_code: str | None = None
    esco_uri: str | None = None
    job_zone: int | None = None
    is_licensed: bool = False
    source_ids: tuple[str, ...]
    as_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Units of ``currency`` for one euro on ``as_of``."""

    currency: str
    per_eur: Decimal
    source_id: str
    as_of: str


class EvidenceKind(StrEnum):
    """What sort of claim an evidence makes."""

    FACT = "fact"
    REQUIREMENT = "requirement"
    EDGE = "edge"
    RECOGNITION = "recognition"
    CONCEPT = "concept"
    RATE = "rate"
    ROLE = "role"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One claim that may be repeated, with its source and its date.

    ``id`` is ``ev-<record>-<attribute>`` and stable across rebuilds. ``claim`` is what a citation prints; ``brief``
    is a shorter form of it without new facts. ``source`` is an address, or a title where none may be linked.
    """

    id: str
    subject: str
    credential_id: str | None
    claim: str
    brief: str
    value: Decimal | str | None = None
    unit: str | None = None
    source: str
    as_of: str | None
    confidence: Confidence
    kind: EvidenceKind
    grade: EvidenceGrade | None = None
