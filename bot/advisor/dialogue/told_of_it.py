"""What a message tells of the credential talked about without naming it: that it is held, under way, or turned down."""

from __future__ import annotations

import re

from bot.advisor.reading.mention_roles import HELD, IN_PROGRESS, REJECTED

_LEAD = (
    r"^\W*(?:(?:but|and|well|oh|ah|ok|okay|yes|yeah|yay|yep|no|nope|nah|hm+|actually|sorry|wait|btw|thanks|thank you|"
    r"thx|great|cool|so|lol|haha|good news|fyi|hey|(?:i )?forgot to (?:say|mention|add)|i should (?:say|mention|add))"
    r"\b\W*)*"
)
_IT = r"(?P<what>it|that one|that|this one|this|them|both)(?! (?:for|to|in case|of|as)\b)"
_ADVERBS = (
    r"(?:already |just |actually |finally |also |have |do |now |currently |still |kinda |sort of |about |like |only )*"
)
_WHEN = (
    r"(?:\W+(?:actually|already|before|now|too|as well|btw|lol|though|tho|today|yesterday|(?:this|last) \w+|"
    r"in (?:\d{4}|(?!mind)[a-z]{3,9})|(?:\d+|an?|one|two|three|a few|few|some|many|couple) (?:of )?\w+ (?:ago|back)|"
    r"years ago|ages ago|on coursera|on edx|on udemy|at work|with (?:\d+|an? \w+)))*"
)
_END = r"\W*(?:$|[,;.!:]|\b(?:so|and|but|what|which|should|is|now|then|does|do|how)\b)"
_DONE = r"(?:hold|did|done|passed|finished|completed|earned|cleared|aced|nailed)"
_HELD = re.compile(
    rf"{_LEAD}(?:i(?:'ve|ve| have)?\s{_ADVERBS}(?:have|got|{_DONE})|already (?:have|got|{_DONE})|just {_DONE}|{_DONE})"
    rf"\s{_IT}{_WHEN}{_END}|{_LEAD}(?:i(?:'ve|ve| have)?\s)?{_ADVERBS}passed{_WHEN}\W*$"
)
"""Says that it is held ("passed it last week!", "i already have that one")."""
_HALF = (
    r"(?:half ?way|midway|part ?way|almost|nearly|\d{1,2} ?(?:%|percent)|half|most|mostly)\s?"
    r"(?:thr(?:u|ough)|in(?:to)?|of|done(?: with)?|finished(?: with)?|complete|of the way (?:thr(?:u|ough)|in(?:to)?))?"
)
_AT_IT = (
    r"(?:doing|taking|studying(?: for)?|working (?:on|through)|enrolled (?:in|on|for)|registered for|signed up for|"
    r"started(?: with)?|began|begun|in the middle of|on|paid for|bought|preparing for|prepping for)"
)
_UNDER_WAY = re.compile(
    rf"{_LEAD}(?:i(?:'m|m| am|'ve|ve| have| had)?|been|am)?\s?{_ADVERBS}(?:been )?(?:{_AT_IT}\s{_IT}|"
    rf"{_HALF}(?:\s{_IT.replace('what', 'half')})?|"
    r"(?:on|at|in) (?:week|module|course|month|chapter|unit|part|section) (?:\d+|[a-z]+)(?: (?:of|out of|"
    r"in) [\w ]{1,12})?)"
    rf"{_WHEN}{_END}"
)
"""Says that it is under way ("im already halfway thru it", "started it last month")."""
_BARE_HALF = re.compile(r"\b(?:half|most|mostly|almost|nearly)\W*$")
_TURNED_DOWN = re.compile(
    rf"{_LEAD}(?:(?:please |just )?(?:not|anything but|skip|drop|scrap|ditch|except)\s(?P<what>that one|this one|that|"
    rf"this|it"
    r"(?! worth))|i\s(?:really |just |kinda )?(?:hate|dislike|don'?t (?:really )?(?:want|like|fancy|trust|need)|"
    r"can'?t (?:stand|do)|won'?t do|refuse to do)\s(?P<disliked>that one|this one|that|this|it)|"
    r"(?P<dull>that one|that|it)(?:'?s| is| looks| sounds| seems)\s(?:just |so |too |really |way too |"
    r"a bit )*(?:boring|dull|not "
    r"for me|not my thing|meh|useless to me)|(?P<no>not for me|not my thing|not interested|no thanks? not (?:that|it)))"
    r"(?: (?:please|pls|though|tho|again|at all|either|anymore))*\W*(?:$|[,;.!:]|\b(?:so|and|but|what|which|give|show|"
    r"any|"
    r"another|got|have|something|suggest|because|cos|cuz)\b)"
)
"""Turns it down ("not that one, give me another", "nah thats boring")."""
_MORE = re.compile(
    r"^\W*(?:(?:ok|okay|so|and|well|hm+|no|nope|nah|please|pls|then|but|or|give me|show me|got|have you(?: got)?|"
    r"do you have|"
    r"are there|is there|can (?:you|i) (?:suggest|show|give|get|have|see)(?: me)?|i want|i'?d (?:like|want)|try|maybe|"
    r"tell me|"
    r"suggest|what about|how about|any|an|some|one|the|me|a)\W+)*"
    r"(?:another(?: one| option| cert\w*| course| suggestion| idea)?|(?:any |some )?(?:others?|other (?:ones?|"
    r"options?|ideas?|"
    r"choices?|certs?|certificates?|certifications?|courses?|suggestions?|recommendations?))|(?:something|anything|"
    r"somethin|"
    r"what) (?:else|different|other)|(?:different|next|new) (?:ones?|options?|suggestions?)|more (?:options?|ideas?|"
    r"choices?|"
    r"suggestions?|like (?:that|this|it|these))|alternatives?|nah|nope|pass|next)"
    r"(?: (?:then|please|pls|instead|do you have|you (?:have|got|know|suggest|recommend)|is there|are there|"
    r"besides (?:that|"
    r"those|these)|maybe|for me|out there|i (?:can|could) (?:do|take|get)))*\W*$"
)
_COUNTED = re.compile(r"\bthe (?:other|next) one\b")


def told_of_it(folded: str) -> tuple[str, tuple[int, int], bool] | None:
    """How the folded message says that the credential talked about stands to the learner, where, and whether it says so
    of several; ``None`` where it says nothing of the sort or asks.
    """
    for role, pattern in ((HELD, _HELD), (REJECTED, _TURNED_DOWN), (IN_PROGRESS, _UNDER_WAY)):
        match = pattern.match(folded)
        if match is None or (role == IN_PROGRESS and _BARE_HALF.search(match.group())):
            continue
        group = next((name for name, said in match.groupdict().items() if said), None)
        span = match.span(group) if group is not None else (match.end() - 1, match.end() - 1)
        return role, span, group is not None and match[group] in ("both", "them")
    return None


def wants_others(folded: str) -> bool:
    """Whether a short message asks for other suggestions than those shown ("another", "any others?", "nah")."""
    return bool(_MORE.match(folded)) and not _COUNTED.search(folded)
