"""Whether a message tells of the person who writes it: then only that person should see the answer.

It is decided from the text alone, without the catalog, the profile or a model, before anything else is known. In doubt
a message is personal: an answer for one alone can be shared afterwards, never the other way round.
"""

from __future__ import annotations

import re
from datetime import date

from bot.advisor.constraints import read_limits
from bot.advisor.models import Profile
from bot.advisor.rules.care import Care, care_flags

LONGEST_READ = 4_000
PERSONAL_COMMANDS = frozenset({"profile", "export", "settings", "forget", "plan", "feedback", "human", "setup", "new"})
_OPEN_FIELDS = frozenset({"region", "language", "level", "fields"})
"""What anybody may ask about: "is it recognised in Kenya?" says nothing of the one who asks."""
_OPEN_CARE = frozenset({Care.CHEATING, Care.LICENSED_WORK, Care.SCAM})
_ANY_DAY = date(2026, 1, 1)
"""Deadlines are only looked for, not kept: the day does not matter."""
_CUES = re.compile(
    r"\b(?:my|mine|myself|i'?m|i am|i was|i'?ve|i (?:already |just |only )*(?:have|hold|got|get|own|passed|failed|did|"
    r"finished|completed|earn(?:ed)?|make|live|lost|left|quit|work(?:ed)?|study|studied|need|owe|speak)|me|cv|resume|"
    r"(?:no|zero|null) (?:job|experience|degree|money|erfahrung)|just (?:came|moved|arrived|finished|left)|i give up|"
    r"i (?:know|can|do|use|only|already)|we use|"
    r"budget|afford|savings?|salary|loan|debt|unemployed|laid off|hours? (?:a|per|each) (?:week|day)|"
    r"mi|mis|tengo|soy|estoy|trabajo|vivo|puedo (?:estudiar|pagar)|presupuesto|ya (?:s[eé]|arreglo|he)|"
    r"meu|minha|meus|minhas|tenho|sou|estou|trabalho|moro|consigo (?:estudar|\d)|or[cç]amento|eu j[aá]|nunca mexi|"
    r"mon|mes|j'?ai|je (?:suis|travaille|vis|peux|veux|pars|sais|r[eé]pare)|moi|"
    r"mein\w{0,2}|ich (?:habe?|bin|arbeite|wohne|verdiene|ziehe|kann)|habe? (?:ich|noch|schon)|bin|pleite|noch nie|"
    r"mera|meri|mere|mujhe)\b"
    r"|r[eé]sum[eé]s?\b|मेर[ाेी]|मुझे|मैं|बजट|सकत[ाी] ह|रह[ाी] हू|(?:ban|kar)na hai\b|बनना है|करना है",
    re.I,
)
_HOURS = re.compile(
    r"\d\s?(?:h|hrs?|hours?|std|stunden|horas?|heures?|घंटे)\b.{0,15}(?:week|wk|woche|seman|semaine)"
    r"|(?:हफ्ते|हफ़्ते|hafte)\b.{0,15}\d",
    re.I,
)
_MONEY = re.compile(
    r"(?:only|have|with|under|up to|max\w*|less than|hasta|con|at[eé]|avec|bis|mit|juntar|junto)\s+"
    r"(?:about |around |~)?"
    r"(?:[$€£₹₦]\s?\d|\d[\d.,]*\s?(?:[$€£₹₦]|k\b|usd|eur|gbp|inr|ngn|dollars?|euros?|pounds?|rupees|naira|d[oó]lares))",
    re.I,
)


def is_personal(text: str, command: str | None = None) -> bool:
    """Whether the answer to ``text`` is for its writer alone. ``command`` is the name of the command, without a slash.

    Budget, hours, what is held or was told of oneself, a CV, or trouble make it so. Takes a few milliseconds at most
    and no I/O but the word lists on first use.
    """
    if command in PERSONAL_COMMANDS:
        return True
    read = text[:LONGEST_READ].replace("’", "'")
    if any(each.search(read) for each in (_CUES, _MONEY, _HOURS)):
        return True
    if set(care_flags(read)) - _OPEN_CARE:
        return True
    return bool(set(read_limits(read, Profile(), _ANY_DAY).stated) - _OPEN_FIELDS)
