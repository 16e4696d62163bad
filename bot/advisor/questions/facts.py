"""What does it cost, how long does it take, what does it ask for, does it expire, is it legit?"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind, no_query
from bot.advisor.models import Aspect, Kind, Question, Suggestion
from bot.advisor.reading.asked_costs import is_paid_for
from bot.advisor.rules.case import Case, Decision
from bot.advisor.sentences.aspects import ASPECTS
from bot.advisor.sentences.phrases import assessment_of, note_assumptions, say_all
from bot.advisor.sentences.prose import needed
from bot.advisor.sentences.sums import sum_sentences
from bot.advisor.sentences.to_the_point import notes_to_the_point, requirements_to_the_point
from bot.advisor.sentences.verdicts import opening, say_misfit, say_note, say_what_is_left
from bot.advisor.text.plain_text import LONGEST_FIRST_SENTENCE, first_sentence, words_of
from knowledge import Credential, Hit, Relation, Status

MOST_ASKED = 3
RENEWAL_TOPIC = "renewal-expiry"
_OF_MONEY_OR_TIME = frozenset({Aspect.COST, Aspect.LENGTH, Aspect.OVERVIEW})
_CODE_OFFERED = re.compile(
    r"\b(?:sell\w*|offer\w*|code|cheap|half price|\d{1,2} ?(?:%|percent))\b[^.?!]{0,30}\b(?:vouchers?|coupons?|"
    r"discounts?|promo)\b|\b(?:vouchers?|coupon|promo|discount) codes?\b|\bcode [a-z]+\d+\b"
)
"""A voucher or code that somebody offers."""


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> list[Decision]:
    """A fact is asked of the whole: what a credential takes and costs from its start, though it be under way."""
    del hits
    if desk.share_done is None:
        question = replace(question, profile=question.profile.but(in_progress=()))
    return [desk.decide(each, question) for each in desk.credentials(question.credential_ids)[:MOST_ASKED]]


def _compose(question: Question, decisions: list[Decision], desk: Desk) -> Draft:
    draft = Draft(Kind.FACTS, desk.today, question.profile)
    aspects = question.aspects or (Aspect.OVERVIEW,)
    if desk.currency is not None and Aspect.COST not in aspects:
        aspects = (Aspect.COST,)
    is_summed = desk.is_sum and len(decisions) > 1 and Aspect.COST in aspects
    for decision in decisions:
        draft.shown.append(decision.case.credential.id)
        draft.assessments.append(assessment_of(desk, decision))
        known = replace(decision, case=_whole_case(decision, question, desk, is_apart=is_summed))
        note_assumptions(desk, draft, known.case)
        _say_one(draft, desk, known, aspects)
        _say_to_the_point(draft, desk, known.case.credential, question, aspects)
        say_misfit(draft, desk, decision, aspects)
    if is_summed:
        draft.paragraph()
        say_all(draft, sum_sentences(desk, [desk.case(each.case.credential, question) for each in decisions]))
    first = decisions[0].case.credential
    is_paid = is_paid_for(desk.text, (first.short_name, *first.aliases))
    draft.next_step = _next_step(desk, first, (Aspect.FORMAT,) if is_paid else aspects)
    _suggest(draft, desk, first, aspects)
    return draft


def _whole_case(decision: Decision, question: Question, desk: Desk, *, is_apart: bool) -> Case:
    """The case with price and length, which a verdict on what is held or under way leaves out.

    ``is_apart``: without the budget, which is held against the sum of several.
    """
    profile = question.profile.but(budget=None) if is_apart else question.profile
    return desk.case(decision.case.credential, replace(question, profile=profile))


def _say_one(draft: Draft, desk: Desk, decision: Decision, aspects: tuple[Aspect, ...]) -> None:
    case = decision.case
    if not case.credential.is_verified:
        draft.paragraph()
        first = opening(desk, decision, desk.goal(Question(kind=Kind.FACTS, text="")))
        draft.say(first.text, *first.evidence)
        return
    if (
        case.credential.id in case.profile.in_progress
        and desk.share_done is not None
        and _OF_MONEY_OR_TIME & set(aspects)
    ):
        draft.paragraph()
        draft.say(desk.say("about-lead", name=case.credential.short_name))
        say_what_is_left(draft, desk, case)
        return
    if case.credential.status is Status.RETIRED and Aspect.STATUS not in aspects:
        aspects = (Aspect.STATUS, *aspects)
    for position, aspect in enumerate(aspects[:3]):
        draft.paragraph()
        for place, sentence in enumerate(ASPECTS[aspect](desk, case)):
            text = sentence.text
            if position == place == 0 and case.credential.short_name not in text:
                text = desk.say("about", name=case.credential.short_name, text=_after_colon(text))
            is_long = len(words_of(first_sentence(text))) > LONGEST_FIRST_SENTENCE
            if position == place == 0 and is_long and sentence.evidence:
                draft.say(desk.say("about-lead", name=case.credential.short_name))
            draft.compute(*sentence.computed)
            draft.say(text, *sentence.evidence, rank=0 if place < 4 else place)


def _say_to_the_point(
    draft: Draft, desk: Desk, credential: Credential, question: Question, aspects: tuple[Aspect, ...]
) -> None:
    """What a note or an entry rule says on the very words of the question; a code offered cannot be checked. What
    comes of letting it lapse stands in notes alone.
    """
    if _CODE_OFFERED.search(question.text.lower()):
        draft.say(desk.say("free-code-unchecked"))
    if not credential.is_verified:
        return
    named = desk.credentials(question.credential_ids)
    notes = desk.knowledge.notes_about(credential.id) if desk.is_english else ()
    said = notes_to_the_point(question.text, notes, named)[:1]
    if Aspect.VALIDITY in aspects and not said:
        said = tuple(note for note in notes if RENEWAL_TOPIC in note.topics and note.relation is Relation.DEFINES)[:1]
    for note in said:
        say_note(draft, desk, note, credential)
    for requirement in requirements_to_the_point(question.text, credential)[:1]:
        message = "requires-line" if requirement.is_mandatory else "recommends-line"
        text = desk.say(message, note=needed(desk, requirement), name=credential.short_name)
        draft.say(text, desk.knowledge.evidence.requirement(credential, requirement))


def _after_colon(text: str) -> str:
    """The sentence as it follows a colon: an ordinary first word begins small, a name or "I" does not."""
    ordinary = ("It ", "The ", "Preparing ", "Renewing ", "Keeping ", "By ", "A second ", "On ", "You ", "Renewal:")
    return text[:1].lower() + text[1:] if text.startswith(ordinary) else text


def _next_step(desk: Desk, credential: Credential, aspects: tuple[Aspect, ...]) -> str:
    if not credential.is_verified:
        return desk.say("next-trial")
    by_aspect = {
        Aspect.COST: "next-cost",
        Aspect.FREE_ROUTE: "next-budget",
        Aspect.LENGTH: "next-length",
        Aspect.HOW_TO_PASS: "next-mock",
        Aspect.DIFFICULTY: "next-mock",
        Aspect.FORMAT: "next-mock",
        Aspect.REQUIREMENTS: "next-requirements",
        Aspect.VALIDITY: "next-validity",
        Aspect.LEGITIMACY: "next-legit",
        Aspect.CREDIT: "next-credit",
        Aspect.PAY: "next-pay",
    }
    if credential.status is Status.RETIRED:
        successor = desk.credential(credential.successor_id or "")
        return (
            desk.say("next-successor", name=successor.short_name)
            if successor
            else desk.say("next-adverts-plain-1", name=credential.short_name)
        )
    is_exam = "proctored-exam" in credential.assessment
    message = by_aspect.get(aspects[0], "next-adverts-plain-1")
    if message == "next-validity" and "validity_years" not in credential.facts:
        message = "next-adverts-plain-2"
    if message == "next-mock" and not is_exam:
        message = "next-level"
    return desk.say(message, name=credential.short_name)


def _suggest(draft: Draft, desk: Desk, credential: Credential, aspects: tuple[Aspect, ...]) -> None:
    name = credential.short_name
    keys = ["worth", "recognition"] + (["cost"] if Aspect.COST not in aspects else ["next"])
    for key in keys:
        message = desk.say(f"suggest-{key}-message", name=name)
        draft.suggestions.append(Suggestion(label=desk.say(f"suggest-{key}"), message=message))


KIND = QuestionKind(kind=Kind.FACTS, query=no_query, assess=_assess, compose=_compose)
