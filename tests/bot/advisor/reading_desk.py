"""The shipped catalog with the shipped model, and a few short cuts, for tests of reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

from bot.advisor.linking import Linker
from bot.advisor.models import Context, Kind, LinkedCredential, Profile, Question, Suggestion, Turn
from bot.advisor.understanding import Reading, Taught, Understanding
from knowledge import Hit, Query
from knowledge.embeddings import MiniLmEmbedder
from knowledge.records import load_catalog

TODAY = date(2026, 11, 23)
EXAMPLES = Path(__file__).parents[3] / "prompts" / "examples"


class Shelf:
    """As much of a knowledge base as reading needs."""

    def __init__(self) -> None:
        self._catalog = load_catalog()
        self._embedder = MiniLmEmbedder()

    def credential(self, credential_id: str):
        return self._catalog.credentials.get(credential_id)

    def credentials(self):
        return tuple(self._catalog.credentials.values())

    def role(self, role_id: str):
        return self._catalog.roles.get(role_id)

    def search(self, query: Query) -> tuple[Hit, ...]:
        """Nothing: jobs are named in these tests."""
        return ()

    def roles(self):
        return tuple(self._catalog.roles.values())

    def notes(self):
        return tuple(self._catalog.notes.values())

    def embed(self, texts: Sequence[str]):
        return self._embedder.embed(texts)


@lru_cache(maxsize=1)
def shelf() -> Shelf:
    return Shelf()


@lru_cache(maxsize=1)
def linker() -> Linker:
    return Linker(shelf())


@lru_cache(maxsize=1)
def understanding() -> Understanding:
    return Understanding(shelf(), prompts=Taught(examples=EXAMPLES, phrases=EXAMPLES.parent / "phrases"))


def read(text: str, *turns: Turn, profile: Profile | None = None) -> Reading:
    return understanding().read(text, Context(profile=profile or Profile(), turns=turns), TODAY)


def turn(kind: Kind, *ids: str, shown: Sequence[str] = (), text: str = "before", **more: object) -> Turn:
    links = tuple(LinkedCredential(credential_id=one, span=one, start=0, score=1.0) for one in ids)
    question = Question(kind=kind, text=text, credentials=links, **more)  # type: ignore[arg-type]  # fields of the dataclass
    return Turn(text=text, kind=kind, question=question, shown=tuple(shown) or tuple(ids))


def with_suggestion(one: Turn, message: str) -> Turn:
    return Turn(
        text=one.text,
        kind=one.kind,
        question=one.question,
        shown=one.shown,
        suggestions=(Suggestion(label=message, message=message),),
    )
