"""Kinds that are only meant where words of their own are said, however alike the examples are."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.advisor.dialogue import followups
from bot.advisor.models import Kind
from bot.advisor.reading.message import Message, Subject

_FEW_WORDS = 3
_ASKED_WORTH = 0.3
CHOICE = re.compile(
    r"\b(?:or|vs\.?|versus|better than|over|compare|compared|between|which (?:one|of|is)|instead of|rather "
    r"than|easier than|harder than|cheaper than|prefer)\b"
)
SHOULD_I = re.compile(
    r"\b(?:(?:should|shud|shall|would) i (?:get|take|do|go for|pursue|buy|pay|bother|study|try|start|"
    r"finish)|thinking (?:about|abt|of)|considering|tempted by|worth|good idea|any good|any use|"
    r"good for anything|a (?:complete |total |bit of a )?joke|garbage|"
    r"trash|rubbish|"
    r"over-?rated|over-?hyped|(?:all |just )?hype|useless|worthless|dead\W*$|dying|still a thing|hot or not|"
    r"useful|pointless|waste of|add (?:anything|"
    r"value|much)|any point|"
    r"(?:next|right|logical|best) (?:step|move))\b"
)
_TOO_MANY = re.compile(
    r"\b(?:keep|drop|remove|delete|list(?:ing)?|too many|so many|overlap\w*|redundant|collect\w*|which (?:of|"
    r"ones)|overload\w*|overwhelmed|exhausted|burn(?:t|ed) out|nothing but|one more|yet another|all "
    r"(?:of )?(?:my|these|them)|clean)\b"
)
PLAN_WORDS = re.compile(
    r"\b(?:plan\w*|road ?map|schedule|timetable|time ?line|steps|step by step|order|sequence|path\w*|then|how (?:do|"
    r"can|should) i (?:get|go|move) from|spread|first and|map out|calendar|journey|from \w+ to)\b"
)


_PROFILE_WORDS = re.compile(
    r"\b(?:profile|note (?:that|down)|keep in mind|for your info\w*|"
    r"forget (?!it\b(?! all)|that\b,?\s?(?:what|is|how))|remember\w*|delete|erase|reset|clear|stored?|"
    r"storing|what (?:do|did) you (?:know|have|remember|store)(?: now| so far| already)?\W*$|(?:got|have|"
    r"hold|keep|kept|know) on me|is my (?:limit|max|budget|maximum)|is all i can do|know "
    r"(?:about|abt|of|on) me|about me|my (?:data|details|"
    r"info\w*|budget|hours|goal|location|level|name|history)|update|start over|privacy|private|save|i tell|"
    r"i told|did i (?:say|tell)|who sees|add|no longer have)\b"
)
_OWN_PAPER = re.compile(r"\b(?:from|off|on|in) my (?:cv|resume|linkedin|list)\b|\bmoving on\b")
"""What is deleted there is the learner's own to delete."""
_COUNTED = re.compile(
    r"\b(?:\d{1,3}(?!\s?(?:weeks?|wks?|months?|days?|hours?|hrs?|h\b|years?|yrs?|%|k\b|usd|eur|gbp|dollars?|euros?|"
    r"pounds?))|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|loads|lots|tons|many|"
    r"several|pile|all|these|those|my|"
    r"twenty|thirty)\b[^.?!]{0,30}\b(?:cert\w*|courses|badges|credentials|certificates|diplomas)\b"
)
_COMPARATIVE = re.compile(
    r"\b(?:more|most|better|best|cheaper|easier|harder|faster|difference|differ\w*|between|tougher|quicker)\b"
)
_STACKING_WORDS = re.compile(
    r"\b(?:count\w*|credits?|towards?|before|after|need\w*|requir\w*|prereq\w*|stack\w*|leads?|renew\w*|"
    r"extend\w*|replac\w*|exempt\w*|skip\w*|"
    r"without|equivalent|equal|part of|success\w*|build\w*|transfer\w*|combin\w*|straight|first|directly|"
    r"cover\w*|add(?:s|ed)? up|"
    r"together|next|have|having|help with|valid|keep|upgrade|convert|same as|instead|waive\w*|off|above|"
    r"below|level up|progress\w*)\b"
)
_PAPERS = re.compile(r"\b(?:cv|resume|cert\w*|courses|badges|credentials|diplomas|qualifications|licen[cs]es)\b")
_OWN_WORDS: dict[Kind, re.Pattern[str]] = {
    Kind.PLAN: PLAN_WORDS,
    Kind.STACKING: _STACKING_WORDS,
    Kind.PROFILE: _PROFILE_WORDS,
    Kind.OVERLOAD: re.compile(f"{_TOO_MANY.pattern}|{_COUNTED.pattern}"),
}
"""Kinds that are only meant where one of their own words is said."""


def without_unsaid(scores: Mapping[Kind, float], message: Message, subject: Subject) -> dict[Kind, float]:
    """The kinds whose own words stand in the message, and those that need none."""
    text = message.folded
    out = {kind for kind, cue in _OWN_WORDS.items() if not cue.search(text)}
    if not (_PAPERS.search(text) or message.links.credentials):
        out.add(Kind.OVERLOAD)
    if subject.count < 2 and not (
        CHOICE.search(text) or followups.wants_comparison(message) or _COMPARATIVE.search(text)
    ):
        out.add(Kind.COMPARE)
    if _OWN_PAPER.search(text):
        out.add(Kind.PROFILE)
    has_aim = bool(message.subjects.aim_text or message.subjects.fields)
    if has_aim and message.words > _FEW_WORDS:
        out.add(Kind.SMALL_TALK)
    kept = {kind: score for kind, score in scores.items() if kind not in out}
    if subject.count == 1 and SHOULD_I.search(text) and not CHOICE.search(text):
        kept[Kind.WORTH_IT] = kept.get(Kind.WORTH_IT, 0.0) + _ASKED_WORTH
    return kept
