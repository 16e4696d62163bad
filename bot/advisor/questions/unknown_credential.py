"""A name that we hold nothing on: say so, say how to check it, name what we do hold nearby."""

from __future__ import annotations

import re

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind
from bot.advisor.models import Kind, Question, Suggestion
from bot.advisor.rules.ranking import Candidate, fits_limits, is_open_to, rank
from bot.advisor.rules.recognition import Strength
from bot.advisor.sentences.phrases import note_assumptions
from bot.advisor.sentences.prices import price_sentences
from bot.advisor.sentences.verdicts import say_note
from knowledge import Hit, Query

SHOWN = 2
NAME_CHARACTERS = 60
_MONEY_WORDS = r"[€$£₹]|euros?|eur|usd|dollars?|gbp|pounds?|rupees?|inr|reais|brl|naira|pesos?"
_HEAD = re.compile(r"^(?:the |a )?(?:certificates?|certifications?|courses?|diplomas?|training|exams?) (?=\S)", re.I)
"""What a phrasebook made of the noun before a name; it is not part of the name."""


def _query(question: Question, desk: Desk) -> Query:
    return Query(text=question.text, fields=desk.goal(question).fields, limit=20)


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> list[Candidate]:
    """Well-supported ones in the field meant; none where the field is not clear."""
    if not desk.goal(question).fields:
        return []
    out = []
    for hit in hits:
        credential = desk.credential(hit.record_id)
        if credential is None or not is_open_to(credential, question.profile):
            continue
        decision = desk.decide(credential, question)
        if decision.case.recognition.strength >= Strength.MODERATE and fits_limits(decision.case):
            out.append(
                Candidate(decision=decision, relevance=hit.score, roles_naming=desk.topics.roles_naming(credential.id))
            )
    return rank(out)[:SHOWN]


def _without_price(name: str, text: str) -> str:
    """The name without a sum at its end that the question gives as its price."""
    last = name.split()[-1] if name.split() else ""
    is_sum = last[:1].isdigit() and re.search(rf"{re.escape(last)}\s?(?:{_MONEY_WORDS})", text, re.I) is not None
    return name[: -len(last)].strip() if is_sum and len(name.split()) > 1 else name


def _shortened(name: str) -> str:
    """The name as it was written, cut at a word where it is long."""
    words = " ".join(name.split())
    return words if len(words) <= NAME_CHARACTERS else words[:NAME_CHARACTERS].rsplit(" ", 1)[0]


def _compose(question: Question, nearby: list[Candidate], desk: Desk) -> Draft:
    draft = Draft(Kind.UNKNOWN_CREDENTIAL, desk.today, question.profile)
    name = _shortened(_without_price(question.unknown_names[0], question.text)) if question.unknown_names else ""
    if not desk.is_english:
        name = _HEAD.sub("", name) or name
    draft.say(desk.say("unknown-named", name=name) if name else desk.say("unknown-unnamed"))
    draft.say(desk.say("unknown-meaning"))
    for position, candidate in enumerate(nearby):
        case = candidate.decision.case
        draft.paragraph()
        message = "unknown-nearby" if position == 0 else "unknown-nearby-next"
        field = desk.field_name(desk.goal(question).fields[0])
        draft.say(desk.say(message, name=case.credential.short_name, field=field))
        note = case.recognition.supporting[0]
        say_note(draft, desk, note, case.credential)
        note_assumptions(desk, draft, case)
        price = price_sentences(desk, case)[0]
        draft.say(price.text, *price.evidence, rank=2)
        draft.shown.append(case.credential.id)
        text = desk.say("suggest-worth-message", name=case.credential.short_name)
        draft.suggestions.append(
            Suggestion(label=desk.say("suggest-worth-named", name=case.credential.short_name), message=text)
        )
    draft.next_step = desk.say("next-unknown-credential")
    if not nearby:
        draft.questions.append(desk.say("ask-issuer"))
    return draft


KIND = QuestionKind(kind=Kind.UNKNOWN_CREDENTIAL, query=_query, assess=_assess, compose=_compose)
