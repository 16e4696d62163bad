"""Lines of text in styles, and pieces in columns: what both pictures of chats are drawn with."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence

from PIL import Image, ImageDraw, ImageFont

Run = tuple[str, str]
"""A text and its style: "" or "b" bold, "i" quiet, "a" a link, "h" a heading, "s" small, "c" code."""
SIZES = {"h": 22, "s": 15}
SIZE = 18
THUMBS = {"👍": "up", "👎": "down"}
_BOLD = "bh"
_LACKING = str.maketrans({"•": "·", "✓": "√", "→": ">", "↗": ">", "≥": ">", "≤": "<", "\u2011": "-", "\u202f": " "})


def font(size: int = SIZE) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """The library's own font: any machine draws the same."""
    return ImageFont.load_default(size)


def length(runs: Sequence[Run]) -> float:
    """How wide the runs are, in pixels."""
    return sum(
        font(SIZES.get(style, SIZE)).getlength(text) + (len(text) * 0.35 if style in _BOLD and style else 0)
        for text, style in runs
    )


def wrapped(runs: Sequence[Run], width: int) -> list[list[Run]]:
    """Lines that are no wider than that."""
    found: list[list[Run]] = [[]]
    for text, style in runs:
        for word in re.findall(r"\S+\s*|\s+", text):
            if found[-1] and length([*found[-1], (word.rstrip(), style)]) > width:
                found.append([])
            while length([(word, style)]) > width and len(word) > 8:
                cut = max(8, int(len(word) * width / length([(word, style)])) - 1)
                found[-1].append((word[:cut], style))
                found.append([])
                word = word[cut:]
            found[-1].append((word, style))
    return found


def write(
    draw: ImageDraw.ImageDraw, runs: Sequence[Run], place: tuple[float, float], colours: Mapping[str, str]
) -> None:
    """Draw one line. ``colours`` go by style, "" is that of the others."""
    left, top = place
    for text, style in runs:
        shown = text.translate(_LACKING)
        colour, face = colours.get(style, colours[""]), font(SIZES.get(style, SIZE))
        draw.text((left, top), shown, fill=colour, font=face)
        if style and style in _BOLD:
            draw.text((left + 0.7, top), shown, fill=colour, font=face)
        left += length([(text, style)])


def in_columns(pieces: Sequence[Image.Image], *, width: int, gap: int, tallest: int, paper: str, line: str) -> bytes:
    """Pieces below each other, in as many columns as it takes, as PNG."""
    columns: list[list[Image.Image]] = [[]]
    height = 0
    for piece in pieces:
        if columns[-1] and height + piece.height + gap > tallest:
            columns.append([])
            height = 0
        columns[-1].append(piece)
        height += piece.height + gap
    tall = max(sum(each.height + gap for each in column) for column in columns) + gap
    image = Image.new("RGB", (len(columns) * (width + 2 * gap), tall), paper)
    for index, column in enumerate(columns):
        top, left = gap, index * (width + 2 * gap)
        for piece in column:
            image.paste(piece, (left + gap, top))
            top += piece.height + gap
        if index:
            ImageDraw.Draw(image).line((left, 0, left, tall), fill=line, width=2)
    target = io.BytesIO()
    image.save(target, format="PNG")
    return target.getvalue()


def thumb(draw: ImageDraw.ImageDraw, x: float, y: float, *, is_up: bool) -> None:
    """A thumb: the font has none."""
    points = [(-8, 0), (-3, 0), (1, -9), (5, -8), (3, -2), (9, -2), (8, 8), (-8, 8)]
    turned = [(x + a, y + (b if is_up else -b)) for a, b in points]
    draw.polygon(turned, fill="#ffe08a", outline="#7a5d00")
