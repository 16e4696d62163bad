"""Which language a message is written in: by script, else by the small words that make its sentences.

Names of credentials are English everywhere, so ordinary language detection by letters misleads on messages this short;
small words do not. A word that several languages share counts for less.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from bot.advisor.reading.lexicon import is_literal
from bot.advisor.reading.lexicon import words as table
from bot.advisor.reading.tokens import fold
from bot.advisor.tongues import SPOKEN

_WORDS = Path(__file__).with_name("words.txt")
_TOKEN = re.compile(r"[^\s.,;:!?¿¡()\"“”«»/\d-]+")
_ELECTRONIC = re.compile(r"\be-(?=[a-z])")
"""As in "e-commerce": no "and" of Portuguese."""
_ORDER = {language: place for place, language in enumerate(SPOKEN)}
_LONGEST = 1_000
_SURE = 1.5
_LEAST = 0.9
_AHEAD = 0.5
_BESIDE_A_WISH = 2
_ALSO_ENGLISH = table(
    "certification comment continue difference formation prepare plus main mere hi son serve war die bin hat ma sin"
)
"""Small words of other languages that are English words, too: they do not speak against English."""
_SCRIPTS = {
    "DEVANAGARI": "hi", "ARABIC": "ar", "CYRILLIC": "ru", "HEBREW": "he", "GREEK": "el", "THAI": "th", "HANGUL": "ko",
    "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te", "GUJARATI": "gu",
    "KANNADA": "kn", "MALAYALAM": "ml", "GURMUKHI": "pa",
}  # fmt: skip
_SIGNS = {"¿": "es", "¡": "es", "ñ": "es", "ã": "pt", "õ": "pt", "ß": "de", "ä": "de", "œ": "fr", "ù": "fr"}
"""Signs that one of the languages has alone among those told by their words."""
_ARTICLE_FIRST = re.compile(r"^o (?!sea\b|mejor\b|me\b|el\b|la\b|los\b|las\b|un)", re.I)
"""Portuguese begins with its article; Spanish, which has that word for "or", hardly does."""
_BEGINS_PORTUGUESE = 0.6
_ASKED = {
    "en": r"in english|en ingles|em ingles|en anglais|auf englisch|(?:अंग्रेजी|अंग्रेज़ी|इंग्लिश) (?:में|me)|english (?:me|mein)",
    "es": r"in spanish|en espanol|auf spanisch|en castellano",
    "pt": r"in portuguese|em portugues",
    "fr": r"in french|en francais|auf franzosisch",
    "de": r"in german|auf deutsch|en aleman|en allemand",
    "hi": r"in hindi|हिंदी में|हिन्दी में|hindi (?:me|mein)",
}
_SPEAKING = (
    r"answer|reply|respond|speak|talk|write|explain|say (?:it|that)|tell me|can you|responde|contesta|habla|escribe|"
    r"explica\w*|fala|fale|responda|reponds?|repondez|parle[zr]?|ecri[st]|antworte|sprich|schreib|erklar\w*|kannst du|"
    r"bata\w*|bol\w*|likh\w*|जवाब|बता\w*|बोल\w*"
)
_PLEASE = re.compile(
    r"^(?:please|pls|por favor|bitte|s'?il (?:te|vous) plait|svp)[, ]*|"
    r"[, ]*(?:please|pls|por favor|bitte|s'?il (?:te|vous) plait|svp)$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The language of a message: ISO 639-1 code, ``None`` where nothing tells; ``is_sure``: by more than one word.

    ``candidates`` are the languages spoken here that its words allow, best first; one that is sure stands alone.
    """

    language: str | None
    is_sure: bool
    candidates: tuple[str, ...] = ()


def language_of(text: str) -> Heard:
    """The language of ``text``. Linear in its first 1,000 characters; the rest is not looked at."""
    begin = text[:_LONGEST]
    script = _script_of(begin)
    if script is not None:
        return Heard(language=script, is_sure=True)
    scores: dict[str, float] = {}
    for sign, language in _SIGNS.items():
        if sign in begin.lower():
            scores[language] = scores.get(language, 0.0) + 1.0
    if _ARTICLE_FIRST.match(begin):
        scores["pt"] = scores.get("pt", 0.0) + _BEGINS_PORTUGUESE
    said = _TOKEN.findall(_plain(begin))
    for word in {*said, *map("_".join, pairwise(said))}:
        for language, weight in _weights().get(word, {}).items():
            scores[language] = scores.get(language, 0.0) + weight
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], _ORDER.get(pair[0], len(SPOKEN)), pair[0]))
    allowed = tuple(language for language, _ in ranked if language in SPOKEN)
    if not ranked or ranked[0][1] < _LEAST:
        return Heard(language=None, is_sure=False, candidates=allowed)
    close = [language for language, score in ranked if ranked[0][1] - score < _AHEAD]
    spoken = [language for language in close if language in SPOKEN]
    if len(close) > 1 and len(spoken) != 1:
        return Heard(language=None, is_sure=False, candidates=allowed)
    best = close[0] if len(close) == 1 else spoken[0]
    is_sure = len(close) == 1 and ranked[0][1] >= _SURE
    return Heard(language=best, is_sure=is_sure, candidates=(best,) if is_sure else allowed)


def language_wished(text: str) -> str | None:
    """The language that the message asks to be answered in, ``None`` where it asks for none."""
    folded = fold(text[:_LONGEST]).text.strip(" .!?")
    is_spoken_of = _speaking().search(folded) is not None
    for code, words in _asked().items():
        if words.search(folded) if is_spoken_of else words.fullmatch(_PLEASE.sub("", folded)):
            return code
    return None


def english_words(text: str, names: Sequence[tuple[int, int]], trade: frozenset[str] = frozenset()) -> int:
    """How many words of ``text`` outside the spans ``names`` are ordinary English ones, and not small elsewhere, or
    stand in ``trade``.
    """
    return sum(_is_english(word) or word in trade for word in _words_beside(text, names))


def trade_words(texts: Iterable[str]) -> frozenset[str]:
    """The words of titles of jobs and of skills, which no list of everyday English has ("hvac", "phlebotomist"), but
    for small words of any language.
    """
    return frozenset(word for text in texts for word in _TOKEN.findall(_plain(text)) if word not in _weights())


def has_foreign_words(text: str) -> bool:
    """Whether ``text`` has small words of a language spoken here that English does not have."""
    foreign = (word for word in _TOKEN.findall(_plain(text[:_LONGEST])) if not _is_english(word))
    return any(language in SPOKEN for word in foreign for language in _weights().get(word, {}))


def is_lent(word: str) -> bool:
    """Whether ``word``, in small letters, is an English one that other languages take over: no small word of any."""
    return word not in _weights() and is_literal(word)


def is_small_word(word: str, language: str) -> bool:
    """Whether ``word``, in small letters, is one of the small words of ``language``."""
    return language in _weights().get(word if word.isascii() else fold(word).text, {})


def word_count(text: str, names: Sequence[tuple[int, int]]) -> int:
    """How many words ``text`` has outside the spans ``names``."""
    return len(_words_beside(text, names))


def is_only_a_wish(text: str) -> bool:
    """Whether the message asks for a language and for nothing else."""
    folded = fold(text[:_LONGEST]).text.strip(" .!?")
    for words in _asked().values():
        match = words.search(folded)
        if match is not None:
            rest = folded[: match.start()] + " " + folded[match.end() :]
            return len(_TOKEN.findall(_speaking().sub(" ", _PLEASE.sub(" ", rest)))) <= _BESIDE_A_WISH
    return False


def without(text: str, names: Sequence[tuple[int, int]]) -> str:
    """The beginning of ``text`` with blanks in place of the spans ``names``."""
    rest = list(text[:_LONGEST])
    for start, end in names:
        rest[start:end] = " " * (min(end, len(rest)) - min(start, len(rest)))
    return "".join(rest)


def _words_beside(text: str, names: Sequence[tuple[int, int]]) -> list[str]:
    return _TOKEN.findall(_plain(without(text, names)))


@lru_cache(maxsize=1)
def _asked() -> dict[str, re.Pattern[str]]:
    return {code: re.compile(rf"(?<!\w)(?:{fold(words).text})(?!\w)") for code, words in _ASKED.items()}


@lru_cache(maxsize=1)
def _speaking() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{fold(_SPEAKING).text})(?!\w)")


def _plain(text: str) -> str:
    return _ELECTRONIC.sub("", fold(text.replace("’", "'")).text.replace("'", "' "))


def _script_of(text: str) -> str | None:
    """The language by its script, where one that is not Latin has a third of the letters, or no fewer words than there
    are small ones of English ("plomera architect या cissp?").
    """
    letters = [one for one in text if one.isalpha()]
    if all(one.isascii() for one in letters):
        return None
    counted = Counter(unicodedata.name(one, "LATIN").split()[0] for one in letters)
    foreign = [(count, script) for script, count in counted.items() if script in _SCRIPTS]
    if not foreign:
        return None
    if max(foreign)[0] * 3 < len(letters):
        words = _TOKEN.findall(_plain(text))
        strange = sum(not word.isascii() and not _is_latin(word[0]) for word in words)
        if not strange or strange < sum(is_small_word(word, "en") for word in words):
            return None
    if any(script in ("HIRAGANA", "KATAKANA") for _, script in foreign):
        return "ja"
    return _SCRIPTS[max(foreign)[1]]


def _is_english(word: str) -> bool:
    return word in _ALSO_ENGLISH or ("en" in _weights()[word] if word in _weights() else is_literal(word))


def _is_latin(letter: str) -> bool:
    return unicodedata.name(letter, "LATIN").startswith("LATIN")


@lru_cache(maxsize=1)
def _weights() -> dict[str, dict[str, float]]:
    """For each small word, and each pair joined by ``_``, the languages that use it, each with its share."""
    found: dict[str, list[str]] = {}
    for line in _WORDS.read_text(encoding="utf-8").splitlines():
        language, _, words = line.partition(":")
        for word in dict.fromkeys(fold(words).text.split()):
            found.setdefault(word, []).append(language.strip())
    return {word: dict.fromkeys(languages, 1 / len(languages)) for word, languages in found.items()}
