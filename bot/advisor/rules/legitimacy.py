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
        rf"(?:{MONEY}|fees?|pay\w*|deposit|money) (?:\w+ ){{0,3}}(?:up[- ]?front|in advance)|advance (?:fee|payment)s?|"
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
SIGNS = tuple(_SIGNS)
_PATTERNS = {sign: re.compile(rf"(?<!\w)(?:{cues})(?!\w)") for sign, cues in _SIGNS.items()}
_SUM = re.compile(
    rf"(?<!\w)(?:{MONEY}|fees?\b|deposit|(?:pay|only|just|for|costs?|price|at) (?:\w+ )?\d{{2,6}}\b(?! ?(?:hours|"
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
    r"linkedin|email|e-mail|ad|advert|message|dm|call(?:ed)?|offer\w*|website|site|institute|academy|our|your|youll|"
    r"you|hr|hurry|"
    r"school|bootcamp|provider|seller|consultant|consultancy|center|centre)\b|!|\bjoin (?:today|now)|100 ?%"
    r"|(?:^|[.!] ?)(?:become|earn|get|join|enroll?|guaranteed|start earning)\b"
)
_DO_PEOPLE = re.compile(r"\b(?:do|does|would|will) (?:most |many |the |an? )?(?:employers?|companies|people|firms)\b")
_OWN = re.compile(
    r"^(?:[^.!?]*\b)?(?:i|should i|can i|could i|do i|im) (?:\w+ ){0,3}(?:pay|register|book|buy|enroll?|sign up)\b"
)


def warning_signs(text: str) -> tuple[str, ...]:
    """Codes of the signs that stand in the text, in a fixed order. Linear in its length."""
    said = plain(text)
    return tuple(sign for sign, pattern in _PATTERNS.items() if _is_stated(said, sign, pattern))


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


_FROM_OUTSIDE = re.compile(
    r"\b(?:they|company|firm|recruiter|agency|agent|employer|whatsapp|telegram|facebook|instagram|email|message|hr|"
    r"mandatory|"
    r"offer|someone|guy|hired|selected|shortlisted|accepted|consultant|consultancy|job|work)\b"
)


def _is_of_work(said: str) -> bool:
    return _FROM_OUTSIDE.search(said) is not None and "exam fee" not in said
