"""Text made harmless for a screen: no control character, escape sequence or hidden mark survives."""

from __future__ import annotations

import re

_ESCAPES = re.compile(
    r"\x1b\][^\x07\x1b]{0,2000}(?:\x07|\x1b\\)?"  # operating system commands, links among them
    r"|[\x1b\x9b]\[?[0-9;:?<=>]{0,40}[ -/]{0,4}[@-~]"  # cursor movement, colours, modes
)
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f"  # control characters other than tab and line feed
    "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"  # marks that reorder or hide text
    "\U000e0000-\U000e007f]"  # invisible tags
)


def clean(text: str) -> str:
    """``text`` without anything that a terminal would obey or hide.

    Escape sequences go with their parameters, line ends become line feeds, tabs become spaces, and half a surrogate
    pair becomes the replacement character. The rest stays as it is.
    """
    whole = text if text.isascii() else repair_surrogates(text)
    lined = _LINE_ENDS.sub("\n", _ESCAPES.sub("", whole))
    return _HIDDEN.sub("", lined).replace("\t", "    ")


def clean_line(text: str) -> str:
    """The same on one line: runs of white space become one space."""
    return " ".join(clean(text).split())


def repair_surrogates(text: str) -> str:
    """``text`` that can be written as UTF-8: paired surrogates are joined, lone ones become U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
