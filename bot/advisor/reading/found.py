"""What a text names: the result of linking, and the notes taken on the way to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.advisor.models import Ambiguity, LinkedCredential
from bot.advisor.reading.mention_roles import SUBJECT
from bot.advisor.reading.units import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """What a text names. ``credentials`` hold every mention once per credential, in order, with how it was mentioned;
    ``masked`` is the text with every name blanked out (same length), for those who look for numbers and levels;
    ``spans`` are the names, ``brand_spans`` the issuers and platforms that stand alone; ``rejected`` is all of an
    issuer that is turned down.
    """

    credentials: tuple[LinkedCredential, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
    unknown_names: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    masked: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    brand_spans: tuple[tuple[int, int], ...] = ()
    rejected: tuple[str, ...] = ()

    @property
    def subjects(self) -> tuple[LinkedCredential, ...]:
        """Mentions that are asked about."""
        return tuple(link for link in self.credentials if link.role == SUBJECT)


@dataclass(slots=True)
class Found:
    """What has been found so far in ``text``; units that are part of a name are claimed once."""

    text: str
    credentials: list[LinkedCredential]
    ambiguities: list[Ambiguity]
    unknown: list[tuple[int, str]]
    issuers: list[str]
    platforms: list[str]
    spans: list[tuple[int, int]]
    brand_spans: list[tuple[int, int]]
    rejected: list[str]

    def claim(self, units: Sequence[Unit]) -> tuple[str, int]:
        """Mark ``units`` as read; their text and where it starts."""
        for unit in units:
            unit.is_taken = True
        start, end = units[0].token.start, units[-1].token.end
        self.spans.append((start, end))
        return self.text[start:end], start
