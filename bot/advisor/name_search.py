"""Credentials by the beginning of a name, by a part of it, or by one that is mistyped: for completion while typing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:[+#]+)?")
_LEAST_LIKENESS = 72.0
_SHORTEST_FUZZY = 4
_LONGEST_TYPED = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing with all its names. ``weight`` puts what more is known of before the rest."""

    id: str
    names: tuple[str, ...]
    weight: int = 0


class NameSearch:
    """Built once; a search takes some milliseconds. Pure."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """The entries in any order."""
        self._entries = sorted(entries, key=lambda each: (-each.weight, each.id))
        self._folded = [tuple(_folded(name) for name in each.names) for each in self._entries]
        self._flat = [(name, index) for index, names in enumerate(self._folded) for name in names]

    def find(self, typed: str, most: int) -> tuple[str, ...]:
        """At most ``most`` ids, best first: exact, from the beginning, each word begins one, contained, alike."""
        wanted = _folded(typed[:_LONGEST_TYPED])
        if not wanted:
            return tuple(each.id for each in self._entries[:most])
        ranked = []
        for index, names in enumerate(self._folded):
            rank = min((_rank(wanted, name) for name in names), default=9)
            if rank < 9:
                ranked.append((rank, index))
        ranked.sort()
        found = [index for _, index in ranked[:most]]
        if len(found) < most and len(wanted) >= _SHORTEST_FUZZY:
            found += [index for index in self._alike(wanted, most) if index not in found]
        return tuple(self._entries[index].id for index in found[:most])

    def _alike(self, wanted: str, most: int) -> list[int]:
        from rapidfuzz import fuzz, process

        names = [name for name, _ in self._flat]
        close = process.extract(
            wanted, names, scorer=fuzz.token_set_ratio, limit=4 * most, score_cutoff=_LEAST_LIKENESS
        )
        return list(dict.fromkeys(self._flat[position][1] for _, _, position in close))


def _rank(wanted: str, name: str) -> int:
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    words = name.split()
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 2
    return 3 if wanted in name else 9


def _folded(name: str) -> str:
    return " ".join(_WORD.findall(name.casefold()))
