"""What does it need, what does it count toward, what does it renew or replace?"""

from __future__ import annotations

from bot.advisor.composition import Draft
from bot.advisor.desk import Desk
from bot.advisor.kind import QuestionKind, no_query
from bot.advisor.models import Aspect, Kind, Question, Suggestion
from bot.advisor.rules.case import Decision
from bot.advisor.sentences.aspects import ASPECTS
from bot.advisor.sentences.figures import graph
from bot.advisor.sentences.phrases import Sentence, assessment_of
from bot.advisor.sentences.prose import head, sentence_of
from bot.advisor.sentences.recorded import fact_sentence
from bot.advisor.sentences.to_the_point import notes_to_the_point
from bot.advisor.sentences.verdicts import say_note
from bot.advisor.wishes import asks_to_renew, asks_to_skip
from knowledge import Credential, EdgeKind, Evidence, Hit, RecognitionNote, Relation, Status

MOST_NAMED = 4
MOST_JUDGED = 2
_BEFORE = (EdgeKind.PREREQUISITE, EdgeKind.RECOMMENDED_BEFORE)
"""What answers "can I take the first without the second?"."""
_MIRRORED = {
    EdgeKind.SUPERSEDES: EdgeKind.SUPERSEDED_BY,
    EdgeKind.SUPERSEDED_BY: EdgeKind.SUPERSEDES,
    EdgeKind.EQUIVALENT: EdgeKind.EQUIVALENT,
}
"""Ties that the records of both ends may hold: one is said once, as this record would say it."""


def _assess(question: Question, hits: tuple[Hit, ...], desk: Desk) -> list[Decision]:
    del hits
    return [desk.decide(each, question) for each in desk.credentials(question.credential_ids)[:MOST_JUDGED]]


def _grouped(credential: Credential, desk: Desk) -> list[Sentence]:
    """One sentence per direction and kind of edge, prerequisites first."""
    groups: dict[tuple[int, str], list[tuple[str, Evidence]]] = {}
    order = list(EdgeKind)
    for edge in credential.edges:
        target = desk.credential(edge.to or "")
        name = target.short_name if target else (edge.to_name or head(edge.note))
        evidence = desk.knowledge.evidence.edge(credential, edge)
        groups.setdefault((order.index(edge.kind), f"edge-out-{edge.kind}"), []).append((name, evidence))
    for other in desk.knowledge.credentials():
        for edge in other.edges:
            if edge.to == credential.id and other.status is not Status.RETIRED and other.duplicate_of is None:
                evidence = desk.knowledge.evidence.edge(other, edge)
                kind = _MIRRORED.get(edge.kind, edge.kind)
                key = (order.index(kind), f"edge-out-{kind}" if edge.kind in _MIRRORED else f"edge-in-{kind}")
                groups.setdefault(key, []).append((other.short_name, evidence))
    return [_group_sentence(desk, message, members) for (_, message), members in sorted(groups.items())]


def _group_sentence(desk: Desk, message: str, members: list[tuple[str, Evidence]]) -> Sentence:
    shown = list(dict(reversed(members)).items())[::-1][:MOST_NAMED]
    names = [name for name, _ in shown]
    text = names[0] if len(names) == 1 else desk.say("list-and", first=", ".join(names[:-1]), second=names[-1])
    return Sentence(text=desk.say(message, others=text), evidence=tuple(evidence for _, evidence in shown))


def _compose(question: Question, decisions: list[Decision], desk: Desk) -> Draft:
    draft = Draft(Kind.STACKING, desk.today, question.profile)
    skips = asks_to_skip(question.text)
    between = _between([decision.case.credential for decision in decisions], desk, skips=skips)
    if asks_to_renew(question.text) and len(decisions) > 1:
        between = [*_renewal(decisions, desk), *between]
    _say_to_the_point(draft, desk, question)
    for text, evidence in between:
        draft.say(text, evidence)
    if between:
        _say_transfers(draft, desk, decisions)
    for decision in decisions:
        credential = decision.case.credential
        draft.paragraph()
        draft.shown.append(credential.id)
        draft.assessments.append(assessment_of(desk, decision))
        figure = graph(desk, credential) if credential.is_verified else None
        if figure is not None:
            draft.figures.append(figure)
        if not between:
            _say_entry(draft, desk, decision, is_asked=skips)
            _say_one(draft, desk, credential)
    name = decisions[0].case.credential.short_name
    is_credit = Aspect.CREDIT in question.aspects
    draft.next_step = desk.say("next-credit" if is_credit else "next-stacking")
    for key in ("worth", "cost"):
        message = desk.say(f"suggest-{key}-message", name=name)
        draft.suggestions.append(Suggestion(label=desk.say(f"suggest-{key}"), message=message))
    return draft


def _renewal(decisions: list[Decision], desk: Desk) -> list[tuple[str, Evidence]]:
    """How the last one named is renewed in general, where no record says that one of them renews another."""
    ids = {each.case.credential.id for each in decisions}
    if any(
        edge.kind is EdgeKind.RENEWS and edge.to in ids for each in decisions for edge in each.case.credential.edges
    ):
        return []
    case = decisions[-1].case
    told = fact_sentence(desk, case, "renewal", "renewal-line")
    return [(desk.say("about", name=case.credential.short_name, text=one.text), one.evidence[0]) for one in told]


def _say_to_the_point(draft: Draft, desk: Desk, question: Question) -> None:
    """What a note on one that is named or held says on the very words of the question; what speaks against goes first,
    as it answers.
    """
    named = desk.credentials((*question.credential_ids, *question.profile.held))
    found: list[tuple[bool, str, RecognitionNote, Credential]] = []
    for credential in named:
        notes = notes_to_the_point(question.text, desk.knowledge.notes_about(credential.id), named)
        found.extend((not note.is_sceptical, note.id, note, credential) for note in notes[:3])
    for _, _, note, credential in sorted(found, key=lambda each: each[:2])[:1]:
        say_note(draft, desk, note, credential)
        draft.paragraph()


def _say_entry(draft: Draft, desk: Desk, decision: Decision, *, is_asked: bool) -> None:
    """What it asks for at the start, where somebody would leave out a step before it."""
    if is_asked and decision.case.credential.is_verified:
        for sentence in ASPECTS[Aspect.REQUIREMENTS](desk, decision.case)[:2]:
            draft.say(sentence.text, *sentence.evidence)
        draft.paragraph()


def _say_transfers(draft: Draft, desk: Desk, decisions: list[Decision]) -> None:
    """Notes on what one of them counts for, that name the other too."""
    ids = {decision.case.credential.id for decision in decisions}
    for note in desk.knowledge.notes_about(decisions[0].case.credential.id):
        if note.relation is Relation.TRANSFERS_INTO and len(ids & set(note.credential_ids)) > 1:
            say_note(draft, desk, note, decisions[0].case.credential)


def _between(credentials: list[Credential], desk: Desk, *, skips: bool) -> list[tuple[str, Evidence]]:
    """How the credentials named are tied to each other, where they are. ``skips``: it is asked whether one can be left
    out before the other.
    """
    out: list[tuple[int, str, Evidence]] = []
    for one in credentials:
        for edge in one.edges:
            other = next((each for each in credentials if each.id == edge.to and each.id != one.id), None)
            if other is not None:
                message = f"between-{edge.kind}"
                message += "-no" if skips and edge.kind is EdgeKind.PREREQUISITE else ""
                text = desk.say(message, name=one.short_name, other=other.short_name)
                first = _BEFORE.index(edge.kind) if edge.kind in _BEFORE else len(_BEFORE)
                is_after = credentials.index(one) > credentials.index(other)
                rank = first if is_after else len(_BEFORE) + (edge.kind is EdgeKind.RECOMMENDED_BEFORE)
                if edge.kind is EdgeKind.RENEWS and asks_to_renew(desk.text):
                    rank, text = -1, f"{text} {sentence_of(edge.note)}" if edge.note and desk.is_english else text
                out.append((rank, text, desk.knowledge.evidence.edge(one, edge)))
    return [(text, evidence) for _, text, evidence in sorted(out, key=lambda each: each[0])]


def _say_one(draft: Draft, desk: Desk, credential: Credential) -> None:
    if not credential.is_verified:
        evidence = desk.knowledge.evidence.fact(credential, "existence")
        draft.say(desk.say("open-unverified", name=credential.short_name), *((evidence,) if evidence else ()))
        return
    sentences = _grouped(credential, desk)
    credit = credential.facts.get("credit")
    has_any = bool(sentences or credit)
    before = {
        edge_from.id
        for edge_from in desk.credentials(draft.profile.held)
        for edge in edge_from.edges
        if edge.to == credential.id
    }
    message = "stacks" if has_any else "stacks-unknown"
    draft.say(desk.say("stacks-yes" if before else message, name=credential.short_name))
    for note in desk.knowledge.notes_about(credential.id):
        if note.relation in (Relation.TRANSFERS_INTO, Relation.CREDIT_AWARDED):
            say_note(draft, desk, note, credential, rank=2)
    for position, sentence in enumerate(sentences):
        draft.say(sentence.text, *sentence.evidence, rank=0 if position < 3 else position)
    evidence = desk.knowledge.evidence.fact(credential, "credit")
    if credit is not None and isinstance(credit.value, str) and evidence is not None:
        draft.say(desk.say("credit-line", note=sentence_of(credit.value)), evidence, rank=1)
    for requirement in [each for each in credential.requires if each.is_mandatory and each.credential_id is None][:1]:
        text = desk.say("requires-line", name=credential.short_name, note=head(requirement.note))
        draft.say(text, desk.knowledge.evidence.requirement(credential, requirement), rank=2)


KIND = QuestionKind(kind=Kind.STACKING, query=no_query, assess=_assess, compose=_compose)
