"""Despair that no cue names: told by likeness to examples in ``prompts/care``. A second ear beside the cues."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot.advisor.rules.care import Care, Told, told_in
from bot.advisor.rules.care_cues import READ_CHARACTERS
from bot.errors import WordingError
from knowledge import ModelError

if TYPE_CHECKING:
    from knowledge import FloatArray

EXAMPLES = Path(__file__).resolve().parents[3] / "prompts" / "care"
NEAREST = 3
LEAST_LIKENESS = 0.45
LEAST_LEAD = 0.02
"""Chosen by leave-one-out over the examples and all lines of ``prompts/examples`` (2026-11)."""
_MOST_CLAUSES = 4
_FEWEST_WORDS = 3
_CLAUSE = re.compile(r"[.!?;\n]+|, |(?<!nothing) but | so (?=should|which|does|is|what)| and (?=should|which|what)")
_OF_STUDY = re.compile(r"\b(?:courses?|exams?|certs?|certificat\w*|tests?|class(?:es)?|study\w*|modules?|tutorials?)\b")
"""Weariness of these is no despair."""
_GRAVE = re.compile(
    r"\b(?:life|live|living|alive|exist\w*|die|dying|dead|death|world|(?<!front )(?<!back )(?<!front-)(?<!back-)end"
    r"(?! (?:users?|to end|date)\b)|ending|ended|over|gone|disappear\w*|"
    r"vanish\w*|"
    r"anymore|hope\w*|point|reason|meaning|purpose|future|cope|bear|face|go on|going on|keep going|wake|waking|cry\w*|"
    r"pain|"
    r"tired of|alone|lonely|nobody|no one|nothing|burden|worthless|myself|born|around|pointless|empty|dark\w*|way out|"
    r"giv\w+ up|hate|without me|can'?t take|done with|suicid\w*|drown\w*|trapped|numb|escape|too much|happens to me|"
    r"wasn'?t here)\b"
)


class Hearing:
    """Hears care in messages: by cues, and for despair by likeness too. Safe to use from several threads.

    The first message with a grave word embeds the examples (under a second); messages without one cost nothing more.
    Where the embedding model fails, the cues alone decide.
    """

    def __init__(self, embed: Callable[[Sequence[str]], FloatArray], *, examples: Path = EXAMPLES) -> None:
        """``examples`` is the folder with ``despair.txt`` and ``ordinary.txt``, one phrasing a line."""
        self._embed = embed
        self._examples = examples
        self._lock = threading.Lock()
        self._learned: tuple[FloatArray, FloatArray] | None = None

    def told_in(self, text: str) -> Told:
        """What this message tells; nothing of it is kept. Blocks for an embedding where a clause has a grave word.

        Raises:
            WordingError: the examples cannot be read.
        """
        told = told_in(text)
        if Care.DESPAIR in told.flags or not self._is_like_despair(text):
            return told
        return Told(text=text, flags=(Care.DESPAIR, *told.flags))

    def _is_like_despair(self, text: str) -> bool:
        clauses = grave_clauses(text)
        if not clauses:
            return False
        try:
            despair, ordinary = self._vectors()
            vectors = [self._embed([clause])[0] for clause in clauses]
        except ModelError:
            return False
        for vector in vectors:
            likeness = _nearest(despair, vector)
            if likeness >= LEAST_LIKENESS and likeness - _nearest(ordinary, vector) >= LEAST_LEAD:
                return True
        return False

    def _vectors(self) -> tuple[FloatArray, FloatArray]:
        with self._lock:
            if self._learned is None:
                self._learned = (
                    self._embed(_lines(self._examples / "despair.txt")),
                    self._embed(_lines(self._examples / "ordinary.txt")),
                )
            return self._learned


def grave_clauses(text: str) -> list[str]:
    """The clauses of the message that have a grave word and are not of study, at most four."""
    said = " ".join(text[:READ_CHARACTERS].lower().replace("\u2019", "'").split(" "))
    clauses = [part.strip() for part in _CLAUSE.split(said)]
    found = [part for part in clauses if len(part.split()) >= _FEWEST_WORDS and _GRAVE.search(part) is not None]
    found = [part for part in found if _OF_STUDY.search(part) is None]
    return found[:_MOST_CLAUSES]


def _nearest(examples: FloatArray, vector: FloatArray) -> float:
    """The mean cosine of the nearest examples."""
    return sum(sorted((float(one) for one in examples @ vector), reverse=True)[:NEAREST]) / NEAREST


def _lines(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as exc:
        raise WordingError(f"{path}: cannot be read ({exc}); put it back, with one phrasing a line") from exc
    found = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if len(found) < NEAREST:
        raise WordingError(f"{path}: holds {len(found)} phrasings; write at least {NEAREST}, one a line")
    return found
