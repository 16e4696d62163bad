"""What rendering and conversation need of the wording: a message id and values in, one sentence out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class Phrases(Protocol):
    """Sentences by id; ``bot.advisor.prompt_library.Wording`` is the real one."""

    def say(self, message_id: str, values: Mapping[str, str] | None = None, /, **more: str) -> str:
        """The sentence for ``message_id`` with ``values`` and ``more`` put in."""
        ...


class Tongues(Phrases, Protocol):
    """Sentences that can be had in other languages, too."""

    def in_language(self, language: str) -> Tongues:
        """The sentences of another language (ISO 639-1); these where there are none of it."""
        ...
