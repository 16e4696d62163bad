"""What the words of a message make of its kind where examples of phrasings mislead: limits that are a request, a pile
of credentials, "how long?" alone.
"""

from __future__ import annotations

import re

from bot.advisor.dialogue import followups
from bot.advisor.intents.router import aspects_said
from bot.advisor.models import Aspect, Kind
from bot.advisor.own_words import PLAN_WORDS
from bot.advisor.reading.asked_costs import asks_sum, years_asked
from bot.advisor.reading.message import Message, Subject
from bot.advisor.reading.segments import is_asking

_TALK = (Kind.SMALL_TALK, Kind.OUT_OF_SCOPE)
_NOT_YET = (*_TALK, Kind.NEEDS_DETAIL)
_LIMITS = frozenset(("budget", "hours_per_week", "deadline_weeks"))
_PILE = 3
_SHORT = 8

_PROFILE_ASKED = re.compile(
    r"\b(?:forget|remember\w*|note (?:that|down)|keep in mind|for your info\w*|"
    r"delete|erase|reset|clear|stored?|know (?:about|abt) me|about me|privacy|update|change|"
    r"correct|my profile|did i (?:say|tell)|what(?:'s| is) my)\b"
)
_NOTHING_CAME = re.compile(
    r"\b(?:(?:no|zero|0|not (?:a|one|a single)|never (?:a|an|one|had an?)|without (?:a|an|any|one)) (?:single )?"
    r"(?:job )?(?:interviews?|jobs?|call ?backs?|calls?|luck|offers?|repl(?:y|ies)|responses?|results?|answers?)|"
    r"(?:nobody|no one) (?:hires|calls|wants|answers)|"
    r"nothing|still (?:unemployed|jobless|looking|nothing)|rejected|rejections|ghosted)\b"
)
_ALL_DONE = re.compile(
    r"\b(?:all|both|everything) (?:of (?:them|these) )?(?:done|passed|finished|completed|in the bag)\b"
)
_MANY = re.compile(
    r"\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|dozens? of|loads of|so many|too many|several) "
    r"(?:\w+ ){0,3}?(?:courses|certs|certificates|certifications|badges|classes|moocs)\b"
)
_UNFINISHED = re.compile(
    r"\bcourses\b.{0,50}\b(?:never|not|don'?t|didn'?t|can'?t|no|without|none)\b.{0,14}\b(?:finish|complet)\w*|"
    r"\bcourses\b.{0,30}\bfinish(?:ed|ing)? (?:none|nothing)\b"
)
"""Courses begun and left."""
_FOR_YEARS = re.compile(r"\bcourses\b.{0,24}\byears?\b|\byears of (?:\w+ ){0,3}courses\b")
_HEAP = re.compile(
    r"\b(?:[5-9]|\d{2,3}|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|dozens? of|loads of|lots of|tons "
    r"of|so many|too many|a (?:bunch|pile|heap|ton) of) (?:\w+ ){0,3}?"
    r"(?:courses|certs|certificates|certifications|badges|classes|moocs)\b"
)
_SKIPS = re.compile(
    r"\b(?:skip\w*|without|(?:straight|right|directly) (?:to|into|for)|jump (?:to|into|straight)|bypass\w*)\b"
)
_TOO_MANY_ASKED = re.compile(
    r"\b(?:too many|how many is|(?:hurt|harm|damage|weaken|ruin)\w*|"
    r"looks? (?:bad|desperate|silly|odd|weird)|backfire\w*|"
    r"(?:look|seem|come across) (?:like|as) (?:an? )?(?:collector|hoarder|padding)|do recruiters (?:laugh|care|mind))\b"
)
"""Words that ask whether a heap of papers does harm."""
_HOW_MANY = re.compile(
    r"\bhow many (?:(?:certs?|certificat\w+|badges|courses|of (?:them|these)) )?(?:is|are|do|before|until|till)\b"
    r"[^.?!]{0,30}\btoo many\b"
)
"""From how many on is too many, whatever they are called."""
_PAPER = re.compile(r"\b(?:cert\w*|course\w*|qualif\w*|licen[cs]e\w*|next|best|diploma\w*|badge\w*)\b")
_LAID_OUT = re.compile(
    r"\b(?:lay (?:it |me |things )?out|(?:laid|mapped|spelled|sketched) out|"
    r"(?:map|sketch|draw) (?:out )?(?:me )?(?:my|the|a) (?:road|way|path|route|"
    r"journey)|"
    r"week by week|month by month|step[- ]by[- ]step|road ?map|(?:cert\w*|learning|career|study) (?:path|route|ladder)|"
    r"(?:path|route) (?:to|into) (?:becoming|being|an?)|in (?:what|which) order)\b"
)
_CHECKED = re.compile(
    r"\b(?:check|look (?:at|over)|review|rate|sort|tidy|clean up|go through) (?:\w+ )?(?:my|this|the) (?:list|cv|"
    r"resume|certs?|certificates|stack|pile)\b"
)
_AT_ONCE = re.compile(r"\b(?:at (?:once|the same time)|simultaneously|in parallel|all together)\b")
_SWAMPED = re.compile(
    r"\b(?:drowning|swamped|overwhelm\w*|overload\w*|burn(?:t|ed|ing) out|exhausted|can'?t (?:keep up|cope|manage)|"
    r"too (?:much|many)|struggling|stressed)\b"
)
_LENGTH_OR_PRICE = re.compile(
    r"^\W*(?:(?:and|ok|okay|so|but|then|well|um|btw|also)\W+)*"
    r"(?:how (?:long|much|hard|many (?:hours|weeks|months))|what(?:'s| is) the (?:price|cost|fee))\b(?![^?]*\byou\b)"
)
_IN_TIME = re.compile(
    r"\b(?:can|could|will|would) (?:i|we|you|one|it)\b|\b(?:enough|possible|realistic|doable|feasible)\b|\?\W*$"
)
_JOB_BY_IT_ALONE = re.compile(
    r"\b(?:get|land|find|getting|landing|finding)\b.{0,20}\b(?:jobs?|hired|work)\b.{0,12}\b(?:just|only|solely|off|purely)\b|"
    r"\b(?:just|only|solely|purely)\b.{0,40}\b(?:get|land|find)\b.{0,20}\b(?:jobs?|hired|work)\b"
)
"""A job with one credential and nothing else."""
_OVER = re.compile(r"\bover\b")
_HOW_TO = re.compile(r"\bhow (?:do|can|could|should|would|to)\b|\b(?:what|which)\b")
_ASKED = re.compile(r"^\W*(?:what|who|which|where|when|why|how|is|are|tell|whats|will)\b")
_OWN_MATTER = re.compile(r"\b(?:it|that|this|one|they|them|take|takes|cost|costs|exam|course|cert\w*)\b")
_STUCK = re.compile(
    r"\b(?:(?:stuck|trapped) in|(?:need|want|looking for|find) (?:a |any |some |new )*(?:job|work)\b|hate my (?:job|"
    r"work)|want out|(?:need|want) (?:a|to) (?:career )?change(?: career\w*)?|"
    r"career change|dead[- ]end|(?:sick|tired) of (?:my )?(?:job|work\w*|retail|hospitality|teaching)|"
    r"burn(?:t|ed) out|going nowhere)\b"
)
_WANTED = re.compile(
    r"\b(?:want|wanna|need|looking for|something in|anything in|interested in|get into|hoping|like to|switch\w*|"
    r"looking to|trying to|aiming)\b"
)
_TO_FINISH = re.compile(
    r"\b(?:what|which|any|best)\b.{0,24}\b(?:cert\w*|course\w*|qualification|badge)\b|"
    r"\bwhat (?:can|could|should) i (?:\w+ )?(?:finish|take|complete|earn)\b"
)
_TOWARD_DEGREE = re.compile(
    r"\b(?:counts?|credits?|transfers?|stacks?|stackable|toward|towards)\b.{0,40}"
    r"\b(?:degree|master'?s?|bachelor'?s?|mba|msc|diploma)\b"
)


_PERCENT_DONE = re.compile(
    r"\b(\d{1,2}) ?(?:%|percent|per cent) (?:done|through|of the way|complete\w*|finished|in\b|into)"
    r"|\b(?:finished|done|did|completed|passed) (?:about |around )?(\d{1,2}) ?(?:%|percent|per cent)(?= of\b|\W*$)"
)
_SHARES = (
    (re.compile(r"\bhalf[ -]?way\b|\bhalf (?:done|finished|through|of (?:it|the \w+) (?:is )?done)\b"), 50),
    (re.compile(r"\b(?:finished|done|did|completed) (?:about )?half (?:of|the)\b"), 50),
    (re.compile(r"\b(?:a|one) third (?:done|through|of the way)\b"), 33),
    (re.compile(r"\btwo[ -]thirds (?:done|through|of the way)\b"), 67),
    (re.compile(r"\b(?:three[ -]quarters|3/4) (?:done|through|of the way)\b"), 75),
)


def share_done(text: str) -> int | None:
    """How much of what is under way is done, in percent, where that is said."""
    low = text.lower()
    found = _PERCENT_DONE.search(low)
    if found is not None:
        return int(found.group(1) or found.group(2))
    return next((share for pattern, share in _SHARES if pattern.search(low)), None)


def asks_to_skip(text: str) -> bool:
    """Whether it is asked if one can be left out before another ("straight to CKS")."""
    return bool(_SKIPS.search(text.lower()))


_LAW_ASKED = re.compile(
    r"\b(?:by law|legally|the law|legal (?:requirement|duty|obligation)|mandatory|compulsory|obligatory|"
    r"statutory|illegal|"
    r"(?:is|are) (?:\S+ ){1,6}(?:required|needed)\b(?! (?:for|before|to (?:take|sit|renew|get|pass))))\b"
)
_NEEDED_FOR_WORK = re.compile(
    r"\b(?:need|needs|require|requires|have to (?:have|get|hold)|must (?:have|hold)|must i have)\s"
    r"(?:to (?:have|get|hold) )?(?:a |an |the |my )?X\b[^.?!]{0,16}?\bto "
    r"(?!(?:take|sit|renew|get|pass|study|do|have)\b)\w+"
)
"""Work for which a paper is said to be needed; the name is masked."""


def asks_law(text: str) -> bool:
    """Whether it is asked if the law demands one."""
    return bool(_LAW_ASKED.search(text.lower()))


def asks_by_law(text: str) -> bool:
    """Whether it is the law by name that is asked about, and not the rule of some employer."""
    return bool(re.search(r"\b(?:by law|legal\w*|the law|illegal|statutory)\b", text.lower()))


def asks_if_needed(masked: str) -> bool:
    """Whether it is asked if one is needed for some work; names are masked."""
    return bool(_LAW_ASKED.search(masked.lower()) or _NEEDED_FOR_WORK.search(masked))


_RENEWS = re.compile(
    r"\b(?:renew|renews|renewed|renewing|extend|extends|extended|refresh|refreshes|reset|resets)\b|"
    r"\bkeeps?\b[^.?!]{0,30}\b(?:alive|active|valid|current|going)\b"
)
_CHOOSES = re.compile(r"\b(?:which|cheaper|vs|versus|better)\b")


def asks_to_renew(text: str) -> bool:
    """Whether it is asked if passing one renews another ("does Security+ renew my A+")."""
    low = text.lower()
    return bool(_RENEWS.search(low)) and not _CHOOSES.search(low)


def asks_how_many(text: str) -> bool:
    """Whether it is asked if a heap of papers does harm, or from how many on."""
    low = text.lower()
    return bool((_HEAP.search(low) and _TOO_MANY_ASKED.search(low)) or _HOW_MANY.search(low))


def does_at_once(text: str) -> bool:
    """Whether several are under way at the same time."""
    return bool(_AT_ONCE.search(text.lower()))


def kind_by_words(kind: Kind, message: Message, subject: Subject) -> Kind:
    """``kind``, or the one that the words of ``message`` ask for where that one cannot be meant. Pure."""
    if _is_pile(message, subject):
        return Kind.OVERLOAD
    if _LAID_OUT.search(message.folded) and not subject.unknown and kind is not Kind.COMPARE:
        return Kind.PLAN
    if message.links.platforms and not subject.unknown and _TOWARD_DEGREE.search(message.folded):
        return Kind.STACKING
    if kind is Kind.FACTS and subject.count == 1 and _JOB_BY_IT_ALONE.search(message.folded):
        return Kind.WORTH_IT
    if subject.count:
        return kind
    if kind in (*_NOT_YET, Kind.CONCEPT, Kind.RECOMMEND) and _asks_bare_fact(message, is_paced=kind not in _TALK):
        return Kind.FACTS
    if _is_request(kind, message):
        return Kind.RECOMMEND
    says_own = bool(message.limits.stated) and not _ASKED.search(message.folded)
    is_told = kind is Kind.OUT_OF_SCOPE and says_own and not followups.asks_itself(message.folded)
    return Kind.PROFILE if is_told or (kind is Kind.RECOMMEND and _is_only_told(message)) else kind


def side_asked(kind: Kind, message: Message, subject: Subject) -> Aspect | None:
    """The one fact that is asked for whatever the kind: a sum of several prices, a total over years for what was spoken
    of before, or whether there is time for one.
    """
    text = message.folded
    if len(subject.links) > 1 and asks_sum(text):
        return Aspect.COST
    if kind is Kind.FACTS and subject.is_carried and message.words <= _SHORT and _OVER.search(text):
        return Aspect.COST if years_asked(text) is not None else None
    has_deadline = kind is Kind.PLAN and subject.count == 1 and "deadline_weeks" in message.limits.stated
    is_time_asked = bool(_IN_TIME.search(text)) and not (PLAN_WORDS.search(text) or _HOW_TO.search(text))
    return Aspect.LENGTH if has_deadline and is_time_asked else None


def _is_only_told(message: Message) -> bool:
    """Whether a message asks for nothing and has no aim: it tells where somebody lives or how far on they are."""
    text = message.folded
    subjects = message.subjects
    has_aim = bool(subjects.aim_text or subjects.fields or subjects.now or subjects.skills)
    is_background = bool(message.limits.stated) and not _LIMITS & set(message.limits.stated)
    names_any = message.links.credentials or message.links.brand_spans
    is_open = is_asking(text) or "?" in text or _WANTED.search(text) or _STUCK.search(text) or _PAPER.search(text)
    return is_background and not (has_aim or names_any or is_open)


def _is_pile(message: Message, subject: Subject) -> bool:
    """Whether several credentials came to nothing, or are done all at once."""
    text = message.folded
    is_all_done = bool(_ALL_DONE.search(text))
    done = [one for one in message.links.credentials if one.role != "subject" or is_all_done]
    is_held_pile = sum(one.role == "held" for one in done) >= _PILE
    is_heap = bool(_HEAP.search(text)) or (not subject.count and bool(_FOR_YEARS.search(text)))
    if not subject.count and _UNFINISHED.search(text):
        return True
    if _NOTHING_CAME.search(text) and (is_all_done or is_held_pile or is_heap or not subject.count):
        return is_heap or len(done) + 2 * bool(_MANY.search(text)) >= _PILE
    begun = [one for one in message.links.credentials if one.role == "in-progress"]
    if _CHECKED.search(text) and len(message.links.credentials) >= _PILE:
        return True
    is_swamped = len(begun) >= _PILE and bool(_AT_ONCE.search(text) or _SWAMPED.search(text))
    if is_swamped or asks_how_many(text):
        return True
    return bool(_AT_ONCE.search(text) and _MANY.search(text))


def _asks_bare_fact(message: Message, *, is_paced: bool) -> bool:
    """Whether a fact is asked for without saying of what ("how long?"); ``is_paced``: only at a pace that is told."""
    words = followups.words_beside_pace(message)
    if words > _SHORT or (is_paced and words == message.words) or not _LENGTH_OR_PRICE.search(message.folded):
        return False
    is_own = bool(_OWN_MATTER.search(message.folded) or _LIMITS & set(message.limits.stated))
    return message.words <= 3 or is_own


def _is_request(kind: Kind, message: Message) -> bool:
    """Whether a message that names no credential states limits, a wish or what is held, and so asks what to get."""
    text = message.folded
    has_aim = bool(message.subjects.aim_text or message.subjects.fields)
    has_limits = bool(_LIMITS & set(message.limits.stated))
    if len(_LIMITS & set(message.limits.stated)) > 1 and followups.is_only_limits(message):
        return not (kind is Kind.PROFILE and _PROFILE_ASKED.search(text))
    if kind is Kind.PROFILE:
        return has_aim and (has_limits or bool(_WANTED.search(text))) and not _PROFILE_ASKED.search(text)
    if kind is Kind.OVERLOAD:
        return has_limits and bool(_TO_FINISH.search(text)) and not _MANY.search(text)
    if kind is Kind.FACTS:
        return _tells_only_held(message)
    if kind is Kind.CONCEPT:
        if _is_bare_field(message):
            return True
        is_told = bool(_WANTED.search(text)) or not (is_asking(text) or "?" in text)
        return has_aim and has_limits and is_told and not _ASKED.search(text)
    if kind not in _NOT_YET:
        return False
    is_told = followups.is_only_limits(message) and not _ASKED.match(text)
    if has_limits and (has_aim or is_told or _TO_FINISH.search(text)):
        return True
    if kind in _TALK and (message.subjects.now is not None or _is_bare_field(message)):
        return True
    return bool(_STUCK.search(text)) or (has_aim and kind in _TALK and bool(_WANTED.search(text)))


def _is_bare_field(message: Message) -> bool:
    """Whether next to nothing but fields of work is said ("health data")."""
    few = len(message.subjects.fields) + (3 if "region" in message.limits.stated else 1)
    return bool(message.subjects.fields) and message.words <= few and not is_asking(message.folded)


def _tells_only_held(message: Message) -> bool:
    text = message.folded
    is_held = bool(message.links.credentials) and all(one.role == "held" for one in message.links.credentials)
    return is_held and not is_asking(text) and "?" not in text and not aspects_said(text)
