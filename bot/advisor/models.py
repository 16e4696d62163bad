"""The advisor's own types: what was asked, what was decided, what is said. See ``DESIGN.md``, "What flows"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from knowledge import Evidence


class Kind(StrEnum):
    """Kinds of question, as in the outward contract."""

    WORTH_IT = "worth-it"
    RECOMMEND = "recommend"
    COMPARE = "compare"
    PLAN = "plan"
    RECOGNITION = "recognition"
    STACKING = "stacking"
    OVERLOAD = "overload"
    FACTS = "facts"
    CONCEPT = "concept"
    PROFILE = "profile"
    SMALL_TALK = "small-talk"
    OUT_OF_SCOPE = "out-of-scope"
    UNKNOWN_CREDENTIAL = "unknown-credential"
    NEEDS_DETAIL = "needs-detail"


TALK_TOPICS = ("greeting", "thanks", "goodbye", "identity", "help", "how-are-you")
CONCEPT_TOPICS = (
    "micro-credential-definition",
    "micro-credential-vs-degree",
    "certificate-vs-certification",
    "licence-vs-certificate",
    "stackability",
    "accreditation",
    "academic-credit",
    "assessment-types",
    "open-badges",
    "completion-rates",
    "wage-effects",
    "employer-views",
    "bootcamps",
    "moocs",
    "funding",
    "base-rate",
    "proof-of-skill",
    "employer-pays",
)
"""What small talk and questions of concept are about: tags of the examples, names of the wording."""
UNHELD_JOB = "unheld-job"
"""The topic of a concept that no example is tagged with: a job for which the catalog holds no credential."""
NOTE_TOPIC = "note:"
"""Before the id of the one note that answers a question of concept."""
NO_FIGURE = "no-figure:"
"""Before what is asked for that nobody has a figure for (``rules.unknowable``)."""


class Aspect(StrEnum):
    """Which side of a credential a question asks for; a question may ask for several."""

    COST = "cost"
    LENGTH = "length"
    REQUIREMENTS = "requirements"
    VALIDITY = "validity"
    FORMAT = "format"
    HOW_TO_PASS = "how-to-pass"
    PAY = "pay"
    FREE_ROUTE = "free-route"
    DIFFICULTY = "difficulty"
    NEXT = "next"
    LEGITIMACY = "legitimacy"
    STATUS = "status"
    CREDIT = "credit"
    JOBS = "jobs"
    OVERVIEW = "overview"


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in a currency; ``currency`` is an ISO 4217 code, or ``None`` where the learner did not say."""

    amount: Decimal
    currency: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What a learner has told us, over all turns. ``None`` and empty mean "not said".

    ``deadline_weeks`` is counted from the day it was said. ``level`` is one of entry, intermediate, advanced, expert.
    ``region`` is a country or region by its English name (``United States``, ``United Kingdom``, ``Nigeria``, ``EU``)
    or a well-known short one. ``payer`` is one of self, employer, public-fund, military-benefit, college.
    """

    goal: str | None = None
    role_id: str | None = None
    fields: tuple[str, ...] = ()
    budget: Money | None = None
    is_budget_monthly: bool = False
    hours_per_week: float | None = None
    deadline_weeks: int | None = None
    level: str | None = None
    region: str | None = None
    language: str | None = None
    payer: str | None = None
    has_degree: bool | None = None
    experience_years: float | None = None
    held: tuple[str, ...] = ()
    in_progress: tuple[str, ...] = ()
    rejected: tuple[str, ...] = ()

    def but(self, **changes: object) -> Profile:
        """This profile with some fields replaced."""
        return replace(self, **changes)  # type: ignore[arg-type]  # the field names are checked by dataclasses at run time


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedCredential:
    """A credential that the learner meant. ``score`` in 0..1; 1 is an exact name, alias or exam code.

    ``role`` says how it was mentioned: subject, held, in-progress, rejected.
    """

    credential_id: str
    span: str
    start: int
    score: float
    role: str = "subject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ambiguity:
    """A name that fits several credentials about equally; ``candidates`` are ids, best first."""

    span: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What was asked, after reading the message in its context.

    ``credentials`` are the subjects in order of mention (also those carried over from the turn before: then
    ``is_follow_up``). ``unknown_names`` are phrases that name a credential we do not hold. ``issuers`` and
    ``platforms`` are named without a particular credential. ``stated`` names the profile fields said in this message.
    ``role_choice`` are two jobs set against each other, ``role_first`` is one wanted as a step to the goal.
    ``missing`` names what would be needed to answer at all.
    ``care`` are flags raised by ``rules.care``. ``text`` is in English; ``language`` is the one that the message was
    written in (ISO 639-1).
    """

    kind: Kind
    text: str
    aspects: tuple[Aspect, ...] = ()
    credentials: tuple[LinkedCredential, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
    unknown_names: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    role_id: str | None = None
    role_text: str | None = None
    role_choice: tuple[str, ...] = ()
    role_first: str | None = None
    fields: tuple[str, ...] = ()
    topic: str | None = None
    profile: Profile = field(default_factory=Profile)
    stated: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    care: tuple[str, ...] = ()
    is_follow_up: bool = False
    modifier: str | None = None
    confidence: float = 1.0
    language: str = "en"

    @property
    def credential_ids(self) -> tuple[str, ...]:
        """Ids of the credentials meant, in order."""
        return tuple(link.credential_id for link in self.credentials)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What the conversation keeps of one exchange, to understand the next message.

    ``shown`` are the credentials that the answer named, in the order shown; "the second one" points into it.
    ``asked`` are the questions asked back.
    """

    text: str
    kind: Kind
    question: Question
    shown: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """All that understanding may know beside the message: the profile and the last turns, oldest first.

    ``language`` is the one that is likely where a message does not tell (ISO 639-1), ``answers_in`` the one that the
    learner wants to be answered in, whatever the message is written in.
    """

    profile: Profile = field(default_factory=Profile)
    turns: tuple[Turn, ...] = ()
    language: str | None = None
    answers_in: str | None = None


class Verdict(StrEnum):
    """What the advisor decides."""

    WORTH_IT = "worth-it"
    ONLY_IF = "only-if"
    NOT_NOW = "not-now"
    SKIP = "skip"
    NOT_ENOUGH_EVIDENCE = "not-enough-evidence"


class Stance(StrEnum):
    """Which way a reason points."""

    FOR = "for"
    AGAINST = "against"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason for a verdict. ``weight`` orders reasons (larger is said first).

    Rules set ``code`` and ``args``; composition words them into ``text``, a full sentence without marks.
    """

    code: str
    stance: Stance
    args: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[Evidence, ...] = ()
    weight: float = 0.0
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Computed:
    """A number that code worked out, with its formula in words."""

    value: str
    unit: str | None
    formula: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CostEstimate:
    """Total cost for this learner. ``within_budget`` is ``None`` when the price or the budget is unknown.

    ``months_saved``: so many months of a monthly budget what is paid once comes to, at least and at most.
    """

    low: Decimal | None
    high: Decimal | None
    currency: str | None
    within_budget: bool | None
    computed: tuple[Computed, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    assumptions: tuple[str, ...] = ()
    short_by: Money | None = None
    months_saved: tuple[int, int | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeEstimate:
    """Weeks for this learner, rounded up. ``within_deadline`` is ``None`` when length or deadline is unknown.

    ``is_least``: it takes no less than this, and how much more is not known.
    """

    low_weeks: int | None
    high_weeks: int | None
    within_deadline: bool | None
    low_hours: Decimal | None = None
    high_hours: Decimal | None = None
    is_estimate: bool = False
    is_least: bool = False
    computed: tuple[Computed, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    assumptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """The decision on one credential."""

    credential_id: str
    verdict: Verdict
    condition: str | None
    reasons: tuple[Reason, ...]
    cost: CostEstimate | None
    time: TimeEstimate | None
    unknowns: tuple[str, ...] = ()
    flips: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a plan."""

    credential_id: str
    order: int
    starts_week: int | None
    ends_week: int | None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A mark in the text and the evidence behind it. ``age`` is fresh, ageing, stale or undated."""

    mark: int
    evidence: Evidence
    age: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A follow-up that can be picked: what is shown, and what the learner would send."""

    label: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Data for a picture, with its text alternative. ``kind`` is timeline, graph or comparison."""

    kind: str
    alt: str
    data: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A piece of the answer: paragraph, list, card, table or steps; ``lines`` are plain sentences with marks."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Who worded the answer and from what."""

    composer: str = "rules"
    prompt: str | None = None
    model: str | None = None
    index: str | None = None
    fallback: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A platform-free answer; ``contracts/answer.md`` is its outward form (see ``outward.py``).

    ``language`` (ISO 639-1) is the one that it is worded in; what is put around it follows.
    """

    kind: Kind
    blocks: tuple[Block, ...]
    assessments: tuple[Assessment, ...] = ()
    steps: tuple[Step, ...] = ()
    next_step: str | None = None
    citations: tuple[Citation, ...] = ()
    computed: tuple[Computed, ...] = ()
    assumptions: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    figures: tuple[Figure, ...] = ()
    profile: Profile = field(default_factory=Profile)
    provenance: Provenance = field(default_factory=Provenance)
    timings_ms: Mapping[str, float] = field(default_factory=dict)
    shown: tuple[str, ...] = ()
    language: str = "en"

    @property
    def text(self) -> str:
        """The whole answer as plain text with marks, paragraphs apart by a blank line."""
        return "\n\n".join("\n".join(block.lines) for block in self.blocks if block.lines)
