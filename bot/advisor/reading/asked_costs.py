"""Which side of the cost a message asks for: over some years, with a second try, for students."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.advisor.rules.upkeep import LONGEST_YEARS
from bot.advisor.text.number_words import WORD_NUMBER, word_value

_STUDENT_PRICE = re.compile(
    r"\bstudents? (?:discounts?|prices?|rates?|fees?|deals?|offers?|vouchers?)\b|\bdiscounts? for students\b"
    r"|\bas a student\b|^\W*(?:\w+ ){0,2}student(?: here)?\b(?=\W*(?:$|[,.;]|full|in|at|from))"
    r"|\bi(?:'| a)?m a (?:\w+ ){0,2}student\b"
)
_PERCENT = r"([1-9]\d?) ?(?:%|percent|per cent)"
_TAKEN_OFF = re.compile(
    rf"\b{_PERCENT} (?:off|discount|voucher|coupon|reduction|rebate)\b"
    rf"|\b(?:voucher|coupon|discount|reduction) (?:of|for) {_PERCENT}|\b(?:pays?|covers?) {_PERCENT}"
)
_HALF = 50
_HALF_OFF = re.compile(r"\bhalf[ -](?:price|off)\b|\b(?:pays?|paying|covers?|covering) (?:for )?half\b")
_TOGETHER = re.compile(
    r"\b(?:both|together|altogether|combined|all (?:two|three|four|of (?:them|these)))\b"
    r"|\benough (?:money )?(?:for|to)\b|\benough\W*$|\bafford .{3,60} and\b"
)
_MONEY = re.compile(r"[$€£₹]|\b(?:money|afford|dollars?|euros?|pounds?|rupees|naira|bucks|quid|usd|eur|gbp|inr)\b")
_CHOICE = re.compile(r"\b(?:or|worth|vs|versus|which|better|cheaper|compared?|than|between)\b")
_COUNT = rf"(?:\d{{1,2}}|{WORD_NUMBER})"
_SPAN = rf"(?:next |first |about )?(?:(?P<count>{_COUNT}) )?(?P<unit>years?|decades?)\b(?! (?:of )?(?:exp|work))"
_OVER_YEARS = re.compile(rf"\b(?P<how>over|for|in|within|across|after|next) (?:the |an? )?{_SPAN}")
_YEARLY = re.compile(rf"\b(?P<count>{_COUNT})[- ](?P<unit>years?) (?:total|cost|of keeping|of upkeep)")
_LIVED = re.compile(r"\b(?:work(?:ed|ing)?|been|experience\w*|employed|was|were|career|did|spent|ago)\b")
_PAID = re.compile(
    r"\b(?:how much|costs?|prices?|pay\w*|paid|fees?|spend|totals?|keep\w*|hold\w*|maintain\w*|renew\w*|cheap\w*)\b"
)
_CLAUSE = re.compile(r"[.?!;,\n]+")
_YEARS_A_DECADE = 10
_SECOND_TRY = re.compile(
    r"\bre-?(?:takes?|taking|sits?|sitting)\b|\b(?:second|third|another|2nd) (?:try|attempt|go|sitting)\b"
    r"|\b(?:two|three|2|3) (?:tries|attempts|goes|sittings)\b|\btry (?:it )?again\b"
    r"|\b(?:if|when|after|in case|suppose|what) (?:i|we|you|one|she|he|they)(?: \w+)? (?:fail\w*|flunk\w*|don'?t pass)"
    r"|\bfail(?:ed|ing)? (?:it |the (?:\w+ )?(?:exam|test) )?(?:once|twice|the first time)\b"
)


_IS_PAID = re.compile(
    r"\b(?:(?:i|we|i've|ive|have|has|had|already|just|boss|work|company|employer|job|he|she|they) (?:have |has |had |"
    r"already |just |even )*(?:pre)?(?:paid|bought)|(?:is|are|was|already|been) (?:already |all )?(?:pre)?paid)\b"
    r"(?! (?:by the|an? hour|a year|well|more|less|per)\b)(?P<what>[^.?!;,]{0,40})"
)
_WHAT_IS_PAID = re.compile(r"\b(?:exams?|vouchers?|fees?|it|tests?|everything|in full)\b")
_ANOTHER_THING = re.compile(
    r"\b(?:bootcamps?|courses?|training|class(?:es)?|books?|prep|tutors?|lessons|subscription)\b"
)


def is_paid_for(text: str, names: Iterable[str]) -> bool:
    """Whether the exam of the credential that has these names is said to be paid already."""
    low = text.lower()
    found = _IS_PAID.search(low)
    if found is None or _ANOTHER_THING.search(low):
        return False
    what = found["what"]
    is_before = not what.strip() and any(name.lower() in low[: found.start()] for name in names)
    return is_before or bool(_WHAT_IS_PAID.search(what)) or any(name.lower() in what for name in names)


def years_asked(text: str) -> int | None:
    """The years over which costs are asked for ("over six years", "10 year cost", "for a decade")."""
    for clause in _CLAUSE.split(text.lower()):
        found = _YEARLY.search(clause) or _OVER_YEARS.search(clause)
        if found is None or _LIVED.search(clause) or not (_is_span(found) or _PAID.search(clause)):
            continue
        years = int(word_value(found["count"] or "1") or 0)
        years *= _YEARS_A_DECADE if found["unit"].startswith("decade") else 1
        return years if 1 <= years <= LONGEST_YEARS else None
    return None


def _is_span(found: re.Match[str]) -> bool:
    """Whether the words are of a span by themselves; "in 2 years" may be a deadline."""
    return found.groupdict().get("how", "over") in ("over", "for", "across")


def share_taken_off(text: str) -> int | None:
    """Percent that a voucher, a discount or another payer takes off the price, where that is said; 1 to 99."""
    low = text.lower()
    found = _TAKEN_OFF.search(low)
    if found is not None:
        return int(next(each for each in found.groups() if each))
    return _HALF if _HALF_OFF.search(low) else None


def asks_sum(text: str) -> bool:
    """Whether what several come to together is asked for, and no choice between them."""
    low = text.lower()
    is_of_money = _PAID.search(low) or _MONEY.search(low)
    return bool(_TOGETHER.search(low) and is_of_money) and not _CHOICE.search(low)


def asks_second_try(text: str) -> bool:
    """Whether what failing an exam costs is asked for."""
    return bool(_SECOND_TRY.search(text.lower()))


def asks_student_price(text: str) -> bool:
    """Whether what students pay is asked for, or the learner is one."""
    return bool(_STUDENT_PRICE.search(text.lower()))
