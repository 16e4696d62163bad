"""Countries and regions as people name them: by country, nationality, state or big city."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

_EXTRA: dict[str, str] = {
    "uk": "United Kingdom", "u.k": "United Kingdom", "britain": "United Kingdom", "great britain": "United Kingdom",
    "england": "United Kingdom", "scotland": "United Kingdom", "wales": "United Kingdom", "northern ireland": "United Kingdom",
    "london": "United Kingdom", "manchester": "United Kingdom", "glasgow": "United Kingdom", "edinburgh": "United Kingdom",
    "leeds": "United Kingdom", "liverpool": "United Kingdom", "cardiff": "United Kingdom", "belfast": "United Kingdom", "nhs": "United Kingdom",
    "bristol": "United Kingdom", "usa": "United States", "u.s": "United States", "u.s.a": "United States", "america": "United States",
    "the states": "United States", "new york": "United States", "nyc": "United States", "los angeles": "United States",
    "chicago": "United States", "houston": "United States", "dallas": "United States", "austin": "United States", "atlanta": "United States",
    "boston": "United States", "seattle": "United States", "san francisco": "United States", "bay area": "United States", "denver": "United States",
    "phoenix": "United States", "miami": "United States", "philadelphia": "United States", "detroit": "United States", "san diego": "United States",
    "washington dc": "United States", "las vegas": "United States", "minneapolis": "United States", "portland": "United States",
    "toronto": "Canada", "vancouver": "Canada", "montreal": "Canada", "calgary": "Canada", "ottawa": "Canada", "edmonton": "Canada",
    "ontario": "Canada", "quebec": "Canada", "alberta": "Canada", "british columbia": "Canada", "manitoba": "Canada", "nova scotia": "Canada",
    "sydney": "Australia", "melbourne": "Australia", "brisbane": "Australia", "perth": "Australia", "adelaide": "Australia", "canberra": "Australia",
    "queensland": "Australia", "new south wales": "Australia", "nsw": "Australia", "auckland": "New Zealand", "wellington": "New Zealand",
    "dublin": "Ireland", "berlin": "Germany", "munich": "Germany", "hamburg": "Germany", "frankfurt": "Germany", "cologne": "Germany",
    "deutschland": "Germany", "vienna": "Austria", "zurich": "Switzerland", "geneva": "Switzerland", "amsterdam": "Netherlands",
    "holland": "Netherlands", "the netherlands": "Netherlands", "rotterdam": "Netherlands", "brussels": "Belgium", "paris": "France", "lyon": "France",
    "madrid": "Spain", "barcelona": "Spain", "valencia": "Spain", "seville": "Spain", "espana": "Spain", "lisbon": "Portugal", "porto": "Portugal", "rome": "Italy",
    "milan": "Italy", "warsaw": "Poland", "krakow": "Poland", "prague": "Czechia", "czech republic": "Czechia", "budapest": "Hungary",
    "bucharest": "Romania", "sofia": "Bulgaria", "athens": "Greece", "stockholm": "Sweden", "oslo": "Norway", "copenhagen": "Denmark",
    "helsinki": "Finland", "kyiv": "Ukraine", "kiev": "Ukraine", "moscow": "Russia", "istanbul": "Turkey", "ankara": "Turkey", "turkiye": "Turkey",
    "turkey": "Turkey", "lagos": "Nigeria", "abuja": "Nigeria", "ibadan": "Nigeria", "port harcourt": "Nigeria", "kano": "Nigeria", "nairobi": "Kenya", "mombasa": "Kenya",
    "accra": "Ghana", "kumasi": "Ghana", "kampala": "Uganda", "dar es salaam": "Tanzania", "kigali": "Rwanda", "addis ababa": "Ethiopia",
    "johannesburg": "South Africa", "joburg": "South Africa", "cape town": "South Africa", "durban": "South Africa", "pretoria": "South Africa",
    "cairo": "Egypt", "alexandria": "Egypt", "casablanca": "Morocco", "tunis": "Tunisia", "harare": "Zimbabwe", "lusaka": "Zambia", "dakar": "Senegal",
    "dubai": "United Arab Emirates", "abu dhabi": "United Arab Emirates", "sharjah": "United Arab Emirates", "uae": "United Arab Emirates", "emirates": "United Arab Emirates",
    "riyadh": "Saudi Arabia", "jeddah": "Saudi Arabia", "ksa": "Saudi Arabia", "doha": "Qatar", "kuwait city": "Kuwait", "muscat": "Oman",
    "tel aviv": "Israel", "beirut": "Lebanon", "amman": "Jordan", "karachi": "Pakistan", "lahore": "Pakistan", "islamabad": "Pakistan",
    "delhi": "India", "new delhi": "India", "mumbai": "India", "bangalore": "India", "bengaluru": "India", "hyderabad": "India", "chennai": "India",
    "kolkata": "India", "pune": "India", "ahmedabad": "India", "kerala": "India", "noida": "India", "gurgaon": "India", "gurugram": "India", "jaipur": "India",
    "kochi": "India", "tamil nadu": "India", "dhaka": "Bangladesh", "chittagong": "Bangladesh", "kathmandu": "Nepal", "colombo": "Sri Lanka", "manila": "Philippines",
    "cebu": "Philippines", "jakarta": "Indonesia", "bali": "Indonesia", "kuala lumpur": "Malaysia", "bangkok": "Thailand", "hanoi": "Vietnam", "ho chi minh": "Vietnam",
    "saigon": "Vietnam", "tokyo": "Japan", "osaka": "Japan", "seoul": "South Korea", "korea": "South Korea", "beijing": "China", "shanghai": "China", "shenzhen": "China",
    "hong kong": "Hong Kong", "taipei": "Taiwan", "sao paulo": "Brazil", "rio de janeiro": "Brazil", "brasil": "Brazil", "buenos aires": "Argentina",
    "santiago": "Chile", "bogota": "Colombia", "medellin": "Colombia", "lima": "Peru", "mexico city": "Mexico", "guadalajara": "Mexico", "monterrey": "Mexico",
    "trinidad": "Trinidad & Tobago", "eu": "EU", "european union": "EU", "europe": "Europe", "africa": "Africa", "middle east": "Middle East", "gulf": "Middle East",
    "latin america": "Latin America", "southeast asia": "Southeast Asia", "ivory coast": "Côte d’Ivoire", "drc": "Congo - Kinshasa", "burma": "Myanmar",
    "macedonia": "North Macedonia", "bosnia": "Bosnia & Herzegovina",
}  # fmt: skip

_STATES = (
    "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky "
    "louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon "
    "pennsylvania tennessee texas utah vermont virginia wisconsin wyoming"
).split()
_LONG_STATES = "new hampshire|new jersey|new mexico|north carolina|north dakota|rhode island|south carolina|south dakota|west virginia|washington state"

_DEMONYMS: dict[str, str] = {
    "american": "United States", "british": "United Kingdom", "english": "United Kingdom", "scottish": "United Kingdom", "welsh": "United Kingdom", "canadian": "Canada",
    "australian": "Australia", "aussie": "Australia", "kiwi": "New Zealand", "irish": "Ireland", "german": "Germany", "austrian": "Austria", "swiss": "Switzerland",
    "dutch": "Netherlands", "belgian": "Belgium", "french": "France", "spanish": "Spain", "portuguese": "Portugal", "italian": "Italy", "polish": "Poland",
    "czech": "Czechia", "hungarian": "Hungary", "romanian": "Romania", "bulgarian": "Bulgaria", "greek": "Greece", "swedish": "Sweden", "norwegian": "Norway",
    "danish": "Denmark", "finnish": "Finland", "ukrainian": "Ukraine", "russian": "Russia", "turkish": "Turkey", "nigerian": "Nigeria", "kenyan": "Kenya",
    "ghanaian": "Ghana", "ugandan": "Uganda", "tanzanian": "Tanzania", "rwandan": "Rwanda", "ethiopian": "Ethiopia", "south african": "South Africa",
    "egyptian": "Egypt", "moroccan": "Morocco", "tunisian": "Tunisia", "zimbabwean": "Zimbabwe", "zambian": "Zambia", "cameroonian": "Cameroon", "emirati": "United Arab Emirates",
    "saudi": "Saudi Arabia", "qatari": "Qatar", "kuwaiti": "Kuwait", "omani": "Oman", "israeli": "Israel", "lebanese": "Lebanon", "jordanian": "Jordan",
    "pakistani": "Pakistan", "indian": "India", "bangladeshi": "Bangladesh", "nepali": "Nepal", "nepalese": "Nepal", "sri lankan": "Sri Lanka", "filipino": "Philippines",
    "filipina": "Philippines", "philippine": "Philippines", "indonesian": "Indonesia", "malaysian": "Malaysia", "singaporean": "Singapore", "thai": "Thailand",
    "vietnamese": "Vietnam", "japanese": "Japan", "korean": "South Korea", "chinese": "China", "taiwanese": "Taiwan", "brazilian": "Brazil", "argentinian": "Argentina",
    "argentine": "Argentina", "chilean": "Chile", "colombian": "Colombia", "peruvian": "Peru", "mexican": "Mexico", "jamaican": "Jamaica", "european": "Europe",
}  # fmt: skip

_LANGUAGES: dict[str, str] = {
    "english": "en", "spanish": "es", "portuguese": "pt", "french": "fr", "german": "de", "hindi": "hi", "italian": "it", "dutch": "nl", "polish": "pl",
    "arabic": "ar", "chinese": "zh", "mandarin": "zh", "japanese": "ja", "korean": "ko", "russian": "ru", "turkish": "tr", "ukrainian": "uk", "urdu": "ur",
    "bengali": "bn", "tamil": "ta", "telugu": "te", "marathi": "mr", "gujarati": "gu", "punjabi": "pa", "swahili": "sw", "indonesian": "id", "vietnamese": "vi",
    "thai": "th", "greek": "el", "romanian": "ro", "czech": "cs", "swedish": "sv", "hausa": "ha", "yoruba": "yo", "igbo": "ig", "tagalog": "tl", "filipino": "tl",
    "hebrew": "he", "persian": "fa", "farsi": "fa", "catalan": "ca", "finnish": "fi", "danish": "da", "norwegian": "no", "hungarian": "hu",
}  # fmt: skip

_NEEDS_PREPOSITION = frozenset(
    "jordan chad georgia gulf portland phoenix austin santiago lima sofia wellington perth porto valencia guernsey jersey niger mali togo guinea "
    "virginia florence lyon rome athens bali male victoria montana dallas houston denver paris kano africa turkey alexandria cologne sydney "
    "melbourne cambridge oxford california louisiana washington america singapore ontario malaysia colombo delaware maine oregon florida carolina".split()
)
_WORK_BEFORE = re.compile(
    r"(?:\b(?:work|working|job|jobs|role|roles|hired|employed|employers?|companies|move|moving|relocate|relocating|relocated|emigrate|migrate|migrating|career|live and work|recogni[sz]ed|accepted|valid|market)\b[a-z ,']{0,25}?)\b(?:in|to|by|from|across|within|inside)\s(?:the )?$"
)
_HERE_BEFORE = re.compile(
    r"\b(?:in|at|near|around|inside|within|across|to|based in|live in|living in|located in|outside)\s(?:the )?$"
)
_ORIGIN_BEFORE = re.compile(r"\b(?:from|left|leaving)\s(?:the )?$")
_NOT_BEFORE = re.compile(r"\b(?:not|isn't|not in|outside)\s(?:in |the )*$")
_MONEY_AFTER = re.compile(
    r"^\s(?:dollars?|bucks?|pounds?|pesos?|rupees?|shillings?|francs?|kroner?|kronor|riyals?|dirhams?|dinars?|lira|won)\b"
)
_LANGUAGE_BEFORE = re.compile(
    r"\b(?:in|speak|speaks|speaking|understand|only|my|into|for|no|little|much|bad|good|poor)\s(?:[a-z]{1,9}\s)?$"
)
_LANGUAGE_AFTER = re.compile(r"^\s?(?:language|subtitles|speaker|speaking|course|version|only)|^\s?(?:$|[.,;!?\n])")


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    from babel import Locale

    names: dict[str, str] = {}
    for code, name in sorted(Locale("en").territories.items()):
        if len(code) == 2 and code.isalpha() and code not in ("EZ", "UN", "XA", "XB", "ZZ", "EU", "QO", "EA", "IC"):
            names[_plain(str(name))] = _said(str(name))
    names |= {name: place for name, place in _EXTRA.items()}
    names |= dict.fromkeys((*_STATES, *_LONG_STATES.split("|")), "United States")
    for name in ("georgia", "us", "bouvet island"):
        names.pop(name, None)
    return names


def _plain(name: str) -> str:
    from bot.advisor.reading.tokens import fold

    return fold(name.replace("&", "and")).text


def _said(name: str) -> str:
    return {
        "Türkiye": "Turkey",
        "Hong Kong SAR China": "Hong Kong",
        "Myanmar (Burma)": "Myanmar",
        "Macao SAR China": "Macao",
    }.get(name, name)


_WORD = re.compile(r"[^\W\d_]+(?:[.'-][^\W\d_]+)*")
_LONGEST_NAME = 4
_US_BEFORE = re.compile(r"\b(?:in|the|across)\s$")
_US_AFTER = re.compile(
    r"^\s(?:citizen|army|military|veteran|government|federal|employers?|companies|jobs?|market|based|resident|visa)\b"
)


def country_of(name: str) -> str | None:
    """The place that a folded name or nationality stands for, or ``None``."""
    return _names().get(name) or _DEMONYMS.get(name)


def region_in(folded: str, typed: str) -> str | None:
    """The country or region that the learner lives in or aims at. Where several are named, where work is sought wins over
    where they are, that over where they come from, and then the later mention. ``typed`` is the text before folding,
    position for position; it tells ``US`` from ``us``."""
    best = (-1, -1, "")
    for start, end, name, place in _mentions(folded, typed):
        grade = _grade(name, folded[max(0, start - 60) : start], folded[end : end + 24])
        if grade is not None:
            best = max(best, (grade, start, place))
    return best[2] or None


def _mentions(folded: str, typed: str) -> Iterator[tuple[int, int, str, str]]:
    words = [(match.start(), match.end()) for match in _WORD.finditer(folded)]
    position = 0
    while position < len(words):
        found = _longest_place(folded, words, position) or _american(folded, typed, words[position])
        if found is None:
            position += 1
            continue
        width, name, place = found
        yield words[position][0], words[position + width - 1][1], name, place
        position += width


def _longest_place(folded: str, words: Sequence[tuple[int, int]], position: int) -> tuple[int, str, str] | None:
    for width in range(min(_LONGEST_NAME, len(words) - position), 0, -1):
        name = folded[words[position][0] : words[position + width - 1][1]]
        for spelling in (name, name.removesuffix("'s"), name.removesuffix("-based"), name.removesuffix("s")):
            place = country_of(spelling)
            if place is not None and (spelling == name or width == 1):
                return width, spelling, place
    return None


def _american(folded: str, typed: str, span: tuple[int, int]) -> tuple[int, str, str] | None:
    start, end = span
    if folded[start:end] not in ("us", "us-based", "u.s", "u.s.a"):
        return None
    is_typed = len(typed) == len(folded) and typed[start : start + 2] == "US" and not typed.isupper()
    if is_typed or "-" in folded[start:end] or "." in folded[start:end] or _US_AFTER.search(folded[end : end + 14]):
        return 1, "us", "United States"
    return (1, "us", "United States") if _US_BEFORE.search(folded[max(0, start - 8) : start]) else None


def _grade(name: str, before: str, after: str) -> int | None:
    if _MONEY_AFTER.search(after) or _NOT_BEFORE.search(before):
        return None
    if name in _LANGUAGES and (_LANGUAGE_BEFORE.search(before) or _LANGUAGE_AFTER.search(after) or name == "english"):
        return None
    if _WORK_BEFORE.search(before):
        return 4
    if _HERE_BEFORE.search(before):
        return 3
    if _ORIGIN_BEFORE.search(before):
        return 2
    return None if name in _NEEDS_PREPOSITION else 1


_LANGUAGE = re.compile(r"\b(" + "|".join(_LANGUAGES) + r")\b")
_CANNOT = re.compile(r"\b(?:don't|dont|do not|can't|cannot|not|no|bad|poor|little|isn't|without|weak)\b[a-z' ]{0,25}$")


def language_in(folded: str) -> str | None:
    """The language (ISO 639-1) that a course should be in, where the learner says so."""
    for match in _LANGUAGE.finditer(folded):
        before = folded[max(0, match.start() - 40) : match.start()]
        after = folded[match.end() : match.end() + 12]
        if _CANNOT.search(before):
            continue
        if re.search(
            r"\b(?:in|speak|speaking|only|subtitles in|available in|taught in|available)\s$", before
        ) or re.match(r"\s(?:language|subtitles|version|speaking|speaker|only)\b", after):
            return _LANGUAGES[match.group(1)]
    return None
