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
_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;\n]*")
_CLAUSE = re.compile(r",?\s+\b(?:but|and (?:now|next)|(?:thinking|wondering) (?:of|about))\b", re.I)
_DONE = re.compile(
    r"\bi(?:'ve| have)?\s+(?:(?:just|finally|already|recently|also|even|actually|both|all)\s+)*"
    r"(?:passed|got|earned|completed|finished|cleared|achieved|received|obtained|hold|have|renewed|did|aced)\b"
    r"(?!\s+(?:to|an? (?:exam|test|course|voucher))\b)"
    r"|\b(?:i'?m|i am)\s+[^.!?\n]{0,40}\bcertified\b"
    r"|\b(?:aprob[ée]|obtuve|saqu[ée]|passei|tirei|j'?ai (?:obtenu|r[ée]ussi|pass[ée]|eu)|bestanden)\b"
    r"|पास (?:किया|कर लिया)",
    re.I,
)
"""A first person who says that it is done; it holds whatever else stands there: "I passed it, was it worth it?"."""
_NOT_DONE = re.compile(
    r"\b(?:want|wanna|going to|gonna|should i|shall i|would|will|hope|haven'?t|didn'?t|don'?t|never|if i|before i|"
    r"when i|once i|failed|nicht|pas encore|quiero|quero)\b",
    re.I,
)
_LIKELY = re.compile(
    r"^\W*(?:(?:just|finally|happy to (?:share|say|announce)|proud to (?:share|say|announce))\W+.{0,40}?)?"
    r"\b(?:passed|earned|completed|finished|cleared|got)\b"
    r"|\b(?:my|mine|tengo|mi|tenho|meu|minha|mon|ich habe|mein\w{0,2})\b|मेरे पास",
    re.I,
)
"""Words of one who likely holds it, where nothing speaks against it."""
_UNLIKELY = re.compile(
    r"\?\s*$|\b(?:plan(?:ning)?|thinking|considering|study(?:ing)?|prepar\w+|not|without|next (?:week|month)|tomorrow|"
    r"enroll?(?:ing|ed)?|sign(?:ing)? up|worth|boss|manager|friend|brother|sister|son|daughter|wife|husband|teacher|"
    r"school|courses?|bootcamps?|class(?:es)?|trainings?|join|link|discount|offer|prices?|sale|buy|students|dm|"
    r"\d+ ?%)\b",
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
        drafts = [await self._use(held, situation, inner)] if held else []
        if rest.names or (rest.signs and not held):
            asked = await inner.advise(self.requests.of_advert(rest), situation)
            lead = Part(text=self.requests.told(rest, self.requests.phrases))
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
        for sentence in _SENTENCE.findall(text):
            for clause in _CLAUSE.split(sentence):
                if _says_held(clause):
                    found += self.requests.names_in(clause)
        return tuple(dict.fromkeys(found))[:MOST_NAMES]

    async def _use(self, names: tuple[str, ...], situation: Situation, inner: Inner) -> Draft:
        """How to use what one holds already: who recognises it, where anybody does, and what to do with it."""
        say = self.requests.phrases.say
        open_one = bare(situation)
        listed = names[0] if len(names) == 1 else say("request-and", first=names[0], second=names[1])
        parts = [Part(text=say("judge-held", name=listed))]
        for name in names:
            outcome = await inner.outcome(say("request-recognition", what=name), open_one)
            answer = _first_block(outcome.answer)
            if answer is not None and {each.verdict for each in outcome.answer.assessments} <= set(_GOOD):
                parts += inner.rendered(answer, open_one)
        parts.append(Part(text=say("judge-use", name=listed)))
        offers = (
            Offer(label=say("judge-next", name=each), action="say", payload=say("request-stack", what=each))
            for each in names
        )
        return Draft(parts=tuple(parts), offers=tuple(offers))

    def _note(self, message_id: str) -> Draft:
        return Draft(parts=(Part(text=self.requests.phrases.say(message_id)),), is_for_presser=True)


def _says_held(clause: str) -> bool:
    if _NOT_DONE.search(clause):
        return False
    return bool(_DONE.search(clause) or (_LIKELY.search(clause) and not _UNLIKELY.search(clause)))


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
