"""What the contract demands of every answer, checked on its outward JSON (``contracts/answer.md``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_CEILING, Decimal

from bot.advisor.grounding import CitedClaim, GroundingView, check
from bot.advisor.text.plain_text import FindingClass
from bot.advisor.text.quantities import normalised, quantities
from bot.advisor.tongues.detection import language_of
from bot.advisor.tongues.figures import in_english_figures
from bot.evaluation.said import Json, Said, SaidVerdict, number, read_said
from bot.evaluation.schema import answer_schema, schema_problems
from bot.evaluation.vantage import Vantage

FRESH_MONTHS = 12  # contracts/answer.md: fresh to 12 months, ageing to 36, stale beyond
AGEING_MONTHS = 36
MONTHLY = re.compile(
    r"\b(?:a|per|each|every|/)\s?(?:month|mo)\b|/\s?mo(?:nth)?\b|\bmonthly\b|\bpm\b|subscription", re.I
)
_HOURS_A_WEEK = re.compile(r"(\d+(?:\.\d+)?)\s+hours? a week")
_WEEKS_FORMULA = re.compile(r"([\d,]+(?:\.\d+)?)\s+hours?\b[^\d]{1,30}(\d+(?:\.\d+)?)\s+hours? a week")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What was said to the advisor: the learner's words of all turns so far, the last one last, and the day."""

    learner: tuple[str, ...]
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One way in which an answer breaks the contract. ``is_tone``: it only sounds wrong, and does not fail."""

    code: str
    message: str
    is_tone: bool = False


def contract_breaches(raw: Json, heard: Heard, vantage: Vantage) -> tuple[Breach, ...]:
    """Everything in which the answer ``raw`` breaks the contract; empty where it keeps it."""
    problems = list(schema_problems(raw, answer_schema()))
    if problems:
        return tuple(Breach(code="schema", message=problem) for problem in problems[:5])
    said = read_said(raw)
    breaches: list[Breach] = []
    breaches.extend(_grounding(said, heard, vantage))
    for verdict in said.verdicts:
        breaches.extend(_verdict(verdict, vantage))
        breaches.extend(_cost(verdict, said, heard))
        breaches.extend(_weeks(verdict, said, vantage))
        breaches.extend(_fit(verdict, said))
    breaches.extend(_steps(said, vantage))
    breaches.extend(_unverified_numbers(said, vantage))
    breaches.extend(_citations(said, heard.today))
    breaches.extend(_formulas(said))
    return tuple(breaches)


def _grounding(said: Said, heard: Heard, vantage: Vantage) -> Iterator[Breach]:
    for finding in check(grounding_view(said, heard, vantage)):
        is_tone = finding.finding_class is FindingClass.TONE
        yield Breach(code=finding.code, message=f"{finding.message}: {finding.excerpt}", is_tone=is_tone)


def grounding_view(said: Said, heard: Heard, vantage: Vantage) -> GroundingView:
    """The answer as grounding sees it."""
    heard = replace(heard, learner=tuple(_english_figures(words) for words in heard.learner))
    return GroundingView(
        text=_english_figures(said.text),
        citations=tuple(
            CitedClaim(mark=citation.mark, claim=citation.claim, as_of=citation.as_of, source=citation.source)
            for citation in said.citations
        ),
        assumptions=tuple(_english_figures(words) for words in said.assumptions),
        computed=tuple(computed.line for computed in said.computed),
        learner=heard.learner,
        profile=tuple(_profile_lines(said.profile)),
        names=vantage.names,
        is_plan=said.kind == "plan",
    )


def _english_figures(text: str) -> str:
    """The text with the figures of its language as English writes them, which is how evidence has them."""
    return in_english_figures(text, language_of(text).language or "en")


def _profile_lines(profile: Json) -> Iterator[str]:
    budget = profile["budget"]
    if isinstance(budget, dict):
        yield f"{budget['amount']} {budget['currency'] or ''}"
        yield f"{budget['amount']} {budget['currency'] or ''} a month"
    if profile["hours_per_week"] is not None:
        yield f"{profile['hours_per_week']:g} hours a week"
    if profile["deadline_weeks"] is not None:
        yield f"{profile['deadline_weeks']:g} weeks"
    for name in ("goal", "level", "region"):
        if isinstance(profile[name], str):
            yield str(profile[name])


def _verdict(verdict: SaidVerdict, vantage: Vantage) -> Iterator[Breach]:
    name = verdict.credential_id
    credential = vantage.credential(name)
    if credential is None:
        yield Breach(code="unknown-id", message=f"{name} has a verdict and is not in the catalog")
        return
    if verdict.is_recommended and vantage.is_retired(name):
        yield Breach(code="retired-recommended", message=f"{name} is retired and got {verdict.verdict}")
    if vantage.is_unverified(name) and verdict.verdict != "not-enough-evidence":
        yield Breach(code="unverified-verdict", message=f"{name} was not verified and got {verdict.verdict}")
    if vantage.is_unverified(name) and any(_has_value(part) for part in (verdict.cost, verdict.weeks)):
        yield Breach(code="unverified-number", message=f"{name} was not verified and has a cost or a length")
    for evidence_id in verdict.evidence:
        if not evidence_id.startswith("ev-"):
            yield Breach(code="evidence-id", message=f"{name}: {evidence_id} is not an evidence id")


def _has_value(part: object) -> bool:
    return getattr(part, "low", None) is not None or getattr(part, "high", None) is not None


def _cost(verdict: SaidVerdict, said: Said, heard: Heard) -> Iterator[Breach]:
    cost, name = verdict.cost, verdict.credential_id
    if cost is None:
        return
    budget = said.profile["budget"]
    if cost.low is not None and cost.high is not None and cost.low > cost.high:
        yield Breach(code="cost-range", message=f"{name}: {cost.low} to {cost.high} is upside down")
    if not isinstance(budget, dict) or (cost.low is None and cost.high is None):
        if cost.within_budget is not None:
            message = f"{name}: within_budget is {cost.within_budget} without a known price and a known budget"
            yield Breach(code="within-budget", message=message)
        return
    amount = number(budget["amount"])
    if amount is None or cost.currency != budget["currency"] or any(MONTHLY.search(words) for words in heard.learner):
        return
    if cost.within_budget is True and (cost.high is None or cost.high > amount):
        yield Breach(code="within-budget", message=f"{name}: said to fit {amount}, costs {cost.low} to {cost.high}")
    if cost.within_budget is False and cost.high is not None and cost.high <= amount:
        yield Breach(code="within-budget", message=f"{name}: said not to fit {amount}, costs {cost.low} to {cost.high}")


def _weeks(verdict: SaidVerdict, said: Said, vantage: Vantage) -> Iterator[Breach]:
    weeks, name = verdict.weeks, verdict.credential_id
    if weeks is None:
        return
    if any(value is not None and value != int(value) for value in (weeks.low, weeks.high)):
        yield Breach(code="weeks-whole", message=f"{name}: {weeks.low} to {weeks.high} weeks are not rounded up")
    if weeks.low is not None and weeks.high is not None and weeks.low > weeks.high:
        yield Breach(code="weeks-range", message=f"{name}: {weeks.low} to {weeks.high} weeks is upside down")
    hours, pace = vantage.effort_hours(name), _pace(said)
    if hours is not None and pace and weeks.low is not None:
        wanted = (hours / pace).to_integral_value(rounding=ROUND_CEILING)
        if not weeks.low <= wanted <= (weeks.high or weeks.low):
            yield Breach(code="weeks-formula", message=f"{name}: {hours} hours at {pace} a week are {wanted} weeks")
    yield from _deadline(verdict, said)


def _deadline(verdict: SaidVerdict, said: Said) -> Iterator[Breach]:
    weeks, name = verdict.weeks, verdict.credential_id
    deadline = number(said.profile["deadline_weeks"])
    if weeks is None:
        return
    if deadline is None or (weeks.low is None and weeks.high is None):
        if weeks.within_deadline is not None:
            message = f"{name}: within_deadline is {weeks.within_deadline} without a known length and deadline"
            yield Breach(code="within-deadline", message=message)
    elif weeks.within_deadline is True and (weeks.high is None or weeks.high > deadline):
        yield Breach(code="within-deadline", message=f"{name}: said to fit {deadline} weeks, takes to {weeks.high}")
    elif weeks.within_deadline is False and weeks.high is not None and weeks.high <= deadline:
        yield Breach(code="within-deadline", message=f"{name}: said not to fit {deadline} weeks, takes to {weeks.high}")


def _pace(said: Said) -> Decimal | None:
    pace = number(said.profile["hours_per_week"])
    if pace:
        return pace
    for assumption in map(_english_figures, said.assumptions):
        if match := _HOURS_A_WEEK.search(assumption):
            return Decimal(match[1])
    return None


def _fit(verdict: SaidVerdict, said: Said) -> Iterator[Breach]:
    """What is recommended beyond a limit must say by how much: the gap in money, or the weeks beside the deadline."""
    if not verdict.is_recommended:
        return
    numbers = {each.value for each in quantities(normalised(_english_figures(said.text)))}
    if verdict.cost is not None and verdict.cost.within_budget is False:
        gaps = {number(each.value) for each in said.computed if " - " in each.formula}
        if not gaps & numbers:
            yield Breach(code="misfit-unsaid", message=f"{verdict.credential_id} is over the budget; no gap is said")
    if verdict.weeks is not None and verdict.weeks.within_deadline is False:
        deadline = number(said.profile["deadline_weeks"])
        if not {verdict.weeks.low, deadline} <= numbers:
            message = f"{verdict.credential_id} misses the deadline; its weeks and the deadline are not both said"
            yield Breach(code="misfit-unsaid", message=message)


def _steps(said: Said, vantage: Vantage) -> Iterator[Breach]:
    for credential_id in said.steps:
        if vantage.credential(credential_id) is None:
            yield Breach(code="unknown-id", message=f"{credential_id} is a step and is not in the catalog")
        elif vantage.is_retired(credential_id):
            yield Breach(code="retired-recommended", message=f"{credential_id} is retired and is a step")


def _unverified_numbers(said: Said, vantage: Vantage) -> Iterator[Breach]:
    for citation in said.citations:
        owner = citation.credential_id
        if owner is None or not citation.evidence_id.startswith(f"ev-{owner}-") or not vantage.is_unverified(owner):
            continue
        exempt = tuple((found.start, found.end) for found in vantage.names.found_in(normalised(citation.claim)))
        if quantities(normalised(citation.claim), exempt):
            yield Breach(code="unverified-number", message=f"{owner} was not verified: {citation.claim[:120]}")


def _citations(said: Said, today: date) -> Iterator[Breach]:
    for citation in said.citations:
        if citation.source.lower().startswith("unconfirmed") or citation.source.lower() in ("none", "null"):
            yield Breach(code="source", message=f"the source of [{citation.mark}] is {citation.source[:80]}")
        if not citation.evidence_id.startswith("ev-"):
            yield Breach(code="evidence-id", message=f"{citation.evidence_id} is not an evidence id")
        allowed = _ages(citation.as_of, today)
        if citation.age not in allowed:
            message = (
                f"[{citation.mark}] of {citation.as_of} is called {citation.age}, not {' or '.join(sorted(allowed))}"
            )
            yield Breach(code="age", message=message)


def _ages(as_of: str | None, today: date) -> set[str]:
    """The ages a date may be given: a month or a year without its day may be read from either end."""
    if as_of is None:
        return {"undated"}
    parts = [int(part) for part in as_of.split("-")]
    first = (parts[0], parts[1] if len(parts) > 1 else 1)
    last = (parts[0], parts[1] if len(parts) > 1 else 12)
    spans = [(today.year - year) * 12 + today.month - month for year, month in (first, last)]
    return {_age(months) for span in spans for months in (span - 1, span)}


def _age(months: int) -> str:
    if months <= FRESH_MONTHS:
        return "fresh"
    return "ageing" if months <= AGEING_MONTHS else "stale"


def _formulas(said: Said) -> Iterator[Breach]:
    """Weeks worked out from hours must be rounded up."""
    for computed in said.computed:
        match = _WEEKS_FORMULA.search(computed.formula)
        value = number(computed.value)
        if match is None or value is None or not (computed.unit or "").startswith("week"):
            continue
        wanted = (Decimal(match[1].replace(",", "")) / Decimal(match[2])).to_integral_value(rounding=ROUND_CEILING)
        if value != wanted:
            yield Breach(code="weeks-formula", message=f"{computed.line} should be {wanted}")
