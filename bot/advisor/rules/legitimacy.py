"""Warning signs in an offer, by rule; each is present or not seen. No firm is called a scam by them."""

from __future__ import annotations

import re

READ_CHARACTERS = 8000
_SIGNS = {
    "job-guarantee": (
        r"guarante\w* (?:\w+ ){0,4}(?:job|placement|interview|salary|hired)|(?:job|placement|interview) guarante\w*"
        r"|100 ?% (?:job|placement)|(?:assured|confirmed) (?:job|placement)"
    ),
    "fee-to-receive": (
        r"(?:processing|release|activation|registration|delivery|security|training) (?:fee|deposit)"
        r"|(?:fee|pay(?:ment)?) (?:\w+ ){0,3}(?:to (?:receive|release|get|collect|issue))"
    ),
    "pressure": (
        r"(?:pay|enroll?|sign up|register|book|decide|transfer) (?:\w+ ){0,4}"
        r"(?:today|tonight|now|right away|immediately)"
        r"|(?:today|tonight) only|only \d+ (?:seats?|spots?|places?) left|last (?:seats?|spots?|places?)"
        r"|(?:offer|discount|price) (?:\w+ ){0,3}(?:ends|expires)|(?:within|next) \d+ hours"
    ),
    "no-exam": r"(?:no|without(?: an?| any)?) (?:exam|test|assessment|study\w*|classes|attendance)",
}
_PATTERNS = {sign: re.compile(rf"(?<!\w)(?:{cues})(?!\w)") for sign, cues in _SIGNS.items()}


def warning_signs(text: str) -> tuple[str, ...]:
    """Codes of the signs that stand in the text, in a fixed order. Linear in its length."""
    plain = text[:READ_CHARACTERS].lower().replace("\u2019", "'")
    return tuple(sign for sign, pattern in _PATTERNS.items() if pattern.search(plain))
