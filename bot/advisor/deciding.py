"""From a routed ask, what it names and the turns before, to a question: the rules that examples cannot teach."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot.advisor import followups
from bot.advisor.followups import Focus
from bot.advisor.intents import Route, aspects_said
from bot.advisor.models import Ambiguity, Aspect, Context, Kind, LinkedCredential, Profile, Question
from bot.advisor.reading.lexicon import GENERIC, STOP
from bot.advisor.reading.message import Ask, Message
from bot.advisor.reading.name_index import stems_of
from bot.advisor.reading.tokens import key_of
from knowledge.models import Credential, Status

ABOUT_A_CREDENTIAL = (Kind.WORTH_IT, Kind.FACTS, Kind.RECOGNITION, Kind.STACKING, Kind.COMPARE)
_TALK = (Kind.SMALL_TALK, Kind.OUT_OF_SCOPE)
_SURE_OFF_TOPIC = 0.75
_SURE_ASPECT = 0.45
_OWN_SUBJECT = (Kind.RECOMMEND, Kind.PLAN, Kind.OVERLOAD, Kind.PROFILE, Kind.CONCEPT)

_CHOICE = re.compile(
    r"\b(?:or|vs\.?|versus|better than|over|compare|compared|between|which (?:one|of|is)|instead of|rather than|easier than|harder than|cheaper than|prefer)\b"
)
_LEGIT = re.compile(r"\b(?:scam\w*|legit\w*|fraud\w*|fake|bogus|diploma mill|rip ?off)\b")
_WORTH = re.compile(r"\b(?:worth|should i|shud i|good idea|recommend)\b")
_CONCEPT_WORDS = re.compile(
    r"\b(?:certificates|certs|certifications|micro-?credentials?|online courses|moocs?|bootcamps?|badges|short courses|credentials|a certificate|a certification|degrees?|diplomas?|certified at all|getting certified)\b"
)
_DOMAIN = re.compile(
    r"\b(?:cert\w*|course\w*|credential\w*|qualif\w*|exam\w*|licen[cs]e\w*|diploma\w*|badge\w*|train\w*|stud(?:y|ies|ying)|learn\w*|career\w*|job\w*|work\w*|salary|degree\w*|skills?|bootcamp\w*|hired?|employ\w*|resume|cv)\b"
)
_BACK = re.compile(r"\b(?:it|its|that|this|they|them|these|those|both|either)\b")
_TOO_MANY = re.compile(
    r"\b(?:keep|drop|remove|list(?:ing)?|too many|so many|overlap\w*|redundant|collect\w*|which (?:of|ones)|resume|cv|linkedin|stop|overload\w*|overwhelmed|all (?:of )?(?:my|these|them)|clean)\b"
)
_ELLIPTIC_WORDS = 5
_NAME_WEIGHT = 3.0
_ASKED_WORTH = 0.3
_SHOULD_I = re.compile(
    r"\b(?:(?:should|shud|shall|would) i (?:get|take|do|go for|pursue|buy|pay|bother|study|try|start|finish)|worth|good idea|any good|waste of)\b"
)
_ALTERNATIVE = re.compile(
    r"\b(?:alternatives?|instead of|similar to|something like|like|other than|besides|better than|rather than|replace)\b"
)
_PLAN_WORDS = re.compile(
    r"\b(?:plan\w*|road ?map|schedule|timetable|time ?line|steps?|order|sequence|path\w*|then|how (?:do|can|should) i (?:get|go|move) from|spread|first and|map out|calendar|journey)\b"
)

Scene = tuple[Context, Focus | None, Profile, Question | None]
"""The context, what it is about, the merged profile, and the question asked earlier in the same message."""


class Shelf(Protocol):
    """What deciding needs of the knowledge base."""

    def credential(self, credential_id: str) -> Credential | None:
        """The credential with this id, or ``None``."""
        ...

    def credentials(self) -> tuple[Credential, ...]:
        """All credentials, by id."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Subject:
    """What an ask is about: links, or names that could not be told apart, or unknown ones."""

    links: tuple[LinkedCredential, ...] = ()
    ambiguities: tuple[Ambiguity, ...] = ()
    unknown: tuple[str, ...] = ()
    is_carried: bool = False

    @property
    def count(self) -> int:
        """How many things are named."""
        return len(self.links) + len(self.ambiguities) + len(self.unknown)


class Decider:
    """Turns asks into questions. Pure."""

    def __init__(self, knowledge: Shelf) -> None:
        self._knowledge = knowledge

    def from_context(self, message: Message, focus: Focus | None, profile: Profile) -> tuple[Question, ...]:
        """The question of a message that only makes sense after another one; empty where it stands on its own."""
        if focus is None:
            return ()
        if focus.turn.question.ambiguities:
            picked = self._picked(message, focus)
            if picked is not None:
                return (picked,)
        modifier = followups.modifier_of(message)
        if modifier is not None:
            return (_modified(focus, modifier, message),)
        if followups.is_only_limits(message):
            return (_repeated(focus, message),)
        if followups.wants_plan(message):
            return (_planned(focus, message),)
        if followups.is_bare_name(message):
            return self._renamed(message, focus)
        return ()

    def decide(self, ask: Ask, route: Route, *, message: Message, scene: Scene) -> Question:
        """The question of one ask."""
        context, focus, profile, earlier = scene
        subject = _subject_of(ask, route, earlier)
        kind = _kind(route, subject, ask, message)
        if not subject.count and kind not in (Kind.CONCEPT, Kind.PROFILE, *_TALK):
            subject = _pointed(kind, ask, message, scene)
        kind = _settled(kind, route, subject, message, profile)
        if kind is Kind.COMPARE:
            subject = _paired(subject, context, focus)
        question = self._question(kind, route, subject, ask, message)
        return _with_aim(question, message, profile, self._fields_of)

    def _question(self, kind: Kind, route: Route, subject: _Subject, ask: Ask, message: Message) -> Question:
        aspects = _aspects(kind, route, ask)
        return Question(
            kind=kind,
            text=ask.text,
            aspects=aspects,
            credentials=subject.links,
            ambiguities=subject.ambiguities,
            unknown_names=subject.unknown,
            issuers=message.links.issuers,
            platforms=message.links.platforms,
            topic=_topic(kind, route, message),
            missing=_missing(kind, subject, message),
            is_follow_up=subject.is_carried,
            confidence=round(route.confidence, 3),
        )

    def _fields_of(self, credential_ids: Sequence[str]) -> tuple[str, ...]:
        found = (self._knowledge.credential(one) for one in credential_ids)
        return tuple(dict.fromkeys(one.fields[0] for one in found if one is not None and one.fields))

    def _picked(self, message: Message, focus: Focus) -> Question | None:
        """The question before, with the one credential that the message picks out of several ("the associate one")."""
        last = focus.turn.question
        ids = last.ambiguities[0].candidates
        found = [self._knowledge.credential(one) for one in ids]
        chosen = followups.chosen_of(message, ids, [one.name.lower() if one is not None else "" for one in found])
        if chosen is None:
            return None
        kind = last.kind if last.kind in ABOUT_A_CREDENTIAL else (Kind.FACTS if last.aspects else Kind.WORTH_IT)
        links = (*last.credentials, *followups.carried((chosen,)))
        return replace(
            last, kind=kind, credentials=links, ambiguities=last.ambiguities[1:], missing=(), is_follow_up=True
        )

    def _renamed(self, message: Message, focus: Focus) -> tuple[Question, ...]:
        """The question before, asked of another credential ("and PMP?", "what about Google's?")."""
        last = focus.turn.question
        subject = _subject_of_message(message)
        if subject.count == 0 and (message.links.issuers or message.links.platforms):
            return self._of_issuer(message, focus)
        if subject.count == 0:
            ids = followups.pointed_at(message, focus)
            if not ids:
                return ()
            subject = _Subject(links=followups.carried(ids), is_carried=True)
        if subject.count > 1:
            return ()
        kind = last.kind if last.kind in ABOUT_A_CREDENTIAL and last.kind is not Kind.COMPARE else Kind.WORTH_IT
        if subject.unknown:
            kind = Kind.UNKNOWN_CREDENTIAL
        aspects = last.aspects if kind is last.kind else ()
        question = Question(
            kind=kind,
            text=message.text,
            aspects=aspects,
            credentials=subject.links,
            ambiguities=subject.ambiguities,
            unknown_names=subject.unknown,
            role_id=last.role_id,
            role_text=last.role_text,
            fields=last.fields,
            is_follow_up=True,
        )
        return (question,)

    def _of_issuer(self, message: Message, focus: Focus) -> tuple[Question, ...]:
        """What another issuer has for the same purpose."""
        last = focus.turn.question
        fields = last.fields or self._fields_of(focus.credentials[:1])
        twin = self._twin(message.links.issuers, focus.credentials[:1])
        kind = last.kind if last.kind in ABOUT_A_CREDENTIAL and last.kind is not Kind.COMPARE else Kind.WORTH_IT
        shared = Question(
            kind=Kind.RECOMMEND,
            text=message.text,
            issuers=message.links.issuers,
            platforms=message.links.platforms,
            role_id=last.role_id,
            role_text=last.role_text,
            fields=fields,
            is_follow_up=True,
            confidence=0.7,
        )
        if twin is None or last.kind is Kind.RECOMMEND:
            return (shared,)
        link = LinkedCredential(credential_id=twin, span=message.text, start=0, score=0.6)
        return (replace(shared, kind=kind, credentials=(link,), aspects=last.aspects if kind is last.kind else ()),)

    def _twin(self, issuers: Sequence[str], credential_ids: Sequence[str]) -> str | None:
        """The credential of ``issuers`` that is most like the one talked about: same first field and level, most shared skills."""
        old = self._knowledge.credential(credential_ids[0]) if credential_ids else None
        if old is None or not issuers:
            return None
        best: tuple[float, str] | None = None
        old_words = _name_stems(old)
        for one in self._knowledge.credentials():
            if one.issuer not in issuers or one.duplicate_of or one.status is Status.RETIRED or one.id == old.id:
                continue
            if not set(one.fields[:1]) & set(old.fields[:1]):
                continue
            shared = len({skill.lower() for skill in one.skills} & {skill.lower() for skill in old.skills})
            named = len(_name_stems(one) & old_words) - 0.5 * len(_name_stems(one) - old_words)
            score = (
                shared
                + _NAME_WEIGHT * named
                + 2.0 * (one.level is old.level)
                + (one.type is old.type)
                + (one.platform == old.platform)
            )
            if best is None or (-score, one.id) < (-best[0], best[1]):
                best = (score, one.id)
        return best[1] if best else None


def _name_stems(credential: Credential) -> frozenset[str]:
    brand = {word for name in (credential.issuer, credential.platform or "") for word in key_of(name)}
    words = (stem for word in key_of(credential.short_name) if word not in brand for stem in stems_of(word))
    return frozenset(word for word in words if word not in GENERIC and word not in STOP)


def _subject_of(ask: Ask, route: Route, earlier: Question | None) -> _Subject:
    """What the ask names, else what the ask before it in the same message is about, where it points back."""
    subject = _Subject(links=ask.credentials, ambiguities=ask.ambiguities, unknown=ask.unknown_names)
    if subject.count or earlier is None:
        return subject
    points_back = bool(_BACK.search(ask.text.lower())) or len(ask.text.split()) <= _ELLIPTIC_WORDS
    if not points_back or (route.best in _OWN_SUBJECT and route.best is not Kind.RECOMMEND):
        return subject
    return _Subject(links=earlier.credentials, ambiguities=earlier.ambiguities, unknown=earlier.unknown_names)


def _subject_of_message(message: Message) -> _Subject:
    links = message.links
    return _Subject(
        links=links.subjects or links.credentials, ambiguities=links.ambiguities, unknown=links.unknown_names
    )


def _kind(route: Route, subject: _Subject, ask: Ask, message: Message) -> Kind:
    """The routed kind, as far as what is named allows it."""
    scores = dict(route.kinds)
    if subject.count or ask.mentioned:
        if scores.get(Kind.OUT_OF_SCOPE, 0.0) < _SURE_OFF_TOPIC:
            scores.pop(Kind.OUT_OF_SCOPE, None)
        for kind in (Kind.SMALL_TALK, Kind.NEEDS_DETAIL):
            scores.pop(kind, None)
        if subject.count:
            scores.pop(Kind.CONCEPT, None)
        if not _TOO_MANY.search(ask.text.lower()):
            scores.pop(Kind.OVERLOAD, None)
        if not _PLAN_WORDS.search(ask.text.lower()):
            scores.pop(Kind.PLAN, None)
        if subject.count == 1 and _SHOULD_I.search(ask.text.lower()) and not _CHOICE.search(ask.text.lower()):
            scores[Kind.WORTH_IT] = scores.get(Kind.WORTH_IT, 0.0) + _ASKED_WORTH
    best = _best(scores)
    if subject.count >= 2 and best in (Kind.WORTH_IT, Kind.RECOMMEND) and _CHOICE.search(ask.text.lower()):
        return Kind.COMPARE
    if (
        best is Kind.COMPARE
        and subject.count >= 2
        and not _CHOICE.search(ask.text.lower())
        and aspects_said(ask.masked)
    ):
        return Kind.COMPARE
    if subject.count and _LEGIT.search(ask.text.lower()) and best in (Kind.WORTH_IT, Kind.RECOGNITION, Kind.FACTS):
        return Kind.FACTS
    if best in _TALK and best is Kind.OUT_OF_SCOPE and _is_domain(message) and scores[best] < _SURE_OFF_TOPIC:
        return _best({kind: score for kind, score in scores.items() if kind not in _TALK})
    return best


def _best(scores: Mapping[Kind, float]) -> Kind:
    return min(scores, key=lambda kind: (-scores[kind], kind.value))


def _is_domain(message: Message) -> bool:
    return bool(
        message.subjects.aim or message.subjects.fields and _DOMAIN.search(message.folded) or message.links.issuers
    )


def _pointed(kind: Kind, ask: Ask, message: Message, scene: Scene) -> _Subject:
    """The subject of an ask that names none: what this message mentions otherwise, else what the turns before left."""
    context, focus, _, earlier = scene
    if kind in (Kind.WORTH_IT, Kind.FACTS, Kind.RECOGNITION, Kind.STACKING) and ask.mentioned:
        under_way = [one for one in ask.mentioned if one.role == "in-progress"]
        held = [one for one in ask.mentioned if one.role == "held"]
        chosen = under_way[-1:] or held[-1:]
        return _Subject(links=tuple(replace(one, role="subject") for one in chosen))
    if focus is None or ask.mentioned:
        return _Subject()
    ids = followups.pointed_at(message, focus)
    if kind is Kind.COMPARE or followups.wants_comparison(message):
        ids = ids if len(ids) > 1 else (focus.listed[:2] if len(focus.listed) > 1 else followups.recent_two(context))
    elif not ids and kind in (Kind.FACTS, Kind.WORTH_IT, Kind.RECOGNITION, Kind.STACKING) and _is_elliptic(message):
        ids = focus.credentials[:1]
    if kind is Kind.RECOMMEND and not _ALTERNATIVE.search(message.folded) and not aspects_said(message.folded):
        return _Subject()
    return _Subject(links=followups.carried(ids), is_carried=True) if ids else _Subject()


def _is_elliptic(message: Message) -> bool:
    return message.words <= 7 and not message.subjects.aim and not message.subjects.fields and not message.links.issuers


def _settled(kind: Kind, route: Route, subject: _Subject, message: Message, profile: Profile) -> Kind:
    """The kind once the subject is known."""
    if subject.is_carried and kind in (Kind.NEEDS_DETAIL, Kind.RECOMMEND, Kind.OVERLOAD):
        kind = _best(
            {
                one: route.kinds.get(one, 0.0)
                for one in (Kind.WORTH_IT, Kind.FACTS, Kind.RECOGNITION, Kind.STACKING, Kind.COMPARE, Kind.RECOMMEND)
            }
        )
    if subject.is_carried and len(subject.links) > 1 and followups.wants_comparison(message):
        return Kind.COMPARE
    if subject.unknown and not subject.links and not subject.ambiguities:
        return kind if kind in (Kind.OVERLOAD, Kind.PROFILE, *_TALK) else Kind.UNKNOWN_CREDENTIAL
    if kind is Kind.COMPARE and subject.count == 1 and not subject.is_carried:
        return kind
    if subject.count:
        return kind
    return _without_subject(kind, message, profile)


def _without_subject(kind: Kind, message: Message, profile: Profile) -> Kind:
    """The kind of an ask that names no credential and points at none."""
    subjects = message.subjects
    has_aim = bool(subjects.aim_text or subjects.fields or subjects.skills or profile.role_id or profile.fields)
    has_brand = bool(message.links.issuers or message.links.platforms)
    if kind in ABOUT_A_CREDENTIAL:
        if not has_aim and _CONCEPT_WORDS.search(message.folded):
            return Kind.CONCEPT
        if has_aim or has_brand:
            return Kind.RECOMMEND
        return Kind.NEEDS_DETAIL
    if kind is Kind.NEEDS_DETAIL and (has_aim or has_brand or message.limits.stated or message.links.credentials):
        return Kind.RECOMMEND
    if kind is Kind.PLAN and not has_aim and not message.links.credentials:
        return Kind.PLAN if _PLAN_WORDS.search(message.folded) else Kind.NEEDS_DETAIL
    return kind


def _paired(subject: _Subject, context: Context, focus: Focus | None) -> _Subject:
    """A comparison with one side left unsaid takes the other from the turns before."""
    if subject.count != 1 or focus is None or subject.is_carried:
        return subject
    known = [one for one in focus.credentials[:1] if one not in {link.credential_id for link in subject.links}]
    if not known:
        return subject
    return replace(subject, links=(*followups.carried(known), *subject.links))


def _aspects(kind: Kind, route: Route, ask: Ask) -> tuple[Aspect, ...]:
    if kind not in (Kind.FACTS, Kind.COMPARE, Kind.STACKING, Kind.UNKNOWN_CREDENTIAL):
        return ()
    said = aspects_said(ask.masked.lower())
    if said or kind is not Kind.FACTS:
        return said
    best = min(route.aspects, key=lambda aspect: (-route.aspects[aspect], aspect.value))
    return (best,) if route.aspects[best] >= _SURE_ASPECT else (Aspect.OVERVIEW,)


def _topic(kind: Kind, route: Route, message: Message) -> str | None:
    if kind in (Kind.CONCEPT, Kind.SMALL_TALK):
        return route.topics.get(kind)
    return message.subjects.skills[0] if message.subjects.skills else None


def _missing(kind: Kind, subject: _Subject, message: Message) -> tuple[str, ...]:
    if kind is Kind.NEEDS_DETAIL:
        return ("credential",) if not subject.count else ()
    has_aim = message.subjects.aim_text or message.subjects.fields or subject.count
    return ("goal",) if kind in (Kind.RECOMMEND, Kind.PLAN) and not has_aim else ()


def _with_aim(question: Question, message: Message, profile: Profile, fields_of) -> Question:  # type: ignore[no-untyped-def]  # a method of Decider
    """The question with the job, or fields, that it is asked for; a field that only a held or rejected credential shows
    stands in where nothing else is said."""
    subjects = message.subjects
    role = subjects.aim
    fields = subjects.fields
    if role is None and not fields and not subjects.aim_text and question.kind in (Kind.RECOMMEND, Kind.PLAN):
        role = subjects.now if profile.role_id is None and not profile.fields else None
        others = [one.credential_id for one in message.links.credentials if one.role != "subject"]
        if role is None and others and profile.role_id is None and not profile.fields:
            fields = fields_of(others[-1:])
    missing = () if role or fields else question.missing
    return replace(question, role_id=role, role_text=subjects.aim_text, fields=fields, missing=missing)


def _repeated(focus: Focus, message: Message) -> Question:
    """The question before, with a limit changed."""
    last = focus.turn.question
    subjects = message.subjects
    role = subjects.aim or (None if subjects.is_wanted else last.role_id)
    fields = subjects.fields or (() if subjects.aim else last.fields)
    currency = message.limits.currency_only
    return replace(
        last,
        role_id=role,
        role_text=subjects.aim_text or last.role_text,
        fields=fields,
        is_follow_up=True,
        missing=() if role or fields else last.missing,
        modifier=f"currency:{currency}" if currency and "budget" not in message.limits.stated else last.modifier,
    )


def _modified(focus: Focus, modifier: str, message: Message) -> Question:
    last = focus.turn.question
    if modifier in ("cheaper", "faster", "easier"):
        links = last.credentials or followups.carried(focus.shown[:1])
        kept = Question(
            kind=Kind.RECOMMEND, text=message.text, role_id=last.role_id, role_text=last.role_text, fields=last.fields
        )
        return replace(kept, credentials=links, modifier=modifier, is_follow_up=True)
    links = last.credentials or followups.carried(followups.pointed_at(message, focus) or ())
    return replace(last, credentials=links, modifier=modifier, is_follow_up=True)


def _planned(focus: Focus, message: Message) -> Question:
    last = focus.turn.question
    links = last.credentials or (() if last.kind is not Kind.RECOMMEND else followups.carried(focus.shown[:1]))
    return Question(
        kind=Kind.PLAN,
        text=message.text,
        credentials=links,
        role_id=last.role_id,
        role_text=last.role_text,
        fields=last.fields,
        is_follow_up=True,
    )
