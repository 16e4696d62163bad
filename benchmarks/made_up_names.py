"""Credentials that do not exist, and whether the advisor advises on them."""

from __future__ import annotations

import random
from datetime import date

from bot.bootstrap import Application
from knowledge import KnowledgeBase

STARTS = (
    "Zor",
    "Quan",
    "Vel",
    "Brim",
    "Tal",
    "Nex",
    "Oru",
    "Kal",
    "Pry",
    "Dax",
    "Myr",
    "Fub",
    "Gro",
    "Hest",
    "Ix",
    "Jor",
)
ENDS = (
    "blax",
    "tiva",
    "dora",
    "stack",
    "mint",
    "vanta",
    "lytics",
    "gard",
    "nova",
    "plex",
    "crest",
    "wyn",
    "thos",
    "bera",
)
MIDDLES = (
    "cloud",
    "data",
    "security",
    "project",
    "agile",
    "AI",
    "marketing",
    "health",
    "network",
    "DevOps",
    "finance",
    "",
)
SORTS = (
    "Certified Master",
    "Professional Certificate",
    "Practitioner",
    "Associate",
    "certification",
    "diploma",
    "badge",
    "Expert",
)
ASKING = (
    "is {n} worth it",
    "is the {n} worth it?",
    "how much is the {n}",
    "should I get {n} or not",
    "who recognises {n}",
    "how long does the {n} take",
    "does {n} expire",
    "{n}?",
    "thinking of doing {n}, 300 dollars, 5h a week",
    "is {n} legit",
    "¿vale la pena {n}?",
    "lohnt sich {n}?",
    "is {n} harder than it looks",
    "what comes after {n}",
)


def made_up_names(knowledge: KnowledgeBase, count: int, seed: int) -> list[str]:
    """``count`` questions that each name one credential that is not in the catalog."""
    rng = random.Random(seed)
    known = {each.name.lower() for each in knowledge.credentials()}
    asked: list[str] = []
    while len(asked) < count:
        coined = rng.choice(STARTS) + rng.choice(ENDS)
        name = " ".join(f"{coined} {rng.choice(MIDDLES)} {rng.choice(SORTS)}".split())
        name = name.lower() if rng.random() < 0.3 else name
        if name.lower() not in known:
            asked.append(rng.choice(ASKING).format(n=name))
    return asked


async def advised_names(app: Application, questions: list[str], today: date) -> list[str]:
    """The questions that were answered as if the name were a credential that we hold.

    Naming others that we do hold, with their verdicts, is no advice on the one that was asked about.
    """
    wrong = []
    for index, text in enumerate(questions):
        answer = await app.sessions.ask(text, conversation=f"n{index}", learner=f"n{index}", today=today)
        if answer.kind.value in ("unknown-credential", "needs-detail"):
            continue
        wrong.append(f"{text}: {answer.kind.value}, {', '.join(answer.shown) or 'no name'}")
    return wrong
