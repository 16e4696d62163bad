"""Makers to whom a message gives a credential that is another's ("Microsoft's PMP", "the CISSP from Google")."""

from __future__ import annotations

import re
from collections.abc import Iterable

_OWN = r"(?:['’]?s)?"
_TEACHES = re.compile(r"\s*(?:exam )?(?:courses?|class(?:es)?|prep\w*|training|bootcamps?|guides?|books?|vouchers?)\b")
"""Anybody may teach for an exam: only the credential itself has one maker."""
_MOST_BETWEEN = 24


def wrong_maker(text: str, span: str, issuers: Iterable[str], own: str) -> str | None:
    """Which of ``issuers`` the message ``text`` gives the credential to that it names as ``span``; ``None`` where none
    is given it, or one that stands in ``own`` (its issuer, platform and names in lower case).
    """
    low = text.lower()
    start = low.find(span.lower())
    before, after = low[:start], low[start + len(span) :]
    if start < 0 or _TEACHES.match(after):
        return None
    for issuer in issuers:
        name = re.escape(issuer.lower())
        is_given = re.search(rf"\b{name}{_OWN}\s+(?:new |own )?$", before[-(len(issuer) + _MOST_BETWEEN) :])
        is_from = re.match(rf"\s*(?:exam |cert\w* )?(?:by|from|of)\s+{name}\b", after[: len(issuer) + _MOST_BETWEEN])
        if (is_given or is_from) and issuer.lower() not in own:
            return issuer
    return None
