"""Which credentials, issuers and platforms a free text names, and which names in it the catalog does not know."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Protocol

from bot.advisor.models import Ambiguity, LinkedCredential
from bot.advisor.reading.exact import Match, exact_matches, has_sign, older_edition, strange_code, unclaimed_runs
from bot.advisor.reading.found import Found, Links
from bot.advisor.reading.kindred import Kindred
from bot.advisor.reading.links import KnownAddresses, Link, find_links
from bot.advisor.reading.name_index import NameIndex, stem
from bot.advisor.reading.naming import is_far_guess, is_naming
from bot.advisor.reading.occupations import is_asked_for_job, is_of_career, occupations
from bot.advisor.reading.of_brand import all_of, few_of_brand, generic_record
from bot.advisor.reading.partial import (
    MOST_CANDIDATES,
    TOO_MANY,
    Fit,
    Phrase,
    best_group,
    fits,
    is_any_in_field,
    is_field_only,
    is_for_skill,
    is_namelike,
    phrase_of,
    product_group,
)
from bot.advisor.reading.phrases import phrases
from bot.advisor.reading.sides import is_side, read_sides
from bot.advisor.reading.spelling import Speller
from bot.advisor.reading.surroundings import (
    brand_shared,
    is_employer,
    is_turned_down,
    joined_names,
    key_of_units,
    linked,
    shortest,
    shouts,
    titles_of,
    with_name_before,
    with_roles,
    without_slips,
)
from bot.advisor.reading.times import is_money
from bot.advisor.reading.tokens import fold, tokenize
from bot.advisor.reading.unheld import unheld_names
from bot.advisor.reading.units import Label, Unit, is_credential_noun, make_units
from bot.advisor.reading.unknown_names import leftover_names
from knowledge.models import Credential, RecognitionNote, Role, Status

_EXACT = 1.0
_CORRECTED = 0.95
_OLDER_EDITION = 0.9
_PARTIAL_LOW = 0.6
_PARTIAL_SPAN = 0.3
_WEAK_FIELD_COVERAGE = 0.35
_LONGEST_TAIL = 6
_NOBODY = frozenset(("",))


class NamedThings(Protocol):
    """What linking needs of the knowledge base."""

    def credentials(self) -> tuple[Credential, ...]:
        """All credentials, by id."""
        ...

    def notes(self) -> tuple[RecognitionNote, ...]:
        """All notes, by id."""
        ...

    def roles(self) -> tuple[Role, ...]:
        """All roles, by id."""
        ...


class Linker:
    """Links free text to the catalog. Building reads every credential once; linking is pure and linear in the text."""

    def __init__(self, knowledge: NamedThings) -> None:
        credentials = knowledge.credentials()
        popularity: dict[str, int] = {}
        for note in knowledge.notes():
            for credential_id in note.credential_ids:
                popularity[credential_id] = popularity.get(credential_id, 0) + 1
        self._index = NameIndex.of(
            credentials, popularity, [title for role in knowledge.roles() for title in titles_of(role)]
        )
        brand_words = frozenset(key[0] for key in (*self._index.brands, *self._index.platforms) if len(key) == 1)
        self._speller = Speller(self._index.vocabulary, self._index.letters, brand_words, self._index.renown)
        self._addresses = KnownAddresses(credentials, self._index.targets)
        self._kindred = Kindred(self._index)

    @property
    def known_words(self) -> frozenset[str]:
        """All words of names, issuers and platforms."""
        return self._index.vocabulary

    def best_known_of(self, issuer: str) -> tuple[str, ...]:
        """The best known credentials that ``issuer`` gives today, a few, the best known first."""
        own = self._index.by_brand.get(issuer, ())
        current = [one for one in own if self._index.entries[one].credential.status is not Status.RETIRED]
        return self._by_prior(current)[:MOST_CANDIDATES]

    def narrowed(self, links: Links, fields: Collection[str]) -> Links:
        """``links`` with the one meaning of an ambiguous name that belongs to ``fields`` or to the fields of what else
        is named, where exactly one does ("acca or cma" is not about medical assistants).
        """
        named = {field for one in links.credentials for field in self._fields_of(one.credential_id)}
        known = {*fields, *named}
        chosen: list[LinkedCredential] = []
        unclear: list[Ambiguity] = []
        for one in links.ambiguities:
            fitting = [each for each in one.candidates if known.intersection(self._fields_of(each))]
            if len(fitting) != 1:
                unclear.append(one)
                continue
            at = max(0, links.masked.find(" " * len(one.span)))
            chosen.append(linked(fitting[0], one.span, at, _CORRECTED))
        return replace(links, credentials=(*links.credentials, *chosen), ambiguities=tuple(unclear))

    def retired_of(self, span: str) -> tuple[str, ...]:
        """The withdrawn credentials whose names have all words of ``span`` beside its nouns, by id."""
        units = make_units(tokenize(span), self._index, self._speller, shouts=True)
        wanted = [stem(unit.word) for unit in units if unit.label not in (Label.NOUN, Label.STOP)]
        entries = sorted(self._index.entries.items())
        return tuple(
            one
            for one, entry in entries
            if wanted
            and entry.credential.status is Status.RETIRED
            and all(any(word in surface.stems for surface in entry.surfaces) for word in wanted)
        )

    def _fields_of(self, credential_id: str) -> tuple[str, ...]:
        return self._index.entries[credential_id].credential.fields

    def link(self, text: str) -> Links:
        """Everything that ``text`` names. Never raises on odd text; nothing is fetched."""
        found = Found(text, [], [], [], [], [], [], [], [])
        masked = self._read_links(text, found)
        units = make_units(tokenize(masked), self._index, self._speller, shouts=shouts(masked))
        for start, stop in occupations(units):
            for unit in units[start:stop]:
                unit.is_job = True
        self._read_exact(units, found)
        self._read_unheld(units, found)
        self._read_codes(units, found)
        self._read_rungs(units, found)
        for start, stop in list(phrases(units)):
            self._read_phrase(units, start, stop, found)
        read_sides(units, found, self._index)
        self._read_beside(units, found)
        for start, stop in leftover_names(units):
            start = with_name_before(units, start)
            span, at = found.claim(units[start:stop])
            found.unknown.append((at, span))
        return self._finish(text, found)

    def _read_unheld(self, units: Sequence[Unit], found: Found) -> None:
        for start, stop in unheld_names(units):
            span, at = found.claim(units[with_name_before(units, start) : stop])
            found.unknown.append((at, span))

    def _read_beside(self, units: Sequence[Unit], found: Found) -> None:
        named = [one.credential_id for one in found.credentials]
        beside = self._kindred.beside(units, named)
        if beside is not None and beside[1] not in named:
            span, at = found.claim(units[beside[0] : beside[0] + 1])
            found.credentials.append(linked(beside[1], span, at, _PARTIAL_LOW))

    def sibling(self, credential_ids: Sequence[str], word: str) -> str | None:
        """The credential that is named like one of these but for the number, letter or rung ``word``."""
        return self._kindred.sibling(credential_ids, word)

    def in_talk(self, links: Links, talked: Sequence[str]) -> Links:
        """``links`` of a short message that names nothing, with the name that it cuts to the words in which it differs
        from what was ``talked`` about ("and 66?" after the Series 65, "or trinity?" after CELTA).
        """
        units = make_units(tokenize(links.masked), self._index, self._speller, shouts=True)
        return self._kindred.completed(units, links, talked)

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where ``text`` has an exact name, alias, exam code or brand, or an address."""
        masked = self._read_links(text, Found(text, [], [], [], [], [], [], [], []))
        units = make_units(tokenize(masked), self._index, self._speller, shouts=shouts(masked))
        named = [(units[m.start].token.start, units[m.stop - 1].token.end) for m in exact_matches(units, self._index)]
        return (*named, *((link.start, link.end) for link in find_links(text)))

    def _read_links(self, text: str, found: Found) -> str:
        masked = text
        for link in find_links(text):
            masked = masked[: link.start] + " " * (link.end - link.start) + masked[link.end :]
            found.spans.append((link.start, link.end))
            owner = self._addresses.credential_of(link) or self._by_slug(link)
            if owner is not None:
                found.credentials.append(linked(owner, text[link.start : link.end], link.start, _EXACT))
            elif link.words:
                found.unknown.append((link.start, link.words))
        return masked

    def _by_slug(self, link: Link) -> str | None:
        if not self._addresses.is_known_host(link):
            return None
        labels = [label for label in link.host.split(".") if (label,) in self._index.brands]
        for words_of_name in (link.words, " ".join((*labels[:1], link.words))):
            units = make_units(tokenize(words_of_name), self._index, self._speller, shouts=True)
            for match in exact_matches(units, self._index):
                if len(match.owners) == 1 and match.stop - match.start >= len(units) - 1:
                    return match.owners[0].credential_id
        return None

    def _read_exact(self, units: Sequence[Unit], found: Found) -> None:
        for match in list(exact_matches(units, self._index)):
            stop = self._extended(units, match)
            if stop is not None:
                span, at = found.claim(units[match.start : stop])
                found.unknown.append((at, span))
                continue
            span, at = found.claim(units[match.start : match.stop])
            ids = self._rungs(match) or tuple(owner.credential_id for owner in match.owners)
            if len(ids) == 1:
                score = _CORRECTED if match.is_corrected else _EXACT
                found.credentials.append(linked(ids[0], span, at, score))
            else:
                found.ambiguities.append(Ambiguity(span=span, candidates=self._by_prior(ids)))

    def _extended(self, units: Sequence[Unit], match: Match) -> int | None:
        """End of a longer, unknown name that begins with a known one (``CISSP Ninja certificate``), or ``None``."""
        entry = self._index.entries[match.owners[0].credential_id]
        stop = match.stop
        strange = False
        while (
            stop < min(len(units), match.stop + _LONGEST_TAIL)
            and not (units[stop].is_break or is_money(units, stop))
            and units[stop].label in (Label.OTHER, Label.TOPIC, Label.LEVEL)
        ):
            unit = units[stop]
            if "/" in unit.token.gap or "&" in unit.token.gap or not unit.word.isascii():
                break
            described = unit.word in entry.context
            after = units[stop + 1] if stop + 1 < len(units) and not units[stop + 1].is_break else None
            is_open = units[match.stop - 1].word == "certified"
            is_titled = (
                is_open or unit.is_capital or (unit.is_odd and after is not None and after.label is not Label.STOP)
            )
            strange = strange or (unit.label is Label.OTHER and is_titled and not described)
            stop += 1
        return stop if strange else None

    def _rungs(self, match: Match) -> tuple[str, ...]:
        """The rungs of one ladder where a name leaves the rung open (``aws solutions architect``), the named one
        first.
        """
        owner = match.owners[0]
        if len(match.owners) > 1 or match.stop - match.start < 2 or owner.rank == 0:
            return ()
        others = self._index.levels.get(owner.key, ())
        if self._index.entries[owner.credential_id].credential.status is Status.RETIRED:
            others = others or self._index.rungs.get(owner.key, ())
            return self._by_prior(others) if len(others) > 1 else ()
        return (owner.credential_id, *(one for one in others if one != owner.credential_id)) if len(others) > 1 else ()

    def _by_prior(self, ids: Sequence[str]) -> tuple[str, ...]:
        return tuple(sorted(ids, key=lambda one: (-self._index.entries[one].prior, one)))

    def _read_codes(self, units: Sequence[Unit], found: Found) -> None:
        for position, unit in enumerate(units):
            if unit.is_taken:
                continue
            edition = older_edition(units, position, self._index)
            if edition is None and strange_code(units, position):
                edition = (2, None)
            if edition is None or any(one.is_taken for one in units[position : position + edition[0]]):
                continue
            span, at = found.claim(units[position : position + edition[0]])
            if edition[1] is None:
                found.unknown.append((at, span))
            else:
                found.credentials.append(linked(edition[1], span, at, _OLDER_EDITION))

    def _read_rungs(self, units: Sequence[Unit], found: Found) -> None:
        """Beginnings that a few names share, with nothing of a name after them (``six sigma certification``)."""
        for start, stop in unclaimed_runs(units, self._index.rungs):
            span, _ = found.claim(units[start:stop])
            found.ambiguities.append(
                Ambiguity(span=span, candidates=self._index.rungs[key_of_units(units[start:stop])])
            )

    def _read_phrase(self, units: Sequence[Unit], start: int, stop: int, found: Found) -> None:
        if is_asked_for_job(units, start, stop) or is_of_career(units, start, stop):
            return
        part = units[start:stop]
        phrase = phrase_of(part)
        if is_any_in_field(units, start, stop) or is_for_skill(units, start, stop, self._index):
            return
        if not phrase.brands and phrase.topics:
            is_asked = has_sign(units, start, stop)
            phrase = replace(phrase, brands=brand_shared(units, start, phrase), is_asked=is_asked)
            phrase = replace(phrase, has_noun=phrase.has_noun or is_side(units, start, stop))
        is_foreign = any(owners == _NOBODY for owners in phrase.brands)
        if phrase.topics and is_field_only(phrase) and self._is_any_of_platform(units, start, part, phrase):
            phrase = replace(phrase, topics=())
        if not phrase.topics and not phrase.strangers and not is_foreign:
            self._read_brands(part, phrase, found, at_work=is_employer(units, start, stop))
            return
        is_far = is_far_guess(part, phrase)
        group = () if is_far else self._candidates(part, phrase)
        if group:
            self._accept(part, phrase, group, found)
        elif is_far or is_naming(units, start, stop, phrase, self._index):
            span, at = found.claim(units[with_name_before(units, start) : stop])
            found.unknown.append((at, span))
        elif phrase.brands:
            self._read_brands(part, phrase, found)

    def _is_any_of_platform(self, units: Sequence[Unit], start: int, part: Sequence[Unit], phrase: Phrase) -> bool:
        """Whether any certificate of a platform is meant ("a Udemy python certificate")."""
        platforms = frozenset(self._index.platforms.values())
        is_indefinite = start > 0 and units[start - 1].word in ("a", "an", "any", "some") and not units[start].is_break
        is_platform = bool(phrase.brands) and all(owners & platforms for owners in phrase.brands)
        return is_indefinite and is_platform and any(is_credential_noun(unit) for unit in part)

    def _candidates(self, part: Sequence[Unit], phrase: Phrase) -> tuple[Fit, ...]:
        if any(unit.label is Label.OTHER for unit in part):
            return ()
        ranked = fits(phrase, self._index)
        if not ranked and len(phrase.brands) > 1:
            ranked = fits(replace(phrase, brands=phrase.brands[:1]), self._index)
        group = product_group(ranked, phrase, self._index) or best_group(ranked)
        if not group or group[0].missing or not is_namelike(phrase, group[0], self._index):
            return ()
        return group

    def _accept(self, part: Sequence[Unit], phrase: Phrase, group: tuple[Fit, ...], found: Found) -> None:
        best = group[0]
        is_loose = best.coverage < _WEAK_FIELD_COVERAGE and is_field_only(phrase)
        if (len(group) >= TOO_MANY and len(phrase.topics) > 1) or is_loose:
            self._read_brands(part, phrase, found)
            return
        span, at = found.claim(part)
        ids = tuple(fit.entry.credential.id for fit in group[:MOST_CANDIDATES])
        if len(ids) == 1:
            found.credentials.append(linked(ids[0], span, at, _PARTIAL_LOW + _PARTIAL_SPAN * min(best.coverage, 1.0)))
        else:
            found.ambiguities.append(Ambiguity(span=span, candidates=ids))

    def _read_brands(self, part: Sequence[Unit], phrase: Phrase, found: Found, *, at_work: bool = False) -> None:
        generic = generic_record(part, phrase, self._index)
        if generic is not None:
            span, at = found.claim(part)
            found.credentials.append(linked(generic, span, at, _CORRECTED))
            return
        few = () if at_work else self._by_prior(few_of_brand(part, phrase, self._index))
        if few:
            span, at = found.claim(part)
            if len(few) == 1:
                found.credentials.append(linked(few[0], span, at, _PARTIAL_LOW))
            else:
                found.ambiguities.append(Ambiguity(span=span, candidates=few))
            return
        named = next((unit for unit in part if unit.label is Label.BRAND), part[0])
        if phrase.brands and is_turned_down(found.text, named.token.start):
            found.rejected += [one for owner in sorted(phrase.brands[0]) for one in all_of(owner, self._index)]
            return
        for unit in part if not at_work else ():
            for owner in shortest(unit.owners) if unit.label is Label.BRAND else ():
                if not owner:
                    continue
                found.brand_spans.append((unit.token.start, unit.token.end))
                is_platform = owner in self._index.platforms.values()
                (found.platforms if is_platform else found.issuers).append(owner)

    def _finish(self, text: str, found: Found) -> Links:
        folded = fold(text)
        masked = text
        readable = {at for at, name in found.unknown if not any(character.isdigit() for character in name)}
        for start, end in found.spans:
            if start in readable:
                continue
            masked = masked[:start] + " " * (end - start) + masked[end:]
        credentials = with_roles(found.credentials, folded.text, folded.origin)
        return Links(
            credentials=credentials,
            ambiguities=tuple(dict.fromkeys(found.ambiguities)),
            unknown_names=joined_names(text, without_slips(folded.text, found.unknown, credentials)),
            issuers=tuple(dict.fromkeys(found.issuers)),
            platforms=tuple(dict.fromkeys(found.platforms)),
            masked=masked,
            spans=tuple(sorted(found.spans)),
            brand_spans=tuple(sorted(set(found.brand_spans))),
            rejected=tuple(dict.fromkeys(found.rejected)),
        )
