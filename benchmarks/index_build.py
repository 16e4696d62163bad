"""Time to build the index of the shipped catalog from nothing.

python -m benchmarks.index_build [--rounds 3]
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from knowledge import build_index, load_catalog
from knowledge.embeddings import MiniLmEmbedder


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    taken = []
    for _ in range(parser.parse_args(arguments).rounds):
        with tempfile.TemporaryDirectory() as folder:
            start = time.perf_counter()
            snapshot = build_index(Path(folder), load_catalog(), MiniLmEmbedder())
            taken.append(time.perf_counter() - start)
            passages = snapshot.manifest.counts["passage"]
            size = sum(file.size for file in snapshot.manifest.files.values())
    print(f"{passages:,} passages, {size / 1e6:.1f} MB on disk")
    print(f"index from nothing: median {statistics.median(taken):.1f} s of {len(taken)} ({max(taken):.1f} s at most)")


if __name__ == "__main__":
    main()
