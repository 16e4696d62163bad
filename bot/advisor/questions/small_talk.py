"""Greetings, thanks, and who is talking."""

from __future__ import annotations

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind, no_query
from bot.advisor.models import TALK_TOPICS, Kind, Question, Suggestion
from knowledge import Hit

EXAMPLES = ("worth", "recommend", "compare")


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> str:
    del hits, desk
    return question.topic if question.topic in TALK_TOPICS else "greeting"


def _compose(question: Question, topic: str, desk: Desk) -> Draft:
    draft = Draft(Kind.SMALL_TALK, desk.today, question.profile)
    draft.say(desk.say(f"talk-{topic}"))
    for key in EXAMPLES:
        message = desk.say(f"talk-example-{key}")
        draft.suggestions.append(Suggestion(label=message, message=message))
    return draft


KIND = QuestionKind(kind=Kind.SMALL_TALK, query=no_query, assess=_assess, compose=_compose)
