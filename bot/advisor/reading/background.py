"""What learners say of themselves: level, experience, degree, who pays."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.advisor.reading.lexicon import words
from bot.advisor.reading.numbers import NUMBER, value_of
from bot.advisor.reading.places import country_of

ENTRY, INTERMEDIATE, ADVANCED, EXPERT = "entry", "intermediate", "advanced", "expert"
YEARS_OF_INTERMEDIATE = 2.0
YEARS_OF_ADVANCED = 5.0
MOST_YEARS = 60.0

_NONE = re.compile(
    r"\b(?:(?:no|zero|without(?: any)?|don't have (?:any )?|dont have (?:any )?|haven't (?:got )?any|lack "
    r"of|0) (?:\w+ ){0,2}(?:experience|exp\b|background|knowledge)|no (?:prior|previous|real|it|tech|"
    r"relevant) (?:\w+ )?(?:experience|background|knowledge)"
    r"|(?:complete|total|absolute|utter|true)? ?\b(?:beginner|newbie|noob|novice)s?\b|starting (?:from "
    r"(?:scratch|zero|nothing|0)|out\b|fresh)|from (?:scratch|zero)|brand new to|(?:i'm|im|i am|am) "
    r"(?:completely |totally |very |quite |pretty |still )?new (?:to|in|at)|new to (?:it\b|tech|this|the "
    r"field|cloud|data|security|cyber|coding|programming)|fresher"
    r"|never (?:done|worked|coded|programmed|studied|touched|used|led|run|ran|managed|owned|handled|had a (?:real |"
    r"proper |full[ -]time )?job|held a job)|"
    r"(?:no|without a|haven't had a|don't have a|not had a) (?:real |proper |first |full[ -]time )?job (?:yet|so far)|"
    r"know nothing|don't know anything|dont "
    r"know anything|clueless|career (?:changer|switcher)|no clue about|first (?:ever )?(?:job|cert|"
    r"certificate|certification)\b|entry[ -]level|just starting|school leaver|fresh out of|"
    r"(?:fresh|recent|new) (?:uni\w* |college )?grad(?:uate)?\b|"
    r"just (?:graduated|(?:finished|done with) (?:uni\w*|college|school|my (?:degree|studies)))|"
    r"(?:finishing|about to finish|still (?:at|in)|(?:final|last)[ -]year (?:of|at|in)?) ?(?:uni\w*|"
    r"college|school|high school|my (?:degree|studies))|final[ -]year student)"
)
_SOME = re.compile(
    r"\b(?:intermediate|mid[ -]?level|some (?:\w+ )?(?:experience|background|knowledge)|a (?:bit|little) "
    r"of (?:experience|background)|know the basics|past the basics|not a (?:complete |total )?beginner|"
    r"(?:i'm|im|i am|am|as|currently|already|now|been) (?:a |an )?junior(?!,? (?:in |at |of )?(?:a |the )?(?:hs|high|"
    r"uni\w*|college|year)\b)|fairly experienced|know a bit)\b"
)
_MUCH = re.compile(
    r"\b(?:i'm|im|i am|am|as|being|a|an|already|quite|very|pretty)\s(?:a |an |quite |very |pretty "
    r")?(?:senior|experienced|advanced|seasoned|veteran (?:engineer|admin\w*|developer|sysadmin|analyst|"
    r"manager))\b(?! (?:citizen|year|in (?:high|college)|high|care|at))|\badvanced (?:level|learner|"
    r"user)\b|\bsenior (?:engineer|developer|admin\w*|analyst|manager|architect|consultant|sysadmin|dev|"
    r"network\w*|security)\b(?! (?:job|role|position))|\bmid[ -]?senior\b"
)
_MOST = re.compile(
    r"\b(?:(?:i'm|im|i am|am|as) (?:an )?expert|expert[ -]level|principal (?:engineer|architect)|decades of)\b"
)
_NOT_MINE = re.compile(
    r"\b(?:is it|is this|is that|are they|is the \w+|is there|are there|good|suitable|ok|okay|fit|right|"
    r"for|made|aimed at|too hard for|friendly|any|not|isn't|never|my \w+ is|he is|she is|he's|"
    r"she's)\s(?:it |this |that |really |only |just |a |an |the |good |suitable |ok |for |complete |total |"
    r"absolute )*$"
)

_FOR_BEGINNER = re.compile(
    r"\b(?:best|which|what|recommend\w*|suggest\w*|any|looking for|cheapest|easiest)\b[^.?!]{0,48}\bfor (?:a |an |the |"
    r"complete |total |absolute |true )*(?:beginner|newbie|noob|novice|fresher|starter|newcomer|rookie|student)s?\b"
)
"""What is asked for is to suit a beginner."""
_PRACTISING = re.compile(
    r"\b(?:i'm|im|i am|as|work as|working as) an? (?!junior|trainee|aspiring|future|student|intern)(?:\w+ "
    r"){0,3}?(?:admin|"
    r"administrator|engineer|developer|architect|consultant|sysadmin|dba)\b[^.?!]{0,40}\b(?:next|level up|move up|"
    r"step up|promot\w+|advance)\b"
)
"""Somebody at work in a trade asks what comes next in it."""
_SWITCH = re.compile(
    r"\b(?:switch\w*|chang(?:e|ing) (?:career|field|job|into|to)|mov(?:e|ing) (?:in)?to|transition\w*|"
    r"get(?:ting)? (?:in)?to|break(?:ing)? into|pivot\w*|career change\w*|want to (?:be|become)|retrain\w*|"
    r"leave|leaving|go(?:ing)? into|start in|(?:want|wanna|like) into|(?:want|wants|wanna|need|way|get|getting|move"
    r"|moving) out"
    r"(?= ?(?:$|[.,;!?]|of\b|into\b|to\b|and\b|but\b)))\b"
)
_COMPANY_SWITCH = re.compile(
    r"\b(?:company|employer|team|org|organi[sz]ation|we|we're|we are|they|department|work|boss|firm|shop|infra\w*|"
    r"stack|everything|all) (?:is |are |now |just |soon )*(?:moving|switch\w*|transition\w*|migrat\w*|going|changing)\b"
)
"""The employer changes its tools; the learner's years still count."""
_TRADE = (
    r"(?:(?:\w+ ){0,2}?(?:engineer\w*|develop\w*|admin\w*|analyst|technician|manager|management|nurs\w*|"
    r"teach\w*|account\w*|sales|support|help ?desk|service desk|linux|windows|network\w*|devops|sysadmin|"
    r"programm\w*|coding|marketing|retail|warehouse|logistics|finance|hr|consult\w*|design\w*|electric\w*|"
    r"mechanic\w*|construction|hospitality|cloud|aws|azure|java|python|sql|security|soc|qa|testing|pm|operations))\b"
)
"""Kinds of work that people put straight after their years ("6 yrs linux")."""
_YEARS_OF_TRADE = re.compile(
    rf"(?:^|[.,;!?(+&]\s?|\b(?:have|got|i've|with|am|i'm|after|did|done|and|sysadmin|admin|engineer|developer|nurse|"
    rf"teacher|analyst|manager)\s)(?:a |an |over |about |around |almost |nearly )?(?P<count>{NUMBER})\s?(?:\+|"
    rf"plus)?\s?(?P<unit>years?|yrs?|yoe)'?\s{_TRADE}"
)
_YEARS = re.compile(
    rf"(?<![\w.,$-])(?P<count>{NUMBER}|a couple of|a few|half a|over a decade|a decade|a)\s?(?P<plus>\+|"
    rf"plus)?\s?-?(?:(?:to|-|or)\s?(?P<upper>\d{{1,2}})\s?)?(?P<unit>years?|yrs?|yr|yoe|decades?|months?|"
    rf"mos\b)'?\s?(?:\+ ?)?"
    r"(?:(?:of |worth of |in |with )?(?:\w+[ ,]+){0,4}?(?P<word>experience|exp\b|xp\b)|(?P<as>as (?:an?|"
    r"the)\b(?! (?:member|student|subscriber|customer)\b)|working\b|(?:of )?"
    r"(?!going|living|being|waiting|trying|according|during|looking|staying|sitting|remaining|"
    r"studying|nothing|something|anything|funding|evening|learning)"
    r"[a-z]{3,}ing\b(?! (?:program\w*|course|degree|diploma|training|cert\w*|school))|in (?:it|tech|the industry|"
    r"support|networking|help ?desk|security|cyber\w*|"
    r"development|software|data|finance|hr|marketing|retail|nursing|teaching|sales|cloud|admin\w*|"
    r"operations|construction|hospitality|logistics|customer service|accounting|healthcare|the (?:field|"
    r"trade|business|army|navy|military)|admin|management)\b|at (?:a|an|the|my)\b|doing\b|under my belt|"
    r"in(?=\W*(?:$|[,.;!?]))|"
    r"on (?:the |a )?(?:help ?desk|service desk|desk|tools|job|wards?|phones?|shop floor|sites?|team)\b|in "
    r"(?P<place>[a-z]{3,})\b))"
)
_NOT_A_TRADE = words(
    "total prison jail school college university uni advance time row bed hospital between front case "
    "order and the this "
    "that my"
)
_WORKED_FOR = re.compile(
    rf"\b(?:worked|working|been|work|led|managed|ran|run|taught|coded|supervised|coordinated|co-ordinated|"
    rf"handled|built|nursed|sold|supported|administered|running|leading|managing|teaching) (?:\w+ ){{0,10}}?for "
    rf"(?:about |abt |bout |like |roughly |just |only |over |around |almost |nearly |more "
    rf"than |the (?:last|past) )?(?P<count>{NUMBER}|a couple of|a few|a decade|a)\s?(?:\+|"
    rf"plus)?\s?(?P<unit>years?|yrs?|decades?|months?)\b"
)
_WORKER_FOR = re.compile(
    rf"\b(?:coordinator|analyst|engineer|developer|dev|admin|administrator|assistant|nurse|teacher|technician|tech|"
    rf"manager|designer|accountant|bookkeeper|generalist|specialist|consultant|officer|electrician|plumber|sysadmin|"
    rf"tester|clerk|recruiter|architect|marketer|receptionist|driver|welder|carpenter|mechanic|chef|cashier|waiter|"
    rf"here|pm|ba)\s?[,(]?\s?(?:for |with )?(?:about |abt |over |around |almost |nearly |roughly |only |just )?"
    rf"(?P<count>{NUMBER}|a couple of|a few|a)\s?(?:\+|plus)?\s?(?P<unit>years?|yrs?|yoe|months?|mos)\b"
    r"(?!\s(?:ago|left|to go|old|from now|course|program\w*|away|degree|later|deadline|max|to (?:get|do|pass|finish)))"
)
"""Years or months right after the name of a job ("project coordinator 8 months", "architect, 2 years in")."""
_ASKED_YEARS = re.compile(
    r"\b(?:needs?|requires?|required|require|asks? for|demand\w*|without|minimum(?: of)?|at least|must "
    r"have|do i need|wants?|ask for|lists?|says?|need|after|within|in|next|expire\w*|valid for|every|"
    r"renew\w*)\s(?:me |to |have |about |for |a |the )*$"
)
_OTHERS = re.compile(
    r"\b(?:my|a) (?:friend|brother|sister|husband|wife|son|daughter|cousin|boss|colleague|coworker|partner|"
    r"mate|mum|mom|dad)\b[a-z' ]{0,40}$|\b(?:he|she|they|who|someone|somebody|people|anyone|candidates?|"
    r"those)(?:'s|'ve)?\b[a-z' ]{0,30}$"
)

_NO_DEGREE = re.compile(
    r"\b(?:no (?:college |university |uni |formal |bachelor'?s? |cs )?(?:degrees?|diploma|higher "
    r"education)|without (?:a |any |having a )?(?:college |university |uni |formal |cs )?degrees?|(?:don't|"
    r"dont|do not|didn't|never) (?:have|got|get|hold|finish|finished|go to|went to|attend\w*) (?:a |any |"
    r"my |to )?(?:college |university |uni |formal |cs )?(?:degrees?|college|university|uni)"
    r"|didn'?t (?:go|finish|complete|attend) (?:to )?(?:college|uni\w*)|never (?:went|finished|completed|"
    r"did|been) (?:to )?(?:college|uni\w*)|drop(?:ped)? ?out(?: of (?:college|uni\w*|school))?|only "
    r"(?:have )?(?:a )?(?:high[ -]?school|secondary school|gcses?|a ?levels?|ged)|high[ -]?school (?:only|"
    r"diploma only|education|graduate|grad)|non[ -]?degree|not (?:a )?(?:graduate|degree holder)|left "
    r"school at|haven't (?:got |finished )?(?:a |my )?degree|no college\b|no uni\b)\b"
)
_DEGREE = (
    r"(?:bsc|b\.sc|bs|ba|b\.a|beng|btech|b\.tech|bcom|b\.com|bba|bachelor'?s?|master'?s|"
    r"(?<!scrum )(?<!web )(?<!head )(?<!post )master(?= (?:degree|of|in|from|student))|msc|m\.sc|mba|"
    r"meng|mtech|phd|doctorate|degree|undergrad degree|associate'?s? degree|honours)"
)
_HAS_DEGREE = re.compile(
    rf"\b(?:(?:i|i've|ive|i'm|im|i am|already|also|and|we) (?:already |just |only |also |do )?(?:have|got|"
    rf"hold|hold a|finished|completed|did|earned|with|doing)? ?(?:a |an |my |the )?(?:\w+ "
    rf"){{0,2}}?{_DEGREE}\b(?!s? or)|with (?:a |an |my )(?:\w+ ){{0,3}}?{_DEGREE}\b|{_DEGREE} (?:in|from|"
    rf"holder|graduate)\b|graduated (?:from|in|with|last|this|from)\b|(?:i'm|im|i am|am) (?:a |an )?(?:\w+ "
    rf"){{0,3}}(?:graduate|grad)\b(?! (?:student|school))|(?:recent|fresh|new|university|college|uni) "
    rf"(?:grad|graduate)\b|got (?:my|a) (?:\w+ )?{_DEGREE})"
)
_ASKED_DEGREE = re.compile(
    r"\b(?:do (?:i|you) (?:need|have to)|need|require\w*|without|vs\.?|versus|instead of|than|or|better "
    r"than|like|replace|equal to|toward|towards|into|count (?:as|for)|worth|want|get|getting|pursue|"
    r"pursuing|considering|should i (?:get|do)|doing|rather than|equivalent to|part of|for|finish|"
    r"finishing|is|drop out of|against|between|if i (?:get|had|have))\s(?:a |an |my |the |to |have |do |"
    r"get |doing |getting |full |online |\w+ )*$"
)

_PAYERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "military-benefit",
        re.compile(
            r"\b(?:gi bill|va (?:benefits?|pays?|will|covers?|education)|army (?:pays?|credential\w*|cool|"
            r"tuition)|navy (?:cool|pays?)|military (?:benefit|tuition|pays?|will pay|covers?)|tuition "
            r"assistance|skillbridge|elcas|elc\b|enhanced learning credits|resettlement (?:grant|"
            r"allowance)|myecaa?|mycaa|veterans? (?:benefits?|readiness|funding))\b"
        ),
    ),
    (
        "employer",
        re.compile(
            r"\b(?:(?:my |our |the )?(?:employer|company|work|boss|firm|job|manager|workplace|"
            r"organi[sz]ation|corp|hospital|agency)(?: is| are)?(?: willing to| going to| happy to| able "
            r"to| can| might| would| may)?'?(?:s|ll| will| would)? (?:is |be )?(?:pay\w*|cover\w*|"
            r"reimburs\w*|sponsor\w*|fund\w*|foot\w* the bill|give\w* me|offer\w* (?:to pay|tuition|a "
            r"training)|buy\w*|refund\w*|budget)"
            r"|(?:paid|funded|covered|sponsored|reimbursed|paying) (?:for )?by (?:my |our |the "
            r")?(?:employer|company|work|boss|firm|job|manager)|employer[ -](?:paid|funded|sponsored)|"
            r"company[ -](?:paid|funded|sponsored)|tuition reimbursement|training budget (?:at|from) work|"
            r"work(?:'s| is)? paying|on the company(?:'s)? dime|(?:company|work|employer) training budget|"
            r"l&d budget|^\W*(?:my )?(?:employer|company|boss|work)(?: pays| does| will)?\W*$)"
        ),
    ),
    (
        "public-fund",
        re.compile(
            r"\b(?:job ?cent(?:re|er)|universal credit|wioa|workforce (?:board|development|grant|agency|"
            r"center)|american job center|unemployment office|state (?:pays|funding|funded)|government "
            r"(?:pays?|fund\w*|grant|scheme|will pay|programme|program)|govt (?:pays?|fund\w*)|"
            r"skillsfuture|skills ?bootcamps? fund\w*|adult skills fund|aeb fund\w*|ita\b voucher|"
            r"(?:training|skills|state|government|council|education) vouchers?|bildungsgutschein|"
            r"arbeitsagentur|agentur fur arbeit|france travail|pole emploi|cpf\b|sepe\b|pell grant|fafsa|"
            r"advanced learner loan|restart scheme|dwp|council (?:pays|funds|funding)|ila\b|publicly "
            r"funded|national careers service|trade adjustment|vocational rehab\w*|charity (?:pays|will "
            r"pay|funds)|^\W*(?:the )?(?:government|govt|jobcentre|state)(?: pays)?\W*$)"
        ),
    ),
    (
        "college",
        re.compile(
            r"\b(?:my |our |the )?(?:college|university|uni|school)(?: is| are)?(?: going to)?'?(?:s|ll| "
            r"will| would)? (?:pay\w*|cover\w*|fund\w*|reimburs\w*|give\w* us|give\w* me|offer\w* it "
            r"(?:free|for free)|sponsor\w*)\b|\b(?:paid|covered|funded) by (?:my |the |our )?(?:college|"
            r"university|uni|school)\b"
        ),
    ),
    (
        "self",
        re.compile(
            r"\b(?:(?:i'm|im|i am|i'll be|i'd be|i will be) pay(?:ing)? (?:for (?:it|this|everything) "
            r")?(?:myself|out of (?:my own )?pocket|my own)|out of (?:my own )?pocket|self[ -]?(?:funded|"
            r"funding|paying|pay)|pay(?:ing)? (?:for it |it )?myself|with my own money|^\W*(?:me|myself|i "
            r"pay|i do|i will)\W*$)"
        ),
    ),
)
_NOT_PAID = re.compile(
    r"\b(?:won't|will not|wont|doesn't|does not|doesnt|don't|refuses? to|not going to|isn't|is not|can't|"
    r"never|(?<!what )(?<!and )if|would|does|will|ask|convince|get|should|can|could)\s(?:my |the |our )?(?:\w+ ){0,2}$"
)
_WONT = re.compile(
    r"\b(?:won't|will not|wont|doesn't|does not|doesnt|refuse[sd]? to|isn't|is not|not going to|can't) "
    r"(?:pay|cover|reimburse|sponsor|fund|paying|covering)"
)
_VOUCHER = re.compile(
    r"\b(?:i have|i've got|got|have|with|using|won|been given|received) (?:a |an |my |this |some )?(?:free "
    r"|discount |exam |\d{1,3}% |half[ -]price )*voucher"
)


@dataclass(frozen=True, slots=True)
class Background:
    """What was said; ``None`` means not said. ``codes`` name choices made."""

    level: str | None = None
    years: float | None = None
    has_degree: bool | None = None
    payer: str | None = None
    codes: tuple[str, ...] = ()


def background_in(text: str) -> Background:
    """Read the folded ``text``, names of credentials blanked out."""
    years, _months_said = _years(text)
    level, codes = _level(text, years)
    payer = _payer(text)
    if years is not None and not 0 <= years <= MOST_YEARS:
        codes, years = (*codes, f"experience-ignored:{years:g}"), None
    if _VOUCHER.search(text):
        codes = (*codes, "voucher")
    return Background(level, years, _degree(text), payer, codes)


def _level(text: str, years: float | None) -> tuple[str | None, tuple[str, ...]]:
    found: list[tuple[int, str]] = []
    for level, pattern in ((ENTRY, _NONE), (INTERMEDIATE, _SOME), (ADVANCED, _MUCH), (EXPERT, _MOST)):
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - 50) : match.start()]
            if not _is_not_mine(match.group(), before) and not _OTHERS.search(before):
                found.append((match.start(), level))
    if found:
        return max(found)[1], ()
    if _FOR_BEGINNER.search(text):
        return ENTRY, ()
    if years is None and _PRACTISING.search(text) and not _SWITCH.search(text):
        return INTERMEDIATE, ()
    is_switch = _SWITCH.search(_COMPANY_SWITCH.sub(" ", text))
    if years is None or is_switch or not 0 <= years <= MOST_YEARS:
        return None, ()
    if years >= YEARS_OF_ADVANCED:
        return ADVANCED, (f"level-from-years:{years:g}",)
    return (INTERMEDIATE, (f"level-from-years:{years:g}",)) if years >= YEARS_OF_INTERMEDIATE else (None, ())


def _is_not_mine(said: str, before: str) -> bool:
    """Whether a word for level is about the credential asked for, not the learner ("is it good for beginners")."""
    if re.search(r"\bfor (?:a|an|some|someone) $", before + " ") and "beginners" not in said:
        return False
    before = before + " " if said.startswith(" ") else before
    if said.strip().startswith(
        ("entry", "first", "just", "never", "no ", "zero", "know", "don't", "dont", "career", "starting")
    ):
        return False
    return bool(_NOT_MINE.search(before)) and "i'm" not in before[-12:] and "i am" not in before[-12:]


def _years(text: str) -> tuple[float | None, bool]:
    best: tuple[int, float] | None = None
    for pattern in (_YEARS, _YEARS_OF_TRADE, _WORKED_FOR, _WORKER_FOR):
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - 60) : match.start()]
            if _ASKED_YEARS.search(before) or _OTHERS.search(before) or _is_stay(match):
                continue
            value = _amount(match["count"], match["unit"])
            if value is not None:
                best = max(best or (-1, 0.0), (match.start(), value))
    return (best[1] if best else None), best is not None


def _is_stay(match: re.Match[str]) -> bool:
    """Whether the years were spent somewhere rather than at something ("2 years in Canada")."""
    place = match.groupdict().get("place")
    return place is not None and (place in _NOT_A_TRADE or country_of(place) is not None)


def _amount(count: str, unit: str) -> float | None:
    words = {"a couple of": 2.0, "a few": 3.0, "half a": 0.5, "a": 1.0, "over a decade": 10.0, "a decade": 10.0}
    if count in words:
        amount = words[count]
    else:
        value = value_of(count)
        if value is None:
            return None
        amount = float(value)
    if "decade" in unit and "decade" not in count:
        amount *= 10
    return round(amount / 12, 2) if unit.startswith("mo") else amount


def _degree(text: str) -> bool | None:
    if _NO_DEGREE.search(text):
        before = text[max(0, (_NO_DEGREE.search(text) or re.match("", text)).start() - 30) :][:30]  # type: ignore[union-attr]  # re.match("") always matches
        return (
            None
            if re.search(r"\b(?:is it|can you|possible|jobs?|people|someone)\b[a-z ]{0,20}$", before)
            and "i" not in before.split()
            else False
        )
    for match in _HAS_DEGREE.finditer(text):
        before = text[max(0, match.start() - 50) : match.start()]
        if (
            not _ASKED_DEGREE.search(before + " ")
            and not _ASKED_DEGREE.search(match.group().rsplit(" ", 1)[0] + " ")
            and not _OTHERS.search(before)
        ):
            return True
    return None


def _payer(text: str) -> str | None:
    if _WONT.search(text):
        return "self"
    for payer, pattern in _PAYERS:
        for match in pattern.finditer(text):
            if not _NOT_PAID.search(text[max(0, match.start() - 40) : match.start()]):
                return payer
    return None
