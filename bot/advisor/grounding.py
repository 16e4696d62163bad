"""What may be said: every number, mark, name and link of an answer's text must rest on what the answer carries.

The rules are those of ``contracts/answer.md``, "What holds for every answer". The input is a small frozen view, so that
the same check serves tests, the evaluation of outward JSON and text worded by a model. Nothing is verified by default:
what is not supported is a finding. Pure; linear in the length of text and sources.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from bot.advisor.text.known_names import FoundName, KnownNames
from bot.advisor.text.plain_text import Finding, around, form_findings, tone_findings
from bot.advisor.text.quantities import COUNT, CURRENCY_CODES, DATE, PERCENT, RATIO, Quantity, normalised, quantities

LONGEST_LEARNER_TEXT = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedClaim:
    """A citation as the text may use it."""

    mark: int
    claim: str
    as_of: str | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundingView:
    """All that a text may rest on.

    ``computed`` are worked-out values with unit and formula as text (``196 USD: 4 months x 49 USD a month``),
    ``learner`` the learner's words of all turns so far, ``profile`` what the profile holds, each with its unit
    (``200 USD``, ``8 hours a week``).
    """

    text: str
    citations: tuple[CitedClaim, ...] = ()
    assumptions: tuple[str, ...] = ()
    computed: tuple[str, ...] = ()
    learner: tuple[str, ...] = ()
    profile: tuple[str, ...] = ()
    names: KnownNames = field(default_factory=KnownNames)
    is_plan: bool = False


def check(view: GroundingView) -> tuple[Finding, ...]:
    """Everything in the text that must not stand there, in the order of the checks; empty means it may be said."""
    folded = normalised(view.text)
    found_names = view.names.found_in(folded)
    findings: list[Finding] = list(form_findings(view.text, view.names, is_plan=view.is_plan))
    findings.extend(_mark_findings(view))
    findings.extend(_link_findings(view, found_names))
    findings.extend(_name_findings(view, folded, found_names))
    findings.extend(_number_findings(view, folded, found_names))
    findings.extend(_unmarked_findings(folded, found_names))
    findings.extend(tone_findings(view.text))
    return tuple(findings)


# -- marks ---------------------------------------------------------------------------------------------------------

_MARK = re.compile(r"\[(\d+)\]")


def _mark_findings(view: GroundingView) -> Iterator[Finding]:
    used = {int(match[1]) for match in _MARK.finditer(view.text) if len(match[1]) < 6}
    cited = [citation.mark for citation in view.citations]
    for mark in sorted(used - set(cited)):
        yield Finding(code="mark-unknown", excerpt=f"[{mark}]", message=f"mark [{mark}] has no citation")
    for citation in view.citations:
        if citation.mark not in used:
            message = f"citation {citation.mark} is not marked in the text"
            yield Finding(code="mark-unused", excerpt=citation.claim[:60], message=message)
    for mark in sorted({mark for mark in cited if cited.count(mark) > 1}):
        yield Finding(code="mark-twice", excerpt=f"[{mark}]", message=f"two citations carry mark {mark}")


# -- links ---------------------------------------------------------------------------------------------------------

_LINK = re.compile(
    r"\bhttps?://[^\s<>\"')\]]+|\bwww\.[^\s<>\"')\]]+"
    r"|(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,60}\.){1,4}(?:com|org|net|edu|gov|mil|io|co|uk|de|fr|in|ng|eu|ai|dev|info|app|me)\b"
    r"(?:/[^\s<>\"')\]]*)?",
    re.I,
)


def _link_findings(view: GroundingView, names: tuple[FoundName, ...]) -> Iterator[Finding]:
    sources = {_address(citation.source) for citation in view.citations}
    claims = " ".join(citation.claim.lower() for citation in view.citations)
    for match in _LINK.finditer(view.text):
        if any(name.start <= match.start() and match.end() <= name.end for name in names):
            continue
        if _address(match[0]) not in sources and match[0].lower() not in claims:
            yield Finding(code="link-unsupported", excerpt=match[0][:80], message="a link that no citation carries")


def _address(link: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", link.strip().rstrip(".,;:!?/").lower())


# -- names ---------------------------------------------------------------------------------------------------------

_CODE = re.compile(
    r"(?<![\w-])(?:[A-Z]{1,6}[0-9]?-?[A-Z]?\d{1,6}[A-Z]?(?:-[A-Z]?\d{1,4})*|\d{1,3}(?:[A-Z]{2,6}|[DG]))(?![\w-])"
)
_CREDENTIAL_WORD_LIST = (
    "certified certificate certification diploma licence license badge micromasters nanodegree associate practitioner "
    "specialist professional bootcamp academy institute university college council foundation credential"
)
_CREDENTIAL_WORDS = frozenset(_CREDENTIAL_WORD_LIST.split())
_POSSESSIVE = re.compile(r"['’]s\b")
_TITLE_RUN = re.compile(r"\b[A-Z][\w+.'’-]*(?:[ ](?:(?:of|on|in|for|and|the|de|with)[ ])?[A-Z][\w+.'’-]*){1,9}")
_CURRENCY_CODE = re.compile(rf"(?:{'|'.join(sorted(CURRENCY_CODES))}|N)-?\d|\d+(?:{'|'.join(sorted(CURRENCY_CODES))})")


def _name_findings(view: GroundingView, text: str, names: tuple[FoundName, ...]) -> Iterator[Finding]:
    haystack = f"{' '.join(_words(' '.join(_all_support(view))))} {view.names.all_words}"
    covered = _spans(names)
    for match in _CODE.finditer(text):
        if _inside(match.span(), covered) or _CURRENCY_CODE.match(match[0]):
            continue
        if f" {' '.join(_words(match[0]))} " not in f" {haystack} ":
            yield Finding(code="code-unknown", excerpt=around(text, match.span()), message=f"{match[0]} stands nowhere")
    for match in _TITLE_RUN.finditer(text):
        words = _words(_POSSESSIVE.sub("", match[0]))
        if not _CREDENTIAL_WORDS.intersection(words) or _overlaps(match.span(), covered):
            continue
        if not _stands_in(words, haystack):
            message = "a name that stands in no citation, catalog or learner's words"
            yield Finding(code="name-unknown", excerpt=match[0][:80], message=message)


def _stands_in(words: list[str], haystack: str) -> bool:
    """Whether the run stands in the sources; its first words may belong to the sentence (``Take the``, ``A US``)."""
    padded = f" {haystack} "
    parts = [f" {' '.join(words[start:])} " for start in range(min(3, len(words) - 1))]
    return any(part in padded for part in parts)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", normalised(text).casefold())


def _all_support(view: GroundingView) -> Iterator[str]:
    for citation in view.citations:
        yield citation.claim
        yield citation.source
    yield from (*view.assumptions, *view.computed, *view.profile)
    yield from (words[:LONGEST_LEARNER_TEXT] for words in view.learner)


def _spans(names: Iterable[FoundName]) -> tuple[tuple[int, int], ...]:
    return tuple((name.start, name.end) for name in names)


def _inside(span: tuple[int, int], covered: tuple[tuple[int, int], ...]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in covered)


def _overlaps(span: tuple[int, int], covered: tuple[tuple[int, int], ...]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in covered)


# -- numbers -------------------------------------------------------------------------------------------------------

_ADVICE = re.compile(
    r"\b(?:read|find|ask|count|pick|choose|write|spend|talk|look|build|open|list|compare|try|take|do this"
    r"|first|keep|apply|show|check|search|paste|note|save|start|finish|learn|tell|send|make|call|print|do)\b",
    re.I,
)
_PRACTICE = re.compile(r"\bone (?:free )?(?:mock|practice|sample)\b", re.I)
_FIRST_STEP = re.compile(r"do this first\b", re.I)
_ADVICE_UNITS = frozenset((COUNT, f"{COUNT}:advert", f"{COUNT}:person", f"{COUNT}:question", "minute"))
_DOLLARS = re.compile(r"(?:US|Australian|Canadian|Singapore|New Zealand) dollars?\b", re.I)
"""Money, though a country is named in it."""
_NUMBER_BEFORE = re.compile(r"\d\s?$")
_IDIOM = re.compile(r"\bone (?:month|week|day|hour|course|exam|step) at a time\b", re.I)
_SENTENCE = re.compile(r"[^.!?।\n]+(?:[.!?](?=\S)[^.!?।\n]*)*[.!?।]?")
OTHER = 0  # where a number stands that no mark is needed for: assumptions, computed, the learner's words, the profile


class _Support:
    """The quantities that may be said, by value or date, and the marks of the citations that they stand in."""

    def __init__(self, view: GroundingView) -> None:
        self.by_value: dict[Decimal, list[tuple[Quantity, int]]] = defaultdict(list)
        self.dates: list[tuple[Quantity, int]] = []
        for citation in view.citations:
            self._add(f"{citation.claim} ({citation.as_of})" if citation.as_of else citation.claim, citation.mark)
        others = (
            *view.assumptions,
            *view.computed,
            *view.profile,
            *(words[:LONGEST_LEARNER_TEXT] for words in view.learner),
        )
        for text in others:
            self._add(text, OTHER)

    def _add(self, text: str, mark: int) -> None:
        for item in _quantities_of(text):
            if item.value is not None:
                self.by_value[item.value].append((item, mark))
            if item.day is not None:
                self.dates.append((item, mark))

    def marks_for(self, item: Quantity, units_near: frozenset[str]) -> set[int]:
        """Marks of the sources that carry this quantity; empty where none does."""
        marks: set[int] = set()
        if item.value is not None:
            for source, mark in self.by_value.get(item.value, ()):
                if _agrees(item, source, units_near):
                    marks.add(mark)
        if item.day is not None:
            marks.update(mark for source, mark in self.dates if _same_day(item, source))
        return marks

    def has_value(self, item: Quantity) -> bool:
        """Whether the bare value stands somewhere, if with another unit."""
        return item.value is not None and item.value in self.by_value


@lru_cache(maxsize=4096)
def _quantities_of(text: str) -> tuple[Quantity, ...]:
    return quantities(normalised(text))


def _agrees(item: Quantity, source: Quantity, units_near: frozenset[str]) -> bool:
    for unit, per in item.readings:
        for other, other_per in source.readings:
            if unit.startswith(COUNT) and other.startswith(COUNT):
                if COUNT in (unit, other) or unit == other:
                    return True
            elif (unit == other and per == other_per and unit != DATE) or (unit == COUNT and other in units_near):
                return True
    return False


def _same_day(item: Quantity, source: Quantity) -> bool:
    pairs = zip(item.day or (), source.day or (), strict=False)
    return all(wanted is None or wanted == given for wanted, given in pairs)


def _number_findings(view: GroundingView, text: str, names: tuple[FoundName, ...]) -> Iterator[Finding]:
    support = _Support(view)
    named = tuple(span for span in _spans(names) if not (_DOLLARS.match(text, span[0]) or _is_currency(text, *span)))
    exempt = (*named, *(match.span() for match in _CODE.finditer(text) if not _CURRENCY_CODE.match(match[0])))
    exempt += tuple(match.span() for match in _IDIOM.finditer(text)) + tuple(
        match.span() for match in _LINK.finditer(text)
    )
    items = quantities(text, _without_overlaps(exempt))
    paragraphs = _paragraphs(text)
    for sentence in _SENTENCE.finditer(text):
        inside = [item for item in items if sentence.start() <= item.start < sentence.end()]
        units = frozenset(reading[0] for item in inside for reading in item.readings) - {COUNT, DATE}
        for item in inside:
            if _is_advice(item, sentence[0]):
                continue
            yield from _number_finding(
                item, support.marks_for(item, units), support, _marks_near(item, paragraphs, text)
            )


def _is_currency(text: str, start: int, end: int) -> bool:
    """Whether a name is rather the currency of the number before it ("6,368 PHP")."""
    return text[start:end] in CURRENCY_CODES and bool(_NUMBER_BEFORE.search(text, max(0, start - 2), start))


def _without_overlaps(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)


def _number_finding(item: Quantity, marks: set[int], support: _Support, near: set[int]) -> Iterator[Finding]:
    shown = item.text.strip()
    if not marks:
        code = "number-unit" if support.has_value(item) else "number-unsupported"
        what = "stands only with another unit or period" if code == "number-unit" else "stands in no source"
        yield Finding(code=code, excerpt=shown, message=f"{shown} ({_unit_name(item)}) {what}")
    elif OTHER not in marks and not marks & near:
        wanted = " or ".join(f"[{mark}]" for mark in sorted(marks))
        yield Finding(
            code="mark-elsewhere", excerpt=shown, message=f"{shown} needs the mark {wanted} in its own paragraph"
        )


def _unit_name(item: Quantity) -> str:
    unit, per = item.readings[0]
    return f"{unit} per {per}" if per else unit


def _is_advice(item: Quantity, sentence: str) -> bool:
    """Whether a spelled-out number only counts what the learner is asked to do, or is the word ``one`` as a pronoun."""
    if not item.is_spelled:
        return False
    if item.value == 1 and item.unit.startswith(COUNT):
        return item.unit != f"{COUNT}:exam" or _PRACTICE.search(sentence) is not None
    if _FIRST_STEP.match(sentence.strip()) and item.unit not in (*CURRENCY_CODES, PERCENT, RATIO):
        return _MARK.search(sentence) is None
    return item.unit in _ADVICE_UNITS and _ADVICE.search(sentence) is not None and _MARK.search(sentence) is None


# -- marks in the paragraph of each claim --------------------------------------------------------------------------

_RECOGNITION = re.compile(
    r"\b(?:accept(?:s|ed)?|recogni[sz](?:es?|ed)|requires?|required|demand(?:s|ed)|mandat(?:es?|ed)|approv(?:es?|ed)"
    r"|endors(?:es?|ed)|prefer(?:s|red)?|count(?:s|ed) (?:for|toward|towards)|names? it|ask(?:s|ed)? for it"
    r"|accredit(?:s|ed)|regulat(?:es|ed)|retired|renew(?:s|ed)|expires?|lapses?|costs)\b",
    re.I,
)
_HEDGE = re.compile(
    r"\?$|\b(?:if|whether|unless|no evidence|nothing|not know|don't know|unknown|cannot|can't|could not"
    r"|no (?:price|length|fact|law|rule)|i (?:only )?recogni[sz]ed|have no|hold no|check|ask|find|look|read|see"
    r"|count|would|might|may|you (?:have|hold|said|already))\b",
    re.I,
)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    bounds, start = [], 0
    for match in re.finditer(r"\n[ \t]*\n", text):
        bounds.append((start, match.start()))
        start = match.end()
    return [*bounds, (start, len(text))]


def _marks_near(item: Quantity, paragraphs: list[tuple[int, int]], text: str) -> set[int]:
    for start, end in paragraphs:
        if start <= item.start < end:
            return {int(match[1]) for match in _MARK.finditer(text, start, end) if len(match[1]) < 6}
    return set()


def _unmarked_findings(text: str, names: tuple[FoundName, ...]) -> Iterator[Finding]:
    """Sentences that say of a named credential who recognises it or what becomes of it, in a paragraph without a mark.

    Numbers are held to their marks one by one; this finds the claims that have none.
    """
    credentials = [name for name in names if name.is_credential]
    for start, end in _paragraphs(text):
        if _MARK.search(text, start, end):
            continue
        for sentence in _SENTENCE.finditer(text, start, end):
            about = [name for name in credentials if sentence.start() <= name.start < sentence.end()]
            if about and _RECOGNITION.search(_outside(sentence, about)) and not _HEDGE.search(sentence[0].strip()):
                message = f"a claim about {about[0].name} has no mark in its paragraph"
                yield Finding(code="mark-missing", excerpt=sentence[0].strip()[:80], message=message)


def _outside(sentence: re.Match[str], names: list[FoundName]) -> str:
    text, shift = sentence[0], sentence.start()
    for name in reversed(names):
        text = text[: name.start - shift] + " " + text[name.end - shift :]
    return text
