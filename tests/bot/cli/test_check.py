from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from bot.cli.parser import build_parser
from tests.knowledge.small_catalog import credential_row, fact_row, write_catalog


def check(*arguments: str) -> int:
    args: argparse.Namespace = build_parser().parse_args(["check", "--today", "2026-11-23", *arguments])
    code: int = args.run(args)
    return code


def test_a_good_folder_prints_its_coverage_and_no_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--data", str(write_catalog(tmp_path))) == 0
    out = capsys.readouterr().out
    assert out.startswith("0 errors, 0 warnings.\n")
    assert "cloud" in out
    assert "2 (100%)" in out


def test_an_error_names_file_line_field_and_fix(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [credential_row(), credential_row("beta", facts={"price": fact_row("9", unit="usd", model="exam-fee")})]
    assert check("--data", str(write_catalog(tmp_path, credentials=rows))) == 1
    first, second = capsys.readouterr().out.splitlines()[:2]
    assert first.startswith("catalog/cloud.jsonl:2 beta.facts.price.unit: 'usd' is not a currency code. Fix: ")
    assert second == "1 error, 0 warnings."


def test_a_warning_alone_does_not_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [credential_row(aliases=["Twin"]), credential_row("beta", aliases=["twin"])]
    assert check("--data", str(write_catalog(tmp_path, credentials=rows))) == 0
    assert "(warning)" in capsys.readouterr().out


def test_a_missing_folder_is_told_without_a_traceback(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--data", str(tmp_path / "nowhere")) == 1
    assert "no data folder" in capsys.readouterr().err


def test_an_empty_folder_covers_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--data", str(tmp_path)) == 1
    assert "holds no credential" in capsys.readouterr().out


def test_it_says_of_how_many_the_whole_cost_and_the_weeks_can_be_worked_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        credential_row(
            facts={
                "price": fact_row("100", unit="USD", model="exam-fee"),
                "effort_hours": fact_row("60", unit="hours"),
            }
        ),
        credential_row("beta", facts={"price": fact_row("49", unit="USD", model="subscription-month")}),
        credential_row("gamma", facts={"price": fact_row("0", unit="USD", model="free")}),
        credential_row("delta", facts={"effort_hours": fact_row("60", unit="hours")}),
    ]
    assert check("--data", str(write_catalog(tmp_path, credentials=rows))) == 0
    told = capsys.readouterr().out.split("Computable for one learner with 6 hours a week, of 4\n")[1].splitlines()
    assert [line[:21].split() for line in told] == [
        ["whole", "cost", "2", "(50%):"],
        ["weeks", "2", "(50%):"],
        ["both", "1", "(25%)"],
    ]
