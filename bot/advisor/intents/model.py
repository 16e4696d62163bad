"""The arithmetic of the intent router: every example votes for its labels, the more the more alike it is.

Kernel ridge regression. Two phrasings are alike by meaning (distance of their vectors), by words and by build (how many
credentials, a role, an issuer, how long). The votes are weighted so that the examples themselves come out right.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from bot.advisor.intents.examples import CREDENTIAL_MASKS, ISSUER_MASK, ROLE_MASK

if TYPE_CHECKING:
    from knowledge import FloatArray

# Chosen by leave-one-out on the shipped examples (2026-11): flat within a factor of two around each.
_WIDTH = 1.0
_WORDS_WEIGHT = 0.5
_BUILD_WEIGHT = 0.3
_RIDGE = 0.1
_LETTERS_WEIGHT = 0.4
_GRAM = 4
_SHORT = 4
_LONG = 20
_CONSTANT = 0.5
_CHOICE = re.compile(r"\b(?:or|vs?|versus|than|between|compared?)\b", re.IGNORECASE)
_OPEN = re.compile(r"^\W*(?:how|what|who|which|when|where|why|whats|hows)\b", re.IGNORECASE)
_CLOSED = re.compile(r"^\W*(?:is|are|does|do|can|will|should|would|am|could|did|has|have)\b", re.IGNORECASE)

_MASKS = frozenset((*CREDENTIAL_MASKS, ROLE_MASK, ISSUER_MASK))
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?|\?")
_NAMED = re.compile(rf"(?<![\w'’+#.-])([{''.join(CREDENTIAL_MASKS)}{ROLE_MASK}{ISSUER_MASK}])(?![\w+#-])")
_KNOWN_NOUN = re.compile(r"\s+(?:cert|exam|course|credential|diploma|badge|program|job|role|platform)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteModel:
    """What was learned from ``size`` examples.

    ``votes`` (n, labels) goes with ``vectors`` (n, dimensions; empty where there is no embedder), ``gram_votes``
    (grams, labels) with ``grams`` and their ``rarity``, ``build_votes`` (features, labels) with the build.
    """

    vectors: FloatArray
    votes: FloatArray
    grams: Mapping[str, int]
    rarity: FloatArray
    gram_votes: FloatArray
    build_votes: FloatArray
    size: int

    def score(self, masked_text: str, vector: FloatArray | None) -> FloatArray:
        """One number per label; about 1 for a sure label, about 0 for any other."""
        import numpy as np

        scores = np.asarray(build_of(masked_text), dtype=np.float32) @ self.build_votes
        if vector is not None and len(self.vectors):
            scores = scores + likeness(self.vectors @ vector) @ self.votes
        weights = self._gram_weights(masked_text)
        norm = math.sqrt(math.fsum(weight * weight for _, weight in weights))
        for position, weight in weights:
            if position is not None:
                scores = scores + self.gram_votes[position] * (weight / norm)
        total: FloatArray = np.asarray(scores, dtype=np.float32)
        return total

    def _gram_weights(self, masked_text: str) -> list[tuple[int | None, float]]:
        out: list[tuple[int | None, float]] = []
        for gram, count in sorted(Counter(grams_of(masked_text)).items()):
            position = self.grams.get(gram)
            rarity = math.log(self.size) if position is None else float(self.rarity[position])
            out.append((position, count * rarity * gram_weight(gram)))
        return out


def train(texts: Sequence[str], labels: FloatArray, vectors: FloatArray | None) -> VoteModel:
    """The model of masked ``texts`` with their ``labels`` (n, labels), 1 where a label fits, else 0 or less.

    ``vectors`` (n, dimensions) are of ``spoken`` texts, length 1; ``None`` learns from words and build alone.
    """
    import numpy as np

    counts = [Counter(grams_of(text)) for text in texts]
    spread = Counter(gram for count in counts for gram in count)
    grams = {gram: position for position, gram in enumerate(sorted(spread))}
    rarity = np.asarray([math.log(len(texts) / spread[gram]) for gram in grams], dtype=np.float32)
    words = words_matrix(counts, grams, rarity)
    build = np.asarray([build_of(text) for text in texts], dtype=np.float32)
    kernel = _WORDS_WEIGHT * words @ words.T + _BUILD_WEIGHT * build @ build.T
    if vectors is not None:
        kernel = kernel + likeness(vectors @ vectors.T)
    votes = np.linalg.solve(kernel + _RIDGE * np.eye(len(texts)), labels).astype(np.float32)
    return VoteModel(
        vectors=vectors if vectors is not None else np.zeros((0, 0), dtype=np.float32),
        votes=votes,
        grams=grams,
        rarity=rarity,
        gram_votes=np.asarray(_WORDS_WEIGHT * words.T @ votes, dtype=np.float32),
        build_votes=np.asarray(_BUILD_WEIGHT * build.T @ votes, dtype=np.float32),
        size=len(texts),
    )


def likeness(cosines: FloatArray) -> FloatArray:
    """Cosines to likeness, 1 for the same and falling with the squared distance."""
    import numpy as np

    out: FloatArray = np.exp(-_WIDTH * (2.0 - 2.0 * cosines)).astype(np.float32)
    return out


def words_matrix(counts: Sequence[Counter[str]], grams: Mapping[str, int], rarity: FloatArray) -> FloatArray:
    """Rows of length 1 (n, grams)."""
    import numpy as np

    out = np.zeros((len(counts), len(grams)), dtype=np.float32)
    for row, count in enumerate(counts):
        for gram, times in count.items():
            out[row, grams[gram]] = times * rarity[grams[gram]] * gram_weight(gram)
    norms = np.linalg.norm(out, axis=1, keepdims=True)
    scaled: FloatArray = out / np.maximum(norms, 1e-9)
    return scaled


def grams_of(masked_text: str) -> list[str]:
    """Words, pairs of neighbouring words, and four letters in a row (which outlive a typing slip)."""
    words = [word if word in _MASKS else word.casefold() for word in _TOKEN.findall(masked_text)]
    framed = ["<", *words, ">"]
    grams = [f"w:{word}" for word in words]
    grams.extend(f"p:{first} {second}" for first, second in pairwise(framed))
    for word in words:
        if len(word) >= _GRAM:
            edged = f"^{word}$"
            grams.extend(f"l:{edged[at : at + _GRAM]}" for at in range(len(edged) - _GRAM + 1))
    return grams


def gram_weight(gram: str) -> float:
    """Letters count less than words, being more."""
    return _LETTERS_WEIGHT if gram.startswith("l:") else 1.0


def names_in(masked_text: str) -> tuple[int, int, int]:
    """How many different credentials, whether (0 or 1) a role, and whether an issuer, are masked in the text."""
    found = set(_NAMED.findall(masked_text))
    return len(found & set(CREDENTIAL_MASKS)), int(ROLE_MASK in found), int(ISSUER_MASK in found)


def build_of(masked_text: str) -> tuple[float, ...]:
    """The build as a vector of length 1: no, one, two, more credentials; role; issuer; short; long; a choice; an open
    question; one of yes or no; and a constant.
    """
    credentials, role, issuer = names_in(masked_text)
    length = len(_TOKEN.findall(masked_text))
    flags = [float(credentials == number) for number in (0, 1, 2)]
    flags += [float(credentials > 2), float(role), float(issuer), float(length < _SHORT), float(length > _LONG)]
    flags += [float(bool(pattern.search(masked_text))) for pattern in (_CHOICE, _OPEN, _CLOSED)]
    flags.append(_CONSTANT)
    norm = math.sqrt(math.fsum(flag * flag for flag in flags))
    return tuple(flag / norm for flag in flags)


def spoken(masked_text: str) -> str:
    """The text with its masks in words, for an embedder that has never met masks."""

    def worded(found: re.Match[str]) -> str:
        letter = found[1]
        if _KNOWN_NOUN.match(found.string, found.end()):
            return letter
        noun = {ROLE_MASK: "job", ISSUER_MASK: "platform"}.get(letter, "certificate")
        article = "an" if letter == ROLE_MASK else "the"
        before = found.string[: found.start()].rstrip().casefold()
        if before.endswith((" a", " an", " the")) or before in ("a", "an", "the"):
            return f"{letter} {noun}"
        return f"{article} {letter} {noun}"

    return _NAMED.sub(worded, masked_text)
