"""The sentences that the advisor can say, read from ``prompts/wording/<language>/*.ftl`` and reloaded when they change.

A file that cannot be used is refused with its name, line and fix; the last good wording stays. Notes of the records,
whose prose is English, stand in ``records.txt`` of a language, a line each: ``English = in that language``.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from bot.advisor.wording_files import WordingFiles
from bot.errors import WordingError

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle
    from fluent.runtime.types import FluentNone, FluentNumber

BASE_LANGUAGE = "en"
_RECORDS = "records.txt"
_COUNT = re.compile(r"(?:0|[1-9]\d*)(?:[.,]\d?[1-9])?")


class Wording:
    """Says messages of one language. Reads files on first use and again when :meth:`refresh` sees a change.

    A message that another language lacks is said in English.
    """

    def __init__(self, root: Path, *, language: str = BASE_LANGUAGE, fallback: Wording | None = None) -> None:
        """``root`` is the folder that holds one folder per language."""
        self._root = root
        self._folder = root / language
        self._language = language
        self._fallback = fallback
        self._others: dict[str, Wording] = {}
        self._lock = threading.Lock()
        # The messages not parsed yet and those that are: one pair, since several threads may take it.
        self._taken: tuple[WordingFiles, FluentBundle] | None = None
        self._seen: Mapping[Path, int] = {}
        self._problem: str | None = None
        self._records: dict[str, str] | None = None

    @property
    def language(self) -> str:
        """ISO 639-1 code of the language spoken."""
        return self._language

    def in_language(self, language: str) -> Wording:
        """The wording of another language; this one where there is none of it."""
        if language == self._language or not any((self._root / language).glob("*.ftl")):
            return self
        if language not in self._others:
            self._others[language] = Wording(self._root, language=language, fallback=self)
        return self._others[language]

    def say(self, message_id: str, values: Mapping[str, str] | None = None, /, **more: str) -> str:
        """The message with its values filled in. A value in digits picks the form of its number (1 week, 2 weeks).

        Raises:
            WordingError: no such message, or a value that it needs is missing.
        """
        files, bundle = self._taken or self._opened()
        try:
            files.put(message_id, bundle)
        except WordingError as exc:
            if self._fallback is None:
                raise
            self._problem = str(exc)
        if not bundle.has_message(message_id):
            if self._fallback is not None:
                return self._fallback.say(message_id, values, **more)
            raise WordingError(f"{self._folder}: no message '{message_id}'. Add a line '{message_id} = ...'.")
        pattern = bundle.get_message(message_id).value
        if pattern is None:
            raise WordingError(f"{self._folder}: message '{message_id}' has no text.")
        text, errors = bundle.format_pattern(pattern, _counted({**(values or {}), **more}))
        if errors:
            raise WordingError(f"{self._folder}: message '{message_id}': {errors[0]}.")
        return str(text)

    def record(self, note: str) -> str | None:
        """The English ``note`` of a record in this language; ``None`` where ``records.txt`` has no line of it."""
        if self._records is None:
            path = self._folder / _RECORDS
            lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
            pairs = (line.partition(" = ") for line in lines if not line.startswith("#"))
            self._records = {english.strip(): said.strip() for english, _, said in pairs if said.strip()}
        return self._records.get(note)

    def has(self, message_id: str) -> bool:
        """Whether there is such a message."""
        files, bundle = self._taken or self._opened()
        return (
            message_id in files
            or bool(bundle.has_message(message_id))
            or (self._fallback is not None and self._fallback.has(message_id))
        )

    def load(self) -> None:
        """Parses every message of this language now, so that none is parsed amid an answer. May run in another thread.

        Raises:
            WordingError: one cannot be used.
        """
        files, bundle = self._taken or self._opened()
        files.put_all(bundle)

    def refresh(self) -> str | None:
        """Reads the files of every language in use again if any changed; what is wrong, in a sentence, or ``None``."""
        problems = [self._refresh_own(), *(each.refresh() for each in self._others.values())]
        return next((problem for problem in problems if problem is not None), None)

    def _refresh_own(self) -> str | None:
        if self._taken is None:
            return None
        stamps = self._stamps()
        if stamps == self._seen:
            problem, self._problem = self._problem, None
            return problem
        self._seen = stamps
        try:
            self._take(is_checked=True)
        except WordingError as exc:
            return str(exc)
        return None

    def _opened(self) -> tuple[WordingFiles, FluentBundle]:
        """The messages, read for the first time; files that cannot be used are left to the fallback, if any."""
        from fluent.runtime import FluentBundle

        with self._lock:
            if self._taken is not None:
                return self._taken  # another thread was faster
            self._seen = self._stamps()
            try:
                return self._take(is_checked=False)
            except WordingError as exc:
                if self._fallback is None:
                    raise
                self._problem = str(exc)
                self._taken = (WordingFiles(()), FluentBundle([self._language], use_isolating=False))
                return self._taken

    def _stamps(self) -> dict[Path, int]:
        paths = (*sorted(self._folder.glob("*.ftl")), *self._folder.glob(_RECORDS))
        return {path: path.stat().st_mtime_ns for path in paths}

    def _take(self, *, is_checked: bool) -> tuple[WordingFiles, FluentBundle]:
        """Reads the files; with ``is_checked`` every message is parsed once, so that a broken one is refused now."""
        from fluent.runtime import FluentBundle

        paths = sorted(self._folder.glob("*.ftl"))
        if not paths:
            raise WordingError(f"{self._folder}: no wording files (*.ftl) there. Install the package again.")
        files = WordingFiles(paths)
        self._records = None
        if is_checked:
            files.check()
        self._taken = (files, FluentBundle([self._language], use_isolating=False))
        return self._taken


def _counted(values: Mapping[str, str]) -> dict[str, object]:
    """The values; those that are a plain number as one, so that it picks its form and is said without separators."""
    return {name: _number(text) if _COUNT.fullmatch(text) else text for name, text in values.items()}


def _number(text: str) -> FluentNumber | FluentNone:
    from fluent.runtime.types import fluent_number

    value = int(text) if text.isdigit() else float(text.replace(",", "."))
    return fluent_number(value, useGrouping=False)
