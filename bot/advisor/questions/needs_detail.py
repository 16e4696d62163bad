"""What cannot be answered without one more thing: say what can be said, and ask for it."""

from __future__ import annotations

import re

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk, has_said
from bot.advisor.kind import QuestionKind, no_query
from bot.advisor.models import Kind, Question, Suggestion
from knowledge import Hit

BASE_RATE_NOTE = "bgi-measuring-what-matters"
EXAMPLES = ("worth", "recommend", "compare")
PROBLEMS = ("empty", "too-long", "no-words")
MOST_CANDIDATES = 4
_GUARANTEE = re.compile(r"\bguarant\w+\b.*\b(?:jobs?|work|hired|employment)\b|\b(?:job|work) guarantee\b")


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> tuple[str, ...]:
    """Names of the credentials that an unclear name may mean."""
    del hits
    named = [desk.credential(each) for unclear in question.ambiguities[:1] for each in unclear.candidates]
    return tuple(dict.fromkeys(each.short_name for each in named if each is not None))[:MOST_CANDIDATES]


def _compose(question: Question, names: tuple[str, ...], desk: Desk) -> Draft:
    draft = Draft(Kind.NEEDS_DETAIL, desk.today, question.profile)
    problem = next((each for each in question.missing if each in PROBLEMS), None)
    if problem is not None:
        draft.say(desk.say(f"problem-{problem}"))
        _suggest_examples(draft, desk)
    elif names:
        listed = names[0] if len(names) == 1 else desk.say("list-or", first=", ".join(names[:-1]), second=names[-1])
        draft.say(desk.say("detail-ambiguous", names=listed))
        for name in names:
            draft.suggestions.append(Suggestion(label=name, message=desk.say("suggest-worth-message", name=name)))
    else:
        _say_general(draft, desk, question)
    return draft


def _say_general(draft: Draft, desk: Desk, question: Question) -> None:
    if question.is_follow_up or "name" in question.missing:
        draft.say(desk.say("detail-name" if "name" in question.missing else "detail-still"))
        draft.say("" if "name" in question.missing else desk.say("detail-still-examples"))
        draft.questions.append(desk.say("ask-name" if "name" in question.missing else "ask-goal"))
        _suggest_examples(draft, desk)
        return
    draft.say(desk.say("no-guarantee" if _GUARANTEE.search(question.text.lower()) else "detail-which"))
    note = desk.knowledge.note(BASE_RATE_NOTE)
    if note is not None:
        draft.say(desk.say("base-rate"), desk.knowledge.evidence.note(note))
    draft.questions.append(desk.say("ask-goal"))
    if not has_said(question.profile, "budget"):
        draft.questions.append(desk.say("ask-budget"))
    _suggest_examples(draft, desk)


def _suggest_examples(draft: Draft, desk: Desk) -> None:
    for key in EXAMPLES:
        message = desk.say(f"talk-example-{key}")
        draft.suggestions.append(Suggestion(label=message, message=message))


KIND = QuestionKind(kind=Kind.NEEDS_DETAIL, query=no_query, assess=_assess, compose=_compose)
