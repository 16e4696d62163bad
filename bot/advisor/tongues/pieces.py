"""The parts of a message that is being put into English. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.advisor.tongues.detection import is_small_word

_NOUNS = frozenset({"exam", "certificate", "certification", "certifications", "cert", "course"})
"""Words that make sentences and stand in names as well."""
_STOP = re.compile(r"[.!?;:,\n।]")


@dataclass(slots=True, kw_only=True)
class Piece:
    """A part of the message: a phrase (``english`` is not ``None``), a name, or one word.

    ``gap`` stands before it; ``source`` is what was written, in small letters.
    """

    gap: str
    text: str
    source: str = ""
    english: str | None = None
    is_name: bool = False

    @property
    def is_stopped(self) -> bool:
        """Whether a stop stands before it."""
        return has_stop(self.gap)

    @property
    def is_parted(self) -> bool:
        """Whether a stop or a bracket stands before it."""
        return self.is_stopped or "(" in self.gap or ")" in self.gap

    @property
    def is_named(self) -> bool:
        """Whether it is a name or a word that the book does not know, without a digit at its beginning."""
        return self.english is None and not (self.text[:1].isdigit() and not self.is_name)

    @property
    def is_thing(self) -> bool:
        """Whether it may be part of what a clause is about: a name, a strange word, or a phrase without talk."""
        if self.english is None:
            return True
        return not any(word not in _NOUNS and is_small_word(word, "en") for word in self.english.split())


def has_stop(gap: str) -> bool:
    """Whether a sign in ``gap`` ends a clause."""
    return _STOP.search(gap) is not None
