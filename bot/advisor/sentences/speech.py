"""How values stand in a sentence of one language: numbers, money, ranges, months, places.

English keeps the forms of the contract (``1,129 USD``, ``June 2026``); other languages follow Babel's locale data
(CLDR). Currencies stay three letters everywhere, since signs are shared by several.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.advisor.prompt_library import BASE_LANGUAGE, Wording
from bot.advisor.rules.regions import parts_of, spoken
from knowledge import plain_amount, plain_number

if TYPE_CHECKING:
    from babel import Locale

_CURRENCY_LENGTH = 3
_LOCALES = {"hi": "hi_IN", "pt": "pt_BR"}
_SHORT_REGIONS = {
    "us": "US",
    "usa": "US",
    "uk": "GB",
    "great britain": "GB",
    "england": "GB",
    "eu": "EU",
    "europe": "150",
}
_WHOLE_WORLD = ("global", "international", "worldwide", "online")
_TIMES = ("hours", "weeks", "months", "years")


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Words for values in the language of ``wording``."""

    wording: Wording

    @property
    def language(self) -> str:
        """ISO 639-1 code."""
        return self.wording.language

    @property
    def is_english(self) -> bool:
        """Whether prose of the records, which is English, can be said as it is."""
        return self.language == BASE_LANGUAGE

    def number(self, number: Decimal) -> str:
        """The number with the separators of the language; cents as two digits, no trailing zeros otherwise."""
        if self.is_english:
            return plain_number(number)
        from babel.numbers import format_decimal

        pattern = "#,##0" if number == number.to_integral_value() else "#,##0.00"
        return str(format_decimal(number, format=pattern, locale=_locale(self.language)))

    def amount(self, number: Decimal | str, unit: str | None) -> str:
        """The number with its unit: a currency code, or hours, weeks, months, years."""
        value = Decimal(number)
        if self.is_english or unit is None:
            return plain_amount(value, unit)
        if len(unit) == _CURRENCY_LENGTH and unit.isupper():
            return f"{self.number(value)} {unit}"
        if unit in _TIMES:
            return self.wording.say(f"some-{unit}", **{unit: self.plain(value)})
        return plain_amount(value, unit)

    def plain(self, number: Decimal | float | int | None) -> str:
        """A small number (hours, weeks) without trailing zeros."""
        value = Decimal(str(number or 0)).normalize()
        if self.is_english:
            return f"{value:f}"
        from babel.numbers import format_decimal

        return str(format_decimal(value, format="0.##", locale=_locale(self.language)))

    def range(self, low: Decimal | int | None, high: Decimal | int | None) -> str:
        """``6 to 12``, or one number where both ends are the same or one is not known."""
        if low is None or high is None or low == high:
            return self.plain(low if low is not None else high)
        return self.between(self.plain(low), self.plain(high))

    def between(self, low: str, high: str) -> str:
        """Two ends that are words already, as a range."""
        return self.wording.say("from-to", low=low, high=high)

    def month(self, as_of: str | None) -> str:
        """``June 2026`` for ``2026-06``, ``2024`` for a year alone, the word for undated otherwise."""
        if not as_of:
            return self.wording.say("date-unknown")
        year, _, rest = as_of.partition("-")
        if not rest:
            return year
        if self.is_english:
            return self.wording.say("date-month", month=self.wording.say(f"month-{rest[:2]}"), year=year)
        from babel.dates import format_skeleton

        day = date(int(year), int(rest[:2]), 1)
        return str(format_skeleton("yMMMM", day, locale=_locale(self.language)))

    def day(self, day: date) -> str:
        """``4 January 2027``, as the language writes it."""
        if self.is_english:
            return f"{day.day} {self.month(f'{day:%Y-%m}')}"
        from babel.dates import format_date

        return str(format_date(day, format="long", locale=_locale(self.language)))

    def region(self, region: str) -> str:
        """The region as it stands in a sentence or in brackets; several are joined by commas."""
        if self.is_english:
            return spoken(region)
        return ", ".join(dict.fromkeys(self._place(part) for part in parts_of(region)))

    def _place(self, part: str) -> str:
        base, _, inner = part.partition("(")
        name = base.strip()
        if name.lower().startswith(_WHOLE_WORLD):
            return self.wording.say("region-world")
        code = _SHORT_REGIONS.get(name.lower()) or _codes().get(name.lower())
        word = str(_locale(self.language).territories.get(code, name)) if code else name
        inside = inner.strip(" )")
        is_name = bool(inside) and all(each[:1].isupper() for each in re.findall(r"[^\W\d_]+", inside))
        return f"{word} ({inside})" if is_name else word


def is_world(region: str) -> bool:
    """Whether the region is the whole world."""
    return region.lower().startswith(_WHOLE_WORLD)


@lru_cache(maxsize=8)
def _locale(language: str) -> Locale:
    from babel import Locale

    return Locale.parse(_LOCALES.get(language, language))


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """Territory codes by their English name in lower case."""
    return {str(name).lower(): code for code, name in _locale(BASE_LANGUAGE).territories.items() if code.isalpha()}
