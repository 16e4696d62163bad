"""Figures of a language in English: separators, digits, units of time, months, "a week". Pure and linear in time.

It serves both ways: to read what a learner writes, and to check the numbers of an answer against its evidence.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from bot.advisor.reading.tokens import fold

_UNITS = {
    "es": {"minute": "minuto minutos", "hour": "hora horas hs hrs hr", "day": "dia dias", "week": "semana semanas sem",
           "month": "mes meses", "year": "ano anos"},
    "pt": {"minute": "minuto minutos", "hour": "hora horas hs hrs hr", "day": "dia dias", "week": "semana semanas sem",
           "month": "mes meses", "year": "ano anos"},
    "fr": {"minute": "minute minutes", "hour": "heure heures", "day": "jour jours", "week": "semaine semaines sem",
           "month": "mois", "year": "an ans annee annees"},
    "de": {"minute": "minute minuten", "hour": "stunde stunden std", "day": "tag tage tagen", "week": "woche wochen",
           "month": "monat monate monaten", "year": "jahr jahre jahren"},
    "hi": {"minute": "मिनट", "hour": "घंटा घंटे घंटों ghanta ghante ghanton", "day": "दिन दिनों din",
           "week": "हफ्ता हफ़्ता हफ्ते हफ़्ते हफ्तों हफ़्तों सप्ताह hafta hafte hafton",
           "month": "महीना महीने महीनों माह mahina mahine", "year": "साल वर्ष वर्षों सालों saal"},
}  # fmt: skip
_PER = {
    "es": (r"(?:a la|por|al|a el|cada|a|x)\s", r"/\s?"),
    "pt": (r"(?:por|ao|a|cada|na|no|x)\s", r"/\s?"),
    "fr": (r"(?:par|la|l'|chaque|a la)\s?", r"/\s?"),
    "de": (r"(?:pro|die|in der|im|je|jede|jeden|am)\s", r"/\s?"),
    "hi": (r"(?:प्रति|हर|per|har|prati)\s", r"/\s?"),
}
_ADVERBS = {
    "es": {
        "diarias": "day",
        "diarios": "day",
        "semanales": "week",
        "semanal": "week",
        "mensuales": "month",
        "mensual": "month",
        "anuales": "year",
    },
    "pt": {
        "diarias": "day",
        "diárias": "day",
        "semanais": "week",
        "semanal": "week",
        "mensais": "month",
        "mensal": "month",
        "anuais": "year",
    },
    "fr": {
        "hebdomadaires": "week",
        "hebdomadaire": "week",
        "hebdo": "week",
        "mensuels": "month",
        "mensuel": "month",
        "annuels": "year",
    },
    "de": {"wochentlich": "week", "monatlich": "month", "jahrlich": "year"},
    "hi": {},
}
_MONTHS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "de": "januar februar marz april mai juni juli august september oktober november dezember",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
}
_ENGLISH_MONTHS = "January February March April May June July August September October November December"
_DAY_OF_MONTH = re.compile(rf"(?<!\d)(\d{{1,2}})(?:er|º|\.)?\s(?:de\s)?(?={_ENGLISH_MONTHS.replace(' ', '|')})")
_RANGES = {"es": "a", "pt": "a", "fr": "a", "de": "bis", "hi": "से se"}
_SHARES = {"es": "de cada", "pt": "em cada|de cada", "fr": "sur", "de": "von"}
_SHARE_OF = re.compile(r"(\d+) में से (?:[^\s\d]+ )?(\d+)(?P<points> अंक)?")
_HOURS_IN_WEEK = re.compile(
    r"(?<!कितने )(?<!kitne )(?:(?:हर|har|ek|एक|pure|पूरे) )?"
    r"(?:हफ़्ते|हफ्ते|हफ़्ता|हफ्ता|सप्ताह|hafte|hafta|week) (?:भर |bhar )?(?:में|mein|main|me|के|ke|का|ka) "
    r"((?:(?!हफ|haft|week|सप्त)[^\s\d,;!?]+ ){0,4}?\d+(?:\.\d+)?(?:\s?(?:to|-)\s?\d+)? hours)",
    re.I,
)
_PER_BEFORE = re.compile(
    r"(?<!\w)a (?P<unit>day|week|month) (?P<between>(?:[^\s\d.,;!?]+ ){0,4})"
    r"(?P<count>\d[\d.]*(?:\s?(?:to|-)\s?\d+)? hours)\b"
)
"""What German says before the hours: "pro Woche habe ich 5 Stunden"."""
_NUMBERS = {
    "de": "anderthalb=1.5 eineinhalb=1.5 zwei=2 zweieinhalb=2.5 drei=3 dreieinhalb=3.5 vier=4 fünf=5 sechs=6 "
    "sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 fünfzehn=15 achtzehn=18 zwanzig=20 vierundzwanzig=24 "
    "fünfundzwanzig=25 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 achtzig=80 hundert=100 "
    "einhundert=100 hundertfünfzig=150 zweihundert=200 zweihundertfünfzig=250 dreihundert=300 vierhundert=400 "
    "fünfhundert=500 sechshundert=600 siebenhundert=700 achthundert=800 neunhundert=900 tausend=1000 eintausend=1000 "
    "zweitausend=2000 dreitausend=3000",
    "hi": "ek=1 do=2 dhai=2.5 teen=3 tin=3 char=4 chaar=4 paanch=5 panch=5 chhe=6 che=6 chah=6 chhah=6 saat=7 "
    "sat=7 aath=8 ath=8 nau=9 das=10 dus=10 barah=12 pandrah=15 bees=20 pachees=25 pachis=25 tees=30 chalis=40 "
    "chalees=40 pachas=50 pachaas=50 sattar=70 assi=80 dedh=1.5 derh=1.5 एक=1 दो=2 ढाई=2.5 तीन=3 चार=4 पांच=5 पाँच=5 "
    "छह=6 छः=6 छे=6 सात=7 आठ=8 नौ=9 दस=10 बारह=12 पंद्रह=15 बीस=20 पच्चीस=25 तीस=30 "
    "चालीस=40 पचास=50 साठ=60 सत्तर=70 अस्सी=80 डेढ़=1.5 डेढ=1.5",
}
_HAZAAR = re.compile(
    r"(?<![\d.,$€£])(\d[\d.,]*)\s?(?:hazaa?r|haja+r|हज़ार|हज़ार|हजार|k)(?![\w\u0900-\u097f])"
    r"(?!\s*(?:से|se|-|to)?\s*\d)(?!\s*(?:₹|\$|€|£|rs\b|inr\b|rup|रु|usd|dollar|डॉलर|eur|यूरो|pound|पाउंड|gbp|aed|"
    r"dirham|दिरहम|riy?al|रियाल|taka|टका|npr|pkr|log|लोग|logo|people|jobs?\b|students?|बच्च|question|follow|appl|run|steps?|users?|km))",
    re.I,
)
"""Thousands in Hindi are rupees where nothing else is counted: who thinks in dollars says so."""
_COUNTED = {
    "hi": r"\s(?:घंट|ghant|hours?\b|hrs?\b|हज़ार|हजार|hazar|hazaar|lakh|लाख)",
    "de": r"\s(?:stunde|std|h\b|monat|woche|tag|jahr|euro|franken|dollar)",
}
_EURO_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:[.'’\u00a0\u202f ]\d{3})+(?![\d])")
_INDIAN_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{2,3})+(?!\d)")
_EURO_CENTS = re.compile(r"(?<=\d),(\d{1,2})(?!\d)")
_AMOUNT_ALONE = re.compile(
    r"(?<=\d)(?=[€$£₹](?!\d)|(?:euros?|eur|dollars?|usd|cad|chf|mad|xof|fcfa|balles|(?<=\d\d)e)(?!\w))", re.I
)
"""Between a number and the money that is written right after it."""
_SHORTENED = re.compile(r"(?<!\w)(ca|max|mind|min|evtl|ggf|bzw|inkl|exkl|zzgl|insb|std)\.(?=\s?[\w€])", re.I)
"""German words cut short, whose stop ends no sentence."""
_EUROPEAN = ("es", "pt", "fr", "de")
_END = r"(?![^\s.,;:!?()\"/\]।-])"


def in_english_figures(text: str, language: str) -> str:
    """``text`` with the figures of ``language`` as English writes them; ``text`` itself for other languages."""
    if language not in _UNITS:
        return text
    plain = "".join(_digit(one) for one in text)
    if language in _EUROPEAN:
        plain = _EURO_THOUSANDS.sub(lambda match: re.sub(r"\D", "", match[0]), plain)
        plain = _EURO_CENTS.sub(r".\1", plain)
        plain = _AMOUNT_ALONE.sub(" ", plain)
    if language == "hi":
        plain = _INDIAN_THOUSANDS.sub(lambda match: match[0].replace(",", ""), plain)
        plain = _SHARE_OF.sub(_share, plain)
    for pattern, english in _patterns(language):
        plain = _replaced(plain, pattern, english)
    plain = _DAY_OF_MONTH.sub(r"\1 ", plain)
    return _HOURS_IN_WEEK.sub(r"\1 a week", plain) if language == "hi" else plain


def as_learners_write(text: str, language: str) -> str:
    """``text`` in English figures with what only a learner writes: numbers in words, "a week" before the hours."""
    if language == "de":
        text = _SHORTENED.sub(r"\1 ", text)
    if language in _NUMBERS:
        text = _number_words(language).sub(lambda match: _values(language)[match[1].lower()], text)
    if language == "hi":
        text = _HAZAAR.sub(r"\1 thousand rupees", text)
    plain = in_english_figures(text, language)
    return _PER_BEFORE.sub(r"\g<between>\g<count> a \g<unit>", plain) if language == "de" else plain


@lru_cache(maxsize=2)
def _values(language: str) -> dict[str, str]:
    """The number words of ``language`` with their figures."""
    return dict(pair.split("=") for pair in _NUMBERS[language].split())


@lru_cache(maxsize=2)
def _number_words(language: str) -> re.Pattern[str]:
    """A number word before what is counted."""
    said = "|".join(sorted(_values(language), key=lambda one: (-len(one), one)))
    return re.compile(rf"(?<!\w)({said})(?={_COUNTED[language]})", re.I)


def _share(match: re.Match[str]) -> str:
    """A share of a number: "1 in 8" of people, "700 of 1000" points."""
    return f"{match[2]} {'of' if match['points'] else 'in'} {match[1]}{match['points'] or ''}"


def _digit(character: str) -> str:
    if character.isascii() or not character.isdecimal():
        return character
    return str(unicodedata.decimal(character))


def _replaced(text: str, pattern: re.Pattern[str], english: str) -> str:
    """The matches of ``pattern`` in the folded text put into English in the text itself."""
    folded = fold(text)
    out, last = [], 0
    for match in pattern.finditer(folded.text):
        start, end = folded.origin[match.start("it")], folded.origin[match.end("it")]
        out += [text[last:start], english]
        last = end
    out.append(text[last:])
    return "".join(out)


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    found: list[tuple[str, str]] = []
    before, slash = (fold(words).text for words in _PER[language])
    for unit, words in _UNITS[language].items():
        forms = _forms(words)
        found.append((rf"(?P<it>(?<!\w)(?:{before})(?:{forms}){_END})", f"a {unit}"))
        found.append((rf"(?P<it>{slash}(?:{forms}){_END})", f" a {unit}"))
        found.append((rf"(?<=\d)(?P<it>\s?(?:{'h|' if unit == 'hour' else ''}{forms})){_END}", f" {unit}s"))
    for word, unit in _ADVERBS[language].items():
        found.append((rf"(?P<it>(?<!\w){word}{_END})", f"a {unit}"))
    for month, english in zip(_MONTHS[language].split(), _ENGLISH_MONTHS.split(), strict=True):
        found.append((rf"(?P<it>(?<![^\s(\[,;:.]){fold(month).text}(?:\sde|\sdo)?)(?=\s\d)", english))
    if language in _SHARES:
        found.append((rf"(?<=\d)\s(?P<it>{_SHARES[language]})\s(?=\d)", "in"))
    found.append((rf"\d(?P<it>\s(?:{_forms(_RANGES[language])})\s)(?=\d)", " to "))
    return tuple((re.compile(pattern), english) for pattern, english in found)


def _forms(words: str) -> str:
    return "|".join(sorted((fold(word).text for word in words.split()), key=lambda one: (-len(one), one)))
