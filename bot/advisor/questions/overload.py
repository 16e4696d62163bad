"""Have I too many? What to keep, group and drop, and what to do instead of one more."""

from __future__ import annotations

from dataclasses import dataclass

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind, no_query
from bot.advisor.models import Computed, Kind, Question, Suggestion
from bot.advisor.rules.overlap import Sorted, much_alike, sort_held, stands_above
from bot.advisor.rules.recognition import recognise
from bot.advisor.wishes import asks_how_many, does_at_once
from knowledge import Credential, Evidence, Hit, Status

RANKING_NOTE = "shrm-2022-ranking"
COMMON_NOTE = "shrm-2022-workers"
GAP_NOTE = "overload-evidence-gap"
MOST_NAMED = 4
MOST_PAIRS = 2
PASTED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is held, sorted; and the two studies that every such answer rests on."""

    held: Sorted
    studies: tuple[tuple[str, Evidence], ...]


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> Found:
    del hits
    own = (*question.profile.held, *question.profile.in_progress)
    is_next = len(own) >= PASTED and len(question.credentials) == 1  # the one asked about is no part of the pile
    held = desk.credentials(own if is_next else (*own, *question.credential_ids))
    studies = []
    for note_id in (GAP_NOTE, RANKING_NOTE) if asks_how_many(question.text) else (RANKING_NOTE, COMMON_NOTE):
        note = desk.knowledge.note(note_id)
        if note is not None:
            studies.append((note.brief, desk.knowledge.evidence.note(note)))
    goal = desk.goal(question)
    return Found(held=sort_held(held, goal.fields, desk.knowledge), studies=tuple(studies))


def _compose(question: Question, found: Found, desk: Desk) -> Draft:
    draft = Draft(Kind.OVERLOAD, desk.today, question.profile)
    goal = desk.goal(question)
    draft.say(_first(question, found, desk))
    for position, (brief, evidence) in enumerate(found.studies):
        draft.say(brief, evidence, rank=position * 2)
    draft.paragraph()
    draft.say(desk.say("overload-worth"), rank=3)
    _say_group(draft, desk, "overload-keep", found.held.keep)
    _say_group(draft, desk, "overload-group", found.held.group)
    _say_group(draft, desk, "overload-apart", found.held.apart)
    _say_group(draft, desk, "overload-drop", found.held.drop)
    _say_overlap(draft, desk, found.held.all)
    draft.say(desk.say("overload-instead"), rank=1)
    if len(question.profile.held) >= PASTED:
        draft.say(desk.say("overload-not-kept"), rank=2)
    draft.next_step = desk.say("next-overload")
    if not goal.label:
        draft.questions.append(desk.say("ask-goal"))
    draft.questions.append(desk.say("ask-applications"))
    text = desk.say("overload-next-message")
    draft.suggestions.append(Suggestion(label=desk.say("overload-next"), message=text))
    return draft


def _first(question: Question, found: Found, desk: Desk) -> str:
    """The sentence that answers: none is known to be too many, one after the other, or no more of them."""
    if asks_how_many(question.text):
        return desk.say("overload-how-many")
    if does_at_once(question.text) and len(found.held.keep) > 1:
        return desk.say("overload-at-once", name=found.held.keep[0].short_name)
    goal = desk.goal(question)
    return desk.say("overload-goal", goal=goal.label) if goal.label else desk.say("overload")


def _say_group(draft: Draft, desk: Desk, message: str, group: tuple[Credential, ...]) -> None:
    if not group:
        return
    names = [each.short_name for each in group[:MOST_NAMED]]
    rest = len(group) - len(names)
    if rest:
        formula = f"{len(group)} credentials - {len(names)} named"
        draft.compute(Computed(value=str(rest), unit=None, formula=formula))
        names.append(desk.say("overload-more", count=str(rest)))
    text = names[0] if len(names) == 1 else desk.say("list-and", first=", ".join(names[:-1]), second=names[-1])
    grounds = [ground for each in group[:MOST_NAMED] for ground in _ground(desk, each)]
    draft.say(desk.say(message, names=text), *dict.fromkeys(grounds))
    draft.shown.extend(each.id for each in group)


def _ground(desk: Desk, credential: Credential) -> tuple[Evidence, ...]:
    """What a credential's place rests on: who recognises it, else what its record says of it."""
    notes = recognise(credential, None, desk.knowledge).supporting[:1]
    if notes and credential.status is not Status.RETIRED:
        return (desk.knowledge.evidence.note(notes[0], credential.id),)
    status = desk.knowledge.evidence.fact(credential, "status")
    return () if status is None else (status,)


def _say_overlap(draft: Draft, desk: Desk, held: tuple[Credential, ...]) -> None:
    """Which of them says another, and which are much alike."""
    maker = desk.knowledge.evidence
    for pair in stands_above(held)[:MOST_PAIRS]:
        owner = pair.higher if pair.edge in pair.higher.edges else pair.lower
        values = {"name": pair.higher.short_name, "other": pair.lower.short_name}
        draft.say(desk.say("overload-above", **values), maker.edge(owner, pair.edge), rank=2)
    for one, other in much_alike(held)[:1]:
        skills = [maker.fact(each, "skills") for each in (one, other)]
        text = desk.say("overload-alike", name=one.short_name, other=other.short_name)
        draft.say(text, *(each for each in skills if each is not None), rank=3)


KIND = QuestionKind(kind=Kind.OVERLOAD, query=no_query, assess=_assess, compose=_compose)
