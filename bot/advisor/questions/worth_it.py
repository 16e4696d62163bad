"""Is this one worth it, for me, with these limits?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind
from bot.advisor.models import Kind, Question, Verdict
from bot.advisor.rules.case import Decision
from bot.advisor.rules.ranking import is_within_reach
from bot.advisor.sentences.phrases import (
    assessment_of,
    condition_text,
    note_assumptions,
    reason_text,
    say_all,
    time_sentences,
)
from bot.advisor.sentences.prices import price_sentences
from bot.advisor.sentences.prose import needed
from bot.advisor.sentences.to_the_point import notes_to_the_point, requirements_to_the_point
from bot.advisor.sentences.verdicts import (
    distinct,
    next_step_for,
    questions_back,
    say_decision,
    say_note,
    suggestions_for,
)
from knowledge import Hit, Query, Status

MOST_JUDGED = 3
SEARCHED = 20
BEYOND_LIMITS = ("over-budget", "may-be-over-budget", "too-late")


def _query(question: Question, desk: Desk) -> Query | None:
    """A neighbour of the first credential, to compare with."""
    first = desk.credential(question.credential_ids[0]) if question.credentials else None
    if first is None:
        return None
    return Query(text=" ".join((first.name, *first.skills)), fields=first.fields[:1], limit=SEARCHED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """The decisions, a neighbour to compare with, and where the first breaks a limit the cheapest one that keeps it."""

    decisions: tuple[Decision, ...]
    alternative: str | None
    fitting: Decision | None


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> Judged:
    decisions = [desk.decide(each, question) for each in desk.credentials(question.credential_ids)]
    named = {decision.case.credential.id for decision in decisions} | set(question.profile.held)
    is_beyond = decisions[0].decided_by in BEYOND_LIMITS
    return Judged(
        decisions=tuple(decisions[:MOST_JUDGED]),
        alternative=_alternative(hits, named, desk),
        fitting=_fitting(hits, named, question, desk) if is_beyond else None,
    )


def _fitting(hits: tuple[Hit, ...], named: set[str], question: Question, desk: Desk) -> Decision | None:
    """The cheapest of its neighbours that surely keeps the limits and can be had now."""
    others = [each for each in desk.credentials(hit.record_id for hit in hits) if each.id not in named]
    found = [desk.decide(each, question) for each in others if each.is_verified and each.status is Status.ACTIVE]
    kept = [each for each in found if each.verdict not in (Verdict.SKIP, Verdict.NOT_NOW) and _is_kept(each)]
    return min(kept, key=lambda each: (_cost(each), each.case.credential.id), default=None)


def _is_kept(decision: Decision) -> bool:
    cost, time, profile = decision.case.cost, decision.case.time, decision.case.profile
    in_money = profile.budget is None or (cost is not None and cost.within_budget is True)
    in_time = profile.deadline_weeks is None or (time is not None and time.within_deadline is True)
    return in_money and in_time and is_within_reach(decision.case.credential, profile)


def _cost(decision: Decision) -> Decimal:
    cost = decision.case.cost
    return cost.high if cost is not None and cost.high is not None else Decimal("Infinity")


def _alternative(hits: tuple[Hit, ...], named: set[str], desk: Desk) -> str | None:
    for hit in hits:
        credential = desk.credential(hit.record_id)
        if credential is None or credential.id in named or not credential.is_verified:
            continue
        if credential.status is Status.ACTIVE:
            return credential.id
    return None


def _compose(question: Question, judged: Judged, desk: Desk) -> Draft:
    decisions, alternative = list(judged.decisions), judged.alternative
    draft = Draft(Kind.WORTH_IT, desk.today, question.profile)
    goal = desk.goal(question)
    if question.modifier in ("why", "why-not"):
        return _reasons(question, decisions, desk)
    for position, decision in enumerate(decisions):
        draft.paragraph()
        draft.shown.append(decision.case.credential.id)
        say_decision(draft, desk, decision, question, rank=_rank(position, len(decisions)))
        _say_rule(draft, desk, decision, question)
        draft.assessments.append(assessment_of(desk, decision))
        note_assumptions(desk, draft, decision.case)
    first = decisions[0]
    if judged.fitting is not None:
        _say_what_fits(draft, desk, judged.fitting)
    draft.next_step = next_step_for(desk, first, goal)
    draft.questions.extend(questions_back(desk, first, goal))
    draft.suggestions.extend(suggestions_for(desk, first, alternative))
    return draft


def _say_rule(draft: Draft, desk: Desk, decision: Decision, question: Question) -> None:
    """The entry rule, and what speaks against, on the very words of the question ("my English is B2")."""
    credential = decision.case.credential
    if not (credential.is_verified and credential.status is Status.ACTIVE):
        return
    doubts = [note for note in desk.knowledge.notes_about(credential.id) if note.is_sceptical and desk.is_english]
    for note in notes_to_the_point(question.text, doubts, desk.credentials(question.credential_ids))[:1]:
        say_note(draft, desk, note, credential)
    for requirement in requirements_to_the_point(question.text, credential)[:1]:
        evidence = desk.knowledge.evidence.requirement(credential, requirement)
        if not any(evidence in reason.evidence for reason in decision.reasons):
            asked = needed(desk, requirement)
            draft.say(desk.say("requires-line", note=asked, name=credential.short_name), evidence)


def _rank(position: int, judged: int) -> int:
    """How dispensable the facts are: those of one alone stay, those of several make way for the verdicts."""
    return 2 if position else int(judged > 1)


def _say_what_fits(draft: Draft, desk: Desk, fitting: Decision) -> None:
    """Names the cheapest way that keeps the limits, with its price and length."""
    case = fitting.case
    draft.paragraph()
    price = price_sentences(desk, case)[0]
    text = desk.say("fits-instead", name=case.credential.short_name)
    draft.say(f"{text} {price.text}", *price.evidence, rank=1)
    if case.profile.deadline_weeks is not None and case.time is not None:
        say_all(draft, time_sentences(desk, case)[:1], rank=1)
    draft.compute(*price.computed)
    draft.shown.append(case.credential.id)
    draft.assessments.append(assessment_of(desk, fitting))
    note_assumptions(desk, draft, case)


def _reasons(question: Question, decisions: list[Decision], desk: Desk) -> Draft:
    """The facts that decided, for and against, and what would change the answer."""
    draft = Draft(Kind.WORTH_IT, desk.today, question.profile)
    for decision in decisions[:1]:
        case = decision.case
        draft.shown.append(case.credential.id)
        draft.assessments.append(assessment_of(desk, decision))
        note_assumptions(desk, draft, case)
        draft.say(
            desk.say("why-lead", name=case.credential.short_name, verdict=desk.say(f"verdict-{decision.verdict}"))
        )
        recognition = case.recognition
        for position, note in enumerate([*distinct(recognition.supporting)[:2], *distinct(recognition.denials)[:2]]):
            say_note(draft, desk, note, case.credential, rank=position)
        for reason in decision.reasons:
            if reason.code not in ("evidence", "weak-evidence", "law", "doubt"):
                draft.say(reason_text(desk, reason, case), *reason.evidence)
        draft.paragraph()
        condition = condition_text(desk, decision, is_brief=True)
        draft.say(desk.say("flip-condition", condition=condition) if condition else desk.say("flip-adverts"))
        draft.next_step = next_step_for(desk, decision, desk.goal(question))
    return draft


KIND = QuestionKind(kind=Kind.WORTH_IT, query=_query, assess=_assess, compose=_compose)
