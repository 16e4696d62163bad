"""Is this one worth it, for me, with these limits?"""

from __future__ import annotations

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind
from bot.advisor.models import Kind, Question
from bot.advisor.phrases import assessment_of, condition_text, note_assumptions, reason_text
from bot.advisor.rules.case import Decision
from bot.advisor.verdicts import distinct, next_step_for, questions_back, say_decision, say_note, suggestions_for
from knowledge import Hit, Query, Status

MOST_JUDGED = 3


def _query(question: Question, desk: Desk) -> Query | None:
    """A neighbour of the first credential, to compare with."""
    first = desk.credential(question.credential_ids[0]) if question.credentials else None
    if first is None:
        return None
    return Query(text=" ".join((first.name, *first.skills)), fields=first.fields[:1], limit=6)


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> tuple[list[Decision], str | None]:
    decisions = [desk.decide(each, question) for each in desk.credentials(question.credential_ids)]
    named = {decision.case.credential.id for decision in decisions} | set(question.profile.held)
    return decisions[:MOST_JUDGED], _alternative(hits, named, desk)


def _alternative(hits: tuple[Hit, ...], named: set[str], desk: Desk) -> str | None:
    for hit in hits:
        credential = desk.credential(hit.record_id)
        if credential is None or credential.id in named or not credential.is_verified:
            continue
        if credential.status is Status.ACTIVE:
            return credential.id
    return None


def _compose(question: Question, findings: tuple[list[Decision], str | None], desk: Desk) -> Draft:
    decisions, alternative = findings
    draft = Draft(Kind.WORTH_IT, desk.today, question.profile)
    goal = desk.goal(question)
    if question.modifier in ("why", "why-not"):
        return _reasons(question, decisions, desk)
    for position, decision in enumerate(decisions):
        draft.paragraph()
        draft.shown.append(decision.case.credential.id)
        say_decision(draft, desk, decision, question, rank=2 if position else 0)
        draft.assessments.append(assessment_of(desk, decision))
        note_assumptions(desk, draft, decision.case)
    first = decisions[0]
    draft.next_step = next_step_for(desk, first, goal)
    draft.questions.extend(questions_back(desk, first, goal))
    draft.suggestions.extend(suggestions_for(desk, first, alternative))
    return draft


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
