"""Loose names ("google data cert", "Meta frontend"): which credentials the informative words of a phrase fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.advisor.reading.lexicon import FIELD_WORDS, LEVEL_WORDS, words
from bot.advisor.reading.name_index import Entry, NameIndex, Surface, alternatives
from bot.advisor.reading.name_index import stem as stem_of
from bot.advisor.reading.units import Label, Unit

MARGIN = 0.05
"""Scores closer than this are equally good; chosen so that rungs of one ladder tie and sizes of one subject do not."""
_WIDE_MARGIN = 0.15
_COVERAGE_SHARE = 0.7
MOST_CANDIDATES = 4
TOO_MANY = 7
_ENOUGH_COVERAGE_ALONE = 0.5
_DIRECT_ISSUER = 0.1
_DESCRIBED = 0.3

_PLAIN_WORDS = FIELD_WORDS | words("advanced beginner intermediate entry basic senior junior expert")
"""Words of fields and of how far on a learner is: together they name no credential."""

Readings = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """The informative words of a phrase: brands as sets of owners (``""``: an organisation that we do not hold), topics
    as readings, words that fit nothing, whether a noun for credentials stands in it, its words, and whether the words
    beside it show that a credential is meant.
    """

    brands: tuple[frozenset[str], ...]
    topics: tuple[Readings, ...]
    strangers: tuple[str, ...]
    has_noun: bool
    words: tuple[str, ...] = ()
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """How well one credential fits: ``score`` to compare, ``coverage`` of its own name, ``missing`` words of ours."""

    entry: Entry
    score: float
    coverage: float
    missing: int
    described: int


def phrase_of(units: Sequence[Unit]) -> Phrase:
    """Read the units of one phrase."""
    brands: list[frozenset[str]] = []
    topics: list[Readings] = []
    strangers: list[str] = []
    skip = 0
    for unit in units:
        if skip:
            skip -= 1
        elif unit.label is Label.BRAND:
            brands.append(unit.owners)
            skip = unit.width - 1
        elif unit.label in (Label.TOPIC, Label.LEVEL):
            topics.append(alternatives(unit.word))
        elif unit.label is Label.OTHER and not unit.word.isdigit():
            strangers.append(unit.word)
    has_noun = any(unit.label is Label.NOUN for unit in units)
    words = tuple(unit.word for unit in units)
    return Phrase(tuple(brands), tuple(topics), tuple(strangers), has_noun, words)


def fits(phrase: Phrase, index: NameIndex) -> tuple[Fit, ...]:
    """Credentials that share a topic with ``phrase`` and fit its brands, best first (ties by id)."""
    ids: set[str] = set()
    for readings in phrase.topics:
        for reading in readings:
            for stem in reading:
                ids.update(index.by_stem.get(stem, ()))
    found = [_fit(index.entries[one], phrase, index) for one in ids if _is_of_brands(index.entries[one], phrase.brands)]
    return tuple(sorted(found, key=lambda fit: (-fit.score, fit.entry.credential.id)))


def _is_of_brands(entry: Entry, brands: Sequence[frozenset[str]]) -> bool:
    return all(owners & entry.brands for owners in brands)


def _fit(entry: Entry, phrase: Phrase, index: NameIndex) -> Fit:
    best = max(
        (_surface_fit(surface, entry, phrase, index) for surface in entry.surfaces),
        default=(0.0, 0.0, len(phrase.topics), 0),
        key=lambda one: (one[0], one[1]),
    )
    score = best[0] + entry.prior
    if phrase.brands and any(
        entry.credential.issuer == min(owners, key=lambda o: (len(o), o)) for owners in phrase.brands
    ):
        score += _DIRECT_ISSUER
    return Fit(entry, score, best[1], best[2], best[3])


def _surface_fit(surface: Surface, entry: Entry, phrase: Phrase, index: NameIndex) -> tuple[float, float, int, int]:
    asked = matched = 0.0
    held: set[str] = set()
    missing = described = 0
    for readings in phrase.topics:
        weight = max(sum(index.weights.get(stem, 0.6) for stem in reading) / len(reading) for reading in readings)
        asked += weight
        hit = next((reading for reading in readings if surface.stems.issuperset(reading)), None)
        if hit is not None:
            matched += weight
            held.update(hit)
        elif any(entry.context.issuperset(reading) for reading in readings):
            matched += weight * _DESCRIBED
            described += 1
        else:
            missing += 1
    recall = matched / asked if asked else 0.0
    covered = sum(index.weights.get(stem, 0.0) for stem in sorted(held))
    coverage = covered / surface.total if surface.total else 0.0
    return 0.6 * recall + 0.4 * coverage, coverage, missing, described


def is_namelike(phrase: Phrase, best: Fit, index: NameIndex) -> bool:
    """Whether the words are enough to mean one credential rather than a field of them."""
    stems = {stem for readings in phrase.topics for reading in readings for stem in reading}
    if stems <= LEVEL_WORDS:
        return False
    if best.coverage <= 0 or (phrase.words in index.plain_phrases and not (phrase.has_noun or phrase.is_asked)):
        return False
    if phrase.brands:
        return True
    if stems & index.single_issuer and (phrase.has_noun or len(phrase.topics) > 1):
        return best.coverage >= _ENOUGH_COVERAGE_ALONE / 2
    is_field = all(any(_PLAIN_WORDS.issuperset(reading) for reading in readings) for readings in phrase.topics)
    if is_field or len(stems) < 2:
        return False
    return best.coverage >= (_ENOUGH_COVERAGE_ALONE if phrase.has_noun else 0.9)


def product_group(found: Sequence[Fit], phrase: Phrase, index: NameIndex) -> tuple[Fit, ...]:
    """All that bears the name of a product, best first, where a phrase says no more than it (``azure cert``)."""
    if phrase.brands or len(phrase.topics) != 1 or not found or found[0].coverage >= 1:
        return ()
    stems = {stem for reading in phrase.topics[0] for stem in reading}
    return tuple(fit for fit in found if not fit.missing and not fit.described) if stems & index.single_issuer else ()


def is_field_only(phrase: Phrase) -> bool:
    """Whether the topics of ``phrase`` name fields of work and nothing narrower."""
    return all(set(reading) <= FIELD_WORDS for readings in phrase.topics for reading in readings[:1])


def is_any_in_field(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether any credential of a field is meant ("a certification in human resources", "certs for project
    management").
    """
    if stop - start < 3 or units[start].label is not Label.NOUN or units[start + 1].word not in ("in", "for"):
        return False
    part = units[start + 2 : stop]
    is_titled = units[start].is_capital or any(unit.is_capital for unit in part)
    if is_titled or any(unit.word not in _PLAIN_WORDS for unit in part):
        return False
    before = units[start - 1].word if start and not units[start].is_break else ""
    return before not in ("the", "this", "that", "my")


def is_for_skill(units: Sequence[Unit], start: int, stop: int, index: NameIndex) -> bool:
    """Whether any credential for a skill or a job is meant ("cert for accessibility testing")."""
    is_open = stop - start >= 4 and units[start].label is Label.NOUN and units[start + 1].word in ("in", "for")
    before = units[start - 1].word if start and not units[start].is_break else ""
    if not is_open or before in ("the", "this", "that", "my") or any(unit.is_capital for unit in units[start:stop]):
        return False
    stems = tuple(stem_of(unit.word) for unit in units[start + 2 : stop])
    return stems in index.skill_stems


def best_group(found: Sequence[Fit]) -> tuple[Fit, ...]:
    """The fits that are about as good as the best one."""
    if not found:
        return ()
    top = found[0]
    return tuple(
        fit
        for fit in found
        if (fit.missing, fit.described) <= (top.missing, top.described) and _is_about_as_good(fit, top)
    )


def _is_about_as_good(fit: Fit, top: Fit) -> bool:
    if fit.score >= top.score - MARGIN:
        return True
    return top.coverage < 1 and fit.score >= top.score - _WIDE_MARGIN and fit.coverage >= _COVERAGE_SHARE * top.coverage
