"""From a routed ask, what it names and the turns before, to a question: the rules that examples cannot teach."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.advisor import followups
from bot.advisor.carry_over import ABOUT_A_CREDENTIAL
from bot.advisor.followups import Focus
from bot.advisor.intents import Route, aspects_said
from bot.advisor.models import Aspect, Context, Kind, Profile, Question
from bot.advisor.reading.message import Ask, Message, Subject
from bot.advisor.wishes import kind_by_words

FieldsOf = Callable[[Sequence[str]], tuple[str, ...]]

_TALK = (Kind.SMALL_TALK, Kind.OUT_OF_SCOPE)
_OWN_SUBJECT = (Kind.PLAN, Kind.OVERLOAD, Kind.PROFILE, Kind.CONCEPT)
_POINTABLE = (Kind.WORTH_IT, Kind.FACTS, Kind.RECOGNITION, Kind.STACKING)
_SURE_OFF_TOPIC = 0.75
_SURE_ASPECT = 0.45
_CHOICE = re.compile(
    r"\b(?:or|vs\.?|versus|better than|over|compare|compared|between|which (?:one|of|is)|instead of|rather "
    r"than|easier than|harder than|cheaper than|prefer)\b"
)
_LEGIT = re.compile(r"\b(?:scam\w*|legit\w*|fraud\w*|fake|bogus|diploma mill|rip ?off)\b")
_CONCEPT_WORDS = re.compile(
    r"\b(?:certificates|certs|certifications|micro-?credentials?|online courses|moocs?|bootcamps?|badges|"
    r"short courses|credentials|a certificate|a certification|degrees?|diplomas?|certified at all|getting "
    r"certified)\b"
)
_DOMAIN = re.compile(
    r"\b(?:cert\w*|course\w*|credential\w*|qualif\w*|exam\w*|licen[cs]e\w*|diploma\w*|badge\w*|train\w*|"
    r"stud(?:y|ies|ying)|learn\w*|career\w*|job\w*|work\w*|salary|degree\w*|skills?|bootcamp\w*|hired?|"
    r"employ\w*|resume|cv)\b"
)
_STRONG_DOMAIN = re.compile(
    r"\b(?:cert\w*|credential\w*|qualif(?:y|ied|ication\w*)|licen[cs]ed?|diploma\w*|micro-?credential\w*)\b"
)
_THAN = re.compile(r"\b(?:than|vs\.?|versus|compared (?:to|with)|or)\s(?:the |a |an )?X\b")
_BACK = re.compile(r"\b(?:it|its|that|this|they|them|these|those|both|either)\b")
_TOO_MANY = re.compile(
    r"\b(?:keep|drop|remove|list(?:ing)?|too many|so many|overlap\w*|redundant|collect\w*|which (?:of|"
    r"ones)|overload\w*|overwhelmed|exhausted|burn(?:t|ed) out|nothing but|one more|yet another|all (?:of )?(?:my|these|"
    r"them)|clean)\b"
)
_ELLIPTIC_WORDS = 5
_ELLIPTIC_MOST = 7
_FEW_WORDS = 3
_CLOSE = 0.5
_ASKED_WORTH = 0.3
_SHOULD_I = re.compile(
    r"\b(?:(?:should|shud|shall|would) i (?:get|take|do|go for|pursue|buy|pay|bother|study|try|start|"
    r"finish)|worth|good idea|any good|any use|useful|pointless|waste of|add (?:anything|value|much)|any point)\b"
)
_CARRY_ON = re.compile(
    r"\b(?:carry on|keep going|continue|finish\w*|quit|stop|drop (?:it|out)|give up|cancel|worth|go on|"
    r"complete it|stick with)\b"
)
_SOMETHING_ELSE = re.compile(
    r"\b(?:alternatives? to|(?:replacements?|substitutes?) (?:for|of)|(?:something|anything|another|"
    r"others?|one|ones|certs?|certificates?|"
    r"certifications?|courses?)\b.{0,24}"
    r"\b(?:below|easier than|cheaper than|faster than|quicker than|shorter than|better than|similar to|"
    r"like|other than|besides|instead"
    r" of|before|apart from|(?:isn't|is not|not|no) (?:a |the |by |from )?(?:\w+ )?(?=for|to|in)))\b"
)
_NEXT = re.compile(
    r"\b(?:next|what now|now what|what else|where (?:do i go )?from here|and then|what should i (?:do|get|take))\b"
)
_WHICH_ONE = re.compile(
    r"\b(?:which|what|best|any|good|recommend|suggest|need an?|looking for)\b.{0,40}\b(?:cert\w*|courses?|"
    r"qualification|licen[cs]e|diploma)\b"
)
_STAYS = re.compile(
    r"\b(?:next|promot\w+|advance|advancing|level up|levelling up|move up|moving up|step up|progress\w*|pay rise|raise|"
    r"get ahead|stand out|upskill\w*|as an? \w+|for my (?:job|role|work|career|field)|in my (?:job|role|field|career)|"
    r"better at my)\b"
)
"""Words of getting on in the job of today."""
_WANT = re.compile(r"\b(?:want|need|get|finish|have|done|ready|pass|aim\w*|hope|hoping|would like)\b")
_OPEN_ANYWHERE = re.compile(r"\b(?:how|what|who|which|when|where|why|is|are|does|do i|can|should)\b")
_OPEN = re.compile(r"\s*(?:how|what|who|which|when|where|why|is|are|does|do|can)\b")
_ALTERNATIVE = re.compile(
    r"\b(?:alternatives?|instead of|similar to|something like|like|other than|besides|better than|rather "
    r"than|replace)\b"
)
_PLAN_WORDS = re.compile(
    r"\b(?:plan\w*|road ?map|schedule|timetable|time ?line|steps?|order|sequence|path\w*|then|how (?:do|"
    r"can|should) i (?:get|go|move) from|spread|first and|map out|calendar|journey|from \w+ to)\b"
)


_PROFILE_WORDS = re.compile(
    r"\b(?:profile|forget (?!it\b|that\b,?\s?(?:what|is|how))|remember\w*|delete|erase|reset|clear|stored?|"
    r"storing|know (?:about|abt) me|about me|my (?:data|details|"
    r"info\w*|budget|hours|goal|location|level|name|history)|update|start over|privacy|private|save|i tell|"
    r"i told|did i (?:say|tell)|who sees|add|no longer have)\b"
)
_COUNTED = re.compile(
    r"\b(?:\d{1,3}(?!\s?(?:weeks?|wks?|months?|days?|hours?|hrs?|h\b|years?|yrs?|%|k\b|usd|eur|gbp|dollars?|euros?|"
    r"pounds?))|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|loads|lots|tons|many|"
    r"several|pile|all|these|those|my|"
    r"twenty|thirty)\b[^.?!]{0,30}\b(?:cert\w*|courses|badges|credentials|certificates|diplomas)\b"
)
_COMPARATIVE = re.compile(
    r"\b(?:more|most|better|best|cheaper|easier|harder|faster|difference|differ\w*|between|tougher|quicker)\b"
)
_STACKING_WORDS = re.compile(
    r"\b(?:count\w*|credits?|towards?|before|after|need\w*|requir\w*|prereq\w*|stack\w*|leads?|renew\w*|"
    r"extend\w*|replac\w*|exempt\w*|skip\w*|"
    r"without|equivalent|equal|part of|success\w*|build\w*|transfer\w*|combin\w*|straight|first|directly|"
    r"cover\w*|add(?:s|ed)? up|"
    r"together|next|have|having|help with|valid|keep|upgrade|convert|same as|instead|waive\w*|off|above|"
    r"below|level up|progress\w*)\b"
)
_PAPERS = re.compile(r"\b(?:cert\w*|courses|badges|credentials|diplomas|qualifications|licen[cs]es)\b")
_OWN_WORDS: dict[Kind, re.Pattern[str]] = {
    Kind.PLAN: _PLAN_WORDS,
    Kind.STACKING: _STACKING_WORDS,
    Kind.PROFILE: _PROFILE_WORDS,
    Kind.OVERLOAD: re.compile(f"{_TOO_MANY.pattern}|{_COUNTED.pattern}"),
}
"""Kinds that are only meant where one of their own words is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Where an ask stands: the context, what that is about, the profile as merged, the ask before it in its message,
    and the credential talked about that is of an issuer which the message names alone ("the google one").
    """

    context: Context
    focus: Focus | None
    profile: Profile
    earlier: Question | None = None
    of_brand: tuple[str, ...] = ()


def decide(ask: Ask, route: Route, message: Message, *, scene: Scene, fields_of: FieldsOf) -> Question:
    """The question of one ask. Pure."""
    subject = _subject_of(ask, route, scene.earlier)
    kind = kind_by_words(_kind(route, subject, ask, message), message, subject)
    if not subject.count and kind not in (Kind.CONCEPT, Kind.PROFILE, *_TALK):
        subject = _pointed(kind, ask, message, scene)
    kind = _settled(kind, route, subject, message, scene)
    if kind is Kind.COMPARE or _is_measured_against(subject, ask, scene.focus):
        kind, subject = Kind.COMPARE, _paired(subject, scene.focus)
    question = Question(
        kind=kind,
        text=ask.text,
        aspects=_aspects(kind, route, ask),
        credentials=subject.links,
        ambiguities=subject.ambiguities,
        unknown_names=subject.unknown,
        issuers=message.links.issuers,
        platforms=message.links.platforms,
        topic=_topic(kind, route, message),
        missing=_missing(kind, subject, message),
        is_follow_up=subject.is_carried,
        modifier=followups.reason_asked(message) if subject.count == 1 else None,
        confidence=round(route.confidence, 3),
    )
    return _with_aim(question, message, scene.profile, fields_of)


def _subject_of(ask: Ask, route: Route, earlier: Question | None) -> Subject:
    """What the ask names, else what the ask before it in the same message is about, where it points back."""
    subject = Subject(links=ask.credentials, ambiguities=ask.ambiguities, unknown=ask.unknown_names)
    if subject.count or earlier is None or route.best in _OWN_SUBJECT:
        return subject
    points_back = bool(_BACK.search(ask.text.lower())) or len(ask.text.split()) <= _ELLIPTIC_WORDS
    if not points_back:
        return subject
    return Subject(links=earlier.credentials, ambiguities=earlier.ambiguities, unknown=earlier.unknown_names)


def _kind(route: Route, subject: Subject, ask: Ask, message: Message) -> Kind:
    """The routed kind, as far as what is named allows it."""
    text = ask.text.lower()
    scores = dict(route.kinds)
    if subject.count or ask.mentioned:
        scores = _possible(scores, subject)
    best = _instead(_best(scores), scores, subject, message)
    is_choice = bool(_CHOICE.search(text))
    if subject.count >= 2 and best in (Kind.WORTH_IT, Kind.RECOMMEND) and is_choice:
        return Kind.COMPARE
    if subject.count and _LEGIT.search(text) and best in (Kind.WORTH_IT, Kind.RECOGNITION, Kind.FACTS):
        return Kind.FACTS
    if best is Kind.OUT_OF_SCOPE and _is_domain(message) and scores[best] < _SURE_OFF_TOPIC:
        return _best({kind: score for kind, score in scores.items() if kind not in _TALK})
    return best


def _without_unsaid(scores: Mapping[Kind, float], message: Message, subject: Subject) -> dict[Kind, float]:
    """The kinds whose own words stand in the message, and those that need none."""
    text = message.folded
    out = {kind for kind, cue in _OWN_WORDS.items() if not cue.search(text)}
    if not (_PAPERS.search(text) or message.links.credentials):
        out.add(Kind.OVERLOAD)
    if subject.count < 2 and not (
        _CHOICE.search(text) or followups.wants_comparison(message) or _COMPARATIVE.search(text)
    ):
        out.add(Kind.COMPARE)
    has_aim = bool(message.subjects.aim_text or message.subjects.fields)
    if has_aim and message.words > _FEW_WORDS:
        out.add(Kind.SMALL_TALK)
    kept = {kind: score for kind, score in scores.items() if kind not in out}
    if subject.count == 1 and _SHOULD_I.search(text) and not _CHOICE.search(text):
        kept[Kind.WORTH_IT] = kept.get(Kind.WORTH_IT, 0.0) + _ASKED_WORTH
    return kept


def _instead(best: Kind, scores: Mapping[Kind, float], subject: Subject, message: Message) -> Kind:
    """The kind that the words of a message ask for where the routed one cannot be meant."""
    text = message.folded
    has_aim = bool(message.subjects.aim_text or message.subjects.fields)
    roles = {link.role for link in message.links.credentials}
    best = _best(_without_unsaid(scores, message, subject))
    if best in _POINTABLE and "in-progress" in roles and _CARRY_ON.search(text):
        return Kind.WORTH_IT
    if best is not Kind.COMPARE and _SOMETHING_ELSE.search(text):
        return Kind.RECOMMEND
    if (
        best in (Kind.STACKING, Kind.FACTS, Kind.CONCEPT)
        and not subject.count
        and "held" in roles
        and _NEXT.search(text)
    ):
        return Kind.RECOMMEND
    if best is Kind.CONCEPT and has_aim and _WHICH_ONE.search(text):
        return Kind.RECOMMEND
    if best is Kind.FACTS and _is_wish(message, subject) and not aspects_said(text):
        return Kind.RECOMMEND if subject.ambiguities else Kind.WORTH_IT
    is_close = scores.get(Kind.FACTS, 0.0) >= _CLOSE * scores.get(best, 0.0)
    if best is Kind.WORTH_IT and is_close and aspects_said(text) and not _SHOULD_I.search(text):
        return Kind.FACTS
    is_dated = "deadline_weeks" in message.limits.stated and subject.count and not _OPEN.match(text)
    if best is Kind.FACTS and is_dated and _WANT.search(text) and not aspects_said(text):
        return Kind.PLAN
    return best


def _is_wish(message: Message, subject: Subject) -> bool:
    """Whether a bare name comes with limits ("PSM, 250 euros"): the limits say that it is to be judged, not
    described.
    """
    has_limits = {"budget", "hours_per_week"} & set(message.limits.stated)
    is_dated = "deadline_weeks" in message.limits.stated
    return bool(has_limits and subject.count and not is_dated and not _OPEN_ANYWHERE.search(message.folded))


def _possible(scores: dict[Kind, float], subject: Subject) -> dict[Kind, float]:
    """The kinds that a message which names a credential can be, by what else its words say."""
    out = {Kind.SMALL_TALK, Kind.NEEDS_DETAIL}
    if scores.get(Kind.OUT_OF_SCOPE, 0.0) < _SURE_OFF_TOPIC:
        out.add(Kind.OUT_OF_SCOPE)
    if subject.count:
        out.add(Kind.CONCEPT)
    return {kind: score for kind, score in scores.items() if kind not in out}


def _best(scores: Mapping[Kind, float]) -> Kind:
    return min(scores, key=lambda kind: (-scores[kind], kind.value))


def _is_domain(message: Message) -> bool:
    subjects = message.subjects
    is_about = _STRONG_DOMAIN.search(message.folded) or (subjects.fields and _DOMAIN.search(message.folded))
    is_fragment = message.words <= _ELLIPTIC_MOST and _BACK.search(message.folded) and aspects_said(message.folded)
    return bool(subjects.aim or subjects.fields or is_about or is_fragment or message.links.issuers)


def _pointed(kind: Kind, ask: Ask, message: Message, scene: Scene) -> Subject:
    """The subject of an ask that names none: what this message mentions otherwise, else what the turns before left."""
    if kind in _POINTABLE and ask.mentioned:
        under_way = [one for one in ask.mentioned if one.role == "in-progress"]
        held = [one for one in ask.mentioned if one.role == "held"]
        chosen = under_way[-1:] or held[-1:] or ask.mentioned[-1:]
        return Subject(links=tuple(replace(one, role="subject") for one in chosen))
    focus = scene.focus
    if focus is None or ask.mentioned:
        return Subject()
    if kind is Kind.RECOMMEND and not _ALTERNATIVE.search(message.folded) and not aspects_said(message.folded):
        return Subject()
    ids = scene.of_brand or followups.pointed_at(message, focus)
    if not scene.of_brand and (kind is Kind.COMPARE or followups.wants_comparison(message, focus)):
        ids = (
            ids
            if len(ids) > 1
            else (focus.listed[:2] if len(focus.listed) > 1 else followups.recent_two(scene.context))
        )
    elif not ids and kind in _POINTABLE and _is_elliptic(message):
        ids = focus.credentials[:1]
    return Subject(links=followups.carried(ids), is_carried=True) if ids else Subject()


def _is_elliptic(message: Message) -> bool:
    subjects = message.subjects
    return message.words <= _ELLIPTIC_MOST and not (subjects.aim or subjects.fields or message.links.issuers)


def _settled(kind: Kind, route: Route, subject: Subject, message: Message, scene: Scene) -> Kind:
    """The kind once the subject is known."""
    if subject.is_carried and len(subject.links) == 1 and kind is Kind.COMPARE:
        kind = _best({one: route.kinds.get(one, 0.0) for one in (*_POINTABLE, Kind.RECOMMEND)})
    if subject.is_carried and kind in (Kind.NEEDS_DETAIL, Kind.RECOMMEND, Kind.OVERLOAD):
        choices = (*_POINTABLE, Kind.RECOMMEND, *((Kind.COMPARE,) if len(subject.links) > 1 else ()))
        kind = _best({one: route.kinds.get(one, 0.0) for one in choices})
    if subject.is_carried and len(subject.links) > 1 and followups.wants_comparison(message, scene.focus):
        return Kind.COMPARE
    if subject.unknown and not subject.links and not subject.ambiguities:
        return kind if kind in (Kind.OVERLOAD, Kind.PROFILE, *_TALK) else Kind.UNKNOWN_CREDENTIAL
    return kind if subject.count else _without_subject(kind, message, scene.profile)


def _without_subject(kind: Kind, message: Message, profile: Profile) -> Kind:
    """The kind of an ask that names no credential and points at none."""
    subjects = message.subjects
    has_aim = bool(subjects.aim_text or subjects.fields or subjects.skills)
    has_brand = bool(message.links.issuers or message.links.platforms)
    if kind in ABOUT_A_CREDENTIAL:
        if not has_aim and _CONCEPT_WORDS.search(message.folded):
            return Kind.CONCEPT
        return Kind.RECOMMEND if has_aim or has_brand else Kind.NEEDS_DETAIL
    is_known = bool(profile.role_id or profile.fields or message.limits.stated or message.links.credentials)
    if kind is Kind.NEEDS_DETAIL and (has_aim or has_brand or (is_known and not _BACK.search(message.folded))):
        return Kind.RECOMMEND
    if kind is Kind.PLAN and not (has_aim or is_known or _PLAN_WORDS.search(message.folded)):
        return Kind.NEEDS_DETAIL
    return kind


def _is_measured_against(subject: Subject, ask: Ask, focus: Focus | None) -> bool:
    """Whether what was talked about is compared with the one thing named now ("harder than AZ-900?")."""
    if focus is None or subject.is_carried or len(subject.links) != 1 or subject.count != 1 or not focus.credentials:
        return False
    return focus.credentials[0] != subject.links[0].credential_id and bool(_THAN.search(ask.masked))


def _paired(subject: Subject, focus: Focus | None) -> Subject:
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


def _missing(kind: Kind, subject: Subject, message: Message) -> tuple[str, ...]:
    if kind is Kind.NEEDS_DETAIL:
        return ("credential",) if not subject.count else ()
    has_aim = message.subjects.aim_text or message.subjects.fields or subject.count
    return ("goal",) if kind in (Kind.RECOMMEND, Kind.PLAN) and not has_aim else ()


def _with_aim(question: Question, message: Message, profile: Profile, fields_of: FieldsOf) -> Question:
    """The question with the job or the fields that it is asked for. Where neither is said or remembered, the job done
    today, or else the field of a credential that is held or turned down, stands in.
    """
    subjects = message.subjects
    role, fields = subjects.aim, subjects.fields
    is_open = question.kind in (Kind.RECOMMEND, Kind.PLAN) and profile.role_id is None and not profile.fields
    if role is None and not fields and not subjects.aim_text and is_open:
        role = subjects.now if _STAYS.search(message.folded) else None
        others = [one.credential_id for one in message.links.credentials if one.role != "subject"]
        fields = fields_of(others[-1:]) if role is None else ()
    missing = () if role or fields else question.missing
    return replace(question, role_id=role, role_text=subjects.aim_text, fields=fields, missing=missing)
