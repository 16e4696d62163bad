"""Which language a message is in, and the message in the English that the reader reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from bot.advisor.tongues import SPOKEN
from bot.advisor.tongues.detection import Heard, language_of, language_wished
from bot.advisor.tongues.phrasebook import Phrasebook, Span
from bot.errors import WordingError

ENGLISH = "en"


class Interpreter:
    """Reads phrasebooks on first use, and again on :meth:`refresh`; one that cannot be used leaves the last good one.

    Args:
        folder: Holds ``<language>.txt``; ``None`` where only English is read.
        names_in: Gives the spans of names of credentials in a text, which are never put into other words.
    """

    def __init__(self, folder: Path | None, *, names_in: Callable[[str], Sequence[Span]]) -> None:
        self._folder = folder
        self._names_in = names_in
        self._books: dict[str, Phrasebook] = {}

    def read(self, text: str, *, before: str | None) -> tuple[str, str]:
        """The language of the message and the message in English. ``before`` is that of the turn before."""
        wished = language_wished(text)
        language = wished if wished is not None else _decided(language_of(text), before)
        spoken = language_of(text).language or language
        book = self._book(spoken if spoken in SPOKEN else language)
        return language, text if book is None else book.in_english(text, self._names_in(text))

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

    def _book(self, language: str) -> Phrasebook | None:
        if self._folder is None or language == ENGLISH or language not in SPOKEN:
            return None
        path = self._folder / f"{language}.txt"
        if language not in self._books and path.exists():
            self._books[language] = Phrasebook(path, language=language)
        return self._books.get(language)


def _decided(heard: Heard, before: str | None) -> str:
    """The language to answer in: what is sure, else that of the conversation, else what is likely."""
    if heard.language is not None and (heard.is_sure or before is None):
        return heard.language
    return before or heard.language or ENGLISH
