"""The figures of an exam are said in every language, though the note that holds them is English."""

from collections.abc import Callable

import pytest

from bot.advisor.sentences.exam_figures import exam_figures


class Words:
    """Gives each message as its id and what it says."""

    def __init__(self) -> None:
        self.speech = self
        self.number: Callable[[object], str] = str

    def between(self, first: str, second: str) -> str:
        return f"{first}-{second}"

    def say(self, message: str, **values: str) -> str:
        return f"{message}({', '.join(values.values())})"


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "40 questions in 60 minutes, closed book; 26 right answers (65%) pass.",
            "exam-questions(40) exam-minutes(60) exam-pass-count-percent(26, 65)",
        ),
        ("Up to 90 performance-based questions in two hours.", "exam-questions-most(90) exam-hours(2)"),
        ("50 to 60 questions; 700 of 1,000 passes.", "exam-questions(50-60) exam-pass-points(700, 1000)"),
        ("40 questions in 75 minutes; 28 correct to pass.", "exam-questions(40) exam-minutes(75) exam-pass-count(28)"),
        ("100 scored and 20 unscored questions.", ""),
        (
            "Two exams, each of up to 90 questions in 90 minutes; 675 of 900 passes Core 1.",
            "exam-each(2) exam-questions-most(90) exam-minutes(90)",
        ),
        ("Three sections of 50 questions in 60 minutes.", ""),
        ("24-hour practical exam plus a written report.", "exam-hours(24)"),
        ("Practical 24-hour incident-response test.", "exam-hours(24)"),
        ("One hour, multiple choice; tests Terraform 1.12.", "exam-hours(1)"),
        ("45 minutes of assessment time; a scaled score of 700 passes.", "exam-minutes(45) exam-pass-score(700)"),
        ("Six hours of assessed teaching practice; no final exam.", ""),
    ],
)
def test_figures_are_taken_from_the_note_and_nothing_else(note: str, said: str) -> None:
    assert exam_figures(Words(), note) == said  # type: ignore[arg-type]  # says what it is given
