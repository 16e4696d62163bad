"""Who is said to be under age: the learner or another person, by an age or a class at school."""

from __future__ import annotations

import re

from bot.advisor.rules.care_cues import CURRENCY, compiled, plain

NO_AGE = (
    r"(?! ?(?:%|percent|hours?\b|hrs?\b|h\b|weeks?\b|wks?\b|months?\b|mos?\b|days?\b|min|chapters?|modules?|lessons?|"
    r"courses?|cert|exams?|applic|interviews?|credits?|points?|people|kg|miles|th\b|am\b|pm\b|k\b|/|:|[.,]\d|more\b|"
    r"or so|out of|questions?|tests?|attempts?|grand\b|classes|papers?|jobs?|rejections?|"
    rf"{CURRENCY}|(?:years?|yrs?) (?:into|in|of|exp|working|at|as)|\d))"
)
KIN = (
    r"(?:(?:little |younger |youngest |older |oldest |eldest |big |kid |baby |twin |step|half |own )?(?:son|daughter"
    r"|kid|child|boy|girl|brother|sister|nephew|niece|cousin|grandson|granddaughter|teen|grandkid|godson|goddaughter"
    r"|ward|foster \w+|lad|lass)(?:s? (?:son|daughter|kid|child|boy|girl))?)"
)
_SCHOOL = (
    r"(?:(?:the )?(?:year|yr) (?:[7-9]|1[0-3])(?! of)|(?:the )?(?:[5-9]|1[0-2])(?:th)? ?(?:grade(?:r)?|std|standard)|"
    r"(?:the )?(?:[5-9]|1[0-2])th class|(?:the )?grade (?:[5-9]|1[0-2])|class (?:[7-9]|1[0-2])(?:th)?|sixth "
    r"form(?:er)?|"
    r"(?:junior |middle |high |secondary |senior high )(?:high )?school(?:er)?)"
    r"(?! (?:teacher|math|science|english|students|curriculum|kids|level|education|reading|diploma|graduate|degree|"
    r"dropout|"
    r"drop ?out|equivalen|counsel|principal|admin|librar|coach|physics|history|nurse|office|only|is all|was)|\d)"
)
_SCHOOLING = (
    r"(?:only|just) (?:high|secondary|senior high|junior high) school\b"
    r"(?! (?:student|kid|pupil|junior|senior|age))"
)
"""How far somebody went at school ("only high school, no degree"), which says nothing of their age."""
_LEARNS = r"(?:im|hes|shes|he is|she is|they are|theyre|is|currently|now|still|only|just|entering|starting|going into)"
_SAYS_AGE = r"(?:im|ive just turned|just turned|i turned|i turn|ill be|turning|about to turn|my age is|age|aged)"
_NINTH = r"(?:fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
_CLASS = (
    rf"(?:(?:the )?(?:(?:[5-9]|1[0-2])(?:th|[.\u00ba\u00aa])?|{_NINTH})[- ]?(?:grade(?:r)?|std|standard)|(?:[1-4]"
    rf"(?:st|nd|rd|th|[.\u00ba\u00aa])?|first|second|third|fourth|final|last) (?:year )?(?:of |in |at )?(?:high"
    rf"|secondary"
    rf"|middle) school|(?:year|yr|y) ?(?:[7-9]"
    rf"|1[0-3])|"
    rf"(?:[5-9]|1[0-2])th class|grade (?:[5-9]|1[0-2])|class (?:[7-9]|1[0-2])(?:th)?(?: \w+ student)?|sixth "
    rf"form(?:er)?|"
    rf"(?:freshman|sophomore|junior|senior) (?:at|in) (?!(?:uni|univ|college|state|the uni)\b)(?:\w+ ){{1,2}}high\b|"
    rf"gcse (?:student|pupil|kid)|a[- ]levels? (?:student|pupil)|(?:freshman|sophomore|junior|senior)(?: year)?(?: "
    rf"in| at| of|,)? (?:hs|high ?school)|(?:hs|high ?school) "
    rf"(?:freshman|"
    rf"sophomore|junior|senior|student|kid)|(?:in|at) (?:hs|(?:high|middle|secondary|junior high) ?school))"
)
_GROWN = (
    r"(?!,? (?:i|we) (?:loved|was|were|had|did|used|took|got|liked|learned|hated|always|worked|made|studied|played"
    r"|went|never|"
    r"failed|wanted|dropped|already)|,? (?:teacher|math|maths|students?|kids|curriculum|dropout|diploma|graduate|ged"
    r"|nurse|"
    r"counsel\w*|principal|librarian|coach|admin)|,? of |,? at (?:my|the) (?:job|company|firm)|,? when )"
)
_OF_PERSON = (
    r"(?= ?(?:$|[.,;!?):/-]|(?:son|daughter|kid|child|boy|girl|brother|sister|nephew|niece|cousin|grandson"
    r"|granddaughter"
    r"|student|pupil|teen|teenager|twins?|lad|lass|female|male|guy|person|self|who|and|but|or|with|from|in|at|on"
    r"|here|so"
    r"|just|is|has|wants?|wanna|wanted|loves?|likes?|keeps?|needs?|thinks?|asks?|asking|thinking|looking|trying"
    r"|living|can"
    r"|could|should|would|will|shall|may|must|do|does|did|to|for|rn|now|still|really|also|as|plays?|hates?|spends?"
    r"|dropped"
    r"|quit|failed|passed|got|gets|says?|interested|into|obsessed|already|lol|please|pls|which|what|how|uk|us|usa)\b))"
)
_TEENS = r"(?:thirteen|fourteen|fifteen|sixteen|seventeen)"
MINOR_SELF = (
    rf"(?:finish|leave|graduate(?: from)?|done with|out of) (?:high |secondary )?school [^.!?]{{0,30}}(?:at|when im"
    rf"|age) 1[4-7](?![\d-])|(?:1[0-7]|{_TEENS})[- ]years?[- ]olds?[^.!?]{{0,60}}(?:asking|its|its about|that is"
    rf"|thats) (?:for )?me\b|"
    rf"(?:my|our) (?:maths? |science |class |it |form |school )?teacher (?:told|said|says|wants|asked|recommend\w*"
    rf"|made)(?: \w+)? (?:me|us)\b(?! (?:at (?:uni\w*|college|evening)|in (?:19|20)\d\d|years ago|back then))",
    rf"(?:^|(?<=[.!?;,]) ?|\bim |\bam |\bstill |\bas an? |\bim an? |\bnow |\bin (?:the )?)(?:in |a |an |the"
    rf" )?{_CLASS}(?= ?(?:$|[.,;!?)]|"
    rf"here|rn|now|and|but|by profession|gymnasium|real ?school|student|from|so|want|can|which|what|uk|us|us[ae]"
    rf"|india|kenya|nigeria|girl|boy|kid|in "
    rf"(?:the )?(?:uk|us)))"
    rf"{_GROWN}",
    r"(?:im|i) (?:still )?(?:in|at|attend|go to) (?:hs|(?:high|middle|secondary|junior high) ?school)(?= ?(?:$"
    r"|[.,;!?)]|and|so|but|rn|now|"
    r"can|want))",
    rf"(?:almost|nearly|just about|not quite|barely|coming up to|going on|about to be|soon) 1[0-7](?= ?(?:$|[.,;!?)]"
    rf"|and|from|so|but|yo\b|"
    rf"years?[- ]old|yrs?[- ]old|here|now|rn))|(?:(?:^|[.!?,;] ?|but |and |i )am|im) 1[0-7](?: (?:nearly|almost"
    rf"|soon))?{NO_AGE}(?![\d-])",
    r"(?:^|[.!?,;] ?)1[0-7],? (?:nearly|almost|soon|from|here|in (?:school|year|grade|class)|live|living|and (?:want"
    r"|from|in|live|love|my))\b",
    r"^1[0-7] ?[mf]\b(?! ?\d)|(?:turn|turns|turning) 1[0-7] (?:in|next|this|on|soon|tomorrow|after|before)\b",
    r"(?:not|only|wont be|isnt|arent) (?:yet |quite |even )?18 (?:til|till|until|yet|before|for another|in)\b|still"
    r" at school\b(?! (?:as|teach))",
    r"gcses? (?:next|this|in|coming|are|soon)\b",
    r"we (?:are|r|re) (?:\w+ ){0,3}1[0-7](?: ?(?:yr|year|yrs|years)[- ]?olds?)?(?= ?(?:$|[.,;!?]|and|so|is|from))",
    r"^(?:1[3-7]),? (?:doing|in|at|here|from|still|student|year|gcses?)(?! (?:years?|months?|weeks?|hours?)\b)",
    r"(?:doing|taking|sitting) (?:my )?gcses",
    rf"{_SAYS_AGE} (?:only |just |still |now |:? ?)?(?:9|1[0-7]){NO_AGE}(?![\d-])",
    r"(?:turn|turning|be) 18 (?:next|in|this|soon)",
    r"(?:my|just had my|had my|for my) (?:sweet (?:16|sixteen)|(?:1[0-7]|thirteenth|fourteenth|fifteenth|sixteenth|"
    r"seventeenth)(?:th)? (?:birthday|bday))(?! (?:was|were) (?:\w+ )?(?:years|ages|decades))",
    r"(?:[5-9]|1[0-2])(?:th)? grade (?:is |was )?(?:finally |just |nearly |almost )?(?:over|done|finished|starts|"
    r"begins|ends)|school(?:s)? (?:is |s )?out (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:over|during|in) "
    r"(?:the |my )?(?:summer|school) (?:break|holidays) (?:from|before) (?:\w+ )?(?:grade|year|class|school)",
    r"im (?:not|nt) (?:yet |even )?18(?: yet)?",
    rf"im (?:only |just |still )?{_TEENS}(?! (?:weeks|months|hours|days|years (?:in|of)))",
    rf"(?:1[0-7]|{_TEENS}|nine|ten|eleven|twelve)[- ]?(?:(?:years?|yrs?)[- ]?old|yo\b|y/o|yr old){_OF_PERSON}",
    rf"(?!(?:\w+ )?{_SCHOOLING})(?:{_LEARNS} )(?:in )?(?:a |an |my )?(?:\w+ )?{_SCHOOL}",
    r"(?:class|year|yr|grade) (?:[7-9]|1[0-2])(?:th)? (?:student|pupil|boy|girl|kid)|(?:[7-9]|1[0-2])th (?:grade|class|"
    r"std) "
    r"(?:student|pupil|boy|girl|kid)(?!s)",
    r"(?:sophomore|freshman|junior|senior|student|pupil|kid) (?:in|at|of) (?:a )?(?:high|secondary|middle) ?school",
    r"(?:im|as) (?:still )?(?:an? )?(?:\w+ )?(?:high|secondary|middle)[- ]?school(?:er)? (?:student|kid|pupil|junior|"
    r"sophomore|freshman|senior)|(?:im|as) an? (?:high|middle)[- ]?schooler",
    r"(?:doing|taking|sitting|revising for|before|finish\w*) my gcses?|(?:in|at) sixth form",
    r"(?:im|is|as|still|being|for|are) (?:still |only )?(?:a minor(?! (?:in|issue|degree|point|thing|detail|change|"
    r"problem|setback|role|upgrade|update|version|release))|under ?age|under (?:18|eighteen)(?! ?(?:%|hours|usd|"
    r"dollars|"
    r"weeks|months|eur|gbp|pounds|euros)))",
    r"(?:[1][0-7]) ?[mf](?: here)?(?= ?(?:$|[,.;!?]|and\b|from\b|with\b|want))(?<![\d$.]\d[mf])|^1[4-7],? (?:and|"
    r"want|f|m)\b",
)
MINOR_OTHER = (
    rf"(?:my|our|a) {KIN}s?,? ?\(?(?:is |who is |whos |hes |shes |he is |she is |just turned |turned |turns |age |"
    rf"aged |at )?"
    rf"(?:only |just |still |now )?(?:[5-9]|1[0-7])\b{NO_AGE}",
    rf"(?:he is|hes|she is|shes|they are|theyre) (?:only |just |still |now )?(?:[5-9]|1[0-7])\b{NO_AGE}",
    rf"(?:my|our) (?:[5-9]|1[0-7])[- ]?(?:(?:years?|yrs?)[- ]?old|yo|y/o){_OF_PERSON}",
    rf"(?:my|our) {KIN} (?:is |whos |who is )?(?:\w+ )?(?:in )?{_SCHOOL}",
    rf"(?:my|our) (?:teenage|teenaged|underage|teen|school[- ]?age) {KIN}|(?:my|our) teen(?:ager)?\b",
)
# Ages that are nobody's now: a way of explaining, a time gone by, a class that someone teaches.
_NOBODYS_AGE = re.compile(
    r"\b(?:mum|mom|mother|dad|father|parents?) (?:of|to|with) (?:an?|my|two|three|\d) (?:\d+[- ]?(?:years?[- ]olds?|yo)"
    r"|teen\w*|kids?)|(?:company|firm|business|laptop|pc|computer|car|degree|cert\w*|system|software|school|house"
    r"|it|which|that|exam|"
    r"book)"
    r" (?:is|are|was) (?:\w+ )?\d+[- ]years?[- ]old|"
    r"(?:like|as if|as though|pretend(?: that)?|for|to) (?:im|i was|i were|an?) (?:an? )?\w+(?:[- ]years?[- ]olds?)?"
    r"(?= ?(?:$|[.,;!?]|please|what|how|why|the))"
    r"|(?:was|were|since|when|until|"
    r"(?<!son )(?<!daughter )(?<!kid )(?<!child )(?<!boy )(?<!girl )at) "
    r"(?:i was |only |the age of |age )?\d+(?:[- ]years?[- ]old)?"
    r"|(?:dropped out|left school|quit school|left|quit|finished|failed|passed|completed|after|teach\w*|tutor\w*) "
    r"(?:\w+ ){0,3}(?:\d+(?:th)?[- ]?(?:grade|class|std|standard)|(?:grade|class|year) \d+|(?:high|secondary|middle) "
    r"school)"
)
_GROWN_UP = re.compile(
    rf"\b(?:im|i am|i turned|just turned|aged) (?:now |only |already |just )?(?:1[89]|[2-6]\d){NO_AGE}(?![\d-])|"
    r"^\W*(?:1[89]|[2-6]\d) ?(?:years?[- ]old|yrs?[- ]old|yo\b|y/o|[mf]\b)"
)
"""The age of an adult: it outweighs words of school, though never an age under 18."""
_AN_AGE = re.compile(r"1[0-7]|teen")
_FIRST_PERSON = re.compile(
    r"\b(?:should i|for me|can i|could i|i want|i need|my career|i only|so i|do i|will i|ive \d)\b"
)
_FOR_ANOTHER = re.compile(
    r"\b(?:let|pay for|buy|enroll?|sign|get|help|push|encourage|make|support|send|for|tell|give) (?:my|our|him|her|"
    r"them)\b"
)
_SHE = re.compile(r"\b(?:daughter|girl|sister|niece|granddaughter|she|shes|her)\b")
_HE = re.compile(r"\b(?:son|boy|brother|nephew|grandson|stepson|he|hes|his|him)\b")
_SELF = compiled(MINOR_SELF)
_OTHER = compiled(MINOR_OTHER)


def minor_told(text: str) -> str | None:
    """Who is under age: ``you``, ``he``, ``she`` or ``they``; ``None`` where nobody is said to be."""
    said = _NOBODYS_AGE.sub(" ", plain(text))
    other = _OTHER.search(said)
    if other is not None:
        if _FIRST_PERSON.search(said) and not _FOR_ANOTHER.search(said):
            return None
        if _SHE.search(other.group(0)):
            return "she"
        return "he" if _HE.search(other.group(0)) else "they"
    own = _SELF.search(said)
    is_adult = own is not None and _GROWN_UP.search(said) is not None and not _AN_AGE.search(own.group(0))
    return "you" if own is not None and not is_adult else None
