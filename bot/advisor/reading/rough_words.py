"""Abuse and oaths around what is asked are left out: "you useless bot, how long is it?" is the question that it is."""

from __future__ import annotations

import re

_BAD = (
    r"(?:useless|stupid|dumb|trash|garbage|rubbish|shit\w*|crap\w*|terrible|awful|pathetic|worthless|idiot\w*|moron\w*"
    r"|hopeless|a joke|no help|no use|not helping|bad|suck|sucks|worst|annoying|lying|a liar|a waste of (?:my )?time)"
)
_MUCH = r"(?:are |r |is |really |so |such |just |an? |the |totally |completely |absolutely |as |all )*"
_THING = r"(?:bot|chatbot|robot|machine|thing|app|ai|idiot|moron|program|piece of \w+)"
_OATH = re.compile(r"\b(?:god ?damn|damn|damned|fucking|fuckin|bloody|freaking|frickin|friggin|effing)\s+(?=\w)", re.I)
_FIRST = re.compile(
    rf"^\W*(?:(?:omg|ugh|ffs|wtf|lol|god|man|bro|dude|oh|no|wow|well)\W+)*(?:you|u|ur|youre|you're|this (?:bot"
    rf"|thing|app"
    rf")|that(?: is|'s|s)?|stop being|dont be|don't be) {_MUCH}{_BAD}(?: {_THING})?(?:\W*[.,!?;\u2026\n-]+\s*|\s+)"
    rf"(?:(?:just|so|and|but|now|then|please)\s+)*(?=\w+\s+\w)",
    re.I,
)
_LAST = re.compile(rf"[\s,.!;-]+(?:you|u|ya|ye) {_MUCH}{_BAD}(?:\s+{_THING})?\W*$", re.I)


def without_abuse(text: str) -> str:
    """``text`` without insults before or after a request, and without oaths; an insult alone stays as it is."""
    bare = _OATH.sub("", text)
    bare = _FIRST.sub("", bare)
    rest = _LAST.sub("", bare)
    return rest if len(rest.split()) > 2 else bare
