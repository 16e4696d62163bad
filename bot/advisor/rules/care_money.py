"""Words of money that cannot be spared: the last of it, borrowed money, and deals to be paid from later wages."""

from __future__ import annotations

import re

from bot.advisor.rules.care_cues import MONEY, compiled, plain
from bot.advisor.rules.care_minors import NO_AGE

_HIRED = (
    r"(?:get|got|gets|getting|find|found|land|have|start|are|youre|im|become|be) (?:\w+ )?(?:hired|(?:a |the |your "
    r"|my )?(?:\w+ )?jobs?|work\w*|employed|earning)"
)
_PAY_LATER = (
    rf"(?:income|salary)[- ](?:shar\w+|contingent)|isa (?:bootcamp|agreement|loan|contract|course|deal)|study now,?"
    rf" pay later|pay "
    rf"(?:you |it |them |nothing |back |only |later )*(?:when|once|after|till|until|if) (?:you|i|we|youre|im) {_HIRED}|"
    rf"\d{{1,2}} ?(?:%|percent) of (?:my|your|the|future|first) (?:\w+ )?(?:salary|pay|wages?|income|earnings)"
)
BORROWING = (
    r"(?:take|taking|get|getting|need|use|using|apply\w* for|with) (?:out )?an? (?:\w+ )?loan(?! (?:officer|process|"
    r"sign|"
    r"advis|cert|under))",
    r"loan (?:for|to pay|to take|to do)",
    r"(?:payday|quick|instant|personal|bank|short[- ]term|microfinance) loans?(?! (?:officer|process|advis|underwrit|"
    r"special|industry|sector|sales|agent|analyst|depart))",
    r"borrow(?:ing)?(?! (?:a |the |an |some |your |their |his |her )?(?:\w+ )?(?:books?|laptop|computer|pc|notes|"
    r"ideas?|"
    r"textbook|library|kindle))",
    r"(?:on|maxed out|max out) (?:my |a |the )?credit cards?(?= ?(?:$|[.,;!?]|debt|and i|because|in \d|over|for|with|"
    r"as))",
    r"(?:credit|store) card (?:at|with|of|charging|\d)|(?:(?:with|using|use) my|on (?:my|a)) (?:\w+ )?credit card"
    r"(?= (?:to|for|and|or|is|at)|\W*(?:$|[.,;?!]))|(?:cash|take|taking|withdraw\w*|using|use|dip\w*|raid\w*) "
    r"(?:\w+ ){0,3}(?:401 ?k|pension|retirement|ira|provident fund|college fund|emergency fund)",
    r"(?:put|putting|pay|paying|charge|charging|stick|whack) (?:\w+ ){0,4}on (?:my |a |the )?(?:credit )?card "
    r"(?:in|over|and pay|for \d)|(?:in|with|over|on) (?:\d+ |monthly |\w+ )?(?:instal+ments?|instalment plan|emi)\b",
    r"(?:loan shark|klarna|afterpay|affirm|clearpay|sezzle|buy now,? pay later|remortgage|pawn(?:ing)?\b)|\d+ ?% apr",
    rf"(?:{MONEY}|\d{{2,4}}) (?:a|per|every|each) month for (?:\d+|twelve|eighteen|twenty\S*|thirty\S*) (?:months?"
    rf"|years?)"
    r"|(?:lend|lends|lending|loan|loans|loaning) me (?:the |some |about )?"
    r"(?:money|cash|[$\u20ac\u00a3\u20b9]? ?\d[\d,.]*k?)",
    rf"{_PAY_LATER}",
    r"(?:gold|land|title|logbook|salary|credit union) loans?(?! (?:officer|process|advis))|(?:re)?mortgag(?:e|es|ing)"
    r" (?:the|my|our|"
    r"their|his|her) (?:\w+ )?(?:house|home|land|flat|farm|shop|property)|(?:bootcamp|course|exam|voucher|diploma"
    r"|cert\w*|it) on "
    r"(?:credit|finance|tick|klarna|a card|cards?)\b(?! (?:transfer|hours|recogn))|last (?:credit |bank )?card\b",
    r"sold (?:my|our) (?:\w+ )?(?:car|phone|laptop|bike|gold|land|jewel\w*|furniture|things|stuff|ring) (?:to|so|for "
    r"(?:the|this|it|a))\b",
    r"(?:sell|selling|sells|pawn\w*) (?:my|her|his|our|their|the family) (?:\w+ )?(?:car|phone|laptop|bike|"
    r"motorbike|house|plot|farm|land|jewel\w*|gold|furniture|things|stuff|"
    r"belongings|guitar|ps5|console|ring|cow|goats?)",
)
_HAVE = r"(?:ive|i got|i only have|i just have|we have|have|got|only|just|with|down to)"
LAST_MONEY = (
    r"(?:im |am |live |living |we are |are |surviv\w+ )?on (?:universal credit|uc|benefits|the dole|jobseekers|welfare"
    r"|food stamps|disability benefits?|minimum wage)\b(?! (?:fraud|officer|advis\w*|team|rights|of))|earn(?:ing)? "
    r"(?:the"
    r" )?minimum wage|(?:credit )?cards? (?:is|are) (?:all )?(?:maxed|at the limit|full)",
    r"(?:my|the|an?|in|on|max(?:ed)?(?: out)?) (?:\w+ )?overdraft|overdraft (?:is|limit|maxed)|overdrawn|(?:on|live"
    r" off|living off|with|get"
    r"|getting) (?:food stamps|welfare|social assistance|benefits only|income support|jobseekers|snap)\b(?! (?:fraud"
    r"|officer|advis\w*|team|rights))",
    r"(?:skip(?:ping|ped)?|miss(?:ing)?|going without|without|cut(?:ting)? (?:out|down on)) (?:meals|lunch|dinner"
    r"|food|eating|heating|my meds|medicine)\b|(?:electricity|power|gas|water|heating|internet|phone)(?: \w+){0,2} "
    r"(?:gets|get|is|will be|was|being|got) (?:cut off|shut off|disconnected|cut)|"
    r"(?:landlord|landlady|bank|school|hospital) (?:\w+ )?(?:wants|is asking|threatens|says)[^.!?]{0,40}(?:rent"
    r"|months|arrears|out by|back|debt)|(?:in|rent|mortgage) arrears|about to lose (?:my|our|the) (?:house|home|flat"
    r"|car)|no (?:income|wage|salary|savings)\b(?! tax)",
    r"(?:with|use|using|from|take|spend|pay (?:with|out of)) (?:the |my )?(?:money|savings|cash) (?:for|meant for|set"
    r" aside for|of) (?:my |the |our )?(?:\w+ )?(?:kids?|childrens?|childs|daughters?|sons?|rent|food|school|shoes"
    r"|medicine|bills?|wedding|surgery|operation|mortgage|groceries|baby|mothers?|funeral)\b",
    *BORROWING,
    rf"last (?:of my |of our |few |bit of )?(?:money|savings|cash|penn(?:y|ies)|{MONEY}|[$\u20ac\u00a3]?\d+"
    r"(?! ?(?:years?|months?|weeks?|days?|hours?|hrs|jobs?|exams?|times?|attempts?|decades?|minutes|certs?|courses?|"
    r"modules?|interviews|applications|\d|(?:or|to|-) ?\d)))",
    r"(?:all|everything) (?:of )?(?:my|our|i have|ive|ive got|we have)(?: (?:savings|money))(?! in)",
    r"(?:my|our) (?:entire|whole|life|remaining) savings",
    rf"{MONEY},? (?:is |s |are )?(?:all (?:that )?(?:i|we|ive)\b|to (?:my|our) name|to (?:live|survive|eat) on|"
    r"left(?! (?:in|on|from|of) (?:my|the|our|a) (?:\w+ )?(?:budget|voucher|stipend|allowance|credit|gift|training|"
    r"learning|scholarship|grant|wallet)))",
    r"all (?:that )?(?:(?:i|we) (?:have|got|own)|ive|ive got|i had)(?: left)? (?:is|was) (?:about |only |just )?"
    rf"(?:{MONEY}|[$\u20ac\u00a3]?\d[\d,.]*{NO_AGE}(?! ?(?:years?|yrs?)))",
    rf"(?:ive|we have|have|got|only) (?:only |just |about |still )?{MONEY} (?:until|till|til|to last|by) (?:the "
    rf")?(?:end|next|months? end|"
    rf"pay|month)",
    rf"(?:down to|only) (?:my last )?{MONEY} (?:in|until|till|til|for (?:the month|food|the week|everything))",
    r"(?:im|am|we are|were both|totally|completely|flat|dead|so|currently|kinda|pretty|basically|being|been) "
    r"(?:so |totally |completely |flat |dead |pretty |kinda |very |currently )?broke\b(?! (?:my|the|into|up|it|down|"
    r"a)\b)",
    r"broke (?:af|asf|as hell|rn|student|right now|at the moment|atm|and (?:jobless|unemployed|desperate))|penniless|"
    r"skint",
    r"(?:ive|i got|we have|have) (?:got )?(?:no|zero|0|hardly any|almost no|barely any) (?:money|savings|cash|income)",
    r"(?:rent|food|grocery|groceries|electricity|diaper|formula|school fee) money|money for (?:rent|food|groceries)",
    r"(?:cant|barely|struggl\w+ to|unable to|couldnt|hardly) (?:even )?(?:pay|afford|make|cover|buy|feed) (?:for "
    r")?(?:the |my "
    r"|our )?(?:rent|food|bills|groceries|kids|family|children|ends meet)",
    r"(?:behind on|miss(?:ing|ed)? (?:my|the)|skip(?:ping)?|instead of|or) (?:my |the |paying )?rent\b|rent is (?:due|"
    r"late)",
    r"(?<![\d.,-])\d{2,4} left(?= ?(?:$|[.,;!?]))",
    r"evict\w*|(?:in|into|drowning in|deep in) debt|homeless|food ?banks?",
    rf"{MONEY} (?:left )?(?:in|on) (?:my|the) (?:bank )?account|nothing (?:left )?in (?:my|the) (?:bank|account)|"
    rf"empty bank account",
    r"(?:debt |bill |loan )?(?:collectors?|bailiffs?|repo men|loan sharks?|creditors?|the bank) (?:are |is |keeps? "
    r"|now )?(?:ringing|"
    r"rings?|calling|calls?|chasing|after (?:me|us)|at (?:the|my|our) (?:door|house|work|job)|knock\w*|phon\w+|on my"
    r"|threaten\w*)|in "
    r"collections\b",
    rf"(?:owe|owing) (?:about |over |nearly |like )?(?:{MONEY}|\d[\d,.]*k?) (?:on|in|to) (?:\w+ ){{0,2}}(?:cards?"
    rf"|credit|loans?|the bank|"
    rf"lenders?|rent|debts?)|(?:{MONEY}|\d[\d,.]*k) (?:\w+ ){{0,2}}(?:in|of) (?:\w+ ){{0,2}}debts?|(?:credit ?card|cc"
    rf"|card|payday|gambling|"
    rf"medical) debts?(?! (?:collection|collector|recovery) (?:job|work|agent|role|career))",
    r"(?:pay ?che(?:ck|que)|wage|payday|hand|month) to (?:pay ?che(?:ck|que)|wage|payday|mouth|month)(?= |\W|$)"
    r"(?<!month to month)|between "
    r"pay ?che(?:ck|que)s",
    rf"(?:giro|dole|benefits?|universal credit|uc|pension|salary|wages?|payday|pay|next pay ?che(?:ck|que)) (?:comes?"
    rf"|lands?|is due|arrives?|"
    rf"is|isnt|not) (?:in |till |til |until |on |due )*(?:mon|tues|wednes|thurs|fri|satur|sun|next|the|\d|in a|two"
    rf"|three|another)\w*"
    rf"[^.!?]{{0,30}}{MONEY}|{MONEY}[^.!?]{{0,25}}\b(?:till|til|until) (?:my |the )?(?:giro|dole|benefits?|universal"
    rf" credit|payday|pay|salary|"
    rf"wages?|the \d\d?(?:st|nd|rd|th)?|end of (?:the )?month)\b",
    r"(?:use|using|spend|spending|take|taking|with|out of|from|skip|borrow from) (?:my|the|our) (?:rent|food"
    r"|grocer\w+|bill|bills|deposit|"
    r"kids|childrens) ?(?:money|fund|savings)?(?= ?(?:$|[.,;!?]|for|on|to|and|this))(?! (?:receipt|scanner|agreement))",
    r"(?:cant|barely|struggl\w+ to|unable to|couldnt|hardly) (?:even )?(?:pay|afford|make|cover|keep up) (?:for )?"
    r"(?:the |my |our )?(?:electric\w*|"
    r"gas|water|phone|energy|heating|light|power|council tax|utilit\w+|medical|hospital|mortgage|childcare)(?:"
    r" bills?)?",
    r"(?:already )?(?:took|taken|borrowed) (?:out )?(?:an? )?(?:\w+ )?(?:loan|money)",
)
_LAST_MONEY = compiled(LAST_MONEY)
_BORROWING = compiled(BORROWING)
_LATER = re.compile(rf"(?<!\w)(?:{_PAY_LATER})(?!\w)")
_HAS_BORROWED = re.compile(r"\b(?:already|took|taken|borrowed|owe|paying off|in debt)\b")


def last_money_told(said: str) -> bool:
    """Whether this text, made plain, tells of money that cannot be spared, or of borrowing it. Linear in its length."""
    return _LAST_MONEY.search(said) is not None


def asks_to_borrow(text: str) -> bool:
    """Whether borrowing, or selling what one has, is thought of; not where it is done already."""
    said = plain(text)
    return bool(_BORROWING.search(said)) and not _HAS_BORROWED.search(said)


def asks_to_pay_later(text: str) -> bool:
    """Whether a course is to be paid out of later wages (an income share agreement)."""
    return _LATER.search(plain(text)) is not None
