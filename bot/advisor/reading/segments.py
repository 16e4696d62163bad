"""Cuts a message into what it asks (one or two questions) and what it tells."""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST_WORDS = 48
"""Longer questions are cut to their last words for routing: the ask comes last, and embedding time grows with length.
"""
_MOST_SENTENCES = 400
_END = re.compile(r"[?!]+|\.(?=\s|$)|\n+|;")
_JOIN = re.compile(
    r"(?:,\s?|\s)(?:and|also|plus|but|then|&|or)?\s?(?:also |then )?(?=(?:who|what|how|is|are|does|do|"
    r"which|where|when|can|should|will|would|whats|what's|how's)\b)"
)
_STRICT_JOIN = re.compile(r"\b(?:and|also|plus|but|then|&)\s(?:also |then )?$|,\s?$")
_ASKING = re.compile(
    r"^(?:so |and |but |also |ok |okay |well |hi |hello |hey |please |pls |then |now |just |btw |anyway |"
    r"um |actually |quick question |question |sorry |thanks |great |cool |or |plus |if so |if not |in that "
    r"case )*"
    r"(?:who|what|whats|what's|how|hows|how's|which|where|when|why|is|isn't|are|aren't|am i|does|doesn't|"
    r"do|don't|did|(?:can|could)(?! (?:probably |maybe |only |just )?(?:do|spare|manage|spend|study|put in|commit|pay|"
    r"give)\b[^?]{0,24}\d)|can't|should|shouldn't|shud|will|won't|would|wouldn't|has|have you|have i|any|"
    r"compare|recommend|suggest|plan|make|give|tell|explain|show|help|list|need|worth|best|thoughts|"
    r"opinion|convince|pick|choose|rate|review|advise|find|build|draw|map|forget|delete|reset|remember|"
    r"describe)\b"
)
_ASKS_INSIDE = re.compile(
    r"\b(?:should i|shud i|which (?:one|cert\w*|course|is|of|should)|what (?:should|cert\w*|course|do you|"
    r"can i|would|is|are|next|now|about|comes)|how (?:do|much|long|can|hard|should|to|many)|is (?:it|that|"
    r"this|there|the)|worth (?:it|doing|getting|taking|the)|recommend|any (?:good|advice|tips|idea|"
    r"suggestions?|thoughts)|help me|tell me|advice|who (?:is|recogni\w+|accepts)|"
    r"(?<!he )(?<!one )(?<!body )does (?:it|that|this|the|anyone)|do (?:i|you|they|employers)|can (?:i|you)|or not|"
    r"thoughts|wondering|want to know|would like to know|wanna know|not sure (?:if|whether|which|what)|what about|"
    r"how about|good idea|can't decide|"
    r"torn between)\b"
)
_GREETING = re.compile(
    r"^\s*(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|dear \w+|greetings|yo|namaste|hola|"
    r"thanks|thank you|thx|ok|okay|cool|great|please|pls|so|well|um+|hm+|sorry|quick question|question|"
    r"btw)\b(?: there| all| guys| team| everyone| sir| madam| bot| again| so much| a lot)?[\s,.!:;-]+(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of the message: ``start`` and ``end`` in the text. ``is_asking``: it asks something."""

    start: int
    end: int
    is_asking: bool


def sentences(folded: str) -> tuple[Segment, ...]:
    """Sentences of the folded text that hold a word, in order."""
    found: list[Segment] = []
    start = 0
    for match in _END.finditer(folded):
        _add(folded, start, match.end(), found, is_marked="?" in match.group())
        start = match.end()
        if len(found) >= _MOST_SENTENCES:
            break
    _add(folded, start, len(folded), found, is_marked=False)
    return tuple(found)


def _add(folded: str, start: int, end: int, found: list[Segment], *, is_marked: bool) -> None:
    body = folded[start:end].strip()
    if any(character.isalnum() for character in body):
        found.append(Segment(start, end, is_marked or is_asking(body)))


def is_asking(text: str) -> bool:
    """Whether a folded sentence asks for something, with or without its question mark."""
    return bool(_ASKING.match(text) or _ASKS_INSIDE.search(text))


def questions_in(folded: str) -> tuple[Segment, ...]:
    """The asking parts in order; a sentence that joins two questions gives two."""
    found: list[Segment] = []
    for one in sentences(folded):
        if one.is_asking:
            found.extend(_joined(folded, one))
    return tuple(found)


def _joined(folded: str, one: Segment) -> list[Segment]:
    body = folded[one.start : one.end]
    for match in _JOIN.finditer(body):
        left, right = body[: match.end()], body[match.end() :]
        if not _STRICT_JOIN.search(left) or len(right.split()) < 2 or len(left.split()) < 3:
            continue
        if is_asking(left.strip()) and _ASKING.match(right.strip()):
            cut = one.start + match.end()
            return [Segment(one.start, one.start + match.start(), True), Segment(cut, one.end, True)]
    return [one]


def without_greeting(text: str) -> tuple[int, str]:
    """``text`` (folded) without words of greeting or thanks before the matter, and where the rest starts."""
    start = 0
    for _ in range(4):
        match = _GREETING.match(text[start:])
        if match is None:
            break
        start += match.end()
    return start, text[start:]


def clipped(text: str) -> str:
    """The last words of a long text."""
    words = text.split()
    return " ".join(words[-MOST_WORDS:]) if len(words) > MOST_WORDS else " ".join(words)
