"""From a routed ask, what it names and the turns before, to a question: the rules that examples cannot teach."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.advisor.dialogue import followups
from bot.advisor.dialogue.asked_about import (
    BACK,
    ELLIPTIC_MOST,
    POINTABLE,
    SOMETHING_ELSE,
    Scene,
    is_measured_against,
    modifier_said,
    named_by,
    paired,
    pointed_at,
    taken,
    words_meant,
)
from bot.advisor.dialogue.carry_over import ABOUT_A_CREDENTIAL
from bot.advisor.intents.router import Route, aspects_said
from bot.advisor.models import Aspect, Kind, Profile, Question
from bot.advisor.own_words import CHOICE, PLAN_WORDS, SHOULD_I, without_unsaid
from bot.advisor.reading.message import Ask, Message, Subject
from bot.advisor.reading.slang import spelled_out
from bot.advisor.todays_job import asks_what_to_spend_on, is_for_todays_job, stays
from bot.advisor.wishes import asks_if_needed, asks_to_renew, asks_to_skip, kind_by_words, side_asked

FieldsOf = Callable[[Sequence[str]], tuple[str, ...]]

_TALK = (Kind.SMALL_TALK, Kind.OUT_OF_SCOPE)
_SURE_OFF_TOPIC = 0.75
_SURE_TALK = 0.3
_OF_BOT = re.compile(r"\b(?:you|your|u|ur)\b")
_WHAT_CAN_I = re.compile(
    r"\bwhat (?:can|could|should|might) (?:i|one|someone|anyone) (?:do|start|get into|learn|become)\b"
)
_SURE_ASPECT = 0.45
_LEGIT = re.compile(r"\b(?:scam\w*|legit\w*|fraud\w*|fake|bogus|diploma mill|rip ?off)\b")
_CONCEPT_WORDS = re.compile(
    r"\b(?:certificates|certs|certifications|micro-?credentials?|online courses|moocs?|bootcamps?|badges|"
    r"short courses|credentials|an?(?: \w+)? (?:certificate|certification|cert)\b(?! (?:in|for|from))|degrees?|"
    r"diplomas?|certified at all|getting "
    r"certified)\b"
)
_DOMAIN = re.compile(
    r"\b(?:cert\w*|course\w*|credential\w*|qualif\w*|exam\w*|licen[cs]e\w*|diploma\w*|badge\w*|train\w*|"
    r"stud(?:y|ies|ying)|learn\w*|career\w*|job\w*|work\w*|salary|degree\w*|skills?|bootcamp\w*|hired?|"
    r"employ\w*|resume|cv)\b"
)
_LEARNING = re.compile(r"\b(?:learn|learning|study|studying|teach me|get better at|pick up|master|practi[cs]e)\b")
_STRONG_DOMAIN = re.compile(
    r"\b(?:cert\w*|credential\w*|qualif(?:y|ied|ication\w*)|licen[cs]ed?|diploma\w*|micro-?credential\w*)\b"
)
_CLOSE = 0.5
_PAIR = 2
_CARRY_ON = re.compile(
    r"\b(?:carry on|keep going|continue|finish\w*|quit|stop|drop (?:it|out)|give up|cancel|worth|go on|"
    r"complete it|stick with|still (?:take|do|sit|go|get|worth))\b"
)
_NEXT = re.compile(
    r"\b(?:next|what now|now what|what else|where (?:do i go )?from here|and then|what should i (?:do|get|take))\b"
)
_WHICH_ONE = re.compile(
    r"\b(?:which|what|best|any|good|recommend|suggest|need an?|looking for)\b.{0,40}\b(?:cert\w*|courses?|"
    r"qualification|licen[cs]e|diploma)\b"
)
_WHICH_FOR = re.compile(
    r"^\W*(?:which|what|whats|what's|best|good|recommend\w*)\b.{0,30}\b(?:certs?|certificates?|certifications?|badges?|"
    r"courses?)\b.{0,12}\bfor\b"
)
_WHICH_FIRST = re.compile(
    r"\b(?:which|what) (?:\w+ )?(?:certs?|certificates?|certifications?|courses?|qualifications?|class|training) "
    r"(?:first|next|should i|shall i|do i (?:take|get|do|start|need)|to (?:take|get|start|do)|is best)\b"
)
"""Words that ask for one to take; what they name is a tool or an example."""
_WORK_WITHOUT = re.compile(
    r"\b(?:can|may|could|allowed to|ok to|legal\w* to|get away with) (?:i |you |we |he |she |they )?(?:legally |still |"
    r"just )?(?:do|doing|work\w*|practi[sc]\w*|operat\w*|fit\w*|install\w*|sell\w*|serv\w*|driv\w*|guard\w*|run\w*|"
    r"trad\w*|teach\w*)\b[^.?!]{0,50}\bwithout\b"
)
"""Words that ask whether work may be done without a paper."""
_TAKEN = re.compile(
    r"\b(?:taken seriously|recogni[sz]ed?|respect(?:ed)?|valued?|accept(?:ed)?|count for (?:anything|much)|credible|"
    r"take (?:\w+ ){1,4}seriously|look(?:ed)? (?:down|up) (?:on|to))\b"
)
_WAY_IN = re.compile(
    r"\b(?:how|what|where) (?:do|can|could|should|would|to|does) (?:i |you |one |someone )?(?:best )?(?:get|break|"
    r"go|move|"
    r"start|switch|become|land|enter|begin)\b"
)
_CONFIRM = re.compile(
    r"\b(?:best|good|right|first|great|perfect|smart)\b[^.?!]*\b(?:right|correct|yes|no|yeah|innit|isn't it|true)\s*\?"
)
"""A credential that is said to be the one, to be confirmed ("best first cert, right?")."""
_IN_GENERAL = re.compile(r"\W*(?:are|do|is) (?:\w+ )?(?:cert\w*|courses|degrees?|badges|bootcamps?|credentials)\b")
_FOR_WHOM = re.compile(r"\bfor (?:an?|me|someone|my) (?:\w+ )")
_HOW_ABOUT = re.compile(r"\W*(?:(?:so|and|ok|hi|hey) )?(?:how|what) about\b")
_MAY_I = re.compile(r"\W*(?:can|could|may|will they let|do they let|am|is) (?:i|you|someone|me|he|she|they)\b")
_OF_AGE = re.compile(r"\btoo (?:late|old|young)(?: for me)?\W*$")
_PLAN_FIRST = re.compile(
    r"^\W*(?:please )?(?:(?:make|give|build|write|draw up) (?:me |us )?)?(?:an? |my |the )?(?:study )?plan (?:for|to)\b"
    r"(?!.*(?:\?|\bworth\b|\bshould\b))"
)
"""A message that begins by asking for a plan and asks nothing else."""
_WANT = re.compile(r"\b(?:want|need|get|finish|have|done|ready|pass|aim\w*|hope|hoping|would like)\b")
_OPEN_ANYWHERE = re.compile(r"\b(?:how|what|who|which|when|where|why|is|are|does|do i|can|should)\b")
_OPEN = re.compile(r"\s*(?:how|what|who|which|when|where|why|is|are|does|do|can)\b")


def decide(ask: Ask, route: Route, message: Message, *, scene: Scene, fields_of: FieldsOf) -> Question:
    """The question of one ask. Pure."""
    subject = named_by(ask, route, scene.earlier)
    kind = kind_by_words(_kind(route, subject, ask, message), message, subject)
    if scene.earlier is not None and _is_beside(ask, route, subject):
        kind = Kind.OUT_OF_SCOPE
    if not subject.count and kind not in (Kind.CONCEPT, Kind.PROFILE, *_TALK):
        subject = pointed_at(kind, ask, message, scene)
    kind = _settled(kind, route, subject, message, scene)
    wanted = side_asked(kind, message, subject)
    if wanted is not None:
        kind = Kind.FACTS
    elif kind is Kind.COMPARE or is_measured_against(subject, ask, scene.focus):
        kind, subject = Kind.COMPARE, taken(paired(subject, scene.focus))
    elif kind is Kind.STACKING and BACK.search(ask.masked.lower()):
        subject = paired(subject, scene.focus)
    question = Question(
        kind=kind,
        text=words_meant(kind, ask, message),
        aspects=_aspects(kind, route, ask) if wanted is None else (wanted,),
        credentials=subject.links,
        ambiguities=subject.ambiguities,
        unknown_names=subject.unknown,
        issuers=message.links.issuers,
        platforms=message.links.platforms,
        topic=_topic(kind, route, message),
        missing=_missing(kind, subject, message, is_of_one=route.best in ABOUT_A_CREDENTIAL),
        is_follow_up=subject.is_carried,
        modifier=modifier_said(kind, subject, message),
        confidence=round(route.confidence, 3),
    )
    return _with_aim(question, message, scene.profile, fields_of)


def _is_beside(ask: Ask, route: Route, subject: Subject) -> bool:
    """Whether a second ask is of something else than learning and work, or of age alone."""
    if _OF_AGE.search(ask.text.lower()) and not (ask.credentials or ask.ambiguities):
        return True
    return route.best is Kind.OUT_OF_SCOPE and not (subject.count or _DOMAIN.search(ask.text.lower()))


def _kind(route: Route, subject: Subject, ask: Ask, message: Message) -> Kind:
    """The routed kind, as far as what is named allows it."""
    text = ask.text.lower()
    scores = dict(route.kinds)
    if subject.count or ask.mentioned:
        scores = _possible(scores, subject)
    if len(subject.links) == _PAIR and asks_to_renew(text):
        return Kind.STACKING
    best = _instead(_best(scores), scores, subject, message)
    is_single = len(subject.links) == 1 == subject.count
    if is_single and best in (Kind.FACTS, Kind.WORTH_IT, Kind.STACKING, Kind.CONCEPT) and asks_if_needed(ask.masked):
        return Kind.RECOGNITION
    is_choice = bool(CHOICE.search(text))
    if subject.count >= 2 and best in (Kind.WORTH_IT, Kind.RECOMMEND) and is_choice:
        return Kind.COMPARE
    if subject.count and _LEGIT.search(text) and best in (Kind.WORTH_IT, Kind.RECOGNITION, Kind.FACTS):
        return Kind.FACTS
    is_off = best is Kind.OUT_OF_SCOPE and scores[best] < _SURE_TALK
    if is_off and message.limits.stated and _WHAT_CAN_I.search(message.folded):
        return Kind.RECOMMEND
    if _is_no_talk(best, scores.get(best, 0.0), message):
        meant = without_unsaid(scores, message, subject)
        return _best({kind: score for kind, score in meant.items() if kind not in _TALK})
    return best


def _is_no_talk(best: Kind, score: float, message: Message) -> bool:
    """Whether a message that is routed to talk, or off the topic, tells of learning or work all the same."""
    subjects = message.subjects
    if best is Kind.SMALL_TALK:
        is_of_bot = _OF_BOT.search(message.folded) is not None
        return bool(subjects.fields or subjects.aim) and score < _SURE_TALK and not is_of_bot
    return best is Kind.OUT_OF_SCOPE and _is_domain(message) and score < _SURE_OFF_TOPIC


def _instead(best: Kind, scores: Mapping[Kind, float], subject: Subject, message: Message) -> Kind:
    """The kind that the words of a message ask for where the routed one cannot be meant."""
    text = message.folded
    has_aim = bool(message.subjects.aim_text or message.subjects.fields)
    roles = {link.role for link in message.links.credentials}
    best = _best(without_unsaid(scores, message, subject))
    if best in (Kind.FACTS, Kind.RECOMMEND, Kind.WORTH_IT) and (has_aim or subject.count) and _PLAN_FIRST.match(text):
        return Kind.PLAN
    if best in POINTABLE and "in-progress" in roles and _CARRY_ON.search(text):
        return Kind.WORTH_IT
    if best is not Kind.COMPARE and SOMETHING_ELSE.search(text) and not _IN_GENERAL.match(text):
        return Kind.RECOMMEND
    if best is Kind.WORTH_IT and Aspect.REQUIREMENTS in aspects_said(text) and _MAY_I.match(text):
        return Kind.FACTS
    if (
        best in (Kind.STACKING, Kind.FACTS, Kind.CONCEPT, Kind.RECOGNITION, Kind.WORTH_IT)
        and not subject.count
        and "held" in roles
        and _NEXT.search(text)
    ):
        return Kind.RECOMMEND
    has_aim_or_skill = has_aim or bool(message.subjects.skills)
    if best is Kind.CONCEPT and _asks_which(text, is_aimed=has_aim_or_skill):
        return Kind.RECOMMEND
    if best is Kind.CONCEPT and message.links.brand_spans and _TAKEN.search(text):
        return Kind.RECOGNITION
    is_open = bool(subject.ambiguities) and not (subject.links or subject.unknown)
    if best in POINTABLE and is_open and has_aim and _WHICH_FOR.match(text):
        return Kind.RECOMMEND
    if best is Kind.RECOMMEND and subject.count == 1 and _CONFIRM.search(text):
        return Kind.WORTH_IT
    best = _by_names(best, subject, text)
    return _fact_or_judgement(best, scores, subject, message)


def _asks_which(text: str, *, is_aimed: bool) -> bool:
    return bool(
        asks_what_to_spend_on(text)
        or _WHAT_CAN_I.search(text)
        or (is_aimed and (_WHICH_ONE.search(text) or _WAY_IN.search(text)))
    )


def _by_names(best: Kind, subject: Subject, text: str) -> Kind:
    """The kind where what is named is no more than an example, or the second of two is asked for without the first."""
    if CHOICE.search(text):
        return best
    if subject.count == 1 and best in POINTABLE and _WHICH_FIRST.search(text):
        return Kind.RECOMMEND
    if best is Kind.STACKING and _WORK_WITHOUT.search(text):
        return Kind.RECOGNITION
    is_of_two = best is Kind.COMPARE and len(subject.links) == _PAIR
    return Kind.STACKING if is_of_two and asks_to_skip(text) else best


def _fact_or_judgement(best: Kind, scores: Mapping[Kind, float], subject: Subject, message: Message) -> Kind:
    """A fact, a verdict or a plan, by what the words ask of the name."""
    text = message.folded
    says_aspect = bool(aspects_said(text))
    is_judged = bool(SHOULD_I.search(text))
    if best is Kind.FACTS and not says_aspect and subject.count == 1 and is_judged:
        return Kind.WORTH_IT
    if best is Kind.FACTS and not says_aspect and _is_wish(message, subject):
        return Kind.RECOMMEND if subject.ambiguities else Kind.WORTH_IT
    is_close = scores.get(Kind.FACTS, 0.0) >= _CLOSE * scores.get(best, 0.0)
    if best is Kind.WORTH_IT and is_close and says_aspect and not is_judged:
        return Kind.FACTS
    is_dated = "deadline_weeks" in message.limits.stated and subject.count and not _OPEN.match(text)
    return Kind.PLAN if best is Kind.FACTS and is_dated and _WANT.search(text) and not says_aspect else best


def _is_wish(message: Message, subject: Subject) -> bool:
    """Whether a bare name comes with limits or with whom it is for ("PSM, 250 euros", "acca from Ghana?", "shrm-cp for
    a recruiter"): they say that it is to be judged, not described.
    """
    has_limits = {"budget", "hours_per_week", "region", "level"} & set(message.limits.stated) or _FOR_WHOM.search(
        message.folded
    )
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
    is_aimed = bool(subjects.aim or subjects.choice or subjects.fields)
    is_about = _STRONG_DOMAIN.search(message.folded) or (subjects.fields and _DOMAIN.search(message.folded))
    is_fragment = message.words <= ELLIPTIC_MOST and BACK.search(message.folded) and aspects_said(message.folded)
    is_learning = bool(subjects.skills) and _LEARNING.search(message.folded) is not None
    return bool(is_aimed or is_about or is_fragment or is_learning or message.links.issuers)


def _settled(kind: Kind, route: Route, subject: Subject, message: Message, scene: Scene) -> Kind:
    """The kind once the subject is known."""
    is_bare = kind is Kind.FACTS and not aspects_said(message.folded)
    is_open = (is_bare or kind in (Kind.RECOMMEND, Kind.STACKING)) and scene.focus is None
    if is_open and len(subject.links) == 1 and _HOW_ABOUT.match(message.folded):
        return Kind.WORTH_IT
    if subject.is_carried and len(subject.links) == 1 and kind is Kind.COMPARE:
        kind = _best({one: route.kinds.get(one, 0.0) for one in (*POINTABLE, Kind.RECOMMEND)})
    if subject.is_carried and kind in (Kind.NEEDS_DETAIL, Kind.RECOMMEND, Kind.OVERLOAD):
        choices = (*POINTABLE, Kind.RECOMMEND, *((Kind.COMPARE,) if len(subject.links) > 1 else ()))
        kind = _best({one: route.kinds.get(one, 0.0) for one in choices})
    if subject.is_carried and len(subject.links) > 1 and followups.wants_comparison(message, scene.focus):
        return Kind.COMPARE
    if subject.unknown and not subject.links and not subject.ambiguities:
        return kind if kind in (Kind.OVERLOAD, Kind.PROFILE, *_TALK) else Kind.UNKNOWN_CREDENTIAL
    return kind if subject.count else _without_subject(kind, message, scene.profile)


def _without_subject(kind: Kind, message: Message, profile: Profile) -> Kind:
    """The kind of an ask that names no credential and points at none."""
    subjects = message.subjects
    has_aim = bool(subjects.aim_text or subjects.fields or subjects.skills or subjects.choice)
    has_brand = bool(message.links.issuers or message.links.platforms)
    if subjects.is_described and kind not in (Kind.PLAN, Kind.COMPARE):
        return Kind.RECOMMEND
    if subjects.first is not None and kind in (*ABOUT_A_CREDENTIAL, Kind.RECOMMEND, Kind.NEEDS_DETAIL, Kind.CONCEPT):
        return Kind.PLAN
    if kind in ABOUT_A_CREDENTIAL:
        if not has_aim and _CONCEPT_WORDS.search(message.folded):
            return Kind.CONCEPT
        return Kind.RECOMMEND if has_aim or has_brand else Kind.NEEDS_DETAIL
    is_known = bool(profile.role_id or profile.fields or message.limits.stated or message.links.credentials)
    has_aim = has_aim or is_for_todays_job(message)
    if kind is Kind.NEEDS_DETAIL and (has_aim or has_brand or (is_known and not BACK.search(message.folded))):
        return Kind.RECOMMEND
    if kind is Kind.PLAN and not (has_aim or is_known or PLAN_WORDS.search(message.folded)):
        return Kind.NEEDS_DETAIL
    if kind is Kind.RECOMMEND and not (has_aim or is_known or has_brand):
        return Kind.NEEDS_DETAIL
    return kind


def _aspects(kind: Kind, route: Route, ask: Ask) -> tuple[Aspect, ...]:
    if kind not in (Kind.FACTS, Kind.COMPARE, Kind.STACKING, Kind.UNKNOWN_CREDENTIAL):
        return ()
    said = aspects_said(spelled_out(ask.masked.lower()))
    if said or kind is not Kind.FACTS:
        return said
    best = min(route.aspects, key=lambda aspect: (-route.aspects[aspect], aspect.value))
    return (best,) if route.aspects[best] >= _SURE_ASPECT else (Aspect.OVERVIEW,)


def _topic(kind: Kind, route: Route, message: Message) -> str | None:
    if kind in (Kind.CONCEPT, Kind.SMALL_TALK):
        return route.topics.get(kind)
    return message.subjects.skills[0] if message.subjects.skills else None


def _missing(kind: Kind, subject: Subject, message: Message, *, is_of_one: bool) -> tuple[str, ...]:
    """What is needed to answer: the ``name`` of the one asked about, any ``credential``, or the ``goal``."""
    if kind is Kind.NEEDS_DETAIL:
        points = is_of_one and not _CONCEPT_WORDS.search(message.folded)
        return () if subject.count else ("name",) if points else ("credential",)
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
        role = subjects.now if stays(message.folded) or is_for_todays_job(message) else None
        others = [one.credential_id for one in message.links.credentials if one.role != "subject"]
        fields = fields_of(others[-1:]) if role is None else ()
    missing = () if role or fields else question.missing
    return replace(
        question,
        role_id=role,
        role_text=subjects.aim_text,
        role_choice=subjects.choice,
        role_first=subjects.first,
        fields=fields,
        missing=missing,
    )
