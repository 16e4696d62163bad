"""Rates over cases that were not built for: pass, citation recall and precision, abstention, recall of the search.

Citation recall and precision follow ALCE (Gao et al., 2023), with lexical support in place of a language model: a
sentence is supported by claims that hold all of its numbers (or a computed total does) and at least half of its content
words by their first five letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from bot.advisor.models import Verdict
from bot.advisor.text.plain_text import sentences_with_marks
from bot.evaluation.cases import Case, Expectation
from bot.evaluation.checks import Outcome
from bot.evaluation.said import Said, SaidCitation
from knowledge import KnowledgeBase, Query

NORMAL_95 = 1.959964
"""Quantile of the normal distribution for a two-sided interval of 95 %."""
SUPPORTED_SHARE = 0.5
STEM = 5
RECALL_AT = 5
WITHOUT_ADVICE = ("unknown-credential", "needs-detail", "out-of-scope")
CHOICES = ("recommend", "compare", "plan")
TALK = ("small-talk", "profile")
EXPECTING = ("cites", "cites_any", "about", "names")
_MARK = re.compile(r"\[(\d+)\]")
_WORD = re.compile(r"[a-z]{3,}|\d[\d,.]*\d|\d")
_SMALL = """the and for that this with you your its are was has have from than then they them which who what how can may
not but per about more most only also does did one two some any all into over under will would when where there their
takes take costs cost says said mind hold asks it is as at by in of on or to"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A share with its count. ``low`` and ``high`` are the Wilson interval of 95 %, in 0..1."""

    hits: int
    of: int

    @property
    def share(self) -> float:
        """Hits by all; 0 where there are none."""
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval (Wilson, 1927); 0 to 1 where nothing was counted."""
        if not self.of:
            return 0.0, 1.0
        z, n, p = NORMAL_95, self.of, self.share
        middle = (p + z * z / (2 * n)) / (1 + z * z / n)
        half = z * sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.hits}/{self.of} = {self.share:.1%} ({low:.1%} to {high:.1%})"


def rate(flags: Iterable[bool]) -> Rate:
    """How many of the flags are set."""
    listed = list(flags)
    return Rate(hits=sum(listed), of=len(listed))


def citation_rates(answers: Iterable[Said]) -> tuple[Rate, Rate]:
    """Recall (sentences with a mark that their marks support) and precision (marks that their sentence needs)."""
    supported: list[bool] = []
    needed: list[bool] = []
    for said in answers:
        by_mark = {citation.mark: citation for citation in said.citations}
        extra = " ".join(computed.line for computed in said.computed) + " " + " ".join(said.assumptions)
        for sentence in sentences_with_marks(said.text):
            cited = [by_mark[int(mark)] for mark in _MARK.findall(sentence) if int(mark) in by_mark]
            if not cited:
                continue
            words = _content(_MARK.sub("", sentence))
            supported.append(_supports(words, cited, extra))
            needed.extend(_is_needed(words, each, cited, extra) for each in cited)
    return rate(supported), rate(needed)


def _content(text: str) -> frozenset[str]:
    words = _WORD.findall(text.lower().replace("’", "'"))
    stems = (word.replace(",", "").strip(".") if word[0].isdigit() else word[:STEM] for word in words)
    return frozenset(stems) - {word[:STEM] for word in _SMALL.split()}


def _supports(words: frozenset[str], cited: Sequence[SaidCitation], extra: str) -> bool:
    claims = _content(" ".join(f"{each.claim} {each.as_of or ''}" for each in cited))
    numbers = {word for word in words if word[0].isdigit()}
    if not numbers <= claims | _content(extra) | _dates(cited):
        return False
    plain = words - numbers
    return not plain or len(plain & claims) >= SUPPORTED_SHARE * len(plain)


def _dates(cited: Sequence[SaidCitation]) -> frozenset[str]:
    return frozenset(part for each in cited for part in (each.as_of or "").split("-"))


def _is_needed(words: frozenset[str], one: SaidCitation, cited: Sequence[SaidCitation], extra: str) -> bool:
    """Whether the mark supports the sentence alone, or the others do not without it."""
    others = [each for each in cited if each is not one]
    return _supports(words, [one], extra) or not (others and _supports(words, others, extra))


def abstains(said: Said) -> bool:
    """Whether the answer leaves the question open: a judgement of one that says not-enough-evidence, a choice or plan
    that names none, another kind of answer without any evidence, or no advice at all.
    """
    if said.kind in WITHOUT_ADVICE:
        return True
    if said.kind == "worth-it":
        return all(verdict.verdict == Verdict.NOT_ENOUGH_EVIDENCE.value for verdict in said.verdicts)
    if said.kind in CHOICES:
        return not said.verdicts
    return said.kind not in TALK and not said.citations


def accepts(case: Case, said: Said) -> bool:
    """Whether the case itself takes this answer to its last turn as left open: a check ``abstains: true`` that holds,
    or a ``verdict`` check that holds and leaves a credential of the answer the verdict not-enough-evidence.
    """
    outcome = Outcome(answers=(said,), at=said, names_of=lambda _: ())
    return any(
        _leaves_open(expectation, said) and expectation.kind.failure(expectation.specification, outcome) is None
        for expectation in case.expect
        if expectation.turn in (None, len(case.turns))
    )


def _leaves_open(expectation: Expectation, said: Said) -> bool:
    """Whether the check speaks of answers that are left open, and of this one."""
    wanted = expectation.specification.wanted
    if expectation.kind.name == "abstains":
        return wanted is True
    if expectation.kind.name != "verdict" or not isinstance(wanted, Mapping):
        return False
    is_open = Verdict.NOT_ENOUGH_EVIDENCE.value
    return any(each.verdict == is_open and each.credential_id in wanted for each in said.verdicts)


def expected_records(case: Case) -> frozenset[str]:
    """The ids that a check of a case with one turn wants to see cited or named."""
    if len(case.turns) > 1:
        return frozenset()
    return frozenset(
        str(item)
        for expectation in case.expect
        if expectation.kind.name in EXPECTING and isinstance(expectation.specification.wanted, tuple | list)
        for item in expectation.specification.wanted
    )


def recall_at_five(cases: Iterable[Case], knowledge: KnowledgeBase) -> Mapping[str, Rate]:
    """By group of cases: how many of the credentials wanted are among the first five found by the search alone.

    A case that wants more than five counts for five.
    """
    found: dict[str, list[tuple[int, int]]] = {}
    for case in cases:
        wanted = {each for each in expected_records(case) if knowledge.credential(each) is not None}
        if not wanted:
            continue
        query = Query(text=case.turns[0].text, limit=RECALL_AT, include_retired=True)
        hits = {hit.record_id for hit in knowledge.search(query)}
        kinds = [expectation.specification.wanted for expectation in case.expect if expectation.kind.name == "kind"]
        group = str(kinds[0][0]) if kinds and isinstance(kinds[0], tuple | list) else "no kind named"
        found.setdefault(group, []).append((len(hits & wanted), min(RECALL_AT, len(wanted))))
    return {
        group: Rate(hits=sum(hit for hit, _ in counts), of=sum(of for _, of in counts))
        for group, counts in sorted(found.items())
    }
