"""``advisor check``: validate the catalog and print how much it covers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from knowledge import CheckReport, Coverage

_HEADER = ("field", "records", "price", "length", "validity", "recognition", "fresh", "ageing", "stale", "undated")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    from bot.cli.arguments import add_today

    parser = subparsers.add_parser("check", help="validate the catalog and print its coverage")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder (default: the one that ships)")
    add_today(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the findings and the coverage; 1 when there is an error, else 0."""
    from knowledge import DataError, check_catalog

    try:
        report = check_catalog(args.data, args.today or date.today())
    except DataError as exc:
        print(f"advisor check: {exc}", file=sys.stderr)
        return 1
    _print_findings(report)
    _print_coverage(report.coverage)
    _print_computable(args.data)
    return 1 if report.errors else 0


def _print_findings(report: CheckReport) -> None:
    for finding in report.findings:
        print(finding if finding.is_error else f"{finding} (warning)")
    errors = len(report.errors)
    print(f"{_counted(errors, 'error')}, {_counted(len(report.findings) - errors, 'warning')}.")


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _print_coverage(coverage: Sequence[Coverage]) -> None:
    rows = [_row(each) for each in coverage]
    title = "Coverage: share of credentials with each thing, and facts by age"
    if sys.stdout.isatty():
        _print_rich(title, rows)
        return
    print(f"\n{title}")
    widths = [max(len(row[n]) for row in (_HEADER, *rows)) for n in range(len(_HEADER))]
    for row in (_HEADER, *rows):
        print(
            "  ".join(
                cell.rjust(width) if n else cell.ljust(width)
                for n, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
        )


def _print_computable(data_dir: Path | None) -> None:
    """What the rules can work out for one learner; the definition stands with the counts."""
    from bot.advisor.computable import count_computable
    from bot.advisor.rules.time import ASSUMED_HOURS_PER_WEEK
    from knowledge import load_catalog

    found = count_computable(load_catalog(data_dir), hours_per_week=ASSUMED_HOURS_PER_WEEK)
    total = found.total
    print(
        f"\nComputable for one learner with {ASSUMED_HOURS_PER_WEEK:g} hours a week, of {total}\n"
        f"whole cost   {_share(found.cost, total)}: all exams, the fees beside them, the months of a subscription; "
        "free counts, 'at least' does not\n"
        f"weeks        {_share(found.weeks, total)}: from hours at this pace, or ({found.at_provider_pace}) from the "
        "provider's own weeks\n"
        f"both         {_share(found.both, total)}"
    )


def _print_rich(title: str, rows: Iterable[Sequence[str]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title=title)
    for name in _HEADER:
        table.add_column(name, justify="left" if name == "field" else "right")
    for row in rows:
        table.add_row(*row)
    Console().print(table)


def _row(coverage: Coverage) -> tuple[str, ...]:
    from knowledge import AGES

    shares = (coverage.price, coverage.length, coverage.validity, coverage.recognition)
    ages = (str(coverage.ages[age]) for age in AGES)
    return (coverage.field, str(coverage.total), *(_share(count, coverage.total) for count in shares), *ages)


def _share(count: int, total: int) -> str:
    return f"{count} ({count / total:.0%})" if total else "0"
