"""How a short message changes the answer before: cheaper, faster, easier, simpler, why, sources, more."""

from __future__ import annotations

import re

from bot.advisor.dialogue import followups
from bot.advisor.dialogue.focus import Focus
from bot.advisor.models import Kind
from bot.advisor.reading.mention_roles import REJECTED
from bot.advisor.reading.message import Message
from bot.advisor.reading.slang import spelled_out

_SHORT = 8
_LONGEST = 16
_FEW = 6

_CHEAPER = re.compile(
    r"\b(?:cheap(?:er|est)?|less expensive|lower[ -](?:cost|price[ds]?)|more affordable|pricey|costly|too expensive|"
    r"expensive|steep|over (?:my )?budget|out of my (?:price )?range|costs? less|for less(?: money)?|less pricey|"
    r"half the (?:price|cost|money)|easier on (?:the|my) (?:wallet|pocket|purse)|budget (?:option|choice|one)|"
    r"too (?:expensive|dear)|too much(?: money)?|can'?t afford (?:it|that)|low budget)\b"
)
_FASTER = re.compile(
    r"\b(?:fast(?:er|est)?|quick(?:er|est)?|shorter|shortest|sooner|less time|takes? too long|too long|too slow|"
    r"not (?:so|that|as) long|less (?:lengthy|long)|speedier|brief(?:er)?)\b"
)
_EASIER = re.compile(
    r"\b(?:eas(?:ier|iest)|less (?:hard|difficult|demanding|intense|advanced|tough)|gentler|softer|lighter|kinder|"
    r"milder|(?:more )?beginner[- ]friendl(?:y|ier)|too (?:hard|difficult|advanced|tough)|simpler (?:one|cert\w*|exam|"
    r"course|option))\b"
)
_SIMPLER = re.compile(
    r"\b(?:explain (?:that|it|this)?\s?(?:again|simpl\w+|better|more simply|in (?:plain|simple|"
    r"easy)[a-z ]*|like i'?m (?:five|5|a kid))|simpl(?:er|ify|ified)|say (?:that|it) (?:again|simpl\w+|in "
    r"(?:plain|simple|other)[a-z ]*)|eli5|in (?:plain|simple|easy|other) (?:english|words|terms|language)|"
    r"(?:i )?(?:don'?t|didn'?t|do not) (?:understand|get) (?:it|that|this|you|what)?|what do you mean|too "
    r"complicated|confus(?:ing|ed)|(?:make|keep) (?:it|that) (?:short|simple)\w*|shorter answer|tl;?dr|in "
    r"short|too much text|summari[sz]e)\b"
)
_ONE_LINE = re.compile(
    r"\bin (?:just |only |like )?(?:one|a|1|two|2|a single|a few) (?:short |single )?(?:lines?|sentences?|words?)\b|"
    r"\b(?:one|1)[ -](?:liner|line answer|sentence answer)\b|\b(?:just |a |simple )?yes or no\b(?! matter)|"
    r"\b(?:in a nutshell|nutshell|bottom line|short version|quick version|short answer|get to the point)\b"
)
"""Asks for the verdict and no more."""
_SHORTER = re.compile(r"\b(?:short(?:er)?|brief(?:er|ly)?|easier|easy|simple|quick(?:er|ly)?)\b")
"""After an explanation: a shorter one, not a shorter course."""
_WHY = re.compile(
    r"^\W*(?:but |and |ok |okay |so |hm+ |really |wait )?(?:why(?: (?:not|is that|that|so|this|that one|"
    r"this one|is it|though|do you say (?:that|so)|would you say that|should i|shouldn't i|no))?|how come|"
    r"what(?:'s| is) the reason|what makes you (?:say|think) (?:that|so)|reasons?|explain why|because\?*|"
    r"on what basis|based on what)\b|"
    r"\b(?:what(?:'s| is| are)|any|the|is there an?)\s(?:the |its |main |big |biggest |real )*(?:catch|down ?sides?|"
    r"draw ?backs?|cons|disadvantages?|negatives?|snags?)\b"
)
_WHY_NOT = re.compile(r"\bwhy (?:not|shouldn't|no)\b")
_SAID = r"(?:that|this|it|these|those|the (?:number|figure|info\w*|fact)s?)"
_SOURCES = re.compile(
    r"\b(?:where|how|which \w+|what|who)(?:'s| is| are| did| do| does| have)? (?:you |people )?(?:got |get |take "
    rf"|have |find |read |hear |pull )?(?:{_SAID}|you)?[a-z ]{{0,12}}\b(?:from|get|got|read|hear|heard|find|found|"
    rf"know)\b"
    r"(?! (?:it\b|that\b|this\b)?\s?(?:for|about|me|cheap\w*|online))"
    r"(?!.*\b(?:cert\w*|course|job|exam|start|best)\b)|"
    r"\b(?:sources?|proof|evidence|citations?|references?)\b|\b(?:says who|who (?:says|said|told you)(?: so| "
    r"that)?)\b|"
    r"\b(?:are you (?:sure|certain)|is that (?:true|so|right|correct)|can you prove (?:it|that)|got (?:a|any) "
    r"links?)\b|"
    r"^\W*(?:really|(?:any )?links?)\W*$"
)
"""Questions for where what was said is from."""
_OF_PEOPLE = re.compile(
    r"\bhow (?:do|will|would|can|should) (?:i|we|they|employers?|people)\b|\bopen source\b|"
    r"\bwhere (?:do|can|should) i\b"
)
_MORE = re.compile(
    r"^\W*(?:ok |and |yes )?(?:tell me more|more(?: (?:please|info\w*|details?|about (?:it|that|this)))?|"
    r"go on|continue|details?|elaborate|expand|say more|anything else|what else)\W*(?:please)?\W*$"
)


def modifier_of(message: Message, focus: Focus) -> str | None:
    """How a short message changes the question before: cheaper, faster, easier, simpler, one-line, why,
    why-not, sources, more.
    """
    text = spelled_out(message.folded.strip())
    if message.words > _LONGEST or message.links.unknown_names:
        return None
    if _ONE_LINE.search(text) and not message.links.subjects:
        return "one-line"
    if _SIMPLER.search(text) and message.words <= 2 * _SHORT:
        return "simpler"
    if focus.turn.kind is Kind.CONCEPT and _SHORTER.search(text) and message.words <= _FEW:
        return "simpler"
    named = [one for one in message.links.credentials if one.role != REJECTED]
    names_nothing = not named and not message.links.ambiguities
    if not names_nothing or message.words > _SHORT or followups.wants_comparison(message, focus):
        return None
    if _WHY.search(text) and message.words <= _FEW:
        return "why-not" if _WHY_NOT.search(text) else "why"
    if _SOURCES.search(text) and not _OF_PEOPLE.search(text):
        return "sources"
    for modifier, pattern in (("more", _MORE), ("cheaper", _CHEAPER), ("faster", _FASTER), ("easier", _EASIER)):
        if pattern.search(text):
            return modifier
    return None


def reason_asked(message: Message) -> str | None:
    """``why`` or ``why-not`` where the message asks for reasons ("why not PMP?"), else ``None``."""
    if not _WHY.search(message.folded) or message.words > _SHORT:
        return None
    return "why-not" if _WHY_NOT.search(message.folded) else "why"
