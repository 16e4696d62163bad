"""Our search beside the pipeline one would otherwise write: LangChain's Chroma over the same passages, same model.

    python -m benchmarks.retrieval_vs_langchain [--rounds 3]

Both answer the questions of ``questions.jsonl`` in turn, in one process; each search embeds its question. The other
side holds the credentials alone, which spares it the notes and roles that our index holds too. A question counts as
answered at k when one of the credentials it expects is among the first k. The questions were written before anything
was measured, and with the names in the catalog known: they are easier than what learners will type, so the difference
between the two says more than either number.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from knowledge import KnowledgeBase, Query, build_index, load_catalog, open_knowledge
from knowledge.embeddings import MiniLmEmbedder
from knowledge.langchain_embeddings import as_langchain
from knowledge.passages import credential_passages

QUESTIONS = Path(__file__).with_name("questions.jsonl")
K = 5
Search = Callable[[str], list[str]]

_COLD_OURS = """
from pathlib import Path
from knowledge import Query, open_knowledge
open_knowledge(Path({folder!r}), read_only=True).search(Query(text="help desk", limit=5))
"""
_COLD_LANGCHAIN = """
from langchain_chroma import Chroma
from knowledge.embeddings import MiniLmEmbedder
from knowledge.langchain_embeddings import as_langchain
Chroma("passages", as_langchain(MiniLmEmbedder()), persist_directory={folder!r}).similarity_search("help desk", k=5)
"""


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args(arguments).rounds
    questions = [json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        ours_dir, other_dir = f"{folder}/ours", f"{folder}/langchain"
        build_index(Path(ours_dir), load_catalog(), MiniLmEmbedder())
        other = langchain_search(other_dir)
        found: dict[str, list[list[str]]] = {"ours": [], "langchain": []}
        taken: dict[str, list[float]] = {"ours": [], "langchain": []}
        for number in range(rounds):
            # opened anew each round: it remembers the vectors of questions it has seen
            sides = {"ours": our_search(open_knowledge(Path(ours_dir), read_only=True)), "langchain": other}
            for search in sides.values():
                search("something to warm up with")
            for question in questions:
                for name in sorted(sides, reverse=bool(number % 2)):
                    start = time.perf_counter()
                    ids = sides[name](question["text"])
                    taken[name].append((time.perf_counter() - start) * 1000)
                    if number == 0:
                        found[name].append(ids)
        cold = {
            "ours": cold_seconds(_COLD_OURS.format(folder=ours_dir), rounds),
            "langchain": cold_seconds(_COLD_LANGCHAIN.format(folder=other_dir), rounds),
        }
    print_table(questions, found, taken, cold)


def our_search(knowledge: KnowledgeBase) -> Search:
    def search(text: str) -> list[str]:
        return [hit.record_id for hit in knowledge.search(Query(text=text, include_retired=True, limit=K))]

    return search


def langchain_search(folder: str) -> Search:
    from langchain_chroma import Chroma

    records = [record for record in load_catalog().credentials.values() if record.duplicate_of is None]
    passages = [passage for record in records for passage in credential_passages(record)]
    store = Chroma("passages", as_langchain(MiniLmEmbedder()), persist_directory=folder)
    store.add_texts(
        [passage.text for passage in passages],
        metadatas=[{"id": passage.record_id} for passage in passages],
        ids=[f"{passage.record_id}/{passage.part}" for passage in passages],
    )

    def search(text: str) -> list[str]:
        return [str(document.metadata["id"]) for document in store.similarity_search(text, k=K)]

    return search


def cold_seconds(program: str, rounds: int) -> float:
    """Median seconds of a fresh process that imports, opens and answers one question."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", program], check=True)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def recall(questions: list[dict[str, list[str]]], found: list[list[str]], k: int) -> float:
    hits = [bool(set(question["expects"]) & set(ids[:k])) for question, ids in zip(questions, found, strict=True)]
    return sum(hits) / len(hits)


def only_right(questions: list[dict[str, list[str]]], found: list[list[str]], other: list[list[str]]) -> int:
    """Questions that ``found`` answers with its first hit and ``other`` does not."""
    pairs = zip(questions, found, other, strict=True)
    return sum(
        bool(set(question["expects"]) & set(ids[:1])) and not set(question["expects"]) & set(their[:1])
        for question, ids, their in pairs
    )


def print_table(
    questions: list[dict[str, list[str]]],
    found: dict[str, list[list[str]]],
    taken: dict[str, list[float]],
    cold: dict[str, float],
) -> None:
    print(f"{len(questions)} questions, {len(taken['ours'])} timed searches a side\n")
    print(f"{'':28}{'Credential Advisor':>20}{'LangChain + Chroma':>20}")

    def row(label: str, value: Callable[[str], str]) -> None:
        print(f"{label:28}{value('ours'):>20}{value('langchain'):>20}")

    row("recall@1", lambda side: f"{recall(questions, found[side], 1):.1%}")
    row("recall@5", lambda side: f"{recall(questions, found[side], 5):.1%}")
    only_ours = only_right(questions, found["ours"], found["langchain"])
    only_other = only_right(questions, found["langchain"], found["ours"])
    row("right at 1, the other not", lambda side: str(only_ours if side == "ours" else only_other))
    row("a search, p50, ms", lambda side: f"{statistics.median(taken[side]):.1f}")
    row("a search, p99, ms", lambda side: f"{statistics.quantiles(taken[side], n=100)[98]:.1f}")
    row("cold process, first hit, s", lambda side: f"{cold[side]:.2f}")


if __name__ == "__main__":
    main()
