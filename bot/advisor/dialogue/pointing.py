"""Which of the credentials talked about a few words describe: "the accounting one", "the cheaper", "the basic one"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache

from bot.advisor.reading.fields import FIELD_NAMES
from bot.advisor.reading.lexicon import GENERIC, STOP, words
from bot.advisor.reading.name_index import stems_of
from bot.advisor.reading.tokens import key_of
from knowledge import Credential, Level

_NOUN = (
    r"(?:ones?|things?|stuff|version|certs?|certificat\w+|courses?|exams?|options?|licen[cs]es?|badges?|"
    r"qualifications?|route|paper)"
)
_OF_KIND = re.compile(
    rf"\b(?:the|that|this|your|my|an?)\s(?P<told>(?:[\w+#&'-]+\s){{1,4}}?){_NOUN}\b"
    rf"|\b(?:the|that) (?:one|thing) (?:for|from|by|with|about|in|on) (?:the )?(?P<after>[\w+#&'-]+(?: [\w+#&'-]+)?)"
)
"""A description with a word that stands for a name ("the accounting one", "the one from aws")."""
_MOST = re.compile(
    r"\b(?:the |(?=\w+est ))(?P<which>cheap(?:er|est)?|quick(?:er|est)?|fast(?:er|est)?|short(?:er|est)?|"
    r"dear(?:er|est)?|pric(?:e?y|ier|iest)|(?:more |most )?expensive|long(?:er|est)?|hard(?:er|est)?|"
    r"tough(?:er|est)?|eas(?:y|ier|iest)|big(?:ger)?|small(?:er)?)(?:\s(?:one|cert\w*|exam|course|option|thing)\b|"
    r"\W*$|,)"
)
_OTHER_THAN = re.compile(r"\b(?:not|no|isn't|rather than|instead of)\s(?:the |that |a |an )?(?P<told>[\w+#&-]+)")
_UNTOLD = words(
    "one ones thing things stuff same other first second third fourth fifth middle last latter former real "
    "right wrong whole main actual said mentioned two three both next new big little most best better "
    "good named top previous"
)
_PRICE = ("price",)
_HOURS = ("study_hours", "effort_hours", "duration_weeks")
_HIGH = ("dear", "pric", "expensive", "more e", "most e", "long", "hard", "tough", "big")
_OF_LEVEL: dict[Level, frozenset[str]] = {
    Level.ENTRY: words(
        "entry basic basics beginner beginners starter foundation foundational fundamentals easy simple"
    ),
    Level.INTERMEDIATE: words("intermediate associate"),
    Level.ADVANCED: words("advanced professional pro senior specialty"),
    Level.EXPERT: words("expert advanced professional senior"),
}
_LEVELS = tuple(Level)


def told_of(folded: str) -> tuple[tuple[str, ...], tuple[int, int]] | None:
    """The words that describe one of several in ``folded``, and where; ``None`` where none do."""
    for match in _OF_KIND.finditer(folded):
        group = "told" if match["told"] else "after"
        said = content(match[group])
        if said:
            return said, match.span(group)
    return None


def content(text: str) -> tuple[str, ...]:
    """The words of ``text`` that can tell one credential from another."""
    return tuple(word for word in key_of(text) if word not in STOP and word not in GENERIC and word not in _UNTOLD)


def without_others(folded: str) -> str:
    """``folded`` without what it says is not meant ("not google")."""
    return _OTHER_THAN.sub(" ", folded)


def described(
    said: Sequence[str], pool: Sequence[Credential], *, folded: str = "", by_name: bool = False
) -> str | None:
    """The one of ``pool`` that all the words ``said`` fit, leaving out those that ``folded`` says it is not.

    ``by_name``: by names and makers alone, for words that might say something else as well.
    """
    vocabularies = {one.id: _words_of(one, by_name=by_name) for one in pool}
    wanted = {stem for word in said for stem in stems_of(word)}
    turned_down = {stem for match in _OTHER_THAN.finditer(folded) for stem in stems_of(match["told"])} - wanted
    fitting = [one for one, known in vocabularies.items() if wanted and wanted <= known]
    if len(fitting) > 1 and turned_down:
        fitting = [one for one in fitting if not turned_down & vocabularies[one]]
    return fitting[0] if len(fitting) == 1 else None


def ranked(folded: str, pool: Sequence[Credential]) -> tuple[str, tuple[int, int]] | None:
    """The one of several that is said to be cheaper, quicker, harder and the like, as far as the records tell of all,
    and where it is said.
    """
    match = _MOST.search(folded)
    if match is None or len(pool) < 2:
        return None
    which = match["which"]
    known = [(value, one.id) for one in pool if (value := _measure(which, one)) is not None]
    if len(known) < len(pool) or len({unit for (_, unit), _ in known}) > 1:
        return None
    values = [value for (value, _), _ in known]
    best = max(values) if which.startswith(_HIGH) else min(values)
    fitting = [one for (value, _), one in known if value == best]
    return (fitting[0], match.span()) if len(fitting) == 1 else None


def _measure(which: str, credential: Credential) -> tuple[Decimal, str] | None:
    if which.startswith(("hard", "tough", "eas")):
        hours = _least(credential, _HOURS)
        level = _LEVELS.index(credential.level) if credential.level is not None else None
        return None if level is None else (Decimal(level * 10_000) + (hours[0] if hours else 0), "")
    return _least(credential, _PRICE if which.startswith(("cheap", "dear", "pric", "expensive", "m")) else _HOURS)


def _words_of(credential: Credential, *, by_name: bool) -> frozenset[str]:
    named = (credential.name, credential.short_name, credential.issuer, credential.platform or "", *credential.aliases)
    told: Iterable[str] = named
    if not by_name:
        fields = (name for field in credential.fields for name in (field, *FIELD_NAMES.get(field, "").split("|")))
        others = (*fields, *credential.skills, *credential.delivery, credential.type.value)
        levels = _OF_LEVEL.get(credential.level, frozenset()) if credential.level is not None else frozenset()
        told = (*named, *others, *levels)
    return frozenset().union(*map(_stems, told))


@lru_cache(maxsize=8192)
def _stems(text: str) -> frozenset[str]:
    """The stems of the words of ``text``."""
    return frozenset(stem for word in key_of(text) for stem in stems_of(word))


def _least(credential: Credential, names: tuple[str, ...]) -> tuple[Decimal, str] | None:
    """The lowest known value of the first of the facts that is held, with its unit."""
    for name in names:
        fact = credential.facts.get(name)
        value = (fact.low if fact.low is not None else fact.value) if fact is not None else None
        if fact is not None and isinstance(value, Decimal):
            return value, fact.unit or ""
    return None
