"""Two jobs set against each other ("data analyst or cyber security"), or in turn ("help desk, then cyber")."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Protocol, TypeVar

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


Found = TypeVar("Found", bound=Mention)


def jobs_to_choose(mentions: Iterable[Mention], lookup: str) -> tuple[str, ...]:
    """The ids of two roles that stand as a choice in ``lookup``, in order; empty where there is none."""
    for one, other in pairwise(sorted(mentions, key=lambda each: each.start)):
        if one.target != other.target and _BETWEEN.fullmatch(lookup[one.end : other.start]):
            return (one.target, other.target)
    return ()


_STAGE = r"(?:first(?:ly)?|1st|to (?:start|begin)(?: with| off| out)?|for now|initially|as a (?:start|first step))"
_LATER = (
    r"(?:then|later(?: on)?|afterwards?|after (?:that|this|it|\w+ years?|a (?:year|while|bit))|eventually|next|"
    r"finally|in the end|followed by|down the (?:line|road)|"
    r"before (?:moving|going|getting|switching|jumping)|->|=>|→|>+)"
)
_ONWARD = (
    r"(?:(?:i|i'd|id|want|wanna|would|like|can|will|to|into|in|on|onto|move|moving|go|going|get|getting|switch|step|work|"
    r"work my way|grow|become|becoming|be|being|as|an?|the|up|maybe|towards?|for|some|do|over|transition)\W+)*"
)
_IN_ORDER = re.compile(
    rf"\W*(?:(?:work|jobs?|roles?|career|side|stuff|position)\W+)?(?:{_STAGE}\W+(?:(?:and|but|,)\W*)*(?:{_LATER}\W+)?|"
    rf"(?:(?:for|a|\w+|years?|months?)\W+){{0,3}}?(?:(?:and|but|so)\W+)*{_LATER}\W*){_ONWARD}"
)


def jobs_in_order(mentions: Iterable[Found], lookup: str) -> tuple[Found, Found] | None:
    """Two kinds of work of which ``lookup`` wants the one before the other; ``None`` where it has none."""
    for one, other in pairwise(sorted(mentions, key=lambda each: each.start)):
        if one.target != other.target and _IN_ORDER.fullmatch(lookup[one.end : other.start]):
            return one, other
    return None
