"""What is needed to answer one message on Discord; it travels with the message and with every reply to it."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass

EPOCH_MS = 1_420_070_400_000
"""Discord counts its ids from the first second of 2015."""
TOKEN_LASTS_S = 870.0
"""Half a minute less than the 15 minutes for which an interaction can be answered (documented, 2026-11)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """``learner`` asked, by the message ``message`` or by the interaction ``interaction`` with its ``token``.

    ``is_ephemeral``: the first answer is shown to the learner alone. ``is_update``: the message with the button waits
    to be changed, and nothing is shown as waiting. ``is_direct``: nobody but the learner and the bot is there.
    ``may_post``: the bot can write in that channel by itself.
    """

    learner: str
    message: str | None = None
    interaction: str | None = None
    token: str = ""
    is_ephemeral: bool = False
    is_update: bool = False
    is_direct: bool = False
    may_post: bool = True

    def dump(self) -> str:
        """As text."""
        return json.dumps(asdict(self), separators=(",", ":"))

    def age_s(self) -> float:
        """Seconds since the learner did it."""
        made = self.interaction or self.message
        return 0.0 if made is None else time.time() - made_at(made)


def read_way(text: str | None) -> Way | None:
    """What :meth:`Way.dump` gave."""
    return None if text is None else Way(**json.loads(text))


def made_at(snowflake: str) -> float:
    """When an id was made, in seconds since 1970."""
    return ((int(snowflake) >> 22) + EPOCH_MS) / 1000


def snowflake_at(seconds: float) -> int:
    """The smallest id of that moment."""
    return max(0, (int(seconds * 1000) - EPOCH_MS) << 22)
