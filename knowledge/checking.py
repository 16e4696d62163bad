"""Checks the whole catalog: what no single row shows, such as references, cycles, dates to come and absurd values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from knowledge.attributes import MONEY_ATTRIBUTES
from knowledge.coverage import Coverage, coverage_of
from knowledge.links import check_links
from knowledge.models import Confidence, Credential, Fact, PriceModel, Status, Verification
from knowledge.records import Catalog, load_catalog
from knowledge.rows import Finding

# A credential above this (in US dollars at the shipped rates) is taken for a slip: a master's degree costs less.
MAX_PRICE_USD = Decimal(100_000)
MAX_BRIEF = 160

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME_WITH_DIGITS = re.compile(r"\b(?=\w*[A-Za-z])\w+(?:-\w+)*")
_DATE = re.compile(r"\b(\d{4}-\d{2}-\d{2})\b")
_NAME = re.compile(r"[^\w+#]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """Findings, errors first and then by file, line and field; and the coverage, the whole catalog first."""

    findings: tuple[Finding, ...]
    coverage: tuple[Coverage, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that must be mended."""
        return tuple(finding for finding in self.findings if finding.is_error)


def check_catalog(data_dir: Path | None, today: date) -> CheckReport:
    """Check the data folder (``None``: the one that ships) as on ``today``.

    Reads files. Raises ``DataError`` where the folder is missing or a file cannot be read at all.
    """
    catalog = load_catalog(data_dir)
    findings = [*_empty(catalog), *catalog.findings, *check_links(catalog)]
    for check in _CHECKS:
        findings += check(catalog, today)
    findings.sort(key=lambda f: (not f.is_error, f.file, f.line, f.field, f.problem))
    return CheckReport(findings=tuple(findings), coverage=coverage_of(catalog, today))


def _empty(catalog: Catalog) -> Iterator[Finding]:
    if not catalog.credentials:
        fix = "name the folder that holds catalog/, recognition/ and sources.jsonl"
        problem = "the data folder holds no credential that can be used"
        yield Finding(file="catalog", line=0, record=None, field="", problem=problem, fix=fix)


def _earliest(as_of: str) -> date:
    return date(int(as_of[:4]), int(as_of[5:7] or 1), int(as_of[8:10] or 1))


def _dates(catalog: Catalog) -> Iterator[tuple[str, str, str | None]]:
    for credential in catalog.credentials.values():
        key = f"credential:{credential.id}"
        yield key, "as_of", credential.as_of
        for fact in credential.facts.values():
            yield key, f"facts.{fact.attribute}.as_of", fact.as_of
        for position, price in enumerate(credential.regional_prices):
            yield key, f"regional_prices.{position}.as_of", price.as_of
        yield from ((key, f"parts.{position}.as_of", part.as_of) for position, part in enumerate(credential.parts))
    for note in catalog.notes.values():
        yield f"note:{note.id}", "as_of", note.as_of
    for role in catalog.roles.values():
        yield f"role:{role.id}", "as_of", role.as_of
    for rate in catalog.rates.values():
        yield f"rate:{rate.currency}", "as_of", rate.as_of
    for source in catalog.sources.values():
        yield f"source:{source.source_id}", "retrieved_on", source.retrieved_on


def _future_dates(catalog: Catalog, today: date) -> Iterator[Finding]:
    for key, field, as_of in _dates(catalog):
        if as_of and _earliest(as_of) > today:
            problem = f"{as_of} has not come yet (today is {today.isoformat()})"
            yield catalog.finding(key, field, problem, "write the day on which the fact was read")


def _currencies(catalog: Catalog, _: date) -> Iterator[Finding]:
    from babel.core import get_global

    known = get_global("all_currencies")
    used = [(f"rate:{rate.currency}", "currency", rate.currency) for rate in catalog.rates.values()]
    for credential in catalog.credentials.values():
        key = f"credential:{credential.id}"
        for name in MONEY_ATTRIBUTES:
            if (fact := credential.facts.get(name)) is not None and fact.unit is not None:
                used.append((key, f"facts.{name}.unit", fact.unit))
        used += [(key, f"regional_prices.{n}.currency", p.currency) for n, p in enumerate(credential.regional_prices)]
        used += [(key, f"parts.{n}.currency", part.currency) for n, part in enumerate(credential.parts)]
    for key, field, code in used:
        if code not in known:
            yield catalog.finding(key, field, f"{code} is not a currency of ISO 4217", "correct the three letters")


def _in_usd(catalog: Catalog, amount: Decimal, currency: str | None) -> Decimal:
    dollar, own = catalog.rates.get("USD"), catalog.rates.get(currency or "USD")
    if dollar is None or own is None or own.per_eur == 0:
        return amount
    return amount / own.per_eur * dollar.per_eur


def _numbers(fact: Fact) -> Iterator[tuple[str, Decimal]]:
    for name, amount in (("value", fact.value), ("low", fact.low), ("high", fact.high)):
        if isinstance(amount, Decimal):
            yield name, amount


def _amounts(credential: Credential) -> Iterator[tuple[str, Decimal, str | None]]:
    for name in MONEY_ATTRIBUTES:
        if (fact := credential.facts.get(name)) is not None:
            yield from ((f"facts.{name}.{part}", amount, fact.unit) for part, amount in _numbers(fact))
    for position, price in enumerate(credential.regional_prices):
        yield f"regional_prices.{position}.amount", price.amount, price.currency
    for position, part in enumerate(credential.parts):
        yield f"parts.{position}.amount", part.amount, part.currency


def _absurd_values(catalog: Catalog, _: date) -> Iterator[Finding]:
    for credential in catalog.credentials.values():
        key = f"credential:{credential.id}"
        for field, amount, currency in _amounts(credential):
            if _in_usd(catalog, amount, currency) > MAX_PRICE_USD:
                problem = f"{amount} {currency} is more than {MAX_PRICE_USD} USD"
                yield catalog.finding(key, field, problem, "check the amount and its currency")
        for name in ("effort_hours", "duration_weeks", "hours_per_week", "validity_years", "exam_count"):
            fact = credential.facts.get(name)
            if fact is not None and any(amount == 0 for _, amount in _numbers(fact)):
                yield catalog.finding(key, f"facts.{name}", "is zero", "take the fact out where the value is unknown")
        yield from _free_and_paid(catalog, credential)


def _free_and_paid(catalog: Catalog, credential: Credential) -> Iterator[Finding]:
    price = credential.facts.get("price")
    if price is None:
        return
    key = f"credential:{credential.id}"
    amounts = [amount for _, amount in _numbers(price)]
    if price.model is PriceModel.FREE and any(amounts):
        yield catalog.finding(
            key, "facts.price.model", "is free but has an amount", "set the amount to 0 or the model right"
        )
    if price.model is not PriceModel.FREE and amounts and not any(amounts):
        yield catalog.finding(
            key, "facts.price.value", "is 0 but the model is not free", "unknown is no value; free is 0, free"
        )


def _unverified(catalog: Catalog, _: date) -> Iterator[Finding]:
    for credential in catalog.credentials.values():
        if credential.is_verified:
            continue
        key, why = f"credential:{credential.id}", f"a {credential.verification.value} record must not hold a number"
        for fact in credential.facts.values():
            if any(True for _ in _numbers(fact)) or _numbers_in(str(fact.value or "")):
                yield catalog.finding(key, f"facts.{fact.attribute}", why, "take the fact out, or verify the record")
        for name, prices in (("regional_prices", credential.regional_prices), ("parts", credential.parts)):
            if prices:
                yield catalog.finding(key, name, why, "take the prices out, or verify the record")
        if credential.verification is Verification.MEMORY_ONLY and credential.confidence is not Confidence.LOW:
            yield catalog.finding(key, "confidence", "is above low in a memory-only record", "set it to low")


def _numbers_in(text: str) -> list[str]:
    """The numbers of a text without thousands marks; digits inside a name (3MTT, SY0-701) are none."""
    return [each.replace(",", "") for each in _NUMBER.findall(_NAME_WITH_DIGITS.sub(" ", text))]


def _briefs(catalog: Catalog, _: date) -> Iterator[Finding]:
    for note in catalog.notes.values():
        key = f"note:{note.id}"
        briefs = {"brief": note.brief, **{f"briefs.{each}": text for each, text in note.briefs.items()}}
        for name, brief in briefs.items():
            if len(brief) > MAX_BRIEF:
                yield catalog.finding(key, name, f"has {len(brief)} characters", f"cut it to {MAX_BRIEF}")
        known = set(_numbers_in(f"{note.claim} {note.as_of or ''} {(note.as_of or '').replace('-', ' ')}"))
        named = [catalog.credentials[each] for each in note.credential_ids if each in catalog.credentials]
        known |= {number for each in named for number in _numbers_in(f"{each.name} {each.short_name}")}
        for name, brief in briefs.items():
            for each in dict.fromkeys(_numbers_in(brief)):
                if each not in known:
                    problem = f"holds {each}, which the claim does not"
                    yield catalog.finding(key, name, problem, "use the claim's numbers")
        for each in note.briefs:
            if each not in note.credential_ids:
                yield catalog.finding(key, f"briefs.{each}", "is not among credential_ids", "add it there or drop it")


def _statuses(catalog: Catalog, today: date) -> Iterator[Finding]:
    for credential in catalog.credentials.values():
        key = f"credential:{credential.id}"
        if credential.status is Status.ACTIVE:
            continue
        if credential.status_note is None:
            yield catalog.finding(
                key, "status_note", f"is missing on a {credential.status.value} record", "say since when"
            )
        days = [date.fromisoformat(day) for day in _DATE.findall(credential.status_note or "")]
        if credential.status is Status.RETIRING and days and max(days) < today:
            problem = f"says {max(days).isoformat()}, which is past"
            yield catalog.finding(key, "status", f"is retiring although its note {problem}", "set it to retired")


def _names(credential: Credential) -> set[str]:
    written = (credential.name, credential.short_name, *credential.aliases, *credential.exam_codes)
    return {_NAME.sub(" ", name.casefold()).strip() for name in written}


def _alias_collisions(catalog: Catalog, _: date) -> Iterator[Finding]:
    owners: dict[str, str] = {}
    for credential in catalog.credentials.values():
        if credential.status is Status.RETIRED or credential.duplicate_of is not None:
            continue
        for name in sorted(_names(credential)):
            other = owners.setdefault(name, credential.id)
            if other != credential.id:
                problem = f"{name!r} names {other} as well"
                key = f"credential:{credential.id}"
                yield catalog.finding(key, "aliases", problem, "keep it where learners mean it", is_error=False)


_CHECKS: tuple[Callable[[Catalog, date], Iterator[Finding]], ...] = (
    _future_dates,
    _currencies,
    _absurd_values,
    _unverified,
    _briefs,
    _statuses,
    _alias_collisions,
)
