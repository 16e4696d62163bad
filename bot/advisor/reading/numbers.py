"""Numbers as people type them: ``2,000.50``, ``2.000,50``, ``5k``, ``1.5 lakh``, ``two hundred``, ``a couple``."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUES: dict[str, Decimal] = {word: Decimal(value) for value, word in enumerate(_UNITS)}
_VALUES |= {word: Decimal(10 * (place + 2)) for place, word in enumerate(_TENS)}
_VALUES |= {"a": Decimal(1), "an": Decimal(1), "half": Decimal("0.5"), "dozen": Decimal(12)}
_SCALES: dict[str, Decimal] = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "grand": Decimal(1000),
    "k": Decimal(1000),
    "lakh": Decimal(100_000),
    "lakhs": Decimal(100_000),
    "lac": Decimal(100_000),
    "lacs": Decimal(100_000),
    "million": Decimal(1_000_000),
    "millions": Decimal(1_000_000),
    "mil": Decimal(1_000_000),
    "m": Decimal(1_000_000),
    "crore": Decimal(10_000_000),
    "crores": Decimal(10_000_000),
}
_SMALL = "|".join(sorted((*_UNITS, *_TENS), key=len, reverse=True))

DIGITS = r"\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d)"
"""A number in digits, with or without separators."""
SCALE = r"k|grand|lakhs?|lacs?|crores?|millions?|thousand|hundred|mil|m"
WORDS = (
    rf"(?:(?:{_SMALL}|a|an)(?:[ -](?:{_SMALL}))?[ -])?(?:hundred|thousand|lakh|grand)(?: (?:and "
    rf")?(?:{_SMALL})(?:[ -](?:{_SMALL}))?)?|(?:{_SMALL})(?:[ -](?:{_SMALL}))?"
)
"""A number in words."""
NUMBER = rf"(?:(?:{DIGITS})(?:\s?(?:{SCALE})\b)?|\b(?:{WORDS})\b)"
"""Either, with an optional word for thousands and the like."""

_PARTS = re.compile(rf"({DIGITS})\s?({SCALE})?")


def value_of(text: str) -> Decimal | None:
    """The value of a number written as :data:`NUMBER` allows (folded), or ``None`` where it is none."""
    text = text.strip()
    match = _PARTS.fullmatch(text)
    if match:
        value = _digits(match.group(1))
        scale = match.group(2)
        return value if value is None or scale is None else _plain(value * _SCALES[scale])
    return _words(text)


def _plain(value: Decimal) -> Decimal:
    return Decimal(int(value)) if value == int(value) else value


def _digits(text: str) -> Decimal | None:
    text = text.replace(" ", "").replace("'", "")
    last = max(text.rfind("."), text.rfind(","))
    if last >= 0:
        whole, fraction = text[:last], text[last + 1 :]
        separators = {sign for sign in text if sign in ".,"}
        is_grouping = len(fraction) == 3 and (len(separators) == 1) and whole != "0"
        plain = re.sub(r"[.,]", "", whole)
        text = plain + fraction if is_grouping else f"{plain}.{fraction}"
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _words(text: str) -> Decimal | None:
    total = Decimal(0)
    current: Decimal | None = None
    for word in re.split(r"[\s-]+", text):
        if word in _VALUES:
            current = (current or Decimal(0)) + _VALUES[word]
        elif word in _SCALES:
            current = (current if current is not None else Decimal(1)) * _SCALES[word]
            if word not in ("hundred", "grand"):
                total, current = total + current, None
        elif word != "and":
            return None
    if current is None and total == 0:
        return None
    return total + (current or Decimal(0))
