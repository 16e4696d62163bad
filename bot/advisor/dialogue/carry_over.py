"""Questions that repeat, change or continue the one before: "in Spain", "and PMP?", "what of Google's?", "plan it"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from bot.advisor.dialogue import followups
from bot.advisor.dialogue.asked_again import OF_CHOICE, asked_again, modified, of_free, of_others, planned
from bot.advisor.dialogue.clauses import wishes_in
from bot.advisor.dialogue.focus import Focus, carried
from bot.advisor.dialogue.modifiers import modifier_of
from bot.advisor.dialogue.reactions import reaction
from bot.advisor.dialogue.told_of_it import wants_others
from bot.advisor.intents.router import aspects_said
from bot.advisor.models import Aspect, Kind, LinkedCredential, Question
from bot.advisor.reading.lexicon import GENERIC, STOP
from bot.advisor.reading.mention_roles import REJECTED
from bot.advisor.reading.message import Message, Subject
from bot.advisor.reading.name_index import stems_of
from bot.advisor.reading.tokens import key_of
from knowledge.models import Credential, Status

ABOUT_A_CREDENTIAL = (Kind.WORTH_IT, Kind.FACTS, Kind.RECOGNITION, Kind.STACKING, Kind.COMPARE)
"""Kinds that have nothing to speak of without a credential."""

_OR = re.compile(r"^\W*(?:or|vs\.?|versus|rather than|compared (?:to|with))\s")
"""A bare name after one of these is set beside what was talked about ("or Security+?")."""
_USES = re.compile(
    r"\b(?:(?:we|they|i|everyone|company|work|team|boss|job|employer|office|place|people here)(?: \w+)? (?:use[sd]?|"
    r"runs?|(?:is|are) on|are (?:all|mostly) on|work with|moved to|prefers?|went with)|(?:i'?d|would) (?:rather|"
    r"prefer))\b|\bwe(?:'re| are) an? \w+ (?:shop|house|company|place|stack)\b"
)
_FREE_ALONE = re.compile(
    r"^\W*(?:(?:and|or|ok|but|is there|are there|any|an?|one|ones|something|only|for|that'?s|thats|it|is|are|which|"
    r"what|whats|of (?:them|these|those)|"
    r"(?:these|those|them)|"
    r"maybe|what about|"
    r"how about|with|please|pls)\W+)*free(?: (?:one|ones|option|options|cert\w*|of charge|version|only|please|pls|"
    r"route|way))?\W*$"
)
"""Asks for what is free and says no more ("free?", "any free ones")."""
_TURNS = re.compile(
    r"^\W*(?:(?:ok|okay|so|hm+|nah|no|nope|well|then|skip|forget|drop|leave|never ?mind|not|it|that|this|one|about|and|"
    r"fine)\W+)*(?:what about|how about|or|rather|instead|something (?:in|with|for|like)|anything (?:in|with|for)|"
    r"maybe)\b(?! (?:for|if|in)\b)"
)
"""Turns from what was talked about to something else."""
_THEN_WHAT = re.compile(
    r"^\W*(?:(?:ok|okay|and|so)\W+)*(?:then what|what then|what(?:'?s| is)? next|(?:and )?after (?:that|it))\W*$"
)
_LONGEST_TOLD = 12
_NAME_WEIGHT = 3.0
_LEVEL_WEIGHT = 4.0


class Shelf(Protocol):
    """What this needs of the knowledge base."""

    def credential(self, credential_id: str) -> Credential | None:
        """The credential with this id, or ``None``."""
        ...

    def credentials(self) -> tuple[Credential, ...]:
        """All credentials, by id."""
        ...


class CarryOver:
    """Reads messages that only make sense after another one. Pure."""

    def __init__(self, knowledge: Shelf) -> None:
        self._knowledge = knowledge

    def question(self, message: Message, focus: Focus | None) -> Question | None:
        """The question of a message that only makes sense after another one; ``None`` where it stands on its own."""
        if focus is None:
            return None
        found = self._of_whole(message, focus)
        for wish in wishes_in(message) if found is None else ():
            is_same = followups.asks_on(wish, focus)
            found = asked_again(focus, message) if is_same else self._of_whole(wish, focus)
            if found is not None:
                return replace(found, text=message.text) if found.text == wish.text else found
        return found

    def _of_whole(self, message: Message, focus: Focus) -> Question | None:
        if focus.turn.question.ambiguities:
            picked = self._picked(message, focus)
            if picked is not None:
                return picked
        reacted = reaction(message, focus, self.fields_of)
        if reacted is not None:
            return reacted
        continued = self._continued(message, focus)
        if continued is not None:
            return continued
        modifier = modifier_of(message, focus)
        if modifier is not None:
            return modified(focus, modifier, message)
        return self._turned_to(message, focus) or self._repeated_or_renamed(message, focus)

    def _repeated_or_renamed(self, message: Message, focus: Focus) -> Question | None:
        """The question before with another limit, as a plan, or of another credential."""
        is_of_maker = bool(message.links.brand_spans) and followups.is_bare_name(message)
        if followups.is_only_limits(message) and not is_of_maker:
            return asked_again(focus, message)
        if followups.wants_plan(message):
            return planned(focus, message)
        if followups.is_bare_name(message):
            return self._renamed(message, focus)
        return None

    def _turned_to(self, message: Message, focus: Focus) -> Question | None:
        """What to take in another field of work, where the message turns to it from one credential ("skip it, what
        about python stuff", "something in cloud").
        """
        subjects, last = message.subjects, focus.turn.question
        own = {*last.fields, *self.fields_of(focus.credentials[:1])}
        is_other = not own.intersection(subjects.fields) if subjects.fields else bool(subjects.skills)
        named = [one for one in message.links.credentials if one.role != REJECTED]
        is_named = bool(named or message.links.ambiguities or message.links.unknown_names)
        if (
            is_named
            or not is_other
            or last.kind not in (*ABOUT_A_CREDENTIAL, *OF_CHOICE)
            or not _TURNS.match(message.folded)
        ):
            return None
        return Question(
            kind=Kind.RECOMMEND,
            text=message.text,
            role_id=subjects.aim,
            role_text=subjects.aim_text,
            fields=subjects.fields,
            is_follow_up=True,
        )

    def repeated(self, message: Message, focus: Focus) -> Question:
        """The question before, with what the message adds about the learner."""
        return asked_again(focus, message)

    def of_brand(self, message: Message, focus: Focus | None) -> tuple[str, ...]:
        """The one credential talked about that is of the issuer or platform which the message names alone."""
        named = {*message.links.issuers, *message.links.platforms}
        if focus is None or not named:
            return ()
        talked = dict.fromkeys((*focus.listed, *focus.shown, *focus.credentials))
        known = [one for one in map(self._knowledge.credential, talked) if one is not None]
        own = [one.id for one in known if one.issuer in named or one.platform in named]
        return tuple(own) if len(own) == 1 and len(known) > 1 else ()

    def fields_of(self, credential_ids: Sequence[str]) -> tuple[str, ...]:
        """The first fields of these credentials, each once."""
        found = (self._knowledge.credential(one) for one in credential_ids)
        return tuple(dict.fromkeys(one.fields[0] for one in found if one is not None and one.fields))

    def _continued(self, message: Message, focus: Focus) -> Question | None:
        """What comes after the learner's own, the answer to all that was told, or the same from another maker."""
        if followups.asks_after(message, focus):
            return self._after_own(message, focus)
        if focus.turn.kind is Kind.RECOMMEND and wants_others(message.folded):
            return of_others(focus, message)
        if _THEN_WHAT.match(message.folded) and focus.credentials and focus.turn.kind is Kind.FACTS:
            links = carried(focus.credentials[:1])
            aspects = (Aspect.NEXT,)
            return Question(kind=Kind.FACTS, text=message.text, aspects=aspects, credentials=links, is_follow_up=True)
        if followups.asks_on(message, focus) or followups.asks_of_answer(message):
            return asked_again(focus, message)
        if _FREE_ALONE.match(message.folded) and (focus.credentials or focus.turn.kind in OF_CHOICE):
            return self._with_field(of_free(message, focus), focus)
        if is_user_of(message) and (message.links.issuers or message.links.platforms):
            own = carried(self.of_brand(message, focus))
            verdict = replace(focus.turn.question, kind=Kind.WORTH_IT, credentials=own, aspects=(), is_follow_up=True)
            return verdict if own else self._of_issuer(message, focus)
        return None

    def _after_own(self, message: Message, focus: Focus) -> Question:
        """What to take after that which the learner holds or is doing."""
        last = focus.turn.question
        fields = self.fields_of(focus.under_way or focus.held)
        own = Question(kind=Kind.RECOMMEND, text=message.text, role_id=last.role_id, role_text=last.role_text)
        return replace(own, fields=message.subjects.fields or last.fields or fields, is_follow_up=True)

    def _picked(self, message: Message, focus: Focus) -> Question | None:
        """The question before, with the one credential that the message picks out of several ("the associate one")."""
        last = focus.turn.question
        ids = last.ambiguities[0].candidates
        found = [self._knowledge.credential(one) for one in ids]
        named = [one.credential_id for one in message.links.subjects if one.credential_id in ids]
        names = [one.name.lower() if one is not None else "" for one in found]
        is_only_picked = len(named) == 1 and not aspects_said(message.folded)
        chosen = named[0] if is_only_picked else followups.chosen_of(message, ids, names)
        if chosen is None:
            return None
        kind = last.kind if last.kind in ABOUT_A_CREDENTIAL else (Kind.FACTS if last.aspects else Kind.WORTH_IT)
        others = tuple(one for one in last.credentials if one.credential_id not in ids)
        links = (*others, *carried((chosen,)))
        return replace(
            last, kind=kind, credentials=links, ambiguities=last.ambiguities[1:], missing=(), is_follow_up=True
        )

    def _renamed(self, message: Message, focus: Focus) -> Question | None:
        """The question before, asked of another credential ("and PMP?", "what about Google's?")."""
        last = focus.turn.question
        subject = _subject_of_message(message)
        own = self.of_brand(message, focus)
        if subject.count == 0 and own:
            subject = Subject(links=carried(own), is_carried=True)
        elif subject.count == 0 and (message.links.issuers or message.links.platforms):
            return self._of_issuer(message, focus)
        if subject.count == 0:
            ids = followups.pointed_at(message, focus)
            if not ids:
                return None
            subject = Subject(links=carried(ids), is_carried=True)
        if subject.count > 1:
            return None
        if _OR.match(message.folded) and subject.links and focus.credentials[:1] != (subject.links[0].credential_id,):
            pair = (*carried(focus.credentials[:1]), *subject.links)
            return Question(kind=Kind.COMPARE, text=message.text, credentials=pair, is_follow_up=True)
        kind = last.kind if last.kind in ABOUT_A_CREDENTIAL and last.kind is not Kind.COMPARE else Kind.WORTH_IT
        if subject.unknown:
            kind = Kind.UNKNOWN_CREDENTIAL
        aspects = last.aspects if kind is last.kind else ()
        return Question(
            kind=kind,
            text=message.text,
            aspects=aspects,
            credentials=subject.links,
            ambiguities=subject.ambiguities,
            unknown_names=subject.unknown,
            role_id=last.role_id,
            role_text=last.role_text,
            fields=last.fields,
            is_follow_up=True,
        )

    def _with_field(self, question: Question, focus: Focus) -> Question:
        """``question`` with the field of what was talked about, where it has no aim of its own."""
        is_open = question.kind is Kind.RECOMMEND and not (question.role_id or question.role_text or question.fields)
        return replace(question, fields=self.fields_of(focus.credentials[:1])) if is_open else question

    def _of_issuer(self, message: Message, focus: Focus) -> Question | None:
        """What another issuer has for the same purpose."""
        last = focus.turn.question
        fields = last.fields or self.fields_of(focus.credentials[:1])
        twin = self._twin(message.links.issuers, focus.credentials[:1])
        kind = last.kind if last.kind in ABOUT_A_CREDENTIAL and last.kind is not Kind.COMPARE else Kind.WORTH_IT
        shared = Question(
            kind=Kind.RECOMMEND,
            text=message.text,
            issuers=message.links.issuers,
            platforms=message.links.platforms,
            role_id=last.role_id,
            role_text=last.role_text,
            fields=fields,
            is_follow_up=True,
            confidence=0.7,
        )
        if twin is None or last.kind is Kind.RECOMMEND:
            return shared
        link = LinkedCredential(credential_id=twin, span=message.text, start=0, score=0.6)
        return replace(shared, kind=kind, credentials=(link,), aspects=last.aspects if kind is last.kind else ())

    def _twin(self, issuers: Sequence[str], credential_ids: Sequence[str]) -> str | None:
        """The credential of ``issuers`` that is most like the one talked about: same first field and level, most shared
        skills.
        """
        old = self._knowledge.credential(credential_ids[0]) if credential_ids else None
        if old is None or not issuers:
            return None
        best: tuple[float, str] | None = None
        old_words = _name_stems(old)
        for one in self._knowledge.credentials():
            if not _is_of_any(one, issuers) or one.duplicate_of or one.status is Status.RETIRED or one.id == old.id:
                continue
            if not set(one.fields[:1]) & set(old.fields[:1]):
                continue
            shared = len({skill.lower() for skill in one.skills} & {skill.lower() for skill in old.skills})
            named = len(_name_stems(one) & old_words) - 0.5 * len(_name_stems(one) - old_words)
            score = (
                shared
                + _NAME_WEIGHT * named
                + _LEVEL_WEIGHT * (one.level is old.level)
                + (one.type is old.type)
                + (one.platform == old.platform)
            )
            if best is None or (-score, one.id) < (-best[0], best[1]):
                best = (score, one.id)
        return best[1] if best else None


def _is_of_any(credential: Credential, issuers: Sequence[str]) -> bool:
    """Whether one of ``issuers``, or a part of one ("Google Cloud" of "Google"), gives the credential."""
    return any(credential.issuer == one or credential.issuer.startswith(f"{one} ") for one in issuers)


def is_user_of(message: Message) -> bool:
    """Whether a message tells which maker's things the learner uses or would rather have ("we use aws at work")."""
    links = message.links
    is_told = not (links.credentials or links.ambiguities or links.unknown_names) and message.words <= _LONGEST_TOLD
    return is_told and bool(_USES.search(message.folded)) and "?" not in message.text


def _name_stems(credential: Credential) -> frozenset[str]:
    brand = {word for name in (credential.issuer, credential.platform or "") for word in key_of(name)}
    words = (stem for word in key_of(credential.short_name) if word not in brand for stem in stems_of(word))
    return frozenset(word for word in words if word not in GENERIC and word not in STOP)


def _subject_of_message(message: Message) -> Subject:
    links = message.links
    return Subject(
        links=links.subjects or links.credentials, ambiguities=links.ambiguities, unknown=links.unknown_names
    )
