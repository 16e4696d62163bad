"""A question without what points to a person: for the advisers who read what could not be answered."""

from __future__ import annotations

import re

_LONGEST = 500
_LEFT_OUT = "[...]"
_PATTERNS = (
    re.compile(r"https?://\S+|www\.\S+", re.I),
    re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"),
    re.compile(r"(?<!\w)@\w{2,64}"),
    re.compile(r"\+?\d[\d ()./-]{5,30}\d"),
    re.compile(r"\b\d{5,}\b"),
    re.compile(
        r"\b(?:my name is|my name's|name:|i am called|they call me|this is|regards,?|sincerely,?)\s+"
        r"[A-Z][\w'-]{1,40}(?:\s+[A-Z][\w'-]{1,40}){0,2}",
        re.I,
    ),
    re.compile(
        r"\b(?:I am|I'm|im|i'm)\s+(?-i:[A-Z][a-z'-]{1,40})(?:\s+(?-i:[A-Z][a-z'-]{1,40}))?\b(?!\s+(?:nurse|student))"
    ),
    re.compile(r"\b(?:my|at)\s+(?:e-?mail|phone|address|number|employer|boss)\s+(?:is|:)\s+\S+(?:\s+\S+){0,3}", re.I),
    re.compile(r"\b(?:aged?|i am|i'm|im)\s+\d{1,2}(?:\s+years?\s+old)?\b", re.I),
)


def without_marks(text: str) -> str:
    """``text`` without addresses, names that were introduced, long numbers and ages, cut to 500 characters.

    It leaves out too much rather than too little; a name that stands anywhere without introduction is not found.
    """
    found = text[: 4 * _LONGEST]
    for pattern in _PATTERNS:
        found = pattern.sub(_LEFT_OUT, found)
    return " ".join(found.split())[:_LONGEST]
