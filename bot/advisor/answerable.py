"""A question as a kind that can answer it: what is named loosely, by a platform or by two jobs, gets its credential."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.advisor.desk import Desk
from bot.advisor.intents.cues import aspects_said
from bot.advisor.models import UNHELD_JOB, Aspect, Context, Kind, LinkedCredential, Question
from bot.advisor.rules.ranking import is_open_to
from bot.advisor.rules.recognition import PLATFORM_RECORDS
from bot.advisor.topics import IN_NAME
from knowledge import CredentialType

CHOOSING = (Kind.RECOMMEND, Kind.COMPARE, Kind.WORTH_IT, Kind.FACTS, Kind.NEEDS_DETAIL)
JUDGING = frozenset({Kind.WORTH_IT, Kind.RECOMMEND, Kind.COMPARE, Kind.PLAN, Kind.FACTS})
_FREE_TIME = re.compile(
    r"\b(?:h|hrs?|hours?|mins?|minutes?|wk|weeks?|days?|evenings?|nights?|mornings?|weekends?|time)\b"
    r"[ a-z/]{0,10}\bfree\b"
)
"""Time that is free, and no price ("7 hrs/wk free")."""
_FREE = re.compile(r"\b(?:for free|free(?!\s*(?:time|hours?|evenings?|weekends?|days?|at|after|from|lance)))\b")
_FREE_ONES = re.compile(
    r"\b(?:which|what|whats|what's|any|anything|something)\b (?:\w+ ){0,4}free\b(?! (?:courses?|moocs?) (?:do|does|"
    r"worth|mean))[^.?!]{0,40}\b(?:good|worth|rubbish|garbage|trash|scam|useful|decent|legit|useless|junk|crap|waste)\b"
)
"""Words by which free ones are asked for that are any good."""
NEED_CREDENTIAL = frozenset({Kind.WORTH_IT, Kind.RECOGNITION, Kind.FACTS, Kind.STACKING, Kind.COMPARE})


def _why(question: Question, context: Context) -> Question:
    """After a list, a why is about the first of it."""
    shown = context.turns[-1].shown[:1] if context.turns else ()
    links = tuple(LinkedCredential(credential_id=each, span="", start=-1, score=0.9) for each in shown)
    return replace(question, kind=Kind.WORTH_IT, credentials=question.credentials[:1] or links)


def asked_in_trouble(question: Question) -> Question:
    """The question as one for a way out, where trouble and limits are told before it."""
    is_asked = question.kind is Kind.PROFILE and bool(question.care) and "?" in question.text
    return replace(question, kind=Kind.RECOMMEND) if is_asked else question


def answerable(question: Question, desk: Desk, context: Context) -> Question:
    """The question as a kind that can answer it: without a credential some kinds have nothing to speak of."""
    if question.modifier in ("why", "why-not") and question.kind in JUDGING:
        question = _why(question, context)
    question = _of_free_ones(question)
    if question.kind is Kind.RECOMMEND and not _has_aim(question, desk):
        return _without_aim(question)
    is_unclear = bool(question.ambiguities) and not question.credentials
    if question.kind is Kind.PLAN and is_unclear and not desk.goal(question).fields:
        return _first_candidate(question)
    if question.kind not in NEED_CREDENTIAL:
        return question
    if not question.credentials and question.ambiguities and not question.unknown_names:
        question = _first_candidate(question)
    if not question.credentials and question.platforms and not question.unknown_names:
        question = _platform_record(question)
    question = _place_licence(question, desk)
    if question.credentials:
        is_single = len(set(question.credential_ids)) < 2 and not question.unknown_names
        return replace(question, kind=Kind.WORTH_IT) if question.kind is Kind.COMPARE and is_single else question
    if question.unknown_names:
        return replace(question, kind=Kind.UNKNOWN_CREDENTIAL)
    return replace(question, kind=Kind.RECOMMEND if _has_aim(question, desk) else Kind.NEEDS_DETAIL)


def _of_free_ones(question: Question) -> Question:
    """The question as a choice among what is free, where only that is asked for."""
    if question.kind is Kind.CONCEPT and _FREE_ONES.search(question.text.lower()):
        question = replace(question, kind=Kind.RECOMMEND)
    if question.kind is Kind.RECOMMEND and question.modifier is None and _wants_free(question):
        return replace(question, modifier="free")
    return question


def _without_aim(question: Question) -> Question:
    """What can be said of a job that the catalog does not hold; the question for a job where none is told."""
    if question.role_text:
        return replace(question, kind=Kind.CONCEPT, topic=UNHELD_JOB)
    return question if question.modifier == "free" else replace(question, kind=Kind.NEEDS_DETAIL)


def _wants_free(question: Question) -> bool:
    """Whether only what is free is asked for, and no sum has been named since."""
    budget = question.profile.budget
    is_over = question.is_follow_up and "budget" in question.stated and budget is not None and budget.amount > 0
    return not is_over and _FREE.search(_FREE_TIME.sub(" ", question.text.lower())) is not None


def _has_aim(question: Question, desk: Desk) -> bool:
    named = question.issuers or question.platforms or question.credentials
    return bool(named or desk.goal(question).fields or _topic(question, desk))


def _topic(question: Question, desk: Desk) -> bool:
    """Whether words of the question are in a few names; of a job told, each of its words. What a phrasebook left of a
    job is no name of one.
    """
    if not question.role_text or question.role_id or question.language != "en":
        return bool(desk.topics.of(question.text))
    return max(desk.topics.of(question.role_text).values(), default=0.0) >= len(question.role_text.split())


def _first_candidate(question: Question) -> Question:
    """The question on the likeliest of several that fit the name; the answer says so and asks back."""
    unclear = question.ambiguities[0]
    link = LinkedCredential(credential_id=unclear.candidates[0], span=unclear.span, start=0, score=0.5)
    return replace(question, credentials=(link,))


def of_two_jobs(question: Question, desk: Desk) -> Question:
    """Two jobs set against each other, by what people usually take first for each; other questions as they are."""
    if not question.role_choice or question.credentials or question.kind not in CHOOSING:
        return question
    roles = [desk.knowledge.role(each) for each in question.role_choice]
    usual = [desk.credentials(role.entry_credential_ids if role else ()) for role in roles]
    first = [next((each for each in some if is_open_to(each, question.profile)), None) for some in usual]
    links = tuple(LinkedCredential(credential_id=each.id, span="", start=-1, score=0.5) for each in first if each)
    if len({each.credential_id for each in links}) < len(roles):
        return question
    aspects = question.aspects or tuple(each for each in aspects_said(question.text) if each is not Aspect.OVERVIEW)
    return replace(question, kind=Kind.COMPARE, credentials=links, aspects=aspects)


def _place_licence(question: Question, desk: Desk) -> Question:
    """The licence of the place named, where one stands beside the credential meant ("phlebotomy in California")."""
    if len(question.credentials) != 1:
        return question
    words = desk.topics.of(question.text)
    meant = words.get(question.credential_ids[0], 0.0)
    licences = [
        each
        for each in desk.credentials(sorted(words))
        if each.type is CredentialType.LICENCE and words[each.id] > max(meant, IN_NAME)
    ]
    if not licences:
        return question
    best = max(licences, key=lambda each: words[each.id])
    return replace(question, credentials=(replace(question.credentials[0], credential_id=best.id),))


def _platform_record(question: Question) -> Question:
    """A platform named without a course is asked about as a whole, where we hold something on it."""
    record = PLATFORM_RECORDS.get(question.platforms[0])
    if record is None:
        return question
    link = LinkedCredential(credential_id=record, span=question.platforms[0], start=0, score=0.9)
    return replace(question, credentials=(link,))
