"""All benchmarks, one after the other: what `make bench` runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

NAMES = ("answering", "index_build", "plans", "retrieval_vs_langchain", "messages", "telegram", "discord")


def main() -> int:
    here = Path(__file__).resolve().parent
    for name in NAMES:
        print(f"\n== {name}", flush=True)
        done = subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], cwd=here.parent, check=False)
        if done.returncode != 0:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
