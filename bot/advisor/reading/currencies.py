"""Signs, codes and words for money, to ISO 4217 codes."""

from __future__ import annotations

from bot.advisor.reading.lexicon import words

SIGNS: dict[str, str] = {
    "us$": "USD",
    "usd$": "USD",
    "a$": "AUD",
    "au$": "AUD",
    "aud$": "AUD",
    "c$": "CAD",
    "ca$": "CAD",
    "cad$": "CAD",
    "nz$": "NZD",
    "s$": "SGD",
    "sg$": "SGD",
    "hk$": "HKD",
    "nt$": "TWD",
    "mx$": "MXN",
    "r$": "BRL",
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "₹": "INR",
    "¥": "JPY",
    "₦": "NGN",
    "₱": "PHP",
    "₩": "KRW",
    "₺": "TRY",
    "₴": "UAH",
    "₫": "VND",
    "₪": "ILS",
    "₵": "GHS",
    "gh₵": "GHS",
    "฿": "THB",
    "zł": "PLN",
    "₽": "RUB",
    "৳": "BDT",
    "rs": "INR",
    "rs.": "INR",
    "ksh": "KES",
    "ksh.": "KES",
    "kshs": "KES",
    "ush": "UGX",
    "tsh": "TZS",
    "rm": "MYR",
    "rp": "IDR",
    "n": "NGN",
    "r": "ZAR",
    "kr": "SEK",
    "fr": "CHF",
    "gh¢": "GHS",
}
"""What may stand before or after a number. ``n``, ``r`` and ``kr`` only where they touch the number."""

CODES = words(
    "usd eur gbp inr jpy cny rmb aud cad nzd sgd hkd chf sek nok dkk pln czk huf ron bgn try rub uah brl mxn "
    "ars clp cop pen zar ngn "
    "kes ghs ugx tzs egp mad aed sar qar kwd bhd omr ils pkr bdt lkr npr myr idr php thb vnd krw twd etb "
    "rwf xof xaf gnf cdf dzd tnd zmw jod"
)

WEST_AFRICA = frozenset({"benin", "burkina faso", "côte d’ivoire", "guinea-bissau", "mali", "niger", "senegal", "togo"})
"""Countries, folded, whose franc is the West African CFA franc."""
CENTRAL_AFRICA = frozenset(
    {"cameroon", "central african republic", "chad", "congo - brazzaville", "equatorial guinea", "gabon"}
)
"""Countries, folded, whose franc is the Central African CFA franc."""

WORDS: dict[str, str | None] = {
    "dollar": "USD",
    "buck": "USD",
    "pound": "GBP",
    "quid": "GBP",
    "sterling": "GBP",
    "euro": "EUR",
    "rupee": "INR",
    "naira": "NGN",
    "cedi": "GHS",
    "rand": "ZAR",
    "real": "BRL",
    "reais": "BRL",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "won": "KRW",
    "baht": "THB",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "taka": "BDT",
    "dirham": "AED",
    "riyal": "SAR",
    "dinar": None,
    "lira": "TRY",
    "zloty": "PLN",
    "zlotych": "PLN",
    "kronor": "SEK",
    "krona": "SEK",
    "kroner": "NOK",
    "krone": "NOK",
    "franc": None,
    "forint": "HUF",
    "peso": None,
    "shilling": "KES",
    "bob": "KES",
    "dong": "VND",
    "hryvnia": "UAH",
    "ruble": "RUB",
    "rouble": "RUB",
    "shekel": "ILS",
    "birr": "ETB",
    "leu": "RON",
    "lei": "RON",
}
"""Everyday words in the singular. ``None``: shared by several countries, so a country has to decide."""

SHARED: dict[tuple[str, str], str] = {
    ("canada", "dollar"): "CAD",
    ("australia", "dollar"): "AUD",
    ("new zealand", "dollar"): "NZD",
    ("singapore", "dollar"): "SGD",
    ("hong kong", "dollar"): "HKD",
    ("united states", "dollar"): "USD",
    ("taiwan", "dollar"): "TWD",
    ("canada", "buck"): "CAD",
    ("australia", "buck"): "AUD",
    ("mexico", "peso"): "MXN",
    ("argentina", "peso"): "ARS",
    ("chile", "peso"): "CLP",
    ("colombia", "peso"): "COP",
    ("philippines", "peso"): "PHP",
    ("pakistan", "rupee"): "PKR",
    ("sri lanka", "rupee"): "LKR",
    ("nepal", "rupee"): "NPR",
    ("india", "rupee"): "INR",
    ("kenya", "shilling"): "KES",
    ("uganda", "shilling"): "UGX",
    ("tanzania", "shilling"): "TZS",
    ("egypt", "pound"): "EGP",
    ("united kingdom", "pound"): "GBP",
    ("denmark", "kroner"): "DKK",
    ("denmark", "krone"): "DKK",
    ("norway", "kroner"): "NOK",
    ("saudi arabia", "riyal"): "SAR",
    ("qatar", "riyal"): "QAR",
    ("kuwait", "dinar"): "KWD",
    ("jordan", "dinar"): "JOD",
    ("bahrain", "dinar"): "BHD",
    ("brazil", "real"): "BRL",
    ("morocco", "dirham"): "MAD",
    ("united arab emirates", "dirham"): "AED",
    ("algeria", "dinar"): "DZD",
    ("tunisia", "dinar"): "TND",
    ("switzerland", "franc"): "CHF",
    ("liechtenstein", "franc"): "CHF",
    ("guinea", "franc"): "GNF",
    ("congo - kinshasa", "franc"): "CDF",
    ("rwanda", "franc"): "RWF",
    **dict.fromkeys(((country, "franc") for country in WEST_AFRICA), "XOF"),
    **dict.fromkeys(((country, "franc") for country in CENTRAL_AFRICA), "XAF"),
}
"""Country (folded English name) and word, to the code: ``canadian dollars``, and pesos of a learner in Mexico."""


def singular(word: str) -> str:
    """The dictionary form of a word for money (``rupees`` -> ``rupee``)."""
    if word in WORDS:
        return word
    return word[:-1] if word.endswith("s") and word[:-1] in WORDS else word
