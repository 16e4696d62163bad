"""Measured outcomes of New Jersey training by provider and field: how the file beside is made, and how it is read.

python -m benchmarks.nj_outcomes SOURCE     writes benchmarks/data/nj-outcomes.csv from SOURCE

``SOURCE`` is a folder with ``outcomes_schcip.csv``, ``in_demand_cips.csv`` and ``nj_etpl_programs.csv.gz`` of
newjersey/d4ad (MIT; ``benchmarks/data/LICENSE-d4ad.txt``). One row per provider and field (six digits of the CIP):
what became of those who finished, and, where programmes of that provider in that field are in the extract of the list,
their median price and hours and what they lead to. -99999 and prices or hours of nothing are missing, not zero.
"""

from __future__ import annotations

import csv
import gzip
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).with_name("data") / "nj-outcomes.csv"
MISSING = -99999.0
COLUMNS = (
    "provider",
    "cip",
    "completers_4q",
    "employed_share_4q",
    "quarterly_wage_usd_4q",
    "is_in_demand",
    "programmes",
    "cost_usd",
    "clock_hours",
    "leads_to_licence",
    "industry_credentials",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One provider in one field. Shares 0..1, wages in USD a quarter, four quarters after; ``None`` is missing.

    ``programmes`` is 0 where no programme of it is in the extract: then price, hours and aims are unknown, too.
    """

    provider: str
    cip: str
    completers: int
    employed_share: float | None
    quarterly_wage_usd: float | None
    is_in_demand: bool
    programmes: int
    cost_usd: float | None
    clock_hours: float | None
    leads_to_licence: bool
    industry_credentials: tuple[str, ...]

    @property
    def field(self) -> str:
        """The field of study: four digits of the CIP."""
        return self.cip[:4]


def read_outcomes(path: Path = DATA) -> list[Outcome]:
    """The rows of the file, in its order. Reads one small file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Outcome(
                provider=row["provider"],
                cip=row["cip"],
                completers=int(row["completers_4q"]),
                employed_share=_number(row["employed_share_4q"]),
                quarterly_wage_usd=_number(row["quarterly_wage_usd_4q"]),
                is_in_demand=row["is_in_demand"] == "1",
                programmes=int(row["programmes"]),
                cost_usd=_number(row["cost_usd"]),
                clock_hours=_number(row["clock_hours"]),
                leads_to_licence=row["leads_to_licence"] == "1",
                industry_credentials=tuple(each for each in row["industry_credentials"].split(";") if each),
            )
            for row in csv.DictReader(lines)
        ]


def _number(text: str) -> float | None:
    return float(text) if text else None


def write_outcomes(source: Path, path: Path = DATA) -> int:
    """Makes the file anew; the number of rows."""
    with (source / "in_demand_cips.csv").open(encoding="utf-8", newline="") as lines:
        demanded = {row["CIP"].replace(".", "") for row in csv.DictReader(lines)}
    programmes = _programmes(source / "nj_etpl_programs.csv.gz")
    rows = []
    with (source / "outcomes_schcip.csv").open(encoding="utf-8", newline="") as lines:
        for raw in csv.DictReader(lines):
            provider, cip = _key(raw)
            share, wage = _known(raw["PerEmployed4"]), _known(raw["AvgQuarterlyWage4"])
            if share is None and wage is None:
                continue
            listed = programmes.get((provider, cip), [])
            rows.append(
                (
                    provider,
                    cip,
                    str(int(float(raw["NumCompleted4"]))),
                    _text(share),
                    _text(wage),
                    str(int(cip in demanded)),
                    str(len(listed)),
                    _text(_median(row["totalcost"] for row in listed)),
                    _text(_median(row["totalclockhours"] for row in listed)),
                    str(int(any(row["leadtolicense"] == "t" for row in listed))),
                    ";".join(sorted({_plain(row["industrycredentialname"]) for row in listed} - {""})),
                )
            )
    rows.sort(key=lambda row: (int(row[0]), row[1]))
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows)
    return len(rows)


def _programmes(path: Path) -> dict[tuple[str, str], list[dict[str, str]]]:
    found: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found[_key(row)].append(row)
    return found


def _key(row: dict[str, str]) -> tuple[str, str]:
    return str(int(float(row["providerid"]))), str(int(float(row["cipcode"]))).zfill(6)


def _known(text: str) -> float | None:
    value = float(text)
    return None if value == MISSING else value


def _median(texts: Iterable[str]) -> float | None:
    known = [float(text) for text in texts if text and float(text) > 0]
    return statistics.median(known) if known else None


def _text(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}".rstrip("0").rstrip(".")


def _plain(name: str) -> str:
    return " ".join(name.replace(";", " ").split())


if __name__ == "__main__":
    print(f"{write_outcomes(Path(sys.argv[1]))} rows in {DATA.name}")
