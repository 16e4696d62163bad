"""Somebody else's message judged for one who asks: what it offers, or how what its writer holds can be used.

The answer is for the asker alone, nothing of it is kept, and it is about credentials, never about the person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.advisor.models import Answer, Block, Verdict
from bot.conversation.around import Inner
from bot.conversation.drafts import Draft, Offer, Situation
from bot.conversation.requests import Requests
from bot.conversation.sharing import bare
from bot.messages import Part

LONGEST_READ = 4_000
MOST_NAMES = 2
_SENTENCE = re.compile(r"[.!?;\n]+(?:\s|$)|,?\s+\bbut\b\s+|,?\s+\band (?:now|next)\b\s+", re.I)
_HELD = re.compile(
    r"\b(?:i|we)(?:'ve| have)?\s+(?:\w+ )?(?:just |finally |already |recently |also )*"
    r"(?:passed|got|earned|completed|finished|cleared|achieved|received|obtained|hold|have|renewed|did|aced)\b"
    r"|\b(?:i'?m|i am)\s+[^.!?\n]{0,40}\bcertified\b"
    r"|^\W*(?:(?:just|finally|happy to (?:share|say|announce)|proud to (?:share|say|announce))\W+.{0,40}?)?"
    r"\b(?:passed|earned|completed|finished|cleared|got)\b"
    r"|\b(?:my|mine)\b"
    r"|\b(?:aprob[ée]|obtuve|saqu[ée]|tengo|mi|passei|tirei|tenho|meu|minha|j'?ai (?:obtenu|r[ée]ussi|pass[ée]|eu)|mon|"
    r"ich habe|bestanden|mein\w{0,2})\b|पास (?:किया|कर लिया)|मेरे पास",
    re.I,
)
_NOT_YET = re.compile(
    r"\b(?:want|wanna|plan(?:ning)?|going to|gonna|thinking|should i|shall i|would|will|hope|hoping|considering|"
    r"study(?:ing)?|prepar\w+|failed|haven'?t|don'?t|didn'?t|not|never|without|before i|next (?:week|month|exam)|"
    r"tomorrow|enroll?(?:ing|ed)?|sign(?:ing)? up|if i|worth|boss|manager|friend|brother|sister|son|daughter|wife|"
    r"husband|teacher|school)\b",
    re.I,
)
_MARK = re.compile(r"\[(\d+)\]")
_GOOD = (Verdict.WORTH_IT, Verdict.ONLY_IF)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """Judges messages. ``requests`` reads what stands in them."""

    requests: Requests

    async def draft(self, situation: Situation, inner: Inner) -> Draft:
        """What is said of the quoted message."""
        refused = inner.over_limit(situation)
        if refused is not None:
            return replace(refused, is_for_presser=True)
        quoted = (situation.message.quoted or "")[:LONGEST_READ]
        advert = self.requests.advert(quoted)
        if not advert.names and not advert.signs:
            return self._note("judge-nothing")
        held = self.held_in(quoted)
        rest = replace(advert, names=tuple(each for each in advert.names if each not in held))
        drafts = [await self._use(name, situation, inner) for name in held]
        if rest.names or (rest.signs and not held):
            asked = await inner.advise(self.requests.of_advert(rest), situation)
            lead = Part(text=self.requests.told(rest))
            drafts.append(replace(asked, parts=(lead, *asked.parts)))
        offers = drafts[-1].offers if len(drafts) == 1 else ()
        return Draft(
            parts=tuple(part for each in drafts for part in each.parts),
            pictures=tuple(picture for each in drafts for picture in each.pictures),
            offers=tuple(each for each in offers if each.action == "say"),
            is_for_presser=True,
        )

    def held_in(self, text: str) -> tuple[str, ...]:
        """The names of the credentials that the writer of ``text`` holds, as the writer says."""
        found: list[str] = []
        for sentence in _SENTENCE.split(text):
            if _HELD.search(sentence) and not _NOT_YET.search(sentence):
                found += self.requests.names_in(sentence)
        return tuple(dict.fromkeys(found))[:MOST_NAMES]

    async def _use(self, name: str, situation: Situation, inner: Inner) -> Draft:
        """How to use what one holds already: who recognises it, where anybody does, and what to do with it."""
        say = self.requests.phrases.say
        open_one = bare(situation)
        outcome = await inner.outcome(say("request-recognition", what=name), open_one)
        parts = [Part(text=say("judge-held", name=name))]
        answer = _first_block(outcome.answer)
        if answer is not None and {each.verdict for each in outcome.answer.assessments} <= set(_GOOD):
            parts += inner.rendered(answer, open_one)
        parts.append(Part(text=say("judge-use", name=name)))
        offer = Offer(label=say("judge-next", name=name), action="say", payload=say("request-stack", what=name))
        return Draft(parts=tuple(parts), offers=(offer,))

    def _note(self, message_id: str) -> Draft:
        return Draft(parts=(Part(text=self.requests.phrases.say(message_id)),), is_for_presser=True)


def _first_block(answer: Answer) -> Answer | None:
    """What is said first, with its sources: who recognises it. No verdict stands beside it."""
    if not answer.blocks:
        return None
    block: Block = answer.blocks[0]
    marks = {int(each) for line in block.lines for each in _MARK.findall(line)}
    return replace(
        answer,
        blocks=(block,),
        assessments=(),
        steps=(),
        next_step=None,
        citations=tuple(each for each in answer.citations if each.mark in marks),
        computed=(),
        assumptions=(),
        questions=(),
        suggestions=(),
        figures=(),
    )
