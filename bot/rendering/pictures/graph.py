"""What leads to a credential (above it) and what it leads to (below it), by kind of tie, along one rail."""

from __future__ import annotations

from bot.rendering.phrases import Phrases
from bot.rendering.pictures.reading import Row, rows_of, text_of, texts_of
from bot.rendering.pictures.sheet import (
    BODY,
    INNER,
    LEADING,
    MARGIN,
    SMALL,
    Box,
    Line,
    Sheet,
    Text,
    name_style,
    note_style,
    title_style,
    wrap,
)
from bot.rendering.pictures.themes import Ink

RAIL = MARGIN + 8
LEFT = MARGIN + 30
ROOM = MARGIN + INNER - LEFT
PADDING = 9.0
MOST_NAMED = 6
ADVICE = "recommended-before"
"""The kind of tie that is advice and no rule: drawn dashed."""


def lay_out_graph(sheet: Sheet, data: Row, phrases: Phrases) -> None:
    """Groups above, the credential in the middle, groups below."""
    sheet.write(phrases.say("picture-title-graph"), style=title_style())
    sheet.gap(10)
    groups = rows_of(data, "groups")
    above = [each for each in groups if text_of(each, "place") == "before"]
    below = [each for each in groups if text_of(each, "place") != "before"]
    place, top = len(sheet.items), sheet.y
    for group in above:
        _group(sheet, group, phrases)
    sheet.gap(8 if above else 0)
    if above:
        sheet.items.insert(place, Line(points=((RAIL, top + SMALL), (RAIL, sheet.y)), width=2.4, has_arrow=True))
    _centre(sheet, text_of(data, "name") or "")
    place, top = len(sheet.items), sheet.y
    ends = [top]
    for group in below:
        sheet.gap(2)
        ends = _group(sheet, group, phrases)
    if below:
        sheet.items.insert(place, Line(points=((RAIL, top), (RAIL, ends[-1])), width=2.4))


def _group(sheet: Sheet, group: Row, phrases: Phrases) -> list[float]:
    """A heading and a box for each name; the heights at which they hang on the rail."""
    sheet.gap(8)
    sheet.write(text_of(group, "label") or "", x=LEFT, width=ROOM, style=note_style())
    names = texts_of(group, "names")
    is_advice = text_of(group, "kind") == ADVICE
    is_above, is_from = text_of(group, "place") == "before", text_of(group, "direction") == "in"
    arrow = "" if is_above else ("rail" if is_from else "name")
    ends = [_name_box(sheet, name, is_advice=is_advice, arrow_at=arrow) for name in names[:MOST_NAMED]]
    if len(names) > MOST_NAMED:
        sheet.gap(4)
        sheet.write(phrases.say("picture-more"), x=LEFT, width=ROOM, style=note_style())
    return ends


def _name_box(sheet: Sheet, name: str, *, is_advice: bool, arrow_at: str) -> float:
    style = Text(x=0, y=0, words="", size=BODY)
    lines = wrap(name, ROOM - 2 * PADDING, sheet.ruler, style)
    sheet.gap(4)
    height = len(lines) * BODY * LEADING + 10
    middle = sheet.y + height / 2
    ends = ((LEFT, middle), (RAIL + 1, middle)) if arrow_at == "rail" else ((RAIL, middle), (LEFT, middle))
    sheet.add(
        Line(points=ends, is_dashed=is_advice, has_arrow=bool(arrow_at), width=1.8),
        Box(x=LEFT, y=sheet.y, width=ROOM, height=height, ink=Ink.CARD, radius=7),
    )
    for number, line in enumerate(lines):
        sheet.add(Text(x=LEFT + PADDING, y=sheet.y + 5 + number * BODY * LEADING, words=line, size=BODY))
    sheet.gap(height)
    return middle


def _centre(sheet: Sheet, name: str) -> None:
    style = name_style(Ink.ON_MAIN)
    lines = wrap(name, INNER - 2 * PADDING, sheet.ruler, style)
    height = len(lines) * BODY * LEADING + 16
    sheet.add(Box(x=MARGIN, y=sheet.y, width=INNER, height=height, ink=Ink.MAIN, radius=8))
    for number, line in enumerate(lines):
        y = sheet.y + 8 + number * BODY * LEADING
        sheet.add(Text(x=MARGIN + PADDING, y=y, words=line, size=BODY, ink=Ink.ON_MAIN, is_bold=True))
    sheet.gap(height)
