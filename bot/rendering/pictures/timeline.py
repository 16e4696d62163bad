"""The steps of a plan over the weeks."""

from __future__ import annotations

from bot.rendering.phrases import Phrases
from bot.rendering.pictures.legible import span_of
from bot.rendering.pictures.reading import Row, number_of, rows_of, text_of
from bot.rendering.pictures.sheet import (
    INNER,
    LEADING,
    MARGIN,
    SMALL,
    Box,
    Line,
    Ruler,
    Sheet,
    Text,
    legend,
    name_style,
    note_style,
    title_style,
)
from bot.rendering.pictures.themes import Ink

LANE = 18.0
TICK_WEEKS = (1, 2, 4, 8, 13, 26, 52, 104, 208)
MOST_TICKS = 6
LEAST_WEEKS = 4.0
SEPARATOR = " · "


def lay_out_timeline(sheet: Sheet, data: Row, phrases: Phrases) -> None:
    """Each step with its bar: strong to the early end, pale to the late one, dashed where its length is not known."""
    sheet.write(phrases.say("picture-title-timeline"), style=title_style())
    goal = text_of(data, "goal")
    if goal is not None and sheet.ruler.has_letters(goal):  # the steps say enough where the font lacks its script
        sheet.write(goal, style=note_style())
    steps = rows_of(data, "steps")
    deadline = number_of(data, "deadline_week")
    scale = _scale(steps, deadline)
    reached = 0.0
    for number, step in enumerate(steps, start=1):
        sheet.gap(14)
        sheet.write(f"{number}. {text_of(step, 'name') or ''}", style=name_style())
        sheet.gap(4)
        reached = max(reached, number_of(step, "from") or 0.0, number_of(step, "to") or 0.0)
        _lane(sheet, step, (reached, scale), deadline)
        sheet.write(SEPARATOR.join(_facts(step, phrases, sheet.ruler)), style=note_style())
    if deadline is not None or any(number_of(step, "to") is not None for step in steps):
        sheet.gap(12)
        _axis(sheet, phrases, scale, deadline)
    if any(_has_range(step) for step in steps):
        sheet.gap(6)
        ends = (Ink.MAIN, phrases.say("picture-early")), (Ink.MAIN_LIGHT, phrases.say("picture-late"))
        legend(sheet, ends)
    finish = text_of(data, "finish")
    if finish is not None and sheet.ruler.has_letters(finish):
        sheet.gap(6)
        sheet.write(finish, style=note_style())


def _scale(steps: list[Row], deadline: float | None) -> float:
    """Weeks at the right end."""
    ends = [number_of(step, name) or 0.0 for step in steps for name in ("from", "to")]
    known = max([*ends, deadline or 0.0, LEAST_WEEKS])
    is_open = any(number_of(step, "to") is None for step in steps)
    return known * 1.25 if is_open else known


def _x(week: float, scale: float) -> float:
    return MARGIN + INNER * min(week, scale) / scale


def _lane(sheet: Sheet, step: Row, span: tuple[float, float], deadline: float | None) -> None:
    """The bar of a step; ``span``: the week that is reached so far, and that at the right end."""
    reached, scale = span
    top, start, end = sheet.y, number_of(step, "from"), number_of(step, "to")
    sheet.add(Box(x=MARGIN, y=top, width=INNER, height=LANE, ink=Ink.TRACK))
    if start is None or end is None:
        begin = _x(reached, scale)
        sheet.add(Box(x=begin, y=top + 1, width=MARGIN + INNER - begin, height=LANE - 2, ink=Ink.MAIN, is_open=True))
    else:
        fast = start + (number_of(step, "weeks_low") or end - start)
        left, right = _x(start, scale), _x(end, scale)
        sheet.add(Box(x=left, y=top, width=right - left, height=LANE, ink=Ink.MAIN_LIGHT))
        sheet.add(Box(x=left, y=top, width=_x(fast, scale) - left, height=LANE, ink=Ink.MAIN))
    if deadline is not None:
        at = _x(deadline, scale)
        sheet.add(Line(points=((at, top - 3), (at, top + LANE + 3)), ink=Ink.BAD, width=2.2))
    sheet.gap(LANE + 4)


def _facts(step: Row, phrases: Phrases, ruler: Ruler) -> list[str]:
    weeks, end, cost = span_of(step, "weeks", ruler), number_of(step, "to"), span_of(step, "cost", ruler)
    length = phrases.say("picture-length-unknown") if weeks is None else phrases.say("alt-weeks", weeks=weeks)
    facts = [length]
    if end is not None and number_of(step, "from"):
        facts.append(phrases.say("alt-ends", week=f"{end:g}"))
    if cost is None:
        facts.append(phrases.say("picture-price-unknown"))
    else:
        facts.append(phrases.say("picture-free") if number_of(step, "cost_high") == 0 else cost)
    return facts


def _has_range(step: Row) -> bool:
    low, high = number_of(step, "weeks_low"), number_of(step, "weeks_high")
    return None not in (low, high, number_of(step, "to")) and low != high


def _axis(sheet: Sheet, phrases: Phrases, scale: float, deadline: float | None) -> None:
    """Weeks below the lanes; the deadline named in its own line."""
    top = sheet.y
    sheet.add(Line(points=((MARGIN, top), (MARGIN + INNER, top))))
    every = next((weeks for weeks in TICK_WEEKS if scale / weeks <= MOST_TICKS), TICK_WEEKS[-1])
    style = note_style()
    unit = phrases.say("picture-weeks")
    limit = MARGIN + INNER - sheet.ruler.width(unit, SMALL) - 10
    for number in range(int(scale // every) + 1):
        at = _x(number * every, scale)
        words = str(number * every)
        left = max(MARGIN, at - sheet.ruler.width(words, SMALL) / 2)
        sheet.add(Line(points=((at, top), (at, top + 4))))
        if left + sheet.ruler.width(words, SMALL) <= limit:
            sheet.add(Text(x=left, y=top + 5, words=words, size=SMALL, ink=style.ink))
    sheet.add(Text(x=MARGIN + INNER, y=top + 5, words=unit, size=SMALL, ink=style.ink, is_right=True))
    sheet.gap(6 + SMALL * LEADING)
    if deadline is not None:
        sheet.gap(4)
        sheet.add(Line(points=((MARGIN + 2, sheet.y + 2), (MARGIN + 2, sheet.y + SMALL + 2)), ink=Ink.BAD, width=2.2))
        sheet.write(phrases.say("picture-deadline", week=f"{deadline:g}"), x=MARGIN + 10, style=note_style(Ink.BAD))
