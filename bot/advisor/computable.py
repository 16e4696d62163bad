"""For how many credentials the rules can work out the whole cost and the weeks of one learner."""

from __future__ import annotations

from dataclasses import dataclass

from bot.advisor.models import Profile
from bot.advisor.rules.cost import estimate_cost
from bot.advisor.rules.time import estimate_time
from knowledge import Catalog, Credential, EvidenceMaker, Rate, RecognitionNote


@dataclass(frozen=True, slots=True, kw_only=True)
class Computable:
    """How many of ``total`` credentials have each.

    ``cost``: all that one learner pays to earn it, both ends in one currency: all exams, the fees beside them, the
    months of a subscription at this pace. Free counts; "at least" and "audit only" do not. ``weeks``: both ends known,
    from hours at this pace, or where no hours are published from the provider's own weeks (``at_provider_pace``).
    """

    total: int
    cost: int
    weeks: int
    at_provider_pace: int
    both: int


class _Shelf:
    """A catalog as what the rules may look up, without an index."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self.evidence = EvidenceMaker(catalog.sources)

    def rate(self, currency: str) -> Rate | None:
        return self._catalog.rates.get(currency)

    def credential(self, credential_id: str) -> Credential | None:
        return self._catalog.credentials.get(credential_id)

    def notes_about(self, credential_id: str) -> tuple[RecognitionNote, ...]:
        return tuple(each for each in self.notes() if credential_id in each.credential_ids)

    def notes(self) -> tuple[RecognitionNote, ...]:
        return tuple(self._catalog.notes.values())


def count_computable(catalog: Catalog, *, hours_per_week: float) -> Computable:
    """The counts for a learner with so many hours a week, who says nothing else. Pure."""
    profile, reference = Profile(hours_per_week=hours_per_week), _Shelf(catalog)
    found = []
    for credential in catalog.credentials.values():
        time = estimate_time(credential, profile, reference.evidence)
        cost = estimate_cost(credential, profile, time, reference)
        has_weeks = time is not None and time.low_weeks is not None and time.high_weeks is not None
        is_given = time is not None and "provider-pace" in time.assumptions
        has_cost = cost is not None and cost.low is not None and cost.high is not None
        found.append((has_cost, has_weeks, is_given))
    return Computable(
        total=len(found),
        cost=sum(has_cost for has_cost, _, _ in found),
        weeks=sum(has_weeks for _, has_weeks, _ in found),
        at_provider_pace=sum(is_given for _, _, is_given in found),
        both=sum(has_cost and has_weeks for has_cost, has_weeks, _ in found),
    )
