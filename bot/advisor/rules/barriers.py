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
    r"learning difficult\w+|ptsd|tinnitus|narcolepsy|ocd|migraines|pregnancy|test anxiety|exam anxiety"
)
_NOT_OTHERS = (
    r"(?! (?:kids|children|people|persons|users|students|clients|adults|patients|learners|coach\w*|awareness|support|"
    r"specialist|cert\w*|training|teacher|studies|education|services?|care|therap\w*|accessib\w*|employment))"
)
_BODY_ASKED = (
    r"|no (?:legs?|arms?|hands?|fingers|sight|hearing)\b(?= ?(?:below|above|$|[.,;!?]))|(?:lost|missing|without) (?:a"
    r"|an|my|one|both|two) (?:legs?|arms?|hands?|fingers?|eyes?)\b|sign language interpreter|(?:interpreter|braille"
    r"|large print|captions?|wheelchair access|ramp) (?:\w+ )?(?:for|in|at|of|to) (?:the |my )?(?:[\w+-]+ )?(?:exam"
    r"|test)"
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
    rf"|(?:^|(?<=[.!?;,]) ?|and |\+ ?|im )(?:{_CONDITION})(?!\w)(?= ?(?:$|[.,;!?+]|here|and\b|too|since"
    rf"|so)){_NOT_OTHERS}"
    r"|i (?:\w+ )?(?:stutter|stammer|lip ?read)\b|(?:have|with|my|a bad) (?:stutter|stammer|speech impediment)"
    r"|(?:show|take off|remove|uncover|wear|wearing|keep on|with) (?:my |a |the )?(?:hair|hijab|headscarf|turban"
    r"|niqab|veil)[^.!?]{0,40}(?:proctor\w*|exam|test|webcam|camera)|(?:proctor\w*|exam|test|webcam"
    r"|camera)[^.!?]{0,40}(?:hijab|headscarf|turban|niqab|"
    r"veil)|(?:extra|additional) time (?:in|on|for|at|with) (?:the |an? |my )?[\w+-]+|(?:need|get|give me|allow\w*) "
    r"(?:more|longer) time (?:in|on|for|at|with) (?:the |an? |my )?(?:\w+ )?(?:exam|test)"
    rf"|(?:i use|use my|with my|with a) screen ?reader{_BODY_ASKED})(?!\w)"
)
_IDENTITY = re.compile(
    r"\b(?:hijabs?|hijabis?|headscarf|turban|veil|niqab|my accent|my (?:first |last |sur)?name is|(?:^|(?<=[.!?;,] "
    r"))(?:im "
    r")?trans(?:gender)?|single (?:mum|mom|mother|dad|father|parent)|(?:a|an|im|as a|being) (?:\w+ )?(?:black|brown"
    r"|asian"
    r"|african|arab|muslim|jewish|sikh|roma|trans|gay|disabled|deaf) (?:wom[ae]n|m[ae]n|guy|girl|person|dude|lady)"
    r"|(?:foreign|african|arab\w*|muslim|indian|ethnic|my|black)[- ]"
    r"(?:sounding )?(?:last |first |sur)?name|skin colou?r|my race|my religion|im (?:a )?(?:black|muslim|gay|trans|"
    r"lesbian|"
    r"brown|roma|jewish|woman|an? immigrant|female|foreigner)|as an? (?:\w+ )?(?:woman|muslim|immigrant|black|"
    r"foreigner|"
    r"mother|single mum|single mom|trans|gay|female|refugee)|woman in tech)\b"
)
_FEAR = re.compile(
    r"\b(?:discriminat\w+|racis\w+|sexis\w+|prejudice\w*|bias\w*|hold(?:s|ing)? me back|hurts? my chances|against me|"
    r"(?:a|be|an) (?:problem|issue|barrier|obstacle)|reject\w*|wont hire|(?:no ?(?:body|one)|never|wont|dont|doesnt"
    r"|will"
    r"|would|even|ever|actually|still) (?:\w+ ){0,4}?(?:hires?|(?:get|be) hired)|no interviews?|(?:scared|afraid"
    r"|fear|worried)[^.!?]{0,30}(?:interview\w*|recruiters?|employers?)|hire me|because of|even a chance|stand a "
    r"chance|"
    r"take me seriously|give me a chance|matters?|welcome)\b"
)
_GROUP = (
    r"(?:wom[ae]n|females?|girls|black|brown|asian|african|arab|indians?|muslims?|jewish|jews|hindus?|christians?"
    r"|sikhs?|immigrants?|foreigners?|refugees?|trans(?:gender)?|gay|lesbian|queer|moms?|mums?|mothers?|parents"
    r"|pregnant|"
    r"single (?:mum|mom|dad)s?|older (?:people|workers?|candidates?)|old people|disabled|deaf|blind|hijabi?s?"
    r"|headscar\w+|turbans?|niqabs?|accents?|non[- ]native|people like me|fat|tattoos?|wheelchair\w*|stutter\w*|roma"
    r"|gypsy)"
)
_HIRED = re.compile(
    rf"\b(?:do|does|will|would|can|could|are|is) (?:\w+ ){{0,3}}?{_GROUP} (?:\w+ ){{0,3}}?(?:(?:get|getting|be"
    rf"|being|find)"
    rf" (?:\w+ )?(?:hired|jobs?|interviews?|work|rejected|accepted)|hired|rejected|welcome)\b"
    rf"|\b(?:no ?(?:body|one)|never|nobody ever|wont|dont) (?:\w+ ){{0,4}}?(?:hires?|hiring|takes?|employs?|wants?"
    rf"|interviews?) (?:\w+ ){{0,2}}?{_GROUP}\b|"
    rf"\b(?:do|does|will|would|can|could|wont|dont|never|ever) (?:\w+ ){{0,6}}?(?:hire|take|accept|employ|want"
    rf"|recruit|interview|trust|choose|promote)s? (?:\w+ ){{0,4}}?{_GROUP}\b"
    r"|\btoo (?:black|brown|dark|foreign|muslim|fat|gay|feminine|ethnic)\b|\bmy (?:hijab|headscarf|turban|skin|accent"
    r"|surname|beard|tattoos?) (?:is|are|was|be|will be|means|makes)\b"
    rf"|\b(?:i wear|im wearing) (?:an? |my )?(?:hijab|headscarf|turban|niqab|veil|kippah)\b|\bhire me (?:\w+"
    rf" ){{0,3}}because\b"
)
_SAID_SO = re.compile(
    r"\b(?:told|said|says|asked|asks|want\w*|heard|wrote|rejected|refused|turned (?:me )?down|sacked|fired|let me go)\b"
)
_UNFAIR = re.compile(
    r"\b(?:(?:someone|somebody|sumone|people|person|candidates?|a|too|only|for|wanted) \W{0,2}(?:\w+ )?(?:younger"
    r"|fresh face)|too (?:old|young)|no (?:women|men|foreigners|immigrants|muslims|moms|mums|parents|accents?)|under"
    r" [2-4]\d|digital natives?|my age|(?:im|i was|if i was|being|get|getting) pregnant|pregnan\w+|"
    r"(?:have|having|plan\w* (?:on )?) (?:kids|children|a family|babies)|(?:because of|due to|over|about) my (?:\w+"
    r" )?(?:accent|name|age|religion|skin|race|hijab|hair|gender|sexuality|disability|colou?r|nationality|kids"
    r"|family|pregnancy)|my (?:accent|hijab|religion|turban|beard)|native (?:english )?speakers?|(?:moms?|mums?"
    r"|mothers|women) with (?:\w+ )?(?:kids|children)|take (?:it|my (?:hijab|headscarf|turban)) off)\b"
)
_HIRER = re.compile(
    r"\b(?:interview\w*|boss|manager|hr|recruiters?|agency|employer|company|hiring|headhunter|panel|job ad|job)\b"
)
_NAME = re.compile(
    r"\b(?:old|former|previous|maiden|married|birth|dead|legal|wrong) ?name (?:\w+ ){0,2}(?:on|in) (?:\w+ ){0,3}(?:my"
    r"|the|all|both|cert\w*|badge|diploma|[a-z+]{2,10}(?:-\d+)?)|\bchang(?:e|ed|ing) my (?:\w+ )?name\b|\bdeadname\w*"
    r"|\bname (?:change|is "
    r"(?:wrong|misspelled|different))\b(?! of the)|\bi (?:transitioned|got married|got"
    r" divorced)\b[^.!?]{0,60}\bname\b|\bname\b[^.!?]{0,60}\bi (?:transitioned|got married)\b"
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
    r"|at my age|(?:im|at|aged?|being|over) (?:over )?[4-7]\d\b[^.?]{0,40}\b(?:hires?|hiring|(?:get|be) hired"
    r"|bin(?:s|ned)? my"
    r"|give me a (?:job|chance)|take me|want me|interview me|worried|scared|afraid)\b|(?:my|old|older) age (?:\w+ "
    r"){0,2}(?:matter\w*|problem|count\w*|against|issue|barrier)"
    r"|does (?:my )?age matter|ageism|age discriminat\w+|im (?:getting )?old (?:and|but|now)|(?:they|anyone|companies|"
    r"employers)"
    r" (?:\w+ )?hire (?:an? |someone )?(?:\w+ )?(?:over [4-7]\d|[4-7]\d[- ]year))"
)
_OWN_YEARS = re.compile(r"\b(?:im |at |aged? )?[3-7]\d\b(?! ?(?:%|usd|dollars|hours|euros|eur|gbp|weeks|days|k\b))")
_TOO_LATE = re.compile(
    r"\btoo (?:late|old)\b(?! (?:to (?:register|cancel|refund|apply|enrol|book|be|resched)|for (?:a )?refund))"
)


def barrier_asked(text: str) -> str | None:
    """``exam``, ``hiring``, ``age``, ``name`` or ``treated`` (unfairly); ``None`` where no barrier is asked about.

    Linear in the length of the text.
    """
    said = plain(text)
    if _SAID_SO.search(said) and _UNFAIR.search(said) and _HIRER.search(said):
        return "treated"
    if _NAME.search(said):
        return "name"
    if _AGE.search(said) or (_TOO_LATE.search(said) and _OWN_YEARS.search(said)):
        return "age"
    if _EXAM.search(said):
        return "exam"
    is_feared = _TREATED.search(said) or (_IDENTITY.search(said) and _FEAR.search(said))
    return "hiring" if is_feared or _HIRED.search(said) else None
