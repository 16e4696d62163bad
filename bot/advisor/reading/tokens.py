"""Text as tokens that remember where they stood, folded so that spellings of one thing come out alike."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?(?:(?:\+\+|[+#])(?![^\W_]))?|\d+")
_SPACED_PLUS = re.compile(
    r"\b([a-z]{1,8})\s\+(?=\s*(?:$|[.,;:!?)/&]|(?:and|or|vs|cert|certs|exam|is|worth|then|first|next|for|to|from)\b))"
)
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "＇": "'"})
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"))
_MARKS = "™®©"


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign-bearing name of a text.

    ``text`` is folded (compatibility forms, case, accents); ``start`` and ``end`` point into the text as given. ``gap``
    is the folded text between the token before and this one. ``raw`` is the token as typed.
    """

    text: str
    raw: str
    start: int
    end: int
    gap: str

    @property
    def is_glued(self) -> bool:
        """Whether nothing stands between this token and the one before (``AZ`` and ``900`` in ``AZ900``)."""
        return self.gap == ""

    @property
    def is_upper(self) -> bool:
        """Typed in capitals only."""
        return self.raw.isupper()

    @property
    def is_capital(self) -> bool:
        """Typed with a capital first letter."""
        return self.raw[:1].isupper()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; ``origin[i]`` is the position in the given text of folded character ``i`` (one more at the
    end).
    """

    text: str
    origin: tuple[int, ...] | range


def fold(text: str) -> Folded:
    """Fold compatibility forms, case, accents, apostrophes and dashes. Linear in the length of ``text``."""
    if text.isascii():
        return Folded(text.lower().translate(_APOSTROPHES), range(len(text) + 1))
    characters: list[str] = []
    origin: list[int] = []
    for position, character in enumerate(text.translate(_APOSTROPHES).translate(_DASHES)):
        for piece in _fold_character(character):
            characters.append(piece)
            origin.append(position)
    origin.append(len(text))
    return Folded("".join(characters), tuple(origin))


def _fold_character(character: str) -> str:
    if character.isascii():
        return character.lower()
    if character in _MARKS:
        return ""
    category = unicodedata.category(character)
    if category in ("Cf", "Cs", "Mn"):
        return ""
    if category[0] in ("C", "Z"):
        return "\n" if character == "\u2028" or character == "\u2029" else " "
    plain = unicodedata.normalize("NFKC", character).casefold()
    return "".join(c for c in unicodedata.normalize("NFD", plain) if unicodedata.category(c) != "Mn")


def tokenize(text: str, folded: Folded | None = None) -> tuple[Token, ...]:
    """Tokens of ``text`` in order. ``'s`` is dropped; letters and digits are apart; ``+``, ``++`` and ``#`` stay on."""
    folded = folded or fold(text)
    body = _SPACED_PLUS.sub(r"\1+ ", folded.text)
    tokens: list[Token] = []
    last = 0
    for match in _TOKEN.finditer(body):
        word = match.group()
        stop = match.end()
        if word.endswith("'s"):
            word, stop = word[:-2], stop - 2
        start_at, end_at = folded.origin[match.start()], folded.origin[stop - 1] + 1
        tokens.append(
            Token(text=word, raw=text[start_at:end_at], start=start_at, end=end_at, gap=body[last : match.start()])
        )
        last = stop
    return tuple(tokens)


def key_of(text: str) -> tuple[str, ...]:
    """The folded words of a name, without ``'s``: what two spellings of one name have in common."""
    if text.isascii() and text.isprintable() and "'" not in text:  # nearly all names; many times as fast
        return tuple(match.group() for match in _TOKEN.finditer(_SPACED_PLUS.sub(r"\1+ ", text.lower())))
    return tuple(token.text for token in tokenize(text))
