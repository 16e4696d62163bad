"""What a record's English note holds in numbers and set words, as sentences of another language.

The prose of the records is English. Another language gets what a note says in a form that can be told by rule: credits
and years of a renewal, study credit, hours of training, a degree. What no rule tells is left out.
"""

from __future__ import annotations

import re
from decimal import Decimal

from bot.advisor.desk import Desk
from bot.advisor.sentences.exam_figures import exam_figures
from bot.advisor.text.number_words import WORD_NUMBER, word_value
from knowledge import Fact

_EVERY = rf"(?:every|in each|in|over|per) (?P<years>{WORD_NUMBER}|\d)[- ]years?\b"
_CREDITS = re.compile(rf"\b(?P<count>\d+)(?! USD)\b(?:[^\d.;]| 100 USD){{0,60}}?\b{_EVERY}", re.I)
_YEARLY_HOURS = re.compile(r"^(?P<count>\d+) hours of continuing education a year\b")
_IN_HOURS = re.compile(r"^\d+ (?:\w+ )?hours\b")
_AGAIN = re.compile(
    r"\b(?:retake|re-examination|retesting|or exam\)|pass (?:the|this)\b.{0,12}(?:exam|assessment))", re.I
)
_RENEWALS = (
    (re.compile(r"free online renewal assessment within six months", re.I), "renewal-free-online"),
    (re.compile(r"cannot be renewed|exam withdrawn|no longer available", re.I), "renewal-ended"),
    (_AGAIN, "renewal-exam"),
)
_ECTS = re.compile(r"ECTS recommendation (\d+)|\b(?P<low>\d+)(?: to |-)(?P<high>\d+) ECTS")
_US_CREDITS = re.compile(r"\bup to (\d+) US credits")
_UK_CREDITS = re.compile(r"\b(\d+) UK (?:postgraduate )?credits")
_HOURS = re.compile(r"\b(\d+)(?: contact)? hours\b")
_PRACTICE = re.compile(r"\bplacement\b|\bcoaching hours\b", re.I)
_CONDITIONS = (
    (re.compile(r"\bdegree\b.*\b(?:work|certification)\b"), "needs-degree-or-work"),
    (re.compile(r"\bdegree\b"), "needs-degree"),
    (re.compile(r"higher-education entry"), "needs-university-entry"),
    (re.compile(r"high-school|secondary diploma|GCSE"), "needs-school"),
    (re.compile(r"strong (?:written and spoken )?English"), "needs-english"),
    (re.compile(r"commercial driver's licence|learner's permit"), "needs-driving-licence"),
    (re.compile(r"medical certificate"), "needs-medical"),
    (re.compile(r"criminal-record|threat assessment"), "needs-record-check"),
    (re.compile(r"^(?:current CPR|.*first aid)"), "needs-first-aid"),
    (re.compile(r"sponsorship"), "needs-sponsor"),
    (re.compile(r"^official training, or"), "needs-training-or-work"),
)


def fact_in_words(desk: Desk, fact: Fact) -> str:
    """What the fact says in another language than that of its prose: its number, or what its note holds; or nothing."""
    if isinstance(fact.value, Decimal):
        return _share_or_amount(desk, fact.value, fact.unit)
    if fact.value is None and fact.low is not None and fact.high is not None:
        low, high = (_share_or_amount(desk, each, fact.unit) for each in (fact.low, fact.high))
        return desk.speech.between(low, high)
    if not isinstance(fact.value, str):
        return ""
    told = {"format": exam_figures, "renewal": _renewal, "credit": _credit}.get(fact.attribute)
    return told(desk, fact.value) if told is not None else ""


def condition_in_words(desk: Desk, note: str) -> str | None:
    """What a condition of entry asks for, after "asks for"; ``None`` where no rule tells."""
    for pattern, message in _CONDITIONS:
        if pattern.search(note):
            return desk.say(message)
    hours = _HOURS.search(note)
    if hours is None:
        return None
    message = "needs-practice-of" if _PRACTICE.search(note) else "needs-training-of"
    return desk.say(message, time=desk.amount(Decimal(hours[1]), "hours"))


def _share_or_amount(desk: Desk, value: Decimal, unit: str | None) -> str:
    return desk.say("percent", number=desk.speech.number(value)) if unit == "percent" else desk.amount(value, unit)


def _renewal(desk: Desk, note: str) -> str:
    """The credits that a renewal asks for, or the exam, in a sentence."""
    found, years = _CREDITS.search(note), Decimal(1)
    if found is not None:
        years = word_value(found["years"]) or years
    else:
        found = _YEARLY_HOURS.search(note)
    if found is None:
        return next((desk.say(message) for pattern, message in _RENEWALS if pattern.search(note)), "")
    values = {"count": found["count"], "time": desk.amount(years, "years")}
    is_in_hours = _IN_HOURS.search(note[found.start() :]) is not None
    said = desk.say("renewal-hours" if is_in_hours else "renewal-credits", **values)
    return desk.say("renewal-or-exam", first=said) if _AGAIN.search(note) else said + "."


def _credit(desk: Desk, note: str) -> str:
    """The study credit in a sentence."""
    said = []
    us, ects, uk = _US_CREDITS.search(note), _ECTS.search(note), _UK_CREDITS.search(note)
    if us is not None:
        said.append(desk.say("credit-us", count=us[1]))
    if ects is not None:
        count = ects[1] or desk.speech.between(ects["low"], ects["high"])
        said.append(desk.say("credit-ects", count=count))
    if uk is not None:
        said.append(desk.say("credit-uk", count=uk[1]))
    return ", ".join(said) + "." if said else ""
