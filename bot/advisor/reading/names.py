"""The names under which a credential goes: its own, short ones, former ones, exam codes, letters of the alphabet
soup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.advisor.reading.lexicon import (
    ALSO_WORDS,
    COURSE_NOUNS,
    CREDENTIAL_NOUNS,
    FIELD_WORDS,
    GENERIC,
    LEVEL_WORDS,
    STOP,
    is_everyday,
    words,
)
from bot.advisor.reading.tokens import key_of
from knowledge.models import Credential

Key = tuple[str, ...]

_PARENTHESES = re.compile(r"\(([^()]{1,80})\)")
_CODE = re.compile(r"\b[A-Z0-9]{1,4}-?[A-Z]{0,5}-?[A-Z]?[0-9]{2,5}\b|\b[A-Z]{3,6}\b")
_SERIES = re.compile(r"([A-Z]{3})-C\d\d")
_FORMERLY = re.compile(r"^(?:formerly|previously|once|was)\s+", re.IGNORECASE)
_SPLIT_NAMES = re.compile(r"\s(?:and|or)\s|[,/;]")
_NUMERALS = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_NOT_NAMES = words("US UK EU UG AU NZ INF APP URL")
_PREFIXES = ("microsoft certified", "hashicorp certified", "salesforce certified", "databricks certified")
_TAILS = (
    ("professional", "certificate"),
    ("professional", "certification"),
    ("certification",),
    ("certifications",),
    ("certificate",),
    ("certificates",),
    ("credential",),
    ("qualification",),
    ("licence",),
    ("exam",),
    ("programme",),
    ("provider",),
)


@dataclass(frozen=True, slots=True)
class Name:
    """One name of a credential. ``rank`` orders owners of one name: 0 given as name or short name, 1 alias or code, 2
    derived. ``is_weak``: everyday words, so that it needs a sign that a credential is meant.
    """

    key: Key
    credential_id: str
    rank: int
    is_weak: bool


def names_of(credential: Credential, target_id: str) -> Iterator[Name]:
    """All names of ``credential``, each once, best rank first; they lead to ``target_id`` (duplicates are resolved)."""
    best: dict[Key, tuple[int, bool]] = {}
    for rank, text in _texts(credential):
        for derived, key in _keys(text, credential.id):
            if key and not _is_too_general(key, rank + derived):
                is_field = rank > 0 and all(word in FIELD_WORDS or word in LEVEL_WORDS for word in key)
                known = best.get(key)
                if known is None or rank + derived < known[0]:
                    best[key] = (rank + derived, is_field or is_weak_key(key) if known is None else known[1])
    for key, (rank, is_weak) in best.items():
        yield Name(key, target_id, rank, is_weak)


def _texts(credential: Credential) -> Iterator[tuple[int, str]]:
    yield 0, credential.name
    yield 0, credential.short_name
    for alias in credential.aliases:
        yield 1, _FORMERLY.sub("", alias)
    for code in codes_of(credential):
        yield 1, code
        series = _SERIES.fullmatch(code)
        if series:
            yield 2, series.group(1)
    letters = credential.id.rsplit("-", 1)[-1]
    if len(letters) >= 3 and letters == _initials(credential.name):
        yield 2, letters.upper()


def codes_of(credential: Credential) -> tuple[str, ...]:
    """Exam codes that can stand alone in a text: with letters or a dash, at least three signs."""
    found: list[str] = []
    for text in credential.exam_codes:
        found += [code for code in _CODE.findall(text) if not code.isdigit() and len(code) >= 3]
        if text.count("-") == 2 and " " not in text:
            found.append(text)
    return tuple(dict.fromkeys(found))


def _initials(name: str) -> str:
    plain = _PARENTHESES.sub(" ", name)
    return "".join(word[0] for word in key_of(plain) if word not in ("of", "the", "and", "in", "for"))


def _keys(text: str, credential_id: str) -> Iterator[tuple[int, Key]]:
    """Keys of one given name; 0 for the name itself, 1 for what is derived from it."""
    plain = _PARENTHESES.sub(" ", text)
    whole = key_of(plain)
    is_cut = any(not _is_letters(part) for inner in _PARENTHESES.findall(text) for part in (inner,)) and any(
        c.isdigit() for c in text
    )
    yield 2 * is_cut, whole
    if plain != text:
        yield 0, key_of(text)
    for inner in _PARENTHESES.findall(text):
        for part in _SPLIT_NAMES.split(_FORMERLY.sub("", inner)):
            if _is_letters(part) and part.lower() not in credential_id.split("-")[:-1]:
                yield 0, key_of(part)
    for key in _shorter(whole):
        yield 1 + is_cut, key
    sides = plain.split(" / ")
    for part in sides if len(sides) > 1 else ():
        if len(key_of(part)) > 1:
            yield 1, key_of(part)


def _is_letters(part: str) -> bool:
    """Whether a bracketed part is an abbreviation or code rather than a remark."""
    part = part.strip()
    words = part.split()
    if not words or len(words) > 3 or part in _NOT_NAMES or part.isdigit():
        return False
    return all(sum(c.isupper() or c.isdigit() or c in "+-" for c in word) * 2 >= len(word) for word in words)


def _shorter(whole: Key) -> Iterator[Key]:
    forms = [whole]
    for prefix in _PREFIXES:
        words = tuple(prefix.split())
        if whole[: len(words)] == words:
            forms += [whole[len(words) :], whole[:1] + whole[len(words) :]]
    if "certified" in whole[:3] and whole[:1] != ("certified",):
        forms.append(tuple(word for word in whole if word != "certified"))
    for form in tuple(forms):
        for tail in _TAILS:
            if len(form) > len(tail) + 1 and form[-len(tail) :] == tail:
                forms.append(form[: -len(tail)])
                break
    for form in tuple(forms):
        if form[-1:] in (("specialty",), ("certified",)) and len(form) > 3:
            forms.append(form[:-1])
    for form in forms:
        yield form
        yield from _spellings(form)


def _spellings(key: Key) -> Iterator[Key]:
    if any(word in _NUMERALS for word in key[1:]):
        yield key[:1] + tuple(_NUMERALS.get(word, word) for word in key[1:])
    if any(word.endswith("+") and word != "c++" for word in key):
        yield tuple(piece for word in key for piece in ((word[:-1], "plus") if word.endswith("+") else (word,)))
        if len(key) > 1 and key[-1].endswith("+"):
            yield key[-1:]
            yield key[-1][:-1], "plus"
            if len(key[-1]) > 3:
                yield (key[-1][:-1] + "plus",)


def is_weak_key(key: Key) -> bool:
    """Whether a name is made of everyday words and short enough to turn up by chance."""
    if len(key) == 1:
        word = key[0].rstrip("+#")
        if key[0].endswith("+") and word != "a":
            return False
        return word in ALSO_WORDS or is_everyday(word, 16000)
    if len(key) == 2:
        if any(word.isdigit() for word in key) and not all(word in STOP or word.isdigit() for word in key):
            return False
        return all(word in STOP or word in GENERIC or len(word) == 1 or word == "plus" for word in key)
    return all(word in STOP or word in GENERIC for word in key)


def _is_too_general(key: Key, rank: int) -> bool:
    if len(key) == 1:
        word = key[0]
        if len(word) < 2 or word.isdigit() or word in FIELD_WORDS or word in LEVEL_WORDS:
            return True
        if rank > 0 and word not in ALSO_WORDS and len(word) > 4 and is_everyday(word):
            return True
    if all(word in LEVEL_WORDS for word in key):
        return True
    if rank > 1 and all(word in FIELD_WORDS or word in LEVEL_WORDS or word in GENERIC for word in key):
        return not any(word.isdigit() for word in key)
    return all(word in CREDENTIAL_NOUNS or word in COURSE_NOUNS or word in STOP for word in key)


def first_by_rank(names: Iterable[Name]) -> tuple[Name, ...]:
    """The owners of one key with the best rank, in a fixed order."""
    ordered = sorted(names, key=lambda name: (name.rank, name.credential_id))
    best = ordered[0].rank
    return tuple(name for name in ordered if name.rank == best)
