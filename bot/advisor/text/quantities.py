"""Reads the quantities of a text: money, time, shares, counts and dates, each with its unit. Pure and linear in time.

A quantity has one value and one or more *readings*: what the number can mean where it stands. ``439 USD`` has the
reading ``(USD, None)``, ``49 USD a month`` the reading ``(USD, month)``, ``two exams`` the reading
``(count:exam, None)``. Values are never converted: ``12 months`` is not ``1 year``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.advisor.text.number_words import WORD_NUMBER, word_value

COUNT = "count"
PERCENT = "%"
RATIO = "ratio"
DATE = "date"
FILLER = "\x00"
LONGEST_NUMBER = 18

Reading = tuple[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A number in a text. ``value`` is ``None`` where it is too long to be read; for a date it is ``None`` too and
    ``day`` holds (year, month, day), with ``None`` where not said. ``is_spelled``: written as a word.
    """

    value: Decimal | None
    readings: tuple[Reading, ...]
    start: int
    end: int
    text: str
    day: tuple[int | None, int | None, int | None] | None = None
    is_spelled: bool = False

    @property
    def unit(self) -> str:
        """The unit of the first reading."""
        return self.readings[0][0]


_MONTH_NAMES = (
    "january jan,february feb,march mar,april apr,may,june jun,"
    "july jul,august aug,september sept sep,october oct,november nov,december dec"
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES.split(","), start=1) for name in names.split()}
TIME_UNITS = {
    spelling: unit
    for unit, spellings in {
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs h",
        "day": "day days",
        "week": "week weeks wk wks w",
        "month": "month months mo mos mth mths",
        "year": "year years yr yrs y",
    }.items()
    for spelling in spellings.split()
}
CURRENCY_WORDS = {
    "dollars": "USD", "dollar": "USD", "bucks": "USD", "buck": "USD", "us dollars": "USD", "us dollar": "USD",
    "pounds": "GBP", "pound": "GBP", "quid": "GBP", "sterling": "GBP", "euros": "EUR", "euro": "EUR",
    "rupees": "INR", "rupee": "INR", "rs": "INR", "naira": "NGN", "yen": "JPY", "rand": "ZAR", "shillings": "KES",
    "cedis": "GHS", "reais": "BRL", "francs": "CHF", "dirhams": "AED", "ringgit": "MYR",
    "australian dollars": "AUD", "canadian dollars": "CAD", "singapore dollars": "SGD", "new zealand dollars": "NZD",
}  # fmt: skip
CURRENCY_SIGNS = {
    "us$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "s$": "SGD", "nz$": "NZD", "hk$": "HKD",
    "r$": "BRL", "$": "USD", "£": "GBP", "€": "EUR", "₹": "INR", "₦": "NGN", "¥": "JPY", "rs": "INR", "rs.": "INR",
}  # fmt: skip
_CODES = (
    "USD GBP EUR INR NGN CAD AUD NZD SGD HKD JPY CNY CHF SEK NOK DKK PLN CZK HUF RON BGN TRY ZAR KES GHS EGP MAD AED "
    "SAR QAR ILS BRL MXN ARS CLP COP PEN PKR BDT LKR NPR PHP IDR MYR THB VND KRW TWD UGX TZS RWF XOF XAF GNF CDF DZD "
    "TND UAH ISK"
)
CURRENCY_CODES = frozenset(_CODES.split())
LOWER_CODES = CURRENCY_CODES - {"TRY", "PEN", "MAD", "COP", "RON"}
NOUNS = {
    spelling: noun
    for noun, spellings in {
        "exam": "exam exams test tests paper papers",
        "question": "question questions",
        "attempt": "attempt attempts try tries retake retakes",
        "course": "course courses module modules unit units",
        "advert": "advert adverts ad ads posting postings vacancy vacancies listing listings job jobs opening openings",
        "person": "people person workers learners holders graduates employers managers professionals executives adults"
        " students participants applicants employees",
        "state": "state states country countries",
        "credit": "credit credits ects",
        "point": "points point",
    }.items()
    for spelling in spellings.split()
}
MULTIPLIERS = {
    "hundred": 100, "thousand": 1_000, "k": 1_000, "lakh": 100_000, "lakhs": 100_000, "million": 1_000_000,
    "m": 1_000_000, "crore": 10_000_000, "billion": 1_000_000_000, "bn": 1_000_000_000,
}  # fmt: skip
_SIGN = r"(?:US|AU?|CA?|S|NZ|HK|R)?\$|[£€₹₦¥]|\b[Rr]s\.?|\b(?:" + "|".join(sorted(CURRENCY_CODES)) + r")\b"
_PERIOD = r"month|mo|year|yr|annum|week|wk|day|hour|hr"
_PERIODS = {"annum": "year", "annually": "year", "dai": "day", "m": "month", "w": "week", "a": "year"}
_ADJECTIVES = (
    r"(?:(?:clock|study|supervised|working|contact|more|full|calendar|extra|learning|practice|class|teaching|academic"
    r"|additional|whole|consecutive|guided)[\s-])?"
)
_NUMBER = re.compile(rf"\d{{1,3}}(?:,\d\d){{0,4}}(?:,\d{{3}})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?|{WORD_NUMBER}", re.I)
_PREFIX = re.compile(rf"({_SIGN})\s?$")
_MULTIPLIER = re.compile(r"[\s-]?(hundred|thousand|lakhs?|million|crore|billion)\b|(k|m|bn)\b", re.I)
_PERCENT = re.compile(r"\s?(?:%|per\s?cent\b|percent\b|pct\b)(\s?(?:-\s?)?points?\b)?", re.I)
_MONEY = re.compile(
    rf"[\s-]?({'|'.join(re.escape(w) for w in sorted(CURRENCY_WORDS, key=lambda w: (-len(w), w)))})\b"
    rf"|\s?({_SIGN})|\s?({'|'.join(sorted(code.lower() for code in LOWER_CODES))})\b",
    re.I,
)
_TIME = re.compile(rf"[\s-]?{_ADJECTIVES}({'|'.join(sorted(TIME_UNITS, key=lambda w: (-len(w), w)))})\b", re.I)
_PER = re.compile(
    rf"(?:\s?\(\d[\d.,]{{0,6}}%\))?\)?,?\s?(?:(?:a|an|per|each|every)\s|/\s?)({_PERIOD})\b|\s(month|year|week|dai)ly\b|\s(annually)\b|\s?p([mwa])\b",
    re.I,
)
_PER_BEFORE = re.compile(
    r"\b(month|year|week)ly\b[^.;\d]{0,60}$|\b(annual)\b[^.;\d]{0,60}$|\b(?:a|per)\s(month|year|week)\b:?[^.;,\d]{0,12}$",
    re.I,
)
_NOUN = re.compile(r"[\s-]((?:[A-Za-z+/'-]{1,30}[ ]){0,3}[A-Za-z]{1,30})")
_RANGE = re.compile(rf"\s?(?:to|-|–|—|−|through|up to)\s?(?:{_SIGN})?\s?", re.I)
_LIST = re.compile(rf"(?:,\s?(?:or\s|and\s)?|\sor\s|\sand\s)(?:{_SIGN})?\s?", re.I)
_NAMES_OF_MONTHS = "|".join(sorted(MONTHS, key=lambda w: (-len(w), w)))
_DATES = (
    re.compile(r"(?<![\d-])(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])(?:-(?P<d>[0-3]\d))?(?![\d-])"),
    re.compile(
        rf"\b(?:(?P<d>[0-3]?\d)(?:st|nd|rd|th)?\s(?:of\s)?)?(?P<n>{_NAMES_OF_MONTHS})\b\.?,?\s(?P<y>(?:19|20)\d\d)\b",
        re.I,
    ),
    re.compile(rf"\b(?P<n>{_NAMES_OF_MONTHS})\b\.?\s(?P<d>[0-3]?\d)(?:st|nd|rd|th)?,?\s(?P<y>(?:19|20)\d\d)\b", re.I),
    re.compile(rf"\b(?P<d>[0-3]?\d)(?:st|nd|rd|th)?\s(?P<n>{_NAMES_OF_MONTHS.title()})\b(?P<y>)"),
    re.compile(rf"\b(?P<n>{_NAMES_OF_MONTHS.title()})\s(?P<d>[0-3]?\d)(?:st|nd|rd|th)?\b(?!\s?%)(?P<y>)"),
    re.compile(r"(?<![\d,.$£€₹₦-])(?P<y>(?:19|20)\d\d)(?:[-–/](?P<z>\d\d))(?![\d-])"),
)
_RATIO = re.compile(
    rf"(?<![\d,.])(?P<a>\d{{1,9}}|{WORD_NUMBER})\s(?:in|out of)\s(?:every\s)?(?P<b>\d[\d,]{{0,12}}|{WORD_NUMBER})\b",
    re.I,
)
_PARTS = {"third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "half": 2}
_FRACTION = re.compile(
    r"\b(?P<a>a|one|two|three|four)[\s-](?P<b>thirds?|quarters?|fifths?)(?=\s(?:of|were|are|said)\b)", re.I
)
_YEAR = re.compile(r"(?:19[5-9]|20)\d\d")
_EXEMPT = (
    re.compile(r"\[\d+\]"),
    re.compile(r"^[ \t]*\d{1,2}[.)][ \t]", re.M),
    re.compile(r"\b\d+(?:st|nd|rd|th)\b", re.I),
    re.compile(r"\b24/7\b"),
)


def normalised(text: str) -> str:
    """The text with compatibility forms folded (full-width digits) and thin spaces inside numbers closed."""
    folded = unicodedata.normalize("NFKC", re.sub("(?<=\\d)[\u00a0\u202f\u2009](?=\\d{3})", "", text))
    return folded.replace("\u2212", "-").replace("\u2011", "-")


def quantities(text: str, exempt: tuple[tuple[int, int], ...] = ()) -> tuple[Quantity, ...]:
    """All quantities of a normalised text, in order of position.

    ``exempt`` are spans (start, end) whose digits are part of a name. Marks, list numbers and ordinals never count.
    """
    masked = _mask(text, exempt)
    found: list[Quantity] = []
    for pattern in _EXEMPT[:2]:
        masked = pattern.sub(lambda match: FILLER * len(match[0]), masked)
    for reader in (_dates, _ratios):
        special = list(reader(masked))
        found.extend(special)
        masked = _mask(masked, tuple((item.start, item.end) for item in special))
    for pattern in _EXEMPT[2:]:
        masked = pattern.sub(lambda match: FILLER * len(match[0]), masked)
    found.extend(_joined(list(_numbers(masked)), masked))
    return tuple(sorted(found, key=lambda item: (item.start, item.end)))


def _mask(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    pieces: list[str] = []
    position = 0
    for start, end in sorted(spans):
        if start >= position:
            pieces.append(text[position:start] + FILLER * (end - start))
            position = end
    return "".join(pieces) + text[position:]


def _dates(text: str) -> Iterator[Quantity]:
    taken: list[tuple[int, int]] = []
    for pattern in _DATES:
        for match in pattern.finditer(_mask(text, tuple(taken))):
            groups = match.groupdict()
            month = int(groups["m"]) if groups.get("m") else MONTHS.get((groups.get("n") or "").lower())
            day = int(groups["d"]) if groups.get("d") else None
            year = int(groups["y"]) if groups["y"] else None
            taken.append(match.span())
            yield _date(match, (year, month, day))
            if groups.get("z") and year:
                yield _date(match, (year // 100 * 100 + int(groups["z"]), None, None))


def _date(match: re.Match[str], day: tuple[int | None, int | None, int | None]) -> Quantity:
    return Quantity(
        value=None, readings=((DATE, None),), start=match.start(), end=match.end(), text=match[0].strip(), day=day
    )


def _ratios(text: str) -> Iterator[Quantity]:
    for match in _RATIO.finditer(text):
        above, below = word_value(match["a"]), word_value(match["b"])
        if not above or not below or above >= below or _YEAR.fullmatch(match["b"]):
            continue
        yield _ratio(match, above / below)
    for match in _FRACTION.finditer(text):
        above = word_value("one" if match["a"].lower() == "a" else match["a"])
        yield _ratio(match, (above or Decimal(1)) / _PARTS[match["b"].lower()])


def _ratio(match: re.Match[str], share: Decimal) -> Quantity:
    value = round(share, 9)
    return Quantity(value=value, readings=((RATIO, None),), start=match.start(), end=match.end(), text=match[0])


def _numbers(text: str) -> Iterator[Quantity]:
    for match in _NUMBER.finditer(text):
        spelled = not match[0][0].isdigit()
        glued = match.start() > 0 and (text[match.start() - 1].isalpha() or text[match.start() - 1] == "_")
        prefix = _PREFIX.search(text, max(0, match.start() - 6), match.start())
        if glued and not prefix:
            yield _bare(match, text)
            continue
        value, end = _scaled(match, text)
        unit, end = _unit(text, end, prefix)
        start = prefix.start() if prefix else match.start()
        per, end = _per(text, start, end, unit)
        readings = tuple((unit, item) for item in per)
        if unit.startswith(COUNT) and not spelled and _YEAR.fullmatch(match[0]):
            readings += ((DATE, None),)
        day = (int(match[0]), None, None) if (DATE, None) in readings else None
        yield Quantity(
            value=value, readings=readings, start=start, end=end, text=text[start:end], day=day, is_spelled=spelled
        )


def _bare(match: re.Match[str], text: str) -> Quantity:
    start = match.start()
    while start > 0 and match.start() - start < 20 and (text[start - 1].isalnum() or text[start - 1] in "_-"):
        start -= 1
    value, _ = _scaled(match, text)
    return Quantity(
        value=value, readings=((COUNT, None),), start=start, end=match.end(), text=text[start : match.end()]
    )


def _scaled(match: re.Match[str], text: str) -> tuple[Decimal | None, int]:
    value = None if len(match[0]) > LONGEST_NUMBER and match[0][0].isdigit() else word_value(match[0])
    multiplier = _MULTIPLIER.match(text, match.end())
    if multiplier is None or value is None:
        return value, match.end()
    return value * MULTIPLIERS[(multiplier[1] or multiplier[2]).lower()], multiplier.end()


def _unit(text: str, end: int, prefix: re.Match[str] | None) -> tuple[str, int]:
    plus = 1 if text[end : end + 1] == "+" else 0
    at = end + plus
    if prefix:
        return _currency(prefix[1]), end
    if match := _PERCENT.match(text, at):
        return ("percentage point" if match[1] else PERCENT), match.end()
    if match := _MONEY.match(text, at):
        return _currency(match[1] or match[2] or match[3]), match.end()
    if (match := _TIME.match(text, at)) and not _is_initials(match[1]):
        return TIME_UNITS[match[1].lower()], match.end()
    if match := _NOUN.match(text, at):
        for word in match[1].lower().split():
            if word in NOUNS:
                return f"{COUNT}:{NOUNS[word]}", end
    return COUNT, end


def _is_initials(word: str) -> bool:
    """Whether a short form is rather a pair of capitals: ``1,129 HR professionals``, ``12 MO sites``."""
    return word.isupper() and len(word) == 2


def _currency(spelling: str) -> str:
    folded = spelling.lower().rstrip(".")
    return CURRENCY_SIGNS.get(folded) or CURRENCY_WORDS.get(folded) or folded.upper()


def _per(text: str, start: int, end: int, unit: str) -> tuple[tuple[str | None, ...], int]:
    """The periods that the number may be meant per, best first, and where it ends."""
    if unit.startswith(COUNT) or unit in (PERCENT, RATIO):
        return (None,), end
    if match := _PER.match(text, end):
        word = next(group for group in match.groups() if group).lower()
        period = _PERIODS.get(word) or TIME_UNITS.get(word, word)
        return (period,), match.end()
    if before := _PER_BEFORE.search(text, max(0, start - 80), start):
        return ("year" if before[2] else (before[1] or before[3]).lower(), None), end
    return (None,), end


def _joined(items: list[Quantity], text: str) -> list[Quantity]:
    """Gives both ends of a range the unit that stands at one of them; members of a list may take it too."""
    for index in range(len(items) - 2, -1, -1):
        first, second = items[index], items[index + 1]
        gap = text[first.end : _digits_at(second, text)]
        units = tuple(reading for reading in second.readings if reading[0] not in (COUNT, DATE))
        if first.unit == COUNT and units:
            if _RANGE.fullmatch(gap) or (_LIST.fullmatch(gap) and _is_between(text, first.start)):
                items[index] = replace(first, readings=units, day=None)
            elif _LIST.fullmatch(gap):
                items[index] = replace(first, readings=(*first.readings, *units))
    for index in range(1, len(items)):
        first, second = items[index - 1], items[index]
        gap = text[first.end : _digits_at(second, text)]
        if second.unit == COUNT and first.unit in CURRENCY_CODES and _RANGE.fullmatch(gap):
            items[index] = replace(second, readings=first.readings, day=None)
    return items


def _digits_at(item: Quantity, text: str) -> int:
    position = item.start
    while position < item.end and not text[position].isalnum():
        position += 1
    return position


def _is_between(text: str, start: int) -> bool:
    return "between" in text[max(0, start - 14) : start].lower()
