"""An advisor that answers at once, and answers made by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from bot.advisor.models import (
    Answer,
    Assessment,
    Block,
    Citation,
    Computed,
    Context,
    CostEstimate,
    Kind,
    LinkedCredential,
    Money,
    Profile,
    Provenance,
    Question,
    Reason,
    Stance,
    Step,
    Suggestion,
    TimeEstimate,
    Turn,
    Verdict,
)
from bot.advisor.prompt_library import Wording
from bot.conversation.replies import CommandReplies
from bot.conversation.sessions import Sessions
from knowledge.models import Confidence, Evidence, EvidenceKind

TODAY = date(2026, 11, 23)
PROMPTS = Path(__file__).resolve().parents[2] / "prompts"


def wording() -> Wording:
    return Wording(PROMPTS / "wording")


def name_of(credential_id: str) -> str:
    return credential_id.replace("-", " ").title()


def evidence(number: int = 1, *, source: str = "https://example.org/fees", as_of: str | None = "2026-06") -> Evidence:
    return Evidence(
        id=f"ev-data-cert-{number}",
        subject="Data Cert",
        credential_id="data-cert",
        claim=f"Data Cert costs {number}49.50 USD.",
        brief=f"{number}49.50 USD",
        value=Decimal(f"{number}49.50"),
        unit="USD",
        source=source,
        as_of=as_of,
        confidence=Confidence.HIGH,
        kind=EvidenceKind.FACT,
    )


def answer(text: str = "Take it if you finish fast [1].", **changes: object) -> Answer:
    proof = evidence()
    whole = {
        "kind": Kind.WORTH_IT,
        "blocks": (Block(kind="paragraph", lines=(text,)),),
        "assessments": (
            Assessment(
                credential_id="data-cert",
                verdict=Verdict.ONLY_IF,
                condition="you finish in three months",
                reasons=(Reason(code="cheap", text="It is cheap.", stance=Stance.FOR, evidence=(proof,)),),
                cost=CostEstimate(low=Decimal("1.47E+2"), high=Decimal("294.00"), currency="USD", within_budget=True),
                time=TimeEstimate(low_weeks=13, high_weeks=26, within_deadline=None),
            ),
        ),
        "steps": (Step(credential_id="data-cert", order=1, starts_week=0, ends_week=13, why="It comes first."),),
        "next_step": "Read ten adverts",
        "citations": (Citation(mark=1, evidence=proof, age="fresh"),),
        "computed": (Computed(value="147", unit="USD", formula="3 months x 49 USD", evidence=(proof.id,)),),
        "assumptions": ("6 hours a week, because you did not say",),
        "questions": ("How many hours a week?",),
        "suggestions": (Suggestion(label="Compare it", message="compare it with another"),),
        "profile": Profile(budget=Money(amount=Decimal(200), currency="USD"), hours_per_week=6.0),
        "provenance": Provenance(index="abc"),
        "timings_ms": {"understand": 1.23456, "total": 2.5},
    }
    return Answer(**{**whole, **changes})  # type: ignore[arg-type]  # the names are those of the dataclass


@dataclass
class Outcome:
    answer: Answer
    turn: Turn
    profile: Profile


def turn(text: str, profile: Profile | None = None) -> Turn:
    kept = profile or Profile()
    link = LinkedCredential(credential_id="data-cert", span="data", start=0, score=0.9)
    question = Question(kind=Kind.WORTH_IT, text=text, credentials=(link,), profile=kept, confidence=0.75)
    return Turn(
        text=text,
        kind=Kind.WORTH_IT,
        question=question,
        shown=("data-cert",),
        asked=("How many hours a week?",),
        suggestions=(Suggestion(label="Compare it", message="compare it with another"),),
        citations=(Citation(mark=1, evidence=evidence(), age="fresh"),),
    )


@dataclass
class FakeAdvisor:
    """Repeats the message, remembers what contexts it saw; ``learn`` changes the profile."""

    learn: Callable[[str, Profile], Profile] = lambda text, profile: profile
    pause: Callable[[str], float] = lambda text: 0.0
    seen: list[tuple[str, Context]] = field(default_factory=list)
    finished: list[str] = field(default_factory=list)
    has_loaded_languages: bool = False

    def load_ahead(self) -> None:
        self.has_loaded_languages = True

    def refresh(self) -> tuple[str, ...]:
        return ()

    async def answer(self, text: str, context: Context, *, today: date) -> Outcome:
        self.seen.append((text, context))
        await asyncio.sleep(self.pause(text))
        if text == "fault":
            raise RuntimeError("a fault of the program")
        profile = self.learn(text, context.profile)
        self.finished.append(text)
        return Outcome(answer(f"You said: {text} [1].", profile=profile), turn(text, profile), profile)


def replies() -> CommandReplies:
    return CommandReplies(phrases=wording(), name_of=name_of, index_id="abc")


def sessions(advisor: FakeAdvisor | None = None, **more: object) -> Sessions:
    return Sessions(advisor or FakeAdvisor(), replies(), **more)  # type: ignore[arg-type]  # passed on as given
