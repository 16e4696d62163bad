"""Which language a message is in, and the message in the English that the reader reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from bot.advisor.tongues import SPOKEN
from bot.advisor.tongues.detection import (
    english_words,
    has_foreign_words,
    is_lent,
    is_small_word,
    language_of,
    language_wished,
    trade_words,
    without,
    word_count,
)
from bot.advisor.tongues.devanagari import letters_said
from bot.advisor.tongues.forms import composed
from bot.advisor.tongues.phrasebook import Phrasebook
from bot.advisor.tongues.rewriting import Span, in_english, known_words, knows_whole
from bot.errors import WordingError

ENGLISH, GERMAN, FRENCH, HINDI = "en", "de", "fr", "hi"
LEAST_SWITCH = 3
"""Fewer words than this, none of them telling, do not take a conversation out of English."""
_PROPER = re.compile(
    r"(?:(?:^|[.!?¿¡\n]\s*)[^\W\d_]+\s+)?(?P<name>(?<!\w)[A-Z][\w+.-]*\w(?:[ ]+[A-Z][\w+-]*)+)", re.MULTILINE
)
"""Two words or more in capitals are a name, but for the first word of a sentence. In German every noun has one."""
_CFA_FRANC = re.compile(r"\b(?:francs? cfa|f\s?cfa|cfa francs?)\b", re.I)
"""The currency, before CFA is taken for the charter of that name."""

_ELIDED = re.compile(r"(?<!\w)(?:[ldnjmtsc]|qu)['’](?=\w)(?!ai\b)", re.I)
"""Little words that lean on the next: "l'aws" holds a name, "j'ai 100" none."""
_PARTED_HAVE = re.compile(r"(?<![\w'’-])j ai\b(?!-)", re.I)
"""French "j'ai" without its sign, before "ai 200" is taken for an exam of that name."""

_SPACED = re.compile(r"\w[ \u00a0\u202f][?!;:]")
"""A sign as French sets it, with a space before."""
_LEAST_EVERYDAY = 4
_LEAST_LENT = 3
_OF_SMALL_WORDS = 0.4
"""What having small words of the message counts for, in words."""
_BY_A_WORD = 0.9
"""Another language has to know a whole word more than English where none of its small words is said."""


class Interpreter:
    """Reads phrasebooks on first use, and again on :meth:`refresh`; one that cannot be used leaves the last good one.

    Args:
        folder: Holds ``<language>.txt``; ``None`` where only English is read.
        names_in: Gives the spans of names of credentials in a text, which are never put into other words.
        trade: Titles of jobs and skills in English; asked for with the first message that is not plainly English.
    """

    def __init__(
        self,
        folder: Path | None,
        *,
        names_in: Callable[[str], Sequence[Span]],
        trade: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        self._folder = folder
        self._names_in = names_in
        self._trade = lru_cache(maxsize=1)(lambda: trade_words(trade()))
        self._books: dict[str, Phrasebook] = {}

    def read(self, text: str, *, before: str | None) -> tuple[str, str]:
        """The language to answer in and the message in English. ``before`` is that of the turn before."""
        text = _PARTED_HAVE.sub("j'ai", _CFA_FRANC.sub("XOF", composed(text)))
        names = self._names_in(_ELIDED.sub(_blank, text))
        written = self._written_in(text, names, before)
        language = language_wished(text) or written
        book = self._book(written)
        if book is None:
            return language, text
        if written == HINDI:
            said = letters_said(text, kept=book.begins)
            names = self._names_in(said) if said != text else names
            text = said
        names = [span for span in names if not _is_everyday(book, text[slice(*span)])]
        coined = [match.span("name") for match in _PROPER.finditer(text)]
        strange = [span for span in coined if _is_strange(book, text[slice(*span)])]
        return language, in_english(book, text, _merged((*names, *strange)))

    def _written_in(self, text: str, names: Sequence[Span], before: str | None) -> str:
        """The language of the message: what is sure, else what the phrasebooks know best, else that of before."""
        beside = without(text, names)
        heard = language_of(beside)
        is_mixed = has_foreign_words(beside)
        if heard.is_sure and heard.language is not None and not (heard.language == ENGLISH and is_mixed):
            return heard.language
        words = word_count(text, names)
        if words == 0:
            return before or ENGLISH
        if before in (None, ENGLISH) and not is_mixed and english_words(text, names, self._trade()) == words:
            return ENGLISH
        if before == ENGLISH and heard.language is None and not heard.candidates and words < LEAST_SWITCH:
            return ENGLISH
        known = {each: self._known(text, names, each) for each in SPOKEN}
        for each in heard.candidates:
            known[each] += _OF_SMALL_WORDS
        if before is not None and before in heard.candidates:
            known[before] += 1
        known[FRENCH] += _OF_SMALL_WORDS * (_SPACED.search(text) is not None and FRENCH in heard.candidates)
        if not is_mixed and set(heard.candidates) <= {ENGLISH}:  # no small word of any other language
            known[ENGLISH] += _BY_A_WORD
        ranks = {each: -rank for rank, each in enumerate(heard.candidates)}
        likely = {
            each: (known[each], each == before, each == heard.language, ranks.get(each, -len(SPOKEN)), each == ENGLISH)
            for each in SPOKEN
        }
        best = max(SPOKEN, key=likely.__getitem__)
        is_known = known[best] * 2 >= words or best in heard.candidates
        return best if known[best] > 0 and is_known else heard.language or before or ENGLISH

    def _known(self, text: str, names: Sequence[Span], language: str) -> float:
        """How many words of the message beside names the language's small words or its phrasebook know."""
        book = self._book(language)
        return english_words(text, names, self._trade()) if book is None else known_words(book, text, names)

    def refresh(self) -> tuple[str, ...]:
        """Reads the books in use again where they changed; what is wrong, a sentence each."""
        problems = []
        for language, book in list(self._books.items()):
            if book.is_current:
                continue
            try:
                self._books[language] = Phrasebook(book.path, language=language)
            except WordingError as exc:
                book.keep()
                problems.append(str(exc))
        return tuple(problems)

    def load(self) -> None:
        """Reads all books now, where otherwise the first message that needs one waits. May run in another thread."""
        for language in SPOKEN:
            self._book(language)

    def _book(self, language: str) -> Phrasebook | None:
        if self._folder is None or language == ENGLISH or language not in SPOKEN:
            return None
        path = self._folder / f"{language}.txt"
        if language not in self._books and path.exists():
            self._books[language] = Phrasebook(path, language=language)
        return self._books.get(language)


def _is_everyday(book: Phrasebook, name: str) -> bool:
    """Whether what was taken for a name is a word of the language: in its book ("phir"), or a small one ("das")."""
    if not (name.isalpha() and name.islower()):
        return False
    return is_small_word(name, book.language) if len(name) < _LEAST_EVERYDAY else book.has_word(name)


def _is_strange(book: Phrasebook, name: str) -> bool:
    """Whether words in capitals are a name: in German, where each noun has one, several English words and no others."""
    if book.language != GERMAN:
        return not knows_whole(book, name)
    words = name.lower().split()
    return len(words) >= _LEAST_LENT and all(map(is_lent, words))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap as one."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)
