"""A message as it was typed: what cannot be read, control signs, and folded text of the same length."""

from __future__ import annotations

import unicodedata

from bot.advisor.reading.tokens import fold

LONGEST_READ = 8_000
LONGEST_TAKEN = 20_000


def problem_of(text: str) -> str | None:
    """Why ``text`` cannot be read: ``too-long``, ``empty`` or ``no-words``; ``None`` where it can."""
    if len(text) > LONGEST_TAKEN:
        return "too-long"
    if not text.strip() or not any(_is_visible(character) for character in text):
        return "empty"
    return None if any(character.isalnum() for character in text) else "no-words"


def _is_visible(character: str) -> bool:
    return unicodedata.category(character)[0] not in ("C", "Z")


def cleaned(text: str) -> str:
    """``text`` cut to what is read, with control signs and lone surrogates as blanks; line ends stay."""
    cut = text[:LONGEST_READ]
    if cut.isascii() and cut.isprintable():
        return cut.strip()
    return "".join(one if one == "\n" or unicodedata.category(one)[0] != "C" else _stand_in(one) for one in cut).strip()


def _stand_in(character: str) -> str:
    return "" if unicodedata.category(character) == "Cf" else " "


def folded_alike(text: str) -> str:
    """Folded text of the same length as ``text`` (a character that folds to several keeps its first)."""
    folded = fold(text)
    if len(folded.text) == len(text):
        return folded.text
    characters = [" "] * len(text)
    for position in range(len(folded.text) - 1, -1, -1):
        characters[folded.origin[position]] = folded.text[position]
    return "".join(characters)
