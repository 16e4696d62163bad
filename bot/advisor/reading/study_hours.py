"""Hours a week for study, in everyday words. Choices made on the way are returned as short codes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.advisor.reading.numbers import value_of

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
_SEVERAL = 2

_VAGUE = {"couple": COUPLE, "few": FEW, "several": 4.0, "some": FEW, "handful": 4.0}
_SMALL_NUMBER = (
    r"\d{1,4}(?:[.,]\d{1,2})?|an|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|"
    r"fifteen|sixteen|eighteen|twenty|thirty|forty|fifty"
)
_COUNT = (
    rf"(?P<count>{_SMALL_NUMBER}|half an|half)(?: ?(?:-|–|to|or) ?(?P<upper>{_SMALL_NUMBER}))?(?P<half> and a "
    rf"half)?|(?:a |an |only a |maybe a )?(?P<vague>couple|few|several|some|handful)(?: of)?"
)
_PER_WEEK = (
    r"(?:a|an|per|each|every|/|p|in a)\s?-?(?:week|wk|w)\b|(?:week|wk)\b|weekly|pw\b|p/w|"
    r"of study(?:ing)? (?:a|per) week"
)
_PER_DAY = (
    r"(?:a|per|each|every|/)\s?-?day\b|daily|/d\b|(?:a|per|each|every) (?:night|evening|morning)|(?:at|before|"
    r"after) (?:night|bed(?:time)?)|nightly|(?:before|after) (?:work|my shift|shifts?|school|class(?:es)?|the "
    r"kids (?:go to|are in) (?:bed|sleep))(?: (?:every|each) day)?|on (?:weekdays|weeknights)|in the "
    r"(?:evenings?|mornings?)|(?:every|each) (?:weekday|weeknight)|(?:a|per|every) weekday|evenings|on workdays"
)
_BOTH_DAYS = r"(?:every|each) (?:saturday (?:and|&) sunday|weekend day|day of the weekend)"
_PER_WEEKEND = (
    rf"{_BOTH_DAYS}|"
    r"(?:on|at|over|every|each|per|a|during|only on)\s(?:the )?(?:weekends?|saturdays?|sundays?|my days? off)"
)
_HOURS = re.compile(
    rf"(?<![\w.,$£€-])(?P<minus>-\s?)?(?:{_COUNT})\s?-?\s?(?:(?:good|decent|solid|real|proper|focused|quiet"
    rf"|honest|spare|free|usable) )?(?P<unit>h\b|hrs?\b|hours?\b|hs\b|mins?\b|"
    rf"minutes?\b)\s?(?:of (?:my )?(?:free |study |spare )?(?:time|study|studying) )?(?:(?:to spare|free|"
    rf"to study|of studying|studying|study|available|max|at most|or so|maybe|only|tops),? ?)?"
    rf"(?:(?P<week>{_PER_WEEK})|(?P<weekend>{_PER_WEEKEND})|(?P<day>{_PER_DAY}))?"
)
_WEEKLY_AHEAD = re.compile(
    rf"\b(?:weekly|per week|a week|each week|every week|week)[:,]?\s(?:i (?:have|got|can do) |about |"
    rf"around |only |maybe |at most )*(?:{_COUNT})\s?(?:h\b|hrs?\b|hours?)"
)
_EVERY_DAY_AHEAD = re.compile(
    rf"\b(?:every day|each day|daily|a day|per day|every evening|every night)[:,]?\s(?:i (?:have|got|can "
    rf"do) |for |about |around |only |maybe |at most )*(?:{_COUNT})\s?(?:h\b|hrs?\b|hours?)"
)
_OWN_TIME = re.compile(
    r"\b(?:i|we|i've|ive|i'd|actually|only|study|studying|spare|free|have|got|can|could|put in|manage|"
    r"afford|commit|dedicate|devote|give|make it|say|maybe|about|and|if|had|do|no,?|now|with|"
    r"spend)\b[a-z' ,]{0,32}$|^\W*$|[.,;!?\n]\s*$"
)
_WORK_TIME = re.compile(
    r"\b(?:work|works|working|shifts? of|shifts?|job|sleep|commute|exam (?:is|takes|lasts)|takes|lasts|"
    r"(?<!how )long|video|videos|content|course (?:is|has|of)|total of|in total(?! (?:and|at|with|if)\b)|"
    r"needs|requires|says|recommended|"
    r"they say|per module)\b(?:(?!\bif\b)[a-z' ]){0,24}$"
)
_NOT_STUDY_AFTER = re.compile(
    r"^\s?(?:job\b|shift|exam\b|course\b|long\b|of (?:video|content|material|lecture|training|work\b|cpe|"
    r"ce\b)|video|drive|commute|total|in total|to complete|away|later|ago|sleep|cpr|osha|tefl|certificate|"
    r"program|class\b)"
)

_BESIDE = re.compile(r"[,;.!?\n]+(?!\d)|\b(?:and|but|with|at|because|cos|cuz|since|so)\b|[+&]")
"""Where one thing that is told ends and the next begins."""
_ALONE = re.compile(
    rf"^[^\w$€£₹¥]*(?:(?:ok|okay|well|so|hm+|um+|uh|oh|no|nope|nah|sorry|actually|wait|i|i'd|i've|ive|we|i'm|im|it'?s|"
    rf"got|get|have|"
    r"had|can|could|would|will|do|spare|manage|commit|put|in|study|time|hours|it is|that is|mean|meant|make|it|that|"
    r"say|said|maybe|"
    r"probably|perhaps|like|about|abt|around|roughly|approx\w*|only|just|more|most|least|at|up|to|max|free|idk|"
    r"realistically"
    rf")[^\w$€£₹¥]+)*(?P<told>(?:{_COUNT})\s?-?\s?(?:(?:h|hrs?|hours?|hs)\b(?:\s?(?:{_PER_WEEK}))?|\s(?:a|per|each|"
    rf"every|/)\s?"
    r"(?:week|wk)\b))(?:\W+(?:now|then|instead|please|pls|max|tops|sorry|only|or so|at most|though|tho|maybe|probably|"
    r"i guess|i think|realistically|actually|free|to spare|to study|for it|for this|is all|if (?:i'?m )?lucky))*\W*$"
)
"""Hours told and nothing else, the week left unsaid ("5h", "maybe like 6 hours", "10 a week")."""
_OF_LENGTH = re.compile(
    r"\b(?:how (?:long|many)|exams?|lasts?|takes|enough|ago|shifts?|drive|video|course (?:is|has)|cpd|cpe|pdus?|units|"
    r"credits?|required|classroom|apprentice\w*|experience|supervised)\b"
)
"""Words after or before which hours are those of a thing, not of the learner's week."""

_FULL_TIME = re.compile(
    r"\b(?:study(?:ing)?|learn(?:ing)?|do (?:it|this)|go|available|commit|focus|can do|at it|prepare|i'm "
    r"free|im free|all day|unemployed and free)\s?(?:it |this )?(?:full[ -]?time|all day)\b|"
    r"\bfull[ -]?time (?:study|studying|learning|learner|on (?:it|this))\b|\b(?:i have|got) all day\b|"
    r"^\W*full[ -]?time\W*$"
)
_PART_TIME = re.compile(
    r"\b(?:study(?:ing)?|learn(?:ing)?|do it|available)\s(?:it |this )?part[ -]?time\b|\bpart[ -]?time "
    r"(?:study|studying|learning)\b|^\W*part[ -]?time\W*$"
)
_WEEKENDS_ONLY = re.compile(
    r"\b(?:only (?:have |got |free |study )?(?:on |at |the )?(?:the )?weekends?|(?:on |just |at "
    r")?weekends? only|just (?:on |at "
    r")?(?:the )?weekends?|(?:study|learn|free|available|time|do it) (?:only )?(?:on|at|over) (?:the "
    r")?weekends?|^\W*(?:on )?(?:the )?weekends?\W*$)\b"
)
_EVENINGS_ONLY = re.compile(
    r"\b(?:(?:only |just |in the |my |some |a few )?(?:evenings?|nights?) only|only (?:have |got )?(?:in the |on |my "
    r")?(?:evenings?|nights)|(?:study|learn|free|available|time|do it)(?: only)? (?:in the evenings?|at "
    r"night|after work|evenings|nights)|evenings (?:and|or) weekends|^\W*(?:in the )?evenings?\W*$)\b"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:days?)?"
_ON_A_DAY = re.compile(
    rf"\b(?P<count>{_SMALL_NUMBER})\s?(?P<unit>h\b|hrs?\b|hours?\b)?\s?(?:on |each |every |at )?(?P<day>{_DAY})\b"
)
_DAY_FIRST = re.compile(
    rf"\b(?P<day>{_DAY}(?: (?:and|&) {_DAY})?)\b[,:]?\s(?:only |about |maybe |for |i (?:have|can do) )*"
    rf"(?P<count>{_SMALL_NUMBER})\s?(?P<unit>h\b|hrs?\b|hours?\b)(?P<each> each)?"
)


@dataclass(frozen=True, slots=True)
class Span:
    """A number read from a text, with the codes of the choices made."""

    value: float | None = None
    codes: tuple[str, ...] = ()


def hours_in(text: str) -> Span:
    """Hours a week for study that the folded ``text`` states; the last statement wins."""
    summed = _by_days(text)
    if summed is not None:
        return summed
    best: Span = Span()
    for match in _HOURS.finditer(text):
        span = _read_hours(text, match)
        if span is not None:
            best = span
    if best == Span():
        best = _ahead(text) or _alone(text)
    return best if best != Span() else _by_habit(text)


def _by_days(text: str) -> Span | None:
    """The sum of hours told day by day ("3 hours saturday, 3 sunday"; "sundays, 4 hours")."""
    days = list(_ON_A_DAY.finditer(text))
    if len(days) < _SEVERAL or not any(one["unit"] for one in days):
        days = list(_DAY_FIRST.finditer(text))
    if not days or _WORK_TIME.search(text[max(0, days[0].start() - 40) : days[0].start()]):
        return None
    hours = 0.0
    for one in days:
        value = value_of(one["count"])
        is_each = "each" in one.groupdict() and bool(one["each"])
        hours += float(value or 0) * (len(re.findall(rf"{_DAY}", one["day"])) if is_each else 1)
    return Span(round(hours, 2)) if 0 < hours <= MOST_HOURS else None


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
        if re.fullmatch(_BOTH_DAYS, said):
            return 2.0, "hours-weekend"
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


def _alone(text: str) -> Span:
    """Hours that a clause tells and nothing else ("5h, no money"; "8 hours and 200 euros")."""
    starts = [0, *(match.end() for match in _BESIDE.finditer(text))]
    stops = [*(match.start() for match in _BESIDE.finditer(text)), len(text)]
    for start, stop in zip(starts, stops, strict=True):
        match = _ALONE.match(text[start:stop])
        is_at = text[:start].endswith("at")
        if match is None or (_OF_LENGTH.search(text) and not (is_at and stop == len(text))):
            continue
        amount, counted = _count(match)
        if amount is not None and 0 < amount <= MOST_HOURS:
            codes = tuple(one for one in (counted, "hours-per-week-assumed") if one)
            return Span(round(amount, 2), tuple(f"{one}:{amount:g}" for one in codes))
    return Span()


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
