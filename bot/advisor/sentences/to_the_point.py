"""Which notes and requirements speak to the very words of a question."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.advisor.reading.lexicon import GENERIC, STOP, words
from knowledge import Credential, RecognitionNote, Requirement

FEWEST_SHARED = 2
"""So many words must be shared, or one number of four digits (of a rule). Our own choice (2026-11)."""
_WORD = re.compile(r"[a-z]{4,}|\d{4,}")
_ENDING = re.compile(r"(?:ies|ing|ed|es|s|y)$")
_EVERYDAY = words(
    "need work works working worth want good best take takes taking does doing done year years month months week weeks "
    "hour hours know that this they them there where which about would could should have been from with without into "
    "still really just like some thing things people anyone right first also more most much many then than ask asks "
    "asked says said tell usually often count counts counted advert adverts named names study studies job jobs career "
    "exam exams course courses test card employer employers company level entry fresh state states"
)
_PLAIN = (STOP - words("only")) | GENERIC | _EVERYDAY


def notes_to_the_point(
    text: str, notes: Iterable[RecognitionNote], named: Iterable[Credential]
) -> tuple[RecognitionNote, ...]:
    """The notes whose claim shares words with ``text`` that are in no name of ``named``: most shared first, then in the
    order given.
    """
    asked = _telling(text).difference(*map(_words_of_name, named))
    scored = [(_shared(asked, note.claim), note) for note in notes] if asked else []
    return tuple(note for score, note in sorted(scored, key=lambda one: -one[0]) if score >= FEWEST_SHARED)


def requirements_to_the_point(text: str, credential: Credential) -> tuple[Requirement, ...]:
    """The requirements whose note shares a word with ``text``, in the order of the record."""
    asked = _telling(text)
    return tuple(each for each in credential.requires if asked & _telling(each.note))


def _shared(asked: frozenset[str], claim: str) -> int:
    both = asked & _telling(claim)
    return len(both) + sum(FEWEST_SHARED for word in both if word.isdigit())


def _words_of_name(credential: Credential) -> frozenset[str]:
    return _telling(" ".join((credential.name, credential.short_name, credential.issuer, *credential.aliases)))


def _telling(text: str) -> frozenset[str]:
    """The words that tell something, without their endings."""
    found = (word for word in _WORD.findall(text.lower()) if word not in _PLAIN)
    return frozenset(word if word.isdigit() else _ENDING.sub("", word) for word in found)
