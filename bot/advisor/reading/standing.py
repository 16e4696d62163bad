"""Whether work that a message names is where its writer stands, or what they leave behind, rather than the goal."""

from __future__ import annotations

import re

_WINDOW = 80
_SOME = r"(?:a |an |the |my |being |working |work |full[ -]time |part[ -]time |junior |senior |old |current )*"
_LEFT_BEFORE = re.compile(
    r"\b(?:out of|leave|leaving|left|quit|quitting|escape|escaping|sick of|tired of|bored of|done with|fed up with|"
    r"hate|"
    rf"away from|stuck in|trapped in|burn(?:t|ed) out (?:of|from|in)|from)\s{_SOME}$"
)
_THERE_BEFORE = re.compile(
    r"(?:^|[.,;!?]\s?|\b(?:i|i've|ive|currently|now|already|and|been|just|only|who|mostly)\s)(?:currently |now |have )?"
    rf"(?:work|works|worked|working|employed|job|am|was) (?:in|at|for|with)\s{_SOME}$|"
    r"(?<!\bno )(?<!\bany )(?<!\bzero )(?<!\bwithout )"
    r"\b(?:background|experience|degree|years?|yrs?|career so far|shifts?|history) (?:is )?(?:in|of|as|doing|with)\s"
    rf"{_SOME}$|\b(?:my (?:job|work|background|trade) is|i do|i did|i've done|ive done|did)\s{_SOME}$|"
    r"(?<!within )(?<!\bin )(?<!\bby )(?<!next )"
    rf"\b\d{{1,2}}\+? ?(?:years?|yrs?|months?|mos?|yoe) (?:of |in |as |doing )?{_SOME}(?:\w+ )?$|"
    rf"\b(?:ex|former|retired|unemployed|laid off|redundant|qualified|experienced|trained|registered|licensed|"
    rf"chartered)"
    r"[ -](?:a )?$"
)
_WANTS = (
    r"(?:i (?:am |'m )?|im |i'm |who |but |and |now )?(?:want|wants|wanting|wanna|look(?:ing)?|mov(?:e|ing)|hop(?:e|"
    r"ing)|"
    r"try(?:ing)?|turning|switch(?:ing)?|transition(?:ing)?|pivot(?:ing)?|going|thinking|considering|keen|aiming|"
    r"would like|i'd like|need|interested|trying|into)\b"
)
_UNASKED = r"(?![a-z ]{0,24}\b(?:what|whats|which|how|do|does)\b)"
"""No question in between: "labourer in Sydney, which card do I need" asks for the job and tells none."""
_PERSON_AFTER = re.compile(
    rf"^\s?(?:here\b|now\b|by (?:trade|day|profession)|currently|at the moment|for \d|with \d|"
    rf"\(?\d{{1,2}}\+? ?(?:years?|"
    rf"yrs?)|background|(?:in|from|at) {_UNASKED}[a-z ]{{2,24}}?[ ,]+{_WANTS}|[,;.–-]?\s?{_WANTS}|"
    r",? living in|(?:from|in) [a-z]{3,16}(?: living| now))"
)
_STRONG_AIM = re.compile(
    r"\b(?:does|do|would|must|should) (?:an? |the |most )?$|"
    r"\b(?:become|becoming|to be|as a career|want to|wanna|into|towards?|dream(?: job)?(?: is)?|goal(?: is|:)?|"
    rf"for(?: a| an)?)\s{_SOME}$"
)


_STILL_AIM = re.compile(
    r"\b(?:to|want|wanna|hope|hoping)\s(?:work|be|get|start) (?:in|as|at)?\s?$|"
    r"\b(?:become|becoming|be|being|get) (?:an? )?(?:fully )?(?:licensed|registered|qualified|chartered|trained) $"
)
"""Words that make an adjective of rank an aim ("become a licensed electrician")."""


def is_left(lookup: str, start: int) -> bool:
    """Whether the folded text before ``start`` says that what follows is left behind ("out of teaching")."""
    before = lookup[max(0, start - _WINDOW) : start]
    return bool(_LEFT_BEFORE.search(before))


def is_there(lookup: str, start: int, end: int) -> bool:
    """Whether the work at ``start:end`` of the folded text is done today or was done before ("2 years helpdesk")."""
    before = lookup[max(0, start - _WINDOW) : start]
    if _THERE_BEFORE.search(before) or is_left(lookup, start):
        return not _STILL_AIM.search(before)
    return bool(_PERSON_AFTER.match(lookup[end : end + 48])) and not _STRONG_AIM.search(before)
