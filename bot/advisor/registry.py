"""The kinds of question, one line each; a kind's file is loaded when it is first asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from bot.advisor.kind import QuestionKind
from bot.advisor.models import Kind

_MODULES = {
    Kind.WORTH_IT: "worth_it",
    Kind.RECOMMEND: "recommend",
    Kind.COMPARE: "compare",
    Kind.PLAN: "plan",
    Kind.RECOGNITION: "recognition",
    Kind.STACKING: "stacking",
    Kind.OVERLOAD: "overload",
    Kind.FACTS: "facts",
    Kind.CONCEPT: "concept",
    Kind.PROFILE: "profile",
    Kind.SMALL_TALK: "small_talk",
    Kind.OUT_OF_SCOPE: "out_of_scope",
    Kind.UNKNOWN_CREDENTIAL: "unknown_credential",
    Kind.NEEDS_DETAIL: "needs_detail",
}


@cache
def kind_of(kind: Kind) -> QuestionKind[Any]:
    """The kind's three steps."""
    module = import_module(f"bot.advisor.questions.{_MODULES[kind]}")
    found: QuestionKind[Any] = module.KIND
    return found
