"""What an ask is about: what it names, what it points at in the turns before, or what the makers that it names alone
stand for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from bot.advisor.dialogue import followups
from bot.advisor.dialogue.focus import Focus, carried, recent_two, several
from bot.advisor.dialogue.modifiers import reason_asked
from bot.advisor.intents.router import Route, aspects_said
from bot.advisor.models import Context, Kind, LinkedCredential, Profile, Question
from bot.advisor.reading.message import Ask, Message, Subject

POINTABLE = (Kind.WORTH_IT, Kind.FACTS, Kind.RECOGNITION, Kind.STACKING)
"""Kinds that may be about what was talked about before."""
_OWN_SUBJECT = (Kind.PLAN, Kind.OVERLOAD, Kind.PROFILE, Kind.CONCEPT)
_LIKELIEST = 0.5
_THAN = re.compile(r"\b(?:than|vs\.?|versus|compared (?:to|with)|or)\s(?:the |a |an )?X\b")
_OR_ELSE = re.compile(
    r"\b(?:it|that|this|again|same|retake|resit|retry|stay|stick)\b[^.?!]{0,30}\bor\b[^.?!]{0,24}\bX\b"
)
"""What was talked about, or something else ("retake that or do X")."""
BACK = re.compile(r"\b(?:it|its|that|this|they|them|these|those|both|either)\b")
_OF_TWO = re.compile(
    r"\W*(?:and |so |also )?(?:which|whichs|which's|what(?:'?s| is) (?:the )?(?:cheaper|easier|faster|quicker))\b"
)
_ELLIPTIC_WORDS = 5
ELLIPTIC_MOST = 7
_ELLIPTIC_ASPECT = 9
SOMETHING_ELSE = re.compile(
    r"\b(?:alternatives? to|(?:replacements?|substitutes?) (?:for|of)|(?:something|anything|another|"
    r"others?|one|ones|certs?|certificates?|"
    r"certifications?|courses?)\b[^.?!]{0,24}"
    r"\b(?:below|easier than|cheaper than|faster than|quicker than|shorter than|better than|similar to|"
    r"(?<!got )like(?! \d)|other than|besides|instead"
    r" of|before|apart from|(?:isn't|is not|not|no) (?:a |the |by |from )?(?:\w+ )?(?=for|to|in)))\b"
)
_ALTERNATIVE = re.compile(
    r"\b(?:alternatives?|instead of|similar to|something like|like|other than|besides|better than|rather "
    r"than|replace)\b"
)
_SEVERAL = re.compile(r"\b(?:certs|certificates|certifications|courses|badges|credentials|exams|programs|programmes)\b")
_BETTER = {
    "cheaper": re.compile(r"\bcheaper\b"),
    "faster": re.compile(r"\b(?:faster|quicker|shorter)\b"),
    "easier": re.compile(r"\b(?:easier|below)\b"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Where an ask stands: the context, what that is about, the profile as merged, the ask before it in its message,
    and the credential talked about that is of an issuer which the message names alone ("the google one"). ``makers``
    is what the issuers and platforms of the message stand for where nothing narrower is meant.
    """

    context: Context
    focus: Focus | None
    profile: Profile
    earlier: Question | None = None
    of_brand: tuple[str, ...] = ()
    makers: Subject = field(default_factory=Subject)


def named_by(ask: Ask, route: Route, earlier: Question | None) -> Subject:
    """What the ask names, else what the ask before it in the same message is about, where it points back."""
    subject = Subject(links=ask.credentials, ambiguities=ask.ambiguities, unknown=ask.unknown_names)
    if subject.count or earlier is None or route.best in _OWN_SUBJECT:
        return subject
    points_back = bool(BACK.search(ask.text.lower())) or len(ask.text.split()) <= _ELLIPTIC_WORDS
    is_of_two = len(earlier.credentials) > 1 and _OF_TWO.match(ask.text.lower()) is not None
    if not (points_back or is_of_two):
        return subject
    return Subject(links=earlier.credentials, ambiguities=earlier.ambiguities, unknown=earlier.unknown_names)


def pointed_at(kind: Kind, ask: Ask, message: Message, scene: Scene) -> Subject:
    """The subject of an ask that names none: what this message mentions otherwise, else what the turns before left,
    else what the makers named stand for.
    """
    if kind in POINTABLE and ask.mentioned:
        under_way = [one for one in ask.mentioned if one.role == "in-progress"]
        held = [one for one in ask.mentioned if one.role == "held"]
        chosen = under_way[-1:] or held[-1:] or ask.mentioned[-1:]
        return Subject(links=tuple(replace(one, role="subject") for one in chosen))
    carried = Subject() if scene.focus is None or ask.mentioned else _carried(kind, message, scene, scene.focus)
    return scene.makers if not carried.count and _is_of_makers(kind, message) else carried


def _carried(kind: Kind, message: Message, scene: Scene, focus: Focus) -> Subject:
    if kind is Kind.RECOMMEND and not _ALTERNATIVE.search(message.folded) and not aspects_said(message.folded):
        return Subject()
    ids = scene.of_brand or followups.pointed_at(message, focus)
    if not scene.of_brand and (kind is Kind.COMPARE or followups.wants_comparison(message, focus)):
        ids = ids if len(ids) > 1 else (several(focus) if len(several(focus)) > 1 else recent_two(scene.context))
    elif not ids and kind in POINTABLE and _is_elliptic(message):
        is_of_both = focus.turn.kind is Kind.COMPARE and kind is Kind.FACTS
        ids = several(focus) if is_of_both else focus.credentials[:1]
    return Subject(links=carried(ids), is_carried=True) if ids else Subject()


def _is_elliptic(message: Message) -> bool:
    subjects = message.subjects
    most = _ELLIPTIC_ASPECT if aspects_said(message.folded) else ELLIPTIC_MOST
    is_of_its_own = bool(subjects.aim or subjects.fields or message.links.issuers)
    return followups.words_beside_pace(message) <= most and not is_of_its_own


def _is_of_makers(kind: Kind, message: Message) -> bool:
    """Whether the makers named are asked about themselves ("is coursera recognised", "is the ibm certificate any
    good"), not what they have for a goal.
    """
    if message.subjects.aim_text or message.subjects.fields:
        return False
    is_one = not _SEVERAL.search(message.folded)
    if message.links.platforms:
        return kind in (Kind.WORTH_IT, Kind.RECOGNITION, Kind.COMPARE) and is_one
    return kind in (Kind.STACKING, Kind.RECOGNITION) or (kind in (Kind.WORTH_IT, Kind.FACTS) and is_one)


def is_measured_against(subject: Subject, ask: Ask, focus: Focus | None) -> bool:
    """Whether what was talked about is compared with the one thing named now ("harder than AZ-900?")."""
    if focus is None or subject.is_carried or len(subject.links) != 1 or subject.count != 1 or not focus.credentials:
        return False
    return focus.credentials[0] != subject.links[0].credential_id and bool(
        _THAN.search(ask.masked) or _OR_ELSE.search(ask.masked)
    )


def paired(subject: Subject, focus: Focus | None) -> Subject:
    """A comparison with one side left unsaid takes the other from the turns before."""
    if subject.count != 1 or focus is None or subject.is_carried:
        return subject
    known = [one for one in focus.credentials[:1] if one not in {link.credential_id for link in subject.links}]
    if not known:
        return subject
    return replace(subject, links=(*carried(known), *subject.links))


def taken(subject: Subject) -> Subject:
    """A comparison needs one credential of each name: the likeliest of those that cannot be told apart."""
    if not subject.links or not subject.ambiguities:
        return subject
    likeliest = (
        LinkedCredential(credential_id=one.candidates[0], span=one.span, start=0, score=_LIKELIEST)
        for one in subject.ambiguities
    )
    return replace(subject, links=(*subject.links, *likeliest))


def words_meant(kind: Kind, ask: Ask, message: Message) -> str:
    """The words of the ask; where one is to be chosen, without the work that is not the goal, so that none is found
    for it.
    """
    if kind not in (Kind.RECOMMEND, Kind.PLAN):
        return ask.text
    text = list(message.text)
    for start, end in message.subjects.behind:
        text[start:end] = " " * (end - start)
    return " ".join("".join(text)[ask.start : ask.end].split())


def modifier_said(kind: Kind, subject: Subject, message: Message) -> str | None:
    """In what something else is to be better than the one named, or that reasons are asked for."""
    if kind is Kind.RECOMMEND and subject.links and (found := SOMETHING_ELSE.search(message.folded)):
        return next((name for name, cue in _BETTER.items() if cue.search(found.group())), "other")
    return reason_asked(message) if subject.count == 1 else None
