"""Text and context -> grounded answer: the five steps in order and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from time import perf_counter

from bot.advisor.care_answers import add_care, instead
from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.models import Answer, Context, Kind, LinkedCredential, Profile, Question, Turn
from bot.advisor.prompt_library import Wording
from bot.advisor.registry import kind_of
from bot.advisor.rules.care import Care, care_flags
from bot.advisor.topics import Topics
from bot.advisor.understanding import Understanding
from knowledge import KnowledgeBase

MOST_QUESTIONS = 2
NEED_CREDENTIAL = frozenset({Kind.WORTH_IT, Kind.RECOGNITION, Kind.FACTS, Kind.STACKING, Kind.COMPARE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """An answer, what the conversation should remember of it, and the profile after it."""

    answer: Answer
    turn: Turn
    profile: Profile


class Advisor:
    """Answers one message. Holds no state of any learner: the context comes in and goes out."""

    def __init__(self, knowledge: KnowledgeBase, understanding: Understanding, wording: Wording) -> None:
        """All three are shared by every conversation."""
        self._knowledge = knowledge
        self._understanding = understanding
        self._wording = wording
        self._topics = Topics(knowledge.credentials(), knowledge.roles())

    async def answer(self, text: str, context: Context, *, today: date) -> Result:
        """The answer to ``text``. The same text, context, day and index give the same answer."""
        begin = perf_counter()
        self._wording.refresh()
        flags = care_flags(text)
        reading = self._understanding.read(text, context, today)
        understood = perf_counter()
        desk = Desk(knowledge=self._knowledge, wording=self._wording, topics=self._topics, today=today)
        timings = {"understand": (understood - begin) * 1000, "retrieve": 0.0, "assess": 0.0, "compose": 0.0}
        questions = [
            _answerable(replace(question, care=tuple(flags)), desk) for question in reading.questions[:MOST_QUESTIONS]
        ]
        if reading.problem is not None:
            questions = [replace(questions[0], kind=Kind.NEEDS_DETAIL, missing=(reading.problem,))]
        draft = self._compose(questions, flags, desk, timings)
        answer = draft.finish(index=self._knowledge.index_id)
        timings["total"] = (perf_counter() - begin) * 1000
        answer = replace(answer, profile=reading.profile, timings_ms=timings)
        return Result(answer=answer, turn=_turn(text, questions[0], answer), profile=reading.profile)

    def _compose(
        self, questions: list[Question], flags: tuple[Care, ...], desk: Desk, timings: dict[str, float]
    ) -> Draft:
        first = questions[0]
        draft = instead(first, flags, desk)
        if draft is not None:
            return draft
        draft = kind_of(first.kind).run(first, desk, timings)
        for other in questions[1:]:
            draft.append(kind_of(other.kind).run(other, desk, timings))
        _say_which(draft, first, desk)
        if first.kind not in (Kind.SMALL_TALK, Kind.OUT_OF_SCOPE, Kind.PROFILE):
            add_care(draft, flags, desk, first.text)
        return draft


def _answerable(question: Question, desk: Desk) -> Question:
    """The question as a kind that can answer it: without a credential some kinds have nothing to speak of."""
    if question.kind not in NEED_CREDENTIAL or question.credentials:
        if question.kind is Kind.COMPARE and len(set(question.credential_ids)) < 2 and not question.unknown_names:
            return replace(question, kind=Kind.WORTH_IT)
        return question
    if question.unknown_names:
        return replace(question, kind=Kind.UNKNOWN_CREDENTIAL)
    if question.ambiguities:
        return _first_candidate(question)
    has_aim = bool(desk.goal(question).fields or question.issuers or question.platforms)
    return replace(question, kind=Kind.RECOMMEND if has_aim else Kind.NEEDS_DETAIL)


def _first_candidate(question: Question) -> Question:
    """The question on the likeliest of several that fit the name; the answer says so and asks back."""
    unclear = question.ambiguities[0]
    link = LinkedCredential(credential_id=unclear.candidates[0], span=unclear.span, start=0, score=0.5)
    return replace(question, credentials=(link,))


def _say_which(draft: Draft, question: Question, desk: Desk) -> None:
    """Names which of several was taken, and asks for the others."""
    taken = {link.credential_id for link in question.credentials if link.score == 0.5}
    for unclear in question.ambiguities[:1]:
        names = [each.short_name for each in desk.credentials(unclear.candidates)]
        if unclear.candidates[0] not in taken or len(names) < 2:
            continue
        draft.paragraph()
        draft.say(desk.say("took-as", name=names[0]))
        others = names[1] if len(names) == 2 else desk.say("list-or", first=", ".join(names[1:3]), second=names[-1])
        draft.questions.insert(0, desk.say("ask-which", others=others))


def _turn(text: str, question: Question, answer: Answer) -> Turn:
    return Turn(
        text=text,
        kind=answer.kind,
        question=question,
        shown=answer.shown,
        asked=answer.questions,
        suggestions=answer.suggestions,
        citations=answer.citations,
    )
