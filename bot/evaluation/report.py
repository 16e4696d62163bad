"""Results of cases as a table for people and as JUnit XML for machines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO
from xml.etree import ElementTree

from bot.advisor.text.known_names import KnownNames
from bot.errors import CaseError
from bot.evaluation.cases import Case
from bot.evaluation.checks import Failure
from bot.evaluation.contract import Breach
from bot.evaluation.said import Said
from bot.evaluation.tone import Sample, ToneStatistics, tone_statistics

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd]")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseResult:
    """What came of a case. ``tone`` does not fail it. ``samples`` are its English answers as tone sees them, ``said``
    all answers, one for each turn; none where one breaks the schema.
    """

    case: Case
    failures: tuple[Failure, ...]
    tone: tuple[Breach, ...]
    samples: tuple[Sample, ...] = ()
    said: tuple[Said, ...] = ()

    @property
    def is_passed(self) -> bool:
        """Whether nothing failed."""
        return not self.failures


def print_report(results: Sequence[CaseResult], out: TextIO, names: KnownNames | None = None) -> None:
    """Print failures with what was expected and came, a table by file and by tag, and how the answers sound."""
    for result in results:
        if not result.is_passed:
            out.write(describe(result) + "\n\n")
    _print_table("file", [(result.case.group, result) for result in results], out)
    tagged = [(tag, result) for result in results for tag in result.case.tags]
    if tagged:
        out.write("\n")
        _print_table("tag", sorted(tagged, key=lambda row: row[0]), out)
    _print_tone(results, out, names)


def describe(result: CaseResult) -> str:
    """A failed case for people: where it stands, what was asked, and each check with expected and came."""
    case = result.case
    lines = [f"FAILED {case.id}  ({case.file}:{case.line})"]
    lines.extend(f"  > {turn.text[:200]}" for turn in case.turns)
    for failure in result.failures:
        lines.extend((f"  {failure.check}", f"    expected: {failure.expected}", f"    came:     {failure.came}"))
    return "\n".join(lines)


def _print_table(head: str, rows: Iterable[tuple[str, CaseResult]], out: TextIO) -> None:
    counts: dict[str, list[int]] = {}
    for name, result in rows:
        count = counts.setdefault(name, [0, 0])
        count[0 if result.is_passed else 1] += 1
    width = max([len(head), 5, *map(len, counts)])
    out.write(f"{head:<{width}}  passed  failed\n")
    for name, (passed, failed) in counts.items():
        out.write(f"{name:<{width}}  {passed:>6}  {failed:>6}\n")
    if head == "file":
        passed, failed = (sum(count[index] for count in counts.values()) for index in (0, 1))
        out.write(f"{'total':<{width}}  {passed:>6}  {failed:>6}\n")


def _print_tone(results: Sequence[CaseResult], out: TextIO, names: KnownNames | None) -> None:
    tone = tone_statistics([sample for result in results for sample in result.samples], names)
    if tone is None:
        return
    out.write("\n" + tone_lines(tone) + "\n")
    for result in results:
        for breach in result.tone:
            out.write(f"tone: {result.case.id}: {breach.message}\n")


def tone_lines(tone: ToneStatistics) -> str:
    """How the English answers sound, in two lines."""
    acronyms = ", ".join(f"{word} {count}" for word, count in tone.acronyms[:12]) or "none"
    return (
        f"{tone.answers} answers in English: characters {tone.median_characters:g} (median), {tone.most_characters} "
        f"(most), {tone.too_long} over 850 (a plan 1,500); words in the first sentence {tone.median_first_words:g}, "
        f"{tone.most_first_words}, {tone.long_first} over 25; reading grade {tone.median_grade:g} (median), "
        f"{tone.hard} over 8\nshort forms that no answer explains: {acronyms}"
    )


def write_junit(results: Sequence[CaseResult], path: Path) -> None:
    """Write the results as JUnit XML. Raises ``CaseError`` where the file cannot be written."""
    failed = sum(not result.is_passed for result in results)
    suite = ElementTree.Element("testsuite", name="cases", tests=str(len(results)), failures=str(failed))
    for result in results:
        name, group = _clean(result.case.id), _clean(result.case.group)
        row = ElementTree.SubElement(suite, "testcase", name=name, classname=group, file=_clean(result.case.file))
        if not result.is_passed:
            message = _clean(", ".join(failure.check for failure in result.failures))
            ElementTree.SubElement(row, "failure", message=message).text = _clean(describe(result))
    try:
        ElementTree.ElementTree(suite).write(path, encoding="utf-8", xml_declaration=True)
    except OSError as exc:
        raise CaseError(f"{path}: cannot be written ({exc.strerror}). Name another file.") from exc


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
