"""Runs cases through the real advisor, in process, and says what failed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, TextIO

from bot.advisor.models import Answer, Profile
from bot.advisor.outward import to_json
from bot.advisor.tongues.detection import language_of
from bot.conversation.profile_file import profile_from_json
from bot.errors import CaseError
from bot.evaluation.cases import Case, Expectation, load_cases
from bot.evaluation.checks import Failure, Outcome
from bot.evaluation.contract import Breach, Heard, contract_breaches
from bot.evaluation.rates import print_rates
from bot.evaluation.report import CaseResult, print_report, write_junit
from bot.evaluation.said import Said, read_said
from bot.evaluation.schema import answer_schema, schema_problems
from bot.evaluation.tone import Sample
from bot.evaluation.vantage import Vantage
from knowledge import KnowledgeBase


class Asking(Protocol):
    """Conversations with the advisor, as evaluation needs them."""

    async def ask(self, text: str, *, conversation: str, learner: str, today: date) -> Answer:
        """The answer to one message."""
        ...

    def start_with(self, profile: Profile, *, learner: str) -> None:
        """Give a learner a profile to begin with."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What cases are run against."""

    sessions: Asking
    knowledge: KnowledgeBase


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to report. ``junit`` is a file to write too; ``rates`` stand alone where failures are to stay unseen."""

    junit: Path | None = None
    rates: bool = False


def main(
    paths: Iterable[Path], *, bench: Bench, out: TextIO, wish: Wish | None = None, today: date | None = None
) -> int:
    """Run the cases of files and folders and print the report; 0 when all pass, else 1; rates alone give 0.

    ``today`` is the day for cases that name none; one of the two must. Reads and writes files.

    Raises:
        CaseError: a case file cannot be used.
    """
    results = run_cases(load_cases(paths), bench=bench, today=today)
    wished = wish or Wish()
    if wished.junit is not None:
        write_junit(results, wished.junit)
    if wished.rates:
        print_rates(results, bench.knowledge, out)
        return 0
    print_report(results, out, Vantage(bench.knowledge).names)
    return 0 if all(result.is_passed for result in results) else 1


def run_cases(cases: Iterable[Case], *, bench: Bench, today: date | None = None) -> tuple[CaseResult, ...]:
    """The results of the cases, in their order. Each case has learners and conversations of its own."""
    vantage = Vantage(bench.knowledge)
    return asyncio.run(_run_all(tuple(cases), bench, vantage, today))


async def _run_all(
    cases: tuple[Case, ...], bench: Bench, vantage: Vantage, today: date | None
) -> tuple[CaseResult, ...]:
    return tuple([await _run(case, bench, vantage, today) for case in cases])


async def _run(case: Case, bench: Bench, vantage: Vantage, today: date | None) -> CaseResult:
    day = case.today or today
    if day is None:
        raise CaseError(f"{case.file}:{case.line}: no day. Write `today:` in the case or the file, or give one.")
    answers = await _ask_all(case, bench, day, "first")
    again = await _ask_all(case, bench, day, "second")
    failures: list[Failure] = []
    tone: list[Breach] = []
    for index, raw in enumerate(answers):
        heard = Heard(learner=_words_so_far(case, index), today=day)
        breaches = contract_breaches(raw, heard, vantage)
        tone.extend(breach for breach in breaches if breach.is_tone)
        failures.extend(_contract_failure(breach, index) for breach in breaches if not breach.is_tone)
        failures.extend(_differences(raw, again[index], index))
    failures.extend(_failures(case, answers, vantage))
    is_readable = not any(True for raw in answers for _ in schema_problems(raw, answer_schema()))
    said = tuple(read_said(raw) for raw in answers) if is_readable else ()
    return CaseResult(
        case=case, failures=tuple(failures), tone=tuple(tone), samples=tuple(_samples(case, said)), said=said
    )


def _samples(case: Case, said: tuple[Said, ...]) -> Iterator[Sample]:
    """The English answers."""
    for index, each in enumerate(said):
        if language_of(each.text).language in (None, "en"):
            heard = " ".join(_words_so_far(case, index))
            yield Sample(text=each.text, kind=each.kind, heard=heard)


def _contract_failure(breach: Breach, index: int) -> Failure:
    return Failure(check=breach.code, expected=f"what the contract demands, in turn {index + 1}", came=breach.message)


def _failures(case: Case, answers: list[Mapping[str, object]], vantage: Vantage) -> Iterator[Failure]:
    """The checks that fail; none is looked at where an answer does not even keep the schema, which fails by itself."""
    if any(True for raw in answers for _ in schema_problems(raw, answer_schema())):
        return
    said = tuple(read_said(raw) for raw in answers)
    for expectation in case.expect:
        failure = _failure(expectation, said, vantage)
        if failure is not None:
            yield failure


async def _ask_all(case: Case, bench: Bench, day: date, run: str) -> list[Mapping[str, object]]:
    if case.profile is not None:
        for learner in sorted({turn.learner for turn in case.turns}):
            bench.sessions.start_with(_profile(case, bench), learner=f"{case.id}/{run}/{learner}")
    answers: list[Mapping[str, object]] = []
    for turn in case.turns:
        answer = await bench.sessions.ask(
            turn.text,
            conversation=f"{case.id}/{run}/{turn.conversation}",
            learner=f"{case.id}/{run}/{turn.learner}",
            today=day,
        )
        answers.append(to_json(answer))
    return answers


def _profile(case: Case, bench: Bench) -> Profile:
    try:
        return profile_from_json(case.profile or {}, is_known=lambda each: bench.knowledge.credential(each) is not None)
    except ValueError as exc:
        raise CaseError(f"{case.file}:{case.line}: profile: {exc}") from exc


def _words_so_far(case: Case, index: int) -> tuple[str, ...]:
    """What this learner wrote up to this turn."""
    learner = case.turns[index].learner
    return tuple(turn.text for turn in case.turns[: index + 1] if turn.learner == learner)


def _failure(expectation: Expectation, said: tuple[Said, ...], vantage: Vantage) -> Failure | None:
    at = said[(expectation.turn or len(said)) - 1]
    outcome = Outcome(answers=said, at=at, names_of=vantage.names_of)
    return expectation.kind.failure(expectation.specification, outcome)


def _differences(first: Mapping[str, object], second: Mapping[str, object], index: int) -> Iterator[Failure]:
    fields = [key for key in first if key != "timings_ms" and first[key] != second.get(key)]
    if fields:
        came = f"{', '.join(fields)} differ in turn {index + 1}"
        yield Failure(check="same-again", expected="the same answer when all is asked once more", came=came)
