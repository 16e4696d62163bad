"""The figures of an answer as files to send beside it. Blocks: call it in a thread."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

from bot.advisor.models import Answer, Figure
from bot.messages import File
from bot.rendering.phrases import Tongues
from bot.rendering.pictures import draw
from bot.rendering.safety import clean_line

FEWEST = {"timeline": ("steps", 1), "comparison": ("rows", 2)}
"""Which list of a figure holds what is drawn, and how many make it worth a picture."""
_DRAWING = threading.Lock()  # one at a time: drawing takes memory, and libraries of fonts are not made for several


def pictures(answer: Answer, phrases: Tongues) -> tuple[File, ...]:
    """A PNG for each figure that has something to show, with its alternative text."""
    found = []
    for figure in answer.figures:
        if _is_worth_it(figure):
            with _DRAWING:
                content = draw(figure, phrases, language=answer.language)
            found.append(File(name=f"{figure.kind}.png", content=content, alt=clean_line(figure.alt)))
    return tuple(found)


def _is_worth_it(figure: Figure) -> bool:
    name, fewest = FEWEST.get(figure.kind, ("", 0))
    rows = figure.data.get(name)
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        return False
    if figure.kind == "timeline":
        rows = [each for each in rows if isinstance(each, Mapping) and isinstance(each.get("to"), int)]
    return len(rows) >= fewest
