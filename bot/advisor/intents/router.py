"""What kind of question a message is, learned from the phrasings in ``prompts/examples``."""

from __future__ import annotations

import hashlib
import math
import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.advisor.intents import model as intent_model
from bot.advisor.intents.cache import keep_model, load_model
from bot.advisor.intents.cues import aspects_said
from bot.advisor.intents.examples import ROUTED, TAGS, Example, load_examples
from bot.advisor.intents.model import VoteModel, spoken, train
from bot.advisor.models import Aspect, Kind
from knowledge import ModelError

if TYPE_CHECKING:
    from knowledge import FloatArray

__all__ = ["IntentRouter", "Route", "aspects_said", "chosen_aspects"]

_LABELS: tuple[tuple[Kind, str], ...] = (
    *((kind, "") for kind in ROUTED),
    *((kind, tag) for kind, tags in TAGS.items() for tag in tags),
)
_PLACES = {label: place for place, label in enumerate(_LABELS)}
_PROBE = "is the certificate worth it for a new job"
# Chosen by leave-one-out on the shipped examples (2026-11).
_SHARPNESS = 8.0
_CUE = 0.4
_ALSO_ASPECT = 0.5
_LEAST_TOPIC = 0.35
_LONG_WORDS = 24
_SHORTEST_CLAUSE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """How well each kind fits, and each aspect if it is about facts: near 1 for a sure one, near 0 else.

    ``topics`` hold the topic meant if it is small talk or a concept, ``None`` for a concept that has no name here.
    """

    kinds: Mapping[Kind, float]
    aspects: Mapping[Aspect, float]
    topics: Mapping[Kind, str | None]

    @property
    def best(self) -> Kind:
        """The kind that fits best; ties go to the kind that the contract names first."""
        return min(self.kinds, key=lambda kind: (-self.kinds[kind], ROUTED.index(kind)))

    @property
    def confidence(self) -> float:
        """0..1, growing with the lead of the best kind; of the examples left out, about that share came out right."""
        top = self.kinds[self.best]
        return round(1.0 / math.fsum(math.exp(_SHARPNESS * (score - top)) for score in self.kinds.values()), 4)


class IntentRouter:
    """Tells kinds of question by likeness to the examples.

    Building reads the examples. The first use learns from them, or takes what the folder ``cache`` keeps of an earlier
    run; what is damaged or outdated there is replaced, and a folder that cannot be written is done without.
    Safe to use from several threads. Where the embedding model fails, words and build alone decide, less surely:
    ``is_without_model`` says so.

    Raises:
        WordingError: an example cannot be used; the message names file, line and fix.
    """

    def __init__(
        self, embed: Callable[[Sequence[str]], FloatArray], *, examples: Path, cache: Path | None = None
    ) -> None:
        self._embed = embed
        self._known: Mapping[str, FloatArray] = {}
        self._examples = load_examples(examples)
        self._cache = cache
        self._lock = threading.Lock()
        self._model: VoteModel | None = None
        self._plain_model: VoteModel | None = None
        self._is_without_model = False

    @property
    def is_without_model(self) -> bool:
        """Whether the last message was told without the embedding model."""
        return self._is_without_model

    def learned_anew(self, examples: Path) -> IntentRouter:
        """A router that has read the examples again; what was embedded once is not embedded again.

        Raises:
            WordingError: an example cannot be used.
        """
        router = IntentRouter(self._embed, examples=examples, cache=self._cache)
        if self._model is not None and len(self._model.vectors) == len(self._examples):
            texts = [spoken(each.text) for each in self._examples]
            router._known = dict(zip(texts, self._model.vectors, strict=True))
        return router

    def score(self, masked_texts: Sequence[str]) -> tuple[Route, ...]:
        """The scores of each text, in order; names in the texts are masked (see ``intent_examples.mask``).

        One call of the embedder, which blocks.
        """
        views = [views_of(text) for text in masked_texts]
        flat = [view for each in views for view in each]
        vectors, model = self._read(flat)
        scores = [model.score(view, vector) for view, vector in zip(flat, vectors, strict=True)]
        routes = []
        for each in views:
            own, scores = scores[: len(each)], scores[len(each) :]
            routes.append(route_of([sum(float(one[place]) for one in own) / len(own) for place in range(len(_LABELS))]))
        return tuple(routes)

    def _read(self, texts: Sequence[str]) -> tuple[Sequence[FloatArray | None], VoteModel]:
        try:
            model = self._learned()
            vectors = list(self._embed([spoken(text) for text in texts]))
        except ModelError:
            self._is_without_model = True
            return [None] * len(texts), self._learned_plain()
        self._is_without_model = False
        return vectors, model

    def _learned(self) -> VoteModel:
        with self._lock:
            if self._model is None:
                self._model = self._kept_or_trained()
            return self._model

    def _learned_plain(self) -> VoteModel:
        with self._lock:
            if self._plain_model is None:
                self._plain_model = train([each.text for each in self._examples], labels_of(self._examples), None)
            return self._plain_model

    def _kept_or_trained(self) -> VoteModel:
        probe: FloatArray = self._embed([_PROBE])[0]
        key = _key_of(self._examples)
        model = load_model(self._cache, key, probe) if self._cache is not None else None
        if model is None:
            texts = [each.text for each in self._examples]
            model = train(texts, labels_of(self._examples), self._vectors([spoken(text) for text in texts]))
            if self._cache is not None:
                keep_model(self._cache, key, probe, model)
        return model

    def _vectors(self, texts: Sequence[str]) -> FloatArray:
        """Shape (n, dimensions): the vectors of the texts; the embedder is asked for those that are not known."""
        import numpy as np

        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        found = {**self._known, **(dict(zip(new, self._embed(new), strict=True)) if new else {})}
        return np.stack([found[text] for text in texts])


def labels_of(examples: Sequence[Example]) -> FloatArray:
    """Shape (n, labels): 1 for the kind and for each tag. Other kinds share minus 1, so that no kind has a lead."""
    import numpy as np

    out = np.zeros((len(examples), len(_LABELS)), dtype=np.float32)
    out[:, : len(ROUTED)] = -1.0 / (len(ROUTED) - 1)
    for row, example in enumerate(examples):
        for tag in ("", *example.tags):
            out[row, _PLACES[example.kind, tag]] = 1.0
    return out


def route_of(scores: Sequence[float]) -> Route:
    """The route that one score per label makes."""
    topics: dict[Kind, str | None] = {}
    for kind in (Kind.SMALL_TALK, Kind.CONCEPT):
        best = max(TAGS[kind], key=lambda tag: (scores[_PLACES[kind, tag]], -TAGS[kind].index(tag)))
        is_sure = kind is Kind.SMALL_TALK or scores[_PLACES[kind, best]] >= _LEAST_TOPIC
        topics[kind] = best if is_sure else None
    return Route(
        kinds={kind: scores[_PLACES[kind, ""]] for kind in ROUTED},
        aspects={aspect: scores[_PLACES[Kind.FACTS, aspect.value]] for aspect in Aspect},
        topics=topics,
    )


def views_of(text: str) -> list[str]:
    """The text, and of a long one also the clause that asks: the last with a question mark, else the last."""
    if len(text.split()) <= _LONG_WORDS:
        return [text]
    clauses = [part.strip() for part in re.split(r"(?<=[.!?;])\s+|\n", text)]
    clauses = [part for part in clauses if len(part.split()) >= _SHORTEST_CLAUSE]
    if len(clauses) < 2:
        return [text]
    asking = [part for part in clauses if part.endswith("?")]
    return [text, (asking or clauses)[-1]]


def chosen_aspects(kind: Kind, text: str, scores: Mapping[Aspect, float]) -> tuple[Aspect, ...]:
    """The aspects meant: of facts the best and what else scores high (words count); of comparisons what words say."""
    said = aspects_said(text)
    if kind is Kind.COMPARE:
        return tuple(aspect for aspect in Aspect if aspect in said and aspect is not Aspect.OVERVIEW)
    if kind is not Kind.FACTS:
        return ()
    totals = {aspect: score + (_CUE if aspect in said else 0.0) for aspect, score in scores.items()}
    order = tuple(Aspect)
    best = max(order, key=lambda aspect: (totals[aspect], -order.index(aspect)))
    return tuple(aspect for aspect in order if aspect is best or totals[aspect] >= _ALSO_ASPECT)


def _key_of(examples: Sequence[Example]) -> str:
    named = [value for name, value in sorted(vars(intent_model).items()) if re.fullmatch(r"_[A-Z_]+", name)]
    # The order of a set differs from process to process.
    settings = [repr(sorted(value) if isinstance(value, frozenset) else value) for value in named]
    labels = [f"{kind.value}:{tag}" for kind, tag in _LABELS]
    lines = [f"{each.kind.value}\t{','.join(each.tags)}\t{each.text}" for each in examples]
    return hashlib.sha256("\n".join((*settings, *labels, *lines)).encode("utf-8")).hexdigest()
