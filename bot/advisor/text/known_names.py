"""The names that the catalog knows, found in a text in linear time. Pure; built once per knowledge base."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

_TOKEN = re.compile(r"[^\W_]+")
LONGEST_GAP = 3
SHORT_NAME = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundName:
    """A known name as it stands in a text, with its position. ``is_credential``: it is the name of a credential."""

    name: str
    start: int
    end: int
    is_credential: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownNames:
    """Names of credentials, other names (issuers, skills, roles, places) and the ids that people must never read.

    Build with :meth:`of`. ``all_words`` are the words of all names, folded, names apart by a bar. Matching is by
    words, case ignored for names of more than five characters.
    """

    credentials: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    index: dict[str, tuple[tuple[tuple[str, ...], str, bool], ...]] = field(default_factory=dict, repr=False)
    all_words: str = field(default="", repr=False)

    @classmethod
    def of(cls, *, credentials: Iterable[str] = (), others: Iterable[str] = (), ids: Iterable[str] = ()) -> KnownNames:
        """Names ready for look-up; blank names are left out."""
        ours, rest = frozenset(filter(_is_name, credentials)), frozenset(filter(_is_name, others))
        index: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
        for name in sorted(ours | rest):
            words = tuple(token.casefold() for token in _TOKEN.findall(name))
            index.setdefault(words[0], []).append((words, name, name in ours))
        ordered = {word: tuple(sorted(rows, key=lambda row: (-len(row[0]), row[1]))) for word, rows in index.items()}
        return cls(
            credentials=ours,
            others=rest,
            ids=frozenset(item for item in ids if "-" in item),
            index=ordered,
            all_words=" | ".join(" ".join(words) for rows in ordered.values() for words, _, _ in rows),
        )

    def found_in(self, text: str) -> tuple[FoundName, ...]:
        """Known names in the text, longest first at each place, without overlaps, in order of position."""
        tokens = [(match[0].casefold(), match.start(), match.end()) for match in _TOKEN.finditer(text)]
        found: list[FoundName] = []
        position = 0
        while position < len(tokens):
            hit = self._at(text, tokens, position)
            if hit is None:
                position += 1
                continue
            found.append(hit[0])
            position += hit[1]
        return tuple(found)

    def _at(self, text: str, tokens: list[tuple[str, int, int]], position: int) -> tuple[FoundName, int] | None:
        for words, name, is_credential in self.index.get(tokens[position][0], ()):
            window = tokens[position : position + len(words)]
            if tuple(token[0] for token in window) != words or not _is_close(window):
                continue
            start, end = window[0][1], window[-1][2]
            tail = name[-1]
            if not tail.isalnum() and text[end : end + 1] == tail:
                end += 1
            elif tail in "+#*":
                continue
            if _is_exact(name) and text[start:end] not in (name, name.upper()):
                continue
            return FoundName(name=name, start=start, end=end, is_credential=is_credential), len(words)
        return None


def _is_name(name: str) -> bool:
    """Whether it can be looked up; a bare number (exam code ``004``) is no name, or ``4 exams`` would pass as one."""
    return bool(_TOKEN.search(name)) and not name.strip().isdigit()


def _is_exact(name: str) -> bool:
    """Short names and bare digits must match to the letter (or in capitals), lest ``200`` be taken for one."""
    return len(name) <= SHORT_NAME or not any(char.isalpha() for char in name)


def _is_close(window: list[tuple[str, int, int]]) -> bool:
    return all(after[1] - before[2] <= LONGEST_GAP for before, after in pairwise(window))
