"""A sheet as PNG or SVG, by matplotlib (its object interface, no global state of pyplot). Loaded on demand only.

The same sheet and theme give the same bytes: no dates, no versions, fixed ids. The font ships with matplotlib.
"""

from __future__ import annotations

import io
import re
from html import escape
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from matplotlib import get_data_path, rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch, Polygon
from matplotlib.text import Text as Lettering

from bot.rendering.pictures.sheet import LEADING, WIDTH, Box, Item, Line, Ruler, Sheet, Text
from bot.rendering.pictures.themes import PALETTES, Ink, Palette, Theme

if TYPE_CHECKING:
    from matplotlib.backends.backend_agg import RendererAgg

PIXELS_PER_INCH = 96.0
POINTS_PER_PIXEL = 72.0 / PIXELS_PER_INCH
PNG_WIDTH = 1080
"""Pixels of a PNG: sharp on phones with three dots to a CSS pixel."""
FONTS = {False: "DejaVuSans.ttf", True: "DejaVuSans-Bold.ttf"}
"""Files that ship with matplotlib: the same letters on every machine, whatever is installed there."""
ASCENT = 0.93
"""Share of the size between the top of a line and its baseline."""
ARROW = 6.0
_SALT = "credential-advisor"
_SETTINGS = Lock()
"""matplotlib takes these two for SVG from settings of the whole process: one picture at a time."""


def lettering(size: float, *, is_bold: bool = False) -> FontProperties:
    """The font in CSS pixels."""
    return FontProperties(fname=Path(get_data_path(), "fonts", "ttf", FONTS[is_bold]), size=size * POINTS_PER_PIXEL)


class AggRuler(Ruler):
    """Measures text with the font that it is painted with."""

    def __init__(self) -> None:
        canvas = FigureCanvasAgg(Figure(dpi=PIXELS_PER_INCH))
        self._renderer: RendererAgg = canvas.get_renderer()  # type: ignore[no-untyped-call]  # matplotlib has no type for it
        self._known: dict[tuple[str, float, bool], float] = {}
        self._letters: frozenset[int] = frozenset()

    def width(self, text: str, size: float, *, is_bold: bool = False) -> float:
        """Width in CSS pixels."""
        key = (text, size, is_bold)
        if key not in self._known:
            font = lettering(size, is_bold=is_bold)
            measured = self._renderer.get_text_width_height_descent(text, font, False)  # type: ignore[no-untyped-call]  # nor for this
            self._known[key] = float(measured[0])
        return self._known[key]

    def has_letters(self, text: str) -> bool:
        """Whether the font has all of its letters."""
        if not self._letters:
            self._letters = frozenset(get_font(str(lettering(1.0).get_file())).get_charmap())
        return all(ord(letter) in self._letters for letter in text)


def to_png(sheet: Sheet, theme: Theme, alt: str) -> bytes:
    """The picture as PNG, 1080 pixels wide, with ``alt`` as its description."""
    figure = compose(sheet, theme)
    FigureCanvasAgg(figure)
    stream = io.BytesIO()
    dpi = PNG_WIDTH / WIDTH * PIXELS_PER_INCH
    figure.savefig(stream, format="png", dpi=dpi, metadata={"Software": None, "Description": alt})
    return stream.getvalue()


def to_svg(sheet: Sheet, theme: Theme, alt: str) -> bytes:
    """The picture as SVG, as wide as its place, with ``alt`` as its title for screen readers."""
    figure = compose(sheet, theme)
    FigureCanvasSVG(figure)
    stream = io.StringIO()
    nothing = {"Date": None, "Creator": None, "Format": None, "Type": None}
    with _SETTINGS, rc_context({"svg.hashsalt": _SALT, "svg.fonttype": "path"}):
        figure.savefig(stream, format="svg", metadata=nothing)
    return _labelled(stream.getvalue(), alt).encode("utf-8")


def _labelled(svg: str, alt: str) -> str:
    """The SVG with a role, a label and a title, and without a fixed size, so that it fills its place."""
    start = svg.index("<svg ")
    head_end = svg.index(">", start)
    head = re.sub(r' (?:width|height)="[^"]*"', "", svg[start:head_end])
    label = escape(alt, quote=True)
    return f'{svg[:start]}{head} role="img" aria-label="{label}">\n <title>{escape(alt)}</title>{svg[head_end + 1 :]}'


def compose(sheet: Sheet, theme: Theme) -> Figure:
    """The sheet as a figure of matplotlib, one data unit to a CSS pixel, downwards."""
    palette = PALETTES[theme]
    figure = Figure(
        figsize=(WIDTH / PIXELS_PER_INCH, sheet.height / PIXELS_PER_INCH),
        dpi=PIXELS_PER_INCH,
        facecolor=palette[Ink.GROUND],
    )
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(sheet.height, 0)
    axes.set_axis_off()
    for order, item in enumerate(sheet.items):
        for artist in _artists(item, palette):
            artist.set_zorder(order + 1)
            axes.add_artist(artist)
    return figure


def _artists(item: Item, palette: Palette) -> list[Lettering | FancyBboxPatch | Line2D | Polygon]:
    if isinstance(item, Text):
        return [_text(item, palette)]
    return [_box(item, palette)] if isinstance(item, Box) else _line(item, palette)


def _text(item: Text, palette: Palette) -> Lettering:
    return Lettering(
        x=item.x,
        y=item.y + item.size * ((LEADING - 1) / 2 + ASCENT),
        text=item.words,
        color=palette[item.ink],
        fontproperties=lettering(item.size, is_bold=item.is_bold),
        horizontalalignment="right" if item.is_right else "left",
        verticalalignment="baseline",
        parse_math=False,
    )


def _box(item: Box, palette: Palette) -> FancyBboxPatch:
    radius = min(item.radius, item.height / 2, item.width / 2)
    colour = palette[item.ink]
    return FancyBboxPatch(
        (item.x + radius, item.y + radius),
        max(0.0, item.width - 2 * radius),
        max(0.0, item.height - 2 * radius),
        boxstyle=f"round,pad={radius},rounding_size={radius}",
        facecolor="none" if item.is_open else colour,
        edgecolor=colour if item.is_open else "none",
        linewidth=1.3 * POINTS_PER_PIXEL if item.is_open else 0.0,
        linestyle=(0, (3, 2)) if item.is_open else "solid",
    )


def _line(item: Line, palette: Palette) -> list[Lettering | FancyBboxPatch | Line2D | Polygon]:
    points = list(item.points)
    colour = palette[item.ink]
    found: list[Lettering | FancyBboxPatch | Line2D | Polygon] = []
    if item.has_arrow:
        (x0, y0), (x1, y1) = points[-2], points[-1]
        length = max(((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5, 1e-9)
        dx, dy = (x1 - x0) / length, (y1 - y0) / length
        back = (x1 - dx * ARROW * 1.3, y1 - dy * ARROW * 1.3)
        half = ARROW * 0.6
        corners = [(x1, y1), (back[0] - dy * half, back[1] + dx * half), (back[0] + dy * half, back[1] - dx * half)]
        found.append(Polygon(corners, closed=True, facecolor=colour, edgecolor="none"))
        points[-1] = back
    found.append(
        Line2D(
            [x for x, _ in points],
            [y for _, y in points],
            color=colour,
            linewidth=item.width * POINTS_PER_PIXEL,
            linestyle=(0, (3, 2)) if item.is_dashed else "solid",
            solid_capstyle="round",
        )
    )
    return found
