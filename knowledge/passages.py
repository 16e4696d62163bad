"""Records to passages: the texts that search looks through."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from knowledge.models import Credential, RecognitionNote, Role, Status

T = TypeVar("T")

KINDS = ("credential", "note", "role")
# The model reads 256 tokens, about 1,200 characters of English with names and codes in it.
MAX_CHARACTERS = 1_200
_NAME_CHARACTERS = 200
_WORD = re.compile(r"[\w+#]+")
_CODE = re.compile(r"\b([A-Z][A-Z0-9]{0,5})-([A-Z]?\d[A-Z0-9]*)\b", re.IGNORECASE | re.ASCII)
_BREAKS = (". ", "; ", ", ", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One text to search. ``names`` is what the record is called, ``text`` what it is about (names included)."""

    kind: str
    record_id: str
    part: int
    names: str
    text: str


def passages_of(
    credentials: Mapping[str, Credential], notes: Mapping[str, RecognitionNote], roles: Mapping[str, Role]
) -> tuple[Passage, ...]:
    """All passages in order of kind, record id and part; the position of a passage is its row in every index."""
    return tuple(
        chain(
            _each(credentials, credential_passages),
            _each(notes, note_passages),
            _each(roles, role_passages),
        )
    )


def credential_passages(credential: Credential) -> Iterator[Passage]:
    """What a credential is called, who issues it, its fields, level, skills, what it is for and its status."""
    called = [credential.name, credential.short_name, *credential.aliases, *credential.exam_codes]
    names = _telling(called)
    also = names[1:]
    level = f"{credential.level.value} level " if credential.level else ""
    platform = f" on {credential.platform}" if credential.platform else ""
    sentences = [
        f"{credential.name}{_in_brackets(also)}",
        f"{level}{credential.type.value} by {credential.issuer}{platform} in {_listed(credential.fields)}",
        f"Skills: {_listed(credential.skills)}" if credential.skills else "",
        credential.notes or "",
        "" if credential.status is Status.ACTIVE else f"Status: {credential.status.value}",
    ]
    yield from _passages("credential", credential.id, names, sentences)


def note_passages(note: RecognitionNote) -> Iterator[Passage]:
    """Who says what about which field, in short and in full."""
    sentences = [
        f"{note.organisation}: {note.brief}",
        note.claim if note.claim != note.brief else "",
        f"Topics: {_listed(note.topics)}" if note.topics else "",
        f"{note.relation.value.replace('-', ' ')}, {note.field}, {note.region}",
    ]
    yield from _passages("note", note.id, [note.organisation, *note.topics], sentences)


def role_passages(role: Role) -> Iterator[Passage]:
    """A job, its other titles and what it works with."""
    names = _telling([role.title, *role.alternative_titles])
    sentences = [
        f"{role.title}{_in_brackets(names[1:])}",
        f"A job in {_listed(role.fields)}" if role.fields else "",
        f"Skills: {_listed(role.skills)}" if role.skills else "",
    ]
    yield from _passages("role", role.id, names, sentences)


def _each(records: Mapping[str, T], passages: Callable[[T], Iterable[Passage]]) -> Iterator[Passage]:
    for record_id in sorted(records):
        yield from passages(records[record_id])


def _passages(kind: str, record_id: str, names: Sequence[str], sentences: Iterable[str]) -> Iterator[Passage]:
    called = " | ".join(names)
    whole = ". ".join(sentence.strip().rstrip(".") for sentence in sentences if sentence.strip())
    for part, text in enumerate(_pieces(names[0][:_NAME_CHARACTERS], f"{whole}.")):
        yield Passage(kind=kind, record_id=record_id, part=part, names=called, text=text)


def _pieces(name: str, text: str) -> Iterator[str]:
    """The whole text where it is short; otherwise pieces, of which all but the first begin with the name."""
    cut = _cut(text, MAX_CHARACTERS)
    yield text[:cut].strip()
    rest = text[cut:].strip()
    while rest:
        cut = _cut(rest, MAX_CHARACTERS - len(name) - 2)
        yield f"{name}: {rest[:cut].strip()}"
        rest = rest[cut:].strip()


def _cut(text: str, limit: int) -> int:
    """Where to cut so that the first piece has at most ``limit`` characters, at the end of a sentence if it can be."""
    if len(text) <= limit:
        return len(text)
    for mark in _BREAKS:
        place = text.rfind(mark, limit // 2, limit)
        if place > 0:
            return place + len(mark)
    return limit


def _telling(names: Iterable[str]) -> list[str]:
    """The names in order, without those that bring no new word; exam codes also without hyphen (SY0-701, SY0701)."""
    kept: list[str] = []
    known: set[str] = set()
    for name in names:
        for form in (name, *_joined_codes(name)):
            words = set(_WORD.findall(form.casefold()))
            if not kept or not words <= known:
                kept.append(form)
                known |= words
    return kept


def _joined_codes(name: str) -> list[str]:
    return [f"{letters}{digits}" for letters, digits in _CODE.findall(name)]


def _in_brackets(names: list[str]) -> str:
    return f" ({', '.join(names)})" if names else ""


def _listed(values: Iterable[str]) -> str:
    return ", ".join(values)
