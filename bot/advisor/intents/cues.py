"""Words that tell which side of a credential is asked for."""

from __future__ import annotations

import functools
import re

from bot.advisor.models import Aspect

PAYS_FOR_IT = (
    r"(?:does|do|will|would|can|could|is) (?:the |my |our )?(?:gi bill|tuition assistance|va|army|navy|military|"
    r"government|state|job ?cent(?:re|er)|employer|boss|company|union|pell|wioa|skillsfuture|council|college)"
    r"(?: \w+){0,2}? (?:pay|cover|fund|sponsor)(?:s|ed)?(?! more)"
)
"""Whether somebody in particular pays for it."""

_GAP = r"(?:(?! and )[^.?!,;]){0,40}?"
_UPKEEP = (
    r"(?:keep(?:ing)?|renew\w*|maintain\w*|maintenance|upkeep|re-?certif\w*|"
    r"stay(?:ing)? (?:certified|licensed|registered|current|valid))\b"
)
_UPKEEP_COST = re.compile(
    rf"\b(?:how much|what|costs?|prices?|fees?|pay(?:ing)?|expensive|cheap(?:er|est)?)\b{_GAP}\b{_UPKEEP}|"
    r"\b(?:renewal|maintenance|recertification|upkeep|annual|yearly) (?:fees?|costs?|prices?|dues|charges?)\b|"
    rf"\b{_UPKEEP}{_GAP}\b(?:costs?|how much|fees?|prices?|paid|cheap\w*|free)\b",
    re.IGNORECASE,
)
"""Words that ask what keeping a credential costs, and not what getting it does."""

_WORDS: dict[Aspect, tuple[str, ...]] = {
    Aspect.COST: (
        r"how much(?! (?:time|longer)| (?:do|does|can|could|will|would|you|i|more|must|should) .{0,24}"
        r"(?:earn|make|paid|study))",
        r"(?:what|how much) (?:do|will|would|must|should|can) (?:i|we) (?:\w+ ){0,3}pay|left to pay|still to pay|"
        r"to pay in (?:all|total)|out of pocket|money side|all[- ]in\b",
        r"costs?|costing|price[ds]?|pricing|fees?|expensive|cheap(?:er|est)?|afford|discounts?",
        r"(?:about|around|only|just|still|exams?) [$£€]?\d[\d,.]*k? ?(?:usd|eur|gbp|inr|dollars|euros|pounds|"
        r"bucks)(?=\?)",
    ),
    Aspect.LENGTH: (
        r"how long\b(?! ?.{0,24}(?:valid|last|good for|exam|test))",
        r"how (?:many|much) (?:hours|weeks|months|days|time)(?! a day| (?:do (?:you|i|we) (?:get|have)|is there) "
        r"(?:for|in|on) .{0,24}(?:exam|test))",
        r"how much (?:\w+ ){1,5}study",
        r"(?:would|will|does|do|can) (?:it|that|this|they) fit|(?:can|could|will|would) i make it|(?:done )?in time|"
        r"enough time|(?:less|least|more|most) time|time (?:does|will|to|needed)|duration|how (?:quick|fast|soon)\w*",
        r"quick(?:er|est)|fast(?:er|est)|short(?:er|est)",
        r"in (?:a|one|two|three|\d+) (?:weeks?|months?|days?)|takes? longer|hours? (?:needed|required)|length",
    ),
    Aspect.REQUIREMENTS: (
        r"requirements?|pre-?req\w*|eligib\w*|qualify for|without (?:any )?(?:experience|a degree|degree|exp)",
        r"(?:is|are) (?:the |a |any )?(?:course|class|training) (?:mandatory|compulsory|required|obligatory)|"
        r"(?:have|need) to (?:take|do) (?:the|a) (?:course|class|training)\b",
        r"need (?:a degree|experience|any experience|to know)|who can (?:take|do|sit)|how old|minimum age",
        r"years? of experience|years experience|entry criteria|native (?:\w+ )?speakers?|(?:english|language) level|"
        r"level of english|how good .{0,16}\benglish|enough .{0,12}\b[abc][12]\b|\b[abc][12]\b .{0,12}enough",
        r"what do i need (?:for|before|to (?:take|sit|do|start|get))",
        r"let (?:you|me|us|people) (?:even )?(?:sit|take|do|in)|what (?:do|does|will) (?:they|it) (?:ask for|"
        r"require|demand)",
        r"can (?:i|you|someone|anyone) (?:take|sit|do|get|finish|pass) (?:\w+ ){0,4}(?:with|without) "
        r"(?:no|zero|any|only|just|\d)",
        r"can (?:i|he|she|they|someone|anyone|you|(?:my|our) \w+) (?:still|even|already|yet) (?:do|take|sit|join|"
        r"enrol\w*|apply|start|study)",
        r"(?:am i|are you) (?:allowed|able|too (?:young|old)) to (?:do|take|sit|join|enrol\w*)",
    ),
    Aspect.VALIDITY: (
        r"expir\w*|renew\w*|re-?certif\w*|(?:how long|still) (?:is )?.{0,24}valid",
        r"how long .{0,30}(?:last|good for)",
        r"lapse[sd]?|keep(?:ing)? .{0,40}(?:active|valid|current|alive|going|up to date|in force|live)|"
        r"stay(?:ing)? (?:certified|licensed|registered|current|valid)|maintain(?:ing)?",
        r"pay(?:ing)? (?:\w+ ){0,2}(?:every|each|per|a) year|(?:annual|yearly) (?:fee|cost|charge|payment)s?|"
        r"yearly|annually|"
        r"maintenance (?:fee|cost)s?|upkeep",
        r"lifetime|for life|forever|lifelong|validity|runs? out|cpes?",
    ),
    Aspect.FORMAT: (
        r"(?:how many|number of|no\.? of) (?:questions|qs?|exams|parts|modules|items)|pass(?:ing)? (?:mark|score|grade|"
        r"percent\w*)|(?:what|which) (?:%|percent\w*|score|mark) |how many (?:right|correct)",
        r"multiple[ -]choice|proctored|how much time (?:do (?:you|i|we) (?:get|have)|is there) (?:for|in|on) .{0,24}"
        r"(?:exam|test)",
        r"(?:is|just|only|really) (?:just |only |really )?(?:one|a single|1|two|2|three|3) (?:big |long )?(?:exam|"
        r"test|paper)s?",
        r"(?:is|are|take|sit|do|exam|done|fully|all) .{0,18}\b(?:online|at home|in person|remotely?)",
        r"test cent(?:re|er)",
        r"(?:practical|hands[- ]on) or|or (?:just |only )?(?:practical|hands[- ]on)|"
        r"format|what(?:'s| is) on the|open book|what language",
        r"how(?:'?s| is| are| do they) .{0,20}\b(?:assess|examine|grade|test)(?:ed)?|exam like|how long is .{0,20}exam",
        r"from home|available in [a-z]+|where can i (?:sit|take)",
    ),
    Aspect.HOW_TO_PASS: (
        r"how (?:do|can|should|to|would) (?:i |you |we )?(?:best )?(?:pass|study|prepare|prep|revise|learn for)",
        r"tips|study (?:guide|material\w*|resources?)|practice (?:tests?|exams?|questions)",
        r"(?:mock|past) (?:exam|test|paper)s?",
        r"(?:if|when|and) i fail\w*|retakes?|resits?",
        r"failed|failing|fail (?:it|the)|best (?:book|way to (?:pass|study|prepare|learn))",
        r"which books?|dumps?|to pass",
    ),
    Aspect.PAY: (
        r"salar(?:y|ies)|wages?|earners?|(?<!i )(?<!you )(?<!already )(?:earn|earns|earned|earning)"
        r"(?! (?:in )?(?:rupees|naira|pesos|reais|rand|shillings|euros|pounds|dollars|lira|yen|rupiah))|"
        r"(?:can|could|will|would|do|does|should|much|might|what) (?:i|you) (?:\w+ )?earn|"
        r"(?<!already )(?<!have )(?<!\bi )(?<!ve )paid|"
        r"pay (?:rise|raise|"
        r"more|increase|bump)",
        r"how much (?:\w+ ){1,2}(?:an? |the |someone with (?:an? )?)?.{1,24}\b(?:make|earn)s?",
        r"raise|income|pays? (?:well|more|better|best)",
        r"what (?:do|does|will|would) (?!i |we ).{0,24} pay|money (?:can|could) i make",
    ),
    Aspect.FREE_ROUTE: (
        r"for free|free (?:way|route|version|option|of charge|voucher|access|materials?|to (?:take|do|get))",
        r"is .{0,20} free|(?:both|all|either|they|they're|it|that|those|really|any) (?:of (?:it|them) )?"
        r"(?:are |is )?free",
        r"vouchers?|coupons?|scholarships?|financial aid",
        r"bursar\w*|(?<!\bin )audit(?! (?:\w+ )?(?:experience|work|jobs?|teams?|manager|firms?|career|role|staff|"
        r"trainee))|"
        r"without paying|cheaper way|promo",
        r"who (?:can|could|would|might|will|should) (?:help (?:me |to )*)?(?:pay|fund)",
        PAYS_FOR_IT,
    ),
    Aspect.DIFFICULTY: (
        r"doable|feasible|manageable|hard(?:er|est)?|difficult\w*|eas(?:y|ier|iest)",
        r"how (?:\w+ )?(?:brutal|nasty|heavy|intense|demanding|bad) is|brutal|"
        r"tough(?:er)?|challenging|pass rate|fail(?:ure)? rate|too advanced",
    ),
    Aspect.NEXT: (
        r"(?:what|whats|which|where|anything)\b.{0,24}\b(?:comes? |go |do i do |do i go )?(?:after|next)",
        r"next step",
    ),
    Aspect.LEGITIMACY: (
        r"scam\w*|legit\w*|fake|fraud\w*|genuine|trust(?:ed|worthy)?",
        r"real (?:cert\w*|thing|or)|is .{0,20}\breal|bogus",
        r"shady|sketchy|dodgy|diploma mill|guarantee[sd]?|rip ?off|accredit(?:s|ed)",
    ),
    Aspect.STATUS: (
        r"retir\w+|discontinued|still (?:available|exist\w*|offered|around|running|going|alive|live)",
        r"(?:does ?n'?t|not|no longer) exists?\b|(?:until|till) when can",
        r"(?:new|latest|current) version|outdated",
        r"out of date|obsolete|replaced|replacement|successor|phased out|version .{0,12}current",
    ),
    Aspect.CREDIT: (
        r"(?:college|university|academic|ects|degree|how many) credits?",
        r"credit hours?|credits? (?:toward|for a)|ects|credit bearing|"
        r"(?:uni\w*|college|school|faculty|degree)\b[^.?!]{0,40}"
        r"\bcredits?",
    ),
    Aspect.JOBS: (
        r"(?:what|which) (?:jobs?|roles?|careers?|work)|jobs? (?:can|could|with|after|opportunit\w*)",
        r"how many jobs|\w+ jobs",
        r"job (?:market|prospects?|openings)|what can i (?:do|become|work as) (?:with|after)|employab\w*",
    ),
    Aspect.OVERVIEW: (
        r"tell me (?:more )?about|explain|details|overview",
        r"info(?:rmation)?|describe|who (?:issues|makes|offers|runs)",
        r"stands? for|everything about|what topics|what (?:does|do) .{0,20} (?:cover|learn)",
    ),
}


@functools.cache
def _pattern(aspect: Aspect) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_WORDS[aspect])})\b", re.IGNORECASE)


def asks_upkeep_cost(text: str) -> bool:
    """Whether what renewing or keeping it costs is asked for."""
    return _UPKEEP_COST.search(text) is not None


def aspects_said(text: str) -> tuple[Aspect, ...]:
    """The aspects that words of ``text`` ask for, in the order of the text; an overview only if nothing narrower."""
    found = []
    upkeep = _UPKEEP_COST.search(text)
    if upkeep is not None:
        found.append((upkeep.start(), Aspect.VALIDITY.value, Aspect.VALIDITY))
        text = text[: upkeep.start()] + " " * len(upkeep[0]) + text[upkeep.end() :]
    for aspect in _WORDS:
        match = _pattern(aspect).search(text)
        if match:
            found.append((match.start(), aspect.value, aspect))
    said = tuple(dict.fromkeys(aspect for _, _, aspect in sorted(found)))
    return tuple(aspect for aspect in said if aspect is not Aspect.OVERVIEW) or said
