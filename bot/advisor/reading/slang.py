"""Chat spellings written out, for those who look for phrases and not for names."""

from __future__ import annotations

import re

SPELLED: dict[str, str] = {
    "hav": "have",
    "havin": "having",
    "alrdy": "already",
    "alredy": "already",
    "n": "and",
    "nd": "and",
    "wat": "what",
    "wats": "what's",
    "wot": "what",
    "wht": "what",
    "u": "you",
    "ur": "your",
    "r": "are",
    "y": "why",
    "wich": "which",
    "whch": "which",
    "whcih": "which",
    "shud": "should",
    "shld": "should",
    "shoud": "should",
    "cud": "could",
    "wud": "would",
    "abt": "about",
    "bout": "about",
    "cuz": "because",
    "coz": "because",
    "bcoz": "because",
    "tho": "though",
    "thru": "through",
    "plz": "please",
    "pls": "please",
    "gud": "good",
    "gr8": "great",
    "im": "i'm",
    "ive": "i've",
    "id": "i'd",
    "dont": "don't",
    "doesnt": "doesn't",
    "didnt": "didn't",
    "cant": "can't",
    "wont": "won't",
    "isnt": "isn't",
    "arent": "aren't",
    "havent": "haven't",
    "whats": "what's",
    "hows": "how's",
    "wheres": "where's",
    "gimme": "give me",
    "lemme": "let me",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "have to",
    "dunno": "don't know",
    "idk": "i don't know",
    "teh": "the",
    "taht": "that",
    "wth": "with",
    "w/": "with",
    "w/o": "without",
    "exp": "experience",
    "mo": "month",
    "b4": "before",
    "2day": "today",
    "2moro": "tomorrow",
    "ppl": "people",
    "nxt": "next",
    "srsly": "seriously",
    "rlly": "really",
    "btwn": "between",
    "b/w": "between",
    "diff": "difference",
    "abeg": "please",
    "sth": "something",
    "smth": "something",
}
"""What is typed in chats, and what it stands for."""

_WORD = re.compile(
    r"(?<![\w'$+#])(?:" + "|".join(map(re.escape, sorted(SPELLED, key=len, reverse=True))) + r")(?![\w'+#-]|\s?[$€£\d])"
)


def spelled_out(folded: str) -> str:
    """The folded text with chat spellings replaced (its length changes)."""
    return _WORD.sub(lambda match: SPELLED[match.group()], folded)
