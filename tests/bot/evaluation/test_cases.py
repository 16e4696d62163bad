"""Case files: what is read, and that every mistake names file, line and what is allowed."""

from datetime import date
from pathlib import Path

import pytest

from bot.errors import CaseError
from bot.evaluation.cases import load_cases, parse_cases
from bot.evaluation.checks import CHECKS

ROOT = Path(__file__).parents[3]
GOOD = """
today: 2026-11-23
tags: [all]
cases:
- id: one
  profile: {region: US}
  turns:
  - is it worth it
  - {text: "and cheaper?", learner: u2, conversation: c2}
  expect:
  - kind: [worth-it, recommend]
  - {kind: facts, turn: 1}
  - profile: {turn: 1, hours_per_week: 8}
  note: why
  tags: [trap]
"""


def test_a_case_is_read_whole() -> None:
    (case,) = parse_cases(GOOD, "a.yaml")
    assert (case.id, case.file, case.line, case.today) == ("one", "a.yaml", 5, date(2026, 11, 23))
    assert [(turn.text, turn.learner, turn.conversation) for turn in case.turns] == [
        ("is it worth it", "u1", "c1"),
        ("and cheaper?", "u2", "c2"),
    ]
    assert [(each.kind.name, each.turn) for each in case.expect] == [("kind", None), ("kind", 1), ("profile", 1)]
    assert case.expect[2].specification.wanted == {"hours_per_week": 8}
    assert (case.profile, case.tags, case.group) == ({"region": "US"}, ("all", "trap"), "a")


def test_a_plain_list_is_a_case_file_too() -> None:
    (case,) = parse_cases("- {id: a, turns: [hi], expect: [{kind: small-talk}]}", "a.yaml")
    assert case.today is None


BAD = [
    ("- {id: a, turns: [hi], expect: [{kindd: facts}]}", "a.yaml:1", "there is no check 'kindd'"),
    ("- {id: a, turns: [hi], expect: [{kindd: facts}]}", "a.yaml:1", "recommends_none_of"),
    ("- {id: a, turns: [hi], expect: [{kind: fact}]}", "a.yaml:1", "small-talk"),
    ("- {id: a, turns: [hi], expect: [{verdict: {x: [maybe]}}]}", "a.yaml:1", "not-enough-evidence"),
    ("- {id: a, turns: [hi], expect: [{abstains: perhaps}]}", "a.yaml:1", "true or false"),
    ("- {id: a, turns: [hi], expect: [{total_cost_at_most: {amount: 3}}]}", "a.yaml:1", "currency is missing"),
    ("- {id: a, turns: [hi], expect: [{kind: facts, turn: 2}]}", "a.yaml:1", "from 1 to 1"),
    ("- {id: a, turns: [hi], expect: [{kind: facts, says: [x]}]}", "a.yaml:1", "one check per line"),
    ("- {id: a, turns: [no], expect: [{kind: facts}]}", "a.yaml:1", "put False in quotes"),
    ("- {id: a, turns: [hi], expect: [{says: [94]}]}", "a.yaml:1", "put it in quotes"),
    ("- {id: a, turns: [hi]}", "a.yaml:1", "`expect` is missing"),
    ("- {id: a, expect: [{kind: facts}]}", "a.yaml:1", "`turns` is missing"),
    ("- {turns: [hi], expect: [{kind: facts}]}", "a.yaml:1", "`id` must be text"),
    ("- {id: a, turn: [hi], expect: [{kind: facts}]}", "a.yaml:1", "'turn' is not known"),
    ("- {id: a, id: b, turns: [hi], expect: [{kind: facts}]}", "a.yaml:1", "'id' stands twice"),
    ("- id: a\n  turns: [hi]\n  expect:\n  - kind: facts\n  - says: []\n", "a.yaml:5", "at least one"),
    ("- &x {id: a, turns: [hi], expect: [{kind: facts}]}", "a.yaml:1", "anchors"),
    ("- id: !!python/name:os.system a", "a.yaml:1", "the tag"),
    ("- " * 40 + "x", "a.yaml:1", "nested deeper"),
    ("- id: [a", "a.yaml:", "not valid YAML"),
    ("a: 1\n---\nb: 2", "a.yaml:2", "second document"),
    ("", "a.yaml:1", "a list of cases"),
    ("just text", "a.yaml:1", "a list of cases"),
    ("today: tomorrow\ncases: [{id: a, turns: [hi], expect: [{kind: facts}]}]", "a.yaml:1", "a day such as"),
    (
        "- {id: a, turns: [hi], expect: [{kind: facts}]}\n- {id: a, turns: [hi], expect: [{kind: facts}]}",
        "a.yaml:2",
        "stands already",
    ),
]


@pytest.mark.parametrize(("text", "place", "message"), BAD)
def test_a_mistake_names_file_line_and_what_is_allowed(text: str, place: str, message: str) -> None:
    with pytest.raises(CaseError) as caught:
        parse_cases(text, "a.yaml")
    assert str(caught.value).startswith(place)
    assert message in str(caught.value)


def test_a_file_that_is_missing_empty_or_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="no such file"):
        load_cases([tmp_path / "none.yaml"])
    with pytest.raises(CaseError, match=r"no \*\.yaml"):
        load_cases([tmp_path])
    (tmp_path / "long.yaml").write_text("# " + "x" * 600_000)
    with pytest.raises(CaseError, match="at most"):
        load_cases([tmp_path])
    (tmp_path / "long.yaml").write_bytes(b"- id: \xff")
    with pytest.raises(CaseError, match="not UTF-8"):
        load_cases([tmp_path])


def test_every_check_is_explained_to_advisers() -> None:
    readme = (ROOT / "prompts" / "cases" / "README.md").read_text(encoding="utf-8")
    for kind in CHECKS.values():
        assert f"| `{kind.name}` | {kind.meaning} |" in readme


def test_the_shipped_cases_are_at_least_two_hundred_and_all_have_a_day() -> None:
    cases = load_cases([ROOT / "prompts" / "cases"])
    assert len(cases) >= 200
    assert all(case.today for case in cases)
