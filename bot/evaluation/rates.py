"""Rates over cases, printed for people: nothing of a single case is shown, so that nothing is tuned to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TextIO

from bot.evaluation.measures import Rate, abstains, accepts, citation_rates, rate, recall_at_five
from bot.evaluation.report import CaseResult, tone_lines
from bot.evaluation.tone import tone_statistics
from knowledge import KnowledgeBase

LANGUAGE_GROUP = "language-"
ABSTAIN, ANSWERABLE = "abstain", "answerable"


def print_rates(results: Sequence[CaseResult], knowledge: KnowledgeBase, out: TextIO) -> None:
    """Print pass rates by file, citation recall and precision, abstention and recall of the search.

    Intervals are Wilson's of 95 %.
    """
    rows = [("all cases", rate(result.is_passed for result in results)), *_by_group(results)]
    rows += _languages(results)
    english = (result for result in results if not _is_other_language(result))
    recall, precision = citation_rates(said for result in english for said in result.said)
    rows += [("citation recall", recall), ("citation precision", precision)]
    rows += _abstention(results)
    found = recall_at_five([result.case for result in results if not _is_other_language(result)], knowledge)
    rows.append(("recall@5 of the search", _sum(found.values())))
    rows += [(f"  {group}", each) for group, each in found.items()]
    width = max(len(name) for name, _ in rows)
    for name, each in rows:
        out.write(f"{name:<{width}}  {each}\n")
    tone = tone_statistics([sample for result in results for sample in result.samples])
    if tone is not None:
        out.write(tone_lines(tone).splitlines()[0] + "\n")


def _by_group(results: Sequence[CaseResult]) -> list[tuple[str, Rate]]:
    groups = dict.fromkeys(result.case.group for result in results)
    return [(f"  {group}", rate(each.is_passed for each in results if each.case.group == group)) for group in groups]


def _languages(results: Sequence[CaseResult]) -> list[tuple[str, Rate]]:
    """How many of the questions that pass in English pass in each other language."""
    passed: dict[str, set[str]] = {}
    for result in results:
        if result.case.group.startswith(LANGUAGE_GROUP):
            language = result.case.group.removeprefix(LANGUAGE_GROUP)
            passed.setdefault(language, set()).update({result.case.id.rsplit("-", 1)[-1]} if result.is_passed else ())
    english = passed.pop("en", set())
    return [
        (f"passes in {language}, of the score in English", Rate(hits=min(len(ids), len(english)), of=len(english)))
        for language, ids in passed.items()
    ]


def _abstention(results: Sequence[CaseResult]) -> list[tuple[str, Rate]]:
    """Right and wrong abstentions; the wrong ones without those that their own case accepts, and with them."""
    last = [(result.case, result.said[-1]) for result in results if result.said]
    answerable = [(case, said) for case, said in last if ANSWERABLE in case.tags]
    wrong = rate(abstains(said) and not accepts(case, said) for case, said in answerable)
    return [
        ("abstains where it should", rate(abstains(said) for case, said in last if ABSTAIN in case.tags)),
        ("abstains where it should not", wrong),
        ("  with those that the case accepts", rate(abstains(said) for _, said in answerable)),
    ]


def _is_other_language(result: CaseResult) -> bool:
    return result.case.group.startswith(LANGUAGE_GROUP) and not result.case.group.endswith("-en")


def _sum(rates: Iterable[Rate]) -> Rate:
    listed = list(rates)
    return Rate(hits=sum(each.hits for each in listed), of=sum(each.of for each in listed))
