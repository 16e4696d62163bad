"""German words made of others: "Datenzertifikat" and "Marketing-Zertifikat" are read as two words. Pure, and linear.

Only a word that the phrasebook does not have is taken apart, and only into words that it has or that English lent.
"""

from __future__ import annotations

import re

from bot.advisor.reading.lexicon import is_literal, words
from bot.advisor.tongues.forms import written
from bot.advisor.tongues.phrasebook import Phrasebook

_WORD = re.compile(r"(?<![\w+#-])[^\W\d_]{2,}(?:-[^\W\d_]{2,})*(?![\w+#-])")
_LEAST = 8
_LEAST_PART = 4
_LINKS = ("", "s", "n", "en", "es", "er")
_PREFIXES = words("durch über ueber unter hinter wieder weiter zurück nach fort los vorbei zusammen")
"""What begins a verb, not a word made of two nouns."""


def apart(book: Phrasebook, text: str) -> str:
    """``text`` with a blank between the parts of words that the book has only in parts."""
    return _WORD.sub(lambda match: _parts(book, match[0]), text)


def _parts(book: Phrasebook, word: str) -> str:
    small = written(word)
    if book.begins(small) or is_literal(small):
        return word
    if "-" in word:
        joined = small.replace("-", "")
        return word if book.begins(joined) else _at_hyphens(book, word)
    return _inside(book, word) if len(word) >= _LEAST else word


def _at_hyphens(book: Phrasebook, word: str) -> str:
    *heads, last = word.split("-")
    is_known = book.spells(written(last)) and all(is_literal(one) or book.spells(one) for one in map(written, heads))
    return " ".join([*heads, last]) if is_known else word


def _inside(book: Phrasebook, word: str) -> str:
    """The two known words that ``word`` is made of, the longest second one; ``word`` itself where there are none."""
    small = written(word)
    for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
        if is_literal(small[at:]) or not book.spells(small[at:]):
            continue
        for link in _LINKS:
            head = small[:at].removesuffix(link)
            if small[:at].endswith(link) and len(head) >= _LEAST_PART - 1 and _is_head(book, head):
                return f"{word[: len(head)]} {word[at:]}"
    return word


def _is_head(book: Phrasebook, head: str) -> bool:
    return head not in _PREFIXES and (book.spells(head) or (len(head) >= _LEAST_PART and is_literal(head)))
