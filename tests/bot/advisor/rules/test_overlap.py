"""Which held credentials teach nearly the same."""

import json
import random
from pathlib import Path
from types import SimpleNamespace

import pytest

from bot.advisor.rules.overlap import much_alike
from knowledge import Level
from tests.bot.advisor.made_up import credential

CATALOG = Path(__file__).resolve().parents[4] / "knowledge" / "data" / "catalog"


def are_alike(one, other, levels=(Level.ENTRY, Level.ENTRY)):
    first = credential("alpha", skills=tuple(one.split(", ")), level=levels[0])
    second = credential("beta", skills=tuple(other.split(", ")), level=levels[1])
    return bool(much_alike([first, second]))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("a, b, c", "a, b, c", True),
        ("a, b, c, d", "a, b, c, e, f", True),
        ("A, B, c", "a, b, C", True),
        ("a, b, c, d", "a, b, e, f", False),
        ("a, b", "a, b", True),
        ("a, b", "a, b, c, d", True),
        ("a, b", "a, b, c, d, e", False),
        ("a, c", "a, b", False),
        ("a", "a", False),
        ("varies, varies by title", "varies, varies by title", False),
    ],
)
def test_lists_that_are_mostly_the_same_are_alike(one, other, expected):
    assert are_alike(one, other) is expected
    assert are_alike(other, one) is expected


def test_two_shared_skills_at_different_levels_are_not_alike():
    assert not are_alike("a, b", "a, b", levels=(Level.ENTRY, Level.EXPERT))
    assert are_alike("a, b, c", "a, b, c", levels=(Level.ENTRY, Level.EXPERT))


def test_random_pairs_of_the_catalog_are_not_called_alike():
    rows = [
        json.loads(line)
        for path in sorted(CATALOG.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    held = [SimpleNamespace(skills=tuple(row.get("skills", ())), level=row.get("level")) for row in rows]
    pairs = [random.Random(seed).sample(held, 2) for seed in range(200)]
    assert [pair for pair in pairs if much_alike(pair)] == []
