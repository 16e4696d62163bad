"""Time of plans on the real catalog, and how many sets the search for a path looks at.

python -m benchmarks.plans [--rounds 3]

Every role with three sets of limits, and every credential: the step from the question as understood and the hits to the
path with its variants and what stands against it (what the kind "plan" calls assess), without reading the message.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from bot.advisor.desk import Desk
from bot.advisor.models import Kind, LinkedCredential, Money, Profile, Question
from bot.advisor.registry import kind_of
from bot.advisor.rules import pathway_search
from bot.advisor.topics import Topics
from bot.bootstrap import PROMPTS, open_index
from bot.settings import keep_to_one_numeric_thread, load_settings
from knowledge import KnowledgeBase

DAY = date(2026, 11, 23)
LIMITS = (
    Profile(),
    Profile(budget=Money(amount=Decimal(500), currency="USD"), hours_per_week=8),
    Profile(budget=Money(amount=Decimal(1500), currency="EUR"), hours_per_week=10, deadline_weeks=26),
)
SETS_LOOKED_AT: list[int] = []


class CountedSearch(pathway_search._Search):
    """Counts what it looks at."""

    def run(self):
        path = super().run()
        SETS_LOOKED_AT.append(len(self._seen))
        return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    keep_to_one_numeric_thread()
    with tempfile.TemporaryDirectory() as folder:
        knowledge = open_index(load_settings({"ADVISOR_DATA_DIR": folder}))
        desk = open_desk(knowledge)
        asked = list(questions(knowledge))
        taken = [(bool(each.role_id), milliseconds(each, desk)) for _ in range(rounds) for each in asked]
        pathway_search._Search = CountedSearch  # the clock has stopped
        for each in asked:
            milliseconds(each, desk)
    for name, rows in (("a role", [t for is_role, t in taken if is_role]), ("any target", [t for _, t in taken])):
        for what, place in (("by the clock", 0), ("of the processor", 1)):
            times = [row[place] for row in rows]
            cuts = statistics.quantiles(times, n=100)
            print(
                f"plan to {name}, {what}: p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms, {max(times):.1f} at most, "
                f"of {len(times)}"
            )
    looked = sorted(SETS_LOOKED_AT)
    share = looked[len(looked) * 99 // 100]
    print(f"sets looked at in a search: {statistics.median(looked):.0f} median, p99 {share}, {looked[-1]} at most")


def open_desk(knowledge: KnowledgeBase) -> Desk:
    from bot.advisor.prompt_library import Wording

    topics = Topics(knowledge.credentials(), knowledge.roles())
    return Desk(knowledge=knowledge, wording=Wording(Path(PROMPTS) / "wording"), topics=topics, today=DAY)


def questions(knowledge: KnowledgeBase) -> Iterator[Question]:
    for role in knowledge.roles():
        for profile in LIMITS:
            yield Question(kind=Kind.PLAN, text=f"plan to become a {role.title}", role_id=role.id, profile=profile)
    for credential in knowledge.credentials():
        link = LinkedCredential(credential_id=credential.id, span="", start=0, score=1.0)
        yield Question(kind=Kind.PLAN, text=f"plan for {credential.name}", credentials=(link,), profile=LIMITS[1])


def milliseconds(question: Question, desk: Desk) -> tuple[float, float]:
    """By the clock and of the processor: on a busy machine the first is larger."""
    kind = kind_of(Kind.PLAN)
    query = kind.query(question, desk)
    hits = desk.knowledge.search(query) if query is not None else ()
    start, worked = time.perf_counter(), time.process_time()
    kind.assess(question, hits, desk)
    return (time.perf_counter() - start) * 1000, (time.process_time() - worked) * 1000


if __name__ == "__main__":
    main()
