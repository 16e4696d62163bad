"""Credentials and the decisions on them as options of the search for a path. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.advisor.models import Money, Profile
from bot.advisor.rules.case import Case
from bot.advisor.rules.money import convert
from bot.advisor.rules.pathway_problem import Option
from bot.advisor.rules.ranking import Candidate, points
from bot.advisor.rules.recognition import Strength, job_strength
from bot.advisor.rules.reference import Reference
from knowledge import Credential, Edge, EdgeKind, RequirementKind, Status

LAW_RECOGNITION = 9
STRENGTH_RECOGNITION = {Strength.NONE: 0, Strength.WEAK: 1, Strength.MODERATE: 4, Strength.STRONG: 6}
"""The ladder of evidence as points: law above all; a step from hearsay to counts is the largest. The order is the
design's, the distances are our own choice (2026-11)."""
LOCAL_RECOGNITION = 1
"""Added where the evidence covers the learner's region, taken off where it is from elsewhere."""
OF_VALUE = STRENGTH_RECOGNITION[Strength.MODERATE] - LOCAL_RECOGNITION
"""From here on a credential is taken to open doors by itself: at least counts of adverts, if from elsewhere."""
TENTHS = 10
DEFAULT_CURRENCY = "USD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """The edges of the catalog that lead to a credential: (from, edge), by the id of the target."""

    required: Mapping[str, tuple[tuple[Credential, Edge], ...]]
    advised: Mapping[str, tuple[tuple[Credential, Edge], ...]]


def read_links(catalog: Iterable[Credential]) -> Links:
    """All edges of order between credentials that can still be earned, in the order of the catalog."""
    required: dict[str, list[tuple[Credential, Edge]]] = {}
    advised: dict[str, list[tuple[Credential, Edge]]] = {}
    into = {EdgeKind.PREREQUISITE: required, EdgeKind.RECOMMENDED_BEFORE: advised}
    for credential in catalog:
        if credential.status is Status.RETIRED or credential.duplicate_of is not None:
            continue
        for edge in credential.edges:
            if edge.kind in into and edge.to is not None:
                into[edge.kind].setdefault(edge.to, []).append((credential, edge))
    return Links(
        required={target: tuple(pairs) for target, pairs in required.items()},
        advised={target: tuple(pairs) for target, pairs in advised.items()},
    )


def needs_of(credential: Credential, links: Links, reference: Reference) -> tuple[frozenset[str], ...]:
    """Groups of ids of which one each must come before.

    Each mandatory requirement is a group of its own. Edges that no requirement repeats are alternatives to each other:
    records name them where one of several will do. What is retired can't be asked of anybody and is left out.
    """
    groups = []
    for requirement in credential.requires:
        if requirement.kind is RequirementKind.CREDENTIAL and requirement.is_mandatory and requirement.credential_id:
            needed = reference.credential(requirement.credential_id)
            if needed is not None and needed.status is not Status.RETIRED:
                groups.append(frozenset({needed.id}))
    named = frozenset().union(*groups)
    others = frozenset(before.id for before, _ in links.required.get(credential.id, ())) - named
    return (*dict.fromkeys(groups), *((others,) if others else ()))


def all_before(targets: Iterable[Credential], links: Links, reference: Reference) -> tuple[Credential, ...]:
    """The targets and everything that may have to come before them, by id."""
    found: dict[str, Credential] = {}
    waiting = list(targets)
    while waiting:
        credential = waiting.pop()
        if credential.id in found:
            continue
        found[credential.id] = credential
        for group in needs_of(credential, links, reference):
            waiting.extend(each for each in map(reference.credential, sorted(group)) if each is not None)
    return tuple(found[each] for each in sorted(found))


def all_held(held: Iterable[Credential], links: Links, reference: Reference) -> frozenset[str]:
    """Ids of what is held, with all that had to come before it."""
    certain: set[str] = set()
    waiting = list(held)
    while waiting:
        credential = waiting.pop()
        if credential.id not in certain:
            certain.add(credential.id)
            single = [next(iter(g)) for g in needs_of(credential, links, reference) if len(g) == 1]
            waiting.extend(each for each in map(reference.credential, single) if each is not None)
    return frozenset(certain)


def recognition_of(case: Case) -> int:
    """How far a credential is recognised for work, 0 or more: the ladder, and whether the evidence is from here."""
    if case.recognition.law:
        return LAW_RECOGNITION
    strength = max((job_strength(note) for note in case.recognition.supporting), default=Strength.NONE)
    known = STRENGTH_RECOGNITION[strength]
    if known == 0 or case.recognition.is_local is None:
        return known
    return max(0, known + (LOCAL_RECOGNITION if case.recognition.is_local else -LOCAL_RECOGNITION))


def common_currency(profile: Profile, cases: Sequence[Case]) -> str:
    """The currency to add up in: the budget's, else the one that most prices are in, ties by code."""
    if profile.budget is not None and profile.budget.currency is not None:
        return profile.budget.currency
    seen = [case.cost.currency for case in cases if case.cost is not None and case.cost.currency]
    return min(set(seen), key=lambda code: (-seen.count(code), code), default=DEFAULT_CURRENCY)


def option_of(
    candidate: Candidate, links: Links, reference: Reference, *, currency: str, forced: frozenset[str] = frozenset()
) -> Option:
    """The candidate as an option; ``forced`` are ids that must come before it though no record asks for them.

    A price that can't be told in ``currency`` is unknown here.
    """
    case = candidate.decision.case
    low, high = _in(currency, case, reference)
    time = case.time
    return Option(
        id=case.credential.id,
        worth=max(0, round(points(candidate) * TENTHS)),
        recognition=recognition_of(case),
        low_cost=low,
        high_cost=high,
        low_weeks=time.low_weeks if time is not None else None,
        high_weeks=time.high_weeks if time is not None else None,
        needs=(
            *needs_of(case.credential, links, reference),
            *(frozenset({each}) for each in sorted(forced - {case.credential.id})),
        ),
        after=frozenset(before.id for before, _ in links.advised.get(case.credential.id, ())),
        linked=_linked(case.credential, links, reference) | forced,
    )


def _linked(credential: Credential, links: Links, reference: Reference) -> frozenset[str]:
    """What leads to it and what it leads to; renewing, replacing or equalling another leads nowhere."""
    into = (*links.required.get(credential.id, ()), *links.advised.get(credential.id, ()))
    asked = frozenset().union(*needs_of(credential, links, reference))
    onward = {edge.to for edge in credential.edges if edge.to is not None and edge.kind in _ONWARD}
    return asked | {before.id for before, _ in into} | onward


_ONWARD = (
    EdgeKind.PREREQUISITE,
    EdgeKind.RECOMMENDED_BEFORE,
    EdgeKind.PART_OF,
    EdgeKind.COUNTS_TOWARD,
    EdgeKind.CREDIT_TOWARD,
)


def _in(currency: str, case: Case, reference: Reference) -> tuple[Decimal | None, Decimal | None]:
    cost = case.cost
    if cost is None:
        return None, None
    if cost.high == 0:
        return Decimal(0), Decimal(0)
    return _converted(cost.low, cost.currency, currency, reference), _converted(
        cost.high, cost.currency, currency, reference
    )


def _converted(amount: Decimal | None, own: str | None, wanted: str, reference: Reference) -> Decimal | None:
    if amount is None or own is None:
        return None
    if own == wanted:
        return amount
    conversion = convert(Money(amount=amount, currency=own), wanted, reference)
    return conversion.money.amount if conversion is not None else None
