from __future__ import annotations

import io
from dataclasses import replace
from decimal import Decimal

import pytest
from rich.cells import cell_len

from bot.advisor.models import Answer, Citation, CostEstimate, Suggestion, TimeEstimate
from bot.rendering.frame import Framer
from bot.rendering.terminal import Look, Screen
from tests.fakes.advising import answer, evidence, name_of, wording

LONG = " ".join(f"word{number}" for number in range(60))


class Terminal(io.StringIO):
    """A stream that says it is a terminal of some encoding."""

    def __init__(self, encoding: str = "utf-8") -> None:
        super().__init__()
        self._encoding = encoding

    @property
    def encoding(self) -> str:
        return self._encoding

    def isatty(self) -> bool:
        return True


def framer() -> Framer:
    return Framer(phrases=wording(), name_of=name_of)


def show(shown: Answer, stream: io.StringIO | None = None, look: Look | None = None) -> str:
    output = stream or io.StringIO()
    Screen(output, framer(), look or Look(has_colour=False)).show(shown)
    return output.getvalue()


@pytest.mark.parametrize("columns", [24, 40, 60, 100, 200])
def test_no_line_is_wider_than_the_terminal_or_than_is_good_to_read(columns: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", str(columns))
    shown = answer(f"{LONG} [1].\n- {LONG}\n1. 数据分析证书值得吗" + "数据" * 40)
    lines = show(shown).splitlines()
    widest = max(cell_len(line) for line in lines if "https://" not in line)
    assert widest <= min(columns, 92)


def test_an_address_is_never_broken(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "40")
    address = "https://example.org/" + "certificates-and-fees/" * 5
    shown = answer(citations=(Citation(mark=1, evidence=evidence(source=address), age="fresh"),))
    assert any(address in line for line in show(shown).splitlines())


def test_items_of_a_list_hang_under_their_text(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COLUMNS", "40")
    lines = show(answer(f"First:\n- {LONG} [1].")).splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("- word0"))
    assert lines[start + 1].startswith("  word")


def test_the_verdict_names_credential_cost_and_time():
    assert "Data Cert: only if · 147 to 294 USD in all · 13 to 26 weeks" in show(answer())


@pytest.mark.parametrize(
    ("cost", "weeks", "said"),
    [
        ((None, None), (None, None), "Data Cert: only if"),
        ((Decimal(0), Decimal(0)), (1, 1), "Data Cert: only if · free · 1 week"),
        ((Decimal("49.5"), Decimal("49.5")), (4, 4), "Data Cert: only if · 49.50 USD in all · 4 weeks"),
        ((Decimal(1200), None), (8, None), "Data Cert: only if · from 1,200 USD · from 8 weeks"),
        ((None, Decimal(90)), (None, 9), "Data Cert: only if · up to 90 USD · up to 9 weeks"),
    ],
)
def test_what_is_unknown_is_left_out_of_the_verdict(cost: tuple, weeks: tuple, said: str):
    (assessment,) = answer().assessments
    changed = replace(
        assessment,
        cost=CostEstimate(low=cost[0], high=cost[1], currency="USD", within_budget=None),
        time=TimeEstimate(low_weeks=weeks[0], high_weeks=weeks[1], within_deadline=None),
    )
    (line,) = framer().frame(answer(assessments=(changed,))).verdicts
    assert " · ".join((line.text, *line.details)) == said


def test_a_next_step_in_the_text_is_set_apart_and_not_said_twice():
    screen = show(answer("Not yet [1].\n\nDo this first: read ten adverts."), Terminal())
    assert screen.count("read ten adverts") == 1
    assert "┃ Do this first: read ten adverts." in screen


def test_a_next_step_that_the_text_lacks_is_added():
    assert "┃ Do this first: Read ten adverts" in show(answer("Not yet [1]."), Terminal())


def test_what_the_text_says_already_is_not_listed_again():
    said = answer("Not yet [1]. How many hours a week? I took 6 hours a week, because you did not say.")
    screen = show(said)
    assert "Assumed" not in screen
    assert "Tell me" not in screen


def test_sources_carry_number_date_and_age():
    assert " [1] June 2026, fresh: https://example.org/fees" in show(answer())


@pytest.mark.parametrize(
    ("as_of", "age", "said"),
    [("2026-06-09", "fresh", "9 June 2026, fresh"), ("2023", "stale", "2023, old"), (None, "undated", "no date")],
)
def test_dates_are_written_out(as_of: str | None, age: str, said: str):
    shown = answer(citations=(Citation(mark=1, evidence=evidence(source="A report", as_of=as_of), age=age),))
    assert f"[1] {said}: A report" in show(shown)


def test_one_source_of_two_marks_is_listed_once():
    marks = (Citation(mark=1, evidence=evidence(1), age="fresh"), Citation(mark=2, evidence=evidence(2), age="fresh"))
    assert " [1][2] June 2026, fresh: https://example.org/fees" in show(answer(citations=marks))


def test_follow_ups_are_numbered():
    shown = answer(suggestions=(Suggestion(label="Compare", message="a"), Suggestion(label="Plan", message="b")))
    screen = show(shown)
    assert " 1. Compare" in screen
    assert " 2. Plan" in screen


def test_a_pipe_gets_plain_text():
    assert "\x1b" not in show(answer(), look=Look(has_colour=True, has_links=True))


def test_an_ascii_terminal_gets_ascii_marks():
    screen = show(answer("Not yet [1]."), Terminal("ascii"))
    assert "* Data Cert" in screen
    assert "| Do this first" in screen


def test_colour_and_links_only_where_the_terminal_has_them(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b]8;" in show(answer(), Terminal(), Look(has_colour=True, has_links=True))
    coloured = show(answer(), Terminal(), Look(has_colour=True))
    assert "\x1b[" in coloured
    assert "\x1b]8;" not in coloured
    assert "\x1b" not in show(answer(), Terminal(), Look(has_colour=False))


def test_nothing_in_an_answer_can_move_the_cursor():
    hostile = "\x1b[2J\x1b]0;owned\x07\u202e"
    shown = answer(
        f"Text {hostile} [1].",
        citations=(Citation(mark=1, evidence=evidence(source=f"A {hostile} report"), age="fresh"),),
        suggestions=(Suggestion(label=f"Label {hostile}", message="a"),),
        assumptions=(f"Assumed {hostile}",),
        next_step=f"Step {hostile}",
    )
    screen = show(shown)
    assert "\x1b" not in screen
    assert "owned" not in screen
    assert "\u202e" not in screen


def test_brackets_of_a_text_are_not_taken_for_markup():
    assert "[bold]loud[/bold] [1]" in show(answer("[bold]loud[/bold] [1]."))


def test_the_style_of_one_part_does_not_run_into_the_next(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    screen = show(answer("Plain words here.", assessments=(), next_step=None), Terminal(), Look(has_colour=True))
    assert screen.splitlines()[0] == "Plain words here."


def test_a_verdict_says_which_limit_is_broken():
    (assessment,) = answer().assessments
    changed = replace(
        assessment,
        cost=CostEstimate(low=Decimal(90), high=Decimal(90), currency="USD", within_budget=False),
        time=TimeEstimate(low_weeks=9, high_weeks=9, within_deadline=False),
    )
    (line,) = framer().frame(answer(assessments=(changed,))).verdicts
    assert line.details == ("90 USD in all", "9 weeks", "over your budget", "after your deadline")
