"""Jobs told by what is done in them, without their name ("the job where you take people's blood"), found by meaning."""

from __future__ import annotations

import re
from typing import Protocol

from bot.advisor.reading.lexicon import CERTIFIED, COURSE_NOUNS, CREDENTIAL_NOUNS, FILLERS, STOP, words
from bot.advisor.reading.places import country_of
from knowledge import Hit, Query, Role

LIKENESS = 0.2
"""The least cosine between what is said of the work and a job that has one of its words."""
LIKENESS_ALONE = 0.36
"""The least where no word is shared. Both chosen on 50 descriptions and 45 other messages (2026-11)."""
_STEM = 4
_MOST_WORDS = 45
_FOUND = 3
_PAPERS = r"(?:papers?|cards?|tickets?|licen[cs]es?|permits?|cert\w*|courses?|exams?|qualifications?|training|badges?)"
_WISH = re.compile(
    r"^\W*(?!(?:going|looking|nothing|anything|something|everything|thing|bring|king|ring|sing|during|morning)\b)"
    r"[a-z]{2,}ing (?:\w+ ){2}|\b(?:for a living|as an? (?:\w+ )?(?:job|career|living|trade)|"
    r"(?:get|getting|be|being) paid to|"
    r"(?:the|a|any|paid) (?:job|work|career)|(?:people|persons?|ones?|guys?|folks) (?:who|that|which)|"
    r"work(?:ing)? (?:in|with|at|on|behind|for)|get (?:in|into|on)\b|break in(?:to)?|start(?:ing)? (?:point|out)|"
    r"(?:do|can|should|to) (?:i|you|we)? ?(?:start|begin)|what (?:do|would|will) (?:i|you) need|"
    rf"(?:what|which|whats the|any|an?|need|buy) {_PAPERS}|"
    r"(?:want|wants|wanna|like|love|fancy|hoping|hope|looking|keen) (?:to )?(?!to\b)[a-z]{3,})\b"
)
"""Words by which somebody wishes to do some work, or asks for the way into it."""
_NO_WORK = re.compile(
    r"\b(?:buy|rent|hire|hiring|find|book|order|eat|drink|watch|visit|sue|complain|date|marry|call|repair my|fix my|"
    r"sell my|near me|girlfriend|boyfriend|difference|meaning|the same|linkedin|resume|cv)\b"
)
_STRANGER = re.compile(
    r"\b(?:never worked|no (?:\w+ )?(?:experience|background)|not worked|new to|nothing to do with)\b"
)
_CARED_FOR = re.compile(r"\b(?:look(?:s|ing)? after|tak(?:e|es|ing) care of)\b")
_LEFT = re.compile(
    r"\b(?:out of|leav(?:e|ing)|left|quit(?:ting)?|escap(?:e|ing)|away from|(?:sick|tired|bored) of|done with|"
    r"fed up with|hate|"
    r"stuck in|(?:don'?t|do not|never|didn'?t) (?:really )?(?:like|want|trust|fancy)(?: to)?)\s(?:the |my |being |"
    r"working |work |doing |a |an |in |this )*[a-z]+"
)
"""Work that is left behind: not what is wished for."""
_BESIDE = words(
    "job jobs work working works worked career careers get getting start starting begin need needs want wanna like "
    "love paper papers card cards ticket tickets law legal fee fees cost costs price long much how living life money "
    "paid pay people peoples person guy guys folks stuff things thing exp experience zero school schools week next "
    "month year first before any point way route uk us usa already someone else really rich poor cheap fast"
)
"""Words that say nothing of the work itself."""


class Jobs(Protocol):
    """What is needed of the knowledge base."""

    def search(self, query: Query) -> tuple[Hit, ...]:
        """The records that fit best."""
        ...

    def role(self, role_id: str) -> Role | None:
        """The role with this id."""
        ...


def described_job(text: str, jobs: Jobs) -> Role | None:
    """The job whose work ``text`` (folded) tells and wishes for; ``None`` where it wishes for none or none is like it.

    Searches where a wish is told.
    """
    said = text.split()
    if len(said) > _MOST_WORDS or not _WISH.search(text) or _NO_WORK.search(text):
        return None
    content = _content(text)
    if not content:
        return None
    query = Query(text=" ".join(content), kinds=("role",), limit=_FOUND)
    stems = {_stem(word) for word in content}
    for hit in jobs.search(query):
        role = jobs.role(hit.record_id)
        least = LIKENESS if role is not None and stems & _words_of(role) else LIKENESS_ALONE
        if role is not None and hit.likeness >= least:
            return role
    return None


def is_stranger(text: str) -> bool:
    """Whether ``text`` (folded) speaks of a field only to say that its writer is a stranger to it."""
    return _STRANGER.search(text) is not None


def _content(text: str) -> list[str]:
    """The words that say what is done, without those for places, courses and asking."""
    found = re.findall(r"[a-z][a-z'+#]*", _LEFT.sub(" ", _CARED_FOR.sub("caring for", text)))
    return [word for word in found if not (_is_beside(word) or country_of(word) is not None)]


def _is_beside(word: str) -> bool:
    nouns = word in CREDENTIAL_NOUNS or word in COURSE_NOUNS or word in CERTIFIED
    return nouns or word in STOP or word in FILLERS or word in _BESIDE or len(word) < 2


def _words_of(role: Role) -> frozenset[str]:
    texts = (role.title, *role.alternative_titles, *role.skills)
    return frozenset(_stem(word) for text in texts for word in re.findall(r"[a-z]+", text.lower()))


def _stem(word: str) -> str:
    return word[:_STEM]
