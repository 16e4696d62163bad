"""Text and its context to questions: what is asked, about which credentials, with which limits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.advisor.constraints import Limits, read_limits
from bot.advisor.deciding import decide
from bot.advisor.dialogue import followups
from bot.advisor.dialogue.asked_about import BACK, Scene
from bot.advisor.dialogue.asked_again import judged
from bot.advisor.dialogue.carried_on import carried_on, is_open_choice, is_plea
from bot.advisor.dialogue.carry_over import CarryOver
from bot.advisor.dialogue.focus import Focus, carried, focus_of
from bot.advisor.dialogue.on_behalf import (
    in_first_person,
    is_for_other,
    known_of_other,
    own_again,
    was_for_other,
)
from bot.advisor.dialogue.talked_of import completed
from bot.advisor.intents.router import IntentRouter
from bot.advisor.linking import Linker
from bot.advisor.models import Ambiguity, Context, Kind, Profile, Question
from bot.advisor.reading.aliases import NamedCatalog, read_aliases
from bot.advisor.reading.as_typed import cleaned, folded_alike, problem_of
from bot.advisor.reading.asked_back import answered
from bot.advisor.reading.described import described_job, is_stranger
from bot.advisor.reading.found import Links
from bot.advisor.reading.memory import forgotten, is_taken_back, remembered
from bot.advisor.reading.message import Ask, Message, Subject, ask_of
from bot.advisor.reading.rough_words import without_abuse
from bot.advisor.reading.segments import Segment, questions_in, sentences, without_greeting
from bot.advisor.reading.slang import spelled_out
from bot.advisor.reading.subjects import SubjectFinder, Subjects
from bot.advisor.reading.surroundings import linked
from bot.advisor.rules.care import Care
from bot.advisor.rules.recognition import PLATFORM_RECORDS
from bot.advisor.tongues.detection import is_only_a_wish
from bot.advisor.tongues.interpreter import Interpreter
from bot.advisor.watching import Watch
from bot.errors import WordingError
from knowledge import KnowledgeBase

_MOST_ASKS = 4
_MOST_QUESTIONS = 2
_REREADS = 2
_OF_PLATFORM = 0.9
_MOST_WITHDRAWN = 6
_RETIRED_ONES = re.compile(
    r"\b(?:which|what|any|list|are (?:there )?any)\b[^.?!]{0,40}\b(?:certs|certificates|certifications|"
    r"exams)\b[^.?!]{0,24}"
    r"\b(?:retir\w+|discontinued|withdrawn|phased out|dead|gone|obsolete)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a message means.

    ``questions`` holds at least one; two where the message asks two things, in their order. ``profile`` is the
    context's profile with what this message adds or corrects. ``problem`` is ``empty``, ``too-long`` or ``no-words``
    where nothing could be read; ``questions`` then hold one needs-detail. ``readings`` are codes of choices made while
    reading, each with its value after a colon (``hours-workdays:10``, ``deadline-christmas:2026-12-25``,
    ``level-from-years:5``, ``job-described:plumber``). ``english`` is the message as it was read, its common
    phrases in English; ``language`` is the one that it was written in (ISO 639-1).
    """

    questions: tuple[Question, ...]
    profile: Profile
    problem: str | None = None
    readings: tuple[str, ...] = ()
    english: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taught:
    """Where the text stands that advisers teach with.

    ``examples`` is a folder with one file of phrasings per kind of question, ``phrases`` one with a phrasebook per
    language (``None``: English only), ``aliases`` a file with further names (``None``: those of the catalog alone).
    """

    examples: Path
    phrases: Path | None = None
    aliases: Path | None = None


class Understanding:
    """Reads messages. Building indexes the names of the catalog; the first :meth:`read` also learns from the examples.

    Args:
        knowledge: The knowledge base.
        prompts: What advisers teach it.
        cache: Folder for what was learned from the examples; ``None`` keeps it in memory only.

    Raises:
        WordingError: an example file cannot be used.
    """

    def __init__(self, knowledge: KnowledgeBase, *, prompts: Taught, cache: Path | None = None) -> None:
        self._knowledge = knowledge
        self._prompts = prompts
        self._cache = cache
        self._router = IntentRouter(knowledge.embed, examples=prompts.examples, cache=cache)
        self._carry_over = CarryOver(knowledge)
        self._read_names()
        self._examples_watch = Watch(lambda: prompts.examples.glob("*.txt"))
        self._names_watch = Watch(lambda: [prompts.aliases] if prompts.aliases is not None else [])

    def _read_names(self) -> None:
        known = [each.id for each in self._knowledge.credentials()]
        named = NamedCatalog(knowledge=self._knowledge, aliases=read_aliases(self._prompts.aliases, known))
        self._linker = Linker(named)
        self._subjects = SubjectFinder(named.roles(), named.credentials(), self._linker.known_words)
        self._interpreter = Interpreter(self._prompts.phrases, names_in=self._linker.spans, trade=named.trade)

    def load_languages(self) -> None:
        """Reads the phrasebooks of all languages now. May run in another thread.

        Raises:
            WordingError: one cannot be used.
        """
        self._interpreter.load()

    def refresh(self) -> tuple[str, ...]:
        """Reads examples, aliases and phrasebooks again where they changed; what is wrong, a sentence each.

        What cannot be used leaves the last good one in use.
        """
        problems = list(self._interpreter.refresh())
        try:
            if self._names_watch.has_changed():
                self._read_names()
        except WordingError as exc:
            problems.append(str(exc))
        try:
            if self._examples_watch.has_changed():
                self._router = self._router.learned_anew(self._prompts.examples)
        except WordingError as exc:
            problems.append(str(exc))
        return tuple(problems)

    def read(self, text: str, context: Context, today: date) -> Reading:
        """What ``text`` asks. Any text will do; nothing in it is followed as an instruction. Blocks for one
        embedding.
        """
        before = context.turns[-1].question.language if context.turns else context.language
        problem = problem_of(text)
        if problem is not None:
            question = Question(
                kind=Kind.NEEDS_DETAIL, text="", profile=context.profile, missing=(problem,), confidence=0.0
            )
            question = replace(question, language=before or "en")
            return Reading(questions=(question,), profile=context.profile, problem=problem, language=before or "en")
        language, english = self._interpreter.read(cleaned(text), before=before)
        english = without_abuse(english)
        if context.turns and is_only_a_wish(text):
            again = replace(context.turns[-1].question, language=language, profile=context.profile)
            return Reading(questions=(again,), profile=context.profile, english=again.text, language=language)
        reading = self._read(english, context, today, rereads=_REREADS)
        questions = tuple(replace(one, language=language) for one in reading.questions)
        return replace(reading, questions=questions, english=reading.english or english, language=language)

    def _read(self, text: str, context: Context, today: date, *, rereads: int) -> Reading:
        own = context.profile
        is_other = is_for_other(text.lower(), context)
        if is_other:
            context = replace(context, profile=known_of_other(context))
        message = self._message(text, context, today)
        profile = self._profile(message, context.profile)
        agreed = followups.agreed_to(message, context) if rereads else None
        if agreed is not None:
            english = self._interpreter.read(agreed, before=context.turns[-1].question.language)[1]
            return self._read(english, replace(context, profile=context.profile), today, rereads=rereads - 1)
        focus = focus_of(context)
        if rereads and focus is not None and self._answers_a_question(message, focus):
            joined = f"{focus.turn.question.text}\n{text}"
            return _gone_on(self._read(joined, Context(profile=profile), today, rereads=0))
        repeated = _retracted(message, context.profile) or self._carry_over.question(message, focus)
        of_brand = self._carry_over.of_brand(message, focus)
        makers = self._makers(message.links)
        scene = Scene(context=context, focus=focus, profile=profile, of_brand=of_brand, makers=makers)
        questions = (repeated,) if repeated is not None else self._fresh(message, scene)
        refused = _refused(context) if rereads and is_plea(questions[0], message) else None
        if refused is not None:
            again = f"{refused}\n{text}"
            earlier = replace(context, turns=())
            return replace(self._read(again, earlier, today, rereads=0), english=again)
        if focus is not None and repeated is None:
            questions = self._in_talk(questions, message, focus)
        elif repeated is None and context.turns and is_open_choice(questions[0], message, profile):
            questions = (replace(questions[0], kind=Kind.RECOMMEND),)
        if not is_other and context.turns and was_for_other(context):
            questions = tuple(own_again(one, message, replace(context, profile=profile)) for one in questions)
        if all(one.kind is Kind.OUT_OF_SCOPE for one in questions):
            profile = context.profile
        stated = _stated(message.limits, context.profile, profile)
        finished = tuple(replace(one, profile=profile, stated=stated) for one in questions)
        readings = message.limits.readings
        if message.subjects.is_described and message.subjects.aim:
            readings = (*readings, f"job-described:{message.subjects.aim}")
        return Reading(questions=finished, profile=own if is_other else profile, readings=readings)

    def _message(self, text: str, context: Context, today: date) -> Message:
        links = self._linker.link(text)
        folded = folded_alike(text)
        focus = focus_of(context)
        links = completed(links, folded, focus, linker=self._linker, find=self._knowledge.credential)
        subjects = self._subjects_of(links)
        if links.ambiguities:
            spoken = self._subjects.fields_of(subjects)
            known = self._subjects.fields_of(Subjects(aim=context.profile.role_id, fields=context.profile.fields))
            links = self._linker.narrowed(links, spoken or known)
            links = self._withdrawn(links) if _RETIRED_ONES.search(folded) else links
        subjects = self._described(folded, links, subjects)
        limits = read_limits(in_first_person(links.masked, context), context.profile, today)
        if not limits.values and context.turns:
            limits = replace(limits, values=answered(folded, context.turns[-1].asked, context.profile))
        return Message(text=text, folded=folded, links=links, limits=limits, subjects=subjects)

    def _described(self, folded: str, links: Links, subjects: Subjects) -> Subjects:
        """``subjects`` with the job whose work is told, where neither a name nor an aim is said."""
        names_any = links.credentials or links.ambiguities or links.unknown_names or links.brand_spans
        has_field = subjects.fields and (subjects.is_wanted or not is_stranger(folded))
        if names_any or subjects.aim or subjects.aim_text or has_field or subjects.now or subjects.skills:
            return subjects
        role = described_job(folded, self._knowledge)
        if role is None:
            return subjects
        title = role.title.lower()
        return replace(subjects, aim=role.id, aim_text=title, goal=title, fields=(), is_wanted=True, is_described=True)

    def _withdrawn(self, links: Links) -> Links:
        """Of what one name may stand for, those that are withdrawn ("which azure certs are retired")."""
        unclear = links.ambiguities[0]
        gone = self._linker.retired_of(unclear.span)[:_MOST_WITHDRAWN]
        if not gone:
            return links
        at = max(0, links.masked.find(" " * len(unclear.span)))
        named = tuple(linked(one, unclear.span, at, _OF_PLATFORM) for one in gone)
        return replace(links, credentials=(*links.credentials, *named), ambiguities=links.ambiguities[1:])

    def _makers(self, links: Links) -> Subject:
        """What the issuers and platforms stand for that are named alone: their own record, or the best known few."""
        records = [PLATFORM_RECORDS[one] for one in links.platforms if one in PLATFORM_RECORDS]
        named = tuple(replace(one, score=_OF_PLATFORM) for one in carried(records))
        few = ((issuer, self._linker.best_known_of(issuer)) for issuer in links.issuers)
        unclear = tuple(Ambiguity(span=issuer, candidates=known) for issuer, known in few if known)
        return Subject(links=named, ambiguities=() if named else unclear)

    def _subjects_of(self, links: Links) -> Subjects:
        """What is spoken of beside names: words inside an unknown name tell its field, never a goal."""
        hidden = links.masked
        for name in links.unknown_names:
            hidden = hidden.replace(name, " " * len(name))
        found = self._subjects.find(hidden)
        if hidden == links.masked or found.fields or found.aim_text:
            return found
        return replace(found, fields=self._subjects.find(links.masked).fields)

    def _answers_a_question(self, message: Message, focus: Focus) -> bool:
        """Whether the message completes a question that could not be answered for want of a detail."""
        if focus.turn.kind is not Kind.NEEDS_DETAIL or not focus.turn.question.text:
            return False
        if followups.is_bare_name(message) and (message.links.credentials or message.links.ambiguities):
            return True
        is_liked = bool(message.subjects.skills) and not followups.asks_itself(message.folded)
        return is_liked or followups.is_only_limits(message)

    def _fresh(self, message: Message, scene: Scene) -> tuple[Question, ...]:
        asks = _asks(message)
        routes = self._router.score([_routed(ask, scene.focus) for ask in asks])
        found: list[Question] = []
        for ask, route in zip(asks, routes, strict=True):
            here = replace(scene, earlier=found[-1] if found else None)
            found.append(decide(ask, route, message, scene=here, fields_of=self._carry_over.fields_of))
        return _distinct(found)

    def _in_talk(self, questions: tuple[Question, ...], message: Message, focus: Focus) -> tuple[Question, ...]:
        """``questions``, or what a message that is of nothing by itself means in the talk that it goes on with."""
        is_told = followups.is_remark(message) or followups.is_fragment(message)
        is_idle = questions[0].kind is Kind.CONCEPT and followups.is_fragment(message)
        if (questions[0].kind in _BESIDE and is_told) or is_idle:
            return (judged(self._carry_over.repeated(message, focus), message, focus),)
        meant = carried_on(questions[0], message, focus)
        return (judged(meant or questions[0], message, focus), *(questions[1:] if meant is None else ()))

    def _profile(self, message: Message, profile: Profile) -> Profile:
        kept, gone = forgotten(message.folded, message.links, profile)
        return remembered(message.limits.merged(kept), message.links, message.subjects, gone)


def _gone_on(reading: Reading) -> Reading:
    """``reading`` where it still lacks a detail: asked for again, not from the beginning."""
    questions = (replace(one, is_follow_up=one.kind is Kind.NEEDS_DETAIL) for one in reading.questions)
    return replace(reading, questions=tuple(questions))


def _retracted(message: Message, profile: Profile) -> Question | None:
    """Whether the credential that is not held after all is worth having, where the message asks nothing else."""
    if not is_taken_back(message.folded, message.links, profile) or questions_in(message.folded):
        return None
    links = carried(profile.held[-1:])
    return Question(kind=Kind.WORTH_IT, text=message.text, credentials=links, is_follow_up=True)


def _refused(context: Context) -> str | None:
    """The message that was refused as cheating, where only pleading came since: that pleads for the same again."""
    refused = None
    for turn in reversed(context.turns):
        if Care.CHEATING not in turn.question.care:
            break
        refused = turn.text if turn.question.language == "en" else turn.question.text
    return refused


def _routed(ask: Ask, focus: Focus | None) -> str:
    """The text to route: names as letters, and words that point at the turns before likewise."""
    names_any = ask.credentials or ask.mentioned or ask.ambiguities or ask.unknown_names
    masked = ask.masked if names_any or focus is None else followups.with_marks(ask.masked, focus)
    return spelled_out(masked)


def _asks(message: Message) -> tuple[Ask, ...]:
    """The asking parts of the message, at most four, or the whole of it."""
    asking = list(questions_in(message.folded))
    if len(asking) > _MOST_ASKS:
        marked = [one for one in asking if "?" in message.folded[one.start : one.end]]
        asking = (marked or asking)[-_MOST_ASKS:] if len(marked) <= _MOST_ASKS else [marked[0], marked[-1]]
    if len(asking) <= 1:
        return (ask_of(message, _context_of(message, asking), is_only=True),)
    first, *others = (ask_of(message, one, is_only=False) for one in asking)
    return (_with_told(first, others, message), *others)


def _with_told(first: Ask, others: Sequence[Ask], message: Message) -> Ask:
    """The first of several asks on "it", with what was told of before them where none of them names anything."""
    named = any(one.credentials or one.ambiguities or one.unknown_names or one.mentioned for one in (first, *others))
    if named or BACK.search(first.text.lower()) is None:
        return first
    told = tuple(one for one in message.links.credentials if one.start < first.start and one.role == "subject")
    return replace(first, credentials=told[-1:])


def _context_of(message: Message, asking: Sequence[Segment]) -> Segment:
    """The only ask with what stands around it, as far as that is short; the whole of a message without an ask."""
    skipped, _ = without_greeting(message.folded)
    whole = Segment(min(skipped, max(len(message.text) - 1, 0)), len(message.text), True)
    if not asking or len(message.text.split()) <= _SHORT_MESSAGE:
        return whole
    told = [one for one in sentences(message.folded) if one.end <= asking[0].start]
    before = told[-1].start if told else asking[0].start
    return Segment(max(before, skipped), asking[0].end, True)


_SHORT_MESSAGE = 30


def _distinct(found: Sequence[Question]) -> tuple[Question, ...]:
    """At most two questions that differ in kind or subject; aspects of one subject are joined; talk beside a matter is
    left out.
    """
    kept: list[Question] = []
    for one in found:
        twin = next((at for at, other in enumerate(kept) if _is_same(one, other)), None)
        if twin is None:
            kept.append(one)
        else:
            aspects = tuple(dict.fromkeys((*kept[twin].aspects, *one.aspects)))
            kept[twin] = replace(kept[twin], aspects=aspects)
    matters = [one for one in kept if one.kind not in _BESIDE]
    return tuple((matters or kept)[:_MOST_QUESTIONS])


_BESIDE = (Kind.SMALL_TALK, Kind.OUT_OF_SCOPE, Kind.NEEDS_DETAIL)


def _is_same(one: Question, other: Question) -> bool:
    is_of_pair = other.kind is Kind.COMPARE and one.kind is Kind.FACTS and len(one.credential_ids) > 1
    if one.kind is not other.kind and not is_of_pair:
        return False
    subjects = (one.credential_ids, one.unknown_names, one.ambiguities)
    return subjects == (other.credential_ids, other.unknown_names, other.ambiguities) or not any(subjects)


def _stated(limits: Limits, before: Profile, after: Profile) -> tuple[str, ...]:
    """Fields said in this message: limits as read, and whatever else changed."""
    changed = [name for name in Profile.__dataclass_fields__ if getattr(before, name) != getattr(after, name)]
    return tuple(dict.fromkeys((*limits.stated, *changed)))
