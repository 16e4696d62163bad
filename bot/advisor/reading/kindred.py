"""Names cut to the word that differs from what is talked about: "series 65 or 66?", "and the practitioner?", "or
trinity?".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from bot.advisor.models import Ambiguity
from bot.advisor.reading.found import Links
from bot.advisor.reading.lexicon import FIELD_WORDS, GENERIC, LEVEL_WORDS, STOP
from bot.advisor.reading.name_index import NameIndex, stem
from bot.advisor.reading.names import Key
from bot.advisor.reading.surroundings import linked
from bot.advisor.reading.units import Label, Unit
from knowledge.models import Status

_JOINTS = frozenset(("or", "vs", "versus", "v", "and", "than", "&", "to", "n"))
_BETWEEN = frozenset(("is", "the", "level", "do", "just", "should", "i", "are", "maybe", "also", "a"))
_NO_SIBLING_BEFORE = frozenset(("if", "only", "in", "for", "about", "over", "under", "say", "within", "at"))
_COUNTED = frozenset(
    (
        *("hours", "hour", "hrs", "hr", "h", "weeks", "week", "months", "month", "years", "year", "yrs", "days", "usd"),
        *("dollars", "euros", "eur", "gbp", "pounds", "quid", "bucks", "k", "am", "pm", "percent", "%", "exams", "per"),
        *("questions", "certs", "certificates", "courses", "of", "times", "jobs", "people", "credits", "a", "minutes"),
    )
)
_NUMERALS = {"i": "1", "ii": "2", "iii": "3", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5"}
_MOST_KIN = 3
_REACH = 4
_LEAST_STRANGE = 5
_SCORE = 0.6


class Kindred:
    """The siblings of each credential by the word in which their names differ, and kin by a word of their names."""

    def __init__(self, index: NameIndex) -> None:
        """Reads every name once."""
        self._index = index
        self._keys: dict[str, list[Key]] = defaultdict(list)
        for key, names in index.exact.items():
            if len(key) > 1:
                for name in names:
                    self._keys[name.credential_id].append(key)

    def sibling(self, credential_ids: Iterable[str], word: str) -> str | None:
        """The credential whose name has ``word`` where one of ``credential_ids`` has another number, letter or rung.

        ``None`` where there is none or more than one.
        """
        given = _NUMERALS.get(word, word)
        if not _is_mark(given):
            return None
        for one in credential_ids:
            found = self._siblings_of(one, given)
            if len(found) == 1:
                return found.pop()
        return None

    def _siblings_of(self, credential_id: str, word: str) -> set[str]:
        found: set[str] = set()
        for key in self._keys.get(credential_id, ()):
            for place, old in enumerate(key):
                if place == 0 or old == word or not _is_alike(old, word):
                    continue
                owners = self._index.exact.get((*key[:place], word, *key[place + 1 :]), ())
                found.update(owner.credential_id for owner in owners if owner.credential_id != credential_id)
        return found

    def kin(self, credential_ids: Collection[str], said: Sequence[str]) -> tuple[str, ...]:
        """Credentials of the field of ``credential_ids`` whose name has all of the words ``said``, the likeliest first.

        Empty where the words are of talk, of a field or of a rung alone, or fit too many.
        """
        wanted = [stem(word) for word in said]
        if not wanted or all(word in FIELD_WORDS or word in LEVEL_WORDS for word in said):
            return ()
        if any(word in STOP or word in GENERIC or word.isdigit() for word in said):
            return ()
        entries = self._index.entries
        fields = {field for one in credential_ids if one in entries for field in entries[one].credential.fields[:1]}
        holders = set(self._index.by_stem.get(wanted[0], ()))
        fitting = [
            one
            for one in holders
            if one not in credential_ids
            and fields.intersection(entries[one].credential.fields)
            and entries[one].credential.status is not Status.RETIRED
            and any(surface.stems.issuperset(wanted) for surface in entries[one].surfaces)
        ]
        fitting.sort(key=lambda one: (-entries[one].prior, one))
        return tuple(fitting) if len(fitting) <= _MOST_KIN else ()

    def maker_of(self, word: str) -> str | None:
        """The one issuer in whose names ``word`` stands, where it names a line of products ("azure")."""
        bare = stem(word.removesuffix("'s"))
        if bare not in self._index.single_issuer:
            return None
        owners = {self._index.entries[one].credential.issuer for one in self._index.by_stem.get(bare, ())}
        return min(owners, key=lambda owner: (len(owner), owner)) if owners else None

    def completed(self, units: Sequence[Unit], links: Links, talked: Sequence[str]) -> Links:
        """``links`` of a short message that names nothing, made of ``units``, with what its few words of names stand
        for beside what was ``talked`` about: a sibling, kin, another maker, or a name that is not known.
        """
        told = [unit for unit in units if unit.label not in (Label.STOP, Label.NOUN, Label.FILLER)]
        told = [unit for unit in told if unit.word not in ("level", "grade", "tier", "one", "ones")]
        if not told or told[-1].token.end - told[0].token.start > sum(len(one.token.raw) + 1 for one in told):
            return links
        sibling = self.sibling(talked[:1], told[0].word) if len(told) == 1 else None
        kin = (sibling,) if sibling is not None else self.kin(talked, [unit.word for unit in told])
        start, end = told[0].token.start, told[-1].token.end
        span = links.masked[start:end]
        masked = links.masked[:start] + " " * (end - start) + links.masked[end:]
        kept = replace(links, masked=masked, spans=tuple(sorted((*links.spans, (start, end)))))
        if len(told) == 1 and told[0].is_odd and not kin and len(span) >= _LEAST_STRANGE:
            return replace(links, unknown_names=(span,), spans=kept.spans)
        maker = self.maker_of(told[0].word) if len(told) == 1 and not kin else None
        if maker is not None:
            return replace(links, issuers=(maker,), brand_spans=((start, end),))
        if len(kin) == 1:
            return replace(kept, credentials=(*links.credentials, linked(kin[0], span, start, _SCORE)))
        return replace(kept, ambiguities=(Ambiguity(span=span, candidates=kin),)) if kin else links

    def beside(self, units: Sequence[Unit], named: Collection[str]) -> tuple[int, str] | None:
        """Where a word alone stands for another credential beside one that is ``named`` in the same text, and which.

        ``units`` are those of the text; only unclaimed ones behind or before a joint word ("or 66") are looked at.
        """
        for place, unit in enumerate(units):
            if unit.is_taken or not named or not self._is_joined(units, place):
                continue
            after = units[place + 1] if place + 1 < len(units) else None
            if after is not None and not after.is_break and (after.word in _COUNTED or "%" in after.token.gap):
                continue
            found = self.sibling(named, unit.word)
            if found is None and unit.label in (Label.TOPIC, Label.BRAND) and self._stands_alone(units, place):
                kin = self.kin(tuple(named), (unit.word,))
                found = kin[0] if kin else None
            if found is not None:
                return place, found
        return None

    @staticmethod
    def _is_joined(units: Sequence[Unit], place: int) -> bool:
        """Whether a joint word stands between the unit and a claimed one shortly before it."""
        has_joint = False
        for at in range(place - 1, max(-1, place - 1 - _REACH), -1):
            unit = units[at]
            if unit.is_taken:
                return has_joint
            if unit.word in _NO_SIBLING_BEFORE or not (unit.word in _JOINTS or unit.word in _BETWEEN):
                return False
            has_joint = has_joint or unit.word in _JOINTS
        return False

    @staticmethod
    def _stands_alone(units: Sequence[Unit], place: int) -> bool:
        """Whether no word of a name follows."""
        after = units[place + 1] if place + 1 < len(units) else None
        return after is None or after.is_break or after.label is Label.STOP or after.is_taken


def _is_mark(word: str) -> bool:
    return word.isdigit() or word in LEVEL_WORDS or (len(word) == 1 and word.isalpha())


def _is_alike(old: str, new: str) -> bool:
    """Whether one may stand in the place of the other: number for number, letter for letter, rung for rung."""
    if old.isdigit() or new.isdigit():
        return old.isdigit() and new.isdigit()
    if len(old) == 1 or len(new) == 1:
        return len(old) == 1 and len(new) == 1
    return old in LEVEL_WORDS and new in LEVEL_WORDS
