"""Small letters that are a word of talk or a field of work: "it", and "rn" (right now)."""

from __future__ import annotations

from collections.abc import Sequence

from bot.advisor.reading.lexicon import words
from bot.advisor.reading.tokens import Token


def is_talk(tokens: Sequence[Token], position: int) -> bool:
    """Whether small letters are a word of talk: "it", and "rn" (right now) at the end of what is said."""
    token = tokens[position]
    if token.is_upper or token.text not in ("it", "rn"):
        return False
    before = tokens[position - 1].text if position else ""
    after = tokens[position + 1].text if position + 1 < len(tokens) else ""
    if token.text == "it" and ((before in _BEFORE_FIELD and after in _AFTER_FIELD) or _is_gone_into(tokens, position)):
        return False
    is_end = position + 1 == len(tokens) or bool(tokens[position + 1].gap.strip())
    return token.text == "it" or (position > 0 and is_end and (len(token.gap) > 1 or before not in STANDING_BEFORE))


def is_of_before(said: str, start: int, first: int) -> bool:
    """Whether small "it" stands for the work named at ``first`` ("hr sounds fun, how do i get into it")."""
    return said == "it" and first < start


def _is_gone_into(tokens: Sequence[Token], position: int) -> bool:
    """Whether "it" is where somebody wants to go to work: "want to get into it", "switching to it from retail"."""
    way = [token.text for token in tokens[max(0, position - 4) : position]]
    if len(way) < 2 or way[-1] not in ("into", "to", "in") or way[-2] not in _GOING:
        return False
    after = tokens[position + 1].text if position + 1 < len(tokens) else ""
    return after in ("from", "with", "without", "as") or (
        way[-1] != "in" and any(word in _WISHING for word in way[:-2])
    )


_GOING = words(
    "get getting break breaking move moving switch switching go going transition transitioning change changing career "
    "career-change retrain retraining job jobs work working start starting"
)
_WISHING = words("want wants wanna wanted like hoping hope trying try looking thinking plan planning wish")
_BEFORE_FIELD = words(
    "which what an any some first best entry level good my the of in into for get free cheap short basic a online "
    "beginner easy junior another"
)
_AFTER_FIELD = words(
    "cert certs certificate certificates certification certifications job jobs career careers support course courses "
    "work role roles field industry qualification qualifications training bootcamp"
)
"""The words around it that make small "it" the field of work ("which it cert")."""
STANDING_BEFORE = words("a an as be become becoming registered for the my an i'm im am")
