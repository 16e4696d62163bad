"""Whether evidence from one place speaks for a learner in another."""

from __future__ import annotations

import re

_ALIASES = {
    "us": "united states",
    "usa": "united states",
    "u.s.": "united states",
    "america": "united states",
    "uk": "united kingdom",
    "great britain": "united kingdom",
    "britain": "united kingdom",
    "england": "united kingdom",
    "england, wales and northern ireland": "united kingdom",
    "scotland": "united kingdom",
    "wales": "united kingdom",
    "northern ireland": "united kingdom",
    "european union": "eu",
}
_EU = frozenset(
    {
        *("austria", "belgium", "bulgaria", "croatia", "cyprus", "czechia", "denmark", "estonia", "finland"),
        *("france", "germany", "greece", "hungary", "ireland", "italy", "latvia", "lithuania", "luxembourg"),
        *("malta", "netherlands", "poland", "portugal", "romania", "slovakia", "slovenia", "spain", "sweden"),
    }
)
_OTHER_EUROPE = frozenset({"united kingdom", "norway", "switzerland", "iceland", "ukraine", "serbia"})
_WORLD = ("global", "international", "worldwide", "10 countries", "8 countries")
_SHORT = {"united states": "the US", "united kingdom": "the UK", "eu": "the EU"}


def canonical(region: str | None) -> str | None:
    """The region in lower case by one name; text in brackets (a state, a city) is dropped."""
    if not region:
        return None
    name = re.sub(r"\s*\(.*?\)", "", region).strip().lower()
    return _ALIASES.get(name, name)


def covers(evidence_region: str, learner_region: str | None) -> bool | None:
    """Whether evidence from ``evidence_region`` speaks for the learner; ``None`` when we do not know where they are."""
    learner = canonical(learner_region)
    parts = [canonical(part) or "" for part in parts_of(evidence_region)]
    if any(part.startswith(_WORLD) for part in parts):
        return True
    if learner is None:
        return None
    return any(_part_covers(part, learner) for part in parts)


def parts_of(region: str) -> list[str]:
    """The places of a region that names several: ``US, UK / Australia``; a known phrase with a comma is one place."""
    if region.lower() in _ALIASES or "(" in region or region.lower().startswith(_WORLD):
        return region.split("/")
    return [part.strip() for part in re.split(r"[/,;]| and ", region) if part.strip()]


def _part_covers(part: str, learner: str) -> bool:
    if part == learner:
        return True
    if part == "eu":
        return learner in _EU
    if part == "europe":
        return learner in _EU or learner in _OTHER_EUROPE or learner == "eu"
    return False


def is_local_rule(evidence_region: str) -> bool:
    """Whether the evidence names a part of a country (a state, a province): its law stops at that border."""
    return "(" in evidence_region


def spoken(region: str) -> str:
    """The region as it stands in a sentence: ``the US``, ``New Jersey (US)``, ``Nigeria``."""
    parts = parts_of(region)
    if len(parts) > 1 and "(" not in region:
        return ", ".join(spoken(part) for part in parts)
    inner = re.search(r"\((.*?)\)", region)
    base = re.sub(r"\s*\(.*?\)", "", region).strip()
    name = _SHORT.get(canonical(base) or "", base) if base.lower() not in {"england", "great britain"} else base
    return f"{inner.group(1)} ({base})" if inner else name
