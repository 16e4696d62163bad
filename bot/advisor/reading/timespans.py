"""Hours a week and deadlines, in everyday words. Choices made on the way are returned as short codes."""

from __future__ import annotations

import math
import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from bot.advisor.reading.numbers import NUMBER, value_of

FULL_TIME = 35.0
PART_TIME = 15.0
WEEKENDS = 8.0
EVENINGS = 10.0
COUPLE = 2.0
FEW = 3.0
MOST_HOURS = 100.0
"""Nobody studies more hours a week than this; more is ignored."""
WORKDAYS = 5
DAYS = 7
WEEKEND_DAYS = 2
LONGEST_DEADLINE_WEEKS = 520

_VAGUE = {"couple": COUPLE, "few": FEW, "several": 4.0, "some": FEW, "handful": 4.0}
_SMALL_NUMBER = r"\d{1,4}(?:[.,]\d{1,2})?|an|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty"
_COUNT = rf"(?P<count>{_SMALL_NUMBER}|half an|half)(?: ?(?:-|–|to|or) ?(?P<upper>{_SMALL_NUMBER}))?(?P<half> and a half)?|(?:a |an |only a |maybe a )?(?P<vague>couple|few|several|some|handful)(?: of)?"
_PER_WEEK = r"(?:a|an|per|each|every|/|p|in a)\s?-?(?:week|wk|w)\b|weekly|pw\b|p/w|of study(?:ing)? (?:a|per) week"
_PER_DAY = r"(?:a|per|each|every|/)\s?-?day\b|daily|/d\b|(?:a|per|each|every) (?:night|evening|morning)|(?:at|before|after) (?:night|bed(?:time)?)|nightly|(?:before|after) (?:work|my shift|shifts?|school|class(?:es)?|the kids (?:go to|are in) (?:bed|sleep))(?: (?:every|each) day)?|on (?:weekdays|weeknights)|in the (?:evenings?|mornings?)|(?:every|each) (?:weekday|weeknight)|(?:a|per|every) weekday|evenings|on workdays"
_PER_WEEKEND = (
    r"(?:on|at|over|every|each|per|a|during|only on)\s(?:the )?(?:weekends?|saturdays?|sundays?|my days? off)"
)
_HOURS = re.compile(
    rf"(?<![\w.,$£€-])(?P<minus>-\s?)?(?:{_COUNT})\s?-?\s?(?P<unit>h\b|hrs?\b|hours?\b|hs\b|mins?\b|minutes?\b)\s?(?:of (?:my )?(?:free |study |spare )?(?:time|study|studying) )?(?:(?:to spare|free|to study|of studying|studying|study|available|max|at most|or so|maybe|only|tops),? ?)?"
    rf"(?:(?P<week>{_PER_WEEK})|(?P<weekend>{_PER_WEEKEND})|(?P<day>{_PER_DAY}))?"
)
_WEEKLY_AHEAD = re.compile(
    rf"\b(?:weekly|per week|a week|each week|every week|week)[:,]?\s(?:i (?:have|got|can do) |about |around |only |maybe |at most )*(?:{_COUNT})\s?(?:h\b|hrs?\b|hours?)"
)
_EVERY_DAY_AHEAD = re.compile(
    rf"\b(?:every day|each day|daily|a day|per day|every evening|every night)[:,]?\s(?:i (?:have|got|can do) |for |about |around |only |maybe |at most )*(?:{_COUNT})\s?(?:h\b|hrs?\b|hours?)"
)
_OWN_TIME = re.compile(
    r"\b(?:i|we|i've|ive|i'd|actually|only|study|studying|spare|free|have|got|can|could|put in|manage|afford|commit|dedicate|devote|give|make it|say|maybe|about|and|if|had|do|no,?|now|with|spend)\b[a-z' ,]{0,32}$|^\W*$|[.,;!?\n]\s*$"
)
_WORK_TIME = re.compile(
    r"\b(?:work|works|working|shifts? of|shifts?|job|sleep|commute|exam (?:is|takes|lasts)|takes|lasts|long|video|videos|content|course (?:is|has|of)|total of|in total|needs|requires|says|recommended|they say|per module)\b[a-z' ,]{0,24}$"
)
_NOT_STUDY_AFTER = re.compile(
    r"^\s?(?:job\b|shift|exam\b|course\b|long\b|of (?:video|content|material|lecture|training|work\b|cpe|ce\b)|video|drive|commute|total|in total|to complete|away|later|ago|sleep|cpr|osha|tefl|certificate|program|class\b)"
)

_FULL_TIME = re.compile(
    r"\b(?:study(?:ing)?|learn(?:ing)?|do (?:it|this)|go|available|commit|focus|can do|at it|prepare|i'm free|im free|all day|unemployed and free)\s?(?:it |this )?(?:full[ -]?time|all day)\b|\bfull[ -]?time (?:study|studying|learning|learner|on (?:it|this))\b|\b(?:i have|got) all day\b|^\W*full[ -]?time\W*$"
)
_PART_TIME = re.compile(
    r"\b(?:study(?:ing)?|learn(?:ing)?|do it|available)\s(?:it |this )?part[ -]?time\b|\bpart[ -]?time (?:study|studying|learning)\b|^\W*part[ -]?time\W*$"
)
_WEEKENDS_ONLY = re.compile(
    r"\b(?:only (?:on |at |the )?(?:the )?weekends?|(?:on |just |at )?weekends? only|just (?:on |at )?(?:the )?weekends?|(?:study|learn|free|available|time|do it) (?:only )?(?:on|at|over) (?:the )?weekends?|^\W*(?:on )?(?:the )?weekends?\W*$)\b"
)
_EVENINGS_ONLY = re.compile(
    r"\b(?:(?:only |just |in the |my |some |a few )?(?:evenings?|nights?) only|only (?:in the |on |my )?(?:evenings?|nights)|(?:study|learn|free|available|time|do it)(?: only)? (?:in the evenings?|at night|after work|evenings|nights)|evenings (?:and|or) weekends|^\W*(?:in the )?evenings?\W*$)\b"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A number read from a text, with the codes of the choices made."""

    value: float | None = None
    codes: tuple[str, ...] = ()


def hours_in(text: str) -> Span:
    """Hours a week for study that the folded ``text`` states; the last statement wins."""
    best: Span = Span()
    for match in _HOURS.finditer(text):
        span = _read_hours(text, match)
        if span is not None:
            best = span
    if best == Span():
        best = _ahead(text) or Span()
    return best if best != Span() else _by_habit(text)


def _read_hours(text: str, match: re.Match[str]) -> Span | None:
    before = text[max(0, match.start() - 60) : match.start()]
    after = text[match.end() : match.end() + 24]
    if _NOT_STUDY_AFTER.match(after) or _WORK_TIME.search(before):
        return None
    times, code = _times(match, before, text)
    if times is None:
        return None
    amount, counted = _count(match)
    if amount is None:
        return None
    if match.group("unit").startswith("min"):
        amount /= 60
    hours = round(amount * times, 2)
    if match.group("minus") or not 0 < hours <= MOST_HOURS:
        return Span(None, (f"hours-ignored:{hours:g}",))
    codes = tuple(one for one in (counted, code) if one)
    return Span(hours, tuple(f"{one}:{hours:g}" for one in codes))


def _times(match: re.Match[str], before: str, text: str) -> tuple[float | None, str | None]:
    if match.group("week"):
        return 1.0, None
    if match.group("weekend"):
        said = match.group("weekend")
        return (1.0, "hours-one-day") if re.search(r"(?:saturday|sunday|day off)$", said) else (1.0, "hours-weekend")
    if match.group("day"):
        said = match.group("day")
        is_work = bool(re.search(r"work|weekday|weeknight|shift|evenings|school", said))
        return (float(WORKDAYS), "hours-workdays") if is_work else (float(DAYS), "hours-daily")
    alone = _OWN_TIME.search(before) and re.fullmatch(
        r"\W*(?:instead|now|only|max|please|then|actually|free)?\W*", text[match.end() : match.end() + 14]
    )
    return (1.0, "hours-per-week-assumed") if alone and len(text) < 60 else (None, None)


def _count(match: re.Match[str]) -> tuple[float | None, str | None]:
    if match.group("vague"):
        return _VAGUE[match.group("vague")], "hours-vague"
    count = match.group("count")
    if count.startswith("half"):
        return 0.5, None
    value = value_of(count)
    if value is None:
        return None, None
    amount = float(value) + (0.5 if match.group("half") else 0.0)
    if match.group("upper"):
        upper = value_of(match.group("upper"))
        return (amount + float(upper)) / 2 if upper is not None else amount, "hours-middle-of-range"
    return amount, None


def _ahead(text: str) -> Span | None:
    for pattern, times, code in ((_WEEKLY_AHEAD, 1.0, ""), (_EVERY_DAY_AHEAD, float(DAYS), "hours-daily")):
        match = pattern.search(text)
        if match and not _WORK_TIME.search(text[max(0, match.start() - 40) : match.start()]):
            amount, counted = _count(match)
            if amount is not None and 0 < amount * times <= MOST_HOURS:
                hours = round(amount * times, 2)
                return Span(hours, tuple(f"{one}:{hours:g}" for one in (counted, code) if one))
    return None


def _by_habit(text: str) -> Span:
    if re.search(r"\bevenings (?:and|or|&) weekends\b", text):
        return Span(EVENINGS + WEEKENDS, (f"hours-evenings-weekends:{EVENINGS + WEEKENDS:g}",))
    for pattern, hours, code in (
        (_FULL_TIME, FULL_TIME, "hours-full-time"),
        (_PART_TIME, PART_TIME, "hours-part-time"),
        (_WEEKENDS_ONLY, WEEKENDS, "hours-weekends"),
        (_EVENINGS_ONLY, EVENINGS, "hours-evenings"),
    ):
        if pattern.search(text):
            return Span(hours, (f"{code}:{hours:g}",))
    return Span()


_MONTHS = "january february march april may june july august september october november december".split()
_MONTH_WORDS = (
    {name: number for number, name in enumerate(_MONTHS, start=1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, start=1)}
    | {"sept": 9}
)
_MONTH = "|".join(sorted(_MONTH_WORDS, key=len, reverse=True))
_BY = r"(?:by|before|until|till|no later than|not later than|deadline(?: is| of)?:?|due|ends? (?:in|on)|starts? (?:in|on)|exam (?:is )?(?:in|on)|done by|finish(?:ed)? (?:by|in)|ready (?:by|in))"
_BY_MONTH = re.compile(
    rf"\b{_BY}\s(?:the )?(?P<part>end of |middle of |mid[ -]|start of |beginning of |early |late |next |this )?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? )?(?P<month>{_MONTH})\b\.?(?:\s(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s?(?:hours?|h\b|%)))?(?:,?\s(?P<year>20\d\d))?"
)
_BY_DATE = re.compile(rf"\b{_BY}\s(?:the )?(?P<year>20\d\d)-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})\b")
_IN_SPAN = re.compile(
    rf"\b(?P<lead>in|within|inside|under|less than|next|have|got|only|deadline(?: is| of)?|(?:the )?(?:exam|interview|job|deadline|test) (?:is )?in|over the next|for the next|max(?:imum)?|at most|no more than|in about|in around|in like|in the next)\s(?:the next |about |around |like |only |just |roughly |maybe |less than |under )*"
    rf"(?P<count>{NUMBER}|\ba couple of|\ba couple|\ba few|\bhalf a|\ba|\bone|\ban)\s?-?\s?(?P<unit>days?|d\b|weeks?|wks?|months?|mos?\b|years?|yrs?)\b(?P<after>[^.,;!?\n]{{0,32}})"
)
_SPAN_MAX = re.compile(
    rf"(?P<count>{NUMBER}|\ba couple of|\ba few)\s?-?\s?(?P<unit>days?|weeks?|wks?|months?|mos?\b|years?|yrs?)\s(?P<after>max\b|maximum|at most|tops|deadline|left|time ?frame|timeline|or less|from now|to (?:prepare|study|learn|finish|get ready|get (?:certified|a job)|find a job|switch|complete))"
)
_NOT_DEADLINE_AFTER = re.compile(
    r"^\s?(?:of (?:experience|work|exp)|experience|exp\b|ago|in (?:it|tech|the)\b|as an?\b|at\b|old|valid|subscription|access|working|behind|before|experience|of hands|on the job|a month|per\b|free|trial|warranty|long\b)"
)
_NOT_DEADLINE_BEFORE = re.compile(
    r"\b(?:every|expires?|expired?|valid|validity|lasts?|takes?|took|been|worked|working|experience|renew|renewed|once|graduat\w+|certified|salary|raise|changed|over|last|past|retire|retires|retiring|retired)\s(?:\w{1,10}\s){0,2}$"
)
_FIXED = (
    (re.compile(r"\b(?:by|before|until|till|at) (?:christmas|xmas|the holidays)\b"), (12, 25), "deadline-christmas"),
    (
        re.compile(
            r"\b(?:by |before |until |at |this )?(?:the )?(?:end of (?:the|this) year|year[ -]?end|new year'?s?)\b|\bthis year\b(?! (?:i|we)\b)|\bby the end of the year\b|\bbefore the year (?:ends|is over)\b"
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
    r"\b(?:by|before|until|till|within) (?:the )?(?P<which>end of (?:the |this )?(?:month|week|quarter)|next (?:month|week|quarter)|this (?:month|week))\b|\b(?P<soon>tomorrow)\b"
)
_NO_DEADLINE = re.compile(
    r"\b(?:no deadline|no rush|forget (?:about )?the deadline|no time limit|whenever|take my time|no hurry|not in a (?:rush|hurry))\b"
)


def clears_deadline(text: str) -> bool:
    """Whether the folded ``text`` says that there is no deadline."""
    return bool(_NO_DEADLINE.search(text))


def deadline_in(text: str, today: date) -> Span:
    """Weeks (rounded up) to the deadline in the folded ``text``; the last statement wins, dates before today are ignored."""
    found: list[tuple[int, date, str]] = []
    for match in _BY_MONTH.finditer(text):
        day = _month_date(match, today)
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
    at, day, code = max(found, key=lambda one: (one[0], one[1]))
    weeks = math.ceil((day - today).days / 7)
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
    for match in (*_IN_SPAN.finditer(text), *_SPAN_MAX.finditer(text)):
        before = text[max(0, match.start() - 30) : match.start()]
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
