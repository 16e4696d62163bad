"""Deadlines in everyday words, as weeks from today. Choices made on the way are returned as short codes."""

from __future__ import annotations

import math
import re
from calendar import monthrange
from datetime import date, timedelta

from bot.advisor.reading.currencies import CODES
from bot.advisor.reading.numbers import NUMBER, value_of
from bot.advisor.reading.study_hours import Span

LONGEST_DEADLINE_WEEKS = 520
WEEK_DAYS = 7
_FEW_WORDS = 3

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH_WORDS = (
    {name: number for number, name in enumerate(_MONTHS, start=1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, start=1)}
    | {"sept": 9}
)
_MONTH = "|".join(sorted(_MONTH_WORDS, key=len, reverse=True))
_BY = (
    r"(?:by|before|until|till|no later than|not later than|deadline(?: is| of)?:?|due|ends? (?:in|on)|starts? "
    r"(?:in|on)|exam (?:is )?(?:in|on)|done by|finish(?:ed)? (?:by|in)|ready (?:by|in))"
)
_BY_MONTH = re.compile(
    rf"\b{_BY}\s(?:the )?(?P<part>end of |middle of |mid[ -]|start of |beginning of |early |late |next |"
    rf"this )?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? "
    rf")?(?P<month>{_MONTH})\b\.?(?:\s(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?(?:hours?|h\b|"
    rf"%)))?(?:,?\s(?P<year>20\d\d))?"
)
_BY_DATE = re.compile(rf"\b{_BY}\s(?:the )?(?P<year>20\d\d)-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})\b")
_IN_SPAN = re.compile(
    rf"\b(?P<lead>in|within|inside|under|less than|next|have|got|only|deadline(?: is| of)?|(?:the "
    rf")?(?:exam|interview|job|deadline|test) (?:is )?in|over the next|for the next|max(?:imum)?|at most|"
    rf"no more than|in about|in around|in like|in the next)\s(?:the next |about |around |like |only |just |"
    rf"roughly |maybe |less than |under )*"
    rf"(?P<count>{NUMBER}|\ba couple of|\ba couple|\ba few|\bhalf a|\ba|\bone|\ban)\s?-?\s?(?P<unit>days?|"
    rf"d\b|weeks?|wks?|months?|mos?\b|years?|yrs?)\b(?P<after>[^.,;!?\n]{{0,32}})"
)
_SPAN_MAX = re.compile(
    rf"(?P<count>{NUMBER}|\ba couple of|\ba few)\s?-?\s?(?P<unit>days?|weeks?|wks?|months?|mos?\b|years?|"
    rf"yrs?)\s(?P<after>max\b|maximum|at most|tops|deadline|left|"
    rf"(?:un)?till? i (?:need|have|want|must|start)\b|time ?frame|timeline|or less|from now|(?:un)?till? "
    rf"(?:my |the |an? )?(?:\w+ )?(?:interview|exam|test|deadline|start|graduation|contract|visa|lay-?off|"
    rf"redundancy)\w*|"
    rf"to go|to "
    rf"(?:prepare|study|learn|finish|get ready|get (?:certified|a job)|find a job|switch|complete))"
)
_SPAN_ALONE = re.compile(
    rf"(?:^|[,;.+&|]\s|\s[-–+&]\s|\b(?:and|plus|with)\s)\s?(?P<count>{NUMBER}|\ba couple of|\ba few)\s?-?\s?"
    rf"(?P<unit>weeks?|wks?|months?|mos?\b)(?P<after>)(?=\s?(?:$|[,;.!?+&|]|and\b|plus\b|(?:max|tops)\b|[$€£]|\d))"
)
"""A span between commas, as in "6 months, 800 euro": only meant where it stands with another limit or alone."""
_OFF = re.compile(
    rf"\b(?:i have|i've|ive|have|got|with|taking|take)\s(?P<count>{NUMBER}|\ba couple of|\ba few|\ba)\s?"
    rf"(?P<unit>days?|weeks?|wks?|months?)(?P<after>\s(?:off|free|holiday|leave|break|vacation|before))\b"
)
_ANOTHER_LIMIT = re.compile(
    rf"[$€£₹₦]\s?\d|\b{NUMBER}\s?(?:{'|'.join(sorted(CODES))}|euros?|dollars?|pounds?|bucks|"
    rf"quid|"
    r"rupees|naira|shillings|rand|h|hrs?|hours?)\b|\b(?:usd|eur|gbp|aud|cad|inr|kes|ngn|zar|sgd|nzd)\s?\d"
)
_NOT_DEADLINE_AFTER = re.compile(
    r"^\s?(?:of (?:experience|work|exp)|experience|exp\b|ago|in (?:it|tech|the)\b|as an?\b|"
    r"at\b(?! (?:about )?\d[\d.]* ?h)|old|valid|"
    r"subscription|access|working|behind|before|experience|of hands|on the job|a month|per\b|free|trial|"
    r"warranty|long\b)"
)
_PILE_BEFORE = re.compile(
    r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|loads|lots|many) (?:\w+ ){0,3}?"
    r"(?:certs?|certificates|certifications|courses|badges|diplomas|exams|qualifications)\W+(?:all )?$"
)
_TO_DO = re.compile(r"\b(?:want|need|plan|finish|get|do|pass|take|complete|can|could|aim\w*|goal|hop(?:e|ing))\b")
"""Before so many papers "in two years" is how they were piled up, unless they are yet to be done."""
_NOT_DEADLINE_BEFORE = re.compile(
    r"\b(?:every|expires?|expired?|valid|validity|lasts?|takes?|took|been|worked|working|experience|renew|"
    r"renewed|once|graduat\w+|certified|salary|raise|changed|over|last|past|retire|retires|retiring|"
    r"retired)\s(?:\w{1,10}\s){0,2}$"
)
_LASTING = re.compile(
    r"\b(?:chemo\w*|treatment|radiotherapy|hospital|sick|ill|rehab|dialysis|signed off|off sick|sick leave|crutches"
    r"|recovery)"
    r" (?:\w+ )?$"
)
"""What lasts until a day, and is no deadline of study ("on chemo till March")."""
_FIXED = (
    (re.compile(r"\b(?:by|before|until|till|at) (?:christmas|xmas|the holidays)\b"), (12, 25), "deadline-christmas"),
    (
        re.compile(
            r"\b(?:by |before |until |at |this )?(?:the )?(?:end of (?:the |this )?year|year[ -]?end|new "
            r"year'?s?)\b|\bthis year\b(?! (?:i|we)\b)|\bby the end of the year\b|\bbefore the year "
            r"(?:ends|is over)\b"
        ),
        (12, 31),
        "deadline-year-end",
    ),
    (re.compile(r"\b(?:by|before|until|till|this|for) (?:the )?summer\b(?! school)"), (6, 1), "deadline-summer"),
    (re.compile(r"\b(?:by|before|until|till|this) (?:the )?(?:spring)\b"), (3, 1), "deadline-spring"),
    (re.compile(r"\b(?:by|before|until|till|this) (?:the )?(?:autumn|fall)\b"), (9, 1), "deadline-autumn"),
    (re.compile(r"\b(?:by|before|until) (?:the )?winter\b"), (12, 1), "deadline-winter"),
    (re.compile(r"\b(?:by|before|until|till|in) (?:the )?(?:next year|new year)\b"), (1, 1), "deadline-new-year"),
)
_BY_YEAR = re.compile(r"\b(?:by|before)\s(?P<year>20\d\d)\b")
_BY_NEXT = re.compile(
    r"\b(?:by|before|until|till|within) (?:the )?(?P<which>end of (?:the |this )?(?:month|week|quarter)|"
    r"next (?:month|week|quarter)|this (?:month|week))\b|\b(?P<soon>tomorrow)\b"
)
_NO_DEADLINE = re.compile(
    r"\b(?:no deadline|no rush|forget (?:about )?the deadline|no time limit|whenever|take my time|no hurry|"
    r"not in a (?:rush|hurry))\b"
)


def clears_deadline(text: str) -> bool:
    """Whether the folded ``text`` says that there is no deadline."""
    return bool(_NO_DEADLINE.search(text))


def deadline_in(text: str, today: date) -> Span:
    """Weeks to the deadline in the folded ``text``, to the nearest and at least one: rounded up, days would be promised
    that are not there. The last statement wins, dates before today are ignored.
    """
    found: list[tuple[int, date, str]] = []
    for match in _BY_MONTH.finditer(text):
        day = None if _LASTING.search(text[max(0, match.start() - 24) : match.start()]) else _month_date(match, today)
        if day is not None:
            found.append((match.start(), day, ""))
    for match in _BY_DATE.finditer(text):
        day = _safe_date(int(match["year"]), int(match["month"]), int(match["day"]))
        if day is not None:
            found.append((match.start(), day, ""))
    found += _spans(text, today)
    found += _fixed(text, today)
    if not found:
        return Span()
    _at, day, code = max(found, key=lambda one: (one[0], one[1]))
    days = (day - today).days
    weeks = max(1, (days + WEEK_DAYS // 2) // WEEK_DAYS) if days > 0 else 0
    if not 0 < weeks <= LONGEST_DEADLINE_WEEKS:
        return Span(None, (f"deadline-ignored:{day.isoformat()}",))
    return Span(float(weeks), (f"{code}:{day.isoformat()}",) if code else ())


def _month_date(match: re.Match[str], today: date) -> date | None:
    month = _MONTH_WORDS[match["month"]]
    part = (match["part"] or "").strip()
    day = int(match["day"] or match["day2"] or 0)
    if (
        match["month"] == "may"
        and not day
        and re.match(r"^\s(?:be|not|have|need|i|as well)\b", match.string[match.end() : match.end() + 9])
    ):
        return None
    if not day:
        last = monthrange(today.year, month)[1]
        day = {"end of": last, "late": 25, "middle of": 15, "mid": 15, "mid-": 15}.get(part, 1)
    year = int(match["year"]) if match["year"] else today.year
    found = _safe_date(year, month, day)
    if found is not None and found <= today and not match["year"]:
        found = _safe_date(year + 1, month, day)
    return found


def _safe_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _spans(text: str, today: date) -> list[tuple[int, date, str]]:
    found = []
    alone = _SPAN_ALONE.finditer(text) if _ANOTHER_LIMIT.search(text) or len(text.split()) <= _FEW_WORDS else ()
    for match in (*_IN_SPAN.finditer(text), *_SPAN_MAX.finditer(text), *alone, *_OFF.finditer(text)):
        before = text[max(0, match.start() - 30) : match.start()]
        piled = _PILE_BEFORE.search(text[: match.start()]) if match.re is _IN_SPAN else None
        if piled is not None and not _TO_DO.search(text[: piled.start()]):
            continue
        is_held = match.re is _IN_SPAN and match["lead"] in ("have", "got", "only", "less than", "under")
        if _NOT_DEADLINE_AFTER.match(match["after"]) or _NOT_DEADLINE_BEFORE.search(before):
            continue
        if is_held and not re.match(
            r"^\s?(?:$|to\b|left|until|before|for (?:it|this)|max|deadline|tops|and\b|or so|time)", match["after"]
        ):
            continue
        day = _after(today, match["count"], match["unit"])
        if day is not None:
            found.append((match.start(), day, ""))
    return found


def _after(today: date, count: str, unit: str) -> date | None:
    words = count.strip()
    amounts = {"a couple of": 2.0, "a couple": 2.0, "a few": 3.0, "half a": 0.5, "a": 1.0, "an": 1.0, "one": 1.0}
    value = value_of(words) if words not in amounts else None
    amount = amounts.get(words, float(value) if value is not None else -1.0)
    if not 0 < amount <= 3650:
        return None
    if unit.startswith("d"):
        return today + timedelta(days=math.ceil(amount))
    if unit.startswith("w"):
        return today + timedelta(days=math.ceil(amount * 7))
    months = amount * (12 if unit.startswith("y") else 1)
    return _add_months(today, months)


def _add_months(today: date, months: float) -> date | None:
    if months > 1200:
        return None
    whole = int(months)
    index = today.month - 1 + whole
    year, month = today.year + index // 12, index % 12 + 1
    if year > 9000:
        return None
    day = min(today.day, monthrange(year, month)[1])
    return date(year, month, day) + timedelta(days=math.ceil((months - whole) * 30.5))


def _fixed(text: str, today: date) -> list[tuple[int, date, str]]:
    found: list[tuple[int, date, str]] = []
    for pattern, (month, day), code in _FIXED:
        match = pattern.search(text)
        if match:
            when = date(today.year, month, day)
            found.append((match.start(), when if when > today else date(today.year + 1, month, day), code))
    match = _BY_YEAR.search(text)
    if match and int(match["year"]) > today.year:
        found.append((match.start(), date(int(match["year"]), 1, 1), "deadline-year-start"))
    match = _BY_NEXT.search(text)
    if match:
        found.append((match.start(), _next(match, today), "deadline-soon"))
    return found


def _next(match: re.Match[str], today: date) -> date:
    which = match["which"] or "tomorrow"
    month_end = date(today.year, today.month, monthrange(today.year, today.month)[1])
    if "month" in which:
        return month_end if "next" not in which else month_end + timedelta(days=1)
    if "quarter" in which:
        quarter = (today.month - 1) // 3 * 3 + 3
        return date(today.year, quarter, monthrange(today.year, quarter)[1]) + timedelta(
            days=1 if "next" in which else 0
        )
    return today + timedelta(days=7 - today.weekday() if "week" in which else 1)
