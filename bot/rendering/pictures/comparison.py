"""Two to four credentials side by side, one card each."""

from __future__ import annotations

from collections.abc import Sequence

from bot.rendering.phrases import Phrases
from bot.rendering.pictures.legible import span_of
from bot.rendering.pictures.reading import Row, number_of, rows_of, text_of
from bot.rendering.pictures.sheet import (
    INNER,
    LEADING,
    MARGIN,
    SMALL,
    Box,
    Sheet,
    Text,
    fit,
    legend,
    name_style,
    note_style,
    title_style,
)
from bot.rendering.pictures.themes import Ink

BAR = 10.0
PADDING = 12.0
WITHIN = INNER - 2 * PADDING
LEFT = MARGIN + PADDING
VERDICT_INKS = {
    "worth-it": Ink.GOOD,
    "only-if": Ink.CAREFUL,
    "not-now": Ink.CAREFUL,
    "skip": Ink.BAD,
    "not-enough-evidence": Ink.SOFT,
}


def lay_out_comparison(sheet: Sheet, data: Row, phrases: Phrases) -> None:
    """A card for each: name, verdict, cost and weeks. Bars share one scale; costs only where the currency is one."""
    sheet.write(phrases.say("picture-title-comparison"), style=title_style())
    rows = rows_of(data, "rows")
    most_cost, most_weeks = _most(rows, "cost_high"), _most(rows, "weeks_high")
    has_one_currency = len({text_of(row, "currency") for row in rows if text_of(row, "cost") is not None}) == 1
    for row in rows:
        sheet.gap(12)
        _card(sheet, row, phrases, scales=(most_cost if has_one_currency else None, most_weeks))
    if any(_has_range(row, "cost") and has_one_currency for row in rows) or any(_has_range(r, "weeks") for r in rows):
        sheet.gap(8)
        legend(sheet, ((Ink.MAIN, phrases.say("picture-low")), (Ink.MAIN_LIGHT, phrases.say("picture-high"))))


def _most(rows: Sequence[Row], name: str) -> float | None:
    known = [value for value in (number_of(row, name) for row in rows) if value is not None]
    return max(known, default=None)


def _card(sheet: Sheet, row: Row, phrases: Phrases, *, scales: tuple[float | None, float | None]) -> None:
    place, top = len(sheet.items), sheet.y
    sheet.gap(PADDING - 2)
    sheet.write(text_of(row, "name") or "", x=LEFT, width=WITHIN, style=name_style())
    verdict = text_of(row, "verdict") or ""
    ink = VERDICT_INKS.get(verdict, Ink.SOFT)
    if verdict in VERDICT_INKS:
        dot = SMALL * 0.62
        sheet.add(Box(x=LEFT, y=sheet.y + (SMALL * LEADING - dot) / 2, width=dot, height=dot, ink=ink, radius=dot / 2))
        words = phrases.say(f"picture-verdict-{verdict}")
        sheet.write(words, x=LEFT + dot + 6, width=WITHIN - dot - 6, style=note_style(ink))
    is_free = number_of(row, "cost_high") == 0 and text_of(row, "cost") is not None
    cost = phrases.say("picture-free") if is_free else span_of(row, "cost", sheet.ruler)
    _measure(sheet, row, ("cost", phrases.say("picture-cost"), cost), scales[0], phrases)
    _measure(sheet, row, ("weeks", phrases.say("picture-time"), span_of(row, "weeks", sheet.ruler)), scales[1], phrases)
    sheet.gap(PADDING)
    card = Box(x=MARGIN, y=top, width=INNER, height=sheet.y - top, ink=Ink.CARD, radius=10)
    sheet.items.insert(place, card)


def _measure(sheet: Sheet, row: Row, shown: tuple[str, str, str | None], scale: float | None, phrases: Phrases) -> None:
    """A label, its value at the right, and below them a bar where there is a scale."""
    name, label, value = shown
    sheet.gap(7)
    style = note_style()
    right = value if value is not None else phrases.say("picture-not-known")
    room = WITHIN - sheet.ruler.width(label, SMALL) - 14
    right = fit(right, room, sheet.ruler, style)
    ink = Ink.TEXT if value is not None else Ink.SOFT
    sheet.add(Text(x=LEFT, y=sheet.y, words=label, size=SMALL, ink=Ink.SOFT))
    sheet.add(Text(x=LEFT + WITHIN, y=sheet.y, words=right, size=SMALL, ink=ink, is_right=True))
    sheet.gap(SMALL * LEADING + 2)
    if scale is None:
        return
    low, high = number_of(row, f"{name}_low"), number_of(row, f"{name}_high")
    if value is None or high is None:
        sheet.add(Box(x=LEFT, y=sheet.y, width=WITHIN, height=BAR, ink=Ink.RULE, is_open=True))
    else:
        sheet.add(Box(x=LEFT, y=sheet.y, width=WITHIN, height=BAR, ink=Ink.TRACK))
        for end, colour in ((high, Ink.MAIN_LIGHT), (low if low is not None else high, Ink.MAIN)):
            if end > 0 and scale > 0:
                sheet.add(Box(x=LEFT, y=sheet.y, width=WITHIN * end / scale, height=BAR, ink=colour))
    sheet.gap(BAR)


def _has_range(row: Row, name: str) -> bool:
    low, high = number_of(row, f"{name}_low"), number_of(row, f"{name}_high")
    return low is not None and high is not None and low != high
