"""Words that tell of something that must come before advice: bounded patterns over plain text (see :func:`plain`)."""

from __future__ import annotations

import re

READ_CHARACTERS = 8000
_APOSTROPHES = str.maketrans("", "", "'\u2019\u2018\u02bc`")
_SPELLINGS = {
    "wanna": "want to",
    "gonna": "going to",
    "any more": "anymore",
    "anymor": "anymore",
    "can not": "cant",
    "cannot": "cant",
    "do not": "dont",
    "will not": "wont",
    "u": "you",
    "ur": "your",
    "n": "and",
    "i am": "im",
    "i have": "ive",
}
_SPELLED = re.compile(
    r"\b(?:wanna|gonna|any more|anymor|can ?not|do not|will not|u(?!\.)|ur|(?<=\w )n(?= \w)|i am|i have(?! to\b)|"
    r"highschool\w*)\b"
)
CURRENCY = (
    r"(?:usd|dollars?|bucks|eur|euros?|gbp|pounds?|quid|inr|rupees?|rs|naira|ngn|php|pesos?|shillings?|kes|rand|zar|"
    r"cad|aud|reais|aed|dirhams?|pkr|taka|cedis?|ringgit)\b"
)
MONEY = rf"(?:[$\u20ac\u00a3\u20b9\u20a6] ?\d[\d,.]*k?|\d[\d,.]*k? ?(?:{CURRENCY}|[$\u20ac\u00a3\u20b9\u20a6]))"
CHEATING = (
    r"(?:can|could|will|would) (?:someone|somebody|anyone|anybody)(?: else)? (?:sit|take|write|do|pass) (?:for me )?"
    r"(?:[\w+-]+ ){0,3}(?:exams?|tests?),? (?:for )?(?:me|in my place)\b",
    r"(?:write|take|sit|do|pass|give|attempt|appear (?:for|in)) (?:the |my |an? )?(?:[\w+-]+ ){1,3}(?:in my place|on"
    r" my behalf|as me|instead of me|pretending to be me|with my id)|as me in (?:the |my )?(?:[\w+-]+ )?(?:exam|test)",
    r"(?:exact|same|actual|last (?:weeks|months)|recent|real) (?:exam )?questions (?:that (?:came|come)|from (?:the"
    r" )?(?:last|recent|this|yesterdays)|asked (?:last|yesterday|this)|in the exam|leak\w*)|questions that (?:came up"
    r"|came|come up) (?:last|in|this|yesterday)[^.!?]{0,25}(?:exact|real|week|exam|leak)",
    r"(?:real|legit|genuine|original)[- ]looking (?:\w+ ){0,2}(?:card|cert\w*|diploma|badge|licen[cs]e)|(?:buy"
    r"|purchase|get me|arrange) (?:an? |my )?(?:ielts|toefl|pte|duolingo|gre|gmat|nclex|pmp|cissp|tefl|celta) (?:\w+"
    r" ){0,3}without (?:an? |the )?(?:exam|test|sitting|taking)",
    r"brain ?dumps?|exam ?dumps?|(?<!sql )(?<!data )(?<!memory )(?<!database )(?<!core )(?<!heap )(?<!thread )"
    r"(?<!crash )(?<!truck )(?<!stack )(?<!mysql )(?<!he )(?<!she )dumps(?! (?:of|from|me)\b)",
    r"exam ?topics|(?<!practice )(?<!mock )(?<!sample )(?:answers|answer key|question bank) (?:for|to|of) (?:the )?"
    r"(?:real |actual |live )?(?:[\w+-]+ )?(?:exam|test)s?(?= (?:leak\w*|pdf|telegram|tomorrow|tmrw))",
    r"(?:sits?|sitting|takes|taking|writes|writing|to take|to sit) (?:the |your |my |an? |this |that )(?:[\w+-]+"
    r" ){1,4}for (?:you|me|us|a fee|money|cash|\$?\d+)(?! (?:hours|days|weeks|months|years))",
    r"(?:offers?|offered|offering|willing|will|can|could|wants?) (?:\w+ )?(?:to )?(?:take|sit|write|do|pass|clear) "
    r"(?:my|your|the) (?:[\w+-]+ ){1,4}for (?:[$\u20ac\u00a3\u20b9] ?\d|\d+ ?(?:usd|eur|gbp|dollars|bucks|quid|pounds"
    r"|euros|rupees|rs)|you|me|cash|money)",
    r"(?:fake|forged?|counterfeit|photoshop\w*) (?:\w+ ){0,4}(?:cert\w*|diploma|degree|licen[cs]e|card|transcript"
    r"|result|name on (?:a|the|an))(?! (?:is|are|was|a scam|legit|sites?|or real|or legit))",
    r"(?:buy|buying|purchase|order|get|getting|need|want|sells?|selling) (?:me )?(?:an? |the |my )?(?:[\w+-]+ ){0,4}"
    r"(?:cert\w*|diploma|degree|card|licen[cs]e|pmp|ielts|toefl)s?,? (?:\w+ ){0,3}?(?:with (?:an? |the )?hologram"
    r"|without (?:an? |the |any )?"
    r"(?:class(?:es)?|attending|attendance|doing (?:it|the)|exam|test|study\w*|training)(?! (?:experience|anxiety|fee"
    r"|fees|first))|no (?:exam|test|course|class\w*|study\w*|training|attendance)\b(?! (?:fees?|yet|experience))|that"
    r" (?:verif\w+|looks real|passes)|(?:verified|verifiable|registered) (?:no exam|without))",
    r"(?:use|using) (?:his|her|their|my friends?|someone elses|somebody elses|a friends) (?:\w+ )?(?:cert\w*"
    r"|badge|diploma|results?)(?! (?:as an? (?:example|guide)|number for))",
    r"(?:they|he|she|someone|somebody|people|friend|guy|chatgpt|ai|gpt) (?:\w+ )?(?:do|does|finish(?:es)?|completes?"
    r"|answers?) (?:the |my |your |all )(?:\w+ )?(?:quizz?(?:es)?|assignments?|coursework|graded \w+|peer reviews"
    r"|exams?|tests?) (?:for (?:me|you)|instead)",
    r"(?:chatgpt|gpt|ai|google|notes|phone|earpiece|cheat ?sheet|second (?:monitor|screen)) (?:\w+ )?(?:in|during|on)"
    r" (?:the |my )?(?:[\w+-]+ )?(?:exam|test) (?:secretly|without|unnoticed|hidden)|(?:secretly|sneak\w*) (?:\w+"
    r" ){0,4}(?:in|during|into) (?:the |my )?(?:[\w+-]+ )?(?:exam|test)",
    r"(?:cheat|trick|fool|bypass|get (?:around|past)|beat|hack) (?:\w+ ){0,2}(?:proctor\w*|pearson vue|invigilat\w*"
    r"|lockdown browser|exam software)",
    r"(?:real|actual|original)(?! (?:world|life|job|interview|practice|mock|sample|sounding|estate)) (?:[\w+-]+ ){0,3}"
    r"(?:questions|answers)(?! (?:format|types?|count|number))|(?:leaked|stolen) (?:[\w+-]+ ){0,2}(?:questions|"
    r"answers|exams?|papers?)",
    r"(?:cousin|friend|brother|sister|mate|buddy|husband|wife|colleague|guy|someone|somebody|he|"
    r"she) (?:\w+ )?(?:will|can|"
    r"could|would|ll|is going to) (?:write|sit|take|do|pass) (?:my|the) (?:[\w+-]+ ){1,3}for me",
    r"(?:buy|get|purchase|sell\w*) (?:an? |the |my )?(?:[\w+-]+ ){0,3}(?:card|cert\w*|"
    r"licen[cs]e) without (?:the |an? |any )?"
    r"(?:test|exam|course)",
    r"proxy (?:exam|test|taker|testing)",
    r"(?:guy|man|woman|lady|girl|dude|someone|somebody|friend|cousin|he|she|they|site|website|seller|vendor|agent"
    r"|agency"
    r"|telegram|whatsapp|facebook|group|people|page|channel)s? (?:\S+ ){0,3}?(?:sells?|selling|sold|offers?|offering"
    r"|provides?|gives?|gets?|arranges?|does|can (?:get|give|arrange|sell)) (?:\S+ ){0,6}?(?:pass|results?|scores?"
    r"|cert\w*|badge|licen[cs]e|diploma|card|degree|exams?)s? (?:\S+ ){0,2}?(?:without|with no|no need (?:of|to|for)"
    r"|instead of|w/o) (?:\w+ ){0,3}?(?:exams?|tests?|sitting|studying|taking|training|attending|questions)"
    r"(?! (?:experience|fees?|vouchers?))",
    r"(?:look|peek|glance|check|read)(?:ing)? (?:at|on|from|off)? ?(?:my |the |a )?(?:phone|notes|cheat ?sheet|second"
    r" screen|google|book) (?:during|in|while|without (?:them|the proctor)) (?:\w+ ){0,4}(?:exam|test|proctor\w*)",
    r"buy (?:an? |the |my )?(?:[\w+-]+ ){0,3}(?:cert\w*|diploma|licen[cs]e|result|pass|degree|badge) instead of"
    r" (?:\w+ )?(?:studying|taking|sitting|doing|learning|passing|the (?:exam|test))",
    r"(?:someone|somebody|person|friend|guy|anyone) (?:to |who (?:can|will) |can |could )?"
    r"(?:take|sit|write|pass) (?:the|my|an?) (?:exam|test|cert\w*)(?!,? meaning me| (?:like|such as) me| with)",
    r"(?:pay|paying|hire|hiring|find|get|getting|need|want|ask|asking) (?:someone|somebody|a (?:friend|guy|"
    r"person|pro)|my "
    r"(?:friend|brother|sister|cousin|husband|wife|mate)|an expert) (?:else )?(?:to |who (?:can|will) )?"
    r"(?:take|sit|write|do|pass|complete) (?:my|the|this|that) (?!(?:\w+ )?(?:rules?|plan|schedule|notes|cv|resume|"
    r"photo|call|kids))[\w+-]+(?= (?:[\w+-]+ )?(?:exam|test|course|cert\w*|for me|online|instead|assignments?"
    r"|quizz?(?:es)?|"
    r"coursework|homework|modules?|labs?)|\W*(?:$|[.,;?!]))",
    r"(?:take|sit|write|do) (?:the|my|an?) (?:[\w+-]+ ){0,3}(?:exam|test|cert\w*) for me",
    r"(?:buy|get|purchase) (?:a |the |my )?(?:\w+ ){0,3}(?:cert\w*|licen[cs]e|diploma|degree)? ?"
    r"without (?:taking |sitting |doing )?(?:the |an? |any )?(?:exam|test|study\w*)",
    r"fake (?:a |an |the )?(?:\w+ ){0,2}(?:cert\w*|diploma|degree|licen[cs]e)",
    r"cheat(?:ing)? (?:on|in|at|the|my)",
    r"guaranteed (?:to )?pass|pass (?:is )?guaranteed",
)
_COUNTRY = (
    r"(?:the )?(?:canada|australia|uk|united kingdom|britain|england|scotland|ireland|germany|usa|us|united states|"
    r"america|"
    r"new zealand|nz|netherlands|norway|sweden|denmark|finland|france|spain|italy|portugal|austria|switzerland|dubai|"
    r"uae|"
    r"saudi|qatar|kuwait|singapore|japan|europe|eu|abroad|overseas)"
)
COUNTRY = _COUNTRY
IMMIGRATION = (
    r"overstay\w*|deport(?:ed|ation)|undocumented|illegal(?:ly)? (?:in the|here)|without papers",
    r"(?<!pay with )(?<!pay by )(?<!with my )(?<!a )visas?(?! (?:card|debit|credit|gift|checkout|inc))|(?:a|work|"
    r"student|"
    r"skilled|job[- ]seeker) visas?(?! (?:card|debit|credit|gift))",
    r"(?:ive|have|got|im|with|were|are|here|^|[.!?,;]) ?(?:got )?(?:no|without|without any) (?:my |any |legal |proper"
    r" )?papers(?! (?:published|to|on|at|in (?:\w+ )?(?:journals?|ieee|conferences?)))"
    r"|(?:dont|not|without|no) (?:have )?(?:an? |my |any )?(?:legal )?(?:ssn|social security(?: number)?|itin|work"
    r" authori[sz]ation|right to work|legal status|papers here)\b|ask(?:s|ing)? for (?:an? |my |your )?(?:social|ssn"
    r"|legal status|"
    r"immigration status)(?! (?:media|links?|skills))|daca|dreamer status|out of status|tps holder|(?:stem|on|my"
    r"|f-?1) opt\b|indefinite leave|\bilr\b|settled status|naturali[sz]ation|eb-?[123]\b|niw\b|leave to remain",
    r"(?:get|getting|be|being|gets|become|find) (?:me |you |us |a )?(?:\w+ )?(?:sponsored|sponsor(?:ship)?)\b(?! "
    r"(?:by (?:my|the) (?:employer|company|work)|content|posts?|for (?:the|my|an?|this) (?:exam|course|cert\w*|degree"
    r"|training|mba)|money|deal))"
    r"(?= ?(?:$|[.,;!?]|in|to|as|fast|from|for|there|here|job|visa|if|with|abroad|at|and|or))",
    rf"points (?:for|to|towards?) (?:pr|an? |the |my |going to )?(?:{_COUNTRY}|express entry|immigration|visa"
    rf"|residen\w+)|(?:give|gives|giving|get|gets|getting|offer) (?:me |us |you )?(?:an? |the )?(?:residen(?:ce|cy)"
    rf"|golden visa|stay permit|iqama)"
    r"(?! (?:match|program\w*|hall|training|in (?:medicine|surgery|\w+ology)))",
    r"home office|uscis|chance card|right to remain|green ?card lottery|asylum|asyl|refugee (?:in|camp|permit)|"
    r"(?:stay|remain|settle|live) (?:\w+ )?(?:in|there)[^.!?]{0,20}(?:legally|permanently|for good|after (?:my|the) "
    r"(?:study|studies|course|visa))|(?:if i|will|does|can|would|lets?)[^.!?]{0,50}\b(?:stay|remain|settle) "
    rf"in {_COUNTRY}\b",
    r"immigra\w+(?! (?:software|law(?:yer)?s?|officer|paralegal|cases|department|system|data))|"
    r"emigrat\w+|migrat(?:e|ing) to " + _COUNTRY,
    r"(?<!or )(?<!cscs )(?<!labourer )(?<!labourers )(?<!site )green card(?! (?:for|on|in) (?:building|construction"
    r"|labour|site|cscs))|work permits?|residence permit|"
    r"permanent residen\w+|citizenship|h[- ]?1b|asylum|refugee status",
    r"express entry|blue card|opportunity card|chancenkarte|ielts points|crs (?:points|score)",
    r"(?:canadian|canada|australian?|aussie|uk|british|nz|german|irish|us|new zealand) pr\b|pr (?:points|in|"
    r"application|visa|"
    r"status|card|pathway) ?|(?:get|getting|apply\w* for|for|my) (?:a |my )?pr\b(?! (?:job|agency|manager|role|career|"
    r"firm|"
    r"cert\w*|course|work|field|and|specialist|review|campaign|skills|degree|team))",
    r"skilled (?:worker|migrant|migration|immigrant|occupation\w*)|occupation(?:s)? list|points[- ](?:based|test)",
    r"sponsor(?:ship|ed|s)? (?:visa|me|for (?:a )?(?:job|work|visa))|visa sponsor\w*|tier 2|migrant visa",
    rf"(?:help|helps|let|lets|get|gets|allow|allows) (?:me |us |you )?(?:to )?(?:move|relocate|settle|get) (?:in|to|"
    rf"into) "
    rf"{_COUNTRY}\b",
    rf"(?:move|moving|relocate|relocating|settle|go) (?:to|in) {_COUNTRY} (?:as|with|by|through|using) (?:an? )?\w+",
)
RECORD = (
    r"(?:i|ive) (?:stole|robbed|assaulted|sold drugs|dealt drugs|shoplifted)\b|(?:just |been |got |recently"
    r" )?released (?:from (?:prison|jail|custody)|on (?:licence|license|parole|bail)|last (?:week|month|year))|ex[-"
    r" ]offender|(?:got|have|had|with|facing) (?:a |an |two |some )?(?:\w+ )?(?:criminal |felony |battery |assault "
    r"|theft )?charges?(?= ?(?:$|[.,;!?]|dismissed|dropped|pending|against me))(?! (?:for|of \d|cable))",
    r"(?:on )?(?:probation|parole)(?! (?:period|officers?|service|job|work))",
    r"criminal (?:record|conviction|history|background)",
    r"(?:(?<!prosecute )(?<!prosecuting )(?<!defend )(?<!handle )(?<!investigate )(?<!on )(?<!of )felon(?:y|ies|s)?)\b"
    r"(?! (?:cases?|law|trials?|court|defen\w+|prosecut\w+|charges against|investigat\w+))",
    r"convict(?:ed|ions?)(?! (?:rates?|that|about|in (?:my|our|the)))|(?:spent|unspent) (?:conviction|offen[cs]e)s?",
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years?|yrs?|months?) (?:inside(?! (?:sales|the|a|my|our"
    r"|out))|in (?:prison|jail|the pen|custody|lock ?up))|(?:did|done|doing|served|serving) (?:my |some |hard )?time"
    r"(?= ?(?:$|[.,;!?]|in (?:prison|jail)|for (?:drugs?|theft|assault|fraud)|and|now|as a (?:kid|teen)))",
    r"(?:was|been|got|being) (?:locked up|incarcerated|imprisoned|in (?:prison|jail)|behind bars|arrested|on remand"
    r"|sent down)|incarcerat\w+|(?:my )?rap sheet|penitentiary|(?:ex|former)[- ]?(?:inmate|prisoner|felon)",
    r"(?:assault|theft|drugs?|fraud|robbery|burglary|shoplifting|possession|battery|weapons?|dui|dwi|domestic|affray"
    r"|gbh|abh|larceny) (?:charges?|caution|conviction|offen[cs]e|arrest|felony|misdemeanou?r|record|case against me)"
    r"|(?:police )?caution (?:for|at \d|from \d|\d+ ?(?:years?|yrs?))|(?:got|have|had|received|accepted) an? "
    r"(?:police )?caution|on (?:a |an electronic )?(?:tag|ankle (?:tag|monitor)|bail|remand)(?= |\W|$)(?! (?:team"
    r"|line|cloud))",
    r"(?:dbs|background check|crb|disclosure) (?:\w+ ){0,3}(?:something|stuff|hits?|marks?|old|flag\w*|not clean"
    r"|dirty|comes? back|failed)|failed (?:my |the |a )?(?:background check|dbs)|barred list|sex offender|expung\w+",
    r"misdemeanou?rs?",
    r"ex[- ]?(?:con|offender|convict|prisoner)",
    r"(?:was|been|went) (?:in|to) (?:prison|jail)(?! (?:to (?:teach|work)|as an? (?:officer|teacher|visitor)))",
    r"(?:out of|released from|left) (?:prison|jail)",
    r"on (?:probation|parole)",
    r"dui|dwi",
)
CLEARANCE = (r"security clearance", r"(?:secret|ts|ts/sci|top[- ]secret) clearance", r"clearance(?! sale)", r"ts/sci")
SCAM = (
    r"scams?|scammy|scammed",
    r"legit\w*",
    r"fraud\w*(?! (?:analy\w+|investigat\w+|detect\w+|prevent\w+|manage\w+|special\w+|department|team|jobs?"
    r"|work|field|risk|operations|ops|associate|officer|roles?|and (?:aml|risk)))",
    r"fake(?! (?:news|nails?|tan|data|it))",
    r"rip[- ]?off",
    r"trustworthy",
    r"diploma mill",
    r"real(?= ?\?)",
    r"too good to be true",
    r"(?:promis\w+|guarant\w+)[^?]{0,80}true(?= ?\?)",
    r"only \d+ (?:seats?|spots?|places?|slots?) (?:left|remaining)",
)


_WITHOUT_PAPERS = re.compile(
    r"\b(?:no|without|any|have|legal|my) (?:legal )?papers\b|\b(?:undocumented|overstay\w*|daca|ssn|social security"
    r"|itin|"
    r"legal status|out of status|illegal(?:ly)?|expired visa|visa (?:ran out|expired|is expired))\b"
)
_STAY_ASKED = re.compile(
    r"\b(?:will|does|do|can|could|would|if i|which|what|is) [^.?!]{0,60}\b(?:get|gets|give|gives|help|helps|lead"
    r"|leads|count|counts|enough|earn|bring|brings|good|points)\b[^.?!]{0,40}"
    r"\b(?:visas?|sponsor\w*|h-?1b|pr|green card|permit|residen\w+|citizenship|immigra\w+|work permit|blue card)\b"
)


def asks_for_stay(text: str) -> bool:
    """Whether it is asked if a credential gets a visa, a sponsor or leave to stay."""
    return _STAY_ASKED.search(plain(text)) is not None


def is_without_papers(text: str) -> bool:
    """Whether the learner says that they have no leave to stay or to work, or no number to show."""
    return _WITHOUT_PAPERS.search(plain(text)) is not None


class Plain(str):
    """A text that was made plain already: it is not read over again."""

    __slots__ = ()


def plain(text: str) -> Plain:
    """The text as the patterns expect it: lower case, no apostrophes, common short forms one way, single blanks."""
    if isinstance(text, Plain):
        return text
    folded = " ".join(text[:READ_CHARACTERS].lower().translate(_APOSTROPHES).split())
    return Plain(_SPELLED.sub(_spelled, folded))


def _spelled(found: re.Match[str]) -> str:
    typed = found.group()
    return _SPELLINGS.get(typed) or typed.replace("highschool", "high school")


def compiled(cues: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all cues, on whole words."""
    return re.compile(r"(?<!\w)(?:" + "|".join(cues) + r")(?!\w)")
