"""A picture before it is painted: texts, boxes and lines in CSS pixels of a phone, from the top left downwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.rendering.pictures.themes import Ink

WIDTH = 390.0
"""Width in CSS pixels: that of common phones (2026-11), so that a size here is the size that is seen."""
MARGIN = 18.0
INNER = WIDTH - 2 * MARGIN
BODY, SMALL, TITLE = 14.0, 12.5, 18.0
"""Sizes of text in CSS pixels; nothing is set smaller than ``SMALL``."""
LEADING = 1.32
"""Height of a line as a multiple of the size."""


class Ruler(Protocol):
    """Measures text as it will be painted."""

    def width(self, text: str, size: float, *, is_bold: bool = False) -> float:
        """Width in CSS pixels."""
        ...

    def has_letters(self, text: str) -> bool:
        """Whether the font has all of its letters."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One line of text; ``y`` is the top of its line, ``x`` its left end (or right end where ``is_right``)."""

    x: float
    y: float
    words: str
    size: float = BODY
    ink: Ink = Ink.TEXT
    is_bold: bool = False
    is_right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle; ``is_open`` draws only a dashed outline."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    radius: float = 4.0
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line through points; ``has_arrow`` at its last point."""

    points: tuple[tuple[float, float], ...]
    ink: Ink = Ink.RULE
    width: float = 1.6
    is_dashed: bool = False
    has_arrow: bool = False


Item = Text | Box | Line


@dataclass(slots=True)
class Sheet:
    """Items in the order of painting and where the next line goes."""

    ruler: Ruler
    items: list[Item] = field(default_factory=list)
    y: float = MARGIN

    @property
    def height(self) -> float:
        """Height in CSS pixels, margin included."""
        return self.y + MARGIN - 4

    def add(self, *items: Item) -> None:
        """Adds items at their own places."""
        self.items.extend(items)

    def gap(self, pixels: float) -> None:
        """Leaves room."""
        self.y += pixels

    def write(self, words: str, *, x: float = MARGIN, width: float = INNER, style: Text | None = None) -> None:
        """A paragraph from ``x``, at most ``width`` wide, in the style of a text; goes below it."""
        look = style or Text(x=0, y=0, words="")
        for line in wrap(words, width, self.ruler, look):
            self.add(Text(x=x, y=self.y, words=line, size=look.size, ink=look.ink, is_bold=look.is_bold))
            self.y += look.size * LEADING


def legend(sheet: Sheet, entries: Sequence[tuple[Ink, str]]) -> None:
    """Swatches with what they mean, in one line where there is room."""
    x, swatch = MARGIN, 11.0
    for ink, words in entries:
        width = swatch + 6 + sheet.ruler.width(words, SMALL)
        if x > MARGIN and x + width > MARGIN + INNER:
            x = MARGIN
            sheet.gap(SMALL * LEADING)
        top = sheet.y + (SMALL * LEADING - swatch) / 2
        sheet.add(
            Box(x=x, y=top, width=swatch, height=swatch, ink=ink, radius=3),
            Text(x=x + swatch + 6, y=sheet.y, words=words, size=SMALL, ink=Ink.SOFT),
        )
        x += width + 18
    sheet.gap(SMALL * LEADING)


def wrap(words: str, width: float, ruler: Ruler, style: Text) -> list[str]:
    """The words in lines no wider than ``width``; a single word that is wider is cut with an ellipsis."""
    lines: list[str] = []
    for word in words.split():
        candidate = f"{lines[-1]} {word}" if lines else word
        if lines and ruler.width(candidate, style.size, is_bold=style.is_bold) <= width:
            lines[-1] = candidate
        else:
            lines.append(fit(word, width, ruler, style))
    return lines


def fit(words: str, width: float, ruler: Ruler, style: Text) -> str:
    """The words, or as many of their letters as ``width`` has room for and an ellipsis."""
    if ruler.width(words, style.size, is_bold=style.is_bold) <= width:
        return words
    kept = words
    while kept and ruler.width(f"{kept}…", style.size, is_bold=style.is_bold) > width:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def title_style() -> Text:
    """The style of a heading."""
    return Text(x=0, y=0, words="", size=TITLE, is_bold=True)


def name_style(ink: Ink = Ink.TEXT) -> Text:
    """The style of a credential's name."""
    return Text(x=0, y=0, words="", size=BODY, is_bold=True, ink=ink)


def note_style(ink: Ink = Ink.SOFT) -> Text:
    """The style of what stands below or beside."""
    return Text(x=0, y=0, words="", size=SMALL, ink=ink)


def texts(items: Sequence[Item]) -> list[Text]:
    """The texts among the items."""
    return [each for each in items if isinstance(each, Text)]
