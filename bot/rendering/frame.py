"""What is shown around and of an answer, in clean text and in order; how it looks is for the terminal to say."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from math import ceil

from bot.advisor.models import Answer, Assessment, Citation, CostEstimate, TimeEstimate, Verdict
from bot.advisor.prompt_library import Wording
from bot.advisor.sentences.speech import Speech
from bot.rendering.phrases import Phrases
from bot.rendering.safety import clean, clean_line
from knowledge import Rate

VERDICTS_SHOWN = 4
_MARK = re.compile(r"\s*\[\d+\]")
_SPACE = re.compile(r"\s+")
_LINK = re.compile(r"https?://\S+", re.I)
_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a learner wants to be shown answers. ``currency``: amounts in all are shown in it, too.

    ``in_months``: weeks are shown in months, too.
    """

    is_plain: bool = False
    currency: str | None = None
    in_months: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictLine:
    """One verdict: name and verdict in words, then cost and time where they are known."""

    verdict: Verdict
    text: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph; its lines may be items of a list. ``is_next_step``: it holds the one thing to do now."""

    text: str
    is_next_step: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """One source with the marks that point to it. ``link`` is set where ``source`` is an address."""

    marks: tuple[int, ...]
    source: str
    when: str
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """All that is shown of an answer, from top to bottom. What the text says already is not repeated.

    ``phrases`` say what stands around it, in the language of the answer.
    """

    phrases: Phrases
    verdicts: tuple[VerdictLine, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    assumptions: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    sources: tuple[SourceLine, ...] = ()
    follow_ups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Framer:
    """Makes frames.

    ``name_of`` gives the name that people read for a credential id, ``rate_of`` how much of a currency a euro is.
    """

    phrases: Wording
    name_of: Callable[[str], str]
    rate_of: Callable[[str], Rate | None] = lambda _: None

    def frame(self, answer: Answer, wishes: Wishes | None = None) -> Frame:
        """What to show of ``answer``; sums also in the wished currency where a rate is known."""
        return self._of(answer.language)._framed(answer, wishes or Wishes())

    def _of(self, language: str) -> Framer:
        return replace(self, phrases=self.phrases.in_language(language))

    def _framed(self, answer: Answer, wishes: Wishes) -> Frame:
        said = _bare(answer.text)
        return Frame(
            phrases=self.phrases,
            verdicts=tuple(self._verdict(each, wishes) for each in answer.assessments[:VERDICTS_SHOWN]),
            paragraphs=self._paragraphs(answer),
            assumptions=tuple(clean_line(each) for each in answer.assumptions if _bare(each) not in said),
            questions=tuple(clean_line(each) for each in answer.questions if _bare(each) not in said),
            sources=self._sources(answer.citations),
            follow_ups=tuple(clean_line(each.label) for each in answer.suggestions),
        )

    def date(self, as_of: str | None) -> str | None:
        """``2026-06`` as ``June 2026``; ``None`` where there is no date."""
        found = _DATE.fullmatch(as_of or "")
        if found is None:
            return None
        year, month, day = found.groups()
        if month is None or not 1 <= int(month) <= 12:
            return year
        name = self.phrases.say(f"month-{month}")
        if day is None:
            return self.phrases.say("date-month", month=name, year=year)
        return self.phrases.say("date-day", day=str(int(day)), month=name, year=year)

    def _paragraphs(self, answer: Answer) -> tuple[Paragraph, ...]:
        step = _bare(answer.next_step or "")
        found = [
            Paragraph(text=text, is_next_step=bool(step) and step in _bare(text))
            for text in (clean(answer.text).split("\n\n"))
            if text.strip()
        ]
        if step and not any(each.is_next_step for each in found):
            line = f"{self.phrases.say('next-step-heading')}: {clean_line(answer.next_step or '')}"
            found.append(Paragraph(text=line, is_next_step=True))
        return tuple(found)

    def _verdict(self, assessment: Assessment, wishes: Wishes) -> VerdictLine:
        words = self.phrases.say(f"verdict-{assessment.verdict.value}")
        name = clean_line(self.name_of(assessment.credential_id))
        cost = (*self._cost(assessment.cost), *self._converted(assessment.cost, wishes.currency))
        time = (*self._weeks(assessment.time), *(self._months(assessment.time) if wishes.in_months else ()))
        details = (*cost, *time, *self._misses(assessment))
        return VerdictLine(
            verdict=assessment.verdict,
            text=self.phrases.say("verdict-line", name=name, verdict=words),
            details=details,
        )

    def _misses(self, assessment: Assessment) -> tuple[str, ...]:
        """The learner's limits that it is known to break."""
        breaks_budget = assessment.cost is not None and assessment.cost.within_budget is False
        breaks_deadline = assessment.time is not None and assessment.time.within_deadline is False
        found = (("verdict-over-budget", breaks_budget), ("verdict-after-deadline", breaks_deadline))
        return tuple(self.phrases.say(message_id) for message_id, is_broken in found if is_broken)

    def _cost(self, cost: CostEstimate | None) -> tuple[str, ...]:
        if cost is None or (cost.low is None and cost.high is None):
            return ()
        low, high, currency = self._amount(cost.low), self._amount(cost.high), cost.currency or ""
        if cost.low == 0 and cost.high == 0:
            return (self.phrases.say("verdict-cost-free"),)
        if low is None or high is None:
            which = "verdict-cost-from" if high is None else "verdict-cost-up-to"
            return (self.phrases.say(which, low=low or "", high=high or "", currency=currency),)
        if low == high:
            return (self.phrases.say("verdict-cost-one", amount=low, currency=currency),)
        return (self.phrases.say("verdict-cost-range", low=low, high=high, currency=currency),)

    def _converted(self, cost: CostEstimate | None, currency: str | None) -> tuple[str, ...]:
        """The most that it may cost in another currency, with the date of the rate."""
        if currency is None or cost is None or not cost.high or not cost.currency or cost.currency == currency:
            return ()
        own, wanted = self._per_euro(cost.currency), self._per_euro(currency)
        if own is None or wanted is None:
            return ()
        (per_own, first), (per_wanted, second) = own, wanted
        amount = self._amount((cost.high / per_own * per_wanted).quantize(Decimal(1))) or ""
        on = self.date(min(each for each in (first, second) if each)) or ""
        return (self.phrases.say("verdict-cost-converted", amount=amount, currency=currency, date=on),)

    def _amount(self, amount: Decimal | None) -> str | None:
        """As the language writes numbers; cents only where there are some."""
        return None if amount is None else Speech(wording=self.phrases).number(amount)

    def _per_euro(self, currency: str) -> tuple[Decimal, str] | None:
        if currency == "EUR":
            return Decimal(1), ""
        rate = self.rate_of(currency)
        return None if rate is None else (rate.per_eur, rate.as_of)

    def _months(self, time: TimeEstimate | None) -> tuple[str, ...]:
        """The longest that it takes, in months, rounded up as the bill does."""
        longest = None if time is None else time.high_weeks or time.low_weeks
        if longest is None:
            return ()
        months = ceil(longest * 7 / 30)
        return (self.phrases.say("verdict-months", months=str(months)),)

    def _weeks(self, time: TimeEstimate | None) -> tuple[str, ...]:
        if time is None or (time.low_weeks is None and time.high_weeks is None):
            return ()
        low, high = time.low_weeks, time.high_weeks
        if low is None or high is None:
            which = "verdict-weeks-from" if high is None else "verdict-weeks-up-to"
            return (self.phrases.say(which, low=str(low), high=str(high)),)
        if low == high:
            return (self.phrases.say("verdict-weeks-one", weeks=str(low)),)
        return (self.phrases.say("verdict-weeks-range", low=str(low), high=str(high)),)

    def _sources(self, citations: Sequence[Citation]) -> tuple[SourceLine, ...]:
        """One line for each source, date and age, in the order of the first mark."""
        marks: dict[tuple[str, str], list[int]] = {}
        for citation in sorted(citations, key=lambda each: each.mark):
            key = (clean_line(citation.evidence.source), self._when(citation))
            marks.setdefault(key, []).append(citation.mark)
        return tuple(
            SourceLine(marks=tuple(numbers), source=source, when=when, link=source if _LINK.fullmatch(source) else None)
            for (source, when), numbers in marks.items()
        )

    def _when(self, citation: Citation) -> str:
        date = self.date(citation.evidence.as_of)
        if date is None or citation.age == "undated":
            return self.phrases.say("source-undated")
        return self.phrases.say("source-date", date=date, age=self.phrases.say(f"age-{citation.age}"))


def _bare(text: str) -> str:
    """``text`` without marks and case, for the question whether something was said already."""
    return _SPACE.sub(" ", _MARK.sub("", clean(text))).strip(" .:?!").casefold()
