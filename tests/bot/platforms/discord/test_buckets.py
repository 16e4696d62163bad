"""How the library's limits of calls are kept."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import SimpleNamespace

import pytest
from discord.http import Ratelimit

from bot.platforms.discord.buckets import MOST_AT_REST, Buckets
from tests.bot.platforms.discord.running import run, running
from tests.fakes.advising import FakeAdvisor


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[Ratelimit]:
    """Each time that a limit is looked at, to see whether it can be dropped."""
    found: list[Ratelimit] = []
    inner = Ratelimit.is_inactive

    def look(limit: Ratelimit) -> bool:
        found.append(limit)
        return inner(limit)

    monkeypatch.setattr(Ratelimit, "is_inactive", look)
    return found


def test_many_interactions_make_the_next_call_no_dearer(tmp_path: Path, looks: list[Ratelimit]):
    typed = MOST_AT_REST + 150

    async def story() -> None:
        async with running(tmp_path, advisor=FakeAdvisor()) as bot:
            for number in range(typed):
                asked = await bot.discord.type("recognition", "credential", "ccna", user=number)
                await bot.until(lambda asked=asked: asked.choices is not None)
            assert len(looks) <= 2 * typed

    run(story)


def test_limits_that_rest_for_long_are_dropped_and_the_others_stay():
    async def story() -> None:
        buckets = Buckets(http=SimpleNamespace(max_ratelimit_timeout=10.0))  # type: ignore[arg-type]  # all it needs
        old = [buckets.get(f"old {number}") for number in range(2 * MOST_AT_REST)]
        for each in old:
            each._last_request -= 301
        kept = buckets.get("young")
        assert buckets.get("young") is kept
        assert buckets.get("old 511") is old[511]
        assert buckets.get("old 0") is not old[0]

    asyncio.run(story())
