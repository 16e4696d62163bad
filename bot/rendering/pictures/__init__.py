"""Figures of an answer as pictures for a phone: PNG and SVG, light and dark, with their text alternative.

The vendor library is loaded when the first picture is drawn and not before.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from bot.errors import PictureError
from bot.rendering.pictures.comparison import lay_out_comparison
from bot.rendering.pictures.graph import lay_out_graph
from bot.rendering.pictures.legible import Legible
from bot.rendering.pictures.sheet import Ruler, Sheet
from bot.rendering.pictures.themes import Theme
from bot.rendering.pictures.timeline import lay_out_timeline

if TYPE_CHECKING:
    from bot.advisor.models import Figure
    from bot.rendering.phrases import Phrases, Tongues

__all__ = ["Format", "Theme", "draw", "format_of", "lay_out"]

_LAYOUTS = {"timeline": lay_out_timeline, "comparison": lay_out_comparison, "graph": lay_out_graph}


class Format(StrEnum):
    """What a picture is written as."""

    PNG = "png"
    SVG = "svg"


def format_of(name: str) -> Format:
    """The format of a file by its ending, in capitals or not.

    Raises:
        PictureError: it ends in neither ``.png`` nor ``.svg``.
    """
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    if ending not in list(Format):
        raise PictureError(f"{name}: a picture is written as .png or .svg; name a file that ends in one of these.")
    return Format(ending)


def lay_out(figure: Figure, phrases: Phrases, ruler: Ruler, *, plain: Phrases | None = None) -> Sheet:
    """The figure as a sheet. Its kind is one of the contract's: timeline, graph, comparison.

    What the font can't show of ``phrases`` stands in the words of ``plain``.
    """
    sheet = Sheet(ruler)
    _LAYOUTS[figure.kind](sheet, figure.data, Legible(phrases, plain or phrases, ruler))
    return sheet


def draw(
    figure: Figure,
    phrases: Tongues,
    *,
    language: str = "en",
    format_: Format = Format.PNG,
    theme: Theme = Theme.LIGHT,
) -> bytes:
    """The picture as bytes, labelled in ``language`` (ISO 639-1) as far as the font has its letters.

    The same figure gives the same bytes. Takes tenths of a second, the first one more.
    """
    from bot.rendering.pictures.painting import AggRuler, to_png, to_svg

    sheet = lay_out(figure, phrases.in_language(language), AggRuler(), plain=phrases)
    paint = to_png if format_ is Format.PNG else to_svg
    return paint(sheet, theme, figure.alt)
