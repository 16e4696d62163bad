"""Cases are run as conversations; failures, tables and JUnit say what came."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.advisor.models import Answer, Block, Kind, Profile
from bot.advisor.text.plain_text import reading_grade
from bot.errors import CaseError
from bot.evaluation.cases import parse_cases
from bot.evaluation.runner import Bench, Wish, main, run_cases
from bot.evaluation.tone import tone_statistics
from tests.bot.evaluation.test_contract import SmallKnowledge

TODAY = date(2026, 11, 23)


class Echo:
    """Answers with what it heard, by learner and conversation."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, str, str, date]] = []
        self.profiles: dict[str, Profile] = {}

    async def ask(self, text: str, *, conversation: str, learner: str, today: date) -> Answer:
        self.heard.append((text, conversation, learner, today))
        profile = self.profiles.get(learner, Profile())
        answer = Answer(
            kind=Kind.SMALL_TALK, blocks=(Block(kind="paragraph", lines=(f"You said {text}.",)),), profile=profile
        )
        return replace(answer, timings_ms={"total": float(len(self.heard))})

    def start_with(self, profile: Profile, *, learner: str) -> None:
        self.profiles[learner] = profile


class Fickle(Echo):
    """Says something else each time."""

    async def ask(self, text: str, *, conversation: str, learner: str, today: date) -> Answer:
        return await super().ask(text + "!" * len(self.heard), conversation=conversation, learner=learner, today=today)


def bench(sessions: Echo) -> Bench:
    return Bench(sessions=sessions, knowledge=SmallKnowledge())  # type: ignore[arg-type]  # only what is used


CASE = """
today: 2026-11-23
cases:
- id: talk
  profile: {hours_per_week: 5}
  turns: [hello, {text: there, learner: u2}]
  expect: [{kind: small-talk}, {says: ["you said there"]}, {says: [hello], turn: 1}]
  tags: [short]
"""


def test_each_case_has_people_of_its_own_and_is_asked_twice() -> None:
    sessions = Echo()
    (result,) = run_cases(parse_cases(CASE, "a.yaml"), bench=bench(sessions))
    assert result.is_passed, result.failures
    assert [(text, learner) for text, _, learner, _ in sessions.heard] == [
        ("hello", "talk/first/u1"),
        ("there", "talk/first/u2"),
        ("hello", "talk/second/u1"),
        ("there", "talk/second/u2"),
    ]
    assert sessions.profiles["talk/first/u1"].hours_per_week == 5


def test_an_answer_that_changes_when_asked_again_fails() -> None:
    (result,) = run_cases(
        parse_cases("- {id: a, turns: [hi], expect: [{kind: small-talk}]}", "a.yaml"),
        bench=bench(Fickle()),
        today=TODAY,
    )
    assert [failure.check for failure in result.failures] == ["same-again"]


def test_failures_are_told_with_expected_and_came(tmp_path: Path) -> None:
    path = tmp_path / "talk.yaml"
    path.write_text(CASE.replace("small-talk", "facts"))
    out = io.StringIO()
    assert main([path], bench=bench(Echo()), out=out, wish=Wish(junit=tmp_path / "out.xml")) == 1
    text = out.getvalue()
    assert "FAILED talk" in text
    assert "expected: facts" in text
    assert "came:     small-talk" in text
    assert "talk        0       1" in text
    root = ElementTree.parse(tmp_path / "out.xml").getroot()
    assert (root.get("tests"), root.get("failures")) == ("1", "1")
    failure = root.find("testcase/failure")
    assert failure is not None
    assert failure.get("message") == "kind"


def test_passing_cases_give_a_table_and_zero(tmp_path: Path) -> None:
    path = tmp_path / "talk.yaml"
    path.write_text(CASE)
    out = io.StringIO()
    assert main([path], bench=bench(Echo()), out=out) == 0
    assert "total       1       0" in out.getvalue()
    assert "2 answers in English: characters" in out.getvalue()


def test_a_case_without_a_day_is_refused_unless_one_is_given() -> None:
    cases = parse_cases("- {id: a, turns: [hi], expect: [{kind: small-talk}]}", "a.yaml")
    with pytest.raises(CaseError, match="no day"):
        run_cases(cases, bench=bench(Echo()))
    assert run_cases(cases, bench=bench(Echo()), today=TODAY)[0].is_passed


def test_a_profile_that_cannot_be_used_is_named() -> None:
    cases = parse_cases("- {id: a, profile: {hours: 5}, turns: [hi], expect: [{kind: small-talk}]}", "a.yaml")
    with pytest.raises(CaseError, match=r"a\.yaml:1: profile: hours is not a field"):
        run_cases(cases, bench=bench(Echo()), today=TODAY)


def test_reading_grade_rises_with_longer_words_and_sentences() -> None:
    easy = "Take it now. It is short. It is free."
    hard = "Notwithstanding institutional recognition, certification requirements necessitate considerable preparation."
    assert reading_grade(easy) < 3 < reading_grade(hard)
    assert reading_grade("") == 0
    assert tone_statistics([]) is None


def test_rates_show_no_single_case(tmp_path: Path) -> None:
    path = tmp_path / "talk.yaml"
    path.write_text(CASE.replace("small-talk", "facts"))
    out = io.StringIO()
    assert main([path], bench=bench(Echo()), out=out, wish=Wish(rates=True)) == 0
    assert "all cases" in out.getvalue()
    assert "0/1 = 0.0%" in out.getvalue()
    assert "FAILED" not in out.getvalue()
    assert "hello" not in out.getvalue()
