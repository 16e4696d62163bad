"""Whether a message asks about one part of a credential alone: a level, one of several exams. Pure."""

from __future__ import annotations

import re

from knowledge import Credential, Part

_WHOLE = re.compile(r"\b(?:all|whole|entire|every|both|each|(?:two|three|four) (?:levels|parts|exams))\b")
_NUMBER = r"(?:[1-9]|i{1,3}|iv|v|one|two|three|four)"
_ANY_PART = re.compile(
    rf"\b(?:level|part|stage|module|section|paper|unit|component|core) {_NUMBER}\b"
    r"(?!\W+(?:support|help|tech|soc|analyst|job|role|engineer|worker))"
)


def part_asked(credential: Credential, text: str) -> Part | None:
    """The part that ``text`` (in English) names, where it names one alone and its price is held."""
    low = text.lower()
    named = [each for each in credential.parts if any(_is_in(name, low) for name in each.names)]
    return named[0] if len(named) == 1 and not _WHOLE.search(low) else None


def unpriced_part(credential: Credential, text: str) -> str | None:
    """The part that ``text`` names in words where no price of it is held and the credential is not named so itself."""
    found = _ANY_PART.search(text.lower())
    if any(_is_in(name, text.lower()) for part in credential.parts for name in part.names):
        return None
    own = f"{credential.name} {credential.short_name}".lower()
    if found is None or found[0] in own or _WHOLE.search(text.lower()):
        return None
    return found[0]


def _is_in(name: str, low: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", low) is not None
