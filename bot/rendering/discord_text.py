"""Text for Discord: the only place where markdown and mentions of what others wrote are made harmless."""

from __future__ import annotations

import re

from bot.rendering.safety import clean

_ADDRESS = re.compile(r"https?://[^\s<>]+", re.I)
_AT_END = re.compile(r"[.,;:!?)\]'\"]+$")
_MARKS = re.compile(r"[\\*_~`|<]|\](?=\()|\[(?=[^\[\]]*\]\()")
_LINE_MARK = re.compile(r"^(\s*)(#{1,3}(?=\s)|>|-(?=#)|[+](?=\s))", re.M)
_MENTION = re.compile(r"@(?=everyone|here|[!&]?\d)", re.I)
_IN_ADDRESS = {"*": "%2A", "~": "%7E", "`": "%60", "|": "%7C", "\\": "%5C", "_": "%5F"}


def escape(text: str) -> str:
    """``text`` as Discord shows it letter by letter: no markup, no mention, no name behind an address.

    Lists (lines that begin with ``- ``) stay lists. An address stays one that can be followed, without a preview.
    """
    whole = clean(text)
    found, end = [], 0
    for match in _ADDRESS.finditer(whole):
        address = _AT_END.sub("", match[0])
        found += [_escape(whole[end : match.start()]), f"<{in_address(address)}>"]
        end = match.start() + len(address)
    found.append(_escape(whole[end:]))
    return _LINE_MARK.sub(r"\1\\\2", "".join(found))


def in_address(address: str) -> str:
    """``address`` without anything that would be read as markup."""
    return "".join(_IN_ADDRESS.get(each, each) for each in address)


def link(label: str, address: str) -> str:
    """``label`` that leads to ``address`` without a preview."""
    wrapped = in_address(address).replace("(", "%28").replace(")", "%29").replace(" ", "%20")
    return f"[{escape(label).replace('[', '').replace(']', '')}](<{wrapped.replace('<', '%3C').replace('>', '%3E')}>)"


def _escape(text: str) -> str:
    return _MENTION.sub("@\u200b", _MARKS.sub(lambda found: "\\" + found[0], text))
