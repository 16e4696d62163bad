"""Work that the law commonly reserves for licence holders, asked about as if a course or a certificate opened it."""

from __future__ import annotations

import re

from bot.advisor.reading.places import countries_in
from bot.advisor.rules.care_cues import COUNTRY, plain

_PROFESSIONS = (
    r"(?:registered |general |staff |icu |dental |school |public school |primary |high school |secondary |elementary |"
    r"maths? |science |licen[cs]ed |gas |qualified |medical |family |criminal )*(?:nurses?|nursing|doctors?|"
    r"physicians?|"
    r"surgeons?|dentists?|dental hygienists?|pharmacists?|midwi(?:fe|ves)|physio(?:therapist)?s?|physical therapists?|"
    r"occupational therapists?|speech therapists?|optometrists?|opticians?|veterinarians?|psychologists?|"
    r"psychotherapists?|"
    r"psychiatrists?|lawyers?|attorneys?|solicitors?|barristers?|paralegal attorney|electricians?|gas (?:engineers?|"
    r"fitters?)|"
    r"plumbers?|(?<!esl )(?<!english )(?<!tefl )(?<!yoga )(?<!online )teachers?|paramedics?|emt|radiographers?|"
    r"social workers?|(?<!beauty )(?<!spa )therapists?|(?<!career )(?<!camp )(?<!guidance )(?<!loan )(?<!credit )"
    r"(?<!admissions )(?<!travel )counsell?ors?(?! for)|pilots?|hairdressers?|barbers?|cosmetologists?|vets?(?= "
    r"(?:surgeon|nurse|doctor)))"
)
_TRADES = (
    r"(?:truck|lorry|hgv|bus|coach|taxi|forklift)(?: truck)? (?:drivers?|operators?)|(?:security|door) (?:guards?|"
    r"officers?|"
    r"supervisors?|staff)|bouncers?|doorm[ae]n|bodyguards?|close protection (?:officer|operative)s?|cctv operators?|"
    r"(?:real ?estate|insurance|estate) (?:agents?|brokers?)|realtors?|financial (?:adviser|advisor|planner)s?|"
    r"stockbrokers?|"
    r"phlebotomists?|massage therapists?|crane operators?|pharmacy techn?i?c?i?a?n?s?|nurs(?:e|ing) (?:aide|"
    r"assistant)s?|cna|"
    r"hvac (?:tech\w*|engineers?)"
)
_DOINGS = (
    r"(?:represent|representing|defend|defending) (?:\w+ ){0,2}(?:in|at) (?:court|a tribunal)|(?:fix|fixing|repair"
    r"|whiten|straighten)(?:ing)? (?:peoples |other peoples )?teeth|(?:diagnose|diagnosing|treat|treating|medicate) "
    r"(?:kids|children|adults|someone|others|my \w+)\b|"
    r"(?:see|seeing|take|taking|treat|treating|counsel|counselling|charge|charging) (?:on )?(?:my own |private "
    r"|paying |real )?(?:clients|patients)|inject(?:ing|ions?)?(?= ?(?:$|[.,;!?]|at|from|in|my|for))|"
    r"(?:do|doing|draft|drafting|file|filing|prepare|preparing) (?:\w+ )?(?:divorce|wills?|legal|court|immigration"
    r"|visa) (?:papers|documents|forms|cases|paperwork|applications)|sign(?:ing)? (?:off )?(?:on )?(?:\w+ )?(?:plans"
    r"|drawings|"
    r"blueprints|calculations)|(?:do|doing|give|giving|offer|offering) (?:\w+ )?massages?\b|(?:do|doing) (?:door "
    r"|event |club )?security\b(?! ?\+| plus| (?:analyst|test|cert|course))|(?:boiler|gas|electrical|wiring|rewiring"
    r"|fuse ?box) (?:jobs?|work|installs?|"
    r"installation|repairs?|servicing)(?! (?:simulat\w+|theory))|"
    r"(?:re)?wir(?:e|ing) (?:up )?(?:\w+ ){0,2}?(?:houses?|homes?|buildings?|flats?|kitchens?)|(?:draw|drawing|take|"
    r"taking) "
    r"(?:peoples |patients )?blood|(?:giv(?:e|ing)|administer(?:ing)?|do(?:ing)?) (?:\w+ )?(?:injections?|shots|jabs|"
    r"vaccin\w+|"
    r"botox|fillers?|anesthesia|iv drips?)|inject(?:ing)? (?:people|patients|botox|fillers?|insulin)|practi[sc](?:e|"
    r"ing) "
    r"(?:law|medicine|nursing|dentistry|psycholog\w+|pharmacy|as)|(?:represent|defend)(?:ing)? (?:\w+ )?(?:people|"
    r"clients?|someone|"
    r"myself and others) (?:in|at) court|prescrib(?:e|ing)|(?:treat|diagnos)(?:e|ing|ing)? (?:sick )?(?:patients|"
    r"people|"
    r"diseases?)|(?:fill|pull|extract|clean|whiten)(?:ing)? (?:cavities|teeth)|dispens(?:e|ing) (?:medicines?|drugs|"
    r"meds)|"
    r"(?:fit|install|repair|service|fix)(?:t?ing)? (?:\w+ )?(?:gas(?! station)|boilers?|sockets|fuse ?box\w*|"
    r"electrics)|"
    r"driv(?:e|ing) (?:an? |big |heavy |the )?(?:\w+ )?(?:trucks?|lorr(?:y|ies)|hgvs?|bus(?:es)?|semis?|18[- "
    r"]wheelers?|taxis?|"
    r"forklifts?)|fly(?:ing)? (?:commercial )?(?:planes?|jets?|airliners?)|work(?:ing)? (?:the )?(?:club |pub "
    r")?doors?(?= ?(?:$|"
    r"[.,;!?]|at|in))|(?:work(?:ing)?|job) (?:in |as )?security(?= ?(?:$|[?.!,]|in|at|for))|teach(?:ing)? (?:maths? |"
    r"science |"
    r"kids |children |english )?(?:in|at) (?:an? |public |state |primary |elementary |high |secondary |government "
    r")*schools?|"
    r"sell(?:ing)? (?:houses|insurance|real estate|stocks|property|homes)|cut(?:ting)? hair|deliver(?:ing)? babies|"
    r"giv(?:e|ing) "
    r"(?:people |paid )?(?:financial|legal|medical|investment) advice|(?:do|doing) (?:\w+ )?(?:electrical|plumbing|"
    r"gas|electric|"
    r"electrics|wiring) (?:work|jobs|installs?|installation)|(?:perform|do)(?:ing)? surger\w+|operat(?:e|ing) on "
    r"(?:people|"
    r"patients)"
)
_PAPER = re.compile(
    r"\b(?:certificates?|certs?|certified|certification|online|courses?|coursera|udemy|diploma|bootcamp|training|"
    r"class(?:es)?|"
    r"youtube|mooc|edx|alison|linkedin learning|webinars?|badge|micro-?credential|first aid|weekend)\b"
)
_COURSE = re.compile(r"\b(?:online|courses?|coursera|udemy|youtube|edx|alison|weekend|bootcamp|webinars?)\b")
_ABLE = (
    r"(?:can (?:i|you|he|she|they|we|someone|anyone|my \w+)|could i|may i|i can|am i (?:\w+ )?(?:able|allowed|"
    r"qualified|ready)|"
    r"allow\w*|lets?|enough|legal(?:ly)?|qualif\w+|entitle\w*|permit\w*|eligible|without (?:an? |any |the |going to "
    r")?(?:licen[cs]e|degree|"
    r"(?:med(?:ical)?|law|nursing|dental|teaching|pharmacy) (?:school|degree|licen[cs]e)|university|college|"
    r"registration|"
    r"apprenticeship))"
)
_WISH = r"(?:(?<!used )to|how (?:do|can) i|i could|would i)"
_AS = (
    r"(?:become|be|work(?: \w+)? as|practi[sc]e as|qualify as|register as|registered as|start as|(?:get |find "
    r")?(?:an? )?jobs? as|"
    r"call myself|act as|for|as)"
)
_ABLE_PATTERN = re.compile(rf"\b{_ABLE}\b")
_DOING_PATTERN = re.compile(rf"\b(?:{_DOINGS})\b")
_ABLE_AS = re.compile(
    rf"\b{_ABLE} (?:\w+ ){{0,4}}?{_AS} (?:an? |the )?(?:\w+ )?(?:{_PROFESSIONS}|{_TRADES})\b(?! (?:manager|data|"
    rf"software|it\b|tech))"
)
_WISH_AS = re.compile(
    rf"\b{_WISH} (?:\w+ ){{0,2}}?(?:become|be|work as|practi[sc]e as|qualify as) (?:an? |the )?(?:\w+ "
    rf")?{_PROFESSIONS}\b"
    r"(?! (?:aide|assistant|manager|data|software|consultant|recruiter|informatic\w*))"
)
_LICENCE_ASKED = re.compile(
    rf"\b(?:need|require\w*|have to have|must i have) (?:an? |any )?(?:\w+ )?licen[cs]e (?:\w+ "
    rf"){{0,4}}?(?:{_PROFESSIONS}|{_TRADES}|{_DOINGS})\b"
)
_HOLDS_LICENCE = re.compile(
    r"\b(?:ive|ive got|with|have|hold|holding|after (?:getting )?|got|passed|renew\w*) (?:my |an? |the |my own "
    r")?(?:\w+ ){0,2}"
    r"(?:licen[cs]e|licen[cs]ed|cdl|gas safe|registration|nclex|bar exam|pe license)\b|\bcdl\b|\blicen[cs]ed (?:nurse|"
    r"electrician|teacher|doctor|lawyer|plumber)\b"
)
_LEFT_BEHIND = re.compile(
    r"\b(?:been|was|used to be|after|worked as|years? (?:of|as|in)|ive been) (?:\w+ ){0,3}[^.!?]{0,40}\b(?:go(?:ing)?"
    r" into|get(?:ting)? into|"
    r"mov(?:e|ing) into|switch\w*|chang(?:e|ing) (?:career|to)|leave|out of|transition\w*|break into|retrain\w*)\b"
)
"""Licensed work done until now, to be left for other work."""
_DEMONYM = (
    r"(?:syrian|nigerian|indian|filipin[oa]|pakistani|egyptian|ghanaian|kenyan|ukrainian|russian|turkish|iranian|"
    r"iraqi|afghan|"
    r"bangladeshi|nepali|nepalese|sri lankan|brazilian|colombian|venezuelan|mexican|argentin\w+|cuban|moroccan|"
    r"tunisian|algerian|"
    r"sudanese|ethiopian|eritrean|somali|ugandan|tanzanian|zimbabwean|zambian|cameroonian|south african|chinese|"
    r"vietnamese|"
    r"indonesian|malaysian|thai|polish|romanian|bulgarian|serbian|albanian|bosnian|greek|italian|spanish|portuguese|"
    r"french|german|"
    r"british|irish|american|canadian|australian|jordanian|lebanese|palestinian|yemeni|libyan|georgian|armenian|"
    r"kazakh|uzbek|"
    r"foreign(?:[- ]trained|[- ]qualified|[- ]educated)?|overseas(?:[- ]trained|[- ]qualified)?|"
    r"internationally[- ](?:trained|educated|qualified))"
)
_FOREIGN = re.compile(
    rf"\b{_DEMONYM} (?:\w+ )?{_PROFESSIONS}\b|\b{_PROFESSIONS} (?:\w+ )?(?:from|trained in|qualified in|educated "
    rf"in) (?:the )?[a-z]+\b"
    rf"|\b(?:trained|qualified|studied|graduated|licen[cs]ed) (?:as an? (?:\w+ )?)?(?:{_PROFESSIONS} )?(?:in|from|"
    rf"abroad)\b"
    rf"|\bmy (?:\w+ )?(?:degree|diploma|qualifications?|licen[cs]e) (?:is |was )?from\b"
)
_MOVING_AS = re.compile(
    rf"\b(?:move|moving|relocat\w+|migrat\w+|emigrat\w+|go|settle) (?:to|in) {COUNTRY} as (?:an? )?(?:{_PROFESSIONS}|"
    rf"{_TRADES})\b"
)
_PROFESSION_PATTERN = re.compile(rf"\b(?:{_PROFESSIONS}|medical degree|law degree|nursing degree)\b")
_THERE = re.compile(
    rf"\b(?:recogni[sz]\w*|register|registration|convert|equivalen\w+|practi[sc]e|still be|work as|continue as|lets? "
    rf"me)\b"
    rf"|\b(?:in|to|for) {COUNTRY}\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:into|switch\w*|chang(?:e|ing)|pivot\w*|transition\w*|leav(?:e|ing)|out of|instead|former|ex|quit|retrain\w*|"
    r"become an? (?:data|web|software|cloud|project|business)|data|tech|it|cloud|cyber\w*|software|coding|programming|"
    r"ux|pmp|aws|ai|analytics|remote)\b"
)
_OPEN = re.compile(r"(?:^|[.;!?] ?|\b(?:so|and|but),? )(?:which|what|where|how|who|best|any)\b")


_SAID_OF_ALL = re.compile(r"\b(?:licen[cs]e\w*|badges?|registr\w+|regulat\w+|authori[sz]\w+|states?|commission)\b")
"""Words that stand in the name of any licence: they do not tell which work is meant."""
_WORK_NAMES = (
    (re.compile(r"\b(?:boilers?|gas (?:jobs?|work|fires?|cookers?|hobs?)|central heating)\b"), "gas safe"),
    (re.compile(r"\b(?:rewir\w+|wiring|wire|electrical work|fuse ?box\w*|sockets)\b"), "journeyman electrician"),
    (
        re.compile(r"\b(?:bouncers?|doorm[ae]n|door ?work|work(?:ing)? (?:the )?doors?|door sup\w*)\b"),
        "door supervisor",
    ),
    (re.compile(r"\b(?:blood|phleb\w*)\b"), "phlebotomy"),
)


def licensed_asked(text: str) -> str | None:
    """How reserved work is asked about: ``foreign``, ``open`` (which ...?), ``closed`` (can I ...?), or ``None``.

    Linear in the length of the text: every repetition in the patterns is bounded.
    """
    said = plain(text)
    if _MOVING_AS.search(said):
        return "foreign"
    if (
        _PROFESSION_PATTERN.search(said)
        and not _ELSEWHERE.search(said)
        and ((_FOREIGN.search(said) and _THERE.search(said)) or _is_from_abroad(said))
    ):
        return "foreign"
    if _HOLDS_LICENCE.search(said) or _LEFT_BEHIND.search(said):
        return None
    has_paper = _PAPER.search(said) is not None
    does = _DOING_PATTERN.search(said) is not None and (_ABLE_PATTERN.search(said) is not None or has_paper)
    becomes = has_paper and (_ABLE_AS.search(said) is not None or _WISH_AS.search(said) is not None)
    if not does and not becomes and _LICENCE_ASKED.search(said) is None and not _without(said):
        return None
    return "open" if _OPEN.search(said) else "closed"


def asks_for_leave(text: str) -> bool:
    """Whether it is asked if something may be done ("can i ...", "is that legal")."""
    return _ABLE_PATTERN.search(plain(text)) is not None


def _is_from_abroad(said: str) -> bool:
    """Whether two countries are named: where a profession was learned, and where its holder is now."""
    return len(set(countries_in(said))) > 1


def _without(said: str) -> bool:
    """A licence or the schooling for it is to be gone around."""
    return "without" in said and _ABLE_AS.search(said) is not None


def work_words(text: str) -> str:
    """The text with the words by which the catalog names the licensed work that is spoken of."""
    said = plain(text)
    bare = _SAID_OF_ALL.sub(" ", said)
    return " ".join([bare, *(name for pattern, name in _WORK_NAMES if pattern.search(said))])


def is_of_course(text: str) -> bool:
    """Whether a course is named as the way in, so that a licence that was recognised is not what the learner means."""
    return _COURSE.search(plain(text)) is not None
