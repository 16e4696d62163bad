"""Numbers written as English words: ``two``, ``twenty-five``, ``one hundred and fifty``."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_ONE_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TEN_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONES = _ONE_WORDS.split()
_TENS = _TEN_WORDS.split()
_SMALL = {word: number for number, word in enumerate(_ONES)} | {
    word: number * 10 for number, word in enumerate(_TENS, start=2)
}
_SMALL["dozen"] = 12
_LARGE = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_ANY_SMALL = "|".join(sorted(_SMALL, key=lambda word: (-len(word), word)))
_ANY_LARGE = "|".join(_LARGE)

WORD_NUMBER = (
    rf"\b(?:{_ANY_SMALL})(?:-(?:{'|'.join(_ONES[1:10])}))?\b"
    rf"(?:[ -](?:{_ANY_LARGE})\b(?:\s(?:and\s)?(?:{_ANY_SMALL})(?:-(?:{'|'.join(_ONES[1:10])}))?\b)?){{0,3}}"
)


def word_value(text: str) -> Decimal | None:
    """The value of a number in digits (with or without separators) or words; ``None`` if it is neither."""
    if text[:1].isdigit():
        try:
            return Decimal(text.replace(",", ""))
        except InvalidOperation:
            return None
    total, current, is_number = 0, 0, False
    for word in re.split(r"[\s-]+", text.lower()):
        if word in _SMALL:
            current += _SMALL[word]
            is_number = True
        elif word in _LARGE:
            current = max(current, 1) * _LARGE[word]
            if _LARGE[word] > 100:
                total, current = total + current, 0
        elif word != "and":
            return None
    return Decimal(total + current) if is_number else None
