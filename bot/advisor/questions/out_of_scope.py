"""Questions that are not about credentials."""

from __future__ import annotations

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind, no_query
from bot.advisor.models import Kind, Question, Suggestion
from knowledge import Hit

EXAMPLES = ("worth", "recommend", "compare")


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> None:
    del question, hits, desk


def _compose(question: Question, findings: None, desk: Desk) -> Draft:
    del findings
    draft = Draft(Kind.OUT_OF_SCOPE, desk.today, question.profile)
    draft.say(desk.say("out-of-scope"))
    for key in EXAMPLES:
        message = desk.say(f"talk-example-{key}")
        draft.suggestions.append(Suggestion(label=message, message=message))
    return draft


KIND = QuestionKind(kind=Kind.OUT_OF_SCOPE, query=no_query, assess=_assess, compose=_compose)
