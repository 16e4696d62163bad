"""What the learner can spend: amounts in everyday words, apart from prices, salaries and other people's money."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice

from bot.advisor.models import Money
from bot.advisor.reading.corrections import CORRECTING
from bot.advisor.reading.currencies import CENTRAL_AFRICA, CODES, SHARED, SIGNS, WORDS, singular
from bot.advisor.reading.lexicon import words
from bot.advisor.reading.numbers import NUMBER, value_of
from bot.advisor.reading.places import country_of

LARGEST = Decimal(10_000_000_000)
"""Amounts above this are not a budget in any currency; they are ignored and said to be."""

_MOST_AMOUNTS = 60
_TOUCHING = frozenset(("n", "r", "kr", "fr", "rm", "rp"))
_SIGN_WORDS = "|".join(sorted(map(re.escape, SIGNS), key=len, reverse=True))
_CODE_WORDS = "|".join(sorted(CODES))
_MONEY_WORDS = "|".join(sorted(WORDS, key=len, reverse=True))
_PLACE = r"(?:(?:us|u\.s\.?|uk|[a-z]{4,12})\s){0,2}?"
_AMOUNT = re.compile(
    rf"(?P<minus>(?<![\w])-\s?)?(?:(?<![\w])(?P<before>{_SIGN_WORDS}|"
    rf"{_CODE_WORDS})(?P<space>\s?))?(?P<number>(?(before)|(?<![\w.,])){NUMBER})(?P<dash>,-|\.-|/-)?"
    rf"(?:\s?(?P<after>(?:{_CODE_WORDS})\b|zł|kr\b|[$£€₹₦₱₩₺₫฿₽৳₪₵])|"
    rf"\s(?P<place>{_PLACE})(?P<word>(?:{_MONEY_WORDS})s?)\b)?"
)
_RANGE_LINK = re.compile(r"^\s?(?:-|–|to|and|or)\s?$")

_MONTHLY = re.compile(
    r"^\s?(?:,\s?)?(?:max\s|at most\s)?(?:a|per|each|every|/|p)\s?-?(?:month|mo|mth|m)\b|^\s?(?:monthly|pm|"
    r"p\.m\b|/\s?m(?:o|onth)?\b)"
)
_WEEKLY = re.compile(r"^\s?(?:,\s?)?(?:max\s|at most\s)?(?:a|per|each|every|/|p)\s?-?(?:week|wk)\b|^\s?(?:weekly|pw\b)")
_WEEKS_A_YEAR, _MONTHS_A_YEAR = 52, 12
_BUDGET_BEFORE = re.compile(
    r"\b(?:budget(?: (?:is|of|was|would be|around|about|max|limit|now|only|to))*|spend(?:ing)?|afford|"
    r"under|below|less than|at most|max(?:imum)?(?: of)?|up to|no more than|not more than"
    r"|within|limit(?: (?:is|of))?|only (?:have|got|has)|have(?: (?:only|about|around|maybe|like|just|got|"
    r"saved(?: up)?|roughly|a budget of))*|i'?ve got|got|can (?:pay|put|do|manage|invest)"
    r"|could (?:pay|spend)|willing to (?:pay|spend)|saved(?: up)?|able to pay|if i had|had|with|for under|"
    r"put aside|set aside|(?:if|say|suppose|assuming) i (?:could |can )?saved?(?: up)?|invest|cap(?:ped)? (?:of|"
    r"at)|between|in between|"
    r"stretch to|go (?:up to|as high "
    r"as)|cheaper than|make it|actually|more like|say|price range)"
    r"[\s:=~]{0,3}(?:is |of |about |around |like |maybe |roughly |approx |approximately |only |just |a "
    r"total of |max |up to |at most |under |a |the |my |your |no more than |i have |it's |its |that's |"
    r"total )*$"
)
_BUDGET_AFTER = re.compile(
    r"^\s?(?:,\s?)?(?:(?:a|per) (?:month|week|year) )?(?:budget|max(?:imum)?\b|tops|to spend|to spare|"
    r"saved|at most|or less|or under|or so to spend|total budget|is (?:my|the|all|what) |limit|in savings|"
    r"is all|available|left\b|for (?:it|this|everything|all of it|training|courses?|a (?:course|cert\w*|"
    r"class)|certs?|certification))"
)
_QUOTE_BEFORE = re.compile(
    r"\b(?:costs?|costing|(?:is|was) (?:just |only )?(?:a|an|one|two|three|\d) exams?|priced?(?: at)?|price is|"
    r"charg(?:e|es|ed|ing)|fees?(?: (?:is|are|of|was|were))?|"
    r"asking(?: for)?|worth|for (?:only |just |a |about )?|paid|spent|sunk|lost|blew|wasted|dropped|paying|"
    r"pays?(?: about| around)?|"
    r"salary(?: of| is)?|earn(?:s|ing|ed)?|make(?:s)?|making|made|wage(?: of| is)?|income(?: of| is)?"
    r"|wants?(?: me to pay)?|quoted?(?: me)?|refund(?: of)?|(?:they|it|page|site|website|ad|advert) "
    r"(?:says?|said|wants?|asks?|shows?|lists?)|"
    r"listed(?: at| for)?|saw (?:it )?(?:for|at)?|tuition(?: is| of)?|"
    r"discount(?:ed)?(?: to| from)?|usually|normally|was|were|is|are|off|deposit of|save|saving|raise of|"
    r"debt|owe|loan of|rent|invoice|it's|its|instead of|bonus of|job|jobs|paycheck|stipend of|"
    r"grant of)"
    r"[\s:]{0,2}(?:me |us |you |about |around |like |over |nearly |almost |up to |roughly |at |only |just |"
    r"an? |another |extra |some |the |to |of |more than |less than )*$"
)
_QUOTE_AFTER = re.compile(
    r"^\s?(?:,\s?)?(?:salar|an hour|per hour|/\s?h|a year|per year|per annum|/\s?y|yearly|annually|pa\b|"
    r"p\.a|fee|price|off\b|discount|exam fee|course(?: fee)?\b(?! budget)|voucher|for the (?:exam|course|"
    r"cert|whole|full)|each\b|per (?:exam|course|attempt|person)|jobs?\b|refund|deposit|cert|program|"
    r"bootcamp|mistake|worth it|registration|upfront to)"
)
_OTHERS = re.compile(
    r"\b(?:friend|brother|sister|cousin|colleague|coworker|co-worker|neighbou?r|he|she|they|people|someone|"
    r"somebody|everyone|ad|advert|website|site|reddit|recruiter|school|provider|instructor|salesman|guy|"
    r"academy)\b(?![a-z ]{0,30}(?:gives?|gave|will give|offers?) me)[a-z' ,]{0,60}$"
)
_MINE = re.compile(
    r"\b(?:i|we) (?:only |just |now )?(?:have|got|can spend|could spend|can pay)\s"
    r"(?:only |about |around |just |maybe )*$"
)
_GIVEN = re.compile(
    r"\b(?:employer|company|boss|work|job|they|school|parents|dad|mum|mom)\b[a-z' ]{0,20}\b(?:gives?|gave|"
    r"offers?|will give|covers?|allows?|provides?|reimburses?)\b[a-z' ]{0,20}$"
)
_FREE = re.compile(
    r"\b(?:free only|only free|free ones? only|(?:has|have|must|needs?|want|wants|got) (?:it )?to be free|"
    r"for free|(?:what|which|anything|something)\b.{0,24}\b(?:is|are|that's) (?:completely |totally "
    r")?free\b|zero budget|no budget(?! limit)(?! is)|budget (?:is |of |= ?)?(?:zero|nothing|nil|none|0)|"
    r"no money|(?:0|zero) (?:money|cash|savings|funds)|haven't (?:got )?(?:any )?money"
    r"|don't have (?:any |much )?money|(?:low|short|tight|light) on (?:money|cash|funds)|(?:money|cash|budget) is "
    r"(?:very |really |super |so |a bit |quite )?(?:tight|short)|dont have (?:any )?money|no cash"
    r"|broke\b(?! (?:down|up|my|the|a|an|it|in|into|out|off|through))"
    r"|skint|"
    r"can't (?:afford|pay|"
    r"spend) (?:anything|any|a penny|a cent|a dime)|cant (?:afford|pay|spend) (?:anything|any)|without "
    r"(?:paying|spending)|not (?:able )?to pay anything|can't pay\b|cannot pay\b|nothing to spend"
    r"|spend nothing|pay nothing|penniless|free (?:certs?|courses?|certificates?|certifications?|options?|"
    r"stuff|ones?|resources?) (?:only|please|pls)|(?:any|a|some|only|find|want|something|looking for|"
    r"anything|recommend|best|good|suggest|list|are there) (?:\w+ )?free\b)"
)
_NOT_FREE = re.compile(
    r"\b(?:(?:h|hrs?|hours?|days?|week|wk|evenings?|mornings?|nights?|weekends?|time) (?:are |is |each |every )?free|"
    r"free (?:time|hours|evenings?|weekends?|day|days|trial|voucher|retake)|feel free|free to ask|is "
    r"(?:it|the \w+|this|that|there) (?:\w+ ){0,3}free|(?:can|could|do) i (?:\w+ ){0,5}for free)\b"
)
_NO_LIMIT = re.compile(
    r"\b(?:forget (?:about )?(?:my|the) (?:budget|money)|no budget limit|no limit on (?:budget|money|"
    r"price)|budget (?:is not|isn't|doesn't|does not|is no|not) (?:an issue|a problem|matter|important|"
    r"limited)|money (?:is not|isn't|is no|is not an|isn't an|doesn't) (?:an issue|a problem|issue|object|"
    r"matter)|(?:any|unlimited|no (?:set|fixed|real)) budget|price (?:doesn't|does not|isn't|is not) "
    r"(?:matter|an issue)|ignore (?:my|the) budget|remove (?:my|the) budget|drop the budget|cost "
    r"(?:doesn't|isn't|is not|is no) (?:matter|an issue|issue|a problem))\b"
)
_SMALL_TALK = words(
    "ok okay no nope oops typo wrong "
    "sorry actually i mean i meant said well hm hmm wait and but what about how much is that "
    "show me please pls it that's "
    "it's the price prices cost costs in into to not instead of would be currency convert as tell give "
    "them can you could for a"
)
_PIECE = re.compile(r"[$£€₹₦]|[^\W\d_]+(?:'[^\W\d_]+)?|\d")
_LONGEST_CORRECTION = 90


@dataclass(frozen=True, slots=True)
class Budget:
    """What a message says about money. ``is_cleared``: the limit is lifted. ``currency_only``: just a currency was
    named. ``codes`` name what was read with a choice (see ``Reading.readings``).
    """

    money: Money | None = None
    is_monthly: bool = False
    is_cleared: bool = False
    currency_only: str | None = None
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Amount:
    start: int
    end: int
    value: Decimal
    currency: str | None
    is_money: bool
    is_negative: bool


def budget_in(text: str, region: str | None) -> Budget:
    """The budget that the folded ``text`` states. ``region`` settles shared words (pesos); it never sets a currency."""
    if _NO_LIMIT.search(text):
        return Budget(is_cleared=True)
    only = _currency_set_right(text, region) if len(text) <= _LONGEST_CORRECTION else None
    if only:
        return Budget(currency_only=only)
    amounts = _amounts(text, region)
    best: tuple[int, int, _Amount] | None = None
    for position, amount in enumerate(amounts):
        grade = _grade(text, amounts, position)
        if grade and (best is None or (grade, amount.start) > best[:2]):
            best = (grade, amount.start, amount)
    if best is not None:
        return _budget(text, best[2], region)
    if _FREE.search(text) and not _NOT_FREE.search(text):
        return Budget(money=Money(amount=Decimal(0), currency=None))
    return Budget()


_NAMING = re.compile(r"^\s*(?!(?:not|instead of)\b)\w")


def _currency_set_right(text: str, region: str | None) -> str | None:
    """The currency of a message, or of a clause of a correction without a number, that names nothing else."""
    only = _only_currency(text, region)
    if only or not CORRECTING.search(text) or any(one.isdigit() for one in text):
        return only
    clauses = (_only_currency(clause, region) for clause in re.split(r"[.,;!?\n]+", text) if _NAMING.search(clause))
    return next((one for one in clauses if one), None)


def _only_currency(text: str, region: str | None) -> str | None:
    """The currency of a message that says nothing else (``no, euros``; ``in canadian dollars please``)."""
    said = re.split(r"\b(?:not|instead of)\b", text)
    pieces = [piece for piece in _PIECE.findall(said[0]) if piece not in _SMALL_TALK]
    if not pieces and len(said) > 1:
        pieces = [piece for piece in _PIECE.findall(said[-1]) if piece not in _SMALL_TALK]
    if not pieces or len(pieces) > 3:
        return None
    name = pieces[-1]
    if not (name in CODES or (name in SIGNS and not name.isalpha()) or singular(name) in WORDS):
        return None
    place = " ".join(pieces[:-1])
    if place and country_of(place) is None:
        return None
    return _named_currency(name, place or None, region)


def _budget(text: str, amount: _Amount, region: str | None) -> Budget:
    if amount.is_negative or amount.value > LARGEST:
        return Budget(codes=(f"budget-ignored:{amount.value}",))
    codes: tuple[str, ...] = ()
    if amount.currency == "USD" and "$" in text[amount.start : amount.end] and region in _DOLLAR_COUNTRIES:
        codes = ("dollars-read-as-usd",)
    after = text[amount.end : amount.end + 24]
    is_monthly, value = bool(_MONTHLY.search(after)), amount.value
    if _WEEKLY.search(after):
        # So much a week is what comes together in a month, with nothing promised that is not there.
        is_monthly, value = True, value * _WEEKS_A_YEAR // _MONTHS_A_YEAR
    return Budget(money=Money(amount=value, currency=amount.currency), is_monthly=is_monthly, codes=codes)


_DOLLAR_COUNTRIES = frozenset(("Canada", "Australia", "New Zealand", "Singapore", "Hong Kong", "Taiwan", "Jamaica"))


def _amounts(text: str, region: str | None) -> list[_Amount]:
    found: list[_Amount] = []
    for match in islice(_AMOUNT.finditer(text), _MOST_AMOUNTS):
        value = value_of(match.group("number"))
        if value is None:
            continue
        before = match.group("before")
        if before in _TOUCHING and (match.group("space") or not match.group("number")[:1].isdigit()):
            before = None
        currency, is_money = _currency_of(match, before, region)
        found.append(
            _Amount(
                match.start(),
                match.end(),
                value,
                currency,
                is_money or bool(match.group("dash")),
                bool(match.group("minus")),
            )
        )
    return _with_shared_currency(text, found)


def _currency_of(match: re.Match[str], before: str | None, region: str | None) -> tuple[str | None, bool]:
    if match.group("word"):
        code = _named_currency(match.group("word"), match.group("place"), region)
        return code, True
    sign = match.group("after") or before
    if sign is None:
        is_indian = bool(_INDIAN.search(match.group("number")))
        return (_INDIAN_MONEY.get(region or "", "INR"), True) if is_indian else (None, False)
    if sign == "$" and match.group("word") is None:
        return "USD", True
    if sign == "xof":
        return _cfa_franc(region), True
    return SIGNS.get(sign) or {"rmb": "CNY"}.get(sign) or sign.upper(), True


def _cfa_franc(region: str | None) -> str:
    """The CFA franc of the learner's country: one word, of one worth, for the currencies of two banks."""
    return "XAF" if region is not None and region.lower() in CENTRAL_AFRICA else "XOF"


_INDIAN = re.compile(r"la[kc]|cror")
_INDIAN_MONEY = {"Pakistan": "PKR", "Bangladesh": "BDT", "Nepal": "NPR", "Sri Lanka": "LKR"}


def _named_currency(word: str, place: str | None, region: str | None) -> str | None:
    if word in SIGNS:
        return SIGNS[word]
    if word in CODES:
        return {"rmb": "CNY"}.get(word, word.upper())
    name = singular(word)
    country = country_of((place or "").strip()) or (country_of((place or "").split()[-1]) if place else None)
    if country is None and (WORDS.get(name) is None or name in ("rupee", "shilling", "real", "dirham", "riyal")):
        country = region
    if name == "franc" and place and place.split()[-1] == "cfa":
        return _cfa_franc(region)
    if country is not None:
        return SHARED.get((country.lower(), name), WORDS.get(name))
    return WORDS.get(name)


def _with_shared_currency(text: str, found: list[_Amount]) -> list[_Amount]:
    """Ranges share their currency: ``200-400 dollars``, ``$200 to 400``; the lower end is dropped."""
    kept: list[_Amount] = []
    for amount in found:
        last = kept[-1] if kept else None
        is_range = last is not None and bool(_RANGE_LINK.match(text[last.end : amount.start]))
        is_said = last is not None and text[max(0, last.start - 8) : last.start].endswith("between ")
        if last is not None and is_range and (last.is_money or amount.is_money or is_said):
            joined = _Amount(
                last.start,
                amount.end,
                max(last.value, amount.value),
                amount.currency or last.currency,
                last.is_money or amount.is_money,
                last.is_negative,
            )
            kept[-1] = joined
        else:
            kept.append(amount)
    return kept


def _grade(text: str, amounts: list[_Amount], position: int) -> int:
    """3: said to be the budget; 2: an amount with nothing else it could be; 0: something else."""
    amount = amounts[position]
    before = text[max(0, amount.start - 90) : amount.start]
    clause = re.split(r"[.!?;\n]\s|\bbut\b", before)[-1]
    after = text[amount.end : amount.end + 40]
    if not amount.is_money and _is_other_number(after):
        return 0
    if _GIVEN.search(clause):
        return 3
    if (_OTHERS.search(clause) and not _MINE.search(clause)) or _QUOTE_AFTER.search(after):
        return 0
    return _grade_by_words(amount, clause, after)


def _grade_by_words(amount: _Amount, clause: str, after: str) -> int:
    said = _BUDGET_BEFORE.search(clause)
    is_after = bool(_BUDGET_AFTER.search(after))
    is_strict = is_after or bool(said and _STRICT.search(said.group()))
    is_quote = bool(_QUOTE_BEFORE.search(clause)) and not is_strict
    if is_quote and _FOR_ALL.search(clause):
        return 2 if amount.is_money else 0
    is_weak_quote = is_quote and bool(_WEAK_QUOTE.search(clause))
    if (said or is_after) and (not is_quote or is_weak_quote):
        is_bare = is_strict or bool(said and _HELD_BARE.search(said.group()) and _AFTER_BARE.match(after))
        return 3 if amount.is_money or (is_bare and _is_plausible(amount.value)) else 0
    return 0 if is_quote or not amount.is_money else 2


_UNSAID_MIN = Decimal(20)
_STRICT = re.compile(
    r"\b(?:budget|spend|afford|(?:if|say|suppose|assuming) i (?:could |can )?saved?|under|below|less than|up to|"
    r"max|maximum|saved|pay|"
    r"between|no more than|at "
    r"most|invest|price range)\b"
)


_HELD_BARE = re.compile(r"\b(?:have|got|i've got)\s(?:only |about |just )*$")
_AFTER_BARE = re.compile(
    r"^\s?(?:$|[,.;!]|for (?!(?:the |my )?(?:score|points))|only\b|max\b|to spend)(?!.*\b(?:score|points|pass))"
)
"""A bare number that somebody has, with nothing or a purpose after it ("i have 400 for the exam")."""
_FOR_ALL = re.compile(
    r"\b(?:which|any|anything|best|something|find|recommend|suggest|options?|what (?:can|could|cert\w*|"
    r"course\w*))\b[^.!?]{0,60}\bfor "
    r"(?:only |just |about |around |under |a )?$"
)
_WEAK_QUOTE = re.compile(r"\b(?:is|was|it's|its|only|now|are|were)\s(?:\w{1,8}\s){0,2}$")


def _is_plausible(value: Decimal) -> bool:
    """Whether a bare number after a word for spending can be money: not tiny, or nothing at all."""
    return value >= _UNSAID_MIN or value == 0


_OTHER_UNIT = re.compile(
    r"^\s?-?\s?(?:h\b|hrs?\b|hours?|mins?\b|minutes?|days?|wks?\b|weeks?|months?|mos?\b|yrs?\b|years?|yo\b|"
    r"%|percent|questions?|exams?|certs?|certificates?|courses?|people|jobs?|times?|attempts?|x\b|of\b|"
    r"/\s?\d|st\b|nd\b|rd\b|th\b|pm\b|am\b|lbs?|kg|employees|applications|interviews|kids|credits?|words?|"
    r"pages?|modules?|more (?:weeks|months|hours))"
)


def _is_other_number(after: str) -> bool:
    return bool(_OTHER_UNIT.match(after))
