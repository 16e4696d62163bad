"""The real process, killed and cut off while people write to it: the long form is ``python -m benchmarks.discord``."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.torture.discord_torturing import DiscordTorture


def test_a_short_torture_loses_and_doubles_nothing(tmp_path: Path):
    torture = DiscordTorture(folder=tmp_path, messages=30, kills=2, cuts=3, interactions=4, chats=8, seed=3)
    result = asyncio.run(torture.run())
    assert (result.kills, sum(result.cuts.values()), result.interactions) == (2, 3, 4), str(result)
    assert result.is_good, str(result)
