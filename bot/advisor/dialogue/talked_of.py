"""Names that only the conversation completes: "or trinity?", "and 66?", "the cheaper one"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.advisor.dialogue import followups, pointing
from bot.advisor.dialogue.focus import Focus, several
from bot.advisor.dialogue.told_of_it import told_of_it
from bot.advisor.linking import Linker
from bot.advisor.models import LinkedCredential
from bot.advisor.reading.asked_currency import currency_asked
from bot.advisor.reading.found import Links
from bot.advisor.reading.mention_roles import HELD, REJECTED, SUBJECT, role_of_mention
from bot.advisor.reading.places import region_in
from knowledge import Credential

_LONGEST = 8
_RUNG = re.compile(
    r"\b(?:to|before|after|than|without|toward|towards|into)\s(?:the )?(?:level |class |series |part )?"
    r"(?P<mark>\d{1,3}|[a-d]|practitioner|expert|professional|associate|foundation|advanced|master)\W*$"
)
"""Another rung of the ladder that is talked about ("does it lead to 3?")."""
_HELD_RUNG = re.compile(
    r"\b(?:have|hold|got|did|done|passed|finished|completed|cleared)\s(?:my |the |already )?(?:level |class |series |"
    r"part |number )?(?P<mark>\d{1,3}|[a-d]|practitioner|expert|professional|associate|foundation|advanced|master)"
    r"\W*(?:already|now|done)?\W*$"
)
"""Another rung of it that the learner holds ("i already have level 3")."""
_BARE_RUNG = re.compile(
    r"^\W*(?:(?:ok|okay|and|or|so|what about|how about|then|no|sorry|i (?:mean|meant))\W+)*(?:the |level |class |"
    r"series |part |number |version )+(?P<mark>\d{1,3})(?: one| then| directly| straight(?: away)?| right away|"
    r" first| instead| worth it| now)*\W*$"
)
"""Another edition or rung by its number ("ok and the 5")."""
_TURNED_DOWN = re.compile(
    r"\b(?:not|drop|skip|scrap|ditch|leave out|without|except|anything but)\s(?:the |that |an? )?$"
)
_CLAUSE = re.compile(r"[.,;!?\n]+")
_SCORE = 0.8

Find = Callable[[str], Credential | None]


def completed(links: Links, folded: str, focus: Focus | None, *, linker: Linker, find: Find) -> Links:
    """``links`` with the credential that the words mean in this conversation; as they are where none is meant. Pure."""
    if focus is None or links.credentials or links.unknown_names:
        return links
    if links.ambiguities:
        return _of_same_maker(links, folded, focus, find)
    owned = _owned(links, folded, focus)
    if owned is not None:
        return owned
    meant = _described(links, folded, focus, find) or _ranked(links, folded, focus, find)
    if meant is not None:
        return meant
    rung = _rung(links, folded, focus, linker)
    if rung is not None:
        return rung
    is_cut = len(folded.split()) <= _LONGEST and followups.is_cut_short(folded) and bool(focus.credentials)
    if not is_cut or links.issuers or links.platforms or _is_no_name(folded):
        return links
    return linker.in_talk(links, focus.credentials)


def _is_no_name(folded: str) -> bool:
    """Whether the few words are a place or a currency."""
    return region_in(folded, folded) is not None or currency_asked(folded) is not None


def _rung(links: Links, folded: str, focus: Focus, linker: Linker) -> Links | None:
    """Another rung of the ladder that is talked about, asked for or held."""
    is_short = len(folded.split()) <= _LONGEST
    for pattern, role in ((_RUNG, SUBJECT), (_HELD_RUNG, HELD), (_BARE_RUNG, SUBJECT)):
        found = pattern.search(folded) if is_short else None
        sibling = linker.sibling(focus.credentials[:1], found["mark"]) if found is not None else None
        if found is not None and sibling is not None:
            return _with(links, sibling, found.span("mark"), role=role)
    return None


def _pools(focus: Focus, find: Find) -> list[list[Credential]]:
    """What a description may mean, the nearest first: what one name was unclear between, the last answer, the last
    list, and what was asked about one by one.
    """
    unclear = [one for each in focus.turn.question.ambiguities for one in each.candidates]
    groups = (unclear, focus.turn.question.credential_ids, focus.shown, focus.listed, focus.named)
    pools = ([known for one in dict.fromkeys(ids) if (known := find(one)) is not None] for ids in groups)
    different = {tuple(sorted(one.id for one in pool)): pool for pool in pools if len(pool) > 1}
    return list(different.values())


def _described(links: Links, folded: str, focus: Focus, find: Find) -> Links | None:
    """The one of those talked about that the words describe ("the accounting one", "the cheaper")."""
    told = pointing.told_of(folded)
    for pool in _pools(focus, find):
        if told is not None and (chosen := pointing.described(told[0], pool, folded=folded)) is not None:
            return _with(links, chosen, told[1], role=_role_of(folded, told[1]))
    for clause in _CLAUSE.split(folded) if not links.rejected else ():
        is_cut = len(folded.split()) <= _LONGEST and followups.is_cut_short(clause)
        said = pointing.content(pointing.without_others(followups.without_lead(clause))) if is_cut else ()
        for pool in _pools(focus, find) if said else ():
            if (chosen := pointing.described(said, pool, folded=folded, by_name=True)) is not None:
                at = max(folded.find(said[0]), 0)
                return _with(links, chosen, (at, at + len(said[0])))
    return None


def _ranked(links: Links, folded: str, focus: Focus, find: Find) -> Links | None:
    """The one of several that is said to be cheaper, quicker and the like, where the records tell."""
    own = focus.turn.question.credential_ids
    group = own if len(own) > 1 else several(focus)
    pool = [one for one in map(find, group) if one is not None]
    found = pointing.ranked(folded, pool) if len(pool) == len(group) else None
    if found is None:
        return None
    return _with(links, found[0], found[1], role=_role_of(folded, found[1]))


def _role_of(folded: str, span: tuple[int, int]) -> str:
    """How one of several is spoken of that is described at ``span``: turned down, held, or asked about."""
    if _TURNED_DOWN.search(folded[: span[0]]):
        return REJECTED
    return HELD if role_of_mention(folded, *span) == HELD else SUBJECT


def _owned(links: Links, folded: str, focus: Focus) -> Links | None:
    """What was talked about as held, under way or turned down, where the learner says so ("i have it already")."""
    told = told_of_it(folded) if focus.credentials else None
    if told is None:
        return None
    role, span, is_of_several = told
    with_all = links
    for one in several(focus) if is_of_several else focus.credentials[:1]:
        with_all = _with(with_all, one, span, role=role)
    return with_all


def _of_same_maker(links: Links, folded: str, focus: Focus, find: Find) -> Links:
    """``links`` with the one meaning of an unclear name that is of the maker talked about ("how about back-end")."""
    talked = find(focus.credentials[0]) if focus.credentials else None
    unclear = links.ambiguities[0]
    if talked is None or len(links.ambiguities) > 1 or len(folded.split()) > _LONGEST:
        return links
    known = [one for one in map(find, unclear.candidates) if one is not None]
    same = [one.id for one in known if one.issuer == talked.issuer and one.id != talked.id]
    if len(same) != 1:
        return links
    at = max(0, links.masked.find(" " * len(unclear.span)))
    link = LinkedCredential(credential_id=same[0], span=unclear.span, start=at, score=_SCORE)
    return replace(links, credentials=(link,), ambiguities=())


def _with(links: Links, credential_id: str, span: tuple[int, int], *, role: str = SUBJECT) -> Links:
    """``links`` with the credential that stands at ``span``."""
    start, end = span
    masked = links.masked[:start] + " " * (end - start) + links.masked[end:]
    link = LinkedCredential(
        credential_id=credential_id, span=links.masked[start:end], start=start, score=_SCORE, role=role
    )
    spans = tuple(sorted({*links.spans, (start, end)}))
    return replace(links, credentials=(*links.credentials, link), masked=masked, spans=spans)
