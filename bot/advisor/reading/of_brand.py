"""What the name of an issuer or platform alone stands for: its general record, or the few credentials that it has."""

from __future__ import annotations

from collections.abc import Sequence

from bot.advisor.reading.name_index import NameIndex
from bot.advisor.reading.partial import Phrase
from bot.advisor.reading.surroundings import is_of
from bot.advisor.reading.units import Unit, is_credential_noun
from knowledge.models import Status

_FEW = 3


def all_of(owner: str, index: NameIndex) -> tuple[str, ...]:
    """All credentials that ``owner`` issues or hosts, by id."""
    entries = sorted(index.entries.items())
    return tuple(one for one, entry in entries if owner in (entry.credential.issuer, entry.credential.platform))


def few_of_brand(part: Sequence[Unit], phrase: Phrase, index: NameIndex) -> tuple[str, ...]:
    """The few credentials that an issuer has at all, by id, where its name and a noun stand alone."""
    if phrase.topics or not phrase.brands:
        return ()
    is_said = any(is_credential_noun(unit) for unit in part) or len(phrase.brands) > 1
    most = _FEW if is_said else 1
    current = tuple(
        one
        for one, entry in sorted(index.entries.items())
        if all(is_of(entry.credential, owners) for owners in phrase.brands)
        and entry.credential.status is not Status.RETIRED
    )
    return current if len(current) <= most else ()


def generic_record(part: Sequence[Unit], phrase: Phrase, index: NameIndex) -> str | None:
    """The record of all certificates of a platform or issuer, where one is spoken of in general."""
    kinds = [unit.word for unit in part if unit.word.startswith("micromaster")]
    is_said = any(is_credential_noun(unit) or unit.word in ("course", "courses", "certified") for unit in part)
    if not (is_said or kinds) or not phrase.brands or phrase.topics:
        return None
    owners = frozenset().union(*phrase.brands)
    found = []
    for credential_id, entry in sorted(index.entries.items()):
        needed = {entry.credential.platform} if entry.credential.platform else {entry.credential.issuer}
        named = entry.credential.issuer
        is_open = entry.credential.platform is not None and (entry.credential.platform in named or named in owners)
        fits_all = all(one & entry.brands for one in phrase.brands)
        if entry.is_generic and needed <= owners and is_open and fits_all:
            found.append(credential_id)
    named_so = [one for one in found if kinds and "micromaster" in index.entries[one].credential.name.lower()]
    return next(iter((*named_so, *found)), None)
