"""One message with everything that was found in it, and the parts of it that ask."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.advisor.constraints import Limits
from bot.advisor.intents.examples import MaskedSpan, mask
from bot.advisor.models import Ambiguity, LinkedCredential
from bot.advisor.reading.found import Links
from bot.advisor.reading.segments import Segment, clipped
from bot.advisor.reading.subjects import Subjects

_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A cleaned message. ``folded`` has the same length as ``text``."""

    text: str
    folded: str
    links: Links
    limits: Limits
    subjects: Subjects

    @property
    def words(self) -> int:
        """Number of words."""
        return len(self.text.split())

    @property
    def rest(self) -> str:
        """The folded text with the names of credentials blanked out."""
        masked = self.links.masked
        return (
            "".join(" " if there == " " else here for here, there in zip(self.folded, masked, strict=True))
            if len(masked) == len(self.folded)
            else self.folded
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A part of a message that asks: what it names, and itself with the names masked (for routing)."""

    start: int
    end: int
    text: str
    masked: str
    credentials: tuple[LinkedCredential, ...]
    mentioned: tuple[LinkedCredential, ...]
    ambiguities: tuple[Ambiguity, ...]
    unknown_names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What an ask is about: links, or names that could not be told apart, or unknown ones."""

    links: tuple[LinkedCredential, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
    unknown: tuple[str, ...] = ()
    is_carried: bool = False

    @property
    def count(self) -> int:
        """How many things are named."""
        return len(self.links) + len(self.ambiguities) + len(self.unknown)


def ask_of(message: Message, segment: Segment, *, is_only: bool) -> Ask:
    """The ask that ``segment`` makes. The only ask of a message also takes what the rest of it names."""
    start, end = (0, len(message.text)) if is_only else (segment.start, segment.end)
    inside = tuple(one for one in message.links.credentials if start <= one.start < end)
    text = message.text[start:end]
    lower = text.lower()
    return Ask(
        start=start,
        end=end,
        text=text.strip(),
        masked=clipped(masked(message, segment.start, segment.end)),
        credentials=tuple(one for one in inside if one.role == "subject"),
        mentioned=tuple(one for one in inside if one.role != "subject"),
        ambiguities=tuple(one for one in message.links.ambiguities if one.span.lower() in lower),
        unknown_names=tuple(
            one for one in message.links.unknown_names if one.lower() in lower or one not in message.text
        ),
    )


def masked(message: Message, start: int, end: int) -> str:
    """The text from ``start`` to ``end`` with letters for credentials, jobs and issuers, as the examples have them."""
    owners = {one.start: one.credential_id for one in message.links.credentials}
    spans = [_span(span, start, "credential", owners.get(span[0], "")) for span in message.links.spans]
    spans += [_span(span, start, "role") for span in message.subjects.spans]
    spans += [_span(span, start, "issuer") for span in message.links.brand_spans]
    inside = [span for span in spans if 0 <= span.start < span.end <= end - start]
    return _BLANKS.sub(" ", mask(message.text[start:end], inside)).strip()


def _span(span: tuple[int, int], offset: int, what: str, key: str = "") -> MaskedSpan:
    return MaskedSpan(start=span[0] - offset, end=span[1] - offset, what=what, key=key)
