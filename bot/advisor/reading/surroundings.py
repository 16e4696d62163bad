"""What stands around a name in a text, and what that makes of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.advisor.models import LinkedCredential
from bot.advisor.reading.lexicon import words
from bot.advisor.reading.mention_roles import REJECTED, SUBJECT, is_used_at_work, role_of_mention
from bot.advisor.reading.partial import Phrase
from bot.advisor.reading.tokens import fold
from bot.advisor.reading.units import Label, Unit, is_credential_noun
from knowledge.models import Credential, Role

_SET_RIGHT = re.compile(
    r"\W*(?:(?:sorry|no|wait|oops|ugh|er+|um+|i|rather|or rather|actually|the|scratch that)\W+)*"
    r"(?:mean|meant|typo|sorry|rather|no wait|wait no)\b\W*(?:the |it was |it's |is )?"
)
_ALONE = 5
_JUDGED = words(
    "or vs versus worth legit recognised recognized valid accredited real fake scam respected genuine trustworthy"
)
_AT_WORK = frozenset(("at", "for", "into"))
_PAID = words(
    "paying pay paid fee fees price subscription subscribe money worth spend spending signed sign ask looking"
)
_HIRES = words("hire hires hiring recruit recruits pay pays want wants ask asks look looks accept accepts care cares")


def titles_of(role: Role) -> tuple[str, ...]:
    """All titles of a job, and its skills: words that name no credential by themselves."""
    return (role.title, *role.alternative_titles, *role.skills)


def is_of(credential: Credential, owners: frozenset[str]) -> bool:
    """Whether ``owners`` issue the credential or run its platform."""
    return credential.issuer in owners or credential.platform in owners


def is_employer(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether a brand alone is spoken of as a place to work."""
    before = units[start - 1].word if start else ""
    after = units[stop].word if stop < len(units) and not units[stop].is_break else ""
    is_bought = before == "for" and start > 1 and units[start - 2].word in _PAID
    return (before in _AT_WORK and not is_bought) or after in _HIRES


def is_of_place(part: Sequence[Unit]) -> bool:
    """Whether a phrase begins with its noun and then says where ("certificates on LinkedIn")."""
    return len(part) > 2 and part[0].label is Label.NOUN and part[1].word in ("on", "at", "in")


def is_turned_down(text: str, start: int) -> bool:
    """Whether what begins at ``start`` is turned down ("not comptia please")."""
    before = fold(text[max(0, start - 40) : start]).text
    return role_of_mention(before + "x", len(before), len(before) + 1) == REJECTED


def is_after_thought(part: Sequence[Unit]) -> bool:
    """Whether the strange words of a phrase only trail after its noun ("certificate abeg")."""
    nouns = [at for at, unit in enumerate(part) if unit.label is Label.NOUN]
    strangers = [at for at, unit in enumerate(part) if unit.label is Label.OTHER]
    if not nouns or not strangers or min(strangers) < nouns[-1]:
        return False
    is_bound = part[nouns[-1] + 1].word in ("in", "of", "from", "by")
    return not is_bound and not any(part[at].is_capital for at in strangers)


def is_judged(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether the phrase is asked about by itself: "... certificate worth it?", "... certificate or CISSP", alone."""
    if not is_credential_noun(units[stop - 1]):
        return False
    if units[stop - 1].word.startswith("nanodegree"):
        return True
    if stop == len(units):
        return start == 0 and len(units) <= _ALONE
    return units[stop].word in _JUDGED


def is_definite(units: Sequence[Unit], start: int, stop: int) -> bool:
    """Whether "the", "this" or "that" points at the phrase and it ends in a word for credentials."""
    pointed = start > 0 and units[start - 1].word in ("the", "this", "that") and not units[start].is_break
    return pointed and is_credential_noun(units[stop - 1]) and units[start].label is not Label.NOUN


def key_of_units(units: Sequence[Unit]) -> tuple[str, ...]:
    """The words of ``units``."""
    return tuple(unit.word for unit in units)


def joined_names(text: str, unknown: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    """Unknown names in order; those with nothing but blanks between them are one."""
    names: list[tuple[int, str]] = []
    for at, name in sorted(unknown):
        end = names[-1][0] + len(names[-1][1]) if names else -1
        if names and end < at and not text[end:at].strip(" ") and text.startswith(names[-1][1], names[-1][0]):
            names[-1] = (names[-1][0], text[names[-1][0] : at] + name)
        else:
            names.append((at, name))
    return tuple(dict.fromkeys(name for _, name in names))


def without_slips(
    folded: str, unknown: Sequence[tuple[int, str]], credentials: Sequence[LinkedCredential]
) -> list[tuple[int, str]]:
    """The unknown names but those that the learner sets right at once ("cdfm ... sorry, i mean cfp")."""
    known = [link.start for link in credentials]
    return [
        (at, name)
        for at, name in unknown
        if not any(start > at and _SET_RIGHT.fullmatch(folded[at + len(name) : start].strip()) for start in known)
    ]


def linked(credential_id: str, span: str, start: int, score: float) -> LinkedCredential:
    """A link with its score."""
    return LinkedCredential(credential_id=credential_id, span=span, start=start, score=round(score, 3))


def shouts(text: str) -> bool:
    """Whether capitals in ``text`` say nothing: there are no small letters, or only at most as many as capitals."""
    small = sum(1 for character in text if character.islower())
    return small <= sum(1 for character in text if character.isupper()) and small < 12 and " " in text.strip()


def shortest(owners: frozenset[str]) -> tuple[str, ...]:
    """The plainest of several owners, as a tuple of at most one."""
    return (min(owners, key=lambda owner: (len(owner), owner)),) if owners else ()


def with_name_before(units: Sequence[Unit], start: int) -> int:
    """The start of an unknown name with the brand and the capitalised words before it."""
    while start > 0 and not units[start].is_break and not units[start - 1].is_taken:
        before = units[start - 1]
        if before.label is not Label.BRAND and not (before.is_capital and len(before.word) > 2):
            break
        start -= 1
    return start


def brand_shared(units: Sequence[Unit], start: int, phrase: Phrase) -> tuple[frozenset[str], ...]:
    """The brand that a phrase shares with the name before it (``google data and ux certs``)."""
    if not phrase.has_noun or start < 2 or units[start - 1].word not in ("and", "or", "vs", "versus"):
        return ()
    position = start - 2
    while position >= 0 and units[position].is_taken and units[position].label is not Label.BRAND:
        position -= 1
    return (units[position].owners,) if position >= 0 and units[position].is_taken else ()


def with_roles(
    credentials: Sequence[LinkedCredential], folded: str, origin: Sequence[int]
) -> tuple[LinkedCredential, ...]:
    """Each credential once, in order, with how it was mentioned; a mention as subject wins."""
    at_folded = {at: position for position, at in reversed(list(enumerate(origin)))}
    best: dict[str, LinkedCredential] = {}
    for link in sorted(credentials, key=lambda one: one.start):
        start = at_folded.get(link.start, 0)
        end = at_folded.get(link.start + len(link.span), len(folded))
        role = role_of_mention(folded, start, end)
        if role == REJECTED and any(one.role == SUBJECT for one in best.values()):
            role = SUBJECT
        if len(credentials) > 1 and is_used_at_work(folded, start, end):
            continue
        known = best.get(link.credential_id)
        if known is None or (role == SUBJECT and known.role != SUBJECT):
            best[link.credential_id] = replace(link, role=role)
    return tuple(sorted(best.values(), key=lambda one: (one.start, one.credential_id)))
