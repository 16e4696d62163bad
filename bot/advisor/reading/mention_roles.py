"""How a credential was mentioned: asked about, already held, under way, or turned down."""

from __future__ import annotations

import re

from bot.advisor.reading.slang import spelled_out

SUBJECT = "subject"
HELD = "held"
IN_PROGRESS = "in-progress"
REJECTED = "rejected"

_WINDOW = 160
_CLAUSE_END = re.compile(r"[.!?;\n](?:\s|$)|\bbut\b")
_ME = r"(?:i|i've|ive|we)"
_CUES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        SUBJECT,
        re.compile(
            r"\b(?:should|shall|want|wanna|need|is|are|does|do i|which|what|how|who|why not|worth|thinking|"
            r"considering|planning|recommend"
            r"|next|or|vs|versus|than|before|toward|towards|for|to (?:get|do|take|pass|have|start|earn)|"
            r"about|would|could|can|will|if i (?:had|get|got|did|pass)"
            r"|don't have|dont have|do not have|haven't|havent|having|without|never|have to|need to have|"
            r"after|failed|fail|retake|into|skip|renew|renewing|my)\b"
        ),
    ),
    (
        IN_PROGRESS,
        re.compile(
            r"\b(?:studying(?: for)?|half ?way (?:through|into|done with)|half way|midway through|in the "
            r"middle of|working (?:on|through|towards?)|^\W*(?:(?:so|well|ok|hi|hey|still|been) )*doing"
            r"|(?:currently|already|now|i'm|im|i am|am|been) (?:doing|taking|on|enrolled|in|busy with|mid|"
            r"midway through)|"
            r"started|enrolled (?:in|on|for)|signed up (?:for|to)|registered for"
            r"|(?:already )?paid (?:\S{1,9} (?:\w{3,8} )?)?for|preparing for|prepping for|bought|\d{1,2} "
            r"?% (?:through|into|of|done "
            r"with)|partway through"
            r"|(?:did|done|finished|completed) (?:about |around |only )?(?:half|most|a third|two thirds|\d{1,2} ?%) of"
            r")\s(?:my |the |a |an |this |for )?"
        ),
    ),
    (
        HELD,
        re.compile(
            rf"\b(?:{_ME} (?:already |only |just |currently |now |also |do )?(?:have|hold|got|earned|"
            rf"passed|completed|finished|did|own|cleared|obtained|achieved)"
            r"|i've(?: already| just| only)?(?: got| had| done| passed| completed| finished| earned| "
            r"cleared)?|ive(?: already| just)? (?:got|done|passed|completed|finished|earned)"
            r"|my (?:cv|resume|linkedin) (?:already )?(?:has|lists|says|shows)|on my (?:cv|resume)"
            r"|^\W*(?:i )?(?:already |just |only )?(?:got|have|hold|passed|did|done|finished|completed)"
            r"|already (?:have|got|did|passed|done|hold|holding|completed|finished|earned|cleared)|just "
            r"(?:got|passed|finished|completed)"
            r"|(?:have|having|got) (?:got |already |both )?(?:my|a|an|the)?|passed|completed|cleared|"
            r"holder of|holding|holds?|certified in|earned"
            r"|(?:i'm|im|i am|am(?! i\b)) (?:an? )?(?!busy)(?:[a-z]+ ){0,4}with|with my|i also have|have)"
            r"\s(?:my |the |a |an |both )?"
        ),
    ),
    (
        REJECTED,
        re.compile(
            r"\b(?:not|no|besides|instead of|other than|except(?: for)?|apart from|aside from|rather than|"
            r"anything but|don't want|dont want|no more|"
            r"not interested in|hate|(?:don't|dont|do not|didn't|never) (?:really |much )?(?:like|trust|fancy|care for|"
            r"rate)|not (?:a |really a |much of a )?fan of|bored (?:of|with)|no fan of|had enough of|"
            r"can'?t stand|dislike|sick of|fed up with|avoid(?:ing)?|allergic to|"
            r"alternatives? to|not (?:the|a|another)|^\W*(?:ok |okay |so |then |i'll |let's |"
            r"lets )*(?:drop|scrap|ditch))\s(?:the |a |an |doing )?"
        ),
    ),
)
_AFTER_HELD = re.compile(
    r"^(?:\s(?:and|,)?)?\s?(?:certified|holder|already|under my belt|in (?:my )?(?:pocket|hand)|is done|done|"
    r"(?:is |still |is still )?(?:valid|current|active|good) (?:till|until|til|through|to|thru) (?=[a-z0-9]{3,9}))\b"
)
_AFTER_REJECTED = re.compile(
    r"^\s(?:is|looks|seems|sounds|feels|would be|was) "
    r"(?:just |so |too |really |way too |far too |a bit |very |kinda |super )*"
    r"(?:boring|dull|(?:not|isn't) (?:for me|my thing|an option)|out(?: of the question)?|no option|a no|off the table|"
    r"meh|pointless for me)(?=\W*(?:$|[.,;!]|and|but|so|what|something))(?!\W*\?)"
)
"""What is said of a name that is turned down ("Network+ is boring")."""
_AFTER_UNDER_WAY = re.compile(
    r"^[^.!?\n]{0,40}\b(?:i'?m |i am |already |about )?(?:\d{1,2} ?(?:%|percent)|half ?way|part ?way|"
    r"midway) (?:through|done|in\b|into|finished|complete)|^\W{1,3}half ?way\b"
)
_ASKED_AFTER = re.compile(r"^\s?(?:certified (?:people|staff|jobs|engineers|professionals)|already worth)")
_TO_BE_DONE = re.compile(r"\b(?:get|getting|be|being)\s(?:my |the |a |an )?$")
"""What is yet to be done ("can I get Security+ done in 4 weeks")."""
_WISHED_FOR = re.compile(r"\b(?:needs?|wants?|wanna|must have|would like|hop(?:e|ing)|plan(?:ning)?|trying|get)\s")
_DONE_BY = re.compile(r"^\W*(?:all |both )?done (?:in|by|within|before|this|next|asap|until|for)\b")
"""What comes after several names that are yet to be done ("I need A+, Network+ and CCNA done by May")."""
_USED = re.compile(r"\b(?:drive|drives|drove|driving|operate|operates|operating|ride|riding)\s(?:an? |the |my )?$")
_PAPER_AFTER = re.compile(r"\s?(?:cert\w*|licen[cs]e\w*|cards?|tickets?|tests?|exams?|training|courses?|class\w*)\b")
_QUALIFIED_BEFORE = re.compile(r"\b(?:i'm|im|i am|am|already|being)\s(?:an? |already |now )?$")
_NEGATED = re.compile(
    r"\b(?:don't|dont|do not|didn't|not|never|haven't|havent|if i had|should i|need to|to|without)\s(?:even |"
    r"yet |really )?$"
)
_REJECT_TIGHT = 24
_QUANTITY = re.compile(
    r"[$€£₹]\s?\d[\d.,]*k?|\d[\d.,]*\s?(?:k\b|%|[€$£₹]|euros?|dollars?|bucks|quid|usd|eur|gbp|inr|pounds?|rupees|"
    r"reais|naira|hours?|hrs?|h\b|days?|weeks?|months?|mos?\b|years?|yrs?|kids|children)"
)
_LACK = re.compile(
    r"(?:much |more |real |any |formal )?(?:money|cash|budget|savings|income|experience|degree|diploma|idea|clue|"
    r"time|job|"
    r"work|skills?|background|qualifications?|certs?|certificates?|education|one)\b"
)
"""What people say they have none of: no name is turned down by it."""
_JOINED = re.compile(r"\b(?:and|plus|also|with)\s(?:also |i )?(?:an?|my|the|have|hold|got)?\s*$")
_ASKED_OF_IT = re.compile(r"^\s*,?\s?(?:is|are|was|would|worth|any (?:good|use)|good|ok|or|vs|next|a good)\b|^\s*\?")


_ATTEMPT = re.compile(
    r"\b(?:shots?|chances?|try|tries|go|goes|attempts?|crack|stab|vouchers?|discounts?|coupons?|offers?|questions?"
    r"|interviews?|"
    r"dates?|slots?|seats?|books?|notes|videos?)\b[^.,;]{0,12}$"
)
"""What is had of an exam that is still to be passed ("only got one shot at the CKA")."""


def _has_other_object(cue: str, gap: str, after: str) -> bool:
    """Whether what is had, or what one is in, is something else: a sum, hours, years, a place; or the name that
    follows a comma begins a question of its own ("i have CCNA, Security+ is it worth it?").
    """
    if _ATTEMPT.search(gap):
        return True
    quantities = list(_QUANTITY.finditer(gap))
    if quantities and not _JOINED.search(gap[quantities[-1].end() :]):
        return True
    if cue.rstrip().endswith(" in") and gap.strip() and not gap.rstrip().endswith(" of"):
        return True
    return "," in gap and _ASKED_OF_IT.match(after) is not None


def _rejects_something_else(before: str, end: int) -> bool:
    """Whether what is turned down at ``end`` stands too far off, or is a thing that people lack."""
    return len(before) - end > _REJECT_TIGHT or _LACK.match(before[end:]) is not None


def is_used_at_work(text: str, start: int, end: int) -> bool:
    """Whether what the mention at ``start:end`` of the folded ``text`` names is a thing that is driven or operated."""
    return bool(_USED.search(text[max(0, start - 40) : start])) and not _PAPER_AFTER.match(text[end : end + 24])


def role_of_mention(text: str, start: int, end: int) -> str:
    """The role of the mention at ``start:end`` of the folded ``text``: the nearest cue before it in its clause
    decides.
    """
    before = spelled_out(text[max(0, start - _WINDOW) : start])
    ends = [match.end() for match in _CLAUSE_END.finditer(before)]
    if ends:
        before = before[ends[-1] :]
    after = text[end : end + 40]
    is_title = after.lstrip().startswith("certified")
    is_due = bool(_TO_BE_DONE.search(before) or (_DONE_BY.match(after) and _WISHED_FOR.search(before)))
    is_held = bool(_AFTER_HELD.search(after)) and not (is_due or _ASKED_AFTER.search(after))
    if is_held and (not is_title or _QUALIFIED_BEFORE.search(before)):
        return HELD
    if _AFTER_UNDER_WAY.search(text[end : end + 90]):
        return IN_PROGRESS
    return REJECTED if _AFTER_REJECTED.match(text[end : end + 90]) else _by_cue_before(before, after)


def _by_cue_before(before: str, after: str) -> str:
    """The role that the nearest cue in the clause ``before`` the mention gives it."""
    best = (-1, -1, SUBJECT)
    for order, (role, pattern) in enumerate(_CUES):
        for match in pattern.finditer(before):
            if role == REJECTED and _rejects_something_else(before, match.end()):
                continue
            if role == SUBJECT and match.group() == "my":
                continue
            if role == HELD and _NEGATED.search(before[: match.start()]):
                continue
            if role in (HELD, IN_PROGRESS) and _has_other_object(match.group(), before[match.end() :], after):
                continue
            best = max(best, (match.end(), order, role))
    return best[2]
