"""Barriers that a learner asks about: what stands in the way of an exam, fear of bias in hiring, age.

They never change a verdict. Conditions of other people, and work with them, are no barriers of the learner.
"""

from __future__ import annotations

import re

from bot.advisor.rules.care_cues import plain

_OF_LEARNER = (
    r"(?:im|ive|ive got|i live with|i suffer from|diagnosed with|as an?|being|became|becoming|going|hes|shes|he is|"
    r"she is|"
    r"he has|she has|my \w+ (?:is|has)|who is|who has|if youre|if im|for an?|for someone|can an?|could an?|since im|"
    r"because im|because of my|due to my|my|use an?|in an?|using an?)"
)
_STATE = (
    r"blind(?! spots?)|visually impaired|partially sighted|low vision|vision impaired|colou?r ?blind|losing (?:my "
    r")?sight|"
    r"deaf|hard of hearing|hearing impaired|dyslexic|dyspraxic|autistic|neurodiver\w+|disabled|paraly[sz]ed|an? "
    r"amputee|"
    r"pregnant|wheelchair(?! (?:repair|design|access cert|van))|epileptic|bipolar|chronically ill"
)
_CONDITION = (
    r"dyslexia|dyscalculia|dyspraxia|adhd|add|autism|aspergers|epilepsy|tourettes|(?:a |my )?disabilit\w+|hearing loss|"
    r"low vision|cerebral palsy|one (?:arm|hand|eye|leg)|chronic (?:illness|pain|fatigue)|(?:bad|poor) (?:eyesight|"
    r"hearing)|learning "
    r"disabilit\w+|"
    r"learning difficult\w+|ptsd|tinnitus|narcolepsy|migraines|pregnancy|test anxiety|exam anxiety"
)
_NOT_OTHERS = (
    r"(?! (?:kids|children|people|persons|users|students|clients|adults|patients|learners|coach\w*|awareness|support|"
    r"specialist|cert\w*|training|teacher|studies|education|services?|care|therap\w*|accessib\w*|employment))"
)
_EXAM = re.compile(
    rf"(?<!\w)(?:{_OF_LEARNER} (?:\w+ ){{0,3}}?(?:{_STATE}|{_CONDITION})(?!\w){_NOT_OTHERS}"
    rf"|(?<!people )(?<!kids )(?<!children )(?<!students )(?<!adults )(?<!clients )(?<!someone )(?<!learners "
    rf")(?<!those )"
    rf"with (?:severe |bad |my |mild |an? |extreme |really bad )?(?:{_CONDITION})(?!\w){_NOT_OTHERS}"
    rf"|(?:^|[.!?] ?)(?:deaf|blind|hearing impaired|visually impaired|dyslexic|autistic|disabled|"
    rf"pregnant)(?!\w){_NOT_OTHERS}(?! spots?)"
    r"|(?:exam|test) accommodations?|accommodations? (?:for|in|on|at) (?:the |an? |my )?(?:exam|test)"
    r"|(?:get|ask for|allow\w*|need) extra time (?:in|on|for|at) (?:the |an? |my )?(?:\w+ )?(?:exam|test)"
    r"|ptsd veteran|(?:quiet|separate|private) (?:exam |test )?room"
    r"|(?:i use|use my|with my|with a) screen ?reader)(?!\w)"
)
_IDENTITY = re.compile(
    r"\b(?:hijabs?|headscarf|turban|veil|niqab|my accent|(?:foreign|african|arab\w*|muslim|indian|ethnic|my|black)[- ]"
    r"(?:sounding )?(?:last |first |sur)?name|skin colou?r|my race|my religion|im (?:a )?(?:black|muslim|gay|trans|"
    r"lesbian|"
    r"brown|roma|jewish|woman|an? immigrant|female|foreigner)|as an? (?:\w+ )?(?:woman|muslim|immigrant|black|"
    r"foreigner|"
    r"mother|single mum|single mom|trans|gay|female|refugee)|woman in tech)\b"
)
_FEAR = re.compile(
    r"\b(?:discriminat\w+|racis\w+|sexis\w+|prejudice\w*|bias\w*|hold(?:s|ing)? me back|hurts? my chances|against me|"
    r"(?:a|be|an) (?:problem|issue|barrier|obstacle)|reject\w*|wont hire|hire me|because of|even a chance|stand a "
    r"chance|"
    r"take me seriously|give me a chance|matters?|welcome)\b"
)
_TREATED = re.compile(
    r"\b(?:(?:be|being|get|getting|been|am|im|face|facing|fear|experienc\w+|scared of|afraid of|worried about) (?:\w+ "
    r"){0,2}"
    r"(?:discriminat\w+|racism|sexism|prejudice|ageism|islamophobia)|discriminat\w+ (?:against )?(?:me|my|because))\b"
)
_AGE = re.compile(
    r"\b(?:(?:am i|im|i feel|being|is \d\d|at \d\d|\d\d,?|is (?:he|she|my \w+)) (?:\w+ ){0,2}too old"
    r"|too old (?:to (?!be (?:use|val|rel|acc|worth|any)|put|list|show|keep|include|use|count|matter|take effect)|for "
    r"(?:me|this|it|tech|coding|"
    r"a |an |cyber|data|"
    r"programming))"
    r"|too late (?:for me|in life|at (?:my age|\d\d)|to (?:start|switch|change|learn|begin|get into|become|retrain|go "
    r"into|"
    r"enter|pivot|break))"
    r"|at my age|(?:my|old|older) age (?:\w+ ){0,2}(?:matter\w*|problem|count\w*|against|issue|barrier)"
    r"|does (?:my )?age matter|ageism|age discriminat\w+|im (?:getting )?old (?:and|but|now)|(?:they|anyone|companies|"
    r"employers)"
    r" (?:\w+ )?hire (?:an? |someone )?(?:\w+ )?(?:over [4-7]\d|[4-7]\d[- ]year))"
)
_OWN_YEARS = re.compile(r"\b(?:im |at |aged? )?[3-7]\d\b(?! ?(?:%|usd|dollars|hours|euros|eur|gbp|weeks|days|k\b))")
_TOO_LATE = re.compile(
    r"\btoo (?:late|old)\b(?! (?:to (?:register|cancel|refund|apply|enrol|book|be|resched)|for (?:a )?refund))"
)


def barrier_asked(text: str) -> str | None:
    """``exam``, ``hiring`` or ``age``; ``None`` where no barrier is asked about. Linear in the length of the text."""
    said = plain(text)
    if _AGE.search(said) or (_TOO_LATE.search(said) and _OWN_YEARS.search(said)):
        return "age"
    if _EXAM.search(said):
        return "exam"
    is_feared = _TREATED.search(said) or (_IDENTITY.search(said) and _FEAR.search(said))
    return "hiring" if is_feared else None
