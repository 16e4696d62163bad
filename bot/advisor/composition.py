"""Sentences into an :class:`Answer`: marks, limits of length, sources. No sentence stands here: they come from wording.

While it is written, a draft carries its marks as placeholders. They are numbered at the end, in reading order, after
optional sentences were dropped, so that marks and citations always agree.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.advisor.models import (
    Answer,
    Assessment,
    Block,
    Citation,
    Computed,
    Figure,
    Kind,
    Profile,
    Provenance,
    Step,
    Suggestion,
)
from bot.advisor.rules.ages import age
from bot.advisor.text.plain_text import reading_grade
from knowledge import Evidence

AIM_CHARACTERS = 850
"""The most that an answer should have without its sources (``VOICE.md``, 2026-11); optional sentences go first."""
HARDEST_GRADE = 8.0
"""The reading grade wanted at most (``VOICE.md``, 5, 2026-11)."""
DISPENSABLE = 2
"""Sentences of this rank and above may be left out to read easier; what speaks against is of rank 1 and stays."""
_OPEN, _CLOSE = "\ue000", "\ue001"
_PLACEHOLDER = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_RUN = re.compile(f"(?: ?{_OPEN}\\d+{_CLOSE})+")
_END = re.compile(r"\s?([.!?:।]+)$")


@dataclass(slots=True, kw_only=True)
class _Line:
    text: str
    rank: int


@dataclass(slots=True)
class Draft:
    """An answer being written. Sentences are added in reading order; ``rank`` 0 must stay, higher ones go first."""

    kind: Kind
    today: date
    profile: Profile
    aim: int = AIM_CHARACTERS
    language: str = "en"
    assessments: list[Assessment] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    next_step: str | None = None
    computed: list[Computed] = field(default_factory=list)
    assumptions: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    suggestions: list[Suggestion] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    _paragraphs: list[list[_Line]] = field(default_factory=lambda: [[]])
    _evidence: list[Evidence] = field(default_factory=list)

    @property
    def has_evidence(self) -> bool:
        """Whether anything is cited so far."""
        return bool(self._evidence)

    def mark(self, *evidence: Evidence) -> str:
        """Placeholders for the marks of this evidence, to stand in a sentence."""
        out = []
        for each in evidence:
            index = next((i for i, known in enumerate(self._evidence) if known.id == each.id), None)
            if index is None:
                index = len(self._evidence)
                self._evidence.append(each)
            out.append(f"{_OPEN}{index}{_CLOSE}")
        return "".join(out)

    def say(self, text: str, *evidence: Evidence, rank: int = 0) -> None:
        """Adds a sentence to the paragraph under way; its marks go before the final stop; nothing is said twice."""
        line = self.cited(text, *evidence) if text else ""
        if line and all(line != known.text for lines in self._paragraphs for known in lines):
            self._paragraphs[-1].append(_Line(text=line, rank=rank))

    def cited(self, text: str, *evidence: Evidence) -> str:
        """The sentence with its marks before the final stop."""
        if not evidence:
            return text
        marks = " " + self.mark(*evidence)
        return _END.sub(lambda end: marks + end.group(1), text) if _END.search(text) else text + marks

    def paragraph(self) -> None:
        """Starts a new paragraph."""
        if self._paragraphs[-1]:
            self._paragraphs.append([])

    def assume(self, text: str) -> None:
        """Names an assumption, once."""
        if text not in self.assumptions:
            self.assumptions.append(text)

    def compute(self, *computed: Computed) -> None:
        """Shows a computed number with its formula, once."""
        self.computed.extend(each for each in computed if each not in self.computed)

    def prepend(self, text: str, *evidence: Evidence) -> None:
        """Puts a sentence before all others, as a paragraph of its own."""
        self._paragraphs.insert(0, [_Line(text=self.cited(text, *evidence), rank=0)])

    def shorten(self, aim: int) -> None:
        """Lets all make way but the first sentence of each paragraph, until ``aim`` characters are met."""
        self.aim = aim
        for place, lines in enumerate(self._paragraphs):
            for line in lines[1 if place == 0 or len(self._paragraphs) > 1 else 0 :]:
                line.rank += 1

    def keep_first(self) -> None:
        """Keeps the first sentence and drops all others, the next step and the questions back."""
        lines = next((lines for lines in self._paragraphs if lines), [])
        self._paragraphs = [lines[:1]]
        self.next_step, self.questions = None, []

    def append(self, other: Draft) -> None:
        """Adds the answer to a second question of the same message; its marks are counted with ours.

        Its first sentence stays; the others make way before ours do.
        """
        self.aim = max(self.aim, other.aim)
        self.paragraph()
        known = {line.text for lines in self._paragraphs for line in lines}
        for index, lines in enumerate(other._paragraphs):
            for place, line in enumerate(lines):
                text = _PLACEHOLDER.sub(lambda found: self.mark(other._evidence[int(found.group(1))]), line.text)
                is_first = index == place == 0
                if text not in known:
                    self._paragraphs[-1].append(_Line(text=text, rank=line.rank if is_first else line.rank + 1))
            self.paragraph()
        judged = {assessment.credential_id for assessment in self.assessments}
        self.assessments.extend(each for each in other.assessments if each.credential_id not in judged)
        self.compute(*other.computed)
        for text in other.assumptions:
            self.assume(text)
        self.questions.extend(each for each in other.questions if each not in self.questions)
        self.shown.extend(other.shown)
        self.next_step = self.next_step or other.next_step

    def finish(self, *, index: str | None) -> Answer:
        """The answer: optional sentences dropped down to the aim, marks numbered, citations for those that are left.

        The next step and the questions back close the text.
        """
        closing = [_Line(text=text, rank=0) for text in (self.next_step or "",) if text]
        asking = [_Line(text=text, rank=0) for text in self.questions[:2]]
        paragraphs = _trimmed([*self._paragraphs, closing, asking], self.aim)
        if self.language == "en":
            paragraphs = _eased(paragraphs)
        texts = [_joined(lines) for lines in paragraphs if lines]
        order: list[int] = []
        for text in texts:
            order.extend(int(found) for found in _PLACEHOLDER.findall(text) if int(found) not in order)
        numbers = {placeholder: position + 1 for position, placeholder in enumerate(order)}
        blocks = tuple(Block(kind="paragraph", lines=(_numbered(text, numbers),)) for text in texts)
        citations = tuple(
            Citation(mark=numbers[each], evidence=self._evidence[each], age=age(self._evidence[each].as_of, self.today))
            for each in order
        )
        return Answer(
            kind=self.kind,
            blocks=blocks,
            assessments=tuple(self.assessments),
            steps=tuple(self.steps),
            next_step=self.next_step,
            citations=citations,
            computed=tuple(self.computed),
            assumptions=tuple(self.assumptions),
            questions=tuple(self.questions[:2]),
            suggestions=tuple(self.suggestions[:4]),
            figures=tuple(self.figures),
            profile=self.profile,
            provenance=Provenance(index=index),
            shown=tuple(dict.fromkeys(self.shown)),
            language=self.language,
        )


def _joined(lines: Sequence[_Line]) -> str:
    text = ""
    for line in lines:
        separator = "" if not text else ("\n" if line.text.startswith(("- ", "1. ", "2. ", "3. ", "4. ")) else " ")
        text += separator + line.text
    return text


def _length(paragraphs: Sequence[Sequence[_Line]]) -> int:
    visible = [
        _RUN.sub(lambda run: " " + "[1]" * run.group(0).count(_OPEN), _joined(lines)) for lines in paragraphs if lines
    ]
    return sum(len(text) for text in visible) + 2 * max(0, len(visible) - 1)


def _trimmed(paragraphs: Sequence[Sequence[_Line]], aim: int) -> list[list[_Line]]:
    """Drops the most dispensable sentence, the last of its rank first, until the aim is met or only musts are left."""
    kept = [list(lines) for lines in paragraphs]
    while _length(kept) > aim:
        optional = [(line.rank, p, i) for p, lines in enumerate(kept) for i, line in enumerate(lines) if line.rank > 0]
        if not optional:
            break
        _, p, i = max(optional)
        del kept[p][i]
    return kept


def _eased(paragraphs: Sequence[Sequence[_Line]]) -> list[list[_Line]]:
    """Drops the hardest of the most dispensable sentences while the whole reads harder than wanted."""
    kept = [list(lines) for lines in paragraphs]
    while reading_grade(_bare(kept)) > HARDEST_GRADE:
        optional = [
            (reading_grade(_bare([[line]])), p, i)
            for p, lines in enumerate(kept)
            for i, line in enumerate(lines)
            if line.rank >= DISPENSABLE
        ]
        if not optional or max(optional)[0] <= HARDEST_GRADE:
            break
        _, p, i = max(optional)
        del kept[p][i]
    return kept


def _bare(paragraphs: Sequence[Sequence[_Line]]) -> str:
    return "\n\n".join(_RUN.sub("", _joined(lines)) for lines in paragraphs if lines)


def _numbered(text: str, numbers: dict[int, int]) -> str:
    def run(found: re.Match[str]) -> str:
        marks = sorted({numbers[int(each)] for each in _PLACEHOLDER.findall(found.group(0))})
        return (" " if found.group(0).startswith(" ") else "") + "".join(f"[{mark}]" for mark in marks)

    return _RUN.sub(run, text)
