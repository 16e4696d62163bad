"""An outward answer to start from, for tests of evaluation."""

from __future__ import annotations

import copy
from typing import Any

ANSWER: dict[str, Any] = {
    "kind": "worth-it",
    "text": "Yes, if you have the time: the exam is 439 USD [1].\n\nDo this first: read ten adverts.",
    "verdicts": [
        {
            "credential_id": "comptia-security-plus",
            "verdict": "only-if",
            "condition": "you want to work in security",
            "reasons": [
                {"text": "It costs 439 USD.", "stance": "against", "evidence": ["ev-comptia-security-plus-price"]}
            ],
            "total_cost": {"low": "439", "high": "439", "currency": "USD", "within_budget": None},
            "total_weeks": {"low": None, "high": None, "within_deadline": None},
        }
    ],
    "steps": [],
    "next_step": "Read ten adverts.",
    "citations": [
        {
            "mark": 1,
            "evidence_id": "ev-comptia-security-plus-price",
            "credential_id": "comptia-security-plus",
            "claim": "CompTIA Security+: exam fee 439 USD.",
            "source": "https://example.org/price",
            "as_of": "2026-06",
            "age": "fresh",
            "confidence": "high",
        }
    ],
    "computed": [],
    "assumptions": [],
    "questions": [],
    "suggestions": [],
    "figures": [],
    "profile": {
        "goal": None,
        "budget": None,
        "hours_per_week": None,
        "deadline_weeks": None,
        "level": None,
        "region": None,
        "held": [],
        "in_progress": [],
        "payer": None,
    },
    "provenance": {"composer": "rules", "prompt": None, "model": None, "index": "x", "fallback": None},
    "timings_ms": {"total": 1.0},
}


def answer(**changes: Any) -> dict[str, Any]:
    """A copy of the answer; ``a__b`` reaches into ``a``, ``0`` into a list."""
    made = copy.deepcopy(ANSWER)
    for path, value in changes.items():
        at: Any = made
        *parents, last = path.split("__")
        for name in parents:
            at = at[int(name) if isinstance(at, list) else name]
        at[int(last) if isinstance(at, list) else last] = value
    return made
