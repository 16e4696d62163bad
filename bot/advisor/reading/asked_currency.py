"""The currency that prices are asked for in, as in "how much is it in pounds"."""

from __future__ import annotations

import re

from bot.advisor.reading.currencies import SHARED, SIGNS, singular
from bot.advisor.reading.tokens import fold

_NAMES = {
    "dollars": "USD",
    "us dollars": "USD",
    "euros": "EUR",
    "euro": "EUR",
    "pounds": "GBP",
    "quid": "GBP",
    "sterling": "GBP",
    "rupees": "INR",
    "naira": "NGN",
    "shillings": "KES",
    "rand": "ZAR",
    "reais": "BRL",
    "pesos": "MXN",
    "yen": "JPY",
    "yuan": "CNY",
    "dirhams": "AED",
    "riyals": "SAR",
    "francs": "CHF",
    "cedis": "GHS",
    "ringgit": "MYR",
    "baht": "THB",
    "zloty": "PLN",
    "lira": "TRY",
    "taka": "BDT",
    "canadian dollars": "CAD",
    "australian dollars": "AUD",
    "singapore dollars": "SGD",
}
_CODES = {code.lower() for code in SIGNS.values()} | {"xof", "xaf", "chf"}
_ASKED = re.compile(r"\bin (?P<name>(?:us |canadian |australian |singapore )?[a-z]{3,9})\b")
READ_CHARACTERS = 2000


def currency_asked(text: str, region: str | None = None) -> str | None:
    """The ISO 4217 code of the currency named after "in", or ``None``. Linear in the text.

    ``region`` is the learner's country, which says whose francs, pesos or dirhams are meant.
    """
    for found in _ASKED.finditer(fold(text[:READ_CHARACTERS]).text):
        name = found["name"]
        if name in _NAMES:
            return SHARED.get(((region or "").lower(), singular(name)), _NAMES[name])
        if name in _CODES:
            return name.upper()
    return None
