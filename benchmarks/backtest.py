"""Back-test: does the order that the advisor's rules give agree with measured outcomes of training?

python -m benchmarks.backtest [--draws 2000] [--least-completers 0]      (make backtest)

New Jersey publishes, per provider and field of study, the share of those who finished a funded programme that was
employed four quarters later, and their mean wage in that quarter. For the pairs of provider and field whose programmes
are in the extract of the state's list, the rules can be applied as far as their signals exist there:

* rung of evidence: a licence that the law asks for (9); an industry credential by its recognition in the catalog, for a
  learner in the US (0 to 9; one that the catalog does not know is hearsay, 1); the state's own list of fields in demand
  (1, as the rules call a local list weak for work); outcomes of other providers of the field above the middle (4:
  measured, no comparison group). The best one counts.
* ties: the cheaper, then the shorter first; unknown last.

Held out: a field's outcome is taken from other providers only, so no row helps to predict itself. Intervals: 95 %, from
resampling providers, not rows.
"""

from __future__ import annotations

import argparse
import math
import re
import statistics
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from benchmarks.nj_outcomes import Outcome, read_outcomes
from benchmarks.rank_agreement import Values, interval, kendall, ranks, spearman
from bot.advisor.models import Profile
from bot.advisor.rules.case import Aim, make_case
from bot.advisor.rules.pathway_options import LAW_RECOGNITION, STRENGTH_RECOGNITION, recognition_of
from bot.advisor.rules.recognition import Strength
from knowledge import Catalog, Credential, EvidenceMaker, Rate, RecognitionNote, load_catalog

SEED = 20261123
DAY = date(2026, 11, 23)
WEAK, MODERATE = STRENGTH_RECOGNITION[Strength.WEAK], STRENGTH_RECOGNITION[Strength.MODERATE]
LEAST_ALIAS = 4
FEWEST_IN_FIELD = 2
_WORDS = re.compile(r"[a-z0-9+#]+")


@dataclass(frozen=True, slots=True)
class CatalogReference:
    """The catalog as the rules look things up in it, without an index."""

    catalog: Catalog

    @property
    def evidence(self) -> EvidenceMaker:
        return EvidenceMaker(self.catalog.sources)

    def rate(self, currency: str) -> Rate | None:
        return self.catalog.rates.get(currency)

    def credential(self, credential_id: str) -> Credential | None:
        return self.catalog.credentials.get(credential_id)

    def notes(self) -> tuple[RecognitionNote, ...]:
        return tuple(self.catalog.notes.values())

    def notes_about(self, credential_id: str) -> tuple[RecognitionNote, ...]:
        mine = [note for note in self.catalog.notes.values() if credential_id in note.credential_ids]
        return tuple(sorted(mine, key=lambda note: (note.grade.rank, note.id)))


class Recognising:
    """The points of an industry credential by the name that a programme gives it.

    Notes from New Jersey's own outcomes are left out: they would tell the rules the answer.
    """

    def __init__(self) -> None:
        catalog = load_catalog()
        notes = {each: note for each, note in catalog.notes.items() if "nj-etpl-outcomes" not in note.source_ids}
        self._reference = CatalogReference(replace(catalog, notes=notes))
        self._by_alias: dict[str, Credential] = {}
        for credential in catalog.credentials.values():
            for alias in (credential.name, credential.short_name, *credential.aliases):
                if len(words(alias)) >= LEAST_ALIAS:
                    self._by_alias.setdefault(words(alias), credential)

    def find(self, name: str) -> Credential | None:
        """The credential whose longest name or alias stands in ``name`` as whole words."""
        text = f" {words(name)} "
        found = [alias for alias in self._by_alias if f" {alias} " in text]
        return self._by_alias[max(found, key=lambda alias: (len(alias), alias))] if found else None

    def points(self, name: str) -> int:
        credential = self.find(name)
        if credential is None:
            return WEAK
        own = Profile(region="United States")
        aim = Aim(fields=credential.fields)
        return recognition_of(make_case(credential, own, self._reference, today=DAY, aim=aim))


def words(text: str) -> str:
    return " ".join(_WORDS.findall(text.lower()))


Target = Callable[[Outcome], float | None]


def field_means(rows: Sequence[Outcome], everything: Sequence[Outcome], target: Target) -> list[float | None]:
    """For each row the mean of its field over other providers: six digits, else four, else two, else unknown."""
    found = []
    for row in rows:
        mean = None
        for digits in (6, 4, 2):
            known = [
                value
                for other in everything
                if other.provider != row.provider and other.cip[:digits] == row.cip[:digits]
                if (value := target(other)) is not None
            ]
            if len(known) >= FEWEST_IN_FIELD:
                mean = statistics.fmean(known)
                break
        found.append(mean)
    return found


def middles(rows: Sequence[Outcome], everything: Sequence[Outcome], target: Target) -> list[float]:
    """For each row the median outcome of all other providers."""
    known = [(other.provider, value) for other in everything if (value := target(other)) is not None]
    return [statistics.median(value for provider, value in known if provider != row.provider) for row in rows]


def rungs(
    rows: Sequence[Outcome], means: Sequence[float | None], middle: Sequence[float], recognising: Recognising
) -> list[tuple[int, int]]:
    """Points of each row by the paper alone, and with the measured outcome of its field."""
    found = []
    for row, mean, limit in zip(rows, means, middle, strict=True):
        paper = max([recognising.points(each) for each in row.industry_credentials], default=0)
        paper = max(paper, LAW_RECOGNITION if row.leads_to_licence else 0, WEAK if row.is_in_demand else 0)
        found.append((paper, max(paper, MODERATE if mean is not None and mean > limit else 0)))
    return found


def ordered(rows: Sequence[Outcome], points: Sequence[int]) -> Values:
    """A score by the rules' order: more points, then cheaper, then shorter; higher is better, ties equal."""
    keys = [
        (each, -(row.cost_usd or math.inf), -(row.clock_hours or math.inf))
        for each, row in zip(points, rows, strict=True)
    ]
    place = {key: number for number, key in enumerate(sorted(set(keys)))}
    return np.asarray([place[key] for key in keys], dtype=np.float64)


def within(values: Values, fields: Sequence[str]) -> Values:
    """Ranks within each field, centred: what is left when the field is known."""
    out = np.zeros_like(values)
    members: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(fields):
        members[each].append(number)
    for numbers in members.values():
        inner = ranks(values[numbers])
        out[numbers] = inner - inner.mean()
    return out


def filled(values: Sequence[float | None], sign: float) -> Values:
    """The values times ``sign``, the unknown ones at the middle."""
    known = [value for value in values if value is not None]
    middle = statistics.median(known)
    return sign * np.asarray([middle if value is None else value for value in values], dtype=np.float64)


def line(name: str, score: Values, result: Values, groups: Sequence[str], draws: int) -> str:
    """Spearman with its interval, and Kendall."""
    low, high = interval(lambda n: spearman(score[n], result[n]), groups, draws=draws, seed=SEED)
    return f"  {name:<46} {spearman(score, result):+.2f}  [{low:+.2f}, {high:+.2f}]   {kendall(score, result):+.2f}"


def gap(name: str, scores: tuple[Values, Values], result: Values, groups: Sequence[str], draws: int) -> str:
    """How much more the first score agrees than the second, on the same resampled rows."""
    one, other = scores

    def difference(n: NDArray[np.int64]) -> float:
        return spearman(one[n], result[n]) - spearman(other[n], result[n])

    low, high = interval(difference, groups, draws=draws, seed=SEED)
    whole = spearman(one, result) - spearman(other, result)
    return f"  {name:<46} {whole:+.2f}  [{low:+.2f}, {high:+.2f}]"


def report(title: str, target: Target, everything: list[Outcome], recognising: Recognising, draws: int) -> None:
    rows = [row for row in everything if row.programmes and target(row) is not None]
    result = np.asarray([target(row) for row in rows], dtype=np.float64)
    groups, fields = [row.provider for row in rows], [row.field for row in rows]
    means = field_means(rows, everything, target)
    points = rungs(rows, means, middles(rows, everything, target), recognising)
    paper, rules = ordered(rows, [one for one, _ in points]), ordered(rows, [both for _, both in points])
    price = filled([row.cost_usd for row in rows], 1.0)
    hours = filled([row.clock_hours for row in rows], 1.0)
    mean = filled(means, 1.0)
    print(
        f"\n{title}: {len(rows)} pairs of provider and field, {len(set(groups))} providers, {len(set(fields))} fields"
    )
    unknown = sum(each is None for each in means)
    print(f"  (no price: {sum(row.cost_usd is None for row in rows)}, no other provider of the field: {unknown})")
    print(f"  {'order by':<46} rho    95 % interval    tau-b")
    named = (
        ("the rules (evidence, then price, then length)", rules),
        ("the rules without outcomes of the field", paper),
        ("price, dearer first", price),
        ("length, longer first", hours),
        ("mean of the field elsewhere", mean),
    )
    for name, score in named:
        print(line(name, score, result, groups, draws))
    print(f"  {'difference in rho':<46} rho    95 % interval")
    print(gap("the rules - price, dearer first", (rules, price), result, groups, draws))
    print(gap("the rules - mean of the field elsewhere", (rules, mean), result, groups, draws))
    print("  within a field (ranks centred by four digits of the CIP)")
    inner = within(result, fields)
    for name, score in (named[0], named[2]):
        print(line(name, within(score, fields), inner, groups, draws))
    by_rung: dict[int, list[float]] = defaultdict(list)
    for (_, both), value in zip(points, result, strict=True):
        by_rung[both].append(float(value))
    shown = "; ".join(f"{rung}: {statistics.median(v):,.2f} of {len(v)}" for rung, v in sorted(by_rung.items()))
    print(f"  median outcome by points of evidence: {shown}")


def widely(title: str, target: Target, everything: list[Outcome], draws: int) -> None:
    """What can be said of all pairs, with or without a programme in the list: the field alone."""
    rows = [row for row in everything if target(row) is not None]
    result = np.asarray([target(row) for row in rows], dtype=np.float64)
    groups = [row.provider for row in rows]
    mean = filled(field_means(rows, everything, target), 1.0)
    demand = np.asarray([float(row.is_in_demand) for row in rows])
    print(f"\n{title}, all {len(rows)} pairs of {len(set(groups))} providers, whether listed or not")
    print(line("mean of the field elsewhere", mean, result, groups, draws // 4))
    print(line("the state's list of fields in demand", demand, result, groups, draws // 4))


TARGETS: tuple[tuple[str, Target], ...] = (
    ("Employed four quarters after", lambda row: row.employed_share),
    ("Wage in the fourth quarter after", lambda row: row.quarterly_wage_usd),
)
READING = """
What this shows: how far an order of programmes by these rules goes along with what became of those who finished, in
one state, in programmes that the state may fund (list of 2021; the outcomes carry no date). What it does not show: that
a programme caused anything (no comparison group, no pay before; who chooses a licensed trade differs), how one
credential does (a row is a provider in a field, up to several programmes), how those did who dropped out or were left
out (small groups are hidden), or that the same holds elsewhere or now. The rules were not fitted to these data; only
the signals that exist here were used: no learner, no goal, no level, no region but the US.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=2000, help="resamples for each interval (default: 2000)")
    parser.add_argument("--least-completers", type=int, default=0, help="leave out smaller pairs (default: none)")
    args = parser.parse_args()
    draws, recognising = args.draws, Recognising()
    everything = [row for row in read_outcomes() if row.completers >= args.least_completers]
    named = sorted({each for row in everything for each in row.industry_credentials})
    known = [each for each in named if recognising.find(each) is not None]
    print(
        f"{len(everything)} pairs with an outcome; {len(named)} industry credentials named, {len(known)} in the catalog"
    )
    for title, target in TARGETS:
        report(title, target, everything, recognising, draws)
    for title, target in TARGETS:
        widely(title, target, everything, draws)
    print(READING.rstrip())


if __name__ == "__main__":
    main()
