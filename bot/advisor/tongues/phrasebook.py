"""Common phrases of a language in the English that the reader reads, from ``prompts/phrases/<language>.txt``.

A line is ``english = phrase | phrase``; without English the phrases are small words that are left out. The longest
phrase wins; names of credentials are never touched, and what is not in the book stays as it is. This is no translation
for people to read: it lets one reader understand questions in several languages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.advisor.reading.tokens import fold
from bot.advisor.tongues.figures import in_english_figures
from bot.errors import WordingError

_TOKEN = re.compile(r"[^\s.,;:!?¿¡()\"“”«»/'।]+'?|'")
_ASIDE = re.compile(r"[¿¡]")
_STOP = re.compile(r"[.!?;:,\n।]")
_SPACES = re.compile(r"[ \t]+")
_BEFORE_STOP = re.compile(r"\s+([?!.,;:](?:\s|$))")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    words: tuple[str, ...]
    english: str


class Phrasebook:
    """The phrases of one language. Reads its file when it is made; :meth:`is_current` tells whether it changed since.

    Raises:
        WordingError: a line cannot be used; names file, line and fix.
    """

    def __init__(self, path: Path, *, language: str) -> None:
        self._path = path
        self._language = language
        self._stamp = path.stat().st_mtime_ns
        self._entries: dict[str, list[_Entry]] = {}
        self._english: dict[tuple[str, ...], str] = {}
        for number, line in enumerate(_read(path).splitlines(), start=1):
            if line.strip() and not line.lstrip().startswith("#"):
                self._add(line, number)
        for entries in self._entries.values():
            entries.sort(key=lambda entry: (-len(entry.words), entry.words))

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

    def _add(self, line: str, number: int) -> None:
        english, sign, said = line.partition("=")
        phrases = [one.strip() for one in said.split("|")]
        if not sign or not all(phrases):
            raise WordingError(f"{self._path}:{number}: write 'english = phrase | phrase', no phrase empty.")
        for phrase in phrases:
            words = tuple(_words(phrase))
            if words in self._english:
                raise WordingError(
                    f"{self._path}:{number}: '{phrase}' stands twice ('{self._english[words]}' before). Take one out."
                )
            self._english[words] = english.strip()
            self._entries.setdefault(words[0], []).append(_Entry(words=words, english=english.strip()))

    def in_english(self, text: str, names: Sequence[Span] = ()) -> str:
        """``text`` with its common phrases and its figures in English; ``names`` are spans to leave alone. Linear."""
        pieces: list[str] = []
        last = 0
        for start, end in sorted(names):
            if start >= last:
                pieces += [self._part(text[last:start]), text[start:end]]
                last = end
        pieces.append(self._part(text[last:]))
        return _BEFORE_STOP.sub(r"\1", _SPACES.sub(" ", " ".join(pieces))).strip()

    def known_words(self, text: str, names: Sequence[Span] = ()) -> int:
        """How many words of ``text`` outside the spans ``names`` belong to a phrase of the book. Linear."""
        rest = list(text)
        for start, end in names:
            rest[start:end] = " " * (end - start)
        words = _TOKEN.findall(fold("".join(rest)).text)
        count = at = 0
        while at < len(words):
            entry = self._longest(words, at, len(words))
            count += len(entry.words) if entry is not None else 0
            at += len(entry.words) if entry is not None else 1
        return count

    def knows_whole(self, text: str) -> bool:
        """Whether each word of ``text`` belongs to a phrase of the book ("Estados Unidos")."""
        return self.known_words(text) == len(_words(text))

    def _part(self, raw: str) -> str:
        text = in_english_figures(_ASIDE.sub("", raw), self._language)
        folded = fold(text)
        tokens = [(match.group(), match.start(), match.end()) for match in _TOKEN.finditer(folded.text)]
        words = [word for word, _, _ in tokens]
        reach = _reach(folded.text, [(start, end) for _, start, end in tokens])
        out: list[str] = []
        last = at = 0
        while at < len(tokens):
            entry = self._longest(words, at, reach[at])
            if entry is None:
                at += 1
                continue
            start, end = folded.origin[tokens[at][1]], folded.origin[tokens[at + len(entry.words) - 1][2]]
            out += [text[last:start], f" {entry.english} "]
            last = end
            at += len(entry.words)
        out.append(text[last:])
        return "".join(out)

    def _longest(self, words: Sequence[str], at: int, stop: int) -> _Entry | None:
        """The longest phrase that begins at word ``at`` and ends before word ``stop``."""
        for entry in self._entries.get(words[at], ()):
            after = at + len(entry.words)
            if after <= stop and tuple(words[at:after]) == entry.words:
                return entry
        return None


def _reach(text: str, spans: Sequence[Span]) -> list[int]:
    """For each word the first one after it that stands beyond a stop: no phrase goes across it."""
    reach = [len(spans)] * len(spans)
    for at in range(len(spans) - 2, -1, -1):
        is_stopped = _STOP.search(text, spans[at][1], spans[at + 1][0]) is not None
        reach[at] = at + 1 if is_stopped else reach[at + 1]
    return reach


def _words(phrase: str) -> list[str]:
    return _TOKEN.findall(fold(phrase).text)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise WordingError(f"{path}: cannot be read as UTF-8 text ({exc}).") from exc
