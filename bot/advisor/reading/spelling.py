"""Misspelt words, set right against the words that the catalog knows, and only where no everyday word was typed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache

from bot.advisor.reading.lexicon import CREDENTIAL_NOUNS, STOP, common_words, is_everyday, is_literal

_SHORTEST = 4
_LONGEST_LETTERS = 5
_COMMON = 9000
_COMMONEST = 2000
_LONGEST = 24
_LONG = 6


def allowed_distance(length: int) -> int:
    """Edits (insert, delete, change, swap neighbours) that a word of ``length`` letters may be away."""
    if length <= 7:
        return 1
    return 2 if length <= 11 else 3


class Speller:
    """Finds the known word that a misspelt one stands for.

    Args:
        known: Words of names (folded).
        letters: Those of them that are letter names such as ``cissp``: there a changed letter is another name, so only
            swapped, doubled and dropped letters are forgiven.
        preferred: Words that win a tie, such as issuers.
        renown: How much is written about what each word names; the better known word wins the next tie.
    """

    def __init__(
        self, known: Iterable[str], letters: frozenset[str], preferred: frozenset[str], renown: Mapping[str, int]
    ) -> None:
        self._renown = renown
        self._known = frozenset(known)
        self._letters = letters
        self._preferred = preferred | CREDENTIAL_NOUNS
        by_length: dict[int, list[str]] = defaultdict(list)
        for word in sorted(self._known | CREDENTIAL_NOUNS):
            if len(word) >= _SHORTEST and word[:1].isalpha():
                by_length[len(word)].append(word)
        self._by_length = dict(by_length)
        self.correct = lru_cache(maxsize=4096)(self._correct)

    def is_known(self, word: str) -> bool:
        """Whether ``word`` is a word of names, or an ordinary one."""
        return word in self._known or is_everyday(word)

    def _correct(self, word: str, is_upper: bool = False) -> tuple[str, ...]:
        """The words meant by ``word``: itself where it is known or nothing is near, two where two were run together."""
        plain = word.rstrip("+#")
        is_free = word in self._known or is_literal(word) or is_literal(plain)
        if len(plain) < _SHORTEST or len(word) > _LONGEST or not plain.isalpha() or is_free:
            return (word,)
        is_form = is_everyday(plain)
        if is_form and len(word) < _LONG:
            return (word,)
        near = self._nearest(word, is_upper, most=1 if is_form else 3)
        if is_form:
            return (near or word,)
        if near is not None:
            return (near,)
        for cut in range(3, len(word) - 2):
            left, right = word[:cut], word[cut:]
            if left in self._preferred and (right in self._known or right in CREDENTIAL_NOUNS):
                return (left, right)
        return (word,)

    def _nearest(self, word: str, is_upper: bool, most: int) -> str | None:
        from rapidfuzz.distance import OSA

        limit = min(allowed_distance(len(word)), most)
        best: tuple[tuple[int, bool, bool, int, str], str] | None = None
        for length in range(len(word) - limit, len(word) + limit + 1):
            for candidate in self._by_length.get(length, ()):
                distance = OSA.distance(word, candidate, score_cutoff=limit)
                if distance > limit or not self._is_slip(word, candidate, distance, is_upper):
                    continue
                renown = self._renown.get(candidate, 0)
                order = (distance, candidate not in self._preferred, candidate[0] != word[0], -renown, candidate)
                if best is None or order < best[0]:
                    best = (order, candidate)
        return None if best is None else best[1]

    def _is_slip(self, word: str, candidate: str, distance: int, is_upper: bool) -> bool:
        if word.endswith("+") != candidate.endswith("+"):
            return False
        if candidate in self._letters and len(candidate) <= _LONGEST_LETTERS:
            return distance == 1 and not is_upper and _is_same_letters(word, candidate)
        if len(candidate) <= 4:
            return distance == 1 and _is_same_letters(word, candidate)
        return (
            candidate[0] == word[0] or (distance == 1 and len(word) >= 6) or sorted(word[:2]) == sorted(candidate[:2])
        )


def _is_same_letters(word: str, candidate: str) -> bool:
    """Whether two words differ by swapped neighbours, a doubled letter or (from five letters) a dropped one."""
    if len(word) == len(candidate):
        return sorted(word) == sorted(candidate) and word[0] == candidate[0]
    if set(word) != set(candidate):
        return len(candidate) > len(word) >= _SHORTEST and word[0] == candidate[0] and word[-1] == candidate[-1]
    return True


@lru_cache(maxsize=4096)
def is_slip_of_everyday(word: str, most: int = 2, rank: int = _COMMON) -> bool:
    """Whether ``word`` is one slip away from a common English word (``wortth``, ``shoud``), a long one up to
    ``most`` slips; common are the first ``rank`` words.
    """
    from rapidfuzz.distance import OSA

    limit = min(1 if len(word) < 8 else 2, most)
    near = (
        other
        for other in _common_of(len(word), limit, rank)
        if other[0] == word[0] or sorted(other[:2]) == sorted(word[:2])
    )
    return any(OSA.distance(word, other, score_cutoff=limit) <= limit for other in near)


def is_slip_of_talk(word: str) -> bool:
    """Whether ``word`` is one slip away from one of the commonest words of all. Before a subject and a word for
    credentials, only these are likelier than a name.
    """
    return is_slip_of_everyday(word, 1, _COMMONEST)


@lru_cache(maxsize=64)
def _common_of(length: int, limit: int, rank: int) -> tuple[str, ...]:
    common = common_words(rank) | STOP
    return tuple(sorted(word for word in common if abs(len(word) - length) <= limit and len(word) > 2))
