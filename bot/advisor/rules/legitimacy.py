"""Warning signs in an offer, by rule; each is present or not seen. No firm is called a scam by them."""

from __future__ import annotations

import re

from bot.advisor.rules.care_cues import MONEY, plain

_WORK = (
    r"(?:jobs?|placements?|work|employment|position|role|contract|onboarding|interview|hiring|assignment|shift|vacancy)"
)
_PAPER = r"(?:cert\w*|diploma|degree|badge|licen[cs]e|training|course|kit|accreditation)"
_SIGNS = {
    "job-guarantee": (
        r"guarant\w* (?:\w+ ){0,4}(?:jobs?|placement|interview|salary|hired|hiring|employment|work|position|visa|"
        r"income)"
        r"|(?:job|placement|interview|employment|salary|income|hiring)s?(?: is| are)? (?:\w+ )?(?:guarant\w*|assured)"
        r"|100 ?% (?:job|placement|hiring)|(?:assured|confirmed|sure[- ]?shot) (?:jobs?|placement)|promis\w+ (?:\w+ "
        r"){0,3}"
        r"(?:jobs?|placement|work|employment)|(?:jobs?|placement|offer letter) (?:is |are )?(?:waiting|confirmed|ready)"
        r"|(?:get|be|youre|you are|you will be|youll be) hired (?:\w+ ){0,3}(?:after|once|within|immediately|"
        r"instantly|right away)"
    ),
    "fee-to-receive": (
        rf"(?:{MONEY}|\d{{2,6}}|fees?|pay\w*|deposit|money) (?:\w+ ){{0,3}}(?:up[- ]?front|in advance)|"
        r"advance (?:fee|payment)s?|"
        r"(?:processing|release|activation|registration|delivery|security|training|admin\w*|verification|onboarding|"
        r"issuance|"
        r"issuing|courier|clearance|refundable) (?:fee|deposit|charge)s?"
        rf"|(?:fee|pay(?:ment|ing)?|send|transfer|{MONEY}|buy|purchas\w+|cost\w*) (?:\w+ ){{0,5}}(?:to|before|and "
        rf"then|so that|so) "
        rf"(?:\w+ ){{0,4}}(?:receive|release|get|collect|issue|unlock|claim|start|begin|secure|confirm|activate|print|"
        rf"ship|send) "
        rf"(?:\w+ ){{0,4}}(?:{_WORK}|{_PAPER})"
        rf"|(?:mandatory|required|compulsory|obligatory|must (?:\w+ )?(?:buy|pay|purchase|get|do|take)|have to (?:buy|"
        rf"pay|purchase)|"
        rf"need to (?:buy|pay|purchase)|if i (?:buy|pay|purchase)) (?:\w+ ){{0,5}}{_PAPER}(?: \S+){{0,8}}? "
        rf"(?:to|for|before|first|in order)(?: (?:\w+ ){{0,4}}{_WORK})?"
        rf"|(?:recruiter|hr|agency|they|employer|company|manager|boss) (?:\w+ ){{0,2}}(?:says?|said|wants?|"
        rf"asks?|told me|"
        rf"insists?)(?: \S+){{0,6}}? {MONEY}(?: \S+){{0,4}}? {_PAPER}\W*(?:first|before|up[- ]?front)"
        rf"|{_WORK} (?:\w+ ){{0,4}}(?:if|once|after|when) (?:i|you|we) (?:buy|pay|purchase)"
        rf"|(?:hired|selected|shortlisted|accepted|got the job|offered me)[^.!?]{{0,60}}?(?:wants?|asks?|asking"
        rf"|needs?|requires?) (?:me to pay |for )?{MONEY}"
        rf"|pay(?:ing)? (?:\S+ ){{0,6}}?(?:then|before|and then) (?:i |you |we )?(?:can |may )?(?:start|begin|join)\b"
        rf"|(?:hired|selected|kindly|shortlisted|accepted|got the job|offered(?! to (?:pay|cover|buy|fund))) (?:\S+ "
        rf"){{0,8}}?(?:pay|fee|buy|purchase|deposit)\b"
    ),
    "pressure": (
        r"(?:pay|enroll?|sign up|register|book|decide|transfer|send|act|apply|join|buy|grab|secure) (?:\S+ ){0,4}?"
        r"(?:today|tonight|now|right away|immediately|asap|by midnight|before midnight|in the next|within \d+)"
        r"|(?:today|tonight) only|(?:only|just) \d+ (?:\w+ )?(?:seats?|spots?|places?|slots?)(?: (?:left|remaining))?"
        r"|(?:last|limited|few) (?:seats?|spots?|places?|slots?|chance)|hurry"
        r"|(?:offer|discount|price|deal|seats?) (?:\w+ ){0,3}(?:ends|expires|closes|closing)|(?:within|next) \d+ "
        r"(?:hours|hrs|minutes)"
    ),
    "no-exam": (
        r"(?:no|without(?: an?| any)?|zero) (?:\w+ )?(?:exams?|tests?|assessments?|study\w*|classes|attendance|"
        r"coursework|interview)"
        r"(?: (?:needed|required|necessary))?|(?:exams?|tests?|studying|classes) (?:is |are )?not (?:needed|required|"
        r"necessary)"
        r"|instant (?:cert\w*|diploma|degree)|(?:cert\w*|diploma|degree) in (?:\d+|one|two) (?:minutes?|hours?|days?)"
    ),
}
_SIGNS["easy-income"] = (
    rf"(?<!i )(?<!we )(?:earn|make|makes|making|earning|income of|says?|promises?|get) (?:\w+ ){{0,3}}?(?:{MONEY}"
    rf"|\d+k?) (?:\w+ )?(?:a|per|every|each) (?:day|week|month)|(?:earn|make money|income|rich|profit) (?:\w+"
    rf" ){{0,3}}(?:from (?:home|your (?:room|bed|phone|sofa)|my (?:room|phone|bed))|easy|"
    r"easily|fast|while you sleep|without (?:work|experience)|on autopilot)|financial freedom|passive income|quit"
    r" your job in"
)
SIGNS = tuple(_SIGNS)
_PATTERNS = {sign: re.compile(rf"(?<!\w)(?:{cues})(?!\w)") for sign, cues in _SIGNS.items()}
_SUM = re.compile(
    rf"(?<!\w)(?:{MONEY}|fees?\b|deposit|"
    rf"(?:pay|only|just|for|costs?|price|at|asks?|asking|charg\w+|wants?) (?:\w+ )?\d{{2,6}}\b(?! ?(?:hours|"
    rf"weeks|days|months|min|years)))"
)
_ASKING = re.compile(
    r"(?:^|[.;!?\n,] ?)(?:so |and |but |or )?(?:is|are|does|do|did|will|would|can|could|has|should|which|what|how|any|"
    r"who) "
    r"(?:[^.;!?\n]{0,60})$"
)
_DENIED = re.compile(r"\b(?:no|not|never|without|dont|doesnt|isnt|arent|wont|cant|nobody|any) (?:\w+ ){0,3}$")
_TOLD = re.compile(
    r"\b(?:they|company|firm|recruiter|agency|agent|employer|he|she|someone|guy|people|whatsapp|telegram|facebook|"
    r"instagram|"
    r"(?:this|that) (?:course|program(?:me)?|training)|"
    r"linkedin|email|e-mail|ad|advert|message|dm|call(?:ed)?|offer\w*|website|site|institute|academy|our|your|youll|"
    r"you|hr|hurry|"
    r"school|bootcamp|provider|seller|consultant|consultancy|center|centre)\b|!|\bjoin (?:today|now)|100 ?%"
    r"|(?:^|[.!] ?)(?:become|earn|get|join|enroll?|guaranteed|start earning)\b"
)
_DO_PEOPLE = re.compile(r"\b(?:do|does|would|will) (?:most |many |the |an? )?(?:employers?|companies|people|firms)\b")
_OWN = re.compile(
    r"^(?:[^.!?]*\b)?(?:i|should i|can i|could i|do i|im) (?:\w+ ){0,3}(?:pay|register|book|buy|enroll?|sign up)\b"
)


_FOR_SIGNS = re.compile(
    r"\bhow (?:(?:do|can|could|would|should|to|does) )?(?:i |you |we |one |anyone )?(?:know|tell|spot|check|verify|"
    r"recogni[sz]e|avoid|detect|find out)\b|\b(?:warning|red|tell ?tale) ?(?:signs?|flags?)\b"
)


def asks_for_signs(text: str) -> bool:
    """Whether it is asked how a bad offer is told in general, not whether one is bad."""
    return bool(_FOR_SIGNS.search(text.lower()))


def warning_signs(text: str) -> tuple[str, ...]:
    """Codes of the signs that stand in the text, in a fixed order. Linear in its length."""
    said = plain(text)
    hurried = _is_hurried(said)
    return tuple(
        sign
        for sign, pattern in _PATTERNS.items()
        if (sign == "pressure" and hurried) or _is_stated(said, sign, pattern)
    )


def _is_stated(said: str, sign: str, pattern: re.Pattern[str]) -> bool:
    """Whether the sign is told, rather than asked about or denied."""
    for found in pattern.finditer(said):
        before = said[max(0, found.start() - 80) : found.start()]
        if sign == "job-guarantee" and (_ASKING.search(before) or _DENIED.search(before)):
            continue
        return True
    return False


def is_suspect_offer(text: str) -> bool:
    """Whether an offer is pasted or told whose signs together say "do not pay yet", without the word scam.

    A job guarantee with a sum or pressure, a fee before a paper or a job, a paper without a test for a sum: our own
    choice (2026-11) of what consumer authorities commonly warn of.
    """
    said = plain(text)
    if _is_pressed(said):
        return True
    if _TOLD.search(said) is None:
        return False
    signs = set(warning_signs(text))
    has_sum = _SUM.search(said) is not None
    if "pressure" in signs and signs == {"pressure"}:
        return False
    if "fee-to-receive" in signs and _is_of_work(said) and _DO_PEOPLE.search(said) is None:
        return True
    if len(signs) >= 2:  # two signs of four
        return True
    return bool(signs & {"job-guarantee", "no-exam"}) and has_sum and _OWN.search(said) is None


_SELLER = re.compile(
    r"\b(?:(?:on|by|over|off) (?:the )?(?:phone|whatsapp|telegram|insta\w*|facebook|fb|tiktok|zoom|dm|instagram"
    r"|snapchat)|(?:sales|insta|tiktok|youtube|whatsapp|telegram|facebook|fb|instagram|bootcamp) ?(?:man|woman|guy"
    r"|girl|lady|person|dude|rep|people|"
    r"agent|coach|guru)|(?:telegram|whatsapp|facebook|discord|instagram|fb) (?:group|channel|page|account)"
    r"|salesm[ae]n|saleswoman|(?:they|he|she|the (?:rep|agent|caller|seller|lady|guy|man|woman"
    r"|bootcamp|school|company|institute|academy|consultant|adviser|advisor|counsell?or)|an? (?:rep|agent|caller"
    r"|seller|lady|guy|man|woman|salesm[ae]n|consultant|"
    r"recruiter|adviser|advisor|counsell?or)) (?:\w+ )?(?:keeps?|says?|said|tells?|told|wants?|is calling|calls?"
    r"|called|phoned|rings?|rang|messages?|messaged|texts?|texted|insists?|claims?|swears?|offers?|is pushing|pushes"
    r"|sells?|selling))\b"
)
_HURRY = re.compile(
    r"\b(?:midnight|tonight|today|right now|in (?:an?|\d+|one|two|24|48) hours?|by (?:tomorrow|friday|monday|end of "
    r"(?:day|the day|today))|within (?:\d+|an?|the) hours?|tomorrow|last (?:place|seat|spot|chance)|only \d+ "
    r"(?:seats?|spots?|places?)|or (?:the|my|i lose (?:the|my)) "
    r"(?:place|spot|seat|discount)|keep(?:s)? (?:calling|ringing|messaging|texting|pushing)|now or never|immediately"
    r"|straight away)\b"
)
_ABOUT_PRICE = re.compile(
    r"\b(?:deposit|price|discount|\d+ ?% off|pay|offer|deal|fee|goes (?:from|up)|doubles?|sign|register|enrol\w*"
    r"|reserve|hold my place|the place|cost\w*)\b"
)
_PAID = re.compile(
    r"\b(?:paid|sent|transferred|wired|gave|lost|took|charged|bought|deposited|invested|my (?:money|fee|deposit"
    r"|payment)|kept my|conned|tricked|scammed|ripped off|refund\w*|card)\b"
)
_GONE = re.compile(
    r"\b(?:vanish\w*|disappear\w*|blocked (?:me|my|us)|ghosted|(?:link|site|website|number|phone|page|group|account) "
    r"(?:\w+ )?(?:is |was |has |went )?(?:now )?(?:dead|gone|down|off|deleted|closed|doesnt work|stopped)|stopped "
    r"(?:answering|replying|responding)|"
    r"(?:no|not|never|dont|doesnt|wont|cant|nobody|refus\w+ to) (?:\w+ ){0,2}(?:answer\w*|repl\w+|respon\w+|pick\w*"
    r" up|refund\w*|start\w*|arriv\w*|sent|came|come|deliver\w*|give (?:me )?(?:it|the money|my money) back|pay (?:me"
    r" )?back|work\w*|return\w*|reach)|"
    r"kept my (?:fee|money|deposit)|not (?:even )?(?:accredited|real|registered|recogni[sz]ed) it turns out|turns out"
    r" (?:\w+ ){0,4}(?:fake|not|isnt|never)|(?:was|its|is|were) (?:a )?(?:fake|scam|con)|get (?:it|my money|the money"
    r"|that) back|conned|tricked|scammed|"
    r"ripped off|ran off|took the money)\b"
)
_TO_SELLER = re.compile(
    r"\b(?:seller|course|bootcamp|school|college|institute|academy|company|voucher|training|agent|agency|guy|man"
    r"|woman|lady|someone|they|he|she|firm|coach|recruiter|website|telegram|whatsapp|provider|consultan\w+"
    r"|certificate|cert|diploma|exam|them|badge|academy|programme|program|masterclass|people|mentor\w*|membership)\b"
)
_OWN_FAULT = re.compile(
    r"\b(?:failed|passed|my (?:laptop|pc|internet|wifi|webcam)|work(?:ed)? (?:for|out|as|in|at|with)|free trial|dont"
    r" work (?:in|as|for|at)|refund (?:policy|rules?))\b"
)


def is_money_lost(text: str) -> bool:
    """Whether money was paid to a seller who is gone, does not deliver or does not pay back."""
    said = plain(text)
    gone = _GONE.search(said)
    return bool(gone and _PAID.search(said) and _TO_SELLER.search(said) and not _OWN_FAULT.search(said))


def _is_hurried(said: str) -> bool:
    """Whether a seller wants a decision on a price by the clock."""
    return all(pattern.search(said) is not None for pattern in (_HURRY, _ABOUT_PRICE, _SELLER))


def _is_pressed(said: str) -> bool:
    """Whether a seller presses for a sum by the clock, or promises easy income for it."""
    if _SELLER.search(said) is None:
        return False
    return (_is_hurried(said) and _NUMBER.search(said) is not None) or _PATTERNS["easy-income"].search(said) is not None


_NUMBER = re.compile(r"\d{2,}")
_FROM_OUTSIDE = re.compile(
    r"\b(?:they|company|firm|recruiter|agency|agent|employer|whatsapp|telegram|facebook|instagram|email|message|hr|"
    r"mandatory|"
    r"offer|someone|guy|hired|selected|shortlisted|accepted|consultant|consultancy|job|work)\b"
)


def _is_of_work(said: str) -> bool:
    return _FROM_OUTSIDE.search(said) is not None and "exam fee" not in said
