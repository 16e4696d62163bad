"""Word forms: which spellings and endings of a language stand for one word. Pure.

A form is only ever the second choice, after the word as it is written: accents that a phone left out, *ue* for *ü*,
an ending of gender, number or case, the many spellings of Hindi in Latin letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

NUMBER = "#"
"""The form of every number, and how a phrase writes one."""
_APOSTROPHES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "＇": "'", "İ": "I", "\u200b": " ", "\u00ad": " "}
)
_LEAST_STEM = 4
_HINDI_LEAST = 3
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_UMLAUTS = ((re.compile(r"(?<![aeq])ue"), "u"), (re.compile(r"(?<![ae])oe"), "o"), (re.compile(r"ae"), "a"))
_ENDINGS: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "de": ((re.compile(r"(?:(?:er|e)?(?:innen|in)|ern|em|en|er|es|e|n|s)$"), ""),),
    "es": ((re.compile(r"s$"), ""), (re.compile(r"[oae]$"), "")),
    "pt": (
        (re.compile(r"[co]oes$"), "cao"),
        (re.compile(r"([aeo])is$"), r"\1l"),
        (re.compile(r"s$"), ""),
        (re.compile(r"[oae]$"), ""),
    ),
    "fr": ((re.compile(r"euse(s?)$"), r"eur\1"), (re.compile(r"aux$"), "al"), (re.compile(r"[esx]+$"), "")),
}
GERMAN_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des"})
_ALIKE: dict[str, dict[str, str]] = {
    "de": {
        word: usual
        for usual, words in {
            "ein": "eine einen einem einer eines nen ne nem ner",
            "der": "die das den dem des",
            "ich": "i",
            "ist": "is isch",
            "sind": "san",
            "hab": "habe hob",
            "nicht": "ned net nid nöd nit",
            "kein": "koa koan ka",
            "von": "vom",
            "zu": "zum zur",
            "für": "fürs",
            "in": "im ins",
            "an": "am ans",
            "bei": "beim",
            "auf": "aufs",
        }.items()
        for word in words.split()
    },
    "fr": {
        word: usual
        for usual, words in {
            "de": "du des d'",
            "a": "au aux",
            "le": "la les l'",
            "un": "une",
            "ce": "cet cette ces",
            "mon": "ma mes",
            "ton": "ta tes",
            "son": "sa ses",
            "quel": "quelle quels quelles",
        }.items()
        for word in words.split()
    },
}
"""Words that stand for another: an article in its cases or run into the word before, and how some speak."""
_HINGLISH = (
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"z"), "j"),
    (re.compile(r"ai|ay"), "e"),
    (re.compile(r"(?<=[aeiou])[nm]$"), ""),
    (re.compile(r"(?<=[a-z]{2})y(?=[ae])"), "iy"),
    (re.compile(r"h$"), ""),
)
_LONG = (("ee", "i"), ("oo", "u"))
_MATRAS = re.compile(r"[ािीेैोौंँ]+$")


def written(text: str) -> str:
    """``text`` in small letters, accents composed and apostrophes alike; as long as the composed text."""
    return text.translate(_APOSTROPHES).lower()


def composed(text: str) -> str:
    """``text`` with each accent in one character with its letter."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def bare(word: str) -> str:
    """``word`` without accents; Devanagari keeps its vowels and loses the dot below."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word.casefold())
    if _DEVANAGARI.search(parts):
        return unicodedata.normalize("NFC", parts.replace("\u093c", "").replace("ँ", "ं"))
    return "".join(one for one in parts if unicodedata.category(one) != "Mn")


def form_of(language: str) -> Callable[[str], str]:
    """Gives the form of a word in small letters: what its spellings and endings have in common."""
    if language == "hi":
        return _hindi
    endings = _ENDINGS.get(language, ())
    umlauts = _UMLAUTS if language == "de" else ()
    alike = _ALIKE.get(language, {})

    def form(word: str) -> str:
        word = alike.get(word, word)
        if word[0].isdigit():
            return NUMBER if word.isdigit() or word.replace(".", "").isdigit() else word
        plain = bare(word)
        for pattern, letter in umlauts:
            plain = pattern.sub(letter, plain)
        for pattern, ending in endings:
            stem = pattern.sub(ending, plain)
            plain = stem if len(stem) >= _LEAST_STEM else plain
        return plain

    return form


def _hindi(word: str) -> str:
    if word[0].isdigit():
        return NUMBER if word.isdigit() or word.replace(".", "").isdigit() else word
    plain = bare(word)
    if not plain.isascii():
        stem = _MATRAS.sub("", plain)
        return stem if len(stem) >= _HINDI_LEAST else plain.removesuffix("ं")
    for long, letter in _LONG:
        plain = plain.replace(long, letter)
    for pattern, letter in _HINGLISH:
        plain = pattern.sub(letter, plain) or plain
    return plain
