"""Colours by what they mean, for light and dark screens. Text has a contrast of at least 4.5 to 1 on its ground."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """On what screen the picture is looked at."""

    LIGHT = "light"
    DARK = "dark"


class Ink(StrEnum):
    """What a colour stands for."""

    GROUND = "ground"
    CARD = "card"
    TRACK = "track"
    RULE = "rule"
    TEXT = "text"
    SOFT = "soft"
    MAIN = "main"
    MAIN_LIGHT = "main-light"
    ON_MAIN = "on-main"
    GOOD = "good"
    CAREFUL = "careful"
    BAD = "bad"


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Colours (``#rrggbb``) by ink."""

    colours: dict[Ink, str]

    def __getitem__(self, ink: Ink) -> str:
        """The colour of an ink."""
        return self.colours[ink]


PALETTES = {
    Theme.LIGHT: Palette(
        colours={
            Ink.GROUND: "#ffffff",
            Ink.CARD: "#f4f6f8",
            Ink.TRACK: "#e6eaee",
            Ink.RULE: "#b4bec8",
            Ink.TEXT: "#18212b",
            Ink.SOFT: "#4c5a68",
            Ink.MAIN: "#12637a",
            Ink.MAIN_LIGHT: "#8cc4d4",
            Ink.ON_MAIN: "#ffffff",
            Ink.GOOD: "#1c6b3c",
            Ink.CAREFUL: "#8a5300",
            Ink.BAD: "#a52323",
        }
    ),
    Theme.DARK: Palette(
        colours={
            Ink.GROUND: "#14191f",
            Ink.CARD: "#1e252d",
            Ink.TRACK: "#2c3641",
            Ink.RULE: "#5a6876",
            Ink.TEXT: "#f0f3f6",
            Ink.SOFT: "#b3c0cc",
            Ink.MAIN: "#5cc2dd",
            Ink.MAIN_LIGHT: "#2d6b7e",
            Ink.ON_MAIN: "#0b1116",
            Ink.GOOD: "#6fce93",
            Ink.CAREFUL: "#f0b354",
            Ink.BAD: "#ff8f85",
        }
    ),
}
