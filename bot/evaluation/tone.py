"""How answers sound, in numbers: length, first sentence, reading grade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from bot.advisor.plain_text import first_sentence, sentences, words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneStatistics:
    """Over all answers: characters, words of the first sentence, and the reading grade (US school years)."""

    answers: int
    median_characters: float
    most_characters: int
    median_first_words: float
    most_first_words: int
    median_grade: float


def tone_statistics(texts: Sequence[str]) -> ToneStatistics | None:
    """The statistics of these texts; ``None`` where there are none."""
    if not texts:
        return None
    sizes = [len(text) for text in texts]
    firsts = [len(words_of(first_sentence(text))) for text in texts]
    return ToneStatistics(
        answers=len(texts),
        median_characters=median(sizes),
        most_characters=max(sizes),
        median_first_words=median(firsts),
        most_first_words=max(firsts),
        median_grade=round(median(reading_grade(text) for text in texts), 1),
    )


def reading_grade(text: str) -> float:
    """The automated readability index (Senter and Smith, 1967) of a text; 0 for a text without words."""
    words = words_of(text)
    if not words:
        return 0.0
    characters = sum(char.isalnum() for word in words for char in word)
    return 4.71 * characters / len(words) + 0.5 * len(words) / max(1, len(sentences(text))) - 21.43
