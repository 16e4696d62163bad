"""Buttons in rows: short ones beside each other, long ones alone, labels of a length that a phone shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.messages import Button
from bot.rendering.safety import clean_line

LONGEST_LABEL = 48
_SHORT = 18
_MOST_IN_ROW = 2


def keyboard(buttons: Sequence[Button]) -> tuple[tuple[Button, ...], ...]:
    """The rows, in order. A label that is too long ends at a word, with an ellipsis."""
    rows: list[list[Button]] = []
    for button in buttons:
        fitted = replace(button, label=_fitted(button.label))
        is_short = len(fitted.label) <= _SHORT
        if is_short and rows and len(rows[-1]) < _MOST_IN_ROW and all(len(each.label) <= _SHORT for each in rows[-1]):
            rows[-1].append(fitted)
        else:
            rows.append([fitted])
    return tuple(tuple(row) for row in rows)


def _fitted(label: str) -> str:
    line = clean_line(label) or "…"
    if len(line) <= LONGEST_LABEL:
        return line
    return line[: LONGEST_LABEL - 1].rsplit(" ", 1)[0].rstrip(",;: ") + "…"
