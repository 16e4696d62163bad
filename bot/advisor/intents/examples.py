"""Phrasings that the intent router learns from: how they are written, and how names in them are masked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.advisor.models import CONCEPT_TOPICS, TALK_TOPICS, Aspect, Kind
from bot.errors import WordingError

CREDENTIAL_MASKS = ("X", "Y", "Z", "V", "W")
"""Letters for credentials in the order of their first mention; the last stands for all further ones."""
ROLE_MASK = "R"
ISSUER_MASK = "I"
TAGS: dict[Kind, tuple[str, ...]] = {
    Kind.FACTS: tuple(aspect.value for aspect in Aspect),
    Kind.SMALL_TALK: TALK_TOPICS,
    Kind.CONCEPT: CONCEPT_TOPICS,
}
"""Kinds whose examples carry tags, and which. Concepts that we hold nothing on go without."""
ROUTED = tuple(kind for kind in Kind if kind is not Kind.UNKNOWN_CREDENTIAL)
"""Kinds that are told by their wording. That a name is unknown is told by the name."""

_MASK_LETTER = re.compile(rf"(?<![\w'’+#.-])[{''.join(CREDENTIAL_MASKS)}{ROLE_MASK}{ISSUER_MASK}](?![\w+#-])")
_TAGGED = re.compile(r"\[([^\]]*)\]\s*(.*)")
_MOST_CHARACTERS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One phrasing with its kind; ``tags`` are aspects for facts, one topic for small talk and concepts, else empty."""

    text: str
    kind: Kind
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskedSpan:
    """Characters ``start`` to ``end`` name a ``what``: credential (also an unknown one), role or issuer.

    ``key`` tells which; spans of one key get one letter. Without it the characters themselves tell.
    """

    start: int
    end: int
    what: str
    key: str = ""


def mask(text: str, spans: Sequence[MaskedSpan]) -> str:
    """``text`` with each span replaced by its letter. Single capitals of the learner's own that look like a mask become
    small ones. Of spans that overlap the first wins, of those that start together the longest.
    """
    letters: dict[str, str] = {}
    parts = []
    at = 0
    for span in sorted(spans, key=lambda one: (one.start, -one.end, one.what)):
        if span.start < at or span.end <= span.start:
            continue
        parts.append(_without_masks(text[at : span.start]))
        parts.append(_letter(span, text[span.start : span.end], letters))
        at = span.end
    parts.append(_without_masks(text[at:]))
    return "".join(parts)


def _without_masks(text: str) -> str:
    return _MASK_LETTER.sub(lambda found: found[0].lower(), text)


def _letter(span: MaskedSpan, named: str, letters: dict[str, str]) -> str:
    if span.what == "role":
        return ROLE_MASK
    if span.what == "issuer":
        return ISSUER_MASK
    letter = CREDENTIAL_MASKS[min(len(letters), len(CREDENTIAL_MASKS) - 1)]
    return letters.setdefault(span.key or " ".join(named.casefold().split()), letter)


def load_examples(folder: Path) -> tuple[Example, ...]:
    """All examples in ``folder``, by kind in the order of the contract, then as written. Reads files.

    Raises:
        WordingError: a file is missing, cannot be read or is named after no kind, or a line is not an example.
    """
    known = {kind.value for kind in ROUTED}
    try:
        strange = sorted(path.name for path in folder.glob("*.txt") if path.stem not in known)
    except OSError as exc:
        raise WordingError(f"{folder}: cannot be listed ({exc.strerror}); check that it is a readable folder") from exc
    if strange:
        raise WordingError(
            f"{folder / strange[0]}: no kind of question with examples has this name; "
            f"name it after one of {', '.join(sorted(known))}"
        )
    return tuple(example for kind in ROUTED for example in _load_kind(folder / f"{kind.value}.txt", kind))


def _load_kind(path: Path, kind: Kind) -> list[Example]:
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as exc:
        raise WordingError(f"{path}: cannot be read ({exc.strerror}); put it back, with one phrasing a line") from exc
    except UnicodeDecodeError as exc:
        raise WordingError(f"{path}: is not UTF-8 (byte {exc.start}); save it as UTF-8") from exc
    found = [
        _parse(line.strip(), kind, f"{path}:{number}")
        for number, line in enumerate(lines, start=1)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    if not found:
        raise WordingError(f"{path}: holds no phrasing; write at least one, one a line")
    _refuse_repeats(found, path)
    return found


def _parse(line: str, kind: Kind, where: str) -> Example:
    tagged = _TAGGED.fullmatch(line)
    tags: tuple[str, ...] = ()
    text = line
    if tagged is None:
        if line.startswith("["):
            raise WordingError(f"{where}: the bracket is not closed; write [tag] and then the phrasing")
        allowed = TAGS.get(kind, ())
        if allowed and kind is not Kind.CONCEPT:
            raise WordingError(f"{where}: no tag; begin the line with one of [{'], ['.join(allowed)}]")
    else:
        tags, text = tuple(part.strip() for part in tagged[1].split(",")), tagged[2].strip()
    _check_tags(tags, kind, where)
    if not any(character.isalnum() for character in text):
        raise WordingError(f"{where}: no words; write a phrasing or take the line out")
    if len(text) > _MOST_CHARACTERS:
        raise WordingError(f"{where}: {len(text)} characters; cut it to {_MOST_CHARACTERS}")
    return Example(text=text, kind=kind, tags=tags)


def _check_tags(tags: tuple[str, ...], kind: Kind, where: str) -> None:
    allowed = TAGS.get(kind, ())
    if tags and not allowed:
        raise WordingError(f"{where}: {kind.value} takes no tag; take [{','.join(tags)}] out")
    wrong = [tag for tag in tags if tag not in allowed]
    if wrong:
        raise WordingError(f"{where}: unknown tag [{wrong[0]}]; take one of [{'], ['.join(allowed)}]")
    if kind is not Kind.FACTS and len(tags) > 1:
        raise WordingError(f"{where}: {kind.value} takes one tag; keep [{tags[0]}] or [{tags[1]}]")


def _refuse_repeats(examples: Sequence[Example], path: Path) -> None:
    seen: set[str] = set()
    for example in examples:
        if example.text in seen:
            raise WordingError(f'{path}: "{example.text}" stands there twice; take one out')
        seen.add(example.text)
