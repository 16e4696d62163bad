"""How answers sound, in numbers: length, first sentence, reading grade, acronyms, ruled-out words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from bot.advisor.text.known_names import KnownNames
from bot.advisor.text.plain_text import LONGEST_FIRST_SENTENCE, first_sentence, reading_grade, words_of
from bot.advisor.text.quantities import CURRENCY_CODES

LONGEST_ANSWER = 850
"""Characters without the source list (``VOICE.md``, 5, read 2026-11)."""
LONGEST_PLAN = 1_500
WANTED_MEDIAN = 650
WANTED_GRADE = 8.0
_CAPITALS = re.compile(r"(?<![\w&+/-])[A-Z][A-Z&/]{1,6}s?(?![\w&+-])")
_EVERYDAY = {
    "US",
    "UK",
    "EU",
    "UN",
    "USA",
    "CV",
    "IT",
    "AI",
    "HR",
    "OK",
    "ID",
    "PC",
    "TV",
    "PDF",
    "FAQ",
    "UX",
    "MBA",
    "NHS",
}
"""Short forms that people know better than what they stand for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One answer as tone sees it: its text, its kind, what the learner wrote so far."""

    text: str
    kind: str
    heard: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneStatistics:
    """Over all answers: characters, words of the first sentence, and the reading grade (US school years).

    ``too_long`` counts answers over 850 characters (a plan: 1,500), ``long_first`` first sentences of more than 25
    words, ``hard`` answers of a grade over 8; ``acronyms`` counts short forms that no answer explains.
    """

    answers: int
    median_characters: float
    most_characters: int
    median_first_words: float
    most_first_words: int
    median_grade: float
    too_long: int
    long_first: int
    hard: int
    acronyms: tuple[tuple[str, int], ...]


def tone_statistics(samples: Sequence[Sample], names: KnownNames | None = None) -> ToneStatistics | None:
    """The statistics of these answers; ``None`` where there are none. ``names`` are never taken for acronyms."""
    if not samples:
        return None
    texts = [sample.text for sample in samples]
    sizes = [len(text) for text in texts]
    firsts = [len(words_of(first_sentence(text))) for text in texts]
    grades = [reading_grade(text) for text in texts]
    found = Counter(word for sample in samples for word in unexplained_acronyms(sample, names or KnownNames()))
    return ToneStatistics(
        answers=len(texts),
        median_characters=median(sizes),
        most_characters=max(sizes),
        median_first_words=median(firsts),
        most_first_words=max(firsts),
        median_grade=round(median(grades), 1),
        too_long=sum(is_too_long(sample) for sample in samples),
        long_first=sum(words > LONGEST_FIRST_SENTENCE for words in firsts),
        hard=sum(grade > WANTED_GRADE for grade in grades),
        acronyms=tuple(sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))),
    )


def is_too_long(sample: Sample) -> bool:
    """Whether the text is longer than its kind allows."""
    return len(sample.text) > (LONGEST_PLAN if sample.kind == "plan" else LONGEST_ANSWER)


def unexplained_acronyms(sample: Sample, names: KnownNames) -> Iterator[str]:
    """Short forms in capitals that are no name, no currency, no everyday word, not the learner's and not explained."""
    text = sample.text
    masked = list(text)
    for found in names.found_in(text):
        masked[found.start : found.end] = " " * (found.end - found.start)
    for word in dict.fromkeys(match[0].rstrip("s") for match in _CAPITALS.finditer("".join(masked))):
        is_explained = f"({word})" in text or re.search(rf"\b{re.escape(word)}s? \(", text) is not None
        if word in CURRENCY_CODES or word in _EVERYDAY or word.lower() in sample.heard.lower() or is_explained:
            continue
        yield word
