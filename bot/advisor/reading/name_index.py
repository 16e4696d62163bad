"""All names of the catalog, ready for look-up: by exact words, by single words with weights, by issuer and platform."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.advisor.reading.lexicon import (
    ABBREVIATIONS,
    FIELD_WORDS,
    GENERIC,
    KNOWN_ELSEWHERE,
    LEVEL_WORDS,
    STEMS,
    STOP,
    is_everyday,
    words,
)
from bot.advisor.reading.names import Key, Name, codes_of, names_of
from bot.advisor.reading.tokens import key_of
from knowledge.models import Credential, Level, Status

_LEVEL_WEIGHT = 0.2
_MOST_RUNGS = 4
_VERY_COMMON = 3000
_FIELD_CAP = 0.55
_BRAND_ALIASES: dict[str, str] = {
    "aws": "amazon web services",
    "amazon": "amazon web services",
    "gcp": "google cloud",
    "ms": "microsoft",
    "msft": "microsoft",
    "facebook": "meta",
    "fb": "meta",
    "isc": "isc2",
    "sans": "giac sans",
    "cncf": "cloud native computing foundation linux foundation",
    "pmi": "project management institute",
    "deeplearning": "deeplearning ai",
    "axelos": "peoplecert",
    "ou": "the open university",
    "open university": "the open university",
    "shrm": "society for human resource management",
    "apics": "ascm",
    "acs": "",
    "redhat": "red hat",
}
_PRODUCTS = words("azure kubernetes github")
_SURE_BRANDS = words(
    "google microsoft ibm amazon meta cisco oracle apple adobe unity salesforce intuit nvidia sap sas unilever"
)
_NEVER_BRANDS = words(
    "the us uk national american university universities institute international various many irish states employer"
)


JOINING = frozenset(("and", "the", "&"))
"""Words that are left out on both sides when names are compared."""


@dataclass(frozen=True, slots=True)
class Surface:
    """One name as a set of stems with weights (brand words and generic words left out), and their sum."""

    stems: frozenset[str]
    total: float


@dataclass(frozen=True, slots=True)
class Entry:
    """What partial matching knows of a credential. ``context`` are stems that describe it without naming it."""

    credential: Credential
    surfaces: tuple[Surface, ...]
    brands: frozenset[str]
    context: frozenset[str]
    prior: float
    is_generic: bool

    def knows(self, stems: Iterable[str]) -> bool:
        """Whether its name or description has all of ``stems``."""
        return all(word in self.context or any(word in one.stems for one in self.surfaces) for word in stems)


def stem(word: str) -> str:
    """The word that stands for the family of ``word``."""
    if word in STEMS:
        return STEMS[word]
    if len(word) > 4 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ics", "ops", "aws")):
        return STEMS.get(word[:-1], word[:-1])
    return word


def stems_of(word: str) -> tuple[str, ...]:
    """Stems of one typed word; compounds are taken apart (``frontend`` -> front, end)."""
    if word in ("cybersecurity", "cybersec", "frontend", "backend", "fullstack", "powerbi", "ecommerce", "infosec"):
        return tuple(stem(part) for part in ABBREVIATIONS[word])
    return (stem(word),)


def alternatives(word: str) -> tuple[tuple[str, ...], ...]:
    """The readings of one typed word as stems: as typed, and what it is short for."""
    readings = [stems_of(word)]
    if word in ABBREVIATIONS:
        expanded = tuple(stem(part) for part in ABBREVIATIONS[word])
        if expanded not in readings:
            readings.append(expanded)
    return tuple(readings)


@dataclass(slots=True)
class NameIndex:
    """Look-up tables over the catalog's names. Build with :meth:`of`; nothing changes afterwards."""

    entries: dict[str, Entry] = field(default_factory=dict)
    exact: dict[Key, tuple[Name, ...]] = field(default_factory=dict)
    first_words: dict[str, int] = field(default_factory=dict)
    weights: dict[str, float] = field(default_factory=dict)
    by_stem: dict[str, tuple[str, ...]] = field(default_factory=dict)
    by_brand: dict[str, tuple[str, ...]] = field(default_factory=dict)
    brands: dict[Key, frozenset[str]] = field(default_factory=dict)
    platforms: dict[Key, str] = field(default_factory=dict)
    longest_brand: int = 1
    single_issuer: frozenset[str] = frozenset()
    vocabulary: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()
    code_stems: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    plain_phrases: frozenset[Key] = frozenset()
    plain_stems: frozenset[str] = frozenset()
    skill_stems: frozenset[Key] = frozenset()
    targets: dict[str, str] = field(default_factory=dict)
    renown: dict[str, int] = field(default_factory=dict)
    rungs: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    levels: dict[Key, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, credentials: Sequence[Credential], popularity: Mapping[str, int], jobs: Iterable[str]) -> NameIndex:
        """Index ``credentials``; ``popularity`` counts what is written about each (used to break near ties); ``jobs``
        are titles of jobs, which together with skills name no credential by themselves.
        """
        index = cls()
        skills = (skill for credential in credentials for skill in credential.skills)
        index.plain_phrases = frozenset(key_of(phrase) for phrase in (*jobs, *skills))
        index.plain_stems = frozenset(stem(word) for key in index.plain_phrases for word in key)
        index.skill_stems = frozenset(tuple(stem(word) for word in key) for key in index.plain_phrases if len(key) > 1)
        index.targets = _targets(credentials)
        index._add_brands(credentials)
        index._add_exact(credentials)
        index._add_partial(credentials, popularity)
        index._add_codes(credentials)
        index._add_rungs()
        for key, names in index.exact.items():
            known = max(popularity.get(name.credential_id, 0) for name in names)
            for word in key:
                index.renown[word] = max(index.renown.get(word, 0), known)
        words = {word for key in index.exact for word in key} | {word for key in index.brands for word in key}
        index.vocabulary = frozenset(words | {word for key in index.platforms for word in key})
        index.letters = frozenset(
            key[0] for key in index.exact if len(key) == 1 and key[0].isalpha() and not is_everyday(key[0], 16000)
        )
        return index

    def _add_brands(self, credentials: Sequence[Credential]) -> None:
        issuers = sorted({credential.issuer for credential in credentials})
        brands: dict[Key, set[str]] = defaultdict(set)
        for issuer in issuers:
            for key in _issuer_keys(issuer):
                brands[key].add(issuer)
        first: dict[str, set[str]] = defaultdict(set)
        for issuer in issuers:
            for word in key_of(issuer):
                first[word].add(issuer)
        for key in list(brands):
            if len(key) == 1:
                brands[key] |= first[key[0]]
        for alias, target in _BRAND_ALIASES.items():
            owners = brands.get(tuple(target.split()))
            if owners:
                brands[tuple(alias.split())] |= owners
        self.brands = {key: frozenset(owners) for key, owners in brands.items()}
        platforms = sorted({credential.platform for credential in credentials if credential.platform})
        self.platforms = {key_of(platform): platform for platform in platforms}
        self.longest_brand = max((len(key) for key in (*self.brands, *self.platforms)), default=1)
        if "edX" in platforms:
            self.platforms |= {("micromasters",): "edX", ("micromaster",): "edX"}

    def _add_exact(self, credentials: Sequence[Credential]) -> None:
        exact: dict[Key, list[Name]] = defaultdict(list)
        counts = {
            key: sum(1 for credential in credentials if credential.issuer in owners)
            for key, owners in self.brands.items()
        }
        for credential in credentials:
            for name in names_of(credential, self.targets[credential.id]):
                is_brand = name.key in self.brands and name.rank > 0 and counts[name.key] > 1
                is_programme = name.key[0].startswith("micromaster") and len(name.key) == 1
                if is_brand or (name.key in self.platforms and not is_programme):
                    continue
                key = tuple(word for word in name.key if word not in JOINING) or name.key
                exact[key].append(replace(name, is_weak=True) if is_programme or self._is_plain(name.key) else name)
        for key, names in exact.items():
            self.exact[key] = _owners(names)
            self.first_words[key[0]] = max(self.first_words.get(key[0], 0), len(key))

    def _is_plain(self, key: Key) -> bool:
        """Whether a name is also that of a skill or a job (letter names apart)."""
        return key in self.plain_phrases and (len(key) > 1 or is_everyday(key[0]))

    def _add_partial(self, credentials: Sequence[Credential], popularity: Mapping[str, int]) -> None:
        texts: dict[str, list[str]] = defaultdict(list)
        for credential in credentials:
            target = self.targets[credential.id]
            texts[target] += [credential.name, credential.short_name, *credential.aliases]
        by_id = {credential.id: credential for credential in credentials}
        stems: dict[str, list[frozenset[str]]] = {}
        holders: dict[str, set[str]] = defaultdict(set)
        for target, names in texts.items():
            stems[target] = list(dict.fromkeys(self._name_stems(name) for name in names))
            for name_stems in stems[target]:
                for word in name_stems:
                    holders[word].add(target)
        self._weigh(holders, len(texts))
        for target, surfaces in stems.items():
            self.entries[target] = self._entry(by_id[target], surfaces, popularity.get(target, 0))
        self.by_stem = {word: tuple(sorted(ids)) for word, ids in holders.items()}
        self.by_brand = {
            brand: tuple(sorted(one for one, entry in self.entries.items() if entry.credential.issuer == brand))
            for brand in {entry.credential.issuer for entry in self.entries.values()}
        }
        self.single_issuer = frozenset(
            word
            for word, ids in holders.items()
            if (word in _PRODUCTS or not is_everyday(word))
            and word not in KNOWN_ELSEWHERE
            and word not in FIELD_WORDS
            and word not in LEVEL_WORDS
            and not word.isdigit()
            and len({by_id[one].issuer.split()[0] for one in ids}) == 1
        )

    def _name_stems(self, name: str) -> frozenset[str]:
        plain = re.sub(r"\((?:generic|formerly[^)]*)\)|\bProfessional Certificates?\b", " ", name)
        found = (part for word in key_of(plain) for part in stems_of(word))
        return frozenset(
            word for word in found if word not in STOP and word not in GENERIC and (word,) not in self.brands
        )

    def _weigh(self, holders: Mapping[str, set[str]], count: int) -> None:
        for word, ids in holders.items():
            weight = math.log((count + 1) / (len(ids) + 0.5)) / math.log(count + 1)
            if word in LEVEL_WORDS or word.isdigit():
                weight = _LEVEL_WEIGHT
            elif word in FIELD_WORDS:
                weight = min(weight, _FIELD_CAP)
            self.weights[word] = max(weight, 0.05)

    def _entry(self, credential: Credential, surfaces: Iterable[frozenset[str]], notes: int) -> Entry:
        made = tuple(Surface(words, sum(self.weights[word] for word in sorted(words))) for words in surfaces if words)
        described = " ".join((*credential.fields, *credential.skills, credential.platform or "", credential.type.value))
        context = frozenset(part for word in key_of(described.replace("-", " ")) for part in stems_of(word))
        brands = frozenset({credential.issuer} | ({credential.platform} if credential.platform else set()))
        named = {owner for word in key_of(credential.name) for owner in self.brands.get((word,), ())}
        prior = min(math.log1p(notes) / 40, 0.1)
        prior += 0.02 if credential.level in (Level.ENTRY, None) else 0.0
        prior -= 0.12 if credential.status is Status.RETIRED else 0.0
        is_generic = not self._name_stems(credential.name)
        return Entry(credential, made, brands | frozenset(named), context, prior, is_generic)

    def _add_rungs(self) -> None:
        """Beginnings of names that a few credentials of one issuer continue (``aws solutions architect``)."""
        beginnings: dict[Key, set[str]] = defaultdict(set)
        ladders: dict[Key, set[str]] = defaultdict(set)
        for key, names in self.exact.items():
            ids = {name.credential_id for name in names}
            for cut in range(2, len(key)) if key[:1] not in self.platforms else ():
                beginnings[key[:cut]] |= ids
            cut = len(key)
            while cut > 1 and key[cut - 1] in LEVEL_WORDS:
                cut -= 1
            if 1 < cut < len(key):
                ladders[key[:cut]] |= ids
        self.levels = {key: tuple(sorted(ids)) for key, ids in ladders.items() if len(ids) > 1}
        for key, ids in beginnings.items():
            if 1 < len(ids) <= _MOST_RUNGS and self._is_beginning(key, ids):
                self.rungs[key] = tuple(sorted(ids, key=lambda one: (-self.entries[one].prior, one)))

    def _is_beginning(self, key: Key, ids: Iterable[str]) -> bool:
        """Whether ``key`` says enough to mean one of ``ids``: more than a brand, a field or everyday words."""
        if key in self.brands or len({word for word in key if word not in GENERIC}) < 2:
            return False
        if len({self.entries[one].credential.issuer for one in ids}) > 1:
            return False
        is_field = all(word in FIELD_WORDS or word in LEVEL_WORDS or word in GENERIC for word in key)
        return not is_field and not all(is_everyday(word, _VERY_COMMON) for word in key)

    def _add_codes(self, credentials: Sequence[Credential]) -> None:
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for credential in credentials:
            for code in codes_of(credential):
                parts = key_of(code)
                if len(parts) >= 2 and parts[-1].isdigit():
                    found["".join(parts[:-1])].append((parts[-1], self.targets[credential.id]))
        self.code_stems = {word: tuple(sorted(ends)) for word, ends in found.items()}


def _targets(credentials: Sequence[Credential]) -> dict[str, str]:
    duplicates = {credential.id: credential.duplicate_of for credential in credentials}
    targets = {}
    for credential_id in duplicates:
        target, steps = credential_id, 0
        while duplicates.get(target) in duplicates and steps < len(duplicates):
            target, steps = str(duplicates[target]), steps + 1
        targets[credential_id] = target
    return targets


def _owners(names: Sequence[Name]) -> tuple[Name, ...]:
    best: dict[str, Name] = {}
    for name in sorted(names, key=lambda one: (one.rank, one.credential_id)):
        best.setdefault(name.credential_id, name)
    ordered = tuple(best.values())
    given = tuple(name for name in ordered if name.rank == 0)
    aliases = tuple(name for name in ordered if name.rank == 1)
    return given or aliases or ordered


def _issuer_keys(issuer: str) -> set[Key]:
    keys: set[Key] = {key_of(re.sub(r"\([^)]*\)", " ", issuer))}
    for part in re.split(r"\s*[/(),]\s*|\sand\s|\swith\s", issuer):
        key = tuple(word for word in key_of(part) if word != "formerly")
        if not key or key[0] in ("for", "delivered", "assessed", "formerly"):
            continue
        if len(key) > 1 or (len(key[0]) > 1 and (key[0] in _SURE_BRANDS or not is_everyday(key[0]))):
            keys.add(key)
    first = key_of(issuer)[0]
    if first in _SURE_BRANDS or (first not in KNOWN_ELSEWHERE and not is_everyday(first)):
        keys.add((first,))
    return {key for key in keys if not all(word in _NEVER_BRANDS for word in key)}
