"""Text and context -> grounded answer: the five steps in order and nothing else."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass, replace
from datetime import date
from time import perf_counter

from bot.advisor.answerable import answerable, asked_in_trouble, of_two_jobs
from bot.advisor.by_meaning import told_by_note
from bot.advisor.care.answers import add_care, instead
from bot.advisor.care.likeness import Hearing
from bot.advisor.composition import Draft
from bot.advisor.desk import Desk, lowered
from bot.advisor.intents.cues import aspects_said
from bot.advisor.models import (
    Answer,
    Context,
    Kind,
    Money,
    Profile,
    Question,
    Turn,
)
from bot.advisor.no_figure import is_of_no_figure, no_figure, without_figure
from bot.advisor.prompt_library import Wording
from bot.advisor.reading.asked_costs import (
    asks_second_try,
    asks_student_price,
    asks_sum,
    share_taken_off,
    years_asked,
)
from bot.advisor.reading.asked_currency import currency_asked
from bot.advisor.reading.wrong_makers import wrong_maker
from bot.advisor.registry import kind_of
from bot.advisor.rules.care import Told
from bot.advisor.sentences.aspects import is_group
from bot.advisor.topics import Topics
from bot.advisor.understanding import Reading, Understanding
from bot.advisor.watching import Pace
from bot.advisor.wishes import share_done
from knowledge import KnowledgeBase

_LOG = logging.getLogger(__name__)
MOST_QUESTIONS = 2
BESIDE = (Kind.NEEDS_DETAIL, Kind.SMALL_TALK, Kind.OUT_OF_SCOPE, Kind.PROFILE)
"""Kinds that add nothing as the second question of a message."""
MOST_MEANINGS = 4
_CODE = re.compile(r"\b[A-Za-z]{1,3}\d{0,2}-[A-Z]?\d{2,4}\b")
PASTED = 3
"""So many new ones in a message are a list and no remark."""
_KEEP = re.compile(r"\b(?:remember|keep in mind|note (?:them|these|it) down|save (?:them|these|it|my))\b")
_IT = re.compile(r"\b(?:it|its|they|them|this|that|one)\b")
SAID_IN_EVERY_LANGUAGE = frozenset(
    {
        *(Kind.WORTH_IT, Kind.RECOMMEND, Kind.COMPARE, Kind.FACTS, Kind.UNKNOWN_CREDENTIAL),
        *(Kind.NEEDS_DETAIL, Kind.SMALL_TALK, Kind.OUT_OF_SCOPE, Kind.PROFILE),
    }
)
"""Kinds whose answers stand on structured facts; the others lean on prose of the records, which is English."""
AIMS = {"more": 1400}
"""Characters aimed at where a shorter or a longer answer was asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """An answer, what the conversation should remember of it, and the profile after it."""

    answer: Answer
    turn: Turn
    profile: Profile


class Advisor:
    """Answers one message. Holds no state of any learner: the context comes in and goes out."""

    def __init__(
        self, knowledge: KnowledgeBase, understanding: Understanding, wording: Wording, *, looking: Pace | None = None
    ) -> None:
        """All are shared by every conversation. ``looking`` is how often edited prompts are looked for: each time."""
        self._looking = looking or Pace()
        self._knowledge = knowledge
        self._understanding = understanding
        self._wording = wording
        self._hearing = Hearing(knowledge.embed)
        self._topics = Topics(knowledge.credentials(), knowledge.roles())

    def load_ahead(self) -> None:
        """Reads the phrasebooks of all languages and all English sentences now. May run in another thread.

        Raises:
            WordingError: one cannot be used.
        """
        self._understanding.load_languages()
        self._wording.load()

    def refresh(self) -> tuple[str, ...]:
        """Reads what advisers changed since; what cannot be used, a sentence each, told once. Reads file times."""
        problem = self._wording.refresh()
        return (*((problem,) if problem is not None else ()), *self._understanding.refresh())

    async def answer(self, text: str, context: Context, *, today: date) -> Result:
        """The answer to ``text``. The same text, context, day and index give the same answer."""
        for problem in self.refresh() if self._looking.is_due() else ():
            _LOG.warning("%s The last good one stays in use.", problem)
        begin = perf_counter()
        reading = self._understanding.read(text, context, today)
        told = self._hearing.told_in(reading.english or text)
        understood = perf_counter()
        taken_off = share_taken_off(reading.english or text)
        desk = Desk(
            knowledge=self._knowledge,
            wording=self._wording,
            topics=self._topics,
            today=today,
            currency=_wanted_currency(reading.questions[0], reading.english or text),
            years=years_asked(reading.english or text),
            is_student=asks_student_price(reading.english or text),
            is_second_try=asks_second_try(reading.english or text),
            share_done=share_done(reading.english or text),
            text=reading.english or text,
            taken_off=taken_off,
            budget_left=_whole_budget(reading.questions[0]) if taken_off is not None else None,
            is_sum=asks_sum(reading.english or text),
        )
        timings = {"understand": (understood - begin) * 1000, "retrieve": 0.0, "assess": 0.0, "compose": 0.0}
        questions = [
            _asked(replace(question, care=tuple(told.flags)), desk, context)
            for question in reading.questions[:MOST_QUESTIONS]
        ]
        questions = [questions[0], *(each for each in questions[1:] if each.kind not in BESIDE)]
        questions = [questions[0], *(each for each in questions[1:] if not is_of_no_figure(each, questions[0]))]
        questions = _merged([questions[0], *(_about_the_same(each, questions[0]) for each in questions[1:])])
        if reading.problem is not None:
            questions = [replace(questions[0], kind=Kind.NEEDS_DETAIL, missing=(reading.problem,))]
        worded = [replace(each, language=context.answers_in or each.language) for each in questions]
        draft = self._compose(worded, told, desk, timings)
        _say_job(draft, reading.readings, desk)
        _say_ignored(draft, reading.readings, desk, worded[0])
        asked = {each for turn in context.turns for each in turn.asked}
        if draft.kind is not Kind.NEEDS_DETAIL:
            draft.questions = [each for each in draft.questions if each not in asked]
        answer = draft.finish(index=self._knowledge.index_id)
        timings["total"] = (perf_counter() - begin) * 1000
        profile = reading.profile
        if _is_pasted_list(answer.kind, reading, context):
            profile = profile.but(held=context.profile.held, in_progress=context.profile.in_progress)
        is_own = reading.profile == questions[0].profile
        answer = replace(answer, profile=profile if is_own else _beside(profile, questions[0]), timings_ms=timings)
        kept = replace(questions[0], profile=profile) if is_own else questions[0]
        return Result(answer=answer, turn=_turn(text, kept, answer), profile=profile)

    def _compose(self, questions: list[Question], told: Told, desk: Desk, timings: dict[str, float]) -> Draft:
        first = questions[0]
        own = replace(desk, wording=self._wording.in_language(first.language))
        draft = instead(first, told, own)
        if draft is not None:
            return draft
        if all(question.kind in SAID_IN_EVERY_LANGUAGE for question in questions):
            desk = own
        draft = no_figure(first, desk) or kind_of(first.kind).run(first, desk, timings)
        for other in questions[1:]:
            draft.append(kind_of(other.kind).run(other, desk, timings))
        draft.aim = AIMS.get(first.modifier or "", draft.aim)
        _adapt(draft, first, desk)
        _say_which(draft, first, desk)
        _say_wrong_maker(draft, first, desk)
        if first.kind not in (Kind.SMALL_TALK, Kind.OUT_OF_SCOPE, Kind.PROFILE):
            add_care(draft, told, own, first)
        draft.language = desk.wording.language
        if draft.language != first.language:
            draft.prepend(_answers_in_english(first.language, own))
        return draft


SIMPLER = 420
SOURCED = 650


def _adapt(draft: Draft, question: Question, desk: Desk) -> None:
    """What was asked of the answer before: shorter, in a line, or where it is from."""
    if question.modifier in ("simpler", "choice"):
        draft.shorten(SIMPLER)
    elif question.modifier == "one-line":
        draft.keep_first()
    elif question.modifier == "sources" and draft.has_evidence:
        draft.aim, draft.questions = SOURCED, []
        draft.prepend(desk.say("sources-lead"))


def _asked(question: Question, desk: Desk, context: Context) -> Question:
    asked = answerable(of_two_jobs(asked_in_trouble(question), desk), desk, context)
    return told_by_note(without_figure(asked, desk), desk)


def _beside(own: Profile, question: Question) -> Profile:
    """The learner's own profile, with the limits of somebody else who was asked for where it has none."""
    other, blank = question.profile, Profile()
    names = ("budget", "is_budget_monthly", "hours_per_week", "deadline_weeks", "region")
    known = {name: getattr(other, name) for name in names if getattr(own, name) == getattr(blank, name)}
    return own.but(**known)


def _is_pasted_list(kind: Kind, reading: Reading, context: Context) -> bool:
    """Whether a list of credentials was given to be sorted: it is read and not kept, unless that is asked."""
    new = [each for each in reading.profile.held if each not in context.profile.held]
    return kind is Kind.OVERLOAD and len(new) >= PASTED and not _KEEP.search(reading.english.lower())


def _say_ignored(draft: Draft, readings: tuple[str, ...], desk: Desk, question: Question) -> None:
    """Says which limits could not be meant and were left out."""
    if draft.kind in BESIDE or not draft.assessments:
        return
    own = replace(desk, wording=desk.wording.in_language(draft.language))
    for code in readings:
        name, _, value = code.partition(":")
        if name.endswith("-ignored") and own.wording.has(f"read-{name}"):
            draft.paragraph()
            draft.say(own.say(f"read-{name}", value=value))
    _say_older_exam(draft, own, question)


def _say_job(draft: Draft, readings: tuple[str, ...], desk: Desk) -> None:
    """Says which job was understood where only its work was told."""
    for code in readings:
        name, _, value = code.partition(":")
        role = desk.knowledge.role(value) if name == "job-described" and draft.kind not in BESIDE else None
        if role is not None:
            own = replace(desk, wording=desk.wording.in_language(draft.language))
            draft.paragraph()
            draft.say(own.say("took-as", name=own.say("goal-role", role=lowered(role.title))))


def _say_older_exam(draft: Draft, desk: Desk, question: Question) -> None:
    """Says that an exam code belongs to an older exam than today's ("SY0-601" where "SY0-701" is held)."""
    spans = {one.credential_id: one.span for one in question.credentials}
    for credential in desk.credentials(spans):
        evidence = desk.knowledge.evidence.fact(credential, "exam_codes")
        # Of what names this one, not of the whole message: AZ-104 beside AZ-900 is another exam, no older one.
        typed = {each.upper() for each in _CODE.findall(spans[credential.id])}
        for code in credential.exam_codes if evidence is not None else ():
            stem, _, number = code.upper().rpartition("-")
            older = [each for each in sorted(typed) if each.startswith(f"{stem}-") and each != code.upper()]
            if stem and number.isdigit() and older and not typed & {one.upper() for one in credential.exam_codes}:
                draft.paragraph()
                draft.say(desk.say("older-exam", old=older[0], new=code), *((evidence,) if evidence else ()))


def _say_wrong_maker(draft: Draft, question: Question, desk: Desk) -> None:
    """Says first who really issues a credential that the message gives to somebody else."""
    spans = {one.credential_id: one.span for one in question.credentials} if question.issuers else {}
    for credential in reversed(desk.credentials(spans)):
        own = " ".join((credential.issuer, credential.platform or "", credential.name, *credential.aliases)).lower()
        other = wrong_maker(question.text, spans.get(credential.id, credential.name), question.issuers, own)
        evidence = desk.knowledge.evidence.fact(credential, "issuer")
        if other is not None and evidence is not None and not is_group(credential):
            values = {"name": credential.short_name, "issuer": credential.issuer, "other": other}
            draft.prepend(desk.say("wrong-maker", **values), evidence)


def _answers_in_english(language: str, own: Desk) -> str:
    """One line in the learner's language, as far as we have one, on why the answer is in English."""
    message = "other-language-answer" if own.wording.language == language else f"other-language-{language}"
    return own.say(message) if own.wording.has(message) else own.say("other-language-answer")


def _merged(questions: list[Question]) -> list[Question]:
    """Two questions of fact on the same credentials are one with the aspects of both."""
    first, *others = questions
    same = [
        each for each in others if each.kind is first.kind is Kind.FACTS and each.credential_ids == first.credential_ids
    ]
    aspects = dict.fromkeys([*first.aspects, *(aspect for each in same for aspect in each.aspects)])
    return [replace(first, aspects=tuple(aspects)), *(each for each in others if each not in same)]


def _about_the_same(question: Question, first: Question) -> Question:
    """A second question on "it", or on one more side after a fact, is about the credential of the first."""
    is_open = question.kind in (Kind.CONCEPT, Kind.NEEDS_DETAIL, Kind.FACTS) and not question.credentials
    is_side = first.kind is Kind.FACTS and bool(aspects_said(question.text))
    is_meant = is_side or _IT.search(question.text.lower()) is not None
    if not is_open or not first.credentials or question.unknown_names or not is_meant:
        return question
    aspects = question.aspects or aspects_said(question.text)
    return replace(question, kind=Kind.FACTS, credentials=first.credentials, aspects=aspects)


def _whole_budget(question: Question) -> Money | None:
    """The budget, where it is not one by the month."""
    return None if question.profile.is_budget_monthly else question.profile.budget


def _wanted_currency(question: Question, text: str) -> str | None:
    """The currency that prices are asked for in ("and in euros?", "SAA exam in pounds")."""
    modifier = question.modifier or ""
    if modifier.startswith("currency:"):
        return modifier.removeprefix("currency:")
    return currency_asked(text, question.profile.region) if question.kind in (Kind.FACTS, Kind.COMPARE) else None


def _say_which(draft: Draft, question: Question, desk: Desk) -> None:
    """Names which of several was taken, and asks for the others."""
    taken = {link.credential_id for link in question.credentials if link.score == 0.5}
    for unclear in question.ambiguities[:1]:
        names = [each.short_name for each in desk.credentials(unclear.candidates)]
        if unclear.candidates[0] not in taken or len(names) < 2:
            continue
        draft.paragraph()
        draft.say(desk.say("took-as", name=names[0]))
        rest = names[1:MOST_MEANINGS]
        others = rest[0] if len(rest) == 1 else desk.say("list-or", first=", ".join(rest[:-1]), second=rest[-1])
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
