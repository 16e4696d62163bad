"""Two jobs set against each other: "data analyst or cyber security", "nurse aide vs phlebotomist"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Protocol

_BETWEEN = re.compile(
    r"\W*(?:work|jobs?|roles?|careers?)?\W*(?:or|vs|versus)\W*(?:(?:an?|as|be|being|become|becoming|to|in) )*"
)


class Mention(Protocol):
    """Where a text names a job; ``target`` is the id of its role."""

    @property
    def start(self) -> int:
        """Offset of its first character."""
        ...

    @property
    def end(self) -> int:
        """Offset behind its last character."""
        ...

    @property
    def target(self) -> str:
        """Id of its role."""
        ...


def jobs_to_choose(mentions: Iterable[Mention], lookup: str) -> tuple[str, ...]:
    """The ids of two roles that stand as a choice in ``lookup``, in order; empty where there is none."""
    for one, other in pairwise(sorted(mentions, key=lambda each: each.start)):
        if one.target != other.target and _BETWEEN.fullmatch(lookup[one.end : other.start]):
            return (one.target, other.target)
    return ()
