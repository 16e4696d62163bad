"""The plug point for kinds of question: what to look up, what to decide, what to say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import Generic, TypeVar

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.models import Kind, Question
from knowledge import Hit, Query

Findings = TypeVar("Findings")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionKind(Generic[Findings]):
    """One kind. ``query`` says what to search for (``None``: nothing); ``assess`` decides; ``compose`` says it."""

    kind: Kind
    query: Callable[[Question, Desk], Query | None]
    assess: Callable[[Question, tuple[Hit, ...], Desk], Findings]
    compose: Callable[[Question, Findings, Desk], Draft]

    def run(self, question: Question, desk: Desk, timings: dict[str, float]) -> Draft:
        """The three steps in order; adds their times in milliseconds to ``timings``."""
        start = perf_counter()
        query = self.query(question, desk)
        hits = desk.knowledge.search(query) if query is not None else ()
        searched = perf_counter()
        findings = self.assess(question, hits, desk)
        assessed = perf_counter()
        draft = self.compose(question, findings, desk)
        for name, begin, end in (
            ("retrieve", start, searched),
            ("assess", searched, assessed),
            ("compose", assessed, perf_counter()),
        ):
            timings[name] = timings.get(name, 0.0) + (end - begin) * 1000
        return draft


def no_query(question: Question, desk: Desk) -> None:
    """For kinds that look nothing up beyond the credentials named."""
    del question, desk
