"""How long a text is where platforms count, and what an address is called for short."""

from __future__ import annotations

from urllib.parse import urlsplit


def units(text: str) -> int:
    """Length in UTF-16 units, as platforms count it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def host_of(link: str) -> str:
    """The host that ``link`` leads to, without ``www.``; the whole of it where it has none."""
    try:
        return (urlsplit(link).hostname or link).removeprefix("www.")
    except ValueError:
        return link
