from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import backtest
from benchmarks.nj_outcomes import DATA, Outcome, read_outcomes, write_outcomes

ROW = Outcome(
    provider="1",
    cip="110901",
    completers=20,
    employed_share=0.5,
    quarterly_wage_usd=9000.0,
    is_in_demand=False,
    programmes=1,
    cost_usd=3000.0,
    clock_hours=100.0,
    leads_to_licence=False,
    industry_credentials=(),
)


def share(row):
    return row.employed_share


def test_what_is_missing_is_not_zero(tmp_path: Path):
    (tmp_path / "in_demand_cips.csv").write_text("CIP,CIPTitle\n11.0901,Networking.\n")
    head = "providerid,cipcode,PerEmployed4,AvgQuarterlyWage4,NumCompleted4\n"
    rows = "7,110901,0.5,-99999,10\n8,110901,-99999,-99999,10\n9,010105.0,0,-99999,12\n"
    (tmp_path / "outcomes_schcip.csv").write_text(head + rows)
    with gzip.open(tmp_path / "nj_etpl_programs.csv.gz", "wt") as out:
        out.write("providerid,cipcode,totalcost,totalclockhours,leadtolicense,industrycredentialname\n")
        out.write("7,110901,0,80,f,CompTIA A+\n7,110901,500,120,t,\n")
    made = tmp_path / "made.csv"
    assert write_outcomes(tmp_path, made) == 2
    first, second = read_outcomes(made)
    assert (first.employed_share, first.quarterly_wage_usd, first.is_in_demand) == (0.5, None, True)
    assert (first.programmes, first.cost_usd, first.clock_hours, first.leads_to_licence) == (2, 500.0, 100.0, True)
    assert first.industry_credentials == ("CompTIA A+",)
    assert (second.cip, second.employed_share, second.cost_usd) == ("010105", 0.0, None)


def test_no_row_helps_to_predict_itself():
    others = [replace(ROW, provider=str(n), employed_share=0.6 + n / 100) for n in range(2, 5)]
    same = [replace(ROW, cip="110902", employed_share=0.99)]
    first = backtest.field_means([ROW], [ROW, *same, *others], share)
    changed = replace(ROW, employed_share=0.01)
    assert backtest.field_means([changed], [changed, *same, *others], share) == first
    assert first == [pytest.approx(0.63)]
    assert backtest.middles([changed], [changed, *same, *others], share) == [pytest.approx(0.63)]


def test_a_field_without_two_others_is_looked_at_more_widely_and_else_unknown():
    wider = [replace(ROW, provider=str(n), cip="110103", employed_share=0.8) for n in (2, 3)]
    assert backtest.field_means([ROW], [ROW, *wider], share) == [pytest.approx(0.8)]
    assert backtest.field_means([ROW], [ROW], share) == [None]


def test_the_order_is_evidence_then_price_then_length_and_unknown_comes_last():
    rows = [
        replace(ROW, cost_usd=None),
        ROW,
        replace(ROW, cost_usd=100.0),
        replace(ROW, clock_hours=10.0),
        replace(ROW, cost_usd=9000.0),
    ]
    scores = backtest.ordered(rows, [1, 1, 1, 1, 9])
    assert sorted(range(5), key=lambda n: -scores[n]) == [4, 2, 3, 1, 0]


def test_the_rungs_are_those_of_the_rules():
    recognising = backtest.Recognising()
    rows = [
        ROW,
        replace(ROW, is_in_demand=True),
        replace(ROW, leads_to_licence=True),
        replace(ROW, industry_credentials=("CompTIA Security+ (SY0-601)",)),
        replace(ROW, industry_credentials=("Some Local Certificate of Mastery",)),
    ]
    paper = [one for one, _ in backtest.rungs(rows, [None] * 5, [0.5] * 5, recognising)]
    assert paper[:3] == [0, 1, 9]
    assert paper[3] > 4
    assert paper[4] == 1
    assert [both for _, both in backtest.rungs(rows[:1], [0.6], [0.5], recognising)] == [4]
    assert [both for _, both in backtest.rungs(rows[:1], [0.4], [0.5], recognising)] == [0]


def test_within_a_field_only_its_own_order_is_left():
    values = backtest.np.asarray([1.0, 2.0, 100.0, 50.0])
    assert backtest.within(values, ["a", "a", "b", "b"]).tolist() == [-0.5, 0.5, 0.5, -0.5]


def test_the_file_that_ships_is_whole_and_its_licence_stands_beside_it():
    rows = read_outcomes()
    assert len(rows) == 1026
    assert len({(row.provider, row.cip) for row in rows}) == len(rows)
    assert all(row.employed_share is None or 0 <= row.employed_share <= 1 for row in rows)
    licence = (DATA.parent / "LICENSE-d4ad.txt").read_text(encoding="utf-8")
    assert "Copyright (c) 2020 Data for the American Dream (D4AD)" in licence
    assert "shall be included in all" in licence


def test_the_report_prints_whatever_comes_out(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.argv", ["backtest", "--draws", "20"])
    backtest.main()
    told = capsys.readouterr().out
    assert "the rules - price, dearer first" in told
    assert "What it does not show" in told
