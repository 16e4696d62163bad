"""Draws what a chat would show: bubbles, buttons, quotes and pictures, in columns as wide as a phone."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from tests.emulators.drawing import THUMBS, Run, font, in_columns, length, thumb, wrapped, write

WIDTH, GAP, PAD, LINE = 520, 14, 14, 25
TALLEST = 1_760
_PAPER, _THEIRS, _OURS, _INK, _QUIET, _BLUE, _QUOTE = (
    "#d7e3ec", "#ffffff", "#dcf7c5", "#17212b", "#6d7f8f", "#2678b6", "#e6f1fa",
)  # fmt: skip
_COLOURS = {"": _INK, "a": _BLUE, "i": _QUIET}
_TOKEN = re.compile(r"<(/?)(\w+)[^>]*>|([^<]+)")
_SHOWN_OF_QUOTE = 4


@dataclass
class Bubble:
    """One message. ``is_ours``: the learner's; ``marked``: its text is HTML."""

    text: str
    is_ours: bool = False
    marked: bool = False
    rows: Sequence[Sequence[str]] = ()
    picture: bytes | None = None
    title: str = ""


def draw_chat(bubbles: Sequence[Bubble]) -> bytes:
    """The picture of a chat, as PNG."""
    pieces = [_bubble(each) for each in bubbles]
    return in_columns(pieces, width=WIDTH, gap=GAP, tallest=TALLEST, paper=_PAPER, line="#b9cbd8")


def _bubble(each: Bubble) -> Image.Image:
    if each.title:
        return _headline(each.title)
    inner = WIDTH - 60
    lines = list(_lines(each, inner - 2 * PAD))
    photo = None
    if each.picture is not None:
        photo = Image.open(io.BytesIO(each.picture)).convert("RGB")
        photo = photo.resize((inner, photo.height * inner // photo.width))
    widest = max((length(runs) for runs, _ in lines), default=0) + 2 * PAD + 8
    width = inner if photo is not None or each.rows or not each.is_ours else min(inner, int(widest))
    tall = len(lines) * LINE + 2 * PAD + (0 if photo is None else photo.height)
    image = Image.new("RGB", (WIDTH, tall + len(each.rows) * 44), _PAPER)
    draw = ImageDraw.Draw(image)
    left = WIDTH - width if each.is_ours else 0
    draw.rounded_rectangle((left, 0, left + width, tall - 1), radius=14, fill=_OURS if each.is_ours else _THEIRS)
    top = PAD
    if photo is not None:
        image.paste(photo, (left, 6))
        top += photo.height
    for runs, is_quote in lines:
        if is_quote:
            draw.rectangle((left + PAD - 4, top - 2, left + width - PAD, top + LINE - 2), fill=_QUOTE)
            draw.rectangle((left + PAD - 6, top - 2, left + PAD - 3, top + LINE - 2), fill=_BLUE)
        write(draw, runs, (left + PAD + (6 if is_quote else 0), top), _COLOURS)
        top += LINE
    for number, row in enumerate(each.rows):
        _row(draw, row, tall + 6 + number * 44, width)
    return image


def _row(draw: ImageDraw.ImageDraw, row: Sequence[str], top: int, width: int) -> None:
    share = width / len(row)
    for index, label in enumerate(row):
        box = (index * share + 2, top, (index + 1) * share - 2, top + 36)
        draw.rounded_rectangle(box, radius=9, fill="#9db4c5")
        way = THUMBS.get(label[:1])
        text = label[1:].strip() if way else label
        middle = (box[0] + box[2]) / 2
        draw.text((middle + (12 if way else 0), top + 18), text, fill="#ffffff", font=font(17), anchor="mm")
        if way:
            thumb(draw, middle - draw.textlength(text, font=font(17)) / 2 - 12, top + 18, is_up=way == "up")


def _headline(title: str) -> Image.Image:
    image = Image.new("RGB", (WIDTH, 34), _PAPER)
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((WIDTH / 2 - 150, 2, WIDTH / 2 + 150, 32), radius=15, fill="#8fa9bb")
    draw.text((WIDTH / 2, 17), title, fill="#ffffff", font=font(16), anchor="mm")
    return image


def _lines(each: Bubble, width: int) -> Iterator[tuple[list[Run], bool]]:
    """Lines of runs; of an expandable quote the first ones, as the chat shows it before it is opened."""
    in_quote = 0
    for runs, is_quote in _paragraphs(each):
        for line in wrapped(runs, width - (12 if is_quote else 0)):
            in_quote = in_quote + 1 if is_quote else 0
            if in_quote <= _SHOWN_OF_QUOTE:
                yield line, is_quote
            elif in_quote == _SHOWN_OF_QUOTE + 1:
                yield [("(tap to open)", "i")], True


def _paragraphs(each: Bubble) -> Iterator[tuple[list[Run], bool]]:
    if not each.marked:
        for line in each.text.split("\n"):
            yield [(line, "")], False
        return
    runs: list[Run] = []
    style, is_quote = "", False
    for token in _TOKEN.finditer(each.text):
        if token[3] is None:
            if token[2] == "blockquote":
                if runs:
                    yield runs, is_quote
                runs, is_quote = [], not token[1]
            else:
                style = "" if token[1] else token[2][0]
            continue
        first, *rest = html.unescape(token[3]).split("\n")
        runs.append((first, style))
        for line in rest:
            yield runs, is_quote
            runs = [(line, style)]
    if runs:
        yield runs, is_quote
