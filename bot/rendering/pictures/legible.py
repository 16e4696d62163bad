"""Words as the font of the pictures can show them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.rendering.phrases import Phrases
from bot.rendering.pictures.reading import Row, number_of, text_of
from bot.rendering.pictures.sheet import Ruler


class Legible:
    """Sentences of a language, each in ``plain`` words where the font lacks one of its letters (as of Devanagari)."""

    def __init__(self, phrases: Phrases, plain: Phrases, ruler: Ruler) -> None:
        self._phrases = phrases
        self._plain = plain
        self._ruler = ruler

    def say(self, message_id: str, values: Mapping[str, str] | None = None, /, **more: str) -> str:
        """The sentence for ``message_id``."""
        said = self._phrases.say(message_id, values, **more)
        return said if self._ruler.has_letters(said) else self._plain.say(message_id, values, **more)


def span_of(row: Row, name: str, ruler: Ruler) -> str | None:
    """The text under ``name`` (``cost`` or ``weeks``); where the font lacks its words, the numbers alone."""
    text = text_of(row, name)
    low, high = number_of(row, f"{name}_low"), number_of(row, f"{name}_high")
    if text is None or low is None or high is None or ruler.has_letters(text):
        return text
    unit = f" {text_of(row, 'currency') or ''}" if name == "cost" else ""
    return (f"{low:g}" if low == high else f"{low:g} – {high:g}") + unit.rstrip()
