"""Common phrases of a language in the English that the reader reads, from ``prompts/phrases/<language>.txt``.

A line is ``english = phrase | phrase``; without English the phrases are small words that are left out. The longest
phrase wins, and among those of one length the one that is written as the learner writes it. In a phrase ``#`` stands
for any number, ``^`` for the beginning of a sentence and ``$`` for its end; in the English ``<`` stands for what was
said before in the same clause, ``>`` for the name that follows. Lines that begin with ``~`` are about spellings.
``prompts/phrases/README.md`` tells advisers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from bot.advisor.tongues.devanagari import in_latin, is_devanagari
from bot.advisor.tongues.forms import GERMAN_ARTICLES, NUMBER, bare, composed, form_of, written
from bot.advisor.tongues.spellings import SIGN, Spellings
from bot.errors import WordingError

BEGINNING, END, NAME = "^", "$", "\0"
"""Words that stand for the beginning and the end of a sentence, and for a name."""
_SIGNS = (BEGINNING, END)
_APART = ("#", SIGN)
_BETWEEN = re.compile(r"[\s.,;:!?¿¡()\"“”«»/।]+")
_ELIDED = re.compile(r"'(?=[^ '|])")


class Entry(NamedTuple):
    """A phrase as it is written, its words joined by blanks, and what it is in English."""

    phrase: str
    english: str

    def is_spelled(self, words: Sequence[str]) -> bool:
        """Whether ``words`` are those of the phrase but for accents, not only forms of them."""
        return all(bare(mine) == bare(theirs) for mine, theirs in zip(self.phrase.split(" "), words, strict=True))


class _Forms(dict[str, str]):
    """The form of each word, worked out once."""

    def __init__(self, form: Callable[[str], str]) -> None:
        super().__init__({BEGINNING: BEGINNING, END: END, NUMBER: NUMBER, NAME: NAME, "'": "'"})
        self._form = form

    def __missing__(self, word: str) -> str:
        self[word] = self._form(word)
        return self[word]


class Phrasebook:
    """The phrases of one language. Reads its file when it is made; :meth:`is_current` tells whether it changed since.

    Raises:
        WordingError: a line cannot be used; names file, line and fix.
    """

    def __init__(self, path: Path, *, language: str) -> None:
        self._path = path
        self.language = language
        self._stamp = path.stat().st_mtime_ns
        self._forms = _Forms(form_of(language))
        self._latin: dict[str, str] = {}
        self._entries: dict[str, Entry | list[Entry]] = {}
        self._longest: dict[str, int] = {}
        self._used: set[str] = set()
        self._spellings = Spellings()
        lines = [(number, line) for number, line in enumerate(_read(path).splitlines(), start=1) if line.strip()]
        for number, line in lines:
            if line[0] == SIGN:
                self._spell(line, number)
        for number, line in lines:
            if line[0] not in _APART or _is_about_a_number(line):
                self._add(line, number)

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @property
    def is_current(self) -> bool:
        """Whether the file is still the one that was read, or is gone."""
        return not self._path.exists() or self._path.stat().st_mtime_ns == self._stamp

    def keep(self) -> None:
        """Stays in use in spite of the file as it is now."""
        self._stamp = self._path.stat().st_mtime_ns

    def usual(self, text: str) -> str:
        """``text`` with the spellings of the language in the one way that the phrases are written in."""
        return self._spellings.in_text(text)

    def _spell(self, line: str, number: int) -> None:
        usual, sign, variants = written(line[1:]).partition("=")
        for variant in variants.split("|"):
            if not sign or not variant.strip() or variant.strip() == usual.strip():
                raise WordingError(f"{self._path}:{number}: write '~ usual = spelling | spelling', none empty.")
            self._spellings.add(usual, variant)

    def _add(self, line: str, number: int) -> None:
        english, sign, said = line.partition("=")
        english = english.strip()
        forms, entries, longest = self._forms, self._entries, self._longest
        for part in _ELIDED.sub("' ", _BETWEEN.sub(" ", written(said))).split("|"):
            words = self._spellings.usual(part.split())
            if not sign or not words:
                raise WordingError(f"{self._path}:{number}: write 'english = phrase | phrase', no phrase empty.")
            phrase = " ".join(words)
            entry = Entry(phrase, english)
            parts = [forms[word] for word in words]
            self._used.update(parts)
            key = " ".join(parts)
            there = entries.setdefault(key, entry)
            if there is not entry:
                self._beside(there, key, entry, number)
            if longest.get(parts[0], 0) < len(words):
                longest[parts[0]] = len(words)

    def _beside(self, there: Entry | list[Entry], key: str, entry: Entry, number: int) -> None:
        """Puts an entry beside others of its form."""
        others = there if isinstance(there, list) else [there]
        for other in others:
            if other.phrase == entry.phrase:
                raise WordingError(
                    f"{self._path}:{number}: '{entry.phrase}' stands twice ('{other.english}' before). Take one out."
                )
        self._entries[key] = [*others, entry]

    def forms(self, words: Sequence[str]) -> list[str]:
        """The form of each word, which stands in small letters."""
        form, known = self._forms.__missing__, self._forms
        return [known[word] if word in known else form(word) for word in words]

    def longest(self, words: Sequence[str], forms: Sequence[str], at: int, stop: int) -> tuple[Entry, int] | None:
        """The longest phrase that begins at word ``at`` and ends before word ``stop``, and its number of words.

        One in Latin letters serves for words in Devanagari where none in Devanagari is as long.
        """
        found = self._longest_of(words, forms, at, stop, least=1)
        if not is_devanagari(words[at]):
            return found
        latin = [self._in_latin(word, form) for word, form in zip(words[at:stop], forms[at:stop], strict=True)]
        least = found[1] + 1 if found is not None else 1
        other = self._longest_of(words[at:stop], latin, 0, stop - at, least=least)
        if other is None or (other[1] == 1 and other[0].phrase != in_latin(words[at])):
            return found
        return other

    def _longest_of(
        self, words: Sequence[str], forms: Sequence[str], at: int, stop: int, *, least: int
    ) -> tuple[Entry, int] | None:
        most = min(self._longest.get(forms[at], 0), stop - at)
        for count in range(most, least - 1, -1):
            found = self._entries.get(" ".join(forms[at : at + count]))
            if found is None:
                continue
            entry = _nearest(found, words[at : at + count])
            if entry is not None:
                return entry, count
        return None

    def _in_latin(self, word: str, form: str) -> str:
        """The form of ``word`` as it is typed in Latin letters; ``form`` where it is in these already."""
        if not is_devanagari(word):
            return form
        if word not in self._latin:
            self._latin[word] = self._forms[in_latin(word)]
        return self._latin[word]

    def meaning(self, word: str) -> str | None:
        """What ``word`` or a form of it is in English; ``None`` where the book has no phrase of that one word."""
        found = self._entries.get(self.forms([word])[0])
        entry = _nearest(found, [word]) if found is not None else None
        return entry.english if entry is not None else None

    def knows(self, word: str) -> bool:
        """Whether ``word`` or a form of it has a meaning of its own in the book, not one of a small word left out."""
        return bool(self.meaning(word))

    def spells(self, word: str) -> bool:
        """Whether the book knows ``word`` as it is written, or but for an ending more or less ("schulen", "schule")."""
        found = self._entries.get(self.forms([word])[0], ())
        entries = [found] if isinstance(found, Entry) else found
        return any(one.english and (word.startswith(one.phrase) or one.phrase.startswith(word)) for one in entries)

    def has_word(self, word: str) -> bool:
        """Whether ``word`` is a phrase of the book by itself, letter by letter."""
        found = self._entries.get(self.forms([word])[0], ())
        return any(one.phrase == word for one in ([found] if isinstance(found, Entry) else found))

    def uses(self, word: str) -> bool:
        """Whether ``word`` or a form of it stands in a phrase, at any place."""
        return self.forms([word])[0] in self._used

    def begins(self, word: str) -> bool:
        """Whether a phrase begins with ``word`` or a form of it."""
        return self.forms([word])[0] in self._longest


def _is_about_a_number(line: str) -> bool:
    """Whether a line that begins with the sign of a number is no comment: its phrases hold that sign, too."""
    return line[0] == NUMBER and NUMBER in line.partition("=")[2]


def _nearest(found: Entry | list[Entry], words: Sequence[str]) -> Entry | None:
    """Of phrases of one form the one that is written most like ``words``; the first in the book of those alike."""
    best, most = None, -1
    for entry in found if isinstance(found, list) else [found]:
        likeness = _likeness(entry.phrase.split(" "), words)
        if likeness > most:
            best, most = entry, likeness
    return best


def _likeness(phrase: Sequence[str], words: Sequence[str]) -> int:
    """How much of ``words`` is written as in the phrase; below 0 where they are another one.

    An article at the end of a phrase means what was said before ("was kostet der"): another one is of what follows.
    """
    if phrase[-1] != words[-1] and phrase[-1] in GERMAN_ARTICLES and words[-1] in GERMAN_ARTICLES:
        return -1
    likeness = 0
    for mine, theirs in zip(phrase, words, strict=True):
        if mine == theirs:
            likeness += 4
        elif theirs[0].isdigit() or mine[0].isdigit():
            if mine != NUMBER:
                return -1
        elif bare(mine) == bare(theirs):
            likeness += 3
    return likeness


def _read(path: Path) -> str:
    try:
        return composed(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as exc:
        raise WordingError(f"{path}: cannot be read as UTF-8 text ({exc}).") from exc
