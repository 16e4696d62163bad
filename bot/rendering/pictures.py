"""Plans and comparisons as pictures (PNG). Pillow is imported here alone, on demand. Blocks: call it in a thread."""

from __future__ import annotations

import io
import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from bot.advisor.models import Answer, Figure
from bot.messages import File
from bot.rendering.safety import clean_line

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

_WIDTH, _MARGIN, _ROW = 720, 28, 66
_INK, _QUIET, _LINE, _BAR, _PAPER = "#1f2933", "#52606d", "#cbd2d9", "#2f6f9f", "#ffffff"
_FEWEST_ROWS = {"timeline": 1, "comparison": 2}
_MOST_ROWS = 8
_DRAWING = threading.Lock()  # Pillow's fonts are not made for several threads at once


def pictures(answer: Answer, words: Mapping[str, str]) -> tuple[File, ...]:
    """A picture for each figure that has something to show.

    ``words`` are ``week``, ``cost``, ``weeks``, ``unknown``, and one for each verdict.
    """
    found = []
    for figure in answer.figures:
        rows = _rows(figure)
        if len(rows) >= _FEWEST_ROWS.get(figure.kind, len(rows) + 1):
            draw = _timeline if figure.kind == "timeline" else _comparison
            with _DRAWING:
                found.append(File(name=f"{figure.kind}.png", content=draw(rows, words), alt=clean_line(figure.alt)))
    return tuple(found)


def _rows(figure: Figure) -> list[Mapping[str, object]]:
    """The rows that can be drawn: of a timeline those whose weeks are known."""
    given = figure.data.get("steps" if figure.kind == "timeline" else "rows")
    rows = [each for each in given if isinstance(each, Mapping)] if isinstance(given, Sequence) else []
    if figure.kind == "timeline":
        rows = [each for each in rows if isinstance(each.get("from"), int) and isinstance(each.get("to"), int)]
    return rows[:_MOST_ROWS]


def _timeline(rows: Sequence[Mapping[str, object]], words: Mapping[str, str]) -> bytes:
    """Bars over a scale of weeks, each with its name and its weeks in words."""
    from PIL import Image, ImageDraw

    height = 2 * _MARGIN + len(rows) * (_ROW + 14) + 40
    image = Image.new("RGB", (_WIDTH, height), _PAPER)
    draw = ImageDraw.Draw(image)
    last = max(1, *(int(str(each["to"])) for each in rows))
    scale = (_WIDTH - 2 * _MARGIN) / last
    for index, row in enumerate(rows):
        top = _MARGIN + index * (_ROW + 14)
        first, end = int(str(row["from"])), int(str(row["to"]))
        label = f"{_text(row.get('name'))}  ({words['week']} {first + 1} - {end})"
        draw.text((_MARGIN, top), _cut(draw, label, _font(24), _WIDTH - 2 * _MARGIN), fill=_INK, font=_font(24))
        left, right = _MARGIN + first * scale, _MARGIN + max(end * scale, first * scale + 6)
        draw.rounded_rectangle((left, top + 34, right, top + _ROW - 4), radius=6, fill=_BAR)
    base = height - _MARGIN - 30
    draw.line((_MARGIN, base, _WIDTH - _MARGIN, base), fill=_LINE, width=2)
    for week in _ticks(last):
        at = _MARGIN + week * scale
        draw.line((at, base - 6, at, base), fill=_QUIET, width=2)
        draw.text((at, base + 6), str(week), fill=_QUIET, font=_font(18), anchor="rt" if week == last else "mt")
    return _png(image)


def _comparison(rows: Sequence[Mapping[str, object]], words: Mapping[str, str]) -> bytes:
    """A row for each credential: name with its verdict, cost and weeks, all in words."""
    from PIL import Image, ImageDraw

    columns = (_MARGIN, 390, 580)
    image = Image.new("RGB", (_WIDTH, 2 * _MARGIN + _ROW * len(rows) + 44), _PAPER)
    draw = ImageDraw.Draw(image)
    for left, word in zip(columns[1:], (words["cost"], words["weeks"]), strict=True):
        draw.text((left, _MARGIN), word, fill=_QUIET, font=_font(20))
    for index, row in enumerate(rows):
        top = _MARGIN + 44 + index * _ROW
        draw.line((_MARGIN, top - 8, _WIDTH - _MARGIN, top - 8), fill=_LINE, width=1)
        cells = (row.get("name"), row.get("cost") or words["unknown"], row.get("weeks") or words["unknown"])
        ends = (*columns[1:], _WIDTH - _MARGIN)
        for left, end, cell in zip(columns, ends, cells, strict=True):
            text = _cut(draw, _text(cell), _font(24), end - left - 16)
            draw.text((left, top + 2), text, fill=_INK, font=_font(24))
        verdict = words.get(_text(row.get("verdict")), "")
        draw.text((_MARGIN, top + 30), verdict, fill=_QUIET, font=_font(18))
    return _png(image)


def _ticks(last: int) -> list[int]:
    step = next(each for each in (1, 2, 4, 8, 13, 26, 52, 104, last) if last / each <= 9)
    return [*(week for week in range(0, last, step) if week == 0 or last - week >= step / 2), last]


def _text(value: object) -> str:
    return clean_line(str(value or ""))


def _cut(draw: ImageDraw, text: str, font: FreeTypeFont | ImageFont, width: float) -> str:
    while len(text) > 1 and draw.textlength(text, font=font) > width:
        text = text[:-2].rstrip() + "…"
    return text


def _font(size: int) -> FreeTypeFont | ImageFont:
    from PIL import ImageFont as Fonts

    return Fonts.load_default(size)


def _png(image: object) -> bytes:
    target = io.BytesIO()
    image.save(target, format="PNG")  # type: ignore[attr-defined]  # a Pillow image, typed on demand only
    return target.getvalue()
