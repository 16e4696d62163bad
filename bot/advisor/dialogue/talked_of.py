"""Names that only the conversation completes: "or trinity?", "and 66?", "the cheaper one"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from bot.advisor.dialogue import followups
from bot.advisor.dialogue.focus import Focus, several
from bot.advisor.linking import Linker
from bot.advisor.models import LinkedCredential
from bot.advisor.reading.found import Links
from bot.advisor.reading.mention_roles import SUBJECT
from knowledge import Credential

_LONGEST = 8
_SUPERLATIVE = re.compile(
    r"\bthe (?P<which>cheaper|cheapest|quicker|quickest|faster|fastest|shorter|shortest|dearer|pricier|longer)\s"
    r"(?:one|cert\w*|exam|course|option)\b"
)
_HAVE_IT = re.compile(
    r"^\W*(?:(?:but|and|well|oh|actually|sorry|ah)\W+)*i(?:'ve|ve)?\s(?:already |just |actually |do )*"
    r"(?:have|hold|got|did|done|passed|finished|completed|earned)\s(?P<what>it|that one|that|this one|this|both|them)"
    r"(?: (?:already|last year|years ago|before|now|too|now too|done))?\W*(?:$|[,;.]|so\b|what)"
)
_RUNG = re.compile(
    r"\b(?:to|before|after|than|without|toward|towards|into)\s(?:the )?(?:level |class |series |part )?"
    r"(?P<mark>\d{1,3}|[a-d]|practitioner|expert|professional|associate|foundation|advanced|master)\W*$"
)
"""Another rung of the ladder that is talked about ("does it lead to 3?")."""
_FACTS = {"cheap": ("price",), "dear": ("price",), "pric": ("price",)}
_HOURS = ("study_hours", "effort_hours", "duration_weeks")
_MOST_FIRST = ("dearer", "pricier", "longer")
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
    ranked = _ranked(links, folded, focus, find)
    if ranked is not None:
        return ranked
    rung = _RUNG.search(folded) if len(folded.split()) <= _LONGEST else None
    sibling = linker.sibling(focus.credentials[:1], rung["mark"]) if rung is not None else None
    if rung is not None and sibling is not None:
        return _with(links, sibling, rung.span("mark"))
    is_cut = len(folded.split()) <= _LONGEST and followups.is_cut_short(folded) and bool(focus.credentials)
    if not is_cut or links.issuers or links.platforms:
        return links
    return linker.in_talk(links, focus.credentials)


def _ranked(links: Links, folded: str, focus: Focus, find: Find) -> Links | None:
    """The one of several that is said to be cheaper, quicker and the like, where the records tell."""
    match = _SUPERLATIVE.search(folded)
    group = several(focus)
    if match is None or len(group) < 2:
        return None
    which = match["which"]
    facts = next((names for begin, names in _FACTS.items() if which.startswith(begin)), _HOURS)
    known = [(value, one) for one in group if (value := _least(find(one), facts)) is not None]
    if len(known) < len(group) or len({unit for (_, unit), _ in known}) > 1:
        return None
    chosen = (max if which in _MOST_FIRST else min)(known)[1]
    return _with(links, chosen, match.span())


def _owned(links: Links, folded: str, focus: Focus) -> Links | None:
    """What was talked about as held, where the learner says so ("i have it already")."""
    match = _HAVE_IT.match(folded)
    if match is None or not focus.credentials:
        return None
    several_held = several(focus) if match["what"] in ("both", "them") else focus.credentials[:1]
    span = match.span("what")
    with_all = links
    for one in several_held:
        with_all = _with(with_all, one, span, role="held")
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


def _least(credential: Credential | None, names: tuple[str, ...]) -> tuple[Decimal, str] | None:
    """The lowest known value of the first of the facts that is held, with its unit."""
    for name in names if credential is not None else ():
        fact = credential.facts.get(name) if credential is not None else None
        value = (fact.low if fact.low is not None else fact.value) if fact is not None else None
        if fact is not None and isinstance(value, Decimal):
            return value, fact.unit or ""
    return None
