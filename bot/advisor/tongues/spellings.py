"""One way of writing for what a language writes in several: "jveux" and "j'aimerais" are "je veux". Pure and linear.

A line ``~ je veux = jveux | j'aimerais`` of a phrasebook says so; without the first part the words are left out
(``~ = est-ce que``). Learner's words and phrases of the book are both brought to that way, so that a phrase needs to be
written once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.advisor.tongues.forms import bare, written

WORD = re.compile(r"\d+\.\d+(?![\w.])|[^\s.,;:!?¿¡()\"“”«»/'।]+'?|'")
"""A word of a message; one that leans on the next keeps its apostrophe."""
_TIMES = 3
"""What is read in its usual way may be part of a longer spelling; more often than this none is."""
SIGN = "~"
"""What a line about spellings begins with."""


class Spellings:
    """The spellings of one language, added before its phrases are."""

    def __init__(self) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}

    def add(self, usual: str, variant: str) -> None:
        """``variant`` is read as ``usual``, which itself is never read as another.

        Accents that a learner leaves out make no difference.
        """
        words = tuple(WORD.findall(usual))
        for said in dict.fromkeys((variant, bare(variant), usual)):
            parts = tuple(WORD.findall(said))
            others = self._by_first.setdefault(parts[0], []) if parts else []
            if parts not in dict(others):
                others.append((parts, parts if said == usual else words))
                others.sort(key=lambda pair: -len(pair[0]))

    def usual(self, words: Sequence[str]) -> list[str]:
        """``words`` in small letters with each spelling in its usual way; the longest spelling first."""
        for _ in range(_TIMES):
            before, words = words, self._once(words)
            if words == before:
                break
        return list(words)

    def _once(self, words: Sequence[str]) -> Sequence[str]:
        if self._by_first.keys().isdisjoint(words):
            return words
        out: list[str] = []
        at = 0
        while at < len(words):
            found = self._at(words, at)
            out += words[at : at + 1] if found is None else found[1]
            at += 1 if found is None else len(found[0])
        return out

    def in_text(self, text: str) -> str:
        """``text`` with each spelling in its usual way, the rest as it is."""
        for _ in range(_TIMES):
            before, text = text, self._once_in_text(text)
            if text == before:
                break
        return text

    def _once_in_text(self, text: str) -> str:
        matches = list(WORD.finditer(written(text)))
        words = [match.group() for match in matches]
        if self._by_first.keys().isdisjoint(words):
            return text
        out, last, at = "", 0, 0
        while at < len(words):
            found = self._at(words, at)
            count = 1 if found is None else len(found[0])
            if found is not None and not _is_parted(text, matches[at : at + count]):
                out += text[last : matches[at].start()] + _joined(found[1])
                last = matches[at + count - 1].end()
                follows = text[last : last + 1]
                out += " " if found[1] and follows.isalnum() and not found[1][-1].endswith("'") else ""
            else:
                count = 1
            at += count
        return out + text[last:]

    def _at(self, words: Sequence[str], at: int) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        for parts, usual in self._by_first.get(words[at], ()):
            if tuple(words[at : at + len(parts)]) == parts:
                return parts, usual
        return None


def _is_parted(text: str, matches: Sequence[re.Match[str]]) -> bool:
    """Whether more than a blank stands between two of the words."""
    return any(text[one.end() : two.start()].strip(" \u00a0\u202f") for one, two in pairwise(matches))


def _joined(words: Sequence[str]) -> str:
    return " ".join(words).replace("' ", "'")
