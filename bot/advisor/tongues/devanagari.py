"""Devanagari in Latin letters: English letters said one by one, and Hindi as people type it in Latin. Pure, and linear.

"एनपीटीईएल" is "NPTEL"; "करना चाहता" is "karna chahta", so a phrase that the book has in Latin letters alone is found.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_LETTERS = {
    "डब्ल्यू": "W", "डब्लू": "W", "क्यू": "Q", "एक्स": "X", "ज़ेड": "Z", "जेड": "Z", "वाई": "Y", "एच": "H", "एफ": "F",
    "एफ़": "F", "एल": "L", "एम": "M", "एन": "N", "एस": "S", "आई": "I", "आर": "R", "यू": "U", "ए": "A", "बी": "B",
    "सी": "C", "डी": "D", "ई": "E", "जी": "G", "जे": "J", "के": "K", "ओ": "O", "पी": "P", "टी": "T", "वी": "V",
}  # fmt: skip
"""What English letters are called."""
_NAMED = {unicodedata.normalize("NFC", name): letter for name, letter in _LETTERS.items()}
_LETTER = "|".join(sorted(_NAMED, key=lambda one: (-len(one), one)))
_EDGE = r"[\u0900-\u0963\u0970-\u097f\w]"
_SPELLED_OUT = re.compile(
    rf"(?<!{_EDGE})(?:(?:{_LETTER}){{2,}}|(?:{_LETTER})(?:[ .](?:{_LETTER})){{2,}})(?!{_EDGE})"
    rf"|(?<!{_EDGE})(?:{_LETTER})[ .]?(?:{_LETTER})(?=[ -]?\d{{2,}})"
)
_INNER_DOT = re.compile(r"(?<=[\u0900-\u0963])\.(?=[\u0900-\u0963])")
"""As in "बी.कॉम"."""
_DEGREE = re.compile(r"\b([BM])\.\s?(Com|Tech|Sc|Ed|Pharm|Des|A|E)\b", re.I)
_ONE = re.compile(_LETTER)


def _table(pairs: str) -> dict[str, str]:
    """Devanagari signs with their Latin letters."""
    return dict(pair.split("=") for pair in pairs.split())


_CONSONANTS = _table(
    "क=k ख=kh ग=g घ=gh ङ=n च=ch छ=chh ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh न=n प=p फ=f ब=b भ=bh म=m "
    "य=y र=r ल=l व=v श=sh ष=sh स=s ह=h"
)
_SIGNS = _table("ा=a ि=i ी=i ु=u ू=u ृ=ri े=e ै=e ो=o ौ=au ॉ=o ॅ=e")
_VOWELS = _table("अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=e ओ=o औ=au ऑ=o")
_NASAL = frozenset("ंँ")
_SILENT = "्"
_SCHWA = "ə"
_DOT = "\u093c"
_UNSAID = re.compile(rf"(?<=[aeiou{_SCHWA}])([bcdfghjklmnprstvy]+){_SCHWA}(?=[bcdfghjklmnprstvy]+[aeiou])")


def is_devanagari(word: str) -> bool:
    """Whether ``word`` begins in Devanagari."""
    return "\u0900" <= word[:1] <= "\u097f"


def letters_said(text: str, *, kept: Callable[[str], bool]) -> str:
    """``text``, its accents composed, with English letters said in Devanagari as capitals, but for words ``kept``."""
    text = _DEGREE.sub(r"\1\2", _INNER_DOT.sub("", text))
    return _SPELLED_OUT.sub(lambda match: match[0] if kept(match[0]) else _capitals(match[0]), text)


def in_latin(word: str) -> str:
    """``word`` in the Latin letters that most people type it in; vowels without length."""
    out: list[str] = []
    for sign in unicodedata.normalize("NFD", word):
        if sign in _CONSONANTS:
            out += [_CONSONANTS[sign], _SCHWA]
        elif sign in _SIGNS or sign == _SILENT:
            if out and out[-1] == _SCHWA:
                out.pop()
            out.append(_SIGNS.get(sign, ""))
        elif sign in _NASAL:
            out.append("n")
        elif sign != _DOT:
            out.append(_VOWELS.get(sign, sign))
    said = "".join(out)
    said = said[:-1] if said.endswith(_SCHWA) and said.count(_SCHWA) + len(said) > 3 else said
    return _UNSAID.sub(r"\1", said).replace(_SCHWA, "a")


def _capitals(said: str) -> str:
    return "".join(_NAMED[name] for name in _ONE.findall(said))
