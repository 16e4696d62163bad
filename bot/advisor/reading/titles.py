"""Forms of the words that titles of jobs and names of fields are made of."""

from __future__ import annotations

from bot.advisor.reading.lexicon import words
from bot.advisor.reading.name_index import stems_of


def stems_of_singular(word: str) -> tuple[str, ...]:
    """Compounds taken apart and plurals made singular; families of words stay apart (analyst is not analytics)."""
    parts = stems_of(word) if word in _COMPOUNDS else (word,)
    return tuple(_singular(part) for part in parts)


def family_of(word: str) -> str:
    """The word that stands for what is done and for who does it (drive, driving, driver)."""
    return DOINGS.get(word, word)


DOINGS: dict[str, str] = {
    word: family.split()[0]
    for family in (
        "drive driving driver",
        "fix fixing repair repairing repairer mechanic technician",
        "teach teaching teacher tutor",
        "build building builder",
        "manage managing manager management",
        "design designing designer",
        "develop developing developer development",
        "test testing tester",
        "analyse analysing analyze analyzing analyst analysis",
        "code coding coder",
        "sell selling seller sales",
        "write writing writer",
        "guard guarding",
        "inspect inspecting inspector",
        "audit auditing auditor",
        "weld welding welder",
        "engineer engineering",
        "administer administering administrator",
        "coach coaching",
    )
    for word in family.split()
}
"""Words of doing, to the one that stands for their family."""


SHORT_TITLES = {
    "tech": "technician",
    "dev": "developer",
    "mgr": "manager",
    "eng": "engineer",
    "admin": "administrator",
    "mgmt": "management",
    "asst": "assistant",
    "engineering": "engineer",
    "administration": "administrator",
    "analysis": "analyst",
}
"""How people write the last word of a job's title, and the work for who does it ("cloud engineering")."""
_COMPOUNDS = words("cybersecurity frontend backend fullstack powerbi ecommerce infosec")
_KEPT = words(
    "analytics logistics sales ethics operations devops ads aws statistics physics its this is business access "
    "process wireless hvac ios stocks goods systems"
)


def _singular(word: str) -> str:
    if len(word) > 3 and word.endswith("s") and word not in _KEPT and not word.endswith(("ss", "us", "is", "ics")):
        return word[:-3] + "y" if word.endswith("ies") and len(word) > 5 else word[:-1]
    return word
